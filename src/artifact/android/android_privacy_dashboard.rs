//! What Samsung's privacy dashboard shows: each use of a permission, and whether the application was on the screen.
//!
//! Table `permissionAccessInformations` of `permission_db`: `ACCESS_TIME` in milliseconds since 1970,
//! `OPERATION_CODE` the number of an app operation of Android, `BACKGROUND` 0 or 1. Seen in dumps of the file system.

use super::stored::operations::{event, name};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::sqlite::Cells;
use crate::record::{Locator, Platform};
use crate::time::Timestamp;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_privacy_dashboard",
    platform: Platform::Android,
    title: "Privacy dashboard of Samsung",
    paths: &["/data/{data,user/*}/com.samsung.android.privacydashboard/databases/permission_db"],
    companions: SQLITE,
    proves: "That an application used this permission at this time, and whether it was on the screen then.",
    only_in_encrypted_backups: false,
    parse,
};

const TABLE: &str = "permissionAccessInformations";

const COLUMNS: &[&str] = &[
    "ACCESS_TIME",
    "PACKAGE_NAME",
    "OPERATION_CODE",
    "BACKGROUND",
    "PERMISSION_GROUP_ID",
    "PROXY_NAME",
    "PROXY_ATTRIBUTION_TAG",
    "UID",
];

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    sink.table(db, TABLE, COLUMNS, &row);
    Ok(())
}

fn row(rowid: i64, cells: &mut Cells<'_>, sink: &mut Sink) {
    let (when, package, op) = (cells.integer(), cells.filled(), cells.integer());
    let background = cells.integer();
    let group = cells.filled();
    let op = op.map(name);
    let mut detail = Details::new();
    detail.plain("op", op.as_ref());
    detail.plain("group", group.as_ref());
    detail.plain("through", cells.filled());
    detail.plain("tag", cells.filled());
    detail.plain("uid", cells.integer());
    let Some(service) = op.or(group) else { return };
    let when = when.filter(|n| *n > 0).and_then(Timestamp::unix_milliseconds);
    let event = event(&service, package.as_deref(), false, background.map(|n| n == 0));
    sink.emit(Locator::Row { table: TABLE, rowid }, &[("used", when)], event, detail.list());
}
