//! Properties of the system: what `getprop` prints.
//!
//! `[name]: [value]`; a value may hold line breaks and brackets. A dump holds those that the
//! system begins with, as `name=value` in `build.prop`. They say how the phone was started,
//! whether its system was changed, and which patches it has. One campaign left properties of its
//! own behind (`sys.brand.note`).

use super::dump::{self, Line};
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Locator, Platform, Property};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_properties",
    platform: Platform::Android,
    title: "Properties of the system",
    paths: &[
        "/cmd/getprop",
        "/cmd/getprop.[0-9]*",
        "/{system,vendor,product,odm}/**/build.prop",
        "/{system,vendor,product,odm}/build.prop",
    ],
    companions: &[],
    proves: "That the running system had this property with this value.",
    only_in_encrypted_backups: false,
    parse,
};

/// A value that is not yet at its end.
struct Open {
    line: u64,
    name: String,
    value: String,
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    if inputs.main.path.ends_with("/build.prop") {
        return dump::lines(inputs, sink, &mut |line, sink| {
            let pair = line.text.split_once('=').filter(|(name, _)| !name.starts_with('#'));
            let Some((name, value)) = pair else { return };
            let event = Property {
                name: Some(name.to_owned()),
                value: Some(value.to_owned()).filter(|v| !v.is_empty()),
            };
            sink.emit(Locator::Line { line: line.number }, &[], event, Vec::new());
        });
    }
    let mut open: Option<Open> = None;
    dump::lines(inputs, sink, &mut |line, sink| {
        if let Some(begun) = begin(line) {
            // What stands open when the next begins has no bracket at its end.
            end(open.replace(begun), sink);
        } else if let Some(open) = &mut open {
            open.value.push('\n');
            open.value.push_str(line.text);
        }
        if open.as_ref().is_some_and(|o| o.value.ends_with(']')) {
            end(open.take(), sink);
        }
    })?;
    end(open, sink);
    Ok(())
}

fn begin(line: &Line<'_>) -> Option<Open> {
    let (name, value) = line.text.strip_prefix('[')?.split_once("]: [")?;
    Some(Open { line: line.number, name: name.to_owned(), value: value.to_owned() })
}

fn end(open: Option<Open>, sink: &mut Sink) {
    let Some(Open { line, name, value }) = open else { return };
    let value = value.strip_suffix(']').map(str::to_owned).unwrap_or(value);
    let event = Property { name: Some(name), value: Some(value).filter(|v| !v.is_empty()) };
    sink.emit(Locator::Line { line }, &[], event, Vec::new());
}
