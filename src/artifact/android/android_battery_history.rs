//! `dumpsys batterystats`: what ran, was opened, or woke the phone since it was last charged.
//!
//! Lines like `+1h26m18s315ms (2) 100 c0b00041 +top=u0a117:"com.example"`, several events in one. The
//! offset counts from the last `RESET:TIME:` or `TIME:`, which stand with the clock of the phone;
//! some phones print that clock in front of each line, without a year. Below `u0a117:` stands what an application came to since
//! the last charge, `Camera: 1m 5s 20ms realtime (2 times)` among it; its name stands in the history, or in `Apk com.example:`.
//! `Audio:` counts sound that is played, and tells of no microphone.

use super::dump::{self, clock, package};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Event, Locator, Platform, Presence, Process, SensorUse};
use crate::time::Timestamp;
use jiff::SignedDuration;
use rustc_hash::FxHashMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_battery_history",
    platform: Platform::Android,
    title: "What ran since the last charge",
    paths: &["/cmd/dumpsys/batterystats", "/cmd/dumpsys/batterystats.[0-9]*"],
    companions: &[],
    proves: "That an application was on the screen, did a job, or woke the phone at this time; when a camera was on, how long of \
             which application since the last charge, and when the screen was dark.",
    only_in_encrypted_backups: false,
    parse,
};

/// What goes on for a while: its name in the history, and what is stated of the whole of it. A camera is not told whose.
const STRETCHES: &[(&str, bool)] = &[("camera", true), ("phone_in_call", true), ("screen", false)];

/// Moments to which offsets belong.
#[derive(Default)]
struct Clock {
    base: Option<(SignedDuration, Timestamp)>,
    year: Option<i16>,
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let (mut inside, mut clock_of) = (false, Clock::default());
    let mut begun: Vec<Option<Timestamp>> = vec![None; STRETCHES.len()];
    let mut sums = Sums::default();
    dump::lines(inputs, sink, &mut |line, sink| {
        if line.text.starts_with("Battery History") {
            inside = true;
            return;
        }
        // What follows the history has a heading at the margin; lines of details may begin there too.
        inside = inside && !(line.indent == 0 && (line.text.ends_with(':') || line.text.starts_with("Stat")));
        if !inside {
            return sums.line(line.number, line.text);
        }
        let Some((stamp, rest)) = line.text.split_once(" (") else { return };
        let Some((_, rest)) = rest.split_once(") ") else { return };
        let when = clock_of.moment(stamp, rest);
        for (part, word) in words(rest).into_iter().enumerate() {
            if let Some((from, event)) = stretch(&word, when, &mut begun) {
                let place = Locator::LinePart { line: line.number, part: format!("{part}, since") };
                let meanings = if matches!(event, Event::SensorUse(_)) {
                    ["used", "used_until"]
                } else {
                    ["started", "ended"]
                };
                sink.emit(place, &[(meanings[0], Some(from)), (meanings[1], when)], event, Vec::new());
            }
            let Some((event, mut detail)) = event(&word) else { continue };
            sums.name(&word, &event);
            detail.plain("offset", when.is_none().then_some(stamp));
            let place = Locator::LinePart { line: line.number, part: part.to_string() };
            sink.emit(place, &[("happened", when)], event, detail.list());
        }
    })?;
    for sum in sums.all {
        let mut detail = Details::new();
        detail.plain("kind", (!sum.of_camera).then_some("sound"));
        detail.plain("total", Some(sum.total));
        detail.plain("uid", Some(sum.uid.clone()));
        let actor = sums.names.get(&sum.uid).cloned().unwrap_or(sum.uid);
        let event: Event = if sum.of_camera {
            let sensor = Some("camera".to_owned());
            SensorUse { actor: Some(actor), sensor, foreground: None, locked: None }.into()
        } else {
            // Parts of the system have a number and no name.
            let app = Some(actor).filter(|app| app.contains('.'));
            Process { name: app.clone(), app, ..Process::default() }.into()
        };
        sink.emit(Locator::Line { line: sum.line }, &[], event, detail.list());
    }
    Ok(())
}

/// What applications came to since the last charge.
#[derive(Default)]
struct Sums {
    /// Names of applications by their number.
    names: FxHashMap<String, String>,
    uid: String,
    all: Vec<Sum>,
}

/// How long an application had a camera on, or sound.
struct Sum {
    line: u64,
    uid: String,
    total: String,
    of_camera: bool,
}

/// Numbers of applications whose names and sums are kept.
const MOST_APPS: usize = 50_000;

impl Sums {
    /// Learns the name of an application from the history.
    fn name(&mut self, word: &str, event: &Event) {
        let uid = word.split_once('=').and_then(|(_, value)| value.split_once(":\""));
        if let (Some((uid, _)), Event::Process(Process { app: Some(app), .. })) = (uid, event) {
            self.know(uid, app);
        }
    }

    fn know(&mut self, uid: &str, app: &str) {
        // Other numbers are of parts of the system, which share them.
        if uid.starts_with('u') && self.names.len() < MOST_APPS && !self.names.contains_key(uid) {
            self.names.insert(uid.to_owned(), app.to_owned());
        }
    }

    /// Reads a line of the sums.
    fn line(&mut self, line: u64, text: &str) {
        if let Some(uid) = text.strip_suffix(':').filter(|uid| !uid.contains(' ')) {
            uid.clone_into(&mut self.uid);
        } else if let Some(app) = text.strip_prefix("Apk ").and_then(|rest| rest.strip_suffix(':')) {
            let uid = self.uid.clone();
            self.know(&uid, app);
        } else if text.contains("realtime") && !self.uid.is_empty() && self.all.len() < MOST_APPS {
            let camera = text.strip_prefix("Camera: ");
            if let Some(total) = camera.or_else(|| text.strip_prefix("Audio: ")) {
                let (uid, total) = (self.uid.clone(), total.to_owned());
                self.all.push(Sum { line, uid, total, of_camera: camera.is_some() });
            }
        }
    }
}

impl Clock {
    fn moment(&mut self, stamp: &str, rest: &str) -> Option<Timestamp> {
        let set = rest.strip_prefix("RESET:TIME: ").or_else(|| rest.strip_prefix("TIME: "));
        if let Some((text, stated)) = set.and_then(|text| Some((text, of_reset(text)?))) {
            self.year = text.get(..4).and_then(|year| year.parse().ok());
            self.base = offset(stamp).map(|offset| (offset, stated));
            return Some(stated);
        }
        if let Some(offset) = offset(stamp) {
            let (begun, base) = self.base?;
            let instant = base.instant().checked_add(offset - begun).ok()?;
            return Some(Timestamp::without_zone(instant));
        }
        // `03-05 18:20:01.123`: the year is that of the last full time.
        clock(&format!("{}-{stamp}", self.year?))
    }
}

/// `2024-03-05-17-22-41`
fn of_reset(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    let day = text.get(..10)?;
    clock(&format!("{day} {}", text.get(11..19)?.replace('-', ":")))
}

/// `0`, `+16s203ms`, `+1d02h03m04s005ms`
fn offset(stamp: &str) -> Option<SignedDuration> {
    let text = stamp.trim();
    if text == "0" {
        return Some(SignedDuration::ZERO);
    }
    let mut rest = text.strip_prefix('+')?;
    let mut sum = 0_i64;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit())?;
        let number: i64 = rest[..digits].parse().ok()?;
        let unit = rest[digits..].find(|c: char| c.is_ascii_digit()).map_or(rest.len(), |n| digits + n);
        let milliseconds = match &rest[digits..unit] {
            "d" => 86_400_000,
            "h" => 3_600_000,
            "m" => 60_000,
            "s" => 1_000,
            "ms" => 1,
            _ => return None,
        };
        sum = sum.checked_add(number.checked_mul(milliseconds)?)?;
        rest = &rest[unit..];
    }
    Some(SignedDuration::from_millis(sum))
}

/// Words of a line; quoted parts may hold blanks.
fn words(text: &str) -> Vec<String> {
    let (mut all, mut word, mut quoted) = (Vec::new(), String::new(), false);
    for c in text.chars() {
        quoted ^= c == '"';
        if c == ' ' && !quoted {
            all.push(std::mem::take(&mut word));
        } else {
            word.push(c);
        }
    }
    all.push(word);
    all.retain(|w| !w.is_empty());
    all
}

/// `+top=u0a117:"com.example"`, `-job=u0a117:"com.example/.Job"`,
/// `+wake_lock=u0a117:"*walarm*:com.example/.Alarm"`, `+screen`.
fn event(word: &str) -> Option<(Event, Details)> {
    let begun = match word.as_bytes().first()? {
        b'+' => true,
        b'-' => false,
        _ => return None,
    };
    let (kind, value) = word[1..].split_once('=').unwrap_or((&word[1..], ""));
    let (uid, name) =
        value.split_once(":\"").map_or(("", ""), |(uid, name)| (uid, name.trim_end_matches('"')));
    let mut detail = Details::new();
    detail.plain("uid", Some(uid).filter(|uid| !uid.is_empty()));
    let presence =
        |state: &str, value: &str| Presence { state: Some(state.to_owned()), value: Some(value.to_owned()) };
    let event: Event = match kind {
        "screen" => presence("screen", if begun { "on" } else { "off" }).into(),
        // A line without a name says that something ended, and not what.
        "top" if !name.is_empty() => {
            detail.plain("kind", Some(if begun { "opened" } else { "left" }));
            of_application(name).into()
        }
        "job" | "fgs" | "sync" if !name.is_empty() => {
            detail.plain("kind", Some(format!("{}-{kind}", if begun { "begun" } else { "ended" })));
            of_application(name).into()
        }
        "wake_lock" | "wakelock_in" if begun && !name.is_empty() => {
            detail.plain("kind", Some("wake"));
            of_application(name.split_once("alarm*:").map_or(name, |(_, rest)| rest)).into()
        }
        _ => return None,
    };
    Some((event, detail))
}

/// What ends with a word, and since when it went on: a camera that was on, a call, a dark screen.
fn stretch(
    word: &str,
    when: Option<Timestamp>,
    begun: &mut [Option<Timestamp>],
) -> Option<(Timestamp, Event)> {
    let (sign, kind) = word.split_at_checked(1)?;
    let place = STRETCHES.iter().position(|(name, _)| *name == kind)?;
    // A screen is dark between its end and its next beginning.
    let begins = (sign == "+") == STRETCHES[place].1;
    if begins {
        begun[place] = when;
        return None;
    }
    let from = begun[place].take().filter(|from| when.is_some_and(|when| from.instant() < when.instant()))?;
    let presence =
        |state: &str, value: &str| Presence { state: Some(state.into()), value: Some(value.into()) };
    let event: Event = match kind {
        "camera" => {
            SensorUse { actor: None, sensor: Some("camera".to_owned()), foreground: None, locked: None }
                .into()
        }
        "phone_in_call" => presence("call", "1").into(),
        _ => presence("screen", "off").into(),
    };
    Some((from, event))
}

fn of_application(name: &str) -> Process {
    // A job that keeps the phone awake is named `*job*/com.example/.Job`.
    let inside = name.trim_start_matches("*job*/").trim_start_matches("*sync*/");
    let app = package(inside).filter(|app| app.contains('.'));
    Process { name: Some(name.to_owned()), app, ..Process::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_are_sums_of_their_units() {
        let read = |text: &str| offset(text).map(|d| d.as_millis());
        assert_eq!(read("0"), Some(0));
        assert_eq!(read("+1d02h03m04s005ms"), Some(93_784_005));
        assert_eq!(read("+26s40ms"), Some(26_040));
        assert_eq!((read("03-05 18:20:01.123"), read("+99999999999999999999d")), (None, None));
    }
}
