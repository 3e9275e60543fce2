//! The attachments of `sms.db`: files that came or went with a message.
//!
//! Zero-click attacks on iMessage were delivered as attachments (FORCEDENTRY, BLASTPASS), often
//! deleted afterwards while the row stayed. The files themselves lie below
//! `/private/var/mobile/Library/SMS/Attachments/`. `created_date` is Cocoa seconds.

use super::sms::{Chats, Handles, chats, direction, handles};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::plist as plists;
use crate::format::sqlite::{Cells, Database};
use crate::record::{Attachment, DetailKind, Direction, Locator, Platform};
use crate::time::Timestamp;
use plist::Value;
use rustc_hash::FxHashMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_sms_attachments",
    platform: Platform::Ios,
    title: "Attachments of messages",
    paths: &["/private/var/mobile/Library/SMS/sms.db"],
    companions: SQLITE,
    proves: "That a file was received or sent with a message, under which name and of what size. \
             The file itself may no longer be there.",
    only_in_encrypted_backups: false,
    parse,
};

const ATTACHMENT: &[&str] = &[
    "filename",
    "transfer_name",
    "mime_type",
    "uti",
    "total_bytes",
    "is_outgoing",
    "created_date",
    "start_date",
    "guid",
    "original_guid",
    "transfer_state",
    "is_sticker",
    "hide_attachment",
    "is_commsafety_sensitive",
    "user_info",
    "attribution_info",
];

/// What a message says of its attachments.
#[derive(Clone, Debug, Default)]
struct Sent {
    handle: Option<i64>,
    direction: Option<Direction>,
    service: Option<String>,
}

struct Context {
    message_of: FxHashMap<i64, i64>,
    messages: FxHashMap<i64, Sent>,
    handles: Handles,
    chats: Chats,
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let context = context(db, sink);
    let scan = db.rows("attachment", ATTACHMENT, &mut |rowid, cells| {
        attachment(rowid, cells, &context, sink);
    });
    sink.scanned(scan);
    Ok(())
}

fn context(db: &Database, sink: &mut Sink) -> Context {
    let mut message_of = FxHashMap::default();
    let columns = &["attachment_id", "message_id"];
    let scan = db.rows("message_attachment_join", columns, &mut |_, cells| {
        if let (Some(attachment), Some(message)) = (cells.integer(), cells.integer()) {
            message_of.insert(attachment, message);
        }
    });
    sink.scanned(scan);
    let mut messages: FxHashMap<i64, Sent> = message_of.values().map(|m| (*m, Sent::default())).collect();
    if !messages.is_empty() {
        let scan = db.rows("message", &["handle_id", "is_from_me", "service"], &mut |rowid, cells| {
            if let Some(sent) = messages.get_mut(&rowid) {
                let (handle, from_me, service) = (cells.integer(), cells.integer(), cells.filled());
                *sent = Sent { handle, direction: direction(from_me), service };
            }
        });
        sink.scanned(scan);
    }
    let chats = chats(db, sink, &|message| messages.contains_key(&message));
    Context { message_of, messages, handles: handles(db, sink), chats }
}

fn attachment(rowid: i64, cells: &mut Cells<'_>, context: &Context, sink: &mut Sink) {
    let message = context.message_of.get(&rowid);
    let sent = message.and_then(|m| context.messages.get(m)).cloned().unwrap_or_default();
    let handle = sent.handle.and_then(|h| context.handles.get(&h));
    let chat = message.and_then(|m| context.chats.of(*m));
    let (file, name, mime, uti) = (cells.filled(), cells.filled(), cells.filled(), cells.filled());
    let size = cells.integer().and_then(|n| u64::try_from(n).ok());
    let own_direction = direction(cells.integer());
    let mut next = || cells.integer().and_then(Timestamp::cocoa_auto);
    let times = [("created", next()), ("transfer_started", next())];
    let mut detail = Details::new();
    detail.plain("message_id", message);
    detail.plain("uniform_type", uti.as_deref().filter(|_| mime.is_some()));
    detail.plain("guid", cells.filled());
    detail.plain("original_guid", cells.filled());
    for name in ["transfer_state", "is_sticker", "hide_attachment", "is_commsafety_sensitive"] {
        detail.number(name, cells.integer());
    }
    for name in ["user_info", "attribution_info"] {
        strings_of(name, cells.blob(), &mut detail);
    }
    let participant = handle.and_then(|h| h.id.clone());
    let event = Attachment {
        service: sent.service.or_else(|| handle.and_then(|h| h.service.clone())),
        direction: sent.direction.or(own_direction),
        conversation: chat.and_then(|c| c.guid.clone()).or_else(|| participant.clone()),
        participant,
        file,
        name,
        content_type: mime.or(uti),
        size,
    };
    sink.emit(Locator::Row { table: "attachment", rowid }, &times, event, detail.list());
}

/// The texts of a small property list inside a column; addresses among them can be matched.
fn strings_of(name: &'static str, blob: Option<&[u8]>, detail: &mut Details) {
    let Some(list) = blob.and_then(|b| plists::parse(b).ok()) else { return };
    for (key, value) in list.as_dictionary().into_iter().flatten().take(64) {
        let Some(text) = value.as_string() else { continue };
        match Value::as_string(value) {
            Some(url) if url.contains("://") => detail.add(name, DetailKind::Url, Some(url.to_owned())),
            _ => detail.plain(name, Some(format!("{key}: {text}"))),
        }
    }
}
