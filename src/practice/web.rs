//! What Safari and applications of a practice phone keep of the web, beside histories, and only a copy of
//! the file system holds: cookies, icons, caches, what sites store.

use super::files::File;
use super::others::cocoa;
use super::scenario::Story;
use super::{BACKED_UP, DAY, database};
use rusqlite::params;
use std::io;

const SAFARI: &str = "AppDomain-com.apple.mobilesafari";

/// Ordinary sites, which her history has too.
const SITES: &[&str] = &["www.example.org", "maps.example.com", "ar.example.net"];

/// All of them.
pub(super) fn files(story: &Story) -> io::Result<Vec<File>> {
    let mut files = vec![
        File::new(SAFARI, "Library/Cookies/Cookies.binarycookies", cookies(story)),
        File::new(SAFARI, "Library/Image Cache/Favicons/Favicons.db", icons(story)?),
        File::of_system("private/var/wireless/Library/Caches/com.apple.coretelephony/Cache.db", cache()?),
        File::new("HomeDomain", "Library/Safari/Bookmarks.db", bookmarks()?),
    ];
    for site in SITES {
        let folder = format!("Library/WebKit/WebsiteData/IndexedDB/https_{site}_0/a/IndexedDB.sqlite3");
        files.push(File::new(SAFARI, folder, Vec::new()));
    }
    let view = "SystemData/com.apple.SafariViewService/Library/WebKit/WebsiteData";
    files.push(File::new(SAFARI, format!("{view}/https_www.example.org_0/a"), Vec::new()));
    for (site, when) in story.observed {
        let folder = format!("Library/WebKit/WebsiteData/LocalStorage/https_{site}_0.localstorage");
        files.push(File { modified: *when, ..File::new(SAFARI, folder, Vec::new()) });
    }
    Ok(files)
}

fn cookies(story: &Story) -> Vec<u8> {
    let ordinary = SITES.iter().map(|site| (*site, BACKED_UP - 30 * DAY));
    let cookies: Vec<_> = ordinary.chain(story.observed.iter().copied()).map(|(s, w)| cookie(s, w)).collect();
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let mut page = vec![0, 0, 1, 0];
    page.extend(number(cookies.len()).to_le_bytes());
    let mut at = 12 + 4 * cookies.len();
    for cookie in &cookies {
        page.extend(number(at).to_le_bytes());
        at += cookie.len();
    }
    page.extend([0; 4]);
    page.extend(cookies.concat());
    [&b"cook"[..], &1_u32.to_be_bytes(), &number(page.len()).to_be_bytes(), &page, &[0; 8]].concat()
}

/// The layout is described where it is read.
fn cookie(site: &str, when: i64) -> Vec<u8> {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (mut places, mut texts) = (Vec::new(), Vec::new());
    for text in [site, "visitor", "/", "practice"] {
        places.push(number(56 + texts.len()));
        texts.extend(text.as_bytes());
        texts.push(0);
    }
    let mut bytes = Vec::new();
    for field in [number(56 + texts.len()), 0, 1, 0].into_iter().chain(places) {
        bytes.extend(field.to_le_bytes());
    }
    bytes.extend([0; 8]);
    for time in [cocoa(when + 365 * DAY), cocoa(when)] {
        bytes.extend(i32::try_from(time).map(f64::from).unwrap_or_default().to_le_bytes());
    }
    bytes.extend(texts);
    bytes
}

fn icons(story: &Story) -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE page_url (url TEXT PRIMARY KEY NOT NULL, uuid TEXT NOT NULL);
CREATE TABLE icon_info (uuid TEXT PRIMARY KEY NOT NULL, url TEXT NOT NULL, timestamp REAL NOT NULL, width INTEGER, height INTEGER);
CREATE TABLE rejected_resources (page_url TEXT, icon_url TEXT PRIMARY KEY, timestamp REAL);";
    database::image(schema, |db| {
        let ordinary = SITES.iter().map(|site| (*site, BACKED_UP - 30 * DAY));
        for (n, (site, when)) in ordinary.chain(story.icons.iter().copied()).enumerate() {
            let uuid = format!("0A1B2C3D-0000-4000-8000-{n:012}");
            db.execute("INSERT INTO page_url VALUES (?1, ?2)", params![format!("https://{site}/"), uuid])?;
            db.execute(
                "INSERT INTO icon_info VALUES (?1, ?2, ?3, 32, 32)",
                params![uuid, format!("https://{site}/favicon.ico"), cocoa(when)],
            )?;
        }
        Ok(())
    })
}

fn cache() -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE cfurl_cache_response (entry_ID INTEGER PRIMARY KEY AUTOINCREMENT UNIQUE, version INTEGER, hash_value INTEGER, storage_policy INTEGER,
    request_key TEXT UNIQUE, time_stamp NOT NULL DEFAULT CURRENT_TIMESTAMP, partition TEXT);
CREATE TABLE cfurl_cache_blob_data (entry_ID INTEGER PRIMARY KEY, response_object BLOB, request_object BLOB, proto_props BLOB, user_info BLOB);
CREATE TABLE cfurl_cache_receiver_data (entry_ID INTEGER PRIMARY KEY, isDataOnFS INTEGER, receiver_data BLOB);";
    database::image(schema, |db| {
        db.execute(
            "INSERT INTO cfurl_cache_response VALUES (1, 0, 1, 0, 'https://carrier.example.com/settings', '2021-07-01 06:00:00', NULL)",
            [],
        )?;
        Ok(())
    })
}

fn bookmarks() -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE bookmarks (id INTEGER PRIMARY KEY, special_id INTEGER DEFAULT 0, parent INTEGER, type INTEGER, title TEXT, url TEXT, hidden INTEGER DEFAULT 0,
    external_uuid TEXT, read INTEGER, deleted INTEGER DEFAULT 0);";
    database::image(schema, |db| {
        db.execute("INSERT INTO bookmarks (id, parent, type, title) VALUES (0, NULL, 1, 'Root')", [])?;
        for site in SITES {
            db.execute(
                "INSERT INTO bookmarks (parent, type, title, url) VALUES (0, 0, ?1, ?2)",
                params![site, format!("https://{site}/")],
            )?;
        }
        Ok(())
    })
}
