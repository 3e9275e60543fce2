//! Data counters whose program was deleted from the list of programs.
//!
//! Pegasus was seen to delete the rows of its processes from `ZPROCESS` in `DataUsage.sqlite`
//! while the counters in `ZLIVEUSAGE` that point to them stayed. Published by Amnesty
//! International's Security Lab in "Forensic Methodology Report: How to catch NSO Group's
//! Pegasus" (2021), which never saw this on a phone that was not attacked. Missing keys alone
//! are no sign: iOS prunes old programs. Where many neighbouring keys are missing at one
//! place of the list, that is told with the finding.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Locator, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use std::collections::{BTreeMap, BTreeSet};

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "deleted-process-record",
    severity: Severity::Medium,
    name: "deleted records of programs",
    title: "A program that used mobile data was removed from the phone's own list of programs",
    explanation: "This phone counts how much mobile data each program uses. { $counters ->
        [one] One of these counters belongs
       *[other] { $counters } of these counters belong
    } to { $programs ->
        [one] a program that is
       *[other] { $programs } programs that are
    } no longer in the list, although iOS removes a program and its counters together. { $gaps ->
        [0] The list itself has no cluster of missing entries.
        [one] In the list itself { $missing } neighbouring entries are missing in one place.
       *[other] In the list itself { $missing } neighbouring entries are missing in { $gaps } places.
    }",
    proves: "That entries were removed from the phone's list of programs without the counters that \
             belong to them. Pegasus has been seen to do this to hide its traces.",
    does_not_prove: "Which program it was, or that it was spyware. The name is gone with the entry.",
    benign_causes: &[
        "The backup was restored from another phone, or by a tool that edits backups.",
        "The database was damaged or repaired by iOS after the phone ran out of power.",
    ],
    source: "Amnesty International Security Lab, Forensic Methodology Report: How to catch NSO Group's Pegasus, 2021",
    techniques: &["T1630", "T1630.002"],
    capabilities: &[Capability::Evasion],
    needs: Needs::All(&["ios_data_usage"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// This many neighbouring keys missing at one place make a cluster.
const CLUSTER: i64 = 3;

fn keep(record: &Record) -> Option<Fact> {
    if record.artifact != "ios_data_usage" {
        return None;
    }
    let Locator::Row { rowid, .. } = record.locator else { return None };
    match &record.event {
        Event::Process(_) => Some(Fact::context(record, Some("program"), rowid)),
        Event::DataUse(_) => {
            let detail = |name: &str| record.detail.iter().find(|d| d.name == name);
            let gone = detail("process_row").is_some_and(|d| d.value == "gone");
            let key = detail("process_key").and_then(|d| d.value.parse().ok())?;
            gone.then(|| Fact::evidence(record, None, key))
        }
        _ => None,
    }
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let mut counters: BTreeMap<i64, Vec<&Fact>> = BTreeMap::new();
    for fact in facts.iter().filter(|f| f.record.is_some()) {
        counters.entry(fact.number).or_default().push(fact);
    }
    if counters.is_empty() {
        return Vec::new();
    }
    let records: Vec<_> = counters.values().flatten().filter_map(|f| f.record.clone()).collect();
    let clusters = clusters(facts);
    let missing: i64 = clusters.iter().map(|(first, last)| last - first + 1).sum();
    let number = |n: usize| Argument::Number(n as u64);
    let args = vec![
        ("counters", number(records.len())),
        ("programs", number(counters.len())),
        ("gaps", number(clusters.len())),
        ("missing", Argument::Number(missing.unsigned_abs())),
    ];
    vec![Conclusion { severity: Severity::Medium, records, args }]
}

/// Stretches of missing keys between the first and the last program, at least [`CLUSTER`] long.
fn clusters(facts: &[Fact]) -> Vec<(i64, i64)> {
    let keys: BTreeSet<i64> = facts.iter().filter(|f| f.record.is_none()).map(|f| f.number).collect();
    let pairs = keys.iter().zip(keys.iter().skip(1));
    pairs
        .filter(|(a, b)| b.saturating_sub(**a) > CLUSTER)
        .map(|(a, b)| (a.saturating_add(1), b.saturating_sub(1)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{DataUse, Detail, DetailKind, Process};

    fn record(table: &'static str, rowid: i64, event: impl Into<Event>) -> Record {
        Record {
            evidence: "e".into(),
            artifact: "ios_data_usage",
            path: "/x".into(),
            origin: None,
            locator: Locator::Row { table, rowid },
            times: vec![],
            event: event.into(),
            detail: vec![],
        }
    }

    fn program(key: i64) -> Record {
        record("ZPROCESS", key, Process::default())
    }

    fn counter(rowid: i64, key: i64, state: Option<&str>) -> Record {
        let plain = |name, value: String| Detail { name, kind: DetailKind::Plain, value };
        let state = state.map(|s| plain("process_row", s.to_owned()));
        let detail = std::iter::once(plain("process_key", key.to_string())).chain(state).collect();
        Record { detail, ..record("ZLIVEUSAGE", rowid, DataUse::default()) }
    }

    fn concluded(records: &[Record]) -> Vec<Conclusion> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, &Case::default(), &[])
    }

    #[test]
    fn counters_without_their_program_are_found_with_the_gap() {
        let found = concluded(&[
            program(1),
            program(2),
            program(9),
            counter(1, 2, None),
            counter(2, 4, Some("gone")),
            counter(3, 4, Some("gone")),
            counter(4, 6, Some("gone")),
        ]);
        assert_eq!(found.len(), 1);
        let number = |name: &str| found[0].args.iter().find(|(n, _)| *n == name).map(|(_, a)| a.clone());
        assert_eq!(number("counters"), Some(Argument::Number(3)));
        assert_eq!(number("programs"), Some(Argument::Number(2)));
        assert_eq!(number("gaps"), Some(Argument::Number(1)));
        assert_eq!(number("missing"), Some(Argument::Number(6)));
        assert_eq!((found[0].severity, found[0].records.len()), (Severity::Medium, 3));
    }

    #[test]
    fn missing_keys_alone_are_nothing() {
        assert_eq!(concluded(&[program(1), program(50), counter(1, 1, None)]), []);
    }

    #[test]
    fn a_program_that_could_not_be_read_was_not_deleted() {
        assert_eq!(concluded(&[program(1), counter(1, 7, Some("unreadable"))]), []);
    }

    #[test]
    fn a_counter_that_names_no_program_is_nothing() {
        assert_eq!(concluded(&[program(1), record("ZLIVEUSAGE", 1, DataUse::default())]), []);
    }
}
