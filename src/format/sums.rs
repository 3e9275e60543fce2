//! Hashes of files.

use md5::Md5;
use sha1::Sha1;
use sha2::{Digest as _, Sha256};
use std::io::{self, Read};

/// Bytes that are read at a time.
const PIECE: usize = 1 << 18;

/// The hashes of one file: SHA-256, and others where they are asked for.
pub struct Sums {
    sha256: Sha256,
    sha1: Option<Sha1>,
    md5: Option<Md5>,
}

impl Sums {
    /// Begins. `others`: whether SHA-1, and whether MD5.
    #[must_use]
    pub fn new([sha1, md5]: [bool; 2]) -> Self {
        Self { sha256: Sha256::new(), sha1: sha1.then(Sha1::new), md5: md5.then(Md5::new) }
    }

    /// Takes the next bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        self.sha256.update(bytes);
        self.sha1.iter_mut().for_each(|sum| sum.update(bytes));
        self.md5.iter_mut().for_each(|sum| sum.update(bytes));
    }

    /// Takes all bytes that are left.
    ///
    /// # Errors
    /// As reading does.
    pub fn read(&mut self, reader: &mut dyn Read) -> io::Result<()> {
        let mut buffer = vec![0; PIECE];
        loop {
            match reader.read(&mut buffer)? {
                0 => return Ok(()),
                n => self.update(&buffer[..n]),
            }
        }
    }

    /// Name and hexadecimal digits of each; SHA-256 is the first.
    #[must_use]
    pub fn finish(self) -> Vec<(&'static str, String)> {
        let mut all = vec![("sha256", hex::encode(self.sha256.finalize()))];
        all.extend(self.sha1.map(|sum| ("sha1", hex::encode(sum.finalize()))));
        all.extend(self.md5.map(|sum| ("md5", hex::encode(sum.finalize()))));
        all
    }
}

/// The SHA-256 of all bytes that are left, in hexadecimal.
///
/// # Errors
/// As reading does.
pub fn sha256(mut reader: impl Read) -> io::Result<String> {
    let mut sums = Sums::new([false; 2]);
    sums.read(&mut reader)?;
    Ok(sums.finish().swap_remove(0).1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_the_standards() {
        let mut sums = Sums::new([true, true]);
        sums.read(&mut &b"abc"[..]).expect("reads");
        // FIPS 180-4 and RFC 1321, of these three letters.
        let expected = [
            ("sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            ("sha1", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            ("md5", "900150983cd24fb0d6963f7d28e17f72"),
        ];
        assert_eq!(sums.finish(), expected.map(|(name, hash)| (name, hash.to_owned())));
        assert_eq!(sha256(&b"abc"[..]).expect("reads"), expected[0].1);
    }
}
