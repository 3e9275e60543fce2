//! A message in which Apple says that mercenary spyware was used against its owner.
//!
//! Apple warns by e-mail and iMessage since 2021. The English texts are those published by Apple
//! and used by the Mobile Verification Toolkit; in every other language the addresses from which
//! Apple writes are looked for. Imitations exist: a real warning also shows when the owner signs
//! in to the page of the Apple account.

use super::{Conclusion, Fact, Heuristic};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Direction, Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "apple-threat-notification",
    severity: Severity::High,
    name: "warnings by Apple",
    title: "Apple may have warned the owner of this phone of an attack by spyware",
    explanation: "{ $count ->
        [one] A message on this phone reads
       *[other] { $count } messages on this phone read
    } like the warning that Apple sends to people who were attacked with spyware sold to governments. A real \
                  warning also shows at the top of the page when the owner signs in to the page of the Apple account.",
    proves: "That a message with these words, or from this address, came to the phone. If the account page shows \
             the warning too, Apple has evidence of an attack on the owner.",
    does_not_prove: "That it is from Apple: criminals imitate such warnings to steal passwords. A real one never \
                     asks to open a link, install something, or give a password.",
    benign_causes: &[
        "An imitation that wants to steal the password of the account.",
        "Somebody forwarded the text, or wrote about it.",
    ],
    source: "Apple, About Apple threat notifications and protecting against mercenary spyware",
    techniques: &[],
    capabilities: &[Capability::ExploitDelivery],
    needs: &["ios_sms"],
    argues_from_absence: false,
    keep,
    conclude,
};

/// How the English warnings begin, in small letters.
const BEGINNINGS: &[&str] = &[
    "alert: state-sponsored attackers may be targeting your iphone",
    "alert: apple detected a targeted mercenary spyware attack against your iphone",
    "apple believes you are being targeted by state-sponsored attackers",
    "apple detected that you are being targeted by a mercenary spyware attack",
];

/// The addresses from which Apple sends them.
const SENDERS: &[&str] = &["threat-notifications@email.apple.com", "threat-notifications@apple.com"];

fn keep(record: &Record) -> Option<Fact> {
    let Event::Message(message) = &record.event else { return None };
    if message.direction != Some(Direction::Incoming) {
        return None;
    }
    let text = message.text.as_deref().unwrap_or_default().trim_start().as_bytes();
    let begins = |b: &&str| text.get(..b.len()).is_some_and(|t| t.eq_ignore_ascii_case(b.as_bytes()));
    let sender = message.participant.as_deref().unwrap_or_default();
    let warns = BEGINNINGS.iter().any(begins) || SENDERS.iter().any(|s| s.eq_ignore_ascii_case(sender));
    warns.then(|| Fact::evidence(record, None, 0))
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let records: Vec<_> = facts.iter().filter_map(|f| f.record.clone()).collect();
    if records.is_empty() {
        return Vec::new();
    }
    let args = vec![("count", Argument::Number(records.len() as u64))];
    vec![Conclusion { severity: Severity::High, records, args }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::heuristic::tests::record;
    use crate::record::Message;

    fn message(direction: Direction, from: &str, text: &str) -> Record {
        record(Message {
            direction: Some(direction),
            participant: Some(from.into()),
            text: Some(text.into()),
            ..Message::default()
        })
    }

    #[test]
    fn the_published_texts_and_addresses_are_known() {
        for (from, text) in [
            ("+1", "ALERT: State-sponsored attackers may be targeting your iPhone. Apple believes"),
            ("+1", "  Alert: Apple detected a targeted mercenary spyware attack against your iPhone"),
            ("Threat-Notifications@apple.com", "تنبيه"),
            ("threat-notifications@email.apple.com", ""),
        ] {
            assert!(keep(&message(Direction::Incoming, from, text)).is_some(), "{text}");
        }
    }

    #[test]
    fn talk_about_it_is_none() {
        let text = "ALERT: State-sponsored attackers may be targeting your iPhone";
        assert!(keep(&message(Direction::Outgoing, "+1", text)).is_none(), "what the owner wrote");
        assert!(keep(&message(Direction::Incoming, "+1", &format!("they wrote: {text}"))).is_none());
        assert!(
            keep(&message(Direction::Incoming, "news@apple.com", "Apple detected a new record")).is_none()
        );
        assert_eq!(conclude(&[], &Case::default(), &[]), []);
    }
}
