//! Microphone or camera in use while the phone was locked or its screen dark, and no call was on.
//!
//! The stretches in which a sensor was in use, the phone was locked or dark, and a call was on come from the power log, Biome,
//! `knowledgeC.db`, the App Privacy Report and the lists of calls, those of Android from the recordings, the camera log, the history of
//! the battery and the list of what was opened. There calls over applications name another source of sound than a microphone that
//! records; on an iPhone the screen is dark at the ear in any call, so only a camera is judged by a dark screen. A warm-up of the voice
//! assistant lasts seconds; the camera of the lock screen, calls and voice memos are parts of the system that go on while it is locked.

use super::sensor_in_background::is_of_the_system;
use super::{Conclusion, Fact, Heuristic, Needs, detail, subjects};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use crate::time::Timestamp;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "sensor-while-locked",
    severity: Severity::Medium,
    name: "microphone or camera while the phone was locked or its screen dark",
    title: "The microphone or camera was in use while the phone was locked or its screen dark",
    explanation: "{ $count ->
        [one] Once
       *[other] { $count } times
    } the microphone or the camera was in use for more than { $seconds } seconds while the phone was locked or its screen dark and \
    no call was on: { $apps }",
    proves: "That the phone recorded such a use, and recorded at the same time that it was locked or its screen dark.",
    does_not_prove: "Who caused it, or what was recorded.",
    benign_causes: &[
        "Recordings that go on when the phone is locked: memos, dash cameras, applications that watch sleep or a child's room.",
        "Recognition of music, hearing aids, calls over applications, and a use whose end was not written down.",
    ],
    source: "Ours",
    techniques: &["T1429", "T1512"],
    capabilities: &[Capability::Microphone, Capability::Camera],
    needs: Needs::Any(&[
        "android_battery_history",
        "android_usage",
        "ios_biome_presence",
        "ios_knowledge",
        "ios_power_log",
    ]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Seconds of one use under lock that are worth a question.
const SECONDS: i64 = 20;

/// Parts of the system that use a sensor under lock.
const ORDINARY: &[&str] = &[
    "com.apple.camera",
    "com.apple.VoiceMemos",
    "com.apple.InCallService",
    "com.apple.mobilephone",
    "com.apple.facetime",
    "com.apple.TelephonyUtilities",
    "com.apple.assistantd",
    "com.apple.Siri",
    "com.apple.CoreSpeech",
    "com.apple.springboard",
];

/// What the number of a fact says.
const USE: i64 = 0;
const LOCKED: i64 = 1;
const CALL: i64 = 2;
const DARK: i64 = 3;
const KINDS: i64 = 4;

/// Seconds for which a call rings, which its length leaves out.
const RINGING: i64 = 60;

fn keep(record: &Record) -> Option<Fact> {
    let ended = |meaning: &str| record.times.iter().any(|(m, _)| *m == meaning);
    match &record.event {
        Event::SensorUse(used) => {
            let of_both = matches!(used.sensor.as_deref(), Some("microphone" | "camera"));
            let app = used.actor.as_deref().unwrap_or("?");
            if record.artifact.starts_with("android_") && !is_recording(record, app) {
                return None;
            }
            // A use without an end says nothing of when it was; music is recognised while the phone lies there.
            let music = detail(record, "kind") == Some("music");
            (of_both && ended("used_until") && !music && !ORDINARY.contains(&app))
                .then(|| Fact::evidence(record, Some(app), USE))
        }
        Event::Presence(presence) if presence.value.as_deref() != Some("0") => {
            let number = match presence.state.as_deref() {
                // The keyguard of Android is shown also behind the camera that was opened from it.
                Some("lock") if record.artifact != "android_usage" => LOCKED,
                Some("screen") if presence.value.as_deref() == Some("off") => {
                    if record.artifact.starts_with("ios_") { DARK } else { LOCKED }
                }
                Some("call") => CALL,
                _ => return None,
            };
            // Of the stretch its beginning and its length are kept; there may be very many.
            let length = match record.times[..] {
                [(_, from), (_, to)] => to.instant().as_second() - from.instant().as_second(),
                _ => return None,
            };
            (length > 0).then(|| Fact::context(record, None, number + KINDS * length))
        }
        Event::Call(call) => {
            let seconds = call.seconds.filter(|s| (0.0..1e6).contains(s)).unwrap_or(0.0);
            record.when()?;
            #[expect(clippy::cast_possible_truncation, reason = "less than a million")]
            Some(Fact::context(record, None, CALL + KINDS * (seconds as i64 + RINGING)))
        }
        _ => None,
    }
}

/// Sources of sound of Android that record what is around the phone, and not a call.
const AROUND: &[&str] =
    &["CAMCORDER", "DEFAULT", "MIC", "UNPROCESSED", "VOICE_PERFORMANCE", "VOICE_RECOGNITION"];

/// Whether a use on Android is one that may record unseen: of an application that is no part of the system, with times
/// to the second, and no call.
fn is_recording(record: &Record, app: &str) -> bool {
    let source = detail(record, "source");
    ["android_audio", "android_camera"].contains(&record.artifact)
        && !is_of_the_system(app)
        && detail(record, "silenced").is_none()
        && source.is_none_or(|source| AROUND.contains(&source))
}

/// From when to when the phone was locked, or a call was on.
fn presence(fact: &Fact) -> Option<(i64, i64)> {
    let from = fact.when?.instant().as_second();
    Some((from, from.checked_add(fact.number / KINDS)?))
}

fn is_camera(fact: &Fact) -> bool {
    let event = fact.record.as_ref().map(|record| &record.event);
    matches!(event, Some(Event::SensorUse(used)) if used.sensor.as_deref() == Some("camera"))
}

/// From when to when a sensor was in use.
fn stretch(fact: &Fact) -> Option<(i64, i64)> {
    let times = &fact.record.as_ref()?.times;
    let second = |(_, time): &(&str, Timestamp)| time.instant().as_second();
    Some((second(times.first()?), times.get(1).map(second)?))
}

/// Whether more than so many seconds of a stretch lie in others, which are in order. Each of them has a second at
/// least, so hardly more than so many are looked at.
fn is_within((from, to): (i64, i64), others: &[(i64, i64)], seconds: i64) -> bool {
    let after = others.partition_point(|(_, end)| *end <= from);
    let inside = others[after..].iter().take_while(|(start, _)| *start < to);
    let mut sums = inside.scan(0, |sum, (start, end)| {
        *sum += (*end).min(to) - (*start).max(from);
        Some(*sum)
    });
    sums.any(|sum| sum > seconds)
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let of = |number| {
        let mut all: Vec<_> = facts
            .iter()
            .filter(|f| f.record.is_none() && f.number % KINDS == number)
            .filter_map(presence)
            .collect();
        all.sort_unstable();
        // Two sources state the same lock; a second counts once.
        let mut joined: Vec<(i64, i64)> = Vec::new();
        for (from, to) in all.into_iter().filter(|(from, to)| from < to) {
            match joined.last_mut() {
                Some(last) if from <= last.1 => last.1 = last.1.max(to),
                _ => joined.push((from, to)),
            }
        }
        joined
    };
    let (locked, dark, calls) = (of(LOCKED), of(DARK), of(CALL));
    let told: Vec<&Fact> = facts
        .iter()
        .filter(|f| f.record.is_some())
        .filter(|f| {
            stretch(f).is_some_and(|used| {
                let unseen =
                    is_within(used, &locked, SECONDS) || is_camera(f) && is_within(used, &dark, SECONDS);
                unseen && !is_within(used, &calls, 0)
            })
        })
        .collect();
    if told.is_empty() {
        return Vec::new();
    }
    let (_, apps) = subjects(&told);
    vec![Conclusion {
        severity: Severity::Medium,
        records: told.iter().filter_map(|f| f.record.clone()).collect(),
        args: vec![
            ("count", Argument::Number(told.len() as u64)),
            ("seconds", Argument::Number(SECONDS.unsigned_abs())),
            ("apps", Argument::Text(apps)),
        ],
    }]
}

#[cfg(test)]
mod tests {
    use super::super::tests::{record, with};
    use super::*;
    use crate::record::{Presence, SensorUse};

    fn between(mut record: Record, meanings: [&'static str; 2], from: i64, to: i64) -> Record {
        let at = |s| Timestamp::unix_seconds(1_700_000_000 + s).expect("is a time");
        record.times = vec![(meanings[0], at(from)), (meanings[1], at(to))];
        record
    }

    fn used(app: &str, sensor: &str, from: i64, to: i64) -> Record {
        let event = SensorUse {
            actor: Some(app.into()),
            sensor: Some(sensor.into()),
            foreground: None,
            locked: None,
        };
        between(record(event), ["used", "used_until"], from, to)
    }

    fn present(state: &str, value: &str, from: i64, to: i64) -> Record {
        let event = Presence { state: Some(state.into()), value: Some(value.into()) };
        between(record(event), ["started", "ended"], from, to)
    }

    fn said(records: &[Record]) -> usize {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, &Case::default(), &[]).first().map_or(0, |c| c.records.len())
    }

    #[test]
    fn a_use_under_lock_is_told() {
        let locked = [present("lock", "1", 0, 1_000), present("lock", "0", 1_000, 2_000)];
        let uses = [
            used("com.example.x", "camera", 100, 200),
            used("?", "microphone", 990, 1_400),
            used("com.example.x", "microphone", 900, 1_400),
        ];
        assert_eq!(said(&[&locked[..], &uses].concat()), 2);
    }

    #[test]
    fn short_uses_calls_the_camera_of_the_lock_screen_and_an_open_phone_are_nothing() {
        let music = with(used("com.example.music", "microphone", 0, 300), &[("kind", "music")]);
        assert_eq!(said(&[present("lock", "1", 0, 1_000), music]), 0);
        let records = [
            present("lock", "1", 0, 1_000),
            present("call", "1", 400, 600),
            used("com.example.x", "microphone", 10, 25),
            used("com.example.calls", "microphone", 300, 700),
            used("com.apple.camera", "camera", 700, 900),
            used("com.example.x", "camera", 1_100, 1_500),
            used("com.example.x", "location", 0, 1_000),
        ];
        assert_eq!(said(&records), 0);
        assert_eq!(said(&[used("com.example.x", "camera", 0, 1_000)]), 0);
    }

    #[test]
    fn on_android_a_recording_with_a_dark_screen_is_told_and_a_call_of_an_application_is_not() {
        let of = |app: &str, artifact: &'static str, source: &str| {
            let used = Record { artifact, ..used(app, "microphone", 100, 200) };
            with(used, &[("source", source)])
        };
        let dark = present("screen", "off", 0, 1_000);
        assert_eq!(said(&[dark.clone(), of("com.serv.services", "android_audio", "MIC")]), 1);
        let ordinary = [
            of("com.whatsapp", "android_audio", "VOICE_COMMUNICATION"),
            of("com.google.android.as", "android_audio", "MIC"),
            of("com.serv.services", "android_appops_history", "MIC"),
            with(of("com.serv.services", "android_audio", "MIC"), &[("silenced", "1")]),
        ];
        assert_eq!(said(&[&[dark], &ordinary[..]].concat()), 0);
        assert_eq!(
            said(&[present("screen", "on", 0, 1_000), of("com.serv.services", "android_audio", "MIC")]),
            0
        );
    }

    #[test]
    fn on_an_iphone_a_dark_screen_is_told_of_a_camera_alone() {
        let of_ios = |record: Record| Record { artifact: "ios_power_log", ..record };
        let dark = of_ios(present("screen", "off", 0, 1_000));
        let uses = ["camera", "microphone"].map(|sensor| of_ios(used("com.example.x", sensor, 100, 200)));
        assert_eq!(said(&[&[dark], &uses[..]].concat()), 1);
    }

    #[test]
    fn a_call_of_a_list_explains_a_use() {
        let call = |from: i64| {
            let event = crate::record::Call { seconds: Some(300.0), ..Default::default() };
            let mut record = between(record(event), ["called", ""], from, from);
            record.times.truncate(1);
            record
        };
        let records = [present("lock", "1", 0, 10_000), used("com.example.calls", "microphone", 100, 400)];
        assert_eq!(said(&[&records[..], &[call(90)]].concat()), 0);
        assert_eq!(said(&[&records[..], &[call(900)]].concat()), 1);
    }

    #[test]
    fn the_same_lock_in_two_sources_counts_once() {
        let records = [
            present("lock", "1", 0, 15),
            present("lock", "1", 5, 15),
            used("com.example.x", "camera", 0, 100),
        ];
        assert_eq!(said(&records), 0);
    }
}
