//! Conditions: indicators that want more than one value, or search in one.
//!
//! Parts that are equalities stand in the tables of the matcher, under numbers behind those of
//! the indicators. A record without a key of any condition never gets here.

use super::{Certainty, Each, Hit, Matcher, Site, address, certificate, lower, path, phone, platform, site};
use crate::detect::IndicatorKind;
use crate::detect::condition::{Condition, How, Part, compiled};
use crate::detect::observable::{Observable, ObservableKind, observables};
use crate::record::{Platform, Record};
use regex::{Regex, RegexSet, RegexSetBuilder};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::sync::Arc;

/// Expressions that are compiled into one automaton.
const MOST_IN_ONE_SET: usize = 100;

/// Bytes that one such automaton may take.
const LARGEST_SET: usize = 64 << 20;

/// The conditions of a library.
#[derive(Debug)]
pub(super) struct Conditions {
    /// The number of indicators, and so the first number of a part.
    first: usize,
    all: Vec<Arc<Condition>>,
    parts: Vec<Known>,
    /// Searches that are keys: the kind of value they search in, and the numbers of their parts.
    searches: Vec<Search>,
    /// All searches, by their text.
    expressions: FxHashMap<String, Regex>,
}

/// A part of a condition.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
    /// Its condition.
    condition: usize,
    /// Its place there.
    part: usize,
    /// The indicator that the condition belongs to.
    indicator: u32,
    /// Whether a record that shows it is to be looked at.
    key: bool,
}

#[derive(Debug)]
struct Search {
    kind: IndicatorKind,
    set: RegexSet,
    ids: Vec<u32>,
}

impl Known {
    /// The indicator that its condition belongs to.
    pub(super) fn indicator(self) -> usize {
        self.indicator as usize
    }
}

impl Conditions {
    /// Conditions whose parts are numbered behind so many indicators.
    pub(super) fn behind(indicators: usize) -> Self {
        Self {
            first: indicators,
            all: Vec::new(),
            parts: Vec::new(),
            searches: Vec::new(),
            expressions: FxHashMap::default(),
        }
    }

    /// Adds one; returns the number of its first part.
    pub(super) fn add(&mut self, indicator: u32, condition: &Arc<Condition>, keys: &[usize]) -> u32 {
        let first = u32::try_from(self.first + self.parts.len()).unwrap_or(u32::MAX);
        let number = self.all.len();
        self.all.push(Arc::clone(condition));
        for part in 0..condition.parts.len() {
            self.parts.push(Known { condition: number, part, indicator, key: keys.contains(&part) });
        }
        first
    }

    /// Compiles what is searched for. What cannot be compiled was rejected when it was read.
    pub(super) fn compile(&mut self) {
        let mut by_kind: Vec<(IndicatorKind, Vec<(u32, String)>)> = Vec::new();
        for (number, known) in self.parts.iter().enumerate() {
            let part = &self.all[known.condition].parts[known.part];
            let How::Matches(text) = &part.how else { continue };
            if known.key {
                let id = u32::try_from(self.first + number).unwrap_or(u32::MAX);
                let place = by_kind.iter().position(|(kind, _)| *kind == part.kind).unwrap_or_else(|| {
                    by_kind.push((part.kind, Vec::new()));
                    by_kind.len() - 1
                });
                by_kind[place].1.push((id, text.clone()));
            }
            if let (false, Ok(regex)) = (self.expressions.contains_key(text), compiled(text)) {
                self.expressions.insert(text.clone(), regex);
            }
        }
        for (kind, all) in by_kind {
            all.chunks(MOST_IN_ONE_SET).for_each(|some| self.add_set(kind, some));
        }
    }

    /// One automaton for several searches; one each where they are too large together.
    fn add_set(&mut self, kind: IndicatorKind, some: &[(u32, String)]) {
        let mut builder = RegexSetBuilder::new(some.iter().map(|(_, text)| text));
        match builder.size_limit(LARGEST_SET).dfa_size_limit(LARGEST_SET).nest_limit(50).build() {
            Ok(set) => {
                let ids = some.iter().map(|(id, _)| *id).collect();
                self.searches.push(Search { kind, set, ids });
            }
            Err(_) if some.len() > 1 => some.chunks(1).for_each(|one| self.add_set(kind, one)),
            Err(_) => {}
        }
    }

    /// The part that a number of the tables stands for, if it is not an indicator.
    pub(super) fn part(&self, id: u32) -> Option<Known> {
        self.parts.get((id as usize).checked_sub(self.first)?).copied()
    }

    /// The searches that find something in a value.
    pub(super) fn search(&self, platform: Platform, observable: &Observable<'_>, each: &mut Each<'_>) {
        for search in &self.searches {
            let Some(text) = text_of(observable, search.kind, platform) else { continue };
            for place in search.set.matches(&text) {
                each(search.ids[place], Certainty::Exact);
            }
        }
    }

    /// Looks at a record that shows parts of conditions: which of these hold.
    pub(super) fn check(
        &self,
        matcher: &Matcher,
        record: &Record,
        seen: &[(Known, Hit)],
        each: &mut dyn FnMut(Hit),
    ) {
        for (known, hit) in seen.iter().filter(|(known, _)| known.key) {
            let condition = &self.all[known.condition];
            let holds = condition.holds(&mut |part| {
                let shown = || seen.iter().any(|(k, _)| k.condition == known.condition && k.part == part);
                self.holds(&condition.parts[part], shown, matcher.platform, record)
            });
            if holds {
                each(Hit { indicator: known.indicator as usize, ..hit.clone() });
            }
        }
    }

    fn holds(&self, part: &Part, shown: impl Fn() -> bool, platform: Platform, record: &Record) -> bool {
        match (&part.how, part.negated) {
            (How::Equals(_), false) => shown(),
            (How::Equals(_), true) => !shown() && any(record, part.kind, platform, |_| true),
            (How::Matches(text), negated) => {
                let Some(regex) = self.expressions.get(text) else { return false };
                let found = any(record, part.kind, platform, |text| regex.is_match(text));
                found != negated && (found || any(record, part.kind, platform, |_| true))
            }
        }
    }
}

/// Whether a value of a kind in a record is as wanted.
fn any(record: &Record, kind: IndicatorKind, platform: Platform, wanted: impl Fn(&str) -> bool) -> bool {
    let mut found = false;
    observables(record, &mut |o| found = found || text_of(&o, kind, platform).is_some_and(|t| wanted(&t)));
    found
}

/// The name of a program that the platform does not ship: no search finds those it does.
fn own_name(platform: Platform, name: &str) -> Option<Cow<'_, str>> {
    (!platform::ships(platform, name)).then_some(Cow::Borrowed(name))
}

/// A value as one of a kind, if it is one: the host of a web address, the file name of a path.
fn text_of<'o>(
    observable: &'o Observable<'_>,
    kind: IndicatorKind,
    platform: Platform,
) -> Option<Cow<'o, str>> {
    use IndicatorKind as K;
    use ObservableKind as O;
    let value = observable.value.trim();
    match (kind, observable.kind) {
        (K::Domain, O::Url | O::Host) => match site(value)? {
            Site::Name(name) => Some(name),
            Site::Address(_) => None,
        },
        (K::Ip, O::Url | O::Host) => match site(value)? {
            Site::Address(address) => Some(address.to_string().into()),
            Site::Name(_) => None,
        },
        (K::Url, O::Url) => address(value).map(|_| Cow::Borrowed(value)),
        (K::Email, O::Email) | (K::Hash, O::Hash) | (K::ProfileId, O::ProfileId) => Some(lower(value)),
        (K::Phone, O::Phone) => phone(value).map(Cow::Owned),
        (K::Process, O::Process) => own_name(platform, value.split('/').next()?),
        (K::Process, O::Executable) => own_name(platform, value.rsplit('/').next()?),
        (K::Path, O::Path | O::Executable) => path(value, platform),
        (K::FileName, O::Path | O::Executable) => {
            value.trim_end_matches('/').rsplit('/').next().map(Cow::Borrowed)
        }
        (K::AppId, O::AppId) | (K::Property, O::Property) => Some(Cow::Borrowed(value)),
        (K::Certificate, O::Certificate) => Some(certificate(value)),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
