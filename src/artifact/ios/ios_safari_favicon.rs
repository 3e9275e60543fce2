//! `Favicons.db` of Safari: sites whose icon was fetched, or refused.
//!
//! Seen in dumps below `Library/Image Cache/Favicons/`. Icons stay when the history is cleared.
//! `page_url` and `icon_info` belong together by their `uuid`; `rejected_resources` holds icons that
//! could not be had. Times are Cocoa seconds.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::record::{DetailKind, Locator, Origin, Platform};
use crate::time::Timestamp;
use rustc_hash::FxHashMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_safari_favicon",
    platform: Platform::Ios,
    title: "Icons of sites in Safari",
    paths: &["**/Library/Image Cache/Favicons/Favicons.db"],
    companions: SQLITE,
    proves: "That Safari wanted the icon of a site, which it does for pages it opened or keeps as bookmarks.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let app = inputs.application().unwrap_or("com.apple.mobilesafari").to_owned();
    let mut icons: FxHashMap<String, Icon> = FxHashMap::default();
    let scan = db.rows("icon_info", &["uuid", "url", "timestamp"], &mut |rowid, cells| {
        let (uuid, url) = (cells.filled(), cells.filled());
        let when = cells.real().and_then(Timestamp::cocoa_seconds);
        icons.insert(uuid.unwrap_or_else(|| rowid.to_string()), Icon { rowid, url, when, used: false });
    });
    sink.scanned(scan);
    let scan = db.rows("page_url", &["uuid", "url"], &mut |rowid, cells| {
        let icon = cells.filled().and_then(|uuid| icons.get_mut(&uuid));
        let mut detail = Details::new();
        let mut when = None;
        if let Some(icon) = icon {
            icon.used = true;
            when = icon.when;
            detail.add("icon_url", DetailKind::Url, icon.url.clone());
        }
        let event = Origin { url: cells.filled(), app: Some(app.clone()) };
        sink.emit(Locator::Row { table: "page_url", rowid }, &[("updated", when)], event, detail.list());
    });
    sink.scanned(scan);
    let mut left: Vec<Icon> = icons.into_values().filter(|icon| !icon.used).collect();
    left.sort_by_key(|icon| icon.rowid);
    for icon in left {
        let event = Origin { url: icon.url, app: Some(app.clone()) };
        let place = Locator::Row { table: "icon_info", rowid: icon.rowid };
        sink.emit(place, &[("updated", icon.when)], event, Vec::new());
    }
    let columns = &["page_url", "icon_url", "timestamp"];
    let scan = db.rows("rejected_resources", columns, &mut |rowid, cells| {
        let event = Origin { url: cells.filled(), app: Some(app.clone()) };
        let mut detail = Details::new();
        detail.add("icon_url", DetailKind::Url, cells.filled());
        detail.plain("rejected", Some("1"));
        let when = cells.real().and_then(Timestamp::cocoa_seconds);
        sink.emit(
            Locator::Row { table: "rejected_resources", rowid },
            &[("updated", when)],
            event,
            detail.list(),
        );
    });
    sink.scanned(scan);
    Ok(())
}

/// An icon, and whether a page with it is listed.
struct Icon {
    rowid: i64,
    url: Option<String>,
    when: Option<Timestamp>,
    used: bool,
}
