//! Every file of the evidence, looked at byte by byte. Not an artifact of its own kind: it reads
//! nothing, but stands for the pass over all bytes where artifacts are named.

use super::{Artifact, Failure, Inputs, Sink};
use crate::record::Platform;

/// Stands for the pass over all bytes of all files, on whichever system.
pub static EVERY_FILE: Artifact = ALL;

const ALL: Artifact = Artifact {
    id: "every_file",
    platform: Platform::Ios,
    title: "Every file, byte by byte",
    paths: &["**"],
    companions: &[],
    proves: "That a file had this content when the phone was copied. A value found in the bytes of a file may be left \
             over from something that was deleted, or belong to a list that an application carries.",
    only_in_encrypted_backups: false,
    parse: nothing,
};

/// Stands for the rows of databases that were deleted and put together again.
pub static RECOVERED: Artifact = Artifact {
    id: "recovered",
    title: "Deleted records, put together again",
    paths: &[],
    proves: "That the bytes of such a record are left in the database. When it was deleted, and by whom, they do not \
             say; a part of it may belong to another record.",
    ..ALL
};

#[expect(clippy::unnecessary_wraps, reason = "as all artifacts do")]
fn nothing(_: &Inputs, _: &mut Sink) -> Result<(), Failure> {
    Ok(())
}
