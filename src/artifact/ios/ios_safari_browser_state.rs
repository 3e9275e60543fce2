//! `BrowserState.db` and `SafariTabs.db`: tabs of Safari, and the pages that were opened in them.
//!
//! Seen in encrypted backups and in dumps at `/private/var/mobile/Library/Safari/`, and below
//! `Profiles/` since iOS 17. A tab keeps the pages one can go back to, also where the history was
//! cleared. Up to iOS 11 they stand in `tabs.session_data`, then in `tab_sessions` (both schemas as
//! read by iLEAPP and MVT), since iOS 15 in `SafariTabs.db`, in `bookmarks.local_attributes` or
//! `session_state` (as published by safari-tabgroups). A list of
//! pages is four bytes and a property list, that of `WebKit`'s `WebBackForwardList`. Times are Cocoa
//! seconds; a page has none of its own, so it is given those of its tab.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::plist as plists;
use crate::format::sqlite::{Cells, Database};
use crate::record::{DetailKind, Locator, Platform, Visit};
use crate::time::Timestamp;
use plist::Value;
use rustc_hash::FxHashMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_safari_browser_state",
    platform: Platform::Ios,
    title: "Safari tabs",
    paths: &[
        "/private/var/mobile/Library/Safari/BrowserState.db",
        "/private/var/mobile/Library/Safari/SafariTabs.db",
        "/private/var/mobile/Library/Safari/Profiles/*/{BrowserState,SafariTabs}.db",
        "/private/var/mobile/Containers/Data/Application/*/Library/Safari/{BrowserState,SafariTabs}.db",
        "/private/var/mobile/Containers/Data/Application/*/Library/Safari/Profiles/*/{BrowserState,SafariTabs}.db",
    ],
    companions: SQLITE,
    proves: "That a page was open in a tab of Safari on this phone, or on another device of the same account, and \
             from which pages one came to it.",
    only_in_encrypted_backups: true,
    parse,
};

/// Pages of one tab that are kept; Safari keeps a hundred.
const MOST_PAGES: usize = 5_000;

/// Values of the attributes of one tab that are kept.
const MOST_VALUES: usize = 200;

const TAB: &[&str] = &[
    "uuid",
    "title",
    "url",
    "user_visible_url",
    "last_viewed_time",
    "date_closed",
    "opened_from_link",
    "private_browsing",
    "session_data",
];

const BOOKMARK: &[&str] = &[
    "external_uuid",
    "title",
    "url",
    "parent",
    "last_modified",
    "date_closed",
    "deleted",
    "extra_attributes",
    "local_attributes",
];

/// Meaning and time, as a record takes them.
type Times = Vec<(&'static str, Option<Timestamp>)>;

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let mut tabs = FxHashMap::default();
    let scan = db.rows("tabs", TAB, &mut |rowid, cells| tab(rowid, cells, &mut tabs, sink));
    sink.scanned(scan);
    sessions(db, "tab_sessions", ["tab_uuid", "session_data"], &tabs, sink);
    let groups = groups(db);
    let mut tabs = FxHashMap::default();
    let scan =
        db.rows("bookmarks", BOOKMARK, &mut |rowid, cells| bookmark(rowid, cells, &groups, &mut tabs, sink));
    sink.scanned(scan);
    sessions(db, "session_state", ["uuid", "data"], &tabs, sink);
    Ok(())
}

fn visit(url: Option<String>, title: Option<String>, redirect: Option<String>) -> Visit {
    Visit { url, title, app: Some("com.apple.mobilesafari".to_owned()), redirect }
}

/// A row of `tabs`, and the pages it holds where they still stand in it.
fn tab(rowid: i64, cells: &mut Cells<'_>, tabs: &mut FxHashMap<String, Times>, sink: &mut Sink) {
    let uuid = cells.filled();
    let (title, url, visible) = (cells.filled(), cells.filled(), cells.filled());
    let mut next = || cells.real().and_then(Timestamp::cocoa_seconds);
    let times = vec![("tab_viewed", next()), ("tab_closed", next())];
    let mut detail = Details::new();
    detail.plain("tab", uuid.as_deref());
    detail.add("user_visible_url", DetailKind::Url, visible.filter(|v| Some(v) != url.as_ref()));
    detail.number("opened_from_link", cells.integer());
    detail.number("private_browsing", cells.integer());
    sink.emit(Locator::Row { table: "tabs", rowid }, &times, visit(url, title, None), detail.list());
    if let Some(session) = cells.blob() {
        pages("tabs", rowid, session, (uuid.as_deref(), &times), sink);
    }
    tabs.extend(uuid.map(|uuid| (uuid, times)));
}

/// The tables that hold nothing but the pages of tabs. A tab that is gone loses its pages nothing.
fn sessions(
    db: &Database,
    table: &'static str,
    columns: [&str; 2],
    tabs: &FxHashMap<String, Times>,
    sink: &mut Sink,
) {
    let scan = db.rows(table, &columns, &mut |rowid, cells| {
        let uuid = cells.filled();
        let times = uuid.as_ref().and_then(|uuid| tabs.get(uuid)).cloned().unwrap_or_default();
        if let Some(session) = cells.blob() {
            pages(table, rowid, session, (uuid.as_deref(), &times), sink);
        }
    });
    sink.scanned(scan);
}

/// Every page of a tab. One that was answered with a redirection keeps the address it was asked for.
fn pages(
    table: &'static str,
    rowid: i64,
    session: &[u8],
    (tab, times): (Option<&str>, &Times),
    sink: &mut Sink,
) {
    if session.is_empty() {
        return;
    }
    let list = if session.starts_with(b"bplist") { session } else { session.get(4..).unwrap_or_default() };
    let list = match plists::parse(list) {
        Ok(list) => list,
        Err(sentence) => return sink.lost(sentence),
    };
    let entries = list
        .as_dictionary()
        .and_then(|d| d.get("SessionHistory")?.as_dictionary()?.get("SessionHistoryEntries")?.as_array());
    for (n, entry) in entries.into_iter().flatten().take(MOST_PAGES).enumerate() {
        let url = plists::text(entry, "SessionHistoryEntryURL");
        let original = plists::text(entry, "SessionHistoryEntryOriginalURL");
        let mut detail = Details::new();
        detail.plain("tab", tab);
        detail.add("original_url", DetailKind::Url, original.filter(|o| Some(o) != url.as_ref()));
        let title = plists::text(entry, "SessionHistoryEntryTitle");
        let locator = Locator::RowPart { table, rowid, part: format!("page {}", n + 1) };
        sink.emit(locator, times, visit(url, title, None), detail.list());
    }
}

/// Folders of tabs (groups, profiles) by their key: what they are called, and what they lie in.
fn groups(db: &Database) -> FxHashMap<i64, (Option<String>, Option<i64>)> {
    let mut groups = FxHashMap::default();
    // What is lost of this table is said when it is read for its records.
    db.rows("bookmarks", &["type", "title", "parent"], &mut |rowid, cells| {
        if cells.integer() == Some(1) {
            groups.insert(rowid, (cells.filled(), cells.integer()));
        }
    });
    groups
}

/// The names of the folders a tab lies in, the innermost first. Folders may lie in a loop.
fn folder(mut key: Option<i64>, groups: &FxHashMap<i64, (Option<String>, Option<i64>)>) -> Option<String> {
    let mut names = Vec::new();
    for _ in 0..8 {
        let Some((name, parent)) = key.and_then(|key| groups.get(&key)) else { break };
        names.extend(name.clone());
        key = *parent;
    }
    (!names.is_empty()).then(|| names.join(" < "))
}

/// A row of `bookmarks`: a tab if it has an address, otherwise a folder of tabs.
fn bookmark(
    rowid: i64,
    cells: &mut Cells<'_>,
    groups: &FxHashMap<i64, (Option<String>, Option<i64>)>,
    tabs: &mut FxHashMap<String, Times>,
    sink: &mut Sink,
) {
    let uuid = cells.filled();
    let (title, url, parent) = (cells.filled(), cells.filled(), cells.integer());
    let mut next = || cells.real().and_then(Timestamp::cocoa_seconds);
    let (modified, closed) = (next(), next());
    let deleted = cells.integer();
    let (extra, local) = (attributes(cells.blob(), sink), attributes(cells.blob(), sink));
    if url.is_none() && local.is_none() {
        return;
    }
    let date = |list: &Option<Value>, key: &str| list.as_ref().and_then(|list| plists::date(list, key));
    let added =
        extra.as_ref().and_then(|e| plists::date(e.as_dictionary()?.get("com.apple.Bookmark")?, "DateAdded"));
    let times = vec![
        ("tab_viewed", date(&local, "LastVisitTime").or(date(&extra, "DateLastViewed"))),
        ("created", added),
        ("tab_closed", closed.or(date(&local, "DateClosed"))),
        ("modified", modified),
    ];
    let mut detail = Details::new();
    detail.plain("tab", uuid.as_deref());
    detail.add("tab_group", DetailKind::Text, folder(parent, groups));
    detail.number("deleted", deleted);
    for list in [&extra, &local].into_iter().flatten() {
        add_attributes(list, url.as_deref(), &mut detail);
    }
    sink.emit(Locator::Row { table: "bookmarks", rowid }, &times, visit(url, title, None), detail.list());
    let session = local.as_ref().and_then(|l| l.as_dictionary()?.get("SessionState")?.as_data());
    if let Some(session) = session {
        pages("bookmarks", rowid, session, (uuid.as_deref(), &times), sink);
    }
    tabs.extend(uuid.map(|uuid| (uuid, times)));
}

fn attributes(blob: Option<&[u8]>, sink: &mut Sink) -> Option<Value> {
    let blob = blob.filter(|b| !b.is_empty())?;
    plists::parse(blob).map_err(|sentence| sink.lost(sentence)).ok()
}

/// Addresses and texts among the attributes: the address as the phone loaded it, that of a pinned tab.
fn add_attributes(list: &Value, url: Option<&str>, detail: &mut Details) {
    let mut count = 0;
    plists::each_value(list, &mut |key, value| {
        count += 1;
        if count > MOST_VALUES || Some(value) == url {
            return;
        }
        match key {
            "DeviceIdentifier" => detail.add("device", DetailKind::DeviceId, Some(value.to_owned())),
            "OpenedFromLink" if value == "true" => detail.plain("opened_from_link", Some(true)),
            "LocalTitle" | "PinnedTitle" | "PinnedPageTitle" => {
                detail.add("local_title", DetailKind::Text, Some(value.to_owned()));
            }
            "LocalURL" => detail.add("local_url", DetailKind::Url, Some(value.to_owned())),
            _ if value.contains("://") => detail.add("attribute", DetailKind::Url, Some(value.to_owned())),
            _ => {}
        }
    });
}
