//! How long a scan takes, and its parts. `cargo bench`.

#![allow(clippy::disallowed_methods, reason = "benchmarks make their own evidence")]

use divan::Bencher;
use hoofprint::artifact;
use hoofprint::case::Case;
use hoofprint::detect::indicators::Library;
use hoofprint::detect::matcher::Matcher;
use hoofprint::evidence::{self, Evidence};
use hoofprint::practice::{Phone, Scenario, Shape, attributed_body};
use hoofprint::record::{Direction, Locator, Message, Platform, Record};
use hoofprint::scan::{self, Options};
use std::path::Path;
use std::sync::atomic::AtomicBool;
use zeroize::Zeroizing;

fn main() {
    divan::main();
}

const PASSWORD: &str = "practice";

fn phone(messages: u32, files: u32, password: bool) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().expect("makes a folder");
    let password = password.then(|| PASSWORD.to_owned());
    let (scenario, shape) = (Scenario::Pegasus2021, Shape::Backup);
    let phone = Phone { scenario, shape, password, messages, files, damaged: false };
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
        password: &mut password,
    };
    evidence::open(place, &mut options).expect("opens").remove(0)
}

fn scan_all(place: &Path, library: &Library, threads: usize) -> usize {
    let (case, stop) = (Case::default(), AtomicBool::new(false));
    let options = Options {
        library,
        case: &case,
        threads,
        memory: 1 << 30,
        records: None,
        stop: &stop,
        progress: &|_, _| {},
    };
    let section = scan::scan(&open(place), &"evidence-1".into(), &options).expect("scans");
    assert!(section.findings.len() > 10);
    section.findings.len()
}

/// From the path to the findings: 50,000 messages, 5,000 files.
#[divan::bench(args = [1, 2, 4], sample_count = 10)]
fn plain_backup(bencher: Bencher, threads: usize) {
    let ((_folder, place), library) = (phone(50_000, 5_000, false), Library::built_in());
    bencher.bench_local(|| scan_all(&place, &library, threads));
}

/// The same, encrypted. Its key bag asks for a hundredth of the rounds of a real one.
#[divan::bench(args = [1, 2, 4], sample_count = 10)]
fn encrypted_backup(bencher: Bencher, threads: usize) {
    let ((_folder, place), library) = (phone(50_000, 5_000, true), Library::built_in());
    bencher.bench_local(|| scan_all(&place, &library, threads));
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

#[divan::bench]
fn match_a_message_with_a_link(bencher: Bencher) {
    let library = Library::built_in();
    let matcher = Matcher::new(&library, Platform::Ios);
    let event = Message {
        direction: Some(Direction::Incoming),
        participant: Some("+447700900142".into()),
        text: Some(
            "Did you read this? https://www.example.org/a/long/path?with=a&query=1 See you at eight.".into(),
        ),
        ..Message::default()
    };
    let record = Record {
        evidence: "e".into(),
        artifact: "ios_sms",
        path: "/x".into(),
        origin: None,
        locator: Locator::Whole,
        times: vec![],
        event: event.into(),
        detail: vec![],
    };
    bencher.bench_local(|| matcher.matches(&record).hits.len());
}

#[divan::bench]
fn read_a_styled_text(bencher: Bencher) {
    let bytes = attributed_body("Did you read this? https://www.example.org/ See you at eight.");
    bencher.bench_local(|| hoofprint::format::typedstream::attributed_text(&bytes));
}
