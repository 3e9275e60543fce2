//! Earlier keys of an application: the lineage in the signing block of an installation file.
//!
//! The block stands in front of the directory of the zip and ends in `APK Sig Block 42`. Its pair
//! `0xf05368c0` is version 3 of the signature; the attribute `0x3ba06f8c` of a signer lists all
//! certificates it ever had, from the first on (APK Signature Scheme v3, source.android.com).

use std::io::{self, Read, Seek, SeekFrom};

/// How the block ends.
const MAGIC: &[u8; 16] = b"APK Sig Block 42";

/// The end record of a zip, and how far from the end it can begin.
const END: &[u8; 4] = b"PK\x05\x06";
const FARTHEST_END: u64 = 22 + 65_535;

/// The largest block that is read, in bytes.
const LARGEST: u64 = 64 << 20;

/// Pairs of versions 3 and 3.1.
const SCHEMES: [u32; 2] = [0xf053_68c0, 0x1b93_ad61];

/// The attribute that holds the lineage.
const LINEAGE: u32 = 0x3ba0_6f8c;

/// Certificates in one lineage that are given.
const MOST: usize = 100;

/// The certificates of all lineages of a file, in DER, the first key first.
///
/// # Errors
/// When the file cannot be read. A file without a block, or with a damaged one, has no lineage.
pub fn certificates(file: &mut (impl Read + Seek)) -> io::Result<Vec<Vec<u8>>> {
    let Some(block) = block(file)? else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    let mut pairs = Cut(&block);
    while let Some(pair) = pairs.long() {
        let mut pair = Cut(pair);
        if pair.number().is_some_and(|id| SCHEMES.contains(&id)) {
            of_scheme(pair, &mut found);
        }
    }
    found.truncate(MOST);
    Ok(found)
}

/// The pairs of the signing block.
fn block(file: &mut (impl Read + Seek)) -> io::Result<Option<Vec<u8>>> {
    let size = file.seek(SeekFrom::End(0))?;
    let from = size.saturating_sub(FARTHEST_END);
    file.seek(SeekFrom::Start(from))?;
    let mut tail = Vec::new();
    file.by_ref().take(FARTHEST_END).read_to_end(&mut tail)?;
    let Some(end) = memchr::memmem::rfind(&tail, END) else { return Ok(None) };
    let Some(directory) = Cut(tail.get(end + 16..).unwrap_or_default()).number() else { return Ok(None) };
    let Some(before) = u64::from(directory).checked_sub(24) else { return Ok(None) };
    file.seek(SeekFrom::Start(before))?;
    let mut foot = [0; 24];
    if file.read_exact(&mut foot).is_err() || !foot.ends_with(MAGIC) {
        return Ok(None);
    }
    let (length, _) = foot.split_first_chunk().expect("there are 24 bytes");
    let length = u64::from_le_bytes(*length);
    // The length counts the foot, and not itself at the head.
    let Some(pairs) = length.checked_sub(24).filter(|n| *n <= LARGEST) else { return Ok(None) };
    let Some(start) = before.checked_sub(pairs) else { return Ok(None) };
    file.seek(SeekFrom::Start(start))?;
    let mut bytes = Vec::new();
    file.by_ref().take(pairs).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

fn of_scheme(mut scheme: Cut<'_>, found: &mut Vec<Vec<u8>>) {
    let Some(mut signers) = scheme.part() else { return };
    while let Some(mut signer) = signers.part() {
        let Some(mut data) = signer.part() else { continue };
        // Digests, certificates, the versions of Android it is for, attributes.
        let (Some(_), Some(_), Some(_), Some(_)) = (data.part(), data.part(), data.number(), data.number())
        else {
            continue;
        };
        let Some(mut attributes) = data.part() else { continue };
        while let Some(mut attribute) = attributes.part() {
            if attribute.number() == Some(LINEAGE) {
                of_lineage(attribute, found);
            }
        }
    }
}

fn of_lineage(mut lineage: Cut<'_>, found: &mut Vec<Vec<u8>>) {
    let _version = lineage.number();
    while let Some(mut node) = lineage.part() {
        let certificate = node.part().and_then(|mut signed| signed.part());
        let new = certificate.filter(|new| found.len() < MOST && !found.iter().any(|known| known == new.0));
        found.extend(new.map(|new| new.0.to_vec()));
    }
}

/// Bytes of which numbers and parts are cut off.
#[derive(Clone, Copy)]
struct Cut<'a>(&'a [u8]);

impl<'a> Cut<'a> {
    fn take(&mut self, n: usize) -> Option<&'a [u8]> {
        let (taken, left) = self.0.split_at_checked(n)?;
        self.0 = left;
        Some(taken)
    }

    fn number(&mut self) -> Option<u32> {
        Some(u32::from_le_bytes(self.take(4)?.try_into().ok()?))
    }

    /// What stands behind its length in four bytes.
    fn part(&mut self) -> Option<Cut<'a>> {
        let length = usize::try_from(self.number()?).ok()?;
        self.take(length).map(Cut)
    }

    /// What stands behind its length in eight bytes.
    fn long(&mut self) -> Option<&'a [u8]> {
        let length = u64::from_le_bytes(self.take(8)?.try_into().ok()?);
        self.take(usize::try_from(length).ok()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::io::Cursor;

    fn part(bytes: &[u8]) -> Vec<u8> {
        [&u32::try_from(bytes.len()).expect("is small").to_le_bytes()[..], bytes].concat()
    }

    /// A file with a lineage, as far as it matters here.
    fn file(certificates: &[&[u8]]) -> Vec<u8> {
        let number = |n: u32| n.to_le_bytes().to_vec();
        let node = |certificate: &&[u8]| {
            let signed = [part(certificate), number(0x103)].concat();
            part(&[part(&signed), number(3), number(0x103), part(b"signature")].concat())
        };
        let lineage = [number(1), certificates.iter().flat_map(node).collect()].concat();
        let attribute = part(&[number(LINEAGE), lineage].concat());
        let data =
            [part(b"digests"), part(b"certificates"), number(28), number(33), part(&attribute)].concat();
        let signer = part(&[part(&data), part(b"signatures")].concat());
        let scheme = [number(SCHEMES[0]), part(&signer)].concat();
        let pair = [&(scheme.len() as u64).to_le_bytes()[..], &scheme].concat();
        let length = (pair.len() as u64 + 24).to_le_bytes();
        let block = [&length[..], &pair, &length, MAGIC].concat();
        let members = b"PK\x03\x04 members";
        let directory = u32::try_from(members.len() + block.len()).expect("is small");
        let end = [&END[..], &[0; 12], &directory.to_le_bytes(), &[0; 2]].concat();
        [&members[..], &block, &end].concat()
    }

    fn read(bytes: &[u8]) -> Vec<Vec<u8>> {
        certificates(&mut Cursor::new(bytes)).expect("memory does not fail")
    }

    #[test]
    fn all_keys_of_a_lineage_are_given_in_their_order() {
        assert_eq!(read(&file(&[b"first", b"second", b"first"])), [b"first".to_vec(), b"second".to_vec()]);
        assert!(read(b"PK\x03\x04 no block PK\x05\x06").is_empty() && read(b"").is_empty());
    }

    proptest! {
        #[test]
        fn no_bytes_panic(bytes in any::<Vec<u8>>(), at in 0..300_usize, bit in 0..8_u32) {
            read(&bytes);
            let mut damaged = file(&[b"first", b"second"]);
            let at = at % damaged.len();
            damaged[at] ^= 1 << bit;
            read(&damaged);
        }
    }
}
