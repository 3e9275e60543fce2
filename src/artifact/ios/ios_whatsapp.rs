//! `ChatStorage.sqlite`: messages of WhatsApp and WhatsApp Business.
//!
//! Seen in backups and dumps in the shared container of the application. The attack on WhatsApp of
//! 2019 came as calls, later ones as links. Messages are in `ZWAMESSAGE`, files in `ZWAMEDIAITEM`,
//! previews in `ZWAMESSAGEDATAITEM`, conversations in `ZWACHATSESSION`. Members may be named by a
//! hidden number (`...@lid`), which `LID.sqlite` or a table beside resolves. Times are Cocoa seconds.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::sqlite::{Cells, Database};
use crate::record::{Attachment, DetailKind, Direction, Locator, Message, Platform};
use crate::time::Timestamp;
use rustc_hash::FxHashMap;
use std::sync::OnceLock;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_whatsapp",
    platform: Platform::Ios,
    title: "WhatsApp",
    paths: &[
        "/private/var/mobile/Containers/Shared/AppGroup/group.net.whatsapp.WhatsApp.shared/ChatStorage.sqlite",
        "/private/var/mobile/Containers/Shared/AppGroup/group.net.whatsapp.WhatsAppSMB.shared/ChatStorage.sqlite",
        "/private/var/mobile/Containers/Shared/AppGroup/*/ChatStorage.sqlite",
        "/private/var/mobile/Containers/Data/Application/net.whatsapp.*/Documents/ChatStorage.sqlite",
    ],
    companions: &["-wal", "-journal", "LID.sqlite", "LID.sqlite-wal"],
    proves: "That a message was received or sent with WhatsApp, by whom, when, and what it said, as far as \
             the application has kept it.",
    only_in_encrypted_backups: false,
    parse,
};

const MESSAGE: &[&str] = &[
    "ZTEXT",
    "ZISFROMME",
    "ZFROMJID",
    "ZTOJID",
    "ZCHATSESSION",
    "ZGROUPMEMBER",
    "ZMESSAGEDATE",
    "ZSENTDATE",
    "ZPUSHNAME",
    "ZSTANZAID",
    "ZMESSAGETYPE",
    "ZSTARRED",
    "ZFLAGS",
];

/// Telephone numbers by the hidden number that stands for them.
pub(super) type Numbers = FxHashMap<String, String>;

/// What the large tables are explained with, by their keys.
#[derive(Default)]
struct Context {
    sessions: FxHashMap<i64, String>,
    members: FxHashMap<i64, String>,
    previews: FxHashMap<i64, Vec<String>>,
    numbers: Numbers,
    /// Messages that have a file, and who sent them.
    senders: FxHashMap<i64, OnceLock<Sender>>,
}

/// What a file takes over from its message.
#[derive(Clone, Debug, Default)]
struct Sender {
    direction: Option<Direction>,
    participant: Option<String>,
    conversation: Option<String>,
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let mut context = Context::default();
    pairs(db, &mut context.numbers, sink);
    if let Some(lid) = inputs.beside("LID.sqlite") {
        let wal = inputs.beside("LID.sqlite-wal").map(|input| &input.content);
        match Database::open(&lid.content, wal, None, inputs.limit) {
            Ok(lids) => pairs(&lids, &mut context.numbers, sink),
            Err(failure) => sink.lost(failure.0),
        }
    }
    read_context(db, &mut context, sink);
    sink.table(db, "ZWAMESSAGE", MESSAGE, &|rowid, cells, sink| message(rowid, cells, &context, sink));
    files(db, &context, sink);
    Ok(())
}

/// Takes over the hidden numbers and what they stand for.
pub(super) fn pairs(db: &Database, numbers: &mut Numbers, sink: &mut Sink) {
    let scan = db.rows("ZWAPHONENUMBERLIDPAIR", &["ZLID", "ZPHONENUMBER"], &mut |_, cells| {
        if let (Some(lid), Some(number)) = (cells.filled(), cells.filled()) {
            numbers.insert(user(&lid).to_owned(), international(&number));
        }
    });
    sink.scanned(scan);
}

/// When the group of each conversation was made, and by whom.
type Groups = FxHashMap<i64, (Option<Timestamp>, Option<String>)>;

fn groups(db: &Database, sink: &mut Sink) -> Groups {
    let mut groups = Groups::default();
    let columns = &["ZCHATSESSION", "ZCREATIONDATE", "ZCREATORJID"];
    let scan = db.rows("ZWAGROUPINFO", columns, &mut |_, cells| {
        if let Some(session) = cells.integer() {
            groups.insert(session, (cells.real().and_then(Timestamp::cocoa_seconds), cells.filled()));
        }
    });
    sink.scanned(scan);
    groups
}

fn read_context(db: &Database, context: &mut Context, sink: &mut Sink) {
    let mut groups = groups(db, sink);
    let columns =
        &["ZCONTACTJID", "ZPARTNERNAME", "ZLASTMESSAGEDATE", "ZMESSAGECOUNTER", "ZARCHIVED", "ZREMOVED"];
    let scan = db.rows("ZWACHATSESSION", columns, &mut |rowid, cells| {
        let (jid, name) = (cells.filled(), cells.filled());
        let last = cells.real().and_then(Timestamp::cocoa_seconds);
        let mut detail = Details::new();
        detail.add("partner_name", DetailKind::Person, name);
        for name in ["message_counter", "archived", "removed"] {
            detail.number(name, cells.integer());
        }
        let (made, creator) = groups.remove(&rowid).unwrap_or_default();
        detail.address("group_creator", creator.map(|jid| account(&jid, &context.numbers)));
        let event = Message {
            service: Some("WhatsApp".to_owned()),
            participant: jid.as_deref().filter(|j| !is_group(j)).map(|j| account(j, &context.numbers)),
            conversation: jid.clone(),
            states: vec!["conversation"],
            ..Message::default()
        };
        let locator = Locator::Row { table: "ZWACHATSESSION", rowid };
        sink.emit(locator, &[("last_message", last), ("group_created", made)], event, detail.list());
        context.sessions.extend(jid.map(|jid| (rowid, jid)));
    });
    sink.scanned(scan);
    let scan = db.rows("ZWAGROUPMEMBER", &["ZMEMBERJID"], &mut |rowid, cells| {
        context.members.extend(cells.filled().map(|jid| (rowid, jid)));
    });
    sink.scanned(scan);
    let scan = db.rows("ZWAMEDIAITEM", &["ZMESSAGE"], &mut |_, cells| {
        context.senders.extend(cells.integer().map(|message| (message, OnceLock::new())));
    });
    sink.scanned(scan);
    let columns = &["ZMESSAGE", "ZMATCHEDTEXT", "ZCONTENT1", "ZCONTENT2", "ZSUMMARY", "ZTITLE"];
    let scan = db.rows("ZWAMESSAGEDATAITEM", columns, &mut |_, cells| {
        let Some(message) = cells.integer() else { return };
        let texts =
            (0..5).filter_map(|_| cells.filled()).filter(|text| text.contains("://") || text.contains('.'));
        context.previews.entry(message).or_default().extend(texts);
    });
    sink.scanned(scan);
}

fn message(rowid: i64, cells: &mut Cells<'_>, context: &Context, sink: &mut Sink) {
    let text = cells.filled();
    let direction = cells.integer().map(|n| if n == 0 { Direction::Incoming } else { Direction::Outgoing });
    let (from, to) = (cells.filled(), cells.filled());
    let session = cells.integer().and_then(|key| context.sessions.get(&key)).cloned();
    let member = cells.integer().and_then(|key| context.members.get(&key)).cloned();
    let mut next = || cells.real().and_then(Timestamp::cocoa_seconds);
    let first = if direction == Some(Direction::Outgoing) { "sent" } else { "received" };
    let times = [(first, next()), ("delivered", next())];
    let other = if direction == Some(Direction::Outgoing) { to } else { member.or(from) };
    let participant = other.filter(|j| !is_group(j)).map(|j| account(&j, &context.numbers));
    let mut detail = Details::new();
    detail.add("push_name", DetailKind::Person, cells.filled());
    detail.plain("stanza_id", cells.filled());
    for name in ["message_type", "starred", "flags"] {
        detail.number(name, cells.integer());
    }
    let previews = context.previews.get(&rowid).cloned().unwrap_or_default();
    let (links, texts): (Vec<_>, Vec<_>) =
        previews.into_iter().partition(|p| p.contains("://") && !p.contains(' '));
    for text in texts {
        detail.add("preview", DetailKind::Text, Some(text));
    }
    if let Some(sender) = context.senders.get(&rowid) {
        let (participant, conversation) = (participant.clone(), session.clone());
        let _ = sender.set(Sender { direction, participant, conversation });
    }
    let event = Message {
        service: Some("WhatsApp".to_owned()),
        direction,
        participant,
        conversation: session,
        text,
        links,
        states: Vec::new(),
    };
    sink.emit(Locator::Row { table: "ZWAMESSAGE", rowid }, &times, event, detail.list());
}

fn files(db: &Database, context: &Context, sink: &mut Sink) {
    let columns =
        &["ZMESSAGE", "ZMEDIALOCALPATH", "ZMEDIAURL", "ZFILESIZE", "ZTITLE", "ZVCARDSTRING", "ZMEDIAURLDATE"];
    let scan = db.rows("ZWAMEDIAITEM", columns, &mut |rowid, cells| {
        let message = cells.integer();
        let (file, url) = (cells.filled(), cells.filled());
        let size = cells.integer().and_then(|n| u64::try_from(n).ok());
        let mut detail = Details::new();
        detail.plain("message_key", message);
        detail.add("media_url", DetailKind::Url, url);
        detail.add("title", DetailKind::Text, cells.filled());
        let content_type = cells.filled().filter(|t| t.contains('/'));
        let when = cells.real().and_then(Timestamp::cocoa_seconds);
        let sender = message.and_then(|m| context.senders.get(&m)?.get()).cloned().unwrap_or_default();
        let Sender { direction, participant, conversation } = sender;
        let name = file.as_deref().and_then(|f| f.rsplit('/').next()).map(str::to_owned);
        let service = Some("WhatsApp".to_owned());
        let event =
            Attachment { service, direction, participant, conversation, file, name, content_type, size };
        sink.emit(Locator::Row { table: "ZWAMEDIAITEM", rowid }, &[("stored", when)], event, detail.list());
    });
    sink.scanned(scan);
}

fn is_group(jid: &str) -> bool {
    jid.ends_with("@g.us") || jid.ends_with("@broadcast") || jid.ends_with("@newsletter")
}

/// What stands before the `@`.
pub(super) fn user(jid: &str) -> &str {
    jid.split('@').next().unwrap_or(jid)
}

/// The telephone number behind an identifier, if it is known; else the identifier.
pub(super) fn account(jid: &str, numbers: &Numbers) -> String {
    let known = || numbers.get(user(jid)).cloned();
    if jid.ends_with("@lid") { known().unwrap_or_else(|| jid.to_owned()) } else { international(user(jid)) }
}

/// A number as WhatsApp keeps it, with the sign of an international one.
pub(super) fn international(number: &str) -> String {
    let digits = number.bytes().all(|b| b.is_ascii_digit()) && number.len() > 4;
    if digits { format!("+{number}") } else { number.to_owned() }
}
