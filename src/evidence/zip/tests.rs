//! Zips as tools and attackers write them.

use super::*;
use crate::evidence::find;
use std::io::Write as _;
use zip::write::{SimpleFileOptions, ZipWriter};

type Bytes = Vec<u8>;

fn zip_of(files: &[(&str, &[u8])]) -> Bytes {
    let mut out = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in files {
        if name.ends_with('/') {
            out.add_directory(*name, SimpleFileOptions::default()).expect("is added");
        } else {
            out.start_file(*name, SimpleFileOptions::default()).expect("starts");
            out.write_all(content).expect("is written");
        }
    }
    out.finish().expect("is finished").into_inner()
}

/// Replaces bytes wherever they stand, in local headers and in the directory.
fn replace(zip: &mut Bytes, from: &[u8], to: &[u8]) {
    assert_eq!(from.len(), to.len());
    let places: Vec<usize> = memchr::memmem::find_iter(zip, from).collect();
    assert!(!places.is_empty());
    for at in places {
        zip[at..at + to.len()].copy_from_slice(to);
    }
}

/// Changes the field at an offset of the directory's entry of a name.
fn directory_field(zip: &mut Bytes, name: &str, offset: usize, value: &[u8]) {
    let header = b"PK\x01\x02";
    let at = memchr::memmem::find_iter(zip, header)
        .find(|at| zip[at + 46..].starts_with(name.as_bytes()))
        .expect("is listed");
    zip[at + offset..at + offset + value.len()].copy_from_slice(value);
}

/// An archive, and the file in which it lies for as long as it is read.
struct Opened {
    zip: Zip,
    _file: tempfile::NamedTempFile,
}

impl std::ops::Deref for Opened {
    type Target = Zip;

    fn deref(&self) -> &Zip {
        &self.zip
    }
}

fn open(bytes: &[u8]) -> Opened {
    let file = tempfile::NamedTempFile::new().expect("is made");
    std::fs::write(file.path(), bytes).expect("is written");
    Opened { zip: Zip::open(file.path()).expect("opens"), _file: file }
}

fn read(zip: &Zip, path: &str) -> Result<Bytes, OpenError> {
    let index = find(zip.entries(), path).ok_or(OpenError::Missing)?;
    zip.open(index, 1 << 20)?.bytes(1 << 20).map(|bytes| bytes.to_vec())
}

fn said(zip: &Zip) -> Vec<(Option<String>, String, bool)> {
    let one = |d: SourceDiagnostic| (d.path, d.message.key.to_string(), d.incomplete);
    zip.diagnostics().into_iter().map(one).collect()
}

#[test]
fn folders_are_listed_and_have_no_content() {
    let zip = open(&zip_of(&[("a/", b""), ("a/b", b"x")]));
    let listed: Vec<_> = zip.entries().iter().map(|e| (&*e.path, e.kind, e.size)).collect();
    assert_eq!(listed, [("a", EntryKind::Folder, None), ("a/b", EntryKind::File, Some(1))]);
    assert!(matches!(read(&zip, "a"), Err(OpenError::NotAFile)));
    assert_eq!(read(&zip, "a/b").expect("is read"), b"x");
}

#[test]
fn separators_of_windows_are_read_as_those_of_the_phone() {
    let mut bytes = zip_of(&[("private/var/mobile/a", b"x")]);
    replace(&mut bytes, b"private/var/mobile/a", b"private\\var\\mobile\\a");
    assert_eq!(read(&open(&bytes), "private/var/mobile/a").expect("is read"), b"x");
}

#[test]
fn a_name_that_is_no_utf8_can_be_opened_all_the_same() {
    let mut bytes = zip_of(&[("a/xyz", b"x")]);
    replace(&mut bytes, b"a/xyz", b"a/\xff\x81z");
    let zip = open(&bytes);
    assert_eq!(zip.entries().len(), 1);
    assert_eq!(read(&zip, &zip.entries()[0].path.clone()).expect("is read"), b"x");
}

#[test]
fn of_a_name_held_twice_the_last_is_read_and_that_is_said() {
    let mut bytes = zip_of(&[("a/1", b"first"), ("a/2", b"second")]);
    replace(&mut bytes, b"a/2", b"a/1");
    let zip = open(&bytes);
    assert_eq!(read(&zip, "a/1").expect("is read"), b"second");
    assert_eq!(said(&zip), [(None, "members-twice".to_owned(), false)]);
}

#[test]
fn a_name_written_in_two_ways_is_the_same_file_twice() {
    let zip = open(&zip_of(&[("/a/1", b"first"), ("a//1", b"second")]));
    assert_eq!(read(&zip, "a/1").expect("is read"), b"second");
    assert_eq!(said(&zip), [(Some("a/1".to_owned()), "member-twice".to_owned(), false)]);
}

#[test]
fn an_encrypted_member_is_listed_and_named_once_with_all_others() {
    let mut bytes = zip_of(&[("a", b"x"), ("b", b"y"), ("c", b"z")]);
    for name in ["a", "b"] {
        directory_field(&mut bytes, name, 8, &[1, 0]);
    }
    let zip = open(&bytes);
    assert_eq!(zip.entries().len(), 3);
    assert!(matches!(read(&zip, "a"), Err(OpenError::Undecryptable("member"))));
    assert_eq!(read(&zip, "c").expect("is read"), b"z");
    assert_eq!(said(&zip), [(None, "members-encrypted".to_owned(), true)]);
}

#[test]
fn a_member_is_not_what_the_directory_says_of_its_size() {
    let content = [7; 3000];
    for (stated, what) in [(100_u32, "larger than"), (5000, "breaks off")] {
        let mut bytes = zip_of(&[("a", &content), ("b", b"y")]);
        directory_field(&mut bytes, "a", 24, &stated.to_le_bytes());
        let zip = open(&bytes);
        let error = read(&zip, "a").expect_err("is damaged").to_string();
        assert!(error.contains(what), "{error}");
        assert_eq!(read(&zip, "b").expect("is read"), b"y");
    }
    let mut bytes = zip_of(&[("a", &content)]);
    directory_field(&mut bytes, "a", 24, &u32::MAX.wrapping_sub(1).to_le_bytes());
    assert!(matches!(read(&open(&bytes), "a"), Err(OpenError::TooLarge { .. })));
}

#[test]
fn content_that_differs_from_its_checksum_is_damaged() {
    let mut bytes = zip_of(&[("a", b"content"), ("b", b"y")]);
    directory_field(&mut bytes, "a", 16, &[1, 2, 3, 4]);
    let zip = open(&bytes);
    assert!(read(&zip, "a").expect_err("is damaged").to_string().contains("checksum"));
    assert_eq!(read(&zip, "b").expect("is read"), b"y");
}
