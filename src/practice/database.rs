//! SQLite databases that are made in memory and exist as bytes only.

use rusqlite::{Connection, MAIN_DB};
use std::io;

/// Makes a database: the schema, then whatever `fill` inserts, in one transaction.
pub(super) fn image(
    schema: &str,
    fill: impl FnOnce(&Connection) -> rusqlite::Result<()>,
) -> io::Result<Vec<u8>> {
    make(schema, fill).map_err(io::Error::other)
}

fn make(schema: &str, fill: impl FnOnce(&Connection) -> rusqlite::Result<()>) -> rusqlite::Result<Vec<u8>> {
    let mut connection = Connection::open_in_memory()?;
    connection.execute_batch("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; BEGIN;")?;
    connection.execute_batch(schema)?;
    fill(&connection)?;
    connection.execute_batch("COMMIT;")?;
    Ok(connection.serialize(MAIN_DB)?.to_vec())
}
