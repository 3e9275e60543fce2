//! `History` of browsers made of Chromium, on whichever system.
//!
//! The schema is that of `history_database.cc`, `visit_database.cc`, `url_database.cc` and
//! `download_database.cc` of Chromium. Times are microseconds since 1601.

use super::detail::Details;
use super::{Failure, Inputs, Sink};
use crate::format::sqlite::{Cells, Database};
use crate::record::{DetailKind, Download, Locator, Origin, Visit};
use crate::time::Timestamp;
use rustc_hash::FxHashMap;

/// Bits of `transition`: the page was reached by a redirection of the server or of the page.
const REDIRECTED: i64 = 0xC000_0000;

const VISIT: &[&str] = &[
    "url",
    "visit_time",
    "from_visit",
    "transition",
    "visit_duration",
    "external_referrer_url",
    "originator_cache_guid",
    "opener_visit",
];

const DOWNLOAD: &[&str] = &[
    "start_time",
    "end_time",
    "last_access_time",
    "target_path",
    "current_path",
    "referrer",
    "site_url",
    "tab_url",
    "tab_referrer_url",
    "mime_type",
    "total_bytes",
    "state",
    "danger_type",
    "opened",
    "hash",
];

/// A page the browser knows.
#[derive(Default)]
struct Page {
    url: Option<String>,
    title: Option<String>,
    searched: Option<String>,
    visited: bool,
    last: Option<Timestamp>,
}

/// What the visits are explained with.
#[derive(Default)]
struct Known {
    app: String,
    pages: FxHashMap<i64, Page>,
    /// Page and time of each visit.
    visits: FxHashMap<i64, (i64, Option<Timestamp>)>,
    /// To which visit a visit was redirected.
    led_to: FxHashMap<i64, i64>,
}

impl Known {
    fn url(&self, visit: Option<i64>) -> Option<String> {
        self.pages.get(&self.visits.get(&visit?)?.0)?.url.clone()
    }
}

/// States what the history of a browser holds.
///
/// # Errors
/// When the main file is no database.
pub(super) fn history(inputs: &Inputs, sink: &mut Sink, app: String) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let known = known(db, app, sink);
    sink.table(db, "visits", VISIT, &|rowid, cells, sink| visit(rowid, cells, &known, sink));
    without_visit(&known, sink);
    downloads(db, &known.app, sink);
    Ok(())
}

fn known(db: &Database, app: String, sink: &mut Sink) -> Known {
    let mut known = Known { app, ..Known::default() };
    let scan = db.rows("urls", &["url", "title", "last_visit_time"], &mut |rowid, cells| {
        let (url, title) = (cells.filled(), cells.filled());
        let last = cells.integer().and_then(Timestamp::chromium_microseconds);
        known.pages.insert(rowid, Page { url, title, last, ..Page::default() });
    });
    sink.scanned(scan);
    let scan = db.rows("keyword_search_terms", &["url_id", "term"], &mut |_, cells| {
        if let Some(page) = cells.integer().and_then(|id| known.pages.get_mut(&id)) {
            page.searched = cells.filled();
        }
    });
    sink.scanned(scan);
    // What is lost of this table is said when it is read for its records.
    let columns = &["url", "visit_time", "from_visit", "transition"];
    db.rows("visits", columns, &mut |rowid, cells| {
        let Some(page) = cells.integer() else { return };
        let when = cells.integer().and_then(Timestamp::chromium_microseconds);
        let (from, transition) = (cells.integer().filter(|n| *n > 0), cells.integer().unwrap_or(0));
        known.visits.insert(rowid, (page, when));
        if let Some(from) = from.filter(|_| transition & REDIRECTED != 0) {
            known.led_to.entry(from).or_insert(rowid);
        }
        if let Some(page) = known.pages.get_mut(&page) {
            page.visited = true;
        }
    });
    known
}

fn visit(rowid: i64, cells: &mut Cells<'_>, known: &Known, sink: &mut Sink) {
    let page = cells.integer().and_then(|id| known.pages.get(&id));
    let when = cells.integer().and_then(Timestamp::chromium_microseconds);
    let from = cells.integer().filter(|n| *n > 0);
    let transition = cells.integer().unwrap_or(0);
    let next = known.led_to.get(&rowid).copied();
    let mut detail = Details::new();
    let redirected = transition & REDIRECTED != 0;
    detail.add(if redirected { "redirect_source" } else { "from_page" }, DetailKind::Url, known.url(from));
    detail.plain("from_visit", from);
    detail.plain("redirect_destination_visit", next);
    let arrived = next.and_then(|key| known.visits.get(&key)?.1);
    detail.plain("redirected_at", arrived.map(Timestamp::to_rfc3339));
    detail.plain("transition", Some(transition_name(transition)));
    detail.number("microseconds", cells.integer());
    detail.add("referrer", DetailKind::Url, cells.filled());
    detail.plain("other_device", cells.filled());
    let opener = cells.integer().filter(|n| *n > 0);
    detail.add("opened_from", DetailKind::Url, known.url(opener));
    detail.add("searched", DetailKind::Text, page.and_then(|p| p.searched.clone()));
    let event = Visit {
        url: page.and_then(|p| p.url.clone()),
        title: page.and_then(|p| p.title.clone()),
        app: Some(known.app.clone()),
        redirect: known.url(next),
    };
    sink.emit(Locator::Row { table: "visits", rowid }, &[("visited", when)], event, detail.list());
}

/// The kinds of `page_transition_types.h`.
fn transition_name(transition: i64) -> &'static str {
    const NAMES: &[&str] = &[
        "link",
        "typed",
        "bookmark",
        "subframe",
        "manual_subframe",
        "generated",
        "start_page",
        "form",
        "reload",
        "keyword",
        "keyword_generated",
    ];
    usize::try_from(transition & 0xff).ok().and_then(|n| NAMES.get(n)).copied().unwrap_or("unknown")
}

/// Addresses whose visits are gone: expired, deleted, or on a damaged page.
fn without_visit(known: &Known, sink: &mut Sink) {
    let mut left: Vec<_> = known.pages.iter().filter(|(_, page)| !page.visited).collect();
    left.sort_unstable_by_key(|(id, _)| **id);
    for (&rowid, page) in left {
        let mut detail = Details::new();
        detail.add("title", DetailKind::Text, page.title.clone());
        detail.add("searched", DetailKind::Text, page.searched.clone());
        let event = Origin { url: page.url.clone(), app: Some(known.app.clone()) };
        sink.emit(Locator::Row { table: "urls", rowid }, &[("visited", page.last)], event, detail.list());
    }
}

fn downloads(db: &Database, app: &str, sink: &mut Sink) {
    let mut chains: FxHashMap<i64, Vec<(i64, i64, String)>> = FxHashMap::default();
    let scan = db.rows("downloads_url_chains", &["id", "chain_index", "url"], &mut |rowid, cells| {
        if let (Some(id), Some(index), Some(url)) = (cells.integer(), cells.integer(), cells.filled()) {
            chains.entry(id).or_default().push((index, rowid, url));
        }
    });
    sink.scanned(scan);
    for chain in chains.values_mut() {
        chain.sort_unstable();
    }
    let scan = db.rows("downloads", DOWNLOAD, &mut |rowid, cells| {
        let chain = chains.remove(&rowid).unwrap_or_default();
        download(rowid, cells, chain.into_iter().map(|(_, _, url)| url).collect(), app, sink);
    });
    sink.scanned(scan);
    // Chains whose download is gone.
    let mut left: Vec<_> = chains.into_values().flatten().map(|(_, rowid, url)| (rowid, url)).collect();
    left.sort_unstable();
    for (rowid, url) in left {
        let event = Download { url: Some(url), file: None, app: Some(app.to_owned()) };
        sink.emit(Locator::Row { table: "downloads_url_chains", rowid }, &[], event, Vec::new());
    }
}

fn download(rowid: i64, cells: &mut Cells<'_>, mut chain: Vec<String>, app: &str, sink: &mut Sink) {
    let mut next = || cells.integer().and_then(Timestamp::chromium_microseconds);
    let times = [("started", next()), ("ended", next()), ("opened", next())];
    let (target, current) = (cells.filled(), cells.filled());
    let mut detail = Details::new();
    // The last address of the chain is the one the file came from.
    let url = chain.pop();
    for url in chain {
        detail.add("redirect_source", DetailKind::Url, Some(url));
    }
    for name in ["referrer", "site_url", "tab_url", "tab_referrer_url"] {
        detail.add(name, DetailKind::Url, cells.filled());
    }
    detail.plain("mime_type", cells.filled());
    for name in ["total_bytes", "state", "danger_type", "opened"] {
        detail.number(name, cells.integer());
    }
    detail.plain("sha256", cells.blob().filter(|hash| hash.len() == 32).map(hex::encode));
    let event = Download { url, file: target.or(current), app: Some(app.to_owned()) };
    sink.emit(Locator::Row { table: "downloads", rowid }, &times, event, detail.list());
}
