//! `observations.db`: sites that `WebKit` saw in a browser or in the web view of an application.
//!
//! Seen in backups and dumps in the container of each application that shows web pages. It keeps
//! which site led to which and which site was loaded inside of which, for weeks, and it stays when
//! the history is cleared: servers that were only ever redirections or frames show here. The schema
//! is that of `ResourceLoadStatisticsDatabaseStore.cpp`; times are seconds since 1970.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::sqlite::{Cells, Database};
use crate::record::{DetailKind, Locator, Origin, Platform};
use crate::time::Timestamp;
use rustc_hash::FxHashMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_webkit_statistics",
    platform: Platform::Ios,
    title: "Sites known to web views",
    paths: &[
        "/private/var/mobile/Containers/Data/Application/com.apple.mobilesafari/Library/WebKit/WebsiteData/ResourceLoadStatistics/observations.db",
        "**/observations.db",
    ],
    companions: SQLITE,
    proves: "That a web view of the application loaded something from a site, as a page, a frame, a part of a page \
             or a redirection.",
    only_in_encrypted_backups: false,
    parse,
};

const DOMAIN: &[&str] = &[
    "registrableDomain",
    "lastSeen",
    "mostRecentUserInteractionTime",
    "mostRecentWebPushInteractionTime",
    "hadUserInteraction",
    "grandfathered",
    "isPrevalent",
    "isVeryPrevalent",
    "dataRecordsRemoved",
    "timesAccessedAsFirstPartyDueToUserInteraction",
    "timesAccessedAsFirstPartyDueToStorageAccessAPI",
];

/// A table of pairs: what the first site has to do with the second.
struct Relation {
    table: &'static str,
    /// The site the record is about, and the other.
    columns: [&'static str; 2],
    meaning: &'static str,
}

const fn relation(table: &'static str, columns: [&'static str; 2], meaning: &'static str) -> Relation {
    Relation { table, columns, meaning }
}

const RELATIONS: &[Relation] = &[
    relation("TopFrameUniqueRedirectsTo", ["sourceDomainID", "toDomainID"], "redirected_to"),
    relation(
        "TopFrameUniqueRedirectsToSinceSameSiteStrictEnforcement",
        ["sourceDomainID", "toDomainID"],
        "redirected_to",
    ),
    relation("TopFrameUniqueRedirectsFrom", ["targetDomainID", "fromDomainID"], "redirected_from"),
    relation("TopFrameLinkDecorationsFrom", ["toDomainID", "fromDomainID"], "decorated_link_from"),
    relation("TopFrameLoadedThirdPartyScripts", ["subresourceDomainID", "topFrameDomainID"], "script_under"),
    relation("SubframeUnderTopFrameDomains", ["subFrameDomainID", "topFrameDomainID"], "frame_under"),
    relation("SubresourceUnderTopFrameDomains", ["subresourceDomainID", "topFrameDomainID"], "part_under"),
    relation("SubresourceUniqueRedirectsTo", ["subresourceDomainID", "toDomainID"], "part_redirected_to"),
    relation(
        "SubresourceUniqueRedirectsFrom",
        ["subresourceDomainID", "fromDomainID"],
        "part_redirected_from",
    ),
    relation("StorageAccessUnderTopFrameDomains", ["domainID", "topLevelDomainID"], "storage_under"),
    // A site that was opened itself; there is no other.
    relation("TopLevelDomains", ["topLevelDomainID", ""], "opened"),
];

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let app = inputs.application().map(str::to_owned);
    let mut domains = FxHashMap::default();
    let scan = db.rows("ObservedDomains", DOMAIN, &mut |rowid, cells| {
        domains.extend(domain(rowid, cells, app.as_deref(), sink).map(|name| (rowid, name)));
    });
    sink.scanned(scan);
    for relation in RELATIONS {
        pairs(db, relation, &domains, app.as_deref(), sink);
    }
    Ok(())
}

fn domain(rowid: i64, cells: &mut Cells<'_>, app: Option<&str>, sink: &mut Sink) -> Option<String> {
    let name = cells.filled();
    let mut next = || cells.real().and_then(Timestamp::unix_fraction);
    let times = [("seen", next()), ("used", next()), ("push_used", next())];
    let mut detail = Details::new();
    for name in [
        "had_user_interaction",
        "grandfathered",
        "prevalent",
        "very_prevalent",
        "data_removed",
        "opened_after_use",
        "opened_after_storage_access",
    ] {
        detail.number(name, cells.integer());
    }
    let event = Origin { url: name.clone(), app: app.map(str::to_owned) };
    sink.emit(Locator::Row { table: "ObservedDomains", rowid }, &times, event, detail.list());
    name
}

fn pairs(
    db: &Database,
    relation: &'static Relation,
    domains: &FxHashMap<i64, String>,
    app: Option<&str>,
    sink: &mut Sink,
) {
    let [first, second] = relation.columns;
    sink.table(db, relation.table, &[first, second, "lastUpdated"], &|rowid, cells, sink| {
        let (site, other) = (cells.integer(), cells.integer());
        let updated = cells.real().and_then(Timestamp::unix_fraction);
        let name = |key: Option<i64>| domains.get(&key?).cloned();
        let mut detail = Details::new();
        detail.plain("relation", Some(relation.meaning));
        detail.add("other_site", DetailKind::Host, name(other));
        // A site that is gone from the list keeps its number.
        detail.plain("site_number", site.filter(|key| !domains.contains_key(key)));
        detail.plain("other_number", other.filter(|key| !domains.contains_key(key)));
        let event = Origin { url: name(site), app: app.map(str::to_owned) };
        let locator = Locator::Row { table: relation.table, rowid };
        sink.emit(locator, &[("seen", updated)], event, detail.list());
    });
}
