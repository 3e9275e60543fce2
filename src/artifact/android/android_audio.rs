//! `dumpsys audio`: who recorded sound, and when the recording began and ended.
//!
//! Below `Events log: recording activity received by AudioService` stand the last hundred events:
//! `03-05 18:02:11:301 rec start riid:47 uid:10192 session:33 src:MIC not silenced pack:com.example`. A silenced client
//! got silence. The year is not said. Format: `RecordingActivityMonitor` of AOSP.

use super::dump;
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Locator, Platform, SensorUse};
use crate::time::Timestamp;
use rustc_hash::FxHashMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_audio",
    platform: Platform::Android,
    title: "Recordings of sound",
    paths: &["/cmd/dumpsys/audio", "/cmd/dumpsys/audio.[0-9]*"],
    companions: &[],
    proves: "That an application recorded sound from this time on, and whether it was given sound or silence.",
    only_in_encrypted_backups: false,
    parse,
};

/// Recordings that may go on at one time; the service itself remembers a hundred events.
const MOST: usize = 10_000;

/// A recording that has begun.
struct Begun {
    line: u64,
    when: Option<Timestamp>,
    package: Option<String>,
    source: Option<String>,
    uid: Option<String>,
    silenced: bool,
}

/// Whether a recording has ended.
enum Ended {
    /// By the clock of the phone, if that can be read.
    At(Option<Timestamp>),
    NotYet,
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let mut running: FxHashMap<String, Begun> = FxHashMap::default();
    dump::lines(inputs, sink, &mut |line, sink| {
        let Some((clock, event)) = line.text.split_once(" rec ") else { return };
        let when = sink.without_year(clock);
        let (action, rest) = event.split_once(' ').unwrap_or((event, ""));
        let value = |key: &str| {
            let mut words = rest.split_whitespace().filter_map(|word| word.strip_prefix(key));
            words.next().and_then(dump::said)
        };
        // Older systems name the session alone.
        let Some(id) = value("riid:").or_else(|| value("session:")) else { return };
        match action {
            "start" | "update" => {
                let silenced = rest.contains("silenced") && !rest.contains("not silenced");
                if running.len() >= MOST && !running.contains_key(&id) {
                    return;
                }
                let known = running.entry(id).or_insert_with(|| Begun {
                    line: line.number,
                    when,
                    package: None,
                    source: None,
                    uid: None,
                    silenced: true,
                });
                // A client that was given sound at any time was given sound.
                known.silenced &= silenced;
                known.package = value("pack:").or(known.package.take());
                known.source = value("src:").or(known.source.take());
                known.uid = value("uid:").or(known.uid.take());
            }
            "stop" | "release" => {
                if let Some(begun) = running.remove(&id) {
                    emit(begun, &Ended::At(when), sink);
                }
            }
            _ => {}
        }
    })?;
    let mut left: Vec<Begun> = running.into_values().collect();
    left.sort_by_key(|begun| begun.line);
    for begun in left {
        emit(begun, &Ended::NotYet, sink);
    }
    Ok(())
}

fn emit(begun: Begun, ended: &Ended, sink: &mut Sink) {
    let mut detail = Details::new();
    detail.plain("source", begun.source);
    detail.plain("uid", begun.uid);
    detail.plain("silenced", begun.silenced.then_some("1"));
    detail.plain("running", matches!(ended, Ended::NotYet).then_some("1"));
    let sensor = Some("microphone".to_owned());
    let event = SensorUse { actor: begun.package, sensor, foreground: None, locked: None };
    let times =
        [("used", begun.when), ("used_until", if let Ended::At(time) = ended { *time } else { None })];
    sink.emit(Locator::Line { line: begun.line }, &times, event, detail.list());
}
