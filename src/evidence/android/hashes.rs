//! `hashes.csv` of AndroidQF: the SHA-256 of every file, written down when the acquisition was made.
//!
//! A path and a hash a line, without a header; the path may begin with the folder of the acquisition.
//! Nothing signs the list: it shows what changed by accident, and not what somebody changed on
//! purpose together with the list.

use super::super::{Content, EntryKind, Source as _, SourceDiagnostic};
use super::Android;
use crate::sentence::Sentence;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::io::Read as _;

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
        match source.open(index, u64::MAX).ok().and_then(|content| hash(&content)) {
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
        fits.then(|| (path.trim_matches('"').replace('\\', "/"), hash.to_owned()))
    };
    text.lines().filter_map(line).filter(|(path, _)| !path.ends_with("hashes.csv")).collect()
}

/// The hash of a file, whether or not the list names folders in front of it.
fn take(stated: &mut BTreeMap<String, String>, path: &str) -> Option<String> {
    if let Some(hash) = stated.remove(path) {
        return Some(hash);
    }
    let end = format!("/{path}");
    let key = stated.keys().find(|known| known.ends_with(&end)).cloned()?;
    stated.remove(&key)
}

fn hash(content: &Content) -> Option<String> {
    let mut reader = content.reader_at(0).ok()?;
    let (mut hash, mut buffer) = (Sha256::new(), vec![0; 1 << 18]);
    loop {
        match reader.read(&mut buffer).ok()? {
            0 => return Some(hex::encode(hash.finalize())),
            n => hash.update(&buffer[..n]),
        }
    }
}
