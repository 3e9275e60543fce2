//! What helps to understand a report: `explain`, `diff`, and the questions of `scan --ask`.

use crate::program::{arg, code, json, make, phone, run, stderr, stdout};
use hoofprint::detect::{capability, heuristic};
use hoofprint::practice::{Phone, Scenario, Shape};
use std::path::{Path, PathBuf};

#[test]
fn every_check_artifact_and_capability_is_explained() {
    let names =
        heuristic::ALL.iter().map(|h| h.id).chain(hoofprint::artifact::all().into_iter().map(|a| a.id));
    for name in names {
        let output = run(&["explain", name]);
        assert_eq!(code(&output), 0, "{name}");
        let text = stdout(&output);
        assert!(text.contains("What it proves: "), "{name}: {text}");
        // No place of a sentence is left open: braces stand in globs alone.
        let rest = text.lines().filter(|line| !line.starts_with("Where it lies"));
        assert!(rest.into_iter().all(|line| !line.contains('{')), "{name}: {text}");
    }
    for about in capability::TABLE {
        let word = serde_json::to_value(about.capability).expect("is a word");
        let output = run(&["explain", word.as_str().expect("is a text")]);
        assert!(code(&output) == 0 && stdout(&output).contains("ATT&CK for Mobile: T"), "{word}");
    }
    assert!(stdout(&run(&["explain"])).contains("sensor-while-locked"));
    let unknown = run(&["explain", "nonsense"]);
    assert_eq!(code(&unknown), 2);
    assert!(stderr(&unknown).contains("nonsense"));
}

fn report(place: &Path, to: PathBuf, more: &[&str]) -> PathBuf {
    run(&[&["scan", arg(place), "-o", arg(&to)], more].concat());
    assert!(to.join("report.json").exists());
    to
}

#[test]
fn two_reports_on_a_phone_are_compared() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let at = |name: &str| folder.path().join(name);
    let (before, _) = make(&phone(Scenario::Clean), &at("before"));
    let (after, _) = make(&phone(Scenario::Pegasus2021), &at("after"));
    let (dump, _) = make(&Phone { shape: Shape::Filesystem, ..phone(Scenario::Clean) }, &at("dump"));
    let old = report(&before, at("old"), &[]);
    let new = report(&after, at("new"), &[]);
    let more = report(&dump, at("more"), &[]);
    let same = run(&["diff", arg(&old), arg(&old)]);
    assert_eq!((code(&same), stdout(&same).lines().count()), (0, 1), "{}", stdout(&same));
    let worse = run(&["diff", arg(&old), arg(&new.join("report.json"))]);
    let text = stdout(&worse);
    assert_eq!(code(&worse), 1);
    assert!(text.contains("New: CRITICAL A program known from Pegasus ran on this phone: bh"), "{text}");
    assert!(text.contains("Did somebody try to get in?") && text.contains("now: use-observed"), "{text}");
    let deeper = stdout(&run(&["diff", arg(&old), arg(&more)]));
    assert!(deeper.contains("Read now, and not before: Use of the phone (knowledgeC)"), "{deeper}");
    std::fs::write(at("other.json"), "{}").expect("is written");
    for none in [at("nothing"), at("other.json")] {
        assert_eq!(code(&run(&["diff", arg(&old), arg(&none)])), 2);
    }
}

#[test]
fn the_owner_is_asked_and_the_answers_stand_in_the_report() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (place, _) =
        make(&Phone { shape: Shape::BugReport, ..phone(Scenario::NoviSpy) }, &folder.path().join("p"));
    let out = folder.path().join("r");
    let answers =
        "Nowhere/City\nEurope/Belgrade\nnever\n2024-02-20T20:00..2024-02-20T23:00\n\n23:00..07:00\ny\n\nno\n";
    let mut command = assert_cmd::Command::cargo_bin("hoofprint").expect("is built");
    command
        .args(["scan", arg(&place), "--ask", "-o", arg(&out)])
        .env("HOOFPRINT_DATA", folder.path().join("none"));
    let output = command.write_stdin(answers).output().expect("runs");
    assert_eq!(code(&output), 1, "{}", stderr(&output));
    let case = &json(&out.join("report.json"))["tool"]["options"]["case"];
    assert_eq!(case["zone"], "Europe/Belgrade");
    assert_eq!(case["custody"][0]["from"], "2024-02-20T19:00:00Z");
    assert_eq!(
        (&case["managed"], &case["developer"], &case["rooted"]),
        (&true.into(), &false.into(), &false.into())
    );
    assert_eq!(case["asleep"], serde_json::json!([23 * 60, 7 * 60]));
    // Nobody answers: nothing is known, and the scan goes on.
    let mut command = assert_cmd::Command::cargo_bin("hoofprint").expect("is built");
    let other = folder.path().join("o");
    command
        .args(["scan", arg(&place), "--ask", "-o", arg(&other)])
        .env("HOOFPRINT_DATA", folder.path().join("none"));
    assert_eq!(code(&command.write_stdin("").output().expect("runs")), 1);
    assert_eq!(json(&other.join("report.json"))["tool"]["options"]["case"]["zone"], serde_json::Value::Null);
}
