//! `interactionC.db`: who was in contact with the owner, by which application, and when.
//!
//! Seen in encrypted backups and in dumps at `/private/var/mobile/Library/CoreDuet/People/`. It
//! often remembers messages and calls that were deleted elsewhere. `ZINTERACTIONS` has the
//! contacts, `ZCONTACTS` the people, `ZATTACHMENT` what was sent along. Recipients, attachments and
//! names of groups came with later versions; four schemas are known. Times are Cocoa seconds.

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
    "ZLOCATIONUUID",
    "ZDERIVEDINTENTIDENTIFIER",
    "ZRECIPIENTCOUNT",
    "ZISRESPONSE",
    "ZMECHANISM",
    "ZSTARTDATE",
    "ZENDDATE",
    "ZCREATIONDATE",
];

/// Identifier and name of each person.
type People = FxHashMap<i64, (Option<String>, Option<String>)>;

/// What was sent along with each interaction.
type Attachments = FxHashMap<i64, Vec<Attachment>>;

/// Something that was sent along.
#[derive(Clone, Debug, Default)]
struct Attachment {
    url: Option<String>,
    text: Option<String>,
    uniform_type: Option<String>,
    size: Option<i64>,
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let people = people(db, sink);
    let recipients = recipients(db, sink);
    let attachments = attachments(db, sink);
    let scan = db.rows("ZINTERACTIONS", INTERACTION, &mut |rowid, cells| {
        let recipients = recipients.get(&rowid).map(Vec::as_slice).unwrap_or_default();
        let attachments = attachments.get(&rowid).map(Vec::as_slice).unwrap_or_default();
        interaction(rowid, cells, &people, recipients, attachments, sink);
    });
    sink.scanned(scan);
    Ok(())
}

fn people(db: &Database, sink: &mut Sink) -> People {
    let mut people = People::default();
    let columns = &[
        "ZIDENTIFIER",
        "ZDISPLAYNAME",
        "ZCUSTOMIDENTIFIER",
        "ZPERSONID",
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
        let (custom, person_id) = (cells.filled(), cells.filled());
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
        detail.address("custom_identifier", custom);
        detail.plain("person_id", person_id);
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

fn attachments(db: &Database, sink: &mut Sink) -> Attachments {
    let mut known: FxHashMap<i64, Attachment> = FxHashMap::default();
    let columns = &["ZCONTENTURL", "ZCONTENTTEXT", "ZUTI", "ZSIZEINBYTES"];
    let scan = db.rows("ZATTACHMENT", columns, &mut |rowid, cells| {
        let (url, text, uniform_type) = (cells.filled(), cells.filled(), cells.filled());
        known.insert(rowid, Attachment { url, text, uniform_type, size: cells.integer() });
    });
    sink.scanned(scan);
    let mut attachments = Attachments::default();
    let columns = &["Z_3INTERACTIONS", "Z_1ATTACHMENTS"];
    let scan = db.rows("Z_1INTERACTIONS", columns, &mut |_, cells| {
        let (interaction, attachment) = (cells.integer(), cells.integer().and_then(|key| known.get(&key)));
        if let (Some(interaction), Some(attachment)) = (interaction, attachment) {
            attachments.entry(interaction).or_default().push(attachment.clone());
        }
    });
    sink.scanned(scan);
    attachments
}

fn interaction(
    rowid: i64,
    cells: &mut Cells<'_>,
    people: &People,
    recipients: &[i64],
    attachments: &[Attachment],
    sink: &mut Sink,
) {
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
    for name in ["uuid", "location_uuid", "derived_intent"] {
        detail.plain(name, cells.filled());
    }
    for name in ["recipient_count", "is_response", "mechanism"] {
        detail.number(name, cells.integer());
    }
    for attachment in attachments {
        detail.link("attachment", attachment.url.clone());
        detail.add("attachment_text", DetailKind::Text, attachment.text.clone());
        detail.plain("attachment_type", attachment.uniform_type.as_deref());
        detail.number("attachment_size", attachment.size);
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
