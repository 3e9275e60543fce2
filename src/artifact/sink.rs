//! Where parsers put what they read. It stamps every record with its origin, counts,
//! and enforces the limit on rows, so that no parser can get these wrong.

use super::{Artifact, Failure};
use crate::format::sqlite::{Again, Cells, Database, Scan};
use crate::record::{Detail, Event, Locator, Record};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use std::sync::{Arc, OnceLock};

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
    /// The zone in which a wall clock of the phone is read, where it is known.
    pub zone: Option<jiff::tz::TimeZone>,
    /// What the clock of the phone showed when it was copied, where the copy says it.
    pub taken: Option<jiff::civil::DateTime>,
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

impl Outcome {
    fn span(&mut self, earliest: Option<Timestamp>, latest: Option<Timestamp>) {
        self.earliest = self.earliest.into_iter().chain(earliest).min();
        self.latest = self.latest.into_iter().chain(latest).max();
    }
}

/// What stands behind a sink.
pub trait Receiver {
    /// Takes one record.
    fn take(&mut self, record: Record);

    /// Lets `work` give records in several parts, perhaps at the same time, and takes them over as
    /// if they had come one part after the other.
    fn parts(&mut self, count: usize, work: Work<'_>);
}

/// Gives the records of the part of a number.
pub type Work<'a> = &'a (dyn Fn(usize, &mut dyn Receiver) + Sync);

/// A function takes records one after the other.
impl<F: FnMut(Record)> Receiver for F {
    fn take(&mut self, record: Record) {
        self(record);
    }

    fn parts(&mut self, count: usize, work: Work<'_>) {
        for n in 0..count {
            work(n, self);
        }
    }
}

/// Takes the records of one file under one artifact.
pub struct Sink<'a> {
    artifact: &'static Artifact,
    stamp: Stamp,
    outcome: Outcome,
    receiver: &'a mut dyn Receiver,
}

impl<'a> Sink<'a> {
    /// A sink for one file, which hands every record to a receiver.
    pub fn new(artifact: &'static Artifact, stamp: Stamp, receiver: &'a mut dyn Receiver) -> Self {
        Self { artifact, stamp, outcome: Outcome::default(), receiver }
    }

    /// `03-05 18:02:11.301`, a time without a year by the clock of the phone: the last such time before the
    /// phone was copied. The fraction may follow a colon. `None` where it is not known when that was.
    #[must_use]
    pub fn without_year(&self, text: &str) -> Option<Timestamp> {
        let taken = self.stamp.taken?;
        let (date, clock) = text.trim().split_once(' ')?;
        let (month, day) = date.split_once('-')?;
        let mut parts = clock.split([':', '.']);
        let mut next = || parts.next()?.parse::<i8>().ok();
        let (hour, minute, second) = (next()?, next()?, next()?);
        let (month, day) = (month.parse().ok()?, day.parse().ok()?);
        let of = |year| jiff::civil::DateTime::new(year, month, day, hour, minute, second, 0).ok();
        // A day for clocks that were set, and for the time that copying takes.
        let latest = taken.checked_add(jiff::Span::new().days(1)).ok()?;
        // The 29th of February is in every fourth year alone.
        let time = (0..8).filter_map(|ago| of(taken.year() - ago)).find(|time| *time <= latest)?;
        jiff::tz::Offset::UTC.to_timestamp(time).ok().map(Timestamp::without_zone)
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
        let read = |t: Timestamp| self.stamp.zone.as_ref().map_or(t, |zone| t.on_the_phone(zone));
        let times: Vec<_> = times.iter().filter_map(|&(m, t)| t.map(|t| (m, read(t)))).collect();
        if let Some(&(_, when)) = times.first() {
            self.outcome.span(Some(when), Some(when));
        }
        self.outcome.records += 1;
        self.receiver.take(Record {
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

    /// Reads a table, in several parts at the same time if it is large, and takes over what it had
    /// to say of itself. What `each` gives arrives in the order of the rows all the same.
    /// Returns whether every row was read.
    pub fn table(
        &mut self,
        db: &Database,
        table: &str,
        columns: &[&str],
        each: &(dyn Fn(i64, &mut Cells<'_>, &mut Sink<'_>) + Sync),
    ) -> bool {
        let parts = db.parts(table);
        if let (2.., Some(again)) = (parts.len(), db.again()) {
            return self.large_table(&again, &parts, table, columns, each);
        }
        let scan = db.rows(table, columns, &mut |rowid, cells| each(rowid, cells, self));
        let complete = scan.lost.is_empty();
        self.scanned(scan);
        complete
    }

    fn large_table(
        &mut self,
        db: &Again,
        parts: &[(i64, i64)],
        table: &str,
        columns: &[&str],
        each: &(dyn Fn(i64, &mut Cells<'_>, &mut Sink<'_>) + Sync),
    ) -> bool {
        let before = self.outcome.lost.len();
        self.parts(parts.len(), &|n, sink| match db.open() {
            Ok(db) => {
                let mut row = |rowid, cells: &mut Cells<'_>| each(rowid, cells, sink);
                let scan = db.rows_between(table, columns, parts[n], &mut row);
                sink.scanned(scan);
            }
            Err(Failure(sentence)) => sink.lost(sentence),
        });
        self.outcome.lost.len() == before
    }

    /// Reads in several parts, perhaps at the same time. What they give arrives in their order.
    pub fn parts(&mut self, count: usize, part: &(dyn Fn(usize, &mut Sink<'_>) + Sync)) {
        let (artifact, stamp) = (self.artifact, &self.stamp);
        let outcomes: Vec<OnceLock<Outcome>> = (0..count).map(|_| OnceLock::new()).collect();
        self.receiver.parts(count, &|n, receiver| {
            let mut sink = Sink::new(artifact, stamp.clone(), receiver);
            part(n, &mut sink);
            let _ = outcomes[n].set(sink.finish());
        });
        for outcome in outcomes {
            match outcome.into_inner() {
                Some(outcome) => self.take_over(outcome),
                None => self.lost(Sentence::new("parser-stopped")),
            }
        }
    }

    fn take_over(&mut self, part: Outcome) {
        self.outcome.records += part.records;
        self.outcome.span(part.earliest, part.latest);
        part.lost.into_iter().for_each(|sentence| self.lost(sentence));
        part.notes.into_iter().for_each(|sentence| self.note(sentence));
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
