//! The list of all files of a dump, of whichever system.

use super::detail::Details;
use super::{Failure, Inputs, Sink};
use crate::evidence::{Content, Entry, EntryKind};
use crate::record::{Detail, File, Locator};
use crate::sentence::Sentence;

/// Entries that are looked at one after the other.
const PART: usize = 16_384;

/// States every file, folder and link of the list that is the content of the root.
///
/// # Errors
/// When the main file is no such list.
pub(super) fn state(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let Content::List(entries) = &inputs.main.content else {
        return Err(Failure(Sentence::new("files-no-list")));
    };
    let parts: Vec<&[Entry]> = entries.chunks(PART).collect();
    sink.parts(parts.len(), &|n, sink| {
        let behind = parts.get(n + 1).and_then(|part| part.first());
        let next = parts[n].iter().skip(1).chain(behind).map(Some).chain([None]);
        for (entry, next) in parts[n].iter().zip(next) {
            // Of a path that an archive holds twice the last one counts, as when it is unpacked.
            if &*entry.path != "/" && next.is_none_or(|next| next.path != entry.path) {
                give(entry, sink);
            }
        }
    });
    Ok(())
}

fn give(entry: &Entry, sink: &mut Sink) {
    let kind = match entry.kind {
        EntryKind::File => 0o100_000,
        EntryKind::Folder => 0o040_000,
        EntryKind::Link => 0o120_000,
        EntryKind::Special => 0,
    };
    let known = entry.mode.filter(|mode| mode & 0o170_000 != 0);
    let file = File {
        file: Some(entry.path.to_string()),
        size: entry.size,
        mode: known.or_else(|| entry.mode.map(|mode| kind | (mode & 0o7777))).map(|mode| format!("{mode:o}")),
        ..File::default()
    };
    let place = entry.origin.as_deref().unwrap_or(entry.path.trim_start_matches('/'));
    sink.emit(
        Locator::Key { key: place.to_owned() },
        &[("modified_in_copy", entry.modified)],
        file,
        kind_of(entry),
    );
}

/// What it is, where that is not a file.
fn kind_of(entry: &Entry) -> Vec<Detail> {
    let mut detail = Details::new();
    let word = match entry.kind {
        EntryKind::File => None,
        EntryKind::Folder => Some("directory"),
        EntryKind::Link => Some("link"),
        EntryKind::Special => Some("special"),
    };
    detail.plain("file_kind", word);
    detail.list()
}
