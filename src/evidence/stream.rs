//! Bytes that are made while they are read: inflated out of an archive, or decrypted.
//!
//! Nothing is kept: a database goes straight into the buffer of SQLite, and the first bytes of a
//! photograph cost a few blocks.

use std::io::{self, Read};

/// See the module.
pub trait Stream: std::fmt::Debug + Send + Sync {
    /// How many bytes there are to be.
    fn size(&self) -> u64;

    /// The bytes from one on. May be called as often as one likes.
    ///
    /// # Errors
    /// When what they are made of cannot be opened or read.
    fn reader_at(&self, offset: u64) -> io::Result<Box<dyn Read + '_>>;
}

/// What is left of a reader behind its first bytes, where it cannot be asked to go there.
pub(super) fn behind<'a>(mut reader: Box<dyn Read + 'a>, offset: u64) -> io::Result<Box<dyn Read + 'a>> {
    io::copy(&mut reader.by_ref().take(offset), &mut io::sink())?;
    Ok(reader)
}
