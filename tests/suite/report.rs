//! What is written, where, and how.

use crate::program::{arg, code, json, make, phone, run, run_with, scan, stderr, stdout};
use hoofprint::practice::{Phone, Scenario, Shape};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn validator() -> jsonschema::Validator {
    let schema = json(&Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/report.schema.json"));
    jsonschema::validator_for(&schema).expect("is a schema")
}

fn assert_valid(report: &Value) {
    let errors: Vec<_> =
        validator().iter_errors(report).map(|e| format!("{}: {e}", e.instance_path)).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

fn pegasus(folder: &Path) -> PathBuf {
    make(&phone(Scenario::Pegasus2021), folder).0
}

#[test]
fn reports_are_as_the_schema_says() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let at = |name: &str| folder.path().join(name);
    let full = [
        "--custody",
        "2021-07-01..2021-07-02",
        "--asleep",
        "23:00..07:00",
        "--zone",
        "Africa/Casablanca",
        "--since",
        "2020-01-01",
    ];
    assert_valid(&scan(&pegasus(&at("a")), &full).1);
    for phone in [
        phone(Scenario::Clean),
        Phone { shape: Shape::Filesystem, ..phone(Scenario::Pegasus2021) },
        Phone { damaged: true, ..phone(Scenario::Pegasus2021) },
    ] {
        let place = make(&phone, &at(&format!("{phone:?}"))).0;
        assert_valid(&scan(&place, &[]).1);
    }
    fs::create_dir(at("odd")).expect("is made");
    fs::write(at("odd/x"), "x").expect("is written");
    assert_valid(&scan(&at("odd"), &[]).1);
    fs::write(
        at("list.json"),
        r#"{"type":"bundle","objects":[7,{"type":"indicator","pattern":"[process:name='x']"}]}"#,
    )
    .expect("is written");
    let list = at("list.json");
    assert_valid(&scan(&at("odd"), &["-i", arg(&list)]).1);
}

#[test]
fn the_schema_refuses_what_is_no_report() {
    let validator = validator();
    let folder = tempfile::tempdir().expect("makes a folder");
    let report = scan(&pegasus(&folder.path().join("p")), &[]).1;
    assert!(validator.is_valid(&report));
    for pointer in [
        "/tool/version",
        "/evidence/0/kind",
        "/findings/0/severity",
        "/findings/0/proves",
        "/coverage/0/status",
        "/outcome/complete",
    ] {
        let mut changed = report.clone();
        *changed.pointer_mut(pointer).expect("is there") = Value::from(17);
        assert!(!validator.is_valid(&changed), "{pointer}");
    }
}

#[test]
fn findings_rest_on_records_that_are_written() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (place, out) = (pegasus(&folder.path().join("p")), folder.path().join("r"));
    run(&["scan", arg(&place), "-o", arg(&out)]);
    let report = json(&out.join("report.json"));
    let mut named = std::collections::BTreeSet::new();
    for finding in report["findings"].as_array().expect("is a list") {
        for record in finding["records"].as_array().expect("is a list") {
            let artifact = record["artifact"].as_str().expect("is text");
            let text = fs::read_to_string(out.join(format!("records/{artifact}.jsonl"))).expect("is read");
            let line = text
                .lines()
                .find(|l| l.contains(record["record"].as_str().expect("is text")))
                .expect("is there");
            let line: Value = serde_json::from_str(line).expect("is JSON");
            assert_eq!(line["locator"], record["locator"]);
            named.insert(record["record"].to_string());
        }
    }
    let lines =
        walkdir::WalkDir::new(out.join("records")).into_iter().flatten().filter(|e| e.file_type().is_file());
    let lines: usize = lines.map(|e| fs::read_to_string(e.path()).expect("is read").lines().count()).sum();
    assert_eq!(lines, named.len(), "only the records behind the findings");
    assert!(!out.join("timeline.csv").exists());
}

#[test]
fn all_records_and_the_timeline_are_written_when_asked_for() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (place, out) = (pegasus(&folder.path().join("p")), folder.path().join("r"));
    run(&["scan", arg(&place), "-o", arg(&out), "--records"]);
    let report = json(&out.join("report.json"));
    let mut times = 0;
    for row in report["coverage"].as_array().expect("is a list").iter().filter(|c| c["records"] != 0) {
        let path = out.join(format!("records/{}.jsonl", row["artifact"].as_str().expect("is text")));
        let text = fs::read_to_string(path).expect("is read");
        assert_eq!(text.lines().count() as u64, row["records"].as_u64().expect("is a number"));
        for line in text.lines() {
            let record: Value = serde_json::from_str(line).expect("is JSON");
            times += record["times"].as_array().expect("is a list").len();
        }
    }
    let mut table = csv::Reader::from_path(out.join("timeline.csv")).expect("opens");
    let rows: Vec<_> = table.records().map(|r| r.expect("is a row")).collect();
    assert_eq!(rows.len(), times);
    let instants: Vec<jiff::Timestamp> = rows.iter().map(|r| r[0].parse().expect("is a time")).collect();
    assert!(instants.windows(2).all(|w| w[0] <= w[1]), "in order");
    assert!(!out.join("parts").exists());
}

#[test]
fn what_was_encrypted_stays_off_the_disk_unless_asked_for() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let phone = Phone { password: Some("x".into()), ..phone(Scenario::Clean) };
    let (place, _) = make(&phone, &folder.path().join("p"));
    let out = folder.path().join("r");
    let with_password = [("HOOFPRINT_PASSWORD", "x")];
    run_with(&["scan", arg(&place), "-o", arg(&out)], &with_password);
    let everything: String = walkdir::WalkDir::new(&out)
        .into_iter()
        .flatten()
        .filter(|e| e.file_type().is_file())
        .map(|e| String::from_utf8_lossy(&fs::read(e.path()).expect("is read")).into_owned())
        .collect();
    assert!(everything.contains("free247downloads.com"), "the record behind the finding is there");
    assert!(!everything.contains("Your code is 482913"), "and no other");
    let output =
        run_with(&["scan", arg(&place), "-o", arg(&folder.path().join("r2")), "--records"], &with_password);
    assert!(stderr(&output).contains("written decrypted"), "{}", stderr(&output));
}

#[test]
fn a_report_is_replaced_only_when_asked_and_nothing_else_is() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (place, out) = (pegasus(&folder.path().join("p")), folder.path().join("r"));
    let once = || run(&["scan", arg(&place), "-o", arg(&out)]);
    assert_eq!(code(&once()), 1);
    let before = fs::read(out.join("report.json")).expect("is read");
    let again = once();
    assert_eq!(code(&again), 2);
    assert!(stderr(&again).contains("--force"));
    assert_eq!(code(&run(&["scan", arg(&place), "-o", arg(&out), "--force"])), 1);
    assert_eq!(fs::read(out.join("report.json")).expect("is read"), before, "the same report");
    fs::write(out.join("thesis.doc"), "x").expect("is written");
    let with_other_files = run(&["scan", arg(&place), "-o", arg(&out), "--force"]);
    assert_eq!(code(&with_other_files), 2);
    assert!(out.join("thesis.doc").exists() && out.join("report.json").exists());
    let onto_a_file = run(&["scan", arg(&place), "-o", arg(&out.join("thesis.doc"))]);
    assert_eq!(code(&onto_a_file), 2);
}

#[test]
fn a_report_is_never_written_inside_the_evidence() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let place = pegasus(&folder.path().join("p"));
    #[cfg(unix)]
    std::os::unix::fs::symlink(&place, folder.path().join("link")).expect("is linked");
    let mut inside = vec![place.join("report"), place.clone(), place.join("a/b/../../report")];
    if cfg!(unix) {
        inside.push(folder.path().join("link/report"));
    }
    for out in inside {
        let output = run(&["scan", arg(&place), "-o", arg(&out)]);
        assert_eq!(code(&output), 2, "{}", out.display());
        assert!(
            stderr(&output).contains("inside the evidence") || stderr(&output).contains("other files"),
            "{}",
            stderr(&output)
        );
    }
    assert!(!place.join("report").exists() && !place.join("a").exists());
}

#[cfg(unix)]
#[test]
fn only_its_owner_can_read_a_report() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().expect("makes a folder");
    let (place, out) = (pegasus(&folder.path().join("p")), folder.path().join("r"));
    run(&["scan", arg(&place), "-o", arg(&out), "--records"]);
    for entry in walkdir::WalkDir::new(&out).into_iter().flatten() {
        let mode = entry.metadata().expect("is there").permissions().mode() & 0o777;
        let expected = if entry.file_type().is_dir() { 0o700 } else { 0o600 };
        assert_eq!(mode, expected, "{}", entry.path().display());
    }
}

#[test]
fn the_report_does_not_depend_on_the_clock_or_the_locale() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let place = pegasus(&folder.path().join("p"));
    let with = |name: &str, variables: &[(&str, &str)]| {
        let out = folder.path().join(name);
        run_with(&["scan", arg(&place), "-o", arg(&out)], variables);
        fs::read(out.join("report.json")).expect("is read")
    };
    let first = with("a", &[("TZ", "Asia/Tokyo"), ("LANG", "de_DE.UTF-8")]);
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert_eq!(first, with("b", &[("TZ", "America/Lima"), ("LC_ALL", "C")]));
}

/// For people: what several artifacts have of one thing is told once, with a place in each.
#[test]
fn the_same_thing_in_several_artifacts_is_told_once_and_counted_once() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let phone = Phone { shape: Shape::Filesystem, ..phone(Scenario::Pegasus2021) };
    let (place, _) = make(&phone, &folder.path().join("p"));
    let out = folder.path().join("report");
    let said = stdout(&run(&["scan", arg(&place), "-o", arg(&out)]));
    assert_eq!(said.matches("ran on this phone: bh\n").count(), 1, "{said}");
    for file in ["DataUsage.sqlite", "netusage.sqlite"] {
        assert!(said.contains(file), "{file}");
    }
    let report = json(&out.join("report.json"));
    let findings = report["findings"].as_array().expect("is a list");
    let of_bh: Vec<_> = findings.iter().filter(|f| f["indicator"]["value"] == "bh").collect();
    assert_eq!(of_bh.len(), 4);
    let page = std::fs::read_to_string(out.join("report.html")).expect("is read");
    assert_eq!(page.matches("</span> A program known from Pegasus ran on this phone: bh</h3>").count(), 1);
}

/// The answer for each capability of the first piece of evidence.
fn answers(report: &Value) -> std::collections::BTreeMap<String, String> {
    let text = |v: &Value| v.as_str().expect("is a text").to_owned();
    let all = report["capabilities"].as_array().expect("is a list").iter();
    all.map(|row| (text(&row["capability"]), text(&row["answer"]))).collect()
}

#[test]
fn every_capability_has_one_of_four_answers_on_every_kind_of_evidence() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let clean = [Shape::Backup, Shape::Filesystem, Shape::AndroidBackup, Shape::BugReport, Shape::AndroidQf];
    let grave = [
        (Scenario::Pegasus2021, Shape::Backup),
        (Scenario::Pegasus2021, Shape::Filesystem),
        (Scenario::NoviSpy, Shape::BugReport),
        (Scenario::Stalkerware, Shape::AndroidQf),
    ];
    let shapes = clean.map(|shape| (Scenario::Clean, shape)).into_iter().chain(grave);
    for (n, (scenario, shape)) in shapes.enumerate() {
        let (place, _) = make(&Phone { shape, ..phone(scenario) }, &folder.path().join(n.to_string()));
        let (_, report) = scan(&place, &[]);
        let all = answers(&report);
        assert_eq!(all.len(), 15, "{shape:?}");
        for (capability, answer) in &all {
            // On a healthy phone nothing is more than looked for, and what cannot be seen is never said to be absent.
            let fine = scenario != Scenario::Clean
                || ["looked-for-nothing-found", "not-assessed"].contains(&&**answer);
            assert!(fine, "{scenario:?} {shape:?} {capability}: {answer}");
            let row = report["capabilities"]
                .as_array()
                .expect("is a list")
                .iter()
                .find(|r| r["capability"] == **capability);
            let row = row.expect("is there");
            let read = row["read"].as_array().expect("is a list");
            assert!(answer != "looked-for-nothing-found" || !read.is_empty(), "{capability}");
            assert!(answer != "not-assessed" || read.is_empty(), "{capability}");
            let findings = row["findings"].as_array().expect("is a list");
            assert_eq!(
                answer == "use-observed" || answer == "capability-of-matched-family",
                !findings.is_empty()
            );
        }
        let is = |capability: &str| all[capability].as_str();
        match (scenario, shape) {
            (Scenario::Clean, Shape::Backup) => {
                assert_eq!(
                    (is("microphone"), is("exploit-delivery")),
                    ("not-assessed", "looked-for-nothing-found")
                );
            }
            (Scenario::Clean, Shape::BugReport) => assert_eq!(is("microphone"), "looked-for-nothing-found"),
            (Scenario::Clean, Shape::AndroidBackup) => assert_eq!(is("microphone"), "not-assessed"),
            (Scenario::Pegasus2021, Shape::Filesystem) => assert_eq!(is("microphone"), "use-observed"),
            (Scenario::Pegasus2021, _) => {
                assert_eq!(
                    (is("microphone"), is("exploit-delivery")),
                    ("capability-of-matched-family", "use-observed")
                );
            }
            (Scenario::NoviSpy, _) => {
                assert_eq!(
                    (is("microphone"), is("camera")),
                    ("use-observed", "capability-of-matched-family")
                );
            }
            _ => {}
        }
    }
}

#[test]
fn an_app_privacy_report_is_evidence_of_its_own() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let place = folder.path().join("App_Privacy_Report_v4_2024-03-05T18_22_41.ndjson");
    let begin = |kind: &str, at: &str| {
        format!(
            "{{\"accessor\":{{\"identifier\":\"com.example.x\",\"identifierType\":\"bundleID\"}},\"category\":\"microphone\",\"identifier\":\"A\",\"kind\":\"{kind}\",\"timeStamp\":\"2024-03-04T{at}:00.000+01:00\",\"type\":\"access\"}}\n"
        )
    };
    let host = "{\"domain\":\"free247downloads.com\",\"firstTimeStamp\":\"2024-03-04T02:43:20.000+01:00\",\"timeStamp\":\"2024-03-04T02:50:00.000+01:00\",\"hits\":1,\"type\":\"networkActivity\",\"bundleID\":\"com.example.x\"}\n";
    let text = [begin("intervalBegin", "02:00"), begin("intervalEnd", "06:00"), host.to_owned()].concat();
    std::fs::write(&place, text).expect("is written");
    let (code, report) = scan(&place, &[]);
    assert_eq!((code, &report["evidence"][0]["kind"]), (1, &"privacy-report".into()));
    let mut all = crate::program::found(&report);
    all.sort();
    let of = |s: &str, why: &str| (s.to_owned(), "ios_app_privacy_report".to_owned(), why.to_owned());
    assert_eq!(all, [of("high", "free247downloads.com"), of("medium", "long-sensor-use")]);
    assert_eq!(answers(&report)["microphone"], "use-observed");
    assert_eq!(report["outcome"]["complete"], true, "{}", report["diagnostics"]);
}
