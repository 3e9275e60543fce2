//! Crash logs (`.ips`): programs that crashed or were stopped, and which others ran at that moment.
//!
//! Seen in dumps below `Library/Logs/CrashReporter/`, and in a sysdiagnose below
//! `crashes_and_spins/`. The first line is JSON and names the program, the time, the version of iOS
//! and the type: 309 a crash (109 before iOS 15, with a text behind the header), 210 a panic of the
//! kernel, 298 memory running out, 288 a snapshot of all programs, 151 a forced restart. The last
//! three list every program that was running, which is as good as having been there. Exploits crash
//! the programs that they attack; loaded files from odd places are traces of their own.

use super::crash_logs::{Program, Report, body, text};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Crash, DetailKind, File, Locator, Platform, Process};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use serde_json::{Map, Value};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_crash_logs",
    platform: Platform::Ios,
    title: "Crash logs",
    paths: &[
        "/private/var/mobile/Library/Logs/CrashReporter/**/*.ips*",
        "/private/var/root/Library/Logs/CrashReporter/**/*.ips*",
        "/private/var/logs/CrashReporter/**/*.ips*",
        "**/crashes_and_spins/**/*.ips*",
    ],
    companions: &[],
    proves: "That a program crashed or was stopped at this time, and, in logs that list them, which programs were \
             running then and which files they had loaded.",
    only_in_encrypted_backups: false,
    parse,
};

/// The largest log that is read; the largest seen are of a few megabytes.
const LARGEST: u64 = 64 << 20;

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let bytes = inputs.main.content.bytes(inputs.limit.min(LARGEST))?;
    let end = memchr::memchr(b'\n', &bytes).unwrap_or(bytes.len());
    let Ok(Value::Object(header)) = serde_json::from_slice(&bytes[..end]) else {
        return Err(Failure(Sentence::new("crash-no-header")));
    };
    let rest = bytes.get(end..).unwrap_or_default().trim_ascii();
    let kind = word(&header, "bug_type").unwrap_or_default();
    let report = match &*kind {
        "109" | "309" | "210" | "298" | "288" | "151" if rest.starts_with(b"{") => body::read(&kind, rest),
        "109" | "309" => text::read(&String::from_utf8_lossy(rest)),
        "210" | "298" | "288" | "151" => Report { damaged: true, ..Report::default() },
        // Other logs are of other matters; their header names a program or not.
        _ => Report::default(),
    };
    let is_crash = matches!(&*kind, "109" | "309" | "210" | "298" | "288" | "151");
    if report.damaged {
        sink.lost(Sentence::new("crash-body-damaged"));
    }
    give(&header, &kind, is_crash, report, inputs, sink);
    Ok(())
}

fn give(
    header: &Map<String, Value>,
    kind: &str,
    is_crash: bool,
    report: Report,
    inputs: &Inputs,
    sink: &mut Sink,
) {
    let when = report
        .when
        .as_deref()
        .and_then(Timestamp::of_log)
        .or_else(|| Timestamp::of_log(&word(header, "timestamp")?));
    let name = ["name", "app_name"].into_iter().find_map(|key| word(header, key));
    let of_file = || of_file_name(&inputs.main.path).filter(|_| matches!(kind, "109" | "309"));
    let name = report.crashed.name.clone().or(name).or_else(of_file);
    let mut detail = Details::new();
    detail.plain("bug_type", Some(kind).filter(|k| !k.is_empty()));
    detail.plain("os_version", word(header, "os_version"));
    detail.plain("incident_id", word(header, "incident_id"));
    let app = report.crashed.app.clone().or_else(|| word(header, "bundleID"));
    detail.plain("app", app.clone());
    detail.plain("pid", report.crashed.pid);
    let meaning = if matches!(kind, "109" | "309" | "210") { "crashed" } else { "logged" };
    let times = [(meaning, when), ("launched", report.launched.as_deref().and_then(Timestamp::of_log))];
    let executable = report.crashed.executable.clone();
    if is_crash {
        let event = Crash { process: name.clone(), executable: executable.clone(), reason: report.reason };
        sink.emit(Locator::Whole, &times, event, detail.list());
    } else if name.is_some() {
        let event = Process { name: name.clone(), app, ..Process::default() };
        sink.emit(Locator::Whole, &[("logged", when)], event, detail.list());
    }
    for program in report.programs {
        let Program { key, name, executable, app, pid } = program;
        let event = Process { name, executable, app, pid };
        sink.emit(Locator::Key { key }, &[("seen", when)], event, Vec::new());
    }
    for (key, path) in report.images.into_iter().filter(|(_, path)| is_telling(path, executable.as_deref())) {
        let mut detail = Details::new();
        detail.add("loaded_by", DetailKind::Program, name.clone());
        let event = File { file: Some(path), ..File::default() };
        sink.emit(Locator::Key { key }, &[("seen", when)], event, detail.list());
    }
}

/// Whether a loaded file is not one of iOS, and neither the program itself nor of its bundle.
fn is_telling(path: &str, executable: Option<&str>) -> bool {
    let of_system = ["/System/", "/usr/lib/", "/private/preboot/", "/Developer/", "/usr/libexec/"];
    let bundle = executable.and_then(|e| e.rsplit_once('/')).map(|(folder, _)| folder);
    path.starts_with('/')
        && executable != Some(path)
        && !of_system.iter().any(|folder| path.starts_with(folder))
        && !bundle.is_some_and(|b| {
            b.rsplit('.').next() == Some("app") && path.strip_prefix(b).is_some_and(|r| r.starts_with('/'))
        })
}

/// A text or number of the header.
fn word(map: &Map<String, Value>, key: &str) -> Option<String> {
    match map.get(key)? {
        Value::String(text) => Some(text.clone()).filter(|t| !t.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The program in `Name-2021-07-18-180000.ips`. A name may have hyphens and numbers of its own.
fn of_file_name(path: &str) -> Option<String> {
    let name = path.rsplit('/').next()?.split(".ips").next()?;
    let is_date = |from: usize| {
        let rest = name.get(from..).unwrap_or_default().as_bytes();
        rest.len() >= 11
            && rest[0] == b'-'
            && rest[1..5].iter().all(u8::is_ascii_digit)
            && rest[5] == b'-'
            && rest[8] == b'-'
    };
    let end = memchr::memchr_iter(b'-', name.as_bytes()).find(|at| is_date(*at)).unwrap_or(name.len());
    Some(name[..end].to_owned()).filter(|n| !n.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_tells_the_program() {
        let of = |name: &str| of_file_name(&format!("/a/{name}"));
        assert_eq!(of("Diagnostics-2543-2021-07-18-180000.ips"), Some("Diagnostics-2543".to_owned()));
        assert_eq!(of("imagent-2021-07-18-180000.ips.ca.synced"), Some("imagent".to_owned()));
        assert_eq!(of("imagent.ips"), Some("imagent".to_owned()));
        assert_eq!(of("-2021-07-18-180000.ips"), None);
    }

    #[test]
    fn files_of_ios_and_of_the_application_itself_are_not_worth_telling() {
        let app = Some("/private/var/containers/Bundle/Application/U/Example.app/Example");
        for (path, telling) in [
            ("/usr/lib/dyld", false),
            ("/System/Library/Frameworks/JavaScriptCore.framework/JavaScriptCore", false),
            ("/private/var/containers/Bundle/Application/U/Example.app/Example", false),
            ("/private/var/containers/Bundle/Application/U/Example.app/Frameworks/a.dylib", false),
            ("/private/var/tmp/a.dylib", true),
            ("/private/var/containers/Bundle/Application/V/Other.app/b.dylib", true),
        ] {
            assert_eq!(is_telling(path, app), telling, "{path}");
        }
    }
}
