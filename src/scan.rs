//! From opened evidence to findings: plan, run on all cores, gather in planned order.
//!
//! The only file with threads. What a scan says depends on the evidence, the indicators and
//! the options alone: jobs are planned in the order of device paths, and whatever they give
//! is gathered in that order, whichever finished first.

use crate::artifact::{self, Artifact, Failure, Input, Inputs, Outcome, Sink, Stamp};
use crate::case::Case;
use crate::detect::heuristic::{self, Fact};
use crate::detect::indicators::Library;
use crate::detect::matcher::Matcher;
use crate::detect::{Finding, Hit, verdict};
use crate::evidence::budget::Budget;
use crate::evidence::{Content, Entry, EntryKind, Evidence, Kind, OpenError, Source};
use crate::record::{Event, Platform, Record};
use crate::report::records::{Folder, Part};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::Serialize;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

/// Sightings of one indicator that one file may contribute to the report; the rest is counted.
const MOST_HITS: usize = 1_000;

/// What a scan is told, beside the evidence.
pub struct Options<'a> {
    /// The indicators.
    pub library: &'a Library,
    /// What the owner told us.
    pub case: &'a Case,
    /// Number of threads; the result does not depend on it.
    pub threads: usize,
    /// Bytes of memory that all open files together may take.
    pub memory: u64,
    /// Where all records go, if they are to be kept.
    pub records: Option<&'a Folder>,
    /// Set to stop early; the result is then marked incomplete.
    pub stop: &'a AtomicBool,
    /// Told of every step: jobs done, jobs planned.
    pub progress: &'a (dyn Fn(usize, usize) + Sync),
}

/// How an artifact fared in one piece of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// This kind of evidence never holds it.
    NotInThisKind,
    /// It could have been there and is not.
    Missing,
    /// It is there and states nothing.
    Empty,
    /// It was read to its end.
    Read,
    /// Some of it was read.
    Partial,
    /// It is there and nothing of it could be read.
    Failed,
    /// It is there, and this version of the program does not read it.
    NotRead,
}

impl Status {
    /// Whether a heuristic may conclude from what was read.
    #[must_use]
    pub fn is_enough(self, completely: bool) -> bool {
        matches!(self, Self::Read | Self::Empty) || (self == Self::Partial && !completely)
    }
}

/// What was seen of one artifact in one piece of evidence.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Coverage {
    /// Id of the evidence.
    pub evidence: Arc<str>,
    /// Id of the artifact, or of something known and not read yet.
    pub artifact: &'static str,
    /// How it fared.
    pub status: Status,
    /// Files of it that are there.
    pub files: usize,
    /// Records they gave.
    pub records: u64,
    /// Earliest time of a record.
    pub earliest: Option<Timestamp>,
    /// Latest time of a record.
    pub latest: Option<Timestamp>,
}

/// Something that could not be read, or was odd.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// Id of the evidence.
    pub evidence: Arc<str>,
    /// Id of the artifact, if it concerns one.
    pub artifact: Option<&'static str>,
    /// The file, on the device or in the container.
    pub path: Option<String>,
    /// What it is.
    pub message: Sentence,
    /// Whether something that was there could not be read because of it.
    pub incomplete: bool,
}

/// What one piece of evidence gave.
#[derive(Debug)]
pub struct Section {
    /// Id of the evidence.
    pub id: Arc<str>,
    /// Who it is from, as its own files say.
    pub device: crate::record::Device,
    /// When it was taken.
    pub taken: Option<Timestamp>,
    /// The findings, the gravest first.
    pub findings: Vec<Finding>,
    /// One entry an artifact, in order of id.
    pub coverage: Vec<Coverage>,
    /// In planned order.
    pub diagnostics: Vec<Diagnostic>,
    /// Heuristics that could not be assessed, by id.
    pub not_assessed: Vec<&'static str>,
}

/// One file and the artifacts that read it.
struct Job {
    entry: usize,
    artifacts: Vec<&'static Artifact>,
    companions: Vec<usize>,
}

/// What one artifact gave for one file.
struct Reading {
    artifact: &'static Artifact,
    outcome: Result<Outcome, Sentence>,
    hits: Vec<Hit>,
    hits_left_out: usize,
    shortened_links: usize,
    facts: Vec<Vec<Fact>>,
    devices: Vec<(crate::record::Device, Option<Timestamp>)>,
}

/// Scans one piece of evidence.
///
/// # Errors
/// When the threads cannot be started or the records cannot be written.
pub fn scan(evidence: &Evidence, id: &Arc<str>, options: &Options<'_>) -> anyhow::Result<Section> {
    let platform = evidence.platform.unwrap_or(Platform::Ios);
    let artifacts: Vec<_> = artifact::all().into_iter().filter(|a| a.platform == platform).collect();
    let source = &*evidence.source;
    let plan = plan(source.entries(), &artifacts);
    let run = Run {
        source,
        id,
        options,
        matcher: Matcher::new(options.library, platform),
        budget: Budget::new(options.memory),
        done: Mutex::new(0),
        total: plan.len(),
    };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(options.threads).stack_size(8 << 20).build()?;
    let readings = pool.install(|| run.all(&plan))?;
    if let Some(folder) = options.records {
        folder.join(id, plan.len(), &artifacts)?;
    }
    Ok(gather(evidence, id, &plan, readings, &artifacts, options))
}

/// Which files are read by which artifacts, in the order of their device paths.
fn plan(entries: &[Entry], artifacts: &[&'static Artifact]) -> Vec<Job> {
    let (globs, owners) = globs(artifacts.iter().map(|a| a.paths));
    let mut jobs = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        let matching = globs.matches(&*entry.path);
        // A path that an archive holds twice is read once, as it stands there last.
        if matching.is_empty() || entries.get(index + 1).is_some_and(|next| next.path == entry.path) {
            continue;
        }
        let mut mine: Vec<_> = matching.into_iter().map(|glob| artifacts[owners[glob]]).collect();
        mine.dedup_by_key(|a| a.id);
        let names = mine.iter().flat_map(|a| a.companions);
        let mut companions: Vec<usize> =
            names.filter_map(|c| crate::evidence::find(entries, &companion(&entry.path, c))).collect();
        companions.sort_unstable();
        companions.dedup();
        jobs.push(Job { entry: index, artifacts: mine, companions });
    }
    jobs
}

fn companion(main: &str, name: &str) -> String {
    match main.rfind('/') {
        Some(slash) if !name.starts_with('-') => format!("{}{name}", &main[..=slash]),
        _ => format!("{main}{name}"),
    }
}

/// One set of all globs, and which list each of them came from.
fn globs(lists: impl Iterator<Item = &'static [&'static str]>) -> (GlobSet, Vec<usize>) {
    let (mut set, mut owners) = (GlobSetBuilder::new(), Vec::new());
    for (owner, list) in lists.enumerate() {
        for pattern in list {
            let glob = GlobBuilder::new(pattern).literal_separator(true).backslash_escape(true).build();
            set.add(glob.expect("a test builds every glob"));
            owners.push(owner);
        }
    }
    (set.build().expect("a test builds every glob"), owners)
}

struct Run<'a> {
    source: &'a dyn Source,
    id: &'a Arc<str>,
    options: &'a Options<'a>,
    matcher: Matcher,
    budget: Budget,
    done: Mutex<usize>,
    total: usize,
}

type Readings = Vec<anyhow::Result<Vec<Reading>>>;

impl Run<'_> {
    fn all(&self, plan: &[Job]) -> anyhow::Result<Vec<Vec<Reading>>> {
        let readings: Readings = if self.source.random_access() {
            plan.par_iter().enumerate().map(|(n, job)| self.job(n, job)).collect()
        } else {
            self.one_pass(plan)
        };
        readings.into_iter().collect()
    }

    fn job(&self, n: usize, job: &Job) -> anyhow::Result<Vec<Reading>> {
        let permit = self.budget.acquire(self.needed(job));
        let open = |index| self.source.open(index, self.options.memory);
        let main = match permit {
            Ok(_) => open(job.entry),
            Err(ref error) => Err(error.clone()),
        };
        let companions = job.companions.iter().filter(|_| main.is_ok()).map(|c| (*c, open(*c))).collect();
        self.read(n, job, main, companions)
    }

    /// Bytes of memory that the files of a job take.
    fn needed(&self, job: &Job) -> u64 {
        let files = job.companions.iter().chain([&job.entry]);
        files.fold(0, |sum, file| sum.saturating_add(self.source.memory_needed(*file)))
    }

    /// Reads a source that can only be read from front to back: a job starts when the last
    /// of its files has come by.
    fn one_pass(&self, plan: &[Job]) -> Readings {
        let mut waiting: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
        for (n, job) in plan.iter().enumerate() {
            for file in job.companions.iter().chain([&job.entry]) {
                waiting.entry(*file).or_default().push(n);
            }
        }
        let mut wanted: Vec<usize> = waiting.keys().copied().collect();
        wanted.sort_unstable();
        let results: Vec<Mutex<Option<anyhow::Result<Vec<Reading>>>>> =
            plan.iter().map(|_| Mutex::new(None)).collect();
        let mut arrived: FxHashMap<usize, Result<Content, OpenError>> = FxHashMap::default();
        let mut missing: Vec<usize> = plan.iter().map(|job| job.companions.len() + 1).collect();
        rayon::scope(|scope| {
            self.source.read(&wanted, self.options.memory, &mut |file, content| {
                arrived.insert(file, content);
                for &n in &waiting[&file] {
                    missing[n] -= 1;
                    if missing[n] > 0 {
                        continue;
                    }
                    let job = &plan[n];
                    let take = |f: &usize| arrived.get(f).cloned().unwrap_or(Err(OpenError::Missing));
                    let main = take(&job.entry);
                    let companions = job.companions.iter().map(|c| (*c, take(c))).collect();
                    let slot = &results[n];
                    let work = move || {
                        let reading = self.read(n, job, main, companions);
                        *slot.lock().expect("no thread panics holding it") = Some(reading);
                    };
                    // Waiting for memory would never end if the only thread did it.
                    if rayon::current_num_threads() == 1 {
                        work();
                        continue;
                    }
                    let permit = self.budget.acquire(self.needed(job).min(self.options.memory));
                    scope.spawn(move |_| {
                        work();
                        drop(permit);
                    });
                }
                // A file whose jobs have all begun is not held any longer.
                arrived.retain(|f, _| waiting[f].iter().any(|n| missing[*n] > 0));
            });
        });
        results
            .into_iter()
            .zip(plan)
            .enumerate()
            .map(|(n, (slot, job))| {
                let ready = slot.into_inner().expect("no thread panics holding it");
                ready.unwrap_or_else(|| self.read(n, job, Err(OpenError::Missing), Vec::new()))
            })
            .collect()
    }

    fn read(
        &self,
        n: usize,
        job: &Job,
        main: Result<Content, OpenError>,
        companions: Vec<(usize, Result<Content, OpenError>)>,
    ) -> anyhow::Result<Vec<Reading>> {
        let entry = &self.source.entries()[job.entry];
        let stopped = self.options.stop.load(Ordering::Relaxed);
        let inputs = match main {
            _ if stopped => Err(Sentence::new("stopped-before")),
            Err(error) => Err(Failure::from(error).0),
            Ok(content) => Ok(self.inputs(entry, content, companions)),
        };
        let read = |artifact: &&'static Artifact| self.artifact(n, artifact, entry, inputs.as_ref());
        let readings = job.artifacts.iter().map(read).collect();
        let mut done = self.done.lock().expect("no thread panics holding it");
        *done += 1;
        (self.options.progress)(*done, self.total);
        readings
    }

    fn inputs(
        &self,
        entry: &Entry,
        content: Content,
        companions: Vec<(usize, Result<Content, OpenError>)>,
    ) -> (Inputs, Vec<Sentence>) {
        let (mut found, mut lost) = (Vec::new(), Vec::new());
        for (index, content) in companions {
            let path = self.source.entries()[index].path.to_string();
            match content {
                Ok(content) => found.push(Input { path, content }),
                Err(OpenError::Missing) => lost.push(Sentence::new("companion-missing").with("file", path)),
                Err(_) => lost.push(Sentence::new("companion-not-opened").with("file", path)),
            }
        }
        (Inputs::new(Input { path: entry.path.to_string(), content }, found, self.options.memory), lost)
    }

    fn artifact(
        &self,
        n: usize,
        artifact: &'static Artifact,
        entry: &Entry,
        inputs: Result<&(Inputs, Vec<Sentence>), &Sentence>,
    ) -> anyhow::Result<Reading> {
        let part = self.options.records.map(|folder| folder.part(self.id, n, artifact.id)).transpose()?;
        let mut desk = Desk::new(self, part);
        let stamp = Stamp {
            evidence: Arc::clone(self.id),
            path: Arc::clone(&entry.path),
            origin: entry.origin.clone(),
        };
        let outcome = inputs.map_err(Clone::clone).map(|(inputs, lost)| {
            let mut each = |record: Record| desk.take(&record);
            let mut sink = Sink::new(artifact, stamp, &mut each);
            for sentence in lost {
                sink.lost(sentence.clone());
            }
            match quietly(|| (artifact.parse)(inputs, &mut sink)) {
                Some(Ok(())) => {}
                Some(Err(Failure(sentence))) => sink.lost(sentence),
                None => sink.lost(Sentence::new("parser-stopped")),
            }
            sink.finish()
        });
        desk.finish(artifact, outcome)
    }
}

/// Takes the records of one file: compares them, lets the heuristics see them, writes them down.
struct Desk<'a> {
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
    fn new(run: &'a Run<'a>, part: Option<Part>) -> Self {
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

    fn take(&mut self, record: &Record) {
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

    fn finish(
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

thread_local! {
    /// Whether this thread is inside a parser, whose panics are reported and not printed.
    static IN_PARSER: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// Runs a parser; a panic in it becomes `None`. A parser holds no lock and changes nothing
/// but its sink, which stays usable, so unwinding through it is safe.
fn quietly<T>(parse: impl FnOnce() -> T) -> Option<T> {
    static HOOK: std::sync::Once = std::sync::Once::new();
    HOOK.call_once(|| {
        let default = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if !IN_PARSER.get() {
                default(info);
            }
        }));
    });
    IN_PARSER.set(true);
    let result = catch_unwind(AssertUnwindSafe(parse));
    IN_PARSER.set(false);
    result.ok()
}

fn gather(
    evidence: &Evidence,
    id: &Arc<str>,
    plan: &[Job],
    readings: Vec<Vec<Reading>>,
    artifacts: &[&'static Artifact],
    options: &Options<'_>,
) -> Section {
    let mut section = Section {
        id: Arc::clone(id),
        device: crate::record::Device::default(),
        taken: None,
        findings: Vec::new(),
        coverage: coverage(evidence, id, artifacts),
        diagnostics: source_diagnostics(evidence, id),
        not_assessed: Vec::new(),
    };
    let (mut hits, mut left_out, mut shortened) = (Vec::new(), 0, 0);
    let mut facts: Vec<Vec<Fact>> = heuristic::ALL.iter().map(|_| Vec::new()).collect();
    for (job, readings) in plan.iter().zip(readings) {
        let entry = &evidence.source.entries()[job.entry];
        for reading in readings {
            section.cover(entry, &reading);
            section.identify(&reading.devices);
            hits.extend(reading.hits);
            left_out += reading.hits_left_out;
            shortened += reading.shortened_links;
            for (all, some) in facts.iter_mut().zip(reading.facts) {
                all.extend(some);
            }
        }
    }
    if left_out > 0 {
        let message = Sentence::new("limit-hits").count("count", left_out as u64);
        section.diagnose(None, None, message, true);
    }
    if shortened > 0 {
        section.diagnose(
            None,
            None,
            Sentence::new("shortened-links").count("count", shortened as u64),
            false,
        );
    }
    section.findings = verdict::verdicts(hits, options.library);
    section.conclude(&mut facts, options.case);
    verdict::sort(&mut section.findings);
    section
}

impl Section {
    fn diagnose(
        &mut self,
        artifact: Option<&'static str>,
        path: Option<&str>,
        message: Sentence,
        incomplete: bool,
    ) {
        let path = path.map(str::to_owned);
        self.diagnostics.push(Diagnostic {
            evidence: Arc::clone(&self.id),
            artifact,
            path,
            message,
            incomplete,
        });
    }

    fn cover(&mut self, entry: &Entry, reading: &Reading) {
        let id = reading.artifact.id;
        let (status, outcome) = match &reading.outcome {
            Err(sentence) => {
                self.diagnose(Some(id), Some(&entry.path), sentence.clone(), true);
                (Status::Failed, Outcome::default())
            }
            Ok(outcome) => {
                for (list, incomplete) in [(&outcome.lost, true), (&outcome.notes, false)] {
                    for message in list {
                        self.diagnose(Some(id), Some(&entry.path), message.clone(), incomplete);
                    }
                }
                let status = match (outcome.lost.is_empty(), outcome.records) {
                    (true, 0) => Status::Empty,
                    (true, _) => Status::Read,
                    (false, 0) => Status::Failed,
                    (false, _) => Status::Partial,
                };
                (status, outcome.clone())
            }
        };
        let Some(coverage) = self.coverage.iter_mut().find(|c| c.artifact == id) else { return };
        coverage.status = together(coverage.status, status, coverage.files);
        coverage.files += 1;
        coverage.records += outcome.records;
        coverage.earliest = coverage.earliest.into_iter().chain(outcome.earliest).min();
        coverage.latest = coverage.latest.into_iter().chain(outcome.latest).max();
    }

    fn identify(&mut self, devices: &[(crate::record::Device, Option<Timestamp>)]) {
        for (device, when) in devices {
            let known = &mut self.device;
            for (mine, theirs) in [
                (&mut known.name, &device.name),
                (&mut known.model, &device.model),
                (&mut known.system, &device.system),
                (&mut known.version, &device.version),
                (&mut known.build, &device.build),
                (&mut known.serial, &device.serial),
            ] {
                if mine.is_none() {
                    mine.clone_from(theirs);
                }
            }
            self.taken = self.taken.or(*when);
        }
    }

    fn conclude(&mut self, facts: &mut [Vec<Fact>], case: &Case) {
        for (facts, heuristic) in facts.iter_mut().zip(heuristic::ALL) {
            if facts.len() > heuristic::MOST_FACTS {
                facts.truncate(heuristic::MOST_FACTS);
                let message = Sentence::new("limit-facts").with("heuristic", heuristic.id);
                self.diagnose(None, None, message, true);
            }
            if heuristic.is_assessed(&self.coverage) {
                let conclusions = (heuristic.conclude)(facts, case, &self.coverage);
                self.findings.extend(conclusions.into_iter().map(|c| heuristic.finding(c)));
            } else {
                self.not_assessed.push(heuristic.id);
            }
        }
    }
}

/// The status of an artifact that consists of several files.
fn together(so_far: Status, next: Status, files: usize) -> Status {
    use Status::{Empty, Failed, Partial, Read};
    match (so_far, next) {
        _ if files == 0 => next,
        (Failed, Failed) => Failed,
        (Failed | Partial, _) | (_, Failed | Partial) => Partial,
        (Empty, Empty) => Empty,
        _ => Read,
    }
}

fn coverage(evidence: &Evidence, id: &Arc<str>, artifacts: &[&'static Artifact]) -> Vec<Coverage> {
    let row = |artifact, status, files| Coverage {
        evidence: Arc::clone(id),
        artifact,
        status,
        files,
        records: 0,
        earliest: None,
        latest: None,
    };
    let mut rows: Vec<_> = artifacts.iter().map(|a| row(a.id, absent(a, evidence), 0)).collect();
    let unread = artifact::unread::ALL;
    let (globs, owners) = globs(unread.iter().map(|u| u.paths));
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for entry in evidence.source.entries().iter().filter(|e| e.kind == EntryKind::File) {
        if let Some(glob) = globs.matches(&*entry.path).first() {
            *counts.entry(owners[*glob]).or_default() += 1;
        }
    }
    rows.extend(counts.into_iter().map(|(n, files)| row(unread[n].id, Status::NotRead, files)));
    rows
}

/// What is said of an artifact of which there is no file.
fn absent(artifact: &Artifact, evidence: &Evidence) -> Status {
    let of_backup = artifact.paths.iter().all(|p| p.starts_with("/backup/"));
    let never = match evidence.kind {
        Kind::ItunesBackup => artifact.only_in_encrypted_backups && !evidence.encrypted,
        Kind::Filesystem => of_backup,
        Kind::Unknown => false,
    };
    if never { Status::NotInThisKind } else { Status::Missing }
}

fn source_diagnostics(evidence: &Evidence, id: &Arc<str>) -> Vec<Diagnostic> {
    let mut all: Vec<Diagnostic> = Vec::new();
    if evidence.kind == Kind::Unknown {
        all.push(Diagnostic {
            evidence: Arc::clone(id),
            artifact: None,
            path: None,
            message: Sentence::new("layout-unknown"),
            incomplete: true,
        });
    }
    all.extend(evidence.source.diagnostics().into_iter().map(|d| Diagnostic {
        evidence: Arc::clone(id),
        artifact: None,
        path: d.path,
        message: d.message,
        incomplete: d.incomplete,
    }));
    all
}
