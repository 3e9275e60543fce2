//! What a person and a machine are told. Together with `practice` the only part that writes.

mod capabilities;
pub mod disarm;
pub mod export;
pub mod folder;
pub mod html;
pub mod json;
pub mod overview;
pub mod pack;
pub mod records;
pub mod redact;
pub mod stored;
mod story;
pub mod terminal;
pub mod timeline;
mod words;

use crate::case::Case;
use crate::catalogue::Catalogue;
use crate::detect::indicators::Library;
use crate::detect::rules::RuleList;
use crate::detect::{Finding, Severity};
use crate::evidence::{Evidence, Kind};
use crate::record::Platform;
use crate::scan::{Section, Status};
use crate::sentence::Sentence;
use serde::{Deserialize, Serialize, Serializer};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Everything a report is made of. It holds no clock, no thread count and no order of a map.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Report<'a> {
    /// The indicators that were compared.
    pub library: &'a Library,
    /// The rules that looked at every file, if any did.
    pub rules: Option<&'a RuleList>,
    /// What the owner told us.
    pub case: &'a Case,
    /// The words.
    pub catalogue: &'a Catalogue,
    /// Whether only the given indicators were used.
    pub only_indicators: bool,
    /// Whether all records are written too.
    pub records: bool,
    /// Whether what says who somebody is was taken out.
    pub redacted: bool,
    /// Each piece of evidence and what it gave.
    pub parts: Vec<(Described, Section)>,
    /// Whether the scan was stopped before its end.
    pub stopped: bool,
}

/// What is known of a piece of evidence from the outside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Described {
    /// As given on the command line, or below it.
    #[serde(serialize_with = "as_text")]
    pub path: PathBuf,
    /// What it is.
    pub kind: Kind,
    /// Whether it was encrypted.
    pub encrypted: bool,
    /// SHA-256 of `Manifest.db`, or of the single file.
    pub sha256: Option<String>,
    /// Whether it is a zip too large to be hashed unasked.
    pub unhashed: bool,
    /// Files in it.
    pub files: u64,
    /// Bytes in it.
    pub bytes: u64,
}

/// A path that is no text is written as far as it is one.
fn as_text<S: Serializer>(path: &Path, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&path.to_string_lossy())
}

impl Described {
    /// Of which system it is.
    #[must_use]
    pub fn platform(&self) -> Platform {
        match self.kind {
            Kind::ItunesBackup | Kind::Filesystem | Kind::PrivacyReport | Kind::Unknown => Platform::Ios,
            _ => Platform::Android,
        }
    }
}

impl From<&Evidence> for Described {
    fn from(e: &Evidence) -> Self {
        Self {
            path: e.path.clone(),
            kind: e.kind,
            encrypted: e.encrypted,
            sha256: e.sha256.clone(),
            unhashed: e.unhashed,
            files: e.files,
            bytes: e.bytes,
        }
    }
}

/// What the whole scan comes to. Both facts are kept: one never hides the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Whether there is a finding from medium up.
    pub findings: bool,
    /// Whether everything that was there was read.
    pub complete: bool,
    /// Why it is not complete.
    pub reasons: Vec<Sentence>,
}

impl Outcome {
    /// 0: nothing found, all read. 1: findings. 3: nothing found, but incomplete.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match (self.findings, self.complete) {
            (true, _) => 1,
            (false, true) => 0,
            (false, false) => 3,
        }
    }
}

impl Report<'_> {
    /// All findings with the id of their evidence, in the order of the evidence.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.parts.iter().flat_map(|(_, section)| &section.findings)
    }

    /// What the whole scan comes to.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        let findings = self.findings().any(|f| f.severity >= Severity::Medium);
        let mut reasons = BTreeSet::new();
        if self.stopped {
            reasons.insert(Sentence::new("reason-stopped"));
        }
        for (_, section) in &self.parts {
            for row in &section.coverage {
                let key = match row.status {
                    Status::Partial => "reason-partial",
                    Status::Failed => "reason-failed",
                    _ => continue,
                };
                reasons
                    .insert(Sentence::new(key).words("artifact", format!("artifact-{}-title", row.artifact)));
            }
            let elsewhere = section.diagnostics.iter().filter(|d| d.incomplete && d.artifact.is_none());
            reasons.extend(elsewhere.map(|d| d.message.clone()));
        }
        let reasons: Vec<_> = reasons.into_iter().collect();
        Outcome { findings, complete: reasons.is_empty(), reasons }
    }
}
