//! `hoofprint diff`: what is new between two reports on one phone.

use super::{Error, tell};
use crate::cli::Diff;
use hoofprint::catalogue::Catalogue;
use hoofprint::report::disarm;
use hoofprint::sentence::Sentence;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;

/// The largest report that is compared, in bytes.
const LARGEST: u64 = 1 << 30;

/// What makes two findings the same: why, where, and how grave.
type Key = (String, String, String, String);

/// Compares. Exit code 1 if the newer report has findings that the older one has not.
pub fn run(args: &Diff, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let (old, new) = (report(&args.old)?, report(&args.new)?);
    let serials =
        [&old, &new].map(|report| report["evidence"][0]["device"]["serial"].as_str().map(str::to_owned));
    if let [Some(one), Some(other)] = &serials
        && one != other
    {
        tell(catalogue, &Sentence::new("diff-other-phone"))?;
    }
    let (before, after) = (findings(&old), findings(&new));
    let gone: Vec<_> = before.iter().filter(|(key, _)| !after.contains_key(*key)).collect();
    let come: Vec<_> = after.iter().filter(|(key, _)| !before.contains_key(*key)).collect();
    for (key, list) in [("diff-new", &come), ("diff-gone", &gone)] {
        for ((severity, ..), title) in list {
            let sentence = Sentence::new(key).words("severity", format!("severity-{severity}"));
            tell(catalogue, &sentence.with("title", disarm::text(title)))?;
        }
    }
    for (capability, then, now) in answers(&old, &new) {
        let sentence = Sentence::new("diff-answer")
            .words("question", format!("capability-{capability}"))
            .with("old", then)
            .with("new", now);
        tell(catalogue, &sentence)?;
    }
    let (read_then, read_now) = (read(&old), read(&new));
    for (key, list) in [
        ("diff-read-now", read_now.difference(&read_then).collect::<Vec<_>>()),
        ("diff-not-read-now", read_then.difference(&read_now).collect()),
    ] {
        for id in list {
            tell(catalogue, &Sentence::new(key).words("title", format!("artifact-{id}-title")))?;
        }
    }
    let same = after.len() - come.len();
    let sum = Sentence::new("diff-sum")
        .count("new", come.len() as u64)
        .count("gone", gone.len() as u64)
        .count("same", same as u64);
    tell(catalogue, &sum)?;
    Ok(ExitCode::from(u8::from(!come.is_empty())))
}

/// `report.json` of a report, given as its folder or itself.
fn report(path: &Path) -> Result<Value, Error> {
    let place = if path.is_dir() { path.join("report.json") } else { path.to_path_buf() };
    let said = |reason: String| {
        Sentence::new("diff-no-report").with("path", place.to_string_lossy()).with("reason", reason)
    };
    let size = std::fs::metadata(&place).map_err(|e| said(e.to_string()))?.len();
    if size > LARGEST {
        return Err(said("the file is too large".to_owned()).into());
    }
    let bytes = std::fs::read(&place).map_err(|e| said(e.to_string()))?;
    let value: Value = serde_json::from_slice(&bytes).map_err(|e| said(e.to_string()))?;
    let schema = value["schema"].as_str().unwrap_or_default();
    if !schema.starts_with("hoofprint-report/") {
        return Err(said("it is no report of Hoofprint".to_owned()).into());
    }
    Ok(value)
}

/// The findings by what makes them the same in another report; the place in a file may have moved.
fn findings(report: &Value) -> BTreeMap<Key, String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let list = report["findings"].as_array().map(Vec::as_slice).unwrap_or_default();
    let of = |finding: &Value| {
        let why = [&finding["heuristic"], &finding["rule"]["name"], &finding["indicator"]["value"]];
        let why = why.into_iter().find_map(Value::as_str).unwrap_or_default().to_owned();
        let key = (text(&finding["severity"]), why, text(&finding["artifact"]), text(&finding["path"]));
        (key, text(&finding["title"]))
    };
    list.iter().map(of).collect()
}

/// The capabilities whose answer is another one, with both.
fn answers(old: &Value, new: &Value) -> Vec<(String, String, String)> {
    let of = |report: &Value| -> BTreeMap<String, String> {
        let list = report["capabilities"].as_array().map(Vec::as_slice).unwrap_or_default();
        let one =
            |row: &Value| Some((row["capability"].as_str()?.to_owned(), row["answer"].as_str()?.to_owned()));
        // Of several pieces of evidence the first one's.
        list.iter().rev().filter_map(one).collect()
    };
    let (then, now) = (of(old), of(new));
    let changed = now.into_iter().filter_map(|(capability, now)| {
        let then = then.get(&capability).filter(|then| **then != now)?;
        Some((capability, then.clone(), now))
    });
    changed.collect()
}

/// The artifacts of which something was read.
fn read(report: &Value) -> BTreeSet<String> {
    let list = report["coverage"].as_array().map(Vec::as_slice).unwrap_or_default();
    let was_read = |row: &&Value| matches!(row["status"].as_str(), Some("read" | "partial" | "empty"));
    list.iter().filter(was_read).filter_map(|row| row["artifact"].as_str().map(str::to_owned)).collect()
}
