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
