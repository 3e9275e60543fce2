//! SQLite databases of the evidence: opened without leaving a trace, read past damage.
//!
//! A plain file without a log is opened where it lies, as immutable, so that SQLite cannot
//! create a `-wal`, `-shm` or journal beside it. Everything else (a file with a log or a hot
//! journal, one out of an archive, one that was encrypted) becomes an image in memory first.
//! Format facts: <https://www.sqlite.org/fileformat2.html>, walformat, "Rollback journal format".

mod carve;
mod cells;
mod image;
mod leaves;
mod place;
mod recovered;
mod scan;

pub use cells::Cells;
pub use place::{PlaceInFile, PlaceKind, Places};
pub use recovered::Recovered;
pub use scan::Scan;

use crate::artifact::Failure;
use crate::evidence::{Content, OpenError};
use crate::sentence::Sentence;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

/// No single text or blob of a row may be larger. Reaching it loses that row and says so.
const LONGEST_VALUE: i32 = 64 << 20;

/// Leaves of a table that are read by one job: 6 MB with pages of 4 KB.
const LEAVES_OF_A_PART: usize = 1_500;

/// A database of the evidence, open for reading.
#[derive(Debug)]
pub struct Database {
    /// In a cell because borrowing the pages of an image from SQLite takes it mutably.
    connection: RefCell<Connection>,
    file: Option<PathBuf>,
    notes: Vec<Sentence>,
}

impl Database {
    /// Opens a database with its write-ahead log and rollback journal, where there are any.
    ///
    /// # Errors
    /// When it is no database, its schema cannot be read, or it needs more memory than `limit`.
    pub fn open(
        main: &Content,
        wal: Option<&Content>,
        journal: Option<&Content>,
        limit: u64,
    ) -> Result<Self, Failure> {
        let mut notes = Vec::new();
        let wal = wal.filter(|c| !c.is_empty());
        let journal = journal.filter(|c| !c.is_empty());
        let (connection, file) = match main {
            Content::File { path, .. } if wal.is_none() && journal.is_none() => {
                (open_in_place(path), Some(path.clone()))
            }
            _ if wal.is_none() && journal.is_none() => (open_content(main, limit, &mut notes)?, None),
            _ => (open_image(image::assemble(main, wal, journal, limit, &mut notes)?), None),
        };
        let connection = connection.map_err(|e| not_a_database(&e))?;
        harden(&connection).map_err(|e| not_a_database(&e))?;
        if let Err(first) = probe(&connection) {
            tolerate_damage(&connection).map_err(|_| not_a_database(&first))?;
            probe(&connection).map_err(|_| not_a_database(&first))?;
            notes.push(Sentence::new("database-header-damaged"));
        }
        Ok(Self { connection: RefCell::new(connection), file, notes })
    }

    /// What was odd about the file as a whole; each means that something may be missing.
    #[must_use]
    pub fn notes(&self) -> &[Sentence] {
        &self.notes
    }

    /// Whether there is a table of that name that holds rows itself: no view, no virtual table.
    #[must_use]
    pub fn has_table(&self, table: &str) -> bool {
        let sql = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND rootpage > 0 AND name = ?1";
        let count = self.connection.borrow().query_row(sql, [table], |row| row.get::<_, i64>(0));
        count.is_ok_and(|n| n > 0)
    }

    /// The names of a table's columns; empty if there is no such table.
    #[must_use]
    pub fn columns(&self, table: &str) -> BTreeSet<String> {
        let read = || -> rusqlite::Result<BTreeSet<String>> {
            let connection = self.connection.borrow();
            let mut statement = connection.prepare("SELECT name FROM pragma_table_info(?1)")?;
            let names = statement.query_map([table], |row| row.get(0))?;
            names.collect()
        };
        read().unwrap_or_default()
    }

    /// Whether a table has a column.
    #[must_use]
    pub fn has_column(&self, table: &str, column: &str) -> bool {
        self.columns(table).contains(column)
    }

    /// Reads every readable row of a table in the order of its rowid, resuming behind damage.
    ///
    /// `each` gets the rowid and the cells in the order of `columns`. A column that the
    /// table lacks reads as NULL, so one call serves every version of a schema. A table
    /// that does not exist has no rows.
    pub fn rows(&self, table: &str, columns: &[&str], each: &mut dyn FnMut(i64, &mut Cells<'_>)) -> Scan {
        self.rows_between(table, columns, (i64::MIN, i64::MAX), each)
    }

    /// As [`Database::rows`], of the rows whose rowid lies between two, both included.
    pub fn rows_between(
        &self,
        table: &str,
        columns: &[&str],
        between: (i64, i64),
        each: &mut dyn FnMut(i64, &mut Cells<'_>),
    ) -> Scan {
        if !self.has_table(table) {
            return Scan::default();
        }
        let list = self.column_list(table, columns);
        let leaves = || self.leaves(table);
        scan::table(&self.connection, table, &list, between, &leaves, each)
    }

    /// Ranges of rowids that divide a large table into parts of about the same size, for
    /// [`Database::rows_between`]. One range where the table is small, is damaged above its
    /// leaves, or the database lies in memory. They depend on the table alone.
    #[must_use]
    pub fn parts(&self, table: &str) -> Vec<(i64, i64)> {
        let borders = match &self.file {
            Some(_) if self.has_table(table) => {
                self.walk(table, &mut |pages, root| leaves::borders(pages, root))
            }
            _ => None,
        };
        let mut parts = Vec::new();
        let mut from = i64::MIN;
        let borders = borders.unwrap_or_default();
        for &to in borders.chunks_exact(LEAVES_OF_A_PART).filter_map(<[i64]>::last) {
            parts.push((from, to));
            from = to.saturating_add(1);
        }
        parts.push((from, i64::MAX));
        parts
    }

    /// How to open the same database once more, on another thread. `None` where that would need a
    /// second image in memory.
    #[must_use]
    pub fn again(&self) -> Option<Again> {
        let path = self.file.clone()?;
        Some(Again { path, damaged: !self.notes.is_empty() })
    }

    /// Reads one row again. False if it is not there or not readable.
    pub fn row(
        &self,
        table: &str,
        rowid: i64,
        columns: &[&str],
        each: &mut dyn FnMut(&mut Cells<'_>),
    ) -> bool {
        if !self.has_table(table) {
            return false;
        }
        let list = self.column_list(table, columns);
        let sql = format!("SELECT rowid{list} FROM \"{table}\" NOT INDEXED WHERE rowid = ?1");
        let connection = self.connection.borrow();
        let Ok(mut statement) = connection.prepare_cached(&sql) else { return false };
        let Ok(mut rows) = statement.query([rowid]) else { return false };
        match rows.next() {
            Ok(Some(row)) => {
                each(&mut Cells::new(row));
                true
            }
            _ => false,
        }
    }

    /// Where the rows of a table lie. Empty while a callback still reads from this database.
    fn leaves(&self, table: &str) -> Vec<leaves::Stretch> {
        self.walk(table, &mut |pages, root| leaves::stretches(pages, root)).unwrap_or_default()
    }

    /// The numbers of the leaves of a table.
    fn leaf_numbers(&self, table: &str) -> Vec<u32> {
        self.walk(table, &mut |pages, root| leaves::numbers(pages, root)).unwrap_or_default()
    }

    /// Lends the pages of the file and the root of a table.
    fn walk<T>(
        &self,
        table: &str,
        visit: &mut dyn FnMut(&mut leaves::Pages<'_>, u32) -> Vec<T>,
    ) -> Option<Vec<T>> {
        let mut connection = self.connection.try_borrow_mut().ok()?;
        let sql = "SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name = ?1";
        let root = connection.query_row(sql, [table], |row| row.get::<_, u32>(0));
        let size = connection.query_row("PRAGMA page_size", [], |row| row.get::<_, u32>(0));
        let (root, size) = (root.ok()?, size.ok()? as usize);
        if let Some(path) = &self.file {
            let mut file = std::fs::File::open(path).ok()?;
            let mut get = |number: u32| page_of_file(&mut file, number, size);
            return Some(visit(&mut leaves::Pages { get: &mut get }, root));
        }
        let image = connection.serialize(rusqlite::MAIN_DB).ok()?;
        let mut get = |number: u32| {
            let start = (number as usize).checked_sub(1)?.checked_mul(size)?;
            image.get(start..start.checked_add(size)?).map(<[u8]>::to_vec)
        };
        Some(visit(&mut leaves::Pages { get: &mut get }, root))
    }

    fn column_list(&self, table: &str, wanted: &[&str]) -> String {
        let present = self.columns(table);
        let mut list = String::new();
        for column in wanted {
            let known = present.iter().any(|c| c.eq_ignore_ascii_case(column));
            let _ = if known { write!(list, ", \"{column}\"") } else { write!(list, ", NULL") };
        }
        list
    }
}

/// A database that can be opened on any thread.
#[derive(Clone, Debug)]
pub struct Again {
    path: PathBuf,
    damaged: bool,
}

impl Again {
    /// Opens it.
    ///
    /// # Errors
    /// When the disk fails, or too many files are open.
    pub fn open(&self) -> Result<Database, Failure> {
        let open = || {
            let connection = open_in_place(&self.path)?;
            harden(&connection)?;
            if self.damaged {
                tolerate_damage(&connection)?;
            }
            probe(&connection)?;
            Ok(connection)
        };
        let connection = RefCell::new(open().map_err(|e| not_a_database(&e))?);
        Ok(Database { connection, file: Some(self.path.clone()), notes: Vec::new() })
    }
}

fn open_in_place(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    Connection::open_with_flags(uri(path), flags)
}

/// `file:` URI with every byte escaped that SQLite's URI parser gives a meaning to.
fn uri(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    let text = text.strip_prefix("//?/").unwrap_or(&text);
    let mut uri = String::from(if text.starts_with('/') { "file:" } else { "file:/" });
    for byte in path_bytes(path, text) {
        match byte {
            b'/' | b'-' | b'_' | b'.' | b'~' | b':' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
                uri.push(char::from(byte));
            }
            _ => {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri.push_str("?immutable=1");
    uri
}

#[cfg(unix)]
fn path_bytes(path: &Path, _text: &str) -> Vec<u8> {
    use std::os::unix::ffi::OsStrExt as _;
    path.as_os_str().as_bytes().to_vec()
}

#[cfg(not(unix))]
fn path_bytes(_path: &Path, text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

fn page_of_file(file: &mut std::fs::File, number: u32, size: usize) -> Option<Vec<u8>> {
    let start = u64::from(number).checked_sub(1)?.checked_mul(size as u64)?;
    let mut page = vec![0; size];
    file.seek(SeekFrom::Start(start)).ok()?;
    file.read_exact(&mut page).ok()?;
    Some(page)
}

/// Opens a database that is read straight into the buffer of SQLite, so that it is there once.
fn open_content(
    content: &Content,
    limit: u64,
    notes: &mut Vec<Sentence>,
) -> Result<rusqlite::Result<Connection>, Failure> {
    let unreadable = |e: std::io::Error| OpenError::Unreadable(e.to_string());
    let size = usize::try_from(content.len()).unwrap_or(usize::MAX);
    if content.len() > limit || size >= image::LARGEST_COPIED {
        return Ok(open_image(image::assemble(content, None, None, limit, notes)?));
    }
    let mut head = content.head(image::SMALLEST_PAGE)?;
    image::forget_log(&mut head);
    let mut rest = content.reader_at(head.len() as u64).map_err(unreadable)?;
    let mut connection = match Connection::open_in_memory() {
        Ok(connection) => connection,
        Err(error) => return Ok(Err(error)),
    };
    let read = connection.deserialize_read_exact(rusqlite::MAIN_DB, (&head[..]).chain(&mut rest), size, true);
    // An archive knows only at the end whether a member was whole.
    if let Err(error) = rest.read(&mut [0]) {
        notes.push(unreadable(error).sentence());
    }
    Ok(read.map(|()| connection))
}

fn open_image(bytes: Vec<u8>) -> rusqlite::Result<Connection> {
    let mut connection = Connection::open_in_memory()?;
    if bytes.len() < image::LARGEST_COPIED {
        let size = bytes.len();
        connection.deserialize_read_exact(rusqlite::MAIN_DB, &bytes[..], size, true)?;
    } else {
        // SQLite's own allocator refuses 2 GiB and more. An image that large is lent to it
        // for the rest of the run instead; the memory budget admits one at a time.
        connection.deserialize_bytes(rusqlite::MAIN_DB, Box::leak(bytes.into_boxed_slice()))?;
    }
    Ok(connection)
}

fn harden(connection: &Connection) -> rusqlite::Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST_VALUE)?;
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    // A sort must never spill rows that were encrypted to a temporary file.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "query_only", true)
}

/// Lets a database be read whose header promises more pages than there are, or whose schema
/// holds one malformed line. Nothing can be written: the image is read-only either way.
fn tolerate_damage(connection: &Connection) -> rusqlite::Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)?;
    connection.pragma_update(None, "writable_schema", true)
}

fn probe(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get(0))
}

fn not_a_database(error: &rusqlite::Error) -> Failure {
    Failure(Sentence::new("database-unreadable").with("reason", error.to_string()))
}

#[cfg(test)]
mod tests;
