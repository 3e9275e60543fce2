//! The library of indicators: the built-in sets and those given on the command line.

use super::{About, Capability, Indicator, IndicatorKind, IndicatorSet, ThreatKind, import, platform};
use crate::record::Platform;
use crate::sentence::Sentence;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::io::{Read, Seek as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The sets that are part of this program.
const BUILT_IN: &[(&str, &str)] = &[
    ("operation-triangulation.yaml", include_str!("../../indicators/operation-triangulation.yaml")),
    ("pegasus.yaml", include_str!("../../indicators/pegasus.yaml")),
    ("predator.yaml", include_str!("../../indicators/predator.yaml")),
    ("quadream.yaml", include_str!("../../indicators/quadream.yaml")),
];

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
    /// What of a file could not be used. Never fatal.
    pub rejected: Vec<Rejected>,
    /// What was guessed when a file was read, and what was left out on purpose.
    pub notes: Vec<Note>,
    /// Values that are never matched, because the platform itself ships or uses them.
    pub refused: Vec<Refused>,
}

/// Something in an indicator file that could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The file.
    pub file: String,
    /// What.
    pub text: Sentence,
}

/// A value that is never matched.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// The sets that are part of this program.
    #[must_use]
    pub fn built_in() -> Self {
        let mut library = Self::default();
        for (name, text) in BUILT_IN {
            library.add(name, text.as_bytes(), true);
        }
        library
    }

    /// The built-in sets, unless `only` the given ones are wanted, and those of files and folders.
    ///
    /// # Errors
    /// When files were given and not one value of them can be used.
    pub fn load(paths: &[PathBuf], only: bool) -> Result<Self, Sentence> {
        let mut library = if only { Self::default() } else { Self::built_in() };
        let before = library.indicators.len();
        for path in paths {
            for file in files_of(path) {
                library.add_path(&file);
            }
        }
        if (only || !paths.is_empty()) && library.indicators.len() == before {
            return Err(Sentence::new("indicators-unusable"));
        }
        Ok(library)
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

    /// The platforms a value is matched on: its own, or those of its set, or all.
    #[must_use]
    pub fn platforms_of<'a>(&'a self, indicator: &'a Indicator) -> &'a [Platform] {
        let lists = [&*indicator.about.platforms, &*self.sets[indicator.set].platforms];
        lists.into_iter().find(|l| !l.is_empty()).unwrap_or(&[Platform::Ios, Platform::Android])
    }
}

/// Why a value says nothing on a platform, if it does not.
fn refusal(indicator: &Indicator, platform: Platform) -> Option<Sentence> {
    // Together with something else a common name may say a lot.
    if indicator.condition.is_some() {
        return None;
    }
    let key = match indicator.kind {
        IndicatorKind::Process if platform::ships(platform, &indicator.value) => "refused-platform-name",
        IndicatorKind::Certificate if platform::is_public_key(&indicator.value) => "refused-public-key",
        IndicatorKind::Domain if is_public_suffix(&indicator.value) => "refused-public-suffix",
        _ => return None,
    };
    Some(Sentence::new(key))
}

/// Whether everybody can have names below this one: `com`, `co.uk`, `github.io`.
fn is_public_suffix(domain: &str) -> bool {
    match super::normal::site(domain) {
        Some(super::normal::Site::Name(name)) => psl::suffix_str(&name) == Some(&*name),
        _ => false,
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
fn files_of(path: &Path) -> Vec<PathBuf> {
    if !path.is_dir() {
        return vec![path.to_path_buf()];
    }
    let walk = walkdir::WalkDir::new(path).sort_by_file_name().into_iter().flatten();
    walk.filter(|e| e.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}

/// Our own format, documented in docs/indicators.md.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnSet {
    id: String,
    name: String,
    #[serde(default)]
    #[expect(dead_code, reason = "for those who read and maintain the file")]
    aliases: Vec<String>,
    #[serde(default)]
    #[expect(dead_code, reason = "for those who read and maintain the file")]
    vendor: Option<String>,
    #[serde(default)]
    platforms: Vec<Platform>,
    kind: ThreatKind,
    #[serde(default)]
    capabilities: Vec<Capability>,
    #[serde(default)]
    techniques: Vec<String>,
    #[serde(default)]
    description: String,
    #[serde(default)]
    #[expect(dead_code, reason = "for those who read and maintain the file")]
    references: Vec<BTreeMap<String, String>>,
    #[serde(default)]
    sources: BTreeMap<String, OwnSource>,
    values: Vec<OwnGroup>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnSource {
    publisher: String,
    #[serde(default)]
    licence: Option<String>,
    #[serde(default)]
    #[expect(dead_code, reason = "for those who read and maintain the file")]
    attribution: Option<String>,
    #[serde(default)]
    published: Option<String>,
    #[serde(default)]
    updated: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnGroup {
    #[serde(rename = "type")]
    kind: IndicatorKind,
    #[serde(default)]
    source: Option<String>,
    #[serde(default)]
    platforms: Vec<Platform>,
    #[serde(default)]
    note: Option<String>,
    #[serde(default)]
    confidence: Option<u8>,
    #[serde(default)]
    first_seen: Option<String>,
    #[serde(default)]
    valid_until: Option<String>,
    #[serde(default)]
    capabilities: Vec<Capability>,
    values: Vec<OwnValue>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OwnValue {
    Plain(String),
    Described {
        value: String,
        #[serde(default)]
        note: Option<String>,
        #[serde(default)]
        confidence: Option<u8>,
        #[serde(default)]
        first_seen: Option<String>,
        #[serde(default)]
        capabilities: Vec<Capability>,
    },
}

pub(super) fn own(_name: &str, bytes: &[u8]) -> Result<Loaded, Sentence> {
    let unknown = |reason: String| Sentence::new("indicator-format-unknown").with("reason", reason);
    let text = std::str::from_utf8(bytes).map_err(|e| unknown(e.to_string()))?;
    let set: OwnSet = serde_saphyr::from_str(text).map_err(|e| unknown(first_line(&e.to_string())))?;
    let indicators = set.values.iter().flat_map(group).collect();
    let date = set.sources.values().filter_map(|s| s.updated.clone().or_else(|| s.published.clone())).max();
    let attribution = |s: &OwnSource| match &s.licence {
        Some(licence) => format!("{} ({licence})", s.publisher),
        None => s.publisher.clone(),
    };
    let set = IndicatorSet {
        id: set.id,
        name: set.name,
        kind: set.kind,
        platforms: set.platforms,
        capabilities: set.capabilities,
        techniques: set.techniques,
        description: set.description,
        attribution: set.sources.values().map(attribution).collect(),
        date,
        count: 0,
        file: String::new(),
        sha256: String::new(),
        built_in: false,
    };
    Ok(Loaded { set, indicators, rejected: Vec::new() })
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

fn group(group: &OwnGroup) -> impl Iterator<Item = Indicator> {
    let shared = Arc::new(About {
        platforms: group.platforms.clone(),
        note: group.note.clone(),
        first_seen: group.first_seen.clone(),
        valid_until: group.valid_until.clone(),
        confidence: group.confidence,
        capabilities: group.capabilities.clone(),
    });
    let source: Option<Arc<str>> = group.source.as_deref().map(Arc::from);
    group.values.iter().map(move |value| {
        let (value, about) = match value {
            OwnValue::Plain(value) => (value, Arc::clone(&shared)),
            OwnValue::Described { value, note, confidence, first_seen, capabilities } => {
                let mut about = (*shared).clone();
                about.note = note.clone().or(about.note);
                about.confidence = confidence.or(about.confidence);
                about.first_seen = first_seen.clone().or(about.first_seen);
                if !capabilities.is_empty() {
                    about.capabilities.clone_from(capabilities);
                }
                (value, Arc::new(about))
            }
        };
        let (value, source) = (value.clone(), source.clone());
        Indicator { kind: group.kind, value, set: 0, source, about, condition: None }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_built_in_sets_are_whole() {
        let library = Library::built_in();
        let ids: Vec<_> = library.sets.iter().map(|s| (s.id.as_str(), s.count)).collect();
        assert_eq!(
            ids,
            [("operation-triangulation", 112), ("pegasus", 1549), ("predator", 585), ("quadream", 167)]
        );
        assert_eq!(library.rejected, []);
    }

    /// Nothing lost, nothing invented: the values are those that were published.
    #[test]
    fn the_built_in_values_are_the_published_ones() {
        let Some(shared) = crate::shared_folder() else { return println!("skipped: no published sets") };
        let ours = Library::built_in();
        for (id, files) in [
            ("pegasus", &["2021-07-18_nso--pegasus"][..]),
            ("predator", &["2021-12-16_cytrox--cytrox", "intellexa_predator--predator"]),
            ("quadream", &["2023-04-11_quadream--kingspawn"]),
            ("operation-triangulation", &["2023-06_01_operation_triangulation--operation_triangulation"]),
        ] {
            let paths: Vec<_> =
                files.iter().map(|f| shared.join(format!("indicators/stix2/{f}.stix2"))).collect();
            let theirs = Library::load(&paths, true).expect("loads");
            let number = ours.sets.iter().position(|s| s.id == id).expect("is built in");
            let mine: BTreeSet<_> =
                ours.indicators.iter().filter(|i| i.set == number).map(|i| (i.kind, &i.value)).collect();
            let published: BTreeSet<_> = theirs.indicators.iter().map(|i| (i.kind, &i.value)).collect();
            assert_eq!(mine, published, "{id}");
            assert_eq!(theirs.rejected, [], "{id}");
        }
    }

    #[test]
    fn a_file_that_is_none_is_named_and_stops_nothing() {
        let mut library = Library::built_in();
        let before = library.indicators.len();
        for bytes in [
            &b"just some text"[..],
            b"{\"type\": \"bundle\", \"objects\": [",
            b"\xff\xfe",
            b"",
            b"id: x\nvalues: 7",
        ] {
            library.add("odd", bytes, false);
        }
        assert_eq!(library.indicators.len(), before);
        assert_eq!(library.rejected.len(), 5);
    }

    #[test]
    fn given_files_without_a_usable_value_are_an_error() {
        let folder = tempfile::tempdir().expect("makes a folder");
        let path = folder.path().join("x.txt");
        std::fs::write(&path, "nothing to see here").expect("writes");
        assert_eq!(Library::load(&[path], false).expect_err("refused").key, "indicators-unusable");
    }
}
