//! Every artifact on its fixtures: `expected.jsonl` holds the records and what was lost, and
//! was read by eye. `HOOFPRINT_BLESS=1` writes it anew.

use crate::device_tree;
use hoofprint::artifact::{self, Artifact, Input, Inputs, Outcome, Sink, Stamp};
use hoofprint::catalogue::Catalogue;
use hoofprint::evidence::{Content, Source};
use hoofprint::record::Record;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Reads all files of a tree that an artifact's globs name.
pub fn read(artifact: &'static Artifact, files: &[(String, Vec<u8>)]) -> Vec<(String, Vec<Record>, Outcome)> {
    let globs = hoofprint::scan::globs_of(artifact);
    let mut all = Vec::new();
    for (path, bytes) in files.iter().filter(|(path, _)| globs.is_match(path)) {
        let beside = |name: &&&str| {
            let path = artifact::companion_path(path, name);
            files.iter().find(|(p, _)| *p == path).cloned()
        };
        let companions = artifact.companions.iter().filter_map(|name| beside(&name)).collect();
        all.push((path.clone(), parse(artifact, path, bytes, companions)));
    }
    all.into_iter().map(|(path, (records, outcome))| (path, records, outcome)).collect()
}

fn input((path, bytes): (String, Vec<u8>)) -> Input {
    let content = if path == "/" { device_tree::listing(&bytes) } else { Content::Memory(bytes.into()) };
    Input { path, content }
}

/// Gives one file to an artifact, whatever it is.
pub fn parse(
    artifact: &'static Artifact,
    path: &str,
    bytes: &[u8],
    companions: Vec<(String, Vec<u8>)>,
) -> (Vec<Record>, Outcome) {
    let companions = companions.into_iter().map(input).collect();
    let inputs = Inputs::new(input((path.to_owned(), bytes.to_vec())), companions, 64 << 20);
    let mut records = Vec::new();
    let mut each = |record| records.push(record);
    let stamp = Stamp {
        evidence: "fixture".into(),
        path: path.into(),
        origin: None,
        zone: None,
        taken: "2024-03-05T18:22:41".parse().ok(),
    };
    let mut sink = Sink::new(artifact, stamp, &mut each);
    if let Err(failure) = (artifact.parse)(&inputs, &mut sink) {
        sink.lost(failure.0);
    }
    let outcome = sink.finish();
    (records, outcome)
}

/// The golden text: a line for each record, then a line for what was lost.
fn golden(artifact: &'static Artifact, files: &[(String, Vec<u8>)]) -> String {
    let catalogue = Catalogue::of(&[]);
    let mut text = String::new();
    for (path, records, outcome) in read(artifact, files) {
        for record in &records {
            let json = serde_json::to_string(record).expect("serializes");
            writeln!(text, "{json}").expect("memory takes everything");
        }
        let said = |list: &[hoofprint::sentence::Sentence]| {
            list.iter().map(|s| catalogue.say(s)).collect::<Vec<_>>()
        };
        let end = serde_json::json!({
            "file": path, "records": outcome.records, "lost": said(&outcome.lost), "notes": said(&outcome.notes),
        });
        writeln!(text, "{end}").expect("memory takes everything");
    }
    text
}

#[test]
fn every_fixture_gives_what_was_expected() {
    let bless = std::env::var_os("HOOFPRINT_BLESS").is_some();
    let mut wrong = Vec::new();
    for (name, case) in device_tree::cases() {
        let artifact =
            *artifact::all().iter().find(|a| a.id == name).expect("the folder is named after an artifact");
        let found = golden(artifact, &device_tree::files(&case));
        let path = case.join("expected.jsonl");
        let expected = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        if bless {
            std::fs::write(&path, &found).expect("is written");
        } else if found != expected {
            wrong.push(format!("{}\n--- expected\n{expected}--- found\n{found}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_artifact_has_a_positive_a_benign_and_a_damaged_case() {
    let cases: BTreeSet<(String, String)> = device_tree::cases()
        .into_iter()
        .map(|(artifact, case)| {
            (artifact, case.file_name().expect("has a name").to_string_lossy().into_owned())
        })
        .collect();
    for artifact in artifact::all() {
        for kind in ["positive", "benign", "damaged"] {
            let has = cases.iter().any(|(a, case)| a == artifact.id && case.starts_with(kind));
            assert!(has, "fixtures/{}/{kind}* is missing", artifact.id);
        }
    }
}

/// Artifacts that read a few bytes of a file, whatever they are: damage is what they state.
const NOTHING_TO_LOSE: &[&str] = &["ios_image_files"];

#[test]
fn a_damaged_case_says_what_was_lost_and_the_others_lose_nothing() {
    for (name, case) in device_tree::cases() {
        let artifact =
            *artifact::all().iter().find(|a| a.id == name).expect("the folder is named after an artifact");
        let readings = read(artifact, &device_tree::files(&case));
        assert!(!readings.is_empty(), "{} holds no file of {name}", case.display());
        let lost = readings.iter().any(|(_, _, outcome)| !outcome.lost.is_empty());
        let damaged = case.file_name().is_some_and(|n| n.to_string_lossy().starts_with("damaged"));
        assert_eq!(lost, damaged && !NOTHING_TO_LOSE.contains(&&*name), "{}", case.display());
    }
}

/// Whatever lies under a name, the artifact of that name survives it.
#[test]
fn every_artifact_survives_the_files_of_every_other() {
    for (_, case) in device_tree::cases() {
        for (path, bytes) in device_tree::files(&case) {
            for artifact in artifact::all() {
                let (_, outcome) = parse(artifact, &path, &bytes, Vec::new());
                assert!(outcome.lost.len() <= 100);
            }
        }
    }
}

#[test]
fn every_glob_is_one_and_names_a_place_below_the_root() {
    for artifact in artifact::all() {
        let _ = hoofprint::scan::globs_of(artifact);
        assert!(artifact.paths.iter().all(|p| p.starts_with('/') || p.starts_with("**/")), "{}", artifact.id);
    }
}

#[test]
fn a_source_of_a_fixture_lists_its_files_in_order() {
    for (_, case) in device_tree::cases() {
        let source = device_tree::source(&case);
        assert!(source.entries().windows(2).all(|w| w[0].path <= w[1].path));
    }
}
