//! Contacts and calls of WhatsApp, and the shortcuts, of a practice phone.

use super::files::File;
use super::others::{WHATSAPP, binary, cocoa, dictionary, some_time};
use super::random::Random;
use super::{BACKED_UP, DAY, database};
use plist::Value;
use rusqlite::params;
use std::io;

/// People she writes with on WhatsApp.
const PEOPLE: &[(&str, &str)] =
    &[("447700900155", "Ruth"), ("447700900142", "ماما"), ("12025550144", "Claire")];

/// All of them. They have numbers of their own, so that nothing else on the phone depends on them.
pub(super) fn files() -> io::Result<Vec<File>> {
    let mut random = Random::new(2023);
    Ok(vec![
        File::new(WHATSAPP, "ContactsV2.sqlite", contacts(&mut random)?),
        File::new(WHATSAPP, "CallHistory.sqlite", calls(&mut random)?),
        File::new("HomeDomain", "Library/Shortcuts/Shortcuts.sqlite", shortcuts()?),
    ])
}

fn contacts(random: &mut Random) -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE ZWAADDRESSBOOKCONTACT (Z_PK INTEGER PRIMARY KEY, ZLASTUPDATED TIMESTAMP, ZABOUTTIMESTAMP TIMESTAMP, ZABOUTTEXT VARCHAR, ZFULLNAME VARCHAR,
    ZPHONENUMBER VARCHAR, ZWHATSAPPID VARCHAR);";
    database::image(schema, |db| {
        for (number, name) in PEOPLE {
            let id = format!("{number}@s.whatsapp.net");
            let when = cocoa(some_time(random, 300));
            db.execute(
                "INSERT INTO ZWAADDRESSBOOKCONTACT (ZLASTUPDATED, ZABOUTTIMESTAMP, ZABOUTTEXT, ZFULLNAME, ZPHONENUMBER, ZWHATSAPPID)
                 VALUES (?1, ?1, 'Available', ?2, ?3, ?4)",
                params![when, name, format!("+{number}"), id],
            )?;
        }
        Ok(())
    })
}

fn calls(random: &mut Random) -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE ZWAAGGREGATECALLEVENT (Z_PK INTEGER PRIMARY KEY, ZINCOMING INTEGER, ZMISSED INTEGER, ZVIDEO INTEGER, ZFIRSTDATE TIMESTAMP);
CREATE TABLE ZWACDCALLEVENT (Z_PK INTEGER PRIMARY KEY, ZOUTCOME INTEGER, Z1CALLEVENTS INTEGER, ZDATE TIMESTAMP, ZDURATION FLOAT, ZCALLIDSTRING VARCHAR);
CREATE TABLE ZWACDCALLEVENTPARTICIPANT (Z_PK INTEGER PRIMARY KEY, Z1PARTICIPANTS INTEGER, ZJIDSTRING VARCHAR);";
    database::image(schema, |db| {
        for _ in 0..8 {
            let (number, _) = random.pick(PEOPLE);
            let (incoming, missed) = (random.below(2) == 1, random.below(4) == 0);
            let when = cocoa(some_time(random, 60));
            let seconds = if missed { 0 } else { 60 + i64::try_from(random.below(900)).unwrap_or(0) };
            db.execute(
                "INSERT INTO ZWAAGGREGATECALLEVENT (ZINCOMING, ZMISSED, ZVIDEO, ZFIRSTDATE) VALUES (?1, ?2, 0, ?3)",
                params![incoming, missed, when],
            )?;
            let entry = db.last_insert_rowid();
            db.execute(
                "INSERT INTO ZWACDCALLEVENT (ZOUTCOME, Z1CALLEVENTS, ZDATE, ZDURATION, ZCALLIDSTRING) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![missed, entry, when, seconds, random.uuid()],
            )?;
            db.execute(
                "INSERT INTO ZWACDCALLEVENTPARTICIPANT (Z1PARTICIPANTS, ZJIDSTRING) VALUES (?1, ?2)",
                params![entry, format!("{number}@s.whatsapp.net")],
            )?;
        }
        Ok(())
    })
}

/// One that opens the news, and one that tells somebody she is on her way.
fn shortcuts() -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE ZSHORTCUT (Z_PK INTEGER PRIMARY KEY, ZCREATIONDATE TIMESTAMP, ZMODIFICATIONDATE TIMESTAMP, ZNAME VARCHAR, ZACTIONSDESCRIPTION VARCHAR);
CREATE TABLE ZSHORTCUTACTIONS (Z_PK INTEGER PRIMARY KEY, ZSHORTCUT INTEGER, ZDATA BLOB);
CREATE TABLE ZTRIGGER (Z_PK INTEGER PRIMARY KEY, ZENABLED INTEGER, ZSHOULDPROMPT INTEGER, ZSHORTCUT INTEGER, ZDATA BLOB);";
    let news = action("is.workflow.actions.openurl", "WFInput", "https://www.example.org/");
    let message = action("is.workflow.actions.sendmessage", "WFSendMessageContent", "On my way");
    let list = [("Morning news", "Open URLs", news), ("On my way", "Send message", message)];
    database::image(schema, |db| {
        for (name, what, action) in list {
            let when = cocoa(BACKED_UP - 120 * DAY);
            db.execute(
                "INSERT INTO ZSHORTCUT (ZCREATIONDATE, ZMODIFICATIONDATE, ZNAME, ZACTIONSDESCRIPTION) VALUES (?1, ?1, ?2, ?3)",
                params![when, name, what],
            )?;
            db.execute(
                "INSERT INTO ZSHORTCUTACTIONS (ZSHORTCUT, ZDATA) VALUES (?1, ?2)",
                params![db.last_insert_rowid(), binary(&Value::Array(vec![action]))],
            )?;
        }
        db.execute("INSERT INTO ZTRIGGER (ZENABLED, ZSHOULDPROMPT, ZSHORTCUT) VALUES (1, 1, 1)", [])?;
        Ok(())
    })
}

fn action(identifier: &str, key: &str, value: &str) -> Value {
    let parameters = dictionary(vec![(key.to_owned(), value.into())]);
    dictionary(vec![
        ("WFWorkflowActionIdentifier".to_owned(), identifier.into()),
        ("WFWorkflowActionParameters".to_owned(), parameters),
    ])
}
