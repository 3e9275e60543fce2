//! `Manifest.mbdb`: the list of files in backups up to iOS 9.
//!
//! `mbdb`, two bytes of version (5, 0), then records without an index until the end. A text is
//! its length in two bytes, big-endian as all numbers here, and that many bytes; the length
//! `ffff` is an absent one. A record has domain, path, link target, SHA-1 of the content and
//! wrapped key as texts, mode (2 bytes), inode (8), user, group (4 each), three times in Unix
//! seconds (4 each), size (8), protection class (1), and a count (1) of properties, each a pair
//! of texts. (The iPhone Wiki on backups; the key begins with its class, 4 bytes
//! little-endian, as in later manifests.)

use memchr::memmem;

/// One file, folder or link of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record<'a> {
    /// Where the record begins, in bytes from the start of the list.
    pub offset: usize,
    /// Domain of the backup.
    pub domain: &'a [u8],
    /// Path inside it; empty for the domain itself.
    pub path: &'a [u8],
    /// What a link points to.
    pub target: Option<&'a [u8]>,
    /// SHA-1 of the content.
    pub digest: Option<&'a [u8]>,
    /// Class and wrapped key of an encrypted file.
    pub key: Option<&'a [u8]>,
    /// Mode bits with the type of file.
    pub mode: u16,
    /// Numeric owner.
    pub user: u32,
    /// Numeric group.
    pub group: u32,
    /// Last change of the content, Unix seconds.
    pub modified: u32,
    /// Last change of the metadata, Unix seconds.
    pub changed: u32,
    /// When it was made, Unix seconds.
    pub created: u32,
    /// Bytes.
    pub size: u64,
    /// Data protection class.
    pub class: u8,
}

impl Record<'_> {
    /// Whether it is a folder.
    #[must_use]
    pub fn is_folder(&self) -> bool {
        self.mode >> 12 == 0o4
    }

    /// Whether it is a symbolic link.
    #[must_use]
    pub fn is_link(&self) -> bool {
        self.mode >> 12 == 0o12
    }
}

/// Whether bytes begin as such a list does.
#[must_use]
pub fn is_mbdb(bytes: &[u8]) -> bool {
    bytes.starts_with(b"mbdb") && bytes.len() >= HEADER
}

/// Hands every record to `each`, and gives the number of places where bytes that are no record
/// were skipped. Reading resumes at the next bytes that look like one.
pub fn records<'a>(bytes: &'a [u8], each: &mut dyn FnMut(Record<'a>)) -> u64 {
    let (mut at, mut gaps, mut attempts) = (HEADER, 0, MOST_ATTEMPTS);
    while at < bytes.len() {
        if let Some((record, end)) = record(bytes, at) {
            each(record);
            at = end;
        } else {
            gaps += 1;
            at = next(bytes, at + 1, &mut attempts);
        }
    }
    gaps
}

/// The record that begins at an offset which [`records`] gave.
#[must_use]
pub fn at(bytes: &[u8], offset: usize) -> Option<Record<'_>> {
    record(bytes, offset).map(|(record, _)| record)
}

/// Bytes before the first record.
const HEADER: usize = 6;

/// What the name of every domain holds.
const DOMAIN: &[u8] = b"Domain";

/// The longest name of a domain believed while looking for the next record: `AppDomain-` and a
/// bundle identifier.
const LONGEST_DOMAIN: usize = 255;

/// How often, in one list, something may look like a record and be none.
const MOST_ATTEMPTS: u32 = 1 << 20;

fn record(bytes: &[u8], offset: usize) -> Option<(Record<'_>, usize)> {
    let mut rest = Rest { bytes, at: offset };
    let domain = rest.text().ok()?.unwrap_or_default();
    memmem::find(domain, DOMAIN)?;
    let path = rest.text().ok()?.unwrap_or_default();
    let (target, digest, key) = (rest.text().ok()?, rest.text().ok()?, rest.text().ok()?);
    let (mode, _inode) = (u16::from_be_bytes(rest.take()?), rest.take::<8>()?);
    let [user, group, modified, changed, created] = {
        let mut number = || rest.take().map(u32::from_be_bytes);
        [number()?, number()?, number()?, number()?, number()?]
    };
    let size = u64::from_be_bytes(rest.take()?);
    let [class, properties] = rest.take()?;
    for _ in 0..properties {
        rest.text().ok()?;
        rest.text().ok()?;
    }
    let record = Record {
        offset,
        domain,
        path,
        target,
        digest,
        key,
        mode,
        user,
        group,
        modified,
        changed,
        created,
        size,
        class,
    };
    Some((record, rest.at))
}

/// The next place, from `from` on, where a record could begin; the end if there is none.
fn next(bytes: &[u8], from: usize, attempts: &mut u32) -> usize {
    let mut at = from;
    while let Some(found) = bytes.get(at..).and_then(|rest| memmem::find(rest, DOMAIN)) {
        let word = at + found;
        let first = word.saturating_sub(LONGEST_DOMAIN + 2).max(from);
        for start in (first..word.saturating_sub(1)).rev() {
            let length = usize::from(u16::from_be_bytes([bytes[start], bytes[start + 1]]));
            let holds_word = length <= LONGEST_DOMAIN && start + 2 + length >= word + DOMAIN.len();
            if holds_word && *attempts == 0 {
                return bytes.len();
            }
            *attempts -= u32::from(holds_word);
            if holds_word && record(bytes, start).is_some() {
                return start;
            }
        }
        at = word + DOMAIN.len();
    }
    bytes.len()
}

struct Rest<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Rest<'a> {
    fn slice(&mut self, length: usize) -> Option<&'a [u8]> {
        let slice = self.bytes.get(self.at..)?.get(..length)?;
        self.at += length;
        Some(slice)
    }

    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.slice(N)?.try_into().ok()
    }

    /// A text, which may be absent.
    fn text(&mut self) -> Result<Option<&'a [u8]>, CutShort> {
        match self.take().map(u16::from_be_bytes).ok_or(CutShort)? {
            u16::MAX => Ok(None),
            length => self.slice(usize::from(length)).map(Some).ok_or(CutShort),
        }
    }
}

/// The bytes end inside a record.
struct CutShort;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text(bytes: &[u8]) -> Vec<u8> {
        [&u16::try_from(bytes.len()).expect("is short").to_be_bytes()[..], bytes].concat()
    }

    fn one(domain: &str, path: &str, properties: u8) -> Vec<u8> {
        let mut bytes = [text(domain.as_bytes()), text(path.as_bytes()), vec![0xff; 6]].concat();
        bytes.extend(0o100_644_u16.to_be_bytes());
        bytes.extend([0; 8]);
        for number in [501_u32, 502, 1_300_000_000, 1_300_000_001, 1_300_000_002] {
            bytes.extend(number.to_be_bytes());
        }
        bytes.extend(77_u64.to_be_bytes());
        bytes.extend([3, properties]);
        for _ in 0..properties {
            bytes.extend([text(b"com.apple.x"), text(&[0, 1])].concat());
        }
        bytes
    }

    fn list(records: &[Vec<u8>]) -> Vec<u8> {
        [b"mbdb\x05\0".to_vec(), records.concat()].concat()
    }

    fn paths(bytes: &[u8]) -> (Vec<String>, u64) {
        let mut paths = Vec::new();
        let gaps = records(bytes, &mut |r| paths.push(String::from_utf8_lossy(r.path).into_owned()));
        (paths, gaps)
    }

    #[test]
    fn every_field_is_read() {
        let bytes = list(&[one("HomeDomain", "Library/SMS/sms.db", 2), one("MediaDomain", "", 0)]);
        let first = at(&bytes, HEADER).expect("is a record");
        assert_eq!((first.domain, first.path), (&b"HomeDomain"[..], &b"Library/SMS/sms.db"[..]));
        assert_eq!((first.target, first.digest, first.key), (None, None, None));
        assert_eq!((first.mode, first.user, first.group, first.size), (0o100_644, 501, 502, 77));
        assert_eq!(
            (first.modified, first.changed, first.created),
            (1_300_000_000, 1_300_000_001, 1_300_000_002)
        );
        assert_eq!((first.class, first.is_folder(), first.is_link()), (3, false, false));
        assert_eq!(paths(&bytes), (vec!["Library/SMS/sms.db".to_owned(), String::new()], 0));
    }

    #[test]
    fn behind_damage_reading_goes_on() {
        let mut bytes =
            list(&[one("HomeDomain", "a", 0), one("HomeDomain", "b", 1), one("HomeDomain", "c", 0)]);
        // The length of the second path becomes one that leads nowhere.
        let second = HEADER + one("HomeDomain", "a", 0).len();
        bytes[second + 12] = 0x7f;
        assert_eq!(paths(&bytes), (vec!["a".to_owned(), "c".to_owned()], 1));
        bytes.truncate(bytes.len() - 1);
        assert_eq!(paths(&bytes), (vec!["a".to_owned()], 1));
    }

    proptest! {
        #[test]
        fn anything_is_read_to_its_end(bytes in proptest::collection::vec(any::<u8>(), 0..400), cut in 0_usize..200) {
            let mut whole = list(&[one("HomeDomain", "a", 3), bytes, one("HomeDomain", "z", 0)]);
            whole.truncate(whole.len() - cut.min(whole.len()));
            let mut last = 0;
            records(&whole, &mut |r| {
                assert!(r.offset >= last, "records come in order");
                last = r.offset;
                assert_eq!(at(&whole, r.offset).as_ref(), Some(&r));
            });
        }
    }
}
