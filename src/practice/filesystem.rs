//! Writes a practice phone as a copy of its file system, the way a dump of it looks.

use super::Shape;
use super::backup::device;
use super::files::File;
use super::random::Random;
use crate::evidence::itunes::device_path;
use crate::report::folder;
use flate2::Compression;
use flate2::write::GzEncoder;
use plist::{Dictionary, Value};
use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

/// Folders whose entries the phone names by UUIDs.
const CONTAINERS: &[&str] =
    &["/private/var/mobile/Containers/Data/Application/", "/private/var/mobile/Containers/Shared/AppGroup/"];

pub(super) fn write(to: &Path, shape: Shape, files: &[File]) -> io::Result<PathBuf> {
    let (mut copy, place) = Copy::begin(to, shape)?;
    // The names of containers are their own matter: they differ from phone to phone.
    let (mut random, mut names) = (Random::new(14), BTreeMap::new());
    for file in files {
        let path = match file.domain {
            "" => format!("/{}", file.relative),
            domain => device_path(domain, &file.relative),
        };
        let path = in_container(&path, &mut copy, &mut names, &mut random)?;
        copy.put(&path, file)?;
    }
    let lockdown = device().into_iter().map(|(key, value)| (format!("-{key}"), value)).collect();
    copy.list("/private/var/root/Library/Lockdown/data_ark.plist", lockdown)?;
    let version =
        [("ProductName", "iPhone OS"), ("ProductVersion", "14.6"), ("ProductBuildVersion", "18F72")];
    let version = version.into_iter().map(|(k, v)| (k.to_owned(), Value::from(v))).collect();
    copy.list("/System/Library/CoreServices/SystemVersion.plist", version)?;
    copy.finish()?;
    Ok(place)
}

/// The path with a UUID in the place of the application; the first time, the file that says
/// which application it is, is written too.
fn in_container(
    path: &str,
    copy: &mut Copy,
    names: &mut BTreeMap<String, String>,
    random: &mut Random,
) -> io::Result<String> {
    for container in CONTAINERS {
        let Some((name, rest)) = path.strip_prefix(container).and_then(|p| p.split_once('/')) else {
            continue;
        };
        if !names.contains_key(name) {
            let uuid = random.uuid();
            let metadata = [("MCMMetadataIdentifier".to_owned(), Value::from(name))].into_iter().collect();
            let place = format!("{container}{uuid}/.com.apple.mobile_container_manager.metadata.plist");
            copy.list(&place, metadata)?;
            names.insert(name.to_owned(), uuid);
        }
        return Ok(format!("{container}{}/{rest}", names[name]));
    }
    Ok(path.to_owned())
}

/// Where the copy is written.
enum Copy {
    Folder(PathBuf),
    Zip(Box<ZipWriter<BufWriter<std::fs::File>>>),
    Tar(Box<tar::Builder<GzEncoder<BufWriter<std::fs::File>>>>),
}

impl Copy {
    fn begin(to: &Path, shape: Shape) -> io::Result<(Self, PathBuf)> {
        let name = match shape {
            Shape::Zip => "filesystem.zip",
            Shape::TarGz => "filesystem.tar.gz",
            _ => "filesystem",
        };
        let place = to.join(name);
        let open = || folder::create(&place).map(|file| BufWriter::with_capacity(1 << 18, file));
        let copy = match shape {
            Shape::Zip => Self::Zip(Box::new(ZipWriter::new(open()?))),
            Shape::TarGz => {
                let packed = GzEncoder::new(open()?, Compression::fast());
                Self::Tar(Box::new(tar::Builder::new(packed)))
            }
            _ => {
                folder::make(&place)?;
                Self::Folder(place.clone())
            }
        };
        Ok((copy, place))
    }

    /// Writes a file at its path on the device.
    fn put(&mut self, path: &str, file: &File) -> io::Result<()> {
        let inside = path.trim_start_matches('/');
        match self {
            Self::Folder(root) => save(root, inside, file),
            Self::Zip(zip) => {
                // Photographs are compressed already, and are most of it.
                let packed =
                    if file.filler > 0 { CompressionMethod::Stored } else { CompressionMethod::default() };
                let options = SimpleFileOptions::default()
                    .unix_permissions(0o644)
                    .compression_method(packed)
                    .large_file(file.len() > u64::from(u32::MAX))
                    .last_modified_time(dos_time(file.modified));
                zip.start_file(inside, options)?;
                io::copy(&mut file.reader(), zip).map(drop)
            }
            Self::Tar(tar) => {
                let mut header = tar::Header::new_gnu();
                header.set_size(file.len());
                header.set_mode(0o644);
                header.set_mtime(u64::try_from(file.modified).unwrap_or(0));
                tar.append_data(&mut header, inside, file.reader())
            }
        }
    }

    /// Writes a property list.
    fn list(&mut self, path: &str, dictionary: Dictionary) -> io::Result<()> {
        let mut bytes = Vec::new();
        Value::Dictionary(dictionary).to_writer_xml(&mut bytes).map_err(io::Error::other)?;
        self.put(path, &File::new("", path, bytes))
    }

    fn finish(self) -> io::Result<()> {
        match self {
            Self::Folder(_) => Ok(()),
            Self::Zip(zip) => zip.finish()?.flush(),
            Self::Tar(tar) => tar.into_inner()?.finish()?.flush(),
        }
    }
}

fn save(root: &Path, inside: &str, file: &File) -> io::Result<()> {
    let place = inside.split('/').fold(root.to_path_buf(), |place, part| place.join(part));
    if let Some(parent) = place.parent()
        && !parent.exists()
    {
        folder::make(parent)?;
    }
    let mut out = folder::create(&place)?;
    io::copy(&mut file.reader(), &mut out)?;
    let since = Duration::from_secs(u64::try_from(file.modified).unwrap_or(0));
    out.set_modified(SystemTime::UNIX_EPOCH + since)
}

/// A time as a zip has it, in UTC.
fn dos_time(seconds: i64) -> zip::DateTime {
    let instant = jiff::Timestamp::from_second(seconds).unwrap_or_default();
    let time = jiff::tz::Offset::UTC.to_datetime(instant);
    let small = |n: i8| u8::try_from(n).unwrap_or(0);
    let (year, month, day) =
        (u16::try_from(time.year()).unwrap_or(0), small(time.month()), small(time.day()));
    let (hour, minute, second) = (small(time.hour()), small(time.minute()), small(time.second()));
    zip::DateTime::from_date_and_time(year, month, day, hour, minute, second).unwrap_or_default()
}
