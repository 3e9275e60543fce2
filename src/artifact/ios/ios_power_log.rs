//! The power log: which application had a camera on, when the phone was locked, when a call was on.
//!
//! Tables of events with a raw `timestamp` in Unix seconds, to which the `system` of the last row of
//! `PLStorageOperator_EventForward_TimeOffset` at or before it is added, or that of the oldest. A camera is on from a row with
//! `State` 1 to the next one of the same application with 0, the phone locked from `Locked` 1 to 0. Older days lie in
//! `Archives`, compressed. Source: iLEAPP and APOLLO for names and meanings of the tables.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::evidence::Content;
use crate::format::sqlite::Database;
use crate::record::{Locator, Platform, Presence, SensorUse};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use flate2::read::MultiGzDecoder;
use rustc_hash::FxHashMap;
use std::io::Read as _;
use std::sync::Arc;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_power_log",
    platform: Platform::Ios,
    title: "Power log",
    paths: &[
        "**/BatteryLife/**/*.PLSQL",
        "**/BatteryLife/**/*.PLSQL.gz",
        "**/powerlogs/*.PLSQL",
        "**/powerlogs/*.PLSQL.gz",
    ],
    companions: SQLITE,
    proves: "That an application had a camera on at this time, and whether the phone was locked then.",
    only_in_encrypted_backups: false,
    parse,
};

/// Rows of one table that are put in order.
const MOST: usize = 2_000_000;

/// What a compressed log may unpack to.
const LARGEST: u64 = 1 << 30;

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    if !inputs.main.content.head(2)?.starts_with(b"\x1f\x8b") {
        let db = inputs.database()?;
        sink.database(db);
        read(db, sink);
        return Ok(());
    }
    let unreadable =
        |e: std::io::Error| Failure(Sentence::new("open-unreadable").with("reason", e.to_string()));
    let limit = LARGEST.min(inputs.limit);
    let mut bytes = Vec::new();
    let reader = MultiGzDecoder::new(inputs.main.content.reader_at(0).map_err(unreadable)?);
    reader.take(limit + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > limit {
        return Err(Failure(Sentence::new("limit-file-size").count("limit", limit >> 20)));
    }
    let db = Database::open(&Content::Memory(Arc::new(bytes)), None, None, inputs.limit)?;
    sink.database(&db);
    read(&db, sink);
    Ok(())
}

/// One row of a table: its number, its raw time, and what it says.
struct Row<T> {
    rowid: i64,
    raw: f64,
    said: T,
}

fn read(db: &Database, sink: &mut Sink) {
    let offsets = offsets(db, sink);
    let time = |raw: f64| {
        let before = offsets.partition_point(|(at, _)| *at <= raw);
        let offset = offsets.get(before.saturating_sub(1)).map_or(0.0, |(_, offset)| *offset);
        Timestamp::unix_fraction(raw + offset)
    };
    cameras(db, &time, sink);
    locks(db, &time, sink);
    calls(db, &time, sink);
}

/// By how much the raw clock is off from when on, in order.
fn offsets(db: &Database, sink: &mut Sink) -> Vec<(f64, f64)> {
    let mut list = Vec::new();
    let table = "PLStorageOperator_EventForward_TimeOffset";
    let scan = db.rows(table, &["timestamp", "system"], &mut |_, cells| {
        if let (Some(raw), Some(offset)) = (cells.real(), cells.real()) {
            list.push((raw, offset));
        }
    });
    sink.scanned(scan);
    list.sort_by(|a, b| a.0.total_cmp(&b.0));
    list.truncate(MOST);
    list
}

/// An application, the number of a camera, and whether it is on.
type Camera = (Option<String>, Option<i64>, bool);

fn cameras(db: &Database, time: &dyn Fn(f64) -> Option<Timestamp>, sink: &mut Sink) {
    const TABLE: &str = "PLCameraAgent_EventForward_Camera";
    let mut rows: Vec<Row<Camera>> = Vec::new();
    let scan = db.rows(TABLE, &["timestamp", "BundleId", "CameraType", "State"], &mut |rowid, cells| {
        let (raw, app, camera, state) = (cells.real(), cells.filled(), cells.integer(), cells.integer());
        if let (Some(raw), Some(state), true) = (raw, state, rows.len() < MOST) {
            rows.push(Row { rowid, raw, said: (app, camera, state != 0) });
        }
    });
    sink.scanned(scan);
    rows.sort_by(|a, b| a.raw.total_cmp(&b.raw));
    let mut on: FxHashMap<(Option<String>, Option<i64>), usize> = FxHashMap::default();
    let mut uses: Vec<(usize, Option<usize>)> = Vec::new();
    for (n, row) in rows.iter().enumerate() {
        let (app, camera, is_on) = &row.said;
        let key = (app.clone(), *camera);
        if *is_on {
            on.entry(key).or_insert(n);
        } else if let Some(begun) = on.remove(&key) {
            uses.push((begun, Some(n)));
        }
    }
    uses.extend(on.into_values().map(|begun| (begun, None)));
    uses.sort_unstable();
    for (begun, ended) in uses {
        let row = &rows[begun];
        let mut detail = Details::new();
        detail.plain("camera", row.said.1);
        detail.plain("running", ended.is_none().then_some("1"));
        let sensor = Some("camera".to_owned());
        let event = SensorUse { actor: row.said.0.clone(), sensor, foreground: None, locked: None };
        let times = [("used", time(row.raw)), ("used_until", ended.and_then(|n| time(rows[n].raw)))];
        sink.emit(Locator::Row { table: TABLE, rowid: row.rowid }, &times, event, detail.list());
    }
}

fn locks(db: &Database, time: &dyn Fn(f64) -> Option<Timestamp>, sink: &mut Sink) {
    const TABLE: &str = "PLSpringBoardAgent_EventForward_SBLock";
    let mut rows: Vec<Row<bool>> = Vec::new();
    let scan = db.rows(TABLE, &["timestamp", "Locked"], &mut |rowid, cells| {
        if let (Some(raw), Some(locked), true) = (cells.real(), cells.integer(), rows.len() < MOST) {
            rows.push(Row { rowid, raw, said: locked != 0 });
        }
    });
    sink.scanned(scan);
    stretches(TABLE, "lock", rows, time, sink);
}

/// Routes of sound that a call takes.
fn calls(db: &Database, time: &dyn Fn(f64) -> Option<Timestamp>, sink: &mut Sink) {
    const TABLE: &str = "PLAudioAgent_EventForward_Routing";
    let mut rows: Vec<Row<bool>> = Vec::new();
    let scan = db.rows(TABLE, &["timestamp", "Active", "OutputCategory"], &mut |rowid, cells| {
        let (raw, active, category) = (cells.real(), cells.integer(), cells.filled());
        if let (Some(raw), true) = (raw, rows.len() < MOST) {
            let call = active != Some(0) && category.as_deref() == Some("PhoneCall");
            rows.push(Row { rowid, raw, said: call });
        }
    });
    sink.scanned(scan);
    stretches(TABLE, "call", rows, time, sink);
}

/// From each row that says yes to the next that says no.
fn stretches(
    table: &'static str,
    state: &str,
    mut rows: Vec<Row<bool>>,
    time: &dyn Fn(f64) -> Option<Timestamp>,
    sink: &mut Sink,
) {
    rows.sort_by(|a, b| a.raw.total_cmp(&b.raw));
    let mut begun: Option<&Row<bool>> = None;
    let mut emit = |from: &Row<bool>, to: Option<&Row<bool>>| {
        let event = Presence { state: Some(state.to_owned()), value: Some("1".to_owned()) };
        let times = [("started", time(from.raw)), ("ended", to.and_then(|to| time(to.raw)))];
        sink.emit(Locator::Row { table, rowid: from.rowid }, &times, event, Vec::new());
    };
    for row in &rows {
        match (row.said, begun) {
            (true, None) => begun = Some(row),
            (false, Some(from)) => {
                emit(from, Some(row));
                begun = None;
            }
            _ => {}
        }
    }
    if let Some(from) = begun {
        emit(from, None);
    }
}
