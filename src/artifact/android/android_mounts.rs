//! Mounted file systems: AndroidQF's `mounts.json`, and the same in a bug report.
//!
//! Lines of `mount` (`dev on /place type ext4 (ro,...)`) or of `/proc/mounts` (`dev /place ext4 ro,...
//! 0 0`). The parts of the system are mounted for reading alone; what lies over them hides them.

use super::dump;
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{DetailKind, Locator, Mount, Platform};
use crate::sentence::Sentence;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_mounts",
    platform: Platform::Android,
    title: "Mounted file systems",
    paths: &["/cmd/mounts.json", "/cmd/mount", "/cmd/dumpstate/mount*"],
    companions: &[],
    proves: "That this was mounted here, in this way, when the acquisition was made.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    if !inputs.main.path.ends_with("/mounts.json") {
        return dump::lines(inputs, sink, &mut |line, sink| {
            emit(Locator::Line { line: line.number }, line.text, sink);
        });
    }
    let bytes = inputs.main.content.bytes(inputs.limit.min(16 << 20))?;
    let damaged = dump::json_rows(&bytes, &mut |number, row| {
        if let Some(line) = row.as_str() {
            emit(Locator::Key { key: number.to_string() }, line, sink);
        }
    });
    if damaged > 0 {
        sink.lost(Sentence::new("json-damaged").count("count", damaged));
    }
    Ok(())
}

fn emit(place: Locator, line: &str, sink: &mut Sink) {
    let Some((device, target, kind, options)) = of_mount(line).or_else(|| of_proc(line)) else { return };
    let mut detail = Details::new();
    detail.plain("type", Some(kind));
    detail.add("target", DetailKind::Path, Some(target.to_owned()));
    let own = |text: &str| Some(text.to_owned());
    let event = Mount { target: own(target), device: own(device), options: own(options) };
    sink.emit(place, &[], event, detail.list());
}

type Parts<'a> = (&'a str, &'a str, &'a str, &'a str);

/// `dev on /place type ext4 (ro,seclabel)`; a place may hold blanks.
fn of_mount(line: &str) -> Option<Parts<'_>> {
    let (device, rest) = line.split_once(" on /")?;
    let (target, rest) = rest.rsplit_once(" type ")?;
    let (kind, options) = rest.split_once(" (")?;
    let at = line.len() - rest.len() - " type ".len() - target.len() - 1;
    Some((device, &line[at..=at + target.len()], kind, options.trim_end().trim_end_matches(')')))
}

/// `dev /place ext4 ro,seclabel 0 0`
fn of_proc(line: &str) -> Option<Parts<'_>> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let [device, target, kind, options, "0", "0"] = words[..] else { return None };
    target.starts_with('/').then_some((device, target, kind, options))
}
