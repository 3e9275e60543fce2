//! `records/ARTIFACT.jsonl` and `timeline.csv`: everything that was read, when it is asked for.
//!
//! A job writes a part file of its own as it reads, so nothing is kept in memory and the jobs
//! need not wait for each other. The parts are joined in planned order and renamed at the end.

#![expect(clippy::disallowed_methods, reason = "a listed writer: joins the parts of the records")]

use super::timeline;
use crate::artifact::Artifact;
use crate::record::Record;
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};

/// The folder that a report's records are collected in.
#[derive(Debug)]
pub struct Folder {
    /// `OUT/records`, which appears when all is written.
    parts: PathBuf,
}

/// The records of one file under one artifact, on their way to the disk.
pub struct Part {
    records: BufWriter<File>,
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
        Ok(Self { parts })
    }

    /// Opens the part of one job and artifact.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn part(&self, evidence: &str, job: usize, artifact: &str) -> io::Result<Part> {
        let stem = self.parts.join(format!("{evidence}.{artifact}.{job:08}"));
        Ok(Part {
            records: BufWriter::new(super::folder::create(&stem.with_added_extension("jsonl"))?),
            timeline: timeline::Run::new(stem.with_added_extension("run")),
        })
    }

    /// Joins the parts of one piece of evidence, in planned order.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn join(&self, evidence: &str, jobs: usize, artifacts: &[&'static Artifact]) -> io::Result<()> {
        let records = self.parts.with_file_name("records");
        for artifact in artifacts {
            let path = records.join(format!("{}.jsonl", artifact.id));
            let mut joined: Option<BufWriter<File>> = None;
            for job in 0..jobs {
                let part = self.parts.join(format!("{evidence}.{}.{job:08}.jsonl", artifact.id));
                let Ok(file) = File::open(&part) else { continue };
                if joined.is_none() {
                    joined = Some(BufWriter::new(super::folder::append(&path)?));
                }
                if let Some(joined) = &mut joined {
                    io::copy(&mut BufReader::new(file), joined)?;
                }
                fs::remove_file(&part)?;
            }
            if let Some(mut joined) = joined {
                joined.flush()?;
            }
        }
        Ok(())
    }

    /// Merges the timeline of all evidence and removes the parts.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn finish(self) -> io::Result<()> {
        timeline::merge(&self.parts, &self.parts.with_file_name("timeline.csv"))?;
        fs::remove_dir_all(&self.parts)
    }
}

impl Part {
    /// Writes one record.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn write(&mut self, record: &Record) -> io::Result<()> {
        line(&mut self.records, record)?;
        self.timeline.take(record)
    }

    /// Completes the part.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn finish(mut self) -> io::Result<()> {
        self.records.flush()?;
        self.timeline.finish()
    }
}

/// Writes one record as a line of JSON, with its id in front.
pub(super) fn line(out: &mut impl io::Write, record: &Record) -> io::Result<()> {
    #[derive(serde::Serialize)]
    struct Line<'a> {
        record: crate::record::RecordId,
        #[serde(flatten)]
        rest: &'a Record,
    }
    serde_json::to_writer(&mut *out, &Line { record: record.id(), rest: record })?;
    out.write_all(b"\n")
}
