//! SQLite databases of the evidence.

use crate::artifact::Failure;
use crate::evidence::Content;

/// An open database.
#[derive(Debug)]
pub struct Database;

impl Database {
    /// Opens it.
    ///
    /// # Errors
    /// When it is none.
    pub fn open(
        _main: &Content,
        _wal: Option<&Content>,
        _journal: Option<&Content>,
        _limit: u64,
    ) -> Result<Self, Failure> {
        Ok(Self)
    }
}
