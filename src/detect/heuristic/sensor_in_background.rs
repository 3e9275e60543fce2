//! Applications that used the microphone or the camera in the background, or through another application.
//!
//! Since Android 9 an application in the background gets silence and no picture, so an access that was allowed
//! there is rare. The flags of an access say whether somebody used the power of another one (`up`, `upd`: by way of
//! an application that is not trusted to pass it on).

use super::{Conclusion, Fact, Heuristic, Needs, detail, of_all};
use crate::case::Case;
use crate::detect::platform;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Platform, Record};
use crate::scan::Coverage;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "sensor-in-background",
    severity: Severity::Medium,
    name: "microphone or camera in the background",
    title: "The microphone or camera was used in the background: { $apps }",
    explanation: "{ $count ->
        [one] One application that does not belong to the system
       *[other] { $count } applications that do not belong to the system
    } used the microphone or camera while not on the screen, or through another application: { $apps }",
    proves: "That the system recorded such a use and allowed it.",
    does_not_prove: "What was recorded, or that anybody listened: some systems write so of harmless uses too.",
    benign_causes: &[
        "Voice assistants and keyboards that wait for a word, calls and recordings that go on while something else is opened.",
        "Applications for children's rooms, dash cameras and hearing aids.",
    ],
    source: "Android, AppOpsManager; the rule, ours",
    techniques: &["T1429", "T1512"],
    capabilities: &[Capability::Microphone, Capability::Camera],
    needs: Needs::Any(&["android_appops", "android_appops_history", "android_privacy_dashboard"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Makers whose own applications listen for a word or serve the system.
const OF_THE_SYSTEM: &[&str] = &[
    "com.android.",
    "com.google.android.",
    "com.samsung.",
    "com.sec.android.",
    "com.miui.",
    "com.huawei.",
    "android",
];

/// Whether an application belongs to the system of a phone, by its name.
pub(super) fn is_of_the_system(app: &str) -> bool {
    OF_THE_SYSTEM.iter().any(|start| app.starts_with(start)) || platform::ships(Platform::Android, app)
}

/// Whether an application belongs to the system of the phone that a record is of.
pub(super) fn is_of_its_system(record: &Record, app: &str) -> bool {
    if record.artifact.starts_with("ios_") { app.starts_with("com.apple.") } else { is_of_the_system(app) }
}

fn keep(record: &Record) -> Option<Fact> {
    let Event::SensorUse(used) = &record.event else { return None };
    let of_both = matches!(used.sensor.as_deref(), Some("microphone" | "camera"));
    let through = detail(record, "by").is_some_and(|by| matches!(by, "up" | "upd"));
    let app = used.actor.as_deref()?;
    (of_both && (used.foreground == Some(false) || through) && !is_of_the_system(app))
        .then(|| Fact::evidence(record, Some(app), 0))
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    of_all(facts, Severity::Medium, "apps")
}

#[cfg(test)]
mod tests {
    use super::super::tests::{record, with};
    use super::*;
    use crate::record::SensorUse;

    fn used(app: &str, sensor: &str, foreground: Option<bool>, by: &str) -> Record {
        let event =
            SensorUse { actor: Some(app.into()), sensor: Some(sensor.into()), foreground, locked: None };
        with(record(event), &[("by", by)])
    }

    fn said(records: &[Record]) -> usize {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, &Case::default(), &[]).first().map_or(0, |c| c.records.len())
    }

    #[test]
    fn a_use_in_the_background_or_through_another_is_told() {
        let records = [
            used("com.serv.services", "microphone", Some(false), "s"),
            used("com.example.relay", "camera", None, "upd"),
        ];
        assert_eq!(said(&records), 2);
    }

    #[test]
    fn uses_on_the_screen_of_the_system_and_of_other_powers_are_nothing() {
        let records = [
            used("org.example.calls", "microphone", Some(true), "s"),
            used("org.example.calls", "microphone", None, "s"),
            used("com.google.android.googlequicksearchbox", "microphone", Some(false), "s"),
            used("com.example.maps", "location", Some(false), "s"),
        ];
        assert_eq!(said(&records), 0);
    }
}
