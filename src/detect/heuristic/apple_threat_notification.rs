//! A message in which Apple says that mercenary spyware was used against its owner.
//!
//! Apple warns by e-mail and iMessage since 2021. In every language it writes from the same
//! addresses, which leave a trace in the messages, in the list of interactions, and in that of the
//! accounts the phone looked up, even when the message is gone. The English beginnings are those
//! that were published; what the press printed in other languages are its own translations.
//! Imitations exist: a real warning also shows when the owner signs in to the Apple account page.

use super::{Conclusion, Fact, Heuristic, Needs};
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
    explanation: "{ $messages ->
        [0] The address from which Apple warns people who were attacked with spyware sold to governments is known to this phone; the warning itself is no longer there.
        [one] A message on this phone reads like the warning that Apple sends to people who were attacked with spyware sold to governments, or came from its address.
       *[other] { $messages } messages on this phone read like the warning that Apple sends to people who were attacked with spyware sold to governments, or came from its address.
    } A real warning also shows at the top of the page when the owner signs in at account.apple.com.",
    proves: "That a message with these words, or from this address, came to the phone. If the account page shows \
             the warning too, Apple has evidence of an attack on the owner.",
    does_not_prove: "That it is from Apple: criminals imitate such warnings to steal passwords. A real one never \
                     asks to open a link, install something, or give a password.",
    benign_causes: &[
        "An imitation that wants to steal the password of the account.",
        "Somebody forwarded the text, or wrote to the address.",
    ],
    source: "Apple, About Apple threat notifications and protecting against mercenary spyware",
    techniques: &[],
    capabilities: &[Capability::ExploitDelivery],
    needs: Needs::All(&["ios_sms"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// How the English warnings begin.
const BEGINNINGS: &[&str] = &[
    "ALERT: State-sponsored attackers may be targeting your iPhone",
    "ALERT: Apple detected a targeted mercenary spyware attack against your iPhone",
    "Apple believes you are being targeted by state-sponsored attackers",
    "Apple detected that you are being targeted by a mercenary spyware attack",
];

/// The addresses from which Apple sends them.
const SENDERS: &[&str] = &["threat-notifications@email.apple.com", "threat-notifications@apple.com"];

/// What the number of a fact says.
const MESSAGE: i64 = 1;
const TRACE: i64 = 0;

fn keep(record: &Record) -> Option<Fact> {
    match &record.event {
        Event::Message(message) => {
            let from_apple = message.participant.as_deref().is_some_and(is_sender);
            let incoming = message.direction == Some(Direction::Incoming);
            if incoming && (from_apple || message.text.as_deref().is_some_and(begins)) {
                return Some(Fact::evidence(record, None, MESSAGE));
            }
            // An interaction or a number without messages has no direction.
            (from_apple && message.direction.is_none()).then(|| Fact::evidence(record, None, TRACE))
        }
        Event::Connection(_) => {
            let looked_up = record.detail.iter().any(|d| is_sender(&d.value));
            looked_up.then(|| Fact::evidence(record, None, TRACE))
        }
        _ => None,
    }
}

fn begins(text: &str) -> bool {
    let text = text.trim_start().as_bytes();
    let with = |b: &&str| text.get(..b.len()).is_some_and(|t| t.eq_ignore_ascii_case(b.as_bytes()));
    BEGINNINGS.iter().any(with)
}

fn is_sender(address: &str) -> bool {
    let address = address.strip_prefix("mailto:").unwrap_or(address);
    SENDERS.iter().any(|sender| sender.eq_ignore_ascii_case(address))
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let mut facts: Vec<&Fact> = facts.iter().collect();
    facts.sort_by_key(|f| std::cmp::Reverse(f.number));
    let records: Vec<_> = facts.iter().filter_map(|f| f.record.clone()).collect();
    if records.is_empty() {
        return Vec::new();
    }
    let messages = facts.iter().filter(|f| f.number == MESSAGE).count();
    let args = vec![("messages", Argument::Number(messages as u64))];
    vec![Conclusion { severity: Severity::High, records, args }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::heuristic::tests::record;
    use crate::record::{Connection, Detail, DetailKind, Message};

    fn message(direction: Option<Direction>, from: &str, text: &str) -> Record {
        record(Message {
            direction,
            participant: Some(from.into()),
            text: Some(text.into()),
            ..Message::default()
        })
    }

    fn look_up(user: &str) -> Record {
        let detail = vec![Detail { name: "user", kind: DetailKind::Email, value: user.into() }];
        Record { detail, ..record(Connection::default()) }
    }

    #[test]
    fn the_published_texts_and_addresses_are_known() {
        for (from, text) in [
            ("+1", "ALERT: State-sponsored attackers may be targeting your iPhone. Apple believes"),
            ("+1", "  Alert: Apple detected a targeted mercenary spyware attack against your iPhone"),
            ("Threat-Notifications@apple.com", "تنبيه"),
            ("threat-notifications@email.apple.com", ""),
        ] {
            assert!(keep(&message(Some(Direction::Incoming), from, text)).is_some(), "{text}");
        }
    }

    #[test]
    fn the_address_is_known_where_the_message_is_gone() {
        let traces = [
            look_up("mailto:threat-notifications@apple.com"),
            message(None, "threat-notifications@email.apple.com", ""),
        ];
        let facts: Vec<_> = traces.iter().filter_map(keep).collect();
        let found = conclude(&facts, &Case::default(), &[]);
        assert_eq!((found.len(), found[0].records.len(), found[0].severity), (1, 2, Severity::High));
        assert_eq!(found[0].args, [("messages", Argument::Number(0))]);
    }

    #[test]
    fn talk_about_it_is_none() {
        let text = "ALERT: State-sponsored attackers may be targeting your iPhone";
        let incoming = Some(Direction::Incoming);
        assert!(keep(&message(Some(Direction::Outgoing), "+1", text)).is_none(), "what the owner wrote");
        assert!(
            keep(&message(Some(Direction::Outgoing), SENDERS[0], "is this real?")).is_none(),
            "what the owner asked"
        );
        assert!(keep(&message(incoming, "+1", &format!("they wrote: {text}"))).is_none());
        assert!(keep(&message(incoming, "news@apple.com", "Apple detected a new record")).is_none());
        for user in ["mailto:threat-notifications@apple.com.example.org", "mailto:news@apple.com", ""] {
            assert!(keep(&look_up(user)).is_none(), "{user}");
        }
        assert_eq!(conclude(&[], &Case::default(), &[]), []);
    }
}
