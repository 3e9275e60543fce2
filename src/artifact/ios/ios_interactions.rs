//! `interactionC.db`: who was in contact with the owner, by which application, and when.
//!
//! Seen in encrypted backups and in dumps at `/private/var/mobile/Library/CoreDuet/People/`. It
//! often remembers messages and calls that were deleted elsewhere. `ZINTERACTIONS` has the
//! contacts, `ZCONTACTS` the people. Times are Cocoa seconds.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::sqlite::{Cells, Database};
use crate::record::{DetailKind, Direction, Locator, Message, Platform};
use crate::time::Timestamp;
use rustc_hash::FxHashMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_interactions",
    platform: Platform::Ios,
    title: "Interactions",
    paths: &["/private/var/mobile/Library/CoreDuet/People/interactionC.db"],
    companions: SQLITE,
    proves: "That the phone noted a message or call with somebody, by which application and when, even where \
             the message itself is gone.",
    only_in_encrypted_backups: true,
    parse,
};

const INTERACTION: &[&str] = &[
    "ZBUNDLEID",
    "ZDIRECTION",
    "ZSENDER",
    "ZDOMAINIDENTIFIER",
    "ZCONTENTTEXT",
    "ZCONTENTURL",
    "ZACCOUNT",
    "ZTARGETBUNDLEID",
    "ZGROUPNAME",
    "ZUUID",
    "ZRECIPIENTCOUNT",
    "ZISRESPONSE",
    "ZMECHANISM",
    "ZSTARTDATE",
    "ZENDDATE",
    "ZCREATIONDATE",
];

/// Identifier and name of each person.
type People = FxHashMap<i64, (Option<String>, Option<String>)>;

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let people = people(db, sink);
    let recipients = recipients(db, sink);
    let scan = db.rows("ZINTERACTIONS", INTERACTION, &mut |rowid, cells| {
        interaction(
            rowid,
            cells,
            &people,
            recipients.get(&rowid).map(Vec::as_slice).unwrap_or_default(),
            sink,
        );
    });
    sink.scanned(scan);
    Ok(())
}

fn people(db: &Database, sink: &mut Sink) -> People {
    let mut people = People::default();
    let columns = &[
        "ZIDENTIFIER",
        "ZDISPLAYNAME",
        "ZCREATIONDATE",
        "ZFIRSTINCOMINGSENDERDATE",
        "ZLASTINCOMINGSENDERDATE",
        "ZFIRSTINCOMINGRECIPIENTDATE",
        "ZLASTINCOMINGRECIPIENTDATE",
        "ZFIRSTOUTGOINGRECIPIENTDATE",
        "ZLASTOUTGOINGRECIPIENTDATE",
    ];
    let scan = db.rows("ZCONTACTS", columns, &mut |rowid, cells| {
        let (identifier, name) = (cells.filled(), cells.filled());
        let mut next = || cells.real().and_then(Timestamp::cocoa_seconds);
        let times = [
            ("created", next()),
            ("first_received", next()),
            ("last_received", next()),
            ("first_received_with", next()),
            ("last_received_with", next()),
            ("first_sent", next()),
            ("last_sent", next()),
        ];
        let mut detail = Details::new();
        detail.add("display_name", DetailKind::Person, name.clone());
        let event = Message { participant: identifier.clone(), states: vec!["person"], ..Message::default() };
        sink.emit(Locator::Row { table: "ZCONTACTS", rowid }, &times, event, detail.list());
        people.insert(rowid, (identifier, name));
    });
    sink.scanned(scan);
    people
}

/// Core Data names the join after its numbers of the two tables.
fn recipients(db: &Database, sink: &mut Sink) -> FxHashMap<i64, Vec<i64>> {
    let mut recipients: FxHashMap<i64, Vec<i64>> = FxHashMap::default();
    let columns = &["Z_3INTERACTIONRECIPIENT", "Z_2RECIPIENTS"];
    let scan = db.rows("Z_2INTERACTIONRECIPIENT", columns, &mut |_, cells| {
        if let (Some(interaction), Some(person)) = (cells.integer(), cells.integer()) {
            recipients.entry(interaction).or_default().push(person);
        }
    });
    sink.scanned(scan);
    recipients
}

fn interaction(rowid: i64, cells: &mut Cells<'_>, people: &People, recipients: &[i64], sink: &mut Sink) {
    let service = cells.filled();
    let direction = cells.integer().map(|n| if n == 0 { Direction::Incoming } else { Direction::Outgoing });
    let sender = cells.integer().and_then(|key| people.get(&key)).cloned().unwrap_or_default();
    let (conversation, text, url) = (cells.filled(), cells.filled(), cells.filled());
    let others: Vec<_> = recipients.iter().filter_map(|key| people.get(key)).collect();
    let outgoing = direction == Some(Direction::Outgoing);
    let other = if outgoing { others.first().map(|o| (*o).clone()).unwrap_or_default() } else { sender };
    let mut detail = Details::new();
    detail.add("name", DetailKind::Person, other.1);
    for (identifier, _) in others.iter().skip(usize::from(outgoing)) {
        detail.address("recipient", identifier.clone());
    }
    detail.plain("account", cells.filled());
    detail.plain("target_bundle_id", cells.filled());
    detail.add("group_name", DetailKind::Text, cells.filled());
    detail.plain("uuid", cells.filled());
    for name in ["recipient_count", "is_response", "mechanism"] {
        detail.number(name, cells.integer());
    }
    let mut next = || cells.real().and_then(Timestamp::cocoa_seconds);
    let times = [("started", next()), ("ended", next()), ("created", next())];
    let event = Message {
        service,
        direction,
        participant: other.0,
        conversation,
        text,
        links: url.into_iter().collect(),
        states: vec!["interaction"],
    };
    sink.emit(Locator::Row { table: "ZINTERACTIONS", rowid }, &times, event, detail.list());
}
