//! Files that were encrypted with age (age-encryption.org/v1): read where they lie, from any place
//! on, 64 KiB at a time, and never written anywhere in plain.
//!
//! Opened with an identity (`AGE-SECRET-KEY-1...`) or a passphrase. The last piece is checked before
//! anything is read: without it the file was cut short.

use age::armor::ArmoredReader;
use age::secrecy::{ExposeSecret as _, SecretString};
use age::stream::StreamReader;
use age::{DecryptError, Decryptor, Identity, IdentityFile, NoCallbacks};
use age_core::format::{FileKey, Stanza};
use std::cell::RefCell;
use std::fs::File;
use std::io::{self, BufReader, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// The most work that a passphrase may ask for, as a power of two: some seconds here.
const MOST_WORK: u8 = 20;

/// Reads what was encrypted.
pub(super) type Plain = StreamReader<ArmoredReader<BufReader<File>>>;

/// A file together with the key that opens it.
pub(super) struct Sealed {
    path: PathBuf,
    key: Zeroizing<[u8; 16]>,
}

impl std::fmt::Debug for Sealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.path.display())
    }
}

/// Why a file does not open.
#[derive(Debug)]
pub(super) enum Refused {
    /// What was given is not its key.
    WrongKey,
    /// It is damaged.
    Damaged(String),
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Self::Damaged(error.to_string())
    }
}

/// Finds the key of a file. The secret is the text of an identity file, or a passphrase.
pub(super) fn unlock(path: &Path, secret: &str) -> Result<Sealed, Refused> {
    let identities: Vec<Box<dyn Identity>> = if secret.contains("AGE-SECRET-KEY-1") {
        let file = IdentityFile::from_buffer(secret.as_bytes())?.with_callbacks(NoCallbacks);
        let all = file.into_identities().map_err(|_| Refused::WrongKey)?;
        all.into_iter().map(|identity| identity as Box<dyn Identity>).collect()
    } else {
        let mut identity = age::scrypt::Identity::new(SecretString::from(secret.to_owned()));
        identity.set_max_work_factor(MOST_WORK);
        vec![Box::new(identity)]
    };
    let found = Found { identities, key: RefCell::new(None) };
    let mut plain = reader(path, &found)?;
    plain.seek(SeekFrom::End(0))?;
    let key = found.key.into_inner().ok_or(Refused::WrongKey)?;
    Ok(Sealed { path: path.to_path_buf(), key })
}

/// All bytes of a file, at most so many. The secret is as for [`unlock`].
pub(crate) fn decrypted(path: &Path, secret: &str, limit: u64) -> Result<Zeroizing<Vec<u8>>, String> {
    let sealed = unlock(path, secret).map_err(|refused| match refused {
        Refused::WrongKey => "the key does not open it".to_owned(),
        Refused::Damaged(reason) => reason,
    })?;
    let mut plain = sealed.open().map_err(|e| e.to_string())?;
    let mut bytes = Zeroizing::new(Vec::new());
    plain.by_ref().take(limit + 1).read_to_end(&mut bytes).map_err(|e| e.to_string())?;
    if bytes.len() as u64 > limit { Err("it is too large".to_owned()) } else { Ok(bytes) }
}

fn reader(path: &Path, identity: &dyn Identity) -> Result<Plain, Refused> {
    let file = ArmoredReader::new(File::open(path)?);
    let refused = |error: DecryptError| match error {
        DecryptError::NoMatchingKeys | DecryptError::KeyDecryptionFailed | DecryptError::DecryptionFailed => {
            Refused::WrongKey
        }
        other => Refused::Damaged(other.to_string()),
    };
    let decryptor = Decryptor::new_buffered(file).map_err(refused)?;
    decryptor.decrypt(std::iter::once(identity)).map_err(refused)
}

impl Sealed {
    /// Begins to read.
    pub(super) fn open(&self) -> io::Result<Plain> {
        reader(&self.path, self).map_err(|refused| io::Error::other(format!("{refused:?}")))
    }
}

impl Identity for Sealed {
    fn unwrap_stanza(&self, _: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        Some(Ok(FileKey::init_with_mut(|key| key.copy_from_slice(&*self.key))))
    }
}

/// Asks others, and keeps the key that one of them found: a passphrase is slow on purpose.
struct Found {
    identities: Vec<Box<dyn Identity>>,
    key: RefCell<Option<Zeroizing<[u8; 16]>>>,
}

impl Identity for Found {
    fn unwrap_stanza(&self, _: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        None
    }

    fn unwrap_stanzas(&self, stanzas: &[Stanza]) -> Option<Result<FileKey, DecryptError>> {
        let found = self.identities.iter().find_map(|identity| identity.unwrap_stanzas(stanzas))?;
        if let Ok(key) = &found {
            *self.key.borrow_mut() = Some(Zeroizing::new(*key.expose_secret()));
        }
        Some(found)
    }
}
