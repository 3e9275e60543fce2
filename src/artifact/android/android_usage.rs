//! Which applications were opened, and when the phone was locked or its screen dark: `dumpsys usagestats`, and its files.
//!
//! The output has for each user the events of the last day, `time="2024-03-05 18:02:11" type=ACTIVITY_RESUMED package=com.example
//! class=…`, in order of time, and then sums for days, weeks, months and years, `package=com.example totalTimeUsed="00:05"
//! lastTimeUsed="…"`, which keep applications that are gone. Times of the phone's own clock. Format:
//! `UserUsageStatsService.printEvent` and `printIntervalStats` of AOSP. The files in a copy of a file system hold the same
//! of about ten days, four weeks, six months and two years (`stored/usage.rs`).

use super::{dump, stored};
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
    paths: &[
        "/cmd/dumpsys/usagestats",
        "/cmd/dumpsys/usagestats.[0-9]*",
        "/data/system/usagestats/*/{daily,weekly,monthly,yearly}/[0-9]*",
        "/data/system_ce/*/usagestats/{daily,weekly,monthly,yearly}/[0-9]*",
    ],
    companions: &["../mappings"],
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
pub(super) struct Open {
    /// Windows by application and class: how many were before, their place and time.
    windows: FxHashMap<(String, String), Begun>,
    count: usize,
    stretches: [Option<Timestamp>; 2],
    user: String,
}

struct Begun {
    number: usize,
    place: Locator,
    from: Option<Timestamp>,
}

/// One event of the list.
pub(super) struct Happened<'t> {
    /// When.
    pub(super) when: Option<Timestamp>,
    /// `ACTIVITY_RESUMED`.
    pub(super) kind: &'t str,
    /// The application.
    pub(super) package: &'t str,
    /// Its window or service.
    pub(super) class: &'t str,
    /// Where the list says so.
    pub(super) place: Locator,
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    if inputs.main.path.starts_with("/data/") {
        return stored::usage::read(inputs, sink);
    }
    let (mut open, mut sums) = (Open::default(), FxHashSet::default());
    dump::lines(inputs, sink, &mut |line, sink| {
        if let Some(user) = line.text.strip_prefix("user=") {
            open.end(None, sink);
            open.of_user(user.trim());
        } else if line.text.starts_with("time=\"") {
            let Some(kind) = value(line.text, " type=") else { return };
            let event = Happened {
                when: value(line.text, "time=").and_then(dump::clock),
                kind,
                package: value(line.text, " package=").unwrap_or_default(),
                class: value(line.text, " class=").unwrap_or_default(),
                place: Locator::Line { line: line.number },
            };
            open.event(event, sink);
        } else if line.text.starts_with("package=") {
            sum(line, &open.user, &mut sums, sink);
        }
    })?;
    open.end(None, sink);
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
    /// Says whose events follow.
    pub(super) fn of_user(&mut self, user: &str) {
        user.clone_into(&mut self.user);
    }

    /// Takes the next event in order of time.
    pub(super) fn event(&mut self, event: Happened<'_>, sink: &mut Sink) {
        let Happened { when, kind, package, class, place } = event;
        let window = (package.to_owned(), class.to_owned());
        match kind {
            "ACTIVITY_RESUMED" | "MOVE_TO_FOREGROUND" if self.windows.len() < MOST => {
                let number = self.count;
                self.count += 1;
                self.windows.entry(window).or_insert(Begun { number, place, from: when });
            }
            "ACTIVITY_PAUSED" | "MOVE_TO_BACKGROUND" | "ACTIVITY_STOPPED" | "ACTIVITY_DESTROYED" => {
                if let Some(begun) = self.windows.remove(&window) {
                    opened(&window, begun, when, &self.user, sink);
                }
            }
            "FOREGROUND_SERVICE_START" | "FOREGROUND_SERVICE_STOP" => {
                let begun = kind == "FOREGROUND_SERVICE_START";
                let mut detail = Details::new();
                detail.plain("kind", Some(if begun { "begun-fgs" } else { "ended-fgs" }));
                detail.plain("service", Some(class).filter(|class| !class.is_empty()));
                sink.emit(place, &[("happened", when)], of_application(package), detail.list());
            }
            // What was open when the phone went off has no end that is known.
            "DEVICE_SHUTDOWN" | "DEVICE_STARTUP" => self.end(None, sink),
            _ => self.presence(kind, place, when, sink),
        }
    }

    /// Locks and dark screens, told when they end.
    fn presence(&mut self, kind: &str, place: Locator, when: Option<Timestamp>, sink: &mut Sink) {
        for ((begins, ends, state, value), from) in STRETCHES.iter().zip(&mut self.stretches) {
            if kind == *begins {
                *from = from.or(when);
            } else if kind == *ends
                && let Some(from) = from.take()
            {
                let event: Event =
                    Presence { state: Some((*state).to_owned()), value: Some((*value).to_owned()) }.into();
                return sink.emit(place, &[("started", Some(from)), ("ended", when)], event, Vec::new());
            }
        }
    }

    /// Tells what is still open, in order of its beginning; until when the list goes, where it says so.
    pub(super) fn end(&mut self, until: Option<Timestamp>, sink: &mut Sink) {
        let mut left: Vec<_> = self.windows.drain().collect();
        left.sort_unstable_by_key(|(_, begun)| begun.number);
        for (window, begun) in left {
            opened(&window, begun, until, &self.user, sink);
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
    begun: Begun,
    to: Option<Timestamp>,
    user: &str,
    sink: &mut Sink,
) {
    let mut detail = Details::new();
    detail.plain("kind", Some("opened"));
    detail.plain("window", Some(class).filter(|class| !class.is_empty()));
    detail.plain("user", Some(user).filter(|user| !user.is_empty()));
    let times = [("started", begun.from), ("ended", to)];
    sink.emit(begun.place, &times, of_application(package), detail.list());
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
    let total = value(line.text, " totalTimeUsed=");
    used_last((package, total, user), when, Locator::Line { line: line.number }, sink);
}

/// When an application was used last, and how long in all.
pub(super) fn used_last(
    (package, total, user): (&str, Option<&str>, &str),
    when: Timestamp,
    place: Locator,
    sink: &mut Sink,
) {
    let mut detail = Details::new();
    detail.plain("kind", Some("used-last"));
    detail.plain("total", total);
    detail.plain("user", Some(user).filter(|user| !user.is_empty()));
    sink.emit(place, &[("last_used", Some(when))], of_application(package), detail.list());
}
