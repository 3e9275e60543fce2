//! Puts together what the jobs gave, in planned order, and lets the heuristics conclude.

use super::desk::Reading;
use super::plan::{Job, globs};
use super::{Coverage, Diagnostic, Options, Section, Status};
use crate::artifact::{self, Artifact, Outcome};
use crate::case::Case;
use crate::detect::heuristic::{self, Fact};
use crate::detect::observable::Seen;
use crate::detect::{Hit, days, verdict};
use crate::evidence::itunes::backup_names;
use crate::evidence::{self, Entry, EntryKind, Evidence, Kind};
use crate::record::Platform;
use crate::sentence::Sentence;
use crate::time::Timestamp;
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) fn gather(
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
        files: Vec::new(),
        days: Vec::new(),
    };
    let (mut hits, mut rule_hits, mut left_out, mut shortened) = (Vec::new(), Vec::new(), 0, 0);
    let mut facts: Vec<Vec<Fact>> = heuristic::ALL.iter().map(|_| Vec::new()).collect();
    for (job, readings) in plan.iter().zip(readings) {
        let entry = &evidence.source.entries()[job.entry];
        for reading in readings {
            section.cover(entry, &reading);
            section.identify(&reading.devices);
            section.files.extend(reading.hashed);
            section.days.extend(reading.stretches);
            hits.extend(reading.hits);
            rule_hits.extend(reading.rule_hits);
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
    section.days = days::last(std::mem::take(&mut section.days));
    section.findings = verdict::verdicts(told_once(hits), options.library);
    if let Some(rules) = options.rules {
        section.findings.extend(rules.findings(rule_hits));
    }
    section.conclude(&mut facts, options.case, evidence.platform.unwrap_or(Platform::Ios));
    verdict::sort(&mut section.findings);
    section
}

/// What an artifact has reported of a file is not told again of its bytes. The log of a database belongs
/// to it.
pub(super) fn told_once(mut hits: Vec<Hit>) -> Vec<Hit> {
    fn file(hit: &Hit) -> (usize, &str) {
        let path = &*hit.record.path;
        let ends = ["-wal", "-journal", "-shm"];
        (hit.indicator, ends.iter().find_map(|end| path.strip_suffix(end)).unwrap_or(path))
    }
    let of_artifacts = hits.iter().filter(|hit| hit.seen != Seen::Stored);
    let told: FxHashSet<(usize, String)> =
        of_artifacts.map(file).map(|(indicator, path)| (indicator, path.to_owned())).collect();
    hits.retain(|hit| {
        let (indicator, path) = file(hit);
        hit.seen != Seen::Stored || !told.contains(&(indicator, path.to_owned()))
    });
    hits
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

    fn conclude(&mut self, facts: &mut [Vec<Fact>], case: &Case, platform: Platform) {
        for (facts, heuristic) in facts.iter_mut().zip(heuristic::ALL) {
            if !heuristic.is_about(platform) {
                continue;
            }
            if facts.len() > heuristic::MOST_FACTS {
                facts.truncate(heuristic::MOST_FACTS);
                let message = Sentence::new("limit-facts").with("heuristic", heuristic.id);
                self.diagnose(None, None, message, true);
            }
            if heuristic.is_assessed(&self.coverage) {
                let conclusions = (heuristic.conclude)(facts, case, &self.coverage);
                self.findings.extend(conclusions.into_iter().map(|c| heuristic.finding(c, platform)));
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
    let may = may_hold(artifact, evidence.kind, evidence.encrypted);
    if may { Status::Missing } else { Status::NotInThisKind }
}

/// Whether evidence of a kind may hold an artifact of its system.
#[must_use]
pub fn may_hold(artifact: &Artifact, kind: Kind, encrypted: bool) -> bool {
    let of_backup = artifact.paths.iter().all(|p| p.starts_with("/backup/"));
    let never = match kind {
        Kind::ItunesBackup => {
            (artifact.only_in_encrypted_backups && !encrypted)
                || artifact.paths.iter().all(is_outside_backups)
        }
        Kind::PrivacyReport => artifact.id != "ios_app_privacy_report",
        Kind::Filesystem => of_backup,
        Kind::AndroidBackup
        | Kind::BugReport
        | Kind::IntrusionLogs
        | Kind::AndroidQf
        | Kind::AndroidFilesystem
        | Kind::Apks => !artifact.paths.iter().any(|glob| evidence::android_may_hold(kind, glob)),
        Kind::Unknown => false,
    };
    !never
}

/// Whether no backup can hold what a glob names: the root of a dump, or a folder of no domain.
fn is_outside_backups(glob: &&str) -> bool {
    *glob == "/"
        || (!glob.starts_with("**") && !glob.starts_with("/backup/") && backup_names(glob).is_empty())
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
    let said = evidence.source.diagnostics().into_iter().chain(evidence.beside.iter().cloned());
    all.extend(said.map(|d| Diagnostic {
        evidence: Arc::clone(id),
        artifact: None,
        path: d.path,
        message: d.message,
        incomplete: d.incomplete,
    }));
    all
}
