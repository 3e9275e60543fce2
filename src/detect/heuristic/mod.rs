//! Behaviour that no indicator can name.
//!
//! A heuristic is a documented `static` in a file of its own. It keeps what it needs of
//! every record while they stream by, and concludes when all evidence has been read. A
//! single heuristic is at most medium; one that argues from absence is low, and is not
//! assessed at all unless every artifact it needs was read to its end.

// generated: the files of this folder, in order of name
mod app_outside_store;
mod apple_threat_notification;
mod backdated_invitation;
mod build_going_backwards;
mod cleared_shutdown_log;
mod control_of_the_phone;
mod crash_cluster;
mod crash_on_media_path;
mod deleted_process_record;
mod disguised_image;
mod encrypted_temporary_file;
mod foreign_process_domain;
mod imitated_process_name;
mod imitated_system_app;
mod installed_by_other_app;
mod installed_over_cable;
mod intercepting_profile;
mod intrusion_log_alarm;
mod long_sensor_use;
mod odd_account_look_up;
mod old_security_patch;
mod origin_without_history;
mod package_downgrade;
mod permission_of_missing_app;
mod permission_outside_system;
mod process_in_one_source;
mod process_outside_system;
mod program_in_shell_folder;
mod program_out_of_place;
mod recorded_call;
mod redirect_in_passing;
mod root_traces;
mod sensor_at_night;
mod sensor_in_background;
mod sensor_of_missing_app;
mod sensor_still_in_use;
mod sensor_while_locked;
mod sensor_without_opening;
mod shortcut_automation;
mod shutdown_delay;
mod traffic_diverted;
mod triangulation_timeline;
mod unknown_adb_computer;
mod updates_blocked;
mod used_in_custody;
mod weakened_protection;

/// All of them, in order of id.
pub const ALL: &[&Heuristic] = &[
    &app_outside_store::HEURISTIC,
    &apple_threat_notification::HEURISTIC,
    &backdated_invitation::HEURISTIC,
    &build_going_backwards::HEURISTIC,
    &cleared_shutdown_log::HEURISTIC,
    &control_of_the_phone::HEURISTIC,
    &crash_cluster::HEURISTIC,
    &crash_on_media_path::HEURISTIC,
    &deleted_process_record::HEURISTIC,
    &disguised_image::HEURISTIC,
    &encrypted_temporary_file::HEURISTIC,
    &foreign_process_domain::HEURISTIC,
    &imitated_process_name::HEURISTIC,
    &imitated_system_app::HEURISTIC,
    &installed_by_other_app::HEURISTIC,
    &installed_over_cable::HEURISTIC,
    &intercepting_profile::HEURISTIC,
    &intrusion_log_alarm::HEURISTIC,
    &long_sensor_use::HEURISTIC,
    &odd_account_look_up::HEURISTIC,
    &old_security_patch::HEURISTIC,
    &origin_without_history::HEURISTIC,
    &package_downgrade::HEURISTIC,
    &permission_of_missing_app::HEURISTIC,
    &permission_outside_system::HEURISTIC,
    &process_in_one_source::HEURISTIC,
    &process_outside_system::HEURISTIC,
    &program_in_shell_folder::HEURISTIC,
    &program_out_of_place::HEURISTIC,
    &recorded_call::HEURISTIC,
    &redirect_in_passing::HEURISTIC,
    &root_traces::HEURISTIC,
    &sensor_at_night::HEURISTIC,
    &sensor_in_background::HEURISTIC,
    &sensor_of_missing_app::HEURISTIC,
    &sensor_still_in_use::HEURISTIC,
    &sensor_while_locked::HEURISTIC,
    &sensor_without_opening::HEURISTIC,
    &shortcut_automation::HEURISTIC,
    &shutdown_delay::HEURISTIC,
    &traffic_diverted::HEURISTIC,
    &triangulation_timeline::HEURISTIC,
    &unknown_adb_computer::HEURISTIC,
    &updates_blocked::HEURISTIC,
    &used_in_custody::HEURISTIC,
    &weakened_protection::HEURISTIC,
];
// end of generated

use super::{Capability, Finding, Severity, Why};
use crate::artifact::every_file::EVERY_FILE;
use crate::case::Case;
use crate::record::{Platform, Record, RecordId};
use crate::scan::Coverage;
use crate::sentence::{Argument, Sentence};
use crate::time::Timestamp;
use std::sync::Arc;

/// The most facts one heuristic keeps. Reaching it is a diagnostic.
pub const MOST_FACTS: usize = 1_000_000;

/// A documented rule about behaviour.
///
/// All texts are English; other languages translate them in `locales/`. They may use the
/// arguments of the conclusion: `{ $name }`.
#[derive(Debug)]
pub struct Heuristic {
    /// `deleted-process-record`.
    pub id: &'static str,
    /// How grave a conclusion is at most.
    pub severity: Severity,
    /// What it looks for, in a few words and without arguments.
    pub name: &'static str,
    /// One line.
    pub title: &'static str,
    /// What was seen, in plain words.
    pub explanation: &'static str,
    /// What that proves.
    pub proves: &'static str,
    /// What it does not prove.
    pub does_not_prove: &'static str,
    /// Harmless reasons for the same trace.
    pub benign_causes: &'static [&'static str],
    /// Where the rule was published, or that it is ours.
    pub source: &'static str,
    /// ATT&CK for Mobile techniques.
    pub techniques: &'static [&'static str],
    /// What an attacker could do, if it is what it seems.
    pub capabilities: &'static [Capability],
    /// Artifacts without which nothing can be concluded.
    pub needs: Needs,
    /// Whether something that is *not* there is the argument.
    pub argues_from_absence: bool,
    /// What of a record matters to it.
    pub keep: fn(&Record) -> Option<Fact>,
    /// What follows from all that was kept of one piece of evidence, in the order of the plan.
    pub conclude: fn(&[Fact], &Case, &[Coverage]) -> Vec<Conclusion>,
}

/// Which artifacts have to be read for a conclusion to mean anything.
#[derive(Clone, Copy, Debug)]
pub enum Needs {
    /// Every one of them.
    All(&'static [&'static str]),
    /// One of them at least.
    Any(&'static [&'static str]),
}

impl Needs {
    /// The artifacts.
    #[must_use]
    pub fn artifacts(self) -> &'static [&'static str] {
        match self {
            Self::All(list) | Self::Any(list) => list,
        }
    }
}

/// What a heuristic keeps of one record.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Which record.
    pub id: RecordId,
    /// What it is about, in the heuristic's own terms.
    pub subject: Option<Box<str>>,
    /// A number, in the heuristic's own terms.
    pub number: i64,
    /// When.
    pub when: Option<Timestamp>,
    /// The record itself, where a finding may rest on it; context does without.
    pub record: Option<Arc<Record>>,
}

impl Fact {
    /// A fact that a finding may rest on.
    #[must_use]
    pub fn evidence(record: &Record, subject: Option<&str>, number: i64) -> Self {
        Self { record: Some(Arc::new(record.clone())), ..Self::context(record, subject, number) }
    }

    /// A fact that only helps to judge others.
    #[must_use]
    pub fn context(record: &Record, subject: Option<&str>, number: i64) -> Self {
        let id = record.id();
        Self { id, subject: subject.map(Into::into), number, when: record.when(), record: None }
    }
}

/// What a heuristic concluded.
#[derive(Clone, Debug, PartialEq)]
pub struct Conclusion {
    /// How grave; never above the heuristic's own.
    pub severity: Severity,
    /// What it rests on, the most telling first. Never empty.
    pub records: Vec<Arc<Record>>,
    /// Arguments of the heuristic's sentences.
    pub args: Vec<(&'static str, Argument)>,
}

impl Heuristic {
    /// Whether everything it needs was read, and to its end where it argues from absence.
    #[must_use]
    pub fn is_assessed(&self, coverage: &[Coverage]) -> bool {
        let is_read = |need: &&str| {
            coverage.iter().any(|c| c.artifact == *need && c.status.is_enough(self.argues_from_absence))
        };
        match self.needs {
            Needs::All(list) => list.iter().all(is_read),
            Needs::Any(list) => list.iter().any(is_read),
        }
    }

    /// Whether it is about a system: that of the artifacts it needs, or any.
    #[must_use]
    pub fn is_about(&self, platform: Platform) -> bool {
        let of = |start: &str| self.needs.artifacts().iter().any(|id| id.starts_with(start));
        of(EVERY_FILE.id) || of(if platform == Platform::Android { "android_" } else { "ios_" })
    }

    /// Turns a conclusion about a phone of this system into a finding.
    #[must_use]
    pub fn finding(&self, conclusion: Conclusion, platform: Platform) -> Finding {
        let sentence = |part: &str| Sentence {
            key: format!("heuristic-{}-{part}", self.id).into(),
            args: conclusion.args.clone(),
        };
        let benign = (1..=self.benign_causes.len()).map(|n| sentence(&format!("benign-{n}")));
        Finding {
            severity: conclusion.severity.min(self.severity),
            why: Why::Heuristic { id: self.id },
            capabilities: self.capabilities.to_vec(),
            techniques: self.techniques.iter().map(|t| (*t).to_owned()).collect(),
            title: sentence("title"),
            explanation: sentence("explanation"),
            proves: sentence("proves"),
            does_not_prove: sentence("does-not-prove"),
            benign_causes: benign.collect(),
            next_steps: next_steps(conclusion.severity.min(self.severity), platform),
            records: conclusion.records,
        }
    }
}

fn next_steps(severity: Severity, platform: Platform) -> Vec<Sentence> {
    let keys: &[&'static str] = match (severity, platform) {
        (Severity::Low, _) => &["next-nothing-urgent", "next-keep-report"],
        (_, Platform::Android) => {
            &["next-stalkerware-found", "next-keep-evidence", "next-do-not-wipe", "next-ask-for-help"]
        }
        _ => &["next-keep-evidence", "next-do-not-wipe", "next-ask-for-help"],
    };
    keys.iter().map(|key| Sentence::new(*key)).collect()
}

/// The value of a detail of a record.
fn detail<'a>(record: &'a Record, name: &str) -> Option<&'a str> {
    record.detail.iter().find(|d| d.name == name).map(|d| &*d.value)
}

/// How many of the facts happened while the phone was in other hands.
fn in_custody(facts: &[Fact], case: &Case) -> u64 {
    let inside =
        |f: &&Fact| f.when.is_some_and(|when| case.custody.iter().any(|c| c.contains(when.instant())));
    facts.iter().filter(inside).count() as u64
}

/// One conclusion from all facts, which counts what they are about and names it; none from none.
fn of_all(facts: &[Fact], severity: Severity, name: &'static str) -> Vec<Conclusion> {
    let (count, subjects) = subjects(&facts.iter().collect::<Vec<_>>());
    let conclusion = || Conclusion {
        severity,
        records: facts.iter().filter_map(|f| f.record.clone()).collect(),
        args: vec![("count", Argument::Number(count)), (name, Argument::Text(subjects))],
    };
    if count == 0 { Vec::new() } else { vec![conclusion()] }
}

/// What facts are about, each once and in order, as one text; of many the first.
fn subjects(facts: &[&Fact]) -> (u64, String) {
    let mut all: Vec<&str> = facts.iter().filter_map(|f| f.subject.as_deref()).collect();
    all.sort_unstable();
    all.dedup();
    (all.len() as u64, all.iter().take(10).copied().collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use crate::record::{Event, Locator, Record};

    /// A record of no artifact in particular.
    pub(super) fn record(event: impl Into<Event>) -> Record {
        Record {
            evidence: "e".into(),
            artifact: "test",
            path: "/x".into(),
            origin: None,
            locator: Locator::Row { table: "t", rowid: 1 },
            times: vec![],
            event: event.into(),
            detail: vec![],
        }
    }

    /// The same record with plain details.
    pub(super) fn with(mut record: Record, details: &[(&'static str, &str)]) -> Record {
        let detail = |(name, value): &(&'static str, &str)| crate::record::Detail {
            name,
            kind: crate::record::DetailKind::Plain,
            value: (*value).to_owned(),
        };
        record.detail.extend(details.iter().map(detail));
        record
    }

    /// A record of a line of an artifact, with a time in Unix seconds.
    pub(super) fn line(artifact: &'static str, line: u64, seconds: i64, event: impl Into<Event>) -> Record {
        let when = crate::time::Timestamp::unix_seconds(seconds);
        let times = when.into_iter().map(|t| ("seen", t)).collect();
        Record { artifact, locator: Locator::Line { line }, times, ..record(event) }
    }

    #[test]
    fn every_heuristic_says_what_it_must() {
        for h in super::ALL {
            for text in [h.id, h.name, h.title, h.explanation, h.proves, h.does_not_prove, h.source] {
                assert!(!text.trim().is_empty(), "{}", h.id);
            }
            assert!(!h.benign_causes.is_empty() && !h.needs.artifacts().is_empty(), "{}", h.id);
            assert!(!h.argues_from_absence || h.severity == crate::detect::Severity::Low, "{}", h.id);
            let known = |need: &&'static str| {
                *need == super::EVERY_FILE.id || crate::artifact::all().iter().any(|a| a.id == *need)
            };
            assert!(h.needs.artifacts().iter().all(known), "{}", h.id);
        }
    }
}
