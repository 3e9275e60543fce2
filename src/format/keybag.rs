//! The key bag of an encrypted iTunes backup, and what its keys open.
//!
//! `Manifest.plist` holds it under `BackupKeyBag`: a list of tag (4 letters), length (4 bytes,
//! big-endian), value. The password and two rounds of PBKDF2 give the key that unwraps (RFC
//! 3394) one key a protection class; those unwrap the key of each file. Files are AES-256-CBC
//! with an initialisation vector of zeros. Before iOS 10.2 there is one round, with SHA-1.

use aes::Aes256;
use aes::cipher::{BlockModeDecrypt as _, KeyIvInit as _};
use aes_kw::KwAes256;
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// Rounds a key bag may ask for. Apple asks for ten million; this bounds a hostile one to
/// under a minute.
const MOST_ROUNDS: u32 = 100_000_000;

/// Bit of `WRAP`: the class key is wrapped with the password's key.
const WRAPPED_BY_PASSWORD: u32 = 2;

/// A key, wiped from memory when it is dropped.
pub type Key = Zeroizing<[u8; 32]>;

/// A key bag as it stands in `Manifest.plist`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyBag {
    salt: Vec<u8>,
    rounds: u32,
    /// Salt and rounds of the first derivation, since iOS 10.2.
    first: Option<(Vec<u8>, u32)>,
    classes: Vec<ClassKey>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct ClassKey {
    class: u32,
    wrap: u32,
    wrapped: Vec<u8>,
}

/// The opened keys of a backup, by protection class.
#[derive(Debug, Default)]
pub struct ClassKeys(BTreeMap<u32, Key>);

/// Why a key bag or a file could not be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// The key bag is not one, or lacks what is needed.
    #[error("the key bag is damaged")]
    Damaged,
    /// It asks for more rounds than can be meant.
    #[error("the key bag asks for too many rounds")]
    TooManyRounds,
    /// No class key opened with this password.
    #[error("the password is wrong")]
    WrongPassword,
    /// The file names a class that the key bag does not hold.
    #[error("no key for its protection class")]
    NoClassKey,
    /// The key of the file does not open with the key of its class.
    #[error("its key does not open")]
    KeyDamaged,
}

impl KeyBag {
    /// Reads a key bag.
    ///
    /// # Errors
    /// [`KeyError::Damaged`] when salt, rounds or all class keys are missing.
    pub fn parse(bytes: &[u8]) -> Result<Self, KeyError> {
        let mut bag = Self::default();
        let (mut first_salt, mut first_rounds) = (None, None);
        let mut seen_header_uuid = false;
        for (tag, value) in Tags(bytes) {
            let number = || <[u8; 4]>::try_from(value).map_or(0, u32::from_be_bytes);
            match tag {
                // The first UUID names the bag, every further one begins a class.
                b"UUID" if seen_header_uuid => bag.classes.push(ClassKey::default()),
                b"UUID" => seen_header_uuid = true,
                b"SALT" if bag.classes.is_empty() => bag.salt = value.to_vec(),
                b"ITER" if bag.classes.is_empty() => bag.rounds = number(),
                b"DPSL" => first_salt = Some(value.to_vec()),
                b"DPIC" => first_rounds = Some(number()),
                _ => {
                    let Some(class) = bag.classes.last_mut() else { continue };
                    match tag {
                        b"CLAS" => class.class = number(),
                        b"WRAP" => class.wrap = number(),
                        b"WPKY" => class.wrapped = value.to_vec(),
                        _ => {}
                    }
                }
            }
        }
        bag.first = first_salt.zip(first_rounds);
        if bag.salt.is_empty() || bag.rounds == 0 || bag.classes.is_empty() {
            return Err(KeyError::Damaged);
        }
        Ok(bag)
    }

    /// Opens the class keys with a password. Takes a second or two: that is its purpose.
    ///
    /// # Errors
    /// [`KeyError::WrongPassword`] when not one class key opens.
    pub fn unlock(&self, password: &[u8]) -> Result<ClassKeys, KeyError> {
        let rounds = self.rounds.max(self.first.as_ref().map_or(0, |f| f.1));
        if rounds > MOST_ROUNDS {
            return Err(KeyError::TooManyRounds);
        }
        let key = self.derive(password);
        let mut keys = BTreeMap::new();
        for class in self.classes.iter().filter(|c| c.wrap & WRAPPED_BY_PASSWORD != 0) {
            if let Ok(opened) = unwrap(&key, &class.wrapped) {
                keys.insert(class.class, opened);
            }
        }
        if keys.is_empty() { Err(KeyError::WrongPassword) } else { Ok(ClassKeys(keys)) }
    }

    fn derive(&self, password: &[u8]) -> Key {
        let mut key = Key::default();
        match &self.first {
            Some((salt, rounds)) => {
                let mut first = Key::default();
                pbkdf2::pbkdf2_hmac::<sha2::Sha256>(password, salt, *rounds, &mut *first);
                pbkdf2::pbkdf2_hmac::<sha1::Sha1>(&*first, &self.salt, self.rounds, &mut *key);
            }
            None => pbkdf2::pbkdf2_hmac::<sha1::Sha1>(password, &self.salt, self.rounds, &mut *key),
        }
        key
    }
}

impl ClassKeys {
    /// The protection classes whose keys opened.
    pub fn classes(&self) -> impl Iterator<Item = u32> + '_ {
        self.0.keys().copied()
    }

    /// Opens the key of a file: 4 bytes class, little-endian, then the wrapped key.
    ///
    /// # Errors
    /// When the class is not there, or the key does not open with it.
    pub fn open(&self, wrapped: &[u8]) -> Result<Key, KeyError> {
        let (class, wrapped) = wrapped.split_first_chunk().ok_or(KeyError::KeyDamaged)?;
        let class = self.0.get(&u32::from_le_bytes(*class)).ok_or(KeyError::NoClassKey)?;
        unwrap(class, wrapped)
    }
}

fn unwrap(key: &Key, wrapped: &[u8]) -> Result<Key, KeyError> {
    use aes_kw::KeyInit as _;
    if wrapped.len() != 40 {
        return Err(KeyError::KeyDamaged);
    }
    let mut opened = Key::default();
    let wrapping = KwAes256::new_from_slice(&**key).map_err(|_| KeyError::Damaged)?;
    wrapping.unwrap_key(wrapped, &mut *opened).map_err(|_| KeyError::KeyDamaged)?;
    Ok(opened)
}

/// Bytes of a block of AES.
pub const BLOCK: usize = 16;

/// A file that is being decrypted, block by block.
pub struct Decryption(cbc::Decryptor<Aes256>);

impl Decryption {
    /// With the encrypted block before the first that is decrypted; zeros at the beginning of a file.
    #[must_use]
    pub fn new(key: &Key, before: [u8; BLOCK]) -> Self {
        Self(cbc::Decryptor::<Aes256>::new((&**key).into(), (&before).into()))
    }

    /// Decrypts the next bytes in place. What is no whole block at their end is left as it is.
    pub fn blocks(&mut self, bytes: &mut [u8]) {
        let (blocks, _) = aes::cipher::Array::slice_as_chunks_mut(bytes);
        self.0.decrypt_blocks(blocks);
    }
}

/// Bytes of the last decrypted block that are padding and no part of the file (PKCS 7).
#[must_use]
pub fn padding(last: &[u8]) -> u64 {
    let padding = last.last().copied().unwrap_or(0);
    let length = usize::from(padding);
    let padded = (1..=16).contains(&length) && last.iter().rev().take(length).all(|b| *b == padding);
    if padded && length <= last.len() { u64::from(padding) } else { 0 }
}

/// Tag, length, value; ends where a length is more than what is left.
struct Tags<'a>(&'a [u8]);

impl<'a> Iterator for Tags<'a> {
    type Item = (&'a [u8; 4], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (tag, rest) = self.0.split_first_chunk::<4>()?;
        let (length, rest) = rest.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let (value, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        Some((tag, value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tag(name: &[u8], value: &[u8]) -> Vec<u8> {
        [name, &u32::try_from(value.len()).expect("short").to_be_bytes(), value].concat()
    }

    fn wrap(key: &[u8; 32], inner: &[u8; 32]) -> Vec<u8> {
        use aes_kw::KeyInit as _;
        let mut out = vec![0; 40];
        KwAes256::new_from_slice(key).expect("32 bytes").wrap_key(inner, &mut out).expect("wraps");
        out
    }

    /// A bag with the keys of classes 1 and 3, of 10.2 and later or before.
    fn bag(password: &[u8], since_10_2: bool) -> Vec<u8> {
        let parts = KeyBag {
            salt: b"salt-of-twenty-bytes".to_vec(),
            rounds: 100,
            first: since_10_2.then(|| (b"first-salt".to_vec(), 200)),
            classes: vec![],
        };
        let key = parts.derive(password);
        let mut bytes = [tag(b"VERS", &[0, 0, 0, 3]), tag(b"UUID", &[1; 16])].concat();
        bytes.extend([tag(b"SALT", &parts.salt), tag(b"ITER", &100u32.to_be_bytes())].concat());
        if since_10_2 {
            bytes.extend(
                [tag(b"DPWT", &[0; 4]), tag(b"DPIC", &200u32.to_be_bytes()), tag(b"DPSL", b"first-salt")]
                    .concat(),
            );
        }
        for class in [1u8, 3] {
            bytes.extend([tag(b"UUID", &[class; 16]), tag(b"CLAS", &[0, 0, 0, class])].concat());
            bytes.extend([tag(b"WRAP", &[0, 0, 0, 2]), tag(b"KTYP", &[0; 4])].concat());
            bytes.extend(tag(b"WPKY", &wrap(&key, &[class; 32])));
        }
        bytes
    }

    #[test]
    fn bags_of_both_generations_open_with_the_right_password_only() {
        for since in [true, false] {
            let bag = KeyBag::parse(&bag(b"secret", since)).expect("parses");
            let keys = bag.unlock(b"secret").expect("opens");
            assert_eq!(keys.classes().collect::<Vec<_>>(), [1, 3]);
            assert_eq!(bag.unlock(b"Secret").expect_err("refused"), KeyError::WrongPassword);
        }
    }

    #[test]
    fn the_key_of_a_file_opens_with_the_key_of_its_class() {
        let keys = KeyBag::parse(&bag(b"secret", true)).and_then(|b| b.unlock(b"secret")).expect("opens");
        let wrapped = |class: u8| [&[class, 0, 0, 0][..], &wrap(&[3; 32], &[9; 32])].concat();
        assert_eq!(*keys.open(&wrapped(3)).expect("opens"), [9; 32]);
        assert_eq!(keys.open(&wrapped(1)).expect_err("wrong class"), KeyError::KeyDamaged);
        assert_eq!(keys.open(&wrapped(7)).expect_err("no class"), KeyError::NoClassKey);
        assert_eq!(keys.open(&[3, 0]).expect_err("short"), KeyError::KeyDamaged);
    }

    #[test]
    fn a_bag_that_asks_for_too_much_work_is_refused() {
        let mut bytes = bag(b"x", true);
        let at = bytes.windows(4).position(|w| w == b"DPIC").expect("is there") + 8;
        bytes[at..at + 4].fill(0xff);
        assert_eq!(
            KeyBag::parse(&bytes).and_then(|b| b.unlock(b"x")).expect_err("refused"),
            KeyError::TooManyRounds
        );
    }

    #[test]
    fn only_whole_padding_is_taken_for_one() {
        let block = |end: &[u8]| [&[b'x'; 16][..16 - end.len()], end].concat();
        assert_eq!(padding(&block(&[3, 3, 3])), 3);
        assert_eq!(padding(&[16; 16]), 16);
        for end in [&[3, 2, 3][..], &[0], &[17]] {
            assert_eq!(padding(&block(end)), 0, "{end:?}");
        }
        assert_eq!((padding(b""), padding(&[4, 4])), (0, 0));
    }

    #[test]
    fn a_genuine_key_bag_opens() {
        let Some(shared) = crate::shared_folder() else { return println!("skipped: no samples") };
        let path = shared.join("samples/ios-keybag/Manifest-ios10.2-password-test123.plist");
        let Ok(bytes) = std::fs::read(path) else { return println!("skipped: no samples") };
        let list = crate::format::plist::parse(&bytes).expect("parses");
        let bag = list.as_dictionary().and_then(|d| d.get("BackupKeyBag")?.as_data()).expect("has a bag");
        let keys = KeyBag::parse(bag).and_then(|b| b.unlock(b"test123")).expect("opens");
        assert_eq!(keys.classes().collect::<Vec<_>>(), (1..=11).collect::<Vec<_>>());
    }

    proptest! {
        #[test]
        fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), at in any::<prop::sample::Index>(), flip in any::<u8>()) {
            let _ = KeyBag::parse(&bytes);
            let mut bag = bag(b"x", true);
            let i = at.index(bag.len());
            bag[i] = flip;
            if let Ok(bag) = KeyBag::parse(&bag) && bag.rounds < 10_000 && bag.first.as_ref().is_none_or(|f| f.1 < 10_000) {
                let _ = bag.unlock(b"x");
            }
        }
    }
}
