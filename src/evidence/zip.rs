//! A zip archive, read member by member where it lies. Nothing is unpacked to the disk.

use super::names::below_root;
use super::stream::{Stream, behind};
use super::{Content, Entry, EntryKind, OpenError, Source, SourceDiagnostic, sort_entries};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use flate2::Crc;
use flate2::read::DeflateDecoder;
use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use zip::read::HasZipMetadata as _;
use zip::{CompressionMethod, System, ZipArchive};

/// More members than any phone has files.
const MOST_MEMBERS: usize = 20_000_000;

type Archive = ZipArchive<BufReader<Box<dyn Bytes>>>;

/// An archive and its members.
pub struct Zip {
    entries: Vec<Entry>,
    /// What the directory says of each entry.
    members: Vec<Listed>,
    diagnostics: Vec<SourceDiagnostic>,
    place: Place,
}

/// Where the bytes of an archive are.
#[derive(Clone, Debug)]
enum Place {
    Disk(PathBuf),
    Memory(Arc<Vec<u8>>),
    #[cfg(feature = "age")]
    Sealed(Arc<super::age::Sealed>),
}

impl Place {
    fn open(&self) -> io::Result<Box<dyn Bytes>> {
        Ok(match self {
            Self::Disk(path) => Box::new(File::open(path)?),
            Self::Memory(bytes) => Box::new(Cursor::new(Shared(Arc::clone(bytes)))),
            #[cfg(feature = "age")]
            Self::Sealed(sealed) => Box::new(sealed.open()?),
        })
    }
}

/// What can be read from any place on.
trait Bytes: Read + Seek + Send {}

impl<T: Read + Seek + Send> Bytes for T {}

struct Shared(Arc<Vec<u8>>);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// What the directory says of a member. Its bytes begin behind a header of its own.
struct Listed {
    header: u64,
    stored: u64,
    crc32: u32,
    method: CompressionMethod,
    encrypted: bool,
}

impl Zip {
    /// Reads the directory of an archive, and nothing of its members.
    ///
    /// # Errors
    /// When it has none that can be read.
    pub fn open(path: &Path) -> io::Result<Self> {
        Self::of(Place::Disk(path.canonicalize()?))
    }

    /// The same for an archive that was encrypted with age.
    ///
    /// # Errors
    /// As [`Zip::open`].
    #[cfg(feature = "age")]
    pub(super) fn sealed(sealed: super::age::Sealed) -> io::Result<Self> {
        Self::of(Place::Sealed(Arc::new(sealed)))
    }

    /// The same for an archive inside another one, of which at most `limit` bytes are taken into
    /// memory; one that lies on the disk stays there.
    ///
    /// # Errors
    /// As [`Zip::open`], and when it is larger.
    pub(super) fn inside(content: &Content, limit: u64) -> io::Result<Self> {
        match content {
            Content::File { path, .. } => Self::open(path),
            _ => Self::of(Place::Memory(content.bytes(limit).map_err(io::Error::other)?)),
        }
    }

    fn of(place: Place) -> io::Result<Self> {
        let archive = ZipArchive::new(BufReader::new(place.open()?))?;
        let mut diagnostics = Vec::new();
        let mut found = Vec::new();
        for number in 0..archive.len().min(MOST_MEMBERS) {
            match describe(&archive, number) {
                Ok(described) => found.extend(described),
                Err(diagnostic) => diagnostics.push(diagnostic),
            }
        }
        let (entries, members) = sort_entries(found);
        diagnostics.extend(encrypted(&entries, &members));
        diagnostics.extend(twice(&entries));
        if archive.has_duplicate_names() {
            let message = Sentence::new("members-twice");
            diagnostics.push(SourceDiagnostic { path: None, message, incomplete: false });
        }
        Ok(Self { entries, members, diagnostics, place })
    }

    fn member(&self, index: usize) -> Result<Member, OpenError> {
        let listed = &self.members[index];
        if listed.encrypted {
            return Err(OpenError::Undecryptable("member"));
        }
        let method = listed.method;
        if !matches!(method, CompressionMethod::Stored | CompressionMethod::Deflated) {
            return Err(OpenError::Unreadable(format!("compressed with {method}")));
        }
        Ok(Member {
            place: self.place.clone(),
            start: start(&self.place, listed.header).map_err(unreadable)?,
            stored: listed.stored,
            deflated: method == CompressionMethod::Deflated,
            size: self.entries[index].size.unwrap_or(0),
            crc32: listed.crc32,
        })
    }
}

/// Where the bytes of a member begin: behind its header, its name and what else tools put there
/// (APPNOTE.TXT, 4.3.7).
fn start(place: &Place, header: u64) -> io::Result<u64> {
    let mut file = place.open()?;
    file.seek(SeekFrom::Start(header))?;
    let mut fixed = [0; 30];
    file.read_exact(&mut fixed)?;
    if !fixed.starts_with(b"PK\x03\x04") {
        return Err(io::Error::other("there is nothing where the archive says it begins"));
    }
    let [.., a, b, c, d] = fixed;
    Ok(header + 30 + u64::from(u16::from_le_bytes([a, b])) + u64::from(u16::from_le_bytes([c, d])))
}

/// One member as an entry; `None` for the root of all, a diagnostic for what cannot be an entry.
/// A name that is no UTF-8 is taken as code page 437, as `unzip` does.
fn describe(archive: &Archive, number: usize) -> Result<Option<(Entry, Listed)>, SourceDiagnostic> {
    let odd = |path: Option<String>, key: &'static str, incomplete| SourceDiagnostic {
        path,
        message: Sentence::new(key),
        incomplete,
    };
    let Ok(member) = archive.by_index_data(number) else {
        return Err(odd(None, "member-unreadable", true));
    };
    let Ok(name) = member.name() else { return Err(odd(None, "member-unreadable", true)) };
    // Where it was not written under Unix, the mode would be made up.
    let data = member.get_metadata();
    let unix = matches!(data.system, System::Unix);
    let mode = member.unix_mode().filter(|_| unix);
    let kind = match mode.map_or(0, |mode| mode & 0o170_000) {
        _ if member.is_dir() || name.ends_with('\\') => EntryKind::Folder,
        0o120_000 => EntryKind::Link,
        0 | 0o100_000 => EntryKind::File,
        _ => EntryKind::Special,
    };
    let Some(path) = below_root(&name) else {
        let harmless = kind == EntryKind::Folder && !name.contains("..");
        let odd = || odd(Some(name.into_owned()), "name-leaves-root", true);
        return if harmless { Ok(None) } else { Err(odd()) };
    };
    let entry = Entry {
        size: (kind != EntryKind::Folder).then(|| member.size()),
        modified: member.last_modified().and_then(modified),
        mode,
        ..Entry::new(path, kind)
    };
    let listed = Listed {
        header: data.header_start,
        stored: data.compressed_size,
        crc32: data.crc32,
        method: data.compression_method,
        encrypted: member.encrypted(),
    };
    Ok(Some((entry, listed)))
}

/// Said once of an archive, of whose members all may be encrypted.
fn encrypted(entries: &[Entry], members: &[Listed]) -> Option<SourceDiagnostic> {
    let closed = |(entry, listed): &(&Entry, &Listed)| listed.encrypted && entry.kind == EntryKind::File;
    let mut found = entries.iter().zip(members).filter(closed);
    let (first, _) = found.next()?;
    let others = found.count() as u64;
    let message = Sentence::new("members-encrypted").count("count", 1 + others);
    let path = (others == 0).then(|| first.path.to_string());
    Some(SourceDiagnostic { path, message, incomplete: true })
}

/// A time of MS-DOS: two seconds apart, in whatever zone the computer had that wrote it. The first
/// day of its calendar stands for "unknown".
fn modified(time: zip::DateTime) -> Option<Timestamp> {
    let small = |n: u8| i8::try_from(n).ok();
    let year = i16::try_from(time.year()).ok()?;
    let (month, day) = (small(time.month())?, small(time.day())?);
    let (hour, minute, second) = (small(time.hour())?, small(time.minute())?, small(time.second())?);
    let date = jiff::civil::DateTime::new(year, month, day, hour, minute, second, 0).ok()?;
    let instant = jiff::tz::Offset::UTC.to_timestamp(date).ok()?;
    ((year, month, day) != (1980, 1, 1)).then(|| Timestamp::without_zone(instant))
}

/// Paths that an archive holds more than once. The last one counts, as when it is unpacked.
pub(super) fn twice(entries: &[Entry]) -> Vec<SourceDiagnostic> {
    let pairs = entries.windows(2).filter(|pair| pair[0].path == pair[1].path);
    pairs
        .map(|pair| SourceDiagnostic {
            path: Some(pair[0].path.to_string()),
            message: Sentence::new("member-twice"),
            incomplete: false,
        })
        .collect()
}

fn unreadable(error: impl std::fmt::Display) -> OpenError {
    OpenError::Unreadable(error.to_string())
}

impl Source for Zip {
    fn entries(&self) -> &[Entry] {
        &self.entries
    }

    fn open(&self, index: usize, limit: u64) -> Result<Content, OpenError> {
        let entry = &self.entries[index];
        if entry.kind != EntryKind::File {
            return Err(OpenError::NotAFile);
        }
        let stated = entry.size.unwrap_or(0);
        if stated > limit {
            return Err(OpenError::TooLarge { needed: stated, limit });
        }
        Ok(Content::Stream(Arc::new(self.member(index)?)))
    }

    fn diagnostics(&self) -> Vec<SourceDiagnostic> {
        self.diagnostics.clone()
    }
}

/// A member, which is inflated while it is read.
#[derive(Debug)]
struct Member {
    place: Place,
    /// Where its bytes begin in the archive, and how many there are.
    start: u64,
    stored: u64,
    deflated: bool,
    size: u64,
    crc32: u32,
}

impl Stream for Member {
    fn size(&self) -> u64 {
        self.size
    }

    fn reader_at(&self, offset: u64) -> io::Result<Box<dyn Read + '_>> {
        let mut file = self.place.open()?;
        file.seek(SeekFrom::Start(self.start))?;
        let stored = file.take(self.stored);
        let plain: Box<dyn Read> =
            if self.deflated { Box::new(DeflateDecoder::new(stored)) } else { Box::new(stored) };
        behind(Box::new(Whole { plain, left: self.size, sum: Crc::new(), crc32: self.crc32 }), offset)
    }
}

/// Reads a member to exactly its stated size and checks its sum; anything else is a damaged member.
struct Whole<R> {
    plain: R,
    left: u64,
    sum: Crc,
    crc32: u32,
}

impl<R: Read> Read for Whole<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let damaged = |what: &str| Err(io::Error::other(what.to_owned()));
        let n = self.plain.read(out)?;
        self.sum.update(&out[..n]);
        if n as u64 > self.left {
            return damaged("larger than the archive says");
        }
        self.left -= n as u64;
        if n == 0 && !out.is_empty() {
            if self.left > 0 {
                return damaged("the archive breaks off inside this file");
            }
            if self.sum.sum() != self.crc32 {
                return damaged("its checksum is wrong");
            }
        }
        Ok(n)
    }
}

#[cfg(test)]
mod tests;
