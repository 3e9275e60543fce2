//! `dumpsys platform_compat`: changes of Android that are switched on or off for single applications.
//!
//! `ChangeId(168419799; name=DOWNSCALED; disabled; rawOverrides={com.example=false}; ...)`. An
//! application may be named that is no longer there.

use super::dump::{self, said};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{App, Locator, Platform};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_platform_compat",
    platform: Platform::Android,
    title: "Exceptions made for applications",
    paths: &["/cmd/dumpsys/platform_compat", "/cmd/dumpsys/platform_compat.[0-9]*"],
    companions: &[],
    proves: "That an exception was made for an application of this name, which may have been removed since.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    dump::lines(inputs, sink, &mut |line, sink| {
        let Some(inside) = line.text.strip_prefix("ChangeId(") else { return };
        let change = value(inside, "name=").and_then(said);
        for list in ["rawOverrides={", "packageOverrides={", "evaluatedOverrides={"] {
            let Some((_, rest)) = inside.split_once(list) else { continue };
            // Values may hold braces of their own; names end at the sign.
            let mut rest = rest;
            while let Some((name, after)) = rest.split_once('=') {
                let name = name.trim_start_matches([',', ' ']);
                if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
                {
                    break;
                }
                let (said, left) = one(after);
                let mut detail = Details::new();
                detail.plain("change", change.as_ref());
                detail.plain("override", Some(said));
                let place = Locator::LinePart { line: line.number, part: format!("{list}{name}") };
                sink.emit(place, &[], App { id: Some(name.to_owned()), ..App::default() }, detail.list());
                let Some(left) = left.strip_prefix(',') else { break };
                rest = left;
            }
        }
    })
}

fn value<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    text.split_once(key)?.1.split([';', ')']).next()
}

/// A value up to the comma or brace behind it, and what follows.
fn one(text: &str) -> (&str, &str) {
    let mut depth = 0_u32;
    for (at, c) in text.char_indices() {
        match c {
            '{' | '[' | '(' => depth += 1,
            '}' | ']' | ')' if depth > 0 => depth -= 1,
            '}' | ',' if depth == 0 => return (&text[..at], &text[at..]),
            _ => {}
        }
    }
    (text, "")
}
