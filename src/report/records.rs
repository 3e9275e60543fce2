//! `records/ARTIFACT.jsonl` and `timeline.csv`: everything that was read, when it is asked for.
//!
//! A job writes parts of its own as it reads, so the jobs need not wait for each other. Small
//! parts wait in memory, large ones in files. They are joined in the order of their names, which
//! is that of the plan, and renamed at the end.

#![expect(clippy::disallowed_methods, reason = "a listed writer: joins the parts of the records")]

use super::timeline;
use crate::record::Record;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard};

/// Bytes of a part that are kept in memory before they are written.
const BUFFER: usize = 64 << 10;

/// Bytes of all small parts together that wait in memory.
const WAITING: usize = 16 << 20;

/// The folder that a report's records are collected in.
#[derive(Debug)]
pub struct Folder {
    /// `OUT/parts`, beside `OUT/records`.
    parts: PathBuf,
    waiting: Mutex<Waiting>,
}

/// Small parts, by the name that their file would have.
#[derive(Debug, Default)]
struct Waiting {
    bytes: usize,
    records: BTreeMap<String, Vec<u8>>,
    runs: Vec<Vec<u8>>,
}

/// Some of the records of one file under one artifact, on their way to the disk.
pub struct Part<'a> {
    folder: &'a Folder,
    name: String,
    buffer: Vec<u8>,
    file: Option<File>,
    timeline: timeline::Run,
}

impl Folder {
    /// A folder for parts inside the unfinished report.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn create(unfinished: &Path) -> io::Result<Self> {
        super::folder::make(&unfinished.join("records"))?;
        let parts = unfinished.join("parts");
        super::folder::make(&parts)?;
        Ok(Self { parts, waiting: Mutex::default() })
    }

    /// A part. Those of one artifact are joined in the order of `place`.
    #[must_use]
    pub fn part(&self, evidence: &str, artifact: &str, place: &str) -> Part<'_> {
        let name = format!("{evidence}.{artifact}.{place}");
        Part { folder: self, name, buffer: Vec::new(), file: None, timeline: timeline::Run::default() }
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().expect("no thread panics holding it")
    }

    fn path(&self, name: &str) -> PathBuf {
        self.parts.join(format!("{name}.jsonl"))
    }

    /// Joins the parts of one piece of evidence.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn join(&self, evidence: &str) -> io::Result<()> {
        let mine = format!("{evidence}.");
        let mut names: BTreeMap<String, Option<Vec<u8>>> = BTreeMap::new();
        for entry in fs::read_dir(&self.parts)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            let name = name.strip_suffix(".jsonl").filter(|n| n.starts_with(&mine));
            names.extend(name.map(|name| (name.to_owned(), None)));
        }
        let mut waiting = self.waiting();
        waiting.bytes = 0;
        names.extend(
            std::mem::take(&mut waiting.records).into_iter().map(|(name, bytes)| (name, Some(bytes))),
        );
        let mut open: Option<(String, BufWriter<File>)> = None;
        for (name, bytes) in names {
            let artifact = name.split('.').nth(1).unwrap_or_default();
            if open.as_ref().is_none_or(|(current, _)| current != artifact) {
                let path = self.parts.with_file_name("records").join(format!("{artifact}.jsonl"));
                if let Some((_, mut finished)) =
                    open.replace((artifact.to_owned(), BufWriter::new(super::folder::append(&path)?)))
                {
                    finished.flush()?;
                }
            }
            let Some((_, joined)) = &mut open else { continue };
            if let Some(bytes) = bytes {
                joined.write_all(&bytes)?;
            } else {
                io::copy(&mut BufReader::new(File::open(self.path(&name))?), joined)?;
                fs::remove_file(self.path(&name))?;
            }
        }
        open.map_or(Ok(()), |(_, mut last)| last.flush())
    }

    /// Merges the timeline of all evidence and removes the parts.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn finish(self) -> io::Result<()> {
        let runs = std::mem::take(&mut self.waiting().runs);
        timeline::merge(&self.parts, runs, &self.parts.with_file_name("timeline.csv"))?;
        fs::remove_dir_all(&self.parts)
    }
}

impl Part<'_> {
    /// Writes one record.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn write(&mut self, record: &Record) -> io::Result<()> {
        let id = record.id();
        line(&mut self.buffer, id, record)?;
        if self.buffer.len() > BUFFER {
            self.spill()?;
        }
        self.timeline.take(id, record)?;
        if self.timeline.is_full() {
            self.timeline.spill(&self.folder.parts.join(&self.name))?;
        }
        Ok(())
    }

    fn spill(&mut self) -> io::Result<()> {
        let file = match &mut self.file {
            Some(file) => file,
            None => self.file.insert(super::folder::create(&self.folder.path(&self.name))?),
        };
        file.write_all(&self.buffer)?;
        self.buffer.clear();
        Ok(())
    }

    /// Completes the part.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn finish(mut self) -> io::Result<()> {
        let mut waiting = self.folder.waiting();
        let fits = waiting.bytes + self.buffer.len() <= WAITING;
        if self.file.is_none() && fits {
            waiting.bytes += self.buffer.len();
            waiting.records.insert(std::mem::take(&mut self.name), std::mem::take(&mut self.buffer));
        }
        if self.timeline.is_small() && waiting.bytes + self.timeline.bytes() <= WAITING {
            waiting.bytes += self.timeline.bytes();
            waiting.runs.push(self.timeline.sorted());
            drop(waiting);
        } else {
            drop(waiting);
            self.timeline.spill(&self.folder.parts.join(&self.name))?;
        }
        if self.buffer.is_empty() { Ok(()) } else { self.spill() }
    }
}

/// Adds one record as a line of JSON, with its id in front.
pub(super) fn line(out: &mut Vec<u8>, id: crate::record::RecordId, record: &Record) -> io::Result<()> {
    write!(out, "{{\"record\":\"{id}\"")?;
    let rest = out.len();
    serde_json::to_writer(&mut *out, record)?;
    // The record is an object of its own: its first bracket becomes the comma behind the id.
    out[rest] = b',';
    out.push(b'\n');
    Ok(())
}
