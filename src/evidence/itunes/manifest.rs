//! The rows of `Manifest.db`. Half a million of them are listed here, so the blob with size,
//! times and key is left for the moment a file is opened.

use super::domains::{device_path, is_known};
use crate::evidence::{Entry, EntryKind, SourceDiagnostic};
use crate::format::sqlite::{Cells, Database};
use crate::sentence::Sentence;
use std::collections::BTreeSet;

/// One file or link.
#[derive(Debug)]
pub(super) struct Row {
    pub id: String,
    pub rowid: i64,
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

pub(super) fn read(db: &Database) -> Rows {
    let mut rows = Rows::default();
    let mut odd = Odd::default();
    let note = |message: Sentence, incomplete| SourceDiagnostic {
        path: Some("Manifest.db".to_owned()),
        message,
        incomplete,
    };
    if !db.has_table("Files") {
        rows.diagnostics.push(note(Sentence::new("manifest-without-files"), true));
    }
    let columns = &["fileID", "domain", "relativePath", "flags"];
    let scan = db.rows("Files", columns, &mut |rowid, cells| rows.rows.extend(row(rowid, cells, &mut odd)));
    rows.diagnostics.extend(scan.lost.into_iter().map(|lost| note(lost, true)));
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
pub(super) fn holds_keys(db: &Database) -> bool {
    let finder = memchr::memmem::Finder::new("EncryptionKey");
    let mut found = false;
    db.rows("Files", &["file"], &mut |_, cells| {
        found = found || cells.blob().is_some_and(|blob| finder.find(blob).is_some());
    });
    found
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
    if relative.split('/').any(|part| part == "..") {
        odd.climbing += 1;
        return None;
    }
    if !is_known(&domain) && odd.unknown_domains.len() < 100 {
        odd.unknown_domains.insert(domain.clone());
    }
    Some(Row { id: id.to_ascii_lowercase(), rowid, path: device_path(&domain, &relative), kind })
}
