//! What changed between two versions of sets: for whoever updates one, and for whoever checks
//! what an update brings.

use super::{Bench, Workset, word, words};
use crate::detect::{Indicator, IndicatorKind};
use std::collections::BTreeMap;

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Id of the set.
    pub set: String,
    /// What it is about.
    pub of: Of,
    /// What happened to it.
    pub how: How,
}

/// What a difference is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of {
    /// The set as a whole.
    Set,
    /// One of its values.
    Value {
        /// Application, empty for the whole set.
        app: String,
        /// Type.
        kind: IndicatorKind,
        /// The value.
        value: String,
    },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// It is only in the new one.
    Added,
    /// It is only in the old one.
    Removed,
    /// It is in both, and this is said differently: field, old, new.
    Changed(Vec<(&'static str, String, String)>),
}

/// The differences, in order of set and value.
#[must_use]
pub fn diff(old: &Bench, new: &Bench) -> Vec<Change> {
    let mut changes = Vec::new();
    let (before, after) = (by_id(old), by_id(new));
    let mut ids: Vec<_> = before.keys().chain(after.keys()).copied().collect();
    ids.sort_unstable();
    ids.dedup();
    for id in ids {
        let mut put = |of, how| changes.push(Change { set: id.to_owned(), of, how });
        match (before.get(id), after.get(id)) {
            (Some(a), Some(b)) => {
                let fields = changed(&said(a), &said(b));
                if !fields.is_empty() {
                    put(Of::Set, How::Changed(fields));
                }
                values(&by_value(a), &by_value(b), &mut put);
            }
            (None, Some(b)) => {
                put(Of::Set, How::Added);
                values(&Values::new(), &by_value(b), &mut put);
            }
            (Some(a), None) => {
                put(Of::Set, How::Removed);
                values(&by_value(a), &Values::new(), &mut put);
            }
            (None, None) => {}
        }
    }
    changes
}

/// Several files may hold parts of one set.
fn by_id(bench: &Bench) -> BTreeMap<&str, Vec<&Workset>> {
    let mut all: BTreeMap<&str, Vec<&Workset>> = BTreeMap::new();
    bench.sets.iter().for_each(|s| all.entry(&s.set.id).or_default().push(s));
    all
}

type Said = Vec<(&'static str, String)>;
type Values = BTreeMap<(String, IndicatorKind, String), Said>;

fn said(sets: &[&Workset]) -> Said {
    let Some(first) = sets.first() else { return Vec::new() };
    let (set, about) = (&first.set, &first.set.background);
    let pages: Vec<_> = about.references.iter().map(|r| &*r.url).collect();
    vec![
        ("name", set.name.clone()),
        ("kind", word(set.kind)),
        ("platforms", words(&set.platforms)),
        ("aliases", about.aliases.join(", ")),
        ("vendor", about.vendor.clone().unwrap_or_default()),
        ("operators", about.operators.join(", ")),
        ("capabilities", words(&set.capabilities)),
        ("techniques", set.techniques.join(", ")),
        ("basis", about.basis.clone().unwrap_or_default()),
        ("description", set.description.clone()),
        ("references", pages.join(", ")),
        ("sources", set.attribution.join(", ")),
    ]
}

fn by_value(sets: &[&Workset]) -> Values {
    let mut all = Values::new();
    for set in sets {
        for value in &set.values {
            let app = set.app_of(value).unwrap_or_default().to_owned();
            all.entry((app, value.kind, value.value.clone())).or_insert_with(|| said_of(value));
        }
    }
    all
}

fn said_of(value: &Indicator) -> Said {
    let text = |t: &Option<String>| t.clone().unwrap_or_default();
    vec![
        ("platforms", words(&value.about.platforms)),
        ("source", value.source.as_deref().unwrap_or_default().to_owned()),
        ("note", text(&value.about.note)),
        ("confidence", value.about.confidence.map(|c| c.to_string()).unwrap_or_default()),
        ("first_seen", text(&value.about.first_seen)),
        ("valid_until", text(&value.about.valid_until)),
        ("capabilities", words(&value.about.capabilities)),
    ]
}

fn changed(old: &Said, new: &Said) -> Vec<(&'static str, String, String)> {
    let pairs = old.iter().zip(new).filter(|(a, b)| a.1 != b.1);
    pairs.map(|(a, b)| (a.0, a.1.clone(), b.1.clone())).collect()
}

fn values(old: &Values, new: &Values, put: &mut dyn FnMut(Of, How)) {
    let of = |(app, kind, value): &(String, IndicatorKind, String)| Of::Value {
        app: app.clone(),
        kind: *kind,
        value: value.clone(),
    };
    for key in old.keys().filter(|k| !new.contains_key(k)) {
        put(of(key), How::Removed);
    }
    for (key, now) in new {
        match old.get(key).map(|before| changed(before, now)) {
            None => put(of(key), How::Added),
            Some(fields) if !fields.is_empty() => put(of(key), How::Changed(fields)),
            Some(_) => {}
        }
    }
}
