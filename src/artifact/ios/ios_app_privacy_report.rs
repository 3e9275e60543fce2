//! The App Privacy Report that the owner exports: seven days of what applications used, and with whom they spoke.
//!
//! One JSON object a line. `type: access` has `accessor.identifier`, `category`, `kind` (`event`, `intervalBegin`,
//! `intervalEnd`; an `identifier` pairs the last two) and `timeStamp`; older versions have a `stream` and a
//! `tccService` in place of the category. `type: networkActivity` has `domain`, `bundleID`, `hits`, `firstTimeStamp`,
//! `timeStamp`. Versions 2 and 3 have a line of metadata, a line `<end-of-section>` and then one JSON object of
//! domains. Source: Apple, "Inspecting app activity data"; the older form: johnspurlock/app-privacy-report-viewer.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::lines;
use crate::record::{Connection, Event, Locator, Permission, Platform, SensorUse};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use rustc_hash::FxHashMap;
use serde_json::Value;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_app_privacy_report",
    platform: Platform::Ios,
    title: "App Privacy Report",
    paths: &["**/App_Privacy_Report*.ndjson"],
    companions: &[],
    proves: "That an application used this at this time, or spoke with this host, in the week before the export. Programs \
             of the system are hardly in it.",
    only_in_encrypted_backups: false,
    parse,
};

/// Intervals that may be open at one time.
const MOST_OPEN: usize = 100_000;

/// Bytes of the object of domains at the end of the older form.
const LONGEST_TAIL: usize = 32 << 20;

/// What a category or service is, in our words, if it is a sensor.
const SENSORS: &[(&str, &str)] = &[
    ("microphone", "microphone"),
    ("camera", "camera"),
    ("location", "location"),
    ("screenRecording", "screen"),
    ("kTCCServiceMicrophone", "microphone"),
    ("kTCCServiceCamera", "camera"),
];

/// An interval that has begun.
struct Begun {
    line: u64,
    when: Option<Timestamp>,
    app: Option<String>,
    category: String,
}

/// How a use ended, as far as the report goes.
enum Ended {
    At(Option<Timestamp>),
    /// It was a moment.
    AtOnce,
    /// No end stands in the report.
    NotYet,
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let unreadable =
        |e: std::io::Error| Failure(Sentence::new("open-unreadable").with("reason", e.to_string()));
    let reader = inputs.main.content.reader_at(0).map_err(unreadable)?;
    let mut open: FxHashMap<String, Begun> = FxHashMap::default();
    let (mut damaged, mut tail) = (0, None::<String>);
    lines::each(reader, &mut |number, line, cut| {
        let text = line.trim();
        if let Some(tail) = &mut tail {
            if tail.len() + text.len() < LONGEST_TAIL {
                tail.push_str(text);
            }
            return;
        }
        if text.contains("<end-of-section>") {
            tail = Some(String::new());
            return;
        }
        if text.is_empty() {
            return;
        }
        match serde_json::from_str::<Value>(text) {
            Ok(row) if !cut => self::row(number, &row, &mut open, sink),
            _ => damaged += 1,
        }
    })
    .map_err(unreadable)?;
    let mut left: Vec<Begun> = open.into_values().collect();
    left.sort_by_key(|begun| begun.line);
    for begun in left {
        access(begun, &Ended::NotYet, sink);
    }
    if let Some(tail) = tail.filter(|tail| !tail.is_empty()) {
        damaged += u64::from(domains(&tail, sink).is_none());
    }
    if damaged > 0 {
        sink.lost(Sentence::new("log-damaged").count("count", damaged));
    }
    Ok(())
}

fn text(row: &Value, key: &str) -> Option<String> {
    row.get(key)?.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}

fn time(row: &Value, key: &str) -> Option<Timestamp> {
    // Both spellings are seen.
    let text = text(row, key).or_else(|| text(row, &key.replace("Stamp", "stamp")))?;
    text.parse::<jiff::Timestamp>().ok().map(Timestamp::from_instant)
}

fn row(number: u64, row: &Value, open: &mut FxHashMap<String, Begun>, sink: &mut Sink) {
    match row.get("type").and_then(Value::as_str) {
        Some("networkActivity") => {
            let mut detail = Details::new();
            detail.plain("hits", row.get("hits").and_then(Value::as_i64));
            detail.plain("context", text(row, "context").as_deref());
            let event = Connection { host: text(row, "domain"), port: None, app: text(row, "bundleID") };
            let times = [("connected", time(row, "firstTimeStamp")), ("last_used", time(row, "timeStamp"))];
            sink.emit(Locator::Line { line: number }, &times, event, detail.list());
        }
        _ if row.get("accessor").is_some() => {
            let service = text(row, "category").or_else(|| text(row, "tccService"));
            let of_stream = || text(row, "stream").and_then(|s| s.rsplit('.').next().map(str::to_owned));
            let begun = Begun {
                line: number,
                when: time(row, "timeStamp"),
                app: row.get("accessor").and_then(|accessor| text(accessor, "identifier")),
                category: service.or_else(of_stream).unwrap_or_else(|| "unknown".to_owned()),
            };
            let id = text(row, "identifier");
            match (row.get("kind").and_then(Value::as_str), id) {
                (Some("intervalBegin"), Some(id)) if open.len() < MOST_OPEN => {
                    if let Some(before) = open.insert(id, begun) {
                        access(before, &Ended::NotYet, sink);
                    }
                }
                (Some("intervalEnd"), Some(id)) => match open.remove(&id) {
                    Some(before) => access(before, &Ended::At(begun.when), sink),
                    // It began before the report does.
                    None => access(Begun { when: None, ..begun }, &Ended::At(begun.when), sink),
                },
                _ => access(begun, &Ended::AtOnce, sink),
            }
        }
        // The line of metadata, and kinds that say nothing of an application.
        _ => {}
    }
}

fn access(begun: Begun, ended: &Ended, sink: &mut Sink) {
    let mut detail = Details::new();
    detail.plain("running", matches!(ended, Ended::NotYet).then_some("1"));
    let times =
        [("used", begun.when), ("used_until", if let Ended::At(time) = ended { *time } else { None })];
    let event = use_of(begun.category, begun.app);
    sink.emit(Locator::Line { line: begun.line }, &times, event, detail.list());
}

/// The use of a sensor, or of what a permission is needed for, by an application.
pub(super) fn use_of(category: String, app: Option<String>) -> Event {
    match SENSORS.iter().find(|(name, _)| *name == category) {
        Some((_, sensor)) => {
            let sensor = Some((*sensor).to_owned());
            SensorUse { actor: app, sensor, foreground: None, locked: None }.into()
        }
        None => Permission {
            service: Some(category),
            client: app,
            client_is_path: false,
            decision: Some("allowed".to_owned()),
            reason: Some("used".to_owned()),
        }
        .into(),
    }
}

/// The domains at the end of the older form: by application, or as a list.
fn domains(tail: &str, sink: &mut Sink) -> Option<()> {
    let value: Value = serde_json::from_str(tail).ok()?;
    let mut waiting = vec![(String::new(), &value, 0)];
    while let Some((path, value, depth)) = waiting.pop() {
        let host = text(value, "domain").or_else(|| text(value, "host"));
        if let Some(host) = host {
            let app = value.get("hasApp").and_then(|app| text(app, "bundleName"));
            let event =
                Connection { host: Some(host), port: None, app: app.or_else(|| text(value, "bundleID")) };
            let times =
                [("connected", time(value, "firstTimeStamp")), ("last_used", time(value, "timeStamp"))];
            sink.emit(Locator::Key { key: path }, &times, event, Vec::new());
        } else if depth < 8 {
            let inner: Vec<(String, &Value)> = match value {
                Value::Object(object) => object.iter().map(|(k, v)| (format!("{path}/{k}"), v)).collect(),
                Value::Array(list) => {
                    list.iter().enumerate().map(|(n, v)| (format!("{path}/{n}"), v)).collect()
                }
                _ => Vec::new(),
            };
            waiting.extend(inner.into_iter().rev().map(|(path, value)| (path, value, depth + 1)));
        }
    }
    Some(())
}
