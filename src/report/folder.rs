//! The folder a report is written to: private, complete or not there at all.
//!
//! Everything is first written beside its place under a name that says "unfinished", and
//! renamed when it is whole. Folders are 0700 and files 0600, for a report names people.

#![expect(clippy::disallowed_methods, reason = "a listed writer: writes the report")]

use super::{Report, html, json};
use crate::record::Record;
use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Why a report cannot be written where it should be.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// There is a report already.
    #[error("there is a report already")]
    Exists,
    /// There are other files.
    #[error("the folder holds other files")]
    NotEmpty,
    /// It is a file.
    #[error("it is a file")]
    NotAFolder,
    /// The place lies inside the evidence.
    #[error("the folder lies inside the evidence")]
    InsideEvidence,
    /// The disk refuses.
    #[error(transparent)]
    Disk(#[from] io::Error),
}

/// A report that is being written.
#[derive(Debug)]
pub struct Unfinished {
    target: PathBuf,
    working: PathBuf,
    replace: bool,
}

/// Names that a report consists of; nothing else is ever replaced.
const OURS: &[&str] = &["files.csv", "report.html", "report.json", "records", "timeline.csv"];

/// Prepares a place for a report.
///
/// # Errors
/// See [`Refusal`]: nothing is overwritten without `force`, and never inside the evidence.
pub fn begin(target: &Path, evidence: &[PathBuf], force: bool) -> Result<Unfinished, Refusal> {
    let target = absolute(target)?;
    for path in evidence {
        let path = fs::canonicalize(path)?;
        if target.starts_with(&path) {
            return Err(Refusal::InsideEvidence);
        }
    }
    let mut replace = false;
    if target.exists() && !target.is_dir() {
        return Err(Refusal::NotAFolder);
    }
    if target.exists() {
        let names: Vec<_> = fs::read_dir(&target)?.collect::<io::Result<_>>()?;
        let ours = |n: &fs::DirEntry| OURS.iter().any(|o| n.file_name() == **o);
        if !names.iter().all(ours) {
            return Err(Refusal::NotEmpty);
        }
        if !names.is_empty() && !force {
            return Err(Refusal::Exists);
        }
        replace = true;
    }
    let name = target.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let working = target.with_file_name(format!(".{name}.unfinished-{}", std::process::id()));
    make(&working)?;
    Ok(Unfinished { target, working, replace })
}

/// The path with every link of the part that exists resolved.
fn absolute(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let mut rest = Vec::new();
    let mut existing = path.as_path();
    loop {
        if let Ok(found) = fs::canonicalize(existing) {
            return Ok(rest.iter().rev().fold(found, |p, name| p.join(name)));
        }
        let (Some(parent), Some(name)) = (existing.parent(), existing.file_name()) else { return Ok(path) };
        rest.push(name.to_owned());
        existing = parent;
    }
}

impl Unfinished {
    /// Where to write until it is finished.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.working
    }

    /// Writes the report, and the records behind its findings unless all are there already.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn finish(self, report: &Report<'_>) -> io::Result<PathBuf> {
        if !report.records {
            records_behind_findings(&self.working, report)?;
        }
        if report.parts.iter().any(|(_, section)| !section.files.is_empty()) {
            hashes(&self.working, report)?;
        }
        let mut out = BufWriter::new(create(&self.working.join("report.json"))?);
        serde_json::to_writer_pretty(&mut out, &json::report(report))?;
        out.write_all(b"\n")?;
        out.flush()?;
        create(&self.working.join("report.html"))?.write_all(html::page(report).as_bytes())?;
        if self.replace {
            fs::remove_dir_all(&self.target)?;
        }
        fs::rename(&self.working, &self.target)?;
        Ok(self.target.clone())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // After a rename there is nothing left here to remove.
        let _ = fs::remove_dir_all(&self.working);
    }
}

/// `files.csv`: every file of the evidence with its size and SHA-256, for those who keep it.
fn hashes(working: &Path, report: &Report<'_>) -> io::Result<()> {
    let mut out = csv::Writer::from_writer(BufWriter::new(create(&working.join("files.csv"))?));
    out.write_record(["evidence", "path", "size", "sha256"])?;
    for (_, section) in &report.parts {
        for file in &section.files {
            out.write_record([&*section.id, &*file.path, &file.size.to_string(), &file.sha256])?;
        }
    }
    out.flush()
}

fn records_behind_findings(working: &Path, report: &Report<'_>) -> io::Result<()> {
    let mut by_artifact: BTreeMap<&str, BTreeMap<_, &Arc<Record>>> = BTreeMap::new();
    for record in report.findings().flat_map(|f| &f.records) {
        let key = (record.when(), record.id());
        by_artifact.entry(record.artifact).or_default().insert(key, record);
    }
    let folder = working.join("records");
    if !by_artifact.is_empty() {
        make(&folder)?;
    }
    for (artifact, records) in by_artifact {
        let mut lines = Vec::new();
        for record in records.values() {
            super::records::line(&mut lines, record.id(), record)?;
        }
        create(&folder.join(format!("{artifact}.jsonl")))?.write_all(&lines)?;
    }
    Ok(())
}

/// Writes one file, whole or not at all; over another only with `force`.
///
/// # Errors
/// See [`Refusal`].
pub fn one_file(path: &Path, content: &[u8], force: bool) -> Result<(), Refusal> {
    let path = absolute(path)?;
    if path.is_dir() {
        return Err(Refusal::NotEmpty);
    }
    if path.exists() && !force {
        return Err(Refusal::Exists);
    }
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let working = path.with_file_name(format!(".{name}.unfinished-{}", std::process::id()));
    let written = create(&working).and_then(|mut file| file.write_all(content));
    let renamed = written.and_then(|()| fs::rename(&working, &path));
    if renamed.is_err() {
        // What is half there is of no use to anybody.
        let _ = fs::remove_file(&working);
    }
    Ok(renamed?)
}

/// Makes a folder that only its owner can enter.
pub(crate) fn make(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    if let Some(parent) = path.parent().filter(|p| !p.exists()) {
        fs::create_dir_all(parent)?;
    }
    builder.create(path)
}

/// Makes a file that only its owner can read, and that was not there before.
pub(crate) fn create(path: &Path) -> io::Result<File> {
    open(path, OpenOptions::new().write(true).create_new(true))
}

/// Opens a file that only its owner can read, to add to it.
pub(crate) fn append(path: &Path) -> io::Result<File> {
    open(path, OpenOptions::new().append(true).create(true))
}

fn open(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options.open(path)
}
