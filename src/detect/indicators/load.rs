//! From a file of our own format to a set and its indicators.

use super::own::{Described, Group, Set, Source, Value};
use super::{Loaded, own};
use crate::detect::{About, App, Indicator, IndicatorSet, Reference};
use crate::sentence::Sentence;

/// Reads a file that somebody gave.
pub(super) fn read(bytes: &[u8]) -> Result<Loaded, Sentence> {
    let unknown = |reason: String| Sentence::new("indicator-format-unknown").with("reason", reason);
    let text = std::str::from_utf8(bytes).map_err(|e| unknown(e.to_string()))?;
    own::read(text).map(loaded).map_err(|flaw| unknown(flaw.what))
}

/// The set and the indicators of a file.
pub(in crate::detect) fn loaded(set: Set) -> Loaded {
    let (mut set, mut indicators) = (set, Vec::new());
    for mut group in std::mem::take(&mut set.values) {
        let values = std::mem::take(&mut group.values);
        indicators.extend(values.into_iter().map(|v| indicator(&group, v, None)));
    }
    for (number, app) in set.apps.iter_mut().enumerate() {
        for (role, values) in std::mem::take(&mut app.values) {
            let group = &set.roles[&role];
            indicators.extend(values.into_iter().map(|v| indicator(group, v, Some(number))));
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
        sha256: String::new(),
        built_in: false,
        about: About {
            aliases: set.aliases,
            vendor: set.vendor,
            operators: set.operators,
            basis: set.basis,
            references: set.references.into_iter().map(|r| Reference { url: r.url, what: r.what }).collect(),
            apps: set.apps.into_iter().map(|a| App { name: a.name, aliases: a.aliases }).collect(),
        },
    }
}

/// A value with what is true of its group, and before that of itself.
fn indicator(group: &Group, value: Value, app: Option<usize>) -> Indicator {
    let of_group = |value: String| Indicator {
        kind: group.kind,
        value,
        set: 0,
        platforms: group.platforms.clone(),
        source: group.source.clone(),
        note: group.note.clone(),
        first_seen: group.first_seen.clone(),
        valid_until: group.valid_until.clone(),
        confidence: group.confidence,
        capabilities: group.capabilities.clone(),
        app,
    };
    match value {
        Value::Plain(value) => of_group(value),
        Value::Described(own) => of_its_own(*own, of_group),
    }
}

fn of_its_own(own: Described, of_group: impl FnOnce(String) -> Indicator) -> Indicator {
    let group = of_group(own.value);
    Indicator {
        platforms: if own.platforms.is_empty() { group.platforms } else { own.platforms },
        source: own.source.or(group.source),
        note: own.note.or(group.note),
        first_seen: own.first_seen.or(group.first_seen),
        valid_until: own.valid_until.or(group.valid_until),
        confidence: own.confidence.or(group.confidence),
        capabilities: if own.capabilities.is_empty() { group.capabilities } else { own.capabilities },
        ..group
    }
}
