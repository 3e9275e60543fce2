//! `Cache.db`: addresses whose answers applications and programs of the system keep.
//!
//! Seen in dumps in the `Library/Caches` of every application and of daemons such as
//! `com.apple.coretelephony`. The schema is that of `NSURLCache`: `cfurl_cache_response` has the
//! address and the time (text, UTC), `cfurl_cache_receiver_data` the answer, or the name of a file in
//! `fsCachedData/` that holds it, `cfurl_cache_blob_data` what the server said, with the address that
//! the request ended at.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::plist as plists;
use crate::format::sqlite::Database;
use crate::record::{DetailKind, Locator, Origin, Platform};
use crate::time::Timestamp;
use rustc_hash::FxHashMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_cache",
    platform: Platform::Ios,
    title: "Web caches of applications",
    paths: &["**/Cache.db"],
    companions: SQLITE,
    proves: "That the application or program asked this address for something and got an answer.",
    only_in_encrypted_backups: false,
    parse,
};

/// Description of an answer that is looked through.
const LARGEST_BLOB: usize = 1 << 20;

/// Addresses in the description of one answer that are given.
const MOST_LINKS: usize = 20;

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let app = inputs.application().map_or_else(|| folder(&inputs.main.path), str::to_owned);
    let (files, sizes) = answers(db, sink);
    let beside = inputs.main.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let columns = &["entry_ID", "request_key", "time_stamp", "partition"];
    let mut known: FxHashMap<i64, String> = FxHashMap::default();
    let scan = db.rows("cfurl_cache_response", columns, &mut |rowid, cells| {
        let (entry, url) = (cells.integer().unwrap_or(rowid), cells.filled());
        let when = cells.filled().as_deref().and_then(time);
        let mut detail = Details::new();
        detail.add("partition", DetailKind::Host, cells.filled());
        if let Some(file) = files.get(&entry) {
            detail.add("cached_file", DetailKind::Path, Some(format!("{beside}/fsCachedData/{file}")));
        }
        detail.plain("bytes", sizes.get(&entry).copied());
        known.extend(url.clone().map(|url| (entry, url)));
        let event = Origin { url, app: Some(app.clone()) };
        sink.emit(
            Locator::Row { table: "cfurl_cache_response", rowid },
            &[("cached", when)],
            event,
            detail.list(),
        );
    });
    sink.scanned(scan);
    let columns = &["entry_ID", "response_object", "request_object"];
    let scan = db.rows("cfurl_cache_blob_data", columns, &mut |rowid, cells| {
        let asked = cells.integer().and_then(|entry| known.get(&entry));
        let mut links = Vec::new();
        for _ in 0..2 {
            let list = cells.blob().filter(|b| b.len() <= LARGEST_BLOB).and_then(|b| plists::parse(b).ok());
            if let Some(list) = list {
                addresses(&list, asked, &mut links);
            }
        }
        // The address itself has a record of its own: here, where the request went beside.
        for (number, url) in links.into_iter().enumerate() {
            let event = Origin { url: Some(url), app: Some(app.clone()) };
            let part = format!("address {}", number + 1);
            let place = Locator::RowPart { table: "cfurl_cache_blob_data", rowid, part };
            sink.emit(place, &[], event, Vec::new());
        }
    });
    sink.scanned(scan);
    Ok(())
}

/// Names of files that hold an answer, and the bytes of those that lie in the database, by the number
/// of the entry.
fn answers(db: &Database, sink: &mut Sink) -> (FxHashMap<i64, String>, FxHashMap<i64, usize>) {
    let (mut files, mut sizes) = (FxHashMap::default(), FxHashMap::default());
    let columns = &["entry_ID", "isDataOnFS", "receiver_data"];
    let scan = db.rows("cfurl_cache_receiver_data", columns, &mut |rowid, cells| {
        let entry = cells.integer().unwrap_or(rowid);
        if cells.integer() != Some(1) {
            sizes.extend(cells.blob().map(|bytes| (entry, bytes.len())));
            return;
        }
        // The name is a text in one version and bytes in another.
        let name = cells.blob().and_then(|bytes| std::str::from_utf8(bytes).ok()).map(str::to_owned);
        files.extend(name.filter(|n| !n.is_empty() && !n.contains('/')).map(|name| (entry, name)));
    });
    sink.scanned(scan);
    (files, sizes)
}

/// Addresses in the description of a request or answer, beside the one that was asked.
fn addresses(list: &plist::Value, asked: Option<&String>, links: &mut Vec<String>) {
    plists::each_value(list, &mut |_, value| {
        let is_one = value.starts_with("http://") || value.starts_with("https://");
        let new = is_one && Some(value) != asked.map(String::as_str) && !links.iter().any(|l| l == value);
        if new && links.len() < MOST_LINKS {
            links.push(value.to_owned());
        }
    });
}

/// The folder that tells whose cache it is, where no container does: `.../Caches/com.apple.x/Cache.db`.
fn folder(path: &str) -> String {
    path.rsplit('/').nth(1).unwrap_or_default().to_owned()
}

/// `2021-07-18 18:00:00`, in UTC.
fn time(text: &str) -> Option<Timestamp> {
    let date = jiff::civil::DateTime::strptime("%Y-%m-%d %H:%M:%S", text.trim()).ok()?;
    jiff::tz::Offset::UTC.to_timestamp(date).ok().map(Timestamp::from_instant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_texts_in_utc() {
        let when = time("2021-07-18 18:00:00").expect("is a time");
        assert_eq!(when.to_rfc3339(), "2021-07-18T18:00:00Z");
        assert_eq!((time("2021-07-18"), time("x")), (None, None));
    }
}
