//! A folder on this computer. No link in it is followed, nothing in it is changed.

use super::{Content, Entry, EntryKind, OpenError, Source, SourceDiagnostic, sort_entries};
use crate::sentence::Sentence;
use crate::threads::each;
use crate::time::Timestamp;
use rustc_hash::FxHashMap;
use std::fs::{self, DirEntry};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How far down folders are listed at the same time. Below that one thread goes through them
/// without recursion, since a folder may be as deep as it likes.
const SIDE_BY_SIDE: u32 = 4;

/// A folder and the files below it.
#[derive(Debug)]
pub struct Directory {
    root: PathBuf,
    entries: Vec<Entry>,
    /// Where those entries lie whose path is no Unicode, and so is not what the entry says.
    odd: FxHashMap<usize, PathBuf>,
    diagnostics: Vec<SourceDiagnostic>,
}

impl Directory {
    /// Lists a folder. The folder itself may be given through a link.
    ///
    /// # Errors
    /// When it cannot be listed at all; a folder below it that cannot is a diagnostic.
    pub fn open(root: &Path) -> io::Result<Self> {
        let root = fs::canonicalize(root)?;
        fs::read_dir(&root)?;
        let mut all = Listing::default();
        all.add(list(Folder { place: root.clone(), path: String::new(), odd: false }, SIDE_BY_SIDE));
        all.diagnostics.sort_by(|a, b| a.path.cmp(&b.path));
        let (entries, odd): (Vec<Entry>, Vec<Option<PathBuf>>) = sort_entries(all.found);
        let odd = odd.into_iter().enumerate().filter_map(|(index, odd)| odd.map(|odd| (index, odd)));
        Ok(Self { root, odd: odd.collect(), entries, diagnostics: all.diagnostics })
    }

    /// A single file, as if its folder held nothing else.
    ///
    /// # Errors
    /// When it is not there.
    pub fn single(file: &Path) -> io::Result<Self> {
        let file = fs::canonicalize(file)?;
        let size = Some(fs::metadata(&file)?.len());
        let name = file.file_name().unwrap_or_default();
        let path: Arc<str> = name.to_string_lossy().into();
        let odd = name.to_str().is_none().then(|| (0, file.clone())).into_iter().collect();
        let root = file.parent().map(Path::to_path_buf).unwrap_or_default();
        let entries = vec![Entry { size, ..Entry::new(path, EntryKind::File) }];
        Ok(Self { root, entries, odd, diagnostics: Vec::new() })
    }

    fn place(&self, index: usize) -> PathBuf {
        let path = &self.entries[index].path;
        let below = || path.split('/').fold(self.root.clone(), |place, part| place.join(part));
        self.odd.get(&index).cloned().unwrap_or_else(below)
    }
}

/// A folder that is still to be listed.
struct Folder {
    place: PathBuf,
    /// Its path below the root, ending in `/` unless it is the root.
    path: String,
    /// Whether the path is no Unicode and so only looks like the one on the disk.
    odd: bool,
}

/// What was found so far: entries, with their places where their names do not tell.
#[derive(Default)]
struct Listing {
    found: Vec<(Entry, Option<PathBuf>)>,
    diagnostics: Vec<SourceDiagnostic>,
}

impl Listing {
    fn add(&mut self, other: Self) {
        if self.found.is_empty() {
            self.found = other.found;
        } else {
            self.found.extend(other.found);
        }
        self.diagnostics.extend(other.diagnostics);
    }

    /// Takes the files of one folder and gives back the folders in it.
    fn folder(&mut self, folder: &Folder) -> Vec<Folder> {
        let mut below = Vec::new();
        let unlisted = |error: &io::Error| SourceDiagnostic {
            path: Some(folder.path.trim_end_matches('/').to_owned()),
            message: Sentence::new("folder-not-listed").with("reason", error.to_string()),
            incomplete: true,
        };
        let items = match fs::read_dir(&folder.place) {
            Ok(items) => items,
            Err(error) => {
                self.diagnostics.push(unlisted(&error));
                return below;
            }
        };
        for item in items {
            match item.and_then(|item| Ok((item.file_type()?, item))) {
                Ok((kind, item)) if kind.is_dir() => {
                    self.file(folder, &item, kind);
                    below.push(inside(folder, &item));
                }
                Ok((kind, item)) => self.file(folder, &item, kind),
                Err(error) => self.diagnostics.push(unlisted(&error)),
            }
        }
        below
    }

    fn file(&mut self, folder: &Folder, item: &DirEntry, kind: fs::FileType) {
        let name = item.file_name();
        let path: Arc<str> = format!("{}{}", folder.path, name.to_string_lossy()).into();
        let odd = folder.odd || name.to_str().is_none();
        if odd {
            let message = Sentence::new("name-not-unicode");
            let path = Some(path.to_string());
            self.diagnostics.push(SourceDiagnostic { path, message, incomplete: false });
        }
        let kind = match kind {
            t if t.is_file() => EntryKind::File,
            t if t.is_dir() => EntryKind::Folder,
            t if t.is_symlink() => EntryKind::Link,
            _ => EntryKind::Special,
        };
        let meta = item.metadata().ok().filter(|_| [EntryKind::File, EntryKind::Folder].contains(&kind));
        let modified =
            meta.as_ref().and_then(|m| m.modified().ok()).and_then(|t| jiff::Timestamp::try_from(t).ok());
        let entry = Entry {
            modified: modified.map(Timestamp::from_instant),
            size: meta.filter(|_| kind == EntryKind::File).map(|m| m.len()),
            ..Entry::new(path, kind)
        };
        self.found.push((entry, odd.then(|| item.path())));
    }
}

fn inside(folder: &Folder, item: &DirEntry) -> Folder {
    let name = item.file_name();
    Folder {
        place: item.path(),
        path: format!("{}{}/", folder.path, name.to_string_lossy()),
        odd: folder.odd || name.to_str().is_none(),
    }
}

fn list(folder: Folder, side_by_side: u32) -> Listing {
    let mut listing = Listing::default();
    if side_by_side > 0 {
        let below = listing.folder(&folder);
        for part in each(below, &|folder| list(folder, side_by_side - 1)) {
            listing.add(part);
        }
        return listing;
    }
    let mut waiting = vec![folder];
    while let Some(folder) = waiting.pop() {
        waiting.extend(listing.folder(&folder));
    }
    listing
}

impl Source for Directory {
    fn entries(&self) -> &[Entry] {
        &self.entries
    }

    fn open(&self, index: usize, _limit: u64) -> Result<Content, OpenError> {
        let path = self.place(index);
        // Looked at again: what was a file when it was listed may be a link by now.
        let meta = fs::symlink_metadata(&path).map_err(|e| match e.kind() {
            io::ErrorKind::NotFound => OpenError::Missing,
            _ => OpenError::Unreadable(e.to_string()),
        })?;
        if !meta.is_file() {
            return Err(OpenError::NotAFile);
        }
        fs::File::open(&path).map_err(|e| OpenError::Unreadable(e.to_string()))?;
        Ok(Content::File { path, size: meta.len() })
    }

    /// Files are read where they lie; only a log beside a database brings it into memory.
    fn memory_needed(&self, _index: usize) -> u64 {
        0
    }

    fn diagnostics(&self) -> Vec<SourceDiagnostic> {
        self.diagnostics.clone()
    }
}
