//! `sms.db`: every SMS, MMS, iMessage and RCS message on the phone.
//!
//! Seen in backups and dumps at `/private/var/mobile/Library/SMS/`. Most published attacks
//! arrived here: as a link to tap, or as a message that needed no tap at all. The text stands
//! in `text` or, since about iOS 14, only in `attributedBody` (a typedstream); previews in
//! `payload_data` (a keyed archive); earlier wordings of an edited message in
//! `message_summary_info` (a property list). `date` is Cocoa seconds up to iOS 10, nanoseconds since.

use super::sms::{Chats, Handle, Handles, chats, direction, handles};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::sqlite::{Cells, Database};
use crate::format::{plist as plists, typedstream};
use crate::record::{DetailKind, Direction, Locator, Message, Platform};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use plist::Value;
use std::sync::atomic::Ordering;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_sms",
    platform: Platform::Ios,
    title: "Messages (SMS, iMessage)",
    paths: &["/private/var/mobile/Library/SMS/sms.db"],
    companions: SQLITE,
    proves: "That a message was received or sent, by whom, when, and what it said, as far as the phone \
             has kept it. It does not prove that a link in it was opened.",
    only_in_encrypted_backups: false,
    parse,
};

const MESSAGE: &[&str] = &[
    "text",
    "attributedBody",
    "handle_id",
    "is_from_me",
    "service",
    "payload_data",
    "message_summary_info",
    "date",
    "date_read",
    "date_delivered",
    "date_played",
    "date_edited",
    "date_retracted",
    "date_recovered",
    "guid",
    "subject",
    "account",
    "destination_caller_id",
    "group_title",
    "balloon_bundle_id",
    "associated_message_guid",
    "associated_message_type",
    "associated_message_emoji",
    "reply_to_guid",
    "thread_originator_guid",
    "expressive_send_style_id",
    "item_type",
    "group_action_type",
    "other_handle",
    "error",
    "is_read",
    "is_delivered",
    "is_sent",
    "is_spam",
    "is_audio_message",
    "is_sos",
    "is_critical",
    "was_detonated",
    "cache_has_attachments",
];

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let reader = Reader { handles: handles(db, sink), chats: chats(db, sink, &|_| true) };
    if sink.table(db, "message", MESSAGE, &|rowid, cells, sink| reader.message(rowid, cells, sink)) {
        reader.handles_without_messages(sink);
    }
    recoverable_parts(db, sink);
    for table in ["deleted_messages", "sync_deleted_messages"] {
        deleted(db, table, sink);
    }
    Ok(())
}

/// The times of a message with their meanings.
type Times = [(&'static str, Option<Timestamp>); 8];

struct Reader {
    handles: Handles,
    chats: Chats,
}

impl Reader {
    fn message(&self, rowid: i64, cells: &mut Cells<'_>, sink: &mut Sink) {
        let (text, styled) = (cells.filled(), cells.blob());
        let handle = cells.integer().filter(|h| *h > 0);
        let direction = direction(cells.integer());
        let service = cells.filled();
        let (payload, summary) = (cells.blob(), cells.blob());
        let Words { text, mut links, other } = words(text, styled, sink);
        links.extend(payload.map(preview_links).unwrap_or_default());
        let summary = summary.and_then(|bytes| plists::parse(bytes).ok());
        let sent = if direction == Some(Direction::Outgoing) { "sent" } else { "received" };
        let (times, [edited, retracted]) = self.times(rowid, sent, cells);
        let chat = self.chats.of(rowid);
        let mut detail = details(cells);
        detail.add("styled_text", DetailKind::Text, other);
        detail.plain("chat_name", chat.and_then(|c| c.name.clone()));
        detail.plain("participants", chat.map(|c| c.participants).filter(|n| *n > 1));
        let handle = handle.and_then(|h| self.handles.get(&h));
        handle.inspect(|h| h.used.store(true, Ordering::Relaxed));
        detail.plain("handle_country", handle.and_then(|h| h.country.clone()));
        let participant = handle.and_then(|h| h.id.clone());
        let event = Message {
            service: service.or(handle.and_then(|h| h.service.clone())),
            direction,
            conversation: chat.and_then(|c| c.guid.clone()).or_else(|| participant.clone()),
            participant,
            text,
            links,
            states: self.states(rowid, edited, retracted, summary.as_ref()),
        };
        if let Some(summary) = &summary {
            earlier_wordings(rowid, &event, summary, sink);
        }
        sink.emit(Locator::Row { table: "message", rowid }, &times, event, detail.list());
    }

    fn times(
        &self,
        rowid: i64,
        sent: &'static str,
        cells: &mut Cells<'_>,
    ) -> (Times, [Option<Timestamp>; 2]) {
        let mut next = || cells.integer().and_then(Timestamp::cocoa_auto);
        let [date, read, delivered, played, edited, retracted, recovered]: [_; 7] =
            std::array::from_fn(|_| next());
        let deleted = self.chats.recently_deleted.get(&rowid).copied().and_then(Timestamp::cocoa_auto);
        let times = [
            (sent, date),
            ("read", read),
            ("delivered", delivered),
            ("played", played),
            ("edited", edited),
            ("unsent", retracted),
            ("recovered", recovered),
            ("recently_deleted", deleted),
        ];
        (times, [edited, retracted])
    }

    fn states(
        &self,
        rowid: i64,
        edited: Option<Timestamp>,
        retracted: Option<Timestamp>,
        summary: Option<&Value>,
    ) -> Vec<&'static str> {
        let has = |key: &str| summary.and_then(|s| s.as_dictionary()?.get(key)).is_some();
        // "ec": contents before each edit; "rp": parts that were taken back.
        let unsent = retracted.is_some() || has("rp");
        [
            ((edited.is_some() && !unsent) || has("ec")).then_some("edited"),
            unsent.then_some("unsent"),
            self.chats.recently_deleted.contains_key(&rowid).then_some("recently_deleted"),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// An address whose messages are gone, or that takes part in a group and never wrote.
    fn handles_without_messages(&self, sink: &mut Sink) {
        let mut unused: Vec<(&i64, &Handle)> =
            self.handles.iter().filter(|(_, handle)| !handle.used.load(Ordering::Relaxed)).collect();
        unused.sort_unstable_by_key(|(rowid, _)| **rowid);
        for (&rowid, handle) in unused {
            let state = if self.chats.handles.contains(&rowid) {
                "member_without_messages"
            } else {
                "without_messages"
            };
            let event = Message {
                service: handle.service.clone(),
                participant: handle.id.clone(),
                states: vec![state],
                ..Message::default()
            };
            sink.emit(Locator::Row { table: "handle", rowid }, &[], event, Vec::new());
        }
    }
}

/// What a message says.
#[derive(Default)]
struct Words {
    /// The text as a person reads it.
    text: Option<String>,
    /// Links that are in the styled form only.
    links: Vec<String>,
    /// The text of the styled form, where it is another one.
    other: Option<String>,
}

fn words(text: Option<String>, styled: Option<&[u8]>, sink: &mut Sink) -> Words {
    let Some(styled) = styled.filter(|b| !b.is_empty()) else { return Words { text, ..Words::default() } };
    match typedstream::attributed_text(styled) {
        Ok(read) => {
            if read.damaged {
                sink.lost(Sentence::new("message-body-cut"));
            }
            let other = text.as_ref().filter(|t| **t != read.text).map(|_| read.text.clone());
            let text = text.or(Some(read.text).filter(|t| !t.is_empty()));
            let in_text = |link: &String| text.as_deref().is_some_and(|t| t.contains(&**link));
            let links =
                read.others.into_iter().filter(|s| s.contains("://")).filter(|l| !in_text(l)).collect();
            Words { text, links, other }
        }
        Err(typedstream::Error::NoText) => Words { text, ..Words::default() },
        Err(error) => {
            sink.lost(Sentence::new("message-body-damaged").with("reason", error.to_string()));
            Words { text, ..Words::default() }
        }
    }
}

/// Web addresses in the keyed archive of a preview. The flat list of its strings is enough:
/// every address is one of them, whatever the class that holds it.
fn preview_links(payload: &[u8]) -> Vec<String> {
    let Ok(archive) = plists::parse(payload) else { return Vec::new() };
    let objects = archive.as_dictionary().and_then(|d| d.get("$objects")?.as_array());
    let strings = objects.into_iter().flatten().filter_map(Value::as_string);
    let mut links: Vec<String> = Vec::new();
    for link in strings.filter(|s| s.contains("://") && s.len() < 8192) {
        if !links.iter().any(|l| l == link) {
            links.push(link.to_owned());
        }
    }
    links
}

fn details(cells: &mut Cells<'_>) -> Details {
    let mut detail = Details::new();
    detail.plain("guid", cells.filled());
    detail.add("subject", DetailKind::Text, cells.filled());
    detail.plain("account", cells.filled());
    detail.address("destination_caller_id", cells.filled());
    detail.add("group_title", DetailKind::Text, cells.filled());
    detail.plain("balloon_bundle_id", cells.filled());
    detail.plain("associated_message_guid", cells.filled());
    detail.number("associated_message_type", cells.integer());
    for name in ["associated_message_emoji", "reply_to_guid", "thread_originator_guid"] {
        detail.plain(name, cells.filled());
    }
    detail.plain("expressive_send_style_id", cells.filled());
    for name in ["item_type", "group_action_type", "other_handle", "error", "is_read", "is_delivered"] {
        detail.number(name, cells.integer());
    }
    for name in ["is_sent", "is_spam", "is_audio_message", "is_sos", "is_critical", "was_detonated"] {
        detail.number(name, cells.integer());
    }
    detail.number("cache_has_attachments", cells.integer());
    detail
}

/// What an edited message said before. `ec` is a dictionary of parts, each a list of wordings
/// with `d` (Cocoa seconds) and `t` (a typedstream); the last of each is what it says now.
fn earlier_wordings(rowid: i64, message: &Message, summary: &Value, sink: &mut Sink) {
    let Some(parts) = summary.as_dictionary().and_then(|d| d.get("ec")?.as_dictionary()) else { return };
    for (part, wordings) in parts {
        let wordings = wordings.as_array().map(Vec::as_slice).unwrap_or_default();
        for (n, wording) in wordings.iter().enumerate().take(wordings.len().saturating_sub(1).min(64)) {
            let Some(wording) = wording.as_dictionary() else { continue };
            let Words { text, links, .. } = words(None, wording.get("t").and_then(Value::as_data), sink);
            let when = wording.get("d").and_then(|d| d.as_real().or(d.as_signed_integer().map(to_real)));
            let part = format!("wording {} of part {part}", n + 1);
            let event = Message { text, links, states: vec!["edited"], ..message.clone() };
            let times = [("written", when.and_then(Timestamp::cocoa_seconds))];
            sink.emit(Locator::RowPart { table: "message", rowid, part }, &times, event, Vec::new());
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "seconds since 2001 fit in 53 bits")]
fn to_real(n: i64) -> f64 {
    n as f64
}

/// Parts of messages that were taken back or deleted, kept for thirty days or so.
fn recoverable_parts(db: &Database, sink: &mut Sink) {
    let columns = &["message_id", "part_text", "delete_date", "part_index"];
    let scan = db.rows("recoverable_message_part", columns, &mut |rowid, cells| {
        let mut detail = Details::new();
        detail.plain("message_id", cells.integer());
        let Words { text, links, .. } = words(None, cells.blob(), sink);
        let deleted = cells.integer().and_then(Timestamp::cocoa_auto);
        detail.plain("part_index", cells.integer());
        let event = Message { text, links, states: vec!["recently_deleted"], ..Message::default() };
        let locator = Locator::Row { table: "recoverable_message_part", rowid };
        sink.emit(locator, &[("recently_deleted", deleted)], event, detail.list());
    });
    sink.scanned(scan);
}

/// Identifiers of messages that are gone. They prove that there was a message, nothing more.
fn deleted(db: &Database, table: &'static str, sink: &mut Sink) {
    let scan = db.rows(table, &["guid"], &mut |rowid, cells| {
        let mut detail = Details::new();
        detail.plain("guid", cells.filled());
        let event = Message { states: vec!["deleted"], ..Message::default() };
        sink.emit(Locator::Row { table, rowid }, &[], event, detail.list());
    });
    sink.scanned(scan);
}
