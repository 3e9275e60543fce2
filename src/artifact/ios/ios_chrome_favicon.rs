//! `Favicons` of Chrome, Edge and Brave: sites whose icon was fetched.
//!
//! Seen in backups and dumps beside `History`. Icons stay when the history is cleared. The schema
//! is that of `favicon_database.cc` of Chromium. Times are microseconds since 1601, and may be missing.

use super::ios_chrome_history::browser;
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::sqlite::Database;
use crate::record::{DetailKind, Locator, Origin, Platform};
use crate::time::Timestamp;
use rustc_hash::FxHashMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_chrome_favicon",
    platform: Platform::Ios,
    title: "Icons of sites in Chrome, Edge and Brave",
    paths: &[
        "/private/var/mobile/Containers/Data/Application/com.google.chrome.ios/Library/Application Support/Google/Chrome/Default/Favicons",
        "/private/var/mobile/Containers/Data/Application/*/Library/Application Support/Google/Chrome/*/Favicons",
        "/private/var/mobile/Containers/Data/Application/com.{microsoft.msedge,brave.ios.browser}*/Library/Application Support/**/Favicons",
    ],
    companions: SQLITE,
    proves: "That the browser fetched the icon of a site, which it does for pages it opened or keeps as bookmarks.",
    only_in_encrypted_backups: false,
    parse,
};

/// An icon.
#[derive(Default)]
struct Icon {
    url: Option<String>,
    updated: Option<Timestamp>,
    requested: Option<Timestamp>,
    mapped: bool,
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let app = browser(inputs);
    let mut icons = icons(db, sink);
    let scan = db.rows("icon_mapping", &["page_url", "icon_id"], &mut |rowid, cells| {
        let (page, icon) = (cells.filled(), cells.integer().and_then(|id| icons.get_mut(&id)));
        let mut times = [("updated", None), ("requested", None)];
        let mut detail = Details::new();
        if let Some(icon) = icon {
            icon.mapped = true;
            times = [("updated", icon.updated), ("requested", icon.requested)];
            detail.add("icon_url", DetailKind::Url, icon.url.clone());
        }
        let event = Origin { url: page, app: Some(app.clone()) };
        sink.emit(Locator::Row { table: "icon_mapping", rowid }, &times, event, detail.list());
    });
    sink.scanned(scan);
    let mut left: Vec<_> = icons.into_iter().filter(|(_, icon)| !icon.mapped && icon.url.is_some()).collect();
    left.sort_unstable_by_key(|(id, _)| *id);
    for (rowid, icon) in left {
        let times = [("updated", icon.updated), ("requested", icon.requested)];
        let event = Origin { url: icon.url, app: Some(app.clone()) };
        sink.emit(Locator::Row { table: "favicons", rowid }, &times, event, Vec::new());
    }
    Ok(())
}

/// The icons by their key, each with the newest times of its pictures.
fn icons(db: &Database, sink: &mut Sink) -> FxHashMap<i64, Icon> {
    let mut icons: FxHashMap<i64, Icon> = FxHashMap::default();
    let scan = db.rows("favicons", &["url"], &mut |rowid, cells| {
        icons.insert(rowid, Icon { url: cells.filled(), ..Icon::default() });
    });
    sink.scanned(scan);
    let columns = &["icon_id", "last_updated", "last_requested"];
    let scan = db.rows("favicon_bitmaps", columns, &mut |_, cells| {
        let Some(id) = cells.integer() else { return };
        let icon = icons.entry(id).or_default();
        icon.updated = icon.updated.max(cells.integer().and_then(Timestamp::chromium_microseconds));
        icon.requested = icon.requested.max(cells.integer().and_then(Timestamp::chromium_microseconds));
    });
    sink.scanned(scan);
    icons
}
