//! Which stretch of rowids lies on which leaf page of a table.
//!
//! Walked after SQLite has met damage, and to divide a large table. The interior pages say which
//! rowids each leaf holds, so every leaf can be asked for on its own and a damaged one costs its
//! rows only.

use std::collections::BTreeSet;

/// SQLite itself refuses deeper trees.
const DEEPEST: u32 = 20;

/// Leaves of the largest table that is divided: 64 GB of pages of 4 KB.
const MOST_LEAVES: usize = 1 << 24;

const INTERIOR_TABLE: u8 = 0x05;
const LEAF_TABLE: u8 = 0x0d;

/// The pages of a database file, counted from 1.
pub(super) struct Pages<'a> {
    /// Content of a page, if it is there.
    pub get: &'a mut dyn FnMut(u32) -> Option<Vec<u8>>,
}

/// Rowids `from..=to` that the tree keeps below one page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    /// Lowest rowid that can be there.
    pub from: i64,
    /// Highest rowid that can be there.
    pub to: i64,
    /// Highest rowid that is there, if the page can be made out.
    pub last: Option<i64>,
}

/// The leaves of the table whose root is `root`, in the order of their rowids.
pub(super) fn stretches(pages: &mut Pages<'_>, root: u32) -> Vec<Stretch> {
    let mut found = Vec::new();
    let all = Stretch { from: i64::MIN, to: i64::MAX, last: None };
    walk(pages, root, all, DEEPEST, &mut BTreeSet::new(), &mut found);
    found
}

fn walk(
    pages: &mut Pages<'_>,
    number: u32,
    span: Stretch,
    depth: u32,
    seen: &mut BTreeSet<u32>,
    found: &mut Vec<Stretch>,
) {
    let known = depth > 0 && seen.insert(number);
    let Some(page) = known.then(|| (pages.get)(number)).flatten() else { return found.push(span) };
    // The first page begins with the 100 bytes of the file header.
    let header = if number == 1 { 100 } else { 0 };
    match page.get(header) {
        Some(&INTERIOR_TABLE) => {
            for (child, from, to) in children(&page, header, span) {
                walk(pages, child, Stretch { from, to, last: None }, depth - 1, seen, found);
            }
        }
        Some(&LEAF_TABLE) => found.push(Stretch { last: last_rowid(&page, header), ..span }),
        _ => found.push(span),
    }
}

/// The numbers of the leaves of the table whose root is `root`.
pub(super) fn numbers(pages: &mut Pages<'_>, root: u32) -> Vec<u32> {
    let (mut found, mut waiting, mut seen) = (Vec::new(), vec![(root, DEEPEST)], BTreeSet::new());
    while let Some((number, depth)) = waiting.pop() {
        if depth == 0 || found.len() >= MOST_LEAVES || !seen.insert(number) {
            continue;
        }
        let Some(page) = (pages.get)(number) else { continue };
        let header = if number == 1 { 100 } else { 0 };
        match page.get(header) {
            Some(&INTERIOR_TABLE) => {
                let all = Stretch { from: i64::MIN, to: i64::MAX, last: None };
                waiting
                    .extend(children(&page, header, all).into_iter().map(|(child, ..)| (child, depth - 1)));
            }
            Some(&LEAF_TABLE) => found.push(number),
            _ => {}
        }
    }
    found
}

/// The highest rowid that each leaf but the last can hold, in order, from the interior pages
/// alone. Empty where the tree is not as it should be.
pub(super) fn borders(pages: &mut Pages<'_>, root: u32) -> Vec<i64> {
    let all = Stretch { from: i64::MIN, to: i64::MAX, last: None };
    let mut level = vec![(root, all)];
    for _ in 0..DEEPEST {
        let first = level.first().and_then(|(number, _)| (pages.get)(*number).map(|page| (*number, page)));
        let Some((number, page)) = first else { return Vec::new() };
        if page.get(if number == 1 { 100 } else { 0 }) != Some(&INTERIOR_TABLE) {
            let mut ends: Vec<i64> = level.iter().map(|(_, span)| span.to).collect();
            ends.pop();
            return ends;
        }
        let mut below = Vec::new();
        for (number, span) in level {
            let header = if number == 1 { 100 } else { 0 };
            let page = (pages.get)(number).filter(|page| page.get(header) == Some(&INTERIOR_TABLE));
            let Some(page) = page else { return Vec::new() };
            let children = children(&page, header, span).into_iter();
            below.extend(children.map(|(child, from, to)| (child, Stretch { from, to, last: None })));
            if below.len() > MOST_LEAVES {
                return Vec::new();
            }
        }
        level = below;
    }
    Vec::new()
}

/// The children of an interior page with the rowids each holds. Keys out of order are left out,
/// so their rows count with the next child.
fn children(page: &[u8], header: usize, span: Stretch) -> Vec<(u32, i64, i64)> {
    let mut list = Vec::new();
    let mut from = span.from;
    for cell in cells(page, header, 12) {
        let Some((child, key)) = long(page, cell).zip(varint(page, cell + 4).map(|v| v.0)) else { continue };
        if key >= from && key < span.to {
            list.push((child, from, key));
            from = key + 1;
        }
    }
    if let Some(right) = long(page, header + 8) {
        list.push((right, from, span.to));
    }
    list
}

fn last_rowid(page: &[u8], header: usize) -> Option<i64> {
    let cell = cells(page, header, 8).last()?;
    let (_, length) = varint(page, cell)?;
    varint(page, cell + length).map(|v| v.0)
}

/// Offsets of the cells of a page whose cell pointers begin `skip` bytes behind its header.
fn cells(page: &[u8], header: usize, skip: usize) -> impl Iterator<Item = usize> + '_ {
    let count = short(page, header + 3).unwrap_or(0);
    (0..count).filter_map(move |n| short(page, header + skip + 2 * n)).filter(|&at| at < page.len())
}

fn short(page: &[u8], at: usize) -> Option<usize> {
    Some(usize::from(u16::from_be_bytes([*page.get(at)?, *page.get(at + 1)?])))
}

fn long(page: &[u8], at: usize) -> Option<u32> {
    page.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes)
}

/// A variable-length integer and the number of bytes it took, at most nine.
fn varint(page: &[u8], at: usize) -> Option<(i64, usize)> {
    let mut value: u64 = 0;
    for n in 0..9 {
        let byte = *page.get(at + n)?;
        if n == 8 {
            return Some(((value << 8 | u64::from(byte)).cast_signed(), 9));
        }
        value = value << 7 | u64::from(byte & 0x7f);
        if byte < 0x80 {
            return Some((value.cast_signed(), n + 1));
        }
    }
    None
}
