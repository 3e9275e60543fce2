//! A phone that had not been updated for long when it was looked at.
//!
//! Measured at the day of the acquisition, not at that of the scan: an old report of a phone that was
//! well kept is no sign of anything.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use crate::time::Timestamp;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "old-security-patch",
    severity: Severity::Low,
    name: "a system without updates for half a year",
    title: "This phone has not been updated for long",
    explanation: "When the acquisition was made, the newest security patch of the system was { $days } days old \
    ({ $patch }). Holes that were closed since stand open on it.",
    proves: "That known holes were open on this phone.",
    does_not_prove: "That anybody used them.",
    benign_causes: &[
        "Makers stop giving out updates, for cheap phones often after two years.",
        "Updates wait until their owner agrees and the battery is full.",
    ],
    source: "Android Open Source Project; half a year as the limit, as in the field",
    techniques: &["T1404"],
    capabilities: &[Capability::ExploitDelivery],
    needs: Needs::All(&["android_properties", "android_device"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Days after which a patch is old.
const OLD: i64 = 186;

fn keep(record: &Record) -> Option<Fact> {
    match &record.event {
        Event::Property(p) if p.name.as_deref() == Some("ro.build.version.security_patch") => {
            Some(Fact::evidence(record, p.value.as_deref(), 0))
        }
        Event::Backup(_) if record.artifact == "android_device" => Some(Fact::context(record, None, 0)),
        _ => None,
    }
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let taken =
        facts.iter().filter(|f| f.subject.is_none()).filter_map(|f| f.when).map(Timestamp::instant).max();
    let (Some(taken), Some(fact)) = (taken, facts.iter().find(|f| f.subject.is_some())) else {
        return Vec::new();
    };
    let patch = fact.subject.as_deref().unwrap_or_default();
    let Ok(day) = patch.parse::<jiff::civil::Date>() else { return Vec::new() };
    let Ok(begun) = jiff::tz::Offset::UTC.to_timestamp(day.at(0, 0, 0, 0)) else { return Vec::new() };
    let days = taken.duration_since(begun).as_hours() / 24;
    if days <= OLD {
        return Vec::new();
    }
    vec![Conclusion {
        severity: Severity::Low,
        records: fact.record.iter().cloned().collect(),
        args: vec![
            ("days", Argument::Number(days.unsigned_abs())),
            ("patch", Argument::Text(patch.to_owned())),
        ],
    }]
}

#[cfg(test)]
mod tests {
    use super::super::tests::{line, record};
    use super::*;
    use crate::record::{Backup, Property};

    fn concluded(patch: &str, taken: i64) -> Vec<Argument> {
        let property =
            Property { name: Some("ro.build.version.security_patch".into()), value: Some(patch.into()) };
        let records = [record(property), line("android_device", 2, taken, Backup::default())];
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, &Case::default(), &[]).into_iter().map(|c| c.args[0].1.clone()).collect()
    }

    #[test]
    fn age_counts_at_the_day_of_the_acquisition() {
        // 2024-03-05
        assert_eq!(concluded("2023-08-01", 1_709_659_361), [Argument::Number(217)]);
        assert_eq!(concluded("2024-01-01", 1_709_659_361), []);
    }

    #[test]
    fn what_is_no_date_is_nothing() {
        assert_eq!(concluded("unknown", 1_709_659_361), []);
        assert_eq!(concluded("2025-01-01", 1_709_659_361), []);
    }
}
