//! Compressed parts of files: streams of zlib, gzip and LZ4 that stand somewhere in their bytes, as notes do
//! in rows of a database and pages in PDF files.
//!
//! Heads: RFC 1950 section 2.2, RFC 1952 section 2.3.1, the frame of LZ4 (`lz4_Frame_format.md` of its source) and the
//! blocks in which Apple's Compression framework keeps LZ4 (documentation of `COMPRESSION_LZ4`: `bv41`, length,
//! length compressed; `bv4-`, length; `bv4$` at the end). Two bytes are often a head by chance; what follows is then
//! no stream, and inflating it ends soon.

use super::deep::{MOST_UNPACKED, Pass};
use crate::sentence::Sentence;
use flate2::bufread::{GzDecoder, ZlibDecoder};
use lz4_flex::frame::FrameDecoder;
use memchr::memmem;
use std::io::{self, Read};

/// What a frame of LZ4 begins with, and a block of Apple's.
const FRAME: &[u8] = b"\x04\x22\x4d\x18";
const BLOCK: &[u8] = b"bv4";

/// Whether a stream begins here: zlib with one of the four levels that there are, or gzip; and a block of a
/// kind that there is.
fn begins(bytes: &[u8]) -> bool {
    let block = match bytes {
        [0x78, 0x01 | 0x5e | 0x9c | 0xda, block @ ..] => block,
        [0x1f, 0x8b, 0x08, flags, ..] => return *flags < 0x20,
        // Version 1 of the frame, and the one kind of block that Apple's begins with.
        [0x04, 0x22, 0x4d, 0x18, flags, ..] => return flags >> 6 == 1,
        [b'b', b'v', b'4', b'1' | b'-', ..] => return true,
        _ => return false,
    };
    match block.first().map(|first| first >> 1 & 3) {
        Some(0) => block.get(1..5).is_some_and(|b| b[0] == !b[2] && b[1] == !b[3]),
        Some(kind) => kind < 3,
        None => false,
    }
}

/// Places where a stream may begin, in order. Few bytes are those of LZ4, many those of the others.
fn starts(bytes: &[u8], from: usize, to: usize) -> impl Iterator<Item = usize> {
    // A head may go on behind the end of what is looked at.
    let reach = &bytes[from..bytes.len().min(to + 3)];
    let heads = [memmem::find_iter(reach, FRAME), memmem::find_iter(reach, BLOCK)];
    let mut of_lz4: Vec<usize> = heads.into_iter().flatten().filter(|at| from + at < to).collect();
    of_lz4.sort_unstable();
    let mut few = of_lz4.into_iter().peekable();
    let mut many = memchr::memchr2_iter(0x78, 0x1f, &bytes[from..to]).peekable();
    std::iter::from_fn(move || match (few.peek(), many.peek()) {
        (Some(one), Some(other)) if one < other => few.next(),
        (Some(_), None) => few.next(),
        _ => many.next(),
    })
    .map(move |at| from + at)
}

/// LZ4 as Apple keeps it.
struct Blocks<'a> {
    rest: &'a [u8],
    /// What was unpacked last, to which the next block may refer, and how much of it was given.
    last: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<'a> Blocks<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, last: Vec::new(), given: 0, ended: false }
    }

    /// The next block, unless it is not whole or what is there is none.
    fn next(&mut self) -> Option<()> {
        let number = |at: usize| -> Option<usize> {
            let bytes = self.rest.get(at..at + 4)?.try_into().ok()?;
            usize::try_from(u32::from_le_bytes(bytes)).ok().filter(|n| *n <= LONGEST)
        };
        let (head, kept) = match self.rest.get(..4)? {
            b"bv4$" => {
                self.rest = &self.rest[4..];
                self.ended = true;
                return None;
            }
            b"bv4-" => (8, number(4)?),
            b"bv41" => (12, number(8)?),
            _ => return None,
        };
        let (block, rest) = self.rest.get(head..)?.split_at_checked(kept)?;
        self.last = if head == 8 {
            block.to_vec()
        } else {
            lz4_flex::block::decompress_with_dict(block, number(4)?, &self.last).ok()?
        };
        (self.rest, self.given) = (rest, 0);
        Some(())
    }
}

impl Read for Blocks<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given == self.last.len() {
            if self.ended {
                return Ok(0);
            }
            if self.next().is_none() && !self.ended {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            if self.ended {
                return Ok(0);
            }
        }
        let count = (&self.last[self.given..]).read(buffer)?;
        self.given += count;
        Ok(count)
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
        for at in starts(bytes, from, to) {
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
        let (ended, rest) = match bytes.first() {
            Some(0x78) => {
                let mut decoder = ZlibDecoder::new(bytes);
                (self.inflate(&mut decoder, start), decoder.into_inner().len())
            }
            Some(0x1f) => {
                let mut decoder = GzDecoder::new(bytes);
                (self.inflate(&mut decoder, start), decoder.into_inner().len())
            }
            Some(0x04) => {
                let mut decoder = FrameDecoder::new(bytes);
                (self.inflate(&mut decoder, start), decoder.into_inner().len())
            }
            _ => {
                let mut decoder = Blocks::new(bytes);
                let ended = self.inflate(&mut decoder, start);
                // What is cut in the middle of a block goes on in the next piece.
                let cut = !ended && decoder.rest.starts_with(BLOCK);
                (ended, if cut { 0 } else { decoder.rest.len() })
            }
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
