//! `TCC.db` of a practice phone, as iOS 14 keeps it.

use super::person::APPS;
use super::random::Random;
use super::scenario::Story;
use super::{BACKED_UP, DAY, database};
use rusqlite::params;
use std::io;

const SCHEMA: &str = "
CREATE TABLE admin (key TEXT PRIMARY KEY NOT NULL, value INTEGER NOT NULL);
INSERT INTO admin VALUES ('version', 18);
CREATE TABLE access (
    service TEXT NOT NULL, client TEXT NOT NULL, client_type INTEGER NOT NULL, auth_value INTEGER NOT NULL,
    auth_reason INTEGER NOT NULL, auth_version INTEGER NOT NULL, csreq BLOB, policy_id INTEGER,
    indirect_object_identifier_type INTEGER, indirect_object_identifier TEXT NOT NULL DEFAULT 'UNUSED',
    indirect_object_code_identity BLOB, flags INTEGER,
    last_modified INTEGER NOT NULL DEFAULT (CAST(strftime('%s','now') AS INTEGER)),
    PRIMARY KEY (service, client, client_type, indirect_object_identifier));";

pub(super) fn database(story: &Story, random: &mut Random) -> io::Result<Vec<u8>> {
    database::image(SCHEMA, |db| {
        let mut insert = db.prepare(
            "INSERT INTO access (service, client, client_type, auth_value, auth_reason, auth_version, flags, last_modified)
             VALUES (?1, ?2, 0, ?3, 2, 1, 0, ?4)",
        )?;
        for (app, permissions) in APPS {
            for (service, value) in *permissions {
                let days = i64::try_from(random.below(400)).unwrap_or(0);
                insert.execute(params![service, app, value, BACKED_UP - days * DAY - 3_600])?;
            }
        }
        for (service, app) in story.permissions {
            insert.execute(params![service, app, 2, BACKED_UP - 390 * DAY])?;
        }
        Ok(())
    })
}
