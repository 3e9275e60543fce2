//! A tar archive, plain or gzipped. It can only be read from front to back, so the first pass
//! keeps what a scan is likely to want, compressed in memory, and a second reads the rest.

use super::names::below_root;
use super::{Content, Entry, EntryKind, OpenError, Source, SourceDiagnostic, sort_entries};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use flate2::Compression;
use flate2::read::{MultiGzDecoder, ZlibDecoder};
use flate2::write::ZlibEncoder;
use std::fs::File;
use std::io::{self, BufReader, Read, Write as _};
use std::path::{Path, PathBuf};
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
    path: PathBuf,
}

/// Where a member stands, and its content if it was kept.
#[derive(Clone, Debug)]
struct Member {
    number: usize,
    kept: Option<Arc<[u8]>>,
}

impl Tar {
    /// Lists an archive in one pass, keeping files whose last component is of `interest` as
    /// long as they fit into `memory` bytes, compressed.
    ///
    /// # Errors
    /// When it cannot be opened. Damage behind the first member is a diagnostic.
    pub fn open(path: &Path, memory: u64, interest: &dyn Fn(&str) -> bool) -> io::Result<Self> {
        let path = path.canonicalize()?;
        let mut listing = Listing { found: Vec::new(), diagnostics: Vec::new(), left: memory, interest };
        let outcome = walk(&path, &mut |number, entry| {
            listing.member(number, entry);
            true
        });
        if let Err(error) = outcome {
            let message = Sentence::new("archive-cut-short").with("reason", error.to_string());
            listing.diagnostics.push(SourceDiagnostic { path: None, message, incomplete: true });
        }
        let (entries, members) = sort_entries(listing.found);
        let mut diagnostics = listing.diagnostics;
        diagnostics.extend(super::zip::twice(&entries));
        Ok(Self { entries, members, diagnostics, path })
    }
}

type Reader = Box<dyn Read>;

/// Hands every member to `each`, until it answers false.
fn walk(
    path: &Path,
    each: &mut dyn FnMut(usize, &mut tar::Entry<'_, io::Take<Reader>>) -> bool,
) -> io::Result<()> {
    let mut file = File::open(path)?;
    let mut magic = [0; 2];
    let gzip = file.read(&mut magic)? == 2 && magic == [0x1f, 0x8b];
    let file = BufReader::with_capacity(1 << 18, File::open(path)?);
    let reader: Reader = if gzip { Box::new(MultiGzDecoder::new(file)) } else { Box::new(file) };
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
    left: u64,
    interest: &'a dyn Fn(&str) -> bool,
}

impl Listing<'_> {
    fn member(&mut self, number: usize, entry: &mut tar::Entry<'_, io::Take<Reader>>) {
        let kind = match entry.header().entry_type() {
            t if t.is_dir() || t.is_pax_global_extensions() => return,
            t if t.is_file() || t.is_contiguous() || t.is_gnu_sparse() => EntryKind::File,
            t if t.is_symlink() || t.is_hard_link() => EntryKind::Link,
            _ => EntryKind::Special,
        };
        let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        let Some(path) = below_root(&name) else {
            let message = Sentence::new("name-leaves-root");
            return self.diagnostics.push(SourceDiagnostic { path: Some(name), message, incomplete: true });
        };
        let size = entry.size();
        let last = path.rsplit('/').next().unwrap_or_default();
        let wanted = kind == EntryKind::File && size <= LARGEST_KEPT && (self.interest)(last);
        let kept = if wanted { keep(entry, self.left) } else { None };
        self.left -= kept.as_ref().map_or(0, |k| k.len() as u64);
        let header = entry.header();
        let modified = header.mtime().ok().and_then(|t| i64::try_from(t).ok());
        let entry = Entry {
            size: Some(size),
            modified: modified.and_then(Timestamp::unix_seconds),
            mode: header.mode().ok(),
            ..Entry::new(path, kind)
        };
        self.found.push((entry, Member { number, kept }));
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
                Some(kept) => {
                    each(index, take(&mut ZlibDecoder::new(&kept[..]), entry.size.unwrap_or(0), limit));
                }
                None => later.push((member.number, index)),
            }
        }
        later.sort_unstable_by(|a, b| b.cmp(a));
        if later.is_empty() {
            return;
        }
        let _ = walk(&self.path, &mut |number, entry| {
            if let Some((_, index)) = later.pop_if(|(next, _)| *next == number) {
                let stated = entry.size();
                each(index, take(entry, stated, limit));
            }
            !later.is_empty()
        });
        for (_, index) in later.into_iter().rev() {
            each(index, Err(OpenError::Missing));
        }
    }

    fn diagnostics(&self) -> Vec<SourceDiagnostic> {
        self.diagnostics.clone()
    }
}
