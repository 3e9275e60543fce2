//! Practice phones with Android: a bug report, a backup over the cable, or an `AndroidQF` acquisition.

mod archive;
mod dumps;
mod hidden;
mod outputs;
mod person;
mod story;

use super::{Amount, Phone, Scenario, Shape, truth};
use crate::report::folder;
use std::fs::File;
use std::io::{self, BufWriter, Cursor, Write as _};
use std::path::{Path, PathBuf};
use story::{Expected, Story};

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
        Shape::AndroidBackup => {
            let place = to.join("backup.ab");
            archive::backup(phone, story, create(&place)?)?;
            place
        }
        Shape::BugReport => {
            let name = format!("bugreport-a52q-TP1A.220624.014-{}", clock(TAKEN).replace([' ', ':'], "-"));
            let place = to.join(format!("{name}.zip"));
            archive::bug_report(phone, story, &name, create(&place)?)?;
            place
        }
        _ => acquisition(phone, story, to)?,
    };
    let shown =
        |list: &'static [Expected]| list.iter().filter(|planted| planted.shown.contains(&phone.shape));
    let line = |p: &Expected| truth::finding(p.severity, p.artifact, p.reason, p.what);
    let in_the_backup = if phone.scenario == Scenario::NoviSpy { hidden::TRUTH } else { &[] };
    let deep = shown(story.deep).chain(shown(in_the_backup)).map(|p| truth::deep(line(p)));
    truth::write_findings(to, phone, &shown(story.truth).map(line).chain(deep).collect::<Vec<_>>())?;
    Ok(place)
}

/// A folder as `AndroidQF` leaves it.
fn acquisition(phone: &Phone, story: &Story, to: &Path) -> io::Result<PathBuf> {
    let place = to.join("8c5ff1d3-0a4e-4d2b-9f5a-2f6b1c0d7e34");
    folder::make(&place)?;
    let mut files = outputs::all(phone, story);
    // Much of anything is in its own log alone.
    let small = Phone { amount: Amount { bytes: 0, ..phone.amount }, ..phone.clone() };
    let (mut backup, mut report) = (Vec::new(), Cursor::new(Vec::new()));
    archive::backup(&small, story, &mut backup)?;
    archive::bug_report(&small, story, "bugreport-a52q", &mut report)?;
    files.push(("backup.ab".to_owned(), backup));
    files.push(("bugreport.zip".to_owned(), report.into_inner()));
    let hashes = outputs::hashes(&files);
    files.push(("hashes.csv".to_owned(), hashes));
    for (name, bytes) in files {
        folder::create(&place.join(name))?.write_all(&bytes)?;
    }
    Ok(place)
}

fn create(path: &Path) -> io::Result<BufWriter<File>> {
    Ok(BufWriter::with_capacity(1 << 18, folder::create(path)?))
}

/// What the clock of the phone showed: `2024-03-05 18:22:41`.
fn clock(unix: i64) -> String {
    let time = jiff::Timestamp::from_second(unix + AHEAD).unwrap_or_default();
    time.strftime("%Y-%m-%d %H:%M:%S").to_string()
}
