//! `CallHistory.storedata`: calls, by telephone, FaceTime and applications that report theirs.
//!
//! Seen in encrypted backups and in dumps at `/private/var/mobile/Library/CallHistoryDB/`. It is
//! Core Data; times are Cocoa seconds. Calls with several people name the others in `ZHANDLE`.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::sqlite::{Cells, Database};
use crate::record::{Call, DetailKind, Direction, Locator, Platform};
use crate::time::Timestamp;
use rustc_hash::FxHashMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_calls",
    platform: Platform::Ios,
    title: "Calls",
    paths: &["/private/var/mobile/Library/CallHistoryDB/CallHistory.storedata"],
    companions: SQLITE,
    proves: "That a call was made, received or missed, with whom and when. It does not prove what was said.",
    only_in_encrypted_backups: true,
    parse,
};

const CALL: &[&str] = &[
    "ZADDRESS",
    "ZSERVICE_PROVIDER",
    "ZORIGINATED",
    "ZANSWERED",
    "ZDURATION",
    "ZDATE",
    "ZNAME",
    "ZLOCATION",
    "ZISO_COUNTRY_CODE",
    "ZCALLTYPE",
    "ZDISCONNECTED_CAUSE",
    "ZUNIQUE_ID",
    "ZLOCAL_ADDRESS",
];

/// The other handles of each call, by its key.
type Others = FxHashMap<i64, Vec<String>>;

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let others = others(db, sink);
    let scan = db.rows("ZCALLRECORD", CALL, &mut |rowid, cells| call(rowid, cells, &others, sink));
    sink.scanned(scan);
    Ok(())
}

fn others(db: &Database, sink: &mut Sink) -> Others {
    let mut handles: FxHashMap<i64, String> = FxHashMap::default();
    let scan = db.rows("ZHANDLE", &["ZNORMALIZEDVALUE", "ZVALUE"], &mut |rowid, cells| {
        let (normalized, value) = (cells.filled(), cells.filled());
        handles.extend(normalized.or(value).map(|v| (rowid, v)));
    });
    sink.scanned(scan);
    let mut others = Others::default();
    // Core Data numbers the columns of a join anew with each version of the model.
    for handle_column in ["Z_3REMOTEPARTICIPANTHANDLES", "Z_4REMOTEPARTICIPANTHANDLES"] {
        let columns = &["Z_2REMOTEPARTICIPANTCALLS", handle_column];
        let scan = db.rows("Z_2REMOTEPARTICIPANTHANDLES", columns, &mut |_, cells| {
            let (Some(call), Some(handle)) = (cells.integer(), cells.integer()) else { return };
            others.entry(call).or_default().extend(handles.get(&handle).cloned());
        });
        sink.scanned(scan);
    }
    others
}

fn call(rowid: i64, cells: &mut Cells<'_>, others: &Others, sink: &mut Sink) {
    let (address, service) = (cells.filled(), cells.filled());
    let direction = cells.integer().map(|n| if n == 0 { Direction::Incoming } else { Direction::Outgoing });
    let answered = cells.integer().map(|n| n != 0);
    let seconds = cells.real();
    let started = cells.real().and_then(Timestamp::cocoa_seconds);
    let mut detail = Details::new();
    detail.add("name", DetailKind::Person, cells.filled());
    detail.add("location", DetailKind::Place, cells.filled());
    detail.plain("country", cells.filled());
    detail.number("call_type", cells.integer());
    detail.number("disconnected_cause", cells.integer());
    detail.plain("unique_id", cells.filled());
    detail.address("local_address", cells.filled());
    for other in others.get(&rowid).into_iter().flatten().filter(|o| Some(*o) != address.as_ref()) {
        detail.address("participant", Some(other.clone()));
    }
    let participant = address.or_else(|| others.get(&rowid).and_then(|o| o.first().cloned()));
    let event = Call { service, direction, participant, seconds, answered };
    sink.emit(Locator::Row { table: "ZCALLRECORD", rowid }, &[("started", started)], event, detail.list());
}
