//! A shutdown log that is there and empty.
//!
//! Operators of Pegasus were seen to empty `shutdown.log`, since their programs stand in it (iVerify,
//! 2025). iOS writes to it at every shutdown. Newer versions begin a new file, and the old one stays
//! beside it; then nothing is concluded.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "cleared-shutdown-log",
    severity: Severity::Low,
    name: "an empty shutdown log",
    title: "The log of shutdowns is empty",
    explanation: "iOS writes to shutdown.log whenever the phone is switched off or restarted. On this phone the file is \
                  there and empty, and no older one is beside it. Spyware has been seen to empty it.",
    proves: "That the log holds nothing.",
    does_not_prove: "That it ever held something, or that somebody emptied it.",
    benign_causes: &[
        "The phone was not switched off since iOS was installed or updated.",
        "The program that copied the phone could not read the file.",
    ],
    source: "iVerify, on the shutdown log of iOS 26, 2025; that an older file beside it counts as content, ours",
    techniques: &["T1630", "T1630.002"],
    capabilities: &[Capability::Evasion],
    needs: Needs::All(&["ios_shutdown_log", "ios_files"]),
    argues_from_absence: true,
    keep,
    conclude,
};

fn keep(record: &Record) -> Option<Fact> {
    match &record.event {
        Event::File(file) if record.artifact == "ios_files" => {
            let log = file.file.as_deref()?.strip_prefix("/private/var/db/diagnostics/shutdown")?;
            let is_log = log.rsplit_once('.').is_some_and(|(_, end)| end == "log");
            let size = i64::try_from(file.size?).ok().filter(|_| is_log)?;
            Some(if size == 0 { Fact::evidence(record, None, 0) } else { Fact::context(record, None, size) })
        }
        _ => None,
    }
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let records: Vec<_> = facts.iter().filter_map(|f| f.record.clone()).collect();
    if records.is_empty() || facts.iter().any(|f| f.number > 0) {
        return Vec::new();
    }
    vec![Conclusion { severity: Severity::Low, records, args: Vec::new() }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{File, Locator};

    fn concluded(files: &[(&str, u64)]) -> usize {
        let file = |(name, size): &(&str, u64)| Record {
            evidence: "e".into(),
            artifact: "ios_files",
            path: "/".into(),
            origin: None,
            locator: Locator::Key { key: (*name).to_owned() },
            times: vec![],
            event: File {
                file: Some(format!("/private/var/db/diagnostics/{name}")),
                size: Some(*size),
                ..File::default()
            }
            .into(),
            detail: vec![],
        };
        let facts: Vec<_> = files.iter().filter_map(|f| keep(&file(f))).collect();
        conclude(&facts, &Case::default(), &[]).len()
    }

    #[test]
    fn an_empty_log_with_nothing_beside_it_is_told() {
        assert_eq!(concluded(&[("shutdown.log", 0), ("logd.0.log", 900)]), 1);
    }

    #[test]
    fn a_log_with_content_or_a_new_one_beside_the_old_is_nothing() {
        assert_eq!(concluded(&[("shutdown.log", 900)]), 0);
        assert_eq!(concluded(&[("shutdown.log", 0), ("shutdown.0.log", 900)]), 0);
        assert_eq!(concluded(&[]), 0);
    }
}
