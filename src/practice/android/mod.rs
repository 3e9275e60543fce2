//! Practice phones with Android: a bug report, a backup over the cable, or an `AndroidQF` acquisition.

mod archive;
mod dumps;
mod outputs;
mod person;
mod story;

use super::{Phone, Shape, truth};
use crate::report::folder;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use story::Story;

/// When the acquisition was begun: 2024-03-05 17:22:41 UTC, in seconds since 1970.
const TAKEN: i64 = 1_709_659_361;

/// Seconds by which the clock of the phone is ahead: Belgrade in winter.
const AHEAD: i64 = 3_600;

/// Seconds of a day.
const DAY: i64 = 86_400;

/// Writes the phone and its truth; returns the path to scan.
pub(super) fn make(phone: &Phone, to: &Path) -> io::Result<PathBuf> {
    if !to.exists() {
        folder::make(to)?;
    }
    let story = Story::of(phone.scenario);
    let place = match phone.shape {
        Shape::AndroidBackup => save(to, "backup.ab", &archive::backup(phone, story)?)?,
        Shape::BugReport => {
            let name = format!("bugreport-a52q-TP1A.220624.014-{}", clock(TAKEN).replace([' ', ':'], "-"));
            let report = archive::bug_report(phone, story, &name)?;
            save(to, &format!("{name}.zip"), &report)?
        }
        _ => acquisition(phone, story, to)?,
    };
    let findings = story.truth.iter().filter(|planted| planted.shown.contains(&phone.shape));
    let findings = findings.map(|p| truth::finding(p.severity, p.artifact, p.reason, p.what));
    truth::write_findings(to, phone, &findings.collect::<Vec<_>>())?;
    Ok(place)
}

/// A folder as `AndroidQF` leaves it.
fn acquisition(phone: &Phone, story: &Story, to: &Path) -> io::Result<PathBuf> {
    let place = to.join("8c5ff1d3-0a4e-4d2b-9f5a-2f6b1c0d7e34");
    folder::make(&place)?;
    let mut files = outputs::all(phone, story);
    files.push(("backup.ab".to_owned(), archive::backup(phone, story)?));
    files.push(("bugreport.zip".to_owned(), archive::bug_report(phone, story, "bugreport-a52q")?));
    let hashes = outputs::hashes(&files);
    files.push(("hashes.csv".to_owned(), hashes));
    for (name, bytes) in files {
        save(&place, &name, &bytes)?;
    }
    Ok(place)
}

fn save(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    let path = folder.join(name);
    if let Some(parent) = path.parent().filter(|parent| !parent.exists()) {
        folder::make(parent)?;
    }
    folder::create(&path)?.write_all(bytes)?;
    Ok(path)
}

/// What the clock of the phone showed: `2024-03-05 18:22:41`.
fn clock(unix: i64) -> String {
    let time = jiff::Timestamp::from_second(unix + AHEAD).unwrap_or_default();
    time.strftime("%Y-%m-%d %H:%M:%S").to_string()
}
