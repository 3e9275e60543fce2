//! A database of the rows that were deleted from another one, in memory, for the same readers.

use super::carve::{self, Found, Row, Shape, Takes};
use super::{Database, image};
use rusqlite::types::Value;
use rusqlite::{Connection, MAIN_DB, params_from_iter};
use rustc_hash::{FxHashMap, FxHashSet, FxHasher};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::hash::{Hash as _, Hasher as _};
use std::io::Read as _;

/// Rowids of rows that have lost theirs begin here: no table of a phone counts so far.
const WITHOUT: i64 = 1 << 52;

/// Rows of one table that are compared with deleted ones.
const MOST_LIVE: usize = 2_000_000;

/// Pages of the list of free pages that are followed.
const MOST_FREE: usize = 1 << 20;

/// What was put together again.
#[derive(Debug, Default)]
pub struct Recovered {
    /// The other database with the deleted rows put back into its tables.
    pub database: Option<Database>,
    /// Table and rowid of each deleted row: where it was found, and whether it is certainly of that table and
    /// the rowid its own.
    pub rows: BTreeMap<(String, i64), (&'static str, bool)>,
    /// Whether something was left out because it needs more memory.
    pub cut: bool,
}

/// A database does not fit into the memory that it may take.
struct TooLarge;

impl Database {
    /// Looks for deleted rows, in the file and in its write-ahead log: in databases of at most `limit` bytes,
    /// and rows of at most so many. `None` if there are none.
    #[must_use]
    pub fn recovered(&self, wal: Option<&[u8]>, limit: u64) -> Option<Recovered> {
        let shapes = self.shapes();
        let found = match self.bytes(limit) {
            Ok(bytes) => self.carved(&bytes?, wal, &shapes, limit)?,
            Err(TooLarge) => return Some(Recovered { cut: true, ..Recovered::default() }),
        };
        let cut = found.room == 0;
        let rows = self.new_ones(found.rows, &shapes);
        let built = if rows.is_empty() { None } else { self.build(&shapes, rows).ok() };
        if cut { Some(Recovered { cut, ..built.unwrap_or_default() }) } else { built }
    }

    /// The rows that are put together from the bytes of the file and of its log.
    fn carved(&self, bytes: &[u8], wal: Option<&[u8]>, shapes: &[Shape], limit: u64) -> Option<Found> {
        let size = page_size(bytes)?;
        let page = |number: u32| {
            let start = (number as usize).checked_sub(1)?.checked_mul(size)?;
            bytes.get(start..start.checked_add(size)?)
        };
        let all: Vec<(usize, &Shape)> = shapes.iter().enumerate().collect();
        let mut found = Found { rows: Vec::new(), room: usize::try_from(limit).unwrap_or(usize::MAX) };
        for number in free_pages(bytes, &page) {
            if let Some(page) = page(number) {
                carve::in_free_page(page, &all, &mut found);
            }
        }
        let mut owners: FxHashMap<u32, usize> = FxHashMap::default();
        for (n, shape) in &all {
            for number in self.leaf_numbers(&shape.table) {
                owners.insert(number, *n);
                if let Some(page) = page(number) {
                    carve::in_leaf(page, if number == 1 { 100 } else { 0 }, (*n, shape), &mut found);
                }
            }
        }
        for (number, page) in wal.map(image::frames).unwrap_or_default() {
            let owner = owners.get(&number).map(|n| vec![(*n, &shapes[*n])]);
            carve::of_old_leaf(page, owner.as_deref().unwrap_or(&all), &mut found);
        }
        Some(found)
    }

    /// The bytes of the database, if they can be had.
    fn bytes(&self, limit: u64) -> Result<Option<Vec<u8>>, TooLarge> {
        let size = match &self.file {
            Some(path) => std::fs::metadata(path).map_or(0, |m| m.len()),
            None => self.pages().unwrap_or(0),
        };
        if size > limit {
            return Err(TooLarge);
        }
        let copied =
            || self.connection.try_borrow_mut().ok()?.serialize(MAIN_DB).ok().map(|data| data.to_vec());
        Ok(self.file.as_ref().map_or_else(copied, |path| std::fs::read(path).ok()))
    }

    /// Bytes of all pages.
    fn pages(&self) -> rusqlite::Result<u64> {
        let sql = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";
        let size: i64 = self.connection.borrow().query_row(sql, [], |row| row.get(0))?;
        Ok(u64::try_from(size).unwrap_or(0))
    }

    /// Makes the database of deleted rows: a copy of this one, which is never held twice.
    fn build(&self, shapes: &[Shape], rows: Vec<Row>) -> rusqlite::Result<Recovered> {
        let unreadable = |_| rusqlite::Error::InvalidQuery;
        let mut db = Connection::open_in_memory()?;
        if let Some(path) = &self.file {
            let mut file = std::fs::File::open(path).map_err(unreadable)?;
            let length = file.metadata().map_err(unreadable)?.len();
            let mut head = vec![0; image::SMALLEST_PAGE];
            file.read_exact(&mut head).map_err(unreadable)?;
            image::forget_log(&mut head);
            let length = usize::try_from(length).map_err(|_| rusqlite::Error::InvalidQuery)?;
            db.deserialize_read_exact(MAIN_DB, head.as_slice().chain(file), length, false)?;
        } else {
            let mut own = self.connection.try_borrow_mut().map_err(|_| rusqlite::Error::InvalidQuery)?;
            let bytes = own.serialize(MAIN_DB)?;
            db.deserialize_read_exact(MAIN_DB, &bytes[..], bytes.len(), false)?;
        }
        filled(db, shapes, rows)
    }

    /// The shapes of all tables that keep rows by their rowid.
    fn shapes(&self) -> Vec<Shape> {
        let read = || -> rusqlite::Result<Vec<Shape>> {
            let connection = self.connection.borrow();
            let sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 \
                       AND name NOT LIKE 'sqlite_%' AND upper(sql) NOT LIKE '%WITHOUT%ROWID%' ORDER BY name";
            let mut tables = connection.prepare(sql)?;
            let names: Vec<String> = tables.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
            let mut columns = connection.prepare("SELECT type, pk FROM pragma_table_info(?1)")?;
            let mut shapes = Vec::new();
            for table in names {
                let list: Vec<(String, i64)> = columns
                    .query_map([&table], |row| Ok((row.get(0)?, row.get(1)?)))?
                    .collect::<Result<_, _>>()?;
                let keys = list.iter().filter(|(_, key)| *key > 0).count();
                let alias = list.iter().position(|(declared, key)| {
                    keys == 1 && *key == 1 && declared.eq_ignore_ascii_case("integer")
                });
                let columns = list.iter().map(|(declared, _)| Takes::of(declared)).collect::<Vec<_>>();
                // Rows of whole numbers alone cannot be told from chance, nor from entries of an index.
                if columns.iter().any(|column| *column != Takes::Integer) && columns.len() >= 2 {
                    shapes.push(Shape { table, columns, alias });
                }
            }
            Ok(shapes)
        };
        read().unwrap_or_default()
    }

    /// Those rows that are not in the database as it is, each once.
    fn new_ones(&self, found: Vec<Row>, shapes: &[Shape]) -> Vec<Row> {
        let mut of_shapes: BTreeMap<usize, Vec<Row>> = BTreeMap::new();
        for row in found {
            of_shapes.entry(row.shape).or_default().push(row);
        }
        let mut new = Vec::new();
        for (n, rows) in of_shapes {
            let (alias, mut seen) = (shapes[n].alias, FxHashSet::default());
            let live = self.live(&shapes[n], &rows);
            for mut row in rows.into_iter().filter(|row| seen.insert(hash(&row.values, alias))) {
                let is_live = row.rowid.is_some_and(|rowid| live.rowids.contains(&rowid));
                if (is_live || row.rowid.is_none()) && live.is_like(&row, alias) {
                    continue;
                }
                // Its rowid was given to another row since.
                row.rowid = row.rowid.filter(|_| !is_live);
                new.push(row);
            }
        }
        new
    }

    /// What all rows of a table say of deleted ones.
    fn live(&self, shape: &Shape, deleted: &[Row]) -> Live {
        let mut live = Live::default();
        for (n, value) in deleted.iter().flat_map(|row| telling(&row.values, shape.alias)) {
            live.values.insert(hash_of(n, value), Holder::Nobody);
        }
        let connection = self.connection.borrow();
        let sql = format!("SELECT rowid, * FROM \"{}\" NOT INDEXED", shape.table.replace('"', "\"\""));
        let Ok(mut statement) = connection.prepare(&sql) else { return live };
        let Ok(mut rows) = statement.query([]) else { return live };
        while let Ok(Some(row)) = rows.next() {
            let Ok(rowid) = row.get::<_, i64>(0) else { continue };
            live.rowids.insert(rowid);
            if !live.values.is_empty() {
                let values: Vec<Value> =
                    (1..=shape.columns.len()).map(|n| row.get(n).unwrap_or(Value::Null)).collect();
                for (n, value) in telling(&values, shape.alias) {
                    live.values.entry(hash_of(n, value)).and_modify(|holder| {
                        *holder =
                            if *holder == Holder::Nobody { Holder::One(rowid) } else { Holder::Several };
                    });
                }
            }
            if live.rowids.len() >= MOST_LIVE {
                break;
            }
        }
        live
    }
}

/// The rows that are in a table.
#[derive(Default)]
struct Live {
    rowids: FxHashSet<i64>,
    /// Which row has a value that a deleted one has too: by the hash of column and value.
    values: FxHashMap<u64, Holder>,
}

#[derive(Clone, Copy, PartialEq)]
enum Holder {
    Nobody,
    One(i64),
    Several,
}

impl Live {
    /// Whether a row is an older form of one that is there: half of what tells rows apart is the same, or
    /// nothing of it is its own.
    fn is_like(&self, row: &Row, alias: Option<usize>) -> bool {
        let (mut count, mut own, mut same) = (0, 0, BTreeMap::new());
        for (n, value) in telling(&row.values, alias) {
            count += 1;
            match self.values.get(&hash_of(n, value)) {
                Some(Holder::One(rowid)) => *same.entry(*rowid).or_insert(0) += 1,
                Some(Holder::Several) => {}
                _ => own += 1,
            }
        }
        own == 0 || same.values().max().is_some_and(|most| most * 2 >= count)
    }
}

/// The values that tell a row from others, with the numbers of their columns.
fn telling(values: &[Value], alias: Option<usize>) -> impl Iterator<Item = (usize, &Value)> {
    values.iter().enumerate().filter(move |(n, value)| Some(*n) != alias && carve::is_telling(value))
}

fn hash_of(column: usize, value: &Value) -> u64 {
    let mut hasher = FxHasher::default();
    column.hash(&mut hasher);
    match value {
        Value::Null => 0_u8.hash(&mut hasher),
        Value::Integer(number) => number.hash(&mut hasher),
        // A whole number is stored as one in a column of numbers.
        #[expect(clippy::cast_possible_truncation, reason = "it is whole, and not large")]
        Value::Real(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
            (*number as i64).hash(&mut hasher);
        }
        Value::Real(number) => number.to_bits().hash(&mut hasher),
        Value::Text(text) => text.hash(&mut hasher),
        Value::Blob(bytes) => bytes.hash(&mut hasher),
    }
    hasher.finish()
}

fn hash(values: &[Value], alias: Option<usize>) -> u64 {
    let mut hasher = FxHasher::default();
    for (n, value) in values.iter().enumerate().filter(|(n, _)| Some(*n) != alias) {
        hash_of(n, value).hash(&mut hasher);
    }
    hasher.finish()
}

/// Bytes of a page, as the head of the file says.
fn page_size(bytes: &[u8]) -> Option<usize> {
    let raw = usize::from(u16::from_be_bytes([*bytes.get(16)?, *bytes.get(17)?]));
    let size = if raw == 1 { 65_536 } else { raw };
    (size.is_power_of_two() && size >= image::SMALLEST_PAGE).then_some(size)
}

/// All pages on the list of free ones, with the pages that hold the list.
fn free_pages<'a>(bytes: &[u8], page: &dyn Fn(u32) -> Option<&'a [u8]>) -> Vec<u32> {
    let word =
        |bytes: &[u8], at: usize| bytes.get(at..at + 4).map(|b| u32::from_be_bytes([b[0], b[1], b[2], b[3]]));
    let (mut found, mut seen) = (Vec::new(), FxHashSet::default());
    let mut trunk = word(bytes, 32).unwrap_or(0);
    while trunk != 0 && seen.insert(trunk) && found.len() < MOST_FREE {
        let Some(list) = page(trunk) else { break };
        found.push(trunk);
        let count = word(list, 4).unwrap_or(0) as usize;
        found.extend((0..count.min(list.len() / 4)).filter_map(|n| word(list, 8 + 4 * n)).filter(|n| *n > 1));
        trunk = word(list, 0).unwrap_or(0);
    }
    found
}

/// Puts deleted rows into a copy of their database.
fn filled(db: Connection, shapes: &[Shape], rows: Vec<Row>) -> rusqlite::Result<Recovered> {
    let quoted = |name: &str| format!("\"{}\"", name.replace('"', "\"\""));
    let names = |db: &Connection, kind: &str| -> rusqlite::Result<Vec<String>> {
        let mut statement = db.prepare("SELECT name FROM sqlite_master WHERE type = ?1")?;
        statement.query_map([kind], |row| row.get(0))?.collect()
    };
    // Triggers call functions that only the phone has.
    for trigger in names(&db, "trigger")? {
        db.execute_batch(&format!("DROP TRIGGER {}", quoted(&trigger)))?;
    }
    let mut given = BTreeMap::new();
    let mut next = WITHOUT;
    for row in rows {
        let shape = &shapes[row.shape];
        let table = quoted(&shape.table);
        let rowid = row.rowid.unwrap_or_else(|| {
            next += 1;
            next
        });
        let mut values = row.values;
        let marks = vec!["?"; values.len()].join(", ");
        let sql = if let Some(alias) = shape.alias {
            values[alias] = Value::Integer(rowid);
            format!("INSERT OR IGNORE INTO {table} VALUES ({marks})")
        } else {
            let mut columns = db.prepare_cached("SELECT name FROM pragma_table_info(?1)")?;
            let columns: Vec<String> =
                columns.query_map([&shape.table], |row| row.get(0))?.collect::<Result<_, _>>()?;
            let columns: Vec<String> = columns.iter().map(|name| quoted(name)).collect();
            values.insert(0, Value::Integer(rowid));
            format!("INSERT OR IGNORE INTO {table} (rowid, {}) VALUES (?, {marks})", columns.join(", "))
        };
        let inserted = db.prepare_cached(&sql).and_then(|mut s| s.execute(params_from_iter(values)));
        if inserted == Ok(1) {
            given.insert((shape.table.clone(), rowid), (row.place, row.certain && row.rowid.is_some()));
        }
    }
    let database = Database { connection: RefCell::new(db), file: None, notes: Vec::new() };
    Ok(Recovered { database: Some(database), rows: given, cut: false })
}

#[cfg(test)]
mod tests {
    use super::super::Content;
    use super::*;
    use proptest::prelude::*;

    fn deleted() -> Vec<u8> {
        let db = Connection::open_in_memory().expect("opens");
        db.execute_batch(
            "PRAGMA page_size = 512; CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b REAL);
             CREATE TABLE other (name TEXT, data BLOB);
             WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
             INSERT INTO t SELECT i, 'text number ' || i, 1.5 * i FROM n;
             INSERT INTO other SELECT a, a FROM t; DELETE FROM t WHERE id % 3 > 0; DELETE FROM other WHERE rowid > 90;",
        )
        .expect("runs");
        let mut db = db;
        db.serialize(MAIN_DB).expect("serializes").to_vec()
    }

    fn recover(bytes: Vec<u8>, wal: Option<&[u8]>) -> Option<Recovered> {
        let content = Content::Memory(std::sync::Arc::new(bytes));
        Database::open(&content, None, None, 1 << 30).ok()?.recovered(wal, 1 << 30)
    }

    #[test]
    fn a_row_has_its_own_values_in_its_own_table() {
        let found = recover(deleted(), None).expect("has deleted rows");
        let database = found.database.as_ref().expect("is made");
        let db = database.connection.borrow();
        assert!(found.rows.len() > 100, "{}", found.rows.len());
        for ((table, rowid), (_, certain)) in &found.rows {
            let sql =
                format!("SELECT {} FROM {table} WHERE rowid = ?", if table == "t" { "a" } else { "name" });
            let text: String = db.query_row(&sql, [rowid], |row| row.get(0)).expect("is there");
            let number: i64 = text.trim_start_matches("text number ").parse().expect("is a whole text");
            assert!(!certain || number == *rowid, "{table} {rowid} {text}");
            assert!(if table == "t" { number % 3 > 0 } else { number > 90 }, "{table} {text}");
        }
    }

    proptest! {
        #[test]
        fn damage_does_no_harm(
            flips in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40),
            cut in any::<prop::sample::Index>(),
        ) {
            let mut bytes = deleted();
            let wal = bytes.clone();
            for (at, byte) in flips {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            bytes.truncate(cut.index(bytes.len()).max(100));
            recover(bytes, Some(&wal));
        }
    }
}
