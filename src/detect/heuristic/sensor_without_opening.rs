//! Microphone or camera used by an application that nobody had opened in the hour before.
//!
//! Android lists the windows of applications that came to the front in the last day; on an iPhone the power log, Biome and
//! `knowledgeC.db` state which application was in front. Judged are only uses from an hour after the beginning of such a list
//! until its end. It argues from absence, so it is never more than a hint.

use super::sensor_in_background::is_of_its_system;
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
    needs: Needs::Any(&["android_usage", "ios_biome_presence", "ios_knowledge", "ios_power_log"]),
    argues_from_absence: true,
    keep,
    conclude,
};

/// Seconds before a use in which a window explains it.
const BEFORE: i64 = 3_600;

/// Seconds by which a window may follow: times are kept to the minute by some sources.
const AFTER: i64 = 60;

/// What the number of a fact says: a use, or what artifact a list is of and how long a window was open.
const USE: i64 = -1;
const LISTS: [&str; 4] = ["android_usage", "ios_biome_presence", "ios_knowledge", "ios_power_log"];
const OF_A_LIST: i64 = 4;

fn keep(record: &Record) -> Option<Fact> {
    let list = LISTS.iter().position(|artifact| *artifact == record.artifact);
    let context = |app: Option<&str>, open: i64| {
        let list = i64::try_from(list?).ok()?;
        Some(Fact::context(record, app, open.clamp(0, i64::MAX / 8) * OF_A_LIST + list))
    };
    let seconds = |n: usize| record.times.get(n).map(|(_, time)| time.instant().as_second());
    // A window without an end was open when the phone was copied.
    let open = || seconds(1).map_or(i64::MAX, |to| to.saturating_sub(seconds(0).unwrap_or(to)));
    match &record.event {
        Event::SensorUse(used) => {
            let of_both = matches!(used.sensor.as_deref(), Some("microphone" | "camera"));
            let app = used.actor.as_deref()?;
            let nothing = detail(record, "silenced").is_some() || detail(record, "refused").is_some();
            let call = detail(record, "source") == Some("VOICE_COMMUNICATION");
            (of_both && app.contains('.') && !nothing && !call && !is_of_its_system(record, app))
                .then(|| Fact::evidence(record, Some(app), USE))
        }
        Event::Process(process) if record.artifact == "android_usage" => match detail(record, "kind")? {
            "opened" => context(process.app.as_deref(), open()),
            "used-last" => None,
            _ => context(None, 0),
        },
        Event::Presence(_) if record.artifact == "android_usage" => context(None, 0),
        Event::Presence(presence) if presence.state.as_deref() == Some("foreground") => {
            context(presence.value.as_deref(), open())
        }
        _ => None,
    }
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let second = |fact: &Fact| fact.when.map(|when| when.instant().as_second());
    // Of each list from when to when it goes.
    let mut spans: Vec<Option<(i64, i64)>> = vec![None; LISTS.len()];
    let mut windows: FxHashMap<&str, Vec<(i64, i64)>> = FxHashMap::default();
    for listed in facts.iter().filter(|f| f.number != USE) {
        let list = usize::try_from(listed.number % OF_A_LIST).ok().and_then(|n| spans.get_mut(n));
        let (Some(from), Some(span)) = (second(listed), list) else { continue };
        let (earliest, latest) = span.unwrap_or((from, from));
        *span = Some((earliest.min(from), latest.max(from)));
        if let Some(app) = listed.subject.as_deref() {
            windows.entry(app).or_default().push((from, from.saturating_add(listed.number / OF_A_LIST)));
        }
    }
    let explains = |when: i64, (from, to): (i64, i64)| from <= when + AFTER && to >= when - BEFORE;
    let is_unexplained = |f: &&Fact| {
        let (Some(app), Some(when)) = (f.subject.as_deref(), second(f)) else { return false };
        let in_list = spans
            .iter()
            .flatten()
            .any(|(first, last)| (first.saturating_add(BEFORE)..=*last).contains(&when));
        in_list && !windows.get(app).is_some_and(|all| all.iter().any(|window| explains(when, *window)))
    };
    let told: Vec<Fact> = facts.iter().filter(|f| f.number == USE).filter(is_unexplained).cloned().collect();
    of_all(&told, Severity::Low, "apps")
}

#[cfg(test)]
mod tests {
    use super::super::tests::{line, with};
    use super::*;
    use crate::record::{Presence, Process, SensorUse};
    use crate::time::Timestamp;

    const HOUR: i64 = 3_600;
    /// A midnight.
    const DAY: i64 = 1_709_596_800;

    fn used(app: &str, minutes: i64) -> Record {
        let (actor, sensor) = (Some(app.into()), Some("microphone".into()));
        line("android_appops", 1, DAY + 60 * minutes, SensorUse { actor, sensor, ..SensorUse::default() })
    }

    fn between(event: Event, from: i64, to: i64) -> Record {
        let mut record = line("android_usage", 1, DAY + from * HOUR, event);
        record.times.extend(Timestamp::unix_seconds(DAY + to * HOUR).map(|to| ("ended", to)));
        record
    }

    fn opened(app: &str, from: i64, to: i64) -> Record {
        let event = Process { app: Some(app.into()), ..Process::default() };
        with(between(event.into(), from, to), &[("kind", "opened")])
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

    fn in_front(artifact: &'static str, app: &str, from: i64, to: i64) -> Record {
        let event = Presence { state: Some("foreground".into()), value: Some(app.into()) };
        Record { artifact, ..between(event.into(), from, to) }
    }

    #[test]
    fn on_an_iphone_what_was_in_front_explains() {
        let ios = |record: Record| Record { artifact: "ios_power_log", ..record };
        let records = [
            in_front("ios_power_log", "org.example.maps", 6, 7),
            in_front("ios_power_log", "org.example.memo", 11, 12),
            in_front("ios_power_log", "org.example.maps", 18, 19),
            ios(used("org.example.memo", 12 * 60)),
            ios(used("com.apple.camera", 12 * 60)),
            ios(used("com.example.helper", 12 * 60)),
        ];
        assert_eq!(said(&records), 1);
    }

    #[test]
    fn what_lies_between_two_lists_is_not_judged() {
        let ios = |record: Record| Record { artifact: "ios_power_log", ..record };
        let records = [
            in_front("ios_knowledge", "org.example.maps", -48, -47),
            in_front("ios_knowledge", "org.example.maps", -30, -29),
            in_front("ios_power_log", "org.example.maps", 6, 7),
            in_front("ios_power_log", "org.example.maps", 18, 19),
            ios(used("com.example.helper", -10 * 60)),
        ];
        assert_eq!(said(&records), 0);
    }
}
