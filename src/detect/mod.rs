//! What is suspicious: indicators, heuristics, and the findings they lead to.
//!
//! Matching happens here and nowhere else, so every artifact is matched against every
//! kind of indicator, and no parser knows of either.

pub mod capability;
pub mod condition;
pub mod days;
pub mod heuristic;
mod import;
pub mod indicators;
pub mod matcher;
mod network;
mod normal;
pub mod observable;
pub mod platform;
pub mod rules;
mod spelling;
pub mod verdict;
mod vocabulary;
pub mod workbench;

pub use vocabulary::{Capability, IndicatorKind, ThreatKind};

use crate::record::{Name, Platform, Record, names};
use crate::sentence::Sentence;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How grave a finding is. What leads to which is a table of stated conditions ([`verdict`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Context: worth knowing, common on healthy phones.
    Low,
    /// Worth having looked at by somebody who knows.
    Medium,
    /// Strong sign of an attempt or an attack.
    High,
    /// Spyware is or was present or executed.
    Critical,
}

impl Severity {
    /// One step less grave; `Low` stays.
    #[must_use]
    pub fn lower(self) -> Self {
        match self {
            Self::Critical => Self::High,
            Self::High => Self::Medium,
            Self::Medium | Self::Low => Self::Low,
        }
    }
}

/// One published value. There may be millions, so what many of them share is held once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Indicator {
    /// What it names.
    pub kind: IndicatorKind,
    /// The value, as published.
    pub value: String,
    /// Index of its set in [`indicators::Library::sets`].
    #[serde(skip)]
    pub set: usize,
    /// Where it was published: a source of its set, or the id of an object.
    pub source: Option<Arc<str>>,
    /// What is said of it.
    #[serde(flatten)]
    pub about: Arc<About>,
    /// Which application of its set it belongs to: index in [`Background::apps`].
    #[serde(skip)]
    pub app: Option<usize>,
    /// What else has to be seen in the same record, or how the value is compared.
    #[serde(skip)]
    pub condition: Option<Arc<condition::Condition>>,
}

/// What is said of a value, often of many values in the same words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct About {
    /// Platforms it is matched on; empty: those of its set.
    pub platforms: Vec<Platform>,
    /// What it is, in the maintainers' words.
    pub note: Option<String>,
    /// Day it was first seen, `YYYY-MM-DD`.
    pub first_seen: Option<String>,
    /// Day after which a sighting weighs less, `YYYY-MM-DD`.
    pub valid_until: Option<String>,
    /// 0 to 100, where the publisher gives one.
    pub confidence: Option<u8>,
    /// What this very value is evidence of.
    pub capabilities: Vec<Capability>,
}

/// Indicators that describe one campaign or tool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndicatorSet {
    /// Short name: `pegasus`.
    pub id: String,
    /// Name a person knows it by.
    pub name: String,
    /// What kind of tool it describes.
    pub kind: ThreatKind,
    /// Platforms the tool runs on; empty: not stated, so all.
    pub platforms: Vec<Platform>,
    /// What the tool is known to do.
    pub capabilities: Vec<Capability>,
    /// ATT&CK for Mobile techniques.
    pub techniques: Vec<String>,
    /// Sentence about it, our own or the publisher's.
    pub description: String,
    /// Who published the values, and under which licence.
    pub attribution: Vec<String>,
    /// Day of the newest value, `YYYY-MM-DD`, where known.
    pub date: Option<String>,
    /// Number of values.
    pub count: usize,
    /// Name of the file the set came from.
    pub file: String,
    /// SHA-256 of that file.
    pub sha256: String,
    /// Whether it is part of this program.
    pub built_in: bool,
    /// Whether it was installed with `hoofprint indicators`. What is neither was given.
    pub installed: bool,
    /// What else is published about the tool.
    #[serde(flatten)]
    pub background: Background,
}

impl IndicatorSet {
    /// Key of the words for where it came from.
    #[must_use]
    pub fn origin(&self) -> &'static str {
        match (self.built_in, self.installed) {
            (true, _) => "set-built-in",
            (false, true) => "set-installed",
            (false, false) => "set-given",
        }
    }
}

/// What is published about a tool beyond its traces.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Background {
    /// Other names of it.
    pub aliases: Vec<String>,
    /// Who makes or sells it, where that is published.
    pub vendor: Option<String>,
    /// Who uses it, and who says so; only as published.
    pub operators: Vec<String>,
    /// Where its capabilities and techniques are taken from.
    pub basis: Option<String>,
    /// Where to read about it.
    pub references: Vec<Reference>,
    /// The applications of a set that describes many, such as stalkerware.
    #[serde(skip)]
    pub apps: Vec<App>,
}

/// A page about a tool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// Its address.
    pub url: String,
    /// What it says.
    pub what: String,
}

/// One application of a set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct App {
    /// Name a person knows it by.
    pub name: String,
    /// Names it is sold under too.
    pub aliases: Vec<String>,
}

/// How sure it is that a value seen is the value indicated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Certainty {
    /// The very value.
    Exact,
    /// The system cut the name, and what is left agrees.
    CutName,
    /// A host in running text, without scheme or path.
    Prose,
}

/// An indicator that was seen in a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The record.
    pub record: std::sync::Arc<Record>,
    /// Index in [`indicators::Library::indicators`].
    pub indicator: usize,
    /// The value as the record has it.
    pub seen_value: String,
    /// How it was seen.
    pub seen: observable::Seen,
    /// How sure the match is.
    pub certainty: Certainty,
}

/// Why something is a finding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// A published indicator was seen.
    Indicator {
        /// Index in [`indicators::Library::indicators`].
        indicator: usize,
        /// The same value in other sets, by the same index.
        others: Vec<usize>,
    },
    /// So many indicators of one set stand together that somebody keeps or shares a list of them.
    IndicatorList {
        /// Index in [`indicators::Library::sets`].
        set: usize,
    },
    /// Behaviour that no indicator can name.
    Heuristic {
        /// Id of the heuristic.
        #[serde(deserialize_with = "names::one")]
        id: Name,
    },
    /// A rule over bytes (YARA).
    Rule {
        /// Name of the rule.
        name: String,
    },
}

/// Something a person should know of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// How grave.
    pub severity: Severity,
    /// Why.
    pub why: Why,
    /// The records it rests on, the most telling first. Never empty.
    pub records: Vec<std::sync::Arc<Record>>,
    /// What an attacker could do, if it is what it seems.
    pub capabilities: Vec<Capability>,
    /// ATT&CK for Mobile techniques.
    pub techniques: Vec<String>,
    /// One line.
    pub title: Sentence,
    /// What was seen, in plain words.
    pub explanation: Sentence,
    /// What that proves.
    pub proves: Sentence,
    /// What it does not prove.
    pub does_not_prove: Sentence,
    /// Harmless reasons for the same trace.
    pub benign_causes: Vec<Sentence>,
    /// What to do next.
    pub next_steps: Vec<Sentence>,
}
