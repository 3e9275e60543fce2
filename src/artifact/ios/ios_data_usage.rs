//! `DataUsage.sqlite`: which programs moved how many bytes over the mobile network.
//!
//! Seen in backups and dumps at `/private/var/wireless/Library/Databases/`. In most published
//! Pegasus cases this is where the names of the implant's processes were left behind. It is
//! Core Data: `ZPROCESS` has a row per program, `ZLIVEUSAGE` counters that point to it with
//! `ZHASPROCESS`. A counter whose program row is gone was never seen on a healthy phone by
//! Amnesty's Security Lab. Times are Cocoa seconds. Up to iOS 12 or so there are Wi-Fi columns;
//! in iOS 27 the name stands in `ZLIVEUSAGE` too.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::sqlite::{Cells, Database};
use crate::record::{DataUse, Locator, Platform, Process};
use crate::time::Timestamp;
use rustc_hash::FxHashMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_data_usage",
    platform: Platform::Ios,
    title: "Mobile data used by each program",
    paths: &["/private/var/wireless/Library/Databases/DataUsage.sqlite"],
    companions: SQLITE,
    proves: "That a program of this name ran on this phone, or on the phone whose backup was \
             restored to it, and used the network; with the first and the last time.",
    only_in_encrypted_backups: false,
    parse,
};

const PROCESS: &[&str] = &["ZPROCNAME", "ZBUNDLENAME", "ZFIRSTTIMESTAMP", "ZTIMESTAMP"];

const USAGE: &[&str] = &[
    "ZHASPROCESS",
    "ZPROCNAME",
    "ZBUNDLENAME",
    "ZTIMESTAMP",
    "ZBILLCYCLEEND",
    "ZWIFIIN",
    "ZWIFIOUT",
    "ZWWANIN",
    "ZWWANOUT",
    "ZKIND",
    "ZTAG",
    "ZMETADATA",
];

/// Name and application of a program, by the key of its row.
type Programs = FxHashMap<i64, (Option<String>, Option<String>)>;

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    counters(db, sink);
    Ok(())
}

/// Programs and their counters, which `netusage.sqlite` holds in the same tables.
pub(super) fn counters(db: &Database, sink: &mut Sink) {
    let (programs, complete) = programs(db, sink);
    let scan = db.rows("ZLIVEUSAGE", USAGE, &mut |rowid, cells| {
        usage(rowid, cells, &programs, complete, sink);
    });
    sink.scanned(scan);
}

fn programs(db: &Database, sink: &mut Sink) -> (Programs, bool) {
    let mut programs = Programs::default();
    let scan = db.rows("ZPROCESS", PROCESS, &mut |rowid, cells| {
        let (name, app) = (cells.filled(), cells.filled());
        let first = cells.real().and_then(Timestamp::cocoa_seconds);
        let last = cells.real().and_then(Timestamp::cocoa_seconds);
        let event = Process { name: name.clone(), app: app.clone(), ..Process::default() };
        let times = [("first_used", first), ("last_used", last)];
        sink.emit(Locator::Row { table: "ZPROCESS", rowid }, &times, event, Vec::new());
        programs.insert(rowid, (name, app));
    });
    let complete = scan.lost.is_empty();
    sink.scanned(scan);
    (programs, complete)
}

fn usage(rowid: i64, cells: &mut Cells<'_>, programs: &Programs, complete: bool, sink: &mut Sink) {
    let key = cells.integer();
    let (own_name, own_app) = (cells.filled(), cells.filled());
    let program = key.and_then(|k| programs.get(&k));
    let mut detail = Details::new();
    detail.plain("process_key", key);
    if key.is_some() && program.is_none() {
        // A row that could not be read is not a row that was deleted.
        detail.plain("process_row", Some(if complete { "gone" } else { "unreadable" }));
    }
    let joined = program.and_then(|p| p.0.clone());
    // What the counter itself says comes first: the row of the key has a record of its own.
    if own_name.is_some() && joined.is_some() && own_name != joined {
        detail.plain("process_of_key", joined.as_deref());
    }
    let used = cells.real().and_then(Timestamp::cocoa_seconds);
    let cycle = cells.real().and_then(Timestamp::cocoa_seconds);
    let event = DataUse {
        process: own_name.or(joined),
        app: own_app.or(program.and_then(|p| p.1.clone())),
        wifi_in: cells.real(),
        wifi_out: cells.real(),
        wwan_in: cells.real(),
        wwan_out: cells.real(),
    };
    detail.number("kind", cells.integer());
    detail.number("tag", cells.integer());
    detail.number("metadata", cells.integer());
    let times = [("used", used), ("billing_cycle_ends", cycle)];
    sink.emit(Locator::Row { table: "ZLIVEUSAGE", rowid }, &times, event, detail.list());
}
