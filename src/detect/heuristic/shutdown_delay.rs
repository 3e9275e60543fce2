//! A shutdown that programs held up again and again.
//!
//! When an iPhone is switched off, programs that do not end are waited for, and each round of waiting
//! is written to `shutdown.log`. Kaspersky found that infected phones had more rounds than others, since
//! the spyware did not end; its tool iShutdown counts three rounds and more in one shutdown. On healthy
//! phones two or three rounds happen, so that this alone says little.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::Severity;
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "shutdown-delay",
    severity: Severity::Low,
    name: "shutdowns that programs held up",
    title: "The phone had to wait for programs when it was switched off",
    explanation: "{ $shutdowns ->
        [one] At one shutdown or restart the phone had to wait
       *[other] At { $shutdowns } shutdowns or restarts the phone had to wait
    } for programs in three rounds or more, at most { $rounds }. Spyware that does not want to end has been seen \
                  to cause this.",
    proves: "That programs did not end at once when the phone was switched off.",
    does_not_prove: "That one of them was spyware. The list of programs stands in the records.",
    benign_causes: &[
        "A program of the system or of an application was busy: an update, a backup, a large upload.",
        "Two or three rounds happen on healthy phones too.",
    ],
    source: "Kaspersky, iShutdown, 2024 (three rounds of \"these clients are still here\" before a SIGTERM)",
    techniques: &[],
    capabilities: &[],
    needs: Needs::All(&["ios_shutdown_log"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Rounds of waiting in one shutdown from which on iShutdown counts it.
const ROUNDS: i64 = 3;

fn keep(record: &Record) -> Option<Fact> {
    let Event::Boot(_) = &record.event else { return None };
    if record.artifact != "ios_shutdown_log" {
        return None;
    }
    let rounds = record.detail.iter().find(|d| d.name == "notices")?.value.parse().ok()?;
    (rounds >= ROUNDS).then(|| Fact::evidence(record, None, rounds))
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let Some(rounds) = facts.iter().map(|f| f.number).max() else { return Vec::new() };
    let records: Vec<_> = facts.iter().filter_map(|f| f.record.clone()).collect();
    let args = vec![
        ("shutdowns", Argument::Number(records.len() as u64)),
        ("rounds", Argument::Number(rounds.unsigned_abs())),
    ];
    vec![Conclusion { severity: Severity::Low, records, args }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Boot, Detail, DetailKind, Locator};

    fn shutdown(line: u64, rounds: &str) -> Record {
        Record {
            evidence: "e".into(),
            artifact: "ios_shutdown_log",
            path: "/x".into(),
            origin: None,
            locator: Locator::Line { line },
            times: vec![],
            event: Boot { action: Some("stopped".into()), version: None }.into(),
            detail: vec![Detail { name: "notices", kind: DetailKind::Plain, value: rounds.into() }],
        }
    }

    fn concluded(rounds: &[&str]) -> Vec<Conclusion> {
        let records = (1..).zip(rounds).map(|(line, rounds)| shutdown(line, rounds));
        let facts: Vec<_> = records.filter_map(|r| keep(&r)).collect();
        conclude(&facts, &Case::default(), &[])
    }

    #[test]
    fn three_rounds_and_more_are_told_once() {
        let found = concluded(&["3", "0", "7", "2"]);
        assert_eq!((found.len(), found[0].severity, found[0].records.len()), (1, Severity::Low, 2));
        assert_eq!(found[0].args[1], ("rounds", Argument::Number(7)));
    }

    #[test]
    fn two_rounds_are_nothing() {
        assert_eq!(concluded(&["0", "1", "2"]), []);
    }
}
