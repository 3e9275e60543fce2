//! Evidence is sacred: not a byte of it changes, nothing appears beside it, nothing leaves.

use crate::program::{arg, make, phone, run_with};
use hoofprint::practice::{Phone, Scenario, Shape};
use hoofprint::record::Platform;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Name, time and hash of everything below a folder.
fn state(folder: &Path) -> BTreeMap<PathBuf, (std::time::SystemTime, String)> {
    let walk = walkdir::WalkDir::new(folder).into_iter().flatten();
    walk.map(|e| {
        let hash = if e.file_type().is_file() {
            hex::encode(Sha256::digest(std::fs::read(e.path()).expect("is read")))
        } else {
            String::new()
        };
        (e.path().to_path_buf(), (e.metadata().expect("is there").modified().expect("has a time"), hash))
    })
    .collect()
}

fn phones() -> [Phone; 7] {
    let pegasus = phone(Scenario::Pegasus2021);
    [
        Phone { shape: Shape::Filesystem, ..pegasus.clone() },
        Phone { password: Some("x".into()), ..pegasus.clone() },
        Phone { damaged: true, ..pegasus.clone() },
        pegasus,
        Phone { shape: Shape::AndroidQf, password: Some("x".into()), ..phone(Scenario::NoviSpy) },
        Phone { shape: Shape::BugReport, ..phone(Scenario::NoviSpy) },
        Phone { shape: Shape::AndroidBackup, password: Some("x".into()), ..phone(Scenario::Stalkerware) },
    ]
}

#[test]
fn evidence_is_byte_identical_before_and_after() {
    for phone in phones() {
        let folder = tempfile::tempdir().expect("makes a folder");
        let (place, _) = make(&phone, &folder.path().join("p"));
        let before = state(&place);
        assert!(before.len() > if phone.shape.platform() == Platform::Ios { 50 } else { 0 });
        let out = folder.path().join("r");
        run_with(&["scan", arg(&place), "-o", arg(&out), "--records"], &[("HOOFPRINT_PASSWORD", "x")]);
        assert!(out.join("report.json").exists());
        assert_eq!(state(&place), before, "{phone:?}");
    }
}

/// Watches every system call of a scan: no socket, no file opened for writing outside the
/// report, and nothing decrypted in any file.
#[cfg(target_os = "linux")]
#[test]
fn a_traced_scan_opens_no_socket_and_writes_only_its_report() {
    if Command::new("strace").arg("-V").output().is_err() {
        return println!("skipped: no strace");
    }
    for phone in phones() {
        let folder = tempfile::tempdir().expect("makes a folder");
        let (place, _) = make(&phone, &folder.path().join("p"));
        let (out, log) = (folder.path().join("r"), folder.path().join("log"));
        let program = assert_cmd::cargo::cargo_bin("hoofprint");
        let traced = Command::new("strace")
            .args(["-f", "-y", "-e", "trace=network,openat,open,creat,rename,renameat,renameat2,mkdir,mkdirat,unlink,unlinkat,link,linkat,symlink,symlinkat,truncate,ftruncate,write,pwrite64", "-o"])
            .args([&log, &program])
            .args(["scan", arg(&place), "-o", arg(&out)])
            .env("HOOFPRINT_PASSWORD", "x")
            .env("HOOFPRINT_DATA", folder.path().join("nothing-installed"))
            .output()
            .expect("runs");
        assert_eq!(traced.status.code(), Some(1), "{traced:?}");
        let log = std::fs::read_to_string(&log).expect("is read");
        let opened = ["Manifest.db", "sms.db", "bugreport", "backup.ab"];
        assert!(opened.iter().any(|name| log.contains(name)), "the trace is of the scan");
        for line in log.lines() {
            judge(line, &folder.path().canonicalize().expect("is there"));
        }
    }
}

/// One line of the trace.
fn judge(line: &str, folder: &Path) {
    let call = line.split_once(' ').map_or(line, |(_, call)| call.trim_start());
    let name = call.split('(').next().unwrap_or_default();
    assert!(!["socket", "connect", "bind", "sendto", "sendmsg"].contains(&name), "{line}");
    let report = folder.join("r");
    let working = folder.join(".r.unfinished-");
    let inside = |text: &str| {
        text.contains(report.to_str().expect("is text")) || text.contains(working.to_str().expect("is text"))
    };
    let opened_to_write = name.starts_with("open")
        && ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TMPFILE"].iter().any(|f| call.contains(f));
    let changes = [
        "creat",
        "rename",
        "renameat",
        "renameat2",
        "mkdir",
        "mkdirat",
        "unlink",
        "unlinkat",
        "link",
        "linkat",
        "symlink",
        "symlinkat",
        "truncate",
        "ftruncate",
    ];
    if opened_to_write || changes.contains(&name) {
        assert!(inside(call) || call.contains("/dev/null") || call.contains("/proc/self"), "{line}");
    }
    if name == "write" || name == "pwrite64" {
        // To the report, the terminal, or a pipe or counter that wakes a thread.
        let target = call.split('<').nth(1).and_then(|t| t.split('>').next()).unwrap_or_default();
        let harmless =
            target.starts_with("pipe:") || target.starts_with("anon_inode:") || target.starts_with("/dev/");
        assert!(inside(target) || harmless, "{line}");
    }
}
