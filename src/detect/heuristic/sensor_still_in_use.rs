//! Microphone or camera that an application had begun to use, and not ended, when the phone was copied.
//!
//! The ring of recordings and the camera log of Android state when a use begins and when it ends, `dumpsys appops` which
//! operations are running. Whoever copies a phone does not speak or film with it.

use super::sensor_in_background::is_of_the_system;
use super::{Conclusion, Fact, Heuristic, Needs, detail, of_all};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "sensor-still-in-use",
    severity: Severity::Medium,
    name: "microphone or camera in use while the phone was copied",
    title: "The microphone or camera was in use when the phone was copied: { $apps }",
    explanation: "{ $apps } had begun to use the microphone or the camera and had not ended when the phone was copied.",
    proves: "That the phone states a beginning of this use and no end.",
    does_not_prove: "That sound or pictures were recorded until then, or that the owner did not know.",
    benign_causes: &[
        "A call or a recording that went on, an assistant that waits for a word, an application for a child's room.",
        "A program that ended without saying so.",
    ],
    source: "Ours",
    techniques: &["T1429", "T1512"],
    capabilities: &[Capability::Microphone, Capability::Camera],
    needs: Needs::Any(&["android_appops", "android_audio", "android_camera"]),
    argues_from_absence: false,
    keep,
    conclude,
};

fn keep(record: &Record) -> Option<Fact> {
    let Event::SensorUse(used) = &record.event else { return None };
    let of_both = matches!(used.sensor.as_deref(), Some("microphone" | "camera"));
    let app = used.actor.as_deref()?;
    let silent = detail(record, "silenced").is_some();
    let call = detail(record, "source") == Some("VOICE_COMMUNICATION");
    (of_both && detail(record, "running").is_some() && !silent && !call && !is_of_the_system(app))
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

    fn used(app: &str, sensor: &str, details: &[(&'static str, &str)]) -> Record {
        let (actor, sensor) = (Some(app.into()), Some(sensor.into()));
        with(record(SensorUse { actor, sensor, ..SensorUse::default() }), details)
    }

    fn said(records: &[Record]) -> usize {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, &Case::default(), &[]).first().map_or(0, |c| c.records.len())
    }

    #[test]
    fn a_use_without_an_end_is_told() {
        let records = [
            used("com.serv.services", "microphone", &[("running", "1"), ("source", "MIC")]),
            used("com.serv.services", "camera", &[("running", "1")]),
        ];
        assert_eq!(said(&records), 2);
    }

    #[test]
    fn ended_uses_silence_calls_and_the_system_are_nothing() {
        let records = [
            used("com.serv.services", "microphone", &[("source", "MIC")]),
            used("com.serv.services", "microphone", &[("running", "1"), ("silenced", "1")]),
            used("org.example.calls", "microphone", &[("running", "1"), ("source", "VOICE_COMMUNICATION")]),
            used("com.google.android.as", "microphone", &[("running", "1")]),
            used("com.serv.services", "location", &[("running", "1")]),
        ];
        assert_eq!(said(&records), 0);
    }
}
