//! What the owner told us. Heuristics weigh what they saw against it.

use jiff::Timestamp;
use serde::Serialize;

/// A span of time, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
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
    /// Whether something that happened at this time leads to findings. What has no time does.
    #[must_use]
    pub fn covers(&self, when: Option<Timestamp>) -> bool {
        when.is_none_or(|t| self.since.is_none_or(|s| s <= t) && self.until.is_none_or(|u| t <= u))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_happened_inside_the_limits_counts_and_what_has_no_time_does() {
        let at = |s: i64| Timestamp::from_second(s).expect("in range");
        let case = Case { since: Some(at(10)), until: Some(at(20)), ..Case::default() };
        let covered: Vec<i64> = (9..=21).filter(|s| case.covers(Some(at(*s)))).collect();
        assert_eq!(covered, (10..=20).collect::<Vec<_>>());
        assert!(case.covers(None));
        assert!(Case::default().covers(Some(at(0))));
    }

    #[test]
    fn a_window_includes_both_its_ends() {
        let at = |s: i64| Timestamp::from_second(s).expect("in range");
        let window = Window { from: at(1), to: at(3) };
        assert_eq!([0, 1, 2, 3, 4].map(|s| window.contains(at(s))), [false, true, true, true, false]);
    }
}
