//! `pack` and `unpack`: a report in one file that only those whom it is for can open (age-encryption.org/v1).
//!
//! Inside is a tar with the report, the list of all files and the records behind the findings; of all other records
//! none. Nothing of it is written in plain on the way.

use super::folder::{self, MEMBERS};
use super::stored::{self, Stored};
use crate::sentence::Sentence;
use std::io::{self, Read as _};
use std::path::Path;

/// Bytes that a packed report may hold.
const LARGEST: u64 = 2 << 30;

/// The most members that a packed report has: its own files, and one of records for each artifact.
const MOST_MEMBERS: usize = 1_000;

/// The files of a report and the records behind its findings, by their names in its folder.
///
/// # Errors
/// The sentence for a folder that holds no report, or one that cannot be read.
pub fn members(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, Sentence> {
    let stored = Stored::open(folder)?;
    let mut all = Vec::new();
    for name in MEMBERS.iter().filter(|name| !["records", "timeline.csv"].contains(name)) {
        let path = folder.join(name);
        if path.exists() {
            let unreadable = |e: io::Error| {
                let sentence = Sentence::new("diff-no-report").with("path", path.to_string_lossy());
                sentence.with("reason", e.to_string())
            };
            all.push(((*name).to_owned(), std::fs::read(&path).map_err(unreadable)?));
        }
    }
    let findings = stored.parts.iter().flat_map(|(_, section)| &section.findings);
    for (artifact, lines) in folder::records_of(findings).map_err(|e| failed(&e))? {
        all.push((format!("records/{artifact}.jsonl"), lines));
    }
    Ok(all)
}

fn failed(error: &io::Error) -> Sentence {
    Sentence::new("command-failed").with("reason", error.to_string())
}

/// One file of all, without owner, time or anything else of this computer.
fn archive(members: &[(String, Vec<u8>)]) -> io::Result<Vec<u8>> {
    let mut builder = tar::Builder::new(Vec::new());
    for (name, content) in members {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        header.set_mode(0o600);
        builder.append_data(&mut header, name, &content[..])?;
    }
    builder.into_inner()
}

/// What an archive holds. Only names that a report has are taken.
fn unarchive(bytes: &[u8]) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut all = Vec::new();
    for entry in tar::Archive::new(bytes).entries()?.take(MOST_MEMBERS) {
        let mut entry = entry?;
        let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        if !entry.header().entry_type().is_file() || !is_ours(&name) {
            return Err(io::Error::other(format!("it holds what no report holds: {name:?}")));
        }
        let mut content = Vec::new();
        entry.read_to_end(&mut content)?;
        all.push((name, content));
    }
    if all.iter().any(|(name, _)| name == stored::FILE) {
        Ok(all)
    } else {
        Err(io::Error::other("it holds no report"))
    }
}

/// Whether a file of this name is part of a report.
fn is_ours(name: &str) -> bool {
    let of_records = || {
        let artifact = name.strip_prefix("records/")?.strip_suffix(".jsonl")?;
        Some(!artifact.is_empty() && artifact.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'))
    };
    (MEMBERS.contains(&name) && name != "records") || of_records() == Some(true)
}

/// Encrypts members for the given recipients (`age1...`).
///
/// # Errors
/// The sentence for what is no recipient, or a build without age.
#[cfg(feature = "age")]
pub fn sealed(members: &[(String, Vec<u8>)], recipients: &[String]) -> Result<Vec<u8>, Sentence> {
    use std::io::Write as _;
    let parsed: Vec<age::x25519::Recipient> = recipients
        .iter()
        .map(|text| {
            let text = text.trim();
            text.parse().map_err(|_| Sentence::new("pack-no-recipient").with("value", text))
        })
        .collect::<Result<_, _>>()?;
    let encryptor = age::Encryptor::with_recipients(parsed.iter().map(|r| r as &dyn age::Recipient))
        .map_err(|_| Sentence::new("pack-no-recipient").with("value", ""))?;
    let plain = zeroize::Zeroizing::new(archive(members).map_err(|e| failed(&e))?);
    let write = || -> io::Result<Vec<u8>> {
        let mut out = Vec::new();
        let mut writer = encryptor.wrap_output(&mut out)?;
        writer.write_all(&plain)?;
        writer.finish()?;
        Ok(out)
    };
    write().map_err(|e| failed(&e))
}

/// Opens what [`sealed`] made, with the text of an identity file (`AGE-SECRET-KEY-1...`) or a passphrase.
///
/// # Errors
/// The sentence for a wrong key, a damaged file, or one that holds no report.
#[cfg(feature = "age")]
pub fn opened(path: &Path, secret: &str) -> Result<Vec<(String, Vec<u8>)>, Sentence> {
    let said = |reason: String| {
        Sentence::new("unpack-refused").with("path", path.to_string_lossy()).with("reason", reason)
    };
    let plain = crate::evidence::decrypted(path, secret, LARGEST).map_err(&said)?;
    unarchive(&plain).map_err(|e| said(e.to_string()))
}

/// A build without age encrypts nothing.
///
/// # Errors
/// Always.
#[cfg(not(feature = "age"))]
pub fn sealed(_: &[(String, Vec<u8>)], _: &[String]) -> Result<Vec<u8>, Sentence> {
    Err(Sentence::new("pack-not-in-this-build"))
}

/// A build without age opens nothing.
///
/// # Errors
/// Always.
#[cfg(not(feature = "age"))]
pub fn opened(_: &Path, _: &str) -> Result<Vec<(String, Vec<u8>)>, Sentence> {
    Err(Sentence::new("pack-not-in-this-build"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_report_holds_is_unpacked() {
        for name in ["report.json", "rendering.json", "files.csv", "records/ios_sms.jsonl"] {
            assert!(is_ours(name), "{name}");
        }
        for name in ["../report.json", "/report.json", "records", "records/", "records/../x.jsonl", "x", ""] {
            assert!(!is_ours(name), "{name}");
        }
        let evil = archive(&[("other.txt".to_owned(), b"x".to_vec())]).expect("is made");
        assert!(unarchive(&evil).is_err());
        let good = vec![(stored::FILE.to_owned(), b"{}".to_vec()), ("report.html".to_owned(), vec![])];
        assert_eq!(unarchive(&archive(&good).expect("is made")).expect("is read"), good);
        assert!(unarchive(&archive(&good[1..]).expect("is made")).is_err(), "no report");
        let whole = archive(&good).expect("is made");
        for cut in [0, 100, 512, 600] {
            assert!(unarchive(&whole[..cut]).is_err(), "{cut}");
        }
    }
}
