//! A practice phone in every shape and container gives the findings of its truth and no other.

use crate::program::{arg, found, json, make, phone, planted, planted_deep, records, run, run_with, scan};
use flate2::Compression;
use flate2::write::GzEncoder;
use hoofprint::evidence::{self, EntryKind, Interest};
use hoofprint::practice::{Amount, Phone, Scenario, Shape};
use hoofprint::{artifact, scan as scanning};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::fs::File;
use std::io::Write as _;
use std::path::Path;

fn pegasus() -> Phone {
    phone(Scenario::Pegasus2021)
}

fn gives_its_truth(phone: &Phone) {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (place, truth) = make(phone, &folder.path().join("p"));
    let (code, report) = scan(&place, &[]);
    assert_eq!(found(&report), planted(&truth));
    assert_eq!(code, 1);
}

#[test]
fn a_plain_backup() {
    gives_its_truth(&pegasus());
}

#[test]
fn a_file_system() {
    for shape in [Shape::Filesystem, Shape::Zip, Shape::TarGz] {
        gives_its_truth(&Phone { shape, ..pegasus() });
    }
}

#[test]
fn an_encrypted_backup() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (place, truth) =
        make(&Phone { password: Some("correct horse".into()), ..pegasus() }, &folder.path().join("p"));
    let secret = folder.path().join("secret");
    std::fs::write(&secret, "correct horse\r\n").expect("is written");
    let (code, report) = scan(&place, &["--password-file", arg(&secret)]);
    assert_eq!((code, found(&report)), (1, planted(&truth)));
    assert_eq!(report["evidence"][0]["encrypted"], true);
    let out = folder.path().join("r");
    let output =
        run_with(&["scan", arg(&place), "-o", arg(&out)], &[("HOOFPRINT_PASSWORD", "correct horse")]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(found(&json(&out.join("report.json"))), planted(&truth));
}

#[test]
fn one_with_a_damaged_database_gives_the_same_findings_and_says_what_it_lost() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (place, truth) = make(&Phone { damaged: true, ..pegasus() }, &folder.path().join("p"));
    let (code, report) = scan(&place, &[]);
    assert_eq!((code, found(&report)), (1, planted(&truth)));
    assert_eq!(report["outcome"]["complete"], false);
    let diagnostics = report["diagnostics"].as_array().expect("is a list");
    assert!(diagnostics.iter().any(|d| d["code"] == "table-rows-lost" && d["artifact"] == "ios_sms"));
    let sound = make(&pegasus(), &folder.path().join("sound")).0;
    let count = |place: &Path| records(place, &[])["ios_sms"].len();
    let (all, left) = (count(&sound), count(&place));
    assert!(left < all && left + 40 > all, "one page of {all} rows is lost, not {}", all - left);
}

#[test]
fn the_clean_one_holds_nothing_above_low() {
    let folder = tempfile::tempdir().expect("makes a folder");
    for shape in [Shape::Backup, Shape::Filesystem] {
        let (place, truth) =
            make(&Phone { shape, ..phone(Scenario::Clean) }, &folder.path().join(format!("{shape:?}")));
        let (code, report) = scan(&place, &[]);
        assert_eq!((code, found(&report)), (0, planted(&truth)), "{shape:?}");
        assert!(planted(&truth).iter().all(|(severity, _, _)| severity == "low"));
        assert_eq!(report["outcome"]["result"], "nothing-found");
        assert_eq!(report["outcome"]["complete"], true);
    }
}

/// Writes a folder as a zip.
fn zip(folder: &Path, to: &Path) {
    let mut out = zip::ZipWriter::new(File::create(to).expect("is made"));
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().flatten() {
        if entry.file_type().is_file() {
            let name = entry.path().strip_prefix(folder).expect("is below").to_str().expect("is text");
            out.start_file(name, zip::write::SimpleFileOptions::default()).expect("starts");
            out.write_all(&std::fs::read(entry.path()).expect("is read")).expect("is written");
        }
    }
    out.finish().expect("finishes");
}

fn tar(folder: &Path, out: impl std::io::Write) {
    let mut out = tar::Builder::new(out);
    out.append_dir_all("case", folder).expect("is added");
    out.finish().expect("finishes");
}

/// Records without what may differ: where the acquisition keeps a file.
fn comparable(place: &Path, more: &[&str]) -> Vec<(String, Vec<Value>)> {
    let strip = |mut record: Value| {
        record.as_object_mut().expect("is a record").remove("origin");
        // An archive keeps other times of files than a folder.
        record["times"].as_array_mut().expect("is a list").retain(|time| time[0] != "modified_in_copy");
        record
    };
    let all = records(place, more).into_iter();
    // The list of files and the identity are of the acquisition, not of the phone.
    let of_the_backup = ["ios_apps", "ios_device", "ios_files", "ios_manifest"];
    let of_the_phone = all.filter(|(name, _)| !of_the_backup.contains(&name.as_str()));
    of_the_phone.map(|(name, list)| (name, list.into_iter().map(strip).collect())).collect()
}

/// What the practice phone has in a copy of its file system alone.
const OF_FILESYSTEMS: &[&str] = &[
    "ios_knowledge",
    "ios_cache",
    "ios_cookies",
    "ios_crash_logs",
    "ios_hosts",
    "ios_keychain_analytics",
    "ios_net_usage",
    "ios_safari_bookmarks",
    "ios_safari_favicon",
    "ios_shutdown_log",
    "ios_version_history",
    "ios_webkit_storage",
];

#[test]
fn every_container_and_layout_gives_equal_records() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let at = |name: &str| folder.path().join(name);
    let (backup, _) = make(&pegasus(), &at("backup"));
    let (dump, _) = make(&Phone { shape: Shape::Filesystem, ..pegasus() }, &at("dump"));
    let (locked, _) = make(&Phone { password: Some("x".into()), ..pegasus() }, &at("locked"));
    std::fs::write(at("secret"), "x").expect("is written");
    let secret = at("secret");
    let password = ["--password-file", arg(&secret)];
    let expected = comparable(&dump, &[]);
    let without = |missing: &[&str], mut list: Vec<(String, Vec<Value>)>| {
        list.retain(|(name, _)| !missing.contains(&name.as_str()));
        list
    };
    let of_backup = |list| without(OF_FILESYSTEMS, list);
    // Calls, and history and tabs of Safari, are not in an unencrypted backup.
    let of_plain =
        |list| without(&["ios_calls", "ios_safari_browser_state", "ios_safari_history"], of_backup(list));
    assert!(expected.iter().map(|(_, list)| list.len()).sum::<usize>() > 400);
    // The records themselves would fill the screen.
    assert!(expected.iter().any(|(name, list)| name == "ios_safari_history" && !list.is_empty()));
    assert!(comparable(&backup, &[]) == of_plain(expected.clone()), "backup");
    assert!(comparable(&locked, &password) == of_backup(expected.clone()), "encrypted");
    for (name, source, more) in
        [("backup", &backup, &[][..]), ("dump", &dump, &[]), ("locked", &locked, &password)]
    {
        let (zipped, tarred, gzipped) =
            (at(&format!("{name}.zip")), at(&format!("{name}.tar")), at(&format!("{name}.tgz")));
        zip(source, &zipped);
        tar(source, File::create(&tarred).expect("is made"));
        tar(source, GzEncoder::new(File::create(&gzipped).expect("is made"), Compression::fast()));
        let expected = match name {
            "backup" => of_plain(expected.clone()),
            "locked" => of_backup(expected.clone()),
            _ => expected.clone(),
        };
        for archive in [zipped, tarred, gzipped] {
            assert!(comparable(&archive, more) == expected, "{}", archive.display());
            assert!(
                comparable(&archive, &[more, &["--threads", "1"]].concat()) == expected,
                "{}",
                archive.display()
            );
        }
    }
}

/// Path and size of every file in a copy of a file system.
fn listed(place: &Path) -> Vec<(Value, Value)> {
    let all = records(place, &[]).into_iter().find(|(name, _)| name == "ios_files").expect("is listed").1;
    let files = all.into_iter().filter(|r| r["detail"].is_null());
    files.map(|r| (r["event"]["file"].clone(), r["event"]["size"].clone())).collect()
}

#[test]
fn a_folder_and_an_archive_list_the_same_files() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let at = |name: &str| folder.path().join(name);
    let dump = make(&Phone { shape: Shape::Filesystem, ..pegasus() }, &at("dump")).0;
    zip(&dump, &at("dump.zip"));
    tar(&dump, File::create(at("dump.tar")).expect("is made"));
    let expected = listed(&dump);
    assert!(expected.len() > 40 && expected.iter().all(|(path, size)| path.is_string() && size.is_number()));
    assert!(listed(&at("dump.zip")) == expected && listed(&at("dump.tar")) == expected);
}

/// So a tar is read once: what artifacts read is kept from the pass that lists it.
#[test]
fn what_artifacts_read_of_a_dump_is_foreseen_by_its_path_in_the_archive() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let dump = make(&Phone { shape: Shape::Filesystem, ..pegasus() }, &folder.path().join("dump")).0;
    let interest = artifact::interest();
    let mut password = |_: &Path| None;
    let mut options = evidence::Options {
        memory: 64 << 20,
        known_paths: &[],
        interest: &interest,
        hash: false,
        everything: false,
        password: &mut password,
    };
    let evidence = evidence::open(&dump, &mut options).expect("opens").remove(0);
    let globs: Vec<_> = artifact::all().into_iter().map(scanning::globs_of).collect();
    let mut foreseen = 0;
    for entry in evidence.source.entries().iter().filter(|e| e.kind == EntryKind::File) {
        let inside = entry.origin.as_deref().unwrap_or(&entry.path[1..]);
        let read = globs.iter().any(|globs| globs.is_match(&*entry.path));
        for prefix in ["", "filesystem1/", "a/b/"] {
            let wanted = interest(&format!("{prefix}{inside}"));
            assert!(!read || wanted != Interest::None, "{}", entry.path);
        }
        foreseen += usize::from(read);
    }
    assert!(foreseen > 20, "{foreseen}");
}

#[test]
fn an_archive_is_hashed_whole_whatever_stands_behind_its_end() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let at = |name: &str| folder.path().join(name);
    let dump = make(&Phone { shape: Shape::Filesystem, ..pegasus() }, &at("dump")).0;
    zip(&dump, &at("a.zip"));
    tar(&dump, GzEncoder::new(File::create(at("a.tgz")).expect("is made"), Compression::fast()));
    let mut bytes = Vec::new();
    tar(&dump, &mut bytes);
    bytes.extend([0; 2048]);
    bytes.extend(b"something that is no part of the archive");
    std::fs::write(at("a.tar"), bytes).expect("is written");
    for name in ["a.zip", "a.tgz", "a.tar"] {
        let whole = hex::encode(Sha256::digest(std::fs::read(at(name)).expect("is read")));
        assert_eq!(scan(&at(name), &[]).1["evidence"][0]["sha256"], *whole, "{name}");
    }
}

#[test]
fn one_thread_and_many_give_the_same_report() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (place, _) = make(&Phone { damaged: true, ..pegasus() }, &folder.path().join("p"));
    let one = scan(&place, &["--threads", "1"]);
    for threads in ["2", "3", "16"] {
        assert_eq!(scan(&place, &["--threads", threads]), one, "{threads}");
    }
    let with_records = |threads| records(&place, &["--threads", threads]);
    assert_eq!(with_records("1"), with_records("8"));
}

/// A table that is read by several jobs, damaged too, and one that lies in memory and is not divided.
#[test]
fn a_large_table_gives_the_same_records_however_it_is_read() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let at = |name: &str| folder.path().join(name);
    let amount = Amount { messages: 30_000, files: 20, ..Amount::DEFAULT };
    let plain = make(&Phone { amount, ..pegasus() }, &at("plain")).0;
    let of = |place: &Path, more: &[&str]| {
        comparable(place, more).into_iter().find(|(name, _)| name == "ios_sms").expect("is read").1
    };
    let expected = of(&plain, &["--threads", "1"]);
    assert!(expected.len() > 30_000);
    // The records themselves would fill the screen.
    assert!(of(&plain, &["--threads", "8"]) == expected, "on eight threads");
    assert_eq!(scan(&plain, &["--threads", "1"]), scan(&plain, &["--threads", "5"]));
    zip(&plain, &at("plain.zip"));
    assert!(of(&at("plain.zip"), &[]) == expected, "in memory");
    let damaged = make(&Phone { amount, damaged: true, ..pegasus() }, &at("damaged")).0;
    assert_eq!(scan(&damaged, &["--threads", "1"]), scan(&damaged, &["--threads", "5"]));
    let left = of(&damaged, &[]);
    assert!(left.len() < expected.len() && left.len() + 40 > expected.len());
    let known: std::collections::HashSet<String> = expected.iter().map(Value::to_string).collect();
    assert!(left.iter().all(|record| known.contains(&record.to_string())));
}

#[test]
fn the_same_options_make_the_same_phone() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let bytes = |name: &str| {
        let phone = Phone { password: Some("x".into()), ..pegasus() };
        let (place, _) = make(&phone, &folder.path().join(name));
        let walk = walkdir::WalkDir::new(&place).sort_by_file_name().into_iter().flatten();
        walk.filter(|e| e.file_type().is_file())
            .map(|e| std::fs::read(e.path()).expect("is read"))
            .collect::<Vec<_>>()
    };
    assert_eq!(bytes("a"), bytes("b"));
}

#[test]
fn the_commands_of_a_trainer_work() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let at = folder.path().join("p");
    let args = [
        "practice",
        arg(&at),
        "--scenario",
        "clean",
        "--as",
        "filesystem",
        "--messages",
        "10",
        "--files",
        "5",
    ];
    assert_eq!(run(&args).status.code(), Some(0));
    assert!(at.join("truth.json").is_file() && at.join("filesystem/private/var").is_dir());
    assert_eq!(run(&args).status.code(), Some(2), "nothing is overwritten");
}

#[test]
fn the_demonstration_shows_a_report_and_says_where_it_is() {
    let output = run(&["demo"]);
    let text = crate::program::stdout(&output);
    assert_eq!(output.status.code(), Some(0));
    let line = text.lines().find(|l| l.ends_with("report")).expect("says where");
    let report = Path::new(line.trim()).to_path_buf();
    assert!(report.join("report.json").is_file());
    std::fs::remove_dir_all(report.parent().expect("has a folder")).expect("is removed");
}

#[test]
fn several_backups_below_a_folder_each_have_their_section() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (_, infected) = make(&pegasus(), &folder.path().join("all/a"));
    let (_, clean) = make(&phone(Scenario::Clean), &folder.path().join("all/b"));
    let (code, report) = scan(&folder.path().join("all"), &[]);
    let evidence = report["evidence"].as_array().expect("is a list");
    assert_eq!((code, evidence.len()), (1, 2));
    let ids: Vec<_> = evidence.iter().map(|e| e["id"].as_str().expect("is text")).collect();
    assert_eq!(ids, ["evidence-1", "evidence-2"]);
    let of = |id: &str| {
        let findings = report["findings"].as_array().expect("is a list");
        findings.iter().filter(|f| f["evidence"] == id).count()
    };
    assert_eq!((of("evidence-1"), of("evidence-2")), (planted(&infected).len(), planted(&clean).len()));
}

#[test]
fn an_android_phone_gives_its_truth_however_it_was_copied() {
    let folder = tempfile::tempdir().expect("makes a folder");
    for scenario in [Scenario::NoviSpy, Scenario::Stalkerware, Scenario::Clean] {
        for shape in [Shape::AndroidBackup, Shape::BugReport, Shape::AndroidQf] {
            let at = folder.path().join(format!("{scenario:?}-{shape:?}"));
            let (place, truth) = make(&Phone { shape, ..phone(scenario) }, &at);
            let (code, report) = scan(&place, &[]);
            let (mut all, expected) = (found(&report), planted(&truth));
            // An acquisition holds a bug report and the same once more: each is told of both.
            all.dedup();
            assert_eq!(all, expected, "{scenario:?} {shape:?}");
            let grave = expected.iter().any(|(severity, _, _)| severity != "low");
            assert_eq!((code, grave), (i32::from(scenario != Scenario::Clean), scenario != Scenario::Clean));
            assert_eq!(
                report["outcome"]["complete"], true,
                "{scenario:?} {shape:?}: {}",
                report["diagnostics"]
            );
        }
    }
}

#[test]
fn an_encrypted_android_backup_and_a_damaged_one_give_the_same_findings() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let secret = folder.path().join("secret");
    std::fs::write(&secret, "šifra 123").expect("is written");
    let of = |name: &str, phone: &Phone| make(phone, &folder.path().join(name));
    for shape in [Shape::AndroidBackup, Shape::AndroidQf] {
        let locked = Phone { shape, password: Some("šifra 123".into()), ..phone(Scenario::Stalkerware) };
        let (place, truth) = of(&format!("locked-{shape:?}"), &locked);
        let (code, report) = scan(&place, &["--password-file", arg(&secret)]);
        let mut all = found(&report);
        all.dedup();
        assert_eq!((code, all), (1, planted(&truth)), "{shape:?}");
    }
    for shape in [Shape::AndroidBackup, Shape::BugReport, Shape::AndroidQf] {
        let damaged = Phone { shape, damaged: true, ..phone(Scenario::Stalkerware) };
        let (place, truth) = of(&format!("damaged-{shape:?}"), &damaged);
        let (_, report) = scan(&place, &[]);
        let mut all = found(&report);
        all.dedup();
        assert_eq!(all, planted(&truth), "{shape:?}");
        assert_eq!(report["outcome"]["complete"], false, "{shape:?}");
    }
}

#[test]
fn what_was_changed_in_an_acquisition_is_named() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let qf = Phone { shape: Shape::AndroidQf, ..phone(Scenario::Clean) };
    let (place, _) = make(&qf, &folder.path().join("p"));
    let said = |report: &Value| {
        let all = report["diagnostics"].as_array().expect("is a list").iter();
        all.filter(|d| d["code"] == "hash-differs").map(|d| d["path"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(said(&scan(&place, &[]).1), Vec::<Value>::new());
    std::fs::write(place.join("env.txt"), "PATH=/other\n").expect("is written");
    let report = scan(&place, &[]).1;
    assert_eq!(said(&report), ["env.txt"]);
    assert_eq!(report["outcome"]["complete"], false);
}

#[test]
fn the_command_makes_android_phones_and_refuses_what_does_not_fit() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let at = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let made = run(&["practice", "--platform", "android", &at("a")]);
    assert_eq!(made.status.code(), Some(0));
    assert_eq!(json(&folder.path().join("a/truth.json"))["scenario"], "novispy");
    let made = run(&["practice", "--scenario", "stalkerware", "--as", "ab", &at("b")]);
    assert_eq!(made.status.code(), Some(0));
    assert!(folder.path().join("b/backup.ab").exists());
    for wrong in [
        ["--platform", "android", "--as", "backup"],
        ["--platform", "ios", "--as", "ab"],
        ["--scenario", "pegasus-2021", "--as", "bugreport"],
        ["--scenario", "novispy", "--as", "filesystem"],
        ["--as", "bugreport", "--password", "x"],
    ] {
        let output = run(&[&["practice"][..], &wrong, &[&at("c")]].concat());
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn a_look_at_all_bytes_gives_its_truth() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let shapes = [
        (Scenario::Pegasus2021, Shape::Backup),
        (Scenario::Pegasus2021, Shape::Filesystem),
        (Scenario::Pegasus2021, Shape::Zip),
        (Scenario::Pegasus2021, Shape::TarGz),
        (Scenario::Clean, Shape::Backup),
        (Scenario::Clean, Shape::Filesystem),
        (Scenario::NoviSpy, Shape::AndroidQf),
        (Scenario::NoviSpy, Shape::BugReport),
        (Scenario::Stalkerware, Shape::AndroidQf),
        (Scenario::Stalkerware, Shape::AndroidBackup),
        (Scenario::Clean, Shape::AndroidQf),
        (Scenario::Clean, Shape::BugReport),
    ];
    for (scenario, shape) in shapes {
        let at = folder.path().join(format!("{scenario:?}-{shape:?}"));
        let (place, truth) = make(&Phone { shape, ..phone(scenario) }, &at);
        let (_, report) = scan(&place, &["--deep"]);
        let mut all = found(&report);
        all.dedup();
        assert_eq!(all, planted_deep(&truth), "{scenario:?} {shape:?}");
        assert_eq!(report["outcome"]["complete"], true, "{scenario:?} {shape:?}: {}", report["diagnostics"]);
    }
    let locked = Phone { password: Some("x".into()), ..pegasus() };
    let (place, truth) = make(&locked, &folder.path().join("locked"));
    let secret = folder.path().join("secret");
    std::fs::write(&secret, "x").expect("is written");
    let (_, report) = scan(&place, &["--deep", "--password-file", arg(&secret)]);
    assert_eq!(found(&report), planted_deep(&truth));
}

#[test]
fn every_file_is_hashed_and_verified_later() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (place, _) =
        make(&Phone { shape: Shape::Filesystem, ..phone(Scenario::Clean) }, &folder.path().join("p"));
    let out = folder.path().join("r");
    run(&["scan", arg(&place), "--deep", "-o", arg(&out)]);
    let list = std::fs::read_to_string(out.join("files.csv")).expect("is there");
    let sms = place.join("private/var/mobile/Library/SMS/sms.db");
    let hash = hex::encode(Sha256::digest(std::fs::read(&sms).expect("is read")));
    assert!(list.contains(&format!(
        "/private/var/mobile/Library/SMS/sms.db,{},{hash}",
        sms.metadata().expect("is there").len()
    )));
    let said = |output: &std::process::Output| String::from_utf8_lossy(&output.stdout).into_owned();
    let same = run(&["verify", arg(&out)]);
    assert_eq!(same.status.code(), Some(0), "{}", said(&same));
    std::fs::write(place.join("private/var/mobile/Library/new"), "x").expect("is written");
    std::fs::write(&sms, "changed").expect("is written");
    std::fs::remove_file(place.join("private/var/mobile/Library/TCC/TCC.db")).expect("is removed");
    let other = run(&["verify", arg(&out)]);
    assert_eq!(other.status.code(), Some(1));
    let said = said(&other);
    for line in [
        "Changed: /private/var/mobile/Library/SMS/sms.db",
        "No longer there: /private/var/mobile/Library/TCC/TCC.db",
        "Was not there: /private/var/mobile/Library/new",
    ] {
        assert!(said.contains(line), "{said}");
    }
    assert_eq!(run(&["verify", arg(folder.path())]).status.code(), Some(2));
}

#[test]
fn archives_in_a_folder_are_verified_once_each() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let case = folder.path().join("case");
    for (scenario, shape, name) in
        [(Scenario::Clean, Shape::BugReport, "a"), (Scenario::NoviSpy, Shape::AndroidBackup, "b")]
    {
        let (place, _) = make(&Phone { shape, ..phone(scenario) }, &folder.path().join(name));
        std::fs::create_dir_all(&case).expect("is made");
        std::fs::rename(&place, case.join(place.file_name().expect("has a name"))).expect("is moved");
    }
    std::fs::write(case.join("note.txt"), "who brought it, and when").expect("is written");
    let out = folder.path().join("r");
    run(&["scan", arg(&case), "--deep", "-o", arg(&out)]);
    let said = |output: &std::process::Output| String::from_utf8_lossy(&output.stdout).into_owned();
    for more in [&[][..], &[arg(&case)]] {
        let same = run(&[&["verify", arg(&out)], more].concat());
        assert_eq!(same.status.code(), Some(0), "{}", said(&same));
    }
    std::fs::write(case.join("note.txt"), "somebody else").expect("is written");
    let other = run(&["verify", arg(&out)]);
    assert_eq!(other.status.code(), Some(1));
    assert!(said(&other).contains("note.txt"), "{}", said(&other));
}

#[test]
fn advice_about_applications_is_not_given_for_an_iphone() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let advice = |scenario, shape, name: &str| {
        let (place, _) = make(&Phone { shape, ..phone(scenario) }, &folder.path().join(name));
        let (_, report) = scan(&place, &["--deep"]);
        let findings = report["findings"].as_array().expect("is a list");
        let of_heuristics = findings.iter().filter(|f| f["heuristic"].is_string());
        of_heuristics.map(|f| f["next_steps"].to_string()).collect::<String>().contains("put such software")
    };
    assert!(!advice(Scenario::Pegasus2021, Shape::Backup, "iphone"));
    assert!(advice(Scenario::Stalkerware, Shape::AndroidQf, "android"));
}
