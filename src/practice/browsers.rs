//! What browsers and web views of a practice phone keep: Chrome, Firefox, tabs of Safari, sites known
//! to `WebKit`; small, and as iOS 14 keeps them.

use super::files::File;
use super::others::{PAGES, binary, cocoa, dictionary, some_time};
use super::random::Random;
use super::scenario::Story;
use super::{BACKED_UP, DAY, database};
use plist::Value;
use rusqlite::{Connection, params};
use std::io;

const CHROME: &str = "AppDomain-com.google.chrome.ios";
const CHROME_PROFILE: &str = "Library/Application Support/Google/Chrome/Default";
const FIREFOX: &str = "AppDomainGroup-group.org.mozilla.ios.Firefox";
const SAFARI: &str = "AppDomain-com.apple.mobilesafari";
const WEBKIT: &str = "Library/WebKit/WebsiteData/ResourceLoadStatistics";

/// Microseconds of a second.
const MICRO: i64 = 1_000_000;

/// All of them. They have numbers of their own, so that nothing else on the phone depends on them.
pub(super) fn files(story: &Story) -> io::Result<Vec<File>> {
    let mut random = Random::new(2022);
    Ok(vec![
        File::new(CHROME, format!("{CHROME_PROFILE}/History"), chrome(story, &mut random)?),
        File::new(CHROME, format!("{CHROME_PROFILE}/Favicons"), chrome_icons(&mut random)?),
        File::new(FIREFOX, "profile.profile/browser.db", old_firefox(&mut random)?),
        File::new(FIREFOX, "profile.profile/places.db", firefox(&mut random)?),
        File::new("HomeDomain", "Library/Safari/BrowserState.db", tabs(&mut random)?),
        File::new(SAFARI, format!("{WEBKIT}/observations.db"), observations(story, &mut random)?),
        File::new(SAFARI, format!("{WEBKIT}/full_browsing_session_resourceLog.plist"), old_observations()),
    ])
}

/// Microseconds since 1601.
fn chromium(unix: i64) -> i64 {
    (unix + 11_644_473_600) * MICRO
}

fn chrome(story: &Story, random: &mut Random) -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE urls(id INTEGER PRIMARY KEY AUTOINCREMENT, url LONGVARCHAR, title LONGVARCHAR, visit_count INTEGER DEFAULT 0 NOT NULL,
    typed_count INTEGER DEFAULT 0 NOT NULL, last_visit_time INTEGER NOT NULL, hidden INTEGER DEFAULT 0 NOT NULL);
CREATE TABLE visits(id INTEGER PRIMARY KEY, url INTEGER NOT NULL, visit_time INTEGER NOT NULL, from_visit INTEGER, transition INTEGER DEFAULT 0 NOT NULL,
    segment_id INTEGER, visit_duration INTEGER DEFAULT 0 NOT NULL);
CREATE TABLE downloads (id INTEGER PRIMARY KEY, current_path LONGVARCHAR NOT NULL, target_path LONGVARCHAR NOT NULL, start_time INTEGER NOT NULL,
    total_bytes INTEGER NOT NULL, state INTEGER NOT NULL, end_time INTEGER NOT NULL, mime_type VARCHAR(255) NOT NULL);
CREATE TABLE downloads_url_chains (id INTEGER NOT NULL, chain_index INTEGER NOT NULL, url LONGVARCHAR NOT NULL, PRIMARY KEY (id, chain_index));";
    database::image(schema, |db| {
        for _ in 0..12 {
            let (url, title) = random.pick(PAGES);
            chrome_visit(db, url, Some(title), some_time(random, 60), None)?;
        }
        // A site that has moved to encryption.
        let when = some_time(random, 60);
        let from = chrome_visit(db, "http://www.example.org/old", None, when, None)?;
        chrome_visit(db, "https://www.example.org/new", Some("New"), when, Some(from))?;
        for (url, when) in story.chrome {
            chrome_visit(db, url, None, *when, None)?;
        }
        let when = chromium(BACKED_UP - 11 * DAY);
        db.execute(
            "INSERT INTO downloads VALUES (1, '', '/private/var/mobile/Documents/timetable.pdf', ?1, 4096, 1, ?1, 'application/pdf')",
            [when],
        )?;
        db.execute(
            "INSERT INTO downloads_url_chains VALUES (1, 0, 'https://trains.example.com/timetable.pdf')",
            [],
        )?;
        Ok(())
    })
}

/// A page and a visit to it, perhaps sent on by another visit. Returns the visit.
fn chrome_visit(
    db: &Connection,
    url: &str,
    title: Option<&str>,
    when: i64,
    from: Option<i64>,
) -> rusqlite::Result<i64> {
    let when = chromium(when) + if from.is_some() { 40_000 } else { 0 };
    let transition = if from.is_some() { 0xa000_0000_i64 } else { 0x3000_0000 };
    db.execute(
        "INSERT INTO urls (url, title, last_visit_time) VALUES (?1, ?2, ?3)",
        params![url, title, when],
    )?;
    db.execute(
        "INSERT INTO visits (url, visit_time, from_visit, transition) VALUES (?1, ?2, ?3, ?4)",
        params![db.last_insert_rowid(), when, from.unwrap_or(0), transition],
    )?;
    Ok(db.last_insert_rowid())
}

fn chrome_icons(random: &mut Random) -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE icon_mapping(id INTEGER PRIMARY KEY, page_url LONGVARCHAR NOT NULL, icon_id INTEGER);
CREATE TABLE favicons(id INTEGER PRIMARY KEY, url LONGVARCHAR NOT NULL, icon_type INTEGER DEFAULT 1);
CREATE TABLE favicon_bitmaps(id INTEGER PRIMARY KEY, icon_id INTEGER NOT NULL, last_updated INTEGER DEFAULT 0, image_data BLOB, width INTEGER DEFAULT 0,
    height INTEGER DEFAULT 0, last_requested INTEGER DEFAULT 0);";
    database::image(schema, |db| {
        for (url, _) in PAGES {
            db.execute("INSERT INTO favicons (url) VALUES (?1)", [format!("{url}favicon.ico")])?;
            let icon = db.last_insert_rowid();
            db.execute("INSERT INTO icon_mapping (page_url, icon_id) VALUES (?1, ?2)", params![url, icon])?;
            // Some icons were never asked for again; that stands there as nothing.
            let requested = Some(chromium(some_time(random, 60))).filter(|_| icon % 2 == 0);
            db.execute(
                "INSERT INTO favicon_bitmaps (icon_id, last_updated, last_requested) VALUES (?1, ?2, ?3)",
                params![icon, chromium(some_time(random, 60)), requested],
            )?;
        }
        Ok(())
    })
}

/// What an older version left behind.
fn old_firefox(random: &mut Random) -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE history (id INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT, url TEXT UNIQUE, title TEXT NOT NULL, server_modified INTEGER, local_modified INTEGER,
    is_deleted TINYINT NOT NULL, should_upload TINYINT NOT NULL, domain_id INTEGER);
CREATE TABLE visits (id INTEGER PRIMARY KEY AUTOINCREMENT, siteID INTEGER NOT NULL, date REAL NOT NULL, type INTEGER NOT NULL, is_local TINYINT NOT NULL);
CREATE TABLE favicons (id INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT NOT NULL UNIQUE, width INTEGER, height INTEGER, type INTEGER NOT NULL, date REAL NOT NULL);
CREATE TABLE favicon_sites (id INTEGER PRIMARY KEY AUTOINCREMENT, siteID INTEGER NOT NULL, faviconID INTEGER NOT NULL);";
    database::image(schema, |db| {
        for (url, title) in PAGES {
            let when = some_time(random, 60) - 200 * DAY;
            db.execute(
                "INSERT INTO history (url, title, local_modified, is_deleted, should_upload) VALUES (?1, ?2, ?3, 0, 1)",
                params![url, title, when * 1_000],
            )?;
            let page = db.last_insert_rowid();
            db.execute(
                "INSERT INTO visits (siteID, date, type, is_local) VALUES (?1, ?2, 1, 1)",
                params![page, when * MICRO],
            )?;
            let icon = format!("{url}favicon.ico");
            db.execute("INSERT INTO favicons (url, type, date) VALUES (?1, 0, ?2)", params![icon, when])?;
            db.execute(
                "INSERT INTO favicon_sites (siteID, faviconID) VALUES (?1, ?2)",
                [page, db.last_insert_rowid()],
            )?;
        }
        Ok(())
    })
}

fn firefox(random: &mut Random) -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url LONGVARCHAR NOT NULL, title LONGVARCHAR, last_visit_date_local INTEGER NOT NULL DEFAULT 0,
    last_visit_date_remote INTEGER NOT NULL DEFAULT 0, guid TEXT, description TEXT, preview_image_url TEXT);
CREATE TABLE moz_historyvisits (id INTEGER PRIMARY KEY, is_local INTEGER NOT NULL, from_visit INTEGER, place_id INTEGER NOT NULL, visit_date INTEGER NOT NULL,
    visit_type INTEGER NOT NULL);";
    database::image(schema, |db| {
        for (url, title) in PAGES {
            let when = some_time(random, 60) * 1_000;
            db.execute(
                "INSERT INTO moz_places (url, title, last_visit_date_local) VALUES (?1, ?2, ?3)",
                params![url, title, when],
            )?;
            db.execute(
                "INSERT INTO moz_historyvisits (is_local, place_id, visit_date, visit_type) VALUES (1, ?1, ?2, 1)",
                params![db.last_insert_rowid(), when],
            )?;
        }
        // A bookmark that was never opened.
        db.execute(
            "INSERT INTO moz_places (url, title) VALUES ('https://recipes.example.com/soup', 'Soup')",
            [],
        )?;
        Ok(())
    })
}

/// Two tabs, one of which came from the other's page.
fn tabs(random: &mut Random) -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE tabs (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT UNIQUE NOT NULL, title TEXT, url TEXT, user_visible_url TEXT, order_index INTEGER,
    last_viewed_time REAL, opened_from_link BOOLEAN, private_browsing BOOLEAN);
CREATE TABLE tab_sessions (id INTEGER PRIMARY KEY AUTOINCREMENT, tab_uuid TEXT UNIQUE NOT NULL, session_data BLOB, uncompressed_session_data_size INTEGER);";
    database::image(schema, |db| {
        for (url, title) in &PAGES[1..3] {
            let uuid = random.uuid();
            db.execute(
                "INSERT INTO tabs (uuid, title, url, user_visible_url, last_viewed_time, opened_from_link, private_browsing)
                 VALUES (?1, ?2, ?3, ?3, ?4, 1, 0)",
                params![uuid, title, url, cocoa(some_time(random, 9))],
            )?;
            db.execute(
                "INSERT INTO tab_sessions (tab_uuid, session_data) VALUES (?1, ?2)",
                params![uuid, session(&[PAGES[0], (url, title)])],
            )?;
        }
        Ok(())
    })
}

/// The pages of a tab: four bytes and a property list.
fn session(pages: &[(&str, &str)]) -> Vec<u8> {
    let entry = |(url, title): &(&str, &str)| {
        dictionary(vec![
            ("SessionHistoryEntryTitle".to_owned(), (*title).into()),
            ("SessionHistoryEntryURL".to_owned(), (*url).into()),
            ("SessionHistoryEntryOriginalURL".to_owned(), (*url).into()),
        ])
    };
    let history = dictionary(vec![
        ("SessionHistoryCurrentIndex".to_owned(), 0.into()),
        ("SessionHistoryEntries".to_owned(), Value::Array(pages.iter().map(entry).collect())),
        ("SessionHistoryVersion".to_owned(), 1.into()),
    ]);
    let list = dictionary(vec![("SessionHistory".to_owned(), history)]);
    [&[0, 0, 0, 2], &*binary(&list)].concat()
}

fn observations(story: &Story, random: &mut Random) -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE ObservedDomains (domainID INTEGER PRIMARY KEY, registrableDomain TEXT NOT NULL UNIQUE, lastSeen REAL NOT NULL, hadUserInteraction INTEGER NOT NULL,
    mostRecentUserInteractionTime REAL NOT NULL, grandfathered INTEGER NOT NULL, isPrevalent INTEGER NOT NULL, isVeryPrevalent INTEGER NOT NULL,
    dataRecordsRemoved INTEGER NOT NULL);
CREATE TABLE TopFrameUniqueRedirectsFrom (targetDomainID INTEGER NOT NULL, fromDomainID INTEGER NOT NULL);
CREATE TABLE SubresourceUnderTopFrameDomains (subresourceDomainID INTEGER NOT NULL, lastUpdated REAL NOT NULL, topFrameDomainID INTEGER NOT NULL);
CREATE TABLE SubframeUnderTopFrameDomains (subFrameDomainID INTEGER NOT NULL, lastUpdated REAL NOT NULL, topFrameDomainID INTEGER NOT NULL);";
    database::image(schema, |db| {
        let mut insert =
            db.prepare("INSERT INTO ObservedDomains VALUES (NULL, ?1, ?2, ?3, ?4, 0, 0, 0, 0)")?;
        for domain in ["example.org", "example.com", "example.net"] {
            let when = some_time(random, 30);
            insert.execute(params![domain, when, true, when])?;
        }
        for (domain, when) in story.observed {
            insert.execute(params![domain, when, false, -1])?;
            // It was reached by way of a page that she opened.
            db.execute("INSERT INTO TopFrameUniqueRedirectsFrom VALUES (?1, 1)", [db.last_insert_rowid()])?;
        }
        let when = BACKED_UP - 2 * DAY;
        db.execute("INSERT INTO SubresourceUnderTopFrameDomains VALUES (3, ?1, 1)", [when])?;
        db.execute("INSERT INTO SubframeUnderTopFrameDomains VALUES (2, ?1, 1)", [when])?;
        Ok(())
    })
}

/// What iOS 12 left behind.
fn old_observations() -> Vec<u8> {
    let text = |key: &str, value: &str| (key.to_owned(), Value::from(value));
    let under = Value::Array(vec![dictionary(vec![text("origin", "example.org")])]);
    let seen = f64::from(i32::try_from(BACKED_UP - 500 * DAY).unwrap_or(0));
    let site = dictionary(vec![
        text("PrevalentResourceOrigin", "example.net"),
        ("lastSeen".to_owned(), Value::Real(seen)),
        ("subresourceUnderTopFrameOrigins".to_owned(), under),
    ]);
    binary(&dictionary(vec![("browsingStatistics".to_owned(), Value::Array(vec![site]))]))
}
