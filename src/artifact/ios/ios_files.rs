//! Every file, folder and link of a dump of the file system, by its name.
//!
//! Seen in dumps only; a backup has a list of its own (`ios_manifest`). Names are all that is left
//! of many an implant: a program in a folder that iOS uses for something else, or a file that the
//! implant itself writes. The list is that of the folder or archive, so nothing has to be opened.

use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::evidence::{Content, Entry, EntryKind};
use crate::record::{File, Locator, Platform};
use crate::sentence::Sentence;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_files",
    platform: Platform::Ios,
    title: "List of all files of the file system",
    paths: &["/"],
    companions: &[],
    proves: "That a file or folder of this name was on the phone when its file system was copied. Its time is \
             the one that the copy keeps, which may be that of the copying. It says nothing about what the \
             file held.",
    only_in_encrypted_backups: false,
    parse,
};

/// Entries that are looked at one after the other.
const PART: usize = 16_384;

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
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
fn kind_of(entry: &Entry) -> Vec<crate::record::Detail> {
    let mut detail = crate::artifact::detail::Details::new();
    let word = match entry.kind {
        EntryKind::File => None,
        EntryKind::Folder => Some("directory"),
        EntryKind::Link => Some("link"),
        EntryKind::Special => Some("special"),
    };
    detail.plain("file_kind", word);
    detail.list()
}
