//! `History.db`: pages that Safari opened, in every profile.
//!
//! Seen in encrypted backups and in dumps at `/private/var/mobile/Library/Safari/`, and below
//! `Profiles/` since iOS 17. Network injection was found here: a visit over plain HTTP that was
//! redirected within milliseconds to a server of the attacker. Times are Cocoa seconds.
//! `history_tombstones` keeps addresses whose visits were deleted on another device.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::sqlite::{Cells, Database};
use crate::record::{DetailKind, Locator, Platform, Visit};
use crate::time::Timestamp;
use rustc_hash::FxHashMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_safari_history",
    platform: Platform::Ios,
    title: "Safari history",
    paths: &[
        "/private/var/mobile/Library/Safari/History.db",
        "/private/var/mobile/Library/Safari/Profiles/*/History.db",
        "/private/var/mobile/Containers/Data/Application/*/Library/Safari/History.db",
        "/private/var/mobile/Containers/Data/Application/*/Library/Safari/Profiles/*/History.db",
    ],
    companions: SQLITE,
    proves: "That Safari opened a page on this phone, or on another device of the same account that \
             shares its history.",
    only_in_encrypted_backups: true,
    parse,
};

const VISIT: &[&str] = &[
    "history_item",
    "visit_time",
    "title",
    "redirect_source",
    "redirect_destination",
    "load_successful",
    "http_non_get",
    "synthesized",
    "origin",
];

/// Addresses by the key of their item, and item and time of each visit by its key.
struct Known {
    urls: FxHashMap<i64, String>,
    visits: FxHashMap<i64, (Option<i64>, Option<Timestamp>)>,
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let known = known(db, sink);
    let scan = db.rows("history_visits", VISIT, &mut |rowid, cells| visit(rowid, cells, &known, sink));
    sink.scanned(scan);
    let columns = &["url", "start_time", "end_time"];
    let scan = db.rows("history_tombstones", columns, &mut |rowid, cells| tombstone(rowid, cells, sink));
    sink.scanned(scan);
    Ok(())
}

fn known(db: &Database, sink: &mut Sink) -> Known {
    let mut known = Known { urls: FxHashMap::default(), visits: FxHashMap::default() };
    let scan = db.rows("history_items", &["url"], &mut |rowid, cells| {
        known.urls.extend(cells.filled().map(|url| (rowid, url)));
    });
    sink.scanned(scan);
    // Only visits at an end of a redirection are ever asked for.
    let columns = &["history_item", "visit_time", "redirect_source", "redirect_destination"];
    let scan = db.rows("history_visits", columns, &mut |rowid, cells| {
        let (item, when) = (cells.integer(), cells.real().and_then(Timestamp::cocoa_seconds));
        if cells.integer().is_some() || cells.integer().is_some() {
            known.visits.insert(rowid, (item, when));
        }
    });
    sink.scanned(scan);
    known
}

fn visit(rowid: i64, cells: &mut Cells<'_>, known: &Known, sink: &mut Sink) {
    let item = cells.integer();
    let when = cells.real().and_then(Timestamp::cocoa_seconds);
    let title = cells.filled();
    let (source, destination) = (cells.integer(), cells.integer());
    let visit_of = |key: Option<i64>| known.visits.get(&key?);
    let url_of = |key: Option<i64>| known.urls.get(&visit_of(key)?.0?).cloned();
    let mut detail = Details::new();
    detail.add("redirect_source", DetailKind::Url, url_of(source));
    detail.plain("redirect_source_visit", source);
    detail.add("redirect_destination", DetailKind::Url, url_of(destination));
    detail.plain("redirect_destination_visit", destination);
    let arrived = visit_of(destination).and_then(|(_, when)| *when);
    detail.plain("redirected_at", arrived.map(Timestamp::to_rfc3339));
    detail.plain("load_successful", cells.integer().filter(|n| *n == 0));
    for name in ["http_non_get", "synthesized", "origin"] {
        detail.number(name, cells.integer());
    }
    let event = Visit {
        url: item.and_then(|key| known.urls.get(&key).cloned()),
        title,
        app: Some("com.apple.mobilesafari".to_owned()),
        redirect: url_of(destination),
    };
    sink.emit(Locator::Row { table: "history_visits", rowid }, &[("visited", when)], event, detail.list());
}

fn tombstone(rowid: i64, cells: &mut Cells<'_>, sink: &mut Sink) {
    let url = cells.filled();
    let mut next = || cells.real().and_then(Timestamp::cocoa_seconds);
    let times = [("deleted_from", next()), ("deleted_to", next())];
    let mut detail = Details::new();
    detail.plain("state", Some("deleted"));
    let event = Visit { url, app: Some("com.apple.mobilesafari".to_owned()), ..Visit::default() };
    sink.emit(Locator::Row { table: "history_tombstones", rowid }, &times, event, detail.list());
}
