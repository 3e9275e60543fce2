//! Applications that were installed over a cable.
//!
//! Where the shell began an installation, a computer did: how NoviSpy, ResidentBat and forensic tools
//! come onto a phone that is in other hands for a while.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "installed-over-cable",
    severity: Severity::High,
    name: "applications installed over a cable",
    title: "Applications were installed over a cable",
    explanation: "A computer installed { $count ->
        [one] an application
       *[other] { $count } applications
    } on this phone: { $apps }. { $custody ->
        [0] {\"\"}
       *[other] { $custody } of these installations happened while the phone was in other hands.
    }",
    proves: "That these applications were installed by the shell, which a computer speaks to.",
    does_not_prove: "Which computer it was, or that the applications are harmful.",
    benign_causes: &[
        "Developers install what they write over a cable.",
        "Tools that set phones up or move them, and some that remove or restore applications, do so.",
        "Shizuku and applications that use it install through the shell.",
    ],
    source: "Amnesty International, A Digital Prison (NoviSpy), 2024; Citizen Lab and RSF, ResidentBat, 2025",
    techniques: &["T1458"],
    capabilities: &[Capability::ExploitDelivery],
    needs: Needs::All(&["android_packages"]),
    argues_from_absence: false,
    keep,
    conclude,
};

const SHELL: &str = "com.android.shell";

fn keep(record: &Record) -> Option<Fact> {
    let Event::App(app) = &record.event else { return None };
    let detail = |name: &str| record.detail.iter().find(|d| d.name == name).map(|d| &*d.value);
    if record.artifact != "android_packages" || detail("system").is_some() {
        return None;
    }
    let shell = app.installer.as_deref() == Some(SHELL) || detail("initiating") == Some(SHELL);
    shell.then(|| Fact::evidence(record, app.id.as_deref(), 0))
}

fn conclude(facts: &[Fact], case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    if facts.is_empty() {
        return Vec::new();
    }
    let custody = super::in_custody(facts, case);
    let mut apps: Vec<&str> = facts.iter().filter_map(|f| f.subject.as_deref()).collect();
    apps.sort_unstable();
    apps.dedup();
    // What the owner told us is the second, independent source that a grave finding needs.
    let severity = match (custody, case.developer) {
        (1.., _) => Severity::High,
        (0, true) => Severity::Low,
        (0, false) => Severity::Medium,
    };
    vec![Conclusion {
        severity,
        records: facts.iter().filter_map(|f| f.record.clone()).collect(),
        args: vec![
            ("count", Argument::Number(apps.len() as u64)),
            ("apps", Argument::Text(apps.join(", "))),
            ("custody", Argument::Number(custody)),
        ],
    }]
}

#[cfg(test)]
mod tests {
    use super::super::tests::line;
    use super::*;
    use crate::case::Window;
    use crate::record::{App, Detail, DetailKind};

    fn app(id: &str, installer: Option<&str>, details: &[(&'static str, &str)]) -> Record {
        let event = App { id: Some(id.into()), installer: installer.map(Into::into), ..App::default() };
        let mut record = line("android_packages", 1, 1_700_000_000, event);
        let detail = |(name, value): &(&'static str, &str)| Detail {
            name,
            kind: DetailKind::Plain,
            value: (*value).to_owned(),
        };
        record.detail = details.iter().map(detail).collect();
        record
    }

    fn severity(records: &[Record], case: &Case) -> Option<Severity> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, case, &[]).first().map(|c| c.severity)
    }

    #[test]
    fn an_installation_by_the_shell_is_told_and_grave_in_other_hands() {
        let record = [app("com.serv.services", None, &[("initiating", SHELL)])];
        let at = |seconds| jiff::Timestamp::from_second(seconds).expect("is a time");
        let custody = Window { from: at(1_699_999_000), to: at(1_700_001_000) };
        assert_eq!(severity(&record, &Case::default()), Some(Severity::Medium));
        assert_eq!(
            severity(&record, &Case { custody: vec![custody], ..Case::default() }),
            Some(Severity::High)
        );
        assert_eq!(severity(&record, &Case { developer: true, ..Case::default() }), Some(Severity::Low));
    }

    #[test]
    fn stores_and_parts_of_the_system_are_nothing() {
        let records = [
            app("com.example.news", Some("com.android.vending"), &[("initiating", "com.android.vending")]),
            app("com.android.test", Some(SHELL), &[("system", "1")]),
            app("com.example.plain", None, &[]),
        ];
        assert_eq!(severity(&records, &Case::default()), None);
    }
}
