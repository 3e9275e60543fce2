//! `CallHistory.sqlite` of WhatsApp and WhatsApp Business: calls.
//!
//! Seen in backups and dumps in the shared container of the application. The attack of 2019 came
//! as calls that nobody needed to answer, and removed them from this list. Schema as published by
//! iLEAPP and WhatsApp-Chat-Exporter: `ZWACDCALLEVENT` is a call, `ZWAAGGREGATECALLEVENT` the entry
//! of the list that stands for one or several calls and knows direction and kind, and
//! `ZWACDCALLEVENTPARTICIPANT` the others. Core Data names the keys of both others after the entity
//! they lead to, `Z1CALLEVENTS` and `Z1PARTICIPANTS`: entity 1, the entry. A database without the
//! entries ties others to the call itself. Times are Cocoa seconds.

use super::ios_whatsapp::{Numbers, account, pairs};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::sqlite::{Cells, Database};
use crate::record::{Call, Direction, Locator, Platform};
use crate::time::Timestamp;
use rustc_hash::FxHashMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_whatsapp_calls",
    platform: Platform::Ios,
    title: "WhatsApp calls",
    paths: &[
        "/private/var/mobile/Containers/Shared/AppGroup/group.net.whatsapp.WhatsApp.shared/CallHistory.sqlite",
        "/private/var/mobile/Containers/Shared/AppGroup/group.net.whatsapp.WhatsAppSMB.shared/CallHistory.sqlite",
        "/private/var/mobile/Containers/Shared/AppGroup/*/CallHistory.sqlite",
        "/private/var/mobile/Containers/Data/Application/net.whatsapp.*/Documents/CallHistory.sqlite",
    ],
    companions: &["-wal", "-journal", "LID.sqlite", "LID.sqlite-wal"],
    proves: "That a call was made or came with WhatsApp, with whom and when, as far as the list was not changed.",
    only_in_encrypted_backups: false,
    parse,
};

const CALL: &[&str] = &[
    "Z1CALLEVENTS",
    "ZDATE",
    "ZDURATION",
    "ZOUTCOME",
    "ZGROUPCALLCREATORUSERJIDSTRING",
    "ZGROUPJIDSTRING",
    "ZCALLIDSTRING",
    "ZBYTESRECEIVED",
    "ZBYTESSENT",
    "ZLINKTOKEN",
];

/// An entry of the list of calls.
#[derive(Default)]
struct Entry {
    first: Option<Timestamp>,
    incoming: Option<bool>,
    missed: bool,
    video: bool,
    used: bool,
}

#[derive(Default)]
struct Context {
    numbers: Numbers,
    entries: FxHashMap<i64, Entry>,
    /// The others by the key of the entry.
    others: FxHashMap<i64, Vec<String>>,
    /// Whether calls name their entry.
    by_entry: bool,
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let by_entry = db.has_column("ZWACDCALLEVENT", "Z1CALLEVENTS");
    let mut context = Context { by_entry, ..Context::default() };
    if let Some(lid) = inputs.beside("LID.sqlite") {
        let wal = inputs.beside("LID.sqlite-wal").map(|input| &input.content);
        match Database::open(&lid.content, wal, None, inputs.limit) {
            Ok(lids) => pairs(&lids, &mut context.numbers, sink),
            Err(failure) => sink.lost(failure.0),
        }
    }
    read_context(db, &mut context, sink);
    let scan = db.rows("ZWACDCALLEVENT", CALL, &mut |rowid, cells| call(rowid, cells, &mut context, sink));
    let complete = scan.lost.is_empty();
    sink.scanned(scan);
    without_call(&context, complete, sink);
    Ok(())
}

fn read_context(db: &Database, context: &mut Context, sink: &mut Sink) {
    let columns = &["ZFIRSTDATE", "ZINCOMING", "ZMISSED", "ZVIDEO"];
    let scan = db.rows("ZWAAGGREGATECALLEVENT", columns, &mut |rowid, cells| {
        let first = cells.real().and_then(Timestamp::cocoa_seconds);
        let incoming = cells.integer().map(|n| n != 0);
        let (missed, video) = (cells.flag(), cells.flag());
        context.entries.insert(rowid, Entry { first, incoming, missed, video, used: false });
    });
    sink.scanned(scan);
    let columns = &["Z1PARTICIPANTS", "ZJIDSTRING"];
    let scan = db.rows("ZWACDCALLEVENTPARTICIPANT", columns, &mut |_, cells| {
        if let (Some(entry), Some(jid)) = (cells.integer(), cells.filled()) {
            context.others.entry(entry).or_default().push(jid);
        }
    });
    sink.scanned(scan);
}

fn call(rowid: i64, cells: &mut Cells<'_>, context: &mut Context, sink: &mut Sink) {
    let key = cells.integer();
    let key = if context.by_entry { key } else { Some(rowid) };
    let started = cells.real().and_then(Timestamp::cocoa_seconds);
    let seconds = cells.real();
    let outcome = cells.integer();
    let entry = key.and_then(|key| context.entries.get_mut(&key));
    let (incoming, missed, video) = entry.map_or((None, false, false), |entry| {
        entry.used = true;
        (entry.incoming, entry.missed, entry.video)
    });
    let creator = cells.filled();
    let mut detail = Details::new();
    detail.plain("group", cells.filled());
    let participant = others(key, creator, context, &mut detail);
    detail.plain("call_id", cells.filled());
    // What 0, 1 and 4 stand for (ended, missed, rejected) no vendor says: the number itself is kept.
    detail.plain("outcome", outcome);
    detail.plain("video", Some(video).filter(|video| *video));
    detail.number("bytes_received", cells.integer());
    detail.number("bytes_sent", cells.integer());
    detail.plain("link", cells.filled());
    let talked = seconds.is_some_and(|s| s > 0.0);
    let answered = if talked { Some(true) } else { Some(false).filter(|_| missed || outcome == Some(1)) };
    let event = Call {
        service: Some("WhatsApp".to_owned()),
        direction: direction(incoming),
        participant,
        seconds,
        answered,
    };
    sink.emit(Locator::Row { table: "ZWACDCALLEVENT", rowid }, &[("started", started)], event, detail.list());
}

fn direction(incoming: Option<bool>) -> Option<Direction> {
    incoming.map(|incoming| if incoming { Direction::Incoming } else { Direction::Outgoing })
}

/// The other side of a call; whoever else took part, and who began it, become details.
fn others(
    key: Option<i64>,
    creator: Option<String>,
    context: &Context,
    detail: &mut Details,
) -> Option<String> {
    let all = key.and_then(|key| context.others.get(&key)).map(Vec::as_slice).unwrap_or_default();
    let mut all = all.iter().map(|jid| account(jid, &context.numbers));
    let first = all.next();
    for other in all {
        detail.address("also", Some(other));
    }
    let creator = creator.map(|jid| account(&jid, &context.numbers));
    detail.address("begun_by", creator.clone().filter(|c| Some(c) != first.as_ref()));
    first.or(creator)
}

/// Entries whose calls are gone: removed, or on a damaged page. Only a table that was read to its end can
/// tell that one was removed.
fn without_call(context: &Context, complete: bool, sink: &mut Sink) {
    let mut left: Vec<_> = context.entries.iter().filter(|(_, entry)| !entry.used).collect();
    left.sort_unstable_by_key(|(key, _)| **key);
    for (&rowid, entry) in left {
        let mut detail = Details::new();
        let participant = others(Some(rowid).filter(|_| context.by_entry), None, context, &mut detail);
        detail.plain("video", Some(entry.video).filter(|video| *video));
        detail.plain("state", Some(if complete { "call_gone" } else { "call_unreadable" }));
        let event = Call {
            service: Some("WhatsApp".to_owned()),
            direction: direction(entry.incoming),
            participant,
            seconds: None,
            answered: Some(false).filter(|_| entry.missed),
        };
        let locator = Locator::Row { table: "ZWAAGGREGATECALLEVENT", rowid };
        sink.emit(locator, &[("started", entry.first)], event, detail.list());
    }
}
