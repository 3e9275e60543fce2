//! Which layout a source is, and what each of its files is called on the phone.

use super::super::{Content, Entry, EntryKind, Kind, Source};

/// The root of a layout inside a source.
pub(super) struct Prefix {
    pub kind: Kind,
    /// The folder it lies in, ending in `/`; empty at the top.
    folder: String,
    /// Where that folder was on the phone, in a dump of the file system.
    device: &'static str,
}

/// What a file of a layout is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A file, with its path on the device.
    File(String),
    /// The text of a bug report or of `dumpsys`, to be cut into its sections.
    Text,
    /// An archive with a layout of its own.
    Archive,
}

/// The deepest folder in which a layout is looked for.
const DEEPEST: usize = 4;

/// What an AndroidQF acquisition is known by: two of these in one folder.
const OF_ANDROIDQF: &[&str] = &[
    "acquisition.json",
    "packages.json",
    "getprop.txt",
    "dumpsys.txt",
    "processes.json",
    "processes.txt",
    "settings_secure.txt",
    "files.json",
    "root_binaries.json",
];

/// Outputs of commands as AndroidQF names them, and their paths.
const OUTPUTS: &[(&str, &str)] = &[
    ("acquisition.json", "/cmd/acquisition.json"),
    ("hashes.csv", "/cmd/hashes.csv"),
    ("packages.json", "/cmd/packages.json"),
    ("package_users.json", "/cmd/package_users.json"),
    ("getprop.txt", "/cmd/getprop"),
    ("processes.json", "/cmd/processes.json"),
    ("processes.txt", "/cmd/ps"),
    ("ps.txt", "/cmd/ps"),
    ("services.txt", "/cmd/services"),
    ("files.json", "/cmd/files.json"),
    ("settings_system.txt", "/cmd/settings/system"),
    ("settings_secure.txt", "/cmd/settings/secure"),
    ("settings_global.txt", "/cmd/settings/global"),
    ("selinux.txt", "/cmd/getenforce"),
    ("env.txt", "/cmd/env"),
    ("root_binaries.json", "/cmd/root_binaries.json"),
    ("mounts.json", "/cmd/mounts.json"),
    ("logcat.txt", "/cmd/logcat"),
    ("logcat_old.txt", "/cmd/logcat_old"),
    ("command.log", "/cmd/androidqf.log"),
    ("adb_host_key.pub", "/cmd/adb_host_key.pub"),
];

/// Folders of AndroidQF, and where their files were on the phone.
const FOLDERS: &[(&str, &str)] = &[
    ("logs/", "/"),
    ("tmp/", "/data/local/tmp/"),
    ("apks/", "/cmd/apks/"),
    ("apex/", "/cmd/apex/"),
    ("magisk_modules/", "/cmd/magisk_modules/"),
    ("browser_history/", "/cmd/browser_history/"),
];

/// The names of the three kinds of lines in intrusion logs, as a line begins.
const OF_INTRUSION_LOGS: &[&str] = &["{\"dns_event\"", "{\"connect_event\"", "{\"security_event\""];

/// What the layout of a source is, if it is one of Android.
pub(super) fn recognise(source: &dyn Source) -> Option<Prefix> {
    let entries = source.entries();
    let at = |kind, folder: &str| Some(Prefix { kind, folder: folder.to_owned(), device: "/" });
    if let Some((folder, device)) = entries.iter().find_map(|e| dumped(&e.path)) {
        return Some(Prefix { kind: Kind::AndroidFilesystem, folder: folder.to_owned(), device });
    }
    if let Some(folder) = androidqf(entries) {
        return at(Kind::AndroidQf, folder);
    }
    let files = || entries.iter().filter(|e| e.kind == EntryKind::File && depth(&e.path) <= DEEPEST);
    if let Some(folder) = files().find_map(|e| folder_with(&e.path, is_bug_report_name)) {
        return at(Kind::BugReport, folder);
    }
    if let Some(folder) = entries.iter().find_map(|e| backed_up(&e.path)) {
        return at(Kind::AndroidBackup, folder);
    }
    if are_apks(entries) || is_one_apk(source) {
        return at(Kind::Apks, "");
    }
    let texts = entries
        .iter()
        .enumerate()
        .filter(|(_, e)| e.kind == EntryKind::File && depth(&e.path) <= DEEPEST && !is_archive_name(&e.path));
    for (index, entry) in texts.take(50) {
        let Some(head) = source.open(index, u64::MAX).ok().and_then(|c: Content| c.head(4096).ok()) else {
            continue;
        };
        let folder = &entry.path[..entry.path.rfind('/').map_or(0, |slash| slash + 1)];
        let text = super::sections::decoded(&head);
        if text.contains("== dumpstate:") {
            return at(Kind::BugReport, folder);
        }
        let first = text.trim_start_matches('\u{feff}').trim_start();
        let first: String = first.chars().take(40).filter(|c| !c.is_whitespace()).collect();
        if OF_INTRUSION_LOGS.iter().any(|kind| first.starts_with(kind)) {
            return at(Kind::IntrusionLogs, folder);
        }
    }
    None
}

/// The layout that an archive has by the place it was found in, where its names say nothing.
pub(super) fn inside(kind: Kind, origin: &str) -> Option<Prefix> {
    let logs = kind == Kind::IntrusionLogs || origin.to_ascii_lowercase().contains("intrusion_logs/");
    logs.then(|| Prefix { kind: Kind::IntrusionLogs, folder: String::new(), device: "/" })
}

/// The folder in which `apps/` of a backup lies, if a path is one of the files that only a backup has.
fn backed_up(path: &str) -> Option<&str> {
    let known =
        path.ends_with("/_manifest") || path.ends_with("_sms_backup") || path.ends_with("_mms_backup");
    let at = if path.starts_with("apps/") { 0 } else { path.find("/apps/")? + 1 };
    (known && path[..at].matches('/').count() <= DEEPEST).then_some(&path[..at])
}

/// Files that every Android phone has, by their path below the folder for data.
const OF_DATA: &[&str] =
    &["system/packages.xml", "system/appops.xml", "system/users/0/settings_secure.xml", "misc/adb/adb_keys"];

/// Where the root of a dump lies, if a path is one of the files that every phone has: the folder in
/// front of `data/`, or the folder for data itself.
fn dumped(path: &str) -> Option<(&str, &'static str)> {
    let folder = OF_DATA.iter().find_map(|known| path.strip_suffix(known))?;
    if !folder.is_empty() && !folder.ends_with('/') {
        return None;
    }
    match folder.strip_suffix("data/") {
        Some(root) if root.is_empty() || root.ends_with('/') => Some((root, "/")),
        _ => Some((folder, "/data/")),
    }
}

/// Whether there is nothing but installation files.
fn are_apks(entries: &[Entry]) -> bool {
    let ends = [".apk", ".apks", ".xapk", ".apkm"];
    let apk = |path: &str| ends.iter().any(|end| path.to_ascii_lowercase().ends_with(end));
    let mut files = entries.iter().filter(|e| e.kind == EntryKind::File).peekable();
    files.peek().is_some() && files.all(|e| apk(&e.path))
}

/// Whether there is one file alone, which is an installation file under another name.
fn is_one_apk(source: &dyn Source) -> bool {
    let manifest = |content: Content| {
        let zip = super::Zip::inside(&content, super::LARGEST_INNER).ok()?;
        super::super::find(zip.entries(), "AndroidManifest.xml")
    };
    source.entries().len() == 1 && source.open(0, u64::MAX).ok().and_then(manifest).is_some()
}

/// The path on the phone of a file in a dump. What belongs to the first user has two paths; the
/// shorter one is used.
fn on_the_phone(inside: &str, device: &str) -> String {
    let path = format!("{device}{inside}");
    match path.strip_prefix("/data/user/0/") {
        Some(rest) => format!("/data/data/{rest}"),
        None => path,
    }
}

/// Whether a name in lower case ends so.
fn has_end(lower: &str, end: &str) -> bool {
    lower.ends_with(end)
}

fn depth(path: &str) -> usize {
    path.matches('/').count()
}

fn folder_with(path: &str, fits: fn(&str) -> bool) -> Option<&str> {
    let slash = path.rfind('/').map_or(0, |slash| slash + 1);
    fits(&path[slash..]).then_some(&path[..slash])
}

/// The text, or the file that names it.
fn is_bug_report_name(name: &str) -> bool {
    name == "main_entry.txt" || is_main_text(name)
}

fn is_main_text(name: &str) -> bool {
    let ends = |suffix: &str| name.to_ascii_lowercase().ends_with(suffix);
    (name.starts_with("bugreport-") && ends(".txt")) || (name.starts_with("dumpState_") && ends(".log"))
}

fn is_archive_name(path: &str) -> bool {
    let name = path.to_ascii_lowercase();
    [".zip", ".ab", ".apk", ".png", ".jpg", ".db", ".age"].iter().any(|end| name.ends_with(end))
}

/// The folder in which two files of an acquisition lie.
fn androidqf(entries: &[Entry]) -> Option<&str> {
    let mut folders: Vec<(&str, usize)> = Vec::new();
    for entry in entries.iter().filter(|e| e.kind == EntryKind::File && depth(&e.path) <= DEEPEST) {
        let folder = folder_with(&entry.path, |name| OF_ANDROIDQF.contains(&name));
        let Some(folder) = folder else { continue };
        match folders.iter_mut().find(|(known, _)| *known == folder) {
            Some((_, count)) => *count += 1,
            None => folders.push((folder, 1)),
        }
    }
    folders.into_iter().find(|(_, count)| *count >= 2).map(|(folder, _)| folder)
}

/// What a file is under a layout; nothing for what does not belong to it.
pub(super) fn found(path: &str, prefix: &Prefix) -> Option<Found> {
    let inside = path.strip_prefix(&prefix.folder)?;
    match prefix.kind {
        Kind::AndroidQf => Some(of_androidqf(inside)),
        Kind::BugReport => Some(of_bug_report(inside)),
        Kind::AndroidBackup => super::backup::device_path(inside).map(Found::File),
        Kind::IntrusionLogs => {
            let lower = inside.to_ascii_lowercase();
            if has_end(&lower, ".zip") {
                Some(Found::Archive)
            } else {
                has_end(&lower, ".txt").then(|| Found::File(format!("/cmd/intrusion_logs/{inside}")))
            }
        }
        Kind::AndroidFilesystem => Some(Found::File(on_the_phone(inside, prefix.device))),
        Kind::Apks => Some(Found::File(format!("/cmd/apks/{inside}"))),
        Kind::ItunesBackup | Kind::Filesystem | Kind::PrivacyReport | Kind::Unknown => None,
    }
}

fn of_androidqf(inside: &str) -> Found {
    if let Some((_, path)) = OUTPUTS.iter().find(|(name, _)| *name == inside) {
        return Found::File((*path).to_owned());
    }
    let lower = inside.to_ascii_lowercase();
    if inside == "dumpsys.txt" {
        return Found::Text;
    }
    if lower.ends_with("bugreport.zip") || inside == "backup.ab" {
        return Found::Archive;
    }
    for folder in ["intrusion_logs/", "intrusion-logs/"] {
        if let Some(log) = inside.strip_prefix(folder) {
            let zip = has_end(&lower, ".zip");
            return if zip { Found::Archive } else { Found::File(format!("/cmd/intrusion_logs/{log}")) };
        }
    }
    let folder = FOLDERS.iter().find_map(|(name, path)| Some((inside.strip_prefix(name)?, path)));
    Found::File(match folder {
        Some((rest, path)) => format!("{path}{}", rest.trim_start_matches('/')),
        None => format!("/cmd/androidqf/{inside}"),
    })
}

fn of_bug_report(inside: &str) -> Found {
    if let Some(rest) = inside.strip_prefix("FS/") {
        return Found::File(format!("/{}", rest.trim_start_matches('/')));
    }
    let name = inside.rsplit('/').next().unwrap_or(inside);
    let text = is_main_text(name) || (!inside.contains('/') && is_text_of_other_name(name));
    if text { Found::Text } else { Found::File(format!("/cmd/bugreport/{inside}")) }
}

/// A report under a name that somebody gave it. What else lies beside it is known by name.
fn is_text_of_other_name(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let other = ["main_entry.txt", "version.txt", "dumpstate_log.txt", "title.txt", "description.txt"];
    (has_end(&lower, ".txt") || has_end(&lower, ".log"))
        && !other.contains(&&*lower)
        && !lower.starts_with("dumpstate_log")
}
