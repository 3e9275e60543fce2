//! When microphone, camera and screen were in use, and when the phone was locked or a call was on: what a chart of
//! the days is drawn from.

use crate::record::{Event, Record};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What went on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum What {
    /// The screen was dark.
    Dark,
    /// The phone was locked.
    Locked,
    /// A call was on.
    Call,
    /// The screen was recorded or shared.
    Screen,
    /// The camera was in use.
    Camera,
    /// The microphone was in use.
    Microphone,
}

/// From when to when, in Unix seconds. One without an end ends where it begins.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Stretch {
    /// Beginning.
    pub from: i64,
    /// End.
    pub to: i64,
    /// What went on.
    pub what: What,
    /// Who did it, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<Box<str>>,
}

/// Stretches that one file may contribute.
pub const MOST: usize = 50_000;

/// Days that are shown, the last ones on which a sensor was in use, and stretches on them.
const MOST_DAYS: usize = 31;
const MOST_SHOWN: usize = 5_000;

/// Seconds of a day.
pub const DAY: i64 = 86_400;

/// The longest stretch that is believed; what is longer is one whose end was not written down.
const LONGEST: i64 = 2 * DAY;

/// What a record says of a sensor, a lock or a call.
#[must_use]
pub fn stretch(record: &Record) -> Option<Stretch> {
    let (what, actor) = match &record.event {
        Event::SensorUse(used) => {
            let what = match used.sensor.as_deref()? {
                "microphone" => What::Microphone,
                "camera" => What::Camera,
                "screen" => What::Screen,
                _ => return None,
            };
            (what, used.actor.as_deref())
        }
        Event::Call(_) => (What::Call, None),
        Event::Presence(presence) if presence.value.as_deref() != Some("0") => {
            // A stretch of it, and not only that it began or ended.
            record.times.get(1)?;
            match (presence.state.as_deref()?, presence.value.as_deref()) {
                ("lock", _) => (What::Locked, None),
                ("call", _) => (What::Call, None),
                ("screen", Some("off")) => (What::Dark, None),
                _ => return None,
            }
        }
        _ => return None,
    };
    let second = |n: usize| record.times.get(n).map(|(_, time)| time.instant().as_second());
    let from = second(0)?;
    let length = match &record.event {
        #[expect(clippy::cast_possible_truncation, reason = "what is too long is dropped below")]
        Event::Call(call) => call.seconds.map(|seconds| seconds as i64),
        _ => None,
    };
    let to = second(1)
        .or_else(|| from.checked_add(length?))
        .filter(|to| (from..=from + LONGEST).contains(to))
        .unwrap_or(from);
    Some(Stretch { from, to, what, actor: actor.map(Into::into) })
}

/// Those of the last days on which a sensor was in use, in order; what two sources state alike is there once.
#[must_use]
pub fn last(mut all: Vec<Stretch>) -> Vec<Stretch> {
    all.sort_unstable();
    all.dedup();
    let is_use = |s: &&Stretch| s.what >= What::Screen;
    let days: BTreeSet<i64> = all.iter().filter(is_use).map(|s| s.from.div_euclid(DAY)).collect();
    let shown: BTreeSet<i64> = days.into_iter().rev().take(MOST_DAYS).collect();
    let is_shown =
        |s: &Stretch| shown.contains(&s.from.div_euclid(DAY)) || shown.contains(&s.to.div_euclid(DAY));
    all.retain(is_shown);
    let mut kept = Vec::new();
    for wanted in [true, false] {
        let of_kind: Vec<&Stretch> = all.iter().filter(|s| is_use(s) == wanted).collect();
        let surplus = of_kind.len().saturating_sub(MOST_SHOWN);
        kept.extend(of_kind[surplus..].iter().map(|s| (*s).clone()));
    }
    kept.sort_unstable();
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(what: What, from: i64, to: i64) -> Stretch {
        Stretch { from, to, what, actor: None }
    }

    #[test]
    fn the_last_days_with_a_use_are_kept_and_locks_of_these_days() {
        let uses = (0..40).map(|day| of(What::Camera, day * DAY, day * DAY + 10));
        let locks = [
            of(What::Locked, 3, 5),
            of(What::Locked, 39 * DAY + 5, 39 * DAY + 50),
            of(What::Call, 60 * DAY, 61 * DAY),
        ];
        let kept = last(uses.chain(locks).chain([of(What::Camera, 39 * DAY, 39 * DAY + 10)]).collect());
        assert_eq!(kept.iter().filter(|s| s.what == What::Camera).count(), MOST_DAYS, "each once");
        assert_eq!(kept.iter().filter(|s| s.what != What::Camera).collect::<Vec<_>>(), [&locks_of(39)]);
    }

    #[test]
    fn a_call_of_a_list_goes_on_for_its_length() {
        let event = crate::record::Call { seconds: Some(90.5), ..Default::default() };
        let record = crate::record::Record {
            evidence: "e".into(),
            artifact: "ios_calls",
            path: "/x".into(),
            origin: None,
            locator: crate::record::Locator::Whole,
            times: vec![("called", crate::time::Timestamp::unix_seconds(DAY).expect("is a time"))],
            event: event.into(),
            detail: vec![],
        };
        assert_eq!(stretch(&record), Some(of(What::Call, DAY, DAY + 90)));
    }

    fn locks_of(day: i64) -> Stretch {
        of(What::Locked, day * DAY + 5, day * DAY + 50)
    }

    #[test]
    fn without_a_use_there_is_nothing_to_show() {
        assert_eq!(last(vec![of(What::Locked, 0, 10)]), []);
    }

    #[test]
    fn however_many_there_are_few_are_kept() {
        let many = (0..20_000).map(|n| of(What::Microphone, n, n + 1)).collect();
        let kept = last(many);
        assert_eq!((kept.len(), kept.last().map(|s| s.from)), (MOST_SHOWN, Some(19_999)));
    }
}
