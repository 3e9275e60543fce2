//! The JSON of a crash log: a crash since iOS 15 (309), a panic (210), memory running out (298), a
//! snapshot of all programs (288) and a forced restart (151).
//!
//! The members of the document are taken one by one: one of an unforeseen form, or the end of the
//! file in the middle, costs itself and what stands behind it, and nothing before.

use super::{Program, Report};
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer as _};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::fmt;

/// The largest text or object that is taken whole. The text of a panic has some 100 kB.
const LARGEST_VALUE: usize = 4 << 20;

/// Programs or files of one log that are given.
const MOST: usize = 100_000;

/// Reads a document of the given type.
pub(in crate::artifact::ios) fn read(kind: &str, json: &[u8]) -> Report {
    let mut members = Members::default();
    let text = std::str::from_utf8(json);
    // Bytes that are no text end the document where they stand.
    let text = text.unwrap_or_else(|e| std::str::from_utf8(&json[..e.valid_up_to()]).unwrap_or_default());
    let whole = each(text, &mut |key, value| members.put(key, value)) && text.len() == json.len();
    let mut report = Report { damaged: !whole, ..Report::default() };
    match kind {
        "210" => panic(&members, &mut report),
        "298" | "288" | "151" => report.when = members.text("date").or_else(|| members.text("captureTime")),
        _ => crash(&members, &mut report),
    }
    report.reason = report.reason.or_else(|| reason(kind, &members));
    inventory(&members, &mut report);
    report
}

fn crash(members: &Members, report: &mut Report) {
    let text = |key: &str| members.text(key);
    report.crashed = Program {
        key: String::new(),
        name: text("procName"),
        executable: text("procPath"),
        app: members.object("bundleInfo").and_then(|info| string(&info, "CFBundleIdentifier")),
        pid: members.number("pid"),
    };
    (report.when, report.launched) = (text("captureTime"), text("procLaunch"));
    for (name, pid) in [("parentProc", "parentPid"), ("responsibleProc", "responsiblePid")] {
        if let Some(known) = text(name) {
            let pid = members.number(pid);
            report.programs.push(Program {
                key: name.to_owned(),
                name: Some(known),
                pid,
                ..Program::default()
            });
        }
    }
    if let Some(coalition) = text("coalitionName") {
        let key = "coalitionName".to_owned();
        report.programs.push(Program { key, app: Some(coalition), ..Program::default() });
    }
    let mut number = 0;
    members.each("usedImages", &mut report.damaged, &mut |_, image| {
        let path = serde_json::from_str::<Image>(image.get()).ok().and_then(|image| image.path);
        report.images.extend(path.map(|path| (format!("usedImages/{number}"), path)));
        number += 1;
    });
}

/// `Panicked task 0x...: 123 pages, 5 threads: pid 34: mediaserverd` is the program; others are named alike.
fn panic(members: &Members, report: &mut Report) {
    report.when = members.text("date");
    let text = members.text("panicString").unwrap_or_default();
    report.reason = text.lines().next().map(str::to_owned).filter(|r| !r.is_empty());
    for (number, line) in text.lines().enumerate() {
        for part in line.split("pid ").skip(1) {
            let Some((pid, name)) = part.split_once(':') else { continue };
            let Ok(pid) = pid.trim().parse() else { continue };
            let name = name.trim_start().split([' ', ',', '\t']).next().unwrap_or_default();
            if name.is_empty() || report.programs.len() >= MOST {
                continue;
            }
            let (key, name) = (format!("panicString/{number}/pid {pid}"), Some(name.to_owned()));
            if line.contains("anicked task") && report.crashed.name.is_none() {
                (report.crashed.name, report.crashed.pid) = (name.clone(), Some(pid));
            }
            report.programs.push(Program { key, name, pid: Some(pid), ..Program::default() });
        }
    }
}

fn reason(kind: &str, members: &Members) -> Option<String> {
    let parts = match kind {
        "298" => vec![Some("memory".to_owned()), members.text("largestProcess")],
        "288" | "151" => vec![members.text("reason"), members.text("exception")],
        _ => {
            let (exception, end) = (members.object("exception"), members.object("termination"));
            let of = |map: &Option<Map<String, Value>>, key| map.as_ref().and_then(|m| string(m, key));
            vec![
                of(&exception, "type"),
                of(&exception, "signal"),
                of(&end, "namespace"),
                of(&end, "indicator"),
            ]
        }
    };
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// Every program that was running: a list, or an object by number.
fn inventory(members: &Members, report: &mut Report) {
    let mut damaged = false;
    for list in ["processes", "processByPid"] {
        let mut number = 0;
        members.each(list, &mut damaged, &mut |key, value| {
            let key = key.map_or_else(|| format!("{list}/{number}"), |pid| format!("{list}/{pid}"));
            number += 1;
            let Ok(running) = serde_json::from_str::<Running>(value.get()) else { return };
            let (name, executable) = (running.procname.or(running.name), running.proc_path.or(running.path));
            if name.is_some() || executable.is_some() {
                let (app, pid) = (running.bundle_identifier, running.pid);
                report.programs.push(Program { key, name, executable, app, pid });
            }
        });
    }
    report.damaged |= damaged;
}

/// A program of an inventory; the rest of what stands there is skipped.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Running {
    procname: Option<String>,
    name: Option<String>,
    proc_path: Option<String>,
    path: Option<String>,
    bundle_identifier: Option<String>,
    pid: Option<i64>,
}

/// A file that a program had loaded.
#[derive(Deserialize)]
struct Image {
    path: Option<String>,
}

fn string(map: &Map<String, Value>, key: &str) -> Option<String> {
    map.get(key)?.as_str().filter(|t| !t.is_empty()).map(str::to_owned)
}

/// The members of a document that are of use, as far as it could be read.
#[derive(Default)]
struct Members(Vec<(String, Box<RawValue>)>);

/// What is taken of a document.
const OF_USE: &[&str] = &[
    "bundleInfo",
    "captureTime",
    "coalitionName",
    "date",
    "exception",
    "largestProcess",
    "panicString",
    "parentPid",
    "parentProc",
    "pid",
    "procLaunch",
    "procName",
    "procPath",
    "processByPid",
    "processes",
    "reason",
    "responsiblePid",
    "responsibleProc",
    "termination",
    "usedImages",
];

impl Members {
    fn put(&mut self, key: Option<String>, value: &RawValue) {
        let new = key.filter(|key| OF_USE.contains(&&**key) && self.raw(key).is_none());
        self.0.extend(new.map(|key| (key, value.to_owned())));
    }

    fn raw(&self, key: &str) -> Option<&RawValue> {
        self.0.iter().find(|(k, _)| k == key).map(|(_, raw)| &**raw)
    }

    fn value(&self, key: &str) -> Option<Value> {
        let raw = self.raw(key)?.get();
        if raw.len() > LARGEST_VALUE { None } else { serde_json::from_str(raw).ok() }
    }

    fn text(&self, key: &str) -> Option<String> {
        match self.value(key)? {
            Value::String(text) => Some(text).filter(|t| !t.is_empty()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    fn number(&self, key: &str) -> Option<i64> {
        self.value(key)?.as_i64()
    }

    fn object(&self, key: &str) -> Option<Map<String, Value>> {
        match self.value(key)? {
            Value::Object(map) => Some(map),
            _ => None,
        }
    }

    /// The elements of a list or object; one that is there and is neither is damage.
    fn each(&self, key: &str, damaged: &mut bool, element: &mut dyn FnMut(Option<String>, &RawValue)) {
        if let Some(raw) = self.raw(key).filter(|raw| raw.get() != "null") {
            *damaged |= !each(raw.get(), element);
        }
    }
}

/// Gives the elements of a list or the members of an object, one after the other, none of them kept;
/// whether it was one and was read to its end.
fn each(json: &str, element: &mut dyn FnMut(Option<String>, &RawValue)) -> bool {
    serde_json::Deserializer::from_str(json).deserialize_any(Each { element, left: MOST }).is_ok()
}

struct Each<'f> {
    element: &'f mut dyn FnMut(Option<String>, &RawValue),
    left: usize,
}

impl Each<'_> {
    fn one<E: serde::de::Error>(&mut self, key: Option<String>, value: &RawValue) -> Result<(), E> {
        self.left = self.left.checked_sub(1).ok_or_else(|| E::custom("too many"))?;
        (self.element)(key, value);
        Ok(())
    }
}

impl<'de> Visitor<'de> for Each<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list or an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        while let Some((key, value)) = map.next_entry::<String, &RawValue>()? {
            self.one(Some(key), value)?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        while let Some(value) = list.next_element::<&RawValue>()? {
            self.one(None, value)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CRASH: &str = r#"{"procName":"imagent","procPath":"/System/x/imagent","pid":7,"captureTime":"t",
        "parentProc":"launchd","parentPid":1,"coalitionName":"com.apple.imagent",
        "exception":{"type":"EXC_BAD_ACCESS","signal":"SIGSEGV"},"termination":{"namespace":"SIGNAL","code":11},
        "usedImages":[{"path":"/usr/lib/a"},{"base":1},{"path":"/private/var/tmp/b"}]}"#;

    #[test]
    fn a_crash_names_its_program_and_what_it_had_loaded() {
        let report = read("309", CRASH.as_bytes());
        assert_eq!((report.crashed.name.as_deref(), report.crashed.pid), (Some("imagent"), Some(7)));
        assert_eq!(report.reason.as_deref(), Some("EXC_BAD_ACCESS, SIGSEGV, SIGNAL"));
        let keys: Vec<_> = report.programs.iter().map(|p| &*p.key).collect();
        assert_eq!(keys, ["parentProc", "coalitionName"]);
        let images: Vec<_> = report.images.iter().map(|(key, path)| (&**key, &**path)).collect();
        assert_eq!(images, [("usedImages/0", "/usr/lib/a"), ("usedImages/2", "/private/var/tmp/b")]);
        assert!(!report.damaged);
    }

    #[test]
    fn a_panic_names_the_program_that_ran() {
        let text = r#"{"date":"d","panicString":"panic(cpu 1 caller 0xfff): x\nPanicked task 0xfff: 123 pages, 5 threads: pid 34: mediaserverd\nPanicked thread: 0x1, backtrace: 0x2, tid: 3\nLast app: pid 9: Example"}"#;
        let report = read("210", text.as_bytes());
        assert_eq!(report.crashed.name.as_deref(), Some("mediaserverd"));
        assert_eq!(report.reason.as_deref(), Some("panic(cpu 1 caller 0xfff): x"));
        let names: Vec<_> = report.programs.iter().filter_map(|p| p.name.as_deref()).collect();
        assert_eq!(names, ["mediaserverd", "Example"]);
    }

    #[test]
    fn every_running_program_is_listed() {
        let snapshot = r#"{"date":"d","reason":"r","processByPid":{"1":{"pid":1,"procname":"launchd"},
            "9":{"pid":9,"procname":"bh","procPath":"/private/var/db/bh"},"x":3}}"#;
        let report = read("288", snapshot.as_bytes());
        let paths: Vec<_> = report.programs.iter().map(|p| (p.pid, p.executable.as_deref())).collect();
        assert_eq!(paths, [(Some(1), None), (Some(9), Some("/private/var/db/bh"))]);
        let memory =
            r#"{"date":"d","largestProcess":"a","processes":[{"name":"a","pid":4},{"name":"b","pid":5}]}"#;
        let report = read("298", memory.as_bytes());
        assert_eq!((report.programs.len(), report.reason.as_deref()), (2, Some("memory, a")));
    }

    #[test]
    fn what_stands_before_the_damage_is_kept() {
        let cut = &CRASH[..CRASH.len() - 30];
        let report = read("309", cut.as_bytes());
        assert_eq!((report.crashed.name.as_deref(), report.damaged), (Some("imagent"), true));
        let odd = read("298", br#"{"date":"d","processes":7}"#);
        assert!(odd.damaged);
        let mixed =
            read("298", br#"{"date":"d","processes":[1,{"name":"a"},{"name":[]},{"name":"b","pid":2}]}"#);
        assert_eq!((mixed.programs.len(), mixed.damaged), (2, false));
        let no_text = read("309", b"{\"procName\":\"a\",\"x\":\"\xff\"}");
        assert_eq!((no_text.crashed.name.as_deref(), no_text.damaged), (Some("a"), true));
    }

    proptest! {
        #[test]
        fn nothing_stops_it(bytes in any::<Vec<u8>>(), cut in 0..500_usize, kind in "309|210|298|288|151") {
            let _ = read(&kind, &bytes);
            let _ = read(&kind, &CRASH.as_bytes()[..cut.min(CRASH.len())]);
        }
    }
}
