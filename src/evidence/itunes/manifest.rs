//! The list of files: `Manifest.db` since iOS 10, `Manifest.mbdb` before. Half a million rows are
//! listed here, so the blob with size, times and key is left for the moment a file is opened.

use super::domains::{Folders, file_id_bytes};
use crate::artifact::Failure;
use crate::evidence::{Content, EntryKind, OpenError, SourceDiagnostic};
use crate::format::archiver::mbfile;
use crate::format::mbdb;
use crate::format::sqlite::{Cells, Database};
use crate::sentence::Sentence;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

/// The list of files, in either form.
pub(super) enum Manifest {
    /// `Manifest.db`, decrypted where it was encrypted.
    Database(Mutex<Database>),
    /// `Manifest.mbdb`, which is never encrypted.
    List(Arc<Vec<u8>>),
}

/// How a file is encrypted.
#[derive(Debug)]
pub(super) struct Wrapped {
    /// Class and wrapped key.
    pub key: Vec<u8>,
    /// Bytes of the decrypted file.
    pub size: Option<u64>,
}

/// The name of a stored file: the SHA-1 of domain and path.
pub(super) type FileId = [u8; 20];

/// One file or link.
#[derive(Debug)]
pub(super) struct Row {
    pub id: FileId,
    /// Where the list has it: its `rowid`, or the offset of its record.
    pub number: i64,
    pub path: Arc<str>,
    pub kind: EntryKind,
}

/// The rows, and what was odd about them.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pub files: Vec<Row>,
    /// Whether some file has a key, and so is encrypted.
    pub keys: bool,
    pub diagnostics: Vec<SourceDiagnostic>,
}

/// What rows become, and what was odd about single ones, told once each.
#[derive(Debug, Default)]
struct Reading {
    rows: Vec<Row>,
    keys: bool,
    folders: Folders,
    unknown_domains: BTreeSet<String>,
    bad_ids: u64,
    climbing: u64,
}

impl Manifest {
    /// The list of an old backup.
    pub(super) fn list(content: &Content, limit: u64) -> Result<Self, Failure> {
        let bytes = content.bytes(limit)?;
        if !mbdb::is_mbdb(&bytes) {
            return Err(Failure(Sentence::new("mbdb-not-one")));
        }
        Ok(Self::List(bytes))
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Database(_) => "Manifest.db",
            Self::List(_) => "Manifest.mbdb",
        }
    }

    pub(super) fn read(&self) -> Rows {
        let mut reading = Reading::default();
        let lost = match self {
            Self::Database(db) => read_database(&lock(db), &mut reading),
            Self::List(bytes) => read_list(bytes, &mut reading),
        };
        let mut rows = Rows { files: reading.rows, keys: reading.keys, diagnostics: Vec::new() };
        let name = self.name();
        let note = |message: Sentence, incomplete| SourceDiagnostic {
            path: Some(name.to_owned()),
            message,
            incomplete,
        };
        rows.diagnostics.extend(lost.into_iter().map(|lost| note(lost, true)));
        for domain in reading.unknown_domains {
            rows.diagnostics.push(note(Sentence::new("domain-unknown").with("domain", domain), false));
        }
        for (key, count) in [("manifest-bad-ids", reading.bad_ids), ("manifest-bad-paths", reading.climbing)]
        {
            if count > 0 {
                rows.diagnostics.push(note(Sentence::new(key).count("count", count), true));
            }
        }
        rows
    }

    /// The key of a file; `None` for one that was stored as it is.
    pub(super) fn wrapped(&self, number: i64) -> Result<Option<Wrapped>, OpenError> {
        let damaged = || OpenError::Undecryptable("row-damaged");
        match self {
            Self::Database(db) => {
                let mut meta = None;
                lock(db).row("Files", number, &["file"], &mut |cells| {
                    meta = cells.blob().and_then(|blob| mbfile(blob).ok());
                });
                let meta = meta.ok_or_else(damaged)?;
                let size = meta.size.and_then(|n| u64::try_from(n).ok());
                Ok(meta.encryption_key.map(|key| Wrapped { key, size }))
            }
            Self::List(bytes) => {
                let record = usize::try_from(number).ok().and_then(|at| mbdb::at(bytes, at));
                let record = record.ok_or_else(damaged)?;
                Ok(record.key.map(|key| Wrapped { key: key.to_vec(), size: Some(record.size) }))
            }
        }
    }
}

fn lock(db: &Mutex<Database>) -> std::sync::MutexGuard<'_, Database> {
    db.lock().expect("no thread panics holding it")
}

fn read_database(db: &Database, reading: &mut Reading) -> Vec<Sentence> {
    let mut lost = Vec::new();
    if !db.has_table("Files") {
        lost.push(Sentence::new("manifest-without-files"));
    }
    let finder = memchr::memmem::Finder::new("EncryptionKey");
    let columns = &["fileID", "domain", "relativePath", "flags", "file"];
    let scan = db.rows("Files", columns, &mut |rowid, cells| {
        reading.row(rowid, cells);
        // The first file of an encrypted backup has one already.
        reading.keys = reading.keys || cells.blob().is_some_and(|blob| finder.find(blob).is_some());
    });
    lost.extend(scan.lost);
    lost
}

fn read_list(bytes: &[u8], reading: &mut Reading) -> Vec<Sentence> {
    let gaps = mbdb::records(bytes, &mut |record| {
        reading.keys = reading.keys || record.key.is_some();
        if record.is_folder() {
            return;
        }
        let kind = if record.is_link() { EntryKind::Link } else { EntryKind::File };
        let id = file_id_bytes(record.domain, record.path);
        let number = i64::try_from(record.offset).unwrap_or(i64::MAX);
        let (domain, path) = (String::from_utf8_lossy(record.domain), String::from_utf8_lossy(record.path));
        reading.file(number, id, &domain, &path, kind);
    });
    if gaps == 0 { Vec::new() } else { vec![Sentence::new("mbdb-damaged").count("count", gaps)] }
}

impl Reading {
    /// A row; folders, and names that no backup of Apple's has, are left out.
    fn row(&mut self, rowid: i64, cells: &mut Cells<'_>) {
        let id = cells.blob().unwrap_or_default();
        let (domain, relative) = (cells.blob().unwrap_or_default(), cells.blob().unwrap_or_default());
        let kind = match cells.integer() {
            Some(2) => return,
            Some(4) => EntryKind::Link,
            _ => EntryKind::File,
        };
        // The id becomes part of a path on this computer: nothing but 40 hexadecimal digits will do.
        let mut bytes = FileId::default();
        if hex::decode_to_slice(id, &mut bytes).is_err() {
            self.bad_ids += 1;
            return;
        }
        let (domain, relative) = (String::from_utf8_lossy(domain), String::from_utf8_lossy(relative));
        self.file(rowid, bytes, &domain, &relative, kind);
    }

    /// Takes a file, unless its path leads out of its domain.
    fn file(&mut self, number: i64, id: FileId, domain: &str, relative: &str, kind: EntryKind) {
        if relative.contains("..") && relative.split('/').any(|part| part == "..") {
            self.climbing += 1;
            return;
        }
        let (path, known) = self.folders.path(domain, relative);
        if !known && self.unknown_domains.len() < 100 {
            self.unknown_domains.insert(domain.to_owned());
        }
        self.rows.push(Row { id, number, path, kind });
    }
}
