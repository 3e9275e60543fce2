//! Where on the device each domain of a backup lies.
//!
//! A backup names a file by a domain and a path inside it. One table translates every domain
//! that iOS uses (its own list is `/System/Library/Backup/Domains.plist`, read by many tools).

use rustc_hash::FxHashMap;
use sha1::{Digest as _, Sha1};
use std::sync::Arc;

/// Domains with a fixed place.
const FIXED: &[(&str, &str)] = &[
    ("BooksDomain", "/private/var/mobile/Media/Books"),
    ("CameraRollDomain", "/private/var/mobile"),
    ("DatabaseDomain", "/private/var/db"),
    ("HealthDomain", "/private/var/mobile/Library"),
    ("HomeDomain", "/private/var/mobile"),
    ("HomeKitDomain", "/private/var/mobile"),
    ("InstallDomain", "/private/var/installd"),
    ("KeyboardDomain", "/private/var/mobile"),
    ("KeychainDomain", "/private/var/Keychains"),
    ("ManagedPreferencesDomain", "/private/var/Managed Preferences"),
    ("MediaDomain", "/private/var/mobile"),
    ("MobileDeviceDomain", "/private/var/MobileDevice"),
    ("NetworkDomain", "/private/var/networkd"),
    ("ProtectedDomain", "/private/var/protected"),
    ("RootDomain", "/private/var/root"),
    ("SystemPreferencesDomain", "/private/var/preferences"),
    ("TonesDomain", "/private/var/mobile"),
    ("WirelessDomain", "/private/var/wireless"),
];

/// Domains that end in the identifier of an application, group or service.
const NAMED: &[(&str, &str)] = &[
    ("AppDomain-", "/private/var/mobile/Containers/Data/Application/"),
    ("AppDomainGroup-", "/private/var/mobile/Containers/Shared/AppGroup/"),
    ("AppDomainPlugin-", "/private/var/mobile/Containers/Data/PluginKitPlugin/"),
    ("SysContainerDomain-", "/private/var/containers/Data/System/"),
    ("SysSharedContainerDomain-", "/private/var/containers/Shared/SystemGroup/"),
];

/// The folder on the device that a domain stands for; `None` for a domain not in the table.
fn folder(domain: &str) -> Option<String> {
    if let Some((_, folder)) = FIXED.iter().find(|(name, _)| *name == domain) {
        return Some((*folder).to_owned());
    }
    let (name, folder) = NAMED.iter().find_map(|(p, f)| domain.strip_prefix(p).map(|name| (name, f)))?;
    let sound = !name.is_empty() && !name.contains('/') && name != "." && name != "..";
    sound.then(|| format!("{folder}{name}"))
}

/// Translates many paths of few domains.
#[derive(Debug, Default)]
pub struct Folders {
    /// The domains seen, with their folder and whether the table has it.
    known: FxHashMap<Box<str>, (Box<str>, bool)>,
    path: String,
}

impl Folders {
    /// The path on the device, and whether the table has the domain.
    pub fn path(&mut self, domain: &str, relative: &str) -> (Arc<str>, bool) {
        if !self.known.contains_key(domain) {
            // A file may name a domain of its own in every row: they are not collected without end.
            if self.known.len() > 100_000 {
                self.known.clear();
            }
            let folder = (device_path(domain, "").into(), folder(domain).is_some());
            self.known.insert(domain.into(), folder);
        }
        let (folder, known) = &self.known[domain];
        self.path.clear();
        self.path.push_str(folder);
        if !relative.is_empty() {
            self.path.push('/');
            self.path.push_str(relative);
        }
        (self.path.as_str().into(), *known)
    }
}

/// The path on the device; `/domain/NAME/...` where the domain is not in the table.
#[must_use]
pub fn device_path(domain: &str, relative: &str) -> String {
    let folder = folder(domain).unwrap_or_else(|| format!("/domain/{domain}"));
    if relative.is_empty() { folder } else { format!("{folder}/{relative}") }
}

/// Every domain and path inside it under which a backup could hold a file of the device.
#[must_use]
pub fn backup_names(path: &str) -> Vec<(String, String)> {
    let fixed = FIXED.iter().filter_map(|(domain, folder)| {
        let relative = path.strip_prefix(folder)?.strip_prefix('/')?;
        Some(((*domain).to_owned(), relative.to_owned()))
    });
    let named = NAMED.iter().filter_map(|(prefix, folder)| {
        let (name, relative) = path.strip_prefix(folder)?.split_once('/')?;
        Some((format!("{prefix}{name}"), relative.to_owned()))
    });
    fixed.chain(named).collect()
}

/// The name under which a backup keeps a file: SHA-1 of domain and path, in hexadecimal.
#[must_use]
pub fn file_id(domain: &str, relative: &str) -> String {
    file_id_of_bytes(domain.as_bytes(), relative.as_bytes())
}

/// The same for names as they are stored, which need be no text.
#[must_use]
pub fn file_id_of_bytes(domain: &[u8], relative: &[u8]) -> String {
    hex::encode(file_id_bytes(domain, relative))
}

/// The same, not yet in hexadecimal.
#[must_use]
pub fn file_id_bytes(domain: &[u8], relative: &[u8]) -> [u8; 20] {
    Sha1::digest([domain, b"-", relative].concat()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_become_places_on_the_device() {
        for (domain, relative, expected) in [
            ("HomeDomain", "Library/SMS/sms.db", "/private/var/mobile/Library/SMS/sms.db"),
            ("MediaDomain", "Library/SMS/Attachments/a", "/private/var/mobile/Library/SMS/Attachments/a"),
            (
                "WirelessDomain",
                "Library/Databases/DataUsage.sqlite",
                "/private/var/wireless/Library/Databases/DataUsage.sqlite",
            ),
            (
                "AppDomain-org.example",
                "Documents/a",
                "/private/var/mobile/Containers/Data/Application/org.example/Documents/a",
            ),
            ("AppDomainGroup-group.x", "a", "/private/var/mobile/Containers/Shared/AppGroup/group.x/a"),
            (
                "SysSharedContainerDomain-systemgroup.x",
                "a",
                "/private/var/containers/Shared/SystemGroup/systemgroup.x/a",
            ),
            ("HomeDomain", "", "/private/var/mobile"),
            ("NewDomain", "a", "/domain/NewDomain/a"),
            ("AppDomain-..", "a", "/domain/AppDomain-../a"),
        ] {
            assert_eq!(device_path(domain, relative), expected);
        }
    }

    #[test]
    fn ids_are_those_that_apple_uses() {
        assert_eq!(file_id("HomeDomain", "Library/SMS/sms.db"), "3d0d7e5fb2ce288813306e4d4636395e047a3d28");
        assert_eq!(file_id("HomeDomain", "Library/TCC/TCC.db"), "64d0019cb3d46bfc8cce545a8ba54b93e7ea9347");
    }

    #[test]
    fn a_place_on_the_device_leads_back_to_its_names() {
        let names = backup_names("/private/var/wireless/Library/Databases/DataUsage.sqlite");
        assert_eq!(names, [("WirelessDomain".to_owned(), "Library/Databases/DataUsage.sqlite".to_owned())]);
        for (domain, relative) in backup_names("/private/var/mobile/Library/SMS/sms.db") {
            assert_eq!(device_path(&domain, &relative), "/private/var/mobile/Library/SMS/sms.db");
        }
    }
}
