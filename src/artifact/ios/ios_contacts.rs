//! `AddressBook.sqlitedb`: the address book.
//!
//! Seen in backups and dumps at `/private/var/mobile/Library/AddressBook/`. It says who a number
//! belongs to. `ABPerson` has a row a person, `ABMultiValue` their numbers (property 3), e-mail
//! addresses (4), web addresses (22) and others. Times are Cocoa seconds.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::sqlite::{Cells, Database};
use crate::record::{Contact, DetailKind, Locator, Platform};
use crate::time::Timestamp;
use rustc_hash::FxHashMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_contacts",
    platform: Platform::Ios,
    title: "Contacts",
    paths: &["/private/var/mobile/Library/AddressBook/AddressBook.sqlitedb"],
    companions: SQLITE,
    proves: "That an entry stands in the address book. It does not prove any contact with that person.",
    only_in_encrypted_backups: false,
    parse,
};

const PERSON: &[&str] = &[
    "First",
    "Middle",
    "Last",
    "Organization",
    "Nickname",
    "Department",
    "JobTitle",
    "Note",
    "ExternalIdentifier",
    "CreationDate",
    "ModificationDate",
];

/// A telephone number or e-mail address is an address, a web address a link.
const NUMBER_OR_EMAIL: [i64; 2] = [3, 4];

/// What belongs to each person: kind of property and value.
type Values = FxHashMap<i64, Vec<(i64, String)>>;

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let mut values = values(db, sink);
    let scan = db.rows("ABPerson", PERSON, &mut |rowid, cells| {
        person(rowid, cells, values.remove(&rowid).unwrap_or_default(), sink);
    });
    sink.scanned(scan);
    // Values whose person is gone are still numbers this phone knew.
    let mut left: Vec<_> = values.into_iter().collect();
    left.sort_unstable();
    for (rowid, values) in left {
        let addresses = values.into_iter().map(|(_, value)| value).collect();
        let event = Contact { name: None, addresses };
        let mut detail = Details::new();
        detail.plain("state", Some("person_missing"));
        sink.emit(Locator::Row { table: "ABMultiValue", rowid }, &[], event, detail.list());
    }
    Ok(())
}

fn values(db: &Database, sink: &mut Sink) -> Values {
    let mut values = Values::default();
    let scan = db.rows("ABMultiValue", &["record_id", "property", "value"], &mut |_, cells| {
        let (person, property) = (cells.integer().unwrap_or(0), cells.integer().unwrap_or(0));
        values.entry(person).or_default().extend(cells.filled().map(|value| (property, value)));
    });
    sink.scanned(scan);
    values.retain(|_, list| !list.is_empty());
    values
}

fn person(rowid: i64, cells: &mut Cells<'_>, values: Vec<(i64, String)>, sink: &mut Sink) {
    let names: Vec<String> = [cells.filled(), cells.filled(), cells.filled()].into_iter().flatten().collect();
    let organization = cells.filled();
    let name = Some(names.join(" ")).filter(|n| !n.is_empty()).or_else(|| organization.clone());
    let mut detail = Details::new();
    detail.plain("organization", organization);
    detail.add("nickname", DetailKind::Person, cells.filled());
    detail.plain("department", cells.filled());
    detail.plain("job_title", cells.filled());
    detail.add("note", DetailKind::Text, cells.filled());
    detail.plain("external_identifier", cells.filled());
    let mut next = || cells.real().and_then(Timestamp::cocoa_seconds);
    let times = [("created", next()), ("modified", next())];
    let mut addresses = Vec::new();
    for (property, value) in values {
        if NUMBER_OR_EMAIL.contains(&property) {
            addresses.push(value);
        } else {
            detail.link("value", Some(value));
        }
    }
    let event = Contact { name, addresses };
    sink.emit(Locator::Row { table: "ABPerson", rowid }, &times, event, detail.list());
}
