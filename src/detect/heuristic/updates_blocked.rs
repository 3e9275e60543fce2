//! Updates that are kept away.
//!
//! The operators of Operation Triangulation made updates fail by changing the settings of the program
//! that fetches them (Kaspersky, 2023). Fixed addresses for Apple's update servers do the same.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "updates-blocked",
    severity: Severity::Low,
    name: "updates that are kept away",
    title: "Something keeps updates of iOS away from this phone",
    explanation: "{ $fixed ->
        [0] {\"\"}
        [one] One server that gives out updates has a fixed address on this phone.
       *[other] { $fixed } servers that give out updates have fixed addresses on this phone.
    } { $failed ->
        [0] {\"\"}
       *[other] Installing an update failed { $failed } times.
    } Spyware has been seen to keep updates away, so that the faults it uses stay.",
    proves: "That updates failed, or that their servers were given fixed addresses.",
    does_not_prove: "That somebody else did it, or that the phone was attacked.",
    benign_causes: &[
        "Updates fail when there is little space, power or network.",
        "Somebody blocked updates on purpose, for example to keep a jailbreak.",
    ],
    source: "Kaspersky, Operation Triangulation, 2023; the limit of failures and the list of servers, ours",
    techniques: &["T1629"],
    capabilities: &[Capability::Evasion],
    needs: Needs::Any(&["ios_software_update", "ios_hosts"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Servers of Apple that an update needs.
const SERVERS: &[&str] = &[
    "gdmf.apple.com",
    "gg.apple.com",
    "gs.apple.com",
    "mesu.apple.com",
    "swcdn.apple.com",
    "updates.cdn-apple.com",
];

/// So many failures of one update happen on phones that nobody touched.
const FAILURES: i64 = 5;

fn keep(record: &Record) -> Option<Fact> {
    let Event::Setting(setting) = &record.event else { return None };
    let name = setting.name.as_deref()?;
    match record.artifact {
        "ios_hosts" => SERVERS.contains(&name).then(|| Fact::evidence(record, Some("server"), 1)),
        "ios_software_update" => {
            let failures = setting.value.as_deref()?.parse().ok().filter(|n| *n >= FAILURES)?;
            name.contains("FailedAttemptCount").then(|| Fact::evidence(record, None, failures))
        }
        _ => None,
    }
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    if facts.is_empty() {
        return Vec::new();
    }
    let fixed = facts.iter().filter(|f| f.subject.is_some()).count() as u64;
    let failed = facts.iter().filter(|f| f.subject.is_none()).map(|f| f.number.unsigned_abs()).max();
    vec![Conclusion {
        severity: Severity::Low,
        records: facts.iter().filter_map(|f| f.record.clone()).collect(),
        args: vec![("fixed", Argument::Number(fixed)), ("failed", Argument::Number(failed.unwrap_or(0)))],
    }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Locator, Setting};

    fn setting(artifact: &'static str, name: &str, value: &str) -> Record {
        Record {
            evidence: "e".into(),
            artifact,
            path: "/x".into(),
            origin: None,
            locator: Locator::Key { key: name.to_owned() },
            times: vec![],
            event: Setting { name: Some(name.into()), value: Some(value.into()) }.into(),
            detail: vec![],
        }
    }

    fn concluded(records: &[Record]) -> Vec<Vec<(&'static str, Argument)>> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, &Case::default(), &[]).into_iter().map(|c| c.args).collect()
    }

    #[test]
    fn fixed_servers_and_many_failures_are_told_together() {
        let key = "SUSUIFailedAttemptCountsWhileUnlocked/18G69";
        let found = concluded(&[
            setting("ios_hosts", "mesu.apple.com", "127.0.0.1 mesu.apple.com"),
            setting("ios_software_update", key, "7"),
        ]);
        assert_eq!(found, [[("fixed", Argument::Number(1)), ("failed", Argument::Number(7))]]);
    }

    #[test]
    fn a_few_failures_and_other_hosts_are_nothing() {
        let key = "SUSUIFailedAttemptCountsWhileUnlocked/18G69";
        let found = concluded(&[
            setting("ios_hosts", "ads.example.com", "0.0.0.0 ads.example.com"),
            setting("ios_software_update", key, "4"),
            setting("ios_software_update", "SULastScan", "99"),
        ]);
        assert_eq!(found, [] as [Vec<_>; 0]);
    }
}
