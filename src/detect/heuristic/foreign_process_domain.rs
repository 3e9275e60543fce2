//! Applications that run where only the system may.
//!
//! SELinux gives every program a domain. An application's is one of those for applications, whatever
//! it does; in that of the system's own programs it got there by an exploit, or by root.

use super::{Conclusion, Fact, Heuristic, Needs, detail, subjects};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "foreign-process-domain",
    severity: Severity::Medium,
    name: "applications in a domain of the system",
    title: "An application runs with rights of the system",
    explanation: "{ $count ->
        [one] One program runs
       *[other] { $count } programs run
    } under the user of an application, and in a domain that belongs to the system alone: { $programs }",
    proves: "That these programs ran outside the limits of applications when the acquisition was made.",
    does_not_prove: "How they got there, or that they are harmful.",
    benign_causes: &[
        "With root of the owner's making, applications start programs in such domains.",
        "Systems for developers are less strict.",
    ],
    source: "AOSP, SELinux for Android; the choice of domains, ours",
    techniques: &["T1404"],
    capabilities: &[Capability::DeviceTakeover],
    needs: Needs::All(&["android_processes"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Domains in which no application runs.
const OF_THE_SYSTEM: &[&str] = &[
    "adbd",
    "init",
    "installd",
    "kernel",
    "keystore",
    "mediaserver",
    "shell",
    "su",
    "surfaceflinger",
    "system_server",
    "vendor_init",
    "vold",
];

fn keep(record: &Record) -> Option<Fact> {
    let Event::Process(process) = &record.event else { return None };
    let domain = detail(record, "context")?.split(':').nth(2)?;
    if record.artifact != "android_processes" || !OF_THE_SYSTEM.contains(&domain) {
        return None;
    }
    let of_application = match (detail(record, "user"), detail(record, "uid")) {
        (Some(user), _) => is_application(user),
        (None, Some(uid)) => uid.parse().is_ok_and(|uid: i64| uid % 100_000 >= 10_000),
        (None, None) => false,
    };
    let subject = format!("{} ({domain})", process.name.as_deref().unwrap_or_default());
    of_application.then(|| Fact::evidence(record, Some(&subject), 0))
}

/// `u0_a155`, `u10_a12`, `u0_i9`.
fn is_application(user: &str) -> bool {
    let numbered = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let parts = user.strip_prefix('u').and_then(|rest| rest.split_once('_'));
    parts.is_some_and(|(id, app)| numbered(id) && (app.strip_prefix(['a', 'i']).is_some_and(numbered)))
}

fn conclude(facts: &[Fact], case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let all: Vec<&Fact> = facts.iter().collect();
    let (count, programs) = subjects(&all);
    if count == 0 {
        return Vec::new();
    }
    vec![Conclusion {
        severity: if case.rooted || case.developer { Severity::Low } else { Severity::Medium },
        records: facts.iter().filter_map(|f| f.record.clone()).collect(),
        args: vec![("count", Argument::Number(count)), ("programs", Argument::Text(programs))],
    }]
}

#[cfg(test)]
mod tests {
    use super::super::tests::{record, with};
    use super::*;
    use crate::record::Process;

    fn process(name: &str, details: &[(&'static str, &str)]) -> Record {
        let event = Process { name: Some(name.into()), ..Process::default() };
        with(Record { artifact: "android_processes", ..record(event) }, details)
    }

    fn count(records: &[Record]) -> usize {
        records.iter().filter_map(keep).count()
    }

    #[test]
    fn an_application_in_the_domain_of_init_is_told() {
        let records = [
            process("com.example.a", &[("user", "u0_a155"), ("context", "u:r:init:s0")]),
            process("b", &[("uid", "1010123"), ("context", "u:r:system_server:s0")]),
        ];
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        let found = conclude(&facts, &Case::default(), &[]);
        assert_eq!((found[0].severity, &found[0].args[0].1), (Severity::Medium, &Argument::Number(2)));
    }

    #[test]
    fn programs_of_the_system_and_applications_in_their_own_domains_are_nothing() {
        let records = [
            process("init", &[("user", "root"), ("context", "u:r:init:s0")]),
            process("sh", &[("user", "shell"), ("context", "u:r:shell:s0")]),
            process(
                "com.example.a",
                &[("user", "u0_a155"), ("context", "u:r:untrusted_app_32:s0:c155,c256")],
            ),
            process("c", &[("uid", "0"), ("context", "u:r:init:s0")]),
            process("d", &[("user", "u0_a1")]),
            process("e", &[("user", "update_engine"), ("context", "u:r:init:s0")]),
        ];
        assert_eq!(count(&records), 0);
    }
}
