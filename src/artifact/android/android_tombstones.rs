//! Tombstones: what is kept of a native program that crashed, as text and, since Android 12, as a
//! protocol buffer of the same crash.
//!
//! The text begins with a line of asterisks; `pid: 1, tid: 2, name: thread  >>> program <<<` names the
//! program, and behind the line of dashes come the other threads. Older systems write no time and no
//! uid. Field numbers of the buffer are those of `tombstone.proto` of AOSP. Where both are there the
//! buffer counts, which says more.

use super::dump::{self, said};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::protobuf::{self, Value, first};
use crate::record::{Crash, DetailKind, Locator, Platform};
use crate::sentence::Sentence;
use crate::time::Timestamp;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_tombstones",
    platform: Platform::Android,
    title: "Crashes of native programs",
    paths: &["/data/tombstones/tombstone_*"],
    companions: &[".pb"],
    proves: "That this program crashed, when, and in which libraries. Programs crash on healthy phones too; attempts to \
             break in are one of many reasons.",
    only_in_encrypted_backups: false,
    parse,
};

/// Frames of the thread that crashed which are kept.
const FRAMES: usize = 16;

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let buffer = inputs.main.path.split('/').next_back().is_some_and(|name| name.contains(".pb"));
    if buffer {
        return of_buffer(inputs, sink);
    }
    // The same crash is told by the buffer.
    if inputs.companion(".pb").is_some() { Ok(()) } else { of_text(inputs, sink) }
}

/// What both forms say.
#[derive(Default)]
struct Found {
    name: Option<String>,
    program: Option<String>,
    when: Option<Timestamp>,
    signal: Option<String>,
    frames: usize,
    detail: Details,
    libraries: Vec<String>,
}

impl Found {
    fn library(&mut self, path: &str) {
        let path = path.trim_end_matches('\0').to_owned();
        if path.starts_with('/') && self.libraries.len() < FRAMES && !self.libraries.contains(&path) {
            self.libraries.push(path);
        }
    }

    fn emit(mut self, sink: &mut Sink) {
        for library in std::mem::take(&mut self.libraries) {
            self.detail.add("library", DetailKind::Path, Some(library));
        }
        let path = self.program.as_deref().filter(|p| p.starts_with('/')).map(str::to_owned);
        let base = self.program.as_deref().map(|p| p.rsplit('/').next().unwrap_or(p).to_owned());
        self.detail.plain("thread", self.name.as_ref());
        let event = Crash { process: base.or(self.name), executable: path, reason: self.signal };
        sink.emit(Locator::Whole, &[("crashed", self.when)], event, self.detail.list());
    }
}

/// `2024-03-05 18:22:41.123456789+0100`, or without fraction or zone.
fn time(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    let sign = text.get(11..)?.find(['+', '-']).map(|at| at + 11);
    match sign {
        Some(at) => Timestamp::of_log(&format!("{} {}", text[..at].trim(), &text[at..])),
        None => dump::clock(text),
    }
}

fn of_text(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let mut found = Found::default();
    let (mut begun, mut over, mut named) = (false, false, false);
    dump::lines(inputs, sink, &mut |line, _| {
        let text = line.text;
        begun |= text.starts_with("*** *** ***");
        over |= text.starts_with("--- --- ---");
        if over || !begun {
            return;
        }
        if let Some(rest) = text.strip_prefix("pid: ").filter(|_| !named) {
            named = true;
            found.program = rest.split_once(">>> ").and_then(|(_, p)| said(p.trim_end_matches(" <<<")));
            let thread = rest.split_once("name: ").map(|(_, name)| name.split(">>>").next().unwrap_or(name));
            found.name = thread.and_then(said);
            found.detail.plain("pid", rest.split(',').next());
        } else if text.starts_with('#') && found.frames < FRAMES {
            found.frames += 1;
            if let Some(path) = text.split_whitespace().find(|word| word.starts_with('/')) {
                found.library(path);
            }
            found.detail.plain("frame", Some(text));
        } else if text.starts_with("signal ") && found.signal.is_none() && text.contains('(') {
            found.signal = Some(text.split(", fault addr").next().unwrap_or(text).to_owned());
        } else if let Some((key, value)) = text.split_once(": ") {
            field(&mut found, key, value);
        }
    })?;
    if !named {
        sink.lost(Sentence::new("tombstone-unnamed"));
        return Ok(());
    }
    found.emit(sink);
    Ok(())
}

fn field(found: &mut Found, key: &str, value: &str) {
    let value = value.trim().trim_matches('\'');
    match key {
        "Timestamp" => found.when = time(value),
        "uid" => found.detail.plain("uid", Some(value)),
        "Build fingerprint" => found.detail.plain("fingerprint", Some(value)),
        "Abort message" => found.detail.plain("abort_message", Some(value)),
        "Cause" => found.detail.plain("cause", Some(value)),
        "Cmdline" => found.detail.add("command", DetailKind::Text, said(value)),
        _ => {}
    }
}

fn of_buffer(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let bytes = inputs.main.content.bytes(inputs.limit.min(64 << 20))?;
    let (fields, whole) = protobuf::fields(&bytes);
    if !whole {
        sink.lost(Sentence::new("tombstone-cut-short"));
    }
    let text = |number| first(&fields, number).and_then(Value::text);
    let number = |number| first(&fields, number).and_then(Value::number);
    let mut found = Found { when: text(4).and_then(|t| time(&t)), ..Found::default() };
    let command: Vec<String> =
        fields.iter().filter(|(n, _)| *n == 9).filter_map(|(_, value)| value.text()).collect();
    found.program = command.first().cloned();
    found.detail.plain("pid", number(5));
    found.detail.plain("uid", number(7));
    found.detail.plain("fingerprint", text(2));
    found.detail.plain("context", text(8));
    found.detail.add("command", DetailKind::Text, Some(command.join(" ")).filter(|_| command.len() > 1));
    found.detail.plain("abort_message", text(14));
    for cause in fields.iter().filter(|(n, _)| *n == 15) {
        found.detail.plain("cause", first(&cause.1.fields(), 1).and_then(Value::text));
    }
    if let Some(signal) = first(&fields, 10).map(Value::fields) {
        let (name, code) = (first(&signal, 2), first(&signal, 4));
        let parts: Vec<String> = [name, code].into_iter().flatten().filter_map(Value::text).collect();
        found.signal = Some(parts.join(", ")).filter(|s| !s.is_empty());
    }
    let threads = fields.iter().filter(|(n, _)| *n == 16).map(|(_, value)| value.fields());
    let threads: Vec<_> =
        threads.filter_map(|entry| Some((first(&entry, 1)?.number()?, first(&entry, 2)?))).collect();
    found.detail.plain("threads", Some(threads.len()));
    if let Some((_, thread)) = threads.iter().find(|(id, _)| Some(*id) == number(6)) {
        crashed(&thread.fields(), &mut found);
    }
    if found.program.is_none() && found.name.is_none() {
        sink.lost(Sentence::new("tombstone-unnamed"));
        return Ok(());
    }
    found.emit(sink);
    Ok(())
}

/// The thread that crashed: its name and where it was.
fn crashed(thread: &[(u64, Value<'_>)], found: &mut Found) {
    found.name = first(thread, 2).and_then(Value::text);
    for frame in thread.iter().filter(|(n, _)| *n == 4).take(FRAMES) {
        let frame = frame.1.fields();
        let (function, file) =
            (first(&frame, 4).and_then(Value::text), first(&frame, 6).and_then(Value::text));
        if let Some(file) = &file {
            found.library(file);
        }
        let said: Vec<String> = [file, function].into_iter().flatten().collect();
        found.detail.plain("frame", Some(said.join(" ")).filter(|f| !f.is_empty()));
    }
}
