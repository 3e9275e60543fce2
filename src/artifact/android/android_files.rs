//! AndroidQF's list of files (`files.json`), of root tools (`root_binaries.json`), and what lay in the
//! folder for temporary files of the shell; of a dump, the list of all its files.
//!
//! Times are seconds since 1970. The mode is text (`-rwxr-xr-x`) or octal, by the tool that made the
//! list. Hashes are there only if they were asked for.

use super::dump::{self, said};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink, listing};
use crate::record::{DetailKind, File, Locator, Platform};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use serde_json::Value;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_files",
    platform: Platform::Android,
    title: "List of files",
    paths: &["/", "/cmd/files.json", "/cmd/root_binaries.json", "/data/local/tmp/**"],
    companions: &[],
    proves: "That this file lay on the phone when the acquisition was made.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let path = inputs.main.path.clone();
    if path == "/" {
        return listing::state(inputs, sink);
    }
    if path.starts_with("/data/local/tmp/") {
        let event = File { file: Some(path), size: Some(inputs.main.content.len()), ..File::default() };
        sink.emit(Locator::Whole, &[], event, Vec::new());
        return Ok(());
    }
    let bytes = inputs.main.content.bytes(inputs.limit.min(1 << 30))?;
    let damaged = dump::json_rows(&bytes, &mut |number, row| match &row {
        // One text may hold several lines of `which -a`.
        Value::String(found) => {
            for (n, file) in found.lines().filter_map(said).enumerate() {
                let mut detail = Details::new();
                detail.plain("root_tool", Some("1"));
                let event = File { file: Some(file), ..File::default() };
                sink.emit(Locator::Key { key: format!("{number}/{n}") }, &[], event, detail.list());
            }
        }
        row => file(number, row, sink),
    });
    if damaged > 0 {
        sink.lost(Sentence::new("json-damaged").count("count", damaged));
    }
    Ok(())
}

fn file(number: usize, row: &Value, sink: &mut Sink) {
    let text =
        |key: &str| row.get(key).and_then(Value::as_str).map(|t| t.trim_end_matches('\0')).and_then(said);
    let Some(path) = text("path") else { return };
    let time = |key: &str| row.get(key).and_then(Value::as_f64).and_then(Timestamp::unix_fraction);
    let mut detail = Details::new();
    detail.plain("context", text("context"));
    for key in ["sha1", "md5"] {
        detail.add(key, DetailKind::Hash, text(key));
    }
    detail.plain("error", text("error"));
    let id = |number: &str, name: &str| {
        row.get(number).and_then(Value::as_i64).map(|n| n.to_string()).or_else(|| text(name))
    };
    let owner = id("user_id", "user_name").zip(id("group_id", "group_name"));
    let event = File {
        file: Some(path),
        size: row.get("size").and_then(Value::as_u64),
        mode: text("mode"),
        owner: owner.map(|(user, group)| format!("{user}:{group}")),
        sha256: text("sha256"),
    };
    let times = [
        ("modified", time("modified_time")),
        ("changed", time("changed_time")),
        ("read", time("access_time")),
    ];
    sink.emit(Locator::Key { key: number.to_string() }, &times, event, detail.list());
}
