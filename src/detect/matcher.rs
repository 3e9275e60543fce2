//! The one place where records meet indicators.
//!
//! Every kind of indicator has a table of its own, looked up by a value in its one spelling
//! (`normal.rs`); the cost of a record does not depend on the number of indicators.

mod build;
mod conditions;
mod sweep;
mod table;

use super::indicators::Library;
use super::network::Networks;
use super::normal::{Address, Site, address, lower, path, phone, refang, site, trim};
use super::observable::{Observable, ObservableKind, Seen, observables};
use super::{Certainty, Hit, IndicatorKind, platform};
use crate::record::{Platform, Record};
use conditions::Conditions;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::net::IpAddr;
use std::sync::Arc;
use table::Table;

pub use sweep::{REACH, Sighting, Sweep};

/// All indicators of a library for one platform, ready to be compared.
///
/// The tables hold numbers: of an indicator, or, behind those, of a part of a condition.
#[derive(Debug)]
pub struct Matcher {
    platform: Platform,
    domains: Table,
    /// The fewest parts that one of them has: two, unless somebody lists `localname`.
    fewest_labels: usize,
    addresses: FxHashMap<IpAddr, Vec<u32>>,
    networks: Networks,
    urls: Table,
    emails: Table,
    phones: Table,
    processes: Table,
    /// By what a system leaves of a long name.
    cut_processes: Table,
    paths: Table,
    directories: Table,
    /// Paths without a leading slash: any end of a path, at a component border.
    path_ends: Table,
    /// Folders without a leading slash: anywhere in a path, at component borders.
    directory_parts: Table,
    /// How many components those have.
    directory_part_lengths: Vec<usize>,
    file_names: Table,
    hashes: Table,
    app_ids: Table,
    certificates: Table,
    profile_ids: Table,
    properties: Table,
    log_words: Table,
    conditions: Conditions,
}

/// What comparing one record came to.
#[derive(Debug, Default)]
pub struct Matches {
    /// The indicators seen in it.
    pub hits: Vec<Hit>,
    /// Links in it that hide where they lead.
    pub shortened_links: usize,
}

/// What a look-up finds: a number of the tables, and how sure it is.
type Each<'e> = dyn FnMut(u32, Certainty) + 'e;

impl Matcher {
    /// The indicators that are seen in a record: each once for each value and way it was seen.
    #[must_use]
    pub fn matches(&self, record: &Record) -> Matches {
        let mut matches = Matches::default();
        let mut shared: Option<Arc<Record>> = None;
        let mut parts = Vec::new();
        observables(record, &mut |observable| {
            let shortened = self.look_up(&observable, &mut |id, certainty| {
                let record = Arc::clone(shared.get_or_insert_with(|| Arc::new(record.clone())));
                let hit = Hit {
                    record,
                    indicator: id as usize,
                    seen_value: observable.value.to_string(),
                    seen: observable.seen,
                    certainty: certainty.max(observable.certainty),
                };
                match self.conditions.part(id) {
                    None => add_hit(&mut matches.hits, hit),
                    Some(part) => parts.push((part, hit)),
                }
            });
            matches.shortened_links += usize::from(shortened);
        });
        if !parts.is_empty() {
            self.conditions.check(self, record, &parts, &mut |hit| add_hit(&mut matches.hits, hit));
        }
        matches
    }

    /// Whether anything of a record is in the tables: without that, nothing of it matches.
    #[must_use]
    pub fn knows_any(&self, record: &Record) -> bool {
        let mut any = false;
        observables(record, &mut |observable| {
            self.look_up(&observable, &mut |_, _| any = true);
        });
        any
    }

    /// Every indicator that would match a value, whatever kind of thing the value is.
    #[must_use]
    pub(super) fn all_that_know(&self, value: &str) -> BTreeSet<usize> {
        let value = refang(value);
        let mut found = BTreeSet::new();
        for kind in ObservableKind::ALL {
            // A word that a log would hold, not a line of it.
            if *kind == ObservableKind::LogText && words(&value).nth(1).is_some() {
                continue;
            }
            let (value, seen, certainty) = (value.as_str().into(), Seen::Mentioned, Certainty::Exact);
            let observable = Observable { kind: *kind, value, seen, certainty };
            self.look_up(&observable, &mut |id, _| {
                found.insert(self.conditions.part(id).map_or(id as usize, conditions::Known::indicator));
            });
        }
        found
    }

    /// Looks a value up in the tables of its kind. Says whether it is a link that hides where
    /// it leads.
    fn look_up(&self, observable: &Observable<'_>, each: &mut Each<'_>) -> bool {
        let value = trim(&observable.value);
        let mut shortened = false;
        let exact = |table: &Table, key: &str, each: &mut Each<'_>| all(table, key, Certainty::Exact, each);
        match observable.kind {
            ObservableKind::Url => {
                let Some(address) = address(value) else { return false };
                exact(&self.urls, &address.normal, each);
                self.look_up_site(&address.site, each);
                shortened = is_shortened(&address);
            }
            ObservableKind::Host => {
                if let Some(site) = site(value) {
                    self.look_up_site(&site, each);
                }
            }
            ObservableKind::Email => exact(&self.emails, &lower(value), each),
            ObservableKind::Phone if self.phones.is_empty() => {}
            ObservableKind::Phone => exact(&self.phones, phone(value).as_deref().unwrap_or(value), each),
            ObservableKind::Process => self.look_up_process(value.split('/').next().unwrap_or(value), each),
            ObservableKind::Executable => {
                self.look_up_process(value.rsplit('/').next().unwrap_or(value), each);
                self.look_up_path(value, each);
            }
            ObservableKind::Path => self.look_up_path(value, each),
            ObservableKind::Hash => exact(&self.hashes, &lower(value), each),
            ObservableKind::AppId => exact(&self.app_ids, &self.app_id(value), each),
            ObservableKind::Certificate => exact(&self.certificates, &certificate(value), each),
            ObservableKind::ProfileId => exact(&self.profile_ids, &lower(value), each),
            ObservableKind::Property => exact(&self.properties, value, each),
            ObservableKind::LogText if self.log_words.is_empty() => {}
            ObservableKind::LogText => words(value).for_each(|word| exact(&self.log_words, word, each)),
        }
        self.conditions.search(self.platform, observable, each);
        shortened
    }

    fn look_up_site(&self, site: &Site<'_>, each: &mut Each<'_>) {
        match site {
            Site::Name(name) => {
                let mut labels = 1 + memchr::memchr_iter(b'.', name.as_bytes()).count();
                let starts = memchr::memchr_iter(b'.', name.as_bytes()).map(|dot| dot + 1);
                for start in std::iter::once(0).chain(starts) {
                    if labels < self.fewest_labels {
                        break;
                    }
                    all(&self.domains, &name[start..], Certainty::Exact, each);
                    labels -= 1;
                }
            }
            Site::Address(address) => {
                let ids = self.addresses.get(address).into_iter().flatten();
                ids.for_each(|id| each(*id, Certainty::Exact));
                self.networks.look_up(*address, &mut |id| each(id, Certainty::Exact));
            }
        }
    }

    fn look_up_process(&self, name: &str, each: &mut Each<'_>) {
        all(&self.processes, name, Certainty::Exact, each);
        all(&self.cut_processes, name, Certainty::CutName, each);
    }

    fn look_up_path(&self, value: &str, each: &mut Each<'_>) {
        let Some(path) = path(value, self.platform) else { return };
        let path = path.trim_end_matches('/');
        let name = memchr::memrchr(b'/', path.as_bytes()).map_or(path, |slash| &path[slash + 1..]);
        all(&self.file_names, name, Certainty::Exact, each);
        all(&self.paths, path, Certainty::Exact, each);
        all(&self.directories, path, Certainty::Exact, each);
        all(&self.path_ends, path, Certainty::Exact, each);
        if self.directories.is_empty() && self.path_ends.is_empty() && self.directory_parts.is_empty() {
            return;
        }
        for slash in memchr::memchr_iter(b'/', path.as_bytes()) {
            all(&self.directories, &path[..slash], Certainty::Exact, each);
            all(&self.path_ends, &path[slash + 1..], Certainty::Exact, each);
            self.look_up_parts(&path[slash + 1..], each);
        }
        if !path.starts_with('/') {
            self.look_up_parts(path, each);
        }
    }

    /// The folders that begin where `rest` of a path begins.
    fn look_up_parts(&self, rest: &str, each: &mut Each<'_>) {
        for length in &self.directory_part_lengths {
            let ends = memchr::memchr_iter(b'/', rest.as_bytes()).chain([rest.len()]);
            if let Some(end) = ends.take(*length).nth(length - 1) {
                all(&self.directory_parts, &rest[..end], Certainty::Exact, each);
            }
        }
    }

    fn app_id<'a>(&self, id: &'a str) -> Cow<'a, str> {
        match self.platform {
            // "Bundle IDs are case-insensitive", says Apple's reference of CFBundleIdentifier.
            Platform::Ios => lower(id),
            Platform::Android => Cow::Borrowed(id),
        }
    }
}

fn all(table: &Table, key: &str, certainty: Certainty, each: &mut Each<'_>) {
    table.get(key, &mut |id| each(id, certainty));
}

/// The words of a line of a log.
fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

/// Hashes are written with and without colons.
fn certificate(hash: &str) -> Cow<'_, str> {
    if hash.contains(':') {
        Cow::Owned(hash.chars().filter(|c| *c != ':').collect::<String>().to_lowercase())
    } else {
        lower(hash)
    }
}

/// One indicator counts once for each record: as it was seen most gravely and most surely.
fn add_hit(hits: &mut Vec<Hit>, hit: Hit) {
    match hits.iter_mut().find(|h| h.indicator == hit.indicator) {
        Some(known)
            if (known.seen, std::cmp::Reverse(known.certainty))
                < (hit.seen, std::cmp::Reverse(hit.certainty)) =>
        {
            *known = hit;
        }
        Some(_) => {}
        None => hits.push(hit),
    }
}

fn is_shortened(address: &Address<'_>) -> bool {
    matches!(&address.site, Site::Name(name) if address.has_path && platform::is_shortener(name))
}

#[cfg(test)]
mod tests;
