//! From a path on this computer to evidence in device paths: which container, which layout.

use super::android::{self, Android};
use super::directory::Directory;
use super::filesystem::{Filesystem, is_filesystem};
use super::itunes::{Itunes, Locked, Setting, is_backup};
use super::tar::Tar;
use super::zip::Zip;
use super::{Entry, EntryKind, Source, SourceDiagnostic};
use crate::format::sums::sha256;
use crate::record::Platform;
use crate::sentence::Sentence;
use crate::threads::beside;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// What opening evidence is told.
pub struct Options<'a> {
    /// Bytes that one file may take in memory.
    pub memory: u64,
    /// Paths on the device, without wildcards, that artifacts read: found in a backup by the
    /// name of their blob even where the manifest does not list them.
    pub known_paths: &'a [&'a str],
    /// How much of a file at this path in its container is likely to be wanted.
    pub interest: &'a dyn Fn(&str) -> Interest,
    /// Whether a zip of more than a gigabyte is hashed, which means to read all of it.
    pub hash: bool,
    /// Whether what belongs to no layout is evidence too, beside archives that have one.
    pub everything: bool,
    /// Asked once for each encrypted backup, with its path.
    pub password: &'a mut dyn FnMut(&Path) -> Option<Zeroizing<String>>,
}

/// How much of a file is likely to be wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interest {
    /// Nothing.
    None,
    /// Its first and last bytes.
    Edges,
    /// All of it.
    Whole,
}

/// Evidence, ready to be scanned.
pub struct Evidence {
    /// Where it lies: the path given, or below it.
    pub path: PathBuf,
    /// What it is.
    pub kind: Kind,
    /// Which system it is from, if that could be told.
    pub platform: Option<Platform>,
    /// Whether it was encrypted.
    pub encrypted: bool,
    /// SHA-256 of `Manifest.db` or `Manifest.mbdb` as stored, or of the single file given, unless it
    /// is a large zip of which only some members are read.
    pub sha256: Option<String>,
    /// Whether it is such a zip.
    pub unhashed: bool,
    /// The zone that the phone was set to when it was copied, where a copy says it.
    pub zone: Option<jiff::tz::TimeZone>,
    /// What the clock of the phone showed when it was copied, where a copy says it.
    pub taken: Option<jiff::civil::DateTime>,
    /// Archives that lie beside it and are no evidence, and why.
    pub beside: Vec<SourceDiagnostic>,
    /// Number of files.
    pub files: u64,
    /// Bytes of those whose size the container states.
    pub bytes: u64,
    /// The files, in device paths.
    pub source: Box<dyn Source>,
}

/// The layouts there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A backup that iTunes or Finder made.
    ItunesBackup,
    /// A dump of the file system.
    Filesystem,
    /// An App Privacy Report, as the phone hands it out.
    PrivacyReport,
    /// What `adb backup` writes.
    AndroidBackup,
    /// A bug report of Android.
    BugReport,
    /// An acquisition by `AndroidQF`.
    AndroidQf,
    /// A dump of the file system of an Android phone.
    AndroidFilesystem,
    /// Installation files of applications of Android.
    Apks,
    /// Intrusion logs of Android's Advanced Protection.
    IntrusionLogs,
    /// None of them.
    Unknown,
}

/// Why evidence could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum EvidenceError {
    /// There is nothing at the path.
    #[error("there is nothing at this path")]
    NotFound,
    /// The path may not be read.
    #[error("this path may not be read")]
    NoPermission,
    /// A folder with nothing in it.
    #[error("the folder is empty")]
    Empty,
    /// A file that is no archive.
    #[error("the file is no archive")]
    NotAnArchive,
    /// The backup is encrypted and no password was given.
    #[error("the backup is encrypted and no password was given")]
    PasswordNeeded,
    /// The password does not open the backup.
    #[error("the password does not open the backup")]
    WrongPassword,
    /// Encrypted with age, which this build of the program cannot open.
    #[error("this build cannot open what was encrypted with age")]
    AgeUnknown,
    /// The archive or disk is damaged.
    #[error("{0}")]
    Unreadable(String),
}

impl EvidenceError {
    /// The same for a person.
    #[must_use]
    pub fn sentence(&self, path: &Path) -> Sentence {
        let key = match self {
            Self::NotFound => "evidence-not-found",
            Self::NoPermission => "evidence-no-permission",
            Self::Empty => "evidence-empty",
            Self::NotAnArchive => "evidence-not-an-archive",
            Self::PasswordNeeded => "evidence-password-needed",
            Self::WrongPassword => "evidence-wrong-password",
            Self::AgeUnknown => "evidence-age-unknown",
            Self::Unreadable(_) => "evidence-unreadable",
        };
        Sentence::new(key).with("path", path.to_string_lossy()).with("reason", self.to_string())
    }
}

impl From<io::Error> for EvidenceError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound,
            io::ErrorKind::PermissionDenied => Self::NoPermission,
            _ => Self::Unreadable(error.to_string()),
        }
    }
}

impl From<Locked> for EvidenceError {
    fn from(locked: Locked) -> Self {
        match locked {
            Locked::PasswordNeeded => Self::PasswordNeeded,
            Locked::WrongPassword => Self::WrongPassword,
        }
    }
}

impl From<android::backup::Refused> for EvidenceError {
    fn from(refused: android::backup::Refused) -> Self {
        match refused {
            android::backup::Refused::PasswordNeeded => Self::PasswordNeeded,
            android::backup::Refused::WrongPassword => Self::WrongPassword,
            android::backup::Refused::Damaged => {
                Self::Unreadable("the header of the backup is damaged".to_owned())
            }
        }
    }
}

/// The containers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Container {
    Directory,
    Zip,
    Tar,
    AndroidBackup,
    /// A zip that was encrypted with age.
    Age,
    /// A file that is no archive: the text of a bug report, a log.
    File,
}

/// Archives in one folder that are looked into, and how many folders down they may lie.
const MOST_ARCHIVES: usize = 50;
const DEEPEST_ARCHIVE: usize = 2;

/// How files begin that were encrypted with age, in their two forms.
const AGE: &[&[u8]] = &[b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----"];

/// A zip of more bytes than this is hashed only if that is asked for: a scan reads a hundredth of it.
const HASHED_UNASKED: u64 = 1 << 30;

/// Opens whatever was taken from a phone: every backup found at the path or one or two folders
/// below it, or the file system it holds. What is neither is [`Kind::Unknown`].
///
/// # Errors
/// When there is nothing to read, or a backup is locked.
pub fn open(path: &Path, options: &mut Options<'_>) -> Result<Vec<Evidence>, EvidenceError> {
    let path = &folder_of(path)?;
    let container = container(path)?;
    let (source, whole, encrypted) = open_container(path, container, options)?;
    if source.entries().iter().all(|e| e.kind == EntryKind::Folder) {
        return Err(EvidenceError::Empty);
    }
    let folders = backup_folders(source.entries());
    let ios = is_filesystem(source.entries());
    if folders.is_empty() && !ios && android::recognise(&*source).is_some() {
        return Ok(vec![of_android((path, container), source, encrypted, whole, options)]);
    }
    if folders.is_empty() && !ios && container == Container::Directory {
        let (mut found, beside) = archives(path, source.entries(), options)?;
        if found.is_empty() || options.everything {
            found.push(single((path, container), source, ios, whole, options.memory));
        }
        found[0].beside = beside;
        return Ok(found);
    }
    if is_privacy_report(path, container) {
        let mut report = single((path, container), source, false, whole, options.memory);
        (report.kind, report.platform) = (Kind::PrivacyReport, Some(Platform::Ios));
        return Ok(vec![report]);
    }
    if folders.is_empty() && container == Container::File {
        return Err(EvidenceError::NotAnArchive);
    }
    if folders.is_empty() {
        return Ok(vec![single((path, container), source, ios, whole, options.memory)]);
    }
    let mut found = Vec::new();
    let mut first = Some(source);
    for folder in folders {
        let source = match first.take() {
            Some(source) => source,
            None => open_container(path, container, options)?.0,
        };
        found.push(backup(path, source, &folder, whole.clone(), options)?);
    }
    Ok(found)
}

/// Whether somebody gives the App Privacy Report that a phone exported.
fn is_privacy_report(path: &Path, container: Container) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    container == Container::File && name.starts_with("App_Privacy_Report") && name.ends_with(".ndjson")
}

/// What the archives hold that lie in a folder without a layout of its own, and which of them are damaged or
/// hold nothing of a phone.
fn archives(
    path: &Path,
    entries: &[Entry],
    options: &mut Options<'_>,
) -> Result<(Vec<Evidence>, Vec<SourceDiagnostic>), EvidenceError> {
    let named = |entry: &&Entry| {
        let name = entry.path.to_ascii_lowercase();
        let archive =
            [".zip", ".ab", ".tar", ".tar.gz", ".tgz", ".age"].iter().any(|end| name.ends_with(end));
        archive && entry.kind == EntryKind::File && entry.path.matches('/').count() <= DEEPEST_ARCHIVE
    };
    let (mut found, mut beside) = (Vec::new(), Vec::new());
    let mut say = |path: Option<&str>, message, incomplete| {
        beside.push(SourceDiagnostic { path: path.map(str::to_owned), message, incomplete });
    };
    if entries.iter().filter(named).nth(MOST_ARCHIVES).is_some() {
        say(None, Sentence::new("archives-too-many").count("limit", MOST_ARCHIVES as u64), true);
    }
    for entry in entries.iter().filter(named).take(MOST_ARCHIVES) {
        let place = entry.path.split('/').fold(path.to_path_buf(), |place, part| place.join(part));
        match open(&place, options) {
            Ok(opened) if opened.iter().all(|e| e.kind == Kind::Unknown) => {
                say(Some(&entry.path), Sentence::new("archive-of-no-phone"), false);
            }
            Ok(opened) => found.extend(opened.into_iter().filter(|e| e.kind != Kind::Unknown)),
            Err(error @ (EvidenceError::PasswordNeeded | EvidenceError::WrongPassword)) => return Err(error),
            Err(error) => say(Some(&entry.path), error.sentence(&place), true),
        }
    }
    Ok((found, beside))
}

/// The path; or its folder, where somebody pointed at the manifest inside a backup.
fn folder_of(path: &Path) -> Result<PathBuf, EvidenceError> {
    let meta = std::fs::metadata(path)?;
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let lists = ["Manifest.db", "Manifest.mbdb"];
    let inside =
        lists.contains(&&*name) || ["Manifest.plist", "Info.plist", "Status.plist"].contains(&&*name);
    match path.parent() {
        Some(parent) if meta.is_file() && inside && lists.iter().any(|l| parent.join(l).exists()) => {
            Ok(parent.to_path_buf())
        }
        _ => Ok(path.to_path_buf()),
    }
}

fn container(path: &Path) -> Result<Container, EvidenceError> {
    if std::fs::metadata(path)?.is_dir() {
        return Ok(Container::Directory);
    }
    let mut head = Vec::new();
    File::open(path)?.take(512).read_to_end(&mut head)?;
    let is_tar = head.get(257..262) == Some(b"ustar");
    match &*head {
        [b'P', b'K', 3 | 5, 4 | 6, ..] => Ok(Container::Zip),
        [0x1f, 0x8b, ..] => Ok(Container::Tar),
        _ if is_tar => Ok(Container::Tar),
        _ if head.starts_with(android::backup::MAGIC) => Ok(Container::AndroidBackup),
        _ if AGE.iter().any(|magic| head.starts_with(magic)) => Ok(Container::Age),
        _ => Ok(Container::File),
    }
}

/// A container, its SHA-256 if it is one file and was hashed, and whether it was encrypted.
type Opened = (Box<dyn Source>, Option<String>, bool);

fn open_container(
    path: &Path,
    container: Container,
    options: &mut Options<'_>,
) -> Result<Opened, EvidenceError> {
    Ok(match container {
        Container::Directory => (Box::new(Directory::open(path)?), None, false),
        Container::File => (Box::new(Directory::single(path)?), Some(sha256(File::open(path)?)?), false),
        Container::AndroidBackup => {
            let mut setting = android::Setting {
                memory: options.memory,
                interest: options.interest,
                password: options.password,
            };
            let (tar, sha256, encrypted) = android::backup::open(path, &mut setting)??;
            (Box::new(tar), Some(sha256), encrypted)
        }
        Container::Age => {
            let unasked = std::fs::metadata(path)?.len() <= HASHED_UNASKED;
            let sha256 = if options.hash || unasked { Some(sha256(File::open(path)?)?) } else { None };
            (Box::new(sealed(path, options)?), sha256, true)
        }
        Container::Zip if is_apk(path) => {
            (Box::new(Directory::single(path)?), Some(sha256(File::open(path)?)?), false)
        }
        Container::Zip if options.hash || std::fs::metadata(path)?.len() <= HASHED_UNASKED => {
            let (sha256, zip) = beside(|| sha256(File::open(path)?), || Zip::open(path));
            (Box::new(zip?), Some(sha256?), false)
        }
        Container::Zip => (Box::new(Zip::open(path)?), None, false),
        Container::Tar => {
            let (tar, sha256) = Tar::open(path, options.memory / 4, options.interest)?;
            (Box::new(tar), Some(sha256), false)
        }
    })
}

/// A zip that was encrypted with age.
#[cfg(feature = "age")]
fn sealed(path: &Path, options: &mut Options<'_>) -> Result<Zip, EvidenceError> {
    use super::age::Refused;
    let secret = (options.password)(path).ok_or(EvidenceError::PasswordNeeded)?;
    let sealed = super::age::unlock(&path.canonicalize()?, &secret).map_err(|refused| match refused {
        Refused::WrongKey => EvidenceError::WrongPassword,
        Refused::Damaged(why) => EvidenceError::Unreadable(why),
    })?;
    Ok(Zip::sealed(sealed)?)
}

#[cfg(not(feature = "age"))]
fn sealed(_: &Path, _: &mut Options<'_>) -> Result<Zip, EvidenceError> {
    Err(EvidenceError::AgeUnknown)
}

/// Whether a zip is the installation file of an application.
fn is_apk(path: &Path) -> bool {
    let apk = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("apk"));
    apk || Zip::open(path).is_ok_and(|zip| super::find(zip.entries(), "AndroidManifest.xml").is_some())
}

/// The folders of a source that hold a backup: the top, or else folders up to two below it.
fn backup_folders(entries: &[Entry]) -> Vec<String> {
    if is_backup(entries, "") {
        return vec![String::new()];
    }
    let mut folders = BTreeSet::new();
    for entry in entries {
        let Some((folder, "Manifest.db" | "Manifest.mbdb" | "Info.plist")) = entry.path.rsplit_once('/')
        else {
            continue;
        };
        let folder = format!("{folder}/");
        if folder.matches('/').count() <= 3 && is_backup(entries, &folder) {
            folders.insert(folder);
        }
    }
    folders.into_iter().collect()
}

fn backup(
    path: &Path,
    source: Box<dyn Source>,
    folder: &str,
    whole: Option<String>,
    options: &mut Options<'_>,
) -> Result<Evidence, EvidenceError> {
    let place = if folder.is_empty() { path.to_path_buf() } else { path.join(folder.trim_end_matches('/')) };
    let lists = ["Manifest.db", "Manifest.mbdb"].map(|name| format!("{folder}{name}"));
    let list = lists.iter().find_map(|path| super::find(source.entries(), path));
    let list = list.and_then(|index| source.open(index, u64::MAX).ok());
    let (files, bytes) = totals(source.entries(), folder);
    let mut ask = || (options.password)(&place);
    let mut setting =
        Setting { memory: options.memory, known_paths: options.known_paths, password: &mut ask };
    let sum = || whole.or_else(|| sha256(list?.reader_at(0).ok()?).ok());
    let (sha256, backup) = beside(sum, || Itunes::open(source, folder, &mut setting));
    let backup = backup?;
    Ok(Evidence {
        kind: Kind::ItunesBackup,
        platform: Some(Platform::Ios),
        encrypted: backup.is_encrypted(),
        sha256,
        unhashed: false,
        zone: None,
        taken: None,
        beside: Vec::new(),
        files,
        bytes,
        source: Box::new(backup),
        path: place,
    })
}

fn of_android(
    (path, container): (&Path, Container),
    source: Box<dyn Source>,
    encrypted: bool,
    sha256: Option<String>,
    options: &mut Options<'_>,
) -> Evidence {
    let (files, bytes) = totals(source.entries(), "");
    let mut setting =
        android::Setting { memory: options.memory, interest: options.interest, password: options.password };
    let mut source = Android::open(source, &mut setting).expect("it was recognised");
    if options.hash || bytes <= HASHED_UNASKED {
        source.verify();
    }
    Evidence {
        path: path.to_path_buf(),
        kind: source.kind(),
        platform: Some(Platform::Android),
        encrypted,
        unhashed: sha256.is_none() && matches!(container, Container::Zip | Container::Age),
        sha256,
        zone: source.zone(),
        taken: source.taken(),
        beside: Vec::new(),
        files,
        bytes,
        source: Box::new(source),
    }
}

fn single(
    (path, container): (&Path, Container),
    source: Box<dyn Source>,
    filesystem: bool,
    sha256: Option<String>,
    memory: u64,
) -> Evidence {
    let (files, bytes) = totals(source.entries(), "");
    Evidence {
        path: path.to_path_buf(),
        kind: if filesystem { Kind::Filesystem } else { Kind::Unknown },
        platform: filesystem.then_some(Platform::Ios),
        encrypted: false,
        unhashed: sha256.is_none() && matches!(container, Container::Zip | Container::Age),
        sha256,
        zone: None,
        taken: None,
        beside: Vec::new(),
        files,
        bytes,
        source: if filesystem { Box::new(Filesystem::new(source, memory)) } else { source },
    }
}

fn totals(entries: &[Entry], folder: &str) -> (u64, u64) {
    let mine = entries.iter().filter(|e| e.kind != EntryKind::Folder && e.path.starts_with(folder));
    mine.fold((0, 0), |(n, bytes): (u64, u64), e| (n + 1, bytes.saturating_add(e.size.unwrap_or(0))))
}
