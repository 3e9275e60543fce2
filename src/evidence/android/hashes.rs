//! `hashes.csv` of AndroidQF: the SHA-256 of every file, written down when the acquisition was made.
//!
//! A path and a hash a line, without a header; the path may begin with the folder of the acquisition.
//! Nothing signs the list: it shows what changed by accident, and not what somebody changed on
//! purpose together with the list.

use super::super::{EntryKind, Source as _, SourceDiagnostic};
use super::Android;
use crate::format::sums::sha256;
use crate::sentence::Sentence;
use std::collections::BTreeMap;

/// The largest list that is read, in bytes.
const LARGEST: u64 = 256 << 20;

/// Files that are named one by one.
const MOST_NAMED: usize = 20;

/// The place of a list of hashes.
const LIST: &str = "/cmd/hashes.csv";

/// What comparing gave, if there is a list.
pub(super) fn verified(android: &Android) -> Option<Vec<SourceDiagnostic>> {
    let list = super::super::find(&android.entries, LIST)?;
    let own = android.entries[list].origin.as_deref()?;
    let folder = &own[..own.rfind('/').map_or(0, |slash| slash + 1)];
    let bytes = android.open(list, LARGEST).and_then(|content| content.bytes(LARGEST)).ok()?;
    let (mut stated, mut equal, mut different) = (stated(&bytes), 0, Vec::new());
    // All files of the acquisition itself: its archives and texts were opened, and are files all the same.
    let source = &android.sources[0];
    for (index, entry) in source.entries().iter().enumerate() {
        let Some(path) = entry.path.strip_prefix(folder).filter(|_| entry.kind == EntryKind::File) else {
            continue;
        };
        let Some(expected) = take(&mut stated, path) else { continue };
        match source.open(index, u64::MAX).ok().and_then(|content| sha256(content.reader_at(0).ok()?).ok()) {
            Some(found) if found.eq_ignore_ascii_case(&expected) => equal += 1,
            _ => different.push(entry.path.to_string()),
        }
    }
    let message = Sentence::new("hashes-compared")
        .count("equal", equal)
        .count("different", different.len() as u64)
        .count("missing", stated.len() as u64);
    let mut said = vec![SourceDiagnostic { path: Some(own.to_owned()), message, incomplete: false }];
    said.extend(different.into_iter().take(MOST_NAMED).map(|path| SourceDiagnostic {
        path: Some(path),
        message: Sentence::new("hash-differs"),
        incomplete: true,
    }));
    Some(said)
}

/// Hashes by path. The list has a line for itself, of before it was written.
fn stated(bytes: &[u8]) -> BTreeMap<String, String> {
    let text = String::from_utf8_lossy(bytes);
    let line = |line: &str| {
        let (path, hash) = line.trim().rsplit_once(',')?;
        let hash = hash.trim().trim_matches('"');
        let fits = hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_hexdigit());
        let path = path.trim_matches('"').replace('\\', "/");
        (fits && !path.ends_with("hashes.csv")).then(|| (from_the_end(&path), hash.to_owned()))
    };
    text.lines().filter_map(line).collect()
}

/// A path with its parts in reverse order: the same files stand side by side, whatever is in front.
fn from_the_end(path: &str) -> String {
    path.rsplit('/').flat_map(|part| [part, "/"]).collect()
}

/// The hash of a file, whether or not the list names folders in front of it.
fn take(stated: &mut BTreeMap<String, String>, path: &str) -> Option<String> {
    let path = from_the_end(path);
    let ends_so = stated.range(path.clone()..).map(|(key, _)| key).take_while(|key| key.starts_with(&path));
    let key = ends_so.min_by_key(|key| key.matches('/').count())?.clone();
    stated.remove(&key)
}
