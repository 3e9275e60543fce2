//! The workbench of those who keep indicator sets: to look into them, check, convert, compare
//! and join them.
//!
//! A scan drops what says nothing; here every value stays, as it was written, because whoever
//! maintains a set has to see all of it.

pub mod check;
pub mod diff;
pub mod export;
pub mod merge;
pub mod search;
pub mod skeleton;

use super::indicators::own::{Group, Set, Source};
use super::indicators::{Loaded, Rejected, built_in, bytes_of, files_of, load, own, read_sets};
use super::{Indicator, IndicatorKind, IndicatorSet};
use crate::sentence::Sentence;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A set as it is maintained: what is said of it, and every value as written.
#[derive(Clone, Debug)]
pub struct Workset {
    /// The file it is from, or its id if it is built in.
    pub file: String,
    /// What is said of it.
    pub set: IndicatorSet,
    /// All values, those too that are never compared.
    pub values: Vec<Indicator>,
    /// The names under which values say where they are from.
    pub(super) sources: BTreeMap<String, Source>,
}

impl Workset {
    /// A set without values so far.
    #[must_use]
    pub fn of(set: IndicatorSet) -> Self {
        Self { file: set.file.clone(), set, values: Vec::new(), sources: BTreeMap::new() }
    }
}

/// Sets, and what of their files could not be used.
#[derive(Clone, Debug, Default)]
pub struct Bench {
    /// The sets, in the order of the files.
    pub sets: Vec<Workset>,
    /// What could not be used.
    pub rejected: Vec<Rejected>,
}

impl Bench {
    /// The sets that are part of this program.
    #[must_use]
    pub fn built_in() -> Self {
        let sets = built_in::files().into_iter().map(|file| {
            let mut workset = of_our_format(&file.file, file.set);
            workset.set.sha256 = file.sha256;
            workset.set.built_in = true;
            workset
        });
        Self { sets: sets.collect(), rejected: Vec::new() }
    }

    /// The sets of files and folders. What is no file but the id of a built-in set is that set.
    ///
    /// # Errors
    /// When there is not one set in them.
    pub fn of(paths: &[PathBuf]) -> Result<Self, Sentence> {
        let mut bench = Self::default();
        for path in paths {
            match built_in_named(path) {
                Some(set) => bench.sets.push(set),
                None => files_of(path).iter().for_each(|file| bench.read(file)),
            }
        }
        match bench.rejected.first() {
            _ if !bench.sets.is_empty() => Ok(bench),
            Some(first) => Err(Sentence::new("workbench-unusable")
                .with("file", first.file.clone())
                .with("reason", reason_for_person(&first.reason))),
            None => Err(Sentence::new("workbench-nothing")),
        }
    }

    /// Adds the sets of one file.
    pub fn read(&mut self, path: &Path) {
        let name = path.to_string_lossy();
        let added = bytes_of(path).and_then(|bytes| self.add(&name, &bytes));
        if let Err(reason) = added {
            let (file, what) = (name.into_owned(), String::new());
            self.rejected.push(Rejected { file, place: String::new(), what, reason });
        }
    }

    /// Adds the sets of a file's bytes.
    ///
    /// # Errors
    /// When the file is none of the formats.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), Sentence> {
        let bare = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let ours = std::str::from_utf8(bare).ok().filter(|t| !t.trim_start().starts_with('{'));
        let mut sets = match ours.map(own::read) {
            Some(Ok(set)) => vec![of_our_format(name, set)],
            _ => read_sets(name, bytes)?.into_iter().map(|l| self.of_another_format(name, l)).collect(),
        };
        let sha256 = hex::encode(Sha256::digest(bytes));
        for workset in &mut sets {
            workset.set.sha256.clone_from(&sha256);
        }
        self.sets.extend(sets.into_iter().filter(|s| !s.values.is_empty()));
        Ok(())
    }

    /// Other formats name an object for each value; here the file itself is the source.
    fn of_another_format(&mut self, name: &str, loaded: Loaded) -> Workset {
        self.rejected.extend(loaded.rejected);
        let stem = name.rsplit(['/', '\\']).next().unwrap_or(name).to_owned();
        let key = id_from(stem.split('.').next().unwrap_or(&stem));
        let source = Source {
            publisher: stem,
            licence: None,
            attribution: None,
            published: None,
            updated: loaded.set.date.clone(),
        };
        let mut values = loaded.indicators;
        for value in &mut values {
            value.source = Some(key.as_str().into());
        }
        let set = IndicatorSet { count: values.len(), ..loaded.set };
        Workset { file: name.to_owned(), set, values, sources: [(key, source)].into() }
    }

    /// The ids, in order.
    #[must_use]
    pub fn ids(&self) -> Vec<&str> {
        self.sets.iter().map(|s| &*s.set.id).collect()
    }
}

/// The reason without its frame, for a sentence that has a frame of its own.
fn reason_for_person(reason: &Sentence) -> String {
    let text = reason.args.iter().find_map(|(_, value)| match value {
        crate::sentence::Argument::Text(text) => Some(text.clone()),
        _ => None,
    });
    text.unwrap_or_else(|| reason.key.to_string())
}

fn built_in_named(path: &Path) -> Option<Workset> {
    let id = path.to_str().filter(|_| !path.exists())?;
    Bench::built_in().sets.into_iter().find(|s| s.set.id == id)
}

fn of_our_format(file: &str, set: Set) -> Workset {
    let sources = set.sources.clone();
    let loaded = load::loaded(set);
    let count = loaded.indicators.len();
    let set = IndicatorSet { count, ..loaded.set };
    Workset { file: file.to_owned(), set, values: loaded.indicators, sources }
}

impl Workset {
    /// The name of the application that a value belongs to, if it belongs to one.
    #[must_use]
    pub fn app_of(&self, value: &Indicator) -> Option<&str> {
        value.app.and_then(|n| self.set.background.apps.get(n)).map(|app| &*app.name)
    }

    /// The values by type, in order of type.
    #[must_use]
    pub fn by_kind(&self) -> BTreeMap<IndicatorKind, Vec<&Indicator>> {
        let mut all: BTreeMap<_, Vec<_>> = BTreeMap::new();
        self.values.iter().for_each(|v| all.entry(v.kind).or_default().push(v));
        all
    }

    /// The same set with the values grouped as our own format has them.
    pub(super) fn written(&self) -> Set {
        let mut set = self.header();
        for value in self.values.iter().filter(|v| v.app.is_none()) {
            let group = group_of(value);
            let at = set.values.iter().position(|g| alike(g, &group));
            let at = at.unwrap_or_else(|| {
                set.values.push(group);
                set.values.len() - 1
            });
            set.values[at].values.push(own::Value::Plain(value.value.clone()));
        }
        for value in &self.values {
            let Some(app) = value.app.filter(|n| *n < set.apps.len()) else { continue };
            let role = role_of(&mut set.roles, group_of(value));
            let values = set.apps[app].values.entry(role).or_default();
            values.push(own::Value::Plain(value.value.clone()));
        }
        set
    }

    fn header(&self) -> Set {
        let s = self.set.clone();
        let reference = |r: super::Reference| own::Reference { url: r.url, what: r.what };
        let app = |a: super::App| own::App { name: a.name, aliases: a.aliases, values: BTreeMap::new() };
        Set {
            id: s.id,
            name: s.name,
            aliases: s.background.aliases,
            vendor: s.background.vendor,
            operators: s.background.operators,
            platforms: s.platforms,
            kind: s.kind,
            capabilities: s.capabilities,
            techniques: s.techniques,
            basis: s.background.basis,
            description: s.description,
            references: s.background.references.into_iter().map(reference).collect(),
            sources: self.sources.clone(),
            roles: BTreeMap::new(),
            values: Vec::new(),
            apps: s.background.apps.into_iter().map(app).collect(),
        }
    }
}

/// What is true of a value, as a group without values.
fn group_of(value: &Indicator) -> Group {
    Group {
        kind: value.kind,
        source: value.source.as_deref().map(str::to_owned),
        platforms: value.about.platforms.clone(),
        note: value.about.note.clone(),
        confidence: value.about.confidence,
        first_seen: value.about.first_seen.clone(),
        valid_until: value.about.valid_until.clone(),
        capabilities: value.about.capabilities.clone(),
        values: Vec::new(),
    }
}

fn alike(a: &Group, b: &Group) -> bool {
    let said = |g: &Group| (g.kind, g.source.clone(), g.platforms.clone(), g.note.clone(), g.confidence);
    let dated = |g: &Group| (g.first_seen.clone(), g.valid_until.clone(), g.capabilities.clone());
    said(a) == said(b) && dated(a) == dated(b)
}

/// The role of what is true of a value: named like its type, with a number where there are several.
fn role_of(roles: &mut BTreeMap<String, Group>, group: Group) -> String {
    if let Some((name, _)) = roles.iter().find(|(_, g)| alike(g, &group)) {
        return name.clone();
    }
    let word = word(group.kind);
    let names = (1..).map(|n| if n == 1 { word.clone() } else { format!("{word}-{n}") });
    let name = names.into_iter().find(|n| !roles.contains_key(n)).expect("numbers do not end");
    roles.insert(name.clone(), group);
    name
}

/// The word of our format for a type, platform, kind of tool or capability.
#[must_use]
pub fn word(of: impl serde::Serialize) -> String {
    let word = serde_json::to_value(of).ok();
    word.and_then(|w| w.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Words of a list, with commas.
#[must_use]
pub fn words<T: serde::Serialize>(of: &[T]) -> String {
    of.iter().map(word).collect::<Vec<_>>().join(", ")
}

/// A short name as ids are: lower case, digits and hyphens.
#[must_use]
pub fn id_from(text: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let text: String = text.chars().map(plain).collect();
    let parts: Vec<_> = text.split('-').filter(|p| !p.is_empty()).collect();
    if parts.is_empty() { "set".to_owned() } else { parts.join("-") }
}

#[cfg(test)]
mod tests;
