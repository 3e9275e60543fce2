//! What the owner told us. Heuristics weigh what they saw against it.

use crate::sentence::Sentence;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// A span of time, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// First instant.
    pub from: Timestamp,
    /// Last instant.
    pub to: Timestamp,
}

impl Window {
    /// Whether an instant lies inside.
    #[must_use]
    pub fn contains(&self, instant: Timestamp) -> bool {
        self.from <= instant && instant <= self.to
    }
}

/// The circumstances of the phone, as its owner states them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Spans in which the phone was in somebody else's hands.
    pub custody: Vec<Window>,
    /// Hours of the day the owner sleeps, local time: minutes after midnight, from and to.
    pub asleep: Option<(u16, u16)>,
    /// IANA name of the zone the owner lives in.
    pub zone: Option<String>,
    /// The phone is managed by an employer or school.
    pub managed: bool,
    /// The owner develops software on it.
    pub developer: bool,
    /// The owner rooted or jailbroke it on purpose.
    pub rooted: bool,
    /// Only what happened from here on leads to findings.
    pub since: Option<Timestamp>,
    /// Only what happened up to here leads to findings.
    pub until: Option<Timestamp>,
}

impl Case {
    /// Whether a record leads to findings: one of its times lies inside the limits, or it has none.
    #[must_use]
    pub fn covers(&self, times: impl IntoIterator<Item = Timestamp>) -> bool {
        let inside = |t: Timestamp| self.since.is_none_or(|s| s <= t) && self.until.is_none_or(|u| t <= u);
        let mut times = times.into_iter().peekable();
        times.peek().is_none() || times.any(inside)
    }

    /// The zone in which times are shown and read; UTC unless the owner gave one.
    #[must_use]
    pub fn time_zone(&self) -> TimeZone {
        let named = self.zone.as_deref().and_then(|name| TimeZone::get(name).ok());
        named.unwrap_or(TimeZone::UTC)
    }

    /// An instant as a person reads it, in the zone of the case.
    #[must_use]
    pub fn shown(&self, instant: Timestamp) -> String {
        instant.to_zoned_datetime(self.time_zone()).strftime("%Y-%m-%d %H:%M:%S %Z").to_string()
    }

    /// In which of the owner's circumstances an instant lies: `custody`, `asleep`.
    #[must_use]
    pub fn during(&self, instant: Timestamp) -> Vec<&'static str> {
        let mut all = Vec::new();
        if self.custody.iter().any(|window| window.contains(instant)) {
            all.push("custody");
        }
        if self.asleep.is_some_and(|hours| is_in_hours(instant, &self.time_zone(), hours)) {
            all.push("asleep");
        }
        all
    }

    /// Sets the zone by its IANA name.
    ///
    /// # Errors
    /// When there is no such zone.
    pub fn set_zone(&mut self, name: &str) -> Result<(), Sentence> {
        TimeZone::get(name).map_err(|_| wrong("option-zone-unknown", name))?;
        self.zone = Some(name.to_owned());
        Ok(())
    }

    /// Reads `FROM..TO`, each a day or a time in the zone of the case, or a time with its own.
    ///
    /// # Errors
    /// When it is no such span, or ends before it begins.
    pub fn window(&self, text: &str) -> Result<Window, Sentence> {
        let bad = || wrong("option-span-wrong", text);
        let (from, to) = text.split_once("..").ok_or_else(bad)?;
        let window = Window { from: self.first(from)?, to: self.last(to)? };
        if window.from <= window.to { Ok(window) } else { Err(bad()) }
    }

    /// The first instant of a day, or an instant.
    ///
    /// # Errors
    /// When it is neither.
    pub fn first(&self, text: &str) -> Result<Timestamp, Sentence> {
        self.instant(text, DateTime::from)
    }

    /// The last instant of a day, or an instant.
    ///
    /// # Errors
    /// When it is neither.
    pub fn last(&self, text: &str) -> Result<Timestamp, Sentence> {
        self.instant(text, |day| DateTime::from_parts(day, Time::MAX))
    }

    fn instant(&self, text: &str, of_day: fn(Date) -> DateTime) -> Result<Timestamp, Sentence> {
        let text = text.trim();
        if let Ok(instant) = text.parse::<Timestamp>() {
            return Ok(instant);
        }
        let day = (text.len() == 10).then(|| text.parse::<Date>().ok()).flatten().map(of_day);
        let local = day.or_else(|| text.parse::<DateTime>().ok());
        let instant = local.and_then(|l| l.to_zoned_datetime(self.time_zone()).ok());
        instant.map(|z| z.timestamp()).ok_or_else(|| wrong("option-time-wrong", text))
    }
}

/// Reads `23:00..07:00` as minutes after midnight.
///
/// # Errors
/// When it is no such span.
pub fn hours(text: &str) -> Result<(u16, u16), Sentence> {
    let minutes = |t: &str| {
        let (hour, minute) = t.trim().split_once(':')?;
        let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
        (hour < 24 && minute < 60).then_some(hour * 60 + minute)
    };
    let span = text.split_once("..").and_then(|(from, to)| Some((minutes(from)?, minutes(to)?)));
    span.ok_or_else(|| wrong("option-hours-wrong", text))
}

fn wrong(key: &'static str, value: &str) -> Sentence {
    Sentence::new(key).with("value", value)
}

/// Whether an instant lies between two hours of the day, perhaps across midnight.
fn is_in_hours(instant: Timestamp, zone: &TimeZone, (from, to): (u16, u16)) -> bool {
    let time = instant.to_zoned_datetime(zone.clone()).time();
    let since_midnight = time.duration_since(Time::midnight()).as_mins();
    let (from, to) = (i64::from(from), i64::from(to));
    if from <= to {
        (from..to).contains(&since_midnight)
    } else {
        since_midnight >= from || since_midnight < to
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("an instant")
    }

    #[test]
    fn only_what_happened_inside_the_limits_counts_and_what_has_no_time_does() {
        let at = |s: i64| Timestamp::from_second(s).expect("in range");
        let case = Case { since: Some(at(10)), until: Some(at(20)), ..Case::default() };
        let covered: Vec<i64> = (9..=21).filter(|s| case.covers([at(*s)])).collect();
        assert_eq!(covered, (10..=20).collect::<Vec<_>>());
        assert!(case.covers([]));
        assert!(case.covers([at(1), at(15)]), "a program first seen before and last seen inside");
        assert!(!case.covers([at(1), at(25)]));
        assert!(Case::default().covers([at(0)]));
    }

    #[test]
    fn a_window_includes_both_its_ends() {
        let at = |s: i64| Timestamp::from_second(s).expect("in range");
        let window = Window { from: at(1), to: at(3) };
        assert_eq!([0, 1, 2, 3, 4].map(|s| window.contains(at(s))), [false, true, true, true, false]);
    }

    #[test]
    fn spans_are_read_in_the_zone_of_the_owner() {
        let mut case = Case::default();
        case.set_zone("Africa/Casablanca").expect("a zone");
        let window = case.window("2021-07-01..2021-07-02").expect("a span");
        assert_eq!(window.from, at("2021-06-30T23:00:00Z"));
        assert_eq!(window.to, at("2021-07-02T22:59:59.999999999Z"));
        let window = case.window("2021-07-01T10:00..2021-07-01T12:00Z").expect("a span");
        assert_eq!((window.from, window.to), (at("2021-07-01T09:00:00Z"), at("2021-07-01T12:00:00Z")));
    }

    #[test]
    fn what_is_no_span_is_said_to_be_none() {
        let case = Case::default();
        for text in
            ["", "2021-07-01", "..", "2021-07-02..2021-07-01", "yesterday..today", "2021-13-01..2021-14-01"]
        {
            assert!(case.window(text).is_err(), "{text}");
        }
        for text in ["", "23..7", "24:00..07:00", "23:60..07:00", "23:00-07:00"] {
            assert!(hours(text).is_err(), "{text}");
        }
        assert!(Case::default().set_zone("Atlantis/Capital").is_err());
    }

    #[test]
    fn the_night_goes_across_midnight() {
        let mut case = Case { asleep: Some(hours("23:00..07:00").expect("hours")), ..Case::default() };
        case.set_zone("Asia/Kolkata").expect("a zone");
        assert_eq!(case.during(at("2021-07-01T20:00:00Z")), ["asleep"], "half past one in Kolkata");
        assert_eq!(case.during(at("2021-07-01T02:00:00Z")), [""; 0], "half past seven");
        case.custody.push(case.window("2021-07-01..2021-07-01").expect("a span"));
        assert_eq!(case.during(at("2021-07-01T05:00:00Z")), ["custody"]);
    }
}
