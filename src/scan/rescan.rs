//! Stored records compared again, with other indicators than at the time.
//!
//! `records/ARTIFACT.jsonl` are read in pieces on all cores, each line a record, and go through the same matcher and
//! the same table of conditions as in a scan. What no record can show again stays as it was found: the checks of
//! behaviour, the rules, and the values in the bytes of files.

use super::gather::told_once;
use super::run::on_threads;
use super::{Diagnostic, Section};
use crate::artifact::every_file::EVERY_FILE;
use crate::case::Case;
use crate::detect::indicators::Library;
use crate::detect::matcher::Matcher;
use crate::detect::observable::Seen;
use crate::detect::{Finding, Hit, Why, verdict};
use crate::record::{Gist, Platform, Record};
use crate::sentence::Sentence;
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Bytes of a file that one thread compares at a time.
const PIECE: u64 = 1 << 20;

/// The longest line; records are cut long before.
const LONGEST_LINE: usize = 16 << 20;

/// Sightings of one indicator that one file may contribute, as in a scan.
const MOST_HITS: usize = 1_000;

/// What some lines gave.
#[derive(Default)]
struct Given {
    records: u64,
    hits: Vec<Hit>,
    broken: u64,
}

/// Compares the records of a folder with a library, and puts what follows in the place of what was found by
/// indicators then. `old`: the indicators that the findings speak of so far. Gives the number of records.
///
/// # Errors
/// When the records cannot be read or the threads not be started.
pub fn rescan(
    folder: &Path,
    parts: &mut [(Platform, &mut Section)],
    old: &Library,
    library: &mut Library,
    case: &Case,
    threads: usize,
) -> anyhow::Result<u64> {
    let matchers: FxHashMap<Arc<str>, Matcher> = parts
        .iter()
        .map(|(platform, section)| (Arc::clone(&section.id), Matcher::new(library, *platform)))
        .collect();
    let pieces = pieces(folder)?;
    let given = on_threads(threads, pieces.len(), &|n| compare(&pieces[n], &matchers, case))?;
    let mut all = Given::default();
    for given in given {
        let given = given?;
        all.records += given.records;
        all.broken += given.broken;
        all.hits.extend(given.hits);
    }
    let mut seen: FxHashMap<(Arc<str>, Arc<str>, usize), usize> = FxHashMap::default();
    all.hits.retain(|hit| {
        let key = (Arc::clone(&hit.record.evidence), Arc::clone(&hit.record.path), hit.indicator);
        let count = seen.entry(key).or_default();
        *count += 1;
        *count <= MOST_HITS
    });
    for (_, section) in parts {
        let mine = |hit: &Hit| hit.record.evidence == section.id;
        let (hits, rest) = all.hits.into_iter().partition(mine);
        all.hits = rest;
        let kept = section.findings.drain(..).filter_map(|finding| kept(finding, old, library));
        let mut findings: Vec<Finding> = kept.collect();
        findings.extend(verdict::verdicts(told_once(hits), library));
        verdict::sort(&mut findings);
        section.findings = findings;
        if all.broken > 0 {
            section.diagnostics.push(Diagnostic {
                evidence: Arc::clone(&section.id),
                artifact: None,
                path: None,
                message: Sentence::new("rescan-broken").count("count", all.broken),
                incomplete: true,
            });
        }
    }
    Ok(all.records)
}

/// What stays of the findings there were: what does not rest on a comparison of records.
fn kept(mut finding: Finding, old: &Library, library: &mut Library) -> Option<Finding> {
    let of_bytes = finding.records.first().is_some_and(|record| record.artifact == EVERY_FILE.id);
    match &mut finding.why {
        Why::Heuristic { .. } | Why::Rule { .. } => {}
        Why::Indicator { indicator, others } if of_bytes => {
            for number in others.iter_mut().chain([indicator]) {
                *number = library.adopt(old, *number);
            }
        }
        Why::IndicatorList { set } if of_bytes => *set = library.adopt_set(old, *set),
        Why::Indicator { .. } | Why::IndicatorList { .. } => return None,
    }
    Some(finding)
}

/// A part of a file: where it begins and ends. A line belongs to the part in which it begins.
struct Piece {
    path: PathBuf,
    from: u64,
    to: u64,
}

/// All files of records in order of name, in pieces.
fn pieces(folder: &Path) -> io::Result<Vec<Piece>> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|end| end == "jsonl"));
    paths.sort();
    let mut pieces = Vec::new();
    for path in paths {
        let size = std::fs::metadata(&path)?.len();
        let starts = (0..size.div_ceil(PIECE)).map(|n| n * PIECE);
        pieces.extend(starts.map(|from| Piece { path: path.clone(), from, to: (from + PIECE).min(size) }));
    }
    Ok(pieces)
}

/// What is read at a time of a line that goes on behind the end of a part.
const MORE: u64 = 64 << 10;

thread_local! {
    /// Room for one part, which is used again for the next.
    static ROOM: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Reads the lines that begin in a part, each to its end, and gives where they lie in what was read. One that is longer
/// than any ends where that is reached.
fn lines_of(piece: &Piece, bytes: &mut Vec<u8>) -> io::Result<Range<usize>> {
    let mut file = File::open(&piece.path)?;
    // The line in which this part begins belongs to the one before, unless it begins right here.
    let before = piece.from.saturating_sub(1);
    file.seek(SeekFrom::Start(before))?;
    bytes.clear();
    let wanted = usize::try_from(piece.to - before).unwrap_or(usize::MAX);
    bytes.reserve(wanted.saturating_add(1));
    (&mut file).take(piece.to - before).read_to_end(bytes)?;
    let mut end = bytes.len();
    if bytes.len() == wanted {
        let mut looked_at = bytes.len().saturating_sub(1);
        let most = bytes.len().saturating_add(LONGEST_LINE);
        end = loop {
            if let Some(end) = memchr::memchr(b'\n', &bytes[looked_at..]) {
                break looked_at + end + 1;
            }
            looked_at = bytes.len();
            if looked_at >= most || (&mut file).take(MORE).read_to_end(bytes)? == 0 {
                break looked_at;
            }
        };
    }
    let begin = if piece.from > 0 { memchr::memchr(b'\n', bytes).map_or(end, |end| end + 1) } else { 0 };
    Ok(begin.min(end)..end)
}

fn compare(piece: &Piece, matchers: &FxHashMap<Arc<str>, Matcher>, case: &Case) -> io::Result<Given> {
    let mut room = ROOM.take();
    let lines = lines_of(piece, &mut room)?;
    let mut given = Given::default();
    let mut rest = &room[lines];
    while !rest.is_empty() {
        let (line, after) = rest.split_at(memchr::memchr(b'\n', rest).map_or(rest.len(), |end| end + 1));
        rest = after;
        // A line is looked at as text once, not each of its texts.
        let line = std::str::from_utf8(line).ok();
        let Some((line, gist)) = line.and_then(|line| Some((line, serde_json::from_str::<Gist>(line).ok()?)))
        else {
            given.broken += 1;
            continue;
        };
        given.records += 1;
        // The rest of a record is read if something of it is known.
        let gist = Record::from(gist);
        let Some(matcher) = matchers.get(&gist.evidence).filter(|matcher| matcher.knows_any(&gist)) else {
            continue;
        };
        match serde_json::from_str(line) {
            Ok(record) => given.take(&record, matcher, case),
            Err(_) => given.broken += 1,
        }
    }
    ROOM.set(room);
    Ok(given)
}

impl Given {
    fn take(&mut self, record: &Record, matcher: &Matcher, case: &Case) {
        if record.artifact == EVERY_FILE.id && record.detail.iter().any(|d| d.name == "value") {
            return;
        }
        if !case.covers(record.times.iter().map(|(_, time)| time.instant())) {
            return;
        }
        let deleted = record.detail.iter().any(|d| d.name == "recovered");
        for mut hit in matcher.matches(record).hits {
            if deleted {
                hit.seen = hit.seen.min(Seen::Deleted);
            }
            self.hits.push(hit);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// However a file is cut into parts, each line is in one of them, whole.
        #[test]
        fn each_line_is_in_one_part(text in "[ab\n]{0,60}", size in 1_u64..20) {
            let folder = tempfile::tempdir().expect("makes a folder");
            let path = folder.path().join("x.jsonl");
            crate::report::folder::one_file(&path, text.as_bytes(), true).expect("writes");
            let length = text.len() as u64;
            let mut all = Vec::new();
            for n in 0..length.div_ceil(size) {
                let (from, to) = (n * size, ((n + 1) * size).min(length));
                let mut room = Vec::new();
                let lines = lines_of(&Piece { path: path.clone(), from, to }, &mut room).expect("reads");
                all.extend(&room[lines]);
            }
            prop_assert_eq!(String::from_utf8(all).expect("is text"), text);
        }
    }
}
