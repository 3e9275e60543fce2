//! Applications whose version went back.
//!
//! Android refuses that. Somebody with a cable can force it, to bring back a hole, or to read the data
//! of an application through an older version of it; the statistics of the battery also mix up
//! versions now and then.

use super::{Conclusion, Fact, Heuristic, Needs, detail};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use std::collections::BTreeMap;
use std::sync::Arc;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "package-downgrade",
    severity: Severity::Low,
    name: "applications whose version went back",
    title: "The version of an application went back",
    explanation: "{ $count ->
        [one] One application has
       *[other] { $count } applications have
    } an older version than before: { $apps }",
    proves: "That the statistics of the battery state a newer version first and an older one later.",
    does_not_prove: "That somebody forced it.",
    benign_causes: &[
        "Updates of the system bring applications along that are older than those from the store.",
        "Applications with several versions for different phones confuse the statistics.",
        "Testers go back to an older version.",
    ],
    source: "Cellebrite and others describe downgrades for extraction; the rule, as in the field",
    techniques: &["T1404"],
    capabilities: &[Capability::ExploitDelivery],
    needs: Needs::All(&["android_battery"]),
    argues_from_absence: false,
    keep,
    conclude,
};

fn keep(record: &Record) -> Option<Fact> {
    let Event::Install(install) = &record.event else { return None };
    let version: i64 = detail(record, "version_code")?.parse().ok()?;
    (record.artifact == "android_battery").then(|| Fact::evidence(record, install.id.as_deref(), version))
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let mut by_app: BTreeMap<&str, Vec<&Fact>> = BTreeMap::new();
    for fact in facts {
        by_app.entry(fact.subject.as_deref().unwrap_or_default()).or_default().push(fact);
    }
    let (mut apps, mut records): (Vec<String>, Vec<Arc<Record>>) = (Vec::new(), Vec::new());
    for (app, mut facts) in by_app {
        facts.sort_by_key(|f| f.when.map(crate::time::Timestamp::instant));
        // A removal begins anew.
        let mut highest: Option<&Fact> = None;
        for fact in facts {
            if fact.number == 0 {
                highest = None;
            } else if let Some(before) = highest.filter(|h| h.number > fact.number && h.when < fact.when) {
                apps.push(format!("{app} ({} → {})", before.number, fact.number));
                records.extend([fact, before].into_iter().filter_map(|f| f.record.clone()));
                highest = Some(fact);
            } else if highest.is_none_or(|h| h.number < fact.number) {
                highest = Some(fact);
            }
        }
    }
    if apps.is_empty() {
        return Vec::new();
    }
    vec![Conclusion {
        severity: Severity::Low,
        records,
        args: vec![("count", Argument::Number(apps.len() as u64)), ("apps", Argument::Text(apps.join(", ")))],
    }]
}

#[cfg(test)]
mod tests {
    use super::super::tests::{line, with};
    use super::*;
    use crate::record::Install;

    fn update(id: &str, day: i64, version: &str) -> Record {
        let event = Install { id: Some(id.into()), ..Install::default() };
        with(line("android_battery", 1, 1_700_000_000 + day * 86_400, event), &[("version_code", version)])
    }

    fn concluded(records: &[Record]) -> Vec<Argument> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, &Case::default(), &[]).into_iter().map(|c| c.args[1].1.clone()).collect()
    }

    #[test]
    fn a_lower_version_later_is_told() {
        let records = [update("com.example.a", 1, "40"), update("com.example.a", 3, "12")];
        assert_eq!(concluded(&records), [Argument::Text("com.example.a (40 → 12)".into())]);
    }

    #[test]
    fn updates_removals_and_two_of_one_day_are_nothing() {
        let records = [
            update("com.example.a", 1, "40"),
            update("com.example.a", 2, "41"),
            update("com.example.b", 1, "40"),
            update("com.example.b", 2, "0"),
            update("com.example.b", 3, "12"),
            update("com.example.c", 1, "40"),
            update("com.example.c", 1, "39"),
        ];
        assert_eq!(concluded(&records), []);
    }
}
