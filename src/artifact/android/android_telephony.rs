//! `mmssms.db`: SMS and MMS as the phone keeps them.
//!
//! Seen in dumps of the file system (`TelephonyProvider` of AOSP). In `sms`, times are milliseconds since
//! 1970 and `type` is the box (1 inbox, 2 sent, 4 to 6 on their way out); in `pdu`, times are seconds
//! and `msg_box` is the box. Who took part in an MMS stands in `addr` (137 sent it), its text and
//! files in `part`. A number that the network blocked may still have sent a text without trace here.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::sqlite::{Cells, Database};
use crate::record::{DetailKind, Direction, Locator, Message, Platform};
use crate::time::Timestamp;
use rustc_hash::FxHashMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_telephony",
    platform: Platform::Android,
    title: "SMS and MMS in the phone's own database",
    paths: &["/data/{data,user_de/*}/com.android.providers.telephony/databases/mmssms.db"],
    companions: SQLITE,
    proves: "That this message came or was written on this phone. It may have been sent by anybody.",
    only_in_encrypted_backups: false,
    parse,
};

/// Who sent an MMS (`PduHeaders.FROM`).
const FROM: i64 = 137;

/// Stands where the address of the owner would.
const OWNER: &str = "insert-address-token";

const SMS: &[&str] =
    &["thread_id", "address", "date", "date_sent", "type", "body", "subject", "service_center", "creator"];
const PDU: &[&str] = &["thread_id", "date", "date_sent", "msg_box", "sub", "m_type", "ct_l"];

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    sink.table(db, "sms", SMS, &short);
    let (addresses, parts) = (addresses(db, sink), parts(db, sink));
    let scan = db.rows("pdu", PDU, &mut |rowid, cells| multimedia(rowid, cells, &addresses, &parts, sink));
    // `sink` is borrowed while the rows are read.
    sink.scanned(scan);
    Ok(())
}

fn direction(place: Option<i64>) -> Option<Direction> {
    match place? {
        1 => Some(Direction::Incoming),
        2 | 4 | 5 | 6 => Some(Direction::Outgoing),
        _ => None,
    }
}

/// Of a message that came, the first time is when it came.
fn meaning(way: Option<Direction>) -> &'static str {
    if way == Some(Direction::Outgoing) { "sent" } else { "received" }
}

fn short(rowid: i64, cells: &mut Cells<'_>, sink: &mut Sink) {
    let (conversation, address) = (cells.integer(), cells.filled());
    let (date, sent, place) = (cells.integer(), cells.integer(), cells.integer());
    let text = cells.filled();
    let mut detail = Details::new();
    detail.add("subject", DetailKind::Text, cells.filled());
    detail.plain("type", place);
    detail.plain("service_center", cells.filled());
    detail.plain("creator", cells.filled());
    let way = direction(place);
    let time = |n: Option<i64>| n.filter(|n| *n > 0).and_then(Timestamp::unix_milliseconds);
    let event = Message {
        service: Some("SMS".to_owned()),
        direction: way,
        participant: address,
        conversation: conversation.map(|n| n.to_string()),
        text,
        ..Message::default()
    };
    let sent = if meaning(way) == "sent" { None } else { time(sent) };
    let times = [(meaning(way), time(date)), ("sent", sent)];
    sink.emit(Locator::Row { table: "sms", rowid }, &times, event, detail.list());
}

type Addresses = FxHashMap<i64, Vec<(bool, String)>>;

/// Who took part in each MMS, and whether it was the sender.
fn addresses(db: &Database, sink: &mut Sink) -> Addresses {
    let mut all = Addresses::default();
    let scan = db.rows("addr", &["msg_id", "address", "type"], &mut |_, cells| {
        let (message, address, kind) = (cells.integer(), cells.filled(), cells.integer());
        if let (Some(message), Some(address)) = (message, address.filter(|a| a != OWNER)) {
            all.entry(message).or_default().push((kind == Some(FROM), address));
        }
    });
    sink.scanned(scan);
    all
}

/// What an MMS holds.
#[derive(Default)]
struct Parts {
    text: Vec<String>,
    files: Vec<(String, Option<String>)>,
}

fn parts(db: &Database, sink: &mut Sink) -> FxHashMap<i64, Parts> {
    let mut all: FxHashMap<i64, Parts> = FxHashMap::default();
    let scan = db.rows("part", &["mid", "ct", "text", "_data", "name", "cl"], &mut |_, cells| {
        let (Some(message), kind, text) = (cells.integer(), cells.filled(), cells.filled()) else { return };
        let (file, name, place) = (cells.filled(), cells.filled(), cells.filled());
        let parts = all.entry(message).or_default();
        parts.text.extend(text.filter(|_| kind.as_deref() == Some("text/plain")));
        parts.files.extend(file.map(|file| (file, name.or(place))));
    });
    sink.scanned(scan);
    all
}

fn multimedia(
    rowid: i64,
    cells: &mut Cells<'_>,
    addresses: &Addresses,
    parts: &FxHashMap<i64, Parts>,
    sink: &mut Sink,
) {
    let (conversation, date, sent, place) =
        (cells.integer(), cells.integer(), cells.integer(), cells.integer());
    let way = direction(place);
    let mut detail = Details::new();
    detail.add("subject", DetailKind::Text, cells.filled());
    detail.plain("msg_box", place);
    detail.plain("m_type", cells.integer());
    // Where an MMS that was not fetched yet lies.
    detail.link("content_location", cells.filled());
    let mut participant = None;
    for (sender, address) in addresses.get(&rowid).into_iter().flatten() {
        if participant.is_none() && *sender == (way != Some(Direction::Outgoing)) {
            participant = Some(address.clone());
        } else {
            detail.address(if *sender { "sender" } else { "recipient" }, Some(address.clone()));
        }
    }
    let none = Parts::default();
    let parts = parts.get(&rowid).unwrap_or(&none);
    for (file, name) in &parts.files {
        detail.add("file", DetailKind::Path, Some(file.clone()));
        detail.plain("attachment", name.as_ref());
    }
    let event = Message {
        service: Some("MMS".to_owned()),
        direction: way,
        participant,
        conversation: conversation.map(|n| n.to_string()),
        text: Some(parts.text.join("\n")).filter(|t| !t.is_empty()),
        ..Message::default()
    };
    let time = |n: Option<i64>| n.filter(|n| *n > 0).and_then(Timestamp::unix_seconds);
    let sent = if meaning(way) == "sent" { None } else { time(sent) };
    let times = [(meaning(way), time(date)), ("sent", sent)];
    sink.emit(Locator::Row { table: "pdu", rowid }, &times, event, detail.list());
}
