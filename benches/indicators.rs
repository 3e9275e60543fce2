//! How fast indicators load and match, by number and format. `cargo bench --bench indicators`.
//!
//! With an argument such as `plain:1000000` it loads that once and says time and memory.

#![allow(
    clippy::disallowed_methods,
    clippy::cast_precision_loss,
    reason = "benchmarks make their own files, and round"
)]

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use hoofprint::detect::indicators::Library;
use hoofprint::detect::matcher::Matcher;
use hoofprint::record::{
    App, Connection, DataUse, Event, File, Locator, Message, Platform, Process, Record, Visit,
};
use std::fmt::Write as _;
use std::time::Instant;

fn main() {
    let wanted =
        std::env::args().nth(1).and_then(|a| a.split_once(':').map(|(f, n)| (f.to_owned(), n.to_owned())));
    match wanted {
        Some((format, number)) => once(&format, number.parse().expect("is a number")),
        None => divan::main(),
    }
}

/// Loads once, from a file of its own, and says what it took.
fn once(format: &str, number: usize) {
    let folder = tempfile::tempdir().expect("makes a folder");
    let path = folder.path().join("set");
    match format {
        "stix" => stix_file(&path, number),
        "plain" => std::fs::write(&path, plain(number)).expect("writes"),
        "own" => std::fs::write(&path, own(number)).expect("writes"),
        other => panic!("{other}: stix, plain or own"),
    }
    let bytes = std::fs::metadata(&path).expect("is there").len();
    reset_peak();
    let start = Instant::now();
    let library = Library::load(std::slice::from_ref(&path), true).unwrap_or_else(|reason| {
        let mut library = Library::default();
        library.add("set", &std::fs::read(&path).expect("is read"), false);
        panic!("{reason:?}: {:?}", library.rejected)
    });
    let took = start.elapsed().as_secs_f64();
    let rate = bytes as f64 / 1e6 / took;
    println!(
        "{format}: {} values, {} MB in {took:.2} s ({rate:.0} MB/s)",
        library.indicators.len(),
        bytes / 1_000_000
    );
    println!("peak memory: {}", peak());
    let start = Instant::now();
    let matcher = Matcher::new(&library, Platform::Ios);
    println!("matcher built in {:.2} s; peak memory: {}", start.elapsed().as_secs_f64(), peak());
    let records = records();
    let start = Instant::now();
    let mut hits = 0;
    for _ in 0..20 {
        hits += records.iter().map(|r| matcher.matches(r).hits.len()).sum::<usize>();
    }
    let rate = (records.len() * 20) as f64 / 1e6 / start.elapsed().as_secs_f64();
    println!("{rate:.1} million records a second, {hits} hits");
}

/// Forgets the peak so far, where the system allows it.
fn reset_peak() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find(|l| l.starts_with("VmHWM")).unwrap_or("not known").to_owned()
}

/// Values of mixed kinds, the same for every run.
fn value(n: usize) -> String {
    let spread = (n as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    match n % 10 {
        0..5 => format!("host{n}.site{}.com", spread % 99_991),
        5 => format!("https://www.site{}.org/path/{n}?id={n}", spread % 997),
        6 => format!("{}.{}.{}.{}", 11 + n / 10 % 200, spread % 251, spread / 7 % 251, n / 2_000 % 251),
        7 => format!("{spread:016x}{:016x}{:016x}{:016x}", spread ^ 1, spread ^ 2, n),
        8 => format!("user{n}@mail{}.net", spread % 997),
        _ => format!("com.vendor{}.app{n}", spread % 997),
    }
}

fn plain(number: usize) -> String {
    (0..number).fold(String::new(), |text, n| text + &value(n) + "\n")
}

fn own(number: usize) -> String {
    let mut text =
        String::from("id: large\nname: Large\nkind: phishing\nplatforms: [ios, android]\nvalues:\n");
    for (first, kind) in [(0, "domain"), (5, "url"), (6, "ip"), (7, "hash"), (8, "email"), (9, "app-id")] {
        let _ = write!(text, "- type: {kind}\n  values:\n");
        for n in (0..number).filter(|n| if first == 0 { n % 10 < 5 } else { n % 10 == first }) {
            let _ = writeln!(text, "  - \"{}\"", value(n));
        }
    }
    text
}

fn pattern(n: usize) -> String {
    let path = match n % 10 {
        0..5 => "domain-name:value",
        5 => "url:value",
        6 => "ipv4-addr:value",
        7 => "file:hashes.'SHA-256'",
        8 => "email-addr:value",
        _ => "app:id",
    };
    format!("[{path}='{}']", value(n))
}

/// An indicator and its relationship, spelled as the published files are.
fn object(n: usize) -> String {
    let id = format!("{n:08x}-0000-4000-8000-{n:012x}");
    format!(
        "        {{\n            \"type\": \"indicator\",\n            \"spec_version\": \"2.1\",\n            \"id\": \"indicator--{id}\",\n            \
         \"created\": \"2026-03-15T13:01:20.335242Z\",\n            \"modified\": \"2026-03-15T13:01:20.335242Z\",\n            \
         \"indicator_types\": [\n                \"malicious-activity\"\n            ],\n            \"pattern\": \"{}\",\n            \
         \"pattern_type\": \"stix\",\n            \"pattern_version\": \"2.1\",\n            \"valid_from\": \"2026-03-15T13:01:20.335242Z\"\n        }},\n        \
         {{\n            \"type\": \"relationship\",\n            \"spec_version\": \"2.1\",\n            \"id\": \"relationship--{id}\",\n            \
         \"created\": \"2026-03-15T13:01:20.335242Z\",\n            \"modified\": \"2026-03-15T13:01:20.335242Z\",\n            \
         \"relationship_type\": \"indicates\",\n            \"source_ref\": \"indicator--{id}\",\n            \"target_ref\": \"malware--1\"\n        }},\n",
        pattern(n)
    )
}

const STIX_HEAD: &str = "{\n    \"type\": \"bundle\",\n    \"id\": \"bundle--1\",\n    \"objects\": [\n";
const STIX_TAIL: &str =
    "        {\"type\": \"malware\", \"id\": \"malware--1\", \"name\": \"Thing\"}\n    ]\n}\n";

fn stix(number: usize) -> String {
    STIX_HEAD.to_owned() + &(0..number).map(object).collect::<String>() + STIX_TAIL
}

/// The same, written piece by piece.
fn stix_file(path: &std::path::Path, number: usize) {
    use std::io::Write as _;
    let mut file = std::io::BufWriter::new(std::fs::File::create(path).expect("makes a file"));
    file.write_all(STIX_HEAD.as_bytes()).expect("writes");
    (0..number).for_each(|n| file.write_all(object(n).as_bytes()).expect("writes"));
    file.write_all(STIX_TAIL.as_bytes()).expect("writes");
    file.flush().expect("writes");
}

fn library(name: &str, text: &str) -> Library {
    let mut library = Library::default();
    library.add(name, text.as_bytes(), false);
    library
}

fn load(bencher: Bencher, name: &str, text: &str, number: usize) {
    let bencher = bencher.counter(BytesCount::of_str(text)).counter(ItemsCount::new(number));
    bencher.bench_local(|| {
        let loaded = library(name, text);
        assert!(loaded.indicators.len() * 100 >= number * 99, "{}", loaded.indicators.len());
        loaded
    });
}

#[divan::bench(args = [10_000, 100_000, 1_000_000], sample_count = 3)]
fn load_a_plain_list(bencher: Bencher, number: usize) {
    load(bencher, "list.txt", &plain(number), number);
}

#[divan::bench(args = [10_000, 100_000, 1_000_000], sample_count = 3)]
fn load_our_own_format(bencher: Bencher, number: usize) {
    load(bencher, "set.yaml", &own(number), number);
}

#[divan::bench(args = [10_000, 100_000], sample_count = 3)]
fn load_stix(bencher: Bencher, number: usize) {
    load(bencher, "bundle.json", &stix(number), number);
}

#[divan::bench(args = [10_000, 100_000, 1_000_000], sample_count = 3)]
fn build_a_matcher(bencher: Bencher, number: usize) {
    let library = library("list.txt", &plain(number));
    bencher.counter(ItemsCount::new(number)).bench_local(|| Matcher::new(&library, Platform::Ios));
}

fn record(event: impl Into<Event>) -> Record {
    Record {
        evidence: "e".into(),
        artifact: "test",
        path: "/x".into(),
        origin: None,
        locator: Locator::Whole,
        times: vec![],
        event: event.into(),
        detail: vec![],
    }
}

/// Records of one observable each, as phones hold them; one in a thousand of an indicator.
fn records() -> Vec<Record> {
    let one = |n: usize| match n % 8 {
        0 => record(Visit {
            url: Some(format!("https://www.news{}.org/a/long/path?with=a&query={n}", n % 9_973)),
            ..Visit::default()
        }),
        1 => record(Process { name: Some(format!("process{n}d")), ..Process::default() }),
        2 => record(Connection {
            host: Some(format!("api{}.service{}.net", n % 7, n % 4_999)),
            ..Connection::default()
        }),
        3 => record(File {
            file: Some(format!("/private/var/mobile/Library/Caches/com.example.app{}/item{n}.db", n % 99)),
            ..File::default()
        }),
        4 => record(App { id: Some(format!("com.example.application{n}")), ..App::default() }),
        5 => record(DataUse { process: Some(format!("daemon{n}")), ..DataUse::default() }),
        6 => record(Connection {
            host: Some(format!("198.51.{}.{}", n / 256 % 256, n % 256)),
            ..Connection::default()
        }),
        _ => {
            record(Message { participant: Some(format!("+4477009{:05}", n % 100_000)), ..Message::default() })
        }
    };
    let known = |n: usize| {
        record(Visit { url: Some(format!("https://{}/", value(n / 1_000 * 10))), ..Visit::default() })
    };
    (0..100_000).map(|n| if n % 1_000 == 0 { known(n) } else { one(n) }).collect()
}

fn compare(bencher: Bencher, library: &Library) {
    let (matcher, records) = (Matcher::new(library, Platform::Ios), records());
    let bencher = bencher.counter(ItemsCount::new(records.len()));
    bencher.bench_local(|| records.iter().map(|r| matcher.matches(r).hits.len()).sum::<usize>());
}

#[divan::bench(args = [1_000, 1_000_000], sample_count = 5)]
fn match_records(bencher: Bencher, number: usize) {
    compare(bencher, &library("list.txt", &plain(number)));
}

#[divan::bench(sample_count = 5)]
fn match_records_with_the_built_in_library(bencher: Bencher) {
    compare(bencher, &Library::built_in());
}

/// A hundred searches, each compared with every value of its kind.
#[divan::bench(sample_count = 5)]
fn match_records_with_searches(bencher: Bencher) {
    let objects: Vec<_> = (0..100)
        .map(|n| format!("{{\"type\":\"indicator\",\"id\":\"indicator--{n}\",\"pattern\":\"[domain-name:value LIKE 'cdn{n}.%.example']\"}}"))
        .collect();
    compare(
        bencher,
        &library("b.json", &format!("{{\"type\":\"bundle\",\"objects\":[{}]}}", objects.join(","))),
    );
}
