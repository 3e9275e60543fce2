//! Every file, folder and link of a dump of the file system, by its name.
//!
//! Seen in dumps only; a backup has a list of its own (`ios_manifest`). Names are all that is left
//! of many an implant: a program in a folder that iOS uses for something else, or a file that the
//! implant itself writes. The list is that of the folder or archive, so nothing has to be opened.

use crate::artifact::{Artifact, Failure, Inputs, Sink, listing};
use crate::record::Platform;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_files",
    platform: Platform::Ios,
    title: "List of all files of the file system",
    paths: &["/"],
    companions: &[],
    proves: "That a file or folder of this name was on the phone when its file system was copied. Its time is \
             the one that the copy keeps, which may be that of the copying. It says nothing about what the \
             file held.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    listing::state(inputs, sink)
}
