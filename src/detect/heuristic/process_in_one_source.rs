//! A program that used mobile data by one list and is missing in the other.
//!
//! iOS counts mobile data of programs in `DataUsage.sqlite` and in `netusage.sqlite`. Operators of
//! Pegasus removed their programs from one list and forgot the other. On healthy phones most names
//! stand in one list only: many programs use Wi-Fi alone, and both lists are pruned. So only programs
//! that `netusage.sqlite` saw on the mobile network in its last days count, that are neither part of
//! iOS nor of an application; and where many are missing, the list was pruned and nothing is said.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity, platform};
use crate::record::{Event, Platform, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use std::collections::{BTreeMap, BTreeSet};

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "process-in-one-source",
    severity: Severity::Low,
    name: "programs missing in one of two lists",
    title: "A program that used mobile data stands in one of two lists only: { $names }",
    explanation: "The phone keeps two lists of programs that use mobile data. By one of them { $names } used it lately; \
                  in the other there is no such program. Spyware has been seen to remove itself from one list and to \
                  forget the other.",
    proves: "That the two lists differ in this.",
    does_not_prove: "That somebody removed it, or that it is spyware.",
    benign_causes: &[
        "iOS removes old programs from the lists at different times.",
        "The two files were copied at different times.",
    ],
    source: "Ours, after Amnesty International Security Lab, Forensic Methodology Report: How to catch NSO Group's \
             Pegasus, 2021",
    techniques: &["T1630", "T1630.002"],
    capabilities: &[Capability::Evasion],
    needs: Needs::All(&["ios_data_usage", "ios_net_usage"]),
    argues_from_absence: true,
    keep,
    conclude,
};

/// Days before the last use of all in which a program counts: nothing is pruned so soon.
const LATELY: i64 = 14 * 86_400;

/// More than this many missing programs are a list that was pruned.
const MOST: usize = 3;

const LISTED: i64 = 0;
const USED: i64 = 1;

fn keep(record: &Record) -> Option<Fact> {
    match (&record.event, record.artifact) {
        (Event::Process(p), "ios_data_usage") => Some(Fact::context(record, p.name.as_deref(), LISTED)),
        (Event::DataUse(d), "ios_data_usage") => Some(Fact::context(record, d.process.as_deref(), LISTED)),
        (Event::DataUse(d), "ios_net_usage") => {
            let mobile = d.wwan_in.unwrap_or(0.0) + d.wwan_out.unwrap_or(0.0) > 0.0;
            let name = d.process.as_deref().filter(|_| mobile && d.app.is_none())?;
            Some(Fact::evidence(record, Some(name), USED))
        }
        _ => None,
    }
}

/// The name without the identifier behind it: `proc/com.apple.x`.
fn bare(name: &str) -> &str {
    name.split('/').next().unwrap_or(name)
}

fn is_of_ios(name: &str) -> bool {
    let cut = |name: &str| {
        name.len() >= 15 && platform::processes(Platform::Ios).iter().any(|s| s.starts_with(name))
    };
    name.starts_with("com.apple.") || platform::ships(Platform::Ios, name) || cut(name)
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let name = |f: &Fact| f.subject.as_deref().map(|n| bare(n).to_owned());
    let listed: BTreeSet<String> = facts.iter().filter(|f| f.number == LISTED).filter_map(name).collect();
    let second = |f: &Fact| f.when.map(|t| t.instant().as_second());
    let Some(last) = facts.iter().filter(|f| f.number == USED).filter_map(second).max() else {
        return Vec::new();
    };
    let mut missing: BTreeMap<String, Vec<&Fact>> = BTreeMap::new();
    for fact in facts.iter().filter(|f| f.number == USED && second(f).is_some_and(|s| last - s <= LATELY)) {
        let Some(name) = name(fact).filter(|n| !listed.contains(n) && !is_of_ios(n)) else { continue };
        missing.entry(name).or_default().push(fact);
    }
    if listed.is_empty() || missing.is_empty() || missing.len() > MOST {
        return Vec::new();
    }
    let names = missing.keys().cloned().collect::<Vec<_>>().join(", ");
    let records = missing.into_values().flatten().filter_map(|f| f.record.clone()).collect();
    vec![Conclusion { severity: Severity::Low, records, args: vec![("names", Argument::Text(names))] }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::heuristic::tests::line;
    use crate::record::{DataUse, Process};

    const DAY: i64 = 86_400;
    const NOW: i64 = 1_626_000_000;

    fn listed(name: &str) -> Record {
        line("ios_data_usage", 1, NOW, Process { name: Some(name.into()), ..Process::default() })
    }

    fn used(name: &str, days_ago: i64, bytes: f64, app: Option<&str>) -> Record {
        let event = DataUse {
            process: Some(name.into()),
            app: app.map(str::to_owned),
            wwan_in: Some(bytes),
            ..DataUse::default()
        };
        line("ios_net_usage", 2, NOW - days_ago * DAY, event)
    }

    fn concluded(records: &[Record]) -> Vec<Argument> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, &Case::default(), &[]).into_iter().map(|c| c.args[0].1.clone()).collect()
    }

    #[test]
    fn a_program_on_the_mobile_network_that_the_other_list_lacks_is_told() {
        let found = concluded(&[
            listed("mDNSResponder"),
            used("mDNSResponder", 0, 5.0, None),
            used("bh", 2, 9.0, None),
        ]);
        assert_eq!(found, [Argument::Text("bh".into())]);
    }

    #[test]
    fn wifi_alone_old_uses_applications_and_pruned_lists_are_nothing() {
        let base = || vec![listed("mDNSResponder"), used("mDNSResponder", 0, 5.0, None)];
        let with = |more: Vec<Record>| concluded(&[base(), more].concat());
        assert_eq!(with(vec![used("bh", 2, 0.0, None)]), []);
        assert_eq!(with(vec![used("bh", 40, 5.0, None)]), []);
        assert_eq!(with(vec![used("Radio", 1, 5.0, Some("com.example.radio"))]), []);
        assert_eq!(with(vec![used("trustd", 1, 5.0, None), used("com.apple.x", 1, 5.0, None)]), []);
        let many = ["a", "b", "c", "d"].map(|name| used(name, 1, 5.0, None));
        assert_eq!(with(many.to_vec()), []);
        assert_eq!(concluded(&[used("bh", 1, 5.0, None)]), [], "the other list is empty");
    }
}
