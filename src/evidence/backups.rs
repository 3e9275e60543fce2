//! The backups that lie on this computer, in the places where Finder and iTunes put them.

use super::directory::Directory;
use super::{EvidenceError, Source as _, find};
use crate::format::plist as plists;
use crate::time::Timestamp;
use plist::Value;
use std::path::{Path, PathBuf};

/// A backup and what its own lists say of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Backup {
    /// Its folder.
    pub path: PathBuf,
    /// Name of the device.
    pub name: Option<String>,
    /// Model identifier (`iPhone12,1`).
    pub model: Option<String>,
    /// Version of iOS.
    pub version: Option<String>,
    /// When it was made.
    pub made: Option<Timestamp>,
    /// Bytes.
    pub bytes: u64,
    /// Whether it says that it is encrypted.
    pub encrypted: Option<bool>,
}

/// Folders below a folder named by an environment variable: macOS, the Apple Devices app and
/// iTunes from the Microsoft Store, iTunes from Apple.
const PLACES: &[(&str, &[&str])] = &[
    ("HOME", &["Library", "Application Support", "MobileSync", "Backup"]),
    ("USERPROFILE", &["Apple", "MobileSync", "Backup"]),
    ("APPDATA", &["Apple Computer", "MobileSync", "Backup"]),
    ("APPDATA", &["Apple", "MobileSync", "Backup"]),
    // No program of Apple's runs on Linux; people copy the folder as it is.
    ("HOME", &["MobileSync", "Backup"]),
];

/// The places that are there, given what each environment variable holds.
#[must_use]
pub fn places(variable: &dyn Fn(&str) -> Option<PathBuf>) -> Vec<PathBuf> {
    let place = |(name, parts): &(&str, &[&str])| {
        let root = variable(name).filter(|root| root.is_absolute())?;
        let folder = parts.iter().fold(root, |folder, part| folder.join(part));
        folder.exists().then_some(folder)
    };
    let mut all: Vec<_> = PLACES.iter().filter_map(place).collect();
    all.dedup();
    all
}

/// The backups in a folder of backups, in order of name; or the folder itself, if it is one.
///
/// # Errors
/// When the folder cannot be listed.
pub fn backups(place: &Path) -> Result<Vec<Backup>, EvidenceError> {
    if let Some(backup) = backup(place) {
        return Ok(vec![backup]);
    }
    let mut folders: Vec<PathBuf> = std::fs::read_dir(place)?.flatten().map(|e| e.path()).collect();
    folders.sort();
    Ok(folders.iter().filter(|f| f.is_dir()).filter_map(|folder| backup(folder)).collect())
}

fn backup(folder: &Path) -> Option<Backup> {
    let has = |name: &str| folder.join(name).is_file();
    let lists = has("Info.plist") && has("Manifest.plist");
    if !(lists || has("Manifest.db") || has("Manifest.mbdb")) {
        return None;
    }
    let source = Directory::open(folder).ok()?;
    let list = |name: &str| -> Option<Value> {
        let content = source.open(find(source.entries(), name)?, 64 << 20).ok()?;
        plists::parse(&content.bytes(64 << 20).ok()?).ok()
    };
    let (info, manifest) = (list("Info.plist"), list("Manifest.plist"));
    let text = |key: &str| info.as_ref().and_then(|i| plists::text(i, key));
    let made = info.as_ref().and_then(|i| plists::date(i, "Last Backup Date"));
    Some(Backup {
        path: folder.to_path_buf(),
        name: text("Device Name"),
        model: text("Product Type"),
        version: text("Product Version"),
        made: made.or_else(|| plists::date(manifest.as_ref()?, "Date")),
        bytes: source.entries().iter().fold(0, |sum: u64, e| sum.saturating_add(e.size.unwrap_or(0))),
        encrypted: manifest.as_ref().and_then(|m| m.as_dictionary()?.get("IsEncrypted")?.as_boolean()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_places_that_are_there_are_looked_at() {
        let folder = tempfile::tempdir().expect("makes a folder");
        let home = folder.path().to_path_buf();
        let place = home.join("Library/Application Support/MobileSync/Backup");
        let variable = |name: &str| (name == "HOME").then(|| home.clone());
        assert_eq!(places(&variable), Vec::<PathBuf>::new());
        std::fs::create_dir_all(&place).expect("is made");
        assert_eq!(places(&variable), [place]);
        assert_eq!(places(&|_| Some("relative".into())), Vec::<PathBuf>::new());
    }
}
