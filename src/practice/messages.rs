//! `sms.db` of a practice phone, as iOS 14 keeps it.

use super::files::File;
use super::person::{CONTACTS, NUMBER};
use super::random::Random;
use super::scenario::{Planted, Story};
use super::{BACKED_UP, DAY, Scenario, database, hidden, typedstream};
use crate::time::COCOA_EPOCH;
use plist::{Dictionary, Uid, Value};
use rusqlite::{Connection, params};
use std::collections::BTreeMap;
use std::io;

const SCHEMA: &str = "
CREATE TABLE handle (ROWID INTEGER PRIMARY KEY AUTOINCREMENT UNIQUE, id TEXT NOT NULL, country TEXT,
    service TEXT NOT NULL, uncanonicalized_id TEXT, UNIQUE (id, service));
CREATE TABLE chat (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT UNIQUE NOT NULL, style INTEGER,
    state INTEGER, account_id TEXT, chat_identifier TEXT, service_name TEXT, display_name TEXT);
CREATE TABLE chat_handle_join (chat_id INTEGER, handle_id INTEGER, UNIQUE (chat_id, handle_id));
CREATE TABLE message (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT UNIQUE NOT NULL, text TEXT,
    service_center TEXT, handle_id INTEGER DEFAULT 0, subject TEXT, country TEXT, attributedBody BLOB,
    version INTEGER DEFAULT 0, type INTEGER DEFAULT 0, service TEXT, account TEXT, account_guid TEXT,
    error INTEGER DEFAULT 0, date INTEGER, date_read INTEGER, date_delivered INTEGER,
    is_delivered INTEGER DEFAULT 0, is_finished INTEGER DEFAULT 0, is_from_me INTEGER DEFAULT 0,
    is_read INTEGER DEFAULT 0, is_sent INTEGER DEFAULT 0, cache_has_attachments INTEGER DEFAULT 0,
    item_type INTEGER DEFAULT 0, other_handle INTEGER DEFAULT 0, group_title TEXT,
    group_action_type INTEGER DEFAULT 0, is_audio_message INTEGER DEFAULT 0, date_played INTEGER,
    associated_message_guid TEXT, associated_message_type INTEGER DEFAULT 0, balloon_bundle_id TEXT,
    payload_data BLOB, expressive_send_style_id TEXT, message_summary_info BLOB,
    destination_caller_id TEXT, is_spam INTEGER DEFAULT 0, reply_to_guid TEXT, thread_originator_guid TEXT);
CREATE TABLE chat_message_join (chat_id INTEGER, message_id INTEGER, message_date INTEGER DEFAULT 0,
    PRIMARY KEY (chat_id, message_id));
CREATE TABLE attachment (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT UNIQUE NOT NULL,
    created_date INTEGER DEFAULT 0, start_date INTEGER DEFAULT 0, filename TEXT, uti TEXT, mime_type TEXT,
    transfer_state INTEGER DEFAULT 0, is_outgoing INTEGER DEFAULT 0, user_info BLOB, transfer_name TEXT,
    total_bytes INTEGER DEFAULT 0, is_sticker INTEGER DEFAULT 0, hide_attachment INTEGER DEFAULT 0);
CREATE TABLE message_attachment_join (message_id INTEGER, attachment_id INTEGER, UNIQUE (message_id, attachment_id));
CREATE TABLE deleted_messages (ROWID INTEGER PRIMARY KEY AUTOINCREMENT UNIQUE, guid TEXT NOT NULL);
CREATE INDEX message_idx_date ON message (date);";

/// Weeks over which the messages are spread.
const WEEKS: i64 = 10;

/// What an attachment of an attack holds: FORCEDENTRY sent PDF files named `.gif`.
pub(super) const ATTACHMENT: &[u8] =
    b"%PDF-1.3\n% a practice file, without any exploit: only the word /JBIG2Decode\n";

/// One message to be written.
struct Line<'a> {
    sender: &'a str,
    service: &'a str,
    country: &'a str,
    from_her: bool,
    when: i64,
    text: &'a str,
    planted: Option<&'a Planted>,
}

pub(super) fn database(
    scenario: Scenario,
    story: &Story,
    ordinary: u32,
    random: &mut Random,
) -> io::Result<Vec<u8>> {
    let mut lines: Vec<Line<'_>> = (0..ordinary).map(|_| line(random)).collect();
    lines.extend(story.messages.iter().map(planted));
    lines.sort_by_key(|l| (l.when, l.planted.is_some(), l.sender));
    database::image(SCHEMA, |db| {
        fill(db, &lines, random)?;
        hidden::deleted(scenario, db)
    })
}

fn line(random: &mut Random) -> Line<'static> {
    let contact = random.pick(CONTACTS);
    let from_her = !contact.hers.is_empty() && random.below(5) < 2;
    let text = *random.pick(if from_her { contact.hers } else { contact.theirs });
    let seconds = usize::try_from(WEEKS * 7 * DAY).unwrap_or(1);
    let when = BACKED_UP - 1 - i64::try_from(random.below(seconds)).unwrap_or(0);
    Line {
        sender: contact.id,
        service: contact.service,
        country: contact.country,
        from_her,
        when,
        text,
        planted: None,
    }
}

fn planted(planted: &Planted) -> Line<'_> {
    let Planted { sender, service, from_her, when, text, .. } = *planted;
    Line { sender, service, country: "gb", from_her, when, text, planted: Some(planted) }
}

fn fill(db: &Connection, lines: &[Line<'_>], random: &mut Random) -> rusqlite::Result<()> {
    let mut handles: BTreeMap<(&str, &str), i64> = BTreeMap::new();
    for line in lines {
        let next = i64::try_from(handles.len()).unwrap_or(0) + 1;
        if let std::collections::btree_map::Entry::Vacant(place) = handles.entry((line.sender, line.service))
        {
            place.insert(next);
            insert_handle(db, next, line)?;
        }
    }
    for line in lines {
        insert(db, line, handles[&(line.sender, line.service)], random)?;
    }
    Ok(())
}

fn insert_handle(db: &Connection, key: i64, line: &Line<'_>) -> rusqlite::Result<()> {
    db.prepare_cached("INSERT INTO handle (ROWID, id, country, service) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![key, line.sender, line.country, line.service])?;
    let guid = format!("{};-;{}", line.service, line.sender);
    db.prepare_cached(
        "INSERT INTO chat (ROWID, guid, style, chat_identifier, service_name) VALUES (?1, ?2, 45, ?3, ?4)",
    )?
    .execute(params![key, guid, line.sender, line.service])?;
    db.prepare_cached("INSERT INTO chat_handle_join VALUES (?1, ?1)")?.execute([key])?;
    Ok(())
}

fn insert(db: &Connection, line: &Line<'_>, handle: i64, random: &mut Random) -> rusqlite::Result<()> {
    let date = nanoseconds(line.when);
    let styled = line.service == "iMessage";
    let text = if line.planted.is_some_and(|p| p.styled_only) { None } else { Some(line.text) };
    let preview = line.planted.and_then(|p| p.preview);
    let attachment = line.planted.and_then(|p| p.attachment);
    db.prepare_cached(
        "INSERT INTO message (guid, text, attributedBody, handle_id, service, account, date, date_read, is_from_me,
             is_read, is_sent, is_finished, is_delivered, balloon_bundle_id, payload_data, cache_has_attachments,
             destination_caller_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?9, 1, 1, ?11, ?12, ?13, ?14)",
    )?
    .execute(params![
        random.uuid(),
        text,
        styled.then(|| typedstream::archive(line.text)),
        handle,
        line.service,
        format!("P:{NUMBER}"),
        date,
        if line.from_her { 0 } else { date + 90_000_000_000 },
        line.from_her,
        !line.from_her,
        preview.map(|_| "com.apple.messages.URLBalloonProvider"),
        preview.map(rich_link),
        attachment.is_some(),
        NUMBER,
    ])?;
    let message = db.last_insert_rowid();
    db.prepare_cached("INSERT INTO chat_message_join VALUES (?1, ?2, ?3)")?
        .execute(params![handle, message, date])?;
    attachment.map_or(Ok(()), |name| insert_attachment(db, message, name, date, random))
}

fn insert_attachment(
    db: &Connection,
    message: i64,
    name: &str,
    date: i64,
    random: &mut Random,
) -> rusqlite::Result<()> {
    db.prepare_cached(
        "INSERT INTO attachment (guid, created_date, filename, uti, mime_type, transfer_state, transfer_name, total_bytes)
         VALUES (?1, ?2, ?3, 'com.compuserve.gif', 'image/gif', 5, ?4, ?5)",
    )?
    .execute(params![
        random.uuid(),
        date / 1_000_000_000,
        format!("~/{}", attachment_path(name)),
        name,
        i64::try_from(ATTACHMENT.len()).unwrap_or(0)
    ])?;
    let attachment = db.last_insert_rowid();
    db.prepare_cached("INSERT INTO message_attachment_join VALUES (?1, ?2)")?
        .execute([message, attachment])?;
    Ok(())
}

fn attachment_path(name: &str) -> String {
    format!("Library/SMS/Attachments/{}/{name}", &name[..2])
}

/// The files that came with planted messages.
pub(super) fn attachments(story: &Story) -> Vec<File> {
    let names = story.messages.iter().filter_map(|m| m.attachment);
    names.map(|name| File::new("MediaDomain", attachment_path(name), ATTACHMENT.to_vec())).collect()
}

/// Cocoa nanoseconds, as iOS 11 and later write them.
fn nanoseconds(unix: i64) -> i64 {
    (unix - COCOA_EPOCH) * 1_000_000_000
}

/// The archive of a rich link's metadata: `LPLinkMetadata` with its address.
fn rich_link(url: &str) -> Vec<u8> {
    let uid = |n| Value::Uid(Uid::new(n));
    let dictionary = |pairs: Vec<(&str, Value)>| {
        Value::Dictionary(pairs.into_iter().map(|(k, v)| (k.to_owned(), v)).collect::<Dictionary>())
    };
    let class = |names: &[&str]| {
        let list = names.iter().map(|n| Value::from(*n)).collect();
        dictionary(vec![("$classname", names[0].into()), ("$classes", Value::Array(list))])
    };
    let objects = vec![
        "$null".into(),
        dictionary(vec![("$class", uid(6)), ("richLinkMetadata", uid(2))]),
        dictionary(vec![("$class", uid(5)), ("URL", uid(3)), ("originalURL", uid(3)), ("version", 1.into())]),
        dictionary(vec![("$class", uid(7)), ("NS.base", uid(0)), ("NS.relative", uid(4))]),
        url.into(),
        class(&["LPLinkMetadata", "NSObject"]),
        class(&["RichLink", "NSObject"]),
        class(&["NSURL", "NSObject"]),
    ];
    let archive = dictionary(vec![
        ("$version", 100_000.into()),
        ("$archiver", "NSKeyedArchiver".into()),
        ("$top", dictionary(vec![("root", uid(1))])),
        ("$objects", Value::Array(objects)),
    ]);
    let mut bytes = Vec::new();
    archive.to_writer_binary(&mut bytes).expect("memory takes everything");
    bytes
}

/// Overwrites one leaf of the table of messages that holds nothing planted.
pub(super) fn damage(image: &mut [u8], story: &Story) {
    const PAGE: usize = 4096;
    const TABLE_LEAF: u8 = 13;
    let holds = |page: &[u8], text: &str| memchr::memmem::find(page, text.as_bytes()).is_some();
    let ordinary =
        |page: &[u8]| CONTACTS.iter().flat_map(|c| c.theirs).filter(|t| holds(page, t)).count() >= 3;
    let planted = |page: &[u8]| story.messages.iter().any(|m| holds(page, m.text) || holds(page, m.sender));
    let pages: Vec<usize> = (1..image.len() / PAGE)
        .filter(|n| {
            let page = &image[n * PAGE..(n + 1) * PAGE];
            page[0] == TABLE_LEAF && ordinary(page) && !planted(page)
        })
        .collect();
    if let Some(page) = pages.get(pages.len() / 2) {
        image[page * PAGE..(page + 1) * PAGE].fill(0xa5);
    }
}
