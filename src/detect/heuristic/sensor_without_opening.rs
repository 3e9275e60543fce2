//! Microphone or camera used by an application that nobody had opened in the hour before.
//!
//! Android lists the windows of applications that came to the front in the last day. Judged are only uses from an hour
//! after the beginning of that list until its end. It argues from absence, so it is never more than a hint.

use super::sensor_in_background::is_of_the_system;
use super::{Conclusion, Fact, Heuristic, Needs, detail, of_all};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use rustc_hash::FxHashMap;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "sensor-without-opening",
    severity: Severity::Low,
    name: "microphone or camera used by an application that was not opened",
    title: "The microphone or camera was used by an application that was not opened: { $apps }",
    explanation: "{ $apps } used the microphone or the camera, and no window of it was on the screen in the hour before.",
    proves: "That the phone recorded this use, and lists no window of the application in the hour before.",
    does_not_prove: "That the owner did not know, or that sound or pictures were kept.",
    benign_causes: &[
        "A call that was answered with a headset, a watch or in a car; an assistant that waits for a word.",
        "Recordings that begin by themselves: dash cameras, applications that watch sleep or a child's room.",
    ],
    source: "Ours",
    techniques: &["T1429", "T1512"],
    capabilities: &[Capability::Microphone, Capability::Camera],
    needs: Needs::All(&["android_usage"]),
    argues_from_absence: true,
    keep,
    conclude,
};

/// Seconds before a use in which a window explains it.
const BEFORE: i64 = 3_600;

/// Seconds by which a window may follow: times are kept to the minute by some sources.
const AFTER: i64 = 60;

/// What the number of a fact says: a use, something else of the list, or from here on how long a window was open.
const USE: i64 = -2;
const LISTED: i64 = -1;

fn keep(record: &Record) -> Option<Fact> {
    match &record.event {
        Event::SensorUse(used) if record.artifact.starts_with("android_") => {
            let of_both = matches!(used.sensor.as_deref(), Some("microphone" | "camera"));
            let app = used.actor.as_deref()?;
            let nothing = detail(record, "silenced").is_some() || detail(record, "refused").is_some();
            let call = detail(record, "source") == Some("VOICE_COMMUNICATION");
            (of_both && app.contains('.') && !nothing && !call && !is_of_the_system(app))
                .then(|| Fact::evidence(record, Some(app), USE))
        }
        Event::Process(process) if record.artifact == "android_usage" => {
            let kind = detail(record, "kind")?;
            let app = process.app.as_deref();
            let seconds = |n: usize| record.times.get(n).map(|(_, time)| time.instant().as_second());
            match kind {
                // A window without an end was open when the phone was copied.
                "opened" => {
                    let open = seconds(1).map_or(i64::MAX, |to| to.saturating_sub(seconds(0).unwrap_or(to)));
                    Some(Fact::context(record, app, open.max(0)))
                }
                "used-last" => None,
                _ => Some(Fact::context(record, None, LISTED)),
            }
        }
        Event::Presence(_) if record.artifact == "android_usage" => Some(Fact::context(record, None, LISTED)),
        _ => None,
    }
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let second = |fact: &Fact| fact.when.map(|when| when.instant().as_second());
    let listed = || facts.iter().filter(|f| f.number != USE).filter_map(second);
    let (Some(first), Some(last)) = (listed().min(), listed().max()) else { return Vec::new() };
    let mut windows: FxHashMap<&str, Vec<(i64, i64)>> = FxHashMap::default();
    for window in facts.iter().filter(|f| f.number >= 0) {
        if let (Some(app), Some(from)) = (window.subject.as_deref(), second(window)) {
            windows.entry(app).or_default().push((from, from.saturating_add(window.number)));
        }
    }
    let explains = |when: i64, (from, to): (i64, i64)| from <= when + AFTER && to >= when - BEFORE;
    let is_unexplained = |f: &&Fact| {
        let (Some(app), Some(when)) = (f.subject.as_deref(), second(f)) else { return false };
        let in_list = (first + BEFORE..=last).contains(&when);
        in_list && !windows.get(app).is_some_and(|all| all.iter().any(|window| explains(when, *window)))
    };
    let told: Vec<Fact> = facts.iter().filter(|f| f.number == USE).filter(is_unexplained).cloned().collect();
    of_all(&told, Severity::Low, "apps")
}

#[cfg(test)]
mod tests {
    use super::super::tests::{line, with};
    use super::*;
    use crate::record::{Process, SensorUse};
    use crate::time::Timestamp;

    const HOUR: i64 = 3_600;
    /// A midnight.
    const DAY: i64 = 1_709_596_800;

    fn used(app: &str, minutes: i64) -> Record {
        let (actor, sensor) = (Some(app.into()), Some("microphone".into()));
        line("android_appops", 1, DAY + 60 * minutes, SensorUse { actor, sensor, ..SensorUse::default() })
    }

    fn opened(app: &str, from: i64, to: i64) -> Record {
        let event = Process { app: Some(app.into()), ..Process::default() };
        let mut record = line("android_usage", 1, DAY + from * HOUR, event);
        record.times.extend(Timestamp::unix_seconds(DAY + to * HOUR).map(|to| ("ended", to)));
        with(record, &[("kind", "opened")])
    }

    fn said(records: &[Record]) -> usize {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, &Case::default(), &[]).first().map_or(0, |c| c.records.len())
    }

    #[test]
    fn a_use_without_a_window_is_told() {
        let records = [
            opened("org.example.maps", 6, 7),
            opened("org.example.maps", 18, 19),
            used("com.serv.services", 12 * 60),
            used("org.example.maps", 12 * 60),
        ];
        assert_eq!(said(&records), 2);
    }

    #[test]
    fn windows_of_the_hour_before_explain_and_what_is_outside_the_list_is_not_judged() {
        let records = [
            opened("org.example.maps", 6, 7),
            opened("org.example.memo", 9, 11),
            opened("org.example.maps", 18, 19),
            used("org.example.memo", 11 * 60 + 59),
            used("org.example.memo", 9 * 60 - 1),
            used("com.serv.services", 6 * 60 + 59),
            used("com.serv.services", 18 * 60 + 1),
            used("com.google.android.as", 12 * 60),
        ];
        assert_eq!(said(&records), 0);
        assert_eq!(said(&[used("com.serv.services", 12 * 60)]), 0, "no list");
    }
}
