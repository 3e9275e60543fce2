//! Takes the records of one file: compares them, lets the heuristics see them, writes them down.

use super::deep::Hashed;
use super::run::{self, Run};
use crate::artifact::{Artifact, Outcome, Receiver, Work};
use crate::detect::Hit;
use crate::detect::days::{self, Stretch};
use crate::detect::heuristic::{self, Fact};
use crate::detect::observable::Seen;
use crate::detect::rules::RuleHit;
use crate::record::{Event, Record};
use crate::report::records::Part;
use crate::sentence::Sentence;
use crate::time::Timestamp;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// Sightings of one indicator that one file may contribute to the report; the rest is counted.
const MOST_HITS: usize = 1_000;

/// What one artifact gave for one file.
pub(super) struct Reading {
    pub artifact: &'static Artifact,
    pub outcome: Result<Outcome, Sentence>,
    pub hits: Vec<Hit>,
    pub hits_left_out: usize,
    pub shortened_links: usize,
    pub facts: Vec<Vec<Fact>>,
    pub devices: Vec<(crate::record::Device, Option<Timestamp>)>,
    pub hashed: Option<Hashed>,
    pub rule_hits: Vec<RuleHit>,
    pub stretches: Vec<Stretch>,
}

/// Takes the records of one file: compares them, lets the heuristics see them, writes them down.
pub(super) struct Desk<'a> {
    run: &'a Run<'a>,
    artifact: &'static Artifact,
    /// The name of its parts in the order of the plan, and how many it has had.
    place: String,
    pieces: usize,
    part: Option<Part<'a>>,
    failed_write: Option<std::io::Error>,
    hits: Vec<Hit>,
    seen: FxHashMap<usize, usize>,
    hits_left_out: usize,
    shortened_links: usize,
    facts: Vec<Vec<Fact>>,
    devices: Vec<(crate::record::Device, Option<Timestamp>)>,
    hashed: Option<Hashed>,
    rule_hits: Vec<RuleHit>,
    stretches: Vec<Stretch>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(run: &'a Run<'a>, artifact: &'static Artifact, place: String) -> Self {
        Self {
            run,
            artifact,
            place,
            pieces: 0,
            part: None,
            failed_write: None,
            hits: Vec::new(),
            seen: FxHashMap::default(),
            hits_left_out: 0,
            shortened_links: 0,
            facts: heuristic::ALL.iter().map(|_| Vec::new()).collect(),
            devices: Vec::new(),
            hashed: None,
            rule_hits: Vec::new(),
            stretches: Vec::new(),
        }
    }

    /// Takes the hash of the file.
    pub(super) fn hashed(&mut self, hashed: Hashed) {
        self.hashed = Some(hashed);
    }

    /// Takes a value that stands in the bytes of the file.
    pub(super) fn sighted(&mut self, hit: Hit) {
        self.write(&hit.record);
        self.keep(hit);
    }

    /// Takes a rule that fits the file.
    pub(super) fn fits(&mut self, rule: usize, record: &Record) {
        self.write(record);
        self.rule_hits.push(RuleHit { rule, record: Arc::new(record.clone()) });
    }

    /// Writes a record down, where all are kept.
    fn write(&mut self, record: &Record) {
        let Some(folder) = self.run.options.records.filter(|_| self.failed_write.is_none()) else { return };
        let (run, artifact, place, pieces) = (self.run, self.artifact.id, &self.place, self.pieces);
        let open = || folder.part(run.id, artifact, &format!("{place}.{pieces:06}"));
        self.failed_write = self.part.get_or_insert_with(open).write(record).err();
    }

    fn close_part(&mut self) {
        let result = self.part.take().map_or(Ok(()), Part::finish);
        self.failed_write = self.failed_write.take().or(result.err());
    }

    pub(super) fn see(&mut self, record: &Record) {
        self.write(record);
        if let Event::Device(device) = &record.event {
            self.devices.push((device.clone(), record.when()));
        } else if let Event::Backup(_) = &record.event {
            self.devices.push((crate::record::Device::default(), record.when()));
        }
        if !self.run.options.case.covers(record.times.iter().map(|(_, time)| time.instant())) {
            return;
        }
        if self.stretches.len() < days::MOST {
            self.stretches.extend(days::stretch(record));
        }
        for (facts, heuristic) in self.facts.iter_mut().zip(heuristic::ALL) {
            if facts.len() <= heuristic::MOST_FACTS {
                facts.extend((heuristic.keep)(record));
            }
        }
        let matches = self.run.matcher.matches(record);
        self.shortened_links += matches.shortened_links;
        matches.hits.into_iter().for_each(|hit| self.keep(hit));
    }

    /// Takes a record of a deleted row: no heuristic sees it, and what it says is doubted.
    pub(super) fn see_recovered(&mut self, record: &Record) {
        self.write(record);
        if !self.run.options.case.covers(record.times.iter().map(|(_, time)| time.instant())) {
            return;
        }
        for mut hit in self.run.matcher.matches(record).hits {
            hit.seen = hit.seen.min(Seen::Deleted);
            self.keep(hit);
        }
    }

    /// Takes over what another desk was given, as if it had come here.
    fn take_over(&mut self, other: Self) {
        if self.failed_write.is_none() {
            self.failed_write = other.failed_write;
        }
        self.hits_left_out += other.hits_left_out;
        other.hits.into_iter().for_each(|hit| self.keep(hit));
        self.shortened_links += other.shortened_links;
        for (mine, theirs) in self.facts.iter_mut().zip(other.facts) {
            let room = (heuristic::MOST_FACTS + 1).saturating_sub(mine.len());
            mine.extend(theirs.into_iter().take(room));
        }
        self.devices.extend(other.devices);
        let room = days::MOST.saturating_sub(self.stretches.len());
        self.stretches.extend(other.stretches.into_iter().take(room));
    }

    pub(super) fn keep(&mut self, hit: Hit) {
        let seen = self.seen.entry(hit.indicator).or_insert(0);
        *seen += 1;
        if *seen > MOST_HITS {
            self.hits_left_out += 1;
        } else {
            self.hits.push(hit);
        }
    }

    pub(super) fn finish(mut self, outcome: Result<Outcome, Sentence>) -> anyhow::Result<Reading> {
        self.close_part();
        if let Some(error) = self.failed_write {
            return Err(error.into());
        }
        // Most files give no fact, and there may be millions of them.
        if self.facts.iter().all(Vec::is_empty) {
            self.facts = Vec::new();
        }
        Ok(Reading {
            artifact: self.artifact,
            outcome,
            hits: self.hits,
            hits_left_out: self.hits_left_out,
            shortened_links: self.shortened_links,
            facts: self.facts,
            devices: self.devices,
            hashed: self.hashed,
            rule_hits: self.rule_hits,
            stretches: self.stretches,
        })
    }
}

impl Receiver for Desk<'_> {
    fn take(&mut self, record: Record) {
        self.see(&record);
    }

    fn parts(&mut self, count: usize, work: Work<'_>) {
        self.close_part();
        let (run, artifact, place, pieces) = (self.run, self.artifact, &self.place, self.pieces + 1);
        let desks = run::in_parts(count, &|n| {
            let mut desk = Desk::new(run, artifact, format!("{place}.{pieces:06}.{n:06}"));
            // A part whose parser panics gives no outcome, which the sink reports.
            let _ = run::quietly(|| work(n, &mut desk));
            desk.close_part();
            desk
        });
        self.pieces += 2;
        for desk in desks {
            self.take_over(desk);
        }
    }
}
