//! A bundle of indicator sets: `NAME.hfb`, a tar.gz of set files, and `NAME.hfb.minisig`, its
//! signature by minisign.
//!
//! The trusted comment of the signature, which is signed too, reads
//! `hoofprint-bundle version=N expires=YYYY-MM-DD`. Without the version an old bundle could be
//! put in the place of a new one, and without the day nobody would notice that updates stopped.

use crate::sentence::Sentence;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use jiff::civil::Date;
use minisign_verify::{PublicKey, Signature};
use std::collections::BTreeMap;
use std::io::{self, Read};

/// More sets than a bundle ever holds.
const MOST_FILES: usize = 500;

/// Bytes of all sets of a bundle together.
const MOST_BYTES: u64 = 256 << 20;

/// How the names of set files end.
const ENDINGS: &[&str] = &[".yaml", ".yml", ".json", ".stix", ".stix2"];

/// What the signature says of a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Grows with each bundle.
    pub version: u64,
    /// Day after which there should be a newer one.
    pub expires: Date,
}

/// Checks the signature of a bundle, and reads what it says.
///
/// # Errors
/// When the signature is not that of this key over these bytes, or is not for a bundle.
pub fn verify(key: &str, bundle: &[u8], signature: &[u8]) -> Result<Label, Sentence> {
    let wrong = |error: minisign_verify::Error| {
        Sentence::new("bundle-signature-wrong").with("reason", error.to_string())
    };
    let key = PublicKey::from_base64(key.trim())
        .map_err(|e| Sentence::new("bundle-key-wrong").with("reason", e.to_string()))?;
    let text = std::str::from_utf8(signature).map_err(|_| wrong(minisign_verify::Error::InvalidEncoding))?;
    let signature = Signature::decode(text).map_err(wrong)?;
    key.verify(bundle, &signature, false).map_err(wrong)?;
    let comment = signature.trusted_comment();
    label(comment).ok_or_else(|| Sentence::new("bundle-label").with("comment", comment))
}

fn label(comment: &str) -> Option<Label> {
    let rest = comment.strip_prefix("hoofprint-bundle version=")?;
    let (version, expires) = rest.split_once(" expires=")?;
    if !version.bytes().all(|b| b.is_ascii_digit()) || expires.len() != 10 {
        return None;
    }
    Some(Label { version: version.parse().ok()?, expires: expires.parse().ok()? })
}

/// The files of a bundle, by name.
///
/// # Errors
/// When it is damaged, holds something that is no set, or too much.
pub fn unpack(bundle: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, Sentence> {
    let damaged = |error: io::Error| Sentence::new("bundle-damaged").with("reason", error.to_string());
    let limited = GzDecoder::new(bundle).take(MOST_BYTES + 1);
    let mut archive = tar::Archive::new(limited);
    let mut files = BTreeMap::new();
    for entry in archive.entries().map_err(damaged)? {
        let mut entry = entry.map_err(damaged)?;
        let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        if !is_name(&name) || !entry.header().entry_type().is_file() || files.contains_key(&name) {
            return Err(Sentence::new("bundle-name").with("name", name));
        }
        if files.len() == MOST_FILES || entry.size() > super::LARGEST_FILE {
            return Err(Sentence::new("bundle-too-large"));
        }
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).map_err(damaged)?;
        files.insert(name, bytes);
    }
    let mut rest = archive.into_inner();
    whole(&mut rest).map_err(damaged)?;
    if rest.limit() == 0 {
        return Err(Sentence::new("bundle-too-large"));
    }
    if files.is_empty() { Err(Sentence::new("bundle-empty")) } else { Ok(files) }
}

/// Reads to the end, so that the checksum of the gzip is looked at.
fn whole(rest: &mut impl Read) -> io::Result<()> {
    io::copy(rest, &mut io::sink()).map(drop)
}

/// Names of files alone: letters, digits, `.`, `-`, `_`, and an ending of set files.
fn is_name(name: &str) -> bool {
    let plain = name.bytes().all(|b| b.is_ascii_alphanumeric() || b".-_".contains(&b));
    plain && !name.starts_with('.') && name.len() <= 128 && ENDINGS.iter().any(|e| name.ends_with(e))
}

/// Packs files as a bundle, which is the same bytes each time.
///
/// # Errors
/// When a name is not that of a set, or there is too much.
pub fn pack(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, Sentence> {
    let bytes: u64 = files.values().map(|b| b.len() as u64).sum();
    if files.len() > MOST_FILES || bytes > MOST_BYTES / 2 {
        return Err(Sentence::new("bundle-too-large"));
    }
    if let Some(name) = files.keys().find(|n| !is_name(n)) {
        return Err(Sentence::new("bundle-name").with("name", name));
    }
    let mut archive = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::best()));
    let packed = files.iter().try_for_each(|(name, bytes)| {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        archive.append_data(&mut header, name, &**bytes)
    });
    let packed = packed.and_then(|()| archive.into_inner()).and_then(GzEncoder::finish);
    packed.map_err(|e| Sentence::new("bundle-damaged").with("reason", e.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn files(list: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
        list.iter().map(|(n, t)| ((*n).to_owned(), t.as_bytes().to_vec())).collect()
    }

    #[test]
    fn what_is_packed_comes_out_again() {
        let files = files(&[("a.yaml", "id: a"), ("b.stix2", "{}")]);
        let packed = pack(&files).expect("packs");
        assert_eq!(unpack(&packed), Ok(files.clone()));
        assert_eq!(pack(&files), Ok(packed));
        assert_eq!(pack(&BTreeMap::new()).and_then(|b| unpack(&b)).expect_err("empty").key, "bundle-empty");
    }

    #[test]
    fn only_the_plain_comment_is_one() {
        let good = label("hoofprint-bundle version=7 expires=2026-12-31").expect("is one");
        assert_eq!((good.version, good.expires.to_string().as_str()), (7, "2026-12-31"));
        for comment in [
            "",
            "timestamp:1",
            "hoofprint-bundle version=+7 expires=2026-12-31",
            "hoofprint-bundle version=7",
            "hoofprint-bundle version=7 expires=2026-13-31",
            "hoofprint-bundle version=7 expires=2026-12-31 more",
            "hoofprint-bundle version=99999999999999999999 expires=2026-12-31",
            "other-bundle version=7 expires=2026-12-31",
        ] {
            assert_eq!(label(comment), None, "{comment}");
        }
    }

    /// A tar of our own making, for names that the writer of the crate refuses.
    fn with_member(name: &str, kind: tar::EntryType, size: u64, content: &[u8]) -> Vec<u8> {
        let mut header = tar::Header::new_gnu();
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_entry_type(kind);
        header.set_size(size);
        header.set_cksum();
        let mut tar = header.as_bytes().to_vec();
        tar.extend_from_slice(content);
        tar.resize(tar.len().next_multiple_of(512) + 1024, 0);
        let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
        io::Write::write_all(&mut gzip, &tar).expect("memory takes everything");
        gzip.finish().expect("memory takes everything")
    }

    #[test]
    fn names_that_leave_and_links_are_refused() {
        let regular = tar::EntryType::Regular;
        let good = with_member("a.yaml", regular, 5, b"id: a");
        assert_eq!(unpack(&good), Ok(files(&[("a.yaml", "id: a")])));
        for name in
            ["../a.yaml", "/a.yaml", "b/a.yaml", "..\\a.yaml", ".a.yaml", "a.exe", "C:a.yaml", "a\u{1}.yaml"]
        {
            let bundle = with_member(name, regular, 1, b"x");
            assert_eq!(unpack(&bundle).expect_err(name).key, "bundle-name", "{name}");
        }
        let link = with_member("a.yaml", tar::EntryType::Symlink, 0, b"");
        assert_eq!(unpack(&link).expect_err("link").key, "bundle-name");
        let huge = with_member("a.yaml", regular, 1 << 40, b"x");
        assert_eq!(unpack(&huge).expect_err("huge").key, "bundle-too-large");
    }

    #[test]
    fn a_bundle_that_is_cut_or_flipped_is_refused_without_its_signature_too() {
        let files = files(&[("a.yaml", &"id: a\n".repeat(500))]);
        let packed = pack(&files).expect("packs");
        for end in 0..packed.len() {
            assert!(unpack(&packed[..end]).is_err(), "{end}");
        }
        // Behind the ten bytes of the header, which say nothing of the content. A run of one byte
        // may be copied from elsewhere in the run: then nothing is changed.
        for at in 10..packed.len() {
            let mut flipped = packed.clone();
            flipped[at] ^= 0x10;
            let read = unpack(&flipped);
            assert!(read.is_err() || read.as_ref() == Ok(&files), "{at}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in any::<Vec<u8>>(), text in any::<String>()) {
            let _ = unpack(&bytes);
            let _ = verify(&text, &bytes, text.as_bytes());
            let _ = label(&text);
        }
    }
}
