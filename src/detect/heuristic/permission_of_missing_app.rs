//! A permission that belongs to an application which is not installed.
//!
//! iOS forgets the permissions of an application when it is removed. One that stays behind is
//! either a fault, or the only trace of something that hid itself. It argues from absence, so it is
//! never more than a hint.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Locator, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use std::collections::{BTreeMap, BTreeSet};

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "permission-of-missing-app",
    severity: Severity::Low,
    name: "permissions of applications that are not installed",
    title: "An application that is not installed has a permission: { $client }",
    explanation: "The phone knows a permission of { $client } ({ $services }), which is not in its list of \
                  applications. iOS forgets permissions when an application is removed.",
    proves: "That this application asked for the permission once.",
    does_not_prove: "That it is still there, or that it was harmful.",
    benign_causes: &[
        "An application that was removed while iOS was busy, or a part of one that goes by a name of its own.",
        "A backup restored from an older phone.",
    ],
    source: "Ours",
    techniques: &["T1630.001"],
    capabilities: &[Capability::Evasion],
    needs: Needs::All(&["ios_apps", "ios_tcc"]),
    argues_from_absence: true,
    keep,
    conclude,
};

/// What the number of a fact says.
const PERMISSION: i64 = 0;
const LISTED: i64 = 1;
/// An application that is known, from a place that does not list all of them.
const SEEN: i64 = 2;

fn keep(record: &Record) -> Option<Fact> {
    match &record.event {
        Event::App(app) => Some(Fact::context(
            record,
            Some(app.id.as_deref()?),
            if is_of_a_list(record) { LISTED } else { SEEN },
        )),
        Event::Permission(permission) => {
            let client = permission.client.as_deref()?;
            let of_an_app =
                !permission.client_is_path && !client.starts_with('/') && !client.starts_with("com.apple.");
            of_an_app.then(|| Fact::evidence(record, Some(client), PERMISSION))
        }
        _ => None,
    }
}

/// Whether what names an application of an iPhone names all of them: the list of a backup, or its folder in a dump.
pub(super) fn is_of_a_list(record: &Record) -> bool {
    let of = |key: &str| key.starts_with("Applications/") || key == "MCMMetadataIdentifier";
    matches!(&record.locator, Locator::Key { key } if of(key))
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    // Only the list of a backup and the folders of a dump name every application; receipts are of those from a store.
    if !facts.iter().any(|f| f.number == LISTED) {
        return Vec::new();
    }
    let apps: BTreeSet<String> = facts
        .iter()
        .filter(|f| f.number != PERMISSION)
        .filter_map(|f| f.subject.as_deref().map(str::to_lowercase))
        .collect();
    let mut missing: BTreeMap<&str, Vec<&Fact>> = BTreeMap::new();
    for fact in facts.iter().filter(|f| f.number == PERMISSION) {
        let client = fact.subject.as_deref().unwrap_or_default();
        if !is_installed(&client.to_lowercase(), &apps) {
            missing.entry(client).or_default().push(fact);
        }
    }
    missing.into_iter().map(|(client, facts)| conclusion(client, &facts)).collect()
}

/// Whether it is one of the applications, or a part of one: an extension adds to its name.
pub(super) fn is_installed(client: &str, apps: &BTreeSet<String>) -> bool {
    let mut prefixes = client.match_indices('.').map(|(dot, _)| &client[..dot]);
    apps.contains(client) || prefixes.any(|prefix| apps.contains(prefix))
}

fn conclusion(client: &str, facts: &[&Fact]) -> Conclusion {
    let records: Vec<_> = facts.iter().filter_map(|f| f.record.clone()).collect();
    let services: Vec<&str> = records
        .iter()
        .filter_map(|r| match &r.event {
            Event::Permission(p) => p.service.as_deref(),
            _ => None,
        })
        .collect();
    let services = services.join(", ");
    let args = vec![("client", Argument::Text(client.to_owned())), ("services", Argument::Text(services))];
    Conclusion { severity: Severity::Low, records, args }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::heuristic::tests::record;
    use crate::record::{App, Permission};

    fn app(id: &str, listed: bool) -> Record {
        let event = App { id: Some(id.into()), ..App::default() };
        let key = format!("Applications/{id}");
        Record { locator: if listed { Locator::Key { key } } else { Locator::Whole }, ..record(event) }
    }

    fn permission(client: &str) -> Record {
        record(Permission {
            service: Some("kTCCServiceMicrophone".into()),
            client: Some(client.into()),
            ..Permission::default()
        })
    }

    fn clients(records: &[Record]) -> Vec<(Argument, Severity)> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        let found = conclude(&facts, &Case::default(), &[]);
        found.iter().map(|c| (c.args[0].1.clone(), c.severity)).collect()
    }

    #[test]
    fn an_application_that_is_not_in_the_list_is_told_once() {
        let gone = permission("com.example.gone");
        let found = clients(&[app("com.example.app", true), gone.clone(), gone]);
        assert_eq!(found, [(Argument::Text("com.example.gone".into()), Severity::Low)]);
    }

    #[test]
    fn installed_ones_their_parts_and_those_of_apple_are_nothing() {
        let permissions = [
            "com.example.app",
            "com.Example.App",
            "com.example.app.widget",
            "com.apple.camera",
            "/usr/libexec/x",
        ];
        let mut records = vec![app("com.example.app", true)];
        records.extend(permissions.map(permission));
        assert_eq!(clients(&records), []);
        assert_eq!(
            clients(&[app("com.example.other", false), permission("com.example.gone")]),
            [],
            "no whole list"
        );
    }
}
