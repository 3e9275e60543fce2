//! Whatever is given to it, the program ends in a clear sentence with nothing lost.

use crate::program::{arg, code, found, json, make, phone, planted, records, run, scan, stderr, stdout};
use hoofprint::practice::{Phone, Scenario, Shape};
use rusqlite::Connection;
use serde_json::Value;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

const SMS_BLOB: &str = "3d/3d0d7e5fb2ce288813306e4d4636395e047a3d28";

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("makes a folder") }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn phone(&self, phone: &Phone) -> (PathBuf, Value) {
        make(phone, &self.at("phone"))
    }
}

fn pegasus() -> Phone {
    phone(Scenario::Pegasus2021)
}

/// The program refuses: code 2, a sentence with these words, and no report.
fn refused(path: &Path, words: &str) {
    let out = tempfile::tempdir().expect("makes a folder");
    let report = out.path().join("report");
    let output = run(&["scan", arg(path), "-o", arg(&report)]);
    assert_eq!(code(&output), 2);
    let said = stderr(&output);
    assert!(said.contains(words), "{said}");
    assert!(!said.contains("panicked") && said.lines().count() == 1, "{said}");
    assert_eq!(fs::read_dir(out.path()).expect("is listed").count(), 0, "nothing is left behind");
}

fn codes(report: &Value) -> Vec<&str> {
    report["diagnostics"].as_array().expect("is a list").iter().filter_map(|d| d["code"].as_str()).collect()
}

#[test]
fn a_path_that_does_not_exist() {
    refused(Path::new("/no/such/backup"), "There is nothing at /no/such/backup");
}

#[test]
fn an_empty_folder() {
    let place = Place::new();
    fs::create_dir(place.at("empty")).expect("is made");
    refused(&place.at("empty"), "is empty");
}

#[test]
fn a_file_that_is_no_archive() {
    let place = Place::new();
    for bytes in [&b""[..], b"a letter", b"PK", b"PK\x03\x04 and nonsense", &[0x1f, 0x8b, 1, 2, 3]] {
        fs::write(place.at("file"), bytes).expect("is written");
        let output = run(&["scan", arg(&place.at("file"))]);
        // What begins like an archive is tried as one; nothing that is not one passes for read.
        assert!([2, 3].contains(&code(&output)), "{bytes:?}: {output:?}");
        assert!(!stderr(&output).contains("panicked"));
    }
    fs::write(place.at("file"), "a letter").expect("is written");
    refused(&place.at("file"), "is a file that Hoofprint cannot open");
}

#[test]
fn a_folder_that_is_no_backup() {
    let place = Place::new();
    fs::create_dir(place.at("photos")).expect("is made");
    fs::write(place.at("photos/a.jpg"), "x").expect("is written");
    let (code, report) = scan(&place.at("photos"), &[]);
    assert_eq!(code, 3, "nothing was found because nothing was read");
    assert_eq!(codes(&report), ["layout-unknown"]);
    assert_eq!(report["outcome"]["complete"], false);
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::new();
    fs::create_dir(place.at("locked")).expect("is made");
    fs::set_permissions(place.at("locked"), fs::Permissions::from_mode(0o0)).expect("is locked");
    if fs::read_dir(place.at("locked")).is_ok() {
        return println!("skipped: this user may read everything");
    }
    refused(&place.at("locked"), "does not let Hoofprint read");
}

#[test]
fn a_file_inside_a_backup_stands_for_the_backup() {
    let place = Place::new();
    let (backup, truth) = place.phone(&pegasus());
    let (code, report) = scan(&backup.join("Manifest.db"), &[]);
    assert_eq!((code, found(&report)), (1, planted(&truth)));
}

#[test]
fn a_wrong_password_and_a_missing_one() {
    let place = Place::new();
    let (backup, _) = place.phone(&Phone { password: Some("right".into()), ..pegasus() });
    refused(&backup, "no password was given");
    fs::write(place.at("secret"), "wrong").expect("is written");
    let (out, secret) = (place.at("report"), place.at("secret"));
    let output = run(&["scan", arg(&backup), "-o", arg(&out), "--password-file", arg(&secret)]);
    assert_eq!(code(&output), 2);
    assert!(stderr(&output).contains("The password does not open the backup"));
    assert!(
        !out.exists() && !stderr(&output).contains("wrong."),
        "no partial report, and the password is not repeated"
    );
}

#[test]
fn a_manifest_cut_in_half_or_flipped_loses_no_well_known_file() {
    let place = Place::new();
    let (backup, truth) = place.phone(&pegasus());
    let manifest = backup.join("Manifest.db");
    let whole = fs::read(&manifest).expect("is read");
    let of_files = |list: Vec<(String, String, String)>| {
        // Pictures have no well-known names: only the list leads to them.
        let listed = ["ios_manifest", "ios_image_files"];
        list.into_iter().filter(|(_, a, _)| !listed.contains(&a.as_str())).collect::<Vec<_>>()
    };
    for (n, bytes) in
        [whole[..whole.len() / 2].to_vec(), whole[..50].to_vec(), flipped(&whole)].into_iter().enumerate()
    {
        fs::write(&manifest, bytes).expect("is written");
        let (code, report) = scan(&backup, &[]);
        assert_eq!(of_files(found(&report)), of_files(planted(&truth)), "{n}");
        assert_eq!((code, &report["outcome"]["complete"]), (1, &Value::Bool(false)), "{n}");
    }
}

fn flipped(whole: &[u8]) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    for at in (4096..bytes.len()).step_by(977) {
        bytes[at] ^= 0x41;
    }
    bytes
}

#[test]
fn rows_only_in_the_write_ahead_log_are_read_and_it_stays_as_it_was() {
    let place = Place::new();
    let (dump, _) = place.phone(&Phone { shape: Shape::Filesystem, ..phone(Scenario::Clean) });
    let path = dump.join("private/var/mobile/Library/SMS/sms.db");
    // A program that is still writing: the rows are in the log, the database does not have them.
    let db = Connection::open(&path).expect("opens");
    db.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;
         INSERT INTO message (guid, text, service, date, is_from_me) VALUES ('new', 'https://free247downloads.com/new', 'SMS', 648000000000000000, 0);",
    )
    .expect("runs");
    let copy = place.at("copy");
    copy_folder(&dump, &copy);
    drop(db);
    let wal = copy.join("private/var/mobile/Library/SMS/sms.db-wal");
    assert!(fs::metadata(&wal).expect("is there").len() > 0);
    fs::remove_file(wal.with_file_name("sms.db-shm")).expect("is there");
    let before = fs::read(&wal).expect("is read");
    let (code, report) = scan(&copy, &[]);
    assert_eq!(code, 1);
    assert!(found(&report).contains(&("high".into(), "ios_sms".into(), "free247downloads.com".into())));
    assert_eq!(fs::read(&wal).expect("is read"), before);
    assert!(!wal.with_file_name("sms.db-shm").exists());
}

fn copy_folder(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).into_iter().flatten() {
        let target = to.join(entry.path().strip_prefix(from).expect("is below"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target).expect("is made");
        } else {
            fs::copy(entry.path(), &target).expect("is copied");
        }
    }
}

#[test]
fn property_lists_built_to_exhaust_the_computer() {
    let nested = |open: &str, close: &str| {
        let deep = 100_000;
        format!("<plist version=\"1.0\">{}{}</plist>", open.repeat(deep), close.repeat(deep))
    };
    let place = Place::new();
    let (backup, truth) = place.phone(&pegasus());
    for (name, bytes) in [
        ("a bomb of references", doubling()),
        ("arrays in arrays", nested("<array>", "</array>").into_bytes()),
        ("dictionaries in dictionaries", nested("<dict><key>a</key>", "</dict>").into_bytes()),
        ("a huge count", b"bplist00\x5f\x13\x7f\xff\xff\xff\xff\xff\xff\xff\x08\0\0\0\0\0\0\x01\x01\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x13".to_vec()),
        ("nothing", Vec::new()),
    ] {
        for file in ["Info.plist", "Manifest.plist", "Status.plist"] {
            let path = backup.join(file);
            let kept = fs::read(&path).expect("is read");
            fs::write(&path, &bytes).expect("is written");
            let (code, report) = scan(&backup, &[]);
            assert_eq!((code, found(&report)), (1, planted(&truth)), "{name} as {file}");
            assert_eq!(report["outcome"]["complete"], false, "{name} as {file}");
            fs::write(&path, kept).expect("is written");
        }
    }
}

/// A binary property list of forty lists, each holding the next one twice.
fn doubling() -> Vec<u8> {
    let mut bytes = b"bplist00".to_vec();
    let mut offsets = Vec::new();
    for n in 0..40u8 {
        offsets.push(u8::try_from(bytes.len()).expect("is short"));
        bytes.extend([0xa2, n + 1, n + 1]);
    }
    offsets.push(u8::try_from(bytes.len()).expect("is short"));
    bytes.push(0x09);
    let table = u64::try_from(bytes.len()).expect("is short");
    bytes.extend(&offsets);
    bytes.extend([0, 0, 0, 0, 0, 0, 1, 1]);
    for number in [41u64, 0, table] {
        bytes.extend(number.to_be_bytes());
    }
    bytes
}

#[test]
fn a_huge_sparse_file_takes_no_memory() {
    let place = Place::new();
    let (dump, truth) = place.phone(&Phone { shape: Shape::Filesystem, ..pegasus() });
    let tcc = dump.join("private/var/mobile/Library/TCC/TCC.db");
    fs::OpenOptions::new().write(true).open(&tcc).and_then(|f| f.set_len(64 << 30)).expect("is made long");
    let list = dump.join("private/var/root/Library/Lockdown/data_ark.plist");
    fs::OpenOptions::new().write(true).open(&list).and_then(|f| f.set_len(64 << 30)).expect("is made long");
    let (code, report) = scan(&dump, &["--memory", "200M"]);
    assert_eq!((code, found(&report)), (1, planted(&truth)));
    assert!(codes(&report).contains(&"open-too-large"), "{:?}", codes(&report));
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed() {
    let place = Place::new();
    let (backup, _) = place.phone(&pegasus());
    let blob = backup.join(SMS_BLOB);
    fs::rename(&blob, place.at("outside.db")).expect("is moved");
    std::os::unix::fs::symlink(place.at("outside.db"), &blob).expect("is linked");
    let (_, report) = scan(&backup, &[]);
    assert!(found(&report).iter().all(|(_, artifact, _)| artifact != "ios_sms"));
    assert!(codes(&report).contains(&"open-not-a-file"), "{:?}", codes(&report));
    // A loop of folders ends, too.
    std::os::unix::fs::symlink(&backup, backup.join("loop")).expect("is linked");
    assert_eq!(scan(&backup, &[]).0, 1);
}

#[test]
fn names_in_an_archive_cannot_leave_it() {
    let place = Place::new();
    let (dump, truth) = place.phone(&Phone { shape: Shape::Filesystem, ..pegasus() });
    let mut out = zip::ZipWriter::new(fs::File::create(place.at("x.zip")).expect("is made"));
    let options = zip::write::SimpleFileOptions::default();
    for name in ["../../escape", "private/var/../../../escape2", "/abs/escape3"] {
        out.start_file(name, options).expect("starts");
        out.write_all(b"x").expect("is written");
    }
    for entry in walkdir::WalkDir::new(&dump).into_iter().flatten().filter(|e| e.file_type().is_file()) {
        let name = entry.path().strip_prefix(&dump).expect("is below").to_str().expect("is text");
        out.start_file(name, options).expect("starts");
        out.write_all(&fs::read(entry.path()).expect("is read")).expect("is written");
    }
    out.finish().expect("finishes");
    let (code, report) = scan(&place.at("x.zip"), &[]);
    assert_eq!((code, found(&report)), (1, planted(&truth)));
    assert_eq!(codes(&report).iter().filter(|c| **c == "name-leaves-root").count(), 2);
    assert!(
        !place.at("escape").exists()
            && !place.folder.path().parent().expect("has one").join("escape").exists()
    );
}

#[test]
fn an_archive_that_breaks_off_gives_what_it_has() {
    let place = Place::new();
    let (dump, _) = place.phone(&Phone { shape: Shape::Filesystem, ..pegasus() });
    let mut out = tar::Builder::new(Vec::new());
    for name in
        ["private/var/wireless/Library/Databases/DataUsage.sqlite", "private/var/mobile/Library/SMS/sms.db"]
    {
        out.append_path_with_name(dump.join(name), name).expect("is added");
    }
    let mut bytes = out.into_inner().expect("finishes");
    bytes.truncate(bytes.len() / 2);
    fs::write(place.at("x.tar"), bytes).expect("is written");
    let (code, report) = scan(&place.at("x.tar"), &[]);
    assert_eq!(code, 1);
    assert!(found(&report).contains(&("critical".into(), "ios_data_usage".into(), "bh".into())));
    assert!(codes(&report).contains(&"archive-cut-short"));
}

#[test]
fn what_a_message_holds_reaches_no_screen_and_no_table_as_it_is() {
    let place = Place::new();
    let (backup, _) = place.phone(&phone(Scenario::Clean));
    let hostile = "https://free247downloads.com/\u{1b}]0;owned\u{7}\u{202e}<script>alert(1)</script>";
    let blob = backup.join(SMS_BLOB);
    Connection::open(&blob)
        .and_then(|db| {
            db.execute(
                "INSERT INTO message (guid, text, service, date, is_from_me) VALUES ('h', ?1, 'SMS', 648000000000000000, 0)",
                [hostile],
            )
        })
        .expect("is planted");
    let out = place.at("report");
    let output = run(&["scan", arg(&backup), "-o", arg(&out), "--records"]);
    let screen = stdout(&output);
    assert_eq!(code(&output), 1);
    for bad in ["\u{1b}", "\u{7}", "\u{202e}", "https://free247"] {
        assert!(!screen.contains(bad), "{bad:?}");
    }
    assert!(screen.contains("hxxps://free247downloads.com"));
    let table = fs::read_to_string(out.join("timeline.csv")).expect("is read");
    assert!(table.contains("cmd|'") && table.contains("<script>"), "nothing is lost");
    for bad in ["\u{1b}", "\u{202e}"] {
        assert!(!table.contains(bad), "{bad:?}");
    }
    let mut rows = csv::Reader::from_path(out.join("timeline.csv")).expect("opens");
    for cell in rows.records().flatten().flat_map(|r| r.iter().map(str::to_owned).collect::<Vec<_>>()) {
        assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
    }
    // The records are for machines and keep what was there, as JSON.
    let raw = fs::read_to_string(out.join("records/ios_sms.jsonl")).expect("is read");
    assert!(raw.contains("\\u001b]0;owned") && !raw.contains('\u{1b}'));
}

#[test]
fn bad_indicator_files_stop_nothing_and_are_named() {
    let place = Place::new();
    let (backup, truth) = place.phone(&pegasus());
    fs::create_dir(place.at("sets")).expect("is made");
    fs::write(place.at("sets/broken.json"), "{\"type\": \"bundle\", \"objects\": [").expect("is written");
    fs::write(place.at("sets/letter.txt"), "hello").expect("is written");
    let good = r#"{"type":"bundle","objects":[
        {"type":"malware","id":"malware--1","name":"Own"},
        {"type":"indicator","id":"indicator--1","pattern":"[domain-name:value='www.example.org']"},
        {"type":"indicator","id":"indicator--2","pattern":"[domain-name:value > 'x']"},
        {"type":"relationship","source_ref":"indicator--1","target_ref":"malware--1"}]}"#;
    fs::write(place.at("sets/own.stix2"), good).expect("is written");
    let sets = place.at("sets");
    let (_, report) = scan(&backup, &["-i", arg(&sets)]);
    let more: Vec<_> = found(&report).into_iter().filter(|f| !planted(&truth).contains(f)).collect();
    // Firefox keeps two databases; each is a finding of its own.
    let everywhere = [
        "ios_chrome_favicon",
        "ios_chrome_history",
        "ios_firefox_favicon",
        "ios_firefox_history",
        "ios_firefox_history",
        "ios_shortcuts",
        "ios_sms",
        "ios_whatsapp",
    ];
    let expected =
        everywhere.map(|artifact| ("high".to_owned(), artifact.to_owned(), "www.example.org".to_owned()));
    assert_eq!(more, expected);
    assert_eq!(report["indicators"]["rejected"].as_array().expect("is a list").len(), 3);
    let (_, only) = scan(&backup, &["-i", arg(&sets), "--only-indicators"]);
    let reasons: Vec<_> = found(&only).into_iter().map(|(_, _, why)| why).collect();
    let heuristics = ["deleted-process-record", "imitated-process-name"];
    // Of equal severity those about an earlier artifact come first.
    let pictures = [
        "www.example.org",
        "www.example.org",
        "www.example.org",
        "www.example.org",
        "www.example.org",
        "disguised-image",
    ];
    assert_eq!(reasons, [&pictures[..], &["www.example.org"; 3], &heuristics].concat());
    let output = run(&["scan", arg(&backup), "-i", arg(&place.at("sets/letter.txt")), "--only-indicators"]);
    assert_eq!(code(&output), 2, "without a usable indicator nobody may take silence for an answer");
}

#[test]
fn wrong_options_are_explained() {
    let place = Place::new();
    let (backup, _) = place.phone(&phone(Scenario::Clean));
    for (option, value, words) in [
        ("--custody", "yesterday", "is no span of time"),
        ("--asleep", "late", "is no span of hours"),
        ("--zone", "Mars/Olympus", "no time zone called"),
        ("--since", "2021-99-99", "is no day or time"),
        ("--memory", "much", "is no size"),
        ("--password-file", "/no/such/file", "cannot be read"),
    ] {
        let output = run(&["scan", arg(&backup), option, value]);
        assert_eq!(code(&output), 2, "{option}");
        assert!(stderr(&output).contains(words), "{}", stderr(&output));
    }
}

#[test]
fn the_owners_circumstances_are_in_the_report() {
    let place = Place::new();
    let (backup, _) = place.phone(&pegasus());
    let more = [
        "--custody",
        "2021-06-30..2021-07-01",
        "--zone",
        "Europe/London",
        "--asleep",
        "22:30..07:00",
        "--managed",
    ];
    let (_, report) = scan(&backup, &more);
    let case = &report["tool"]["options"]["case"];
    assert_eq!(
        (&case["managed"], &case["zone"]),
        (&Value::Bool(true), &Value::String("Europe/London".into()))
    );
    let process = report["findings"]
        .as_array()
        .expect("is a list")
        .iter()
        .find(|f| f["indicator"]["value"] == "bh")
        .expect("is found");
    assert_eq!(process["times"][0]["during"], serde_json::json!(["custody", "asleep"]));
    let (_, early) = scan(&backup, &["--until", "2021-06-15"]);
    let reasons: Vec<_> = found(&early).into_iter().map(|(_, _, why)| why).collect();
    // The content of a picture, and that one site led to another, have no time: no span leaves them out.
    assert_eq!(reasons, ["baramije.net", "free247downloads.com", "free247downloads.com", "disguised-image"]);
    let (_, late) = scan(&backup, &["--since", "2021-07-10"]);
    assert!(
        found(&late).iter().all(|(severity, artifact, why)| severity == "low"
            || ["roleaccountd.plist", "disguised-image"].contains(&why.as_str())
            || artifact == "ios_webkit_statistics"),
        "{:?}",
        found(&late)
    );
}

#[test]
fn records_of_a_phone_with_an_empty_database_are_none() {
    let place = Place::new();
    let (backup, _) = place.phone(&pegasus());
    fs::write(backup.join(SMS_BLOB), b"").expect("is written");
    assert!(!records(&backup, &[]).contains_key("ios_sms") || records(&backup, &[])["ios_sms"].is_empty());
    let out = place.at("r");
    run(&["scan", arg(&backup), "-o", arg(&out)]);
    assert!(!json(&out.join("report.json"))["coverage"].as_array().expect("is a list").is_empty());
}
