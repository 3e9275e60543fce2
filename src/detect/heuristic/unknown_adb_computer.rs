//! Computers that may command the phone, other than the one that made the acquisition.
//!
//! A key stays after the cable is out. Where AndroidQF says which computer it ran on, that one is known;
//! otherwise it is the one that was connected last, shortly before.

use super::{Conclusion, Fact, Heuristic, Needs, detail};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use crate::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "unknown-adb-computer",
    severity: Severity::High,
    name: "computers that may command the phone",
    title: "Other computers may command this phone over a cable",
    explanation: "{ $count ->
        [one] One computer
       *[other] { $count } computers
    } beside the one that made the acquisition may command this phone: { $computers }. { $custody ->
        [0] {\"\"}
       *[other] { $custody } of them did while the phone was in other hands.
    }",
    proves: "That somebody unlocked the phone and agreed to trust these computers.",
    does_not_prove: "Whose computers they are, or what they did.",
    benign_causes: &[
        "Your own computer, or that of somebody who helped with the phone.",
        "Repair shops and developers connect phones this way.",
    ],
    source: "Amnesty International, A Digital Prison, 2024; the rule, ours",
    techniques: &["T1458"],
    capabilities: &[Capability::ExploitDelivery],
    needs: Needs::All(&["android_adb"]),
    argues_from_absence: false,
    keep,
    conclude,
};

const TRUSTED: i64 = 0;
const OF_THE_ACQUISITION: i64 = 1;
const TAKEN: i64 = 2;

fn keep(record: &Record) -> Option<Fact> {
    match &record.event {
        Event::Pairing(pairing) if record.artifact == "android_adb" => {
            let of_acquisition = pairing.action.as_deref() == Some("acquisition");
            let number = if of_acquisition { OF_THE_ACQUISITION } else { TRUSTED };
            Some(Fact::evidence(record, detail(record, "key_end"), number))
        }
        Event::Backup(_) if record.artifact == "android_device" => Some(Fact::context(record, None, TAKEN)),
        _ => None,
    }
}

fn conclude(facts: &[Fact], case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let taken =
        facts.iter().filter(|f| f.number == TAKEN).filter_map(|f| f.when).map(Timestamp::instant).max();
    let mut own: BTreeSet<&str> = facts
        .iter()
        .filter(|f| f.number == OF_THE_ACQUISITION)
        .filter_map(|f| f.subject.as_deref())
        .collect();
    // A key may stand in several places, of which one knows when it was used.
    let mut keys: BTreeMap<&str, (Option<jiff::Timestamp>, Arc<Record>)> = BTreeMap::new();
    for fact in facts.iter().filter(|f| f.number == TRUSTED) {
        let (Some(key), Some(record)) = (fact.subject.as_deref(), &fact.record) else { continue };
        let when = fact.when.map(Timestamp::instant);
        let known = keys.entry(key).or_insert_with(|| (when, Arc::clone(record)));
        if known.0 < when {
            *known = (when, Arc::clone(record));
        }
    }
    if own.is_empty() {
        let day = jiff::SignedDuration::from_hours(36);
        let near = |t: &jiff::Timestamp| taken.is_none_or(|taken| taken.duration_since(*t).abs() <= day);
        let last = keys.iter().filter_map(|(key, (when, _))| Some(((*when)?, *key))).max();
        own.extend(last.filter(|(when, _)| near(when)).map(|(_, key)| key));
        // Where no time is kept, a single key is that of the acquisition.
        if own.is_empty() && keys.len() == 1 {
            return Vec::new();
        }
    }
    keys.retain(|key, _| !own.contains(key));
    if keys.is_empty() {
        return Vec::new();
    }
    let inside =
        |when: &Option<jiff::Timestamp>| when.is_some_and(|t| case.custody.iter().any(|c| c.contains(t)));
    let custody = keys.values().filter(|(when, _)| inside(when)).count() as u64;
    let name = |record: &Arc<Record>| match &record.event {
        Event::Pairing(pairing) => pairing.host.clone().unwrap_or_else(|| "?".to_owned()),
        _ => String::new(),
    };
    let mut computers: Vec<String> = keys.values().map(|(_, record)| name(record)).collect();
    computers.sort();
    vec![Conclusion {
        // What the owner told us is the second, independent source that a grave finding needs.
        severity: if custody > 0 { Severity::High } else { Severity::Low },
        records: keys.into_values().map(|(_, record)| record).collect(),
        args: vec![
            ("count", Argument::Number(computers.len() as u64)),
            ("computers", Argument::Text(computers.join(", "))),
            ("custody", Argument::Number(custody)),
        ],
    }]
}

#[cfg(test)]
mod tests {
    use super::super::tests::{line, with};
    use super::*;
    use crate::case::Window;
    use crate::record::{Backup, Pairing};

    const NOW: i64 = 1_709_659_361;

    fn key(end: &str, host: &str, action: &str, when: i64) -> Record {
        let event = Pairing { host: Some(host.into()), action: Some(action.into()) };
        with(line("android_adb", 1, when, event), &[("key_end", end)])
    }

    fn concluded(records: &[Record], case: &Case) -> Vec<(Severity, Argument)> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, case, &[]).into_iter().map(|c| (c.severity, c.args[1].1.clone())).collect()
    }

    #[test]
    fn another_computer_is_asked_about_and_grave_in_other_hands() {
        let records = [
            key("aa", "lab@station", "trusted", NOW - 14 * 86_400),
            key("bb", "helper@clinic", "trusted", NOW - 60),
            line("android_device", 2, NOW, Backup::default()),
        ];
        let other = Argument::Text("lab@station".into());
        assert_eq!(concluded(&records, &Case::default()), [(Severity::Low, other.clone())]);
        let at = |seconds| jiff::Timestamp::from_second(seconds).expect("is a time");
        let window = Window { from: at(NOW - 15 * 86_400), to: at(NOW - 13 * 86_400) };
        let custody = Case { custody: vec![window], ..Case::default() };
        assert_eq!(concluded(&records, &custody), [(Severity::High, other.clone())]);
        let named = [
            key("aa", "lab@station", "trusted", NOW - 60),
            key("bb", "helper@clinic", "trusted", NOW - 90),
            key("bb", "helper@clinic", "acquisition", NOW),
        ];
        assert_eq!(concluded(&named, &Case::default()), [(Severity::Low, other)]);
    }

    #[test]
    fn the_computer_of_the_acquisition_is_nothing() {
        let records =
            [key("bb", "helper@clinic", "trusted", NOW - 60), key("bb", "helper@clinic", "trusted", NOW)];
        assert_eq!(concluded(&records, &Case::default()), []);
    }
}
