//! Rows that were deleted and whose bytes are still there: on free pages, in the free parts of leaves, and
//! in older states of pages that the write-ahead log keeps.
//!
//! A record is a header of types and the values behind it; it is known by its shape: as many columns as
//! the table has, each of a type that the column takes, and texts that are texts. The first four
//! bytes of what was deleted last are overwritten with the list of free blocks, so its rowid may be
//! lost (<https://www.sqlite.org/fileformat2.html>, sections 1.5, 1.6 and 2.1).

use rusqlite::types::Value;

const LEAF_TABLE: u8 = 0x0d;

/// First bytes of pages that hold no rows of tables: of indexes, and what is above leaves.
const WITHOUT_ROWS: &[u8] = &[0x02, 0x05, 0x0a];

/// What a table's records look like.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    /// Name of the table.
    pub table: String,
    /// What each column takes.
    pub columns: Vec<Takes>,
    /// The column that is the rowid under another name: it is stored as NULL.
    pub alias: Option<usize>,
}

/// What values a column takes, after its declared type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Takes {
    Integer,
    Number,
    Text,
    Anything,
}

impl Takes {
    /// The affinity of a declared type (section 3.1 of <https://www.sqlite.org/datatype3.html>).
    pub(super) fn of(declared: &str) -> Self {
        let declared = declared.to_ascii_uppercase();
        let has = |word: &str| declared.contains(word);
        if has("INT") {
            Self::Integer
        } else if has("CHAR") || has("CLOB") || has("TEXT") {
            Self::Text
        } else if has("BLOB") || declared.is_empty() {
            Self::Anything
        } else {
            Self::Number
        }
    }

    fn takes(self, kind: u64) -> bool {
        match self {
            Self::Integer => matches!(kind, 0..=6 | 8 | 9),
            Self::Number => matches!(kind, 0..=9),
            Self::Text => kind == 0 || (kind >= 13 && kind % 2 == 1),
            Self::Anything => !matches!(kind, 10 | 11),
        }
    }
}

/// A deleted row.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// Number of its shape.
    pub shape: usize,
    /// Its rowid, where that is still there.
    pub rowid: Option<i64>,
    /// Its values, in the order of the columns.
    pub values: Vec<Value>,
    /// Where it was found: `free page`, `free part of a page`, `older state`.
    pub place: &'static str,
    /// Whether no other table has rows of that shape.
    pub certain: bool,
}

/// The deleted rows of one database.
pub(super) struct Found {
    /// In the order in which they were met.
    pub rows: Vec<Row>,
    /// Bytes of memory that more of them may take; 0 if some were left out.
    pub room: usize,
}

impl Found {
    fn push(&mut self, row: Row) {
        let of = |value: &Value| match value {
            Value::Text(text) => text.len(),
            Value::Blob(bytes) => bytes.len(),
            _ => 0,
        };
        let size =
            size_of::<Row>() + row.values.iter().map(|value| size_of::<Value>() + of(value)).sum::<usize>();
        self.room = self.room.saturating_sub(size);
        if self.room > 0 {
            self.rows.push(row);
        }
    }
}

/// Looks for records of the given shapes in a page that is free.
pub(super) fn in_free_page(page: &[u8], shapes: &[(usize, &Shape)], found: &mut Found) {
    if page.first().is_some_and(|kind| !WITHOUT_ROWS.contains(kind)) {
        in_free(page, shapes, "free page", found);
    }
}

/// Looks for records of the given shapes in bytes that are free.
fn in_free(bytes: &[u8], shapes: &[(usize, &Shape)], place: &'static str, found: &mut Found) {
    let shortest = shapes.iter().map(|(_, shape)| 1 + fewest(shape.columns.len())).min().unwrap_or(0);
    let mut at = 0;
    while found.room > 0 {
        // Most of what is free is zero.
        let Some(next) = bytes[at..].iter().position(|byte| usize::from(*byte) >= shortest) else { return };
        at += next;
        let Some((shape, values, length, certain)) = of_any(&bytes[at..], shapes) else {
            at += 1;
            continue;
        };
        found.push(Row { shape, rowid: rowid_before(bytes, at, length), values, place, certain });
        at += length;
    }
}

/// The record at the beginning of some bytes: the first shape that it has, its values, its length, and
/// whether it has no other shape.
fn of_any(bytes: &[u8], shapes: &[(usize, &Shape)]) -> Option<(usize, Vec<Value>, usize, bool)> {
    let mut fitting = shapes.iter().filter_map(|(n, shape)| Some((*n, record(bytes, shape, 0)?)));
    let (shape, (values, length)) = fitting.next()?;
    Some((shape, values, length, fitting.next().is_none()))
}

/// Looks into the free parts of a leaf: what lies between the pointers and the cells, and the blocks that
/// are chained together.
pub(super) fn in_leaf(page: &[u8], header: usize, shape: (usize, &Shape), found: &mut Found) {
    let word = |at: usize| page.get(at..at + 2).map(|b| usize::from(u16::from_be_bytes([b[0], b[1]])));
    let (Some(cells), Some(content)) = (word(header + 3), word(header + 5)) else { return };
    let content = if content == 0 { 65_536 } else { content };
    let gap = header + 8 + 2 * cells..content.min(page.len());
    if let Some(gap) = page.get(gap) {
        in_free(gap, &[shape], "free part of a page", found);
    }
    let (mut block, mut left) = (word(header + 1).unwrap_or(0), page.len() / 4);
    while block >= header + 8 && left > 0 {
        let (Some(next), Some(size)) = (word(block), word(block + 2)) else { break };
        let Some(bytes) = page.get(block..block.saturating_add(size)) else { break };
        of_block(bytes, shape, found);
        (block, left) = (next, left - 1);
    }
}

/// A free block: several rows may have become one; of the first the beginning is overwritten.
fn of_block(block: &[u8], shape: (usize, &Shape), found: &mut Found) {
    const LOST: usize = 4;
    let Some(rest) = block.get(LOST..) else { return };
    // The header may have lost its length, and its first type with it.
    for missing in [0, 1, 2] {
        if let Some((values, length)) = record(rest, shape.1, missing) {
            let place = "free part of a page";
            found.push(Row { shape: shape.0, rowid: None, values, place, certain: true });
            return in_free(&rest[length..], &[shape], "free part of a page", found);
        }
    }
    in_free(rest, &[shape], "free part of a page", found);
}

/// All rows of a whole leaf, as it was.
pub(super) fn of_old_leaf(page: &[u8], shapes: &[(usize, &Shape)], found: &mut Found) {
    if page.first() != Some(&LEAF_TABLE) {
        return;
    }
    let word = |at: usize| page.get(at..at + 2).map(|b| usize::from(u16::from_be_bytes([b[0], b[1]])));
    for n in 0..word(3).unwrap_or(0) {
        if found.room == 0 {
            return;
        }
        let Some(cell) = word(8 + 2 * n).and_then(|at| page.get(at..)) else { continue };
        let Some((payload, a)) = varint(cell) else { continue };
        let Some((rowid, b)) = varint(&cell[a..]) else { continue };
        let record = of_any(&cell[a + b..], shapes).filter(|(_, _, length, _)| *length as u64 == payload);
        if let Some((shape, values, _, certain)) = record {
            let rowid = i64::try_from(rowid).ok();
            found.push(Row { shape, rowid, values, place: "older state", certain });
        }
    }
}

/// A record at the beginning of some bytes: its values and its length. `missing`: how many
/// bytes of the header are lost at its beginning, 1 for its length, 2 for its first type too.
fn record(bytes: &[u8], shape: &Shape, missing: usize) -> Option<(Vec<Value>, usize)> {
    let count = shape.columns.len();
    let (mut at, end) = match missing {
        0 => {
            let (length, used) = varint(bytes)?;
            let length = usize::try_from(length).ok()?;
            if length <= used || length > used + 9 * count || length < used + fewest(count) {
                return None;
            }
            (used, length)
        }
        _ => (0, usize::MAX),
    };
    let mut kinds = Vec::with_capacity(count);
    if missing == 2 {
        // Only a column that is stored as NULL has a first type that is known.
        if shape.alias != Some(0) {
            return None;
        }
        kinds.push(0);
    }
    while at < end && kinds.len() < count {
        let (kind, used) = varint(bytes.get(at..)?)?;
        let column = kinds.len();
        let fits = if shape.alias == Some(column) { kind == 0 } else { shape.columns[column].takes(kind) };
        if !fits || matches!(kind, 10 | 11) {
            return None;
        }
        kinds.push(kind);
        at += used;
    }
    let whole = if missing == 0 { at == end && kinds.len() >= fewest(count) } else { kinds.len() == count };
    if !whole {
        return None;
    }
    let mut values = Vec::with_capacity(count);
    for kind in kinds {
        let (value, used) = value(kind, bytes.get(at..)?)?;
        values.push(value);
        at += used;
    }
    values.resize(count, Value::Null);
    says_something(&values).then_some((values, at))
}

/// Columns that a record has at least: those that were added later are missing in older ones.
fn fewest(count: usize) -> usize {
    if count < 4 { count } else { count * 7 / 10 }
}

/// Whether values are more than chance: several, and one of them a text or a large number.
fn says_something(values: &[Value]) -> bool {
    let filled = values.iter().filter(|v| **v != Value::Null).count();
    filled >= 2 && values.iter().any(is_telling)
}

/// Whether a value is one that few rows have.
pub(super) fn is_telling(value: &Value) -> bool {
    match value {
        Value::Text(text) => text.chars().count() >= 4,
        Value::Real(number) => number.abs() > 1e6 && number.abs() < 1e13,
        Value::Integer(number) => number.unsigned_abs() > 1 << 24,
        Value::Blob(bytes) => bytes.len() >= 16,
        Value::Null => false,
    }
}

/// The value of a type, and how many bytes it has.
fn value(kind: u64, bytes: &[u8]) -> Option<(Value, usize)> {
    let integer = |width: usize| -> Option<(Value, usize)> {
        let bytes = bytes.get(..width)?;
        let sign = if bytes[0] & 0x80 == 0 { 0 } else { -1 };
        Some((Value::Integer(bytes.iter().fold(sign, |n: i64, b| n << 8 | i64::from(*b))), width))
    };
    match kind {
        0 => Some((Value::Null, 0)),
        1..=4 => integer(usize::try_from(kind).ok()?),
        5 => integer(6),
        6 => integer(8),
        7 => {
            let number = f64::from_be_bytes(bytes.get(..8)?.try_into().ok()?);
            // No number of a phone is that small or large; chance is.
            let likely = number == 0.0 || (number.is_finite() && (1e-9..1e18).contains(&number.abs()));
            likely.then_some((Value::Real(number), 8))
        }
        8 => Some((Value::Integer(0), 0)),
        9 => Some((Value::Integer(1), 0)),
        12.. => {
            let length = usize::try_from((kind - 12) / 2).ok()?;
            let bytes = bytes.get(..length)?;
            if kind.is_multiple_of(2) {
                return Some((Value::Blob(bytes.to_vec()), length));
            }
            let text = std::str::from_utf8(bytes).ok()?;
            let printed = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t');
            text.chars().all(printed).then(|| (Value::Text(text.to_owned()), length))
        }
        _ => None,
    }
}

/// The rowid that stands in front of a record, behind the length of its payload.
fn rowid_before(bytes: &[u8], at: usize, length: usize) -> Option<i64> {
    (1..=9_usize).find_map(|width| {
        let start = at.checked_sub(width)?;
        let (rowid, used) = varint(&bytes[start..at])?;
        let before = (1..=4_usize).any(|width| {
            let payload = start.checked_sub(width).map(|from| varint(&bytes[from..start]));
            payload.flatten() == Some((length as u64, width))
        });
        (used == width && before && rowid > 0).then(|| i64::try_from(rowid).ok()).flatten()
    })
}

/// A number of 1 to 9 bytes, and how many it has (section 1.6).
fn varint(bytes: &[u8]) -> Option<(u64, usize)> {
    let mut number = 0_u64;
    for (n, byte) in bytes.iter().take(9).enumerate() {
        if n == 8 {
            return Some((number << 8 | u64::from(*byte), 9));
        }
        number = number << 7 | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some((number, n + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shape() -> Shape {
        let columns = ["INTEGER", "TEXT", "INTEGER", "REAL"].map(Takes::of).to_vec();
        Shape { table: "t".into(), columns, alias: Some(0) }
    }

    #[test]
    fn numbers_of_many_lengths_are_read() {
        assert_eq!((varint(&[5]), varint(&[0x81, 0]), varint(&[0x80])), (Some((5, 1)), Some((128, 2)), None));
        assert_eq!(varint(&[0xff; 9]), Some((u64::MAX, 9)));
    }

    #[test]
    fn a_record_is_known_by_its_shape_and_chance_is_none() {
        // Payload, rowid, header of five bytes, then: NULL, a text, 300, nothing.
        let record = [&[13, 7, 5, 0, 23, 2, 0][..], b"hello", &[1, 44]].concat();
        let mut found = Found { rows: Vec::new(), room: 1 << 20 };
        let padded = [&[0; 9][..], &record, &[0; 9]].concat();
        in_free(&padded, &[(0, &shape())], "free page", &mut found);
        let values = vec![Value::Null, Value::Text("hello".into()), Value::Integer(300), Value::Null];
        let row = Row { shape: 0, rowid: None, values: values.clone(), place: "free page", certain: true };
        assert_eq!(found.rows, [row]);
        let whole = [&[12][..], &record[1..]].concat();
        let mut found = Found { rows: Vec::new(), room: 1 << 20 };
        in_free(&whole, &[(0, &shape())], "free page", &mut found);
        assert_eq!(found.rows[0].rowid, Some(7));
        for lost in [3, 4] {
            let mut found = Found { rows: Vec::new(), room: 1 << 20 };
            of_block(&[&[0; 4][..], &record[lost..]].concat(), (0, &shape()), &mut found);
            assert_eq!(found.rows.first().map(|r| &r.values), Some(&values), "{lost}");
        }
        let mut found = Found { rows: Vec::new(), room: 1 << 20 };
        in_free(&[0; 4_096], &[(0, &shape())], "free page", &mut found);
        in_free(&[0xff; 4_096], &[(0, &shape())], "free page", &mut found);
        assert_eq!(found.rows, []);
    }

    proptest! {
        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), header in 0..10_usize) {
            let mut found = Found { rows: Vec::new(), room: 1 << 20 };
            in_free(&bytes, &[(0, &shape())], "free page", &mut found);
            in_leaf(&bytes, header, (0, &shape()), &mut found);
            of_old_leaf(&bytes, &[(0, &shape())], &mut found);
        }
    }
}
