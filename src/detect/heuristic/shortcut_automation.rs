//! A shortcut that starts by itself when an application is opened, and fetches or runs something.
//!
//! Predator on iOS had no place to stay, so its operators left a shortcut that ran whenever one of the
//! usual applications was opened and fetched the spyware again; a profile hid the notices of it (Citizen
//! Lab, 2021). Ordinary automations start without asking too, but seldom fetch from an address.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "shortcut-automation",
    severity: Severity::Medium,
    name: "shortcuts that start by themselves and fetch something",
    title: "A shortcut starts by itself and fetches something: { $name }",
    explanation: "The shortcut { $name } starts { $trigger ->
        [app] whenever a certain application is opened,
       *[other] by itself,
    } without asking, and then fetches from the network or runs a program. Spyware has used this to come back.",
    proves: "That this automation is set up on the phone.",
    does_not_prove: "Who made it, or that it does harm.",
    benign_causes: &[
        "The owner, or somebody for the owner, made the automation for home, work or health.",
        "A shortcut that was taken over from somebody else's collection.",
    ],
    source: "Citizen Lab, Pegasus vs. Predator, 2021; which actions count, ours",
    techniques: &["T1603", "T1398"],
    capabilities: &[Capability::Persistence],
    needs: Needs::All(&["ios_shortcuts"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Parts of the identifiers of actions that fetch or run something.
const ACTIONS: &[&str] = &["downloadurl", "getwebpagecontents", "runjavascript", "runsshscript", "runscript"];

const BY_APP: i64 = 1;
const BY_OTHER: i64 = 0;

fn keep(record: &Record) -> Option<Fact> {
    let Event::Shortcut(shortcut) = &record.event else { return None };
    let fetches = shortcut.actions.iter().any(|a| ACTIONS.iter().any(|part| a.to_lowercase().contains(part)));
    if !fetches {
        return None;
    }
    let triggers = record.detail.iter().filter(|d| d.name == "trigger").map(|d| &*d.value);
    let silent = |line: &&str| line.contains("enabled: 1") && line.contains("asks: 0");
    let by_app = |line: &str| if line.contains("WFAppInFocusTrigger") { BY_APP } else { BY_OTHER };
    let trigger = triggers.filter(silent).map(by_app).max()?;
    Some(Fact::evidence(record, Some(shortcut.name.as_deref().unwrap_or("?")), trigger))
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let conclusion = |fact: &Fact| Conclusion {
        severity: if fact.number == BY_APP { Severity::Medium } else { Severity::Low },
        records: fact.record.iter().cloned().collect(),
        args: vec![
            ("name", Argument::Text(fact.subject.as_deref().unwrap_or_default().to_owned())),
            ("trigger", Argument::Text(if fact.number == BY_APP { "app" } else { "other" }.to_owned())),
        ],
    };
    facts.iter().map(conclusion).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::heuristic::tests::line;
    use crate::record::{Detail, DetailKind, Shortcut};

    fn severities(action: &str, trigger: Option<&str>) -> Vec<Severity> {
        let actions = vec!["is.workflow.actions.gettext".to_owned(), format!("is.workflow.actions.{action}")];
        let shortcut = Shortcut { name: Some("Night".into()), actions, links: vec![] };
        let value = |t: &str| Detail { name: "trigger", kind: DetailKind::Text, value: t.to_owned() };
        let detail = trigger.map(value).into_iter().collect();
        let record = Record { detail, ..line("ios_shortcuts", 1, 0, shortcut) };
        let facts: Vec<_> = keep(&record).into_iter().collect();
        conclude(&facts, &Case::default(), &[]).into_iter().map(|c| c.severity).collect()
    }

    #[test]
    fn one_that_fetches_unasked_is_told() {
        let app =
            Some("row 4; enabled: 1; asks: 0; org.whispersystems.signal; classname: WFAppInFocusTrigger");
        assert_eq!(severities("downloadurl", app), [Severity::Medium]);
        assert_eq!(severities("runjavascriptonwebpage", app), [Severity::Medium]);
        assert_eq!(
            severities("downloadurl", Some("row 1; enabled: 1; asks: 0; classname: WFTimeOfDayTrigger")),
            [Severity::Low]
        );
    }

    #[test]
    fn one_that_asks_is_off_or_only_opens_a_page_is_nothing() {
        let app = |more: &str| format!("row 4; {more}; classname: WFAppInFocusTrigger");
        assert_eq!(severities("downloadurl", Some(&app("enabled: 1; asks: 1"))), []);
        assert_eq!(severities("downloadurl", Some(&app("enabled: 0; asks: 0"))), []);
        assert_eq!(severities("openurl", Some(&app("enabled: 1; asks: 0"))), []);
        assert_eq!(severities("downloadurl", None), []);
    }
}
