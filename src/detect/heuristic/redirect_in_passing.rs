//! A page opened without encryption that led to another site within a second.
//!
//! Whoever controls the network can answer a plain HTTP request with a redirection to a server
//! that attacks the phone; Pegasus was brought to phones in Morocco that way (Amnesty
//! International, 2020). Many harmless sites redirect as well, so alone it is only context. It
//! weighs more where the other server listens on an unusual port, or where the address came in a message.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Direction, Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use std::collections::BTreeSet;
use std::sync::Arc;
use url::Url;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "redirect-in-passing",
    severity: Severity::Medium,
    name: "redirections of unencrypted pages",
    title: "An unencrypted page led to another site at once: { $example }",
    explanation: "{ $count ->
        [one] A page that was opened without encryption led
       *[other] { $count } pages that were opened without encryption led
    } to another site in less than a second. { $why ->
        [port] The other site listens on an unusual port, as servers of Pegasus did.
        [message] The address had come to the phone in a message.
       *[nothing] Harmless sites do this all the time; so did servers that attack phones.
    }",
    proves: "That the browser was sent on to another site.",
    does_not_prove: "That the other site attacked the phone.",
    benign_causes: &[
        "The site has moved, or sends visitors to a service for counting, advertising or signing in.",
        "A hotel or café sent the phone to its own page first.",
    ],
    source: "Amnesty International, Moroccan Journalist Targeted With Network Injection Attacks Using NSO Group's \
             Tools, 2020",
    techniques: &["T1660"],
    capabilities: &[Capability::ExploitDelivery, Capability::Interception],
    needs: Needs::All(&["ios_safari_history"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// What the number of a fact says.
const PASSING: i64 = 0;
const UNUSUAL_PORT: i64 = 1;

fn keep(record: &Record) -> Option<Fact> {
    match &record.event {
        Event::Visit(visit) => {
            let (from, to) = (visit.url.as_deref()?, visit.redirect.as_deref()?);
            let port = redirected(from, to)?;
            in_a_second(record).then(|| Fact::evidence(record, Some(from), port))
        }
        // An address that came in a message is context for the visit to it.
        Event::Message(message) if message.direction == Some(Direction::Incoming) => {
            let in_text = || message.text.as_deref()?.split_whitespace().find(|w| w.starts_with("http://"));
            let link =
                message.links.iter().map(String::as_str).find(|l| l.starts_with("http://")).or_else(in_text);
            Some(Fact::context(record, Some(link?), PASSING))
        }
        _ => None,
    }
}

/// Whether plain HTTP led to another site, and to which kind of port.
fn redirected(from: &str, to: &str) -> Option<i64> {
    let (from, to) = (Url::parse(from).ok()?, Url::parse(to).ok()?);
    let site = |url: &Url| url.host_str().map(|h| psl::domain_str(h).unwrap_or(h).to_lowercase());
    if from.scheme() != "http" || site(&from) == site(&to) {
        return None;
    }
    Some(if to.port().is_some_and(|p| p != 80 && p != 443 && p != 8080 && p != 8443) {
        UNUSUAL_PORT
    } else {
        PASSING
    })
}

fn in_a_second(record: &Record) -> bool {
    let detail = record.detail.iter().find(|d| d.name == "redirected_at");
    let arrived = detail.and_then(|d| d.value.parse::<jiff::Timestamp>().ok());
    let (Some(left), Some(arrived)) = (record.when(), arrived) else { return false };
    // The whole time between them, not the seconds of a clock: a day later is not at once.
    let passed = arrived.as_nanosecond() - left.instant().as_nanosecond();
    (0..1_000_000_000).contains(&passed)
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let from_messages: BTreeSet<&str> =
        facts.iter().filter(|f| f.record.is_none()).filter_map(|f| f.subject.as_deref()).collect();
    let (mut port, mut message, mut rest): (Vec<&Fact>, Vec<&Fact>, Vec<&Fact>) = Default::default();
    for fact in facts.iter().filter(|f| f.record.is_some()) {
        match fact.subject.as_deref() {
            _ if fact.number == UNUSUAL_PORT => port.push(fact),
            Some(url) if from_messages.contains(url) => message.push(fact),
            _ => rest.push(fact),
        }
    }
    let groups = [
        (port, "port", Severity::Medium),
        (message, "message", Severity::Medium),
        (rest, "nothing", Severity::Low),
    ];
    groups.into_iter().filter_map(|(facts, why, severity)| conclusion(&facts, why, severity)).collect()
}

fn conclusion(facts: &[&Fact], why: &str, severity: Severity) -> Option<Conclusion> {
    let records: Vec<Arc<Record>> = facts.iter().filter_map(|f| f.record.clone()).collect();
    let example = facts.first()?.subject.as_deref()?.to_owned();
    let args = vec![
        ("count", Argument::Number(records.len() as u64)),
        ("why", Argument::Text(why.to_owned())),
        ("example", Argument::Text(example)),
    ];
    Some(Conclusion { severity, records, args })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::heuristic::tests::record;
    use crate::record::{Detail, DetailKind, Message, Visit};
    use crate::time::Timestamp;

    fn visit(from: &str, to: &str, arrived: &str) -> Record {
        let event = Visit { url: Some(from.into()), redirect: Some(to.into()), ..Visit::default() };
        let when = Timestamp::unix_seconds(1_600_000_000).expect("a time");
        let at = Detail { name: "redirected_at", kind: DetailKind::Plain, value: arrived.into() };
        Record { times: vec![("visited", when)], detail: vec![at], ..record(event) }
    }

    fn severities(records: &[Record]) -> Vec<Severity> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, &Case::default(), &[]).iter().map(|c| c.severity).collect()
    }

    const SOON: &str = "2020-09-13T12:26:40.3Z";

    #[test]
    fn another_site_within_a_second_is_low_and_an_odd_port_or_a_message_medium() {
        let plain = visit("http://a.example.org/", "https://b.example.com/", SOON);
        assert_eq!(severities(&[plain]), [Severity::Low]);
        let port = visit("http://a.example.org/", "https://b.example.com:30495/x", SOON);
        assert_eq!(severities(&[port]), [Severity::Medium]);
        let link = visit("http://a.example.org/x", "https://b.example.com/", SOON);
        let text = Some("see http://a.example.org/x now".to_owned());
        let message = Message { direction: Some(Direction::Incoming), text, ..Message::default() };
        assert_eq!(severities(&[link, record(message)]), [Severity::Medium]);
    }

    #[test]
    fn the_same_site_encryption_and_another_day_are_nothing() {
        for (from, to, at) in [
            ("http://www.example.org/", "https://example.org/", SOON),
            ("https://a.example.org/", "https://b.example.com/", SOON),
            ("http://a.example.org/", "https://b.example.com/", "2020-09-14T12:26:40.3Z"),
            ("http://a.example.org/", "https://b.example.com/", "2020-09-13T12:26:42Z"),
            ("http://a.example.org/", "https://b.example.com/", "2020-09-13T12:26:39.9Z"),
            ("http://a.example.org/", "https://b.example.com/", "never"),
        ] {
            assert_eq!(severities(&[visit(from, to, at)]), [], "{from} {to} {at}");
        }
    }
}
