//! What Android's system keeps of itself in `/data/system`, as XML of either form. A dump of the
//! file system has it; a bug report prints the same through `dumpsys`.

pub(super) mod operations;
pub(super) mod packages;
pub(super) mod policies;
pub(super) mod settings;
pub(super) mod usage;

use crate::artifact::{Failure, Inputs, Sink};
use crate::format::android_xml::{self, Piece};
use crate::sentence::Sentence;

/// The largest file of this kind that is read, in bytes.
const LARGEST: u64 = 256 << 20;

/// Whether the main file is XML, of either form.
pub(super) fn is_xml(inputs: &Inputs) -> bool {
    inputs.main.content.head(64).is_ok_and(|head| android_xml::is_xml(&head))
}

/// Gives every element of the main file.
pub(super) fn each(
    inputs: &Inputs,
    sink: &mut Sink,
    piece: &mut dyn FnMut(Piece<'_>, &mut Sink),
) -> Result<(), Failure> {
    let bytes = inputs.main.content.bytes(inputs.limit.min(LARGEST))?;
    if let Some(reason) = android_xml::each(&bytes, &mut |found| piece(found, sink)) {
        sink.lost(Sentence::new("xml-damaged").with("reason", reason));
    }
    Ok(())
}

/// The number of the user whose folder a file lies in: `/data/system/users/10/settings_secure.xml`.
pub(super) fn user(path: &str) -> Option<&str> {
    path.split_once("/users/")?.1.split('/').next()
}
