//! The layout of a backup that iTunes or Finder made, plain or encrypted.
//!
//! `Manifest.db` (iOS 10 and later) or `Manifest.mbdb` lists every file with its domain and path;
//! the files lie beside it as `ab/abcdef...` or `abcdef...`, named by a hash. Encrypted ones are decrypted in memory when they are
//! opened. What is encrypted is decided by what is there, not by the flag in `Manifest.plist`:
//! the manifest by its first bytes (it is plain in iOS 10.0 and 10.1 although the files are
//! not), a file by the key in its row.

mod domains;
mod manifest;

pub use domains::{backup_names, device_path, file_id, file_id_of_bytes};

use super::sealed::Sealed;
use super::{Content, Entry, EntryKind, OpenError, Source, SourceDiagnostic, find, sort_entries};
use crate::artifact::Failure;
use crate::format::keybag::{ClassKeys, KeyBag, KeyError};
use crate::format::plist as plists;
use crate::format::sqlite::Database;
use crate::sentence::Sentence;
use manifest::{FileId, Manifest, Rows};
use plist::Value;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use zeroize::Zeroizing;

/// The files at the top of a backup, under the names they get here.
const OWN_FILES: &[&str] = &["Info.plist", "Manifest.db", "Manifest.mbdb", "Manifest.plist", "Status.plist"];

/// What every database of SQLite begins with.
const SQLITE_MAGIC: &[u8] = b"SQLite format 3\0";

/// Asks for the password of a backup. `None` means that there is none.
pub type AskPassword<'a> = dyn FnMut() -> Option<Zeroizing<String>> + 'a;

/// What the layout is told.
pub struct Setting<'a> {
    /// Bytes that one file may take in memory.
    pub memory: u64,
    /// Paths on the device, without wildcards, that some artifact reads.
    pub known_paths: &'a [&'a str],
    /// Asked at most once.
    pub password: &'a mut AskPassword<'a>,
}

/// Why a backup could not be opened at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locked {
    /// It is encrypted and no password was given.
    PasswordNeeded,
    /// It is encrypted and the password does not open it.
    WrongPassword,
}

/// A backup in device paths.
pub struct Itunes {
    inner: Box<dyn Source>,
    entries: Vec<Entry>,
    places: Vec<Place>,
    diagnostics: Vec<SourceDiagnostic>,
    keys: Option<ClassKeys>,
    /// It is asked for the key of every file.
    manifest: Option<Manifest>,
    /// The manifest as the artifact that lists all files reads it.
    manifest_content: Option<Content>,
    encrypted: bool,
}

/// Where the content of an entry is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    /// The manifest itself.
    Manifest,
    /// A file at the top of the backup, stored plainly.
    Own(usize),
    /// A file of the phone: its blob, if that is there, and its row in the manifest.
    File { blob: Option<usize>, number: i64 },
    /// A blob that the manifest does not list, found by its well-known name.
    Orphan(usize),
}

/// Whether a list of files, below a folder, is such a backup.
#[must_use]
pub fn is_backup(entries: &[Entry], folder: &str) -> bool {
    let has = |name: &str| find(entries, &format!("{folder}{name}")).is_some();
    has("Manifest.db")
        || has("Manifest.mbdb")
        || (has("Info.plist") && (has("Manifest.plist") || has("Status.plist")))
}

impl Itunes {
    /// Opens the backup in `folder` of a source (empty, or ending in `/`).
    ///
    /// # Errors
    /// See [`Locked`]. Everything else that is wrong with a backup is a diagnostic.
    pub fn open(inner: Box<dyn Source>, folder: &str, setting: &mut Setting<'_>) -> Result<Self, Locked> {
        let mut diagnostics = Vec::new();
        let list = property_list(&*inner, &format!("{folder}Manifest.plist"), &mut diagnostics);
        let database = find(inner.entries(), &format!("{folder}Manifest.db"));
        let raw = database.map(|index| inner.open(index, setting.memory));
        let encrypted_manifest = matches!(&raw, Some(Ok(c)) if !c.is_empty() && !is_sqlite(c));
        let bag = list.as_ref().and_then(|l| l.as_dictionary()?.get("BackupKeyBag")?.as_data());
        let mut backup = Self {
            inner,
            entries: Vec::new(),
            places: Vec::new(),
            diagnostics,
            encrypted: encrypted_manifest,
            keys: None,
            manifest: None,
            manifest_content: None,
        };
        if let (true, Some(bag)) = (encrypted_manifest, bag) {
            backup.keys = unlock(bag, setting, true, &mut backup.diagnostics)?;
        }
        backup.open_manifest(folder, raw, encrypted_manifest, list.as_ref(), setting.memory);
        let rows = backup.manifest.as_ref().map(Manifest::read).unwrap_or_default();
        if !encrypted_manifest && backup.has_locked_files(&rows, list.as_ref()) {
            backup.encrypted = true;
            if let Some(bag) = bag {
                backup.keys = unlock(bag, setting, backup.manifest.is_some(), &mut backup.diagnostics)?;
            }
        }
        backup.list(rows, folder, setting.known_paths);
        Ok(backup)
    }

    /// Whether the files behind a plain manifest are encrypted: their rows hold keys. Without
    /// a manifest only the flag is left to ask.
    fn has_locked_files(&self, rows: &Rows, list: Option<&Value>) -> bool {
        match &self.manifest {
            Some(_) => rows.keys,
            None => list.and_then(|l| l.as_dictionary()?.get("IsEncrypted")?.as_boolean()) == Some(true),
        }
    }

    /// Whether the files of the backup were encrypted.
    #[must_use]
    pub fn is_encrypted(&self) -> bool {
        self.encrypted
    }

    fn note(&mut self, path: Option<String>, message: Sentence, incomplete: bool) {
        self.diagnostics.push(SourceDiagnostic { path, message, incomplete });
    }

    fn open_manifest(
        &mut self,
        folder: &str,
        raw: Option<Result<Content, OpenError>>,
        encrypted: bool,
        list: Option<&Value>,
        limit: u64,
    ) {
        let content = match raw {
            None => return self.open_list(folder, limit),
            Some(Err(error)) => Err(Failure::from(error)),
            Some(Ok(content)) if encrypted => self.decrypt_manifest(&content, list),
            Some(Ok(content)) => Ok(content),
        };
        let beside = |suffix: &str| {
            let index = find(self.inner.entries(), &format!("{folder}Manifest.db{suffix}"))?;
            self.inner.open(index, limit).ok()
        };
        // The log of an encrypted manifest would be encrypted too; iOS never leaves one.
        let (wal, journal) = if encrypted { (None, None) } else { (beside("-wal"), beside("-journal")) };
        let opened = content.and_then(|content| {
            let database = Database::open(&content, wal.as_ref(), journal.as_ref(), limit)?;
            Ok((content, database))
        });
        match opened {
            Ok((content, database)) => {
                self.manifest_content = Some(content);
                self.manifest = Some(Manifest::Database(Mutex::new(database)));
            }
            Err(Failure(message)) => self.note(Some("Manifest.db".to_owned()), message, true),
        }
    }

    /// The list of a backup up to iOS 9.
    fn open_list(&mut self, folder: &str, limit: u64) {
        let Some(index) = find(self.inner.entries(), &format!("{folder}Manifest.mbdb")) else {
            return self.note(None, Sentence::new("manifest-missing"), true);
        };
        let content = self.inner.open(index, limit).map_err(Failure::from);
        match content.and_then(|content| Manifest::list(&content, limit)) {
            Ok(list) => self.manifest = Some(list),
            Err(Failure(message)) => self.note(Some("Manifest.mbdb".to_owned()), message, true),
        }
    }

    fn decrypt_manifest(&self, content: &Content, list: Option<&Value>) -> Result<Content, Failure> {
        let undecryptable = |reason: &str| Failure(Sentence::new("manifest-locked").with("reason", reason));
        let wrapped = list.and_then(|l| l.as_dictionary()?.get("ManifestKey")?.as_data());
        let wrapped = wrapped.ok_or_else(|| undecryptable("ManifestKey"))?;
        let keys = self.keys.as_ref().ok_or_else(|| undecryptable("BackupKeyBag"))?;
        let key = keys.open(wrapped).map_err(|e| undecryptable(&e.to_string()))?;
        let manifest = Content::Stream(Arc::new(Sealed::new(content.clone(), key, None)?));
        if !is_sqlite(&manifest) {
            return Err(undecryptable(&KeyError::KeyDamaged.to_string()));
        }
        Ok(manifest)
    }

    /// Makes the list of entries: the backup's own files, the rows of the manifest, and
    /// well-known files that no row names.
    fn list(&mut self, rows: Rows, folder: &str, known_paths: &[&str]) {
        let mut found = Vec::new();
        for name in OWN_FILES {
            let Some(index) = find(self.inner.entries(), &format!("{folder}{name}")) else { continue };
            let place = if *name == "Manifest.db" { Place::Manifest } else { Place::Own(index) };
            let entry = self.inner.entries()[index].clone();
            found.push((Entry { path: format!("/backup/{name}").into(), ..entry }, place));
        }
        self.diagnostics.extend(rows.diagnostics);
        let mut blobs = blobs(self.inner.entries(), folder);
        found.reserve(rows.files.len());
        for row in rows.files {
            let blob = blobs.get_mut(&row.id).map(Blob::take);
            let origin = Some(self.origin(&row.id, blob, folder));
            let entry = Entry { origin, ..Entry::new(row.path, row.kind) };
            found.push((entry, Place::File { blob, number: row.number }));
        }
        for &path in known_paths {
            for (domain, relative) in domains::backup_names(path) {
                let id = domains::file_id_bytes(domain.as_bytes(), relative.as_bytes());
                let orphan = blobs.get_mut(&id).filter(|blob| !blob.listed);
                let Some(blob) = orphan.map(Blob::take) else { continue };
                let message = Sentence::new("file-not-in-manifest");
                self.note(Some(path.to_owned()), message, self.encrypted);
                let origin = Some(self.origin(&id, Some(blob), folder));
                let entry = Entry { origin, ..Entry::new(path, EntryKind::File) };
                found.push((entry, Place::Orphan(blob)));
            }
        }
        (self.entries, self.places) = sort_entries(found);
    }

    /// Where the backup keeps a file, or would.
    fn origin(&self, id: &FileId, blob: Option<usize>, folder: &str) -> Arc<str> {
        match blob.map(|index| &self.inner.entries()[index].path) {
            Some(path) if folder.is_empty() => Arc::clone(path),
            Some(path) => path[folder.len()..].into(),
            None => format!("{:02x}/{}", id[0], hex::encode(id)).into(),
        }
    }

    /// The inner index whose content an entry needs.
    fn inner_index(&self, index: usize) -> Option<usize> {
        match self.places[index] {
            Place::Manifest => None,
            Place::Own(inner) | Place::Orphan(inner) => Some(inner),
            Place::File { blob, .. } => blob,
        }
    }

    /// Turns the stored content of an entry into that of the file on the phone.
    fn finish(&self, index: usize, content: Result<Content, OpenError>) -> Result<Content, OpenError> {
        match self.places[index] {
            Place::Orphan(_) if self.encrypted => Err(OpenError::Undecryptable("no-row")),
            Place::Manifest | Place::Own(_) | Place::Orphan(_) => content,
            Place::File { number, .. } => self.finish_file(number, content?),
        }
    }

    fn finish_file(&self, number: i64, content: Content) -> Result<Content, OpenError> {
        let Some(manifest) = self.manifest.as_ref().filter(|_| self.encrypted) else { return Ok(content) };
        // A file without a key was stored as it is.
        let Some(wrapped) = manifest.wrapped(number)? else { return Ok(content) };
        let keys = self.keys.as_ref().ok_or(OpenError::Undecryptable("no-keys"))?;
        let key = keys.open(&wrapped.key).map_err(|error| OpenError::Undecryptable(reason(error)))?;
        Ok(Content::Stream(Arc::new(Sealed::new(content, key, wrapped.size)?)))
    }
}

/// A stored file, by the bytes of its name.
struct Blob {
    index: usize,
    /// Whether it lies in a folder named after its first byte, as since iOS 10.
    sorted: bool,
    /// Whether something names it.
    listed: bool,
}

impl Blob {
    fn take(&mut self) -> usize {
        self.listed = true;
        self.index
    }
}

/// The stored files of a backup: `ab/abcdef...`, or flat as in old backups.
fn blobs(entries: &[Entry], folder: &str) -> FxHashMap<FileId, Blob> {
    let mut blobs: FxHashMap<FileId, Blob> = FxHashMap::default();
    for (index, entry) in entries.iter().enumerate() {
        let file = entry.kind != EntryKind::Folder;
        let Some(name) = entry.path.strip_prefix(folder).filter(|_| file) else { continue };
        let (id, sorted) = match name.split_once('/') {
            Some((shard, id)) if id.get(..2) == Some(shard) => (id, true),
            Some(_) => continue,
            None => (name, false),
        };
        let mut bytes = FileId::default();
        if hex::decode_to_slice(id, &mut bytes).is_err() {
            continue;
        }
        // Of a path that an archive holds twice the last one counts.
        let known = blobs.get(&bytes);
        if known.is_none_or(|known| sorted || !known.sorted) {
            blobs.insert(bytes, Blob { index, sorted, listed: false });
        }
    }
    blobs
}

fn reason(error: KeyError) -> &'static str {
    match error {
        KeyError::NoClassKey => "no-class-key",
        _ => "key-damaged",
    }
}

fn is_sqlite(content: &Content) -> bool {
    content.head(SQLITE_MAGIC.len()).is_ok_and(|head| head == SQLITE_MAGIC)
}

fn property_list(source: &dyn Source, path: &str, diagnostics: &mut Vec<SourceDiagnostic>) -> Option<Value> {
    let mut note = |message: Sentence| {
        let name = path.rsplit('/').next().unwrap_or(path).to_owned();
        diagnostics.push(SourceDiagnostic { path: Some(name), message, incomplete: true });
    };
    let Some(index) = find(source.entries(), path) else {
        note(Sentence::new("manifest-plist-missing"));
        return None;
    };
    let bytes = source.open(index, 256 << 20).and_then(|c| c.bytes(256 << 20));
    match bytes.map_err(|e| e.sentence()).and_then(|bytes| plists::parse(&bytes)) {
        Ok(list) => Some(list),
        Err(message) => {
            note(message);
            None
        }
    }
}

fn unlock(
    bag: &[u8],
    setting: &mut Setting<'_>,
    manifest_locked: bool,
    diagnostics: &mut Vec<SourceDiagnostic>,
) -> Result<Option<ClassKeys>, Locked> {
    let mut damaged = |error: KeyError| {
        let message = Sentence::new("keybag-damaged").with("reason", error.to_string());
        diagnostics.push(SourceDiagnostic {
            path: Some("Manifest.plist".to_owned()),
            message,
            incomplete: true,
        });
        Ok(None)
    };
    let bag = match KeyBag::parse(bag) {
        Ok(bag) => bag,
        // A flag and an empty bag in a backup that can be read are untidy, not locked.
        Err(_) if !manifest_locked => return Ok(None),
        Err(error) => return damaged(error),
    };
    let Some(password) = (setting.password)() else { return Err(Locked::PasswordNeeded) };
    match bag.unlock(password.as_bytes()) {
        Ok(keys) => Ok(Some(keys)),
        Err(KeyError::WrongPassword) => Err(Locked::WrongPassword),
        Err(error) => damaged(error),
    }
}

impl Source for Itunes {
    fn entries(&self) -> &[Entry] {
        &self.entries
    }

    fn open(&self, index: usize, limit: u64) -> Result<Content, OpenError> {
        let content = match (self.inner_index(index), &self.places[index]) {
            (Some(inner), _) => self.inner.open(inner, limit),
            (None, Place::Manifest) => self.manifest_content.clone().ok_or(OpenError::Missing),
            (None, _) => Err(OpenError::Missing),
        };
        self.finish(index, content)
    }

    fn random_access(&self) -> bool {
        self.inner.random_access()
    }

    fn read(&self, wanted: &[usize], limit: u64, each: &mut dyn FnMut(usize, Result<Content, OpenError>)) {
        let mut outer: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for &index in wanted {
            match self.inner_index(index) {
                Some(inner) => outer.entry(inner).or_default().push(index),
                None => each(index, self.open(index, limit)),
            }
        }
        let inner: Vec<usize> = outer.keys().copied().collect();
        self.inner.read(&inner, limit, &mut |inner, content| {
            for &index in &outer[&inner] {
                each(index, self.finish(index, content.clone()));
            }
        });
    }

    fn memory_needed(&self, index: usize) -> u64 {
        let Some(inner) = self.inner_index(index) else { return 0 };
        let stored = self.inner.entries()[inner].size.unwrap_or(0);
        // Decrypted bytes are held once, beside those that the container itself holds.
        let decrypted = if self.keys.is_some() { stored } else { 0 };
        decrypted.saturating_add(self.inner.memory_needed(inner))
    }

    fn diagnostics(&self) -> Vec<SourceDiagnostic> {
        let mut all = self.inner.diagnostics();
        all.extend(self.diagnostics.iter().cloned());
        all
    }
}

#[cfg(test)]
mod tests;
