//! `DataUsage.sqlite` of a practice phone, as iOS 14 keeps it.

use super::person::{APPS, PROGRAMS};
use super::random::Random;
use super::scenario::Story;
use super::{BACKED_UP, DAY, database};
use crate::time::COCOA_EPOCH;
use rusqlite::params;
use std::io;

const SCHEMA: &str = "
CREATE TABLE ZPROCESS (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZFIRSTTIMESTAMP TIMESTAMP,
    ZTIMESTAMP TIMESTAMP, ZBUNDLENAME VARCHAR, ZPROCNAME VARCHAR);
CREATE TABLE ZLIVEUSAGE (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZKIND INTEGER,
    ZMETADATA INTEGER, ZTAG INTEGER, ZHASPROCESS INTEGER, ZBILLCYCLEEND TIMESTAMP, ZTIMESTAMP TIMESTAMP,
    ZWIFIIN FLOAT, ZWIFIOUT FLOAT, ZWWANIN FLOAT, ZWWANOUT FLOAT);
CREATE TABLE Z_PRIMARYKEY (Z_ENT INTEGER PRIMARY KEY, Z_NAME VARCHAR, Z_SUPER INTEGER, Z_MAX INTEGER);";

pub(super) fn database(story: &Story, random: &mut Random) -> io::Result<Vec<u8>> {
    database::image(SCHEMA, |db| {
        let mut process = db.prepare(
            "INSERT INTO ZPROCESS (Z_PK, Z_ENT, Z_OPT, ZFIRSTTIMESTAMP, ZTIMESTAMP, ZBUNDLENAME, ZPROCNAME)
             VALUES (?1, 7, 1, ?2, ?3, ?4, ?5)",
        )?;
        let mut usage = db.prepare(
            "INSERT INTO ZLIVEUSAGE (Z_ENT, Z_OPT, ZKIND, ZMETADATA, ZTAG, ZHASPROCESS, ZTIMESTAMP, ZWIFIIN, ZWIFIOUT, ZWWANIN, ZWWANOUT)
             VALUES (3, 1, 0, 0, 0, ?1, ?2, 0, 0, ?3, ?4)",
        )?;
        let mut key = 0;
        let ordinary = ordinary();
        for (n, (name, bundle)) in ordinary.iter().enumerate() {
            // iOS removes programs now and then: single keys are missing on every phone.
            key += if n % 9 == 5 { 2 } else { 1 };
            let first = days_before(random, 300);
            let last = first + random_seconds(random, BACKED_UP - first);
            process.execute(params![key, cocoa(first), cocoa(last), bundle, name])?;
            let rows = 1 + random.below(3);
            for _ in 0..rows {
                usage.execute(params![key, cocoa(last), bytes(random), bytes(random)])?;
            }
        }
        for planted in story.programs {
            key += 1;
            let (first, last) = (planted.first, planted.last);
            process.execute(params![key, cocoa(first), cocoa(last), None::<&str>, planted.name])?;
            usage.execute(params![key, cocoa(last), bytes(random), bytes(random)])?;
        }
        for when in story.orphans {
            key += 1;
            usage.execute(params![key, cocoa(*when), bytes(random), bytes(random)])?;
        }
        // What was removed lies between programs that are still there.
        if !story.orphans.is_empty() {
            process.execute(params![
                key + 1,
                cocoa(BACKED_UP - 3 * DAY),
                cocoa(BACKED_UP - DAY),
                None::<&str>,
                "ptpd"
            ])?;
        }
        Ok(())
    })
}

/// Names as iOS writes them, with their bundle.
fn ordinary() -> Vec<(String, Option<String>)> {
    let system =
        PROGRAMS.iter().map(|p| ((*p).to_owned(), p.split_once('/').map(|(_, bundle)| bundle.to_owned())));
    let apps = APPS.iter().map(|(id, _)| {
        let short = id.rsplit('.').next().unwrap_or(id);
        (format!("{short}/{id}"), Some((*id).to_owned()))
    });
    system.chain(apps).collect()
}

fn cocoa(unix: i64) -> i64 {
    unix - COCOA_EPOCH
}

fn days_before(random: &mut Random, most: usize) -> i64 {
    BACKED_UP - i64::try_from(1 + random.below(most)).unwrap_or(1) * DAY
}

fn random_seconds(random: &mut Random, most: i64) -> i64 {
    i64::try_from(random.below(usize::try_from(most).unwrap_or(1))).unwrap_or(0)
}

fn bytes(random: &mut Random) -> i64 {
    i64::try_from(random.below(5_000_000)).unwrap_or(0)
}
