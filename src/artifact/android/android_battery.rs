//! `dumpsys batterystats`: applications that were updated or removed in the last days.
//!
//! Below `Daily from 2024-03-04-03-00-00 to 2024-03-05-03-00-00:` stand lines `Update com.example vers=42`;
//! a version of 0 means that it was removed. About ten days are kept.

use super::dump::{self, clock};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Install, Locator, Platform};
use crate::time::Timestamp;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_battery",
    platform: Platform::Android,
    title: "Updates and removals of the last days",
    paths: &["/cmd/dumpsys/batterystats", "/cmd/dumpsys/batterystats.[0-9]*"],
    companions: &[],
    proves: "That an application was updated or removed within this day.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let mut day: (Option<Timestamp>, Option<Timestamp>) = (None, None);
    let mut inside = false;
    dump::lines(inputs, sink, &mut |line, sink| {
        if let Some((from, to)) =
            line.text.strip_prefix("Daily from ").and_then(|rest| rest.split_once(" to "))
        {
            day = (of_day(from), of_day(to.trim_end_matches(':')));
            inside = true;
        } else if line.indent == 0 {
            inside = false;
        }
        let update = line.text.strip_prefix("Update ").filter(|_| inside);
        let Some((name, version)) = update.and_then(|rest| rest.split_once(" vers=")) else { return };
        let mut detail = Details::new();
        detail.plain("version_code", Some(version));
        let action = if version == "0" { "removed" } else { "updated" };
        let event = Install { id: Some(name.to_owned()), action: Some(action.to_owned()), installer: None };
        let times = [("period_began", day.0), ("ended", day.1)];
        sink.emit(Locator::Line { line: line.number }, &times, event, detail.list());
    })
}

/// `2020-01-08-15-29-44`
fn of_day(text: &str) -> Option<Timestamp> {
    let parts: Vec<&str> = text.trim().split('-').collect();
    let [year, month, day, hour, minute, second] = parts[..] else { return None };
    clock(&format!("{year}-{month}-{day} {hour}:{minute}:{second}"))
}
