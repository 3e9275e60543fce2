//! Real artifacts, where they are at hand: `../shared/samples`, or `HOOFPRINT_SHARED`.

use crate::program::{arg, found, records, scan};
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};

fn sample(name: &str) -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let path = std::env::var_os("HOOFPRINT_SHARED").map_or(beside, PathBuf::from).join("samples").join(name);
    if !path.exists() {
        println!("skipped: no samples");
    }
    path.exists().then_some(path)
}

/// What the database itself says, asked on a copy.
fn count(path: &Path, table: &str) -> i64 {
    let folder = tempfile::tempdir().expect("makes a folder");
    let copy = folder.path().join("copy.db");
    std::fs::copy(path, &copy).expect("is copied");
    let db = Connection::open_with_flags(&copy, OpenFlags::SQLITE_OPEN_READ_ONLY).expect("opens");
    db.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).expect("counts")
}

#[test]
fn a_real_file_system_is_read_row_by_row_and_accuses_nobody() {
    let Some(path) = sample("ios-filesystem") else { return };
    let (code, report) = scan(&path, &[]);
    assert_eq!(code, 0);
    let above_low: Vec<_> =
        report["findings"].as_array().expect("is a list").iter().filter(|f| f["severity"] != "low").collect();
    assert_eq!(above_low, Vec::<&serde_json::Value>::new());
    let usage = path.join("private/var/wireless/Library/Databases/DataUsage.sqlite");
    let tcc = path.join("private/var/mobile/Library/TCC/TCC.db");
    let all = records(&path, &[]);
    let rows = |artifact: &str, table: &str| {
        let found = all[artifact].iter().filter(|r| r["locator"]["table"] == table).count();
        i64::try_from(found).expect("is small")
    };
    assert_eq!(rows("ios_data_usage", "ZPROCESS"), count(&usage, "ZPROCESS"));
    assert_eq!(rows("ios_data_usage", "ZLIVEUSAGE"), count(&usage, "ZLIVEUSAGE"));
    let networks = path.join("private/var/networkd/netusage.sqlite");
    for (table, number) in
        [("ZPROCESS", 260), ("ZLIVEUSAGE", 335), ("ZLIVEROUTEPERF", 49), ("ZNETWORKATTACHMENT", 49)]
    {
        assert_eq!((rows("ios_net_usage", table), count(&networks, table)), (number, number), "{table}");
    }
    assert_eq!(rows("ios_tcc", "access"), count(&tcc, "access"));
    assert_eq!(rows("ios_tcc", "access"), 21);
    assert_eq!(rows("ios_safari_history", "history_visits"), 25);
    assert_eq!(all["ios_id_status_cache"].len(), 40);
    // As many as the counts of its 29 pages come to, which leave no byte over.
    assert_eq!(all["ios_cookies"].len(), 91);
    assert_eq!(all["ios_safari_downloads"].len(), 4);
}

#[test]
fn what_is_there_and_not_read_yet_is_named() {
    let Some(path) = sample("ios-filesystem") else { return };
    let (_, report) = scan(&path, &[]);
    let coverage = report["coverage"].as_array().expect("is a list");
    let status = |id: &str| {
        coverage.iter().find(|c| c["artifact"] == id).map(|c| c["status"].as_str().unwrap_or_default())
    };
    for id in ["ios_lockdown_log", "ios_wifi_networks"] {
        assert_eq!(status(id), Some("not_read"), "{id}");
    }
    assert_eq!(status("ios_tcc"), Some("read"));
    assert_eq!(status("ios_sms"), Some("missing"));
}

#[test]
fn real_streams_of_biome_give_all_their_records() {
    let Some(path) = sample("biome") else { return };
    for (name, count) in [("Device.Power.LowPowerMode.v1.segb", 16), ("Device.Display.TrueTone.v2.segb", 7)] {
        let bytes = std::fs::read(path.join(name)).expect("is there");
        let (found, damaged) = hoofprint::format::segb::records(&bytes).expect("is one");
        assert_eq!((found.len(), damaged), (count, 0), "{name}");
        // What was not deleted is as it was written.
        assert!(found.iter().filter(|r| r.is_live).all(|r| r.is_whole && r.time > 0.0), "{name}");
        assert!(found.iter().any(|r| r.is_live), "{name}");
    }
}

#[test]
fn a_real_privacy_report_is_read_line_by_line_and_accuses_nobody() {
    let Some(path) = sample("app-privacy-report") else { return };
    let file = std::fs::read_dir(&path).expect("is listed").flatten().next().expect("holds a report").path();
    let text = std::fs::read_to_string(&file).expect("is read");
    let of = |kind: &str| text.lines().filter(|line| line.contains(kind)).count();
    let records = &records(&file, &[])["ios_app_privacy_report"];
    let ended = records
        .iter()
        .filter(|r| r["times"].as_array().is_some_and(|t| t.iter().any(|t| t[0] == "used_until")));
    // A use has one record, whether it is a moment or has a beginning and an end.
    assert_eq!(ended.count(), of("intervalEnd"));
    assert_eq!(records.len(), text.lines().count() - of("intervalEnd"));
    let connections = records.iter().filter(|r| r["event"]["kind"] == "connection");
    assert_eq!(connections.count(), of("networkActivity"));
    let (code, report) = scan(&file, &[]);
    assert_eq!((code, found(&report)), (0, Vec::new()));
}

#[test]
fn every_row_of_the_sample_has_a_name_and_a_time() {
    let Some(path) = sample("ios-filesystem") else { return };
    for record in &records(arg(&path).as_ref(), &[])["ios_data_usage"] {
        assert!(record["times"].as_array().is_some_and(|t| !t.is_empty()), "{record}");
        let event = &record["event"];
        assert!(event["name"].is_string() || event["process"].is_string(), "{record}");
    }
}
