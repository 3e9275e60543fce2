//! `ContactsV2.sqlite`: the contacts of WhatsApp and WhatsApp Business.
//!
//! Seen in backups and dumps in the shared container of the application. It tells the name behind
//! a number or a hidden number, and holds people who are in no address book. Columns came and went:
//! those there are read. Times are Cocoa seconds.

use super::ios_whatsapp::{international, user};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::sqlite::Cells;
use crate::record::{Contact, DetailKind, Locator, Platform};
use crate::time::Timestamp;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_whatsapp_contacts",
    platform: Platform::Ios,
    title: "WhatsApp contacts",
    paths: &[
        "/private/var/mobile/Containers/Shared/AppGroup/group.net.whatsapp.WhatsApp.shared/ContactsV2.sqlite",
        "/private/var/mobile/Containers/Shared/AppGroup/group.net.whatsapp.WhatsAppSMB.shared/ContactsV2.sqlite",
        "/private/var/mobile/Containers/Shared/AppGroup/*/ContactsV2.sqlite",
        "/private/var/mobile/Containers/Data/Application/net.whatsapp.*/Documents/ContactsV2.sqlite",
    ],
    companions: SQLITE,
    proves: "That WhatsApp on this phone knew somebody, from the address book or from a conversation.",
    only_in_encrypted_backups: false,
    parse,
};

const CONTACT: &[&str] = &[
    "ZFULLNAME",
    "ZGIVENNAME",
    "ZLASTNAME",
    "ZBUSINESSNAME",
    "ZUSERNAME",
    "ZPHONENUMBER",
    "ZLOCALIZEDPHONENUMBER",
    "ZWHATSAPPID",
    "ZLID",
    "ZABOUTTEXT",
    "ZABOUTEMOJI",
    "ZNOTES",
    "ZLASTUPDATED",
    "ZABOUTTIMESTAMP",
    "ZABOUTEXPIRATIONTIMESTAMP",
    "ZDISAPPEARINGMODETIMESTAMP",
    "ZDISAPPEARINGMODEDURATION",
    "ZPHONESTATUS",
    "ZPHONENUMBERSTATUS",
    "ZSYNCPOLICY",
];

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    sink.table(db, "ZWAADDRESSBOOKCONTACT", CONTACT, &contact);
    Ok(())
}

fn contact(rowid: i64, cells: &mut Cells<'_>, sink: &mut Sink) {
    let (full, given, last) = (cells.filled(), cells.filled(), cells.filled());
    let (business, user_name) = (cells.filled(), cells.filled());
    let (number, localized) = (cells.filled(), cells.filled());
    let (id, lid) = (cells.filled(), cells.filled());
    let mut detail = Details::new();
    detail.add("business_name", DetailKind::Person, business.clone());
    detail.add("user_name", DetailKind::Person, user_name.clone());
    detail.plain("hidden_number", lid.or(id.clone().filter(|id| id.ends_with("@lid"))));
    for name in ["about", "about_emoji", "notes"] {
        detail.add(name, DetailKind::Text, cells.filled());
    }
    let mut next = || cells.real().and_then(Timestamp::cocoa_seconds);
    let times = [
        ("modified", next()),
        ("about_changed", next()),
        ("about_ends", next()),
        ("disappearing_set", next()),
    ];
    for name in ["disappearing_seconds", "phone_status", "phone_status", "sync_policy"] {
        detail.number(name, cells.integer());
    }
    let parts = [given, last].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let name = full.or(Some(parts).filter(|p| !p.is_empty())).or(business).or(user_name);
    let event = Contact { name, addresses: addresses(number.as_deref(), localized, id.as_deref()) };
    let locator = Locator::Row { table: "ZWAADDRESSBOOKCONTACT", rowid };
    sink.emit(locator, &times, event, detail.list());
}

/// The numbers of a contact, each once however it is written. One without its country stands last.
fn addresses(number: Option<&str>, localized: Option<String>, id: Option<&str>) -> Vec<String> {
    let id = id.filter(|id| !id.ends_with("@lid")).map(|id| international(user(id)));
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let mut all: Vec<String> = Vec::new();
    for number in [id, number.map(international), localized].into_iter().flatten() {
        if !all.iter().any(|known| digits(known) == digits(&number)) {
            all.push(number);
        }
    }
    all
}
