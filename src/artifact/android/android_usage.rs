//! `dumpsys usagestats`: which applications were opened, and when the phone was locked or its screen dark.
//!
//! For each user the events of the last day, `time="2024-03-05 18:02:11" type=ACTIVITY_RESUMED package=com.example
//! class=…`, in order of time, and then sums for days, weeks, months and years, `package=com.example totalTimeUsed="00:05"
//! lastTimeUsed="…"`, which keep applications that are gone. Times of the phone's own clock. Format:
//! `UserUsageStatsService.printEvent` and `printIntervalStats` of AOSP.

use super::dump;
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Event, Locator, Platform, Presence, Process};
use crate::time::Timestamp;
use rustc_hash::{FxHashMap, FxHashSet};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_usage",
    platform: Platform::Android,
    title: "Applications that were opened",
    paths: &["/cmd/dumpsys/usagestats", "/cmd/dumpsys/usagestats.[0-9]*"],
    companions: &[],
    proves: "That an application was on the screen at this time, or was opened last then; when the phone was locked or its \
             screen dark.",
    only_in_encrypted_backups: false,
    parse,
};

/// Windows that are open at once, and sums that are told; a phone has hundreds.
const MOST: usize = 10_000;

/// What goes on from one event to another: how it is stated.
const STRETCHES: &[(&str, &str, &str, &str)] = &[
    ("KEYGUARD_SHOWN", "KEYGUARD_HIDDEN", "lock", "1"),
    ("SCREEN_NON_INTERACTIVE", "SCREEN_INTERACTIVE", "screen", "off"),
];

/// What began and has not ended.
#[derive(Default)]
struct Open {
    /// Windows by application and class: line and time.
    windows: FxHashMap<(String, String), (u64, Option<Timestamp>)>,
    stretches: [Option<Timestamp>; 2],
    user: String,
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let (mut open, mut sums) = (Open::default(), FxHashSet::default());
    dump::lines(inputs, sink, &mut |line, sink| {
        if let Some(user) = line.text.strip_prefix("user=") {
            open.end(sink);
            user.trim().clone_into(&mut open.user);
        } else if line.text.starts_with("time=\"") {
            open.event(line, sink);
        } else if line.text.starts_with("package=") {
            sum(line, &open.user, &mut sums, sink);
        }
    })?;
    open.end(sink);
    Ok(())
}

/// The value after `key=`, quoted or not.
fn value<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    let after = text.split_once(key)?.1;
    let value = match after.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => after.split(char::is_whitespace).next(),
    };
    value.filter(|value| !value.is_empty())
}

impl Open {
    fn event(&mut self, line: &dump::Line<'_>, sink: &mut Sink) {
        let when = value(line.text, "time=").and_then(dump::clock);
        let Some(kind) = value(line.text, " type=") else { return };
        let package = value(line.text, " package=").unwrap_or_default();
        let class = value(line.text, " class=").unwrap_or_default();
        let window = (package.to_owned(), class.to_owned());
        match kind {
            "ACTIVITY_RESUMED" | "MOVE_TO_FOREGROUND" if self.windows.len() < MOST => {
                self.windows.entry(window).or_insert((line.number, when));
            }
            "ACTIVITY_PAUSED" | "MOVE_TO_BACKGROUND" | "ACTIVITY_STOPPED" | "ACTIVITY_DESTROYED" => {
                if let Some((number, from)) = self.windows.remove(&window) {
                    opened(&window, number, (from, when), &self.user, sink);
                }
            }
            "FOREGROUND_SERVICE_START" | "FOREGROUND_SERVICE_STOP" => {
                let begun = kind == "FOREGROUND_SERVICE_START";
                let mut detail = Details::new();
                detail.plain("kind", Some(if begun { "begun-fgs" } else { "ended-fgs" }));
                detail.plain("service", Some(class).filter(|class| !class.is_empty()));
                let place = Locator::Line { line: line.number };
                sink.emit(place, &[("happened", when)], of_application(package), detail.list());
            }
            // What was open when the phone went off has no end that is known.
            "DEVICE_SHUTDOWN" | "DEVICE_STARTUP" => self.end(sink),
            _ => self.presence(kind, line.number, when, sink),
        }
    }

    /// Locks and dark screens, told when they end.
    fn presence(&mut self, kind: &str, number: u64, when: Option<Timestamp>, sink: &mut Sink) {
        for ((begins, ends, state, value), from) in STRETCHES.iter().zip(&mut self.stretches) {
            if kind == *begins {
                *from = from.or(when);
            } else if kind == *ends
                && let Some(from) = from.take()
            {
                let event: Event =
                    Presence { state: Some((*state).to_owned()), value: Some((*value).to_owned()) }.into();
                let place = Locator::Line { line: number };
                sink.emit(place, &[("started", Some(from)), ("ended", when)], event, Vec::new());
            }
        }
    }

    /// Tells what is still open, in order of its lines.
    fn end(&mut self, sink: &mut Sink) {
        let mut left: Vec<_> = self.windows.drain().collect();
        left.sort_unstable_by_key(|(_, (number, _))| *number);
        for (window, (number, from)) in left {
            opened(&window, number, (from, None), &self.user, sink);
        }
        self.stretches = [None; 2];
    }
}

fn of_application(package: &str) -> Process {
    let name = Some(package.to_owned()).filter(|name| !name.is_empty());
    Process { name: name.clone(), app: name.filter(|name| name.contains('.')), ..Process::default() }
}

fn opened(
    (package, class): &(String, String),
    number: u64,
    (from, to): (Option<Timestamp>, Option<Timestamp>),
    user: &str,
    sink: &mut Sink,
) {
    let mut detail = Details::new();
    detail.plain("kind", Some("opened"));
    detail.plain("window", Some(class).filter(|class| !class.is_empty()));
    detail.plain("user", Some(user).filter(|user| !user.is_empty()));
    let times = [("started", from), ("ended", to)];
    sink.emit(Locator::Line { line: number }, &times, of_application(package), detail.list());
}

/// When an application was used last, by the sums. The same is said of the day, the week, the month and the year.
fn sum(line: &dump::Line<'_>, user: &str, told: &mut FxHashSet<(String, String)>, sink: &mut Sink) {
    let (Some(package), Some(last)) = (value(line.text, "package="), value(line.text, " lastTimeUsed="))
    else {
        return;
    };
    // An application that was never used has the first moment of 1970.
    let Some(when) = dump::clock(last) else { return };
    if told.len() >= MOST || !told.insert((format!("{user}/{package}"), last.to_owned())) {
        return;
    }
    let mut detail = Details::new();
    detail.plain("kind", Some("used-last"));
    detail.plain("total", value(line.text, " totalTimeUsed="));
    detail.plain("user", Some(user).filter(|user| !user.is_empty()));
    let place = Locator::Line { line: line.number };
    sink.emit(place, &[("last_used", Some(when))], of_application(package), detail.list());
}
