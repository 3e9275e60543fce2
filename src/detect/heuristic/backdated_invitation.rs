//! Invitations to appointments that were already over when they came.
//!
//! iOS adds such invitations without asking; QuaDream's attack of 2021 used them (Citizen Lab and
//! Microsoft, 2023). The published trace is an appointment called "Meeting" with the note "Notes".
//! Several that came within an hour weigh more than one.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "backdated-invitation",
    severity: Severity::Medium,
    name: "invitations to the past",
    title: "{ $count ->
        [one] An invitation came to an appointment that was already over
       *[other] { $count } invitations came to appointments that were already over
    }",
    explanation: "The calendar holds { $count ->
        [one] an appointment that somebody else sent
       *[other] { $count } appointments that somebody else sent
    } at least a day after its end. { $published ->
        [yes] Its words are those of an attack by QuaDream.
       *[no] An attack by QuaDream used such invitations, which iOS adds without asking.
    }",
    proves: "That an invitation to a past date is in the calendar.",
    does_not_prove: "That it carried an attack.",
    benign_causes: &[
        "A calendar was imported, moved to another account, or shared late.",
        "Somebody wrote down a meeting after it had taken place.",
    ],
    source: "Citizen Lab, Sweet QuaDreams: A First Look at Spyware Vendor QuaDream's Exploits, Victims, and \
             Customers, 2023",
    techniques: &["T1660"],
    capabilities: &[Capability::ExploitDelivery],
    needs: Needs::All(&["ios_calendar"]),
    argues_from_absence: false,
    keep,
    conclude,
};

const DAY: i64 = 86_400;
const HOUR: i64 = 3_600;

fn keep(record: &Record) -> Option<Fact> {
    let Event::CalendarItem(item) = &record.event else { return None };
    item.organizer.as_ref()?;
    let time = |meaning: &str| {
        record.times.iter().find(|(m, _)| *m == meaning).map(|(_, t)| t.instant().as_second())
    };
    let (ended, created) = (time("ends")?, time("created")?);
    let published = item.title.as_deref() == Some("Meeting") && item.text.as_deref() == Some("Notes");
    let subject = if published { "yes" } else { "no" };
    (created >= ended.saturating_add(DAY)).then(|| Fact::evidence(record, Some(subject), created))
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let is_published = |f: &&Fact| f.subject.as_deref() == Some("yes");
    let published: Vec<&Fact> = facts.iter().filter(is_published).collect();
    let others: Vec<&Fact> = facts.iter().filter(|f| !is_published(f)).collect();
    let mut created: Vec<i64> = others.iter().map(|f| f.number).collect();
    created.sort_unstable();
    let together = created.windows(2).any(|pair| pair[1] - pair[0] <= HOUR);
    let grave = if together { Severity::Medium } else { Severity::Low };
    let groups = [(published, "yes", Severity::Medium), (others, "no", grave)];
    groups
        .into_iter()
        .filter(|(facts, ..)| !facts.is_empty())
        .map(|(facts, words, severity)| {
            let records: Vec<_> = facts.iter().filter_map(|f| f.record.clone()).collect();
            let count = Argument::Number(records.len() as u64);
            Conclusion {
                severity,
                records,
                args: vec![("count", count), ("published", Argument::Text(words.to_owned()))],
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::heuristic::tests::record;
    use crate::record::CalendarItem;
    use crate::time::Timestamp;

    fn item(title: &str, text: &str, organizer: Option<&str>, ends: i64, created: i64) -> Record {
        let event = CalendarItem {
            title: Some(title.into()),
            text: Some(text.into()),
            organizer: organizer.map(str::to_owned),
            ..CalendarItem::default()
        };
        let at = |seconds| Timestamp::unix_seconds(1_600_000_000 + seconds).expect("a time");
        Record { times: vec![("ends", at(ends)), ("created", at(created))], ..record(event) }
    }

    fn severities(records: &[Record]) -> Vec<Severity> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, &Case::default(), &[]).iter().map(|c| c.severity).collect()
    }

    #[test]
    fn the_published_words_and_several_at_once_are_medium_and_one_is_low() {
        let who = Some("a@example.com");
        assert_eq!(severities(&[item("Meeting", "Notes", who, 0, 2 * DAY)]), [Severity::Medium]);
        assert_eq!(severities(&[item("x", "", who, 0, 2 * DAY)]), [Severity::Low]);
        let two = [item("x", "", who, 0, 2 * DAY), item("y", "", who, 5, 2 * DAY + 60)];
        assert_eq!(severities(&two), [Severity::Medium]);
        let apart = [item("x", "", who, 0, 2 * DAY), item("y", "", who, 5, 9 * DAY)];
        assert_eq!(severities(&apart), [Severity::Low]);
    }

    #[test]
    fn ones_own_notes_and_the_same_day_are_nothing() {
        assert_eq!(severities(&[item("Meeting", "Notes", None, 0, 2 * DAY)]), []);
        assert_eq!(severities(&[item("Meeting", "Notes", Some("a@example.com"), 0, DAY - 1)]), []);
        assert_eq!(severities(&[item("Meeting", "Notes", Some("a@example.com"), DAY, 0)]), []);
    }
}
