//! Takes the records of one file: compares them, lets the heuristics see them, writes them down.

use super::run::Run;
use crate::artifact::{Artifact, Outcome};
use crate::detect::Hit;
use crate::detect::heuristic::{self, Fact};
use crate::record::{Event, Record};
use crate::report::records::Part;
use crate::sentence::Sentence;
use crate::time::Timestamp;
use rustc_hash::FxHashMap;

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
}
/// Takes the records of one file: compares them, lets the heuristics see them, writes them down.
pub(super) struct Desk<'a> {
    run: &'a Run<'a>,
    part: Option<Part>,
    failed_write: Option<std::io::Error>,
    hits: Vec<Hit>,
    seen: FxHashMap<usize, usize>,
    hits_left_out: usize,
    shortened_links: usize,
    facts: Vec<Vec<Fact>>,
    devices: Vec<(crate::record::Device, Option<Timestamp>)>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(run: &'a Run<'a>, part: Option<Part>) -> Self {
        Self {
            run,
            part,
            failed_write: None,
            hits: Vec::new(),
            seen: FxHashMap::default(),
            hits_left_out: 0,
            shortened_links: 0,
            facts: heuristic::ALL.iter().map(|_| Vec::new()).collect(),
            devices: Vec::new(),
        }
    }

    pub(super) fn take(&mut self, record: &Record) {
        if let Some(part) = &mut self.part
            && self.failed_write.is_none()
        {
            self.failed_write = part.write(record).err();
        }
        if let Event::Device(device) = &record.event {
            self.devices.push((device.clone(), record.when()));
        } else if let Event::Backup(_) = &record.event {
            self.devices.push((crate::record::Device::default(), record.when()));
        }
        let times: Vec<_> = record.times.iter().map(|(_, time)| time.instant()).collect();
        if !self.run.options.case.covers(&times) {
            return;
        }
        for (facts, heuristic) in self.facts.iter_mut().zip(heuristic::ALL) {
            if facts.len() <= heuristic::MOST_FACTS {
                facts.extend((heuristic.keep)(record));
            }
        }
        let matches = self.run.matcher.matches(record);
        self.shortened_links += matches.shortened_links;
        for hit in matches.hits {
            let seen = self.seen.entry(hit.indicator).or_insert(0);
            *seen += 1;
            if *seen > MOST_HITS {
                self.hits_left_out += 1;
            } else {
                self.hits.push(hit);
            }
        }
    }

    pub(super) fn finish(
        self,
        artifact: &'static Artifact,
        outcome: Result<Outcome, Sentence>,
    ) -> anyhow::Result<Reading> {
        if let Some(error) = self.failed_write {
            return Err(error.into());
        }
        if let Some(part) = self.part {
            part.finish()?;
        }
        Ok(Reading {
            artifact,
            outcome,
            hits: self.hits,
            hits_left_out: self.hits_left_out,
            shortened_links: self.shortened_links,
            facts: self.facts,
            devices: self.devices,
        })
    }
}
