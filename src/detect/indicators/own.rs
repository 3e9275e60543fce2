//! Our own format of indicators, as docs/indicators.md describes it: one YAML file a campaign.
//!
//! This is the one definition of it. The program reads files given with `-i` by it; the build
//! script (`build.rs`) includes this file too, reads `indicators/*.yaml` with it when the program
//! is built, and packs what it read for [`Packed`], so that starting costs no YAML.

use super::{Capability, IndicatorKind, Platform, ThreatKind};
use serde::{Deserialize, Deserializer, Serialize, de};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// A file of the built-in library, read when the program was built.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Packed {
    /// Its name in `indicators/`.
    pub file: String,
    /// SHA-256 of it.
    pub sha256: String,
    /// What it says.
    pub set: Set,
}

/// What one file says.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Set {
    pub id: String,
    pub name: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    #[serde(default)]
    pub vendor: Option<String>,
    #[serde(default)]
    pub operators: Vec<String>,
    #[serde(default)]
    pub platforms: Vec<Platform>,
    pub kind: ThreatKind,
    #[serde(default)]
    pub capabilities: Vec<Capability>,
    #[serde(default)]
    pub techniques: Vec<String>,
    #[serde(default)]
    pub basis: Option<String>,
    #[serde(default)]
    pub description: String,
    #[serde(default)]
    pub references: Vec<Reference>,
    #[serde(default)]
    pub sources: BTreeMap<String, Source>,
    /// What the values of the applications are, by the word that stands above them.
    #[serde(default)]
    pub roles: BTreeMap<String, Group>,
    #[serde(default)]
    pub values: Vec<Group>,
    #[serde(default)]
    pub apps: Vec<App>,
}

/// A page to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    pub url: String,
    #[serde(default)]
    pub what: String,
}

/// Who published values, and how they may be used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub publisher: String,
    #[serde(default)]
    pub licence: Option<String>,
    /// What the publisher wants to be named as.
    #[serde(default)]
    pub attribution: Option<String>,
    #[serde(default)]
    pub published: Option<String>,
    #[serde(default)]
    pub updated: Option<String>,
}

/// Values of one type, and what is true of all of them.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    #[serde(rename = "type")]
    pub kind: IndicatorKind,
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub platforms: Vec<Platform>,
    #[serde(default)]
    pub note: Option<String>,
    #[serde(default)]
    pub confidence: Option<u8>,
    #[serde(default)]
    pub first_seen: Option<String>,
    #[serde(default)]
    pub valid_until: Option<String>,
    #[serde(default)]
    pub capabilities: Vec<Capability>,
    #[serde(default)]
    pub values: Vec<Value>,
}

/// One application of a file that describes many.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct App {
    pub name: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    /// By their role.
    #[serde(default)]
    pub values: BTreeMap<String, Vec<Value>>,
}

/// A value, alone or with what is known of it.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum Value {
    Plain(String),
    Described(Box<Described>),
}

/// A value with what is true of it alone.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Described {
    pub value: String,
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub platforms: Vec<Platform>,
    #[serde(default)]
    pub note: Option<String>,
    #[serde(default)]
    pub confidence: Option<u8>,
    #[serde(default)]
    pub first_seen: Option<String>,
    #[serde(default)]
    pub valid_until: Option<String>,
    #[serde(default)]
    pub capabilities: Vec<Capability>,
}

impl Value {
    /// The value itself.
    pub fn text(&self) -> &str {
        match self {
            Self::Plain(value) => value,
            Self::Described(described) => &described.value,
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextOrMap)
    }
}

/// Derived code would keep each value aside to try both; this looks once.
struct TextOrMap;

impl<'de> de::Visitor<'de> for TextOrMap {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text (in quotes, if it looks like a number) or a map with `value`")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Plain(text.to_owned()))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<Value, E> {
        Ok(Value::Plain(text))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Value, A::Error> {
        Described::deserialize(de::value::MapAccessDeserializer::new(map))
            .map(|d| Value::Described(Box::new(d)))
    }
}

/// Why a file cannot be used.
#[derive(Debug, PartialEq, Eq)]
pub struct Flaw {
    /// Line of the file, from 1; 0 where it is not known.
    pub line: u64,
    pub what: String,
}

/// Reads a file. The flaw it names is the first.
pub fn read(text: &str) -> Result<Set, Flaw> {
    // A set may hold millions of values; what a file can make of itself by repetition stays limited.
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_nodes: 12_000_000,
            max_events: 40_000_000,
            max_total_scalar_bytes: 256 << 20,
        },
    };
    let set: Set = serde_saphyr::from_str_with_options(text, options).map_err(|error| Flaw {
        line: error.location().map_or(0, |l| l.line()),
        what: error.to_string().lines().next().unwrap_or_default().to_owned(),
    })?;
    match unknown_word(&set) {
        Some((word, what)) => Err(Flaw { line: line_of(text, &word), what }),
        None => Ok(set),
    }
}

/// A role or source that is used and not explained.
fn unknown_word(set: &Set) -> Option<(String, String)> {
    let roles = set.apps.iter().flat_map(|a| a.values.keys());
    let groups = set.values.iter().chain(set.roles.values());
    let unknown = |word: &String, of: &str| (word.clone(), format!("`{word}` is not among the {of}"));
    let role = roles.into_iter().find(|r| !set.roles.contains_key(*r)).map(|r| unknown(r, "roles"));
    let sources = groups.filter_map(|g| g.source.as_ref());
    role.or_else(|| {
        sources.into_iter().find(|s| !set.sources.contains_key(*s)).map(|s| unknown(s, "sources"))
    })
}

/// A value that stands twice, for one application or for the whole set.
#[allow(
    dead_code,
    reason = "the build script holds our own files to it; the program takes what others repeat"
)]
pub fn repeated(set: &Set, text: &str) -> Option<Flaw> {
    let mut seen = BTreeSet::new();
    let app = |(number, app): (usize, &'_ App)| {
        let values = app.values.iter().map(|(role, v)| (set.roles[role].kind, v));
        values
            .flat_map(|(kind, v)| v.iter().map(move |v| (number + 1, kind, v.text().to_owned())))
            .collect::<Vec<_>>()
    };
    let shared = set.values.iter().flat_map(|g| g.values.iter().map(|v| (0, g.kind, v.text().to_owned())));
    let mut all = shared.chain(set.apps.iter().enumerate().flat_map(app));
    let (_, _, value) = all.find(|key| !seen.insert(key.clone()))?;
    Some(Flaw { line: line_of(text, &value), what: format!("`{value}` stands twice") })
}

/// The last line that has a word: a repetition is there, and so is the use of what is explained nowhere.
fn line_of(text: &str, word: &str) -> u64 {
    let last = text.lines().enumerate().filter(|(_, line)| line.contains(word)).last();
    last.map_or(0, |(number, _)| number as u64 + 1)
}
