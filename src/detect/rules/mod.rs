//! YARA rules: what the bytes of a program or an exploit look like.
//!
//! The library `yara-x` compiles and runs them (`engine.rs`, feature `yara`); here stands which rules there
//! are, and what a match is worth. A rule describes what others wrote of a tool, and something harmless may
//! look the same: a match is at most `medium`.

#[cfg(feature = "yara")]
mod built_in;
#[cfg(feature = "yara")]
mod engine;
#[cfg(not(feature = "yara"))]
#[path = "no_engine.rs"]
mod engine;

pub use engine::Looking;

use super::indicators::files_of;
use super::{Finding, Severity, Why};
use crate::record::Record;
use crate::sentence::Sentence;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The largest file of rules.
const LARGEST_FILE: u64 = 64 << 20;

/// Records that one finding keeps; the rest is counted.
const MOST_RECORDS: usize = 100;

/// A rule that fits more files than this says little about any of them.
const MOST_FILES: usize = 25;

/// Compiled rules, and what is known of each.
pub struct Rules {
    /// What they are.
    pub list: RuleList,
    engine: engine::Engine,
}

/// What rules there are, for those who read a report.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleList {
    /// The files, in the order they were given; built-in ones first.
    pub files: Vec<RuleFile>,
    /// The rules of all files that could be compiled.
    pub rules: Vec<Rule>,
    /// What could not be compiled: the other rules are used.
    pub flaws: Vec<Flaw>,
}

/// Something that could not be compiled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flaw {
    /// The file.
    pub file: String,
    /// In one sentence.
    pub reason: Sentence,
    /// As the compiler shows it, with the line.
    pub shown: String,
}

/// A file of rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleFile {
    /// Its name: as given, or in this program.
    pub name: String,
    /// SHA-256 of it, in hexadecimal.
    pub sha256: String,
    /// Whether it is part of this program.
    pub built_in: bool,
    /// Rules of it that are used.
    pub count: usize,
}

/// One rule and what it says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Its identifier.
    pub name: String,
    /// Index in [`RuleList::files`].
    pub file: usize,
    /// Name of the tool it describes, if it says (`tool` of its metadata).
    pub tool: Option<String>,
    /// What it describes (`description`).
    pub description: Option<String>,
    /// Where that is published (`source`, `reference` or `url`).
    pub sources: Vec<String>,
    /// Whether it describes something that is found on healthy phones too (`severity = "low"`).
    pub low: bool,
}

/// Where the bytes are from that rules look at.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place<'a> {
    /// Path on the device, or inside an archive.
    pub path: &'a str,
}

/// A rule that fits some bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// Index in [`RuleList::rules`].
    pub rule: usize,
    /// Where the first of its strings stands, if it has any.
    pub at: u64,
    /// Its strings: which, where, and what stands there.
    pub strings: Vec<String>,
}

/// A rule that fits a file.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleHit {
    /// Index in [`RuleList::rules`].
    pub rule: usize,
    /// Where.
    pub record: Arc<Record>,
}

/// One file of rules before it is compiled.
#[derive(Clone, Debug)]
pub struct RuleText {
    name: String,
    text: Vec<u8>,
    built_in: bool,
}

impl Rules {
    /// The built-in rules, unless `only` the given ones are wanted, and those of files and folders.
    /// Nothing if there are none.
    ///
    /// # Errors
    /// When rules were given and this build has no compiler of rules.
    pub fn load(paths: &[PathBuf], only: bool) -> Result<Option<Self>, Sentence> {
        let mut flaws = Vec::new();
        let mut texts = if only { Vec::new() } else { engine::built_in() };
        for path in paths {
            for file in rule_files(path) {
                let name = file.to_string_lossy().into_owned();
                match text_of(&file) {
                    Ok(text) => texts.push(RuleText { name, text, built_in: false }),
                    Err(error) => flaws.push(Flaw {
                        reason: Sentence::new("indicator-file-unreadable").with("reason", error.to_string()),
                        shown: format!("{name}: {error}"),
                        file: name,
                    }),
                }
            }
        }
        if !paths.is_empty() && !engine::IS_THERE {
            return Err(Sentence::new("rules-not-in-this-build"));
        }
        let mut rules = Self::compile(&texts);
        rules.list.flaws.splice(0..0, flaws);
        Ok(Some(rules).filter(|rules| !rules.list.files.is_empty() || !rules.list.flaws.is_empty()))
    }

    /// Whether files were given and none of their rules can be used.
    #[must_use]
    pub fn given_in_vain(&self) -> bool {
        let mut given = self.list.files.iter().filter(|file| !file.built_in);
        given.all(|file| file.count == 0)
    }

    fn compile(texts: &[RuleText]) -> Self {
        let files = texts.iter().map(|text| RuleFile {
            name: text.name.clone(),
            sha256: hex::encode(Sha256::digest(&text.text)),
            built_in: text.built_in,
            count: 0,
        });
        let mut files: Vec<_> = files.collect();
        let (engine, rules, flaws) = engine::compile(texts);
        for rule in &rules {
            files[rule.file].count += 1;
        }
        Self { list: RuleList { files, rules, flaws }, engine }
    }

    /// Begins to look at the bytes of one file.
    #[must_use]
    pub fn looking(&self) -> Looking<'_> {
        Looking::new(&self.engine)
    }

    /// What follows from the matches in one piece of evidence.
    #[must_use]
    pub fn findings(&self, hits: Vec<RuleHit>) -> Vec<Finding> {
        let mut of_rules: BTreeMap<usize, Vec<Arc<Record>>> = BTreeMap::new();
        for hit in hits {
            of_rules.entry(hit.rule).or_default().push(hit.record);
        }
        of_rules.into_iter().map(|(rule, records)| self.finding(rule, records)).collect()
    }

    fn finding(&self, rule: usize, mut records: Vec<Arc<Record>>) -> Finding {
        let rule = &self.list.rules[rule];
        let file = &self.list.files[rule.file];
        let mut paths: Vec<_> = records.iter().map(|r| Arc::clone(&r.path)).collect();
        paths.dedup();
        let stem = match (paths.len() > MOST_FILES, file.built_in, &rule.tool) {
            (true, ..) => "rule-everywhere",
            (_, true, Some(_)) => "rule",
            _ => "rule-given",
        };
        records.truncate(MOST_RECORDS);
        let path = &*records[0].path;
        let sentence = |part: &str| {
            Sentence::new(format!("finding-{stem}-{part}"))
                .with("rule", &rule.name)
                .with("name", rule.tool.as_deref().unwrap_or(&rule.name))
                .with("value", path.rsplit('/').next().unwrap_or(path))
                .with("description", rule.description.as_deref().unwrap_or("none"))
                .count("count", paths.len() as u64)
        };
        let low = rule.low || stem == "rule-everywhere";
        let steps: &[&'static str] = if low {
            &["next-nothing-urgent", "next-keep-report"]
        } else {
            &["next-keep-evidence", "next-do-not-wipe", "next-ask-for-help"]
        };
        Finding {
            severity: if low { Severity::Low } else { Severity::Medium },
            why: Why::Rule { name: rule.name.clone() },
            capabilities: Vec::new(),
            techniques: Vec::new(),
            title: sentence("title"),
            explanation: sentence("explanation"),
            proves: sentence("proves"),
            does_not_prove: sentence("does-not-prove"),
            benign_causes: vec![sentence("benign-1"), sentence("benign-2")],
            next_steps: steps.iter().map(|key| Sentence::new(*key)).collect(),
            records,
        }
    }
}

impl RuleList {
    /// Forgets in which folders of this computer the files lie.
    pub fn without_folders(&mut self) {
        let bare = |name: &str| name.rsplit(['/', '\\']).next().unwrap_or(name).to_owned();
        self.files.iter_mut().for_each(|file| file.name = bare(&file.name));
        for flaw in &mut self.flaws {
            flaw.file = bare(&flaw.file);
            flaw.shown = String::new();
        }
    }

    /// The rule of a name, for those who want to know more of a finding.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<(&Rule, &RuleFile)> {
        self.rules.iter().find(|rule| rule.name == name).map(|rule| (rule, &self.files[rule.file]))
    }
}

/// The file, or those of a folder that are called like rules.
fn rule_files(path: &Path) -> Vec<PathBuf> {
    let is_rules = |file: &PathBuf| {
        let end = file.extension().and_then(|e| e.to_str()).unwrap_or_default().to_ascii_lowercase();
        !path.is_dir() || matches!(&*end, "yar" | "yara" | "rule" | "rules")
    };
    files_of(path).into_iter().filter(is_rules).collect()
}

fn text_of(path: &Path) -> std::io::Result<Vec<u8>> {
    if std::fs::metadata(path)?.len() > LARGEST_FILE {
        return Err(std::io::Error::other("the file is too large"));
    }
    std::fs::read(path)
}

#[cfg(all(test, feature = "yara"))]
mod tests;
