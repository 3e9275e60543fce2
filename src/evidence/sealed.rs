//! A file of an encrypted backup, which is decrypted while it is read.

use super::stream::{Stream, behind};
use super::{Content, OpenError, unreadable};
use crate::format::keybag::{BLOCK as WIDTH, Decryption, Key, padding};
use std::io::{self, Read};
use zeroize::Zeroize as _;

/// Bytes that are decrypted at a time: few enough to stay in the cache of the processor.
const PIECE: usize = 64 << 10;

/// Bytes of a block, as a length in a file.
const BLOCK: u64 = WIDTH as u64;

/// See the module.
pub(super) struct Sealed {
    stored: Content,
    key: Key,
    size: u64,
}

impl std::fmt::Debug for Sealed {
    /// Keeps the key to itself.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sealed")
            .field("stored", &self.stored)
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}

impl Sealed {
    /// A stored file and its key. Its size is the stated one, as far as it is there; where none is
    /// stated, what is left without the padding.
    ///
    /// # Errors
    /// When the disk fails, or the file is cut short to nothing.
    pub(super) fn new(stored: Content, key: Key, stated: Option<u64>) -> Result<Self, OpenError> {
        let whole = stored.len() / BLOCK * BLOCK;
        let nothing = stored.is_empty() && stated.is_none() || stated == Some(0);
        if whole == 0 && !nothing {
            return Err(OpenError::Undecryptable("cut-short"));
        }
        let mut sealed = Self { stored, key, size: whole };
        sealed.size = match stated {
            Some(size) => size.min(whole),
            None => whole - padding(&sealed.last_block().map_err(unreadable)?),
        };
        Ok(sealed)
    }

    fn last_block(&self) -> io::Result<Vec<u8>> {
        let mut last = Vec::new();
        self.reader_at(self.size.saturating_sub(BLOCK))?.read_to_end(&mut last)?;
        Ok(last)
    }
}

impl Stream for Sealed {
    fn size(&self) -> u64 {
        self.size
    }

    fn reader_at(&self, offset: u64) -> io::Result<Box<dyn Read + '_>> {
        let offset = offset.min(self.size);
        let first = offset / BLOCK * BLOCK;
        // A block is mixed with the encrypted one before it.
        let mut before = [0; WIDTH];
        let mut stored = self.stored.reader_at(first.saturating_sub(BLOCK))?;
        if first > 0 {
            stored.read_exact(&mut before)?;
        }
        let decryption = Decryption::new(&self.key, before);
        let reader = Reader { stored, decryption, left: self.size - first, piece: Vec::new(), at: 0 };
        behind(Box::new(reader), offset - first)
    }
}

/// Reads a [`Sealed`] file.
struct Reader<'a> {
    stored: Box<dyn Read + 'a>,
    decryption: Decryption,
    /// Decrypted bytes that have neither been handed out nor wait in `piece`.
    left: u64,
    piece: Vec<u8>,
    at: usize,
}

impl Reader<'_> {
    /// Reads and decrypts whole blocks into `out`, whose length is a number of blocks. A file that
    /// has become shorter meanwhile is an error.
    fn blocks(&mut self, out: &mut [u8]) -> io::Result<()> {
        self.stored.read_exact(out)?;
        self.decryption.blocks(out);
        Ok(())
    }

    /// Bytes that are left, at most `most`.
    fn at_most(&self, most: usize) -> usize {
        usize::try_from(self.left).unwrap_or(usize::MAX).min(most)
    }

    fn next_piece(&mut self) -> io::Result<()> {
        let plain = self.at_most(PIECE);
        self.piece.resize(plain.next_multiple_of(WIDTH), 0);
        let mut piece = std::mem::take(&mut self.piece);
        self.blocks(&mut piece)?;
        piece.truncate(plain);
        (self.piece, self.at) = (piece, 0);
        self.left -= plain as u64;
        Ok(())
    }
}

impl Read for Reader<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.at == self.piece.len() {
            // Whoever asks for much gets it where it is wanted, without a copy.
            let direct = self.at_most(out.len().min(PIECE)) / WIDTH * WIDTH;
            if direct > 0 {
                self.blocks(&mut out[..direct])?;
                self.left -= direct as u64;
                return Ok(direct);
            }
            if self.left == 0 {
                return Ok(0);
            }
            self.next_piece()?;
        }
        let n = out.len().min(self.piece.len() - self.at);
        out[..n].copy_from_slice(&self.piece[self.at..self.at + n]);
        self.at += n;
        Ok(n)
    }
}

impl Drop for Reader<'_> {
    fn drop(&mut self) {
        self.piece.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::encrypt_file;
    use proptest::prelude::*;

    fn sealed(plain: &[u8], stated: Option<u64>) -> Sealed {
        let key = Key::new([7; 32]);
        Sealed::new(Content::Memory(encrypt_file(&key, plain).into()), key, stated).expect("is sealed")
    }

    fn read(sealed: &Sealed, from: u64, at_once: usize) -> Vec<u8> {
        let (mut all, mut reader) = (Vec::new(), sealed.reader_at(from).expect("opens"));
        let mut out = vec![0; at_once];
        loop {
            match reader.read(&mut out).expect("reads") {
                0 => return all,
                n => all.extend(&out[..n]),
            }
        }
    }

    #[test]
    fn a_file_cut_short_gives_what_is_there() {
        let (key, plain) = (Key::new([7; 32]), [3; 100]);
        let mut stored = encrypt_file(&key, &plain);
        stored.truncate(70);
        let cut = Sealed::new(Content::Memory(stored.into()), key.clone(), Some(100)).expect("is sealed");
        assert_eq!(read(&cut, 0, 7), &plain[..64]);
        let short = Content::Memory(vec![1, 2, 3].into());
        assert!(matches!(
            Sealed::new(short, key.clone(), Some(3)),
            Err(OpenError::Undecryptable("cut-short"))
        ));
        let empty = Sealed::new(Content::Memory(Vec::new().into()), key, Some(0)).expect("is sealed");
        assert_eq!(read(&empty, 0, 7), b"");
    }

    #[test]
    fn the_key_is_not_printed() {
        assert!(!format!("{:?}", sealed(b"x", None)).contains("7, 7"));
    }

    proptest! {
        #[test]
        fn what_was_sealed_is_read_whatever_is_asked_for(
            plain in proptest::collection::vec(any::<u8>(), 0..200_000),
            at_once in 1_usize..200_000,
            from in 0_u64..300_000,
        ) {
            let stated = sealed(&plain, Some(plain.len() as u64));
            prop_assert_eq!(&read(&stated, 0, at_once), &plain);
            prop_assert_eq!(&read(&sealed(&plain, None), 0, at_once), &plain);
            let start = usize::try_from(from).expect("fits").min(plain.len());
            prop_assert_eq!(&read(&stated, from, at_once), &plain[start..]);
        }
    }
}
