//! The objects of a bundle, and which belong together.

use super::json;
use super::pattern;
use crate::detect::import::expression::{Expression, Maker};
use crate::detect::import::{self, Import, Shared};
use crate::detect::{About, Indicator, IndicatorKind};
use crate::record::Platform;
use crate::sentence::Sentence;
use rustc_hash::{FxHashMap, FxHasher};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use std::collections::BTreeMap;
use std::hash::Hasher as _;
use std::sync::Arc;

/// The fields of any object that matter here; none has to be there.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_field_names, reason = "the names of the standard")]
struct Object {
    #[serde(rename = "type")]
    kind: Option<String>,
    id: Option<String>,
    name: Option<String>,
    description: Option<String>,
    pattern: Option<String>,
    pattern_type: Option<String>,
    #[serde(deserialize_with = "lenient")]
    revoked: bool,
    valid_until: Option<String>,
    modified: Option<String>,
    #[serde(deserialize_with = "lenient")]
    confidence: Option<u8>,
    #[serde(deserialize_with = "lenient")]
    object_refs: Vec<String>,
    source_ref: Option<String>,
    target_ref: Option<String>,
    #[serde(deserialize_with = "lenient")]
    malware_types: Vec<String>,
    #[serde(deserialize_with = "lenient")]
    labels: Vec<String>,
    #[serde(deserialize_with = "lenient")]
    x_platforms: Vec<Platform>,
    #[serde(deserialize_with = "lenient")]
    value: Option<String>,
    #[serde(deserialize_with = "lenient")]
    hashes: BTreeMap<String, String>,
}

/// What matters little does not cost the object when it is of another type than it should be.
fn lenient<'de, D: Deserializer<'de>, T: Default + serde::de::DeserializeOwned>(
    from: D,
) -> Result<T, D::Error> {
    Value::deserialize(from).map(|value| T::deserialize(value).unwrap_or_default())
}

/// Kinds of objects that an indicator can belong to.
const NAMING: &[&str] =
    &["malware", "tool", "report", "grouping", "campaign", "intrusion-set", "threat-actor", "infrastructure"];

/// Kinds of objects that are a value.
const VALUES: &[&str] =
    &["domain-name", "ipv4-addr", "ipv6-addr", "url", "email-addr", "file", "process", "x509-certificate"];

/// What a bundle holds, as far as it was read.
pub(super) struct Bundle<'f> {
    file: &'f str,
    import: Import,
    maker: Maker,
    shared: Shared,
    indicators: Vec<Indicator>,
    /// One for each object with values, in the order of the file.
    sources: Vec<Source>,
    owners: Vec<Object>,
    /// Object and what it is said to belong to, by the hashes of their ids.
    relations: Vec<(u64, u64)>,
    /// Values that a report lists, and the number of the report.
    listed: FxHashMap<u64, usize>,
    revoked: u64,
}

/// An object with values.
struct Source {
    id: u64,
    /// When it was last changed, as a number that grows with time.
    modified: u64,
    /// How many indicators it came to.
    count: usize,
    revoked: bool,
    /// Whether it counts only where something refers to it.
    bare: bool,
}

fn hash(id: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(id.as_bytes());
    hasher.finish()
}

/// `2026-03-15T13:01:20.335Z` as 20260315130120335.
fn moment(text: &str) -> u64 {
    let digits = text.bytes().filter(u8::is_ascii_digit).chain(std::iter::repeat(b'0')).take(17);
    digits.fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'))
}

fn text(field: Option<&String>) -> &str {
    field.map_or("", String::as_str)
}

impl<'f> Bundle<'f> {
    pub(super) fn new(file: &'f str) -> Self {
        Self {
            file,
            import: Import::default(),
            maker: Maker::new(),
            shared: Shared::default(),
            indicators: Vec::new(),
            sources: Vec::new(),
            owners: Vec::new(),
            relations: Vec::new(),
            listed: FxHashMap::default(),
            revoked: 0,
        }
    }

    /// Whether nothing was in it.
    pub(super) fn is_empty(&self) -> bool {
        self.sources.is_empty() && self.owners.is_empty() && self.import.rejected.is_empty()
    }

    pub(super) fn reject(&mut self, place: &str, what: &str, reason: Sentence) {
        self.import.reject(self.file, place, what, reason);
    }

    /// Takes one object.
    pub(super) fn object(&mut self, number: usize, bytes: &[u8]) {
        let object: Object = match serde_json::from_slice(bytes) {
            Ok(object) => object,
            Err(error) => {
                let id =
                    json::member(bytes, "id").map(|id| json::text(id).into_owned()).filter(|i| !i.is_empty());
                let reason = Sentence::new("stix-object-damaged").with("reason", error.to_string());
                return self.reject(&id.unwrap_or_else(|| number.to_string()), "", reason);
            }
        };
        match text(object.kind.as_ref()) {
            "indicator" => self.indicator(&object),
            "relationship" if !object.revoked => {
                self.relations
                    .push((hash(text(object.source_ref.as_ref())), hash(text(object.target_ref.as_ref()))));
            }
            kind if NAMING.contains(&kind) => {
                for id in &object.object_refs {
                    self.listed.entry(hash(id)).or_insert(self.owners.len());
                }
                self.owners.push(Object { object_refs: Vec::new(), ..object });
            }
            kind if VALUES.contains(&kind) => self.value(&object),
            _ => {}
        }
    }

    fn about(&mut self, object: &Object) -> Arc<About> {
        self.shared.of(About {
            note: object.description.clone().filter(|d| !d.is_empty()),
            valid_until: object.valid_until.as_deref().and_then(import::day),
            confidence: object.confidence,
            platforms: object.x_platforms.clone(),
            ..About::default()
        })
    }

    fn indicator(&mut self, object: &Object) {
        let (id, pattern) = (text(object.id.as_ref()), text(object.pattern.as_ref()));
        let kind = object.pattern_type.as_deref().unwrap_or("stix");
        let first = self.indicators.len();
        if object.revoked {
            self.revoked += 1;
        } else if kind == "stix" {
            let about = self.about(object);
            self.pattern(id, pattern, &about);
        } else {
            self.reject(id, pattern, Sentence::new("stix-pattern-type").with("reason", kind));
        }
        self.source(object, first, false);
    }

    fn pattern(&mut self, id: &str, pattern: &str, about: &Arc<About>) {
        let mut problems = Vec::new();
        match pattern::parse(pattern) {
            Ok(expression) => {
                let problem = &mut |reason| problems.push(reason);
                self.maker.indicators(expression, pattern, about, &mut self.indicators, problem);
            }
            Err(reason) => problems.push(reason),
        }
        for reason in problems {
            self.reject(id, pattern, reason);
        }
    }

    /// Notes where the indicators of an object came from.
    fn source(&mut self, object: &Object, first: usize, bare: bool) {
        let id = text(object.id.as_ref());
        let shared: Arc<str> = id.into();
        self.indicators[first..].iter_mut().for_each(|i| i.source = Some(Arc::clone(&shared)));
        self.sources.push(Source {
            // One without an id is nobody's other version.
            id: if id.is_empty() { hash(&self.sources.len().to_string()) } else { hash(id) },
            modified: moment(text(object.modified.as_ref())),
            count: self.indicators.len() - first,
            revoked: object.revoked,
            bare,
        });
    }

    /// An object that is a value: `domain-name` and the like.
    fn value(&mut self, object: &Object) {
        use IndicatorKind as K;
        let about = self.about(object);
        let first = self.indicators.len();
        let certificate = object.kind.as_deref() == Some("x509-certificate");
        let kind = match text(object.kind.as_ref()) {
            "domain-name" => K::Domain,
            "ipv4-addr" | "ipv6-addr" => K::Ip,
            "url" => K::Url,
            "email-addr" => K::Email,
            "process" => K::Process,
            _ if certificate => K::Certificate,
            _ if object.hashes.is_empty() => K::FileName,
            _ => K::Hash,
        };
        let hashes: Vec<&str> = object.hashes.values().map(String::as_str).collect();
        let named = object.value.as_deref().or(object.name.as_deref());
        let values =
            if matches!(kind, K::Hash | K::Certificate) { hashes } else { named.into_iter().collect() };
        for value in values {
            let expression = Expression::equals(kind, value, false);
            let id = text(object.id.as_ref());
            let mut problems = Vec::new();
            let problem = &mut |reason| problems.push(reason);
            self.maker.indicators(expression, value, &about, &mut self.indicators, problem);
            for reason in problems {
                self.reject(id, value, reason);
            }
        }
        self.source(object, first, true);
    }

    /// The number of the owner of each object.
    fn owned(&self) -> FxHashMap<u64, usize> {
        let number: FxHashMap<u64, usize> =
            self.owners.iter().enumerate().map(|(n, o)| (hash(text(o.id.as_ref())), n)).collect();
        let mut owned = FxHashMap::default();
        owned.reserve(self.relations.len());
        for (source, target) in &self.relations {
            if let Some(n) = number.get(target) {
                owned.entry(*source).or_insert(*n);
            }
            // "Malware communicates with domain": the other way round.
            if let (Some(n), false) = (number.get(source), number.contains_key(target)) {
                owned.entry(*target).or_insert(*n);
            }
        }
        owned
    }

    /// Only the newest version of each object counts; if that is revoked, none does.
    fn drop_old_versions(&mut self) {
        let mut newest: Vec<usize> = (0..self.sources.len()).collect();
        newest.sort_unstable_by_key(|n| (self.sources[*n].id, self.sources[*n].modified, *n));
        for pair in newest.windows(2) {
            if self.sources[pair[0]].id == self.sources[pair[1]].id {
                self.sources[pair[0]].revoked = true;
            }
        }
    }

    /// One set for each thing that indicators belong to, in the order of the file.
    pub(super) fn sets(mut self) -> Import {
        self.drop_old_versions();
        let owned = self.owned();
        let mut sets: BTreeMap<usize, (u64, Vec<Indicator>)> = BTreeMap::new();
        let mut all = std::mem::take(&mut self.indicators).into_iter();
        let mut last = None;
        for source in &self.sources {
            let belongs = owned.get(&source.id).or_else(|| self.listed.get(&source.id)).copied();
            let skipped = source.revoked || (source.bare && belongs.is_none());
            let some = all.by_ref().take(source.count);
            if skipped {
                some.for_each(drop);
                continue;
            }
            let belongs = belongs.unwrap_or(usize::MAX);
            let (newest, indicators) = sets.entry(belongs).or_default();
            *newest = (*newest).max(source.modified);
            if last.replace(belongs).is_none() {
                // Most bundles are of one thing.
                indicators.reserve_exact(some.len());
            }
            indicators.extend(some);
        }
        for (owner, (newest, indicators)) in sets {
            let mut set = self.set(self.owners.get(owner));
            set.date = import::day(&(newest / 1_000_000_000).to_string());
            self.import.put(set, indicators);
        }
        if self.revoked > 0 {
            self.import.note(self.file, Sentence::new("import-revoked").count("count", self.revoked));
        }
        self.import
    }

    fn set(&self, owner: Option<&Object>) -> crate::detect::IndicatorSet {
        let stem = import::stem(self.file);
        let name = owner.map(|o| text(o.name.as_ref())).filter(|n| !n.is_empty()).unwrap_or(stem);
        let words = owner.iter().flat_map(|o| o.malware_types.iter().chain(&o.labels).map(String::as_str));
        let description = owner.map(|o| text(o.description.as_ref())).unwrap_or_default();
        let mut set =
            import::set(&format!("{stem}-{name}"), name, import::threat(words.chain([description])));
        set.platforms = owner.map(|o| o.x_platforms.clone()).unwrap_or_default();
        description.clone_into(&mut set.description);
        set
    }
}
