//! Scans of files in memory with artifacts made for the purpose.

use super::*;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::evidence::{Content, Entry, Kind, Memory, OpenError, Source};
use crate::record::{Locator, Process};
use std::sync::atomic::Ordering;

const fn artifact(id: &'static str, parse: fn(&Inputs, &mut Sink) -> Result<(), Failure>) -> Artifact {
    Artifact {
        id,
        platform: Platform::Ios,
        title: "Test",
        paths: &["/files/*"],
        companions: &["-more"],
        proves: "Nothing.",
        only_in_encrypted_backups: false,
        parse,
    }
}

static GOOD: Artifact = artifact("good", |inputs, sink| {
    let length = inputs.main.content.len();
    let name = format!("{length} {}", inputs.companion("-more").map_or(0, Content::len));
    sink.emit(Locator::Whole, &[], Process { name: Some(name), ..Process::default() }, Vec::new());
    Ok(())
});

static PANICS: Artifact = artifact("panics", |inputs, sink| {
    sink.emit(Locator::Whole, &[], Process { name: Some("bh".into()), ..Process::default() }, Vec::new());
    let shorter = inputs.main.content.len() - 1_000_000;
    Err(Sentence::new("no subtraction goes below nothing").count("count", shorter).into())
});

static FAILS: Artifact = artifact("fails", |_, _| Err(Sentence::new("plist-none").into()));

static STOPS: Artifact = artifact("stops", |_, _| Ok(()));

/// A source that can only be read from front to back, and delivers in an order of its own.
struct OnePass(Memory);

impl Source for OnePass {
    fn entries(&self) -> &[Entry] {
        self.0.entries()
    }

    fn open(&self, index: usize, limit: u64) -> Result<Content, OpenError> {
        self.0.open(index, limit)
    }

    fn random_access(&self) -> bool {
        false
    }

    fn read(&self, wanted: &[usize], limit: u64, each: &mut dyn FnMut(usize, Result<Content, OpenError>)) {
        let mut order = wanted.to_vec();
        // Neither sorted nor reversed: a companion may come long before its file, or after it.
        order.sort_by_key(|n| (n * 7 + 3) % 11);
        for n in order {
            each(n, self.0.open(n, limit));
        }
    }
}

fn evidence(files: &[(&str, usize)], one_pass: bool) -> Evidence {
    let memory = Memory::new(files.iter().map(|(name, size)| (format!("/files/{name}"), vec![b'x'; *size])));
    Evidence {
        path: "memory".into(),
        kind: Kind::Filesystem,
        platform: Some(Platform::Ios),
        encrypted: false,
        sha256: None,
        unhashed: false,
        zone: None,
        taken: None,
        beside: Vec::new(),
        files: files.len() as u64,
        bytes: 0,
        source: if one_pass { Box::new(OnePass(memory)) } else { Box::new(memory) },
    }
}

fn run(
    artifacts: &[&'static Artifact],
    evidence: &Evidence,
    threads: usize,
    memory: u64,
    stopped: bool,
) -> Section {
    let library = Library::built_in();
    let (case, stop) = (Case::default(), AtomicBool::new(stopped));
    let options = Options {
        library: &library,
        case: &case,
        threads,
        memory,
        deep: false,
        rules: None,
        records: None,
        stop: &stop,
        progress: &|done, total| assert!(done <= total),
    };
    let section = scan_for(artifacts, evidence, &"e".into(), &options).expect("runs");
    assert_eq!(stop.load(Ordering::Relaxed), stopped);
    section
}

fn status(section: &Section, id: &str) -> Status {
    section.coverage.iter().find(|c| c.artifact == id).expect("is covered").status
}

#[test]
fn a_parser_that_panics_becomes_one_diagnostic_and_its_records_stay() {
    for one_pass in [false, true] {
        let section = run(&[&GOOD, &PANICS], &evidence(&[("a", 1)], one_pass), 2, 1 << 20, false);
        assert_eq!((status(&section, "good"), status(&section, "panics")), (Status::Read, Status::Partial));
        let keys: Vec<_> = section.diagnostics.iter().map(|d| (&*d.message.key, d.incomplete)).collect();
        assert_eq!(keys, [("parser-stopped", true)]);
        let found: Vec<_> = section.findings.iter().map(|f| f.records[0].artifact).collect();
        assert_eq!(found, ["panics"], "the record before the panic was compared");
    }
}

#[test]
fn a_file_that_fails_is_failed_and_the_others_are_read() {
    let section = run(&[&FAILS, &GOOD], &evidence(&[("a", 1), ("b", 2)], false), 2, 1 << 20, false);
    assert_eq!((status(&section, "fails"), status(&section, "good")), (Status::Failed, Status::Read));
    assert_eq!(section.diagnostics.len(), 2);
}

#[test]
fn what_does_not_fit_into_memory_is_failed_and_named() {
    for (one_pass, threads) in [(false, 4), (true, 4), (true, 1)] {
        let section =
            run(&[&GOOD], &evidence(&[("big", 2_000), ("small", 10)], one_pass), threads, 1_000, false);
        assert_eq!(status(&section, "good"), Status::Partial);
        let diagnostic = &section.diagnostics[0];
        assert_eq!(
            (&*diagnostic.message.key, diagnostic.path.as_deref()),
            ("open-too-large", Some("/files/big"))
        );
    }
}

#[test]
fn a_stopped_scan_says_of_every_file_that_it_was_not_read() {
    let section = run(&[&STOPS], &evidence(&[("a", 1), ("b", 1)], false), 1, 1 << 20, true);
    assert_eq!(status(&section, "stops"), Status::Failed);
    assert!(section.diagnostics.iter().all(|d| d.message.key == "stopped-before" && d.incomplete));
}

#[test]
fn companions_meet_their_file_in_whatever_order_they_come() {
    let files: Vec<(String, usize)> =
        (1..10).flat_map(|n| [(format!("f{n}"), n), (format!("f{n}-more"), n * 100)]).collect();
    let files: Vec<(&str, usize)> = files.iter().map(|(name, size)| (name.as_str(), *size)).collect();
    for one_pass in [false, true] {
        for threads in [1, 2, 8] {
            let folder = tempfile::tempdir().expect("makes a folder");
            let records = Folder::create(folder.path()).expect("makes folders");
            let library = Library::default();
            let (case, stop) = (Case::default(), AtomicBool::new(false));
            let options = Options {
                library: &library,
                case: &case,
                threads,
                memory: 5_000,
                deep: false,
                rules: None,
                records: Some(&records),
                stop: &stop,
                progress: &|_, _| {},
            };
            scan_for(&[&GOOD], &evidence(&files, one_pass), &"e".into(), &options).expect("runs");
            let text = std::fs::read_to_string(folder.path().join("records/good.jsonl")).expect("is read");
            let names: Vec<_> = text.lines().filter(|l| l.contains("\"name\"")).collect();
            for n in 1..10 {
                assert!(
                    names.iter().any(|l| l.contains(&format!("\"{n} {}\"", n * 100))),
                    "{n} {one_pass} {threads}"
                );
            }
        }
    }
}

/// One file that lies on the disk, as a table that is divided must.
struct OnDisk(Vec<Entry>, std::path::PathBuf);

impl Source for OnDisk {
    fn entries(&self) -> &[Entry] {
        &self.0
    }

    fn open(&self, _: usize, _: u64) -> Result<Content, OpenError> {
        let size = std::fs::metadata(&self.1).map_or(0, |m| m.len());
        Ok(Content::File { path: self.1.clone(), size })
    }
}

/// Its parser stumbles over one row in the middle of the table.
static STUMBLES: Artifact = artifact("stumbles", |inputs, sink| {
    let read = sink.table(inputs.database()?, "t", &["word"], &|rowid, cells, sink| {
        let name = cells.filled().filter(|_| rowid != 9_000).expect("a row that the parser cannot bear");
        let event = Process { name: Some(name), ..Process::default() };
        sink.emit(Locator::Row { table: "t", rowid }, &[], event, Vec::new());
    });
    assert!(!read, "a part that stopped is not complete");
    Ok(())
});

#[test]
fn a_parser_that_panics_in_a_part_of_a_table_loses_the_rest_of_that_part_alone() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let path = folder.path().join("t.db");
    let db = rusqlite::Connection::open(&path).expect("opens");
    db.execute_batch(
        "PRAGMA page_size = 512; CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT);
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
         INSERT INTO t SELECT i, printf('%0200d', i) FROM n;
         UPDATE t SET word = 'bh' WHERE id IN (1, 20000);",
    )
    .expect("is made");
    drop(db);
    let entry = Entry::new("/files/t.db", crate::evidence::EntryKind::File);
    let sections: Vec<Section> = [1, 4]
        .into_iter()
        .map(|threads| {
            let source = Box::new(OnDisk(vec![entry.clone()], path.clone()));
            let evidence = Evidence { source, ..evidence(&[], false) };
            run(&[&STUMBLES], &evidence, threads, 1 << 20, false)
        })
        .collect();
    for section in &sections {
        assert_eq!(status(section, "stumbles"), Status::Partial);
        let keys: Vec<_> = section.diagnostics.iter().map(|d| &*d.message.key).collect();
        assert_eq!(keys, ["parser-stopped"]);
        let coverage = &section.coverage[0];
        assert!((15_000..20_000).contains(&coverage.records), "{}", coverage.records);
        let rows: Vec<_> = section.findings[0].records.iter().map(|r| r.locator.to_string()).collect();
        assert_eq!(rows.len(), 2, "the first and the last row of the table were compared: {rows:?}");
    }
    assert_eq!(sections[0].coverage[0].records, sections[1].coverage[0].records);
}
