//! `knowledgeC.db`: when the phone was locked and lit, what was on the screen, when sound came in.
//!
//! A row of `ZOBJECT` is a stretch of time of one stream: `/device/isLocked` and `/display/isBacklit` with a whole number,
//! `/app/inFocus` with an application, `/audio/inputRoute` while an input for sound was chosen (of whom, it does not say). About
//! thirty days; from iOS 16 on most of it lies in Biome. Times are seconds since 2001. Source: APOLLO (mac4n6).

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::sqlite::Cells;
use crate::record::{DetailKind, Locator, Platform, Presence, SensorUse};
use crate::time::Timestamp;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_knowledge",
    platform: Platform::Ios,
    title: "Use of the phone (knowledgeC)",
    paths: &["/private/var/mobile/Library/CoreDuet/Knowledge/knowledgeC.db"],
    companions: SQLITE,
    proves: "When the phone was locked, lit and used, and when sound came in. It does not say who listened.",
    only_in_encrypted_backups: false,
    parse,
};

const COLUMNS: &[&str] = &[
    "ZSTREAMNAME",
    "ZVALUESTRING",
    "ZVALUEINTEGER",
    "ZSTARTDATE",
    "ZENDDATE",
    "ZCREATIONDATE",
    "ZSECONDSFROMGMT",
];

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    sink.table(db, "ZOBJECT", COLUMNS, &object);
    Ok(())
}

fn object(rowid: i64, cells: &mut Cells<'_>, sink: &mut Sink) {
    let (stream, text, number) = (cells.filled(), cells.filled(), cells.integer());
    let (start, end) = (cells.real(), cells.real());
    let times = [
        ("started", start.and_then(Timestamp::cocoa_seconds)),
        ("ended", end.and_then(Timestamp::cocoa_seconds)),
    ];
    let place = Locator::Row { table: "ZOBJECT", rowid };
    let presence = |state: &str, value: Option<String>| Presence { state: Some(state.to_owned()), value };
    let number = number.map(|n| n.to_string());
    match stream.as_deref() {
        Some("/device/isLocked") => sink.emit(place, &times, presence("lock", number), Vec::new()),
        Some("/display/isBacklit") => {
            let lit = number.map(|n| if n == "0" { "off" } else { "on" }.to_owned());
            sink.emit(place, &times, presence("screen", lit), Vec::new());
        }
        Some("/app/inFocus") => {
            let mut detail = Details::new();
            detail.add("app", DetailKind::App, text.clone());
            sink.emit(place, &times, presence("foreground", text), detail.list());
        }
        Some("/audio/inputRoute") => {
            let mut detail = Details::new();
            detail.plain("route", text);
            detail.plain("value", number);
            let times =
                times.map(|(meaning, time)| (if meaning == "started" { "used" } else { "used_until" }, time));
            let sensor = Some("microphone".to_owned());
            let event = SensorUse { actor: None, sensor, foreground: None, locked: None };
            sink.emit(place, &times, event, detail.list());
        }
        _ => {}
    }
}
