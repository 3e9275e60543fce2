//! Compiles rules and runs them over bytes, with `yara-x`.
//!
//! A file up to 64 MB is looked at as a whole. What is larger comes in blocks that overlap: there `filesize`,
//! offsets of the file and the modules of YARA are not known, so only rules that do without them fit.

use super::{Flaw, Match, Place, Rule, RuleText};
use crate::sentence::Sentence;
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::time::Duration;
use yara_x::{Compiler, IgnoredRuleReason, MetaValue, ScanError, ScanResults, Scanner, SourceCode, blocks};

pub(super) const IS_THERE: bool = true;

/// Bytes of a file that is looked at as a whole.
const WHOLE: usize = 64 << 20;

/// Bytes of a block of a larger one, and by how many two of them overlap.
const BLOCK: usize = 16 << 20;
const OVERLAP: usize = 64 << 10;

/// Bytes of room that are kept for the next file.
const KEPT: usize = 4 << 20;

/// How long the rules may look at one file.
const LONGEST: Duration = Duration::from_secs(20);

/// Matches of one string that are kept.
const MOST_MATCHES: usize = 100_000;

/// Strings of a match that are told, of one name and together, and bytes of each.
const MOST_OF_ONE: usize = 3;
const MOST_TOLD: usize = 16;
const LONGEST_TOLD: usize = 64;

/// Modules that YARA knows and this program does not have: they read files of Windows, or the answers of a
/// service. Rules that need one are left out, with a word.
const LEFT_OUT: &[&str] = &["pe", "dotnet", "lnk", "crx", "cuckoo", "vt", "magic", "olecf", "msi", "vba"];

/// What rule files often ask of the file beside its bytes. `owner` and `filetype` are never known.
const GLOBALS: &[&str] = &["filename", "filepath", "extension", "filetype", "owner"];

pub(super) struct Engine {
    /// Compiled once for the life of the program: each thread keeps a scanner that borrows it.
    compiled: &'static yara_x::Rules,
    /// Namespace and name of each rule that is told, and its place among them.
    numbers: FxHashMap<(&'static str, &'static str), usize>,
    /// How long the rules may look at one file.
    pub(super) longest: Duration,
}

thread_local! {
    /// The scanner of this thread and the rules it is for, and room for the bytes of a file.
    static SCANNER: RefCell<Option<(&'static yara_x::Rules, Scanner<'static>)>> = const { RefCell::new(None) };
    static ROOM: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

pub(super) fn built_in() -> Vec<RuleText> {
    let text = |(name, text): &(&str, &str)| RuleText {
        name: (*name).to_owned(),
        text: text.as_bytes().to_vec(),
        built_in: true,
    };
    super::built_in::FILES.iter().map(text).collect()
}

pub(super) fn compile(texts: &[RuleText]) -> (Engine, Vec<Rule>, Vec<Flaw>) {
    let mut compiler = Compiler::new();
    // A file that names others could name any file of this computer.
    compiler.enable_includes(false).relaxed_re_syntax(true).max_warnings(0);
    for module in LEFT_OUT {
        compiler.ignore_module(*module);
    }
    for name in GLOBALS {
        // Fails for names that are no identifiers, which these are.
        let _ = compiler.define_global(name, "");
    }
    let mut flaws = Vec::new();
    for (n, text) in texts.iter().enumerate() {
        // A name of its own for each file, so that two may have rules of the same name.
        compiler.new_namespace(&n.to_string());
        let (before, ignored_before) = (compiler.errors().len(), compiler.ignored_rules().count());
        let source = SourceCode::from(&*text.text).with_origin(&text.name);
        // The first flaw is among those that are listed.
        let _ = compiler.add_source(source);
        flaws.extend(compiler.errors()[before..].iter().map(|error| flaw(&text.name, &error.to_string())));
        flaws.extend(compiler.ignored_rules().skip(ignored_before).filter_map(|i| ignored(&text.name, i)));
    }
    let rules: &'static yara_x::Rules = Box::leak(Box::new(compiler.build()));
    let public = || rules.iter().filter(|rule| !rule.is_private());
    let numbers = public().enumerate().map(|(n, rule)| ((rule.namespace(), rule.identifier()), n)).collect();
    (
        Engine { compiled: rules, numbers, longest: LONGEST },
        public().map(|rule| about(&rule)).collect(),
        flaws,
    )
}

/// A rule that is left out for something else than a flaw of its own.
fn ignored(file: &str, (rule, reason): (&str, IgnoredRuleReason<'_>)) -> Option<Flaw> {
    let (key, needs) = match reason {
        IgnoredRuleReason::IgnoredModule(module) => ("rule-needs-module", module),
        IgnoredRuleReason::IgnoredRule(other) => ("rule-needs-rule", other),
        IgnoredRuleReason::CompileError(_) => return None,
    };
    let reason = Sentence::new(key).with("rule", rule).with("needs", needs);
    Some(Flaw { file: file.to_owned(), reason, shown: format!("{file}: {rule}: needs {needs}") })
}

/// The first line says what it is, the second where; the rest shows the place.
fn flaw(file: &str, shown: &str) -> Flaw {
    let mut lines = shown.lines();
    let what = lines.next().unwrap_or_default();
    let place = lines.next().and_then(|line| line.split_once("-->")).map_or("", |(_, place)| place.trim());
    let line = place.rsplit(':').nth(1).unwrap_or_default();
    let reason = Sentence::new("rule-flaw").with("what", what).with("line", line);
    Flaw { file: file.to_owned(), reason, shown: shown.to_owned() }
}

fn about(rule: &yara_x::Rule<'_, '_>) -> Rule {
    let mut about = Rule {
        name: rule.identifier().to_owned(),
        file: rule.namespace().parse().unwrap_or_default(),
        tool: None,
        description: None,
        sources: Vec::new(),
        low: false,
    };
    for (key, value) in rule.metadata() {
        let text = match value {
            MetaValue::String(text) => text.to_owned(),
            MetaValue::Bytes(bytes) => bytes.to_string(),
            _ => continue,
        };
        match key {
            "tool" => about.tool = Some(text),
            "description" => about.description = Some(text),
            "source" | "reference" | "url" => about.sources.push(text),
            "severity" => about.low = matches!(&*text.to_ascii_lowercase(), "low" | "info" | "informational"),
            _ => {}
        }
    }
    about
}

/// Takes the bytes of one file, or of one member of an archive.
pub struct Looking<'r> {
    engine: &'r Engine,
    bytes: Vec<u8>,
    /// Where in the file these bytes begin.
    base: u64,
    large: Option<blocks::Scanner<'static>>,
    failed: Option<ScanError>,
}

impl<'r> Looking<'r> {
    pub(super) fn new(engine: &'r Engine) -> Self {
        Self { engine, bytes: ROOM.take(), base: 0, large: None, failed: None }
    }

    /// Makes room for so many bytes, or for as many as are looked at together: room that grows by doubling is held
    /// twice while it does.
    pub fn expect(&mut self, bytes: u64) {
        // The last piece may reach beyond.
        let most = WHOLE + (1 << 20);
        let room = usize::try_from(bytes).map_or(most, |bytes| bytes.min(most));
        self.bytes.reserve_exact(room.saturating_sub(self.bytes.len()));
    }

    /// Takes the next bytes.
    pub fn feed(&mut self, piece: &[u8]) {
        if self.failed.is_some() {
            return;
        }
        self.bytes.extend_from_slice(piece);
        if self.bytes.len() >= if self.large.is_some() { BLOCK } else { WHOLE } {
            self.block();
            let kept = self.bytes.len().saturating_sub(OVERLAP);
            self.bytes.drain(..kept);
            self.base += kept as u64;
        }
    }

    fn block(&mut self) {
        let scanner = self.large.get_or_insert_with(|| {
            let mut scanner = blocks::Scanner::new(self.engine.compiled);
            scanner.set_timeout(self.engine.longest).max_matches_per_pattern(MOST_MATCHES);
            scanner
        });
        let Ok(base) = usize::try_from(self.base) else { return };
        self.failed = scanner.scan(base, &self.bytes).err();
    }

    /// Gives what fits.
    ///
    /// # Errors
    /// The sentence for rules that took too long.
    pub fn finish(mut self, place: Place<'_>) -> Result<Vec<Match>, Sentence> {
        let found = if self.large.is_some() { self.of_blocks(place) } else { self.of_whole(place) };
        let mut room = std::mem::take(&mut self.bytes);
        room.clear();
        // What a large file took is given back.
        room.shrink_to(KEPT);
        ROOM.set(room);
        let mut found = found.map_err(|error| match error {
            ScanError::Timeout => {
                Sentence::new("limit-rule-time").count("limit", self.engine.longest.as_secs())
            }
            error => Sentence::new("rule-failed").with("reason", error.to_string()),
        })?;
        found.sort_by_key(|m| m.rule);
        Ok(found)
    }

    fn of_whole(&mut self, place: Place<'_>) -> Result<Vec<Match>, ScanError> {
        let rules = self.engine.compiled;
        SCANNER.with_borrow_mut(|own| {
            let (_, scanner) = match own {
                Some(own) if std::ptr::eq(own.0, rules) => own,
                own => {
                    let mut scanner = Scanner::new(rules);
                    scanner.set_timeout(self.engine.longest).max_matches_per_pattern(MOST_MATCHES);
                    own.insert((rules, scanner))
                }
            };
            for (name, value) in globals(place) {
                // A rule that does not ask for it has no use for it.
                let _ = scanner.set_global(name, value);
            }
            let results = scanner.scan(&self.bytes)?;
            Ok(matches(self.engine, &results))
        })
    }

    fn of_blocks(&mut self, place: Place<'_>) -> Result<Vec<Match>, ScanError> {
        self.block();
        if let Some(error) = self.failed.take() {
            return Err(error);
        }
        let Some(scanner) = &mut self.large else { return Ok(Vec::new()) };
        for (name, value) in globals(place) {
            let _ = scanner.set_global(name, value);
        }
        let results = scanner.finish()?;
        Ok(matches(self.engine, &results))
    }
}

/// What is known of a file beside its bytes, in the form that rule files expect it.
fn globals(place: Place<'_>) -> [(&'static str, String); 3] {
    let name = place.path.rsplit('/').next().unwrap_or(place.path);
    let end = name.rfind('.').filter(|at| *at > 0).map_or("", |at| &name[at..]);
    [
        ("filename", name.to_owned()),
        ("filepath", place.path.to_owned()),
        ("extension", end.to_ascii_lowercase()),
    ]
}

fn matches(engine: &Engine, results: &ScanResults<'_, 'static>) -> Vec<Match> {
    results
        .matching_rules()
        .filter_map(|rule| {
            let mut strings = Vec::new();
            let mut first = None;
            for pattern in rule.patterns() {
                let found = pattern.matches();
                let (count, name) = (found.len(), pattern.identifier());
                for one in found.take(MOST_OF_ONE) {
                    let at = one.range().start as u64;
                    first = Some(first.map_or(at, |first: u64| first.min(at)));
                    if strings.len() < MOST_TOLD {
                        strings.push(format!("{name} {at:#x}: {}", printable(one.data())));
                    }
                }
                if count > MOST_OF_ONE && strings.len() < MOST_TOLD {
                    strings.push(format!("{name} ×{count}"));
                }
            }
            let rule = *engine.numbers.get(&(rule.namespace(), rule.identifier()))?;
            Some(Match { rule, at: first.unwrap_or_default(), strings })
        })
        .collect()
}

/// Bytes as they are shown: what is no letter in hexadecimal.
fn printable(bytes: &[u8]) -> String {
    let more = if bytes.len() > LONGEST_TOLD { "…" } else { "" };
    format!("{}{more}", bytes[..bytes.len().min(LONGEST_TOLD)].escape_ascii())
}
