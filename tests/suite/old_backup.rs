//! A backup as iOS 9 left it, `Manifest.mbdb` and a flat folder, gives what the same phone gives
//! as a backup of today.

use crate::program::{arg, found, json, make, phone, planted, records, run, run_with, scan};
use hoofprint::evidence::{self, Interest, Options, find};
use hoofprint::format::archiver::mbfile;
use hoofprint::practice::{Phone, Scenario};
use rusqlite::Connection;
use std::fs;
use std::path::Path;
use zeroize::Zeroizing;

const PASSWORD: &str = "correct horse";

/// The decrypted `Manifest.db` of a backup.
fn manifest(backup: &Path) -> Vec<u8> {
    let mut password = |_: &Path| Some(Zeroizing::new(PASSWORD.to_owned()));
    let mut options = Options {
        memory: 64 << 20,
        known_paths: &[],
        interest: &|_| Interest::Whole,
        hash: false,
        everything: false,
        password: &mut password,
    };
    let evidence = evidence::open(backup, &mut options).expect("opens").remove(0);
    let index = find(evidence.source.entries(), "/backup/Manifest.db").expect("is listed");
    let content = evidence.source.open(index, 64 << 20).expect("opens");
    content.bytes(64 << 20).expect("is read").to_vec()
}

fn text(bytes: Option<&[u8]>) -> Vec<u8> {
    let Some(bytes) = bytes else { return vec![0xff, 0xff] };
    [&u16::try_from(bytes.len()).expect("is short").to_be_bytes()[..], bytes].concat()
}

fn number(value: Option<i64>) -> [u8; 4] {
    u32::try_from(value.unwrap_or(0)).expect("fits").to_be_bytes()
}

fn record(domain: &str, path: &str, blob: &[u8]) -> Vec<u8> {
    let file = mbfile(blob).expect("is whole");
    let mut bytes =
        [text(Some(domain.as_bytes())), text(Some(path.as_bytes())), text(None), text(None)].concat();
    bytes.extend(text(file.encryption_key.as_deref()));
    bytes.extend(u16::try_from(file.mode.expect("is there")).expect("fits").to_be_bytes());
    bytes.extend(file.inode.unwrap_or(0).to_be_bytes());
    for value in [file.user_id, file.group_id, file.last_modified, file.last_status_change, file.birth] {
        bytes.extend(number(value));
    }
    bytes.extend(file.size.unwrap_or(0).to_be_bytes());
    bytes.extend([u8::try_from(file.protection_class.unwrap_or(0)).expect("fits"), 0]);
    bytes
}

/// The list as iOS 9 wrote it.
fn old_list(database: &[u8]) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("makes a folder");
    let path = folder.path().join("m.db");
    fs::write(&path, database).expect("is written");
    let db = Connection::open(&path).expect("opens");
    let mut rows = db.prepare("SELECT domain, relativePath, file FROM Files").expect("is sound");
    let rows = rows.query_map([], |r| {
        Ok(record(&r.get::<_, String>(0)?, &r.get::<_, String>(1)?, &r.get::<_, Vec<u8>>(2)?))
    });
    let rows: Vec<_> = rows.expect("runs").map(|r| r.expect("is read")).collect();
    [b"mbdb\x05\0".to_vec(), rows.concat()].concat()
}

fn age(backup: &Path, to: &Path) {
    fs::create_dir(to).expect("is made");
    fs::write(to.join("Manifest.mbdb"), old_list(&manifest(backup))).expect("is written");
    for entry in walkdir::WalkDir::new(backup).into_iter().flatten().filter(|e| e.file_type().is_file()) {
        if entry.file_name() != "Manifest.db" {
            fs::copy(entry.path(), to.join(entry.file_name())).expect("is copied");
        }
    }
}

#[test]
fn a_plain_one() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (place, truth) = make(&phone(Scenario::Pegasus2021), &folder.path().join("new"));
    let old = folder.path().join("old");
    age(&place, &old);
    let (code, report) = scan(&old, &[]);
    assert_eq!((code, found(&report)), (1, planted(&truth)));
    assert_eq!(report["outcome"]["complete"], true);
    let (of_new, of_old) = (records(&place, &[]), records(&old, &[]));
    for (artifact, list) in &of_new {
        assert_eq!(of_old[artifact].len(), list.len(), "{artifact}");
    }
    // Somebody who points at the list itself means the backup.
    let out = folder.path().join("r");
    run(&["scan", arg(&old.join("Manifest.mbdb")), "-o", arg(&out)]);
    assert_eq!(found(&json(&out.join("report.json"))), planted(&truth));
}

#[test]
fn an_encrypted_one() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let phone = Phone { password: Some(PASSWORD.into()), ..phone(Scenario::Pegasus2021) };
    let (place, truth) = make(&phone, &folder.path().join("new"));
    let (old, out) = (folder.path().join("old"), folder.path().join("r"));
    age(&place, &old);
    let with = |password| {
        run_with(&["scan", arg(&old), "-o", arg(&out)], &[("HOOFPRINT_PASSWORD", password)]).status.code()
    };
    assert_eq!(with("wrong"), Some(2));
    assert_eq!(with(PASSWORD), Some(1));
    let report = json(&out.join("report.json"));
    assert_eq!(found(&report), planted(&truth));
    assert_eq!(
        (&report["evidence"][0]["encrypted"], &report["outcome"]["complete"]),
        (&true.into(), &true.into())
    );
}

#[test]
fn a_damaged_list_keeps_what_lies_behind_the_damage() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (place, truth) = make(&phone(Scenario::Pegasus2021), &folder.path().join("new"));
    let old = folder.path().join("old");
    age(&place, &old);
    let mut list = fs::read(old.join("Manifest.mbdb")).expect("is read");
    list[7] = 0xee;
    fs::write(old.join("Manifest.mbdb"), list).expect("is written");
    let (_, report) = scan(&old, &[]);
    assert_eq!(found(&report), planted(&truth));
    assert_eq!(report["outcome"]["complete"], false);
    let diagnostics = report["diagnostics"].as_array().expect("is a list");
    assert!(diagnostics.iter().any(|d| d["code"] == "mbdb-damaged"));
}
