//! `Manifest.db` and `Manifest.mbdb`: the list of every file in an iTunes or Finder backup.
//!
//! Names are all that is left of many an implant: a folder in the wrong place, an attachment
//! whose content is gone. Each row of `Manifest.db` (iOS 10 and later) has a serialised `MBFile`
//! with size, mode, owner and three times, in Unix seconds; the records of `Manifest.mbdb` hold
//! the same.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::evidence::itunes::{device_path, file_id_of_bytes};
use crate::format::archiver::{MbFile, mbfile};
use crate::format::mbdb;
use crate::format::sqlite::Cells;
use crate::record::{DetailKind, File, Locator, Platform};
use crate::sentence::Sentence;
use crate::time::Timestamp;

/// The list of a backup up to iOS 9.
const OLD_LIST: &str = "/backup/Manifest.mbdb";

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_manifest",
    platform: Platform::Ios,
    title: "List of all files in the backup",
    paths: &["/backup/Manifest.db", OLD_LIST],
    companions: SQLITE,
    proves: "That a file or folder of this name was on the phone when the backup was made, with \
             its size and times. It says nothing about what the file held.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    if inputs.main.path == OLD_LIST {
        return list(inputs, sink);
    }
    let db = inputs.database()?;
    sink.database(db);
    let columns = &["fileID", "domain", "relativePath", "flags", "file"];
    sink.table(db, "Files", columns, &row);
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

/// The list of a backup up to iOS 9.
fn list(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let bytes = inputs.main.content.bytes(inputs.limit)?;
    if !mbdb::is_mbdb(&bytes) {
        return Err(Failure(Sentence::new("mbdb-not-one")));
    }
    let gaps = mbdb::records(&bytes, &mut |record| entry(&record, sink));
    if gaps > 0 {
        sink.lost(Sentence::new("mbdb-damaged").count("count", gaps));
    }
    Ok(())
}

fn entry(record: &mbdb::Record<'_>, sink: &mut Sink) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (domain, relative) = (text(record.domain), text(record.path));
    let file_kind = match (record.is_folder(), record.is_link()) {
        (true, _) => "directory",
        (_, true) => "symbolic link",
        _ => "file",
    };
    let path = device_path(&domain, &relative);
    let mut detail = Details::new();
    detail.plain("file_id", Some(file_id_of_bytes(record.domain, record.path)));
    detail.plain("domain", Some(domain));
    detail.plain("file_kind", Some(file_kind));
    detail.add("link_target", DetailKind::Path, record.target.map(text));
    detail.plain("protection_class", Some(record.class));
    let seconds = |t: u32| Timestamp::unix_seconds(i64::from(t)).filter(|_| t > 0);
    let times = [
        ("modified", seconds(record.modified)),
        ("changed", seconds(record.changed)),
        ("created", seconds(record.created)),
    ];
    let file = File {
        file: Some(path),
        size: Some(record.size),
        mode: Some(format!("{:o}", record.mode)),
        owner: Some(format!("{}:{}", record.user, record.group)),
        sha256: None,
    };
    sink.emit(Locator::Byte { offset: record.offset as u64 }, &times, file, detail.list());
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
