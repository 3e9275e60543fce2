//! `TCC.db`: which programs asked for the microphone, the camera, contacts, photos.
//!
//! Seen in backups and dumps at `/private/var/mobile/Library/TCC/TCC.db`. An implant with
//! control of the kernel needs no permission, so a row proves a request by that client and
//! its absence proves nothing. Schemas: iOS 14 and later (`auth_value`), iOS 12 and 13
//! (`allowed`, `last_modified`), before that without times.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::sqlite::Cells;
use crate::record::{DetailKind, Locator, Permission, Platform};
use crate::time::Timestamp;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_tcc",
    platform: Platform::Ios,
    title: "Privacy permissions",
    paths: &["/private/var/mobile/Library/TCC/TCC.db"],
    companions: SQLITE,
    proves: "That a program asked for a permission, what the answer was, and when it last changed. \
             Spyware that controls the whole system does not have to ask.",
    only_in_encrypted_backups: false,
    parse,
};

const COLUMNS: &[&str] = &[
    "service",
    "client",
    "client_type",
    "auth_value",
    "allowed",
    "auth_reason",
    "auth_version",
    "prompt_count",
    "flags",
    "indirect_object_identifier",
    "last_modified",
    "last_reminded",
    "pid",
    "boot_uuid",
];

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let scan = db.rows("access", COLUMNS, &mut |rowid, cells| access(rowid, cells, sink));
    sink.scanned(scan);
    let columns = &["service", "client", "client_type", "last_modified", "expired_at"];
    let scan = db.rows("expired", columns, &mut |rowid, cells| expired(rowid, cells, sink));
    sink.scanned(scan);
    Ok(())
}

fn access(rowid: i64, cells: &mut Cells<'_>, sink: &mut Sink) {
    let (service, client) = (cells.filled(), cells.filled());
    let client_is_path = cells.integer() == Some(1);
    let (auth_value, allowed) = (cells.integer(), cells.integer());
    let decision =
        auth_value.map(decision).or(allowed.map(|n| if n == 0 { "denied" } else { "allowed" }.to_owned()));
    let reason = cells.integer().map(reason);
    let mut detail = Details::new();
    detail.number("auth_version", cells.integer());
    detail.number("prompt_count", cells.integer());
    detail.number("flags", cells.integer());
    let object = cells.filled().filter(|o| o != "UNUSED");
    detail.plain("indirect_object_identifier", object);
    let modified = cells.integer().and_then(Timestamp::unix_seconds);
    let reminded = cells.integer().and_then(Timestamp::unix_seconds);
    detail.number("pid", cells.integer());
    detail.add("boot_uuid", DetailKind::Plain, cells.filled().filter(|u| u != "UNUSED"));
    let event = Permission { service, client, client_is_path, decision, reason };
    let times = [("modified", modified), ("reminded", reminded)];
    sink.emit(Locator::Row { table: "access", rowid }, &times, event, detail.list());
}

fn expired(rowid: i64, cells: &mut Cells<'_>, sink: &mut Sink) {
    let event = Permission {
        service: cells.filled(),
        client: cells.filled(),
        client_is_path: cells.integer() == Some(1),
        decision: Some("expired".to_owned()),
        reason: None,
    };
    let modified = cells.integer().and_then(Timestamp::unix_seconds);
    let expired = cells.integer().and_then(Timestamp::unix_seconds);
    let times = [("expired", expired), ("modified", modified)];
    sink.emit(Locator::Row { table: "expired", rowid }, &times, event, Vec::new());
}

fn decision(auth_value: i64) -> String {
    let word = match auth_value {
        0 => "denied",
        2 => "allowed",
        3 => "limited",
        other => return format!("unknown ({other})"),
    };
    word.to_owned()
}

fn reason(auth_reason: i64) -> String {
    let word = match auth_reason {
        1 => "error",
        2 => "user_consent",
        3 => "user_set",
        4 => "system_set",
        5 => "service_policy",
        6 => "mdm_policy",
        7 => "override_policy",
        8 => "missing_usage_string",
        9 => "prompt_timeout",
        10 => "preflight_unknown",
        11 => "entitled",
        12 => "app_type_policy",
        other => return format!("unknown ({other})"),
    };
    word.to_owned()
}
