//! What was taken from a phone, as one list of files in device paths.
//!
//! Containers (a folder, a zip, a tar) and layouts (an iTunes backup, a file system) are
//! both "[`Source`] in, `Source` out": a layout renames entries to their path on the
//! device and may decrypt them. Parsers see only the last one, and so never learn what
//! wrapped their file. Nothing here writes, follows a link, or leaves the root it was given.

#[cfg(feature = "age")]
mod age;
mod android;
pub mod backups;
pub mod budget;
mod directory;
mod filesystem;
pub mod itunes;
mod memory;
mod names;
mod open;
mod sealed;
mod stream;
mod tar;
mod zip;

pub use android::may_hold as android_may_hold;
pub use filesystem::{any_container, likely_device_path};
pub use memory::Memory;
pub use open::{Evidence, EvidenceError, Interest, Kind, Options, open};
pub use stream::Stream;

#[cfg(feature = "age")]
pub(crate) use age::decrypted;

use crate::sentence::Sentence;
use crate::time::Timestamp;
use std::fs::File;
use std::io::{self, Read, Seek as _};
use std::path::PathBuf;
use std::sync::Arc;

/// One file of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Path: inside the container as it names it, or on the device once a layout has renamed it.
    pub path: Arc<str>,
    /// What it is.
    pub kind: EntryKind,
    /// Bytes, where known without opening it.
    pub size: Option<u64>,
    /// When its content last changed, as the acquisition has it.
    pub modified: Option<Timestamp>,
    /// Mode bits of Unix, where the container keeps those of the phone.
    pub mode: Option<u32>,
    /// Where the acquisition keeps it, where this differs from `path`.
    pub origin: Option<Arc<str>>,
}

impl Entry {
    /// An entry of which nothing more is known.
    #[must_use]
    pub fn new(path: impl Into<Arc<str>>, kind: EntryKind) -> Self {
        Self { path: path.into(), kind, size: None, modified: None, mode: None, origin: None }
    }
}

/// What an [`Entry`] is. Only a file is ever opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntryKind {
    /// A regular file.
    File,
    /// A folder. Its files are entries of their own; the root of a file system gives a list of all.
    Folder,
    /// A symbolic or hard link: listed, never followed.
    Link,
    /// Device node, socket, pipe: listed, never opened.
    Special,
}

/// The bytes of one file, or the place where they lie unencrypted on this computer.
#[derive(Clone, Debug)]
pub enum Content {
    /// A plain file of the evidence, to be opened read-only where it lies.
    File {
        /// Where. Canonical, below the root of the evidence, no link.
        path: PathBuf,
        /// Bytes.
        size: u64,
    },
    /// Bytes that were inflated. They exist nowhere else.
    Memory(Arc<Vec<u8>>),
    /// Bytes that are inflated or decrypted while they are read.
    Stream(Arc<dyn Stream>),
    /// No bytes, but the list of everything that a dump holds: the content of its root.
    List(Arc<[Entry]>),
}

/// Why a file could not be opened.
#[derive(Clone, Debug, thiserror::Error)]
pub enum OpenError {
    /// A link, socket or device node.
    #[error("not a regular file")]
    NotAFile,
    /// Listed, but its content is not there (a partial backup).
    #[error("the content is missing")]
    Missing,
    /// Larger than the memory this scan may use; both in bytes.
    #[error("needs {needed} bytes of memory, {limit} are allowed")]
    TooLarge {
        /// What it would take.
        needed: u64,
        /// What is allowed.
        limit: u64,
    },
    /// Encrypted, and there is no key that fits. Why, as one word of the catalogue
    /// (`no-row`, `row-damaged`, `no-keys`, `no-class-key`, `key-damaged`, `cut-short`).
    #[error("cannot be decrypted: {0}")]
    Undecryptable(&'static str),
    /// Damaged container or a failing disk.
    #[error("{0}")]
    Unreadable(String),
}

impl OpenError {
    /// The same for a person.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        match self {
            Self::NotAFile => Sentence::new("open-not-a-file"),
            Self::Missing => Sentence::new("open-missing"),
            Self::TooLarge { needed, limit } => Sentence::new("open-too-large")
                .count("needed", needed.div_ceil(1 << 20))
                .count("limit", limit >> 20),
            Self::Undecryptable(why) => Sentence::new("open-undecryptable").with("why", *why),
            Self::Unreadable(reason) => Sentence::new("open-unreadable").with("reason", reason),
        }
    }
}

/// The input side of a scan: a list of files, and their content on demand.
pub trait Source: Send + Sync {
    /// All entries, sorted by `path`. An archive may leave out folders that hold something.
    fn entries(&self) -> &[Entry];

    /// The content of one entry, by its index in [`Source::entries`]. At most `limit` bytes
    /// are held in memory for it. A one-pass source may have to read everything before it.
    ///
    /// # Errors
    /// See [`OpenError`].
    fn open(&self, index: usize, limit: u64) -> Result<Content, OpenError>;

    /// Whether [`Source::open`] costs no more than the file itself.
    fn random_access(&self) -> bool {
        true
    }

    /// Delivers the wanted entries, each once, in the order in which they are stored.
    fn read(&self, wanted: &[usize], limit: u64, each: &mut dyn FnMut(usize, Result<Content, OpenError>)) {
        for &index in wanted {
            each(index, self.open(index, limit));
        }
    }

    /// Bytes of memory that opening an entry takes: 0 for a plain file on disk.
    fn memory_needed(&self, index: usize) -> u64 {
        self.entries()[index].size.unwrap_or(0)
    }

    /// What was odd about the container or layout: named once, never fatal.
    fn diagnostics(&self) -> Vec<SourceDiagnostic> {
        Vec::new()
    }
}

/// Something odd about the evidence itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceDiagnostic {
    /// The entry concerned, as the container or the device names it.
    pub path: Option<String>,
    /// What is odd.
    pub message: Sentence,
    /// Whether something that was there could not be read because of it.
    pub incomplete: bool,
}

impl Content {
    /// Number of bytes.
    #[must_use]
    pub fn len(&self) -> u64 {
        match self {
            Self::File { size, .. } => *size,
            Self::Memory(bytes) => bytes.len() as u64,
            Self::Stream(stream) => stream.size(),
            Self::List(_) => 0,
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All bytes, if there are at most `limit`.
    ///
    /// # Errors
    /// [`OpenError::TooLarge`] above the limit, [`OpenError::Unreadable`] when the disk fails.
    pub fn bytes(&self, limit: u64) -> Result<Arc<Vec<u8>>, OpenError> {
        if self.len() > limit {
            return Err(OpenError::TooLarge { needed: self.len(), limit });
        }
        match self {
            Self::Memory(bytes) => Ok(Arc::clone(bytes)),
            _ => self.to_vec(limit).map(Into::into),
        }
    }

    /// All bytes, if there are at most `limit`, to be changed by whoever asks.
    ///
    /// # Errors
    /// As [`Content::bytes`].
    pub fn to_vec(&self, limit: u64) -> Result<Vec<u8>, OpenError> {
        if self.len() > limit {
            return Err(OpenError::TooLarge { needed: self.len(), limit });
        }
        // What a container says of a size may be a lie: no more is taken in advance than a file has.
        let known = if let Self::Stream(_) = self { self.len().min(64 << 20) } else { self.len() };
        let mut bytes = Vec::with_capacity(usize::try_from(known).map_err(unreadable)?);
        let reader = self.reader_at(0).map_err(unreadable)?;
        reader.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(unreadable)?;
        if bytes.len() as u64 > limit {
            return Err(OpenError::TooLarge { needed: bytes.len() as u64, limit });
        }
        Ok(bytes)
    }

    /// The bytes from one on, none of them kept.
    ///
    /// # Errors
    /// When the file cannot be opened.
    pub fn reader_at(&self, offset: u64) -> io::Result<Box<dyn Read + '_>> {
        Ok(match self {
            Self::File { path, .. } => {
                let mut file = File::open(path)?;
                file.seek(io::SeekFrom::Start(offset))?;
                Box::new(file)
            }
            Self::Memory(bytes) => {
                Box::new(usize::try_from(offset).ok().and_then(|o| bytes.get(o..)).unwrap_or_default())
            }
            Self::Stream(stream) => stream.reader_at(offset)?,
            Self::List(_) => Box::new(io::empty()),
        })
    }

    /// The first `n` bytes, or all if there are fewer.
    ///
    /// # Errors
    /// [`OpenError::Unreadable`] when the disk fails.
    pub fn head(&self, n: usize) -> Result<Vec<u8>, OpenError> {
        self.part(0, n)
    }

    /// The last `n` bytes, or all if there are fewer.
    ///
    /// # Errors
    /// [`OpenError::Unreadable`] when the disk fails.
    pub fn tail(&self, n: usize) -> Result<Vec<u8>, OpenError> {
        self.part(self.len().saturating_sub(n as u64), n)
    }

    fn part(&self, from: u64, n: usize) -> Result<Vec<u8>, OpenError> {
        let mut part = Vec::with_capacity(n.min(1 << 16));
        let reader = self.reader_at(from).map_err(unreadable)?;
        reader.take(n as u64).read_to_end(&mut part).map_err(unreadable)?;
        Ok(part)
    }
}

/// What an archive inside the evidence holds, if it is a zip; of one that does not lie on the disk at most
/// `limit` bytes are taken into memory.
///
/// # Errors
/// When it has no directory that can be read, or is larger.
pub fn members(content: &Content, limit: u64) -> io::Result<Box<dyn Source>> {
    Ok(Box::new(zip::Zip::inside(content, limit)?))
}

fn unreadable(error: impl std::fmt::Display) -> OpenError {
    OpenError::Unreadable(error.to_string())
}

/// The index of a path among sorted entries. Where an archive names a path twice, the last one.
#[must_use]
pub fn find(entries: &[Entry], path: &str) -> Option<usize> {
    let after = entries.partition_point(|e| &*e.path <= path);
    after.checked_sub(1).filter(|&i| &*entries[i].path == path)
}

/// Sorts entries by path together with what belongs to each. The order of equals is kept.
fn sort_entries<T: Send>(mut found: Vec<(Entry, T)>) -> (Vec<Entry>, Vec<T>) {
    crate::threads::sort(&mut found, |a, b| a.0.path.cmp(&b.0.path));
    found.into_iter().unzip()
}
