//! `Manifest.db`: the list of every file in an iTunes or Finder backup.
//!
//! Names are all that is left of many an implant: a folder in the wrong place, an attachment
//! whose content is gone. Each row has a serialised `MBFile` with size, mode, owner and three
//! times, in Unix seconds. iOS 10 and later.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::evidence::itunes::device_path;
use crate::format::archiver::{MbFile, mbfile};
use crate::format::sqlite::Cells;
use crate::record::{DetailKind, File, Locator, Platform};
use crate::sentence::Sentence;
use crate::time::Timestamp;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_manifest",
    platform: Platform::Ios,
    title: "List of all files in the backup",
    paths: &["/backup/Manifest.db"],
    companions: SQLITE,
    proves: "That a file or folder of this name was on the phone when the backup was made, with \
             its size and times. It says nothing about what the file held.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let columns = &["fileID", "domain", "relativePath", "flags", "file"];
    let scan = db.rows("Files", columns, &mut |rowid, cells| row(rowid, cells, sink));
    sink.scanned(scan);
    Ok(())
}

fn row(rowid: i64, cells: &mut Cells<'_>, sink: &mut Sink) {
    let (id, domain, relative) = (cells.filled(), cells.text(), cells.text());
    let flags = cells.integer();
    let meta = cells.blob().map_or_else(|| Ok(MbFile::default()), mbfile).unwrap_or_else(|_| {
        sink.lost(Sentence::new("manifest-row-damaged"));
        MbFile::default()
    });
    let path = domain.as_deref().map(|d| device_path(d, relative.as_deref().unwrap_or_default()));
    let mut detail = Details::new();
    detail.plain("file_id", id);
    detail.plain("domain", domain);
    detail.plain("file_kind", flags.map(kind));
    detail.add("link_target", DetailKind::Path, meta.target.clone());
    detail.plain("protection_class", meta.protection_class);
    let seconds = |t: Option<i64>| t.and_then(Timestamp::unix_seconds);
    let times = [
        ("modified", seconds(meta.last_modified)),
        ("changed", seconds(meta.last_status_change)),
        ("created", seconds(meta.birth)),
    ];
    sink.emit(Locator::Row { table: "Files", rowid }, &times, file(path, &meta), detail.list());
}

fn file(path: Option<String>, meta: &MbFile) -> File {
    File {
        file: path,
        size: meta.size.and_then(|n| u64::try_from(n).ok()),
        mode: meta.mode.map(|m| format!("{m:o}")),
        owner: meta.user_id.map(|u| format!("{u}:{}", meta.group_id.unwrap_or_default())),
        sha256: None,
    }
}

fn kind(flags: i64) -> &'static str {
    match flags {
        1 => "file",
        2 => "directory",
        4 => "symbolic link",
        _ => "unknown",
    }
}
