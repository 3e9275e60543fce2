//! Whether a set says what its maker means: before a false alarm frightens somebody, and before a
//! slip keeps a true value from ever being found.
//!
//! An error is a value that cannot match, or that every healthy phone has; a warning is what
//! should be looked at. A value whose own note begins with `never compared` or `as published` is
//! there on purpose: what would be an error is a warning then.

mod benign;
mod lines;
mod values;

use super::{Bench, Workset};
use crate::detect::indicators::{Rejected, bytes_of, files_of, own};
use crate::detect::spelling::normal_form;
use crate::detect::{Indicator, import};
use crate::record::Platform;
use crate::sentence::Sentence;
use lines::Lines;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gravity {
    /// To be looked at.
    Warning,
    /// To be mended.
    Error,
}

/// Something that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub file: String,
    /// Line of it, from 1; 0 where that is not known.
    pub line: u64,
    /// How much it matters.
    pub gravity: Gravity,
    /// What is wrong.
    pub what: Sentence,
    /// What to do.
    pub advice: Sentence,
}

impl Problem {
    /// Whether it has to be mended.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.gravity == Gravity::Error
    }
}

/// A problem before its place is known.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Flaw {
    gravity: Gravity,
    what: Sentence,
}

fn error(key: &'static str) -> Flaw {
    Flaw { gravity: Gravity::Error, what: Sentence::new(key) }
}

fn warning(key: &'static str) -> Flaw {
    Flaw { gravity: Gravity::Warning, what: Sentence::new(key) }
}

/// More problems of one file are counted, not listed.
const MOST: usize = 1_000;

/// Names of files that are sets, in a folder that holds others too.
const ENDINGS: &[&str] = &["yaml", "yml", "json", "stix", "stix2", "csv", "tsv", "ioc"];

/// Checks files, and those of folders that look like sets.
#[must_use]
pub fn files(paths: &[PathBuf]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for path in paths {
        let is_set =
            |f: &PathBuf| f.extension().is_some_and(|x| ENDINGS.iter().any(|e| x.eq_ignore_ascii_case(e)));
        let listed = files_of(path).into_iter().filter(|f| !path.is_dir() || is_set(f));
        for file in listed {
            let name = file.to_string_lossy();
            match bytes_of(&file) {
                Ok(bytes) => problems.extend(text(&name, &bytes)),
                Err(reason) => problems.push(unreadable(&name, 0, reason)),
            }
        }
    }
    problems
}

fn unreadable(file: &str, line: u64, what: Sentence) -> Problem {
    let advice = Sentence::new("check-unreadable-advice");
    Problem { file: file.to_owned(), line, gravity: Gravity::Error, what, advice }
}

/// Checks the bytes of one file.
#[must_use]
pub fn text(name: &str, bytes: &[u8]) -> Vec<Problem> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return vec![unreadable(name, 0, Sentence::new("check-no-text"))];
    };
    let text = text.trim_start_matches('\u{feff}');
    let mut bench = Bench::default();
    let ours = import::is_own(name, text);
    if let Err(reason) = bench.add(name, bytes) {
        // Our own reader knows the line.
        let flaw = own::read(text).err().filter(|_| ours);
        return vec![match flaw {
            // The beginning of a file that nobody has filled in.
            Some(flaw) if is_bare(text, flaw.line) => {
                let advice = Sentence::new("check-none-advice");
                Problem { advice, ..unreadable(name, flaw.line, Sentence::new("check-none")) }
            }
            Some(flaw) => {
                unreadable(name, flaw.line, Sentence::new("check-schema").with("reason", flaw.what))
            }
            None => unreadable(name, 0, reason),
        }];
    }
    let mut desk = Desk { file: name, lines: Lines::of(text), problems: Vec::new(), left: 0 };
    for rejected in &bench.rejected {
        let line = desk.line_of(rejected, text.starts_with('{'));
        desk.put(line, Gravity::Error, rejected.reason.clone(), "check-rejected-advice".into());
    }
    if bench.sets.is_empty() {
        desk.flaw(0, error("check-none"));
    }
    for set in &bench.sets {
        if ours {
            header(set, &mut desk);
        }
        values_of(set, &mut desk);
    }
    desk.finish()
}

/// Whether a line opens a list of values and nothing follows.
fn is_bare(text: &str, line: u64) -> bool {
    let at = usize::try_from(line).ok().and_then(|n| n.checked_sub(1));
    at.and_then(|n| text.lines().nth(n)).is_some_and(|l| l.trim() == "values:")
}

/// Where the problems of one file are collected.
struct Desk<'a> {
    file: &'a str,
    lines: Lines<'a>,
    problems: Vec<Problem>,
    /// Problems that are counted only.
    left: u64,
}

impl Desk<'_> {
    /// The line of an entry that cannot be used: its place is one, or, in JSON, the id of an object.
    fn line_of(&self, rejected: &Rejected, json: bool) -> u64 {
        match rejected.place.parse() {
            Ok(line) if !json => line,
            _ if rejected.place.is_empty() => self.lines.anywhere(&rejected.what),
            _ => self.lines.anywhere(&rejected.place),
        }
    }

    fn flaw(&mut self, line: u64, flaw: Flaw) {
        let advice = format!("{}-advice", flaw.what.key);
        self.put(line, flaw.gravity, flaw.what, advice);
    }

    fn put(&mut self, line: u64, gravity: Gravity, what: Sentence, advice: String) {
        if self.problems.len() >= MOST {
            self.left += 1;
            return;
        }
        let (file, advice) = (self.file.to_owned(), Sentence::new(advice));
        self.problems.push(Problem { file, line, gravity, what, advice });
    }

    fn finish(mut self) -> Vec<Problem> {
        self.problems.sort_by_key(|p| p.line);
        if self.left > 0 {
            let what = Sentence::new("check-more").count("count", self.left);
            let (file, gravity) = (self.file.to_owned(), Gravity::Error);
            let advice = Sentence::new("check-more-advice");
            self.problems.push(Problem { file, line: 0, gravity, what, advice });
        }
        self.problems
    }
}

/// What is said of the set as a whole.
fn header(set: &Workset, desk: &mut Desk<'_>) {
    let id = &set.set.id;
    if *id != super::id_from(id) {
        let line = desk.lines.key("id");
        desk.flaw(line, with(error("check-id"), id));
    }
    if set.set.description.trim().is_empty() {
        desk.flaw(0, warning("check-no-description"));
    }
    for (key, source) in &set.sources {
        let dates = [&source.published, &source.updated];
        for date in dates.into_iter().flatten().filter(|d| !is_day(d)) {
            let line = desk.lines.nth(date, 0);
            desk.flaw(line, with(error("check-date"), date));
        }
        if !set.values.iter().any(|v| v.source.as_deref() == Some(key.as_str())) {
            let line = desk.lines.key(key);
            desk.flaw(line, with(warning("check-source-unused"), key));
        }
    }
}

fn with(mut flaw: Flaw, value: &str) -> Flaw {
    flaw.what = flaw.what.with("value", value);
    flaw
}

fn is_day(text: &str) -> bool {
    text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok()
}

fn values_of(set: &Workset, desk: &mut Desk<'_>) {
    let mut seen: BTreeMap<_, (u64, &str)> = BTreeMap::new();
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for value in &set.values {
        let nth = times.entry(&value.value).or_default();
        let line = desk.lines.nth(&value.value, *nth);
        *nth += 1;
        for flaw in flaws(set, value) {
            let flaw = with(flaw, &value.value);
            if flaw.gravity == Gravity::Error && is_on_purpose(value) {
                desk.put(line, Gravity::Warning, flaw.what, "check-on-purpose-advice".into());
            } else {
                desk.flaw(line, flaw);
            }
        }
        let key = (value.app, value.kind, normal_form(value.kind, &value.value));
        match seen.get(&key) {
            Some((first, text)) => {
                let flaw =
                    if *text == value.value { error("check-twice") } else { warning("check-twice-spelled") };
                let mut flaw = with(flaw, &value.value);
                flaw.what = flaw.what.count("first", *first).with("other", *text);
                desk.flaw(line, flaw);
            }
            None => drop(seen.insert(key, (line, &value.value))),
        }
    }
}

/// Whether a value stands there although it is of no use, and its note says so.
fn is_on_purpose(value: &Indicator) -> bool {
    let note = value.about.note.as_deref().unwrap_or_default();
    ["never compared", "as published"].iter().any(|start| note.starts_with(start))
}

fn flaws(set: &Workset, value: &Indicator) -> Vec<Flaw> {
    let mut all = values::flaws(value.kind, &value.value);
    if all.iter().all(|f| f.gravity < Gravity::Error) {
        all.extend(benign::flaw(value, platforms(set, value)));
    }
    all.extend(said_of(set, value));
    all
}

fn platforms<'a>(set: &'a Workset, value: &'a Indicator) -> &'a [Platform] {
    let lists = [&*value.about.platforms, &*set.set.platforms];
    lists.into_iter().find(|l| !l.is_empty()).unwrap_or(&[Platform::Ios, Platform::Android])
}

/// What is said of a value beside itself.
fn said_of(set: &Workset, value: &Indicator) -> Vec<Flaw> {
    let mut all = Vec::new();
    let days = [&value.about.first_seen, &value.about.valid_until];
    if days.into_iter().flatten().any(|d| !is_day(d)) {
        all.push(error("check-value-date"));
    } else if matches!(days, [Some(first), Some(last)] if first > last) {
        all.push(error("check-dates-turned"));
    }
    if value.about.confidence.is_some_and(|c| c > 100) {
        all.push(error("check-confidence"));
    }
    match &value.source {
        None => all.push(warning("check-no-source")),
        Some(source) if !set.sources.contains_key(&**source) => all.push(error("check-source-unknown")),
        Some(_) => {}
    }
    all
}

#[cfg(test)]
mod tests;
