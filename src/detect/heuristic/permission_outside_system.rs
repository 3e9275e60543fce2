//! A permission asked for by a program outside the places where programs belong.
//!
//! Applications ask under their identifier; programs of iOS under a path of the system. A path in
//! a folder that anybody can write to belongs to neither.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use std::collections::BTreeMap;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "permission-outside-system",
    severity: Severity::Medium,
    name: "permissions of programs in odd places",
    title: "A program in an odd place asked for a permission: { $client }",
    explanation: "The program { $client } asked for { $services }. It is neither an application nor in a folder where \
                  iOS keeps its programs.",
    proves: "That a program at this place asked for the permission.",
    does_not_prove: "That it got it, what it did with it, or that it is spyware.",
    benign_causes: &[
        "The phone was jailbroken on purpose.",
        "A tool for developers, or a version of iOS with a new place for its programs.",
    ],
    source: "Ours",
    techniques: &["T1429", "T1512"],
    capabilities: &[Capability::Microphone, Capability::Camera],
    needs: Needs::All(&["ios_tcc"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Where programs of iOS, applications and tools of Apple's developers lie.
const PLACES: &[&str] = &[
    "/System/",
    "/usr/libexec/",
    "/usr/sbin/",
    "/usr/bin/",
    "/Applications/",
    "/Library/",
    "/Developer/",
    "/private/preboot/",
    "/private/var/containers/Bundle/",
    "/var/containers/Bundle/",
];

fn keep(record: &Record) -> Option<Fact> {
    let Event::Permission(permission) = &record.event else { return None };
    let client = permission.client.as_deref().filter(|c| permission.client_is_path || c.starts_with('/'))?;
    let known =
        PLACES.iter().any(|place| client.starts_with(place)) && !client.split('/').any(|part| part == "..");
    (!known).then(|| Fact::evidence(record, Some(client), 0))
}

fn conclude(facts: &[Fact], case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let mut clients: BTreeMap<&str, Vec<&Fact>> = BTreeMap::new();
    for fact in facts {
        clients.entry(fact.subject.as_deref().unwrap_or_default()).or_default().push(fact);
    }
    let severity = if case.rooted || case.developer { Severity::Low } else { Severity::Medium };
    clients
        .into_iter()
        .map(|(client, facts)| {
            let records: Vec<_> = facts.iter().filter_map(|f| f.record.clone()).collect();
            let services: Vec<String> = records
                .iter()
                .filter_map(|r| match &r.event {
                    Event::Permission(p) => p.service.clone(),
                    _ => None,
                })
                .collect();
            let text = |value: String| Argument::Text(value);
            Conclusion {
                severity,
                records,
                args: vec![("client", text(client.to_owned())), ("services", text(services.join(", ")))],
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::heuristic::tests::record;
    use crate::record::Permission;

    fn permission(client: &str, is_path: bool) -> Record {
        record(Permission {
            service: Some("kTCCServiceMicrophone".into()),
            client: Some(client.into()),
            client_is_path: is_path,
            ..Permission::default()
        })
    }

    #[test]
    fn a_path_where_no_program_belongs_is_found() {
        for path in [
            "/private/var/tmp/x",
            "/private/var/db/com.apple.xpc.roleaccountd.staging/bh",
            "/System/../private/var/tmp/x",
        ] {
            let facts: Vec<_> = keep(&permission(path, true)).into_iter().collect();
            let severity =
                |case: &Case| conclude(&facts, case, &[]).iter().map(|c| c.severity).collect::<Vec<_>>();
            assert_eq!(severity(&Case::default()), [Severity::Medium], "{path}");
            assert_eq!(severity(&Case { rooted: true, ..Case::default() }), [Severity::Low]);
        }
    }

    #[test]
    fn applications_and_programs_of_the_system_are_not() {
        assert!(keep(&permission("com.example.app", false)).is_none());
        for path in
            ["/System/Library/x", "/usr/libexec/x", "/private/var/containers/Bundle/Application/U/a.app/a"]
        {
            assert!(keep(&permission(path, true)).is_none(), "{path}");
        }
    }
}
