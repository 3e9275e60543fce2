//! `Calendar.sqlitedb`: appointments and invitations.
//!
//! Seen in backups and dumps at `/private/var/mobile/Library/Calendar/`. QuaDream's attack came as
//! invitations to appointments in the past, which iOS accepts without asking. Times are Cocoa
//! seconds. `Participant` has organizer and guests, `Identity` their names and addresses.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::sqlite::{Cells, Database};
use crate::record::{CalendarItem, DetailKind, Locator, Platform};
use crate::time::Timestamp;
use rustc_hash::FxHashMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_calendar",
    platform: Platform::Ios,
    title: "Calendar",
    paths: &["/private/var/mobile/Library/Calendar/Calendar.sqlitedb"],
    companions: SQLITE,
    proves: "That an appointment stands in the calendar, and who sent it. An invitation may come without \
             the owner doing anything.",
    only_in_encrypted_backups: false,
    parse,
};

const ITEM: &[&str] = &[
    "summary",
    "description",
    "url",
    "organizer_id",
    "calendar_id",
    "unique_identifier",
    "UUID",
    "all_day",
    "hidden",
    "has_recurrences",
    "start_date",
    "end_date",
    "creation_date",
    "last_modified",
];

/// Somebody who sent an invitation or got one.
#[derive(Clone, Debug)]
struct Participant {
    item: Option<i64>,
    address: Option<String>,
    name: Option<String>,
    comment: Option<String>,
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let people = participants(db, sink);
    let mut guests: FxHashMap<i64, Vec<i64>> = FxHashMap::default();
    for (key, person) in &people {
        guests.entry(person.item.unwrap_or(0)).or_default().push(*key);
    }
    for list in guests.values_mut() {
        list.sort_unstable();
    }
    let scan = db.rows("CalendarItem", ITEM, &mut |rowid, cells| item(rowid, cells, &people, &guests, sink));
    sink.scanned(scan);
    Ok(())
}

fn participants(db: &Database, sink: &mut Sink) -> FxHashMap<i64, Participant> {
    let mut identities: FxHashMap<i64, (Option<String>, Option<String>)> = FxHashMap::default();
    let scan = db.rows("Identity", &["display_name", "address"], &mut |rowid, cells| {
        identities.insert(rowid, (cells.filled(), cells.filled()));
    });
    sink.scanned(scan);
    let mut people = FxHashMap::default();
    let columns = &["owner_id", "identity_id", "email", "phone_number", "comment"];
    let scan = db.rows("Participant", columns, &mut |rowid, cells| {
        let item = cells.integer();
        let (name, address) = cells.integer().and_then(|i| identities.get(&i)).cloned().unwrap_or_default();
        let (email, phone) = (cells.filled(), cells.filled());
        people.insert(
            rowid,
            Participant { item, address: email.or(phone).or(address), name, comment: cells.filled() },
        );
    });
    sink.scanned(scan);
    people
}

fn item(
    rowid: i64,
    cells: &mut Cells<'_>,
    people: &FxHashMap<i64, Participant>,
    guests: &FxHashMap<i64, Vec<i64>>,
    sink: &mut Sink,
) {
    let (title, text, url) = (cells.filled(), cells.filled(), cells.filled());
    let organizer = cells.integer().and_then(|key| people.get(&key));
    let mut detail = Details::new();
    detail.add("organizer_name", DetailKind::Person, organizer.and_then(|o| o.name.clone()));
    detail.add("organizer_comment", DetailKind::Text, organizer.and_then(|o| o.comment.clone()));
    detail.number("calendar_id", cells.integer());
    detail.plain("unique_identifier", cells.filled());
    detail.plain("uuid", cells.filled());
    for name in ["all_day", "hidden", "has_recurrences"] {
        detail.number(name, cells.integer());
    }
    let mut next = || cells.real().and_then(Timestamp::cocoa_seconds);
    let times = [("starts", next()), ("ends", next()), ("created", next()), ("modified", next())];
    let attendees = guests.get(&rowid).into_iter().flatten().filter_map(|key| people.get(key));
    let event = CalendarItem {
        title,
        text,
        organizer: organizer.and_then(|o| o.address.clone()),
        attendees: attendees.filter_map(|p| p.address.clone()).collect(),
        url,
    };
    sink.emit(Locator::Row { table: "CalendarItem", rowid }, &times, event, detail.list());
}
