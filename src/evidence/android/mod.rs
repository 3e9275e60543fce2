//! The layouts of Android: bug reports, AndroidQF folders, `adb backup` archives and intrusion
//! logs, alone, zipped, or one inside the other.
//!
//! Every output of a command and every section of a bug report becomes a path below `/cmd/`
//! (`/cmd/dumpsys/package`, `/cmd/getprop`), so that an artifact is written once, whatever it
//! came in. What was a file on the phone keeps its path there, and so do all files of a dump.

pub(super) mod backup;
mod hashes;
mod names;
mod sections;

use super::zip::Zip;
use super::{Content, Entry, EntryKind, Interest, Kind, OpenError, Source, SourceDiagnostic, sort_entries};
use crate::sentence::Sentence;
use flate2::read::ZlibDecoder;
use names::{Found, Prefix};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::io::{self, Read as _};
use std::sync::Arc;

/// How deep archives lie in each other: an acquisition holds a bug report or logs, those a zip.
const DEEPEST: u32 = 3;

/// The largest archive inside another archive that is opened, in bytes.
const LARGEST_INNER: u64 = 1 << 30;

/// The largest list of properties, in bytes.
const LARGEST_LIST: u64 = 16 << 20;

/// What opening is told.
pub(super) struct Setting<'a> {
    /// Bytes that may be held in memory for one file, or for what is kept of one text.
    pub memory: u64,
    /// How much of a path on the device, without its first slash, is likely to be wanted.
    pub interest: &'a dyn Fn(&str) -> Interest,
    /// Asked for the password of an encrypted backup inside.
    pub password: backup::Ask<'a>,
}

/// An Android acquisition in device paths.
pub struct Android {
    kind: Kind,
    entries: Arc<[Entry]>,
    places: Vec<Place>,
    sources: Vec<Box<dyn Source>>,
    texts: Vec<Content>,
    diagnostics: Vec<SourceDiagnostic>,
}

/// Where the bytes of an entry are.
enum Place {
    /// A file of one of the sources.
    File { source: usize, index: usize },
    /// A part of a text that lies on the disk.
    Part { text: usize, from: u64, length: u64 },
    /// A part of a text inside an archive, compressed; nothing if nobody wants it.
    Kept { bytes: Option<Arc<[u8]>>, length: u64 },
    /// The list of all files of a dump.
    List,
}

/// What a source holds, if it is of Android.
#[must_use]
pub(super) fn recognise(source: &dyn Source) -> Option<Kind> {
    names::recognise(source).map(|prefix| prefix.kind)
}

/// Whether a kind of acquisition can hold what a glob names.
#[must_use]
pub fn may_hold(kind: Kind, glob: &str) -> bool {
    let of = |folders: &[&str]| glob.starts_with("**") || folders.iter().any(|f| glob.starts_with(f));
    match kind {
        Kind::AndroidBackup => of(&["/data/data/", "/data/user_de/", "/storage/", "/cmd/backup/"]),
        Kind::BugReport => of(&[
            "/cmd/dumpsys/",
            "/cmd/dumpstate",
            "/cmd/getprop",
            "/cmd/ps",
            "/cmd/logcat",
            "/data/tombstones/",
            "/data/anr/",
        ]),
        Kind::IntrusionLogs => of(&["/cmd/intrusion_logs/"]),
        Kind::AndroidQf => true,
        Kind::AndroidFilesystem => glob == "/" || of(&["/data/", "/system/", "/{system", "/storage/"]),
        Kind::Apks => of(&["/cmd/apks/"]),
        Kind::ItunesBackup | Kind::Filesystem | Kind::PrivacyReport | Kind::Unknown => false,
    }
}

impl Android {
    /// Renames what a source holds. `None` if it is none of the layouts.
    pub(super) fn open(source: Box<dyn Source>, setting: &mut Setting<'_>) -> Option<Self> {
        let prefix = names::recognise(&*source)?;
        let mut making = Making::default();
        making.add(source, &prefix, "", setting, 0);
        Some(making.finish(prefix.kind))
    }

    /// Compares the files of an acquisition with the hashes that were written down when it was made.
    pub(super) fn verify(&mut self) {
        if let Some(said) = hashes::verified(self) {
            self.diagnostics.extend(said);
        }
    }

    /// The zone that the phone was set to, as its properties say.
    pub(super) fn zone(&self) -> Option<jiff::tz::TimeZone> {
        let index = super::find(&self.entries, "/cmd/getprop")?;
        let bytes = self.open(index, LARGEST_LIST).ok()?.bytes(LARGEST_LIST).ok()?;
        let text = String::from_utf8_lossy(&bytes);
        let name = text.lines().find_map(|line| line.trim().strip_prefix("[persist.sys.timezone]: ["))?;
        jiff::tz::TimeZone::get(name.trim_end_matches(']')).ok()
    }

    /// What the clock of the phone showed when it was copied: the head of a bug report says it.
    pub(super) fn taken(&self) -> Option<jiff::civil::DateTime> {
        let index = super::find(&self.entries, "/cmd/dumpstate")?;
        let head = self.open(index, LARGEST_LIST).ok()?.head(4_096).ok()?;
        let text = String::from_utf8_lossy(&head);
        let clock = text.lines().find_map(|line| line.trim().strip_prefix("== dumpstate: "))?;
        clock.trim().replacen(' ', "T", 1).parse().ok()
    }

    /// Which of the layouts it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }
}

/// An acquisition while it is put together.
#[derive(Default)]
struct Making {
    found: Vec<(Entry, Place)>,
    /// Those inside others have their number before they are opened.
    sources: Vec<Option<Box<dyn Source>>>,
    texts: Vec<Content>,
    diagnostics: Vec<SourceDiagnostic>,
}

impl Making {
    /// Adds a source; `within` is the archive it was found in, ending in `/`.
    fn add(
        &mut self,
        source: Box<dyn Source>,
        prefix: &Prefix,
        within: &str,
        setting: &mut Setting<'_>,
        depth: u32,
    ) {
        self.diagnostics.extend(source.diagnostics());
        let number = self.sources.len();
        self.sources.push(None);
        for (index, entry) in source.entries().iter().enumerate() {
            let origin = format!("{within}{}", entry.path);
            // A dump is listed with its folders: an implant may be known by one.
            let listed = entry.kind != EntryKind::Folder || prefix.kind == Kind::AndroidFilesystem;
            match names::found(&entry.path, prefix).filter(|_| listed) {
                None => {}
                Some(Found::File(path)) => {
                    let entry = Entry { path: path.into(), origin: Some(origin.into()), ..entry.clone() };
                    self.found.push((entry, Place::File { source: number, index }));
                }
                Some(Found::Text) => match source.open(index, u64::MAX) {
                    Ok(content) => self.text(content, &origin, setting),
                    Err(error) => self.odd(origin, error.sentence()),
                },
                Some(Found::Archive) => match source.open(index, LARGEST_INNER) {
                    Ok(content) => self.archive(&content, origin, prefix.kind, setting, depth + 1),
                    Err(error) => self.odd(origin, error.sentence()),
                },
            }
        }
        self.sources[number] = Some(source);
    }

    fn archive(
        &mut self,
        content: &Content,
        origin: String,
        kind: Kind,
        setting: &mut Setting<'_>,
        depth: u32,
    ) {
        let opened = if depth > DEEPEST {
            Err(Sentence::new("archive-too-deep"))
        } else {
            inside(content, &origin, setting)
        };
        let found = opened.and_then(|source| {
            let prefix = names::recognise(&*source).or_else(|| names::inside(kind, &origin));
            prefix.map(|prefix| (source, prefix)).ok_or_else(|| Sentence::new("layout-unknown"))
        });
        match found {
            Ok((source, prefix)) => self.add(source, &prefix, &format!("{origin}/"), setting, depth),
            Err(sentence) => self.odd(origin, sentence),
        }
    }

    fn text(&mut self, content: Content, origin: &str, setting: &Setting<'_>) {
        let number = self.texts.len();
        let on_disk = matches!(content, Content::File { .. });
        let wanted = |path: &str| !on_disk && (setting.interest)(&path[1..]) == Interest::Whole;
        let (sections, failed) = sections::index(&content, &wanted, setting.memory / 4);
        if let Some(reason) = failed {
            self.odd(origin.to_owned(), Sentence::new("archive-cut-short").with("reason", reason));
        }
        for part in sections {
            let entry = Entry {
                size: Some(part.length),
                origin: Some(format!("{origin}, line {}", part.line).into()),
                ..Entry::new(part.path, EntryKind::File)
            };
            let place = if on_disk && !part.decoded {
                Place::Part { text: number, from: part.from, length: part.length }
            } else {
                Place::Kept { bytes: part.kept, length: part.length }
            };
            self.found.push((entry, place));
        }
        self.texts.push(content);
    }

    fn odd(&mut self, path: String, message: Sentence) {
        self.diagnostics.push(SourceDiagnostic { path: Some(path), message, incomplete: true });
    }

    /// What has the same path is told apart by a number: `/cmd/dumpsys/adb`, `/cmd/dumpsys/adb.2`.
    fn finish(mut self, kind: Kind) -> Android {
        let mut seen: FxHashMap<Arc<str>, usize> = FxHashMap::default();
        for (entry, _) in &mut self.found {
            let times = seen.entry(Arc::clone(&entry.path)).or_insert(0);
            *times += 1;
            if *times > 1 {
                entry.path = format!("{}.{times}", entry.path).into();
            }
        }
        if kind == Kind::AndroidFilesystem {
            self.found.push((Entry::new("/", EntryKind::Folder), Place::List));
        }
        let (entries, places) = sort_entries(self.found);
        let entries = entries.into();
        let sources = self.sources.into_iter().flatten().collect();
        let (texts, diagnostics) = (self.texts, self.diagnostics);
        Android { kind, entries, places, sources, texts, diagnostics }
    }
}

/// Opens an archive that lies in another one.
fn inside(content: &Content, origin: &str, setting: &mut Setting<'_>) -> Result<Box<dyn Source>, Sentence> {
    let head = content.head(4).map_err(|error| error.sentence())?;
    if !head.starts_with(b"PK") {
        return Ok(Box::new(backup::inside(content, origin, setting)?));
    }
    let zip = Zip::inside(content, LARGEST_INNER);
    Ok(Box::new(zip.map_err(|e| Sentence::new("open-unreadable").with("reason", e.to_string()))?))
}

impl Source for Android {
    fn entries(&self) -> &[Entry] {
        &self.entries
    }

    fn open(&self, index: usize, limit: u64) -> Result<Content, OpenError> {
        match &self.places[index] {
            Place::File { source, index } => self.sources[*source].open(*index, limit),
            Place::Part { text, from, length } => {
                let text = self.texts[*text].clone();
                Ok(Content::Stream(Arc::new(Part { text, from: *from, length: *length })))
            }
            Place::List => Ok(Content::List(Arc::clone(&self.entries))),
            Place::Kept { bytes: None, .. } => Err(OpenError::Missing),
            Place::Kept { bytes: Some(bytes), length } => {
                if *length > limit {
                    return Err(OpenError::TooLarge { needed: *length, limit });
                }
                let mut plain = Vec::new();
                let read = ZlibDecoder::new(&bytes[..]).take(*length).read_to_end(&mut plain);
                read.map_err(|e| OpenError::Unreadable(e.to_string()))?;
                Ok(Content::Memory(plain.into()))
            }
        }
    }

    fn random_access(&self) -> bool {
        self.sources.iter().all(|source| source.random_access())
    }

    fn read(&self, wanted: &[usize], limit: u64, each: &mut dyn FnMut(usize, Result<Content, OpenError>)) {
        let mut inside: BTreeMap<usize, BTreeMap<usize, usize>> = BTreeMap::new();
        for &outer in wanted {
            match &self.places[outer] {
                Place::File { source, index } => {
                    inside.entry(*source).or_default().insert(*index, outer);
                }
                _ => each(outer, self.open(outer, limit)),
            }
        }
        for (source, outer) in inside {
            let indices: Vec<usize> = outer.keys().copied().collect();
            self.sources[source].read(&indices, limit, &mut |index, content| each(outer[&index], content));
        }
    }

    fn memory_needed(&self, index: usize) -> u64 {
        match &self.places[index] {
            Place::File { source, index } => self.sources[*source].memory_needed(*index),
            Place::Part { .. } | Place::List => 0,
            Place::Kept { length, .. } => *length,
        }
    }

    fn diagnostics(&self) -> Vec<SourceDiagnostic> {
        self.diagnostics.clone()
    }
}

/// A part of a text on the disk.
#[derive(Debug)]
struct Part {
    text: Content,
    from: u64,
    length: u64,
}

impl super::Stream for Part {
    fn size(&self) -> u64 {
        self.length
    }

    fn reader_at(&self, offset: u64) -> io::Result<Box<dyn io::Read + '_>> {
        let left = self.length.saturating_sub(offset);
        Ok(Box::new(self.text.reader_at(self.from.saturating_add(offset.min(self.length)))?.take(left)))
    }
}
