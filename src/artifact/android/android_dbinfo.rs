//! `dumpsys dbinfo`: databases that running applications had open, and what they asked of them last.
//!
//! `Connection pool for /data/user/0/com.example/databases/x.db:`, then under `Most recently executed
//! operations:` lines like `0: [2024-03-05 18:20:01.123] [Pid:(2140)]execute took 0ms - succeeded,
//! sql="..."`. Newer phones leave out year and number of the program.

use super::dump::{self, clock, package};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{DetailKind, File, Locator, LogLine, Platform};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_dbinfo",
    platform: Platform::Android,
    title: "Databases in use",
    paths: &["/cmd/dumpsys/dbinfo", "/cmd/dumpsys/dbinfo.[0-9]*"],
    companions: &[],
    proves: "That a running program had this database open, and what it asked of it.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let (mut owner, mut database): (Option<String>, Option<String>) = (None, None);
    dump::lines(inputs, sink, &mut |line, sink| {
        if let Some((_, rest)) = line.text.split_once("** Database info for pid ") {
            owner = rest
                .split_once('[')
                .and_then(|(_, name)| package(name.split(']').next()?.split(':').next()?));
            database = None;
            return;
        }
        let mut detail = Details::new();
        detail.add("program", DetailKind::App, owner.clone());
        if let Some(path) = line.text.strip_prefix("Connection pool for ").and_then(|p| p.strip_suffix(':')) {
            database = Some(path.to_owned());
            detail.add("folder_of", DetailKind::App, application(path));
            let event = File { file: Some(path.to_owned()), ..File::default() };
            return sink.emit(Locator::Line { line: line.number }, &[], event, detail.list());
        }
        let Some(operation) = operation(line.text) else { return };
        let path = operation.path.map(str::to_owned).or_else(|| database.clone());
        detail.add("folder_of", DetailKind::App, path.as_deref().and_then(application));
        detail.add("database", DetailKind::Path, path);
        detail.plain("pid", operation.pid);
        detail.plain("when", operation.when.is_none().then_some(operation.stamp));
        let event = LogLine { process: owner.clone(), text: Some(operation.said.to_owned()) };
        sink.emit(Locator::Line { line: line.number }, &[("executed", operation.when)], event, detail.list());
    })
}

struct Operation<'a> {
    stamp: &'a str,
    when: Option<crate::time::Timestamp>,
    pid: Option<&'a str>,
    said: &'a str,
    path: Option<&'a str>,
}

/// `0: [2024-03-05 18:20:01.123] [Pid:(2140)]execute took 0ms - succeeded, sql="...", path=/data/...`
fn operation(text: &str) -> Option<Operation<'_>> {
    let (number, rest) = text.split_once(": [")?;
    if number.is_empty() || !number.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (stamp, rest) = rest.split_once(']')?;
    let rest = rest.trim_start();
    let (pid, said) = match rest.strip_prefix("[Pid:(").and_then(|r| r.split_once(")]")) {
        Some((pid, said)) => (Some(pid), said.trim_start()),
        None => (None, rest),
    };
    // The path stands last; the statement may hold the same words.
    let (said, path) = match said.rsplit_once(", path=/") {
        Some((said, path)) if !path.contains('"') => (said, Some(&text[text.len() - path.len() - 1..])),
        _ => (said, None),
    };
    // A time without a year is said as it stands: the year is not known.
    let year = stamp.len() > 4 && stamp.as_bytes()[..4].iter().all(u8::is_ascii_digit);
    Some(Operation { stamp, when: clock(stamp).filter(|_| year), pid, said, path })
}

/// The application in whose folder a path lies.
fn application(path: &str) -> Option<String> {
    let rest = path.strip_prefix("/data/data/").or_else(|| {
        let rest = path.strip_prefix("/data/user/").or_else(|| path.strip_prefix("/data/user_de/"))?;
        rest.split_once('/').map(|(_, rest)| rest)
    })?;
    package(rest.split('/').next()?)
}
