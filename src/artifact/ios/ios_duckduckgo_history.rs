//! `History.sqlite` of DuckDuckGo: pages that were opened.
//!
//! Seen in backups and dumps in the container of the application, since 2024. The entities are those
//! of `BrowsingHistoryModel.swift` and the place that of `HistoryManager.swift`, both in DuckDuckGo's
//! public source; Core Data gives the tables their names and counts in Cocoa seconds. A newer
//! version also keeps which tab opened what. The owner can erase all of it with one button. Icons
//! are kept below hashes of their host, so no address can be read from them.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::sqlite::{Cells, Database};
use crate::record::{Locator, Platform, Visit};
use crate::time::Timestamp;
use rustc_hash::{FxHashMap, FxHashSet};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_duckduckgo_history",
    platform: Platform::Ios,
    title: "DuckDuckGo history",
    paths: &[
        "/private/var/mobile/Containers/Data/Application/com.duckduckgo.mobile.ios/Library/Application Support/History.sqlite",
    ],
    companions: SQLITE,
    proves: "That DuckDuckGo opened a page on this phone. What its owner erased is not there.",
    only_in_encrypted_backups: false,
    parse,
};

const PAGES: &str = "ZBROWSINGHISTORYENTRYMANAGEDOBJECT";
const VISITS: &str = "ZPAGEVISITMANAGEDOBJECT";
const TABS: &str = "ZTABHISTORYMANAGEDOBJECT";

/// A page, by the key of its row.
#[derive(Clone, Default)]
struct Page {
    url: Option<String>,
    title: Option<String>,
    last: Option<Timestamp>,
    failed: Option<i64>,
    visits: Option<i64>,
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let pages = pages(db, sink);
    let mut seen = FxHashSet::default();
    let scan = db.rows(VISITS, &["ZHISTORYENTRY", "ZDATE"], &mut |rowid, cells| {
        let (key, when) = (cells.integer(), time(cells));
        let page = key.and_then(|key| pages.get(&key));
        seen.extend(page.and(key));
        emit(sink, (VISITS, rowid), &[("visited", when)], page.cloned().unwrap_or_default());
    });
    sink.scanned(scan);
    // A page whose visits are gone still says when it was opened last.
    let mut left: Vec<_> = pages.into_iter().filter(|(key, _)| !seen.contains(key)).collect();
    left.sort_unstable_by_key(|(key, _)| *key);
    for (key, page) in left {
        emit(sink, (PAGES, key), &[("visited", page.last)], page);
    }
    tabs(db, sink);
    Ok(())
}

fn time(cells: &mut Cells<'_>) -> Option<Timestamp> {
    cells.real().and_then(Timestamp::cocoa_seconds)
}

fn pages(db: &Database, sink: &mut Sink) -> FxHashMap<i64, Page> {
    let mut pages = FxHashMap::default();
    let columns = &["ZURL", "ZTITLE", "ZLASTVISIT", "ZFAILEDTOLOAD", "ZNUMBEROFTOTALVISITS"];
    let scan = db.rows(PAGES, columns, &mut |rowid, cells| {
        let (url, title, last) = (cells.filled(), cells.filled(), time(cells));
        let page = Page { url, title, last, failed: cells.integer(), visits: cells.integer() };
        pages.insert(rowid, page);
    });
    sink.scanned(scan);
    pages
}

fn emit(
    sink: &mut Sink,
    (table, rowid): (&'static str, i64),
    times: &[(&'static str, Option<Timestamp>)],
    page: Page,
) {
    let mut detail = Details::new();
    detail.number("failed_to_load", page.failed);
    detail.number("visits", page.visits);
    let event = Visit {
        url: page.url,
        title: page.title,
        app: Some("com.duckduckgo.mobile.ios".to_owned()),
        ..Visit::default()
    };
    sink.emit(Locator::Row { table, rowid }, times, event, detail.list());
}

/// Which tab opened what. A row without a visit is what is left of one.
fn tabs(db: &Database, sink: &mut Sink) {
    let scan = db.rows(TABS, &["ZURL", "ZTABID", "ZVISIT"], &mut |rowid, cells| {
        let url = cells.filled();
        let mut detail = Details::new();
        detail.plain("tab", cells.filled());
        if cells.integer().is_some() {
            // Its visit was given above.
            return;
        }
        let app = Some("com.duckduckgo.mobile.ios".to_owned());
        let event = Visit { url, app, ..Visit::default() };
        sink.emit(Locator::Row { table: TABS, rowid }, &[], event, detail.list());
    });
    sink.scanned(scan);
}
