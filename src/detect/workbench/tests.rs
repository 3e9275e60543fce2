//! Sets read, searched, joined and compared.

use super::diff::{How, Of, diff};
use super::*;

/// A set of each kind of value, as a file.
pub(super) const SET: &str = r#"id: made-up
name: Made up
kind: watchware
platforms: [ios, android]
description: "Says: \"nothing\", # really"
sources:
  report: { publisher: Somebody }
values:
  - type: domain
    source: report
    values: [evil.example, { value: two.example, confidence: 30, note: "a: note" }]
  - type: path
    source: report
    platforms: [ios]
    values: [/private/var/db/evil/]
  - type: hash
    source: report
    values: ["0123456789ABCDEF0123456789abcdef"]
  - type: phone
    source: report
    values: ["+44 7700 900123"]
  - type: log-text
    source: report
    values: [EVILWORD]
"#;

pub(super) fn bench(text: &str) -> Bench {
    let mut bench = Bench::default();
    bench.add("set.yaml", text.as_bytes()).expect("is read");
    bench
}

fn found(value: &str) -> Vec<String> {
    search::search(&bench(SET), value).into_iter().map(|k| k.indicator.value).collect()
}

#[test]
fn a_value_is_searched_as_a_scan_would_compare_it() {
    for (value, known) in [
        ("EVIL.example.", "evil.example"),
        ("a.b.evil.example", "evil.example"),
        ("hxxps://a.evil[.]example/x?y", "evil.example"),
        ("/var/db/evil/sub/file", "/private/var/db/evil/"),
        ("0123456789abcdef0123456789ABCDEF", "0123456789ABCDEF0123456789abcdef"),
        ("00447700900123", "+44 7700 900123"),
        ("EVILWORD", "EVILWORD"),
    ] {
        assert_eq!(found(value), [known], "{value}");
    }
    for value in ["notevil.example", "example", "/private/var/db/evil2", "EVILWORD twice", ""] {
        assert_eq!(found(value), [] as [&str; 0], "{value}");
    }
}

#[test]
fn a_difference_is_named_and_nothing_else() {
    let old = bench(SET);
    assert_eq!(diff(&old, &old), []);
    let new = bench(&SET.replace("confidence: 30", "confidence: 40").replace("EVILWORD", "OTHERWORD"));
    let changes = diff(&old, &new);
    let said: Vec<_> = changes
        .iter()
        .map(|c| {
            let Of::Value { value, .. } = &c.of else { panic!("{c:?}") };
            let how = match &c.how {
                How::Added => "+".to_owned(),
                How::Removed => "-".to_owned(),
                How::Changed(fields) => format!("{fields:?}"),
            };
            (value.as_str(), how)
        })
        .collect();
    let weighs = ("two.example", r#"[("confidence", "30", "40")]"#.to_owned());
    assert_eq!(said, [("EVILWORD", "-".to_owned()), weighs, ("OTHERWORD", "+".to_owned())]);
}

#[test]
fn joined_sets_have_every_value_once_and_every_source() {
    let mut both = bench(SET);
    let other =
        SET.replace("publisher: Somebody", "publisher: Another").replace("evil.example", "EVIL.example");
    both.add("other.yaml", other.replace("two.example", "three.example").as_bytes()).expect("is read");
    let merged = merge::merge(both).expect("are of one kind");
    assert_eq!((merged.repeated, merged.set.values.len()), (5, 7));
    let again = bench(&export::yaml(&merged.set));
    let sources: Vec<_> = again.sets[0].sources.iter().map(|(k, s)| (&**k, &*s.publisher)).collect();
    assert_eq!(sources, [("report", "Somebody"), ("report-2", "Another")]);
    let three = again.sets[0].values.iter().find(|v| v.value == "three.example").expect("is there");
    assert_eq!(three.source.as_deref(), Some("report-2"));
}

#[test]
fn sets_of_different_kinds_are_not_joined() {
    let mut both = bench(SET);
    both.add("o.yaml", SET.replace("watchware", "stalkerware").as_bytes()).expect("is read");
    assert_eq!(merge::merge(both).expect_err("differ").key, "workbench-other-kind");
}

#[test]
fn what_is_no_set_is_an_error_and_no_panic() {
    for bytes in
        [&b""[..], b"\xef\xbb\xbf", b"\xff\xfe\x00", b"{", b"[]", b"- a\n- b", b"{\"objects\": 7}", b"id: x"]
    {
        let mut bench = Bench::default();
        let _ = bench.add("x", bytes);
        assert!(bench.sets.is_empty());
        assert!(check::text("x", bytes).iter().any(check::Problem::is_error));
    }
    assert_eq!(bench(&format!("\u{feff}{SET}")).sets[0].values.len(), 6);
}
