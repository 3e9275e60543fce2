//! `dumpsys media.camera`: who opened the camera, and when.
//!
//! `== Camera service events log (most recent at top): ==`, then lines of the form
//! `03-05 18:02:11 : CONNECT device 0 client for package com.example (PID 4711)`, newest first; `DISCONNECT`
//! ends it, `REJECT` refuses it. The year is not said. Format: `CameraService::logConnected` of AOSP.

use super::dump;
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Locator, Platform, SensorUse};
use crate::time::Timestamp;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_camera",
    platform: Platform::Android,
    title: "Use of the cameras",
    paths: &["/cmd/dumpsys/media.camera", "/cmd/dumpsys/media.camera.[0-9]*"],
    companions: &[],
    proves: "That an application opened this camera at this time, and until when.",
    only_in_encrypted_backups: false,
    parse,
};

/// Lines of the log that are kept; the service itself keeps a hundred.
const MOST: usize = 10_000;

struct Entry {
    line: u64,
    when: Option<Timestamp>,
    action: String,
    device: String,
    package: Option<String>,
    process: Option<String>,
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let mut entries: Vec<Entry> = Vec::new();
    dump::lines(inputs, sink, &mut |line, sink| {
        let Some((clock, event)) = line.text.split_once(" : ") else { return };
        let mut words = event.split_whitespace();
        let (Some(action), Some("device"), Some(device)) = (words.next(), words.next(), words.next()) else {
            return;
        };
        if !["CONNECT", "DISCONNECT", "REJECT"].contains(&action) || entries.len() >= MOST {
            return;
        }
        let after = |key: &str| event.split_once(key).map(|(_, rest)| rest);
        let end = |rest: &str| rest.split([' ', ')', ',']).next().and_then(dump::said);
        entries.push(Entry {
            line: line.number,
            when: sink.without_year(clock),
            action: action.to_owned(),
            device: device.to_owned(),
            package: after("package ").and_then(end),
            process: after("(PID ").and_then(end),
        });
    })?;
    // The newest stands on top, so an end stands above its beginning.
    for (n, entry) in entries.iter().enumerate().filter(|(_, entry)| entry.action != "DISCONNECT") {
        let same = |later: &&Entry| later.device == entry.device && later.package == entry.package;
        let later = entries[..n].iter().rev().find(same);
        let ended = later.filter(|later| later.action == "DISCONNECT");
        let refused = entry.action == "REJECT";
        let mut detail = Details::new();
        detail.plain("device", Some(&entry.device));
        detail.plain("process", entry.process.as_ref());
        detail.plain("refused", refused.then_some("1"));
        detail.plain("running", (!refused && later.is_none()).then_some("1"));
        let sensor = Some("camera".to_owned());
        let event = SensorUse { actor: entry.package.clone(), sensor, foreground: None, locked: None };
        let times = [("used", entry.when), ("used_until", ended.and_then(|e| e.when).filter(|_| !refused))];
        sink.emit(Locator::Line { line: entry.line }, &times, event, detail.list());
    }
    Ok(())
}
