//! Deleted rows of databases, read by the same artifacts as the others, and kept apart from them.

use super::desk::{Desk, Reading};
use super::plan::Job;
use super::run::{Run, quietly};
use crate::artifact::every_file::{EVERY_FILE, RECOVERED};
use crate::artifact::{Artifact, Inputs, Outcome, Receiver, Sink, Stamp, Work};
use crate::evidence::Entry;
use crate::format::sqlite::{Database, Recovered};
use crate::record::{Detail, DetailKind, Locator, Record};
use crate::sentence::Sentence;
use std::sync::Arc;

/// Which part of all memory a database may take in which deleted rows are looked for: it is held three
/// times for a moment, by each of several threads.
const PART: u64 = 8;

/// How every database begins.
const MAGIC: &[u8] = b"SQLite format 3\0";

impl Run<'_> {
    /// What the artifacts of a job say of deleted rows of its database.
    pub(super) fn recovered(
        &self,
        n: usize,
        job: &Job,
        entry: &Entry,
        inputs: &Inputs,
    ) -> anyhow::Result<Option<Reading>> {
        let artifacts: Vec<&'static Artifact> =
            job.artifacts.iter().copied().filter(|a| a.id != EVERY_FILE.id).collect();
        let is_database = inputs.main.content.head(MAGIC.len()).is_ok_and(|head| head == MAGIC);
        if artifacts.is_empty() || !is_database {
            return Ok(None);
        }
        let limit = self.options.memory / PART;
        let Some(mut found) = quietly(|| rows(inputs, limit)).flatten() else { return Ok(None) };
        let mut desk = Desk::new(self, &RECOVERED, format!("{n:08}"));
        let mut outcome = Outcome::default();
        if found.cut {
            outcome.lost.push(Sentence::new("limit-deleted-rows").count("limit", limit >> 20));
        }
        let inside = Inputs::of_database(inputs.main.path.clone(), found.database.take());
        for artifact in artifacts.into_iter().filter(|_| !found.rows.is_empty()) {
            let stamp = Stamp {
                evidence: Arc::clone(self.id),
                path: Arc::clone(&entry.path),
                origin: entry.origin.clone(),
                zone: None,
                taken: self.taken,
            };
            let mut only = Deleted { found: &found, desk: &mut desk, given: 0 };
            let mut sink = Sink::new(artifact, stamp, &mut only);
            // What the artifact cannot read of so odd a database is no loss of the evidence.
            let _ = quietly(|| (artifact.parse)(&inside, &mut sink));
            drop(sink.finish());
            outcome.records += only.given;
        }
        if outcome.records == 0 && outcome.lost.is_empty() {
            return Ok(None);
        }
        desk.finish(Ok(outcome)).map(Some)
    }
}

fn rows(inputs: &Inputs, limit: u64) -> Option<Recovered> {
    let wal = inputs.companion("-wal").and_then(|content| content.bytes(limit).ok());
    let database: &Database = inputs.database().ok()?;
    database.recovered(wal.as_ref().map(|bytes| &bytes[..]), limit)
}

/// Lets deleted rows through, and says of each where it was found.
struct Deleted<'d, 'r> {
    found: &'d Recovered,
    desk: &'d mut Desk<'r>,
    given: u64,
}

impl Receiver for Deleted<'_, '_> {
    fn take(&mut self, mut record: Record) {
        let (Locator::Row { table, rowid } | Locator::RowPart { table, rowid, .. }) = &record.locator else {
            return;
        };
        let Some((place, own)) = self.found.rows.get(&((*table).to_owned(), *rowid)) else { return };
        let plain = |name, value: &str| Detail { name, kind: DetailKind::Plain, value: value.to_owned() };
        record.detail.push(plain("recovered", place));
        record.detail.push(plain("confidence", if *own { "high" } else { "low" }));
        self.given += 1;
        self.desk.see_recovered(&record);
    }

    fn parts(&mut self, count: usize, work: Work<'_>) {
        for n in 0..count {
            work(n, self);
        }
    }
}
