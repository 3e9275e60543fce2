//! To what of a database a byte of its file belongs: a row of a table, a free page, or the space between rows
//! where deleted ones lie.
//!
//! Format: the database file format of SQLite, sections 1.5 (free pages), 1.6 (trees) and 2.6 (the schema).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Pages that are followed; what is behind them is not told.
const MOST_PAGES: usize = 1 << 21;

/// SQLite itself refuses deeper trees.
const DEEPEST: u32 = 20;

/// Objects of a schema that are followed.
const MOST_OBJECTS: usize = 4_096;

/// Where a byte lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceInFile {
    /// Number of the page, from 1.
    pub page: u32,
    /// The table or index whose page it is, if it is one's.
    pub owner: Option<String>,
    /// What the byte is there.
    pub kind: PlaceKind,
}

/// What a byte of a database is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceKind {
    /// Part of a row or of what keeps rows in order.
    InUse,
    /// A page that is no longer used.
    FreePage,
    /// Between the rows of a page.
    Unallocated,
    /// The rest of a row that is longer than a page.
    Overflow,
    /// A page that belongs to nothing that could be followed.
    Unknown,
}

impl fmt::Display for PlaceInFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            PlaceKind::InUse => "in use",
            PlaceKind::FreePage => "free page",
            PlaceKind::Unallocated => "unallocated",
            PlaceKind::Overflow => "overflow",
            PlaceKind::Unknown => "unknown",
        };
        if let Some(owner) = &self.owner {
            write!(f, "{owner}, ")?;
        }
        write!(f, "{kind}, page {}", self.page)
    }
}

/// To what each page of a database belongs.
pub struct Places<'a> {
    bytes: &'a [u8],
    size: usize,
    /// Number of the table or index, and whether the page is one of its overflow pages.
    owners: BTreeMap<u32, (usize, bool)>,
    names: Vec<String>,
    free: BTreeSet<u32>,
}

impl<'a> Places<'a> {
    /// Follows the trees of a database, given as the bytes of its file. Nothing if it is none.
    #[must_use]
    pub fn of(bytes: &'a [u8]) -> Option<Self> {
        if !bytes.starts_with(b"SQLite format 3\0") {
            return None;
        }
        let size = match short(bytes, 16)? {
            1 => 65_536,
            size if size.is_power_of_two() && size >= 512 => size,
            _ => return None,
        };
        let mut places = Self {
            bytes,
            size,
            owners: BTreeMap::new(),
            names: vec!["sqlite_schema".into()],
            free: BTreeSet::new(),
        };
        places.follow_free();
        places.follow(1, 0);
        for (name, root) in places.objects() {
            places.names.push(name);
            places.follow(root, places.names.len() - 1);
        }
        Some(places)
    }

    /// Where a byte of the file lies.
    #[must_use]
    pub fn at(&self, offset: u64) -> Option<PlaceInFile> {
        let offset = usize::try_from(offset).ok().filter(|at| *at < self.bytes.len())?;
        let page = u32::try_from(offset / self.size).ok()?.checked_add(1)?;
        let owner = self.owners.get(&page);
        let kind = match owner {
            _ if self.free.contains(&page) => PlaceKind::FreePage,
            None => PlaceKind::Unknown,
            Some((_, true)) => PlaceKind::Overflow,
            Some(_) if self.is_unallocated(page, offset % self.size) => PlaceKind::Unallocated,
            Some(_) => PlaceKind::InUse,
        };
        let owner = owner.and_then(|(n, _)| self.names.get(*n)).cloned();
        Some(PlaceInFile { page, owner: owner.filter(|_| kind != PlaceKind::FreePage), kind })
    }

    fn page(&self, number: u32) -> Option<&'a [u8]> {
        let start = usize::try_from(number).ok()?.checked_sub(1)?.checked_mul(self.size)?;
        self.bytes.get(start..start.checked_add(self.size)?)
    }

    fn follow_free(&mut self) {
        let mut trunk = long(self.bytes, 32).unwrap_or(0);
        while trunk != 0 && self.free.len() < MOST_PAGES && self.free.insert(trunk) {
            let Some(page) = self.page(trunk) else { return };
            let count = long(page, 4).map_or(0, |n| n as usize).min(self.size / 4);
            self.free.extend((0..count).filter_map(|n| long(page, 8 + 4 * n)));
            trunk = long(page, 0).unwrap_or(0);
        }
    }

    fn follow(&mut self, root: u32, owner: usize) {
        let mut waiting = vec![(root, DEEPEST)];
        while let Some((number, depth)) = waiting.pop() {
            if depth == 0 || self.owners.len() >= MOST_PAGES || self.owners.contains_key(&number) {
                continue;
            }
            let Some(page) = self.page(number) else { continue };
            self.owners.insert(number, (owner, false));
            let Some(tree) = Tree::of(page, number) else { continue };
            if tree.interior {
                waiting.extend(tree.cells().filter_map(|cell| long(page, cell)).map(|c| (c, depth - 1)));
                waiting.extend(long(page, tree.header + 8).map(|right| (right, depth - 1)));
            }
            for cell in tree.cells() {
                if let Some(first) = self.overflow(page, &tree, cell) {
                    self.follow_overflow(first, owner);
                }
            }
        }
    }

    /// The first page on which a row goes on, if it is longer than its page has room for.
    fn overflow(&self, page: &[u8], tree: &Tree<'_>, cell: usize) -> Option<u32> {
        let (payload, at) = tree.payload(page, cell)?;
        let usable = self.size - usize::from(*self.bytes.get(20)?);
        let most = if tree.of_table { usable.checked_sub(35)? } else { (usable - 12) * 64 / 255 - 23 };
        if payload <= most {
            return None;
        }
        let least = (usable - 12) * 32 / 255 - 23;
        let fitting = least + (payload - least) % (usable - 4);
        long(page, at + if fitting <= most { fitting } else { least })
    }

    fn follow_overflow(&mut self, first: u32, owner: usize) {
        let mut number = first;
        while number != 0 && self.owners.len() < MOST_PAGES && !self.owners.contains_key(&number) {
            let Some(page) = self.page(number) else { return };
            self.owners.insert(number, (owner, true));
            number = long(page, 0).unwrap_or(0);
        }
    }

    /// Name and first page of every table and index.
    fn objects(&self) -> Vec<(String, u32)> {
        let mut found = Vec::new();
        for (number, _) in self.owners.iter().filter(|(_, (owner, over))| *owner == 0 && !over) {
            let Some((page, tree)) = self.page(*number).and_then(|p| Some((p, Tree::of(p, *number)?))) else {
                continue;
            };
            if tree.interior {
                continue;
            }
            let room = MOST_OBJECTS - found.len();
            found.extend(tree.cells().filter_map(|cell| object(page, &tree, cell)).take(room));
        }
        found
    }

    fn is_unallocated(&self, number: u32, at: usize) -> bool {
        let Some((page, tree)) = self.page(number).and_then(|p| Some((p, Tree::of(p, number)?))) else {
            return false;
        };
        let content = match short(page, tree.header + 5) {
            Some(0) => 65_536,
            Some(start) => start,
            None => return false,
        };
        let pointers = tree.header + tree.skip + 2 * tree.count;
        if (pointers..content).contains(&at) {
            return true;
        }
        let mut block = short(page, tree.header + 1).unwrap_or(0);
        for _ in 0..self.size / 4 {
            if block == 0 {
                return false;
            }
            let length = short(page, block + 2).unwrap_or(0);
            if (block..block + length).contains(&at) {
                return true;
            }
            block = short(page, block).filter(|next| *next > block).unwrap_or(0);
        }
        false
    }
}

/// A page of a tree.
struct Tree<'p> {
    page: &'p [u8],
    header: usize,
    interior: bool,
    of_table: bool,
    /// Bytes of the header of the page.
    skip: usize,
    count: usize,
}

impl<'p> Tree<'p> {
    fn of(page: &'p [u8], number: u32) -> Option<Self> {
        // The first page begins with the header of the file.
        let header = if number == 1 { 100 } else { 0 };
        let (interior, of_table) = match page.get(header)? {
            0x02 => (true, false),
            0x05 => (true, true),
            0x0a => (false, false),
            0x0d => (false, true),
            _ => return None,
        };
        let skip = if interior { 12 } else { 8 };
        let most = (page.len() - header - skip) / 2;
        let count = short(page, header + 3)?.min(most);
        Some(Self { page, header, interior, of_table, skip, count })
    }

    fn cells(&self) -> impl Iterator<Item = usize> + use<'p> {
        let (page, first) = (self.page, self.header + self.skip);
        (0..self.count).filter_map(move |n| short(page, first + 2 * n)).filter(move |at| *at < page.len())
    }

    /// The length of what a cell keeps, and where it begins. A row's number keeps nothing in interior pages.
    fn payload(&self, page: &[u8], cell: usize) -> Option<(usize, usize)> {
        let at = match (self.interior, self.of_table) {
            (true, true) => return None,
            (true, false) => cell + 4,
            (false, _) => cell,
        };
        let (length, used) = varint(page, at)?;
        let key = if self.of_table { varint(page, at + used)?.1 } else { 0 };
        Some((usize::try_from(length).ok()?, at + used + key))
    }
}

/// Name and first page of what a row of the schema describes.
fn object(page: &[u8], tree: &Tree<'_>, cell: usize) -> Option<(String, u32)> {
    let (_, record) = tree.payload(page, cell)?;
    let (head, mut at) = varint(page, record)?;
    let mut value = record.checked_add(usize::try_from(head).ok()?)?;
    at += record;
    let mut fields = [(0_u64, 0_usize); 4];
    for field in &mut fields {
        let (kind, used) = varint(page, at)?;
        at += used;
        *field = (kind, value);
        value = value.checked_add(width(kind)?)?;
    }
    let (kind, start) = fields[1];
    let name = page.get(start..start.checked_add(width(kind)?)?)?;
    let (kind, start) = fields[3];
    let root = page.get(start..start.checked_add(width(kind)?)?)?.iter();
    let root = match kind {
        1..=4 => root.fold(0_u64, |n, b| n << 8 | u64::from(*b)),
        9 => 1,
        _ => 0,
    };
    // A view has no pages of its own.
    let root = u32::try_from(root).ok().filter(|root| *root > 1)?;
    Some((String::from_utf8_lossy(name).into_owned(), root))
}

/// Bytes that a value of a kind takes.
fn width(kind: u64) -> Option<usize> {
    Some(match kind {
        0 | 8 | 9 => 0,
        1..=4 => usize::try_from(kind).ok()?,
        5 => 6,
        6 | 7 => 8,
        10 | 11 => return None,
        text => usize::try_from((text - 12) / 2).ok()?,
    })
}

fn short(bytes: &[u8], at: usize) -> Option<usize> {
    Some(usize::from(u16::from_be_bytes([*bytes.get(at)?, *bytes.get(at.checked_add(1)?)?])))
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at.checked_add(4)?)?.try_into().ok().map(u32::from_be_bytes)
}

/// A variable-length integer and the number of bytes it took.
fn varint(bytes: &[u8], at: usize) -> Option<(u64, usize)> {
    let mut value: u64 = 0;
    for n in 0..9 {
        let byte = *bytes.get(at.checked_add(n)?)?;
        if n == 8 {
            return Some((value << 8 | u64::from(byte), 9));
        }
        value = value << 7 | u64::from(byte & 0x7f);
        if byte < 0x80 {
            return Some((value, n + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rusqlite::Connection;

    /// A database with a row in use, one deleted, one on a free page, one in an index and one longer than a page.
    fn database() -> Vec<u8> {
        let mut db = Connection::open_in_memory().expect("opens");
        db.execute_batch(
            "PRAGMA page_size = 1024;
             CREATE TABLE a (x TEXT); CREATE TABLE b (x TEXT); CREATE TABLE c (x TEXT);
             CREATE INDEX i ON c (x); CREATE VIEW v AS SELECT 1;
             INSERT INTO a VALUES ('row in use'), ('row that is deleted'), ('another row');
             DELETE FROM a WHERE x LIKE '%deleted';
             INSERT INTO b VALUES (hex(zeroblob(1000)) || 'behind the page');
             INSERT INTO c VALUES ('in an index');
             CREATE TABLE d (x TEXT); INSERT INTO d VALUES ('on a page that is free');
             DROP TABLE d;",
        )
        .expect("is made");
        db.serialize("main").expect("is there").to_vec()
    }

    fn place(bytes: &[u8], text: &str) -> Vec<String> {
        let places = Places::of(bytes).expect("is a database");
        let found = memchr::memmem::find_iter(bytes, text.as_bytes()).map(|at| places.at(at as u64));
        let told =
            |p: PlaceInFile| p.to_string().rsplit_once(", page").map_or(String::new(), |(t, _)| t.into());
        found.flatten().map(told).collect()
    }

    #[test]
    fn a_byte_belongs_to_a_row_or_to_what_is_left_of_one() {
        let bytes = database();
        assert_eq!(place(&bytes, "row in use"), ["a, in use"]);
        assert_eq!(place(&bytes, "that is deleted"), ["a, unallocated"]);
        assert_eq!(place(&bytes, "behind the page"), ["b, overflow"]);
        assert_eq!(place(&bytes, "on a page that is free"), ["free page"]);
        let mut of_index = place(&bytes, "in an index");
        of_index.sort();
        assert_eq!(of_index, ["c, in use", "i, in use"]);
        assert_eq!(place(&bytes, "CREATE TABLE a"), ["sqlite_schema, in use"]);
        assert!(Places::of(b"SQLite format 3\0").is_none() && Places::of(b"text").is_none());
    }

    proptest! {
        #[test]
        fn no_bytes_panic(changes in proptest::collection::vec((0..6_000_usize, any::<u8>()), 0..60), cut in 0..9_000_usize) {
            let mut bytes = database();
            let length = bytes.len();
            for (at, byte) in changes {
                bytes[16 + at % (length - 16)] = byte;
            }
            bytes.truncate(cut.max(16));
            if let Some(places) = Places::of(&bytes) {
                for at in (0..bytes.len()).step_by(7) {
                    let _ = places.at(at as u64).map(|place| place.to_string());
                }
            }
        }
    }
}
