//! Indicators from anything people share: STIX, MISP, `OpenIOC`, tables, lists, reports.
//!
//! The format is judged by the bytes, not by the name of the file. Whatever cannot be used is
//! counted and named with its line or object, and stops nothing else.

mod archive;
mod csv;
mod echap;
mod expression;
mod json;
mod list;
mod misp;
mod openioc;
mod own_table;
mod prose;
mod recognise;
mod stix2;
mod value;

use super::indicators::load::read as own;
use super::indicators::{Loaded, Note, Rejected};
use super::{About, App, Background, Indicator, IndicatorKind, IndicatorSet, ThreatKind};
use crate::sentence::Sentence;
use recognise::Format;
use rustc_hash::FxHashSet;
use std::hash::{Hash as _, Hasher as _};
use std::io::Read;
use std::sync::Arc;

/// Entries of one file that are named one by one; those behind are counted.
const MOST_NAMED: usize = 10_000;

/// Letters of a rejected entry that are shown.
const LONGEST_SHOWN: usize = 200;

/// Values of one file that are taken.
const MOST_VALUES: usize = 5_000_000;

/// What one file came to.
#[derive(Debug, Default)]
pub(super) struct Import {
    pub sets: Vec<Loaded>,
    pub rejected: Vec<Rejected>,
    /// What was guessed, and what was left out on purpose.
    pub notes: Vec<Note>,
    /// Rejected entries beyond those that are named.
    unnamed: u64,
}

impl Import {
    /// Names an entry that cannot be used.
    fn reject(&mut self, file: &str, place: impl Into<String>, what: &str, reason: Sentence) {
        if self.rejected.len() >= MOST_NAMED {
            self.unnamed += 1;
            return;
        }
        let what = what.chars().take(LONGEST_SHOWN).collect();
        self.rejected.push(Rejected { file: file.to_owned(), place: place.into(), what, reason });
    }

    fn note(&mut self, file: &str, text: Sentence) {
        self.notes.push(Note { file: file.to_owned(), text });
    }

    /// Adds a set if it holds anything.
    fn put(&mut self, set: IndicatorSet, indicators: Vec<Indicator>) {
        if !indicators.is_empty() {
            self.sets.push(Loaded { set, indicators, rejected: Vec::new() });
        }
    }

    /// What is done for every format: each value once in a set, and not more than fit.
    fn finished(mut self, file: &str) -> Self {
        let repeated: u64 = self.sets.iter_mut().map(|s| once_each(&mut s.indicators)).sum();
        if repeated > 0 {
            self.note(file, Sentence::new("import-repeated").count("count", repeated));
        }
        let mut room = MOST_VALUES;
        let mut lost = 0;
        for set in &mut self.sets {
            lost += set.indicators.len().saturating_sub(room);
            set.indicators.truncate(room);
            room -= set.indicators.len();
        }
        if lost > 0 {
            self.reject(file, "", "", Sentence::new("import-too-many").count("count", lost as u64));
        }
        if self.unnamed > 0 {
            let reason = Sentence::new("import-more").count("count", self.unnamed);
            self.rejected.push(Rejected {
                file: file.to_owned(),
                place: String::new(),
                what: String::new(),
                reason,
            });
        }
        self
    }
}

/// Leaves every value once; returns how many were repetitions.
fn once_each(indicators: &mut Vec<Indicator>) -> u64 {
    let mut seen = FxHashSet::default();
    seen.reserve(indicators.len());
    let before = indicators.len();
    indicators.retain(|i| {
        let mut hasher = rustc_hash::FxHasher::default();
        (i.kind, &i.value, &i.condition, i.app).hash(&mut hasher);
        seen.insert(hasher.finish())
    });
    (before - indicators.len()) as u64
}

/// The sets of one file, whatever its format.
///
/// # Errors
/// When it is of no known format, or holds nothing at all that could be an indicator.
pub(super) fn read(file: &str, bytes: &[u8]) -> Result<Import, Sentence> {
    if let Some(archived) = archive::read(file, bytes) {
        return archived;
    }
    plain(file, bytes)
}

/// The sets of a file that is no archive.
fn plain(file: &str, bytes: &[u8]) -> Result<Import, Sentence> {
    let (text, mended) = recognise::text(bytes);
    let mut import = match recognise::format(file, &text)? {
        Format::Own => {
            let loaded = own(text.as_bytes())?;
            return Ok(Import { sets: vec![loaded], ..Import::default() });
        }
        Format::Stix => stix2::read(file, text.as_bytes())?,
        Format::Misp => misp::read(file, text.as_bytes())?,
        Format::OpenIoc => openioc::read(file, &text)?,
        Format::Echap => echap::read(file, &text)?,
        Format::EchapSamples => echap::samples(file, &text)?,
        Format::Csv(delimiter) => csv::read(file, &text, delimiter)?,
        Format::List => list::read(file, &text)?,
        Format::Prose => prose::read(file, &text)?,
    };
    if mended {
        import.note(file, Sentence::new("import-not-utf8"));
    }
    Ok(import.finished(file))
}

/// Whether a text is of our own format, if of any.
pub(super) fn is_own(file: &str, text: &str) -> bool {
    matches!(recognise::format(file, text), Ok(Format::Own))
}

/// Whether a large file is to be read with [`stream`]: its first bytes say that it is STIX.
pub(super) fn is_stream(head: &[u8]) -> bool {
    recognise::is_stix_head(head)
}

/// A STIX file too large to be held in memory.
///
/// # Errors
/// When it is none after all.
pub(super) fn stream(file: &str, reader: &mut dyn Read) -> Result<Import, Sentence> {
    stix2::read(file, reader).map(|import| import.finished(file))
}

/// Why a file gives nothing.
fn unknown(reason: &'static str) -> Sentence {
    Sentence::new("import-format-unknown").words("reason", reason)
}

/// The name of a file without folder and ending.
fn stem(file: &str) -> &str {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    name.split('.').find(|part| !part.is_empty()).unwrap_or(name)
}

/// A set of values of which nothing more is known.
fn set(id: &str, name: &str, kind: ThreatKind) -> IndicatorSet {
    let words = id.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    IndicatorSet {
        id: words.map(str::to_lowercase).collect::<Vec<_>>().join("-"),
        name: name.to_owned(),
        kind,
        platforms: Vec::new(),
        capabilities: Vec::new(),
        techniques: Vec::new(),
        description: String::new(),
        attribution: Vec::new(),
        date: None,
        count: 0,
        file: String::new(),
        sha256: String::new(),
        built_in: false,
        installed: false,
        background: Background::default(),
    }
}

/// What kind of tool words of a publisher speak of.
fn threat<'w>(words: impl IntoIterator<Item = &'w str>) -> ThreatKind {
    let mut kind = ThreatKind::TargetedSpyware;
    for word in words {
        let word = word.to_lowercase();
        match () {
            () if word.contains("stalkerware") || word.contains("spouseware") => {
                return ThreatKind::Stalkerware;
            }
            () if word.contains("watchware") => return ThreatKind::Watchware,
            () if word.contains("phishing") => kind = ThreatKind::Phishing,
            () if word == "forensic-tool" => kind = ThreatKind::ForensicTool,
            () => {}
        }
    }
    kind
}

fn indicator(kind: IndicatorKind, value: impl Into<String>, about: &Arc<About>) -> Indicator {
    let value = value.into();
    Indicator { kind, value, set: 0, source: None, about: Arc::clone(about), app: None, condition: None }
}

/// A value that our own export says the type of: taken as it is, if it is one at all.
fn as_written(value: &str) -> Option<&str> {
    let value = value.trim();
    (!value.is_empty() && value.len() <= 4096 && !value.contains(char::is_control)).then_some(value)
}

/// The number of an application in a set, which is added if it is new.
fn app_number(set: &mut IndicatorSet, name: &str) -> usize {
    let apps = &mut set.background.apps;
    apps.iter().position(|app| app.name == name).unwrap_or_else(|| {
        apps.push(App { name: name.to_owned(), aliases: Vec::new() });
        apps.len() - 1
    })
}

/// A word of ours, such as `targeted-spyware`.
fn own_word<T: serde::de::DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(word.trim().into()).ok()
}

/// The day of a time as `YYYY-MM-DD`, from that or from `YYYYMMDD`.
fn day(text: &str) -> Option<String> {
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    let text = text.trim();
    if let Some([y, m, d]) = text.get(..10).map(|t| t.split('-').collect::<Vec<_>>()).as_deref() {
        return (y.len() == 4 && m.len() == 2 && [*y, *m, *d].iter().all(|t| digits(t)))
            .then(|| text[..10].to_owned());
    }
    (text.len() == 8 && digits(text)).then(|| format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..]))
}

/// Keeps what many values share once: feeds say the same of thousands.
#[derive(Default)]
struct Shared {
    known: rustc_hash::FxHashMap<About, Arc<About>>,
}

impl Shared {
    fn of(&mut self, about: About) -> Arc<About> {
        if let Some(known) = self.known.get(&about) {
            return Arc::clone(known);
        }
        let shared = Arc::new(about);
        // What differs for every value is not worth remembering.
        if self.known.len() < 1_000 {
            self.known.insert((*shared).clone(), Arc::clone(&shared));
        }
        shared
    }
}

/// Counts of kinds, for what is said of guesses: `domain 12, ip 3`.
#[derive(Default)]
struct Kinds(std::collections::BTreeMap<IndicatorKind, u64>);

impl Kinds {
    fn add(&mut self, kind: IndicatorKind) {
        *self.0.entry(kind).or_default() += 1;
    }

    fn text(&self) -> String {
        let name = |kind| serde_json::to_string(kind).unwrap_or_default().trim_matches('"').to_owned();
        self.0.iter().map(|(kind, count)| format!("{} {count}", name(kind))).collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests;
