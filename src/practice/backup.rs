//! Writes a practice phone as a backup, the way Finder does.

use super::files::File;
use super::keys::Lock;
use super::random::Random;
use super::scenario::Story;
use super::{BACKED_UP, UDID, database, person};
use crate::evidence::itunes::file_id;
use crate::report::folder;
use plist::{Date, Dictionary, Uid, Value};
use rusqlite::params;
use std::collections::BTreeSet;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

const SCHEMA: &str = "
CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB);
CREATE INDEX FilesDomainIdx ON Files(domain);
CREATE INDEX FilesRelativePathIdx ON Files(relativePath);
CREATE INDEX FilesFlagsIdx ON Files(flags);
CREATE TABLE Properties (key TEXT PRIMARY KEY, value BLOB);";

/// One row of the manifest.
struct Row<'a> {
    id: String,
    domain: &'a str,
    relative: &'a str,
    flags: i64,
    meta: Vec<u8>,
}

pub(super) fn write(
    to: &Path,
    story: &Story,
    files: &[File],
    password: Option<&str>,
    random: &mut Random,
) -> io::Result<PathBuf> {
    let place = to.join(UDID);
    folder::make(&place)?;
    let lock = password.map(|p| Lock::new(p, random));
    let mut rows = Vec::new();
    for (domain, relative) in folders(files) {
        rows.push(folder_row(domain, relative, BACKED_UP - 86_400));
    }
    rows.extend(
        story.emptied.iter().map(|(relative, changed)| folder_row("MediaDomain", relative, *changed)),
    );
    for file in files {
        let id = file_id(file.domain, &file.relative);
        let mut bytes = Vec::new();
        file.reader().read_to_end(&mut bytes)?;
        let (bytes, key) = match &lock {
            Some(lock) => {
                let (bytes, key) = lock.file(&bytes, random);
                (bytes, Some(key))
            }
            None => (bytes, None),
        };
        let shard = place.join(&id[..2]);
        if !shard.exists() {
            folder::make(&shard)?;
        }
        save(&shard.join(&id), &bytes)?;
        let meta = mbfile(&file.relative, usize::try_from(file.len()).ok(), 0o100_644, file.modified, key);
        rows.push(Row { id, domain: file.domain, relative: &file.relative, flags: 1, meta });
    }
    let manifest = manifest(&rows)?;
    let (manifest, key) = match &lock {
        Some(lock) => {
            let (bytes, key) = lock.file(&manifest, random);
            (bytes, Some(key))
        }
        None => (manifest, None),
    };
    save(&place.join("Manifest.db"), &manifest)?;
    property_list(&place.join("Manifest.plist"), &manifest_plist(lock.as_ref(), key))?;
    property_list(&place.join("Info.plist"), &info(story))?;
    property_list(&place.join("Status.plist"), &status())?;
    Ok(place)
}

fn folder_row<'a>(domain: &'a str, relative: &'a str, changed: i64) -> Row<'a> {
    let meta = mbfile(relative, None, 0o040_755, changed, None);
    Row { id: file_id(domain, relative), domain, relative, flags: 2, meta }
}

fn save(path: &Path, bytes: &[u8]) -> io::Result<()> {
    folder::create(path)?.write_all(bytes)
}

/// Every folder above a file, in order of name.
fn folders(files: &[File]) -> BTreeSet<(&'static str, &str)> {
    let mut all = BTreeSet::new();
    for file in files {
        all.insert((file.domain, ""));
        for (slash, _) in file.relative.match_indices('/') {
            all.insert((file.domain, &file.relative[..slash]));
        }
    }
    all
}

fn manifest(rows: &[Row<'_>]) -> io::Result<Vec<u8>> {
    database::image(SCHEMA, |db| {
        let mut insert = db.prepare("INSERT INTO Files VALUES (?1, ?2, ?3, ?4, ?5)")?;
        for row in rows {
            insert.execute(params![row.id, row.domain, row.relative, row.flags, row.meta])?;
        }
        Ok(())
    })
}

fn dictionary(pairs: Vec<(&str, Value)>) -> Value {
    Value::Dictionary(pairs.into_iter().map(|(k, v)| (k.to_owned(), v)).collect::<Dictionary>())
}

/// The archived description of a file: Apple's class `MBFile`.
fn mbfile(relative: &str, size: Option<usize>, mode: i64, modified: i64, key: Option<Vec<u8>>) -> Vec<u8> {
    let uid = |n| Value::Uid(Uid::new(n));
    let mut file = vec![
        ("$class", uid(3)),
        ("LastModified", modified.into()),
        ("LastStatusChange", modified.into()),
        ("Birth", modified.into()),
        ("Flags", 0.into()),
        ("GroupID", 501.into()),
        ("UserID", 501.into()),
        ("InodeNumber", 1_000_000.into()),
        ("Mode", mode.into()),
        ("ProtectionClass", if size.is_some() { 3 } else { 0 }.into()),
        ("RelativePath", uid(2)),
        ("Size", u64::try_from(size.unwrap_or(0)).unwrap_or(0).into()),
    ];
    if key.is_some() {
        file.push(("EncryptionKey", uid(4)));
    }
    let class = |name: &str| {
        dictionary(vec![
            ("$classname", name.into()),
            ("$classes", Value::Array(vec![name.into(), "NSObject".into()])),
        ])
    };
    let mut objects = vec!["$null".into(), dictionary(file), relative.into(), class("MBFile")];
    if let Some(key) = key {
        objects.push(dictionary(vec![("$class", uid(5)), ("NS.data", Value::Data(key))]));
        objects.push(class("NSMutableData"));
    }
    binary(&dictionary(vec![
        ("$version", 100_000.into()),
        ("$archiver", "NSKeyedArchiver".into()),
        ("$top", dictionary(vec![("root", uid(1))])),
        ("$objects", Value::Array(objects)),
    ]))
}

fn binary(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.to_writer_binary(&mut bytes).expect("memory takes everything");
    bytes
}

fn property_list(path: &Path, value: &Value) -> io::Result<()> {
    value.to_writer_xml(folder::create(path)?).map_err(io::Error::other)
}

fn date() -> Value {
    let seconds = u64::try_from(BACKED_UP).unwrap_or(0);
    Value::Date(Date::from(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)))
}

/// What the device says of itself, under the keys of `Manifest.plist` and the lockdown store.
pub(super) fn device() -> Vec<(&'static str, Value)> {
    vec![
        ("BuildVersion", "18F72".into()),
        ("DeviceName", person::PHONE.into()),
        ("ProductType", "iPhone12,1".into()),
        ("ProductVersion", "14.6".into()),
        ("SerialNumber", "PRACTICE0001".into()),
        ("UniqueDeviceID", UDID.into()),
    ]
}

fn manifest_plist(lock: Option<&Lock>, key: Option<Vec<u8>>) -> Value {
    let mut pairs = vec![
        ("Version", "10.0".into()),
        ("Date", date()),
        ("SystemDomainsVersion", "24.0".into()),
        ("WasPasscodeSet", true.into()),
        ("IsEncrypted", lock.is_some().into()),
        ("Lockdown", dictionary(device())),
    ];
    if let Some(lock) = lock {
        pairs.push(("BackupKeyBag", Value::Data(lock.bag.clone())));
    }
    if let Some(key) = key {
        pairs.push(("ManifestKey", Value::Data(key)));
    }
    dictionary(pairs)
}

fn info(story: &Story) -> Value {
    let sold = person::APPS.iter().map(|(id, _)| (*id, "com.apple.AppStore"));
    let apps: Vec<_> = sold.chain(story.apps.iter().copied()).collect();
    dictionary(vec![
        ("Build Version", "18F72".into()),
        ("Device Name", person::PHONE.into()),
        ("Display Name", person::PHONE.into()),
        ("GUID", "0F1E2D3C4B5A69788796A5B4C3D2E1F0".into()),
        ("Last Backup Date", date()),
        ("Phone Number", person::NUMBER.into()),
        ("Product Name", "iPhone 11".into()),
        ("Product Type", "iPhone12,1".into()),
        ("Product Version", "14.6".into()),
        ("Serial Number", "PRACTICE0001".into()),
        ("Target Identifier", UDID.into()),
        ("Target Type", "Device".into()),
        ("Unique Identifier", UDID.into()),
        ("Applications", dictionary(apps.iter().map(|(id, source)| (*id, receipt(id, source))).collect())),
        ("Installed Applications", Value::Array(apps.iter().map(|(id, _)| (*id).into()).collect())),
    ])
}

/// What was written down when an application was installed.
fn receipt(id: &str, source: &str) -> Value {
    let name = id.rsplit('.').next().unwrap_or(id);
    let metadata = dictionary(vec![
        ("itemName", name.into()),
        ("softwareVersionBundleId", id.into()),
        ("bundleShortVersionString", "1.0".into()),
        ("sourceApp", source.into()),
    ]);
    dictionary(vec![("iTunesMetadata", Value::Data(binary(&metadata)))])
}

fn status() -> Value {
    dictionary(vec![
        ("BackupState", "new".into()),
        ("Date", date()),
        ("IsFullBackup", true.into()),
        ("SnapshotState", "finished".into()),
        ("UUID", "5D2A7C10-9B1E-4F60-8A3D-2C4B6E8F0A12".into()),
        ("Version", "3.3".into()),
    ])
}
