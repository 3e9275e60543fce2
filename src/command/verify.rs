//! `hoofprint verify`: whether evidence is still what it was when a report was made.

use super::{Error, scan as scanning, tell};
use crate::cli::Verify;
use hoofprint::catalogue::Catalogue;
use hoofprint::report::disarm;
use hoofprint::scan;
use hoofprint::sentence::Sentence;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Differences that are named one by one.
const MOST_NAMED: usize = 50;

/// Size and SHA-256 of each file, by evidence and path.
type Files = BTreeMap<(String, String), (u64, String)>;

/// Compares, and says what differs. Exit code 1 if anything does.
pub fn run(args: &Verify, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let mut stated = stated(&args.report)?;
    let mut known = known(&args.report)?;
    let moved = !args.evidence.is_empty();
    let mut places = args.evidence.clone();
    if !moved {
        places.extend(known.iter().map(|(_, path)| path.clone()));
        places.dedup();
    }
    let opened = scanning::open_everything(&places, args.password_file.as_deref(), catalogue)?;
    let (mut equal, mut different, mut new) = (0_u64, Vec::new(), Vec::new());
    for evidence in &opened {
        // What lies below another place is opened with that one too, and compared once.
        let Some(n) = known.iter().position(|(_, path)| moved || *path == evidence.path) else { continue };
        let (id, _) = known.remove(n);
        for file in scan::hashes(evidence, args.threads.map_or(0, usize::from))? {
            match stated.remove(&(id.clone(), file.path.to_string())) {
                Some(known) if known == (file.size, file.sha256) => equal += 1,
                Some(_) => different.push(file.path.to_string()),
                None => new.push(file.path.to_string()),
            }
        }
    }
    let missing: Vec<String> = stated.into_keys().map(|(_, path)| path).collect();
    for (key, paths) in [("verify-differs", &different), ("verify-missing", &missing), ("verify-new", &new)] {
        for path in paths.iter().take(MOST_NAMED) {
            tell(catalogue, &Sentence::new(key).with("path", disarm::text(path)))?;
        }
    }
    let count = |list: &[String]| list.len() as u64;
    let sum = Sentence::new("verify-sum")
        .count("equal", equal)
        .count("different", count(&different))
        .count("missing", count(&missing))
        .count("new", count(&new));
    tell(catalogue, &sum)?;
    let same = different.is_empty() && missing.is_empty() && new.is_empty();
    Ok(ExitCode::from(u8::from(!same)))
}

/// What `files.csv` of a report says.
fn stated(report: &Path) -> Result<Files, Error> {
    let place = report.join("files.csv");
    let said = |reason: String| {
        Sentence::new("verify-no-list").with("path", place.to_string_lossy()).with("reason", reason)
    };
    let mut rows = csv::Reader::from_path(&place).map_err(|e| said(e.to_string()))?;
    let mut files = Files::new();
    for row in rows.records() {
        let row = row.map_err(|e| said(e.to_string()))?;
        let get = |n: usize| row.get(n).unwrap_or_default().to_owned();
        let size = get(2).parse().map_err(|_| said(get(2)))?;
        files.insert((get(0), get(1)), (size, get(3)));
    }
    Ok(files)
}

/// The id of each piece of evidence, and where it lay, as the report says.
fn known(report: &Path) -> Result<Vec<(String, PathBuf)>, Error> {
    let place = report.join("report.json");
    let said = |reason: String| {
        Sentence::new("verify-no-list").with("path", place.to_string_lossy()).with("reason", reason)
    };
    let bytes = std::fs::read(&place).map_err(|e| said(e.to_string()))?;
    let value: Value = serde_json::from_slice(&bytes).map_err(|e| said(e.to_string()))?;
    let list = value["evidence"].as_array().map(Vec::as_slice).unwrap_or_default();
    Ok(list.iter().filter_map(|e| Some((e["id"].as_str()?.to_owned(), e["path"].as_str()?.into()))).collect())
}
