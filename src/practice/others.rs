//! The other databases and lists of a practice phone: calls, contacts, calendar, history of
//! Safari, WhatsApp, look-ups, settings, a profile. Small, and as iOS 14 keeps them.

use super::files::File;
use super::person::CONTACTS;
use super::random::Random;
use super::scenario::{Story, Visit};
use super::{Amount, BACKED_UP, DAY, database};
use crate::time::COCOA_EPOCH;
use plist::{Dictionary, Value};
use rusqlite::params;
use std::io;

/// The group container of WhatsApp.
pub(super) const WHATSAPP: &str = "AppDomainGroup-group.net.whatsapp.WhatsApp.shared";

/// The container of configuration profiles.
pub(super) const PROFILES: &str = "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles";

/// Pages she opens.
pub(super) const PAGES: &[(&str, &str)] = &[
    ("https://www.example.org/", "Example news"),
    ("https://www.example.org/world", "World"),
    ("https://maps.example.com/", "Maps"),
    ("https://ar.example.net/akhbar", "أخبار"),
    ("http://old.example.org/recipes", "Recipes"),
];

pub(super) fn files(story: &Story, amount: Amount, random: &mut Random) -> io::Result<Vec<File>> {
    Ok(vec![
        File::new("HomeDomain", "Library/Safari/History.db", history(story, amount.visits, random)?),
        File::new("HomeDomain", "Library/CallHistoryDB/CallHistory.storedata", calls(random)?),
        File::new("HomeDomain", "Library/AddressBook/AddressBook.sqlitedb", contacts()?),
        File::new("HomeDomain", "Library/Calendar/Calendar.sqlitedb", calendar(story, random)?),
        File::new(WHATSAPP, "ChatStorage.sqlite", whatsapp(story, amount.whatsapp, random)?),
        File::new(
            "HomeDomain",
            "Library/Preferences/com.apple.identityservices.idstatuscache.plist",
            look_ups(story, random),
        ),
        File::new("HomeDomain", "Library/Preferences/.GlobalPreferences.plist", settings()),
        File::new(PROFILES, "Library/ConfigurationProfiles/profile-work-wifi.stub", wifi_profile()),
    ])
}

pub(super) fn cocoa(unix: i64) -> i64 {
    unix - COCOA_EPOCH
}

pub(super) fn some_time(random: &mut Random, days: usize) -> i64 {
    let seconds = usize::try_from(DAY).unwrap_or(1) * days;
    BACKED_UP - 600 - i64::try_from(random.below(seconds)).unwrap_or(0)
}

fn history(story: &Story, ordinary: u32, random: &mut Random) -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE history_items (id INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT NOT NULL UNIQUE, domain_expansion TEXT, visit_count INTEGER);
CREATE TABLE history_visits (id INTEGER PRIMARY KEY AUTOINCREMENT, history_item INTEGER NOT NULL, visit_time REAL NOT NULL, title TEXT,
    load_successful BOOLEAN NOT NULL DEFAULT 1, http_non_get BOOLEAN NOT NULL DEFAULT 0, synthesized BOOLEAN NOT NULL DEFAULT 0,
    redirect_source INTEGER UNIQUE, redirect_destination INTEGER UNIQUE, origin INTEGER NOT NULL DEFAULT 0, generation INTEGER NOT NULL DEFAULT 0);
CREATE TABLE history_tombstones (id INTEGER PRIMARY KEY AUTOINCREMENT, start_time REAL NOT NULL, end_time REAL NOT NULL, url TEXT);";
    database::image(schema, |db| {
        let mut item = db.prepare("INSERT OR IGNORE INTO history_items (url, visit_count) VALUES (?1, 1)")?;
        let mut visit = db.prepare(
            "INSERT INTO history_visits (id, history_item, visit_time, title, redirect_source, redirect_destination)
             VALUES (?1, (SELECT id FROM history_items WHERE url = ?2), ?3, ?4, ?5, ?6)",
        )?;
        let mut key = 0;
        for n in 0..ordinary {
            let (url, title) = random.pick(PAGES);
            key += 1;
            // Who reads much reads many pages.
            let url = if n < 1_000 { (*url).to_owned() } else { format!("{url}?page={}", n / 10) };
            item.execute([&url])?;
            visit.execute(params![
                key,
                url,
                cocoa(some_time(random, 60)),
                title,
                None::<i64>,
                None::<i64>
            ])?;
        }
        for Visit { from, to, when, milliseconds } in story.visits {
            let left = f64::from(i32::try_from(cocoa(*when)).unwrap_or(0));
            item.execute([from])?;
            item.execute([to])?;
            visit.execute(params![key + 1, from, left, None::<&str>, None::<i64>, key + 2])?;
            let arrived = left + f64::from(*milliseconds) / 1000.0;
            visit.execute(params![key + 2, to, arrived, None::<&str>, key + 1, None::<i64>])?;
            key += 2;
        }
        Ok(())
    })
}

fn calls(random: &mut Random) -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE ZCALLRECORD (Z_PK INTEGER PRIMARY KEY, ZANSWERED INTEGER, ZCALLTYPE INTEGER, ZORIGINATED INTEGER, ZDATE TIMESTAMP,
    ZDURATION FLOAT, ZADDRESS VARCHAR, ZISO_COUNTRY_CODE VARCHAR, ZLOCATION VARCHAR, ZSERVICE_PROVIDER VARCHAR, ZUNIQUE_ID VARCHAR);";
    database::image(schema, |db| {
        let mut insert = db.prepare(
            "INSERT INTO ZCALLRECORD (ZANSWERED, ZCALLTYPE, ZORIGINATED, ZDATE, ZDURATION, ZADDRESS, ZISO_COUNTRY_CODE, ZSERVICE_PROVIDER, ZUNIQUE_ID)
             VALUES (?1, 1, ?2, ?3, ?4, ?5, 'gb', 'com.apple.Telephony', ?6)",
        )?;
        for _ in 0..30 {
            let answered = random.below(4) > 0;
            let seconds = if answered { random.below(900) } else { 0 };
            let seconds = i64::try_from(seconds).unwrap_or(0);
            let who = random.pick(&CONTACTS[..2]).id;
            let when = cocoa(some_time(random, 60));
            insert.execute(params![answered, random.below(2) == 1, when, seconds, who, random.uuid()])?;
        }
        Ok(())
    })
}

fn contacts() -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE ABPerson (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, First TEXT, Last TEXT, Middle TEXT, Organization TEXT, Department TEXT, Note TEXT,
    Nickname TEXT, JobTitle TEXT, ExternalIdentifier TEXT, CreationDate INTEGER, ModificationDate INTEGER);
CREATE TABLE ABMultiValue (UID INTEGER PRIMARY KEY, record_id INTEGER, property INTEGER, identifier INTEGER, label INTEGER, value TEXT);";
    let names = ["ماما", "Ruth", "Claire", "Inés", "MyBank", "Parcel", "राहुल"];
    database::image(schema, |db| {
        for (contact, name) in CONTACTS.iter().zip(names) {
            db.execute(
                "INSERT INTO ABPerson (First, CreationDate, ModificationDate) VALUES (?1, ?2, ?2)",
                params![name, cocoa(BACKED_UP - 400 * DAY)],
            )?;
            let property = if contact.id.contains('@') { 4 } else { 3 };
            let person = db.last_insert_rowid();
            db.execute(
                "INSERT INTO ABMultiValue (record_id, property, value) VALUES (?1, ?2, ?3)",
                params![person, property, contact.id],
            )?;
        }
        Ok(())
    })
}

/// Appointments of her own, one written down late, and invitations that came in time.
fn calendar(story: &Story, random: &mut Random) -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE CalendarItem (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, summary TEXT, description TEXT, start_date REAL, end_date REAL, all_day INTEGER,
    calendar_id INTEGER, organizer_id INTEGER, url TEXT, last_modified REAL, external_id TEXT, external_mod_tag TEXT, unique_identifier TEXT,
    hidden INTEGER, has_recurrences INTEGER, UUID TEXT, creation_date REAL, action TEXT, created_by_id INTEGER);
CREATE TABLE Participant (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, entity_type INTEGER, owner_id INTEGER, identity_id INTEGER, UUID TEXT, email TEXT,
    phone_number TEXT, is_self INTEGER, comment TEXT, last_modified REAL);
CREATE TABLE Identity (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, display_name TEXT, address TEXT);
INSERT INTO Participant (owner_id, email) VALUES (2, 'editor@example.org');";
    let items = [
        ("Dentist", None, 0, -20),
        ("Editorial meeting", Some("Agenda to follow"), 1, -7),
        ("Meeting", Some("Notes"), 0, -30),
        ("عيد ميلاد ماما", None, 0, 12),
    ];
    database::image(schema, |db| {
        for (n, (title, text, organizer, days)) in items.into_iter().enumerate() {
            let start = BACKED_UP + days * DAY;
            // The third she wrote down herself, two days after it.
            let created = if n == 2 { start + 2 * DAY } else { start - 9 * DAY };
            db.execute(
                "INSERT INTO CalendarItem (summary, description, start_date, end_date, organizer_id, creation_date, UUID)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![title, text, cocoa(start), cocoa(start + 3_600), organizer, cocoa(created), random.uuid()],
            )?;
        }
        for (title, ended, came) in story.invitations {
            db.execute(
                "INSERT INTO CalendarItem (summary, start_date, end_date, organizer_id, creation_date, UUID)
                 VALUES (?1, ?2, ?3, 1, ?4, ?5)",
                params![title, cocoa(ended - 3_600), cocoa(*ended), cocoa(*came), random.uuid()],
            )?;
        }
        Ok(())
    })
}

fn whatsapp(story: &Story, ordinary: u32, random: &mut Random) -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE ZWACHATSESSION (Z_PK INTEGER PRIMARY KEY, ZARCHIVED INTEGER, ZMESSAGECOUNTER INTEGER, ZREMOVED INTEGER, ZSESSIONTYPE INTEGER,
    ZLASTMESSAGEDATE TIMESTAMP, ZCONTACTJID VARCHAR, ZPARTNERNAME VARCHAR);
CREATE TABLE ZWAMESSAGE (Z_PK INTEGER PRIMARY KEY, ZFLAGS INTEGER, ZISFROMME INTEGER, ZMESSAGETYPE INTEGER, ZSTARRED INTEGER, ZCHATSESSION INTEGER,
    ZGROUPMEMBER INTEGER, ZMESSAGEDATE TIMESTAMP, ZSENTDATE TIMESTAMP, ZFROMJID VARCHAR, ZTOJID VARCHAR, ZPUSHNAME VARCHAR, ZSTANZAID VARCHAR, ZTEXT VARCHAR);
CREATE TABLE ZWAMEDIAITEM (Z_PK INTEGER PRIMARY KEY, ZFILESIZE INTEGER, ZMESSAGE INTEGER, ZMEDIAURLDATE TIMESTAMP, ZAUTHORNAME VARCHAR,
    ZMEDIALOCALPATH VARCHAR, ZMEDIAURL VARCHAR, ZTITLE VARCHAR, ZVCARDSTRING VARCHAR);
CREATE TABLE ZWAGROUPINFO (Z_PK INTEGER PRIMARY KEY, ZCHATSESSION INTEGER, ZCREATIONDATE TIMESTAMP, ZCREATORJID VARCHAR);
CREATE TABLE ZWAPHONENUMBERLIDPAIR (Z_PK INTEGER PRIMARY KEY, ZLID VARCHAR, ZPHONENUMBER VARCHAR, ZTIMESTAMP TIMESTAMP);
CREATE TABLE ZWAMESSAGEDATAITEM (Z_PK INTEGER PRIMARY KEY, ZMESSAGE INTEGER, ZCONTENT1 VARCHAR, ZCONTENT2 VARCHAR, ZMATCHEDTEXT VARCHAR, ZSUMMARY VARCHAR, ZTITLE VARCHAR);
INSERT INTO ZWACHATSESSION VALUES (1, 0, 0, 0, 0, NULL, '447700900155@s.whatsapp.net', 'Ruth'), (2, 0, 0, 0, 0, NULL, '447700900931@s.whatsapp.net', NULL);";
    database::image(schema, |db| {
        let mut insert = db.prepare(
            "INSERT INTO ZWAMESSAGE (ZISFROMME, ZMESSAGETYPE, ZCHATSESSION, ZMESSAGEDATE, ZFROMJID, ZTOJID, ZSTANZAID, ZTEXT)
             VALUES (?1, 0, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?;
        let ruth = "447700900155@s.whatsapp.net";
        for _ in 0..ordinary {
            let from_her = random.below(2) == 1;
            let text = random.pick(if from_her { CONTACTS[1].hers } else { CONTACTS[1].theirs });
            let (from, to) = if from_her { (None, Some(ruth)) } else { (Some(ruth), None) };
            insert.execute(params![
                from_her,
                1,
                cocoa(some_time(random, 60)),
                from,
                to,
                random.uuid(),
                text
            ])?;
        }
        for (when, text) in story.whatsapp {
            let from = "447700900931@s.whatsapp.net";
            insert.execute(params![false, 2, cocoa(*when), from, None::<&str>, random.uuid(), text])?;
        }
        Ok(())
    })
}

pub(super) fn dictionary(pairs: Vec<(String, Value)>) -> Value {
    Value::Dictionary(pairs.into_iter().collect::<Dictionary>())
}

pub(super) fn binary(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.to_writer_binary(&mut bytes).expect("memory takes everything");
    bytes
}

fn look_ups(story: &Story, random: &mut Random) -> Vec<u8> {
    let known = CONTACTS.iter().filter(|c| c.service == "iMessage").map(|c| (c.id, some_time(random, 300)));
    let all: Vec<_> = known.chain(story.look_ups.iter().copied()).collect();
    let entry = |(id, when): (&str, i64)| {
        let scheme = if id.contains('@') { "mailto" } else { "tel" };
        let date = f64::from(i32::try_from(cocoa(when)).unwrap_or(0)) + 0.5;
        let values = vec![("IDStatus".to_owned(), 1.into()), ("LookupDate".to_owned(), Value::Real(date))];
        (format!("{scheme}:{id}"), dictionary(values))
    };
    let users = dictionary(all.into_iter().map(entry).collect());
    binary(&dictionary(vec![("com.apple.madrid".to_owned(), users)]))
}

fn settings() -> Vec<u8> {
    let languages = Value::Array(vec!["en-GB".into(), "ar".into()]);
    let pairs =
        [("AppleLanguages", languages), ("AppleLocale", "en_GB".into()), ("LDMGlobalEnabled", false.into())];
    binary(&dictionary(pairs.into_iter().map(|(k, v)| (k.to_owned(), v)).collect()))
}

/// A profile that only knows the password of a network at work.
fn wifi_profile() -> Vec<u8> {
    let text = |pairs: &[(&str, &str)]| {
        dictionary(pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).into())).collect())
    };
    let payload = text(&[
        ("PayloadType", "com.apple.wifi.managed"),
        ("PayloadIdentifier", "org.example.wifi.office"),
        ("PayloadUUID", "2F0C4C52-6C8C-4C1B-9C3A-0A6E6B7C1D11"),
        ("SSID_STR", "Office"),
    ]);
    let mut profile = text(&[
        ("PayloadDisplayName", "Wi-Fi at work"),
        ("PayloadIdentifier", "org.example.wifi"),
        ("PayloadUUID", "2F0C4C52-6C8C-4C1B-9C3A-0A6E6B7C1D10"),
    ]);
    if let Some(entries) = profile.as_dictionary_mut() {
        entries.insert("PayloadContent".to_owned(), Value::Array(vec![payload]));
    }
    binary(&profile)
}
