//! Runs the program as a person would, and reads what it wrote.

use hoofprint::practice::{Amount, Phone, Scenario, Shape};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Output;

/// A phone of a usual size.
pub fn phone(scenario: Scenario) -> Phone {
    let amount = Amount { messages: 300, files: 60, ..Amount::DEFAULT };
    Phone { scenario, shape: Shape::Backup, password: None, amount, damaged: false }
}

/// Makes a phone in a folder of its own; returns the path to scan and the truth.
pub fn make(phone: &Phone, folder: &Path) -> (PathBuf, Value) {
    let place = phone.make(folder).expect("makes a phone");
    (place, json(&folder.join("truth.json")))
}

pub fn json(path: &Path) -> Value {
    let bytes = std::fs::read(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    serde_json::from_slice(&bytes).expect("is JSON")
}

fn nothing_installed() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("nothing-installed")
}

/// Runs the program in English without a terminal.
pub fn run(args: &[&str]) -> Output {
    run_with(args, &[])
}

pub fn run_with(args: &[&str], variables: &[(&str, &str)]) -> Output {
    let mut command = assert_cmd::Command::cargo_bin("hoofprint").expect("is built");
    // No set that somebody installed on this computer.
    command
        .env_remove("HOOFPRINT_PASSWORD")
        .env("HOOFPRINT_DATA", nothing_installed())
        .envs(variables.iter().copied())
        .args(args);
    command.output().expect("runs")
}

pub fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or_else(|| panic!("ended by a signal: {output:?}"))
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("is text")
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("is text")
}

/// Text of a path for an argument.
pub fn arg(path: &Path) -> &str {
    path.to_str().expect("is text")
}

/// Scans a path and returns the report.
pub fn scan(path: &Path, more: &[&str]) -> (i32, Value) {
    let folder = tempfile::tempdir().expect("makes a folder");
    let out = folder.path().join("report");
    let args = [&["scan", arg(path), "-o", arg(&out)], more].concat();
    let output = run(&args);
    assert!(out.is_dir(), "{}", stderr(&output));
    (code(&output), json(&out.join("report.json")))
}

/// The records of a scan with `--records`, by artifact.
pub fn records(path: &Path, more: &[&str]) -> BTreeMap<String, Vec<Value>> {
    let folder = tempfile::tempdir().expect("makes a folder");
    let out = folder.path().join("report");
    let args = [&["scan", arg(path), "--records", "-o", arg(&out)], more].concat();
    let output = run(&args);
    let mut all = BTreeMap::new();
    for entry in
        std::fs::read_dir(out.join("records")).unwrap_or_else(|e| panic!("{e}: {output:?}")).flatten()
    {
        let name = entry.path().file_stem().expect("has a name").to_string_lossy().into_owned();
        let text = std::fs::read_to_string(entry.path()).expect("is read");
        all.insert(name, text.lines().map(|l| serde_json::from_str(l).expect("is JSON")).collect());
    }
    all
}

/// What a report found and what was planted, in the same words: severity, artifact, reason.
pub fn found(report: &Value) -> Vec<(String, String, String)> {
    summaries(&report["findings"], |f| match (&f["heuristic"], &f["rule"]["name"]) {
        (Value::String(id), _) | (_, Value::String(id)) => id.clone(),
        _ => f["indicator"]["value"].as_str().unwrap_or_default().to_owned(),
    })
}

pub fn planted(truth: &Value) -> Vec<(String, String, String)> {
    let all = truth["findings"].as_array().expect("is a list").iter();
    planted_of(&all.filter(|f| f["deep"].is_null()).cloned().collect())
}

/// The same of everything that a look at all bytes finds too.
pub fn planted_deep(truth: &Value) -> Vec<(String, String, String)> {
    let all = truth["findings"].as_array().expect("is a list").iter();
    // A program that was built without the compiler of rules knows none.
    planted_of(&all.filter(|f| cfg!(feature = "yara") || f["rule"].is_null()).cloned().collect())
}

fn planted_of(findings: &Value) -> Vec<(String, String, String)> {
    let kinds = ["heuristic", "indicator", "rule"];
    let because = |f: &Value| kinds.iter().find_map(|kind| f[*kind].as_str()).expect("says why").to_owned();
    summaries(findings, because)
}

fn summaries(list: &Value, why: impl Fn(&Value) -> String) -> Vec<(String, String, String)> {
    let text = |v: &Value| v.as_str().expect("is text").to_owned();
    let list = list.as_array().expect("is a list");
    let mut all: Vec<_> = list.iter().map(|f| (text(&f["severity"]), text(&f["artifact"]), why(f))).collect();
    all.sort();
    all
}
