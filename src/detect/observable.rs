//! What of a record can be compared with an indicator, and how the phone came to hold it.
//!
//! The one place that knows which field of which event is a host, a program, a file. A new
//! kind of event is matched as soon as it has its lines here.

use super::Certainty;
use crate::record::{Detail, DetailKind, Direction, Event, Record};
use linkify::{LinkFinder, LinkKind};
use serde::Serialize;
use std::borrow::Cow;

/// How a value was seen. It decides how grave a match is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Seen {
    /// It stands in a note, a sent text, a contact, a search.
    Mentioned,
    /// It stands in the bytes of a file, whatever that file is.
    Stored,
    /// It stands in a record that was deleted and put together again.
    Deleted,
    /// It was sent to the device.
    Received,
    /// The device spoke with it.
    Contacted,
    /// On the device: a program that ran, a file, an application, a certificate, a profile.
    Present,
}

/// What kind of value it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ObservableKind {
    /// A web address.
    Url,
    /// A host name or an address of the internet protocol, perhaps with a port.
    Host,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// Name of a program, perhaps `name/bundle.id`.
    Process,
    /// Path of an executable: its last part is a process name.
    Executable,
    /// Path of a file.
    Path,
    /// MD5, SHA-1 or SHA-256.
    Hash,
    /// Bundle id or package name.
    AppId,
    /// Hash of a certificate.
    Certificate,
    /// UUID or identifier of a profile.
    ProfileId,
    /// Name of a property.
    Property,
    /// A line of a log.
    LogText,
}

impl ObservableKind {
    /// All of them.
    pub(super) const ALL: &[Self] = &[
        Self::Url,
        Self::Host,
        Self::Email,
        Self::Phone,
        Self::Process,
        Self::Executable,
        Self::Path,
        Self::Hash,
        Self::AppId,
        Self::Certificate,
        Self::ProfileId,
        Self::Property,
        Self::LogText,
    ];
}

/// One value of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Observable<'a> {
    /// What kind of value it is.
    pub kind: ObservableKind,
    /// The value.
    pub value: Cow<'a, str>,
    /// How it was seen.
    pub seen: Seen,
    /// [`Certainty::Prose`] for a bare host in running text.
    pub certainty: Certainty,
}

/// Hands every observable of a record to `each`.
pub fn observables<'a>(record: &'a Record, each: &mut dyn FnMut(Observable<'a>)) {
    let mut out = Out { each };
    let seen = of_event(&record.event, &mut out);
    for detail in &record.detail {
        of_detail(detail, seen, &mut out);
    }
}

struct Out<'e, 'a> {
    each: &'e mut dyn FnMut(Observable<'a>),
}

impl<'a> Out<'_, 'a> {
    fn put(&mut self, kind: ObservableKind, value: Option<&'a str>, seen: Seen) {
        if let Some(value) = value.filter(|v| !v.is_empty()) {
            let value = Cow::Borrowed(value);
            (self.each)(Observable { kind, value, seen, certainty: Certainty::Exact });
        }
    }

    /// An account: an e-mail address or a telephone number.
    fn account(&mut self, value: Option<&'a str>, seen: Seen) {
        let value = value.map(|v| v.strip_prefix("mailto:").or(v.strip_prefix("tel:")).unwrap_or(v));
        // WhatsApp names a person by the number, without the sign of an international one.
        if let Some(number) = value.and_then(|v| v.strip_suffix("@s.whatsapp.net")) {
            let value = Cow::Owned(format!("+{number}"));
            (self.each)(Observable { kind: ObservableKind::Phone, value, seen, certainty: Certainty::Exact });
            return;
        }
        let kind = if value.is_some_and(|v| v.contains('@')) {
            ObservableKind::Email
        } else {
            ObservableKind::Phone
        };
        self.put(kind, value, seen);
    }

    /// Running text: the links, hosts and e-mail addresses in it.
    fn text(&mut self, text: Option<&'a str>, seen: Seen) {
        let Some(text) = text else { return };
        // Nothing of interest is without a dot or a colon; most texts have neither.
        if memchr::memchr2(b'.', b':', text.as_bytes()).is_none() {
            return;
        }
        let mut finder = LinkFinder::new();
        finder.url_must_have_scheme(false).kinds(&[LinkKind::Url, LinkKind::Email]);
        for link in finder.links(text) {
            let value = link.as_str();
            let with_path = value.contains("://") || value.contains('/') || value.contains('?');
            let (kind, certainty) = match link.kind() {
                LinkKind::Email => (ObservableKind::Email, Certainty::Exact),
                _ if with_path => (ObservableKind::Url, Certainty::Exact),
                _ => (ObservableKind::Host, Certainty::Prose),
            };
            (self.each)(Observable { kind, value: Cow::Borrowed(value), seen, certainty });
        }
    }

    /// A path. Web views of older systems name files after the site they keep data for:
    /// `https_site.example_0.localstorage`.
    fn path(&mut self, path: Option<&'a str>, seen: Seen) {
        self.put(ObservableKind::Path, path, seen);
        let path = path.unwrap_or_default();
        let parts = memchr::memchr_iter(b'/', path.as_bytes()).map(|slash| &path[slash + 1..]);
        // Most parts are not looked at any further.
        for part in parts.chain([path]).filter(|part| part.starts_with("http")) {
            let part = part.split('/').next().unwrap_or(part);
            let rest = part.strip_prefix("https_").or_else(|| part.strip_prefix("http_"));
            let site = rest.and_then(|rest| rest.split('_').next()).filter(|site| site.contains('.'));
            self.put(ObservableKind::Host, site, Seen::Contacted);
        }
    }

    fn url(&mut self, url: Option<&'a str>, seen: Seen) {
        self.put(ObservableKind::Url, url, seen);
    }

    fn process(&mut self, name: Option<&'a str>, seen: Seen) {
        self.put(ObservableKind::Process, name, seen);
        if let Some((_, app)) = name.and_then(|n| n.split_once('/')) {
            self.put(ObservableKind::AppId, Some(app), seen);
        }
    }

    fn executable(&mut self, path: Option<&'a str>, seen: Seen) {
        self.put(ObservableKind::Executable, path, seen);
    }
}

/// How what stands in a message was seen, and how its other side was.
fn sides(direction: Option<Direction>) -> (Seen, Seen) {
    match direction {
        Some(Direction::Outgoing) => (Seen::Mentioned, Seen::Contacted),
        // A message without a direction (a deleted part, a member of a group) came from somewhere.
        Some(Direction::Incoming) | None => (Seen::Received, Seen::Received),
    }
}

/// The observables of the shared fields. Returns how its details were seen.
#[expect(clippy::too_many_lines, reason = "a table: one short line for each field of each event")]
fn of_event<'a>(event: &'a Event, out: &mut Out<'_, 'a>) -> Seen {
    use ObservableKind as K;
    use Seen::{Contacted, Mentioned, Present, Received};
    match event {
        Event::Message(e) => {
            let (content, side) = sides(e.direction);
            out.account(e.participant.as_deref(), side);
            out.text(e.text.as_deref(), content);
            e.links.iter().for_each(|link| out.url(Some(link), content));
            content
        }
        Event::Attachment(e) => {
            let (content, side) = sides(e.direction);
            out.account(e.participant.as_deref(), side);
            out.path(e.file.as_deref(), Present);
            content
        }
        Event::Visit(e) => {
            out.url(e.url.as_deref(), Contacted);
            out.url(e.redirect.as_deref(), Contacted);
            out.text(e.title.as_deref(), Mentioned);
            Contacted
        }
        Event::Origin(e) => {
            out.url(e.url.as_deref(), Contacted);
            Contacted
        }
        Event::Download(e) => {
            out.url(e.url.as_deref(), Contacted);
            out.path(e.file.as_deref(), Present);
            Contacted
        }
        Event::Call(e) => {
            out.account(e.participant.as_deref(), Contacted);
            Contacted
        }
        Event::Contact(e) => {
            e.addresses.iter().for_each(|a| out.account(Some(a), Mentioned));
            Mentioned
        }
        Event::CalendarItem(e) => {
            let seen = if e.organizer.is_some() { Received } else { Mentioned };
            out.account(e.organizer.as_deref(), Received);
            e.attendees.iter().for_each(|a| out.account(Some(a), Mentioned));
            out.text(e.title.as_deref(), seen);
            out.text(e.text.as_deref(), seen);
            out.url(e.url.as_deref(), seen);
            seen
        }
        Event::Account(e) => {
            out.account(e.name.as_deref(), Present);
            Mentioned
        }
        Event::LinkedDevice(_) | Event::Presence(_) | Event::Boot(_) | Event::Usb(_) | Event::Backup(_) => {
            Mentioned
        }
        Event::App(e) => {
            out.put(K::AppId, e.id.as_deref(), Present);
            out.put(K::AppId, e.installer.as_deref(), Present);
            e.certificates.iter().for_each(|c| out.put(K::Certificate, Some(c), Present));
            Present
        }
        Event::Install(e) => {
            out.put(K::AppId, e.id.as_deref(), Present);
            out.put(K::AppId, e.installer.as_deref(), Present);
            Present
        }
        Event::Permission(e) => {
            if e.client_is_path {
                out.executable(e.client.as_deref(), Present);
            } else {
                out.put(K::AppId, e.client.as_deref(), Present);
                out.put(K::Process, e.client.as_deref(), Present);
            }
            Present
        }
        Event::SensorUse(e) => {
            out.put(K::AppId, e.actor.as_deref(), Present);
            out.put(K::Process, e.actor.as_deref(), Present);
            Present
        }
        Event::Process(e) => {
            out.process(e.name.as_deref(), Present);
            out.executable(e.executable.as_deref(), Present);
            out.put(K::AppId, e.app.as_deref(), Present);
            Present
        }
        Event::DataUse(e) => {
            out.process(e.process.as_deref(), Present);
            out.put(K::AppId, e.app.as_deref(), Present);
            Present
        }
        Event::Connection(e) => {
            out.put(K::Host, e.host.as_deref(), Contacted);
            out.put(K::AppId, e.app.as_deref(), Present);
            Contacted
        }
        Event::Network(_) | Event::Device(_) | Event::Pairing(_) | Event::Mount(_) => Mentioned,
        Event::Crash(e) => {
            out.process(e.process.as_deref(), Present);
            out.executable(e.executable.as_deref(), Present);
            Present
        }
        Event::ShutdownDelay(e) => {
            out.executable(e.executable.as_deref(), Present);
            Present
        }
        Event::File(e) => {
            out.path(e.file.as_deref(), Present);
            out.put(K::Hash, e.sha256.as_deref(), Present);
            Present
        }
        Event::Profile(e) => {
            out.put(K::ProfileId, e.id.as_deref(), Present);
            out.put(K::ProfileId, e.uuid.as_deref(), Present);
            out.process(e.process.as_deref(), Present);
            Present
        }
        Event::Property(e) => {
            out.put(K::Property, e.name.as_deref(), Present);
            out.text(e.value.as_deref(), Mentioned);
            Present
        }
        Event::Setting(e) => {
            out.text(e.value.as_deref(), Mentioned);
            Mentioned
        }
        Event::Control(e) => {
            out.put(K::AppId, e.holder.as_deref(), Present);
            Present
        }
        Event::Shortcut(e) => {
            e.links.iter().for_each(|link| out.url(Some(link), Contacted));
            Mentioned
        }
        Event::Notification(e) => {
            out.put(K::AppId, e.app.as_deref(), Present);
            out.text(e.text.as_deref(), Received);
            Received
        }
        Event::LogLine(e) => {
            out.process(e.process.as_deref(), Present);
            out.put(K::LogText, e.text.as_deref(), Present);
            out.text(e.text.as_deref(), Mentioned);
            Mentioned
        }
    }
}

fn of_detail<'a>(detail: &'a Detail, seen: Seen, out: &mut Out<'_, 'a>) {
    let value = Some(detail.value.as_str());
    match detail.kind {
        DetailKind::Url => out.url(value, seen),
        DetailKind::Host => out.put(ObservableKind::Host, value, seen),
        DetailKind::Phone | DetailKind::Email => out.account(value, seen),
        DetailKind::Path => out.path(value, seen),
        DetailKind::Text => out.text(value, seen),
        DetailKind::Program => out.process(value, Seen::Present),
        DetailKind::App => out.put(ObservableKind::AppId, value, Seen::Present),
        DetailKind::Hash => out.put(ObservableKind::Hash, value, Seen::Present),
        DetailKind::Person
        | DetailKind::Place
        | DetailKind::Network
        | DetailKind::DeviceId
        | DetailKind::Plain => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Locator, Message, Process};

    #[test]
    fn a_detail_is_looked_at_if_its_kind_is_compared() {
        use DetailKind as D;
        let compared = [D::Url, D::Host, D::Phone, D::Email, D::Text, D::Path, D::Program, D::App, D::Hash];
        for kind in [D::Person, D::Place, D::Network, D::DeviceId, D::Plain].into_iter().chain(compared) {
            let detail = Detail { name: "x", kind, value: "https://a.example/b".into() };
            let mut count = 0;
            of_detail(&detail, Seen::Received, &mut Out { each: &mut |_| count += 1 });
            assert_eq!(count > 0, kind.is_compared(), "{kind:?}");
            assert_eq!(compared.contains(&kind), kind.is_compared(), "{kind:?}");
        }
    }

    fn seen(event: impl Into<Event>) -> Vec<(ObservableKind, String, Seen, Certainty)> {
        let record = Record {
            evidence: "e".into(),
            artifact: "test",
            path: "/x".into(),
            origin: None,
            locator: Locator::Whole,
            times: vec![],
            event: event.into(),
            detail: vec![],
        };
        let mut all = Vec::new();
        observables(&record, &mut |o| all.push((o.kind, o.value.into_owned(), o.seen, o.certainty)));
        all
    }

    fn message(direction: Direction, text: &str) -> Message {
        Message {
            direction: Some(direction),
            participant: Some("+12025550123".into()),
            text: Some(text.into()),
            ..Message::default()
        }
    }

    #[test]
    fn a_link_that_came_was_received_and_one_that_went_was_mentioned() {
        use ObservableKind::{Phone, Url};
        let text = "look: https://news.example/a?b=c.";
        let link = "https://news.example/a?b=c".to_owned();
        let expected = |side, content| {
            vec![
                (Phone, "+12025550123".to_owned(), side, Certainty::Exact),
                (Url, link.clone(), content, Certainty::Exact),
            ]
        };
        assert_eq!(seen(message(Direction::Incoming, text)), expected(Seen::Received, Seen::Received));
        assert_eq!(seen(message(Direction::Outgoing, text)), expected(Seen::Contacted, Seen::Mentioned));
    }

    #[test]
    fn a_bare_host_in_prose_is_told_apart_from_a_link() {
        let all = seen(message(Direction::Incoming, "evil.example and evil.example/x and me@mail.example"));
        let kinds: Vec<_> = all.iter().skip(1).map(|o| (o.0, o.3)).collect();
        assert_eq!(
            kinds,
            [
                (ObservableKind::Host, Certainty::Prose),
                (ObservableKind::Url, Certainty::Exact),
                (ObservableKind::Email, Certainty::Exact)
            ]
        );
    }

    #[test]
    fn a_process_with_a_bundle_is_a_process_and_an_application() {
        let all = seen(Process { name: Some("bh/com.example.x".into()), ..Process::default() });
        assert_eq!(all[0].0, ObservableKind::Process);
        assert_eq!((all[1].0, all[1].1.as_str()), (ObservableKind::AppId, "com.example.x"));
    }

    #[test]
    fn a_person_of_whatsapp_is_a_number() {
        let participant = Some("12025550123@s.whatsapp.net".to_owned());
        let all = seen(Message { participant, ..Message::default() });
        assert_eq!((all[0].0, all[0].1.as_str()), (ObservableKind::Phone, "+12025550123"));
    }

    #[test]
    fn a_text_without_dots_gives_nothing() {
        assert_eq!(seen(message(Direction::Incoming, "see you at eight")).len(), 1);
    }
}
