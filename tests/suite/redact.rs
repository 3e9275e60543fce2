//! What `--redact` leaves out: every text of a person that the records of a phone hold is looked for in every output.

use crate::program::{arg, found, json, make, phone, records, run, stdout};
use hoofprint::practice::{Phone, Scenario, Shape};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// Fields of events that hold what a person is, writes or reads.
const FIELDS: &[&str] = &[
    "participant",
    "conversation",
    "text",
    "links",
    "url",
    "title",
    "organizer",
    "attendees",
    "addresses",
    "serial",
    "hardware_address",
];

/// Events whose `name` is that of a person, a device or a network.
const NAMED: &[&str] = &["contact", "account", "linked_device", "device", "network", "shortcut"];

/// Kinds of details that say who somebody is.
const KINDS: &[&str] = &["phone", "email", "person", "text", "place", "network", "device_id", "url"];

/// Everything personal that the records of a phone hold.
fn personal(place: &Path, more: &[&str]) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let mut put = |value: &Value| match value {
        Value::String(text) => all.extend([text.clone()]),
        Value::Array(list) => all.extend(list.iter().filter_map(Value::as_str).map(str::to_owned)),
        _ => {}
    };
    for record in records(place, more).values().flatten() {
        let event = &record["event"];
        for field in FIELDS {
            put(&event[*field]);
        }
        if NAMED.contains(&event["kind"].as_str().unwrap_or_default()) {
            put(&event["name"]);
        }
        for detail in record["detail"].as_array().into_iter().flatten() {
            if KINDS.contains(&detail["kind"].as_str().unwrap_or_default()) {
                put(&detail["value"]);
            }
        }
    }
    // What is too short says nothing, and stands everywhere.
    all.into_iter().map(|text| text.trim().to_owned()).filter(|text| text.chars().count() > 5).collect()
}

/// All that a scan writes and says.
fn outputs(place: &Path, more: &[&str], out: &Path) -> Vec<(String, String)> {
    let output = run(&[&["scan", arg(place), "-o", arg(out), "--redact"], more].concat());
    let mut all = vec![("terminal".to_owned(), stdout(&output))];
    let files = [out.to_path_buf(), out.join("records")].map(|folder| std::fs::read_dir(folder).ok());
    for file in files.into_iter().flatten().flatten().flatten().filter(|f| f.path().is_file()) {
        let bytes = std::fs::read(file.path()).expect("is read");
        all.push((
            file.file_name().to_string_lossy().into_owned(),
            String::from_utf8_lossy(&bytes).into_owned(),
        ));
    }
    all
}

#[test]
fn nothing_of_a_person_is_in_any_output() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let phones = [
        (Scenario::Pegasus2021, Shape::Filesystem),
        (Scenario::Pegasus2021, Shape::Backup),
        (Scenario::Clean, Shape::Backup),
        (Scenario::NoviSpy, Shape::AndroidQf),
        (Scenario::Stalkerware, Shape::AndroidQf),
    ];
    for (n, (scenario, shape)) in phones.into_iter().enumerate() {
        let (place, _) = make(&Phone { shape, ..phone(scenario) }, &folder.path().join(n.to_string()));
        let out = folder.path().join(format!("r{n}"));
        let all = outputs(&place, &["--deep"], &out);
        assert!(all.len() > 3, "{scenario:?}");
        let report = json(&out.join("report.json"));
        let mut kept: BTreeSet<String> = BTreeSet::new();
        for finding in report["findings"].as_array().expect("is a list") {
            kept.extend(finding["indicator"]["value"].as_str().map(str::to_owned));
        }
        // Other sets may have the value with more of its address.
        let cited = json(&out.join("rendering.json"))["library"]["indicators"].clone();
        let values = cited.as_array().into_iter().flatten().filter_map(|i| i["value"].as_str());
        kept.extend(values.map(str::to_owned));
        // What the indicators themselves bring is no secret: pages where they were published.
        let public = report["indicators"].to_string();
        let values: Vec<_> =
            personal(&place, &[]).into_iter().filter(|value| !public.contains(value)).collect();
        assert!(values.len() > 15, "{scenario:?}: {}", values.len());
        for value in values.iter().filter(|value| !kept.contains(*value)) {
            for (name, text) in &all {
                assert!(!text.contains(value.as_str()), "{scenario:?} {shape:?}: {name} holds {value}");
            }
        }
        // The folder of the evidence on this computer says whose it is.
        assert!(all.iter().all(|(_, text)| !text.contains(arg(&place))), "{scenario:?} {shape:?}");
        assert_eq!(report["tool"]["options"]["redacted"], true);
    }
}

#[test]
fn a_redacted_report_finds_the_same_and_is_the_same_twice() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (place, _) = make(&phone(Scenario::Pegasus2021), &folder.path().join("p"));
    let (one, two, plain) = (folder.path().join("a"), folder.path().join("b"), folder.path().join("c"));
    outputs(&place, &["--threads", "1"], &one);
    outputs(&place, &["--threads", "4"], &two);
    run(&["scan", arg(&place), "-o", arg(&plain)]);
    assert_eq!(json(&one.join("report.json")), json(&two.join("report.json")));
    assert_eq!(found(&json(&one.join("report.json"))), found(&json(&plain.join("report.json"))));
    let refused = run(&["scan", arg(&place), "-o", arg(&folder.path().join("d")), "--redact", "--records"]);
    assert_eq!(refused.status.code(), Some(2));
}
