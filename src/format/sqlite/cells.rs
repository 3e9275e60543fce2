//! The cells of one row, taken one after the other, forgiving about how a value is stored.

use rusqlite::Row;
use rusqlite::types::ValueRef;

/// Hands out the cells of a row in the order in which they were asked for.
///
/// Types in SQLite are a habit, not a promise: an id may be a blob in one version and text
/// in the next, and a hostile file may put anything anywhere. What does not fit is `None`.
pub struct Cells<'a> {
    row: &'a Row<'a>,
    next: usize,
}

impl<'a> Cells<'a> {
    pub(super) fn new(row: &'a Row<'a>) -> Self {
        // Cell 0 is the rowid that the scan itself asks for.
        Self { row, next: 1 }
    }

    fn take(&mut self) -> ValueRef<'a> {
        let value = self.row.get_ref(self.next).unwrap_or(ValueRef::Null);
        self.next += 1;
        value
    }

    /// Text; a blob is read as UTF-8, a number is printed. What is not UTF-8 is replaced by U+FFFD.
    pub fn text(&mut self) -> Option<String> {
        match self.take() {
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                // Checking first is several times faster than copying piece by piece.
                Some(
                    std::str::from_utf8(bytes)
                        .map_or_else(|_| String::from_utf8_lossy(bytes).into_owned(), ToOwned::to_owned),
                )
            }
            ValueRef::Integer(n) => Some(n.to_string()),
            ValueRef::Real(x) => Some(x.to_string()),
            ValueRef::Null => None,
        }
    }

    /// As [`Cells::text`], without what says nothing.
    pub fn filled(&mut self) -> Option<String> {
        self.text().filter(|t| !t.is_empty())
    }

    /// A whole number; a real is cut, text is parsed.
    pub fn integer(&mut self) -> Option<i64> {
        match self.take() {
            ValueRef::Integer(n) => Some(n),
            #[expect(clippy::cast_possible_truncation, reason = "`as` saturates, which is what is wanted")]
            ValueRef::Real(x) if x.is_finite() => Some(x as i64),
            ValueRef::Text(bytes) => std::str::from_utf8(bytes).ok()?.trim().parse().ok(),
            _ => None,
        }
    }

    /// A number.
    pub fn real(&mut self) -> Option<f64> {
        match self.take() {
            #[expect(clippy::cast_precision_loss, reason = "counts and times fit in 53 bits")]
            ValueRef::Integer(n) => Some(n as f64),
            ValueRef::Real(x) if x.is_finite() => Some(x),
            ValueRef::Text(bytes) => std::str::from_utf8(bytes).ok()?.trim().parse().ok(),
            _ => None,
        }
    }

    /// Whether a number other than 0 stands there.
    pub fn flag(&mut self) -> bool {
        self.integer().is_some_and(|n| n != 0)
    }

    /// Bytes; text gives its bytes.
    pub fn blob(&mut self) -> Option<&'a [u8]> {
        match self.take() {
            ValueRef::Blob(bytes) | ValueRef::Text(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// Leaves one cell out.
    pub fn skip(&mut self) {
        self.next += 1;
    }
}
