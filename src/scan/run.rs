//! Runs the jobs of a plan on all cores.

use super::Options;
use super::desk::{Desk, Reading};
use super::plan::Job;
use crate::artifact::every_file::EVERY_FILE;
use crate::artifact::{Artifact, Failure, Input, Inputs, Sink, Stamp};
use crate::detect::indicators::Library;
use crate::detect::matcher::{Matcher, Sweep};
use crate::detect::{Indicator, IndicatorKind};
use crate::evidence::budget::Budget;
use crate::evidence::{Content, Entry, Evidence, OpenError, Source};
use crate::record::Platform;
use crate::sentence::Sentence;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};

/// Runs all jobs; gives what each read, in the order of the plan.
pub(super) fn run(
    evidence: &Evidence,
    id: &Arc<str>,
    platform: Platform,
    plan: &[Job],
    options: &Options<'_>,
) -> anyhow::Result<Vec<Vec<Reading>>> {
    let matcher = Matcher::new(options.library, platform);
    let run = Run {
        sweep: options.deep.then(|| Sweep::new(&matcher, options.library, platform)),
        other_hashes: [SHA1, MD5].map(|digits| has_hash(options.library, digits)),
        source: &*evidence.source,
        zone: evidence.zone.as_ref(),
        taken: evidence.taken,
        id,
        options,
        matcher: &matcher,
        budget: Budget::new(options.memory),
        done: Mutex::new(0),
        total: plan.len(),
    };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(options.threads).stack_size(8 << 20).build()?;
    pool.install(|| run.all(plan))
}

/// Digits of the hashes beside SHA-256.
const SHA1: usize = 40;
const MD5: usize = 32;

fn has_hash(library: &Library, digits: usize) -> bool {
    let is_it = |i: &Indicator| i.kind == IndicatorKind::Hash && i.value.trim().len() == digits;
    library.indicators.iter().any(is_it)
}

/// What all jobs share.
pub(super) struct Run<'a> {
    pub source: &'a dyn Source,
    pub zone: Option<&'a jiff::tz::TimeZone>,
    pub taken: Option<jiff::civil::DateTime>,
    pub id: &'a Arc<str>,
    pub options: &'a Options<'a>,
    pub matcher: &'a Matcher,
    /// What is looked for in all bytes, if that was asked for.
    pub sweep: Option<Sweep<'a>>,
    /// Whether an indicator is a SHA-1, and whether one is an MD5.
    pub other_hashes: [bool; 2],
    pub budget: Budget,
    pub done: Mutex<usize>,
    pub total: usize,
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
        // Where all bytes are looked at and no more, they stream: a file may be of any size.
        let streams = job.artifacts.iter().all(|a| a.id == EVERY_FILE.id);
        let permit = self.budget.acquire(if streams { 0 } else { self.needed(job) });
        let open = |index| self.source.open(index, if streams { u64::MAX } else { self.options.memory });
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
        let read = |artifact: &&'static Artifact| {
            if artifact.id == EVERY_FILE.id {
                return self.deep(n, entry, inputs.as_ref().map(|(inputs, _)| &inputs.main.content));
            }
            self.artifact(n, artifact, entry, inputs.as_ref())
        };
        let mut readings: anyhow::Result<Vec<Reading>> = job.artifacts.iter().map(read).collect();
        let recovered = inputs.as_ref().ok().filter(|_| self.options.deep);
        if let (Some((inputs, _)), Ok(readings)) = (recovered, &mut readings) {
            readings.extend(self.recovered(n, job, entry, inputs)?);
        }
        // Of most files there is one, and all are kept to the end: room for four would be most of the memory.
        if let Ok(readings) = &mut readings {
            readings.shrink_to_fit();
        }
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
        let mut desk = Desk::new(self, artifact, format!("{n:08}"));
        let stamp = Stamp {
            evidence: Arc::clone(self.id),
            path: Arc::clone(&entry.path),
            origin: entry.origin.clone(),
            zone: self.zone.cloned(),
            taken: self.taken,
        };
        let outcome = inputs.map_err(Clone::clone).map(|(inputs, lost)| {
            let mut sink = Sink::new(artifact, stamp, &mut desk);
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
        desk.finish(outcome)
    }
}

/// Does the parts of a job at the same time; gives what each came to, in order. Only jobs whose
/// files take no memory have parts: a thread that waits for them may begin another job.
pub(super) fn in_parts<T: Send>(count: usize, part: &(dyn Fn(usize) -> T + Sync)) -> Vec<T> {
    (0..count).into_par_iter().map(part).collect()
}

/// The same for work that is no scan: on so many threads, 0 for all cores.
pub(super) fn on_threads<T: Send>(
    threads: usize,
    count: usize,
    part: &(dyn Fn(usize) -> T + Sync),
) -> anyhow::Result<Vec<T>> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build()?;
    Ok(pool.install(|| in_parts(count, part)))
}

thread_local! {
    /// Whether this thread is inside a parser, whose panics are reported and not printed.
    static IN_PARSER: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// Runs a parser; a panic in it becomes `None`. A parser holds no lock and changes nothing
/// but its sink, which stays usable, so unwinding through it is safe.
pub(super) fn quietly<T>(parse: impl FnOnce() -> T) -> Option<T> {
    static HOOK: std::sync::Once = std::sync::Once::new();
    HOOK.call_once(|| {
        let default = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if !IN_PARSER.get() {
                default(info);
            }
        }));
    });
    let before = IN_PARSER.replace(true);
    let result = catch_unwind(AssertUnwindSafe(parse));
    IN_PARSER.set(before);
    result.ok()
}
