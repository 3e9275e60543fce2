//! Several sets as one: what is said of the first stands, what the others add is added, and every
//! source stays.

use super::{Bench, Workset};
use crate::detect::indicators::own::Source;
use crate::detect::spelling::normal_form;
use crate::detect::{App, Indicator};
use crate::sentence::Sentence;
use std::collections::BTreeSet;

/// A set that was joined, and how many values stood in it more than once.
#[derive(Clone, Debug)]
pub struct Merged {
    /// The set.
    pub set: Workset,
    /// Values that another one says already.
    pub repeated: usize,
}

/// Joins all sets into the first.
///
/// # Errors
/// When there is none, or when they are of different kinds: a finding says what kind of tool was
/// found, and one word would be wrong for the values of the other.
pub fn merge(bench: Bench) -> Result<Merged, Sentence> {
    let mut sets = bench.sets.into_iter();
    let mut whole = sets.next().ok_or_else(|| Sentence::new("workbench-nothing"))?;
    let first = std::mem::take(&mut whole.values);
    let mut seen = BTreeSet::new();
    let mut repeated = take(&mut whole, first, &mut seen);
    for other in sets {
        if other.set.kind != whole.set.kind {
            return Err(Sentence::new("workbench-other-kind")
                .with("one", super::word(whole.set.kind))
                .with("other", super::word(other.set.kind)));
        }
        repeated += join(&mut whole, other, &mut seen);
    }
    whole.set.count = whole.values.len();
    Ok(Merged { set: whole, repeated })
}

type Seen = BTreeSet<(Option<usize>, super::IndicatorKind, String)>;

fn take(whole: &mut Workset, values: Vec<Indicator>, seen: &mut Seen) -> usize {
    let before = values.len();
    let fresh = |v: &Indicator| seen.insert((v.app, v.kind, normal_form(v.kind, &v.value)));
    let kept: Vec<_> = values.into_iter().filter(fresh).collect();
    let repeated = before - kept.len();
    whole.values.extend(kept);
    repeated
}

fn join(whole: &mut Workset, other: Workset, seen: &mut Seen) -> usize {
    let mut values = other.values;
    for (key, source) in other.sources {
        let name = source_name(whole, &key, &source);
        values
            .iter_mut()
            .filter(|v| v.source.as_deref() == Some(key.as_str()))
            .for_each(|v| v.source = Some(name.as_str().into()));
        whole.sources.insert(name, source);
    }
    for value in &mut values {
        // Where the other set is for one system, its values stay with that system.
        if value.about.platforms.is_empty() && other.set.platforms != whole.set.platforms {
            std::sync::Arc::make_mut(&mut value.about).platforms.clone_from(&other.set.platforms);
        }
        value.app =
            value.app.and_then(|n| other.set.background.apps.get(n)).map(|app| app_number(whole, app));
    }
    let (set, about) = (&mut whole.set, other.set.background);
    add(&mut set.capabilities, other.set.capabilities);
    add(&mut set.techniques, other.set.techniques);
    add(&mut set.attribution, other.set.attribution);
    add(&mut set.background.references, about.references);
    add(&mut set.background.operators, about.operators);
    let known = [std::slice::from_ref(&set.name), &*set.background.aliases].concat();
    let names = std::iter::once(other.set.name).chain(about.aliases);
    add(&mut set.background.aliases, names.filter(|n| !known.contains(n)).collect());
    set.date = set.date.take().max(other.set.date);
    take(whole, values, seen)
}

fn add<T: PartialEq>(list: &mut Vec<T>, more: Vec<T>) {
    for item in more {
        if !list.contains(&item) {
            list.push(item);
        }
    }
}

/// A name for a source that no other source has.
fn source_name(whole: &Workset, key: &str, source: &Source) -> String {
    let names = (1..).map(|n| if n == 1 { key.to_owned() } else { format!("{key}-{n}") });
    let free = |name: &String| whole.sources.get(name).is_none_or(|s| s == source);
    names.into_iter().find(free).expect("numbers do not end")
}

fn app_number(whole: &mut Workset, app: &App) -> usize {
    let apps = &mut whole.set.background.apps;
    let known = apps.iter().position(|a| a.name == app.name);
    known.unwrap_or_else(|| {
        apps.push(app.clone());
        apps.len() - 1
    })
}
