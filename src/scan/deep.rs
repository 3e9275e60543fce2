//! The pass over all bytes: each file is read once, for its hash, for what indicators name in its
//! bytes, and for what kind of file it is.

use super::desk::{Desk, Reading};
use super::inflate::Parts;
use super::run::Run;
use crate::artifact::detail::Details;
use crate::artifact::every_file::EVERY_FILE;
use crate::artifact::{Outcome, Stamp};
use crate::detect::matcher::{REACH, Sighting, Sweep};
use crate::detect::observable::Seen;
use crate::detect::rules::{Looking, Match, Place, Rules};
use crate::detect::{Certainty, Hit};
use crate::evidence::{self, Content, Entry, EntryKind};
use crate::format::magic::{self, Spread};
use crate::format::sqlite::Places;
use crate::format::sums::Sums;
use crate::record::{Detail, DetailKind, Event, File, Locator, Record};
use crate::sentence::Sentence;
use flate2::read::MultiGzDecoder;
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// Bytes that are read at a time.
const PIECE: usize = 1 << 20;

/// Sightings of one indicator in one file that are told; the rest is counted.
const MOST_OF_ONE: usize = 3;

/// Members of one archive that are looked at.
const MOST_MEMBERS: usize = 100_000;

/// Archives in archives that are opened.
const DEEPEST: u32 = 3;

/// Which part of all memory a database may take to say to what of it a byte belongs.
const PART: u64 = 8;

/// What a compressed file may unpack to, in bytes.
pub(super) const MOST_UNPACKED: u64 = 1 << 30;

/// One file and its hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hashed {
    /// Its path on the device.
    pub path: Arc<str>,
    /// Bytes.
    pub size: u64,
    /// SHA-256, in hexadecimal.
    pub sha256: String,
}

/// What the pass over one file knows of it.
pub(super) struct Pass<'r> {
    sweep: &'r Sweep<'r>,
    pub(super) found: Vec<(Sighting, u64, bool, Option<Arc<str>>)>,
    /// The member of an archive that is looked at.
    member: Option<Arc<str>>,
    /// How often each indicator was seen.
    pub(super) seen: FxHashMap<usize, usize>,
    /// Whether names without a dot are looked for in this file.
    pub(super) names: bool,
    /// What is compressed in the file.
    pub(super) parts: Parts,
    /// Rules that fit the file or a member of it.
    fits: Vec<(Match, bool, Option<Arc<str>>)>,
}

/// Kinds of files in which names of programs stand as such; so they do in what has no kind.
const WITH_NAMES: &[&str] = &["sqlite", "plist", "gzip"];

impl Run<'_> {
    /// Reads one file to its end.
    pub(super) fn deep(
        &self,
        n: usize,
        entry: &Entry,
        content: Result<&Content, &Sentence>,
    ) -> anyhow::Result<Reading> {
        let mut desk = Desk::new(self, &EVERY_FILE, format!("{n:08}"));
        let Some(sweep) = &self.sweep else { return desk.finish(Ok(Outcome::default())) };
        let stamp = Stamp {
            evidence: Arc::clone(self.id),
            path: Arc::clone(&entry.path),
            origin: entry.origin.clone(),
            zone: None,
            taken: None,
        };
        let outcome = content.map_err(Clone::clone).map(|content| {
            let mut outcome = Outcome::default();
            let mut pass = Pass {
                sweep,
                found: Vec::new(),
                seen: FxHashMap::default(),
                names: true,
                member: None,
                parts: Parts::new(),
                fits: Vec::new(),
            };
            let mut looking = self.options.rules.map(Rules::looking);
            let read = self.whole(content, &mut pass, looking.as_mut());
            let (size, hashes, ends, failed) = match read {
                Ok(read) => read,
                Err(sentence) => {
                    outcome.lost.push(sentence);
                    return outcome;
                }
            };
            outcome.lost.extend(pass.fitting(looking, &entry.path, false));
            pass.end_inside();
            outcome.lost.extend(failed.into_iter().chain(pass.parts.lost()));
            let kind = magic::kind(&ends.head);
            match kind {
                Some("gzip") => outcome.lost.extend(self.unpacked(content, &entry.path, &mut pass)),
                Some("zip") => {
                    let archive = Archive { content, inside: None, depth: DEEPEST };
                    let (both, mut left) = ((&mut pass, &mut desk), MOST_UNPACKED);
                    outcome.lost.extend(self.members(&archive, &stamp, both, &mut left));
                }
                _ => {}
            }
            let sha256 = hashes.first().map(|(_, hash)| hash.clone());
            let mut detail = Details::new();
            for (name, hash) in hashes.iter().skip(1) {
                detail.add(name, DetailKind::Hash, Some(hash.clone()));
            }
            detail.plain("name_says", name_says(&entry.path));
            detail.plain("content", kind);
            detail.plain("looks_random", (kind.is_none() && ends.spread.is_random()).then_some("1"));
            detail.plain("ends_as", magic::ends_as_zip(&ends.tail, size).then_some("zip"));
            let event = File { size: Some(size), sha256: sha256.clone(), ..File::default() };
            outcome.records = 1;
            desk.see(&record(&stamp, Locator::Whole, event, detail.list()));
            if let Some(sha256) = sha256 {
                desk.hashed(Hashed { path: Arc::clone(&entry.path), size, sha256 });
            }
            // A database in which nothing was seen need not be taken apart.
            let seen = kind == Some("sqlite") && !(pass.found.is_empty() && pass.fits.is_empty());
            let bytes = seen.then(|| content.bytes(self.options.memory / PART).ok()).flatten();
            let places = bytes.as_ref().and_then(|bytes| Places::of(bytes));
            pass.tell(&stamp, self.options.rules, places.as_ref(), &mut desk);
            outcome
        });
        desk.finish(outcome)
    }

    fn whole(
        &self,
        content: &Content,
        pass: &mut Pass<'_>,
        mut looking: Option<&mut Looking<'_>>,
    ) -> Result<Whole, Sentence> {
        let unreadable = |e: &io::Error| Sentence::new("open-unreadable").with("reason", e.to_string());
        let mut reader = content.reader_at(0).map_err(|e| unreadable(&e))?;
        let mut sums = Sums::new(self.other_hashes);
        let mut ends = Ends::default();
        let mut failed = None;
        let stop = self.options.stop;
        if let Some(looking) = &mut looking {
            looking.expect(content.len());
        }
        let read = pass.pieces(&mut reader, false, (content.len() + 1, u64::MAX), &mut |piece| {
            sums.update(piece);
            ends.update(piece);
            if let Some(looking) = &mut looking {
                looking.feed(piece);
            }
            !stop.load(Ordering::Relaxed)
        });
        let size = match read {
            Ok(size) => size,
            Err((size, error)) => {
                failed = Some(unreadable(&error));
                size
            }
        };
        if stop.load(Ordering::Relaxed) {
            return Err(Sentence::new("stopped-before"));
        }
        // The hash of a part says nothing of the whole.
        let hashes = if failed.is_some() { Vec::new() } else { sums.finish() };
        Ok((size, hashes, ends, failed))
    }

    /// What a compressed file unpacks to is looked at too.
    fn unpacked(&self, content: &Content, path: &str, pass: &mut Pass<'_>) -> Vec<Sentence> {
        let Ok(reader) = content.reader_at(0) else { return Vec::new() };
        let mut looking = self.options.rules.map(Rules::looking);
        let stop = self.options.stop;
        let mut reader = MultiGzDecoder::new(reader);
        let read = pass.pieces(&mut reader, true, (MOST_UNPACKED, MOST_UNPACKED), &mut |piece| {
            if let Some(looking) = &mut looking {
                looking.feed(piece);
            }
            !stop.load(Ordering::Relaxed)
        });
        // Much that is called compressed is not whole; what it gave was looked at.
        let too_large = read.is_ok_and(|size| size >= MOST_UNPACKED);
        let limit = too_large.then(|| Sentence::new("limit-file-size").count("limit", MOST_UNPACKED >> 20));
        let path = path.strip_suffix(".gz").unwrap_or(path);
        limit.into_iter().chain(pass.fitting(looking, path, true)).collect()
    }
}

/// An archive, or one inside it.
struct Archive<'c> {
    content: &'c Content,
    /// Where it lies in the file; nothing for the file itself.
    inside: Option<&'c str>,
    /// Levels of archives that may still lie in it.
    depth: u32,
}

impl Run<'_> {
    /// What an archive holds is looked at too, and each member compared by its hash; a member that is an archive
    /// is opened like it. `left`: bytes that may still be unpacked.
    fn members(
        &self,
        archive: &Archive<'_>,
        stamp: &Stamp,
        (pass, desk): (&mut Pass<'_>, &mut Desk<'_>),
        left: &mut u64,
    ) -> Vec<Sentence> {
        // What only begins like an archive is a file like others, and was looked at.
        let limit = if archive.inside.is_none() { self.options.memory } else { self.options.memory / PART };
        let Ok(source) = evidence::members(archive.content, limit) else { return Vec::new() };
        let mut lost = Vec::new();
        for (index, entry) in source.entries().iter().enumerate() {
            if entry.kind != EntryKind::File || self.options.stop.load(Ordering::Relaxed) {
                continue;
            }
            if *left == 0 || index >= MOST_MEMBERS {
                lost.push(Sentence::new("limit-file-size").count("limit", MOST_UNPACKED >> 20));
                break;
            }
            let Ok(content) = source.open(index, u64::MAX) else { continue };
            let inside =
                archive.inside.map_or_else(|| entry.path.to_string(), |a| format!("{a}!/{}", entry.path));
            pass.member = Some(inside.as_str().into());
            let Some(kind) = self.member(&content, entry, stamp, (&mut *pass, &mut *desk), left, &mut lost)
            else {
                continue;
            };
            if kind == "zip" && archive.depth == 0 {
                lost.push(Sentence::new("limit-archives-deep").count("limit", u64::from(DEEPEST)));
            } else if kind == "zip" {
                let next = Archive { content: &content, inside: Some(&inside), depth: archive.depth - 1 };
                lost.extend(self.members(&next, stamp, (&mut *pass, &mut *desk), left));
            }
        }
        pass.member = None;
        lost.dedup();
        lost
    }

    /// Looks at one member; gives what kind of file it is.
    fn member(
        &self,
        content: &Content,
        entry: &Entry,
        stamp: &Stamp,
        (pass, desk): (&mut Pass<'_>, &mut Desk<'_>),
        left: &mut u64,
        lost: &mut Vec<Sentence>,
    ) -> Option<&'static str> {
        let mut reader = content.reader_at(0).ok()?;
        let mut looking = self.options.rules.map(Rules::looking);
        let (mut sums, mut ends) = (Sums::new(self.other_hashes), Ends::default());
        let size = entry.size.unwrap_or(PIECE as u64);
        let read = pass.pieces(&mut reader, true, (size.saturating_add(1), *left), &mut |piece| {
            sums.update(piece);
            ends.update(piece);
            if let Some(looking) = &mut looking {
                looking.feed(piece);
            }
            true
        });
        lost.extend(pass.fitting(looking, &entry.path, true));
        let (Ok(size) | Err((size, _))) = read;
        *left = left.saturating_sub(size);
        // The hash of a part says nothing of the whole.
        read.ok()?;
        let hashes = sums.finish();
        let mut detail = Details::new();
        for (name, hash) in hashes.iter().skip(1) {
            detail.add(name, DetailKind::Hash, Some(hash.clone()));
        }
        let sha256 = hashes.first().map(|(_, hash)| hash.clone());
        let event = File { size: Some(size), sha256, ..File::default() };
        let key = pass.member.as_deref().unwrap_or_default().to_owned();
        desk.see(&record(stamp, Locator::Key { key }, event, detail.list()));
        magic::kind(&ends.head)
    }
}

thread_local! {
    /// Room for the pieces that are looked at, which is used again for the next file.
    static BUFFERS: RefCell<Vec<Vec<u8>>> = const { RefCell::new(Vec::new()) };
}

type Whole = (u64, Vec<(&'static str, String)>, Ends, Option<Sentence>);

impl Pass<'_> {
    /// Reads in pieces that overlap, so that no word is cut: likely so many bytes, and at most so many.
    /// Returns the number of bytes.
    pub(super) fn pieces(
        &mut self,
        reader: &mut dyn Read,
        unpacked: bool,
        (likely, most): (u64, u64),
        each: &mut dyn FnMut(&[u8]) -> bool,
    ) -> Result<u64, (u64, io::Error)> {
        let room = usize::try_from(likely).unwrap_or(PIECE).min(PIECE) + 2 * REACH;
        // One for each thread, and for each level of what is inside something else.
        let mut buffer = BUFFERS.with_borrow_mut(Vec::pop).unwrap_or_default();
        if buffer.len() < room {
            buffer.resize(room, 0);
        }
        let read = self.through(reader, unpacked, most, each, &mut buffer[..room]);
        BUFFERS.with_borrow_mut(|spare| spare.push(buffer));
        read
    }

    fn through(
        &mut self,
        reader: &mut dyn Read,
        unpacked: bool,
        most: u64,
        each: &mut dyn FnMut(&[u8]) -> bool,
        buffer: &mut [u8],
    ) -> Result<u64, (u64, io::Error)> {
        // What lies in front of the place that is looked at next, and behind what was looked at.
        let (mut filled, mut looked, mut offset, mut total) = (0_usize, 0_usize, 0_u64, 0_u64);
        loop {
            let n = match reader.read(&mut buffer[filled..]) {
                Ok(n) => n,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => {
                    self.look(&buffer[..filled], looked, filled, offset, unpacked);
                    return Err((total, error));
                }
            };
            let more = each(&buffer[filled..filled + n]);
            filled += n;
            total += n as u64;
            let ended = n == 0 || !more || total >= most;
            if !ended && filled < buffer.len() {
                continue;
            }
            let until = if ended { filled } else { filled - REACH };
            self.look(&buffer[..filled], looked, until, offset, unpacked);
            if ended {
                return Ok(total);
            }
            let kept = until - REACH;
            buffer.copy_within(kept..filled, 0);
            offset += kept as u64;
            filled -= kept;
            looked = REACH;
        }
    }

    fn look(&mut self, bytes: &[u8], from: usize, to: usize, offset: u64, unpacked: bool) {
        if offset == 0 && from == 0 {
            let kind = magic::kind(bytes);
            self.names = kind.is_none_or(|kind| WITH_NAMES.contains(&kind));
            if !unpacked {
                self.parts.of(kind);
            }
        }
        if !unpacked {
            self.look_inside(bytes, from, to, offset);
        }
        let (found, seen) = (&mut self.found, &mut self.seen);
        let member = &self.member;
        self.sweep.look(bytes, (from, to), self.names, &mut |sighting| {
            let count = seen.entry(sighting.indicator).or_insert(0);
            *count += 1;
            if *count <= MOST_OF_ONE {
                let at = offset + sighting.at as u64;
                found.push((sighting, at, unpacked, member.clone()));
            }
        });
    }

    /// Lets the rules conclude on what they were shown. Returns what they could not do.
    fn fitting(&mut self, looking: Option<Looking<'_>>, path: &str, unpacked: bool) -> Option<Sentence> {
        match looking?.finish(Place { path }) {
            Ok(found) => {
                self.fits.extend(found.into_iter().map(|m| (m, unpacked, self.member.clone())));
                None
            }
            Err(lost) => Some(lost),
        }
    }

    /// Tells what was found. `places`: to what of a database its bytes belong.
    fn tell(self, stamp: &Stamp, rules: Option<&Rules>, places: Option<&Places<'_>>, desk: &mut Desk<'_>) {
        for (found, unpacked, member) in self.fits {
            let mut detail = Details::new();
            detail.plain("database", place(places, found.at));
            let rule = rules.map(|rules| &rules.list.rules[found.rule]);
            detail.plain("rule", rule.map(|rule| &rule.name));
            detail.plain("unpacked", unpacked.then_some("1"));
            detail.plain("member", member.as_deref());
            for string in &found.strings {
                detail.plain("string", Some(string));
            }
            let locator = Locator::Byte { offset: found.at };
            desk.fits(found.rule, &record(stamp, locator, File::default(), detail.list()));
        }
        for (sighting, offset, unpacked, member) in self.found {
            let mut detail = Details::new();
            detail.plain("database", place(places, offset));
            detail.plain("value", Some(&sighting.value));
            detail.plain("encoding", Some(if sighting.width == 2 { "UTF-16" } else { "UTF-8" }));
            detail.plain("unpacked", unpacked.then_some("1"));
            detail.plain("member", member.as_deref());
            let times = self.seen.get(&sighting.indicator).copied().filter(|n| *n > MOST_OF_ONE);
            detail.plain("times", times);
            let record = record(stamp, Locator::Byte { offset }, File::default(), detail.list());
            desk.sighted(Hit {
                record: Arc::new(record),
                indicator: sighting.indicator,
                seen_value: sighting.value,
                seen: Seen::Stored,
                certainty: Certainty::Prose,
            });
        }
    }
}

/// To what of a database a byte belongs, in words.
fn place(places: Option<&Places<'_>>, offset: u64) -> Option<String> {
    places.and_then(|places| places.at(offset)).map(|place| place.to_string())
}

fn record(stamp: &Stamp, locator: Locator, event: impl Into<Event>, detail: Vec<Detail>) -> Record {
    Record {
        evidence: Arc::clone(&stamp.evidence),
        artifact: EVERY_FILE.id,
        path: Arc::clone(&stamp.path),
        origin: stamp.origin.clone(),
        locator,
        times: Vec::new(),
        event: event.into(),
        detail,
    }
}

/// The end of the name of a file, in lower case.
fn name_says(path: &str) -> Option<String> {
    let name = path.rsplit('/').next()?;
    let (_, end) = name.rsplit_once('.')?;
    (end.len() <= 8).then(|| end.to_ascii_lowercase())
}

/// The first and the last bytes of a file.
#[derive(Default)]
struct Ends {
    head: Vec<u8>,
    tail: Vec<u8>,
    spread: Spread,
}

impl Ends {
    fn update(&mut self, piece: &[u8]) {
        self.spread.update(piece);
        let room = magic::HEAD - self.head.len().min(magic::HEAD);
        self.head.extend_from_slice(&piece[..piece.len().min(room)]);
        if piece.len() >= magic::TAIL {
            self.tail.clear();
        }
        self.tail.extend_from_slice(&piece[piece.len().saturating_sub(magic::TAIL)..]);
        let surplus = self.tail.len().saturating_sub(magic::TAIL);
        self.tail.drain(..surplus);
    }
}
