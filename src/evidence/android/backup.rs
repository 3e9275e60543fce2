//! `adb backup` archives (`.ab`): a few lines of text, then a tar, perhaps deflated, perhaps encrypted.
//!
//! Line 1 is `ANDROID BACKUP`, then the version (1 to 5), whether it is deflated, and `none` or
//! `AES-256`; then for AES the salt of the password, that of the checksum, the rounds, the IV and
//! the master key, all in hexadecimal. The key that opens the master key is PBKDF2 of the password
//! with HMAC-SHA1. The checksum is made of the master key as Java sees it: up to version 1 as
//! bytes, later as characters, where a byte from 0x80 on becomes `U+FFxx`. Some phones did it
//! otherwise, so both are tried (`BackupManagerService` and `BackupAgent` of AOSP).

use super::super::tar::{Opener, Tar};
use super::super::{Content, Interest};
use super::Setting;
use crate::sentence::Sentence;
use aes::Aes256;
use aes::cipher::{Array, BlockModeDecrypt as _, KeyIvInit as _, block_padding::Pkcs7};
use flate2::read::ZlibDecoder;
use pbkdf2::pbkdf2_hmac;
use sha1::Sha1;
use std::fs::File;
use std::io::{self, BufReader, Cursor, Read};
use std::path::Path;
use std::sync::Arc;
use zeroize::{Zeroize as _, Zeroizing};

/// Asked for the password of a backup at a place.
pub(in super::super) type Ask<'a> = &'a mut dyn FnMut(&Path) -> Option<Zeroizing<String>>;

/// How every such archive begins.
pub(in super::super) const MAGIC: &[u8] = b"ANDROID BACKUP\n";

/// More rounds than any phone makes; a header can ask for what it likes.
const MOST_ROUNDS: u32 = 50_000_000;

type Decryptor = cbc::Decryptor<Aes256>;

/// Why a backup does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Refused {
    /// It is encrypted and there is no password.
    PasswordNeeded,
    /// The password does not open it.
    WrongPassword,
    /// Its header is none.
    Damaged,
}

impl Refused {
    fn sentence(self, origin: &str) -> Sentence {
        match self {
            Self::PasswordNeeded => Sentence::new("evidence-password-needed").with("path", origin),
            Self::WrongPassword => Sentence::new("evidence-wrong-password").with("path", origin),
            Self::Damaged => Sentence::new("backup-header-damaged"),
        }
    }
}

/// What stands in front of the tar.
struct Header {
    version: u32,
    deflated: bool,
    lock: Option<Lock>,
    /// Bytes of the header.
    length: u64,
}

/// What is needed to open the master key.
struct Lock {
    salt: Vec<u8>,
    checksum_salt: Vec<u8>,
    rounds: u32,
    iv: [u8; 16],
    blob: Vec<u8>,
}

/// The master key and its IV.
#[derive(Clone)]
struct Key {
    key: [u8; 32],
    iv: [u8; 16],
}

impl Drop for Key {
    fn drop(&mut self) {
        self.key.zeroize();
    }
}

impl Header {
    fn parse(head: &[u8]) -> Option<Self> {
        let mut rest = head.strip_prefix(MAGIC)?;
        let mut line = || {
            let end = memchr::memchr(b'\n', rest)?;
            let line = std::str::from_utf8(&rest[..end]).ok()?.trim();
            rest = &rest[end + 1..];
            Some(line)
        };
        let version: u32 = line()?.parse().ok()?;
        let deflated = match line()? {
            "0" => false,
            "1" => true,
            _ => return None,
        };
        let lock = match line()? {
            "none" => None,
            "AES-256" => {
                let (salt, checksum_salt) = (hex::decode(line()?).ok()?, hex::decode(line()?).ok()?);
                let rounds = line()?.parse().ok().filter(|n| (1..=MOST_ROUNDS).contains(n))?;
                let iv = hex::decode(line()?).ok()?.try_into().ok()?;
                Some(Lock { salt, checksum_salt, rounds, iv, blob: hex::decode(line()?).ok()? })
            }
            _ => return None,
        };
        (1..=5).contains(&version).then(|| Self {
            version,
            deflated,
            lock,
            length: (head.len() - rest.len()) as u64,
        })
    }

    fn unlock(&self, password: &str) -> Option<Key> {
        let lock = self.lock.as_ref()?;
        // Where the platform could not take characters it took the lower half of each.
        let narrow: Vec<u8> = password.encode_utf16().map(|unit| unit.to_le_bytes()[0]).collect();
        let passwords = [password.as_bytes(), &narrow];
        let different = if passwords[0] == passwords[1] { 1 } else { 2 };
        passwords[..different].iter().find_map(|password| lock.open(password, self.version))
    }
}

impl Lock {
    fn open(&self, password: &[u8], version: u32) -> Option<Key> {
        let mut user_key = Zeroizing::new([0; 32]);
        pbkdf2_hmac::<Sha1>(password, &self.salt, self.rounds, &mut *user_key);
        let mut blob = Zeroizing::new(self.blob.clone());
        let plain =
            Decryptor::new(&(*user_key).into(), &self.iv.into()).decrypt_padded::<Pkcs7>(&mut blob).ok()?;
        let mut rest = plain;
        let mut next = || {
            let (length, behind) = rest.split_first()?;
            let (part, behind) = behind.split_at_checked(usize::from(*length))?;
            rest = behind;
            Some(part)
        };
        let (iv, key, checksum) = (next()?, next()?, next()?);
        let (iv, key): ([u8; 16], [u8; 32]) = (iv.try_into().ok()?, key.try_into().ok()?);
        let forms = [Zeroizing::new(as_characters(&key)), Zeroizing::new(key.to_vec())];
        let fits = |form: &Zeroizing<Vec<u8>>| {
            let mut sum = [0; 32];
            pbkdf2_hmac::<Sha1>(form, &self.checksum_salt, self.rounds, &mut sum);
            sum[..] == *checksum
        };
        let (first, second) = if version > 1 { (0, 1) } else { (1, 0) };
        (fits(&forms[first]) || fits(&forms[second])).then_some(Key { key, iv })
    }
}

/// Bytes as Java makes characters of them, in UTF-8: those from 0x80 on are negative and become
/// `U+FF80` to `U+FFFF`.
fn as_characters(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for &byte in bytes {
        let c = if byte < 0x80 { u32::from(byte) } else { 0xff00 | u32::from(byte) };
        let c = char::from_u32(c).expect("no surrogate lies there");
        out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    }
    out
}

/// Opens a backup that lies on the disk. Also gives its SHA-256, and whether it is encrypted.
///
/// # Errors
/// When there is no password or a wrong one, or the header is damaged.
pub(in super::super) fn open(
    path: &Path,
    setting: &mut Setting<'_>,
) -> io::Result<Result<(Tar, String, bool), Refused>> {
    let path = path.canonicalize()?;
    let mut head = Vec::new();
    File::open(&path)?.take(1 << 16).read_to_end(&mut head)?;
    let place = path.clone();
    let (header, key) = match unlocked(&head, &place, setting) {
        Ok(unlocked) => unlocked,
        Err(refused) => return Ok(Err(refused)),
    };
    let encrypted = key.is_some();
    let whole = move || File::open(&path).map(|file| Box::new(file) as Box<dyn Read>);
    let (start, deflated) = (header.length, header.deflated);
    let inside = move |file: Box<dyn Read>| payload(file, start, deflated, key.clone());
    let interest = |path: &str| of_interest(path, setting.interest);
    let (tar, sha256) = Tar::of(Opener::new(whole, inside), setting.memory / 4, &interest)?;
    Ok(Ok((tar, sha256, encrypted)))
}

/// Opens a backup that lies in another archive or in a folder.
pub(super) fn inside(content: &Content, origin: &str, setting: &mut Setting<'_>) -> Result<Tar, Sentence> {
    let unreadable = |e: io::Error| Sentence::new("open-unreadable").with("reason", e.to_string());
    if let Content::File { path, .. } = content {
        return match open(path, setting).map_err(unreadable)? {
            Ok((tar, _, _)) => Ok(tar),
            Err(refused) => Err(refused.sentence(origin)),
        };
    }
    let bytes = content.bytes(setting.memory.min(super::LARGEST_INNER)).map_err(|e| e.sentence())?;
    let head = &bytes[..bytes.len().min(1 << 16)];
    let (header, key) =
        unlocked(head, Path::new(origin), setting).map_err(|refused| refused.sentence(origin))?;
    let whole = move || Ok(Box::new(Cursor::new(Shared(Arc::clone(&bytes)))) as Box<dyn Read>);
    let (start, deflated) = (header.length, header.deflated);
    let inside = move |file: Box<dyn Read>| payload(file, start, deflated, key.clone());
    let interest = |path: &str| of_interest(path, setting.interest);
    let tar = Tar::of(Opener::new(whole, inside), setting.memory / 4, &interest);
    tar.map(|(tar, _)| tar).map_err(unreadable)
}

/// Bytes that several readers share.
struct Shared(Arc<Vec<u8>>);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

fn of_interest(path: &str, interest: &dyn Fn(&str) -> Interest) -> Interest {
    device_path(path).map_or(Interest::None, |path| interest(&path[1..]))
}

fn unlocked(head: &[u8], place: &Path, setting: &mut Setting<'_>) -> Result<(Header, Option<Key>), Refused> {
    let header = Header::parse(head).ok_or(Refused::Damaged)?;
    if header.lock.is_none() {
        return Ok((header, None));
    }
    let password = (setting.password)(place).ok_or(Refused::PasswordNeeded)?;
    let key = header.unlock(&password).ok_or(Refused::WrongPassword)?;
    Ok((header, Some(key)))
}

/// The tar behind a header.
fn payload(
    mut file: Box<dyn Read>,
    start: u64,
    deflated: bool,
    key: Option<Key>,
) -> io::Result<Box<dyn Read>> {
    io::copy(&mut file.by_ref().take(start), &mut io::sink())?;
    let plain: Box<dyn Read> = match key {
        Some(key) => Box::new(Decrypted::new(file, &key)),
        None => file,
    };
    Ok(if deflated { Box::new(ZlibDecoder::new(BufReader::with_capacity(1 << 18, plain))) } else { plain })
}

/// Decrypts while it is read. The last block says how many of its bytes count; without it the
/// archive was cut short, and what there is counts.
struct Decrypted {
    source: Box<dyn Read>,
    cipher: Decryptor,
    /// Decrypted and not yet handed out.
    out: Vec<u8>,
    at: usize,
    /// Encrypted bytes that came early: the last block is known only when nothing follows.
    ahead: Vec<u8>,
    ended: bool,
}

/// Bytes decrypted at once.
const CHUNK: usize = 1 << 18;

impl Decrypted {
    fn new(source: Box<dyn Read>, key: &Key) -> Self {
        let cipher = Decryptor::new(&key.key.into(), &key.iv.into());
        Self { source, cipher, out: Vec::new(), at: 0, ahead: Vec::new(), ended: false }
    }

    fn fill(&mut self) -> io::Result<()> {
        let wanted = CHUNK + 16;
        let more = wanted.saturating_sub(self.ahead.len()) as u64;
        let read = self.source.by_ref().take(more).read_to_end(&mut self.ahead)?;
        self.ended = (read as u64) < more;
        let whole = self.ahead.len() / 16 * 16;
        // One block is kept back as long as another may follow.
        let count = if self.ended { whole } else { whole - 16 };
        self.out.clear();
        self.out.extend_from_slice(&self.ahead[..count]);
        self.at = 0;
        self.ahead.drain(..count);
        // Many blocks at once are many times as fast as one after the other.
        let (blocks, _) = Array::slice_as_chunks_mut(&mut self.out);
        self.cipher.decrypt_blocks(blocks);
        if self.ended {
            let pad = self.out.last().map_or(0, |last| usize::from(*last));
            let is_padding = (1..=16).contains(&pad)
                && self.out.len() >= pad
                && self.out[self.out.len() - pad..].iter().all(|b| usize::from(*b) == pad);
            if is_padding && self.ahead.is_empty() {
                self.out.truncate(self.out.len() - pad);
            }
        }
        Ok(())
    }
}

impl Read for Decrypted {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.at == self.out.len() {
            if self.ended {
                return Ok(0);
            }
            self.fill()?;
        }
        let n = into.len().min(self.out.len() - self.at);
        into[..n].copy_from_slice(&self.out[self.at..self.at + n]);
        self.at += n;
        Ok(n)
    }
}

/// Folders of a backup and where their files were, by their short names (`FullBackup` of AOSP).
const DOMAINS: &[(&str, &str)] = &[
    ("f", "files"),
    ("db", "databases"),
    ("sp", "shared_prefs"),
    ("r", ""),
    ("c", "cache"),
    ("nb", "no_backup"),
];

/// Where a member of the tar was on the phone.
pub(super) fn device_path(path: &str) -> Option<String> {
    if let Some(shared) = path.strip_prefix("shared/") {
        let (_, rest) = shared.split_once('/')?;
        return Some(format!("/storage/emulated/0/{rest}"));
    }
    let (package, rest) = path.strip_prefix("apps/")?.split_once('/')?;
    let Some((domain, rest)) = rest.split_once('/') else {
        return Some(format!("/cmd/backup/{package}/{rest}"));
    };
    let join = |folder: &str, root: &str| {
        let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        format!("{root}/{package}/{folder}{rest}")
    };
    let known = |name: &str| DOMAINS.iter().find(|(short, _)| *short == name).map(|(_, folder)| *folder);
    Some(match domain {
        "a" => join("", "/data/app"),
        "obb" => join("", "/storage/emulated/0/Android/obb"),
        "ef" => join("files", "/storage/emulated/0/Android/data"),
        _ => match (known(domain), domain.strip_prefix("d_").and_then(known)) {
            (Some(folder), _) => join(folder, "/data/data"),
            (None, Some(folder)) => join(folder, "/data/user_de/0"),
            (None, None) => format!("/cmd/backup/{package}/{domain}/{rest}"),
        },
    })
}
