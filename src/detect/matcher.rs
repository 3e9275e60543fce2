//! The one place where records meet indicators.
//!
//! Every kind of indicator has a table of its own, looked up by a value in its one spelling
//! (`normal.rs`); the cost of a record does not depend on the number of indicators.

use super::indicators::Library;
use super::normal::{Network, Site, address, network, path, phone, site};
use super::observable::{Observable, ObservableKind, Seen, observables};
use super::{Certainty, Hit, IndicatorKind, platform};
use crate::record::{Platform, Record};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::net::IpAddr;
use std::sync::Arc;

/// Length at which iOS cuts the names of processes in some of its tables.
const CUT_IOS: usize = 16;

/// Length at which Linux, and so Android, cuts them.
const CUT_ANDROID: usize = 15;

/// Indicators by value.
type Table = FxHashMap<String, Vec<usize>>;

/// All indicators of a library for one platform, ready to be compared.
#[derive(Debug)]
pub struct Matcher {
    platform: Platform,
    domains: Table,
    addresses: FxHashMap<IpAddr, Vec<usize>>,
    networks: Vec<(Network, usize)>,
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
    directory_parts: Vec<(String, usize)>,
    file_names: Table,
    hashes: Table,
    app_ids: Table,
    certificates: Table,
    profile_ids: Table,
    properties: Table,
    log_words: Table,
}

/// What comparing one record came to.
#[derive(Debug, Default)]
pub struct Matches {
    /// The indicators seen in it.
    pub hits: Vec<Hit>,
    /// Links in it that hide where they lead.
    pub shortened_links: usize,
}

/// Written so that it cannot be clicked: `evil[.]example`, `hxxps://`.
pub(super) fn refang(text: &str) -> String {
    let text = text.trim().replace("[.]", ".").replace("[:]", ":");
    match text.get(..4) {
        Some(head) if head.eq_ignore_ascii_case("hxxp") => format!("http{}", &text[4..]),
        _ => text,
    }
}

impl Matcher {
    /// The indicators of a library that are matched on a platform.
    #[must_use]
    pub fn new(library: &Library, platform: Platform) -> Self {
        let mut matcher = Self {
            platform,
            domains: Table::default(),
            addresses: FxHashMap::default(),
            networks: Vec::new(),
            urls: Table::default(),
            emails: Table::default(),
            phones: Table::default(),
            processes: Table::default(),
            cut_processes: Table::default(),
            paths: Table::default(),
            directories: Table::default(),
            path_ends: Table::default(),
            directory_parts: Vec::new(),
            file_names: Table::default(),
            hashes: Table::default(),
            app_ids: Table::default(),
            certificates: Table::default(),
            profile_ids: Table::default(),
            properties: Table::default(),
            log_words: Table::default(),
        };
        for (id, indicator) in library.indicators.iter().enumerate() {
            if library.platforms_of(indicator).contains(&platform) {
                matcher.add(id, indicator.kind, &indicator.value);
            }
        }
        matcher
    }

    fn add(&mut self, id: usize, kind: IndicatorKind, value: &str) {
        let value = value.trim();
        match kind {
            IndicatorKind::Domain | IndicatorKind::Website => self.add_site(id, &refang(value)),
            IndicatorKind::Ip => match network(value) {
                Some(network) => self.networks.push((network, id)),
                None => self.add_site(id, &refang(value)),
            },
            IndicatorKind::Url => match address(&refang(value)) {
                Some(address) if address.has_path => put(&mut self.urls, address.normal, id),
                _ => self.add_site(id, &refang(value)),
            },
            IndicatorKind::Email => put(&mut self.emails, value.to_lowercase(), id),
            IndicatorKind::Phone => {
                put(&mut self.phones, phone(value).unwrap_or_else(|| value.to_owned()), id);
            }
            IndicatorKind::Process => self.add_process(id, value),
            IndicatorKind::Path => self.add_path(id, value),
            IndicatorKind::FileName => put(&mut self.file_names, value.to_owned(), id),
            IndicatorKind::Hash => put(&mut self.hashes, value.to_lowercase(), id),
            IndicatorKind::AppId => {
                let folded = self.app_id(value);
                put(&mut self.app_ids, folded, id);
            }
            IndicatorKind::Certificate => put(&mut self.certificates, certificate(value), id),
            IndicatorKind::ProfileId => put(&mut self.profile_ids, value.to_lowercase(), id),
            IndicatorKind::Property => put(&mut self.properties, value.to_owned(), id),
            IndicatorKind::LogText => put(&mut self.log_words, value.to_owned(), id),
        }
    }

    fn add_site(&mut self, id: usize, value: &str) {
        match site(value) {
            Some(Site::Name(name)) => put(&mut self.domains, name, id),
            Some(Site::Address(address)) => self.addresses.entry(address).or_default().push(id),
            None => {}
        }
    }

    fn add_process(&mut self, id: usize, name: &str) {
        put(&mut self.processes, name.to_owned(), id);
        for cut in self.cuts(name) {
            // What is left of a name the platform ships says nothing.
            let shared = |shipped: &&str| self.cuts(shipped).contains(&cut) || **shipped == *cut;
            if !platform::processes(self.platform).iter().any(shared) {
                put(&mut self.cut_processes, cut, id);
            }
        }
    }

    /// What a system may leave of a name that is too long for it.
    fn cuts(&self, name: &str) -> Vec<String> {
        let letters = name.chars().count();
        match self.platform {
            Platform::Ios if letters > CUT_IOS => vec![name.chars().take(CUT_IOS).collect()],
            // A native program loses its end, an application the beginning of its package name.
            Platform::Android if letters > CUT_ANDROID && name.contains('.') && !name.contains('/') => {
                vec![name.chars().skip(letters - CUT_ANDROID).collect()]
            }
            Platform::Android if letters > CUT_ANDROID => vec![name.chars().take(CUT_ANDROID).collect()],
            _ => Vec::new(),
        }
    }

    fn add_path(&mut self, id: usize, value: &str) {
        let Some(path) = path(value, self.platform) else { return };
        match (path.starts_with('/'), path.strip_suffix('/')) {
            (true, None) => put(&mut self.paths, path, id),
            (true, Some(directory)) => put(&mut self.directories, directory.to_owned(), id),
            (false, None) => put(&mut self.path_ends, path, id),
            (false, Some(directory)) => self.directory_parts.push((format!("/{directory}/"), id)),
        }
    }

    fn app_id(&self, id: &str) -> String {
        match self.platform {
            // "Bundle IDs are case-insensitive", says Apple's reference of CFBundleIdentifier.
            Platform::Ios => id.to_lowercase(),
            Platform::Android => id.to_owned(),
        }
    }

    /// The indicators that are seen in a record: each once for each value and way it was seen.
    #[must_use]
    pub fn matches(&self, record: &Record) -> Matches {
        let mut matches = Matches::default();
        let mut shared: Option<Arc<Record>> = None;
        observables(record, &mut |observable| {
            matches.shortened_links += usize::from(is_shortened(&observable));
            self.look_up(&observable, &mut |indicator, certainty| {
                let record = Arc::clone(shared.get_or_insert_with(|| Arc::new(record.clone())));
                let hit = Hit {
                    record,
                    indicator,
                    seen_value: observable.value.to_string(),
                    seen: observable.seen,
                    certainty: certainty.max(observable.certainty),
                };
                add_hit(&mut matches.hits, hit);
            });
        });
        matches
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
                found.insert(id);
            });
        }
        found
    }

    fn look_up(&self, observable: &Observable<'_>, each: &mut dyn FnMut(usize, Certainty)) {
        let value = observable.value.trim();
        let mut exact = |table: &Table, key: &str| all(table, key, Certainty::Exact, each);
        match observable.kind {
            ObservableKind::Url => {
                let Some(address) = address(value) else { return };
                exact(&self.urls, &address.normal);
                self.look_up_site(&address.site, each);
            }
            ObservableKind::Host => {
                if let Some(site) = site(value) {
                    self.look_up_site(&site, each);
                }
            }
            ObservableKind::Email => exact(&self.emails, &value.to_lowercase()),
            ObservableKind::Phone if self.phones.is_empty() => {}
            ObservableKind::Phone => exact(&self.phones, phone(value).as_deref().unwrap_or(value)),
            ObservableKind::Process => self.look_up_process(value.split('/').next().unwrap_or(value), each),
            ObservableKind::Executable => {
                self.look_up_process(value.rsplit('/').next().unwrap_or(value), each);
                self.look_up_path(value, each);
            }
            ObservableKind::Path => self.look_up_path(value, each),
            ObservableKind::Hash => exact(&self.hashes, &value.to_lowercase()),
            ObservableKind::AppId => exact(&self.app_ids, &self.app_id(value)),
            ObservableKind::Certificate => exact(&self.certificates, &certificate(value)),
            ObservableKind::ProfileId => exact(&self.profile_ids, &value.to_lowercase()),
            ObservableKind::Property => exact(&self.properties, value),
            ObservableKind::LogText if self.log_words.is_empty() => {}
            ObservableKind::LogText => words(value).for_each(|word| exact(&self.log_words, word)),
        }
    }

    fn look_up_site(&self, site: &Site, each: &mut dyn FnMut(usize, Certainty)) {
        match site {
            Site::Name(name) => {
                let starts = std::iter::once(0).chain(name.match_indices('.').map(|(dot, _)| dot + 1));
                for start in starts {
                    all(&self.domains, &name[start..], Certainty::Exact, each);
                }
            }
            Site::Address(address) => {
                let ids = self.addresses.get(address).into_iter().flatten().copied();
                let networks = self.networks.iter().filter(|(n, _)| n.contains(*address)).map(|(_, id)| *id);
                ids.chain(networks).for_each(|id| each(id, Certainty::Exact));
            }
        }
    }

    fn look_up_process(&self, name: &str, each: &mut dyn FnMut(usize, Certainty)) {
        all(&self.processes, name, Certainty::Exact, each);
        all(&self.cut_processes, name, Certainty::CutName, each);
    }

    fn look_up_path(&self, value: &str, each: &mut dyn FnMut(usize, Certainty)) {
        let Some(path) = path(value, self.platform) else { return };
        let path = path.trim_end_matches('/');
        all(&self.file_names, path.rsplit('/').next().unwrap_or(path), Certainty::Exact, each);
        all(&self.paths, path, Certainty::Exact, each);
        all(&self.directories, path, Certainty::Exact, each);
        all(&self.path_ends, path, Certainty::Exact, each);
        for (slash, _) in path.match_indices('/') {
            all(&self.directories, &path[..slash], Certainty::Exact, each);
            all(&self.path_ends, &path[slash + 1..], Certainty::Exact, each);
        }
        for (part, id) in &self.directory_parts {
            if format!("/{path}/").contains(part) {
                each(*id, Certainty::Exact);
            }
        }
    }
}

fn put(table: &mut Table, value: String, id: usize) {
    if !value.is_empty() {
        table.entry(value).or_default().push(id);
    }
}

fn all(table: &Table, key: &str, certainty: Certainty, each: &mut dyn FnMut(usize, Certainty)) {
    table.get(key).into_iter().flatten().for_each(|id| each(*id, certainty));
}

/// The words of a line of a log.
fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

/// Hashes are written with and without colons.
fn certificate(hash: &str) -> String {
    hash.chars().filter(|c| *c != ':').collect::<String>().to_lowercase()
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

fn is_shortened(observable: &Observable<'_>) -> bool {
    if observable.kind != ObservableKind::Url {
        return false;
    }
    let Some(address) = address(&observable.value) else { return false };
    matches!(&address.site, Site::Name(name) if address.has_path && platform::is_shortener(name))
}

#[cfg(test)]
mod tests;
