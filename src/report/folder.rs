//! The folder a report is written to: private, complete or not there at all.
//!
//! Everything is first written beside its place under a name that says "unfinished", and
//! renamed when it is whole. Folders are 0700 and files 0600, for a report names people.

#![expect(clippy::disallowed_methods, reason = "a listed writer: writes the report")]

use super::overview::Overview;
use super::{Report, html, json, stored};
use crate::catalogue::Catalogue;
use crate::detect::Finding;
use crate::record::{Record, RecordId};
use crate::time::Timestamp;
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
pub(super) const MEMBERS: &[&str] =
    &["files.csv", "report.html", "report.json", "records", stored::FILE, "timeline.csv"];

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
        let ours = |n: &fs::DirEntry| MEMBERS.iter().any(|o| n.file_name() == **o);
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

/// Prepares a place for the reports on several acquisitions: a folder that is not there yet or is empty, or with
/// `force` one that holds such reports.
///
/// # Errors
/// See [`Refusal`].
pub fn begin_several(target: &Path, evidence: &[PathBuf], force: bool) -> Result<(), Refusal> {
    let target = absolute(target)?;
    for path in evidence {
        // What is not there is told about when it is its turn.
        if fs::canonicalize(path).is_ok_and(|path| target.starts_with(path)) {
            return Err(Refusal::InsideEvidence);
        }
    }
    if !target.exists() {
        return Ok(make(&target)?);
    }
    if !target.is_dir() {
        return Err(Refusal::NotAFolder);
    }
    let empty = fs::read_dir(&target)?.next().is_none();
    match (empty, target.join(INDEX).exists(), force) {
        (true, ..) | (_, true, true) => Ok(()),
        (_, true, false) => Err(Refusal::Exists),
        (_, false, _) => Err(Refusal::NotEmpty),
    }
}

/// The page of several acquisitions.
const INDEX: &str = "index.html";

/// Writes what several acquisitions come to, over what was there.
///
/// # Errors
/// When the disk is full or fails.
pub fn overview(target: &Path, overview: &Overview, catalogue: &Catalogue) -> io::Result<()> {
    let table = overview.table()?;
    for (name, content) in [("summary.csv", &*table), (INDEX, overview.page(catalogue).as_bytes())] {
        one_file(&target.join(name), content, true)
            .map_err(|refusal| io::Error::other(refusal.to_string()))?;
    }
    Ok(())
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
        each_file(report, &mut |name, write| self.put(name, write))?;
        self.rename()
    }

    fn put(&self, name: &str, write: Write<'_>) -> io::Result<()> {
        let path = self.working.join(name);
        if let Some(folder) = path.parent().filter(|folder| !folder.exists()) {
            make(folder)?;
        }
        let mut out = BufWriter::new(create(&path)?);
        write(&mut out)?;
        out.flush()
    }

    fn rename(self) -> io::Result<PathBuf> {
        if self.replace {
            fs::remove_dir_all(&self.target)?;
        }
        fs::rename(&self.working, &self.target)?;
        Ok(self.target.clone())
    }
}

/// Writes the content of one file.
type Write<'w> = &'w dyn Fn(&mut dyn io::Write) -> io::Result<()>;

/// Every file of a report, with its name in the folder.
fn each_file(report: &Report<'_>, put: &mut dyn FnMut(&str, Write<'_>) -> io::Result<()>) -> io::Result<()> {
    if !report.records {
        for (artifact, lines) in records_of(report.findings())? {
            put(&format!("records/{artifact}.jsonl"), &|out| out.write_all(&lines))?;
        }
    }
    if report.parts.iter().any(|(_, section)| !section.files.is_empty()) {
        put("files.csv", &|out| hashes(out, report))?;
    }
    put("report.json", &|out| {
        serde_json::to_writer_pretty(&mut *out, &json::report(report))?;
        out.write_all(b"\n")
    })?;
    put(stored::FILE, &|out| stored::write(out, report))?;
    put("report.html", &|out| out.write_all(html::page(report).as_bytes()))
}

/// The files of a report in memory, with their names in its folder.
///
/// # Errors
/// Never; memory takes everything.
pub fn in_memory(report: &Report<'_>) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut all = Vec::new();
    each_file(report, &mut |name, write| {
        let mut content = Vec::new();
        write(&mut content)?;
        all.push((name.to_owned(), content));
        Ok(())
    })?;
    Ok(all)
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // After a rename there is nothing left here to remove.
        let _ = fs::remove_dir_all(&self.working);
    }
}

/// `files.csv`: every file of the evidence with its size and SHA-256, for those who keep it.
fn hashes(out: &mut dyn io::Write, report: &Report<'_>) -> io::Result<()> {
    let mut out = csv::Writer::from_writer(out);
    out.write_record(["evidence", "path", "size", "sha256"])?;
    for (_, section) in &report.parts {
        for file in &section.files {
            out.write_record([&*section.id, &*file.path, &file.size.to_string(), &file.sha256])?;
        }
    }
    out.flush()
}

/// The records behind findings, as lines for the file of each artifact.
pub(super) fn records_of<'f>(
    findings: impl Iterator<Item = &'f Finding>,
) -> io::Result<BTreeMap<&'static str, Vec<u8>>> {
    let mut by_artifact: BTreeMap<&'static str, BTreeMap<_, &Arc<Record>>> = BTreeMap::new();
    for record in findings.flat_map(|f| &f.records) {
        let key = (record.when(), record.id(), record.event.summary());
        by_artifact.entry(record.artifact).or_default().insert(key, record);
    }
    let lines = |records: BTreeMap<(Option<Timestamp>, RecordId, String), &Arc<Record>>| {
        let mut lines = Vec::new();
        for record in records.values() {
            super::records::line(&mut lines, record.id(), record)?;
        }
        Ok::<_, io::Error>(lines)
    };
    by_artifact.into_iter().map(|(artifact, records)| Ok((artifact, lines(records)?))).collect()
}

/// Writes the folder of a report that was packed.
///
/// # Errors
/// See [`Refusal`].
pub fn unpack(target: &Path, members: &[(String, Vec<u8>)]) -> Result<PathBuf, Refusal> {
    let unfinished = begin(target, &[], false)?;
    for (name, content) in members {
        unfinished.put(name, &|out| out.write_all(content))?;
    }
    Ok(unfinished.rename()?)
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
