//! Icons in `browser.db` of Firefox: sites whose icon was fetched.
//!
//! Seen in backups and dumps in the shared container of the application, up to the version that
//! moved its icons elsewhere (2023). The schema is that of `BrowserSchema.swift`: `favicons`, and
//! what ties them to pages, `favicon_sites` by key and `favicon_site_urls` by address. Times are
//! seconds since 1970.

use super::ios_firefox_history::browser;
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::sqlite::Database;
use crate::record::{DetailKind, Locator, Origin, Platform};
use crate::time::Timestamp;
use rustc_hash::{FxHashMap, FxHashSet};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_firefox_favicon",
    platform: Platform::Ios,
    title: "Icons of sites in Firefox",
    paths: &[
        "/private/var/mobile/Containers/Shared/AppGroup/group.org.mozilla.ios.Firefox/profile.profile/browser.db",
        "/private/var/mobile/Containers/Shared/AppGroup/*/profile.profile/browser.db",
        "/private/var/mobile/profile.profile/browser.db",
    ],
    companions: SQLITE,
    proves: "That Firefox fetched the icon of a site, which it does for pages it opened or keeps as bookmarks.",
    only_in_encrypted_backups: false,
    parse,
};

/// An icon: its address, and when it was fetched.
type Icon = (Option<String>, Option<Timestamp>);

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let app = browser(inputs);
    let mut icons: FxHashMap<i64, Icon> = FxHashMap::default();
    let scan = db.rows("favicons", &["url", "date"], &mut |rowid, cells| {
        icons.insert(rowid, (cells.filled(), cells.real().and_then(Timestamp::unix_fraction)));
    });
    sink.scanned(scan);
    let mut tied = FxHashSet::default();
    by_key(db, &icons, &mut tied, &app, sink);
    by_address(db, &icons, &mut tied, &app, sink);
    let mut left: Vec<_> = icons.into_iter().filter(|(id, _)| !tied.contains(id)).collect();
    left.sort_unstable_by_key(|(id, _)| *id);
    for (rowid, (url, when)) in left {
        let event = Origin { url, app: Some(app.clone()) };
        sink.emit(Locator::Row { table: "favicons", rowid }, &[("requested", when)], event, Vec::new());
    }
    Ok(())
}

fn by_key(
    db: &Database,
    icons: &FxHashMap<i64, Icon>,
    tied: &mut FxHashSet<i64>,
    app: &str,
    sink: &mut Sink,
) {
    let mut pages = FxHashMap::default();
    // What is lost of this table is said by the history.
    db.rows("history", &["url"], &mut |rowid, cells| {
        pages.extend(cells.filled().map(|url| (rowid, url)));
    });
    let scan = db.rows("favicon_sites", &["siteID", "faviconID"], &mut |rowid, cells| {
        let page = cells.integer().and_then(|id| pages.get(&id).cloned());
        let icon = cells.integer().inspect(|id| _ = tied.insert(*id)).and_then(|id| icons.get(&id));
        emit(Locator::Row { table: "favicon_sites", rowid }, page, icon, app, sink);
    });
    sink.scanned(scan);
}

fn by_address(
    db: &Database,
    icons: &FxHashMap<i64, Icon>,
    tied: &mut FxHashSet<i64>,
    app: &str,
    sink: &mut Sink,
) {
    let scan = db.rows("favicon_site_urls", &["site_url", "faviconID"], &mut |rowid, cells| {
        let page = cells.filled();
        let icon = cells.integer().inspect(|id| _ = tied.insert(*id)).and_then(|id| icons.get(&id));
        emit(Locator::Row { table: "favicon_site_urls", rowid }, page, icon, app, sink);
    });
    sink.scanned(scan);
}

fn emit(locator: Locator, page: Option<String>, icon: Option<&Icon>, app: &str, sink: &mut Sink) {
    let mut detail = Details::new();
    detail.add("icon_url", DetailKind::Url, icon.and_then(|icon| icon.0.clone()));
    let times = [("requested", icon.and_then(|icon| icon.1))];
    let event = Origin { url: page, app: Some(app.to_owned()) };
    sink.emit(locator, &times, event, detail.list());
}
