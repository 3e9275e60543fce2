//! What part of a story a finding tells: how something came, what it changed, what it did, what it hid.
//!
//! Findings of one part stand together on the page. An indicator belongs to the part of what the record states, a
//! check of behaviour to the one that the table says.

use crate::detect::{Finding, Severity, Why};
use crate::record::Event;

/// The parts of a story, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Part {
    /// How something may have come.
    Delivery,
    /// What was put on the phone, or changed in it.
    Install,
    /// What ran, and what it did.
    Use,
    /// What was hidden, removed or switched off.
    CoverUp,
    /// What is common on healthy phones too.
    Context,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Delivery, Self::Install, Self::Use, Self::CoverUp, Self::Context];

    /// Key of its heading.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Delivery => "story-delivery",
            Self::Install => "story-install",
            Self::Use => "story-use",
            Self::CoverUp => "story-cover-up",
            Self::Context => "story-context",
        }
    }
}

/// The part that each check tells.
const CHECKS: &[(&str, Part)] = &[
    ("app-outside-store", Part::Install),
    ("apple-threat-notification", Part::Delivery),
    ("backdated-invitation", Part::Delivery),
    ("build-going-backwards", Part::CoverUp),
    ("cleared-shutdown-log", Part::CoverUp),
    ("control-of-the-phone", Part::Install),
    ("crash-cluster", Part::Delivery),
    ("crash-on-media-path", Part::Delivery),
    ("deleted-process-record", Part::CoverUp),
    ("disguised-image", Part::Delivery),
    ("encrypted-temporary-file", Part::Use),
    ("foreign-process-domain", Part::Use),
    ("imitated-process-name", Part::Use),
    ("imitated-system-app", Part::Install),
    ("installed-by-other-app", Part::Install),
    ("installed-over-cable", Part::Install),
    ("intercepting-profile", Part::Install),
    ("intrusion-log-alarm", Part::Use),
    ("long-sensor-use", Part::Use),
    ("odd-account-look-up", Part::Delivery),
    ("old-security-patch", Part::Delivery),
    ("origin-without-history", Part::Delivery),
    ("package-downgrade", Part::Install),
    ("permission-of-missing-app", Part::CoverUp),
    ("permission-outside-system", Part::Install),
    ("process-in-one-source", Part::CoverUp),
    ("process-outside-system", Part::Use),
    ("program-in-shell-folder", Part::Install),
    ("program-out-of-place", Part::Install),
    ("recorded-call", Part::Use),
    ("redirect-in-passing", Part::Delivery),
    ("root-traces", Part::Install),
    ("sensor-at-night", Part::Use),
    ("sensor-in-background", Part::Use),
    ("sensor-of-missing-app", Part::CoverUp),
    ("sensor-still-in-use", Part::Use),
    ("sensor-while-locked", Part::Use),
    ("sensor-without-opening", Part::Use),
    ("shortcut-automation", Part::Install),
    ("shutdown-delay", Part::Use),
    ("traffic-diverted", Part::Use),
    ("triangulation-timeline", Part::Delivery),
    ("unknown-adb-computer", Part::Delivery),
    ("updates-blocked", Part::CoverUp),
    ("used-in-custody", Part::Delivery),
    ("weakened-protection", Part::CoverUp),
];

/// The part that a finding tells.
pub(super) fn part(finding: &Finding) -> Part {
    if finding.severity == Severity::Low {
        return Part::Context;
    }
    match &finding.why {
        Why::Heuristic { id } => {
            CHECKS.iter().find(|(check, _)| check == id).map_or(Part::Use, |(_, part)| *part)
        }
        Why::Rule { .. } => Part::Install,
        Why::Indicator { .. } | Why::IndicatorList { .. } => {
            finding.records.first().map_or(Part::Install, |record| of_event(&record.event))
        }
    }
}

fn of_event(event: &Event) -> Part {
    match event {
        Event::Message(_)
        | Event::Attachment(_)
        | Event::Visit(_)
        | Event::Origin(_)
        | Event::Download(_)
        | Event::Call(_)
        | Event::Contact(_)
        | Event::CalendarItem(_)
        | Event::Account(_)
        | Event::LinkedDevice(_)
        | Event::Pairing(_)
        | Event::Usb(_)
        | Event::Notification(_) => Part::Delivery,
        Event::Process(_)
        | Event::DataUse(_)
        | Event::Connection(_)
        | Event::Network(_)
        | Event::SensorUse(_)
        | Event::Presence(_)
        | Event::Crash(_)
        | Event::ShutdownDelay(_)
        | Event::Boot(_)
        | Event::LogLine(_) => Part::Use,
        _ => Part::Install,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::heuristic;

    #[test]
    fn every_check_tells_a_part_of_the_story() {
        let checks: Vec<_> = CHECKS.iter().map(|(id, _)| *id).collect();
        assert_eq!(checks, heuristic::ALL.iter().map(|h| h.id).collect::<Vec<_>>());
    }
}
