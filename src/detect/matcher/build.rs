//! Fills the tables of a matcher from a library.

use super::table::Table;
use super::{
    Conditions, IndicatorKind, Library, Matcher, Platform, Site, address, certificate, lower, path, phone,
    refang, site,
};
use crate::detect::condition::{Condition, How};
use crate::detect::network::{Networks, range};
use crate::detect::platform;
use rustc_hash::{FxHashMap, FxHashSet};

/// Length at which iOS cuts the names of processes in some of its tables.
pub(super) const CUT_IOS: usize = 16;

/// Length at which Linux, and so Android, cuts them.
const CUT_ANDROID: usize = 15;

impl Matcher {
    /// The indicators of a library that are matched on a platform.
    #[must_use]
    pub fn new(library: &Library, platform: Platform) -> Self {
        let mut matcher = Self::empty(platform, library.indicators.len());
        let cuts = shipped_cuts(platform);
        for (id, indicator) in library.indicators.iter().enumerate() {
            if !library.platforms_of(indicator).contains(&platform) {
                continue;
            }
            // A library of over four billion values does not fit into memory.
            let Ok(id) = u32::try_from(id) else { break };
            match &indicator.condition {
                None => matcher.add(id, indicator.kind, &indicator.value, &cuts),
                Some(condition) => matcher.add_condition(id, condition, &cuts),
            }
        }
        matcher.conditions.compile();
        matcher
    }

    fn empty(platform: Platform, indicators: usize) -> Self {
        Self {
            platform,
            domains: Table::default(),
            fewest_labels: usize::MAX,
            addresses: FxHashMap::default(),
            networks: Networks::default(),
            urls: Table::default(),
            emails: Table::default(),
            phones: Table::default(),
            processes: Table::default(),
            cut_processes: Table::default(),
            paths: Table::default(),
            directories: Table::default(),
            path_ends: Table::default(),
            directory_parts: Table::default(),
            directory_part_lengths: Vec::new(),
            file_names: Table::default(),
            hashes: Table::default(),
            app_ids: Table::default(),
            certificates: Table::default(),
            profile_ids: Table::default(),
            properties: Table::default(),
            log_words: Table::default(),
            conditions: Conditions::behind(indicators),
        }
    }

    /// Every equality of a condition is looked up like any value; searches that are keys are
    /// searched for, and the others only where a key was seen.
    fn add_condition(
        &mut self,
        indicator: u32,
        condition: &std::sync::Arc<Condition>,
        cuts: &FxHashSet<String>,
    ) {
        let keys = condition.keys().unwrap_or_default();
        let first = self.conditions.add(indicator, condition, &keys);
        for (number, part) in (first..).zip(&condition.parts) {
            if let How::Equals(value) = &part.how {
                self.add(number, part.kind, value, cuts);
            }
        }
    }

    fn add(&mut self, id: u32, kind: IndicatorKind, value: &str, cuts: &FxHashSet<String>) {
        let value = value.trim();
        match kind {
            IndicatorKind::Domain | IndicatorKind::Website => self.add_site(id, value),
            IndicatorKind::Ip => match range(value) {
                Some(range) => self.networks.put(range, id),
                None => self.add_site(id, value),
            },
            IndicatorKind::Url => self.add_url(id, value),
            IndicatorKind::Email => self.emails.put(&lower(value), id),
            IndicatorKind::Phone => self.phones.put(phone(value).as_deref().unwrap_or(value), id),
            IndicatorKind::Process => self.add_process(id, value, cuts),
            IndicatorKind::Path => self.add_path(id, value),
            IndicatorKind::FileName => self.file_names.put(value, id),
            IndicatorKind::Hash => self.hashes.put(&lower(value), id),
            IndicatorKind::AppId => {
                let folded = self.app_id(value);
                self.app_ids.put(&folded, id);
            }
            IndicatorKind::Certificate => self.certificates.put(&certificate(value), id),
            IndicatorKind::ProfileId => self.profile_ids.put(&lower(value), id),
            IndicatorKind::Property => self.properties.put(value, id),
            IndicatorKind::LogText => self.log_words.put(value, id),
        }
    }

    fn add_url(&mut self, id: u32, value: &str) {
        let refanged = refang(value);
        match address(&refanged) {
            Some(address) if address.has_path => self.urls.put(&address.normal, id),
            _ => self.add_site(id, value),
        }
    }

    fn add_site(&mut self, id: u32, value: &str) {
        let refanged =
            if value.contains('[') || value.contains(':') { refang(value) } else { value.to_owned() };
        match site(&refanged) {
            Some(Site::Name(name)) => {
                self.fewest_labels = self.fewest_labels.min(name.split('.').count());
                self.domains.put(&name, id);
            }
            Some(Site::Address(address)) => self.addresses.entry(address).or_default().push(id),
            None => {}
        }
    }

    fn add_process(&mut self, id: u32, name: &str, cuts: &FxHashSet<String>) {
        self.processes.put(name, id);
        // What is left of a name the platform ships says nothing.
        if let Some(cut) = cut(self.platform, name).filter(|c| !cuts.contains(c)) {
            self.cut_processes.put(&cut, id);
        }
    }

    fn add_path(&mut self, id: u32, value: &str) {
        let Some(path) = path(value, self.platform) else { return };
        match (path.starts_with('/'), path.strip_suffix('/')) {
            (true, None) => self.paths.put(&path, id),
            (true, Some(directory)) => self.directories.put(directory, id),
            (false, None) => self.path_ends.put(&path, id),
            (false, Some(directory)) => {
                self.directory_parts.put(directory, id);
                let length = directory.split('/').count();
                if !self.directory_part_lengths.contains(&length) {
                    self.directory_part_lengths.push(length);
                }
            }
        }
    }
}

/// What a system may leave of a name that is too long for it.
fn cut(platform: Platform, name: &str) -> Option<String> {
    let letters = name.chars().count();
    match platform {
        Platform::Ios if letters > CUT_IOS => Some(name.chars().take(CUT_IOS).collect()),
        // A native program loses its end, an application the beginning of its package name.
        Platform::Android if letters > CUT_ANDROID && name.contains('.') && !name.contains('/') => {
            Some(name.chars().skip(letters - CUT_ANDROID).collect())
        }
        Platform::Android if letters > CUT_ANDROID => Some(name.chars().take(CUT_ANDROID).collect()),
        _ => None,
    }
}

/// The names the platform ships, and what is left of the long ones.
fn shipped_cuts(platform: Platform) -> FxHashSet<String> {
    let shipped = platform::processes(platform).iter();
    shipped.flat_map(|name| [Some((*name).to_owned()), cut(platform, name)]).flatten().collect()
}
