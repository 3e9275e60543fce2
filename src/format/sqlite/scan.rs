//! Reading a whole table, past whatever is damaged in it.
//!
//! SQLite stops at the first damaged page. Every row behind that page is still there and
//! can be reached by its rowid, so after an error each leaf that is left is asked for on
//! its own ([`super::leaves`]), and the rowids of those that do not answer are named.

use super::Cells;
use super::leaves::Stretch;
use crate::sentence::Sentence;
use rusqlite::Connection;
use std::cell::RefCell;

/// Single unreadable rows that are stepped over in one table.
const MOST_BAD_ROWS: u32 = 10_000;

/// What became of reading a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scan {
    /// Rows handed out.
    pub rows: u64,
    /// What could not be read. Empty if everything was.
    pub lost: Vec<Sentence>,
}

/// Reads all readable rows in the order of their rowid. `list` is `, "a", NULL, "b"`;
/// `leaves` is asked only where there is damage.
pub(super) fn table(
    connection: &RefCell<Connection>,
    table: &str,
    list: &str,
    between: (i64, i64),
    leaves: &dyn Fn() -> Vec<Stretch>,
    each: &mut dyn FnMut(i64, &mut Cells<'_>),
) -> Scan {
    let mut reader = Reader { connection, table, list, each, scan: Scan::default(), bad_rows: 0 };
    let (first, end) = between;
    match reader.stretch(first, end) {
        End::Complete => {}
        End::NoRowid => reader.without_rowid(),
        End::Damaged(after) => reader.resume(after.map_or(first, |r| r.saturating_add(1)), end, &leaves()),
    }
    reader.scan
}

struct Reader<'a> {
    connection: &'a RefCell<Connection>,
    table: &'a str,
    list: &'a str,
    each: &'a mut dyn FnMut(i64, &mut Cells<'_>),
    scan: Scan,
    bad_rows: u32,
}

/// How a stretch of rows ended.
enum End {
    /// At its last row.
    Complete,
    /// At damage; the last good rowid, if there was any.
    Damaged(Option<i64>),
    /// The table has no rowid to go by.
    NoRowid,
}

impl Reader<'_> {
    /// Reads rows `from..=to` in order. A row that is unreadable alone is stepped over.
    fn stretch(&mut self, from: i64, to: i64) -> End {
        let (mut from, mut last) = (from, None);
        loop {
            match self.read(from, to, &mut last) {
                Ok(()) => return End::Complete,
                Err(error) if is_no_rowid(&error) => return End::NoRowid,
                // Having read the last row, SQLite may still stumble over the page behind it.
                Err(_) if last == Some(to) => return End::Complete,
                Err(error) => {
                    let next = last.map_or(from, |r: i64| r.saturating_add(1));
                    let Ok(Some(bad)) = self.first(next, to) else { return End::Damaged(last) };
                    if self.bad_rows >= MOST_BAD_ROWS || bad < next {
                        return End::Damaged(last);
                    }
                    self.bad_rows += 1;
                    self.lose_row(bad, &error);
                    if bad >= to {
                        return End::Complete;
                    }
                    (last, from) = (Some(bad), bad + 1);
                }
            }
        }
    }

    fn read(&mut self, from: i64, to: i64, last: &mut Option<i64>) -> rusqlite::Result<()> {
        let sql = format!(
            "SELECT rowid{} FROM \"{}\" NOT INDEXED WHERE rowid BETWEEN ?1 AND ?2 ORDER BY rowid",
            self.list, self.table
        );
        let connection = self.connection.borrow();
        let mut statement = connection.prepare(&sql)?;
        let mut rows = statement.query([from, to])?;
        while let Some(row) = rows.next()? {
            let rowid: i64 = row.get(0)?;
            // A b-tree whose pages point in a circle repeats its rows for ever.
            if last.is_some_and(|l| rowid <= l) || rowid < from {
                return Err(rusqlite::Error::InvalidQuery);
            }
            *last = Some(rowid);
            self.scan.rows += 1;
            (self.each)(rowid, &mut Cells::new(row));
        }
        Ok(())
    }

    /// The first rowid in `from..=to`, without looking at the rest of its row.
    fn first(&mut self, from: i64, to: i64) -> rusqlite::Result<Option<i64>> {
        let sql = format!(
            "SELECT rowid FROM \"{}\" NOT INDEXED WHERE rowid BETWEEN ?1 AND ?2 ORDER BY rowid LIMIT 1",
            self.table
        );
        let connection = self.connection.borrow();
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query([from, to])?;
        match rows.next()? {
            Some(row) => row.get(0).map(Some),
            None => Ok(None),
        }
    }

    /// Reads the leaves of rows `first..=last`, each on its own, where a page is known to be damaged.
    fn resume(&mut self, first: i64, last: i64, leaves: &[Stretch]) {
        let mut next = first;
        let mut gap: Option<(i64, i64)> = None;
        for leaf in leaves.iter().filter(|leaf| leaf.to >= first && leaf.from <= last) {
            let end = leaf.last.unwrap_or(leaf.to).clamp(leaf.from, leaf.to);
            let (from, to) = (leaf.from.max(next), end.min(last));
            if to >= from
                && let End::Damaged(reached) = self.stretch(from, to)
            {
                let start = reached.map_or(from, |r| r.saturating_add(1));
                gap = Some((gap.filter(|g| g.1 == start - 1).map_or(start, |g| g.0), leaf.to.min(last)));
            } else if let Some((from, to)) = gap.take() {
                self.lose_rows(from, to);
            }
            next = leaf.to.saturating_add(1);
        }
        if let Some((from, to)) = gap.or(leaves.is_empty().then_some((next, last))) {
            self.lose_rows(from, to);
        }
    }

    /// Tables declared WITHOUT ROWID can only be read up to the first damage.
    fn without_rowid(&mut self) {
        let sql = format!("SELECT NULL{} FROM \"{}\"", self.list, self.table);
        let mut read = || -> rusqlite::Result<()> {
            let connection = self.connection.borrow();
            let mut statement = connection.prepare(&sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                self.scan.rows += 1;
                (self.each)(i64::try_from(self.scan.rows).unwrap_or(i64::MAX), &mut Cells::new(row));
            }
            Ok(())
        };
        if let Err(error) = read() {
            let reason = error.to_string();
            let lost = Sentence::new("table-cut-short").with("table", self.table).with("reason", reason);
            self.scan.lost.push(lost);
        }
    }

    fn lose_row(&mut self, rowid: i64, error: &rusqlite::Error) {
        if self.scan.lost.len() < 100 {
            let lost = Sentence::new("table-row-lost").with("table", self.table);
            self.scan.lost.push(lost.with("row", rowid.to_string()).with("reason", error.to_string()));
        }
    }

    fn lose_rows(&mut self, from: i64, to: i64) {
        if self.scan.lost.len() < 100 {
            let lost = Sentence::new(if to == i64::MAX { "table-end-lost" } else { "table-rows-lost" });
            let lost = lost.with("table", self.table).with("from", from.to_string());
            self.scan.lost.push(lost.with("to", to.to_string()));
        }
    }
}

fn is_no_rowid(error: &rusqlite::Error) -> bool {
    error.to_string().contains("no such column: rowid")
}
