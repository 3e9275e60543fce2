//! Programs that ran when the phone was looked at: `ps`, the list in a bug report, and AndroidQF's
//! `processes.json`.
//!
//! The columns differ from version to version; their names stand in the first line. `LABEL` is the
//! SELinux context, which tells what a program may do whatever its user is.

use super::dump::{self, said};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{DetailKind, Locator, Platform, Process};
use crate::sentence::Sentence;
use serde_json::Value;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_processes",
    platform: Platform::Android,
    title: "Running programs",
    paths: &["/cmd/ps", "/cmd/ps.[0-9]*", "/cmd/processes.json"],
    companions: &[],
    proves: "That a program of this name ran when the acquisition was made.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    // Older AndroidQF writes JSON under the name of the text.
    let head = inputs.main.content.head(64)?;
    if head.iter().find(|b| !b.is_ascii_whitespace()).is_some_and(|b| matches!(b, b'[' | b'{')) {
        return json(inputs, sink);
    }
    let mut columns: Vec<String> = Vec::new();
    let mut odd = 0;
    dump::lines(inputs, sink, &mut |line, sink| {
        let words: Vec<&str> = line.text.split_whitespace().collect();
        if words.contains(&"PID") && words.contains(&"USER") {
            columns = words.iter().map(|w| (*w).to_owned()).collect();
        } else if !columns.is_empty() && !line.text.starts_with("------") {
            let words = with_blank_policy(words, &columns);
            odd += u64::from(row(line.number, &words, &columns, sink).is_none());
        }
    })?;
    if columns.is_empty() {
        sink.lost(Sentence::new("processes-without-columns"));
    } else if odd > 0 {
        sink.lost(Sentence::new("log-damaged").count("count", odd));
    }
    Ok(())
}

/// The scheduling policy may be blank: then the time stands in its place.
fn with_blank_policy<'a>(mut words: Vec<&'a str>, columns: &[String]) -> Vec<&'a str> {
    let policy = columns.iter().position(|c| c == "PCY");
    if let Some(at) = policy.filter(|at| words.get(*at).is_some_and(|word| word.contains(':'))) {
        words.insert(at, "");
    }
    words
}

/// One line. The last column is the name, which may hold blanks.
fn row(line: u64, words: &[&str], columns: &[String], sink: &mut Sink) -> Option<()> {
    let at = |name: &str| columns.iter().position(|c| c == name);
    let get = |name: &str| words.get(at(name)?).copied();
    let pid: i64 = get("PID")?.parse().ok()?;
    let tid: Option<i64> = get("TID").and_then(|t| t.parse().ok());
    // Threads of a program are not programs.
    if tid.is_some_and(|tid| tid != pid) {
        return Some(());
    }
    let last = columns.len() - 1;
    let name = words.get(last..).filter(|rest| !rest.is_empty())?.join(" ");
    let mut detail = Details::new();
    detail.plain("user", get("USER").or_else(|| get("UID")));
    detail.plain("parent", get("PPID"));
    detail.plain("context", get("LABEL").or_else(|| get("CONTEXT")));
    let event = of_name(&name, pid);
    sink.emit(Locator::Line { line }, &[], event, detail.list());
    Some(())
}

/// A name that holds dots is that of a package, one that holds slashes a path, one in brackets a
/// thread of the kernel.
fn of_name(name: &str, pid: i64) -> Process {
    let path = name.starts_with('/').then(|| name.split(' ').next().unwrap_or(name).to_owned());
    let short = name.split(' ').next().unwrap_or(name);
    let package = short.split(':').next().filter(|n| n.contains('.') && !n.contains(['/', '[', '@']));
    let base = if path.is_some() { short.rsplit('/').next().unwrap_or(short) } else { name };
    Process { name: Some(base.to_owned()), executable: path, app: package.map(str::to_owned), pid: Some(pid) }
}

fn json(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let bytes = inputs.main.content.bytes(inputs.limit.min(256 << 20))?;
    let damaged = dump::json_rows(&bytes, &mut |number, row| {
        let text =
            |key: &str| row.get(key).and_then(Value::as_str).map(|t| t.trim_end_matches('\0')).and_then(said);
        let words = |key: &str| {
            let list = row.get(key).and_then(Value::as_array).into_iter().flatten();
            list.filter_map(Value::as_str).filter_map(said).collect::<Vec<_>>()
        };
        let Some(pid) = row.get("pid").and_then(Value::as_i64) else { return };
        let command = words("command_line");
        let comm = text("filename").map(|name| name.trim_matches(['(', ')']).to_owned());
        // The name of the kernel has 15 characters; the command has all of them.
        let name = command.first().cloned().or_else(|| comm.clone());
        let Some(name) = name else { return };
        let mut event = of_name(&name, pid);
        event.executable = text("path").or(event.executable);
        let mut detail = Details::new();
        detail.plain("uid", row.get("uid").and_then(Value::as_i64));
        detail.plain("parent", row.get("ppid").and_then(Value::as_i64));
        detail.add("comm", DetailKind::Program, comm);
        detail.plain("context", text("context"));
        detail.plain("previous_context", text("previous_context"));
        detail.add("folder", DetailKind::Path, text("cwd"));
        detail.add("command", DetailKind::Text, Some(command.join(" ")).filter(|c| *c != name));
        for variable in words("env") {
            if let Some(library) = variable.strip_prefix("LD_PRELOAD=") {
                detail.add("preloaded", DetailKind::Path, Some(library.to_owned()));
            }
        }
        sink.emit(Locator::Key { key: number.to_string() }, &[], event, detail.list());
    });
    if damaged > 0 {
        sink.lost(Sentence::new("json-damaged").count("count", damaged));
    }
    Ok(())
}
