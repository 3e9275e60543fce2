//! Files without any form, whose bytes look encrypted, in folders for temporary files.
//!
//! Implants keep what they collected there, encrypted, until it is sent. So do harmless programs with a
//! cache: it is context for other findings, and no more.

use super::{Conclusion, Fact, Heuristic, Needs, detail, of_all};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "encrypted-temporary-file",
    severity: Severity::Low,
    name: "encrypted files among temporary ones",
    title: "Encrypted files lie among temporary files",
    explanation: "{ $count ->
        [one] One file looks
       *[other] { $count } files look
    } encrypted and { $count ->
        [one] lies
       *[other] lie
    } in a folder of the system for temporary files: { $paths }",
    proves: "That the bytes of these files have no form and are as evenly spread as those of something encrypted.",
    does_not_prove: "What is in them, who wrote them, or that they were ever sent.",
    benign_causes: &[
        "Programs keep encrypted caches and unfinished downloads.",
        "Tools that copy a phone for an examination leave files behind.",
    ],
    source: "Kaspersky, TriangleDB, 2023; Cisco Talos, Predator, 2023; the rule, ours",
    techniques: &["T1532"],
    capabilities: &[Capability::Exfiltration],
    needs: Needs::All(&["every_file"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Folders for temporary files of the whole system. Applications have folders of their own.
const FOLDERS: &[&str] =
    &["/data/local/tmp/", "/private/var/tmp/", "/private/tmp/", "/var/tmp/", "/tmp/", "/dev/shm/"];

fn keep(record: &Record) -> Option<Fact> {
    let Event::File(_) = &record.event else { return None };
    let random = record.artifact == "every_file" && detail(record, "looks_random").is_some();
    let there = FOLDERS.iter().any(|folder| record.path.starts_with(folder));
    (random && there).then(|| Fact::evidence(record, Some(&record.path), 0))
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    of_all(facts, Severity::Low, "paths")
}

#[cfg(test)]
mod tests {
    use super::super::tests::{record, with};
    use super::*;
    use crate::record::File;

    fn file(path: &str, details: &[(&'static str, &str)]) -> Record {
        let record = Record { artifact: "every_file", path: path.into(), ..record(File::default()) };
        with(record, details)
    }

    fn said(records: &[Record]) -> usize {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, &Case::default(), &[]).first().map_or(0, |c| c.records.len())
    }

    #[test]
    fn what_looks_encrypted_among_temporary_files_is_mentioned() {
        let random = &[("looks_random", "1")];
        assert_eq!(said(&[file("/private/var/tmp/x", random), file("/data/local/tmp/wd/fs.db", random)]), 2);
    }

    #[test]
    fn files_with_a_form_and_folders_of_applications_are_nothing() {
        let records = [
            file("/private/var/tmp/x.png", &[("content", "png")]),
            file("/data/data/com.example/cache/x", &[("looks_random", "1")]),
        ];
        assert_eq!(said(&records), 0);
    }
}
