//! Locks a practice backup the way iOS does: a key for every file, wrapped with the key of its
//! protection class, wrapped with a key from the password.

use super::random::Random;
use aes::Aes256;
use aes::cipher::{BlockModeEncrypt as _, KeyIvInit as _, block_padding::Pkcs7};
use aes_kw::{KeyInit as _, KwAes256};

/// Rounds of the two derivations. Apple asks for ten million in the first; a practice phone
/// protects nothing and is opened often.
const ROUNDS: (u32, u32) = (100_000, 10_000);

/// Protection class of the files: complete until first unlock.
const CLASS: u32 = 3;

/// The lock of one backup.
pub(super) struct Lock {
    class_key: [u8; 32],
    /// The key bag, as `Manifest.plist` holds it.
    pub bag: Vec<u8>,
}

impl Lock {
    pub(super) fn new(password: &str, random: &mut Random) -> Self {
        let (first_salt, salt) = (random.bytes(20), random.bytes(20));
        let (mut first, mut key) = ([0; 32], [0; 32]);
        pbkdf2::pbkdf2_hmac::<sha2::Sha256>(password.as_bytes(), &first_salt, ROUNDS.0, &mut first);
        pbkdf2::pbkdf2_hmac::<sha1::Sha1>(&first, &salt, ROUNDS.1, &mut key);
        let number = |n: u32| n.to_be_bytes().to_vec();
        let mut bag = Vec::new();
        for (name, value) in [
            (b"VERS", number(5)),
            (b"TYPE", number(1)),
            (b"UUID", random.bytes(16)),
            (b"HMCK", random.bytes(40)),
            (b"WRAP", number(0)),
            (b"SALT", salt),
            (b"ITER", number(ROUNDS.1)),
            (b"DPWT", number(0)),
            (b"DPIC", number(ROUNDS.0)),
            (b"DPSL", first_salt),
        ] {
            tag(&mut bag, *name, &value);
        }
        let mut class_key = [0; 32];
        for class in 1..=11 {
            let own = random.key();
            if class == CLASS {
                class_key = own;
            }
            let parts = [
                (b"UUID", random.bytes(16)),
                (b"CLAS", number(class)),
                (b"WRAP", number(2)),
                (b"KTYP", number(0)),
            ];
            for (name, value) in parts {
                tag(&mut bag, *name, &value);
            }
            tag(&mut bag, *b"WPKY", &wrap(&key, &own));
        }
        Self { class_key, bag }
    }

    /// Encrypts a file with a key of its own; returns the bytes and the wrapped key.
    pub(super) fn file(&self, plain: &[u8], random: &mut Random) -> (Vec<u8>, Vec<u8>) {
        let key = random.key();
        let wrapped = [&CLASS.to_le_bytes()[..], &wrap(&self.class_key, &key)].concat();
        (encrypt_file(&key, plain), wrapped)
    }
}

/// Encrypts a file as iOS does in a backup.
///
/// # Panics
/// Never: the room for the padding is made here.
#[must_use]
pub fn encrypt_file(key: &[u8; 32], plain: &[u8]) -> Vec<u8> {
    encrypt(key, &[0; 16], plain)
}

/// AES-256 in CBC mode with padding.
pub(super) fn encrypt(key: &[u8; 32], iv: &[u8; 16], plain: &[u8]) -> Vec<u8> {
    let cipher = cbc::Encryptor::<Aes256>::new(key.into(), iv.into());
    // There is always padding: a whole block of it where the file fills its last one.
    let mut bytes = plain.to_vec();
    bytes.resize(plain.len() / 16 * 16 + 16, 0);
    cipher.encrypt_padded::<Pkcs7>(&mut bytes, plain.len()).expect("there is room for the padding");
    bytes
}

fn tag(bag: &mut Vec<u8>, name: [u8; 4], value: &[u8]) {
    bag.extend(name);
    bag.extend(u32::try_from(value.len()).unwrap_or(0).to_be_bytes());
    bag.extend(value);
}

/// RFC 3394.
fn wrap(key: &[u8; 32], inner: &[u8; 32]) -> Vec<u8> {
    let mut out = vec![0; 40];
    let wrapping = KwAes256::new(key.into());
    wrapping.wrap_key(inner, &mut out).expect("the room fits the key");
    out
}
