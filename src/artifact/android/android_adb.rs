//! `dumpsys adb`: computers that may command this phone over a cable.
//!
//! `user_keys=` holds one key a line with the name of the computer behind it; `keystore=` the same as
//! XML with the last connection in milliseconds since 1970. Newer phones keep that in a binary form,
//! which a bug report prints as broken text. A key stays until its owner takes it back or it expires.

use super::dump::{self, Line};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{DetailKind, Locator, Pairing, Platform};
use crate::time::Timestamp;
use std::collections::BTreeMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_adb",
    platform: Platform::Android,
    title: "Computers that may command the phone",
    paths: &["/cmd/dumpsys/adb", "/cmd/dumpsys/adb.[0-9]*"],
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

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let mut keys: BTreeMap<String, Known> = BTreeMap::new();
    let mut binary = false;
    dump::lines(inputs, sink, &mut |line, _| {
        binary |= line.text.strip_prefix("keystore=").is_some_and(|store| store.starts_with("ABX"));
        of_xml(line, &mut keys).unwrap_or_else(|| of_list(line, &mut keys));
    })?;
    let mut keys: Vec<_> = keys.into_iter().collect();
    keys.sort_by_key(|(_, known)| known.line);
    for (key, known) in keys {
        let mut detail = Details::new();
        // The end of a key tells two apart; its beginning is the same in all.
        detail.plain("key_end", key.get(key.len().saturating_sub(24)..));
        let host = known.host.clone();
        detail.add("computer", DetailKind::DeviceId, known.host);
        let event = Pairing { host, action: Some("trusted".to_owned()) };
        let times = [("last_used", known.connected)];
        sink.emit(Locator::Line { line: known.line }, &times, event, detail.list());
    }
    if binary {
        sink.note(crate::sentence::Sentence::new("adb-times-binary"));
    }
    Ok(())
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
