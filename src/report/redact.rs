//! Takes out of a report what says who somebody is, so that it can be handed on.
//!
//! What stays is listed; everything else becomes a pseudonym (`phone-1`, `text-7`), the same for the same value in the
//! whole report. They are counted, not computed, so nobody can try out all numbers. Values of indicators, times, names of
//! programs and applications, hashes and the folders of the system stay: without them a report says nothing.

use super::{Described, words};
use crate::artifact;
use crate::catalogue::Catalogue;
use crate::detect::indicators::Library;
use crate::detect::rules::RuleList;
use crate::detect::{Finding, Why};
use crate::record::{Detail, DetailKind, Locator, Record};
use crate::scan::Section;
use crate::sentence::{Argument, Sentence};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

/// Fields of events that stay, by the kind of event. A field that is not here is taken out.
const FIELDS: &[(&str, &[&str])] = &[
    ("Message", &["service"]),
    ("Attachment", &["service", "content_type"]),
    ("Visit", &["app"]),
    ("Origin", &["app"]),
    ("Download", &["app"]),
    ("Call", &["service"]),
    ("Account", &["service"]),
    ("LinkedDevice", &["service"]),
    ("App", &["id", "version", "vendor", "installer", "certificates"]),
    ("Install", &["id", "action", "installer"]),
    ("Permission", &["service", "client", "decision", "reason"]),
    ("SensorUse", &["actor", "sensor"]),
    ("Presence", &["state", "value"]),
    ("Process", &["name", "executable", "app"]),
    ("DataUse", &["process", "app"]),
    ("Connection", &["app"]),
    ("Crash", &["process", "executable"]),
    ("ShutdownDelay", &["executable"]),
    ("Boot", &["action", "version"]),
    ("File", &["mode", "owner"]),
    ("Profile", &["payloads", "action", "process"]),
    ("Property", &["name"]),
    ("Setting", &["name"]),
    ("Control", &["role", "holder"]),
    ("Pairing", &["action"]),
    ("Usb", &["action"]),
    ("Mount", &["target", "device", "options"]),
    ("Notification", &["app"]),
    ("Device", &["model", "system", "version", "build"]),
    ("LogLine", &["process"]),
];

/// Arguments of sentences that stay: names of tools and what the indicators say of them, words of this program.
const ARGUMENTS: &[&str] = &[
    "also",
    "app",
    "certainty",
    "column",
    "description",
    "from",
    "heuristic",
    "indicator",
    "limit",
    "name",
    "reason",
    "rule",
    "table",
    "to",
    "vendor",
];

/// Those of sentences of heuristics: applications and programs, dates. What they call `name` may be one that a person
/// gave.
const OF_HEURISTICS: &[&str] = &["app", "apps", "one", "patch", "programs", "published", "three", "two"];

/// Arguments that are paths, or lists of them.
const PATHS: &[&str] = &["path", "paths", "file"];

/// Kinds of details that stay.
const KINDS: &[DetailKind] = &[DetailKind::Program, DetailKind::App, DetailKind::Hash];

/// Details without a kind that stay: words, counts and states of the systems, and what this program says of a file.
const DETAILS: &[&str] = &[
    "by",
    "confidence",
    "content",
    "database",
    "duration",
    "encoding",
    "ends_as",
    "looks_random",
    "mode",
    "name_says",
    "op",
    "port_type",
    "recovered",
    "refused",
    "rule",
    "running",
    "silenced",
    "source",
    "state",
    "times",
    "type",
    "uid",
    "unpacked",
];

/// With what identifiers of applications and their groups begin, and hosts hardly ever.
const STARTS: &[&str] =
    &["com", "org", "net", "io", "group", "systemgroup", "android", "app", "me", "im", "ai"];

/// With what hosts end, and identifiers of applications hardly ever.
const ENDS: &[&str] = &["com", "net", "org", "info", "biz", "html"];

/// Whether a part of a path is the identifier of an application and no host.
fn is_app_id(part: &str) -> bool {
    let labels: Vec<&str> = part.split('.').collect();
    let letters = part.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b));
    labels.len() >= 3
        && letters
        && labels.first().is_some_and(|first| STARTS.contains(first))
        && !labels.last().is_some_and(|last| ENDS.contains(last))
}

/// Gives pseudonyms.
pub struct Redactor {
    /// Values of the indicators that were seen.
    known: BTreeSet<String>,
    /// Parts of paths that every phone has.
    folders: BTreeSet<String>,
    names: FxHashMap<(&'static str, String), usize>,
    counts: FxHashMap<&'static str, usize>,
    /// What sentences ask for.
    words: Catalogue,
}

impl Redactor {
    /// With the folders that every phone has.
    fn new() -> Self {
        let parts = artifact::all().into_iter().flat_map(|a| a.paths).flat_map(|glob| glob.split('/'));
        let parts = parts.filter(|part| !part.contains(['*', '?', '[', '{'])).map(str::to_owned);
        let more = crate::detect::platform::folders().iter().flat_map(|folder| folder.split('/'));
        let folders = parts.chain(more.map(str::to_owned)).filter(|part| !part.is_empty()).collect();
        let (known, names, counts) = (BTreeSet::new(), FxHashMap::default(), FxHashMap::default());
        Self { known, folders, names, counts, words: Catalogue::of(&[]) }
    }

    /// Takes out of a report what says who somebody is. Gives the indicators as they may be told of.
    pub fn take_out(
        parts: &mut [(Described, Section)],
        library: &Library,
        rules: Option<&mut RuleList>,
    ) -> Library {
        let library = Self::library(library);
        let mut redactor = Self::new();
        for (described, section) in parts {
            redactor.part(described, section, &library);
        }
        if let Some(rules) = rules {
            rules.without_folders();
        }
        library
    }

    /// Takes out what one piece of evidence says of people.
    fn part(&mut self, described: &mut Described, section: &mut Section, library: &Library) {
        for finding in &section.findings {
            if let Why::Indicator { indicator, .. } = &finding.why {
                self.known.insert(library.indicators[*indicator].value.clone());
            }
        }
        described.path = PathBuf::from(&*section.id);
        let device = &mut section.device;
        for (class, field) in [("name", &mut device.name), ("device", &mut device.serial)] {
            if let Some(value) = field {
                *value = self.pseudonym(class, value);
            }
        }
        for finding in &mut section.findings {
            self.finding(finding, library);
        }
        for diagnostic in &mut section.diagnostics {
            diagnostic.path = diagnostic.path.as_deref().map(|path| self.path(path));
            self.sentence(&mut diagnostic.message);
        }
        for file in &mut section.files {
            file.path = self.path(&file.path).into();
        }
    }

    /// The indicators without the folders of the computer that they were read from.
    fn library(library: &Library) -> Library {
        let mut library = library.clone();
        let bare = |file: &mut String| *file = words::file_name(file).to_owned();
        library.sets.iter_mut().for_each(|set| bare(&mut set.file));
        library.rejected.iter_mut().for_each(|rejected| bare(&mut rejected.file));
        library.notes.iter_mut().for_each(|note| bare(&mut note.file));
        library
    }

    fn finding(&mut self, finding: &mut Finding, library: &Library) {
        let value = match &finding.why {
            Why::Indicator { indicator, .. } => Some(library.indicators[*indicator].value.clone()),
            _ => None,
        };
        let sentences =
            [&mut finding.title, &mut finding.explanation, &mut finding.proves, &mut finding.does_not_prove];
        for sentence in sentences.into_iter().chain(&mut finding.benign_causes) {
            // Around the value of an indicator stands what makes a link one's own.
            if let Some(value) = &value {
                for (_, argument) in sentence.args.iter_mut().filter(|(name, _)| *name == "value") {
                    *argument = Argument::Text(value.clone());
                }
            }
            self.sentence(sentence);
        }
        for record in &mut finding.records {
            *record = Arc::new(self.record(record));
        }
    }

    fn sentence(&mut self, sentence: &mut Sentence) {
        let kept = if sentence.key.starts_with("heuristic-") { OF_HEURISTICS } else { ARGUMENTS };
        self.arguments(sentence, kept);
    }

    fn arguments(&mut self, sentence: &mut Sentence, kept: &[&str]) {
        for (name, argument) in &mut sentence.args {
            match argument {
                Argument::Text(text) if PATHS.contains(name) => {
                    *text = text.split(", ").map(|path| self.path(path)).collect::<Vec<_>>().join(", ");
                }
                Argument::Text(text)
                    if kept.contains(name) || self.words.chooses(&sentence.key, name, text) => {}
                Argument::Text(text) => *text = self.text(text),
                Argument::Sentence(inner) => self.sentence(inner),
                Argument::List(all) => all.iter_mut().for_each(|inner| self.arguments(inner, kept)),
                _ => {}
            }
        }
    }

    fn record(&mut self, record: &Record) -> Record {
        let mut record = record.clone();
        record.path = self.path(&record.path).into();
        record.origin = record.origin.map(|origin| self.path(&origin).into());
        match &mut record.locator {
            Locator::Key { key } => *key = self.path(key),
            Locator::RowPart { part, .. } | Locator::LinePart { part, .. } => *part = self.text(part),
            _ => {}
        }
        let kept =
            FIELDS.iter().find(|(kind, _)| *kind == record.event.kind()).map_or(&[][..], |(_, list)| list);
        record.event.hide(&mut |field, value| {
            if kept.contains(&field) {
                value.to_owned()
            } else if field == "file" {
                self.path(value)
            } else {
                self.text(value)
            }
        });
        for detail in &mut record.detail {
            self.detail(detail);
        }
        record
    }

    fn detail(&mut self, detail: &mut Detail) {
        let stays = KINDS.contains(&detail.kind)
            || (detail.kind == DetailKind::Plain && DETAILS.contains(&detail.name))
            || detail.value.bytes().all(|b| b.is_ascii_digit()) && detail.value.len() < 4;
        if stays {
            return;
        }
        detail.value = match detail.kind {
            DetailKind::Path => self.path(&detail.value),
            DetailKind::Phone => self.known_or("phone", &detail.value),
            DetailKind::Email => self.known_or("email", &detail.value),
            DetailKind::Person => self.known_or("name", &detail.value),
            DetailKind::Place => self.known_or("place", &detail.value),
            DetailKind::Network => self.known_or("network", &detail.value),
            DetailKind::DeviceId => self.known_or("device", &detail.value),
            DetailKind::Url | DetailKind::Host => self.known_or("link", &detail.value),
            _ => self.text(&detail.value),
        };
    }

    /// What a text is by its form, and its pseudonym. The values of indicators in it are named.
    fn text(&mut self, text: &str) -> String {
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let dialled = text.bytes().all(|b| b.is_ascii_digit() || b"+-() ".contains(&b));
        let class = match text {
            _ if text.is_empty() => return String::new(),
            _ if text.contains("://") => "link",
            _ if text.contains('@') && !text.contains(' ') => "email",
            _ if digits >= 6 && dialled => "phone",
            _ => "text",
        };
        self.known_or(class, text)
    }

    fn known_or(&mut self, class: &'static str, value: &str) -> String {
        if self.known.contains(value) {
            return value.to_owned();
        }
        let lower = value.to_lowercase();
        let seen: Vec<String> =
            self.known.iter().filter(|known| lower.contains(&known.to_lowercase())).cloned().collect();
        let name = self.pseudonym(class, value);
        if seen.is_empty() { name } else { format!("{name} [{}]", seen.join(", ")) }
    }

    fn pseudonym(&mut self, class: &'static str, value: &str) -> String {
        let count = self.counts.entry(class).or_default();
        let number = self.names.entry((class, value.to_owned())).or_insert_with(|| {
            *count += 1;
            *count
        });
        format!("{class}-{number}")
    }

    /// A path whose own parts are pseudonyms; folders of the systems, applications and numbers stay.
    fn path(&mut self, path: &str) -> String {
        if self.known.contains(path) {
            return path.to_owned();
        }
        let parts: Vec<&str> = path.split('/').collect();
        let last = parts.len() - 1;
        let mut named = |(n, part): (usize, &&str)| {
            let id = is_app_id(part);
            let number = part.len() >= 8
                && part.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-')
                && part.bytes().filter(u8::is_ascii_digit).count() < 24;
            let phone = part.bytes().all(|b| b.is_ascii_digit() || b == b'+');
            if part.is_empty()
                || self.folders.contains(*part)
                || self.known.contains(*part)
                || id
                || (number && !phone)
            {
                return (*part).to_owned();
            }
            let end = part.rsplit_once('.').map(|(_, end)| end).filter(|end| end.len() <= 5 && n == last);
            let name = self.pseudonym(if n == last { "file" } else { "folder" }, part);
            end.map_or(name.clone(), |end| format!("{name}.{end}"))
        };
        parts.iter().enumerate().map(&mut named).collect::<Vec<_>>().join("/")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Event;

    #[test]
    fn the_same_value_has_the_same_name_and_indicators_stay() {
        let mut redactor = Redactor::new();
        redactor.known.insert("evil.example".into());
        assert_eq!(redactor.text("+447700900142"), "phone-1");
        assert_eq!(redactor.text("+447700900155"), "phone-2");
        assert_eq!(redactor.text("+447700900142"), "phone-1");
        assert_eq!(redactor.text("amal@mail.example"), "email-1");
        assert_eq!(redactor.text("see you at https://a.EVIL.example/x"), "link-1 [evil.example]");
        assert_eq!(redactor.text("evil.example"), "evil.example");
    }

    #[test]
    fn folders_of_the_system_and_applications_stay_in_a_path() {
        let mut redactor = Redactor::new();
        assert_eq!(
            redactor.path("/private/var/mobile/Library/SMS/sms.db"),
            "/private/var/mobile/Library/SMS/sms.db"
        );
        assert_eq!(
            redactor.path(
                "/private/var/mobile/Containers/Data/Application/com.example.news/Passport of Amal.pdf"
            ),
            "/private/var/mobile/Containers/Data/Application/com.example.news/file-1.pdf"
        );
    }

    #[test]
    fn a_name_that_a_person_gave_is_no_name_of_a_tool() {
        let said = |key: &'static str| {
            let mut sentence =
                Sentence::new(key).with("name", "Call Amal when home").with("apps", "com.example.x");
            Redactor::new().sentence(&mut sentence);
            sentence.args.into_iter().map(|(_, value)| value).collect::<Vec<_>>()
        };
        let text = |text: &str| Argument::Text(text.to_owned());
        assert_eq!(said("heuristic-shortcut-automation-title"), [text("text-1"), text("com.example.x")]);
        assert_eq!(said("finding-present-app-title"), [text("Call Amal when home"), text("text-1")]);
    }

    #[test]
    fn a_word_that_chooses_what_is_said_stays() {
        let said = |key: &'static str, name: &'static str, text: &str| {
            let mut sentence = Sentence::new(key).with(name, text);
            Redactor::new().sentence(&mut sentence);
            sentence.args.remove(0).1 == Argument::Text(text.to_owned())
        };
        assert!(said("heuristic-disguised-image-explanation", "what", "archive"));
        assert!(!said("heuristic-disguised-image-explanation", "what", "Amal"));
        assert!(!said("heuristic-disguised-image-explanation", "example", "archive"));
        assert!(said("heuristic-control-of-the-phone-explanation", "support", "none"));
    }

    #[test]
    fn every_kind_of_event_that_keeps_a_field_is_one() {
        for (kind, _) in FIELDS {
            assert!(Event::KINDS.contains(kind), "{kind}");
        }
    }
}
