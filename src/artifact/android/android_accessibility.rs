//! `dumpsys accessibility`: services that read the screen and act for the owner.
//!
//! `Enabled services:{{com.example/.Service}, {...}}` says which are switched on; the older form lists
//! under `installed services:` what could be. A service of accessibility sees everything on the
//! screen, types and taps: what stalkerware and NoviSpy used.

use super::dump::{self, package};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Control, Locator, Platform};
use rustc_hash::FxHashSet;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_accessibility",
    platform: Platform::Android,
    title: "Services of accessibility",
    paths: &["/cmd/dumpsys/accessibility", "/cmd/dumpsys/accessibility.[0-9]*"],
    companions: &[],
    proves: "That this service was switched on, or only installed, when the acquisition was made.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let mut enabled = FxHashSet::default();
    let mut installed: Vec<(u64, String)> = Vec::new();
    let mut listing = false;
    dump::lines(inputs, sink, &mut |line, sink| {
        let text = line.text;
        if let Some((_, rest)) = text.split_once("Enabled services:{") {
            for component in rest.trim_end_matches(['}', ']']).split("}, {") {
                let component = component.trim_matches(|c| "{} ]".contains(c));
                if component.contains('/') && enabled.insert(component.to_owned()) {
                    emit(sink, line.number, component, true);
                }
            }
        }
        if text.to_ascii_lowercase().starts_with("installed services:") {
            listing = true;
        } else if listing {
            let component = text.split_once(" : ").map(|(_, component)| component.trim());
            match component.filter(|c| c.contains('/')) {
                Some(component) => installed.push((line.number, component.to_owned())),
                None => listing = false,
            }
        }
    })?;
    for (line, component) in installed {
        if !enabled.contains(&component) {
            emit(sink, line, &component, false);
        }
    }
    Ok(())
}

fn emit(sink: &mut Sink, line: u64, component: &str, enabled: bool) {
    let mut detail = Details::new();
    detail.plain("component", Some(component));
    let role = Some("accessibility".to_owned());
    let event = Control { role, holder: package(component), enabled: Some(enabled) };
    sink.emit(Locator::LinePart { line, part: component.to_owned() }, &[], event, detail.list());
}
