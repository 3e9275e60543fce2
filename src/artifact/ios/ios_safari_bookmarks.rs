//! `Bookmarks.db` of Safari: bookmarks, the reading list, and those that are marked as deleted.
//!
//! Seen in backups and dumps below `Library/Safari/`. A bookmark is no visit: somebody kept the
//! address, or another device of the same account did.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::record::{Locator, Platform, Setting};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_safari_bookmarks",
    platform: Platform::Ios,
    title: "Safari bookmarks and reading list",
    paths: &["**/Library/Safari/Bookmarks.db"],
    companions: SQLITE,
    proves: "That this address was kept as a bookmark or on the reading list, on this phone or on another device of \
             the same account.",
    only_in_encrypted_backups: false,
    parse,
};

const COLUMNS: &[&str] = &["title", "url", "deleted", "hidden", "read", "parent", "external_uuid"];

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    sink.table(db, "bookmarks", COLUMNS, &|rowid, cells, sink| {
        let (title, url) = (cells.filled(), cells.filled());
        // Folders have no address.
        let Some(url) = url else { return };
        let mut detail = Details::new();
        for name in ["deleted", "hidden", "read"] {
            detail.number(name, cells.integer());
        }
        detail.plain("folder", cells.integer());
        detail.plain("uuid", cells.filled());
        // What somebody kept was not opened by that: it is a mention.
        let event = Setting { name: title, value: Some(url) };
        sink.emit(Locator::Row { table: "bookmarks", rowid }, &[], event, detail.list());
    });
    Ok(())
}
