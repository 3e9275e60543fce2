//! Writes a practice phone as a copy of its file system, the way a dump of it looks.

use super::backup::device;
use super::files::File;
use super::random::Random;
use crate::evidence::itunes::device_path;
use crate::report::folder;
use plist::{Dictionary, Value};
use std::collections::BTreeMap;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Folders whose entries the phone names by UUIDs.
const CONTAINERS: &[&str] =
    &["/private/var/mobile/Containers/Data/Application/", "/private/var/mobile/Containers/Shared/AppGroup/"];

pub(super) fn write(to: &Path, files: &[File]) -> io::Result<PathBuf> {
    let root = to.join("filesystem");
    folder::make(&root)?;
    // The names of containers are their own matter: they differ from phone to phone.
    let (mut random, mut names) = (Random::new(14), BTreeMap::new());
    for file in files {
        let path = device_path(file.domain, &file.relative);
        let path = in_container(&path, &root, &mut names, &mut random)?;
        save(&root, &path, &file.bytes)?;
    }
    let lockdown = device().into_iter().map(|(key, value)| (format!("-{key}"), value)).collect();
    save(&root, "/private/var/root/Library/Lockdown/data_ark.plist", &xml(lockdown)?)?;
    let version =
        [("ProductName", "iPhone OS"), ("ProductVersion", "14.6"), ("ProductBuildVersion", "18F72")];
    let version = version.into_iter().map(|(k, v)| (k.to_owned(), Value::from(v))).collect();
    save(&root, "/System/Library/CoreServices/SystemVersion.plist", &xml(version)?)?;
    Ok(root)
}

/// The path with a UUID in the place of the application; the first time, the file that says
/// which application it is, is written too.
fn in_container(
    path: &str,
    root: &Path,
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
            save(root, &place, &xml(metadata)?)?;
            names.insert(name.to_owned(), uuid);
        }
        return Ok(format!("{container}{}/{rest}", names[name]));
    }
    Ok(path.to_owned())
}

fn save(root: &Path, path: &str, bytes: &[u8]) -> io::Result<()> {
    let place =
        path.split('/').filter(|p| !p.is_empty()).fold(root.to_path_buf(), |place, part| place.join(part));
    if let Some(parent) = place.parent()
        && !parent.exists()
    {
        folder::make(parent)?;
    }
    folder::create(&place)?.write_all(bytes)
}

fn xml(dictionary: Dictionary) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    Value::Dictionary(dictionary).to_writer_xml(&mut bytes).map_err(io::Error::other)?;
    Ok(bytes)
}
