//! Compressed parts of files: streams of zlib and gzip that stand somewhere in their bytes, as notes do in
//! rows of a database and pages in PDF files.
//!
//! Heads: RFC 1950 section 2.2 and RFC 1952 section 2.3.1. Two bytes are often a head by chance;
//! what follows is then no stream, and inflating it ends soon.

use super::deep::{MOST_UNPACKED, Pass};
use crate::sentence::Sentence;
use flate2::bufread::{GzDecoder, ZlibDecoder};
use std::io::Read;

/// Whether a stream begins here: zlib with one of the four levels that there are, or gzip; and a block of a
/// kind that there is.
fn begins(bytes: &[u8]) -> bool {
    let block = match bytes {
        [0x78, 0x01 | 0x5e | 0x9c | 0xda, block @ ..] => block,
        [0x1f, 0x8b, 0x08, flags, ..] => return *flags < 0x20,
        _ => return false,
    };
    match block.first().map(|first| first >> 1 & 3) {
        Some(0) => block.get(1..5).is_some_and(|b| b[0] == !b[2] && b[1] == !b[3]),
        Some(kind) => kind < 3,
        None => false,
    }
}

/// Kinds of files whose compressed parts are pixels, or that are unpacked as a whole.
const WITHOUT: &[&str] =
    &["gif", "jpeg", "png", "jbig2", "zip", "gzip", "jpeg-xl", "jpeg-2000", "heif", "video", "raw", "webp"];

/// Bytes of a stream that is put together from several pieces of a file.
const LONGEST: usize = 8 << 20;

/// What a stream is likely to unpack to.
const LIKELY: u64 = 64 << 10;

/// What is known of the compressed parts of one file.
pub(super) struct Parts {
    /// Whether they are looked for.
    wanted: bool,
    /// Where in the file the next one may begin.
    next: u64,
    /// One that is not whole yet: where it begins, and its bytes so far.
    open: Option<(u64, Vec<u8>)>,
    /// Bytes that may still be unpacked.
    left: u64,
}

impl Parts {
    pub(super) fn new() -> Self {
        Self { wanted: false, next: 0, open: None, left: MOST_UNPACKED }
    }

    /// Says what kind of file it is.
    pub(super) fn of(&mut self, kind: Option<&str>) {
        self.wanted = kind.is_none_or(|kind| !WITHOUT.contains(&kind));
    }

    /// What was not looked at.
    pub(super) fn lost(&self) -> Option<Sentence> {
        let sentence = || Sentence::new("limit-compressed-parts").count("limit", MOST_UNPACKED >> 20);
        (self.left == 0).then(sentence)
    }
}

impl Pass<'_> {
    /// Looks into what is compressed in a piece of a file and begins in front of `to`.
    pub(super) fn look_inside(&mut self, bytes: &[u8], from: usize, to: usize, offset: u64) {
        if !self.parts.wanted {
            return;
        }
        if let Some((start, mut begun)) = self.parts.open.take() {
            let known = usize::try_from(start + begun.len() as u64 - offset).unwrap_or(usize::MAX);
            begun.extend(bytes.get(known..).unwrap_or_default());
            self.stream(&begun, start, begun.len() < LONGEST);
        }
        for at in memchr::memchr2_iter(0x78, 0x1f, &bytes[from..to]).map(|at| from + at) {
            let start = offset + at as u64;
            if begins(&bytes[at..]) && start >= self.parts.next && self.parts.left > 0 {
                self.stream(&bytes[at..], start, true);
            }
        }
    }

    /// Looks into a stream whose end is not there.
    pub(super) fn end_inside(&mut self) {
        if let Some((start, begun)) = self.parts.open.take() {
            self.stream(&begun, start, false);
        }
    }

    /// Looks into a stream at `start` of the file. `more`: it may go on behind these bytes.
    fn stream(&mut self, bytes: &[u8], start: u64, more: bool) {
        let (names, found, seen) = (self.names, self.found.len(), self.seen.clone());
        let (ended, rest) = if bytes.starts_with(b"\x78") {
            let mut decoder = ZlibDecoder::new(bytes);
            (self.inflate(&mut decoder, start), decoder.into_inner().len())
        } else {
            let mut decoder = GzDecoder::new(bytes);
            (self.inflate(&mut decoder, start), decoder.into_inner().len())
        };
        self.names = names;
        let end = start + (bytes.len() - rest) as u64;
        self.parts.next = if ended || rest == 0 { end.max(start + 1) } else { start + 1 };
        if rest == 0 && more {
            self.found.truncate(found);
            self.seen = seen;
            self.parts.open = Some((start, bytes.to_vec()));
        }
    }

    /// Returns whether it is whole.
    fn inflate(&mut self, decoder: &mut dyn Read, start: u64) -> bool {
        let (before, left) = (self.found.len(), self.parts.left);
        let read = self.pieces(decoder, true, (LIKELY, left), &mut |_| true);
        for (_, at, ..) in &mut self.found[before..] {
            *at = start;
        }
        let (Ok(size) | Err((size, _))) = read;
        self.parts.left = left.saturating_sub(size);
        read.is_ok()
    }
}
