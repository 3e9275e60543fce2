//! Conditions on records: what holds, and what must not.

use crate::detect::indicators::Library;
use crate::detect::matcher::Matcher;
use crate::record::{Connection, Event, File, Locator, Message, Platform, Process, Record, Visit};

const MD5: &str = "d41d8cd98f00b204e9800998ecf8427e";
const SHA256: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

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

/// How many indicators of a pattern are seen in an event.
fn seen(pattern: &str, event: impl Into<Event>) -> usize {
    let object = serde_json::json!({"type": "indicator", "id": "indicator--1", "pattern": pattern});
    let bundle = serde_json::json!({"type": "bundle", "objects": [object]});
    let mut library = Library::default();
    library.add("x.json", bundle.to_string().as_bytes(), false);
    assert_eq!(library.rejected, [], "{pattern}");
    let hits = Matcher::new(&library, Platform::Android).matches(&record(event)).hits;
    assert!(hits.iter().all(|h| h.indicator < library.indicators.len()));
    hits.len()
}

fn file(path: &str, sha256: Option<&str>) -> File {
    File { file: Some(path.into()), sha256: sha256.map(str::to_owned), ..File::default() }
}

fn visit(url: &str) -> Visit {
    Visit { url: Some(url.into()), ..Visit::default() }
}

#[test]
fn all_parts_have_to_be_in_the_same_record() {
    let pattern = format!("[file:name = 'update.apk' AND file:hashes.'SHA-256' = '{SHA256}']");
    assert_eq!(seen(&pattern, file("/sdcard/Download/update.apk", Some(SHA256))), 1);
    assert_eq!(seen(&pattern, file("/sdcard/Download/update.apk", None)), 0);
    assert_eq!(seen(&pattern, file("/sdcard/Download/update.apk", Some(MD5))), 0);
    assert_eq!(seen(&pattern, file("/sdcard/Download/other.apk", Some(SHA256))), 0);
}

#[test]
fn alternatives_within_an_and() {
    let pattern = "[file:name = 'x' AND (file:path = '/data/a/' OR file:path = '/data/b/')]";
    for (path, count) in [("/data/a/x", 1), ("/data/b/c/x", 1), ("/data/c/x", 0), ("/data/a/y", 0)] {
        assert_eq!(seen(pattern, file(path, None)), count, "{path}");
    }
}

#[test]
fn a_negation_wants_another_value_of_its_kind() {
    let pattern = format!("[file:name = 'x' AND file:hashes.'SHA-256' != '{SHA256}']");
    let other = SHA256.replace('e', "f");
    assert_eq!(seen(&pattern, file("/data/x", Some(&other))), 1);
    assert_eq!(seen(&pattern, file("/data/x", Some(SHA256))), 0);
    assert_eq!(seen(&pattern, file("/data/x", None)), 0, "nothing is known of its hash");
    let pattern = "[file:name = 'x' AND file:path NOT LIKE '/system/%']";
    assert_eq!(seen(pattern, file("/data/x", None)), 1);
    assert_eq!(seen(pattern, file("/system/x", None)), 0);
}

#[test]
fn like_wants_the_whole_value_and_matches_any_part() {
    let like = "[domain-name:value LIKE 'cdn_.%.example']";
    for (host, count) in [
        ("https://cdn1.evil.example/x", 1),
        ("https://CDN2.evil.example:8443/", 1),
        ("https://cdn.evil.example/", 0),
        ("https://cdn1.evil.example.org/", 0),
        ("https://acdn1.evil.example/", 0),
        ("https://other.example/cdn1.evil.example", 0),
    ] {
        assert_eq!(seen(like, visit(host)), count, "{host}");
    }
    let matches = r"[domain-name:value MATCHES 'c[0-9]+\.evil']";
    assert_eq!(seen(matches, visit("https://abc12.evil.example/")), 1);
    assert_eq!(seen(matches, visit("https://abc.evil.example/c1.evil")), 0);
    let url = r"[url:value MATCHES '/gate\.php\?id=[0-9a-f]{8}$']";
    assert_eq!(seen(url, visit("https://any.example/a/gate.php?id=0123abcd")), 1);
    assert_eq!(seen(url, visit("https://any.example/a/gate.php?id=0123abcz")), 0);
    let process = "[process:name LIKE 'impl%']";
    let named = |name: &str| Process { name: Some(name.into()), ..Process::default() };
    assert_eq!(seen(process, named("implantd")), 1);
    assert_eq!(seen(process, named("simplantd")), 0);
}

#[test]
fn a_search_is_made_in_values_of_its_kind_only() {
    let pattern = "[file:name LIKE '%.evil']";
    assert_eq!(seen(pattern, file("/data/a.evil", None)), 1);
    assert_eq!(seen(pattern, visit("https://a.evil/")), 0);
    let text = Message { text: Some("look at a.evil".into()), ..Message::default() };
    assert_eq!(seen(pattern, text), 0);
    let address = r"[ipv4-addr:value MATCHES '^192\.0\.2\.']";
    let host = |host: &str| Connection { host: Some(host.into()), ..Connection::default() };
    assert_eq!(seen(address, host("192.0.2.9")), 1);
    assert_eq!(seen(address, host("192.0.20.9")), 0);
}

#[test]
fn equalities_in_conditions_fold_like_any_other() {
    let pattern = "[domain-name:value = 'Evil.example' AND url:value MATCHES 'gate']";
    assert_eq!(seen(pattern, visit("https://sub.evil.example./gate")), 1);
    assert_eq!(seen(pattern, visit("https://sub.evil.example/door")), 0);
}

/// A condition and a plain value side by side keep their numbers apart.
#[test]
fn conditions_do_not_disturb_plain_values() {
    let pattern =
        "[process:name = 'a1' OR (process:name = 'b1' AND process:name = 'c1')] OR [process:name = 'd1']";
    let named = |name: &str| Process { name: Some(name.into()), ..Process::default() };
    for (name, count) in [("a1", 1), ("b1", 0), ("c1", 0), ("d1", 1), ("e1", 0)] {
        assert_eq!(seen(pattern, named(name)), count, "{name}");
    }
}
