//! A zip archive, read member by member where it lies. Nothing is unpacked to the disk.

use super::names::below_root;
use super::{Content, Entry, EntryKind, OpenError, Source, SourceDiagnostic, sort_entries};
use crate::sentence::Sentence;
use std::fs::File;
use std::io::{self, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use zip::ZipArchive;

/// More members than any phone has files.
const MOST_MEMBERS: usize = 20_000_000;

type Archive = ZipArchive<BufReader<File>>;

/// An archive and its members.
pub struct Zip {
    entries: Vec<Entry>,
    /// Number of each entry's member.
    members: Vec<usize>,
    diagnostics: Vec<SourceDiagnostic>,
    path: PathBuf,
    /// Readers that no thread is using. Each has the directory of the archive loaded.
    idle: Mutex<Vec<Archive>>,
}

impl Zip {
    /// Reads the directory of an archive.
    ///
    /// # Errors
    /// When it has none that can be read.
    pub fn open(path: &Path) -> io::Result<Self> {
        let path = path.canonicalize()?;
        let mut archive = ZipArchive::new(BufReader::new(File::open(&path)?))?;
        let mut diagnostics = Vec::new();
        let mut found = Vec::new();
        for number in 0..archive.len().min(MOST_MEMBERS) {
            match describe(&mut archive, number) {
                Ok(Some(entry)) => found.push((entry, number)),
                Ok(None) => {}
                Err(diagnostic) => diagnostics.push(diagnostic),
            }
        }
        let (entries, members) = sort_entries(found);
        diagnostics.extend(twice(&entries));
        Ok(Self { entries, members, diagnostics, path, idle: Mutex::new(vec![archive]) })
    }

    fn take_reader(&self) -> Result<Archive, OpenError> {
        let idle = self.idle.lock().expect("no thread panics holding it").pop();
        if let Some(archive) = idle {
            return Ok(archive);
        }
        let file = File::open(&self.path).map_err(unreadable)?;
        ZipArchive::new(BufReader::new(file)).map_err(unreadable)
    }
}

/// One member as an entry; `None` for a folder, a diagnostic for what cannot be one.
fn describe(archive: &mut Archive, number: usize) -> Result<Option<Entry>, SourceDiagnostic> {
    let odd = |path: Option<String>, key: &'static str, incomplete| SourceDiagnostic {
        path,
        message: Sentence::new(key),
        incomplete,
    };
    let Ok(member) = archive.by_index_raw(number) else {
        return Err(odd(None, "member-unreadable", true));
    };
    if member.is_dir() {
        return Ok(None);
    }
    let Ok(name) = member.name() else { return Err(odd(None, "member-unreadable", true)) };
    let Some(path) = below_root(&name) else {
        return Err(odd(Some(name.into_owned()), "name-leaves-root", true));
    };
    if member.encrypted() {
        return Err(odd(Some(path), "member-encrypted", true));
    }
    let link = member.unix_mode().is_some_and(|mode| mode & 0o170_000 == 0o120_000);
    let kind = if link { EntryKind::Link } else { EntryKind::File };
    Ok(Some(Entry { path: path.into(), kind, size: Some(member.size()), origin: None }))
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
        let mut archive = self.take_reader()?;
        let content = inflate(&mut archive, self.members[index], stated);
        self.idle.lock().expect("no thread panics holding it").push(archive);
        content.map(|bytes| Content::Memory(bytes.into()))
    }

    fn diagnostics(&self) -> Vec<SourceDiagnostic> {
        self.diagnostics.clone()
    }
}

/// Inflates a member to exactly its stated size; one byte more or less is a damaged member.
fn inflate(archive: &mut Archive, number: usize, stated: u64) -> Result<Vec<u8>, OpenError> {
    let member = archive.by_index(number).map_err(unreadable)?;
    // A stated size may be a lie, so memory is taken as bytes come, not in advance.
    let mut bytes = Vec::new();
    member.take(stated.saturating_add(1)).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > stated {
        return Err(OpenError::Unreadable("larger than the archive says".to_owned()));
    }
    Ok(bytes)
}
