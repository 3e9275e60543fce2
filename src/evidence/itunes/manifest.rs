//! The list of files: `Manifest.db` since iOS 10, `Manifest.mbdb` before. Half a million rows are
//! listed here, so the blob with size, times and key is left for the moment a file is opened.

use super::domains::{device_path, file_id_of_bytes, is_known};
use crate::artifact::Failure;
use crate::evidence::{Content, Entry, EntryKind, OpenError, SourceDiagnostic};
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

/// One file or link.
#[derive(Debug)]
pub(super) struct Row {
    pub id: String,
    /// Where the list has it: its `rowid`, or the offset of its record.
    pub number: i64,
    path: String,
    kind: EntryKind,
}

impl Row {
    pub(super) fn entry(&self) -> Entry {
        Entry {
            path: self.path.as_str().into(),
            kind: self.kind,
            size: None,
            origin: super::origin(&self.id),
        }
    }
}

/// The rows, and what was odd about them.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pub rows: Vec<Row>,
    pub diagnostics: Vec<SourceDiagnostic>,
}

/// What was odd about single rows, told once each.
#[derive(Debug, Default)]
struct Odd {
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
        let mut rows = Rows::default();
        let mut odd = Odd::default();
        let lost = match self {
            Self::Database(db) => read_database(&lock(db), &mut rows.rows, &mut odd),
            Self::List(bytes) => read_list(bytes, &mut rows.rows, &mut odd),
        };
        let name = self.name();
        let note = |message: Sentence, incomplete| SourceDiagnostic {
            path: Some(name.to_owned()),
            message,
            incomplete,
        };
        rows.diagnostics.extend(lost.into_iter().map(|lost| note(lost, true)));
        for domain in odd.unknown_domains {
            rows.diagnostics.push(note(Sentence::new("domain-unknown").with("domain", domain), false));
        }
        for (key, count) in [("manifest-bad-ids", odd.bad_ids), ("manifest-bad-paths", odd.climbing)] {
            if count > 0 {
                rows.diagnostics.push(note(Sentence::new(key).count("count", count), true));
            }
        }
        rows
    }

    /// Whether some file has a key, and so is encrypted.
    pub(super) fn holds_keys(&self) -> bool {
        let mut found = false;
        match self {
            Self::Database(db) => {
                let finder = memchr::memmem::Finder::new("EncryptionKey");
                lock(db).rows("Files", &["file"], &mut |_, cells| {
                    found = found || cells.blob().is_some_and(|blob| finder.find(blob).is_some());
                });
            }
            Self::List(bytes) => {
                mbdb::records(bytes, &mut |record| found = found || record.key.is_some());
            }
        }
        found
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

fn read_database(db: &Database, rows: &mut Vec<Row>, odd: &mut Odd) -> Vec<Sentence> {
    let mut lost = Vec::new();
    if !db.has_table("Files") {
        lost.push(Sentence::new("manifest-without-files"));
    }
    let columns = &["fileID", "domain", "relativePath", "flags"];
    let scan = db.rows("Files", columns, &mut |rowid, cells| rows.extend(row(rowid, cells, odd)));
    lost.extend(scan.lost);
    lost
}

fn read_list(bytes: &[u8], rows: &mut Vec<Row>, odd: &mut Odd) -> Vec<Sentence> {
    let gaps = mbdb::records(bytes, &mut |record| {
        if record.is_folder() {
            return;
        }
        let kind = if record.is_link() { EntryKind::Link } else { EntryKind::File };
        let id = file_id_of_bytes(record.domain, record.path);
        let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
        let number = i64::try_from(record.offset).unwrap_or(i64::MAX);
        rows.extend(checked(number, id, &text(record.domain), &text(record.path), kind, odd));
    });
    if gaps == 0 { Vec::new() } else { vec![Sentence::new("mbdb-damaged").count("count", gaps)] }
}

/// A row as an entry; `None` for folders, and for names that no backup of Apple's has.
fn row(rowid: i64, cells: &mut Cells<'_>, odd: &mut Odd) -> Option<Row> {
    let id = cells.text().unwrap_or_default();
    let (domain, relative) = (cells.filled(), cells.filled());
    let kind = match cells.integer() {
        Some(2) => return None,
        Some(4) => EntryKind::Link,
        _ => EntryKind::File,
    };
    // The id becomes part of a path on this computer: nothing but 40 hexadecimal digits will do.
    if id.len() != 40 || !id.bytes().all(|b| b.is_ascii_hexdigit()) {
        odd.bad_ids += 1;
        return None;
    }
    let (domain, relative) = (domain.unwrap_or_default(), relative.unwrap_or_default());
    checked(rowid, id.to_ascii_lowercase(), &domain, &relative, kind, odd)
}

/// A row, unless its path leads out of its domain.
fn checked(
    number: i64,
    id: String,
    domain: &str,
    relative: &str,
    kind: EntryKind,
    odd: &mut Odd,
) -> Option<Row> {
    if relative.split('/').any(|part| part == "..") {
        odd.climbing += 1;
        return None;
    }
    if !is_known(domain) && odd.unknown_domains.len() < 100 {
        odd.unknown_domains.insert(domain.to_owned());
    }
    Some(Row { id, number, path: device_path(domain, relative), kind })
}
