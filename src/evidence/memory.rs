//! Files in memory, for the tests of everything that reads a source.

use super::{Content, Entry, EntryKind, OpenError, Source, sort_entries};
use std::sync::Arc;

/// A source whose files are given.
#[derive(Debug, Default)]
pub struct Memory {
    entries: Vec<Entry>,
    files: Vec<Arc<Vec<u8>>>,
}

impl Memory {
    /// A source of these files, by path.
    #[must_use]
    pub fn new(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        let entry = |(path, bytes): (String, Vec<u8>)| {
            let size = Some(bytes.len() as u64);
            (Entry { size, ..Entry::new(path, EntryKind::File) }, bytes.into())
        };
        let (entries, files) = sort_entries(files.into_iter().map(entry).collect());
        Self { entries, files }
    }
}

impl Source for Memory {
    fn entries(&self) -> &[Entry] {
        &self.entries
    }

    fn open(&self, index: usize, limit: u64) -> Result<Content, OpenError> {
        let bytes = &self.files[index];
        let needed = bytes.len() as u64;
        if needed > limit {
            return Err(OpenError::TooLarge { needed, limit });
        }
        Ok(Content::Memory(Arc::clone(bytes)))
    }
}
