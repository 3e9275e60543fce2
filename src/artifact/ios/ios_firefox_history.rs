//! `browser.db` and `places.db` of Firefox: pages that were opened.
//!
//! Seen in backups and dumps in the shared container of the application. The older schema is that
//! of `BrowserSchema.swift` of Firefox for iOS (`history`, `visits`, microseconds since 1970), the
//! newer that of `create_shared_schema.sql` of Mozilla's application services (`moz_places`,
//! `moz_historyvisits`, milliseconds since 1970). Both files may be there: the older stays behind.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::sqlite::{Cells, Database};
use crate::record::{DetailKind, Locator, Origin, Platform, Visit};
use crate::time::Timestamp;
use rustc_hash::{FxHashMap, FxHashSet};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_firefox_history",
    platform: Platform::Ios,
    title: "Firefox history",
    paths: &[
        "/private/var/mobile/Containers/Shared/AppGroup/group.org.mozilla.ios.Firefox/profile.profile/browser.db",
        "/private/var/mobile/Containers/Shared/AppGroup/group.org.mozilla.ios.Firefox/profile.profile/places.db",
        "/private/var/mobile/Containers/Shared/AppGroup/*/profile.profile/{browser,places}.db",
        "/private/var/mobile/profile.profile/{browser,places}.db",
    ],
    companions: SQLITE,
    proves: "That Firefox opened a page on this phone, or on another device of the same account that shares its \
             history.",
    only_in_encrypted_backups: false,
    parse,
};

/// A page Firefox knows.
#[derive(Default)]
struct Page {
    url: Option<String>,
    title: Option<String>,
    times: [Option<Timestamp>; 2],
    more: Vec<(&'static str, DetailKind, String)>,
}

/// Where the newer and the older schema keep the same things.
struct Schema {
    pages: &'static str,
    /// Address, title, two times, then what is kept beyond that, an empty name for a column that is missing.
    page: &'static [&'static str],
    page_times: [&'static str; 2],
    more: &'static [(&'static str, DetailKind)],
    visits: &'static str,
    /// Page, time, type, whether it was here, visit before.
    visit: &'static [&'static str],
    visit_time: fn(i64) -> Option<Timestamp>,
    /// Types of visits that are redirections.
    redirections: &'static [i64],
}

const SCHEMAS: &[Schema] = &[
    Schema {
        pages: "history",
        page: &["url", "title", "local_modified", "server_modified", "is_deleted"],
        page_times: ["modified", "recorded"],
        more: &[("is_deleted", DetailKind::Plain)],
        visits: "visits",
        visit: &["siteID", "date", "type", "is_local", "from_visit"],
        visit_time: Timestamp::unix_microseconds,
        redirections: &[5, 6],
    },
    Schema {
        pages: "moz_places",
        page: &[
            "url",
            "title",
            "last_visit_date_local",
            "last_visit_date_remote",
            "description",
            "preview_image_url",
        ],
        page_times: ["visited", "visited_elsewhere"],
        more: &[("description", DetailKind::Text), ("preview_image_url", DetailKind::Url)],
        visits: "moz_historyvisits",
        visit: &["place_id", "visit_date", "visit_type", "is_local", "from_visit"],
        visit_time: Timestamp::unix_milliseconds,
        redirections: &[5, 6],
    },
];

/// Names of the types of visits, the same in both.
const TYPES: &[&str] = &[
    "unknown",
    "link",
    "typed",
    "bookmark",
    "embedded",
    "permanent_redirect",
    "temporary_redirect",
    "download",
    "framed",
    "reload",
    "place_update",
];

/// The pages, the page and time of each visit, and to which visit one was redirected.
#[derive(Default)]
struct Known {
    app: String,
    pages: FxHashMap<i64, Page>,
    visited: FxHashSet<i64>,
    visits: FxHashMap<i64, (i64, Option<Timestamp>)>,
    led_to: FxHashMap<i64, i64>,
}

impl Known {
    fn url(&self, visit: Option<i64>) -> Option<String> {
        self.pages.get(&self.visits.get(&visit?)?.0)?.url.clone()
    }
}

/// The application whose container holds the file.
pub(super) fn browser(inputs: &Inputs) -> String {
    let group = inputs.application().unwrap_or("org.mozilla.ios.Firefox");
    group.strip_prefix("group.").unwrap_or(group).to_owned()
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let app = browser(inputs);
    for schema in SCHEMAS {
        let known = known(db, schema, app.clone(), sink);
        sink.table(db, schema.visits, schema.visit, &|rowid, cells, sink| {
            visit(rowid, cells, schema, &known, sink);
        });
        without_visit(schema, &known, sink);
    }
    metadata(db, &app, sink);
    Ok(())
}

fn known(db: &Database, schema: &Schema, app: String, sink: &mut Sink) -> Known {
    let mut known = Known { app, ..Known::default() };
    let scan = db.rows(schema.pages, schema.page, &mut |rowid, cells| {
        let (url, title) = (cells.filled(), cells.filled());
        let mut next = || cells.integer().and_then(Timestamp::unix_milliseconds);
        let times = [next(), next()];
        let more = schema.more.iter();
        let more = more.filter_map(|&(name, kind)| {
            cells.filled().filter(|value| value != "0").map(|value| (name, kind, value))
        });
        let page = Page { url, title, times, more: more.collect() };
        known.pages.insert(rowid, page);
    });
    sink.scanned(scan);
    // What is lost of this table is said when it is read for its records.
    db.rows(schema.visits, schema.visit, &mut |rowid, cells| {
        let (page, when) = (cells.integer(), cells.integer().and_then(schema.visit_time));
        let redirected = cells.integer().is_some_and(|kind| schema.redirections.contains(&kind));
        cells.skip();
        let from = cells.integer().filter(|n| redirected && *n > 0);
        if let Some(page) = page {
            known.visited.insert(page);
            known.visits.insert(rowid, (page, when));
        }
        if let Some(from) = from {
            known.led_to.entry(from).or_insert(rowid);
        }
    });
    known
}

fn visit(rowid: i64, cells: &mut Cells<'_>, schema: &'static Schema, known: &Known, sink: &mut Sink) {
    let page = cells.integer().and_then(|id| known.pages.get(&id));
    let when = cells.integer().and_then(schema.visit_time);
    let kind = cells.integer();
    let here = cells.integer();
    let from = cells.integer().filter(|n| *n > 0);
    let redirected = kind.is_some_and(|kind| schema.redirections.contains(&kind));
    let next = known.led_to.get(&rowid).copied();
    let mut detail = Details::new();
    detail.add(if redirected { "redirect_source" } else { "from_page" }, DetailKind::Url, known.url(from));
    detail.plain("from_visit", from);
    detail.plain("redirect_destination_visit", next);
    let arrived = next.and_then(|key| known.visits.get(&key)?.1);
    detail.plain("redirected_at", arrived.map(Timestamp::to_rfc3339));
    let name = kind.and_then(|n| TYPES.get(usize::try_from(n).ok()?));
    detail.plain("visit_type", name.copied());
    detail.plain("on_another_device", here.filter(|n| *n == 0).map(|_| true));
    add_more(page, &mut detail);
    let event = Visit {
        url: page.and_then(|p| p.url.clone()),
        title: page.and_then(|p| p.title.clone()),
        app: Some(known.app.clone()),
        redirect: known.url(next),
    };
    sink.emit(Locator::Row { table: schema.visits, rowid }, &[("visited", when)], event, detail.list());
}

fn add_more(page: Option<&Page>, detail: &mut Details) {
    for (name, kind, value) in page.into_iter().flat_map(|page| &page.more) {
        detail.add(name, *kind, Some(value.clone()));
    }
}

/// Pages without a visit: bookmarks, or their visits are gone.
fn without_visit(schema: &'static Schema, known: &Known, sink: &mut Sink) {
    let mut left: Vec<_> = known.pages.iter().filter(|(id, _)| !known.visited.contains(id)).collect();
    left.sort_unstable_by_key(|(id, _)| **id);
    for (&rowid, page) in left {
        let mut detail = Details::new();
        detail.add("title", DetailKind::Text, page.title.clone());
        add_more(Some(page), &mut detail);
        let [first, second] = schema.page_times;
        let times = [(first, page.times[0]), (second, page.times[1])];
        let event = Origin { url: page.url.clone(), app: Some(known.app.clone()) };
        sink.emit(Locator::Row { table: schema.pages, rowid }, &times, event, detail.list());
    }
}

/// What pages of the older schema said of themselves.
fn metadata(db: &Database, app: &str, sink: &mut Sink) {
    let columns = &["site_url", "media_url", "title", "description", "created_at"];
    let scan = db.rows("page_metadata", columns, &mut |rowid, cells| {
        let url = cells.filled();
        let mut detail = Details::new();
        detail.add("media_url", DetailKind::Url, cells.filled());
        detail.add("title", DetailKind::Text, cells.filled());
        detail.add("description", DetailKind::Text, cells.filled());
        let when = cells.integer().and_then(Timestamp::unix_milliseconds);
        let event = Origin { url, app: Some(app.to_owned()) };
        sink.emit(Locator::Row { table: "page_metadata", rowid }, &[("created", when)], event, detail.list());
    });
    sink.scanned(scan);
}
