//! The sets that were installed, on the disk of this computer: `indicators/current` and, for
//! going back, `indicators/previous` in the user's data folder.
//!
//! A change is first written whole beside its place and then renamed into it, so that a scan
//! finds the old sets or the new ones and nothing between. Every file stands with its SHA-256 in
//! `manifest.json`; one that was changed since is not used.

#![expect(clippy::disallowed_methods, reason = "a listed writer: installs indicator sets")]

use crate::report::folder::{create, make};
use crate::sentence::Sentence;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// Version of the manifest.
const FORMAT: &str = "hoofprint-installed/1";

/// More than any list of sets takes.
const LARGEST_MANIFEST: u64 = 4 << 20;

/// The list of what is installed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    format: String,
    /// At most one of each kind.
    pub parts: Vec<Part>,
}

/// Sets that came together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// How they came.
    pub kind: Kind,
    /// Address or path they came from.
    pub source: String,
    /// Version of a signed bundle.
    pub version: Option<u64>,
    /// Day after which a signed bundle should have been replaced, `YYYY-MM-DD`.
    pub expires: Option<String>,
    /// When they were installed, RFC 3339.
    pub installed: String,
    /// The sets.
    pub files: Vec<Piece>,
    /// A signed bundle and its signature as they came, to hand them on.
    pub sealed: Vec<Piece>,
}

/// How sets came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Named by an index; nobody signed them.
    Index,
    /// In a bundle that was signed.
    Bundle,
}

/// One installed file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// Its name below `current/`.
    pub file: String,
    /// Its name where it came from.
    pub name: String,
    /// Where it came from.
    pub source: String,
    /// SHA-256 of its bytes, in hex.
    pub sha256: String,
    /// Day of its newest value, where it says so.
    pub date: Option<String>,
    /// Number of its values.
    pub values: usize,
}

impl Manifest {
    /// A list of these parts.
    #[must_use]
    pub fn of(parts: Vec<Part>) -> Self {
        Self { format: FORMAT.to_owned(), parts }
    }

    /// The part that came in one way, if there is one.
    #[must_use]
    pub fn part(&self, kind: Kind) -> Option<&Part> {
        self.parts.iter().find(|p| p.kind == kind)
    }
}

/// A manifest and the bytes of every file that it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What will be installed.
    pub manifest: Manifest,
    /// By name below `current/`.
    pub content: BTreeMap<String, Vec<u8>>,
}

/// The place of the installed sets.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

/// How often, and how far apart, a held lock is tried.
const TRIES: u32 = 40;
const BETWEEN_TRIES: std::time::Duration = std::time::Duration::from_millis(25);

impl Store {
    /// The place below a data folder. Nothing has to be there.
    #[must_use]
    pub fn at(data: &Path) -> Self {
        Self { folder: data.join("indicators") }
    }

    /// Where it is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where the sets in use lie. A change that broke off between its two renames left the old
    /// ones in `previous`.
    fn current(&self) -> PathBuf {
        let (current, previous) = (self.folder.join("current"), self.folder.join("previous"));
        if !current.exists() && previous.exists() { previous } else { current }
    }

    /// The list of what is installed; `None` where nothing is.
    ///
    /// # Errors
    /// When there is one that cannot be read.
    pub fn manifest(&self) -> Result<Option<Manifest>, Sentence> {
        let unreadable =
            |reason: String| Sentence::new("installed-manifest-unreadable").with("reason", reason);
        let path = self.current().join("manifest.json");
        let bytes = match bounded(&path, LARGEST_MANIFEST) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            read => read.map_err(|e| unreadable(e.to_string()))?,
        };
        let manifest: Manifest = serde_json::from_slice(&bytes).map_err(|e| unreadable(e.to_string()))?;
        if manifest.format != FORMAT {
            return Err(unreadable(manifest.format));
        }
        Ok(Some(manifest))
    }

    /// The bytes of an installed file, if they are still those that were installed.
    ///
    /// # Errors
    /// When it is gone, cannot be read, or was changed.
    pub fn bytes(&self, piece: &Piece) -> Result<Vec<u8>, Sentence> {
        let unreadable = |reason: String| {
            Sentence::new("installed-file-unreadable").with("name", &piece.name).with("reason", reason)
        };
        if piece.file.contains(['/', '\\', ':']) || piece.file.starts_with('.') {
            return Err(unreadable(piece.file.clone()));
        }
        let path = self.current().join(&piece.file);
        let bytes = bounded(&path, super::LARGEST_FILE).map_err(|e| unreadable(e.to_string()))?;
        if hex::encode(Sha256::digest(&bytes)) != piece.sha256 {
            return Err(Sentence::new("installed-file-changed").with("name", &piece.name));
        }
        Ok(bytes)
    }

    /// Puts a change in place of what is installed, and keeps that as `previous`.
    ///
    /// # Errors
    /// When another change is going on, or the disk is full or fails. What was installed stays.
    pub fn install(&self, change: &Change) -> Result<(), Sentence> {
        let _lock = self.lock()?;
        self.write(change).map_err(|e| disk(&e))
    }

    fn write(&self, change: &Change) -> io::Result<()> {
        let working = self.folder.join(format!(".unfinished-{}", std::process::id()));
        remove(&working)?;
        make(&working)?;
        let written = change.content.iter().try_for_each(|(name, bytes)| put(&working.join(name), bytes));
        let list = serde_json::to_vec_pretty(&change.manifest)?;
        let written = written.and_then(|()| put(&working.join("manifest.json"), &list));
        if let Err(error) = written {
            // The disk is full: at least what was begun does not stay on it.
            let _ = fs::remove_dir_all(&working);
            return Err(error);
        }
        self.put_in_place(&working)
    }

    fn put_in_place(&self, working: &Path) -> io::Result<()> {
        let (current, previous) = (self.folder.join("current"), self.folder.join("previous"));
        if current.exists() {
            remove(&previous)?;
            fs::rename(&current, &previous)?;
        }
        fs::rename(working, &current)
    }

    /// Exchanges what is installed with what was before; doing it twice changes nothing.
    ///
    /// # Errors
    /// When nothing was installed before, another change is going on, or the disk fails.
    pub fn rollback(&self) -> Result<(), Sentence> {
        let (current, previous) = (self.folder.join("current"), self.folder.join("previous"));
        if !previous.join("manifest.json").exists() {
            return Err(Sentence::new("rollback-nothing"));
        }
        let _lock = self.lock()?;
        let aside = self.folder.join(".aside");
        let exchange = || {
            remove(&aside)?;
            if current.exists() {
                fs::rename(&current, &aside)?;
            }
            fs::rename(&previous, &current)?;
            if aside.exists() { fs::rename(&aside, &previous) } else { Ok(()) }
        };
        exchange().map_err(|e| disk(&e))
    }

    /// Held while something is changed. The system lets go of it when the program ends. Whoever finds
    /// it held waits a moment, since a change takes less than that.
    fn lock(&self) -> Result<File, Sentence> {
        let open = || {
            fs::create_dir_all(&self.folder)?;
            File::options().create(true).append(true).open(self.folder.join(".lock"))
        };
        let file = open().map_err(|e| disk(&e))?;
        for _ in 0..TRIES {
            match file.try_lock() {
                Ok(()) => return Ok(file),
                Err(fs::TryLockError::WouldBlock) => std::thread::sleep(BETWEEN_TRIES),
                Err(fs::TryLockError::Error(error)) => return Err(disk(&error)),
            }
        }
        Err(Sentence::new("update-busy"))
    }
}

/// Writes a file that was not there before: a bundle for another computer.
///
/// # Errors
/// When it is there, or the disk is full or fails.
pub fn export(path: &Path, bytes: &[u8]) -> Result<(), Sentence> {
    if path.exists() {
        return Err(Sentence::new("export-exists").with("path", path.to_string_lossy()));
    }
    put(path, bytes).map_err(|e| disk(&e))
}

/// Reads a file that somebody gave or that was installed, if it is not too large.
///
/// # Errors
/// When it is, or cannot be read.
pub fn bounded(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "the file is too large"));
    }
    Ok(bytes)
}

fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Removes a folder that may not be there.
fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn disk(error: &io::Error) -> Sentence {
    Sentence::new("update-disk").with("reason", error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(name: &str, text: &str) -> Change {
        let piece = Piece {
            file: name.to_owned(),
            name: name.to_owned(),
            source: "https://example.org/x".to_owned(),
            sha256: hex::encode(Sha256::digest(text)),
            date: None,
            values: 1,
        };
        let part = Part {
            kind: Kind::Index,
            source: "https://example.org/index.yaml".to_owned(),
            version: None,
            expires: None,
            installed: "2026-01-01T00:00:00Z".to_owned(),
            files: vec![piece],
            sealed: Vec::new(),
        };
        let content = BTreeMap::from([(name.to_owned(), text.as_bytes().to_vec())]);
        Change { manifest: Manifest::of(vec![part]), content }
    }

    fn text(store: &Store) -> String {
        let manifest = store.manifest().expect("reads").expect("is there");
        String::from_utf8(store.bytes(&manifest.parts[0].files[0]).expect("reads")).expect("is text")
    }

    #[test]
    fn the_version_before_is_kept_and_can_come_back() {
        let data = tempfile::tempdir().expect("makes a folder");
        let store = Store::at(data.path());
        assert_eq!(store.manifest(), Ok(None));
        assert_eq!(store.rollback().expect_err("nothing").key, "rollback-nothing");
        store.install(&change("a", "one")).expect("installs");
        assert_eq!(store.rollback().expect_err("nothing before").key, "rollback-nothing");
        store.install(&change("a", "two")).expect("installs");
        assert_eq!(text(&store), "two");
        store.rollback().expect("goes back");
        assert_eq!(text(&store), "one");
        store.rollback().expect("and forth");
        assert_eq!(text(&store), "two");
    }

    #[test]
    fn a_change_that_broke_off_leaves_the_old_sets_in_use() {
        let data = tempfile::tempdir().expect("makes a folder");
        let store = Store::at(data.path());
        store.install(&change("a", "one")).expect("installs");
        let folder = store.folder().to_path_buf();
        // Between the two renames, and before both.
        fs::rename(folder.join("current"), folder.join("previous")).expect("renames");
        fs::create_dir(folder.join(format!(".unfinished-{}", std::process::id()))).expect("makes");
        assert_eq!(text(&store), "one");
        store.install(&change("a", "two")).expect("installs");
        assert_eq!(text(&store), "two");
        store.rollback().expect("goes back");
        assert_eq!(text(&store), "one");
    }

    #[test]
    fn a_file_that_was_changed_is_not_used() {
        let data = tempfile::tempdir().expect("makes a folder");
        let store = Store::at(data.path());
        store.install(&change("a", "one")).expect("installs");
        let manifest = store.manifest().expect("reads").expect("is there");
        let piece = &manifest.parts[0].files[0];
        fs::write(store.folder().join("current/a"), "won").expect("writes");
        assert_eq!(store.bytes(piece).expect_err("changed").key, "installed-file-changed");
        fs::remove_file(store.folder().join("current/a")).expect("removes");
        assert_eq!(store.bytes(piece).expect_err("gone").key, "installed-file-unreadable");
        for name in ["../x", "/etc/passwd", "a\\b", "C:x", ".lock"] {
            let piece = Piece { file: name.to_owned(), ..piece.clone() };
            assert_eq!(store.bytes(&piece).expect_err("leaves").key, "installed-file-unreadable", "{name}");
        }
        fs::write(store.folder().join("current/manifest.json"), "{}").expect("writes");
        assert_eq!(store.manifest().expect_err("is none").key, "installed-manifest-unreadable");
    }

    #[test]
    fn two_changes_at_once_do_not_mix() {
        let data = tempfile::tempdir().expect("makes a folder");
        let store = Store::at(data.path());
        let lock = store.lock().expect("locks");
        assert_eq!(store.install(&change("a", "one")).expect_err("waits").key, "update-busy");
        drop(lock);
        store.install(&change("a", "one")).expect("installs");
    }

    #[cfg(unix)]
    #[test]
    fn what_is_installed_belongs_to_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let data = tempfile::tempdir().expect("makes a folder");
        let store = Store::at(data.path());
        store.install(&change("a", "one")).expect("installs");
        for (name, mode) in [("current", 0o700), ("current/a", 0o600), ("current/manifest.json", 0o600)] {
            let meta = fs::metadata(store.folder().join(name)).expect("is there");
            assert_eq!(meta.permissions().mode() & 0o777, mode, "{name}");
        }
    }
}
