//! The backups on this computer are found, listed and offered.

use crate::program::{arg, code, make, phone, run, run_with, stderr, stdout};
use hoofprint::practice::{Phone, Scenario};
use std::fs;

#[test]
fn backups_are_listed_with_what_a_person_knows_them_by() {
    let home = tempfile::tempdir().expect("makes a folder");
    let place = home.path().join("Library/Application Support/MobileSync/Backup");
    make(&phone(Scenario::Clean), &home.path().join("a"));
    make(&Phone { password: Some("x".into()), ..phone(Scenario::Clean) }, &home.path().join("b"));
    fs::create_dir_all(place.join("not-a-backup")).expect("is made");
    for (name, to) in [("a", "plain"), ("b", "locked")] {
        let from =
            fs::read_dir(home.path().join(name)).expect("is listed").flatten().find(|e| e.path().is_dir());
        fs::rename(from.expect("is there").path(), place.join(to)).expect("is moved");
    }
    let variables = [("HOME", arg(home.path())), ("USERPROFILE", ""), ("APPDATA", "")];
    let output = run_with(&["backups"], &variables);
    let text = stdout(&output);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(text.contains("1. Amal’s iPhone, iPhone 11 (iPhone12,1), iOS 14.6, made 2021-07-20, "), "{text}");
    assert!(text.contains("MB, encrypted") && text.contains("MB, not encrypted"), "{text}");
    assert!(!text.contains("3. ") && text.contains("plain"), "{text}");
    // Without anybody to ask, nothing is chosen for them.
    let output = run_with(&["scan"], &variables);
    assert_eq!(code(&output), 2);
    assert!(stderr(&output).contains("hoofprint backups"), "{}", stderr(&output));
}

#[test]
fn a_place_without_backups_says_so() {
    let home = tempfile::tempdir().expect("makes a folder");
    let variables = [("HOME", arg(home.path())), ("USERPROFILE", ""), ("APPDATA", "")];
    for args in [&["backups"][..], &["scan"]] {
        let output = run_with(args, &variables);
        assert_eq!(code(&output), 2);
        assert!(stderr(&output).contains("No backup was found"), "{}", stderr(&output));
    }
    assert_eq!(code(&run(&["backups", "/no/such/place"])), 2);
}
