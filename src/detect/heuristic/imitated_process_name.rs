//! A program whose name is that of an Apple program but for one letter or its case.
//!
//! Operators of Pegasus named their processes after the daemons of iOS: `Diagnosticd`,
//! `brstaged`, `roleaboutd`. Published lists can only hold the names already known; this looks
//! for the habit. Ours. A name counts when it stands alone or with a bundle of Apple's: the
//! many applications of others may call themselves what they like.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity, platform};
use crate::record::{Event, Platform, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use std::collections::BTreeMap;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "imitated-process-name",
    severity: Severity::Medium,
    name: "programs named almost like Apple's",
    title: "A program is named almost like one of Apple's: { $name }",
    explanation: "A program called { $name } ran on this phone. iOS has a program called { $shipped }; \
                  the two names differ by { $difference ->
        [case] capital and small letters only
       *[letter] a single letter
    }. Spyware has been seen to hide behind names like that.",
    proves: "That a program of this name ran, and that no program of this name is known to belong to iOS.",
    does_not_prove: "That it is spyware. Apple adds programs with every version of iOS, and some of \
                     their names are close to each other.",
    benign_causes: &[
        "A program of a newer version of iOS that this version of Hoofprint does not know yet.",
        "A program of an application, a beta version of iOS or a tool for developers.",
    ],
    source: "Ours, after the names published in Amnesty International Security Lab, Forensic Methodology \
             Report: How to catch NSO Group's Pegasus, 2021",
    techniques: &["T1655", "T1655.001"],
    capabilities: &[Capability::Evasion],
    needs: Needs::Any(&["ios_data_usage", "ios_net_usage", "ios_crash_logs"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// A name of a crash log: those list every program of the phone, more than any list of ours knows,
/// so that a name in them alone says less.
const LISTED: i64 = 0;
/// A name of a program that used the network.
const USED: i64 = 1;

/// Shorter names are close to each other by chance.
const SHORTEST: usize = 5;

fn keep(record: &Record) -> Option<Fact> {
    if !record.artifact.starts_with("ios_") {
        return None;
    }
    let name = match &record.event {
        Event::Process(p) => p.name.as_deref()?,
        Event::DataUse(d) => d.process.as_deref()?,
        _ => return None,
    };
    let (name, bundle) = name.split_once('/').map_or((name, None), |(n, b)| (n, Some(b)));
    if bundle.is_some_and(|b| !b.starts_with("com.apple.")) {
        return None;
    }
    let weight = if record.artifact == "ios_crash_logs" { LISTED } else { USED };
    imitated(name).map(|_| Fact::evidence(record, Some(name), weight))
}

/// Lists of programs hold as many letters of a name; what is longer is cut.
const CUT_AT: usize = 16;

/// The program of iOS that a name imitates, if it does.
fn imitated(name: &str) -> Option<&'static str> {
    let mut shipped = platform::processes(Platform::Ios).iter().copied();
    let is_cut = |name: &str| name.len() >= CUT_AT - 1 && shipped.clone().any(|s| s.starts_with(name));
    if name.len() < SHORTEST || platform::ships(Platform::Ios, name) || is_cut(name) {
        return None;
    }
    shipped.find(|s| s.len() >= SHORTEST && (s.eq_ignore_ascii_case(name) || differs_by_one(name, s)))
}

/// Whether one letter was exchanged, added or left out. A number at the end is no disguise:
/// `mobileassetd` and `mobileassetd2` are of one family.
fn differs_by_one(name: &str, shipped: &str) -> bool {
    let stem = |text: &'_ str| text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    if name[..stem(name)] == shipped[..stem(shipped)] {
        return false;
    }
    let (a, b) = if name.len() >= shipped.len() { (name, shipped) } else { (shipped, name) };
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let start = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    match a.len() - b.len() {
        0 => start < a.len() && a[start + 1..] == b[start + 1..],
        1 => a[start + 1..] == b[start..],
        _ => false,
    }
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let mut names: BTreeMap<&str, Vec<&Fact>> = BTreeMap::new();
    for fact in facts {
        names.entry(fact.subject.as_deref().unwrap_or_default()).or_default().push(fact);
    }
    let conclusion = |(name, facts): (&str, Vec<&Fact>)| {
        let shipped = imitated(name)?;
        let difference = if shipped.eq_ignore_ascii_case(name) { "case" } else { "letter" };
        let text = |value: &str| Argument::Text(value.to_owned());
        let used = facts.iter().any(|f| f.number == USED);
        Some(Conclusion {
            severity: if used { Severity::Medium } else { Severity::Low },
            records: facts.into_iter().filter_map(|f| f.record.clone()).collect(),
            args: vec![("name", text(name)), ("shipped", text(shipped)), ("difference", text(difference))],
        })
    };
    names.into_iter().filter_map(conclusion).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::heuristic::tests::line;
    use crate::record::Process;

    #[test]
    fn one_letter_or_the_case_is_imitation() {
        for (name, shipped) in [
            ("Diagnosticd", "diagnosticd"),
            ("diagnostcd", "diagnosticd"),
            ("locationnd", "locationd"),
            ("SpringBoord", "SpringBoard"),
        ] {
            assert_eq!(imitated(name), Some(shipped), "{name}");
        }
    }

    #[test]
    fn names_that_the_system_ships_and_names_of_their_own_are_not() {
        let cut = ["assistant_servic", "identityservices", "mobileactivation"];
        for name in
            ["diagnosticd", "bh", "WhatsApp", "locationd2", "Signal", "", "ééééé"].into_iter().chain(cut)
        {
            assert_eq!(imitated(name), None, "{name}");
        }
    }

    #[test]
    fn a_name_in_a_crash_log_alone_says_less() {
        let ran = |artifact| {
            let event = Process { name: Some("diagnostcd".into()), ..Process::default() };
            keep(&line(artifact, 1, 0, event)).expect("is kept")
        };
        let severity = |facts: &[Fact]| conclude(facts, &Case::default(), &[])[0].severity;
        assert_eq!(severity(&[ran("ios_crash_logs")]), Severity::Low);
        assert_eq!(severity(&[ran("ios_crash_logs"), ran("ios_net_usage")]), Severity::Medium);
    }

    /// The programs of iOS are close to each other here and there; none may accuse another.
    #[test]
    fn no_shipped_name_accuses_another() {
        for name in platform::processes(Platform::Ios) {
            assert_eq!(imitated(name), None, "{name}");
        }
    }
}
