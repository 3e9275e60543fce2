//! Microphone or camera in use by the same application in several of the nights in which the owner slept.
//!
//! The owner says when that is (`--asleep`). Of one application in one night there are a hundred reasons; the same one
//! again is worth a question.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use std::collections::{BTreeMap, BTreeSet};

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "sensor-at-night",
    severity: Severity::Medium,
    name: "microphone or camera while the owner slept",
    title: "{ $app } used the microphone or camera in { $count } nights",
    explanation: "In { $count } of the nights in which the owner was asleep { $app } used the microphone or the camera.",
    proves: "That the phone recorded these uses at these times.",
    does_not_prove: "Who caused them, or what was recorded.",
    benign_causes: &[
        "Applications that watch sleep, wait for a word, or listen in a child's room.",
        "A clock that was wrong, or a night in which the owner was awake or in another zone.",
    ],
    source: "Ours",
    techniques: &["T1429", "T1512"],
    capabilities: &[Capability::Microphone, Capability::Camera],
    needs: Needs::Any(&[
        "android_appops",
        "android_appops_history",
        "android_audio",
        "android_camera",
        "android_privacy_dashboard",
        "ios_app_privacy_report",
    ]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Nights of one application that are worth a question.
const NIGHTS: usize = 2;

fn keep(record: &Record) -> Option<Fact> {
    let Event::SensorUse(used) = &record.event else { return None };
    let of_both = matches!(used.sensor.as_deref(), Some("microphone" | "camera"));
    let app = used.actor.as_deref()?;
    let stated = |d: &crate::record::Detail| d.name == "silenced" || d.name == "refused";
    (of_both && record.when().is_some() && !record.detail.iter().any(stated))
        .then(|| Fact::evidence(record, Some(app), 0))
}

fn conclude(facts: &[Fact], case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let mut of_apps: BTreeMap<&str, (BTreeSet<String>, Vec<&Fact>)> = BTreeMap::new();
    for fact in facts {
        let (Some(when), Some(app)) = (fact.when, fact.subject.as_deref()) else { continue };
        if !case.during(when.instant()).contains(&"asleep") {
            continue;
        }
        // What is before noon belongs to the night that began the day before.
        let evening = when.instant() - jiff::SignedDuration::from_hours(12);
        let night = case.shown(evening).chars().take(10).collect();
        let (nights, facts) = of_apps.entry(app).or_default();
        nights.insert(night);
        facts.push(fact);
    }
    let several = of_apps.into_iter().filter(|(_, (nights, _))| nights.len() >= NIGHTS);
    several
        .map(|(app, (nights, facts))| Conclusion {
            severity: Severity::Medium,
            records: facts.iter().filter_map(|f| f.record.clone()).collect(),
            args: vec![
                ("app", Argument::Text(app.to_owned())),
                ("count", Argument::Number(nights.len() as u64)),
            ],
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::line;
    use super::*;
    use crate::case;
    use crate::record::SensorUse;

    /// 2024-03-05 02:00 UTC.
    const NIGHT: i64 = 1_709_604_000;
    const DAY: i64 = 86_400;

    fn said(times: &[i64], asleep: Option<&str>) -> usize {
        let event = || SensorUse {
            actor: Some("com.example.x".into()),
            sensor: Some("microphone".into()),
            foreground: None,
            locked: None,
        };
        let facts: Vec<_> =
            times.iter().filter_map(|t| keep(&line("android_audio", 1, *t, event()))).collect();
        let asleep = asleep.map(|hours| case::hours(hours).expect("are hours"));
        conclude(&facts, &Case { asleep, ..Case::default() }, &[]).len()
    }

    #[test]
    fn the_same_application_in_two_nights_is_told() {
        assert_eq!(said(&[NIGHT, NIGHT + DAY], Some("23:00..06:00")), 1);
        assert_eq!(said(&[NIGHT - 10_000, NIGHT + DAY + 3_600], Some("23:00..06:00")), 1);
    }

    #[test]
    fn one_night_the_day_and_unknown_hours_are_nothing() {
        assert_eq!(said(&[NIGHT - 10_000, NIGHT, NIGHT + 3_600], Some("23:00..06:00")), 0);
        assert_eq!(said(&[NIGHT + DAY / 2, NIGHT + 3 * DAY / 2], Some("23:00..06:00")), 0);
        assert_eq!(said(&[NIGHT, NIGHT + DAY], None), 0);
    }
}
