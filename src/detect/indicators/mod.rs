//! The library of indicators: the built-in sets and those given on the command line.

pub(super) mod built_in;
mod installed;
pub(super) mod load;
pub(super) mod own;

pub use installed::Installed;

use super::normal::{Site, site};
use super::{Capability, Indicator, IndicatorKind, IndicatorSet, ThreatKind, import, platform};
use crate::record::Platform;
use crate::sentence::Sentence;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::io::{Read, Seek as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The largest indicator file that is held in memory.
const LARGEST_FILE: u64 = 256 << 20;

/// The largest file that is read piece by piece, as STIX is.
const LARGEST_STREAM: u64 = 8 << 30;

/// Files up to this size are read at once.
const HELD_WHOLE: u64 = 32 << 20;

/// All loaded sets and their values.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// The sets: built-in ones first, then as given.
    pub sets: Vec<IndicatorSet>,
    /// The values of all sets.
    pub indicators: Vec<Indicator>,
    /// How many more there were: a stored report holds only those that it speaks of.
    pub not_held: usize,
    /// What of a file could not be used. Never fatal.
    pub rejected: Vec<Rejected>,
    /// What was guessed when a file was read, and what was left out on purpose.
    pub notes: Vec<Note>,
    /// Values that are never matched, because the platform itself ships or uses them.
    pub refused: Vec<Refused>,
}

/// Something in an indicator file that could not be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rejected {
    /// The file.
    pub file: String,
    /// Line or object inside it.
    pub place: String,
    /// The value or pattern, as it stands there.
    pub what: String,
    /// Why.
    pub reason: Sentence,
}

/// Something that was guessed or left out when a file was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The file.
    pub file: String,
    /// What.
    pub text: Sentence,
}

/// A value that is never matched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// The value.
    pub value: String,
    /// Id of its set.
    pub set: String,
    /// Why.
    pub reason: Sentence,
}

/// What a reader makes of one file.
#[derive(Debug)]
pub(super) struct Loaded {
    pub set: IndicatorSet,
    pub indicators: Vec<Indicator>,
    pub rejected: Vec<Rejected>,
}

impl Library {
    /// How many values were compared.
    #[must_use]
    pub fn total(&self) -> usize {
        self.indicators.len() + self.not_held
    }

    /// The number of a value of another library in this one, which takes it over if it has it not.
    pub(crate) fn adopt(&mut self, other: &Self, number: usize) -> usize {
        let wanted = &other.indicators[number];
        let set = &other.sets[wanted.set];
        let same =
            |i: &Indicator| i.kind == wanted.kind && i.value == wanted.value && self.sets[i.set].id == set.id;
        if let Some(found) = self.indicators.iter().position(same) {
            return found;
        }
        let set = self.adopt_set(other, wanted.set);
        // Its application is told by its place among those of the set, which may be another one here.
        let app = wanted.app.filter(|app| self.sets[set].background.apps.get(*app).is_some());
        self.indicators.push(Indicator { set, app, ..wanted.clone() });
        self.indicators.len() - 1
    }

    /// The number of a set of another library in this one, which takes it over if it has it not.
    pub(crate) fn adopt_set(&mut self, other: &Self, number: usize) -> usize {
        let wanted = &other.sets[number];
        let same = |set: &IndicatorSet| set.id == wanted.id && set.sha256 == wanted.sha256;
        self.sets.iter().position(same).unwrap_or_else(|| {
            self.sets.push(wanted.clone());
            self.sets.len() - 1
        })
    }

    /// The sets that are part of this program.
    #[must_use]
    pub fn built_in() -> Self {
        let mut library = Self::default();
        built_in_sets().for_each(|loaded| library.take(loaded));
        library
    }

    /// The built-in sets, unless `only` the given ones are wanted, and those of files and folders.
    ///
    /// # Errors
    /// When files were given and not one value of them can be used.
    pub fn load(paths: &[PathBuf], only: bool) -> Result<Self, Sentence> {
        let library = if only { Self::default() } else { Self::built_in() };
        library.with(paths, only)
    }

    /// This library and the sets of files and folders.
    fn with(mut self, paths: &[PathBuf], only: bool) -> Result<Self, Sentence> {
        let before = self.indicators.len();
        for path in paths {
            for file in files_of(path) {
                self.add_path(&file);
            }
        }
        if (only || !paths.is_empty()) && self.indicators.len() == before {
            return Err(Sentence::new("indicators-unusable"));
        }
        Ok(self)
    }

    fn add_path(&mut self, path: &Path) {
        let name = path.to_string_lossy();
        match stream_of(path) {
            Ok(Some(file)) => return self.add_stream(&name, file),
            Ok(None) => {}
            Err(error) => return self.unreadable(&name, &error),
        }
        match std::fs::read(path) {
            Ok(bytes) => self.add(&name, &bytes, false),
            Err(error) => self.unreadable(&name, &error),
        }
    }

    fn unreadable(&mut self, name: &str, error: &std::io::Error) {
        let reason = Sentence::new("indicator-file-unreadable").with("reason", error.to_string());
        self.reject(name, "", reason);
    }

    /// Adds the sets of a file too large to be held in memory.
    fn add_stream(&mut self, name: &str, file: std::fs::File) {
        let mut hashed = Hashed { file, hash: Sha256::new() };
        let read = import::stream(name, &mut hashed);
        // The hash is that of the whole file, also where reading stopped early.
        let hashed_all = std::io::copy(&mut hashed, &mut std::io::sink());
        if let Err(error) = hashed_all {
            self.unreadable(name, &error);
        }
        self.take_import(name, read, &hex::encode(hashed.hash.finalize()), false);
    }

    fn reject(&mut self, file: &str, what: &str, reason: Sentence) {
        let (file, what) = (file.to_owned(), what.to_owned());
        self.rejected.push(Rejected { file, place: String::new(), what, reason });
    }

    /// Adds the sets of one file, whatever its format.
    pub fn add(&mut self, name: &str, bytes: &[u8], built_in: bool) {
        let sha256 = hex::encode(Sha256::digest(bytes));
        self.take_import(name, import::read(name, bytes), &sha256, built_in);
    }

    fn take_import(
        &mut self,
        name: &str,
        read: Result<import::Import, Sentence>,
        sha256: &str,
        built_in: bool,
    ) {
        let import = match read {
            Ok(import) => import,
            Err(reason) => return self.reject(name, "", reason),
        };
        self.rejected.extend(import.rejected);
        self.notes.extend(import.notes);
        for mut loaded in import.sets {
            sha256.clone_into(&mut loaded.set.sha256);
            name.clone_into(&mut loaded.set.file);
            loaded.set.built_in = built_in;
            self.take(loaded);
        }
    }

    fn take(&mut self, mut loaded: Loaded) {
        let number = self.sets.len();
        loaded.set.count = loaded.indicators.len();
        self.rejected.extend(loaded.rejected);
        if loaded.indicators.is_empty() {
            return;
        }
        // No set passes for another: a name that is taken is followed by that of the file.
        if self.sets.iter().any(|s| s.id == loaded.set.id) {
            loaded.set.id = format!("{}@{}", loaded.set.id, loaded.set.file);
        }
        self.sets.push(loaded.set);
        self.indicators.reserve(loaded.indicators.len());
        for indicator in loaded.indicators {
            self.take_value(Indicator { set: number, ..indicator });
        }
    }

    /// Takes a value for the platforms on which it says something; refuses it for the others.
    fn take_value(&mut self, mut indicator: Indicator) {
        let refused = |platform| refusal(&indicator, platform);
        let Some(reason) = [Platform::Ios, Platform::Android].into_iter().find_map(refused) else {
            return self.indicators.push(indicator);
        };
        let wanted = self.platforms_of(&indicator).to_vec();
        let kept: Vec<_> = wanted.iter().copied().filter(|p| refusal(&indicator, *p).is_none()).collect();
        if kept.len() < wanted.len() {
            let set = self.sets[indicator.set].id.clone();
            self.refused.push(Refused { value: indicator.value.clone(), set, reason });
            Arc::make_mut(&mut indicator.about).platforms.clone_from(&kept);
        }
        if !kept.is_empty() {
            self.indicators.push(indicator);
        }
    }

    /// The name of what a value belongs to, an application or the whole set, and its other names.
    #[must_use]
    pub fn named(&self, indicator: &Indicator) -> (&str, &[String]) {
        let set = &self.sets[indicator.set];
        match indicator.app.and_then(|app| set.background.apps.get(app)) {
            Some(app) => (&app.name, &app.aliases),
            None => (&set.name, &set.background.aliases),
        }
    }

    /// The platforms a value is matched on: its own, or those of its set, or all.
    #[must_use]
    pub fn platforms_of<'a>(&'a self, indicator: &'a Indicator) -> &'a [Platform] {
        let lists = [&*indicator.about.platforms, &*self.sets[indicator.set].platforms];
        lists.into_iter().find(|l| !l.is_empty()).unwrap_or(&[Platform::Ios, Platform::Android])
    }
}

/// The sets that are part of this program, as they are read.
fn built_in_sets() -> impl Iterator<Item = Loaded> {
    built_in::files().into_iter().map(|file| {
        let mut loaded = load::loaded(file.set);
        (loaded.set.file, loaded.set.sha256) = (file.file, file.sha256);
        loaded.set.built_in = true;
        loaded
    })
}

/// The sets of one file, whatever its format, with every value that stands there.
pub(super) fn read_sets(name: &str, bytes: &[u8]) -> Result<Vec<Loaded>, Sentence> {
    let import = import::read(name, bytes)?;
    let mut sets = import.sets;
    if let Some(first) = sets.first_mut() {
        first.rejected.splice(0..0, import.rejected);
    }
    Ok(sets)
}

/// A file's bytes, unless there are too many.
pub(super) fn bytes_of(path: &Path) -> Result<Vec<u8>, Sentence> {
    let read = std::fs::metadata(path).and_then(|meta| {
        if meta.len() > LARGEST_FILE {
            return Err(std::io::Error::other("the file is too large"));
        }
        std::fs::read(path)
    });
    read.map_err(|error| Sentence::new("indicator-file-unreadable").with("reason", error.to_string()))
}

/// Why a value says nothing on a platform, if it does not.
pub(super) fn refusal(indicator: &Indicator, platform: Platform) -> Option<Sentence> {
    use IndicatorKind as K;
    // Together with something else a common name may say a lot.
    if indicator.condition.is_some() {
        return None;
    }
    let value = indicator.value.trim();
    let key = match indicator.kind {
        K::Process | K::AppId if platform::ships(platform, value) => "refused-platform-name",
        K::FileName if platform::has_file(value) => "refused-platform-file",
        K::Certificate if platform::is_public_key(value) => "refused-public-key",
        K::Domain | K::Website | K::Ip => refusal_of_host(value)?,
        _ => return None,
    };
    Some(Sentence::new(key))
}

fn refusal_of_host(host: &str) -> Option<&'static str> {
    let site = site(host)?;
    if platform::is_shared_host(&site) {
        return Some("refused-shared-host");
    }
    match site {
        // Everybody can have names below `com`, `co.uk`, `github.io`.
        Site::Name(name) if psl::suffix_str(&name) == Some(&*name) => Some("refused-public-suffix"),
        _ => None,
    }
}

/// A file, hashed while it is read.
struct Hashed {
    file: std::fs::File,
    hash: Sha256,
}

impl Read for Hashed {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.file.read(buffer)?;
        self.hash.update(&buffer[..count]);
        Ok(count)
    }
}

/// The file, if it is so large that it is to be read piece by piece; an error if it is larger
/// than what can be read at all.
fn stream_of(path: &Path) -> std::io::Result<Option<std::fs::File>> {
    let size = std::fs::metadata(path)?.len();
    if size <= HELD_WHOLE {
        return Ok(None);
    }
    let mut file = std::fs::File::open(path)?;
    let mut head = Vec::new();
    file.by_ref().take(64 << 10).read_to_end(&mut head)?;
    file.rewind()?;
    match (import::is_stream(&head), size) {
        (true, ..=LARGEST_STREAM) => Ok(Some(file)),
        (false, ..=LARGEST_FILE) => Ok(None),
        _ => Err(std::io::Error::other("the file is too large")),
    }
}

/// A file, or all files below a folder in order of path.
pub(super) fn files_of(path: &Path) -> Vec<PathBuf> {
    if !path.is_dir() {
        return vec![path.to_path_buf()];
    }
    let walk = walkdir::WalkDir::new(path).sort_by_file_name().into_iter().flatten();
    walk.filter(|e| e.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}

#[cfg(test)]
mod published;
#[cfg(test)]
mod tests;
