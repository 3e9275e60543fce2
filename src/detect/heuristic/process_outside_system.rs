//! A program that ran from a folder in which iOS keeps data, not programs.
//!
//! Programs of iOS are below `/System`, `/usr` and the like, those of applications in their bundles.
//! Pegasus and Reign ran from `/private/var/db/`, Predator from `/private/var/tmp/`; iShutdown of
//! Kaspersky looks for these two in `shutdown.log`. Here every source that states a path is looked at:
//! shutdown and crash logs, lists of processes, permissions. One such program of Apple's is known, the
//! helper that prepares updates; it is left out by its exact path and no other.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use std::collections::BTreeMap;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "process-outside-system",
    severity: Severity::Medium,
    name: "programs that ran from folders for data",
    title: "A program ran from a folder that is no place for programs: { $path }",
    explanation: "A program ran from { $path }. iOS keeps data there, and its own programs elsewhere. Spyware such as \
                  Pegasus, Reign and Predator has been seen to run from such folders.",
    proves: "That a program was running from this place.",
    does_not_prove: "That it is spyware, or whose it is.",
    benign_causes: &[
        "A helper of Apple's that this version of Hoofprint does not know yet, for example of an update.",
        "The phone has a jailbreak, or is used to develop or test programs.",
    ],
    source: "Kaspersky, iShutdown, 2024 (/private/var/db/ and /private/var/tmp/); without the helper of updates, and \
             with the folders of users, ours",
    techniques: &["T1655", "T1544"],
    capabilities: &[Capability::Evasion],
    needs: Needs::Any(&["ios_shutdown_log", "ios_crash_logs"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Folders for data. What runs from there is not iOS.
const FOLDERS: &[&str] = &[
    "/private/var/tmp/",
    "/private/var/db/",
    "/private/var/root/",
    "/private/var/mobile/Library/",
    "/private/var/mobile/Media/",
    "/private/var/mobile/tmp/",
    "/private/tmp/",
    "/private/etc/",
];

/// Where Apple's helper of updates runs: a folder, then numbers, then its name.
const STAGING: &str = "/private/var/db/com.apple.xpc.roleaccountd.staging/exec/";
const UPDATE_BRAIN: &str = ".xpc/com.apple.NRD.UpdateBrainService";

fn keep(record: &Record) -> Option<Fact> {
    if !record.artifact.starts_with("ios_") {
        return None;
    }
    let path = match &record.event {
        Event::Process(e) => e.executable.as_deref()?,
        Event::ShutdownDelay(e) => e.executable.as_deref()?,
        Event::Crash(e) => e.executable.as_deref()?,
        _ => return None,
    };
    let path = device(path);
    is_outside(&path).then(|| Fact::evidence(record, Some(&path), 0))
}

/// `/var`, `/tmp` and `/etc` are links into `/private`.
fn device(path: &str) -> String {
    let linked = ["/var/", "/tmp/", "/etc/"].iter().any(|folder| path.starts_with(folder));
    if linked { format!("/private{path}") } else { path.to_owned() }
}

fn is_outside(path: &str) -> bool {
    FOLDERS.iter().any(|folder| path.starts_with(folder)) && !is_update_brain(path)
}

/// `.../exec/16777219.1234.xpc/com.apple.NRD.UpdateBrainService`, and nothing that only looks like it.
fn is_update_brain(path: &str) -> bool {
    let numbers = path.strip_prefix(STAGING).and_then(|rest| rest.strip_suffix(UPDATE_BRAIN));
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    numbers.and_then(|n| n.split_once('.')).is_some_and(|(a, b)| digits(a) && digits(b))
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let mut paths: BTreeMap<&str, Vec<&Fact>> = BTreeMap::new();
    for fact in facts {
        paths.entry(fact.subject.as_deref().unwrap_or_default()).or_default().push(fact);
    }
    let conclusion = |(path, facts): (&str, Vec<&Fact>)| Conclusion {
        severity: Severity::Medium,
        records: facts.into_iter().filter_map(|f| f.record.clone()).collect(),
        args: vec![("path", Argument::Text(path.to_owned()))],
    };
    paths.into_iter().map(conclusion).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Crash, Locator, ShutdownDelay};

    fn record(artifact: &'static str, event: impl Into<Event>) -> Record {
        Record {
            evidence: "e".into(),
            artifact,
            path: "/x".into(),
            origin: None,
            locator: Locator::Whole,
            times: vec![],
            event: event.into(),
            detail: vec![],
        }
    }

    fn delayed(path: &str) -> Record {
        record(
            "ios_shutdown_log",
            ShutdownDelay { executable: Some(path.into()), ..ShutdownDelay::default() },
        )
    }

    fn found(records: &[Record]) -> Vec<String> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        let path = |c: Conclusion| match &c.args[0].1 {
            Argument::Text(path) => format!("{path} {}", c.records.len()),
            other => panic!("{other:?}"),
        };
        conclude(&facts, &Case::default(), &[]).into_iter().map(path).collect()
    }

    #[test]
    fn programs_in_folders_for_data_are_told_once_for_each_path() {
        let crash = |path: &str| {
            record("ios_crash_logs", Crash { executable: Some(path.into()), ..Crash::default() })
        };
        let staging = "/private/var/db/com.apple.xpc.roleaccountd.staging";
        assert_eq!(
            found(&[
                delayed(&format!("{staging}/rolexd")),
                delayed(&format!("{staging}/com.apple.NRD.UpdateBrainService")),
                delayed(&format!("{staging}/exec/1.x.xpc/com.apple.NRD.UpdateBrainService")),
                delayed(&format!("{staging}/exec/1.2.xpc/a/com.apple.NRD.UpdateBrainService")),
                delayed("/private/var/tmp/UserEventAgent"),
                crash("/var/tmp/UserEventAgent"),
            ]),
            [
                format!("{staging}/com.apple.NRD.UpdateBrainService 1"),
                format!("{staging}/exec/1.2.xpc/a/com.apple.NRD.UpdateBrainService 1"),
                format!("{staging}/exec/1.x.xpc/com.apple.NRD.UpdateBrainService 1"),
                format!("{staging}/rolexd 1"),
                "/private/var/tmp/UserEventAgent 2".to_owned(),
            ]
        );
    }

    #[test]
    fn programs_of_the_system_and_of_applications_are_nothing() {
        let update = "/private/var/db/com.apple.xpc.roleaccountd.staging/exec/16777219.1234.xpc/com.apple.NRD.UpdateBrainService";
        for path in [
            update,
            "/usr/libexec/locationd",
            "/private/preboot/Cryptexes/OS/usr/lib/x",
            "/private/var/containers/Bundle/Application/0A1B2C3D-0000-4000-8000-000000000001/Example.app/Example",
            "/private/var/staged_system_apps/Tips.app/Tips",
        ] {
            assert_eq!(found(&[delayed(path)]), [] as [String; 0], "{path}");
        }
    }
}
