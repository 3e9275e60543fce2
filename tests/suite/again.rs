//! What is done with a report that was written: made again, compared again, exported, packed; and several at once.

use crate::program::{arg, code, found, json, make, phone, run, scan, stderr, stdout};
use hoofprint::practice::{Phone, Scenario, Shape};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const PHONES: &[(Scenario, Shape)] = &[
    (Scenario::Pegasus2021, Shape::Filesystem),
    (Scenario::Pegasus2021, Shape::Backup),
    (Scenario::Clean, Shape::Backup),
    (Scenario::NoviSpy, Shape::AndroidQf),
    (Scenario::Stalkerware, Shape::BugReport),
];

/// A report on a practice phone, with all its records and hashes.
fn report(folder: &Path, scenario: Scenario, shape: Shape, more: &[&str]) -> (PathBuf, PathBuf) {
    let (place, _) = make(&Phone { shape, ..phone(scenario) }, &folder.join("phone"));
    let out = folder.join("report");
    let output = run(&[&["scan", arg(&place), "-o", arg(&out), "--deep"], more].concat());
    assert!(out.is_dir(), "{}", stderr(&output));
    (place, out)
}

/// `report.json` without what says that all records lie beside it.
fn content(folder: &Path) -> Value {
    let mut report = json(&folder.join("report.json"));
    report["tool"]["options"]["records"] = Value::Null;
    report
}

fn same_file(one: &Path, other: &Path, name: &str) {
    let read = |folder: &Path| std::fs::read(folder.join(name)).expect("is read");
    assert!(read(one) == read(other), "{name} of {} and {}", one.display(), other.display());
}

#[test]
fn a_report_is_made_again_and_compared_again_without_the_evidence() {
    for (scenario, shape) in PHONES {
        let folder = tempfile::tempdir().expect("makes a folder");
        let at = |name: &str| folder.path().join(name);
        let (place, first) = report(folder.path(), *scenario, *shape, &["--records"]);
        std::fs::rename(&place, at("gone")).expect("is moved");
        let again = run(&["report", arg(&first), "-o", arg(&at("again"))]);
        assert!(at("again").is_dir(), "{}", stderr(&again));
        assert_eq!(content(&first), content(&at("again")), "{scenario:?}");
        same_file(&first, &at("again"), "report.html");
        same_file(&first, &at("again"), "files.csv");
        // All its records are of the same kinds as those behind the findings of the first.
        let once_more = run(&["report", arg(&at("again")), "-o", arg(&at("twice"))]);
        assert_eq!((code(&once_more), code(&again)), (code(&again), code(&once_more)));
        same_file(&at("again"), &at("twice"), "rendering.json");
        let rescanned = run(&["rescan", arg(&first), "-o", arg(&at("rescanned")), "--threads", "1"]);
        assert!(at("rescanned").is_dir(), "{}", stderr(&rescanned));
        assert_eq!(content(&first), content(&at("rescanned")), "{scenario:?}");
        run(&["rescan", arg(&first), "-o", arg(&at("threads")), "--threads", "4"]);
        same_file(&at("rescanned"), &at("threads"), "report.json");
    }
}

#[test]
fn what_is_redacted_later_is_redacted_as_well_as_at_once() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let at = |name: &str| folder.path().join(name);
    let (place, first) = report(folder.path(), Scenario::Pegasus2021, Shape::Filesystem, &[]);
    run(&["scan", arg(&place), "-o", arg(&at("at-once")), "--deep", "--redact"]);
    run(&["report", arg(&first), "-o", arg(&at("later")), "--redact"]);
    for name in ["report.json", "report.html", "files.csv"] {
        same_file(&at("at-once"), &at("later"), name);
    }
    // What is redacted stays so, and is not compared again.
    run(&["report", arg(&at("later")), "-o", arg(&at("twice")), "--redact"]);
    same_file(&at("later"), &at("twice"), "report.json");
    assert_eq!(code(&run(&["rescan", arg(&at("later"))])), 2);
    // A report is no place for another one.
    let inside = run(&["report", arg(&first), "-o", arg(&first), "--force"]);
    assert_eq!(code(&inside), 2);
    assert!(first.join("report.json").exists());
}

#[test]
fn stored_records_are_compared_with_new_indicators() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let at = |name: &str| folder.path().join(name);
    let (_, first) = report(folder.path(), Scenario::Clean, Shape::Filesystem, &["--records"]);
    let visit = std::fs::read_to_string(first.join("records/ios_safari_history.jsonl")).expect("is read");
    let visit: Value = serde_json::from_str(visit.lines().next().expect("has a line")).expect("is JSON");
    let url = visit["event"]["url"].as_str().expect("has an address");
    let host = url.split('/').nth(2).expect("has a host");
    std::fs::write(at("new.txt"), format!("{host}\n")).expect("is written");
    let output = run(&["rescan", arg(&first), "-i", arg(&at("new.txt")), "-o", arg(&at("new"))]);
    assert_eq!(code(&output), 1, "{}", stderr(&output));
    let new = found(&json(&at("new/report.json")));
    let hit =
        |(_, artifact, value): &&(String, String, String)| artifact == "ios_safari_history" && value == host;
    assert_eq!(new.iter().filter(hit).count(), 1, "{new:?}");
    // What the checks of behaviour said is said again.
    let before = found(&json(&first.join("report.json")));
    assert!(before.iter().all(|finding| new.contains(finding)), "{before:?} {new:?}");
    let (_, plain) = {
        let other = at("other");
        report(&other, Scenario::Clean, Shape::Backup, &[])
    };
    let refused = run(&["rescan", arg(&plain)]);
    assert_eq!(code(&refused), 2);
    assert!(stderr(&refused).contains("--records"), "{}", stderr(&refused));
}

#[test]
fn damaged_records_cost_their_own_lines_and_are_counted() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let at = |name: &str| folder.path().join(name);
    let (_, first) = report(folder.path(), Scenario::Pegasus2021, Shape::Filesystem, &["--records"]);
    let file = first.join("records/ios_calls.jsonl");
    let text = std::fs::read_to_string(&file).expect("is read");
    std::fs::write(&file, format!("no JSON\n{text}{{\"record\":\"x\"}}\n{{")).expect("is written");
    let output = run(&["rescan", arg(&first), "-o", arg(&at("new"))]);
    assert_eq!(code(&output), 1, "{}", stderr(&output));
    let (old, new) = (json(&first.join("report.json")), json(&at("new/report.json")));
    assert_eq!(found(&old), found(&new));
    assert_eq!(new["outcome"]["complete"], false);
    assert!(new["diagnostics"].to_string().contains("3 lines"), "{}", new["diagnostics"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whoever changed the file of a report cannot make the program panic.
    #[test]
    fn a_damaged_report_is_refused_or_shown(cut in 0.0..1.0_f64, byte in any::<u8>(), shorter in any::<bool>()) {
        let folder = damaged_place();
        let whole = std::fs::read(folder.join("whole.json")).expect("is read");
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in a file")]
        let at = (cut * whole.len() as f64) as usize;
        let mut damaged = whole.clone();
        if shorter { damaged.truncate(at) } else { damaged[at] = byte }
        let place = tempfile::tempdir().expect("makes a folder");
        std::fs::write(place.path().join("rendering.json"), damaged).expect("is written");
        let output = run(&["report", arg(place.path())]);
        prop_assert!([0, 1, 2, 3].contains(&code(&output)), "{output:?}");
        prop_assert!(!stderr(&output).contains("panicked"), "{}", stderr(&output));
    }
}

/// A folder with a whole report, made once.
fn damaged_place() -> &'static Path {
    static PLACE: std::sync::OnceLock<tempfile::TempDir> = std::sync::OnceLock::new();
    let place = PLACE.get_or_init(|| {
        let folder = tempfile::tempdir().expect("makes a folder");
        let (_, first) = report(folder.path(), Scenario::NoviSpy, Shape::BugReport, &[]);
        std::fs::copy(first.join("rendering.json"), folder.path().join("whole.json")).expect("is copied");
        folder
    });
    place.path()
}

#[test]
fn a_report_that_names_what_it_does_not_hold_is_refused() {
    let whole = json(&damaged_place().join("whole.json"));
    let refused = |change: &dyn Fn(&mut Value)| {
        let mut changed = whole.clone();
        change(&mut changed);
        let place = tempfile::tempdir().expect("makes a folder");
        std::fs::write(place.path().join("rendering.json"), changed.to_string()).expect("is written");
        code(&run(&["report", arg(place.path())])) == 2
    };
    assert!(!refused(&|_| {}));
    assert!(refused(&|report| report["schema"] = "hoofprint-rendering/2".into()));
    assert!(refused(&|report| report["library"]["indicators"] = Value::Array(vec![])));
    assert!(refused(&|report| report["library"]["indicators"][0]["set"] = 999.into()));
    assert!(refused(&|report| report["parts"][0][1]["findings"][0]["records"] = Value::Array(vec![])));
    assert!(refused(&|report| report["library"]["sets"] = Value::Array(vec![])));
}

/// Every id that an object of STIX refers to.
fn references(value: &Value, all: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if key.ends_with("_ref") {
                    all.extend(value.as_str().map(str::to_owned));
                } else if key.ends_with("_refs") {
                    all.extend(
                        value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned),
                    );
                }
                references(value, all);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| references(value, all)),
        _ => {}
    }
}

#[test]
fn findings_are_exported_whole_and_consistent() {
    for (scenario, shape) in PHONES {
        let folder = tempfile::tempdir().expect("makes a folder");
        let (_, first) = report(folder.path(), *scenario, *shape, &[]);
        let findings = json(&first.join("report.json"))["findings"].as_array().expect("is a list").clone();
        let exported = |to: &str| {
            let output = run(&["export", arg(&first), "--to", to]);
            assert_eq!(code(&output), 0, "{}", stderr(&output));
            assert_eq!(stdout(&output), stdout(&run(&["export", arg(&first), "--to", to])), "the same twice");
            stdout(&output)
        };
        let of_indicators = findings
            .iter()
            .filter(|f| f["indicator"]["type"].is_string() && f["indicator"]["type"] != "list");
        let of_indicators = of_indicators.count();
        let bundle: Value = serde_json::from_str(&exported("stix")).expect("is JSON");
        let objects = bundle["objects"].as_array().expect("is a list");
        let mut ids = BTreeSet::new();
        let mut wanted = BTreeSet::new();
        let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
        for object in objects {
            assert!(ids.insert(object["id"].as_str().expect("has an id").to_owned()), "{object}");
            *kinds.entry(object["type"].as_str().expect("has a type")).or_default() += 1;
            references(object, &mut wanted);
            for field in ["first_observed", "created", "first_seen"] {
                let day = |t: &str| t.len() == 24 && t.ends_with('Z');
                assert!(object[field].as_str().is_none_or(day), "{object}");
            }
        }
        assert!(wanted.is_subset(&ids), "{:?}", wanted.difference(&ids).collect::<Vec<_>>());
        let count = |kind| kinds.get(kind).copied().unwrap_or_default();
        assert_eq!(
            (count("sighting"), count("note")),
            (of_indicators, findings.len() - of_indicators),
            "{scenario:?}"
        );
        assert_eq!(count("observed-data"), findings.len());
        let event: Value = serde_json::from_str(&exported("misp")).expect("is JSON");
        let attributes = event["Event"]["Attribute"].as_array().expect("is a list");
        let texts = attributes.iter().filter(|a| a["type"] == "text").count();
        assert_eq!(texts, findings.len() - of_indicators, "{scenario:?}");
        let times: usize = findings
            .iter()
            .flat_map(|f| f["records"].as_array().expect("is a list"))
            .map(|r| r["times"].as_array().expect("is a list").len())
            .sum();
        let lines = exported("timesketch");
        assert_eq!(lines.lines().count(), times, "{scenario:?}");
        for line in lines.lines() {
            let line: Value = serde_json::from_str(line).expect("is JSON");
            for field in ["message", "datetime", "timestamp_desc"] {
                assert!(line[field].as_str().is_some_and(|text| !text.is_empty()), "{line}");
            }
        }
        let table = exported("plaso");
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        assert_eq!(reader.headers().expect("has a header").get(0), Some("datetime"));
        assert_eq!(reader.records().flatten().count(), times);
    }
}

#[test]
fn an_export_can_be_redacted_and_replaces_no_file_unasked() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (_, first) = report(folder.path(), Scenario::Pegasus2021, Shape::Backup, &[]);
    let file = folder.path().join("out.json");
    for to in ["stix", "misp", "timesketch", "plaso"] {
        let plain = stdout(&run(&["export", arg(&first), "--to", to]));
        let redacted = run(&["export", arg(&first), "--to", to, "--redact", "-o", arg(&file), "--force"]);
        assert_eq!(code(&redacted), 0);
        let redacted = std::fs::read_to_string(&file).expect("is read");
        let personal = |text: &str| text.contains("447700900") || text.contains("Amal");
        assert!(!personal(&redacted), "{to}: {redacted}");
        assert!(personal(&plain) || ["misp", "stix"].contains(&to), "{to}");
        assert!(redacted.len() > 500, "{to}");
    }
    assert_eq!(code(&run(&["export", arg(&first), "--to", "stix", "-o", arg(&file)])), 2);
    assert_eq!(code(&run(&["export", arg(folder.path()), "--to", "stix"])), 2);
}

#[cfg(feature = "age")]
#[test]
fn a_packed_report_opens_for_those_whom_it_is_for_and_nobody_else() {
    use age::secrecy::ExposeSecret as _;
    let folder = tempfile::tempdir().expect("makes a folder");
    let at = |name: &str| folder.path().join(name);
    let (_, first) = report(folder.path(), Scenario::Pegasus2021, Shape::Filesystem, &["--records"]);
    let (mine, other) = (age::x25519::Identity::generate(), age::x25519::Identity::generate());
    std::fs::write(at("key"), mine.to_string().expose_secret()).expect("is written");
    std::fs::write(at("other-key"), other.to_string().expose_secret()).expect("is written");
    let to = mine.to_public().to_string();
    let packed = run(&["pack", arg(&first), "--to", &to]);
    assert_eq!(code(&packed), 0, "{}", stderr(&packed));
    let file = at("report.hoofprint.age");
    let sealed = std::fs::read(&file).expect("is read");
    assert!(sealed.starts_with(b"age-encryption.org/v1"));
    assert_eq!(code(&run(&["pack", arg(&first), "--to", &to])), 2, "replaces nothing unasked");
    let wrong = run(&["unpack", arg(&file), "--identity", arg(&at("other-key")), "-o", arg(&at("wrong"))]);
    assert_eq!(code(&wrong), 2);
    assert!(!at("wrong").exists());
    let opened = run(&["unpack", arg(&file), "--identity", arg(&at("key")), "-o", arg(&at("opened"))]);
    assert_eq!(code(&opened), 0, "{}", stderr(&opened));
    for name in ["report.json", "report.html", "rendering.json", "files.csv"] {
        same_file(&first, &at("opened"), name);
    }
    assert!(!at("opened/timeline.csv").exists() && at("opened/records").is_dir());
    let behind: BTreeSet<String> = json(&first.join("report.json"))["findings"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|f| f["records"].as_array().expect("is a list").clone())
        .map(|r| r["record"].as_str().expect("is a text").to_owned())
        .collect();
    let mut packed_records = BTreeSet::new();
    for entry in std::fs::read_dir(at("opened/records")).expect("is a folder").flatten() {
        for line in std::fs::read_to_string(entry.path()).expect("is read").lines() {
            let record: Value = serde_json::from_str(line).expect("is JSON");
            packed_records.insert(record["record"].as_str().expect("is a text").to_owned());
        }
    }
    assert_eq!(packed_records, behind, "the records behind the findings and no others");
    for damage in [&sealed[..sealed.len() / 2], &sealed[..40], b"", b"no age"] {
        std::fs::write(at("damaged"), damage).expect("is written");
        let refused =
            run(&["unpack", arg(&at("damaged")), "--identity", arg(&at("key")), "-o", arg(&at("no"))]);
        assert!(code(&refused) == 2 && !at("no").exists(), "{refused:?}");
    }
    assert_eq!(code(&run(&["pack", arg(&first), "--to", "age1nonsense", "--force"])), 2);
    run(&["pack", arg(&first), "--to", &to, "--redact", "-o", arg(&at("redacted.age"))]);
    run(&["unpack", arg(&at("redacted.age")), "--identity", arg(&at("key")), "-o", arg(&at("hidden"))]);
    assert_eq!(json(&at("hidden/report.json"))["tool"]["options"]["redacted"], true);
    assert!(!std::fs::read_to_string(at("hidden/report.html")).expect("is read").contains("Amal"));
}

#[test]
fn several_acquisitions_have_a_report_each_and_one_bad_one_stops_none() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let at = |name: &str| folder.path().join(name);
    let (infected, _) = make(&phone(Scenario::Pegasus2021), &at("infected"));
    let (ordinary, _) = make(&phone(Scenario::Clean), &at("ordinary"));
    std::fs::write(at("broken.zip"), b"PK\x03\x04 no archive").expect("is written");
    let paths = [infected.clone(), at("broken.zip"), at("nothing"), ordinary.clone()];
    let [one, two, three, four] = paths.each_ref().map(|path| arg(path));
    let output = run(&["scan", one, two, three, four, "-o", arg(&at("all"))]);
    assert_eq!(code(&output), 1, "{}", stderr(&output));
    let mut rows = csv::Reader::from_path(at("all/summary.csv")).expect("is a table");
    let rows: Vec<csv::StringRecord> = rows.records().map(|row| row.expect("is a row")).collect();
    let results: Vec<&str> = rows.iter().map(|row| &row[4]).collect();
    assert_eq!(results, ["findings", "failed", "failed", "nothing-found"]);
    let page = std::fs::read_to_string(at("all/index.html")).expect("is read");
    for row in rows.iter().filter(|row| &row[4] != "failed") {
        let single = json(&at("all").join(&row[0]).join("report.json"));
        assert!(page.contains(&format!("href=\"{}/report.html\"", &row[0])), "{page}");
        let path = if &row[4] == "findings" { &infected } else { &ordinary };
        assert_eq!(found(&single), found(&scan(path, &[]).1), "as if scanned alone");
    }
    assert!(stderr(&output).contains("2 that could not be read at all"), "{}", stderr(&output));
    assert_eq!(code(&run(&["scan", one, four, "-o", arg(&at("all"))])), 2, "replaces nothing unasked");
    assert_eq!(code(&run(&["scan", one, four, "-o", arg(&at("all")), "--force"])), 1);
    std::fs::create_dir(at("full")).expect("is made");
    std::fs::write(at("full/letter.txt"), "x").expect("is written");
    assert_eq!(code(&run(&["scan", one, four, "-o", arg(&at("full")), "--force"])), 2, "other files stay");
    let inside = infected.join("reports");
    assert_eq!(code(&run(&["scan", one, four, "-o", arg(&inside)])), 2);
    run(&["scan", one, three, four, "-o", arg(&at("hidden")), "--redact"]);
    for name in ["index.html", "summary.csv"] {
        let text = std::fs::read_to_string(at("hidden").join(name)).expect("is read");
        assert!(!text.contains("Amal") && !text.contains(arg(folder.path())), "{name}: {text}");
    }
}
