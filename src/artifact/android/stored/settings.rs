//! `settings_secure.xml` and its like, one for each name space and user.

use super::{each, user};
use crate::artifact::{Failure, Inputs, Sink};
use crate::format::android_xml::Piece;

/// A setting: its name space, its user, its name, its value, and its place.
pub(in super::super) type Given<'a> =
    &'a mut dyn FnMut((Option<&str>, Option<&str>), &str, &str, u64, &mut Sink);

/// Gives every setting of a file.
pub(in super::super) fn settings(inputs: &Inputs, sink: &mut Sink, given: Given<'_>) -> Result<(), Failure> {
    let path = inputs.main.path.clone();
    let name = path.rsplit('/').next().unwrap_or(&path);
    let space = name.strip_prefix("settings_").and_then(|n| n.strip_suffix(".xml"));
    let user = user(&path);
    each(inputs, sink, &mut |piece, sink| {
        let Piece::Begin(element, _) = piece else { return };
        if let ("setting", Some(name)) = (&*element.name, element.get("name")) {
            let value = element.get("value").unwrap_or_default();
            given((space, user), name, value, element.number, sink);
        }
    })
}
