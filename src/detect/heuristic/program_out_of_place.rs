//! Programs, by their content, where no program belongs: among pictures, in folders for temporary files.
//!
//! Both systems keep programs in folders of their own, which applications cannot write to. Only a look
//! at the bytes of every file tells a program that is called something else.

use super::{Conclusion, Fact, Heuristic, Needs, detail, subjects};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "program-out-of-place",
    severity: Severity::Medium,
    name: "programs where none belongs",
    title: "Programs lie where none belongs",
    explanation: "{ $count ->
        [one] One file is a program
       *[other] { $count } files are programs
    } by content, and lie in a folder for temporary files, pictures or downloads: { $paths }",
    proves: "That these files are programs for a phone, whatever they are called.",
    does_not_prove: "That they ever ran, or who put them there.",
    benign_causes: &[
        "Owners download programs for other devices.",
        "Developers, and tools that copy a phone for an examination, leave programs behind.",
    ],
    source: "Cisco Talos, Predator, 2023; Amnesty International, 2023; the rule, ours",
    techniques: &["T1407", "T1655"],
    capabilities: &[Capability::Persistence],
    needs: Needs::All(&["every_file"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Contents that are programs.
const PROGRAMS: &[&str] = &["elf", "mach-o", "dex"];

/// Folders that every program may write to, and whether a program there deserves a look.
const FOLDERS: &[(&str, bool)] = &[
    ("/data/local/tmp/", true),
    ("/private/var/tmp/", true),
    ("/private/var/mobile/Media/", true),
    ("/private/var/mobile/Library/SMS/", true),
    ("/private/var/root/", true),
    ("/tmp/", true),
    ("/storage/emulated/", false),
    ("/sdcard/", false),
    ("/data/media/", false),
];

fn keep(record: &Record) -> Option<Fact> {
    let Event::File(_) = &record.event else { return None };
    let program = detail(record, "content").is_some_and(|kind| PROGRAMS.contains(&kind));
    if record.artifact != "every_file" || !program {
        return None;
    }
    let (_, grave) = FOLDERS.iter().find(|(folder, _)| record.path.starts_with(folder))?;
    // The helper of the acquisition itself.
    (&*record.path != "/data/local/tmp/collector")
        .then(|| Fact::evidence(record, Some(&record.path), i64::from(*grave)))
}

fn conclude(facts: &[Fact], case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let (count, paths) = subjects(&facts.iter().collect::<Vec<_>>());
    if count == 0 {
        return Vec::new();
    }
    let grave = facts.iter().any(|f| f.number > 0) && !case.developer;
    vec![Conclusion {
        severity: if grave { Severity::Medium } else { Severity::Low },
        records: facts.iter().filter_map(|f| f.record.clone()).collect(),
        args: vec![("count", Argument::Number(count)), ("paths", Argument::Text(paths))],
    }]
}

#[cfg(test)]
mod tests {
    use super::super::tests::{record, with};
    use super::*;
    use crate::record::File;

    fn file(path: &str, content: &str) -> Record {
        let record = Record { artifact: "every_file", path: path.into(), ..record(File::default()) };
        with(record, &[("content", content)])
    }

    fn severity(records: &[Record]) -> Option<Severity> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, &Case::default(), &[]).first().map(|c| c.severity)
    }

    #[test]
    fn a_program_among_temporary_files_deserves_a_look_and_a_download_is_mentioned() {
        assert_eq!(severity(&[file("/private/var/tmp/update.log", "mach-o")]), Some(Severity::Medium));
        assert_eq!(severity(&[file("/sdcard/Download/tool", "elf")]), Some(Severity::Low));
    }

    #[test]
    fn programs_in_their_place_and_other_files_are_nothing() {
        let records = [
            file("/system/bin/sh", "elf"),
            file("/private/var/containers/Bundle/Application/x/Y.app/Y", "mach-o"),
            file("/data/local/tmp/collector", "elf"),
            file("/private/var/tmp/picture.png", "png"),
        ];
        assert_eq!(severity(&records), None);
    }
}
