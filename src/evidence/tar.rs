//! A tar archive, plain or gzipped. It can only be read from front to back, so the first pass
//! keeps what a scan is likely to want, compressed in memory; a second reads what did not fit or
//! was not foreseen, and is hardly ever needed.

use super::names::below_root;
use super::stream::{EDGE, Edges, Stream};
use super::{Content, Entry, EntryKind, Interest, OpenError, Source, SourceDiagnostic, sort_entries};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use flate2::Compression;
use flate2::read::{MultiGzDecoder, ZlibDecoder};
use flate2::write::ZlibEncoder;
use sha2::{Digest as _, Sha256};
use std::cell::RefCell;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read, Write as _};
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;

/// What an archive may inflate to in all. A terabyte phone does not exist in this form.
const MOST_BYTES: u64 = 2 << 40;

/// A file larger than this is never kept from the first pass.
const LARGEST_KEPT: u64 = 256 << 20;

/// An archive and its members.
pub struct Tar {
    entries: Vec<Entry>,
    members: Vec<Member>,
    diagnostics: Vec<SourceDiagnostic>,
    opener: Opener,
}

/// Opens the file that holds a tar, and the tar inside it, as often as it has to be read.
pub(super) struct Opener {
    file: Box<dyn Fn() -> io::Result<Reader> + Send + Sync>,
    inside: Box<dyn Fn(Reader) -> io::Result<Reader> + Send + Sync>,
}

impl Opener {
    /// `file`: all of it. `inside`: the tar in it, inflated and decrypted.
    pub(super) fn new(
        file: impl Fn() -> io::Result<Reader> + Send + Sync + 'static,
        inside: impl Fn(Reader) -> io::Result<Reader> + Send + Sync + 'static,
    ) -> Self {
        Self { file: Box::new(file), inside: Box::new(inside) }
    }
}

/// Where a member stands, and its content if it was kept.
#[derive(Clone, Debug)]
struct Member {
    number: usize,
    kept: Option<Kept>,
}

/// What was kept from the first pass.
#[derive(Clone, Debug)]
enum Kept {
    /// All of it, compressed.
    Whole(Arc<[u8]>),
    Edges(Arc<Edges>),
}

impl Tar {
    /// Lists an archive in one pass, keeping files that are of `interest` as long as they fit into
    /// `memory` bytes, compressed. Also gives the SHA-256 of the archive.
    ///
    /// # Errors
    /// When it cannot be opened. Damage behind the first member is a diagnostic.
    pub fn open(path: &Path, memory: u64, interest: &dyn Fn(&str) -> Interest) -> io::Result<(Self, String)> {
        let path = path.canonicalize()?;
        let file = move || File::open(&path).map(|file| Box::new(file) as Reader);
        Self::of(Opener::new(file, inflated), memory, interest)
    }

    /// The same for a tar that lies in some other file. The hash is that of the file.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub(super) fn of(
        opener: Opener,
        memory: u64,
        interest: &dyn Fn(&str) -> Interest,
    ) -> io::Result<(Self, String)> {
        let mut listing =
            Listing { found: Vec::new(), diagnostics: Vec::new(), left: memory, edges: memory / 2, interest };
        let archive = Summed(Rc::new(RefCell::new(((opener.file)()?, Sha256::new()))));
        let tar = (opener.inside)(Box::new(archive.clone()));
        let outcome = tar.and_then(|tar| {
            walk(tar, &mut |number, entry| {
                listing.member(number, entry);
                true
            })
        });
        let sha256 = archive.finish()?;
        if let Err(error) = outcome {
            let message = Sentence::new("archive-cut-short").with("reason", error.to_string());
            listing.diagnostics.push(SourceDiagnostic { path: None, message, incomplete: true });
        }
        let (entries, members) = sort_entries(listing.found);
        let mut diagnostics = listing.diagnostics;
        diagnostics.extend(super::zip::twice(&entries));
        Ok((Self { entries, members, diagnostics, opener }, sha256))
    }
}

pub(super) type Reader = Box<dyn Read>;

/// A file whose bytes are hashed as they go by.
#[derive(Clone)]
struct Summed(Rc<RefCell<(Reader, Sha256)>>);

impl Summed {
    /// The hash of the whole file, also where whoever read it stopped early.
    fn finish(mut self) -> io::Result<String> {
        io::copy(&mut self, &mut io::sink())?;
        Ok(hex::encode(self.0.borrow().1.clone().finalize()))
    }
}

impl Read for Summed {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let (file, sum) = &mut *self.0.borrow_mut();
        let n = file.read(out)?;
        sum.update(&out[..n]);
        Ok(n)
    }
}

/// The tar in a file that may be gzipped.
fn inflated(file: Reader) -> io::Result<Reader> {
    let mut file = BufReader::with_capacity(1 << 18, file);
    let gzip = file.fill_buf()?.starts_with(&[0x1f, 0x8b]);
    Ok(if gzip { Box::new(MultiGzDecoder::new(file)) } else { Box::new(file) })
}

/// Hands every member to `each`, until it answers false.
fn walk(
    reader: Reader,
    each: &mut dyn FnMut(usize, &mut tar::Entry<'_, io::Take<Reader>>) -> bool,
) -> io::Result<()> {
    let mut archive = tar::Archive::new(reader.take(MOST_BYTES));
    archive.set_ignore_zeros(true);
    for (number, entry) in archive.entries()?.enumerate() {
        if !each(number, &mut entry?) {
            break;
        }
    }
    Ok(())
}

struct Listing<'a> {
    found: Vec<(Entry, Member)>,
    diagnostics: Vec<SourceDiagnostic>,
    /// Room in memory, and how much of it edges may take.
    left: u64,
    edges: u64,
    interest: &'a dyn Fn(&str) -> Interest,
}

impl Listing<'_> {
    fn member(&mut self, number: usize, entry: &mut tar::Entry<'_, io::Take<Reader>>) {
        let kind = match entry.header().entry_type() {
            t if t.is_pax_global_extensions() => return,
            t if t.is_dir() => EntryKind::Folder,
            t if t.is_file() || t.is_contiguous() || t.is_gnu_sparse() => EntryKind::File,
            t if t.is_symlink() || t.is_hard_link() => EntryKind::Link,
            _ => EntryKind::Special,
        };
        let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        let Some(path) = below_root(&name) else {
            if kind == EntryKind::Folder {
                return;
            }
            let message = Sentence::new("name-leaves-root");
            return self.diagnostics.push(SourceDiagnostic { path: Some(name), message, incomplete: true });
        };
        let size = entry.size();
        let kept = if kind == EntryKind::File { self.keep(&path, entry, size) } else { None };
        let header = entry.header();
        let modified = header.mtime().ok().and_then(|t| i64::try_from(t).ok());
        let entry = Entry {
            size: (kind == EntryKind::File).then_some(size),
            modified: modified.and_then(Timestamp::unix_seconds),
            mode: header.mode().ok(),
            ..Entry::new(path, kind)
        };
        self.found.push((entry, Member { number, kept }));
    }

    fn keep(&mut self, path: &str, entry: &mut impl Read, size: u64) -> Option<Kept> {
        match (self.interest)(path) {
            Interest::Whole if size <= LARGEST_KEPT => {
                let bytes = keep(entry, self.left)?;
                self.left -= bytes.len() as u64;
                Some(Kept::Whole(bytes))
            }
            Interest::Edges if self.edges.min(self.left) >= 2 * EDGE => {
                let edges = Edges::of(entry, size).ok()?;
                self.left -= 2 * EDGE;
                self.edges -= 2 * EDGE;
                Some(Kept::Edges(edges.into()))
            }
            _ => None,
        }
    }
}

/// The content, compressed; nothing if it does not fit or the archive breaks off in it.
fn keep(entry: &mut impl Read, room: u64) -> Option<Arc<[u8]>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    io::copy(entry, &mut encoder).ok()?;
    encoder.flush().ok()?;
    let bytes = encoder.finish().ok()?;
    (bytes.len() as u64 <= room).then(|| bytes.into())
}

fn take(reader: &mut dyn Read, stated: u64, limit: u64) -> Result<Content, OpenError> {
    if stated > limit {
        return Err(OpenError::TooLarge { needed: stated, limit });
    }
    let mut bytes = Vec::new();
    let read = reader.take(stated.saturating_add(1)).read_to_end(&mut bytes);
    read.map_err(|e| OpenError::Unreadable(e.to_string()))?;
    if bytes.len() as u64 != stated {
        return Err(OpenError::Unreadable("the archive breaks off inside this file".to_owned()));
    }
    Ok(Content::Memory(bytes.into()))
}

impl Source for Tar {
    fn entries(&self) -> &[Entry] {
        &self.entries
    }

    fn random_access(&self) -> bool {
        false
    }

    fn open(&self, index: usize, limit: u64) -> Result<Content, OpenError> {
        let mut result = Err(OpenError::Missing);
        self.read(&[index], limit, &mut |_, content| result = content);
        result
    }

    fn read(&self, wanted: &[usize], limit: u64, each: &mut dyn FnMut(usize, Result<Content, OpenError>)) {
        let mut later = Vec::new();
        for &index in wanted {
            let (entry, member) = (&self.entries[index], &self.members[index]);
            match &member.kept {
                _ if entry.kind != EntryKind::File => each(index, Err(OpenError::NotAFile)),
                Some(Kept::Whole(bytes)) => {
                    each(index, take(&mut ZlibDecoder::new(&bytes[..]), entry.size.unwrap_or(0), limit));
                }
                Some(Kept::Edges(edges)) => {
                    let edges: Arc<dyn Stream> = Arc::clone(edges) as _;
                    each(index, Ok(Content::Stream(edges)));
                }
                None => later.push((member.number, index)),
            }
        }
        later.sort_unstable_by(|a, b| b.cmp(a));
        if later.is_empty() {
            return;
        }
        let tar = (self.opener.file)().and_then(|file| (self.opener.inside)(file));
        let _ = tar.and_then(|tar| {
            walk(tar, &mut |number, entry| {
                if let Some((_, index)) = later.pop_if(|(next, _)| *next == number) {
                    let stated = entry.size();
                    each(index, take(entry, stated, limit));
                }
                !later.is_empty()
            })
        });
        for (_, index) in later.into_iter().rev() {
            each(index, Err(OpenError::Missing));
        }
    }

    fn diagnostics(&self) -> Vec<SourceDiagnostic> {
        self.diagnostics.clone()
    }
}
