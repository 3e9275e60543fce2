//! SMS and MMS in an `adb backup`: `000000_sms_backup`, `000000_mms_backup` of the telephony provider.
//!
//! JSON in a zlib stream (`TelephonyBackupAgent` of AOSP). Times of SMS are milliseconds since 1970,
//! those of MMS seconds. `type` of an SMS is its box (1 inbox, 2 sent, 4 to 6 on their way out),
//! `msg_box` that of an MMS; `date_sent` says nothing of the direction. `mms_addresses` hold all who
//! took part: 137 sent it, 151 received it, 129 and 130 got a copy.

use super::dump::{self, said};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{DetailKind, Direction, Locator, Message, Platform};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use flate2::read::ZlibDecoder;
use serde_json::Value;
use std::io::Read as _;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_sms",
    platform: Platform::Android,
    title: "SMS and MMS",
    paths: &[
        "/data/user_de/0/com.android.providers.telephony/files/*_{sms,mms}_backup",
        "/data/data/com.android.providers.telephony/files/*_{sms,mms}_backup",
    ],
    companions: &[],
    proves: "That this message came or was written on this phone. It may have been sent by anybody.",
    only_in_encrypted_backups: false,
    parse,
};

/// Who sent an MMS (PduHeaders.FROM).
const FROM: i64 = 137;

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let limit = inputs.limit.min(1 << 30);
    let packed = inputs.main.content.bytes(limit)?;
    let mut bytes = Vec::new();
    if ZlibDecoder::new(&packed[..]).take(limit).read_to_end(&mut bytes).is_err() {
        sink.lost(Sentence::new("messages-cut-short"));
    }
    if bytes.len() as u64 == limit {
        sink.lost(Sentence::new("limit-file-size").count("limit", limit >> 20));
    }
    let mms = inputs.main.path.ends_with("_mms_backup");
    let damaged = dump::json_rows(&bytes, &mut |number, row| {
        if row.is_object() {
            if mms { multimedia(number, &row, sink) } else { short(number, &row, sink) }
        }
    });
    if damaged > 0 {
        sink.lost(Sentence::new("json-damaged").count("count", damaged));
    }
    Ok(())
}

/// Numbers are written as text.
fn number(row: &Value, key: &str) -> Option<i64> {
    let value = row.get(key)?;
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
}

fn text(row: &Value, key: &str) -> Option<String> {
    row.get(key).and_then(Value::as_str).and_then(said)
}

/// Incoming from box 1, outgoing from those of what was sent or is to be.
fn direction(place: Option<i64>) -> Option<Direction> {
    match place? {
        1 => Some(Direction::Incoming),
        2 | 4 | 5 | 6 => Some(Direction::Outgoing),
        _ => None,
    }
}

fn recipients(row: &Value, detail: &mut Details) {
    for one in row.get("recipients").and_then(Value::as_array).into_iter().flatten() {
        detail.address("recipient", one.as_str().and_then(said));
    }
    detail.address("own_number", text(row, "self_phone"));
    detail.plain("read", number(row, "read"));
}

fn short(at: usize, row: &Value, sink: &mut Sink) {
    let place = number(row, "type");
    let mut detail = Details::new();
    detail.plain("type", place);
    recipients(row, &mut detail);
    detail.plain("status", number(row, "status").filter(|n| *n >= 0));
    detail.add("subject", DetailKind::Text, text(row, "subject"));
    let event = Message {
        service: Some("SMS".to_owned()),
        direction: direction(place),
        participant: text(row, "address"),
        conversation: text(row, "address"),
        text: text(row, "body"),
        ..Message::default()
    };
    let time = |key: &str| number(row, key).and_then(Timestamp::unix_milliseconds);
    // Of a message that came, `date` is when it came.
    let name = if event.direction == Some(Direction::Incoming) { "received" } else { "sent" };
    let sent = if name == "sent" { None } else { time("date_sent") };
    sink.emit(
        Locator::Key { key: at.to_string() },
        &[(name, time("date")), ("sent", sent)],
        event,
        detail.list(),
    );
}

fn multimedia(at: usize, row: &Value, sink: &mut Sink) {
    let place = number(row, "msg_box");
    let way = direction(place);
    let mut detail = Details::new();
    detail.plain("msg_box", place);
    detail.plain("m_type", number(row, "m_type"));
    recipients(row, &mut detail);
    detail.add("subject", DetailKind::Text, text(row, "sub"));
    detail.add("smil", DetailKind::Text, text(row, "smil"));
    let mut participant = None;
    for one in row.get("mms_addresses").and_then(Value::as_array).into_iter().flatten() {
        let address = text(one, "address").filter(|a| a != "insert-address-token");
        let sender = number(one, "type") == Some(FROM);
        if participant.is_none() && sender == (way != Some(Direction::Outgoing)) {
            participant = address;
        } else {
            detail.address(if sender { "sender" } else { "recipient" }, address);
        }
    }
    for one in row.get("attachments").and_then(Value::as_array).into_iter().flatten() {
        detail.plain("attachment", text(one, "filename").or_else(|| text(one, "name")));
    }
    let event = Message {
        service: Some("MMS".to_owned()),
        direction: way,
        participant,
        text: text(row, "mms_body"),
        ..Message::default()
    };
    let time = |key: &str| number(row, key).and_then(Timestamp::unix_seconds);
    let name = if way == Some(Direction::Incoming) { "received" } else { "sent" };
    let sent = if name == "sent" { None } else { time("date_sent") };
    sink.emit(
        Locator::Key { key: at.to_string() },
        &[(name, time("date")), ("sent", sent)],
        event,
        detail.list(),
    );
}
