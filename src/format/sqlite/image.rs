//! The state a database had when its last transaction ended, put together in memory.
//!
//! A phone copied in use has rows only in the write-ahead log, or half a transaction in the
//! file whose undo is in the rollback journal. SQLite would repair both by writing; here
//! the committed frames are laid over a copy of the pages, and a hot journal is played back.

use crate::artifact::Failure;
use crate::evidence::{Content, OpenError};
use crate::sentence::Sentence;

/// From here on SQLite cannot allocate the copy itself.
pub(super) const LARGEST_COPIED: usize = 0x7ff0_0000;

/// A database is at least one page of the smallest size.
pub(super) const SMALLEST_PAGE: usize = 512;

const WAL_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;
const JOURNAL_MAGIC: &[u8] = &[0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/// The pages of a database with its log and journal applied, ready to be opened from memory.
pub(super) fn assemble(
    main: &Content,
    wal: Option<&Content>,
    journal: Option<&Content>,
    limit: u64,
    notes: &mut Vec<Sentence>,
) -> Result<Vec<u8>, Failure> {
    let needed = main.len().saturating_add(wal.map_or(0, Content::len));
    if needed > limit {
        return Err(OpenError::TooLarge { needed, limit }.into());
    }
    let mut image = main.to_vec(limit)?;
    if let Some(journal) = journal {
        play_back(&mut image, &journal.bytes(limit)?, limit, notes);
    }
    if let Some(wal) = wal {
        apply(&mut image, &wal.bytes(limit)?, limit, notes);
    }
    forget_log(&mut image);
    Ok(image)
}

/// Bytes 18 and 19 say "write-ahead log"; an image in memory cannot have one.
pub(super) fn forget_log(image: &mut [u8]) {
    if image.len() >= SMALLEST_PAGE {
        for byte in &mut image[18..20] {
            *byte = (*byte).min(1);
        }
    }
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at.checked_add(4)?)?.try_into().ok().map(u32::from_be_bytes)
}

fn page_size(raw: u32) -> Option<usize> {
    let size = usize::try_from(if raw == 1 { 65_536 } else { raw }).ok()?;
    (size.is_power_of_two() && (SMALLEST_PAGE..=65_536).contains(&size)).then_some(size)
}

/// Running checksum of a write-ahead log over an even number of words.
fn checksum(bytes: &[u8], big_endian: bool, mut sum: (u32, u32)) -> (u32, u32) {
    for pair in bytes.chunks_exact(8) {
        let word = |b: &[u8]| {
            let b = [b[0], b[1], b[2], b[3]];
            if big_endian { u32::from_be_bytes(b) } else { u32::from_le_bytes(b) }
        };
        sum.0 = sum.0.wrapping_add(word(&pair[..4])).wrapping_add(sum.1);
        sum.1 = sum.1.wrapping_add(word(&pair[4..])).wrapping_add(sum.0);
    }
    sum
}

/// Lays the committed frames of a write-ahead log over the pages.
fn apply(image: &mut Vec<u8>, wal: &[u8], limit: u64, notes: &mut Vec<Sentence>) {
    let Some((size, big_endian, mut sum)) = wal_header(wal) else {
        // A log whose header was never written, or was reset, holds nothing valid.
        if wal.iter().take(WAL_HEADER).any(|b| *b != 0) {
            notes.push(Sentence::new("wal-unreadable"));
        }
        return;
    };
    let salts = &wal[16..24];
    let (mut pending, mut at) = (Vec::new(), WAL_HEADER);
    while let Some(frame) = wal.get(at..).and_then(|rest| rest.get(..FRAME_HEADER + size)) {
        let (header, page) = frame.split_at(FRAME_HEADER);
        sum = checksum(page, big_endian, checksum(&header[..8], big_endian, sum));
        let stated = (word(header, 16), word(header, 20));
        if &header[8..16] != salts || stated != (Some(sum.0), Some(sum.1)) {
            break;
        }
        pending.push((word(header, 0).unwrap_or(0), page));
        let pages_after_commit = word(header, 4).unwrap_or(0);
        if pages_after_commit > 0 {
            commit(image, &mut pending, size, pages_after_commit, limit);
        }
        at += FRAME_HEADER + size;
    }
}

/// All frames of a write-ahead log, committed or not, older and newer: number and content of a page.
pub(super) fn frames(wal: &[u8]) -> Vec<(u32, &[u8])> {
    let Some(size) = word(wal, 8).and_then(page_size) else { return Vec::new() };
    let frames = wal.get(WAL_HEADER..).unwrap_or_default().chunks_exact(FRAME_HEADER + size);
    frames.filter_map(|frame| Some((word(frame, 0)?, &frame[FRAME_HEADER..]))).collect()
}

fn wal_header(wal: &[u8]) -> Option<(usize, bool, (u32, u32))> {
    let big_endian = match word(wal, 0)? {
        0x377f_0682 => false,
        0x377f_0683 => true,
        _ => return None,
    };
    let size = page_size(word(wal, 8)?)?;
    let sum = checksum(wal.get(..24)?, big_endian, (0, 0));
    ((word(wal, 24)?, word(wal, 28)?) == sum).then_some((size, big_endian, sum))
}

fn commit(image: &mut Vec<u8>, pending: &mut Vec<(u32, &[u8])>, size: usize, pages: u32, limit: u64) {
    for (number, page) in pending.drain(..) {
        put_page(image, number, page, limit);
    }
    let end = (pages as usize).saturating_mul(size);
    if end < image.len() {
        image.truncate(end);
    }
}

fn put_page(image: &mut Vec<u8>, number: u32, page: &[u8], limit: u64) {
    let Some(start) = (number as usize).checked_sub(1).and_then(|n| n.checked_mul(page.len())) else {
        return;
    };
    let end = start.saturating_add(page.len());
    // A frame may name any page number; only as much as may be held is grown into.
    if end as u64 > limit {
        return;
    }
    if image.len() < end {
        image.resize(end, 0);
    }
    image[start..end].copy_from_slice(page);
}

/// Undoes an unfinished transaction: puts the pages back that a hot journal saved.
fn play_back(image: &mut Vec<u8>, journal: &[u8], limit: u64, notes: &mut Vec<Sentence>) {
    let mut at = 0;
    while journal.get(at..at + 8) == Some(JOURNAL_MAGIC) {
        let field = |n: usize| word(journal, at + 8 + 4 * n);
        let (Some(count), Some(nonce), Some(pages), Some(sector)) = (field(0), field(1), field(2), field(3))
        else {
            return;
        };
        let Some(size) = field(4).and_then(page_size) else {
            return notes.push(Sentence::new("journal-unreadable"));
        };
        let sector = (sector as usize).clamp(32, 65_536);
        let first = at + sector;
        let available = journal.len().saturating_sub(first) / (size + 8);
        let count = if count == u32::MAX { available } else { (count as usize).min(available) };
        for record in journal[first.min(journal.len())..].chunks_exact(size + 8).take(count) {
            let (number, page) = (word(record, 0).unwrap_or(0), &record[4..4 + size]);
            if word(record, 4 + size) != Some(journal_checksum(page, nonce)) {
                break;
            }
            put_page(image, number, page, limit);
        }
        let end = (pages as usize).saturating_mul(size);
        if end > 0 && end < image.len() {
            image.truncate(end);
        }
        at = (first + count * (size + 8)).next_multiple_of(sector);
    }
}

/// The journal's checksum: a nonce plus every 200th byte, counted from the end of the page.
fn journal_checksum(page: &[u8], nonce: u32) -> u32 {
    let mut sum = nonce;
    let mut at = page.len().saturating_sub(200);
    while at > 0 {
        sum = sum.wrapping_add(u32::from(page[at]));
        at = at.saturating_sub(200);
    }
    sum
}
