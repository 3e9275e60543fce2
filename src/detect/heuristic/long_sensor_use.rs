//! Microphone or camera in use for longer than people speak, film or record without knowing of it.

use super::sensor_in_background::is_of_its_system;
use super::{Conclusion, Fact, Heuristic, Needs, detail, subjects};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "long-sensor-use",
    severity: Severity::Medium,
    name: "microphone or camera for hours",
    title: "The microphone or camera was in use for hours: { $apps }",
    explanation: "{ $apps } used the microphone or the camera for { $hours } hours or more without a pause.",
    proves: "That the phone recorded one use of this length.",
    does_not_prove: "That sound or pictures were recorded all that time, or that the owner did not know.",
    benign_causes: &[
        "Lectures, long calls, dash cameras, applications for children's rooms, and recordings somebody forgot to stop.",
        "A program that ended without saying so: its use counts on.",
    ],
    source: "Ours",
    techniques: &["T1429", "T1512"],
    capabilities: &[Capability::Microphone, Capability::Camera],
    needs: Needs::Any(&[
        "android_appops",
        "android_appops_history",
        "android_audio",
        "android_camera",
        "ios_app_privacy_report",
        "ios_power_log",
        "ios_privacy_accounting",
    ]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Hours of one use that are worth a question.
const HOURS: i64 = 3;

fn keep(record: &Record) -> Option<Fact> {
    let Event::SensorUse(used) = &record.event else { return None };
    let of_both = matches!(used.sensor.as_deref(), Some("microphone" | "camera"));
    let app = used.actor.as_deref()?;
    let of = |meaning: &str| record.times.iter().find(|(m, _)| *m == meaning).map(|(_, time)| time.instant());
    let between = || Some(of("used_until")?.as_second() - of("used")?.as_second());
    let seconds = between().or_else(|| detail(record, "duration").and_then(seconds))?;
    let silent = detail(record, "silenced").is_some() || is_of_its_system(record, app);
    (of_both && !silent && seconds >= HOURS * 3_600)
        .then(|| Fact::evidence(record, Some(app), seconds / 3_600))
}

/// `1d2h3m4s5ms`, as Android prints a duration.
fn seconds(text: &str) -> Option<i64> {
    let (mut total, mut number) = (0_i64, 0_i64);
    let mut rest = text.trim_start_matches('+');
    while !rest.is_empty() {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        if digits > 0 {
            number = rest[..digits].parse().ok()?;
            rest = &rest[digits..];
            continue;
        }
        let (unit, length) = match rest.as_bytes() {
            [b'm', b's', ..] => (0, 2),
            [b'd', ..] => (86_400, 1),
            [b'h', ..] => (3_600, 1),
            [b'm', ..] => (60, 1),
            [b's', ..] => (1, 1),
            _ => return None,
        };
        total = total.checked_add(number.checked_mul(unit)?)?;
        rest = &rest[length..];
    }
    Some(total)
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let (count, apps) = subjects(&facts.iter().collect::<Vec<_>>());
    if count == 0 {
        return Vec::new();
    }
    let hours = facts.iter().map(|f| f.number).min().unwrap_or(HOURS);
    vec![Conclusion {
        severity: Severity::Medium,
        records: facts.iter().filter_map(|f| f.record.clone()).collect(),
        args: vec![
            ("apps", Argument::Text(apps)),
            ("hours", Argument::Number(u64::try_from(hours).unwrap_or_default())),
        ],
    }]
}

#[cfg(test)]
mod tests {
    use super::super::tests::{record, with};
    use super::*;
    use crate::record::SensorUse;
    use crate::time::Timestamp;
    use proptest::prelude::*;

    fn used(app: &str, sensor: &str) -> Record {
        record(SensorUse {
            actor: Some(app.into()),
            sensor: Some(sensor.into()),
            foreground: None,
            locked: None,
        })
    }

    fn lasting(app: &str, seconds: i64) -> Record {
        let at = |s| Timestamp::unix_seconds(s).expect("is a time");
        let times = vec![("used", at(1_700_000_000)), ("used_until", at(1_700_000_000 + seconds))];
        Record { times, ..used(app, "microphone") }
    }

    fn said(record: &Record) -> bool {
        !conclude(&keep(record).into_iter().collect::<Vec<_>>(), &Case::default(), &[]).is_empty()
    }

    #[test]
    fn hours_of_one_use_are_told() {
        assert!(said(&lasting("com.example.x", 3 * 3_600)));
        assert!(said(&with(used("com.example.x", "camera"), &[("duration", "4h2m1s500ms")])));
    }

    #[test]
    fn calls_the_system_and_silence_are_nothing() {
        assert!(!said(&lasting("com.example.x", 2 * 3_600)));
        assert!(!said(&lasting("com.google.android.gms", 9 * 3_600)));
        assert!(!said(&with(lasting("com.example.x", 9 * 3_600), &[("silenced", "1")])));
        assert!(!said(&with(used("com.example.x", "camera"), &[("duration", "33ms")])));
        assert!(!said(&with(used("com.example.x", "location"), &[("duration", "9h")])));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "[0-9dhms+]{0,60}|.{0,20}") {
            let _ = seconds(&text);
        }
    }
}
