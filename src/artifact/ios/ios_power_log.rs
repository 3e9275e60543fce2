//! The power log: which application had a camera on, asked where the phone was, was in front, called, or was removed; when the
//! phone was locked, its screen dark, a cable in it.
//!
//! Tables of events with a raw `timestamp` in Unix seconds, to which the `system` of the last row of
//! `PLStorageOperator_EventForward_TimeOffset` at or before it is added, or that of the oldest. A row of `EventForward` holds until the
//! next one of the same kind: a camera is on with `State` 1, the phone locked with `Locked` 1. The `State` of an application is
//! a number of `BKSApplicationState`: 8 in front, 32 in front behind something else, 4 running behind, 2 suspended, 1 ended. The
//! screen is lit with a `state` of `active` or `activeDimmed`; releases before state whether the block `Backlight` is `Active`, or its
//! `Brightness` alone, of which 0 is dark. A row of `AudioApp` is of an application that makes or takes sound, it does not say which; its
//! `MirroringState` says whether the screen is shown elsewhere. `IOAccessoryPowerMode` 1 is without a cable, 3 with one. Older days
//! lie in `Archives`, compressed. Source: iLEAPP and APOLLO for names and meanings of the tables; the headers of iOS for the states
//! of applications; brightness and light of a real log (iOS 15) say the same.

use crate::artifact::detail::Details;
use crate::artifact::stretch::Changes;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::evidence::Content;
use crate::format::sqlite::{Cells, Database};
use crate::record::{DetailKind, Install, Locator, Platform, Presence, Process, SensorUse, Usb};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use flate2::read::MultiGzDecoder;
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
    proves: "That an application had a camera on, asked where the phone was, called or was in front at this time; when the \
             phone was locked, its screen dark, or a cable in it.",
    only_in_encrypted_backups: false,
    parse,
};

/// Rows that put the clock right.
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

/// From the raw clock to the time.
type Clock<'a> = dyn Fn(f64) -> Option<Timestamp> + 'a;

fn read(db: &Database, sink: &mut Sink) {
    let offsets = offsets(db, sink);
    let clock = |raw: f64| {
        let before = offsets.partition_point(|(at, _)| *at <= raw);
        let offset = offsets.get(before.saturating_sub(1)).map_or(0.0, |(_, offset)| *offset);
        Timestamp::unix_fraction(raw + offset)
    };
    cameras(db, &clock, sink);
    locks(db, &clock, sink);
    calls(db, &clock, sink);
    applications(db, &clock, sink);
    screen(db, &clock, sink);
    sounds(db, &clock, sink);
    places(db, &clock, sink);
    recognitions(db, &clock, sink);
    removals(db, &clock, sink);
    cables(db, &clock, sink);
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

/// Reads a table of changes: of what, and whether it begins. Its first column is the time.
fn changes<K: Clone + Eq + std::hash::Hash>(
    db: &Database,
    table: &'static str,
    columns: &[&str],
    sink: &mut Sink,
    of: &mut dyn FnMut(&mut Cells<'_>) -> Option<(K, bool)>,
) -> Changes<K> {
    let mut all = Changes::default();
    let scan = db.rows(table, columns, &mut |rowid, cells| {
        let raw = cells.real();
        if let (Some(raw), Some((what, begins))) = (raw, of(cells)) {
            all.add(raw, Locator::Row { table, rowid }, what, begins);
        }
    });
    sink.scanned(scan);
    all
}

fn cameras(db: &Database, clock: &Clock<'_>, sink: &mut Sink) {
    const TABLE: &str = "PLCameraAgent_EventForward_Camera";
    let columns = &["timestamp", "BundleId", "CameraType", "State"];
    let all = changes(db, TABLE, columns, sink, &mut |cells| {
        let (app, camera, state) = (cells.filled(), cells.integer(), cells.integer());
        Some(((app, camera), state? != 0))
    });
    all.stretches(&mut |change, end| {
        let (actor, camera) = change.of;
        let mut detail = Details::new();
        detail.plain("camera", camera);
        detail.plain("running", end.is_none().then_some("1"));
        let sensor = Some("camera".to_owned());
        let event = SensorUse { actor, sensor, foreground: None, locked: None };
        let times = [("used", clock(change.at)), ("used_until", end.and_then(clock))];
        sink.emit(change.place, &times, event, detail.list());
    });
}

fn locks(db: &Database, clock: &Clock<'_>, sink: &mut Sink) {
    let table = "PLSpringBoardAgent_EventForward_SBLock";
    let all =
        changes(db, table, &["timestamp", "Locked"], sink, &mut |cells| Some(((), cells.integer()? != 0)));
    states(all, clock, sink, &|()| ("lock", "1".to_owned()));
}

/// Routes of sound that a call takes, and calls of applications as the phone shows them.
fn calls(db: &Database, clock: &Clock<'_>, sink: &mut Sink) {
    let table = "PLAudioAgent_EventForward_Routing";
    let columns = &["timestamp", "Active", "OutputCategory"];
    let all = changes(db, table, columns, sink, &mut |cells| {
        let (active, category) = (cells.integer(), cells.filled());
        Some(((), active != Some(0) && category.as_deref() == Some("PhoneCall")))
    });
    states(all, clock, sink, &|()| ("call", "1".to_owned()));
    let table = "PLXPCAgent_EventForward_InCallService";
    let all = changes(db, table, &["timestamp", "bundleID", "status"], sink, &mut |cells| {
        let (app, status) = (cells.filled(), cells.filled()?);
        Some((app.unwrap_or_else(|| "1".to_owned()), !status.ends_with("Stop")))
    });
    states(all, clock, sink, &|app| ("call", app));
}

/// States of an application in which it is in front, perhaps behind the centre of controls or a call.
const IN_FRONT: &[i64] = &[8, 32];

fn applications(db: &Database, clock: &Clock<'_>, sink: &mut Sink) {
    let table = "PLApplicationAgent_EventForward_Application";
    let columns = &["timestamp", "Identifier", "State"];
    let all = changes(db, table, columns, sink, &mut |cells| {
        let (app, state) = (cells.filled(), cells.integer());
        Some((app?, IN_FRONT.contains(&state?)))
    });
    states(all, clock, sink, &|app| ("foreground", app));
}

/// When it was dark. Where a release states it in several ways, the first is the best witness.
fn screen(db: &Database, clock: &Clock<'_>, sink: &mut Sink) {
    let table = "Backlight_BacklightStateChange_1_2";
    let mut all = changes(db, table, &["timestamp", "state"], sink, &mut |cells| {
        Some(((), !matches!(&*cells.filled()?, "active" | "activeDimmed")))
    });
    if all.is_empty() {
        let table = "PLDisplayAgent_EventPoint_Display";
        all = changes(db, table, &["timestamp", "Block", "Active"], sink, &mut |cells| {
            let (block, active) = (cells.filled(), cells.integer());
            (block.as_deref() == Some("Backlight")).then_some(((), active? == 0))
        });
    }
    if all.is_empty() {
        let table = "PLDisplayAgent_EventForward_Display";
        all = changes(db, table, &["timestamp", "Brightness"], sink, &mut |cells| {
            Some(((), cells.real()? <= 0.0))
        });
    }
    states(all, clock, sink, &|()| ("screen", "off".to_owned()));
}

/// Stretches of a state of the phone.
fn states<K: Clone + Eq + std::hash::Hash>(
    all: Changes<K>,
    clock: &Clock<'_>,
    sink: &mut Sink,
    of: &dyn Fn(K) -> (&'static str, String),
) {
    all.stretches(&mut |change, end| {
        let (state, value) = of(change.of);
        let event = Presence { state: Some(state.to_owned()), value: Some(value) };
        let times = [("started", clock(change.at)), ("ended", end.and_then(clock))];
        sink.emit(change.place, &times, event, Vec::new());
    });
}

/// Applications that make or take sound, and when the screen was shown elsewhere.
fn sounds(db: &Database, clock: &Clock<'_>, sink: &mut Sink) {
    const TABLE: &str = "PLAudioAgent_EventPoint_AudioApp";
    const COLUMNS: &[&str] = &[
        "timestamp",
        "ApplicationName",
        "PID",
        "Operation",
        "AudioRoute",
        "AssertionName",
        "MirroringState",
    ];
    let mut mirrored = Changes::default();
    let scan = db.rows(TABLE, COLUMNS, &mut |rowid, cells| {
        let (raw, app, pid) = (cells.real(), cells.filled(), cells.integer());
        let mut detail = Details::new();
        detail.plain("kind", Some("sound"));
        detail.plain("operation", cells.filled());
        detail.plain("route", cells.filled());
        detail.plain("assertion", cells.filled());
        if let (Some(raw), Some(state)) = (raw, cells.integer()) {
            let part = "mirrored".to_owned();
            mirrored.add(raw, Locator::RowPart { table: TABLE, rowid, part }, (), state != 0);
        }
        if let Some(name) = app {
            // A part of the system stands with the name of its program.
            let app = name.contains('.').then(|| name.clone());
            let event = Process { name: Some(name), app, pid, ..Process::default() };
            let times = [("happened", raw.and_then(clock))];
            sink.emit(Locator::Row { table: TABLE, rowid }, &times, event, detail.list());
        }
    });
    sink.scanned(scan);
    mirrored.stretches(&mut |change, end| {
        let mut detail = Details::new();
        detail.plain("kind", Some("mirrored"));
        let sensor = Some("screen".to_owned());
        let event = SensorUse { actor: None, sensor, foreground: None, locked: None };
        let times = [("used", clock(change.at)), ("used_until", end.and_then(clock))];
        sink.emit(change.place, &times, event, detail.list());
    });
}

/// Who asked where the phone was. Bundles and frameworks are parts of the system.
fn places(db: &Database, clock: &Clock<'_>, sink: &mut Sink) {
    const TABLE: &str = "PLLocationAgent_EventForward_ClientStatus";
    const COLUMNS: &[&str] =
        &["timestamp", "timestampEnd", "BundleId", "Client", "Executable", "Type", "InUseLevel"];
    let scan = db.rows(TABLE, COLUMNS, &mut |rowid, cells| {
        let (raw, end) = (cells.real(), cells.real());
        let (app, client, executable) = (cells.filled(), cells.filled(), cells.filled());
        let mut detail = Details::new();
        detail.add("executable", DetailKind::Path, executable.clone());
        detail.plain("type", cells.filled());
        detail.plain("in_use_level", cells.integer());
        detail.plain("client", client.clone().filter(|_| app.is_some()));
        let sensor = Some("location".to_owned());
        let event =
            SensorUse { actor: app.or(client).or(executable), sensor, foreground: None, locked: None };
        let times = [("used", raw.and_then(clock)), ("used_until", end.and_then(clock))];
        sink.emit(Locator::Row { table: TABLE, rowid }, &times, event, detail.list());
    });
    sink.scanned(scan);
}

/// Recognitions of music, for which the microphone is on.
fn recognitions(db: &Database, clock: &Clock<'_>, sink: &mut Sink) {
    const TABLE: &str = "PLAudioAgent_EventInterval_ShazamRecording";
    let scan = db.rows(TABLE, &["timestamp", "timestampEnd", "BundleID"], &mut |rowid, cells| {
        let (raw, end, actor) = (cells.real(), cells.real(), cells.filled());
        let mut detail = Details::new();
        detail.plain("kind", Some("music"));
        let sensor = Some("microphone".to_owned());
        let event = SensorUse { actor, sensor, foreground: None, locked: None };
        let times = [("used", raw.and_then(clock)), ("used_until", end.and_then(clock))];
        sink.emit(Locator::Row { table: TABLE, rowid }, &times, event, detail.list());
    });
    sink.scanned(scan);
}

fn removals(db: &Database, clock: &Clock<'_>, sink: &mut Sink) {
    const TABLE: &str = "PLApplicationAgent_EventForward_ApplicationDidUninstall";
    let scan = db.rows(TABLE, &["timestamp", "AppBundleId", "AppName"], &mut |rowid, cells| {
        let (raw, id) = (cells.real(), cells.filled());
        let mut detail = Details::new();
        detail.plain("name", cells.filled());
        let event = Install { id, action: Some("removed".to_owned()), installer: None };
        let times = [("happened", raw.and_then(clock))];
        sink.emit(Locator::Row { table: TABLE, rowid }, &times, event, detail.list());
    });
    sink.scanned(scan);
}

/// Power modes of the connector without a cable and with one.
const CABLE: &[(i64, &str)] = &[(1, "detached"), (3, "attached")];

fn cables(db: &Database, clock: &Clock<'_>, sink: &mut Sink) {
    const TABLE: &str = "PLBatteryAgent_EventForward_LightningConnectorStatus";
    let mut before = None;
    let scan = db.rows(TABLE, &["timestamp", "IOAccessoryPowerMode"], &mut |rowid, cells| {
        let (raw, mode) = (cells.real(), cells.integer());
        let Some((_, action)) = CABLE.iter().find(|(known, _)| Some(*known) == mode) else { return };
        // It is written again whenever the log begins anew.
        if before.replace(*action) == Some(*action) {
            return;
        }
        let event = Usb { name: Some("Lightning".to_owned()), action: Some((*action).to_owned()) };
        let times = [("happened", raw.and_then(clock))];
        sink.emit(Locator::Row { table: TABLE, rowid }, &times, event, Vec::new());
    });
    sink.scanned(scan);
}
