//! A phone whose version of iOS became older.
//!
//! Crash logs, journals and the notes of the security daemons say which build ran when. Apple lets
//! nobody go back for long; old faults come back with an old version.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::Severity;
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use crate::time::Timestamp;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "build-going-backwards",
    severity: Severity::Low,
    name: "a version of iOS that became older",
    title: "The phone ran an older version of iOS after a newer one: { $newer }, then { $older }",
    explanation: "At { $before } the phone ran build { $newer } of iOS, and later, at { $after }, build { $older }, which \
                  is older. An older version brings back faults that were mended.",
    proves: "That the phone's own logs name an older build after a newer one.",
    does_not_prove: "Who did it, or that it was done to attack the phone.",
    benign_causes: &[
        "A beta version was removed and the released version installed.",
        "The clock of the phone was wrong for a while.",
    ],
    source: "Ours",
    techniques: &[],
    capabilities: &[],
    needs: Needs::Any(&["ios_crash_logs", "ios_version_history", "ios_keychain_analytics"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// `18F72`: the version, its release and the number in it, which beta versions have of their own.
fn release(build: &str) -> Option<i64> {
    let digits = build.find(|c: char| !c.is_ascii_digit())?;
    let version: i64 = build.get(..digits)?.parse().ok().filter(|v| (1..1000).contains(v))?;
    let letter = build.as_bytes().get(digits).filter(|b| b.is_ascii_uppercase())?;
    let number = build.get(digits + 1..)?;
    number.bytes().next().filter(u8::is_ascii_digit)?;
    Some(version * 100 + i64::from(letter - b'A'))
}

/// The build in `iPhone OS 14.6 (18F72)`.
fn build(version: &str) -> &str {
    version.split_once('(').map_or(version, |(_, rest)| rest.trim_end_matches(')'))
}

fn keep(record: &Record) -> Option<Fact> {
    let detail = |name: &str| record.detail.iter().find(|d| d.name == name).map(|d| &*d.value);
    let build = match (&record.event, record.artifact) {
        (Event::Property(p), "ios_version_history") => build(p.value.as_deref()?),
        (Event::Crash(_), _) => build(detail("os_version")?),
        (_, "ios_keychain_analytics") => detail("build")?,
        _ => return None,
    };
    record.when()?;
    Some(Fact::evidence(record, Some(build), release(build)?))
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let mut facts: Vec<&Fact> = facts.iter().collect();
    facts.sort_by_key(|f| f.when.map(Timestamp::instant));
    let mut newest: Option<&Fact> = None;
    for fact in facts {
        match newest {
            Some(before) if fact.number < before.number => return vec![told(before, fact)],
            Some(before) if fact.number == before.number => {}
            _ => newest = Some(fact),
        }
    }
    Vec::new()
}

fn told(before: &Fact, after: &Fact) -> Conclusion {
    let text = |fact: &Fact| Argument::Text(fact.subject.as_deref().unwrap_or_default().to_owned());
    let when = |fact: &Fact| Argument::Text(fact.when.map(Timestamp::to_rfc3339).unwrap_or_default());
    Conclusion {
        severity: Severity::Low,
        records: [before, after].into_iter().filter_map(|f| f.record.clone()).collect(),
        args: vec![
            ("newer", text(before)),
            ("older", text(after)),
            ("before", when(before)),
            ("after", when(after)),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::heuristic::tests::line;
    use crate::record::Property;

    fn concluded(builds: &[&str]) -> Vec<Conclusion> {
        let version = |(n, build): (u64, &&str)| {
            let seconds = 1_626_000_000 + i64::try_from(n).expect("is small");
            let value = Some(format!("iPhone OS 1.2 ({build})"));
            line("ios_version_history", n, seconds, Property { name: Some("os_version".into()), value })
        };
        let facts: Vec<_> = (1..).zip(builds).map(version).filter_map(|r| keep(&r)).collect();
        conclude(&facts, &Case::default(), &[])
    }

    #[test]
    fn an_older_release_after_a_newer_one_is_told() {
        let found = concluded(&["18E212", "18F72", "18F72", "18E212"]);
        assert_eq!((found.len(), found[0].severity, found[0].records.len()), (1, Severity::Low, 2));
        assert_eq!(found[0].args[0].1, Argument::Text("18F72".into()));
        assert_eq!(concluded(&["19A346", "18H17"]).len(), 1);
    }

    #[test]
    fn updates_and_numbers_within_one_release_are_nothing() {
        assert_eq!(concluded(&["18E212", "18F72", "18F5046f", "18F72", "19A346"]), []);
        assert_eq!(concluded(&["", "nonsense", "18"]), []);
    }
}
