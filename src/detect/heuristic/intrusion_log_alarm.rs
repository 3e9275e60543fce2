//! What the intrusion logs say themselves: that logging stopped, that checks failed, that a computer gave
//! commands.
//!
//! Nobody who takes over the phone can take a line back, so the last line before silence counts.

use super::{Conclusion, Fact, Heuristic, Needs, detail, subjects};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "intrusion-log-alarm",
    severity: Severity::High,
    name: "alarms in the intrusion logs",
    title: "The intrusion logs of this phone raise an alarm",
    explanation: "{ $count ->
        [one] One kind of line
       *[other] { $count } kinds of lines
    } in the intrusion logs { $count ->
        [one] deserves
       *[other] deserve
    } a look: { $alarms }. { $custody ->
        [0] {\"\"}
       *[other] { $custody } of these lines were written while the phone was in other hands.
    }",
    proves: "That the phone wrote these lines at these times.",
    does_not_prove: "Who caused them.",
    benign_causes: &[
        "An acquisition over a cable gives commands itself.",
        "Logging stops when its owner switches it off.",
        "Schools and employers install certificates.",
        "A phone that is unlocked on purpose starts in another state.",
    ],
    source: "Android Open Source Project, SecurityLog; the choice of lines, ours",
    techniques: &["T1458", "T1629.003"],
    capabilities: &[Capability::Evasion],
    needs: Needs::All(&["android_intrusion_logs"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Lines that say that a check failed, whatever else they say.
const ALWAYS: &[&str] = &["key_integrity_violation", "cert_validation_failure", "wipe_failure"];

/// A computer gave commands; acquisitions do too.
const COMMAND: i64 = 0;
/// Something failed or was switched off.
const ALARM: i64 = 1;

fn keep(record: &Record) -> Option<Fact> {
    if record.artifact != "android_intrusion_logs" {
        return None;
    }
    let tag = detail(record, "tag")?;
    let failed = detail(record, "success").is_some_and(|s| s == "false" || s == "0");
    let fact = |number, subject: &str| Some(Fact::evidence(record, Some(subject), number));
    match (tag, &record.event) {
        ("logging_stopped", _) => fact(ALARM, "logging_stopped"),
        ("crypto_self_test_completed", _) if failed => fact(ALARM, "crypto_self_test_completed"),
        ("cert_authority_installed", _) if !failed => fact(ALARM, "cert_authority_installed"),
        ("os_startup", _) => {
            let state = detail(record, "verified_boot_state")?.to_ascii_lowercase();
            ["orange", "red"].contains(&&*state).then(|| fact(ALARM, &format!("os_startup {state}")))?
        }
        ("adb_shell_cmd" | "adb_shell_interactive" | "adb_sync_recv_file" | "adb_sync_send_file", event) => {
            let installs =
                matches!(event, Event::LogLine(line) if line.text.as_deref().is_some_and(is_grave));
            fact(if installs { ALARM } else { COMMAND }, tag)
        }
        _ if ALWAYS.contains(&tag) => fact(ALARM, tag),
        _ => None,
    }
}

/// Whether a command installs something or gives it power.
fn is_grave(command: &str) -> bool {
    let words = ["pm install", "cmd package install", "pm grant", "dpm set-", "appops set", "settings put"];
    words.iter().any(|known| command.contains(known))
}

fn conclude(facts: &[Fact], case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let custody = super::in_custody(facts, case);
    let (count, alarms) = subjects(&facts.iter().collect::<Vec<_>>());
    if count == 0 {
        return Vec::new();
    }
    let severity = match (custody, facts.iter().any(|f| f.number == ALARM) && !case.developer) {
        (1.., _) => Severity::High,
        (0, true) => Severity::Medium,
        (0, false) => Severity::Low,
    };
    vec![Conclusion {
        severity,
        records: facts.iter().filter_map(|f| f.record.clone()).collect(),
        args: vec![
            ("count", Argument::Number(count)),
            ("alarms", Argument::Text(alarms)),
            ("custody", Argument::Number(custody)),
        ],
    }]
}

#[cfg(test)]
mod tests {
    use super::super::tests::{line, with};
    use super::*;
    use crate::case::Window;
    use crate::record::LogLine;

    fn said(tag: &str, text: Option<&str>, more: &[(&'static str, &str)]) -> Record {
        let event = LogLine { process: None, text: text.map(Into::into) };
        let details = [&[("tag", tag)], more].concat();
        with(line("android_intrusion_logs", 1, 1_780_300_802, event), &details)
    }

    fn severity(records: &[Record], case: &Case) -> Option<Severity> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, case, &[]).first().map(|c| c.severity)
    }

    #[test]
    fn silence_failed_checks_and_installations_are_alarms() {
        for record in [
            said("logging_stopped", None, &[]),
            said("key_integrity_violation", None, &[]),
            said("cert_authority_installed", None, &[("success", "1")]),
            said("crypto_self_test_completed", None, &[("success", "0")]),
            said("os_startup", None, &[("verified_boot_state", "ORANGE")]),
            said("adb_shell_cmd", Some("pm install /data/local/tmp/x.apk"), &[]),
        ] {
            assert_eq!(severity(&[record], &Case::default()), Some(Severity::Medium));
        }
        let command = [said("adb_shell_cmd", Some("getprop"), &[])];
        assert_eq!(severity(&command, &Case::default()), Some(Severity::Low));
        let at = |seconds| jiff::Timestamp::from_second(seconds).expect("is a time");
        let window = Window { from: at(1_780_300_000), to: at(1_780_301_000) };
        let custody = Case { custody: vec![window], ..Case::default() };
        assert_eq!(severity(&command, &custody), Some(Severity::High));
    }

    #[test]
    fn ordinary_lines_are_nothing() {
        let records = [
            said("os_startup", None, &[("verified_boot_state", "green")]),
            said("cert_authority_installed", None, &[("success", "false")]),
            said("crypto_self_test_completed", None, &[("success", "true")]),
            said("keyguard_dismissed", None, &[]),
            said("logging_started", None, &[]),
        ];
        assert_eq!(severity(&records, &Case::default()), None);
    }
}
