//! `rendering.json`: all that a report was made of, so that it can be made again without the evidence: in another
//! language, redacted, in another format.
//!
//! It is no interface: only the version that wrote it need read it. Whoever changes it writes a report of lies, so
//! it is for those who made it, or who trust them; but it can do no more than that.

use super::redact::Redactor;
use super::{Described, Report};
use crate::case::Case;
use crate::catalogue::Catalogue;
use crate::detect::condition::{Condition, Node};
use crate::detect::indicators::{Library, Note, Refused, Rejected};
use crate::detect::rules::RuleList;
use crate::detect::{App, Finding, Indicator, IndicatorSet, Why};
use crate::scan::{Hashed, Section};
use crate::sentence::Sentence;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// Version of the format, and with which other one it is read.
const SCHEMA: &str = "hoofprint-rendering/1";

/// Name of the file in the folder of a report.
pub const FILE: &str = "rendering.json";

/// The largest one that is read, in bytes.
const LARGEST: u64 = 2 << 30;

/// What is written.
#[derive(Serialize)]
struct Written<'a> {
    schema: &'a str,
    case: &'a Case,
    options: Options,
    library: StoredLibrary<'a>,
    rules: Option<RuleList>,
    parts: &'a [(Described, Section)],
}

/// How it was made.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Options {
    /// Whether only the given indicators were used.
    pub only_indicators: bool,
    /// Whether all records were kept beside it.
    pub records: bool,
    /// Whether what says who somebody is was taken out.
    pub redacted: bool,
    /// Whether the scan was stopped before its end.
    pub stopped: bool,
}

#[derive(Serialize)]
struct StoredLibrary<'a> {
    sets: Vec<StoredSet<'a>>,
    indicators: Vec<StoredIndicator<'a>>,
    total: usize,
    rejected: &'a [Rejected],
    notes: &'a [Note],
    refused: &'a [Refused],
}

#[derive(Serialize)]
struct StoredSet<'a> {
    #[serde(flatten)]
    set: &'a IndicatorSet,
    apps: &'a [App],
}

#[derive(Serialize)]
struct StoredIndicator<'a> {
    number: usize,
    set: usize,
    app: Option<usize>,
    pattern: Option<&'a str>,
    #[serde(flatten)]
    indicator: &'a Indicator,
}

/// What is read.
#[derive(Deserialize)]
struct Read {
    case: Case,
    options: Options,
    library: ReadLibrary,
    rules: Option<RuleList>,
    parts: Vec<(Described, Section)>,
}

#[derive(Deserialize)]
struct ReadLibrary {
    sets: Vec<ReadSet>,
    indicators: Vec<ReadIndicator>,
    total: usize,
    rejected: Vec<Rejected>,
    notes: Vec<Note>,
    refused: Vec<Refused>,
}

#[derive(Deserialize)]
struct ReadSet {
    #[serde(flatten)]
    set: IndicatorSet,
    apps: Vec<App>,
}

#[derive(Deserialize)]
struct ReadIndicator {
    number: usize,
    set: usize,
    app: Option<usize>,
    pattern: Option<String>,
    #[serde(flatten)]
    indicator: Indicator,
}

/// A report that was written, read again.
pub struct Stored {
    /// The sets that were compared, and of their values those that findings speak of.
    pub library: Library,
    /// The rules, of which those that findings speak of.
    pub rules: Option<RuleList>,
    /// What the owner told.
    pub case: Case,
    /// Each piece of evidence and what it gave.
    pub parts: Vec<(Described, Section)>,
    /// Its options.
    pub options: Options,
}

/// The numbers of the indicators that findings speak of.
fn cited(parts: &[(Described, Section)]) -> BTreeSet<usize> {
    let mut all = BTreeSet::new();
    for finding in parts.iter().flat_map(|(_, section)| &section.findings) {
        if let Why::Indicator { indicator, others } = &finding.why {
            all.extend(others.iter().chain([indicator]).copied());
        }
    }
    all
}

/// Writes all that a report is made of, but for the list of all files.
///
/// # Errors
/// When the disk is full or fails.
pub(super) fn write(out: &mut dyn std::io::Write, report: &Report<'_>) -> std::io::Result<()> {
    let library = report.library;
    let stored = |number: usize| {
        let indicator = &library.indicators[number];
        let (set, app) = (indicator.set, indicator.app);
        let pattern = indicator.condition.as_ref().map(|condition| &*condition.text);
        StoredIndicator { number, set, app, pattern, indicator }
    };
    let of_findings = |name: &str| {
        let mut named = report.findings().filter_map(|finding| match &finding.why {
            Why::Rule { name } => Some(name),
            _ => None,
        });
        named.any(|other| other == name)
    };
    let written = Written {
        schema: SCHEMA,
        case: report.case,
        options: Options {
            only_indicators: report.only_indicators,
            records: report.records,
            redacted: report.redacted,
            stopped: report.stopped,
        },
        library: StoredLibrary {
            sets: library.sets.iter().map(|set| StoredSet { set, apps: &set.background.apps }).collect(),
            indicators: cited(&report.parts).into_iter().map(stored).collect(),
            total: library.total(),
            rejected: &library.rejected,
            notes: &library.notes,
            refused: &library.refused,
        },
        rules: report.rules.map(|rules| RuleList {
            rules: rules.rules.iter().filter(|rule| of_findings(&rule.name)).cloned().collect(),
            ..rules.clone()
        }),
        parts: &report.parts,
    };
    Ok(serde_json::to_writer(out, &written)?)
}

impl Stored {
    /// Reads the report of a folder.
    ///
    /// # Errors
    /// The sentence for a folder that holds no report, or one that cannot be read.
    pub fn open(folder: &Path) -> Result<Self, Sentence> {
        let path = folder.join(FILE);
        let said = |reason: String| {
            Sentence::new("diff-no-report").with("path", path.to_string_lossy()).with("reason", reason)
        };
        let size = std::fs::metadata(&path).map_err(|e| said(e.to_string()))?.len();
        if size > LARGEST {
            return Err(said("the file is too large".to_owned()));
        }
        let bytes = std::fs::read(&path).map_err(|e| said(e.to_string()))?;
        let mut stored = Self::of(&bytes).map_err(&said)?;
        let table = folder.join("files.csv");
        if table.exists() {
            stored.take_files(&table).map_err(|e| said(e.to_string()))?;
        }
        Ok(stored)
    }

    /// Reads what [`write`] wrote.
    fn of(bytes: &[u8]) -> Result<Self, String> {
        #[derive(Deserialize)]
        struct Schema {
            schema: String,
        }
        let schema: Schema = serde_json::from_slice(bytes).map_err(|e| e.to_string())?;
        if schema.schema != SCHEMA {
            return Err(format!("it is of another version: {}", schema.schema));
        }
        let Read { case, options, library, rules, mut parts } =
            serde_json::from_slice(bytes).map_err(|e| e.to_string())?;
        let (library, numbers) = library.held().ok_or("it names indicators that it does not hold")?;
        let rules_fit = rules.iter().flat_map(|list| list.rules.iter().map(|r| r.file < list.files.len()));
        let findings = || parts.iter().flat_map(|(_, section)| &section.findings);
        if !rules_fit.into_iter().all(|fits| fits) || findings().any(|f| f.records.is_empty()) {
            return Err("it names what it does not hold".to_owned());
        }
        for finding in parts.iter_mut().flat_map(|(_, section)| &mut section.findings) {
            renumber(finding, &numbers, library.sets.len())
                .ok_or("it names indicators that it does not hold")?;
        }
        Ok(Self { library, rules, case, parts, options })
    }

    /// Takes the list of all files with their hashes.
    fn take_files(&mut self, table: &Path) -> csv::Result<()> {
        for row in csv::Reader::from_path(table)?.records() {
            let row = row?;
            let field = |n: usize| row.get(n).unwrap_or_default();
            let Some((_, section)) = self.parts.iter_mut().find(|(_, s)| *s.id == *field(0)) else {
                continue;
            };
            section.files.push(Hashed {
                path: field(1).into(),
                size: field(2).parse().unwrap_or_default(),
                sha256: field(3).to_owned(),
            });
        }
        Ok(())
    }

    /// Takes out what says who somebody is.
    pub fn redact(&mut self) {
        if !self.options.redacted {
            self.library = Redactor::take_out(&mut self.parts, &self.library, self.rules.as_mut());
            self.options.redacted = true;
        }
    }

    /// Makes a report of it, in the words of a catalogue, and hands it over. It holds the records behind its
    /// findings and no others.
    pub fn with_report<T>(self, catalogue: &Catalogue, then: impl FnOnce(&Report<'_>) -> T) -> T {
        then(&Report {
            library: &self.library,
            rules: self.rules.as_ref(),
            case: &self.case,
            catalogue,
            only_indicators: self.options.only_indicators,
            records: false,
            redacted: self.options.redacted,
            parts: self.parts,
            stopped: self.options.stopped,
        })
    }
}

impl ReadLibrary {
    /// The library, and at which of its places each number stands.
    fn held(self) -> Option<(Library, FxHashMap<usize, usize>)> {
        let sets = self.sets.into_iter().map(|ReadSet { mut set, apps }| {
            set.background.apps = apps;
            set
        });
        let sets: Vec<IndicatorSet> = sets.collect();
        let (mut indicators, mut numbers) = (Vec::new(), FxHashMap::default());
        for read in self.indicators {
            let apps = &sets.get(read.set)?.background.apps;
            if read.app.is_some_and(|app| app >= apps.len()) {
                return None;
            }
            let condition =
                |text| Arc::new(Condition { parts: Vec::new(), root: Node::All(Vec::new()), text });
            numbers.insert(read.number, indicators.len());
            indicators.push(Indicator {
                set: read.set,
                app: read.app,
                condition: read.pattern.map(condition),
                ..read.indicator
            });
        }
        let not_held = self.total.saturating_sub(indicators.len());
        let (rejected, notes, refused) = (self.rejected, self.notes, self.refused);
        Some((Library { sets, indicators, not_held, rejected, notes, refused }, numbers))
    }
}

/// Lets a finding speak of the indicators by their new numbers.
fn renumber(finding: &mut Finding, numbers: &FxHashMap<usize, usize>, sets: usize) -> Option<()> {
    match &mut finding.why {
        Why::Indicator { indicator, others } => {
            for number in others.iter_mut().chain([indicator]) {
                *number = *numbers.get(number)?;
            }
        }
        Why::IndicatorList { set } if *set >= sets => return None,
        _ => {}
    }
    Some(())
}
