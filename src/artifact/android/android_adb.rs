//! `dumpsys adb`: computers that may command this phone over a cable.
//!
//! `user_keys=` holds one key a line with the name of the computer behind it; `keystore=` the same as
//! XML with the last connection in milliseconds since 1970, which newer phones keep in a binary
//! form. A dump of the file system holds both as files, and AndroidQF the key of the computer that
//! made the acquisition. A key stays until its owner takes it back or it expires.

use super::dump::{self, Line};
use super::stored;
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::android_xml::{self, Piece};
use crate::record::{DetailKind, Locator, Pairing, Platform};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use serde_json::Value;
use std::collections::BTreeMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_adb",
    platform: Platform::Android,
    title: "Computers that may command the phone",
    paths: &[
        "/cmd/dumpsys/adb",
        "/cmd/dumpsys/adb.[0-9]*",
        "/cmd/adb_host_key.pub",
        "/cmd/acquisition.json",
        "/data/misc/adb/adb_keys",
        "/data/misc/adb/adb_temp_keys.xml",
    ],
    companions: &[],
    proves: "That this computer was trusted to command the phone over a cable or Wi-Fi. The acquisition itself needs \
             one.",
    only_in_encrypted_backups: false,
    parse,
};

/// A key is some hundred characters of base64; shorter words are none.
const SHORTEST_KEY: usize = 300;

#[derive(Default)]
struct Known {
    line: u64,
    host: Option<String>,
    connected: Option<Timestamp>,
}

/// What a bug report says in front of the stored keys.
const KEYSTORE: &[u8] = b"keystore=ABX\0";

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let mut keys: BTreeMap<String, Known> = BTreeMap::new();
    let path = &*inputs.main.path;
    if stored::is_xml(inputs) {
        stored::each(inputs, sink, &mut |piece, _| of_element(&piece, 0, &mut keys))?;
        give(keys, "trusted", sink);
    } else if path.starts_with("/cmd/a") {
        let text = inputs.main.content.bytes(1 << 20)?;
        let value: Option<Value> = serde_json::from_slice(&text).ok();
        let key = match &value {
            Some(value) => value.get("adb_host_public_key").and_then(Value::as_str),
            None => std::str::from_utf8(&text).ok(),
        };
        if let Some((key, host)) = key.and_then(split) {
            keys.insert(key, Known { line: 1, host, connected: None });
        }
        give(keys, "acquisition", sink);
    } else {
        let mut binary = None;
        dump::lines(inputs, sink, &mut |line, _| {
            if line.text.starts_with("keystore=ABX") {
                binary = Some(line.number);
            }
            of_xml(line, &mut keys).unwrap_or_else(|| of_list(line, &mut keys));
        })?;
        if let Some(line) = binary {
            of_binary(inputs, line, &mut keys)?;
            // What was printed as text has lost bytes, and the times with them.
            if keys.values().all(|known| known.connected.is_none()) {
                sink.note(Sentence::new("adb-times-binary"));
            }
        }
        give(keys, "trusted", sink);
    }
    Ok(())
}

fn give(keys: BTreeMap<String, Known>, action: &str, sink: &mut Sink) {
    let mut keys: Vec<_> = keys.into_iter().collect();
    keys.sort_by_key(|(_, known)| known.line);
    for (n, (key, known)) in keys.into_iter().enumerate() {
        let mut detail = Details::new();
        // The end of a key tells two apart; its beginning is the same in all.
        detail.plain("key_end", key.get(key.len().saturating_sub(24)..));
        let host = known.host.clone();
        detail.add("computer", DetailKind::DeviceId, known.host);
        let event = Pairing { host, action: Some(action.to_owned()) };
        let times = [("last_used", known.connected)];
        let place = Locator::LinePart { line: known.line, part: n.to_string() };
        sink.emit(place, &times, event, detail.list());
    }
}

/// The binary form in the middle of a bug report, if its bytes were printed as they are.
fn of_binary(inputs: &Inputs, line: u64, keys: &mut BTreeMap<String, Known>) -> Result<(), Failure> {
    let bytes = inputs.main.content.bytes(inputs.limit.min(16 << 20))?;
    if let Some(at) = memchr::memmem::find(&bytes, KEYSTORE) {
        let stored = &bytes[at + KEYSTORE.len() - 4..];
        // The document ends somewhere in the text; what follows it is not part of it.
        let _ = android_xml::each(stored, &mut |piece| of_element(&piece, line, keys));
    }
    Ok(())
}

fn of_element(piece: &Piece<'_>, line: u64, keys: &mut BTreeMap<String, Known>) {
    let Piece::Begin(element, _) = piece else { return };
    if element.name != "adbKey" {
        return;
    }
    let Some((key, host)) = element.get("key").and_then(split) else { return };
    let line = if line == 0 { element.number } else { line };
    let known = keys.entry(key).or_insert_with(|| Known { line, ..Known::default() });
    known.connected = element.number("lastConnection").and_then(Timestamp::unix_milliseconds);
    known.host = known.host.take().or(host);
}

/// `<adbKey key="QAAAA... user@host" lastConnection="1578495537856" />`
fn of_xml(line: &Line<'_>, keys: &mut BTreeMap<String, Known>) -> Option<()> {
    let value = |name: &str| line.text.split_once(&format!("{name}=\""))?.1.split('"').next();
    let (key, when) = (value("key")?, value("lastConnection")?);
    let (key, host) = split(key)?;
    let known = keys.entry(key).or_insert_with(|| Known { line: line.number, ..Known::default() });
    known.connected = when.parse().ok().and_then(Timestamp::unix_milliseconds);
    known.host = known.host.take().or(host);
    Some(())
}

fn of_list(line: &Line<'_>, keys: &mut BTreeMap<String, Known>) {
    let text = line.text.strip_prefix("user_keys=").unwrap_or(line.text);
    if let Some((key, host)) = split(text) {
        let known = keys.entry(key).or_insert_with(|| Known { line: line.number, ..Known::default() });
        known.host = known.host.take().or(host);
    }
}

fn split(text: &str) -> Option<(String, Option<String>)> {
    let (key, host) = text.trim().split_once(' ').unwrap_or((text.trim(), ""));
    let base64 = |b: u8| b.is_ascii_alphanumeric() || b"+/=".contains(&b);
    let host = Some(host.trim().to_owned()).filter(|h| !h.is_empty());
    (key.len() >= SHORTEST_KEY && key.bytes().all(base64)).then(|| (key.to_owned(), host))
}
