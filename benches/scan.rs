//! How long a scan takes, and its parts. `cargo bench`.

#![allow(clippy::disallowed_methods, reason = "benchmarks make their own evidence")]

use divan::Bencher;
use hoofprint::artifact;
use hoofprint::case::Case;
use hoofprint::detect::indicators::Library;
use hoofprint::detect::matcher::Matcher;
use hoofprint::evidence::{self, Evidence};
use hoofprint::practice::{Amount, Phone, Scenario, Shape, attributed_body};
use hoofprint::record::{Detail, DetailKind, Device, Direction, Locator, Message, Platform, Record};
use hoofprint::scan::{self, Options, Section};
use hoofprint::time::Timestamp;
use std::path::Path;
use std::sync::atomic::AtomicBool;
use zeroize::Zeroizing;

fn main() {
    divan::main();
}

const PASSWORD: &str = "practice";

const SMALL: Amount = Amount { messages: 50_000, whatsapp: 80, visits: 60, files: 5_000, bytes: 0 };
const LARGE: Amount =
    Amount { messages: 300_000, whatsapp: 200_000, visits: 60_000, files: 20_000, bytes: 0 };

fn phone(amount: Amount, password: bool) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().expect("makes a folder");
    let password = password.then(|| PASSWORD.to_owned());
    let (scenario, shape) = (Scenario::Pegasus2021, Shape::Backup);
    let phone = Phone { scenario, shape, password, amount, damaged: false };
    let place = phone.make(&folder.path().join("p")).expect("makes a phone");
    (folder, place)
}

fn open(place: &Path) -> Evidence {
    let (known_paths, interest) = (artifact::known_paths(), artifact::interest());
    let known: Vec<&str> = known_paths.iter().map(String::as_str).collect();
    let mut password = |_: &Path| Some(Zeroizing::new(PASSWORD.to_owned()));
    let mut options = evidence::Options {
        memory: 1 << 30,
        known_paths: &known,
        interest: &interest,
        hash: false,
        everything: false,
        password: &mut password,
    };
    evidence::open(place, &mut options).expect("opens").remove(0)
}

fn scan_all(place: &Path, library: &Library, threads: usize) -> usize {
    scan_with(place, library, threads, false)
}

fn scan_with(place: &Path, library: &Library, threads: usize, deep: bool) -> usize {
    let (case, stop) = (Case::default(), AtomicBool::new(false));
    let options = Options {
        library,
        case: &case,
        threads,
        memory: 1 << 30,
        deep,
        rules: None,
        records: None,
        stop: &stop,
        progress: &|_, _| {},
    };
    let section = scan::scan(&open(place), &"evidence-1".into(), &options).expect("scans");
    assert!(section.findings.len() > 1);
    section.findings.len()
}

/// From the path to the findings: 50,000 messages, 5,000 files.
#[divan::bench(args = [1, 2, 4], sample_count = 10)]
fn plain_backup(bencher: Bencher, threads: usize) {
    let ((_folder, place), library) = (phone(SMALL, false), Library::built_in());
    bencher.bench_local(|| scan_all(&place, &library, threads));
}

/// The same, encrypted. Its key bag asks for a hundredth of the rounds of a real one.
#[divan::bench(args = [1, 2, 4], sample_count = 10)]
fn encrypted_backup(bencher: Bencher, threads: usize) {
    let ((_folder, place), library) = (phone(SMALL, true), Library::built_in());
    bencher.bench_local(|| scan_all(&place, &library, threads));
}

/// 300,000 messages, 200,000 of WhatsApp, 20,000 files. (60,000 visits: in the encrypted one.)
#[divan::bench(args = [1, 2, 4], sample_count = 5)]
fn plain_backup_of_a_heavy_user(bencher: Bencher, threads: usize) {
    let ((_folder, place), library) = (phone(LARGE, false), Library::built_in());
    bencher.bench_local(|| scan_all(&place, &library, threads));
}

/// The same, encrypted.
#[divan::bench(args = [1, 2, 4], sample_count = 5)]
fn encrypted_backup_of_a_heavy_user(bencher: Bencher, threads: usize) {
    let ((_folder, place), library) = (phone(LARGE, true), Library::built_in());
    bencher.bench_local(|| scan_all(&place, &library, threads));
}

/// Every byte of 5,000 files too: hashes, values of the indicators, deleted records.
#[divan::bench(args = [1, 2], sample_count = 10)]
fn every_byte(bencher: Bencher, threads: usize) {
    let ((_folder, place), library) = (phone(SMALL, false), Library::built_in());
    bencher.bench_local(|| scan_with(&place, &library, threads, true));
}

/// 100 MB of a bug report in a zip, from the path to the findings.
#[divan::bench(sample_count = 10)]
fn bug_report(bencher: Bencher) {
    let amount = Amount { bytes: 100 << 20, ..Amount::DEFAULT };
    let ((_folder, place), library) = (android(Shape::BugReport, amount, false), Library::built_in());
    bencher.bench_local(|| scan_all(&place, &library, 2));
}

/// 200 MB of a backup over the cable, encrypted.
#[divan::bench(sample_count = 10)]
fn encrypted_android_backup(bencher: Bencher) {
    let amount = Amount { bytes: 200 << 20, ..Amount::DEFAULT };
    let ((_folder, place), library) = (android(Shape::AndroidBackup, amount, true), Library::built_in());
    bencher.bench_local(|| scan_all(&place, &library, 2));
}

fn android(shape: Shape, amount: Amount, password: bool) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().expect("makes a folder");
    let password = password.then(|| PASSWORD.to_owned());
    let phone = Phone { scenario: Scenario::NoviSpy, shape, password, amount, damaged: false };
    let place = phone.make(&folder.path().join("p")).expect("makes a phone");
    (folder, place)
}

/// 100,000 stored messages of 500 bytes compared again: what `hoofprint rescan` does of a million in ten times that.
#[divan::bench(args = [1, 2], sample_count = 10)]
fn stored_records_again(bencher: Bencher, threads: usize) {
    const RECORDS: i64 = 100_000;
    let folder = tempfile::tempdir().expect("makes a folder");
    let mut text = Vec::new();
    for rowid in 0..RECORDS {
        let mut record = message();
        record.locator = Locator::Row { table: "message", rowid };
        record.times = vec![("sent", Timestamp::unix_seconds(1_700_000_000 + rowid).expect("is a time"))];
        record.detail = vec![Detail {
            name: "guid",
            kind: DetailKind::Plain,
            value: format!("0A1B2C3D-0000-4000-8000-{rowid:012}"),
        }];
        serde_json::to_writer(&mut text, &record).expect("memory takes everything");
        text.push(b'\n');
    }
    std::fs::write(folder.path().join("ios_sms.jsonl"), text).expect("writes");
    let old = Library::built_in();
    bencher.bench_local(|| {
        let mut section = Section {
            id: "e".into(),
            device: Device::default(),
            taken: None,
            findings: Vec::new(),
            coverage: Vec::new(),
            diagnostics: Vec::new(),
            not_assessed: Vec::new(),
            files: Vec::new(),
            days: Vec::new(),
        };
        let (mut library, case) = (Library::built_in(), Case::default());
        let mut parts = [(Platform::Ios, &mut section)];
        let count = scan::rescan(folder.path(), &mut parts, &old, &mut library, &case, threads);
        assert_eq!(count.expect("reads"), RECORDS.unsigned_abs());
    });
}

/// What SQLite alone takes to hand over every column of the same tables, on one core.
#[divan::bench(sample_count = 5)]
fn sqlite_alone_on_the_plain_backup_of_a_heavy_user(bencher: Bencher) {
    let (_folder, place) = phone(LARGE, false);
    bencher.bench_local(|| {
        let mut cells = 0;
        for (file, tables) in [
            ("3d/3d0d7e5fb2ce288813306e4d4636395e047a3d28", &["message", "chat_message_join"][..]),
            ("7c/7c7fba66680ef796b916b067077cc246adacf01d", &["ZWAMESSAGE"]),
            ("Manifest.db", &["Files"]),
        ] {
            let db = rusqlite::Connection::open(place.join(file)).expect("opens");
            for table in tables {
                cells += every_cell(&db, table);
            }
        }
        assert!(cells > 5_000_000, "{cells}");
    });
}

fn every_cell(db: &rusqlite::Connection, table: &str) -> usize {
    let mut statement = db.prepare(&format!("SELECT * FROM {table}")).expect("is sound");
    let (columns, mut cells) = (statement.column_count(), 0);
    let mut rows = statement.query([]).expect("runs");
    while let Some(row) = rows.next().expect("steps") {
        for column in 0..columns {
            divan::black_box(row.get_ref(column).expect("is there"));
        }
        cells += columns;
    }
    cells
}

/// What every start costs.
#[divan::bench]
fn load_the_built_in_indicators() -> usize {
    Library::built_in().indicators.len()
}

#[divan::bench]
fn build_the_matcher(bencher: Bencher) {
    let library = Library::built_in();
    bencher.bench_local(|| Matcher::new(&library, Platform::Ios));
}

/// A message with a link, as most are that matter.
fn message() -> Record {
    let event = Message {
        direction: Some(Direction::Incoming),
        participant: Some("+447700900142".into()),
        text: Some(
            "Did you read this? https://www.example.org/a/long/path?with=a&query=1 See you at eight.".into(),
        ),
        ..Message::default()
    };
    Record {
        evidence: "e".into(),
        artifact: "ios_sms",
        path: "/private/var/mobile/Library/SMS/sms.db".into(),
        origin: None,
        locator: Locator::Whole,
        times: vec![],
        event: event.into(),
        detail: vec![],
    }
}

#[divan::bench]
fn match_a_message_with_a_link(bencher: Bencher) {
    let library = Library::built_in();
    let matcher = Matcher::new(&library, Platform::Ios);
    let record = message();
    bencher.bench_local(|| matcher.matches(&record).hits.len());
}

#[divan::bench]
fn read_a_styled_text(bencher: Bencher) {
    let bytes = attributed_body("Did you read this? https://www.example.org/ See you at eight.");
    bencher.bench_local(|| hoofprint::format::typedstream::attributed_text(&bytes));
}
