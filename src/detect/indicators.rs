//! The library of indicators: the built-in sets and those given on the command line.

use super::{Capability, Indicator, IndicatorKind, IndicatorSet, ThreatKind, platform, stix2};
use crate::record::Platform;
use crate::sentence::Sentence;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The sets that are part of this program.
const BUILT_IN: &[(&str, &str)] = &[
    ("operation-triangulation.yaml", include_str!("../../indicators/operation-triangulation.yaml")),
    ("pegasus.yaml", include_str!("../../indicators/pegasus.yaml")),
    ("predator.yaml", include_str!("../../indicators/predator.yaml")),
    ("quadream.yaml", include_str!("../../indicators/quadream.yaml")),
];

/// The largest indicator file that is read.
const LARGEST_FILE: u64 = 256 << 20;

/// All loaded sets and their values.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// The sets: built-in ones first, then as given.
    pub sets: Vec<IndicatorSet>,
    /// The values of all sets.
    pub indicators: Vec<Indicator>,
    /// What of a file could not be used. Never fatal.
    pub rejected: Vec<Rejected>,
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
        let read = std::fs::metadata(path).and_then(|meta| {
            if meta.len() > LARGEST_FILE {
                return Err(std::io::Error::other("the file is too large"));
            }
            std::fs::read(path)
        });
        match read {
            Ok(bytes) => self.add(&name, &bytes, false),
            Err(error) => self.reject(
                &name,
                "",
                Sentence::new("indicator-file-unreadable").with("reason", error.to_string()),
            ),
        }
    }

    fn reject(&mut self, file: &str, what: &str, reason: Sentence) {
        let (file, what) = (file.to_owned(), what.to_owned());
        self.rejected.push(Rejected { file, place: String::new(), what, reason });
    }

    /// Adds the sets of one file, whatever its format.
    pub fn add(&mut self, name: &str, bytes: &[u8], built_in: bool) {
        let loaded = if bytes.trim_ascii_start().starts_with(b"{") {
            stix2::read(name, bytes)
        } else {
            own(name, bytes).map(|loaded| vec![loaded])
        };
        let sha256 = hex::encode(Sha256::digest(bytes));
        match loaded {
            Ok(sets) => sets.into_iter().for_each(|mut loaded| {
                loaded.set.sha256.clone_from(&sha256);
                loaded.set.built_in = built_in;
                self.take(loaded);
            }),
            Err(reason) => self.reject(name, "", reason),
        }
    }

    fn take(&mut self, mut loaded: Loaded) {
        let number = self.sets.len();
        loaded.set.count = loaded.indicators.len();
        self.rejected.extend(loaded.rejected);
        if loaded.indicators.is_empty() {
            return;
        }
        self.sets.push(loaded.set);
        for indicator in loaded.indicators {
            self.take_value(Indicator { set: number, ..indicator });
        }
    }

    /// Takes a value for the platforms on which it says something; refuses it for the others.
    fn take_value(&mut self, mut indicator: Indicator) {
        let wanted = self.platforms_of(&indicator).to_vec();
        let reason = |platform: &Platform| refusal(&indicator, *platform);
        let Some(reason) = wanted.iter().find_map(reason) else {
            return self.indicators.push(indicator);
        };
        let set = self.sets[indicator.set].id.clone();
        self.refused.push(Refused { value: indicator.value.clone(), set, reason });
        indicator.platforms = wanted.into_iter().filter(|p| refusal(&indicator, *p).is_none()).collect();
        if !indicator.platforms.is_empty() {
            self.indicators.push(indicator);
        }
    }

    /// The platforms a value is matched on: its own, or those of its set, or all.
    #[must_use]
    pub fn platforms_of<'a>(&'a self, indicator: &'a Indicator) -> &'a [Platform] {
        let lists = [&*indicator.platforms, &*self.sets[indicator.set].platforms];
        lists.into_iter().find(|l| !l.is_empty()).unwrap_or(&[Platform::Ios, Platform::Android])
    }
}

/// Why a value says nothing on a platform, if it does not.
fn refusal(indicator: &Indicator, platform: Platform) -> Option<Sentence> {
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

fn own(_name: &str, bytes: &[u8]) -> Result<Loaded, Sentence> {
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
        sha256: String::new(),
        built_in: false,
    };
    Ok(Loaded { set, indicators, rejected: Vec::new() })
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

fn group(group: &OwnGroup) -> impl Iterator<Item = Indicator> {
    group.values.iter().map(move |value| {
        let shared = Indicator {
            kind: group.kind,
            value: String::new(),
            set: 0,
            platforms: group.platforms.clone(),
            source: group.source.clone(),
            note: group.note.clone(),
            first_seen: group.first_seen.clone(),
            valid_until: group.valid_until.clone(),
            confidence: group.confidence,
            capabilities: group.capabilities.clone(),
        };
        match value {
            OwnValue::Plain(value) => Indicator { value: value.clone(), ..shared },
            OwnValue::Described { value, note, confidence, first_seen, capabilities } => Indicator {
                value: value.clone(),
                note: note.clone().or(shared.note),
                confidence: confidence.or(shared.confidence),
                first_seen: first_seen.clone().or(shared.first_seen),
                capabilities: if capabilities.is_empty() {
                    shared.capabilities
                } else {
                    capabilities.clone()
                },
                ..shared
            },
        }
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
        std::fs::write(&path, "nothing").expect("writes");
        assert_eq!(Library::load(&[path], false).expect_err("refused").key, "indicators-unusable");
    }
}
