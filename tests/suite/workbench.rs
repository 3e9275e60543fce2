//! `hoofprint indicators`, sub-command by sub-command, as a maintainer of sets runs it.

use crate::program::{arg, code, json, run, stderr, stdout};
use hoofprint::practice::Scenario;
use serde_json::Value;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A set with what can be found on the practice phone to which something happened.
const SET: &str = "id: made-up
name: Made up
kind: targeted-spyware
platforms: [ios, android]
description: A set for tests.
sources:
  report: { publisher: Somebody, published: \"2024-05-06\" }
values:
  - type: domain
    source: report
    values:
      - made-up.top
      - { value: two.top, note: seen in messages, confidence: 40 }
  - type: process
    source: report
    values: [madeupd]
";

fn file(folder: &TempDir, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, text).expect("is written");
    path
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("makes a folder")
}

fn indicators(args: &[&str]) -> std::process::Output {
    run(&[&["indicators"], args].concat())
}

fn parsed(output: &std::process::Output) -> Value {
    serde_json::from_str(&stdout(output)).unwrap_or_else(|e| panic!("{e}: {}", stderr(output)))
}

#[test]
fn the_list_names_every_set_and_those_of_files() {
    let folder = folder();
    let set = file(&folder, "set.yaml", SET);
    let output = indicators(&["list", "-i", arg(&set)]);
    let text = stdout(&output);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(text.starts_with("android-campaign-2023: 2023 Android campaign. targeted-spyware; ios, android; 2187 values; 2023-03-29; from Amnesty International, Security Lab (CC BY)\n"), "{text}");
    assert!(text.contains(
        "\nmade-up: Made up. targeted-spyware; ios, android; 3 values; 2024-05-06; from Somebody\n"
    ));
    let all = parsed(&indicators(&["list", "--json"]));
    let ids: Vec<_> = all.as_array().expect("is a list").iter().map(|s| &s["id"]).collect();
    assert!(ids.len() == text.lines().count() - 2 && ids.contains(&&"pegasus".into()));
}

#[test]
fn a_set_is_shown_with_its_values_by_type() {
    let folder = folder();
    let set = file(&folder, "set.yaml", SET);
    let output = indicators(&["show", "made-up", "-i", arg(&set)]);
    let text = stdout(&output);
    assert!(
        text.ends_with(
            "domain: 2\n  made-up.top\n  two.top (confidence 40; seen in messages)\nprocess: 1\n  madeupd\n"
        ),
        "{text}"
    );
    let shown = parsed(&indicators(&["show", "made-up", "-i", arg(&set), "--json"]));
    assert_eq!(shown["values"]["domain"][1]["confidence"], 40);
    let stalkerware = parsed(&indicators(&["show", "stalkerware", "--json"]));
    assert_eq!(stalkerware["values"]["app-id"][0]["app"], "AbsoluTrack");
    assert_eq!(code(&indicators(&["show", "nothing"])), 2);
}

#[test]
fn a_search_finds_what_a_scan_would_and_says_so_in_its_code() {
    for (value, set) in [
        ("https://A.LEXISHAMILTON.info/x", None),
        ("sub.123tramites.com", Some("pegasus")),
        ("bh", Some("pegasus")),
        ("/private/var/db/com.apple.xpc.roleaccountd.staging/PlugIns/fud.appex/x", Some("quadream")),
        ("61:ED:37:7E:85:D3:86:A8:DF:EE:6B:86:4B:D8:5B:0B:FA:A5:AF:81", Some("stalkerware")),
        ("example.org", None),
    ] {
        let output = indicators(&["search", value, "--json"]);
        let found = parsed(&output);
        let sets: Vec<_> =
            found.as_array().expect("is a list").iter().filter_map(|k| k["set"].as_str()).collect();
        assert_eq!(code(&output), i32::from(sets.is_empty()), "{value}");
        if let Some(set) = set {
            assert!(sets.contains(&set), "{value}: {sets:?}");
        }
    }
    let text = stdout(&indicators(&["search", "example.org"]));
    assert_eq!(text, "No set knows example.org. That proves nothing: the lists hold what was published.\n");
}

#[test]
fn a_check_names_file_line_problem_and_advice() {
    let folder = folder();
    let set = file(&folder, "set.yaml", SET.replace("made-up.top", "google.com"));
    let output = indicators(&["check", arg(&set)]);
    let place = arg(&set);
    assert_eq!(
        stdout(&output),
        format!(
            "{place}:12: error: Many sites and applications that have nothing to do with each other use google.com. It is never compared. Remove it, or give it a note that begins with \"never compared\".\n1 error, 0 warnings.\n"
        )
    );
    assert_eq!(code(&output), 1);
    let good = file(&folder, "good.yaml", SET);
    let output = indicators(&["check", arg(&good)]);
    assert_eq!((code(&output), &*stdout(&output)), (0, "0 errors, 0 warnings.\n"));
}

#[test]
fn bad_files_are_errors_and_nothing_worse() {
    let folder = folder();
    let many = "      - made-up.top\n".repeat(50 << 20 >> 4);
    let files = [
        file(&folder, "empty.yaml", ""),
        file(&folder, "mark.yaml", "\u{feff}"),
        file(&folder, "bytes.yaml", [0xff_u8, 0xfe, 0, 1]),
        file(&folder, "list.json", "[1, 2]"),
        file(&folder, "open.json", "{\"objects\": ["),
        folder.path().join("not-there.yaml"),
    ];
    // Millions of lines that are no set of ours are a plain list of one value, and read as such.
    let many = file(&folder, "many.yaml", many);
    assert_eq!(code(&indicators(&["check", arg(&many)])), 0);
    for path in &files {
        let path = arg(path);
        assert_eq!(code(&indicators(&["check", path])), 1, "{path}");
        for command in [&["convert", path, "--to", "stix"][..], &["merge", path], &["diff", path, path]] {
            let output = indicators(command);
            assert_eq!(code(&output), 2, "{command:?}: {}", stderr(&output));
        }
    }
    let marked = file(&folder, "marked.yaml", format!("\u{feff}{SET}"));
    assert_eq!(code(&indicators(&["check", arg(&marked)])), 0);
}

/// Fifty megabytes of values are a large set and nothing else.
#[test]
fn a_very_large_set_is_checked() {
    let folder = folder();
    let lines: String = (0..1_500_000)
        .flat_map(|n| ["      - host-number-".to_owned(), n.to_string(), ".top\n".to_owned()])
        .collect();
    let set = file(&folder, "large.yaml", SET.replace("      - made-up.top\n", &lines));
    let output = indicators(&["-q", "check", arg(&set)]);
    assert!(code(&output) == 0 || stdout(&output).contains("large.yaml:"), "{}", stderr(&output));
}

#[test]
fn what_is_converted_says_the_same_and_is_never_written_over_another_file() {
    let folder = folder();
    let set = file(&folder, "set.yaml", SET);
    let stix = folder.path().join("set.json");
    let convert = |more: &[&str]| {
        indicators(&[&["convert", arg(&set), "--to", "stix", "-o", arg(&stix)], more].concat())
    };
    let output = convert(&[]);
    assert_eq!(code(&output), 0);
    assert!(stderr(&output).ends_with("3 values written, 0 left out.\n"), "{}", stderr(&output));
    let first = std::fs::read(&stix).expect("is there");
    assert_eq!(code(&convert(&[])), 2);
    assert_eq!(code(&convert(&["--force"])), 0);
    assert_eq!(std::fs::read(&stix).expect("is there"), first);
    let values = |path: &Path, id: &str| {
        parsed(&indicators(&["show", id, "-i", arg(path), "--json"]))["values"].to_string()
    };
    let shown = values(&stix, "set-made-up");
    assert!(["made-up.top", "two.top", "madeupd"].iter().all(|v| shown.contains(v)), "{shown}");
    let left: Vec<_> =
        std::fs::read_dir(folder.path()).expect("is listed").flatten().map(|e| e.file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
    let table = stdout(&indicators(&["convert", arg(&set), "--to", "csv"]));
    assert!(table.contains("made-up,Made up,targeted-spyware,,domain,two.top,\"ios, android\",report,seen in messages,40,,,\n"), "{table}");
    let event: Value = parsed(&indicators(&["convert", arg(&set), "--to", "misp"]));
    assert_eq!(event["Event"]["Attribute"][0]["value"], "made-up.top");
    let ours = stdout(&indicators(&["convert", arg(&stix), "--to", "hoofprint"]));
    let again = file(&folder, "again.yaml", ours);
    assert_eq!(code(&indicators(&["check", arg(&again)])), 0);
}

#[test]
fn what_a_format_cannot_express_is_named_and_counted() {
    let output = indicators(&["convert", "graphite", "--to", "mvt"]);
    assert_eq!(
        stderr(&output),
        "Left out: graphite: log-text BIGPRETZEL. MVT has no such type.\nLeft out: graphite: log-text SMALLPRETZEL. MVT has no such type.\n0 values written, 2 left out.\n"
    );
    let output = indicators(&["convert", "graphite", "landfall", "--to", "hoofprint"]);
    assert!(code(&output) == 2 && stderr(&output).contains("merge"));
}

#[test]
fn a_difference_is_said_and_in_the_code() {
    let folder = folder();
    let (old, new) = (
        file(&folder, "old.yaml", SET),
        file(&folder, "new.yaml", SET.replace("made-up.top", "three.top").replace("40", "60")),
    );
    let output = indicators(&["diff", arg(&old), arg(&new)]);
    assert_eq!(code(&output), 1);
    assert_eq!(
        stdout(&output),
        "- made-up: domain made-up.top\n+ made-up: domain three.top\n~ made-up: domain two.top: confidence was \"40\", is \"60\"\n1 added, 1 removed, 1 changed.\n"
    );
    assert_eq!(code(&indicators(&["diff", arg(&old), arg(&old)])), 0);
}

#[test]
fn what_is_merged_holds_everything_once() {
    let folder = folder();
    let one = file(&folder, "one.yaml", SET);
    let two =
        file(&folder, "two.yaml", SET.replace("made-up.top", "three.top").replace("Somebody", "Another"));
    let out = folder.path().join("both.yaml");
    let output = indicators(&["merge", arg(&one), arg(&two), "-o", arg(&out)]);
    assert!(
        stderr(&output).ends_with("2 sets joined: 4 values; 2 that stood there already were left out.\n"),
        "{}",
        stderr(&output)
    );
    let output = indicators(&["check", arg(&out)]);
    assert_eq!((code(&output), &*stdout(&output)), (0, "0 errors, 0 warnings.\n"));
    let shown = parsed(&indicators(&["show", "made-up", "-i", arg(&out), "--json"]));
    assert_eq!(shown["attribution"], serde_json::json!(["Somebody", "Another"]));
}

/// The chapter of docs/indicators.md, word by word.
#[test]
fn a_newcomer_comes_from_a_report_to_a_finding() {
    let folder = folder();
    let path = folder.path().join("example-2026.yaml");
    let output = indicators(&["new", "example-2026", "-o", arg(&path)]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert_eq!(code(&indicators(&["check", arg(&path)])), 1, "nothing is filled in yet");
    let text = std::fs::read_to_string(&path).expect("is there");
    let filled = text.replace("      # - evil.example\n", "      - free247downloads.com\n");
    assert!(filled != text);
    std::fs::write(&path, filled).expect("is written");
    let output = indicators(&["check", arg(&path)]);
    assert_eq!(code(&output), 0, "{}", stdout(&output));
    let output = indicators(&["test", arg(&path)]);
    assert_eq!(code(&output), 0, "{}", stdout(&output));
    assert!(stdout(&output).contains("No false alarm"));
    let phone =
        crate::program::phone(Scenario::Pegasus2021).make(&folder.path().join("phone")).expect("is made");
    let output = indicators(&["test", arg(&path), "--on", arg(&phone)]);
    assert_eq!(code(&output), 0, "{}", stdout(&output));
    assert!(stdout(&output).contains("HIGH: "), "{}", stdout(&output));
    assert_eq!(code(&run(&["scan", arg(&phone), "-i", arg(&path), "--only-indicators"])), 1);
}

#[test]
fn a_set_that_meets_healthy_phones_raises_an_alarm_when_it_is_tried() {
    let folder = folder();
    let phone =
        crate::program::phone(Scenario::Pegasus2021).make(&folder.path().join("phone")).expect("is made");
    let set = file(
        &folder,
        "bad.yaml",
        SET.replace("type: domain", "type: app-id").replace("made-up.top", "net.whatsapp.WhatsApp"),
    );
    let output = indicators(&["test", arg(&set)]);
    assert_eq!(code(&output), 1, "{}", stdout(&output));
    assert!(stdout(&output).contains("FALSE ALARM") && stdout(&output).contains("net.whatsapp.WhatsApp"));
    let pegasus = folder.path().join("pegasus.json");
    assert_eq!(code(&indicators(&["convert", "pegasus", "--to", "stix", "-o", arg(&pegasus)])), 0);
    let output = indicators(&["test", arg(&pegasus), "--on", arg(&phone)]);
    let text = stdout(&output);
    assert_eq!(code(&output), 0, "{text}");
    assert!(text.contains("CRITICAL") && text.contains("No false alarm"), "{text}");
}

/// MVT, where it is installed: through `MVT_IOS`, else `PATH`.
fn mvt() -> Option<PathBuf> {
    let named = std::env::var_os("MVT_IOS").map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut places = std::env::split_paths(&path).map(|p| p.join("mvt-ios"));
    named.or_else(|| places.find(|p| p.is_file()))
}

/// What MVT says it loaded of a file.
fn loaded_by_mvt(mvt: &Path, stix: &Path) -> (usize, String) {
    let folder = folder();
    let mut command = std::process::Command::new(mvt);
    command.args([
        "--disable-update-check",
        "--disable-indicator-update-check",
        "check-iocs",
        "-i",
        arg(stix),
    ]);
    command.arg(folder.path()).env("HOME", folder.path()).env("COLUMNS", "300").env_remove("MVT_STIX2");
    let output = command.output().expect("runs");
    let text = format!("{}{}", stdout(&output), stderr(&output));
    let count =
        text.split("Loaded a total of ").nth(1).and_then(|t| t.split_whitespace().next()?.parse().ok());
    (count.unwrap_or_else(|| panic!("{text}")), text)
}

#[test]
fn mvt_loads_exactly_what_was_written_for_it() {
    let Some(mvt) = mvt() else {
        println!("skipped: MVT is not installed");
        return;
    };
    let folder = folder();
    let all = parsed(&indicators(&["list", "--json"]));
    let ids: Vec<_> = all.as_array().expect("is a list").iter().filter_map(|s| s["id"].as_str()).collect();
    let stix = folder.path().join("all.stix2");
    let output = indicators(&[&["-q", "convert"], &*ids, &["--to", "mvt", "-o", arg(&stix)]].concat());
    let written =
        stderr(&output).split(" values written").next().and_then(|t| t.rsplit('\n').next()?.parse().ok());
    let (loaded, text) = loaded_by_mvt(&mvt, &stix);
    assert_eq!(Some(loaded), written, "{text}");
    assert!(!["WARNING", "ERROR", "Traceback"].iter().any(|w| text.contains(w)), "{text}");
    let patterns = json(&stix)["objects"]
        .as_array()
        .expect("is a list")
        .iter()
        .filter(|o| o["pattern"].is_string())
        .count();
    assert_eq!(loaded, patterns);
}
