//! Applications that were given the sound of a telephone call.
//!
//! `VOICE_CALL`, `VOICE_UPLINK` and `VOICE_DOWNLINK` are sources of sound that only parts of the system may use.
//! An application from elsewhere that was not given silence has a power that it should not have.

use super::sensor_in_background::is_of_the_system;
use super::{Conclusion, Fact, Heuristic, Needs, detail, of_all};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "recorded-call",
    severity: Severity::Medium,
    name: "applications that recorded calls",
    title: "An application was given the sound of calls: { $apps }",
    explanation: "{ $apps } recorded from the source of sound that holds telephone calls, and was not given silence. Only \
                  parts of the system may do that.",
    proves: "That the application asked for the sound of calls and was given it.",
    does_not_prove: "That a call was going on at that time, or where the recording went.",
    benign_causes: &[
        "Some makers let applications for telephone calls record them, and owners switch that on.",
    ],
    source: "Android, MediaRecorder.AudioSource; the rule, ours",
    techniques: &["T1429", "T1616"],
    capabilities: &[Capability::Calls, Capability::Microphone],
    needs: Needs::Any(&["android_audio"]),
    argues_from_absence: false,
    keep,
    conclude,
};

fn keep(record: &Record) -> Option<Fact> {
    let Event::SensorUse(used) = &record.event else { return None };
    let of_calls = detail(record, "source")
        .is_some_and(|s| matches!(s, "VOICE_CALL" | "VOICE_UPLINK" | "VOICE_DOWNLINK"));
    let app = used.actor.as_deref()?;
    (of_calls && detail(record, "silenced").is_none() && !is_of_the_system(app))
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

    fn said(app: &str, details: &[(&'static str, &str)]) -> bool {
        let event = SensorUse {
            actor: Some(app.into()),
            sensor: Some("microphone".into()),
            foreground: None,
            locked: None,
        };
        let facts: Vec<_> = keep(&with(record(event), details)).into_iter().collect();
        !conclude(&facts, &Case::default(), &[]).is_empty()
    }

    #[test]
    fn the_sound_of_calls_is_for_the_system_alone() {
        assert!(said("com.serv.services", &[("source", "VOICE_CALL")]));
        assert!(said("com.example.x", &[("source", "VOICE_DOWNLINK")]));
    }

    #[test]
    fn the_dialer_silence_and_calls_of_messengers_are_nothing() {
        assert!(!said("com.google.android.dialer", &[("source", "VOICE_CALL")]));
        assert!(!said("com.example.x", &[("source", "VOICE_CALL"), ("silenced", "1")]));
        assert!(!said("org.thoughtcrime.securesms", &[("source", "VOICE_COMMUNICATION")]));
    }
}
