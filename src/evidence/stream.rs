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

/// How many bytes are kept of each end of a file.
pub(super) const EDGE: u64 = 4096;

/// A file of which only the first and the last bytes were kept.
#[derive(Debug)]
pub(super) struct Edges {
    size: u64,
    head: Vec<u8>,
    tail: Vec<u8>,
}

impl Edges {
    /// Reads a file to its end. Fails where it is shorter than stated.
    pub(super) fn of(file: &mut impl Read, size: u64) -> io::Result<Self> {
        let mut head = Vec::new();
        file.by_ref().take(EDGE.min(size)).read_to_end(&mut head)?;
        let between = size.saturating_sub(2 * EDGE);
        io::copy(&mut file.by_ref().take(between), &mut io::sink())?;
        let mut tail = Vec::new();
        let left = size - between - head.len() as u64;
        file.by_ref().take(left).read_to_end(&mut tail)?;
        let read = head.len() as u64 + between + tail.len() as u64;
        if read == size { Ok(Self { size, head, tail }) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
    }
}

impl Stream for Edges {
    fn size(&self) -> u64 {
        self.size
    }

    /// The bytes up to those that were not kept; reading on is an error.
    fn reader_at(&self, offset: u64) -> io::Result<Box<dyn Read + '_>> {
        let tail = self.size - self.tail.len() as u64;
        let from = |bytes: &Vec<u8>, at: u64| usize::try_from(at).unwrap_or(usize::MAX).min(bytes.len());
        if offset >= tail {
            return Ok(Box::new(&self.tail[from(&self.tail, offset - tail)..]));
        }
        let head = &self.head[from(&self.head, offset)..];
        if self.head.len() as u64 == tail {
            return Ok(Box::new(head.chain(&self.tail[..])));
        }
        Ok(Box::new(head.chain(NotKept)))
    }
}

struct NotKept;

impl Read for NotKept {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if out.is_empty() { Ok(0) } else { Err(io::Error::other("only its first and last bytes were kept")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn edges_are_those_of_the_file(size in 0..20_000_usize, cut in 0..20_000_usize, offset in 0..25_000_usize) {
            let file: Vec<u8> = (0..size).map(|n| n.to_le_bytes()[0] ^ n.to_le_bytes()[1]).collect();
            let cut = cut.min(size);
            prop_assert_eq!(Edges::of(&mut &file[..cut], size as u64).is_ok(), cut == size);
            let edges = Edges::of(&mut &file[..], size as u64).expect("is whole");
            let mut read = Vec::new();
            let end = edges.reader_at(offset as u64).expect("opens").read_to_end(&mut read);
            let expected = file.get(offset..).unwrap_or_default();
            prop_assert!(expected.starts_with(&read));
            let (edge, all) = (usize::try_from(EDGE).expect("is small"), expected.len());
            prop_assert_eq!(end.is_ok(), size <= 2 * edge || all <= edge);
            prop_assert!(read.len() == all || read.len() == edge.saturating_sub(offset));
        }
    }
}
