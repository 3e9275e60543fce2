//! From a file of our own format to a set and its indicators.

use super::own::{Described, Group, Set, Source, Value};
use super::{Loaded, own};
use crate::detect::{About, App, Background, Indicator, IndicatorKind, IndicatorSet, Reference};
use crate::sentence::Sentence;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Reads a file that somebody gave.
pub(in crate::detect) fn read(bytes: &[u8]) -> Result<Loaded, Sentence> {
    let unknown = |reason: String| Sentence::new("indicator-format-unknown").with("reason", reason);
    let text = std::str::from_utf8(bytes).map_err(|e| unknown(e.to_string()))?;
    own::read(text).map(loaded).map_err(|flaw| unknown(flaw.what))
}

/// The set and the indicators of a file.
pub(in crate::detect) fn loaded(set: Set) -> Loaded {
    let (mut set, mut indicators) = (set, Vec::new());
    for mut group in std::mem::take(&mut set.values) {
        let (values, shared) = (std::mem::take(&mut group.values), Shared::of(&group));
        indicators.extend(values.into_iter().map(|v| shared.indicator(v, None)));
    }
    let roles: BTreeMap<&String, Shared> = set.roles.iter().map(|(role, g)| (role, Shared::of(g))).collect();
    for (number, app) in set.apps.iter_mut().enumerate() {
        for (role, values) in std::mem::take(&mut app.values) {
            let shared = &roles[&role];
            indicators.extend(values.into_iter().map(|v| shared.indicator(v, Some(number))));
        }
    }
    Loaded { set: described(set), indicators, rejected: Vec::new() }
}

fn described(set: Set) -> IndicatorSet {
    let sources = set.sources.values();
    let dates = sources.clone().filter_map(|s| s.updated.clone().or_else(|| s.published.clone()));
    let attribution = |s: &Source| match &s.licence {
        Some(licence) => format!("{} ({licence})", s.publisher),
        None => s.publisher.clone(),
    };
    IndicatorSet {
        date: dates.max(),
        attribution: sources.map(attribution).collect(),
        id: set.id,
        name: set.name,
        kind: set.kind,
        platforms: set.platforms,
        capabilities: set.capabilities,
        techniques: set.techniques,
        description: set.description,
        count: 0,
        file: String::new(),
        sha256: String::new(),
        built_in: false,
        installed: false,
        background: Background {
            aliases: set.aliases,
            vendor: set.vendor,
            operators: set.operators,
            basis: set.basis,
            references: set.references.into_iter().map(|r| Reference { url: r.url, what: r.what }).collect(),
            apps: set.apps.into_iter().map(|a| App { name: a.name, aliases: a.aliases }).collect(),
        },
    }
}

/// Values of a group share what is said of them.
struct Shared {
    kind: IndicatorKind,
    source: Option<Arc<str>>,
    about: Arc<About>,
}

impl Shared {
    fn of(group: &Group) -> Self {
        let about = About {
            platforms: group.platforms.clone(),
            note: group.note.clone(),
            first_seen: group.first_seen.clone(),
            valid_until: group.valid_until.clone(),
            confidence: group.confidence,
            capabilities: group.capabilities.clone(),
        };
        Self { kind: group.kind, source: group.source.as_deref().map(Arc::from), about: Arc::new(about) }
    }

    /// A value with what is true of its group, and before that of itself.
    fn indicator(&self, value: Value, app: Option<usize>) -> Indicator {
        let (value, source, about) = match value {
            Value::Plain(value) => (value, self.source.clone(), Arc::clone(&self.about)),
            Value::Described(own) => self.with_its_own(*own),
        };
        Indicator { kind: self.kind, value, set: 0, source, about, app, condition: None }
    }

    fn with_its_own(&self, own: Described) -> (String, Option<Arc<str>>, Arc<About>) {
        let group = &*self.about;
        let about = About {
            platforms: if own.platforms.is_empty() { group.platforms.clone() } else { own.platforms },
            note: own.note.or_else(|| group.note.clone()),
            first_seen: own.first_seen.or_else(|| group.first_seen.clone()),
            valid_until: own.valid_until.or_else(|| group.valid_until.clone()),
            confidence: own.confidence.or(group.confidence),
            capabilities: if own.capabilities.is_empty() {
                group.capabilities.clone()
            } else {
                own.capabilities
            },
        };
        let source = own.source.as_deref().map(Arc::from).or_else(|| self.source.clone());
        (own.value, source, Arc::new(about))
    }
}
