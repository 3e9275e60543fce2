//! Microphone, camera or screen used by an application that is not installed.
//!
//! The history of app operations, the dashboards of makers, the power log and the store of the App Privacy Report keep a use for
//! days, also of an application that was removed meanwhile. It argues from absence, so it is never more than a hint.

use super::permission_of_missing_app::{is_installed, is_of_a_list};
use super::sensor_in_background::is_of_its_system;
use super::{Conclusion, Fact, Heuristic, Needs, of_all};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use std::collections::BTreeSet;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "sensor-of-missing-app",
    severity: Severity::Low,
    name: "microphone, camera or screen used by applications that are not installed",
    title: "An application that is not installed used the microphone, the camera or the screen: { $apps }",
    explanation: "The phone recorded a use of microphone, camera or screen by { $count ->
        [one] an application that is
       *[other] { $count } applications that are
    } not in its list of applications: { $apps }",
    proves: "That an application of this name used it, and is not listed now.",
    does_not_prove: "That it was harmful, or that somebody else removed it.",
    benign_causes: &[
        "The owner removed the application after using it.",
        "The list belongs to another user or profile of the phone, or is not complete.",
    ],
    source: "Ours",
    techniques: &["T1429", "T1512", "T1630.001"],
    capabilities: &[Capability::Microphone, Capability::Camera, Capability::Screen, Capability::Evasion],
    needs: Needs::Any(&["android_packages", "ios_apps"]),
    argues_from_absence: true,
    keep,
    conclude,
};

/// What the number of a fact says.
const USE: i64 = 0;
const LISTED: i64 = 1;

fn keep(record: &Record) -> Option<Fact> {
    match &record.event {
        Event::App(app) if record.artifact == "android_packages" => {
            Some(Fact::context(record, Some(app.id.as_deref()?), LISTED))
        }
        Event::App(app) if record.artifact == "ios_apps" && is_of_a_list(record) => {
            Some(Fact::context(record, Some(&app.id.as_deref()?.to_lowercase()), LISTED))
        }
        Event::SensorUse(used) => {
            let told = matches!(used.sensor.as_deref(), Some("microphone" | "camera" | "screen"));
            let app = used.actor.as_deref()?;
            // What is no name of an application cannot be looked up.
            (told && app.contains('.') && !is_of_its_system(record, app))
                .then(|| Fact::evidence(record, Some(app), USE))
        }
        _ => None,
    }
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let of = |number| facts.iter().filter(move |f: &&Fact| f.number == number);
    let listed: BTreeSet<String> =
        of(LISTED).filter_map(|f| f.subject.as_deref().map(str::to_owned)).collect();
    if listed.is_empty() {
        return Vec::new();
    }
    let is_missing = |f: &&Fact| {
        let is_ios = f.record.as_ref().is_some_and(|record| record.artifact.starts_with("ios_"));
        f.subject.as_deref().is_some_and(|app| {
            let is_there =
                if is_ios { is_installed(&app.to_lowercase(), &listed) } else { listed.contains(app) };
            !is_there
        })
    };
    let missing: Vec<Fact> = of(USE).filter(is_missing).cloned().collect();
    of_all(&missing, Severity::Low, "apps")
}

#[cfg(test)]
mod tests {
    use super::super::tests::record;
    use super::*;
    use crate::record::{App, SensorUse};

    fn app(id: &str) -> Record {
        let event = App { id: Some(id.into()), ..App::default() };
        Record { artifact: "android_packages", ..record(event) }
    }

    fn used(app: &str, sensor: &str) -> Record {
        let (actor, sensor) = (Some(app.into()), Some(sensor.into()));
        let event = SensorUse { actor, sensor, ..SensorUse::default() };
        Record { artifact: "android_appops_history", ..record(event) }
    }

    fn said(records: &[Record]) -> usize {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, &Case::default(), &[]).first().map_or(0, |c| c.records.len())
    }

    #[test]
    fn a_use_by_what_is_not_installed_is_told() {
        let records = [app("org.example.calls"), used("com.serv.services", "microphone")];
        assert_eq!(said(&records), 1);
    }

    #[test]
    fn installed_applications_parts_of_the_system_and_an_empty_list_are_nothing() {
        let records = [
            app("org.example.calls"),
            used("org.example.calls", "camera"),
            used("com.android.camera", "camera"),
            used("com.example.gone", "location"),
            used("root", "microphone"),
        ];
        assert_eq!(said(&records), 0);
        assert_eq!(said(&[used("com.serv.services", "microphone")]), 0, "no list of applications");
    }

    #[test]
    fn on_an_iphone_only_a_whole_list_tells_what_is_missing() {
        let listed = |id: &str, key: &str| {
            let locator = crate::record::Locator::Key { key: key.into() };
            Record { artifact: "ios_apps", locator, ..app(id) }
        };
        let ios = |app: &str| Record { artifact: "ios_power_log", ..used(app, "camera") };
        let uses = [ios("com.example.helper"), ios("org.example.Calls.widget"), ios("com.apple.camera")];
        let whole = listed("org.example.calls", "MCMMetadataIdentifier");
        assert_eq!(said(&[&[whole], &uses[..]].concat()), 1);
        let receipt = listed("org.example.calls", "");
        assert_eq!(said(&[&[receipt], &uses[..]].concat()), 0);
    }
}
