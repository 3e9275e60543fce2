//! Backups as they are found: partial, tidied up by hand, damaged, or made to mislead.

use super::*;
use crate::evidence::Memory;
use crate::practice::{Amount, Phone, Scenario, Shape};
use rusqlite::Connection;
use std::path::Path;

const SMS: &str = "/private/var/mobile/Library/SMS/sms.db";
const TCC: &str = "/private/var/mobile/Library/TCC/TCC.db";
const SMS_BLOB: &str = "3d/3d0d7e5fb2ce288813306e4d4636395e047a3d28";
const KNOWN: &[&str] = &[SMS, TCC];

type Files = BTreeMap<String, Vec<u8>>;

/// The files of a practice backup, by path inside it.
fn practice(password: Option<&str>) -> Files {
    let folder = tempfile::tempdir().expect("makes a folder");
    let password = password.map(str::to_owned);
    let (scenario, shape) = (Scenario::Clean, Shape::Backup);
    let amount = Amount { messages: 20, files: 12, ..Amount::DEFAULT };
    let phone = Phone { scenario, shape, password, amount, damaged: false };
    let root = phone.make(&folder.path().join("p")).expect("makes a phone");
    files_below(&root)
}

fn files_below(root: &Path) -> Files {
    let walk = walkdir::WalkDir::new(root).into_iter().flatten().filter(|e| e.file_type().is_file());
    walk.map(|e| {
        let relative = e.path().strip_prefix(root).expect("is below");
        let names: Vec<_> = relative.components().map(|c| c.as_os_str().to_string_lossy()).collect();
        (names.join("/"), std::fs::read(e.path()).expect("is read"))
    })
    .collect()
}

fn open(files: &Files, password: Option<&str>) -> Result<Itunes, Locked> {
    let source = Memory::new(files.clone());
    let mut ask = || password.map(|p| Zeroizing::new(p.to_owned()));
    let mut setting = Setting { memory: 64 << 20, known_paths: KNOWN, password: &mut ask };
    Itunes::open(Box::new(source), "", &mut setting)
}

fn content(backup: &Itunes, path: &str) -> Result<Vec<u8>, OpenError> {
    let index = find(backup.entries(), path).ok_or(OpenError::Missing)?;
    backup.open(index, 64 << 20).and_then(|c| c.bytes(64 << 20)).map(|b| b.to_vec())
}

fn keys(backup: &Itunes) -> Vec<String> {
    backup.diagnostics().into_iter().map(|d| d.message.key.into_owned()).collect()
}

/// Changes the manifest of a plain backup.
fn with_manifest(files: &mut Files, sql: &str) {
    let folder = tempfile::tempdir().expect("makes a folder");
    let path = folder.path().join("m.db");
    std::fs::write(&path, &files["Manifest.db"]).expect("is written");
    Connection::open(&path).and_then(|db| db.execute_batch(sql)).expect("the script runs");
    files.insert("Manifest.db".to_owned(), std::fs::read(&path).expect("is read"));
}

#[test]
fn a_plain_and_an_encrypted_backup_hold_the_same_files() {
    let (plain, locked) = (open(&practice(None), None), open(&practice(Some("x")), Some("x")));
    let (plain, locked) = (plain.expect("opens"), locked.expect("opens"));
    assert!(!plain.is_encrypted() && locked.is_encrypted());
    assert_eq!((keys(&plain), keys(&locked)), (vec![], vec![]));
    let paths = |b: &Itunes| b.entries().iter().map(|e| e.path.to_string()).collect::<Vec<_>>();
    // iOS keeps calls, and history and tabs of Safari, for encrypted backups.
    let kept = ["CallHistory.storedata", "History.db", "BrowserState.db"];
    let more = |p: &String| kept.iter().any(|name| p.ends_with(name));
    let shared: Vec<_> = paths(&locked).into_iter().filter(|p| !more(p)).collect();
    assert_eq!((paths(&plain), paths(&locked).len()), (shared.clone(), shared.len() + 3));
    for path in paths(&plain).iter().filter(|p| !p.starts_with("/backup/")) {
        assert_eq!(content(&plain, path).expect("opens"), content(&locked, path).expect("opens"), "{path}");
    }
    let manifest = content(&locked, "/backup/Manifest.db").expect("opens");
    assert!(manifest.starts_with(SQLITE_MAGIC), "the manifest is read decrypted");
}

#[test]
fn a_password_is_asked_for_and_checked() {
    let files = practice(Some("right"));
    assert_eq!(open(&files, None).err(), Some(Locked::PasswordNeeded));
    assert_eq!(open(&files, Some("wrong")).err(), Some(Locked::WrongPassword));
    assert!(open(&practice(None), None).is_ok(), "nobody is asked for a plain backup");
}

#[test]
fn what_is_encrypted_is_decided_by_what_is_there() {
    // The flag says no, the files say yes.
    let mut files = practice(Some("x"));
    let text = String::from_utf8(files["Manifest.plist"].clone()).expect("is text");
    let lie = text.replace("<key>IsEncrypted</key>\n\t<true/>", "<key>IsEncrypted</key>\n\t<false/>");
    assert_ne!(text, lie);
    files.insert("Manifest.plist".to_owned(), lie.into_bytes());
    let backup = open(&files, Some("x")).expect("opens");
    assert!(content(&backup, SMS).expect("opens").starts_with(SQLITE_MAGIC));
    // The flag says yes, nothing is encrypted: nobody is asked for a password.
    let mut files = practice(None);
    let text = String::from_utf8(files["Manifest.plist"].clone()).expect("is text");
    files.insert("Manifest.plist".to_owned(), text.replace("<false/>", "<true/>").into_bytes());
    let backup = open(&files, None).expect("opens");
    assert!(!backup.is_encrypted() && content(&backup, SMS).expect("opens").starts_with(SQLITE_MAGIC));
}

#[test]
fn a_plain_manifest_over_encrypted_files_is_that_of_ios_10_0() {
    let mut files = practice(Some("x"));
    let decrypted = content(&open(&files, Some("x")).expect("opens"), "/backup/Manifest.db").expect("opens");
    files.insert("Manifest.db".to_owned(), decrypted);
    assert_eq!(open(&files, None).err(), Some(Locked::PasswordNeeded));
    let backup = open(&files, Some("x")).expect("opens");
    assert!(backup.is_encrypted());
    assert!(content(&backup, SMS).expect("opens").starts_with(SQLITE_MAGIC));
}

#[test]
fn a_missing_blob_is_a_missing_file_and_nothing_else() {
    let mut files = practice(None);
    files.remove(SMS_BLOB);
    let backup = open(&files, None).expect("opens");
    assert!(matches!(content(&backup, SMS), Err(OpenError::Missing)));
    assert!(content(&backup, TCC).is_ok());
}

#[test]
fn a_blob_without_a_row_is_found_by_its_name() {
    let mut files = practice(None);
    with_manifest(&mut files, "DELETE FROM Files WHERE relativePath = 'Library/SMS/sms.db';");
    let backup = open(&files, None).expect("opens");
    assert!(content(&backup, SMS).expect("opens").starts_with(SQLITE_MAGIC));
    assert_eq!(keys(&backup), ["file-not-in-manifest"]);
    let index = find(backup.entries(), SMS).expect("is listed");
    assert_eq!(backup.entries()[index].origin.as_deref(), Some(SMS_BLOB));
}

#[test]
fn an_encrypted_blob_without_a_row_cannot_be_decrypted_and_that_is_said() {
    let mut files = practice(Some("x"));
    let decrypted = content(&open(&files, Some("x")).expect("opens"), "/backup/Manifest.db").expect("opens");
    files.insert("Manifest.db".to_owned(), decrypted);
    with_manifest(&mut files, "DELETE FROM Files WHERE relativePath = 'Library/SMS/sms.db';");
    let backup = open(&files, Some("x")).expect("opens");
    assert!(matches!(content(&backup, SMS), Err(OpenError::Undecryptable("no-row"))));
    let diagnostic = &backup.diagnostics()[0];
    assert_eq!((&*diagnostic.message.key, diagnostic.incomplete), ("file-not-in-manifest", true));
}

#[test]
fn property_lists_may_be_missing() {
    for missing in ["Info.plist", "Status.plist", "Manifest.plist"] {
        let mut files = practice(None);
        files.remove(missing);
        let backup = open(&files, None).expect("opens");
        assert!(content(&backup, SMS).is_ok(), "{missing}");
    }
    let mut files = practice(None);
    files.retain(|name, _| !name.contains(".plist"));
    assert!(content(&open(&files, None).expect("opens"), SMS).is_ok());
}

#[test]
fn without_a_manifest_the_well_known_files_are_read() {
    let mut files = practice(None);
    files.remove("Manifest.db");
    let backup = open(&files, None).expect("opens");
    assert!(content(&backup, SMS).is_ok());
    assert!(keys(&backup).contains(&"manifest-missing".to_owned()));
}

#[test]
fn an_encrypted_backup_without_its_keys_says_so() {
    let mut files = practice(Some("x"));
    files.remove("Manifest.plist");
    let backup = open(&files, Some("x")).expect("opens");
    assert!(keys(&backup).contains(&"manifest-locked".to_owned()), "{:?}", keys(&backup));
    assert!(matches!(content(&backup, SMS), Err(OpenError::Undecryptable("no-row"))));
}

#[test]
fn sizes_and_contents_may_be_missing() {
    let mut files = practice(None);
    files.insert(SMS_BLOB.to_owned(), Vec::new());
    assert_eq!(content(&open(&files, None).expect("opens"), SMS).expect("opens"), b"");
    let mut files = practice(Some("x"));
    files.insert(SMS_BLOB.to_owned(), Vec::new());
    let backup = open(&files, Some("x")).expect("opens");
    assert!(matches!(content(&backup, SMS), Err(OpenError::Undecryptable("cut-short"))));
    // Half a block at the end: what can be decrypted is.
    let mut files = practice(Some("x"));
    let half = files[SMS_BLOB].len() / 2 / 16 * 16 + 5;
    files.get_mut(SMS_BLOB).expect("is there").truncate(half);
    let bytes = content(&open(&files, Some("x")).expect("opens"), SMS).expect("opens");
    assert!(bytes.starts_with(SQLITE_MAGIC) && bytes.len() == half - 5);
}

#[test]
fn ids_that_are_none_and_paths_that_climb_are_left_out_and_counted() {
    let mut files = practice(None);
    with_manifest(
        &mut files,
        "INSERT INTO Files VALUES ('../../../../etc/passwd', 'HomeDomain', 'a', 1, NULL),
         ('zz0d7e5fb2ce288813306e4d4636395e047a3d28', 'HomeDomain', 'b', 1, NULL), ('', 'HomeDomain', 'c', 1, NULL),
         ('1111111111111111111111111111111111111111', 'HomeDomain', '../../../etc/passwd', 1, NULL);",
    );
    let backup = open(&files, None).expect("opens");
    let count = |key: &str| {
        let all = backup.diagnostics();
        let found = all.iter().find(|d| d.message.key == key).expect("is said");
        found.message.args[0].1.clone()
    };
    assert_eq!(count("manifest-bad-ids"), crate::sentence::Argument::Number(3));
    assert_eq!(count("manifest-bad-paths"), crate::sentence::Argument::Number(1));
    assert!(backup.entries().iter().all(|e| !e.path.contains("..")));
}

#[test]
fn ids_may_be_blobs_and_in_capitals() {
    let mut files = practice(None);
    with_manifest(
        &mut files,
        "UPDATE Files SET fileID = CAST(upper(fileID) AS BLOB) WHERE relativePath = 'Library/SMS/sms.db';",
    );
    assert!(content(&open(&files, None).expect("opens"), SMS).expect("opens").starts_with(SQLITE_MAGIC));
}

#[test]
fn an_unknown_domain_keeps_its_name_and_is_told() {
    let mut files = practice(None);
    with_manifest(
        &mut files,
        "INSERT INTO Files VALUES ('1111111111111111111111111111111111111111', 'DomainOfTomorrow', 'a/b', 1, NULL);",
    );
    let backup = open(&files, None).expect("opens");
    assert!(find(backup.entries(), "/domain/DomainOfTomorrow/a/b").is_some());
    assert_eq!(keys(&backup), ["domain-unknown"]);
}

#[test]
fn a_manifest_cut_or_flipped_anywhere_panics_nobody() {
    for password in [None, Some("x")] {
        let files = practice(password);
        let whole = files["Manifest.db"].clone();
        for n in 0..64usize {
            let mut changed = files.clone();
            let mut bytes = whole.clone();
            if n % 2 == 0 {
                bytes.truncate(whole.len() * n / 64);
            } else {
                let at = (n * 7919 * 131) % whole.len();
                bytes[at] ^= 0x55;
            }
            changed.insert("Manifest.db".to_owned(), bytes);
            if let Ok(backup) = open(&changed, password.or(Some("x"))) {
                // Whatever became of the list, the files with well-known names are looked for.
                let _ = content(&backup, SMS);
                if password.is_none() && find(backup.entries(), SMS).is_some() {
                    assert!(content(&backup, SMS).is_ok(), "{n}");
                }
            }
        }
    }
}
