//! Programs in the folder that a computer can write to over a cable, libraries that are forced upon
//! others, and programs that run from there.
//!
//! `/data/local/tmp` is where Predator, the campaign of 2023 and forensic tools put what they run.
//! LANDFALL forced a library upon its helper with `LD_PRELOAD`. AndroidQF itself leaves `collector`
//! there while it works.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "program-in-shell-folder",
    severity: Severity::Medium,
    name: "programs in the folder for temporary files",
    title: "Programs lie or run where only a computer or an attacker puts them",
    explanation: "{ $count ->
        [one] One program or library
       *[other] { $count } programs or libraries
    } of this phone lie in the folder for temporary files of the shell, run from a folder for data, or are forced \
    upon other programs: { $paths }",
    proves: "That these files were there, or ran, when the acquisition was made.",
    does_not_prove: "Who put them there, or that they are harmful.",
    benign_causes: &[
        "Developers and testers push tools there over a cable.",
        "Tools that copy or rescue data leave helpers behind, also those of the police.",
        "Applications like Termux run programs from their own folder.",
    ],
    source: "Amnesty International, 2023; Unit 42, LANDFALL, 2025; Cisco Talos, Predator, 2023",
    techniques: &["T1407", "T1625"],
    capabilities: &[Capability::Persistence],
    needs: Needs::Any(&["android_files", "android_processes", "android_environment"]),
    argues_from_absence: false,
    keep,
    conclude,
};

const SHELL: &str = "/data/local/tmp/";

fn keep(record: &Record) -> Option<Fact> {
    let detail = |name: &str| record.detail.iter().find(|d| d.name == name).map(|d| &*d.value);
    match &record.event {
        Event::File(file) => {
            let path = file.file.as_deref()?;
            let name = path.strip_prefix(SHELL)?;
            // The helper of the acquisition itself.
            let runs = file.mode.as_deref().is_some_and(may_run) && name != "collector";
            runs.then(|| Fact::evidence(record, Some(path), 0))
        }
        Event::Property(p) if record.artifact == "android_environment" => {
            let forced = p.name.as_deref() == Some("LD_PRELOAD");
            forced.then(|| Fact::evidence(record, p.value.as_deref(), 0))
        }
        Event::Process(process) if record.artifact == "android_processes" => {
            let executable = process.executable.as_deref().unwrap_or_default();
            let gone = executable.ends_with(" (deleted)") || executable.starts_with("/dev/");
            let from_data =
                (executable.starts_with(SHELL) || gone) && executable != "/data/local/tmp/collector";
            let subject = if from_data { Some(executable) } else { detail("preloaded") };
            subject.map(|subject| Fact::evidence(record, Some(subject), 0))
        }
        _ => None,
    }
}

/// `-rwxr-xr-x`, or the same in octal.
fn may_run(mode: &str) -> bool {
    if mode.bytes().all(|b| b.is_ascii_digit()) {
        u32::from_str_radix(mode, 8).is_ok_and(|mode| mode & 0o111 != 0)
    } else {
        mode.starts_with('-') && mode.contains('x')
    }
}

fn conclude(facts: &[Fact], case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let mut paths: Vec<&str> = facts.iter().filter_map(|f| f.subject.as_deref()).collect();
    paths.sort_unstable();
    paths.dedup();
    if paths.is_empty() {
        return Vec::new();
    }
    let shown = paths.iter().take(5).copied().collect::<Vec<_>>().join(", ");
    vec![Conclusion {
        severity: if case.developer { Severity::Low } else { Severity::Medium },
        records: facts.iter().filter_map(|f| f.record.clone()).collect(),
        args: vec![("count", Argument::Number(paths.len() as u64)), ("paths", Argument::Text(shown))],
    }]
}

#[cfg(test)]
mod tests {
    use super::super::tests::record;
    use super::*;
    use crate::record::{Detail, DetailKind, File, Process};

    fn file(path: &str, mode: &str) -> Record {
        record(File { file: Some(path.into()), mode: Some(mode.into()), ..File::default() })
    }

    fn process(executable: &str, preloaded: Option<&str>) -> Record {
        let event = Process { executable: Some(executable.into()), ..Process::default() };
        let mut record = Record { artifact: "android_processes", ..record(event) };
        let detail = preloaded.map(|v| Detail { name: "preloaded", kind: DetailKind::Path, value: v.into() });
        record.detail.extend(detail);
        record
    }

    fn concluded(records: &[Record]) -> Vec<(Severity, Argument)> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        let found = conclude(&facts, &Case::default(), &[]).into_iter();
        found.map(|c| (c.severity, c.args[0].1.clone())).collect()
    }

    #[test]
    fn what_can_run_there_runs_from_there_or_is_forced_upon_others_is_told_once() {
        let found = concluded(&[
            file("/data/local/tmp/x", "-rwxr-xr-x"),
            file("/data/local/tmp/y", "755"),
            process("/data/local/tmp/x", None),
            process("/system/bin/ping", Some("/data/data/com.samsung.ipservice/files/b.so")),
        ]);
        assert_eq!(found, [(Severity::Medium, Argument::Number(3))]);
    }

    #[test]
    fn data_the_helper_of_the_acquisition_and_programs_of_the_system_are_nothing() {
        let found = concluded(&[
            file("/data/local/tmp/picture.png", "-rw-rw-rw-"),
            file("/data/local/tmp/collector", "-rwxr-xr-x"),
            file("/data/local/tmp/folder", "drwxrwx--x"),
            file("/data/local/tmp/z", "644"),
            file("/system/bin/sh", "-rwxr-xr-x"),
            process("/system/bin/sh", None),
            process("/data/local/tmp/collector", None),
        ]);
        assert_eq!(found, []);
    }
}
