//! `OpenIOC` 1.0 and 1.1: XML with nested ANDs and ORs, as older tools export.
//!
//! Seen in collections of Citizen Lab and others. Some exporters write the value into the id
//! of an item and leave its content empty; such an id is the value.

use super::expression::{DEEPEST, Expression, Maker};
use super::{Import, day, set, stem, threat, unknown};
use crate::detect::{About, IndicatorKind};
use crate::sentence::Sentence;
use quick_xml::events::{BytesStart, Event};
use std::sync::Arc;

/// What a search term names.
fn kind(search: &str) -> Option<IndicatorKind> {
    use IndicatorKind as K;
    Some(match search.to_lowercase().as_str() {
        "fileitem/md5sum" | "fileitem/sha1sum" | "fileitem/sha256sum" => K::Hash,
        "fileitem/filename" => K::FileName,
        "fileitem/fullpath" | "fileitem/filepath" | "processitem/path" => K::Path,
        "processitem/name" => K::Process,
        "network/dns" | "dnsentryitem/host" | "dnsentryitem/recordname" | "urlhistoryitem/hostname" => {
            K::Domain
        }
        "portitem/remoteip" | "routeentryitem/destination" | "network/ip" | "portitem/remoteaddress" => K::Ip,
        "urlhistoryitem/url" | "network/url" | "filedownloadhistoryitem/sourceurl" => K::Url,
        "email/from" | "email/sender" => K::Email,
        "fileitem/peinfo/digitalsignature/certificatefingerprint" => K::Certificate,
        _ => return None,
    })
}

/// One `IndicatorItem` while it is read.
#[derive(Default)]
struct Item {
    id: String,
    condition: String,
    search: String,
    content: String,
    negated: bool,
}

impl Item {
    /// Its value, which some exporters put into the id.
    fn value(&self) -> &str {
        let content = self.content.trim();
        let is_uuid = self.id.len() == 36 && self.id.matches('-').count() == 4;
        if content.is_empty() && !is_uuid { self.id.trim() } else { content }
    }

    fn expression(&self) -> Expression {
        let value = self.value();
        let Some(kind) = kind(&self.search) else {
            return Expression::Unusable(Sentence::new("stix-path-unknown").with("reason", &self.search));
        };
        let literal = regex::escape(value);
        let (negated, condition) = match self.condition.to_lowercase().as_str() {
            "isnot" => (true, "is".to_owned()),
            "containsnot" => (true, "contains".to_owned()),
            other => (self.negated, other.to_owned()),
        };
        match condition.as_str() {
            _ if value.is_empty() => {
                Expression::Unusable(Sentence::new("import-not-of-kind").with("value", ""))
            }
            "is" => Expression::equals(kind, value, negated),
            "contains" => Expression::matches(kind, &literal, negated),
            "starts-with" => Expression::matches(kind, &format!("^{literal}"), negated),
            "ends-with" => Expression::matches(kind, &format!("{literal}$"), negated),
            "matches" => Expression::matches(kind, value, negated),
            other => Expression::Unusable(Sentence::new("stix-operator").with("reason", other)),
        }
    }
}

/// One `Indicator` element: AND or OR, and what is in it so far.
struct Group {
    all: bool,
    members: Vec<(Expression, String)>,
}

struct Reader<'f> {
    file: &'f str,
    import: Import,
    groups: Vec<Group>,
    item: Option<Item>,
    /// Names of the open elements.
    open: Vec<String>,
    name: String,
    description: String,
    date: String,
    publisher: String,
    about: Arc<About>,
    indicators: Vec<crate::detect::Indicator>,
    maker: Maker,
}

/// Reads a file.
pub(super) fn read(file: &str, text: &str) -> Result<Import, Sentence> {
    let mut reader = Reader {
        file,
        import: Import::default(),
        groups: Vec::new(),
        item: None,
        open: Vec::new(),
        name: String::new(),
        description: String::new(),
        date: String::new(),
        publisher: String::new(),
        about: Arc::default(),
        indicators: Vec::new(),
        maker: Maker::new(),
    };
    let mut xml = quick_xml::Reader::from_str(text);
    xml.config_mut().check_end_names = false;
    loop {
        let place = xml.buffer_position();
        match xml.read_event() {
            Ok(Event::Start(element)) => reader.start(&element),
            Ok(Event::Empty(element)) => {
                reader.start(&element);
                reader.end();
            }
            Ok(Event::End(_)) => reader.end(),
            Ok(Event::Text(text)) => reader.text(&text),
            Ok(Event::CData(text)) => reader.text(&text),
            Ok(Event::GeneralRef(name)) => reader.reference(&name),
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => {
                let reason = Sentence::new("import-line-damaged").with("reason", error.to_string());
                reader.import.reject(file, format!("byte {place}"), "", reason);
                break;
            }
        }
    }
    reader.finish()
}

fn attribute(element: &BytesStart<'_>, name: &str) -> String {
    let found = element.try_get_attribute(name).ok().flatten();
    let value = found.and_then(|a| {
        a.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
    });
    value.unwrap_or_default()
}

impl Reader<'_> {
    fn start(&mut self, element: &BytesStart<'_>) {
        let name = element.local_name().as_ref().to_owned();
        match name.as_str() {
            "Indicator" => {
                let all = attribute(element, "operator").eq_ignore_ascii_case("and");
                self.groups.push(Group { all, members: Vec::new() });
            }
            "IndicatorItem" => {
                self.item = Some(Item {
                    id: attribute(element, "id"),
                    condition: attribute(element, "condition"),
                    negated: attribute(element, "negate").eq_ignore_ascii_case("true"),
                    ..Item::default()
                });
            }
            "Context" => {
                if let Some(item) = &mut self.item {
                    item.search = attribute(element, "search");
                }
            }
            _ => {}
        }
        self.open.push(name);
    }

    fn text(&mut self, text: &str) {
        let field = match self.open.last().map(String::as_str) {
            Some("Content") => match &mut self.item {
                Some(item) => &mut item.content,
                None => return,
            },
            Some("short_description") => &mut self.name,
            Some("description") => &mut self.description,
            Some("authored_date") => &mut self.date,
            Some("authored_by") => &mut self.publisher,
            _ => return,
        };
        field.push_str(text);
    }

    /// `&amp;` and `&#38;`; entities that a file defines for itself stay unread.
    fn reference(&mut self, name: &quick_xml::events::BytesRef<'_>) {
        let known = match name.resolve_char_ref() {
            Ok(Some(c)) => Some(c.to_string()),
            _ => quick_xml::escape::resolve_predefined_entity(name).map(str::to_owned),
        };
        self.text(&known.unwrap_or_default());
    }

    fn end(&mut self) {
        match self.open.pop().as_deref() {
            Some("IndicatorItem") => {
                let Some(item) = self.item.take() else { return };
                self.put(item.expression(), item.value().to_owned());
            }
            Some("Indicator") => self.close(),
            _ => {}
        }
    }

    /// Puts an expression where it belongs: into the group around it, or among the indicators.
    fn put(&mut self, expression: Expression, text: String) {
        let depth = self.groups.len();
        match self.groups.last_mut() {
            Some(group) if depth > DEEPEST => {
                let reason = Sentence::new("stix-pattern-unusable").with("reason", "nested too deep");
                group.members.push((Expression::Unusable(reason), text));
            }
            Some(group) if depth > 1 || group.all => group.members.push((expression, text)),
            // An alternative at the top is judged at once: there may be a million of them.
            _ => self.judge(expression, &text),
        }
    }

    fn close(&mut self) {
        let Some(group) = self.groups.pop() else { return };
        if group.members.is_empty() {
            return;
        }
        let joined = if group.all { " AND " } else { " OR " };
        let text = group.members.iter().take(20).map(|(_, t)| t.as_str()).collect::<Vec<_>>().join(joined);
        let all = group.members.into_iter().map(|(e, _)| e).collect();
        self.put(if group.all { Expression::All(all) } else { Expression::Any(all) }, format!("({text})"));
    }

    fn judge(&mut self, expression: Expression, text: &str) {
        let mut problems = Vec::new();
        let problem = &mut |reason| problems.push(reason);
        self.maker.indicators(expression, text, &self.about, &mut self.indicators, problem);
        for reason in problems {
            self.import.reject(self.file, "", text, reason);
        }
    }

    fn finish(mut self) -> Result<Import, Sentence> {
        while !self.groups.is_empty() {
            self.close();
        }
        if self.indicators.is_empty() && self.import.rejected.is_empty() {
            return Err(unknown("import-empty"));
        }
        let stem = stem(self.file);
        let words = [self.description.trim(), self.name.trim(), stem];
        // Exports of MISP have "Event #140" for a name and the name for a description.
        let name = words.into_iter().find(|w| !w.is_empty() && w.len() < 100).unwrap_or(stem);
        let mut made = set(stem, name, threat(words));
        made.date = day(&self.date);
        made.attribution =
            Some(self.publisher.trim().to_owned()).filter(|p| !p.is_empty()).into_iter().collect();
        self.import.put(made, self.indicators);
        Ok(self.import)
    }
}

#[cfg(test)]
mod tests;
