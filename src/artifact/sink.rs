//! Where parsers put what they read. It stamps every record with its origin, counts,
//! and enforces the limit on rows, so that no parser can get these wrong.

use super::Artifact;
use crate::format::sqlite::{Database, Scan};
use crate::record::{Detail, Event, Locator, Record};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use std::sync::Arc;

/// The most records one file may give. Reaching it is a diagnostic.
const MOST_RECORDS: u64 = 50_000_000;

/// Which file of which evidence is being read.
#[derive(Clone, Debug)]
pub struct Stamp {
    /// Id of the evidence in the report.
    pub evidence: Arc<str>,
    /// Path on the device.
    pub path: Arc<str>,
    /// Where the acquisition keeps it.
    pub origin: Option<Arc<str>>,
}

/// What became of one file under one artifact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Records given.
    pub records: u64,
    /// Earliest first time of a record.
    pub earliest: Option<Timestamp>,
    /// Latest first time of a record.
    pub latest: Option<Timestamp>,
    /// What was there and could not be read. Any makes the artifact partial.
    pub lost: Vec<Sentence>,
    /// What was odd, with nothing lost.
    pub notes: Vec<Sentence>,
}

/// Takes the records of one file under one artifact.
pub struct Sink<'a> {
    artifact: &'static Artifact,
    stamp: Stamp,
    outcome: Outcome,
    each: &'a mut dyn FnMut(Record),
}

impl<'a> Sink<'a> {
    /// A sink for one file, which hands every record to `each`.
    pub fn new(artifact: &'static Artifact, stamp: Stamp, each: &'a mut dyn FnMut(Record)) -> Self {
        Self { artifact, stamp, outcome: Outcome::default(), each }
    }

    /// Takes one record. Times the source does not state are left out.
    pub fn emit(
        &mut self,
        locator: Locator,
        times: &[(&'static str, Option<Timestamp>)],
        event: impl Into<Event>,
        detail: Vec<Detail>,
    ) {
        if self.outcome.records >= MOST_RECORDS {
            return self.lost(Sentence::new("limit-records").count("limit", MOST_RECORDS));
        }
        let times: Vec<_> = times.iter().filter_map(|&(m, t)| t.map(|t| (m, t))).collect();
        if let Some(&(_, when)) = times.first() {
            self.outcome.earliest = Some(self.outcome.earliest.map_or(when, |t| t.min(when)));
            self.outcome.latest = Some(self.outcome.latest.map_or(when, |t| t.max(when)));
        }
        self.outcome.records += 1;
        (self.each)(Record {
            evidence: Arc::clone(&self.stamp.evidence),
            artifact: self.artifact.id,
            path: Arc::clone(&self.stamp.path),
            origin: self.stamp.origin.clone(),
            locator,
            times,
            event: event.into(),
            detail,
        });
    }

    /// States that something was there and could not be read. Said once, however often it happens.
    pub fn lost(&mut self, what: Sentence) {
        if self.outcome.lost.len() < 100 && !self.outcome.lost.contains(&what) {
            self.outcome.lost.push(what);
        }
    }

    /// States something odd that lost nothing.
    pub fn note(&mut self, what: Sentence) {
        if self.outcome.notes.len() < 100 && !self.outcome.notes.contains(&what) {
            self.outcome.notes.push(what);
        }
    }

    /// Takes over what a database as a whole had to say of itself.
    pub fn database(&mut self, database: &Database) {
        for note in database.notes() {
            self.lost(note.clone());
        }
    }

    /// Takes over what a table had to say of itself.
    pub fn scanned(&mut self, scan: Scan) {
        for lost in scan.lost {
            self.lost(lost);
        }
    }

    /// What became of the file.
    #[must_use]
    pub fn finish(self) -> Outcome {
        self.outcome
    }
}
