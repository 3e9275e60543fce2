//! A folder on this computer. No link in it is followed, nothing in it is changed.

use super::{Content, Entry, EntryKind, OpenError, Source, SourceDiagnostic, sort_entries};
use crate::sentence::Sentence;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A folder and the files below it.
#[derive(Debug)]
pub struct Directory {
    entries: Vec<Entry>,
    /// Where each entry lies, in the same order.
    paths: Vec<PathBuf>,
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
        let mut found = Vec::new();
        let mut diagnostics = Vec::new();
        for item in walkdir::WalkDir::new(&root).follow_links(false).min_depth(1) {
            match item {
                Ok(item) if item.file_type().is_dir() => {}
                Ok(item) => found.push(describe(&root, &item, &mut diagnostics)),
                Err(error) => diagnostics.push(unlisted(&root, &error)),
            }
        }
        let (entries, paths) = sort_entries(found);
        Ok(Self { entries, paths, diagnostics })
    }
}

fn describe(
    root: &Path,
    item: &walkdir::DirEntry,
    diagnostics: &mut Vec<SourceDiagnostic>,
) -> (Entry, PathBuf) {
    let relative = item.path().strip_prefix(root).unwrap_or(item.path());
    let names: Vec<_> = relative.components().map(|c| c.as_os_str().to_string_lossy()).collect();
    let path = names.join("/");
    if relative.to_str().is_none() {
        let message = Sentence::new("name-not-unicode");
        diagnostics.push(SourceDiagnostic { path: Some(path.clone()), message, incomplete: false });
    }
    let kind = match item.file_type() {
        t if t.is_file() => EntryKind::File,
        t if t.is_symlink() => EntryKind::Link,
        _ => EntryKind::Special,
    };
    let size = (kind == EntryKind::File).then(|| item.metadata().ok().map(|m| m.len())).flatten();
    (Entry { path: path.into(), kind, size, origin: None }, item.path().to_path_buf())
}

fn unlisted(root: &Path, error: &walkdir::Error) -> SourceDiagnostic {
    let path = error.path().map(|p| p.strip_prefix(root).unwrap_or(p).to_string_lossy().into_owned());
    let reason = error.io_error().map_or_else(|| "loop".to_owned(), ToString::to_string);
    SourceDiagnostic {
        path,
        message: Sentence::new("folder-not-listed").with("reason", reason),
        incomplete: true,
    }
}

impl Source for Directory {
    fn entries(&self) -> &[Entry] {
        &self.entries
    }

    fn open(&self, index: usize, _limit: u64) -> Result<Content, OpenError> {
        let path = &self.paths[index];
        // Looked at again: what was a file when it was listed may be a link by now.
        let meta = fs::symlink_metadata(path).map_err(|e| match e.kind() {
            io::ErrorKind::NotFound => OpenError::Missing,
            _ => OpenError::Unreadable(e.to_string()),
        })?;
        if !meta.is_file() {
            return Err(OpenError::NotAFile);
        }
        fs::File::open(path).map_err(|e| OpenError::Unreadable(e.to_string()))?;
        Ok(Content::File { path: path.clone(), size: meta.len() })
    }

    /// Files are read where they lie; only a log beside a database brings it into memory.
    fn memory_needed(&self, _index: usize) -> u64 {
        0
    }

    fn diagnostics(&self) -> Vec<SourceDiagnostic> {
        self.diagnostics.clone()
    }
}
