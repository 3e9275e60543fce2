//! From opened evidence to findings: plan, run on all cores, gather in planned order.
//!
//! What a scan says depends on the evidence, the indicators and the options alone: jobs are
//! planned in the order of device paths, and whatever they give is gathered in that order,
//! whichever finished first. `run.rs` starts the threads.

mod deep;
mod desk;
mod gather;
mod inflate;
mod plan;
mod recovered;
mod rescan;
mod run;

use crate::artifact;
use crate::case::Case;
use crate::detect::Finding;
use crate::detect::days::Stretch;
use crate::detect::indicators::Library;
use crate::detect::rules::Rules;
use crate::evidence::Evidence;
use crate::record::{Name, Platform, names};
use crate::report::records::Folder;
use crate::sentence::Sentence;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

pub use deep::Hashed;
pub use gather::may_hold;
pub use rescan::rescan;

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
    /// Whether every file is looked at byte by byte.
    pub deep: bool,
    /// YARA rules that look at every file then.
    pub rules: Option<&'a Rules>,
    /// Where all records go, if they are to be kept.
    pub records: Option<&'a Folder>,
    /// Set to stop early; the result is then marked incomplete.
    pub stop: &'a AtomicBool,
    /// Told of every step: jobs done, jobs planned.
    pub progress: &'a (dyn Fn(usize, usize) + Sync),
}

/// How an artifact fared in one piece of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Coverage {
    /// Id of the evidence.
    pub evidence: Arc<str>,
    /// Id of the artifact, or of something known and not read yet.
    #[serde(deserialize_with = "names::one")]
    pub artifact: Name,
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// Id of the evidence.
    pub evidence: Arc<str>,
    /// Id of the artifact, if it concerns one.
    #[serde(deserialize_with = "names::perhaps")]
    pub artifact: Option<Name>,
    /// The file, on the device or in the container.
    pub path: Option<String>,
    /// What it is.
    pub message: Sentence,
    /// Whether something that was there could not be read because of it.
    pub incomplete: bool,
}

/// What one piece of evidence gave.
#[derive(Debug, Serialize, Deserialize)]
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
    #[serde(deserialize_with = "names::list")]
    pub not_assessed: Vec<Name>,
    /// Every file with its hash, in order of path, where all bytes were looked at. They have a table of their own.
    #[serde(skip)]
    pub files: Vec<Hashed>,
    /// When sensors were in use, and the phone locked: the last days.
    #[serde(default)]
    pub days: Vec<Stretch>,
}
/// The globs of an artifact.
///
/// # Panics
/// When one of them is no glob; a test builds them all.
#[must_use]
pub fn globs_of(artifact: &'static artifact::Artifact) -> globset::GlobSet {
    plan::globs(std::iter::once(artifact.paths)).0
}

/// Scans one piece of evidence.
///
/// # Errors
/// When the threads cannot be started or the records cannot be written.
pub fn scan(evidence: &Evidence, id: &Arc<str>, options: &Options<'_>) -> anyhow::Result<Section> {
    scan_for(&artifact::all(), evidence, id, options)
}

/// The hash of every file of one piece of evidence, in order of path.
///
/// # Errors
/// When the threads cannot be started.
pub fn hashes(evidence: &Evidence, threads: usize) -> anyhow::Result<Vec<Hashed>> {
    let (library, case, stop) = (Library::default(), Case::default(), AtomicBool::new(false));
    let options = Options {
        library: &library,
        case: &case,
        threads,
        memory: 1 << 30,
        deep: true,
        rules: None,
        records: None,
        stop: &stop,
        progress: &|_, _| {},
    };
    Ok(scan_for(&[], evidence, &"evidence".into(), &options)?.files)
}

/// Scans with the given artifacts, of which those of the evidence's platform are read.
fn scan_for(
    artifacts: &[&'static artifact::Artifact],
    evidence: &Evidence,
    id: &Arc<str>,
    options: &Options<'_>,
) -> anyhow::Result<Section> {
    let platform = evidence.platform.unwrap_or(Platform::Ios);
    let mut artifacts: Vec<_> = artifacts.iter().copied().filter(|a| a.platform == platform).collect();
    if options.deep {
        artifacts.extend([&artifact::every_file::EVERY_FILE, &artifact::every_file::RECOVERED]);
    }
    let plan = plan::plan(evidence.source.entries(), &artifacts);
    let readings = run::run(evidence, id, platform, &plan, options)?;
    if let Some(folder) = options.records {
        folder.join(id)?;
    }
    Ok(gather::gather(evidence, id, &plan, readings, &artifacts, options))
}

#[cfg(test)]
mod tests;
