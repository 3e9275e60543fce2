//! Nothing is lost on the way: what is written and read again is what was there.

use super::*;
use crate::detect::indicators::own as format;
use crate::detect::workbench::Bench;
use crate::detect::workbench::tests::{SET, bench};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Values by the name of what they belong to, and type.
type Values = BTreeMap<(String, IndicatorKind), BTreeSet<String>>;

fn values(bench: &Bench) -> Values {
    let mut all = Values::new();
    for set in &bench.sets {
        for v in &set.values {
            let name = set.app_of(v).unwrap_or(&set.set.name).to_owned();
            all.entry((name, v.kind)).or_default().insert(v.value.clone());
        }
    }
    all
}

fn read(text: &str) -> Bench {
    let mut bench = Bench::default();
    let name = if text.starts_with('{') { "x.json" } else { "x.csv" };
    bench.add(name, text.as_bytes()).expect("is read");
    assert_eq!(bench.rejected, []);
    bench
}

#[test]
fn stix_keeps_every_built_in_value() {
    let built_in = Bench::built_in();
    let exported = export(Target::Stix, &built_in.sets).expect("is written");
    assert_eq!(exported.left_out, []);
    let again = read(&exported.text);
    assert_eq!(values(&again), values(&built_in));
    let kinds = |b: &Bench| {
        b.sets.iter().map(|s| crate::detect::workbench::word(s.set.kind)).collect::<BTreeSet<_>>()
    };
    assert_eq!(kinds(&again), kinds(&built_in));
}

#[test]
fn our_own_format_keeps_everything_that_is_said() {
    for set in Bench::built_in().sets.into_iter().chain(bench(SET).sets) {
        let text = yaml(&set);
        let again = bench(&text).sets.remove(0);
        assert_eq!(again.set.background, set.set.background, "{}", set.set.id);
        assert_eq!((&again.set.description, again.set.kind), (&set.set.description, set.set.kind));
        assert_eq!(again.set.attribution, set.set.attribution);
        let all = |s: &Workset| {
            let mut all: Vec<_> = s.values.iter().map(|v| format!("{v:?}")).collect();
            all.sort();
            all
        };
        assert_eq!(all(&again), all(&set), "{}", set.set.id);
    }
}

/// Reads the attributes as any program would: the tag says the type.
#[test]
fn misp_keeps_every_built_in_value() {
    let built_in = Bench::built_in();
    let exported = export(Target::Misp, &built_in.sets).expect("is written");
    assert_eq!(exported.left_out, []);
    let json: serde_json::Value = serde_json::from_str(&exported.text).expect("is JSON");
    let mut all = Values::new();
    for event in json["response"].as_array().expect("is a list") {
        for attribute in event["Event"]["Attribute"].as_array().expect("is a list") {
            let tags = attribute["Tag"].as_array().expect("is a list");
            let tag = |start: &str| {
                let names = tags.iter().filter_map(|t| t["name"].as_str());
                names.filter_map(|n| n.strip_prefix(start)).map(|n| n.trim_matches('"').to_owned()).next()
            };
            let kind = tag("hoofprint:type=").expect("is tagged");
            let kind: IndicatorKind = serde_json::from_value(kind.into()).expect("is a type");
            let name = tag("hoofprint:app=");
            let name = name.unwrap_or_else(|| event["Event"]["info"].as_str().expect("is text").to_owned());
            let value = attribute["value"].as_str().expect("is text").to_owned();
            all.entry((name, kind)).or_default().insert(value);
        }
    }
    assert_eq!(all, values(&built_in));
}

/// Names of sets and kinds of tools.
fn kinds(bench: &Bench) -> BTreeSet<(String, String)> {
    let kind = |s: &Workset| (s.set.name.clone(), crate::detect::workbench::word(s.set.kind));
    bench.sets.iter().map(kind).collect()
}

#[test]
fn what_is_written_for_misp_and_as_a_table_is_read_again() {
    let built_in = Bench::built_in();
    for target in [Target::Misp, Target::Csv] {
        let again = read(&export(target, &built_in.sets).expect("is written").text);
        assert!(values(&again) == values(&built_in), "{target:?}");
        assert_eq!(kinds(&again), kinds(&built_in), "{target:?}");
    }
    let table = read(&export(Target::Csv, &built_in.sets).expect("is written").text);
    let said = |b: &Bench| {
        let all = b.sets.iter().flat_map(|s| &s.values).map(|v| {
            let a = &v.about;
            (v.value.clone(), a.note.clone(), a.confidence, a.first_seen.clone(), a.capabilities.clone())
        });
        all.collect::<Vec<_>>().into_iter().map(|v| format!("{v:?}")).collect::<BTreeSet<_>>()
    };
    assert!(said(&table) == said(&built_in));
}

#[test]
fn a_table_keeps_every_built_in_value() {
    let built_in = Bench::built_in();
    let exported = export(Target::Csv, &built_in.sets).expect("is written");
    let mut all = Values::new();
    for row in ::csv::Reader::from_reader(exported.text.as_bytes()).records() {
        let row = row.expect("is a row");
        let kind: IndicatorKind = serde_json::from_value(row[4].into()).expect("is a type");
        let name = if row[3].is_empty() { &row[1] } else { &row[3] };
        all.entry((name.to_owned(), kind)).or_default().insert(row[5].to_owned());
    }
    assert_eq!(all, values(&built_in));
}

/// Nothing that a spreadsheet runs; a telephone number is none.
#[test]
fn a_formula_in_a_table_is_text() {
    let text = SET.replace("evil.example", "\"=cmd|' /C calc'!A0\"");
    let exported = export(Target::Csv, &bench(&text).sets).expect("is written");
    assert!(
        exported.text.contains(",'=cmd|") && exported.text.contains(",+44 7700 900123,"),
        "{}",
        exported.text
    );
}

/// MVT cuts a pattern at its one `=`, and knows these paths and no others.
#[test]
fn what_is_written_for_mvt_has_one_equality_of_a_path_it_knows() {
    let known = [
        "domain-name:value",
        "ipv4-addr:value",
        "process:name",
        "email-addr:value",
        "file:name",
        "file:path",
        "file:hashes.md5",
        "file:hashes.sha1",
        "file:hashes.sha256",
        "app:cert.md5",
        "app:cert.sha1",
        "app:cert.sha256",
        "app:id",
        "configuration-profile:id",
        "android-property:name",
        "url:value",
    ];
    let built_in = Bench::built_in();
    let exported = export(Target::Mvt, &built_in.sets).expect("is written");
    let json: serde_json::Value = serde_json::from_str(&exported.text).expect("is JSON");
    let objects = json["objects"].as_array().expect("is a list");
    let patterns: Vec<_> = objects.iter().filter_map(|o| o["pattern"].as_str()).collect();
    assert_eq!(patterns.len(), exported.written);
    for pattern in patterns {
        let parts: Vec<_> = pattern.trim_matches(['[', ']']).split('=').collect();
        assert!(parts.len() == 2 && known.contains(&parts[0]), "{pattern}");
        assert!(parts[1].matches('\'').count() == 2 && !parts[1].contains('\\'), "{pattern}");
    }
    let reasons: BTreeSet<_> = exported.left_out.iter().map(|l| &*l.reason.key).collect();
    assert_eq!(reasons, ["left-out-mvt-type", "left-out-mvt-website"].into());
    let all: usize = built_in.sets.iter().map(|s| s.values.len()).sum();
    assert_eq!(exported.written + exported.left_out.len(), all);
}

#[test]
fn what_mvt_would_misread_is_left_out() {
    let text = SET.replace("evil.example", "\"a'b\"").replace("EVILWORD", "WORD");
    let exported = export(Target::Mvt, &bench(&text).sets).expect("is written");
    let left: Vec<_> = exported.left_out.iter().map(|l| (&*l.value, &*l.reason.key)).collect();
    let (pattern, kind) = ("left-out-mvt-pattern", "left-out-mvt-type");
    assert_eq!(left, [("a'b", pattern), ("+44 7700 900123", kind), ("WORD", kind)]);
    assert_eq!(exported.written, 3);
}

#[test]
fn ids_are_the_same_every_time_and_differ() {
    let ids = || {
        let text = export(Target::Stix, &Bench::built_in().sets).expect("is written").text;
        let json: serde_json::Value = serde_json::from_str(&text).expect("is JSON");
        let objects = json["objects"].as_array().expect("is a list").clone();
        objects.iter().map(|o| o["id"].as_str().expect("is text").to_owned()).collect::<Vec<_>>()
    };
    let (one, two) = (ids(), ids());
    assert_eq!(one, two);
    assert_eq!(one.iter().collect::<BTreeSet<_>>().len(), one.len());
    let id = one[0].split("--").nth(1).expect("is there");
    assert!(id.len() == 36 && id.as_bytes()[14] == b'5' && b"89ab".contains(&id.as_bytes()[19]), "{id}");
}

proptest! {
    /// Whatever a text holds, YAML reads it back.
    #[test]
    fn every_text_survives_yaml(text in any::<String>()) {
        let line = format!("id: x\nkind: phishing\nname: {}\n", scalar(&text));
        let set = format::read(&line).map_err(|f| TestCaseError::fail(format!("{f:?}: {line}")))?;
        prop_assert_eq!(set.name, text);
    }

    /// Whatever a value holds, STIX reads it back.
    #[test]
    fn every_value_survives_stix(value in "[ -~é\\\\'\\]\\[=]{1,30}") {
        let mut bench = bench(SET);
        bench.sets[0].values.retain(|v| v.kind == IndicatorKind::LogText);
        bench.sets[0].values[0].value.clone_from(&value);
        let text = export(Target::Stix, &bench.sets).expect("is written").text;
        if !value.trim().is_empty() {
            prop_assert_eq!(&read(&text).sets[0].values[0].value, value.trim());
        }
    }
}
