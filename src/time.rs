//! Every epoch that phones use, turned into one kind of instant.
//!
//! A phone writes seconds since 2001 in one database, nanoseconds since 2001 in
//! the next column, seconds since 1970 in a third and a wall clock without a zone
//! in a log. Whatever it was, a [`Timestamp`] is an instant in UTC with nanoseconds,
//! and what is known of the zone it was written in.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Seconds between 1970-01-01 and 2001-01-01, both UTC: Apple's "Cocoa" or "Mac absolute" epoch.
pub const COCOA_EPOCH: i64 = 978_307_200;

/// `NSDate.distantPast`, a little rounded up, and `NSDate.distantFuture`, in Cocoa seconds.
const DISTANT_PAST: f64 = -63_113_000_000.0;
const DISTANT_FUTURE: f64 = 64_092_211_200.0;
/// Seconds between 1601-01-01 and 1970-01-01, both UTC: the epoch of Windows, which Chromium uses.
const CHROMIUM_EPOCH: i64 = 11_644_473_600;

/// From this magnitude on a Cocoa number can only be nanoseconds: as seconds it
/// would lie after the year 5000. iOS 11 and later write `message.date` that way.
const COCOA_NANOSECONDS_FROM: i64 = 100_000_000_000;

/// What is known of the zone in which a time was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Zone {
    /// The source states an instant; no zone is involved.
    Utc,
    /// The source states a wall clock with this offset, in seconds east of Greenwich.
    Offset(i32),
    /// The source states a wall clock only. The offset is that of the zone which the phone was set to
    /// when it was copied; its owner may have been elsewhere before.
    OfPhone(i32),
    /// The source states a wall clock only. It was read as UTC and may be off by a day.
    Unknown,
}

/// An instant in UTC, with nanoseconds, and the zone it was written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp {
    instant: jiff::Timestamp,
    zone: Zone,
}

impl Timestamp {
    /// An instant that the source gives without any zone.
    #[must_use]
    pub fn from_instant(instant: jiff::Timestamp) -> Self {
        Self { instant, zone: Zone::Utc }
    }

    /// A wall clock whose offset from UTC the source states, in seconds east.
    #[must_use]
    pub fn with_offset(instant: jiff::Timestamp, seconds_east: i32) -> Self {
        Self { instant, zone: Zone::Offset(seconds_east) }
    }

    /// A wall clock without a zone, read as UTC.
    #[must_use]
    pub fn without_zone(instant: jiff::Timestamp) -> Self {
        Self { instant, zone: Zone::Unknown }
    }

    /// The same time, where it is a wall clock without a zone: read in the zone of the phone. Of an
    /// hour that a change of the clocks gives twice the first one, of one that it leaves out the next.
    #[must_use]
    pub fn on_the_phone(self, zone: &jiff::tz::TimeZone) -> Self {
        if self.zone != Zone::Unknown {
            return self;
        }
        let wall = jiff::tz::Offset::UTC.to_datetime(self.instant);
        match zone.to_timestamp(wall) {
            Ok(instant) => Self { instant, zone: Zone::OfPhone(zone.to_offset(instant).seconds()) },
            Err(_) => self,
        }
    }

    /// `2021-07-18 18:00:00.00 +0200`, as Apple's logs have it.
    #[must_use]
    pub fn of_log(text: &str) -> Option<Self> {
        let time = jiff::fmt::strtime::parse("%Y-%m-%d %H:%M:%S%.f %z", text.trim()).ok()?;
        Some(Self::with_offset(time.to_timestamp().ok()?, time.offset()?.seconds()))
    }

    /// Whole seconds since 1970. `None` for 0, which every platform uses for "never",
    /// and for what no calendar holds.
    #[must_use]
    pub fn unix_seconds(seconds: i64) -> Option<Self> {
        Self::unix(seconds, 0)
    }

    /// Milliseconds since 1970. `None` as for [`Timestamp::unix_seconds`].
    #[must_use]
    pub fn unix_milliseconds(milliseconds: i64) -> Option<Self> {
        let nanos = milliseconds.rem_euclid(1000) * 1_000_000;
        Self::unix(milliseconds.div_euclid(1000), i32::try_from(nanos).ok()?)
    }

    /// Microseconds since 1970: Firefox. `None` as for [`Timestamp::unix_seconds`].
    #[must_use]
    pub fn unix_microseconds(microseconds: i64) -> Option<Self> {
        let nanos = microseconds.rem_euclid(1_000_000) * 1_000;
        Self::unix(microseconds.div_euclid(1_000_000), i32::try_from(nanos).ok()?)
    }

    /// Microseconds since 1601: Chrome and its kin. `None` for 0, which stands for "never".
    #[must_use]
    pub fn chromium_microseconds(microseconds: i64) -> Option<Self> {
        let since_1970 = microseconds.checked_sub(CHROMIUM_EPOCH * 1_000_000)?;
        if microseconds == 0 { None } else { Self::unix_microseconds(since_1970) }
    }

    /// Seconds since 1970, with a fraction: `WebKit`. `None` for 0, and for the negative numbers
    /// that stand there for "never".
    #[must_use]
    pub fn unix_fraction(seconds: f64) -> Option<Self> {
        if !seconds.is_finite() || seconds <= 0.0 || seconds > 1e12 {
            return None;
        }
        let whole = seconds.floor();
        #[expect(clippy::cast_possible_truncation, reason = "bounded by 1e12 above")]
        let (whole, nanos) = (whole as i64, ((seconds - whole) * 1e9) as i32);
        Self::unix(whole, nanos)
    }

    /// Seconds since 2001, with a fraction: Core Data and most of Apple's databases. `None` for what
    /// Foundation calls the distant past (the year 1) and the distant future (4001): no time at all.
    #[must_use]
    pub fn cocoa_seconds(seconds: f64) -> Option<Self> {
        if !seconds.is_finite() || seconds == 0.0 || !(DISTANT_PAST..DISTANT_FUTURE).contains(&seconds) {
            return None;
        }
        let whole = seconds.floor();
        #[expect(clippy::cast_possible_truncation, reason = "bounded above")]
        let (whole, nanos) = (whole as i64, ((seconds - whole) * 1e9) as i32);
        Self::unix(whole.checked_add(COCOA_EPOCH)?, nanos)
    }

    /// A Cocoa integer whose unit its magnitude tells: seconds up to iOS 10, nanoseconds since.
    #[must_use]
    pub fn cocoa_auto(number: i64) -> Option<Self> {
        if number.unsigned_abs() < COCOA_NANOSECONDS_FROM.unsigned_abs() {
            return if number == 0 { None } else { Self::unix(number.checked_add(COCOA_EPOCH)?, 0) };
        }
        let nanos = i32::try_from(number.rem_euclid(1_000_000_000)).ok()?;
        Self::unix(number.div_euclid(1_000_000_000).checked_add(COCOA_EPOCH)?, nanos)
    }

    /// The instant alone.
    #[must_use]
    pub fn instant(self) -> jiff::Timestamp {
        self.instant
    }

    /// What is known of the zone.
    #[must_use]
    pub fn zone(self) -> Zone {
        self.zone
    }

    /// RFC 3339 in UTC: `2021-07-18T09:12:44.123Z`; `Z` is left out where the zone is unknown. What was
    /// a wall clock of the phone has its offset: `2021-07-18T11:12:44.123+02:00`.
    #[must_use]
    pub fn to_rfc3339(self) -> String {
        let text = self.instant.to_string();
        match self.zone {
            Zone::Unknown => text.trim_end_matches('Z').to_owned(),
            Zone::OfPhone(seconds) => match jiff::tz::Offset::from_seconds(seconds) {
                Ok(offset) => self.instant.display_with_offset(offset).to_string(),
                Err(_) => text,
            },
            Zone::Utc | Zone::Offset(_) => text,
        }
    }

    /// What [`Timestamp::to_rfc3339`] writes. That a source stated an offset is not written, so it is UTC then.
    #[must_use]
    pub fn of_rfc3339(text: &str) -> Option<Self> {
        let (_, clock) = text.split_once('T')?;
        if clock.ends_with('Z') {
            return text.parse().ok().map(Self::from_instant);
        }
        if !clock.contains(['+', '-']) {
            return format!("{text}Z").parse().ok().map(Self::without_zone);
        }
        let time = jiff::fmt::strtime::parse("%Y-%m-%dT%H:%M:%S%.f%:z", text).ok()?;
        Some(Self { instant: time.to_timestamp().ok()?, zone: Zone::OfPhone(time.offset()?.seconds()) })
    }

    fn unix(seconds: i64, nanos: i32) -> Option<Self> {
        if seconds == 0 && nanos == 0 {
            return None;
        }
        jiff::Timestamp::new(seconds, nanos).ok().map(Self::from_instant)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_rfc3339())
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::of_rfc3339(&text).ok_or_else(|| serde::de::Error::custom("no time"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_wall_clock_is_read_in_the_zone_of_the_phone() {
        let belgrade = jiff::tz::TimeZone::get("Europe/Belgrade").expect("is known");
        let wall = |text: &str| Timestamp::without_zone(text.parse().expect("is a time"));
        let winter = wall("2024-02-20T21:12:09.5Z").on_the_phone(&belgrade);
        assert_eq!(winter.to_rfc3339(), "2024-02-20T21:12:09.5+01:00");
        assert_eq!(winter.instant(), "2024-02-20T20:12:09.5Z".parse().expect("is a time"));
        assert_eq!(wall("2024-07-01T12:00:00Z").on_the_phone(&belgrade).zone(), Zone::OfPhone(7200));
        let stated = Timestamp::unix_seconds(1_700_000_000).expect("is a time");
        assert_eq!(stated.on_the_phone(&belgrade), stated);
        // The hour that is there twice, and the one that is not there.
        assert_eq!(wall("2024-10-27T02:30:00Z").on_the_phone(&belgrade).zone(), Zone::OfPhone(7200));
        assert_eq!(
            wall("2024-03-31T02:30:00Z").on_the_phone(&belgrade).to_rfc3339(),
            "2024-03-31T03:30:00+02:00"
        );
    }

    #[test]
    fn a_time_of_a_log_keeps_its_zone() {
        let when = Timestamp::of_log("2021-07-18 20:00:00.50 +0200").expect("is a time");
        assert_eq!((&*when.to_rfc3339(), when.zone()), ("2021-07-18T18:00:00.5Z", Zone::Offset(7200)));
        assert_eq!((Timestamp::of_log("2021-07-18"), Timestamp::of_log("")), (None, None));
    }

    #[test]
    fn the_distant_past_and_future_are_no_times() {
        for seconds in [-63_114_076_800.0, -63_113_904_000.0, 64_092_211_200.0, 1e12, f64::NAN] {
            assert_eq!(Timestamp::cocoa_seconds(seconds), None, "{seconds}");
        }
        assert!(Timestamp::cocoa_seconds(-1_000_000_000.0).is_some(), "1969");
    }

    #[test]
    fn the_epochs_of_browsers_meet_at_the_same_instant() {
        let expected = "2021-07-18T09:12:44.5Z";
        let all = [
            Timestamp::unix_microseconds(1_626_599_564_500_000),
            Timestamp::chromium_microseconds(13_271_073_164_500_000),
            Timestamp::unix_fraction(1_626_599_564.5),
        ];
        for time in all {
            assert_eq!(time.map(Timestamp::to_rfc3339).as_deref(), Some(expected));
        }
        assert_eq!(Timestamp::chromium_microseconds(0), None);
        assert_eq!(Timestamp::chromium_microseconds(i64::MIN), None);
        assert_eq!(Timestamp::unix_fraction(-1.0), None);
        assert_eq!(Timestamp::unix_microseconds(0), None);
    }

    fn text(t: Option<Timestamp>) -> String {
        t.map_or_else(|| "none".into(), Timestamp::to_rfc3339)
    }

    #[test]
    fn the_epochs_of_the_platforms_meet_at_the_same_instant() {
        let expected = "2021-07-18T09:12:44Z";
        assert_eq!(text(Timestamp::unix_seconds(1_626_599_564)), expected);
        assert_eq!(text(Timestamp::unix_milliseconds(1_626_599_564_000)), expected);
        assert_eq!(text(Timestamp::cocoa_seconds(648_292_364.0)), expected);
        assert_eq!(text(Timestamp::cocoa_auto(648_292_364)), expected);
        assert_eq!(text(Timestamp::cocoa_auto(648_292_364_000_000_000)), expected);
    }

    #[test]
    fn fractions_of_a_second_are_kept() {
        assert_eq!(text(Timestamp::cocoa_auto(648_292_364_123_456_789)), "2021-07-18T09:12:44.123456789Z");
        assert_eq!(text(Timestamp::cocoa_seconds(648_292_364.5)), "2021-07-18T09:12:44.5Z");
        assert_eq!(text(Timestamp::unix_milliseconds(-1)), "1969-12-31T23:59:59.999Z");
    }

    #[test]
    fn zero_means_never_and_nonsense_means_nothing() {
        for t in [
            Timestamp::unix_seconds(0),
            Timestamp::cocoa_auto(0),
            Timestamp::cocoa_seconds(0.0),
            Timestamp::cocoa_seconds(f64::NAN),
            Timestamp::cocoa_seconds(f64::INFINITY),
            Timestamp::cocoa_seconds(1e300),
            Timestamp::unix_seconds(i64::MAX),
        ] {
            assert_eq!(t, None);
        }
    }

    #[test]
    fn a_wall_clock_without_zone_is_not_called_utc() {
        let t = Timestamp::without_zone(jiff::Timestamp::UNIX_EPOCH);
        assert_eq!(t.to_rfc3339(), "1970-01-01T00:00:00");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(
            seconds in -62_000_000_000_i64..250_000_000_000,
            nanos in 0..1_000_000_000_i32,
            zone in prop_oneof![Just(Zone::Utc), Just(Zone::Unknown), (-840..=840_i32).prop_map(|m| Zone::OfPhone(m * 60))],
        ) {
            let time = Timestamp { instant: jiff::Timestamp::new(seconds, nanos).expect("is a time"), zone };
            prop_assert_eq!(Timestamp::of_rfc3339(&time.to_rfc3339()), Some(time));
        }

        #[test]
        fn no_text_panics(text in ".{0,40}") {
            let _ = Timestamp::of_rfc3339(&text);
        }

        #[test]
        fn no_number_panics(n in any::<i64>(), f in any::<f64>()) {
            let _ = (Timestamp::unix_seconds(n), Timestamp::unix_milliseconds(n));
            let _ = (Timestamp::cocoa_auto(n), Timestamp::cocoa_seconds(f));
        }
    }
}
