//! Several programs of the way that a message takes, crashing within minutes.
//!
//! Attacks without a tap crash the programs that receive and unpack messages: `IMTranscoderAgent` in
//! FORCEDENTRY, `MessagesBlastDoorService` and `homed` in PWNYOURHOME, `fmfd` in FINDMYPWN (Citizen
//! Lab, 2021 and 2023). One crash is daily life; different ones of them together are rare.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use std::collections::BTreeSet;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "crash-cluster",
    severity: Severity::Medium,
    name: "programs for messages that crashed together",
    title: "Programs that receive messages crashed one after the other: { $programs }",
    explanation: "Within a few minutes these programs crashed: { $programs }. All of them work on incoming messages or \
                  invitations. Attacks that need no tap by the owner have been seen to crash them.",
    proves: "That these programs crashed close together.",
    does_not_prove: "That the phone was attacked. A fault of iOS, or a damaged picture, does the same.",
    benign_causes: &[
        "A fault in a version of iOS, most of all in a beta version.",
        "A damaged picture or file that somebody sent without knowing.",
    ],
    source: "Citizen Lab, FORCEDENTRY, 2021, and Triple Threat (PWNYOURHOME, FINDMYPWN), 2023; that two of them together \
             count, ours",
    techniques: &["T1658"],
    capabilities: &[Capability::ExploitDelivery],
    needs: Needs::All(&["ios_crash_logs"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Programs that messages and invitations pass through.
const PATH: &[&str] = &[
    "IMDPersistenceAgent",
    "IMTranscoderAgent",
    "IMTransferAgent",
    "MessagesBlastDoorService",
    "callservicesd",
    "fmfd",
    "homed",
    "identityservicesd",
    "imagent",
];

/// Crashes further apart than this, in seconds, are not together.
const WINDOW: i64 = 300;

fn keep(record: &Record) -> Option<Fact> {
    let Event::Crash(crash) = &record.event else { return None };
    let name = crash.process.as_deref().filter(|name| PATH.contains(name))?;
    let when = record.when()?.instant().as_second();
    Some(Fact::evidence(record, Some(name), when))
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let mut facts: Vec<&Fact> = facts.iter().collect();
    facts.sort_by_key(|f| f.number);
    let mut found = Vec::new();
    let mut rest = &facts[..];
    while let Some((first, _)) = rest.split_first() {
        let end = rest.partition_point(|f| f.number - first.number <= WINDOW);
        let names: BTreeSet<&str> = rest[..end].iter().filter_map(|f| f.subject.as_deref()).collect();
        if names.len() < 2 {
            rest = &rest[1..];
            continue;
        }
        let records = rest[..end].iter().filter_map(|f| f.record.clone()).collect();
        let names = names.into_iter().collect::<Vec<_>>().join(", ");
        let args = vec![("programs", Argument::Text(names))];
        found.push(Conclusion { severity: Severity::Medium, records, args });
        rest = &rest[end..];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::heuristic::tests::line;
    use crate::record::Crash;

    fn crash(number: u64, seconds: i64, name: &str) -> Record {
        line("ios_crash_logs", number, seconds, Crash { process: Some(name.into()), ..Crash::default() })
    }

    fn concluded(crashes: &[(i64, &str)]) -> Vec<(usize, Argument)> {
        let records = (1..).zip(crashes).map(|(n, (seconds, name))| crash(n, *seconds, name));
        let facts: Vec<_> = records.filter_map(|r| keep(&r)).collect();
        let found = conclude(&facts, &Case::default(), &[]);
        found.into_iter().map(|c| (c.records.len(), c.args[0].1.clone())).collect()
    }

    #[test]
    fn different_programs_within_minutes_are_told_once() {
        let day = 1_626_000_000;
        let found = concluded(&[
            (day, "imagent"),
            (day + 20_000, "homed"),
            (day + 20_100, "MessagesBlastDoorService"),
            (day + 20_200, "homed"),
            (day + 90_000, "homed"),
        ]);
        assert_eq!(found, [(3, Argument::Text("MessagesBlastDoorService, homed".into()))]);
    }

    #[test]
    fn one_program_again_and_again_and_others_elsewhere_are_nothing() {
        let day = 1_626_000_000;
        assert_eq!(concluded(&[(day, "imagent"), (day + 10, "imagent"), (day + 20, "SpringBoard")]), []);
        assert_eq!(concluded(&[(day, "imagent"), (day + 301, "homed")]), []);
    }
}
