//! MISP: events as JSON, single, in lists, and as the files of a feed.
//!
//! Attributes of the event and of its objects. Those that the publisher does not mean for
//! detection (`to_ids`) are left out and counted. One set an event.

use super::json;
use super::value::{as_kind, kind_of_word};
use super::{Import, Shared, app_number, as_written, day, indicator, own_word, set, threat, unknown};
use crate::detect::{About, Indicator, IndicatorKind, IndicatorSet};
use crate::sentence::Sentence;
use serde::Deserialize;
use serde_json::Value;
use std::sync::Arc;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Attribute {
    #[serde(rename = "type")]
    kind: String,
    value: Value,
    uuid: Option<String>,
    comment: Option<String>,
    to_ids: Value,
    deleted: Value,
    object_relation: Option<String>,
    first_seen: Option<String>,
    #[serde(rename = "Tag")]
    tags: Vec<Tag>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Tag {
    name: String,
}

/// What our own export says in tags, where a format has no word for it: `hoofprint:type="process"`.
fn own_tag<'t>(tags: &'t [Tag], name: &str) -> Option<&'t str> {
    let start = format!("hoofprint:{name}=\"");
    tags.iter().find_map(|tag| tag.name.strip_prefix(&*start)?.strip_suffix('"'))
}

/// Flags are written as true, 1 and "1".
fn is_set(flag: &Value) -> Option<bool> {
    match flag {
        Value::Bool(set) => Some(*set),
        Value::Number(number) => Some(number.as_i64() != Some(0)),
        Value::String(text) => Some(!matches!(text.as_str(), "" | "0" | "false" | "False")),
        _ => None,
    }
}

/// What a type of MISP stands for, with its value or the part of it that names something.
/// Nothing for types that nothing on a phone is compared with.
pub(super) fn values<'v>(kind: &str, value: &'v str) -> Option<Vec<(IndicatorKind, &'v str)>> {
    let (first, second) = value.split_once('|').unwrap_or((value, ""));
    match kind.split_once('|') {
        // Of a name and a hash the hash is enough, and the name alone would be seen everywhere.
        Some(("filename", "md5" | "sha1" | "sha256")) => Some(vec![(IndicatorKind::Hash, second)]),
        Some(("filename", _)) => None,
        Some(("ip-dst" | "ip-src" | "hostname", "port")) => {
            Some(vec![(kind_of_word(kind.split('|').next()?)?, first)])
        }
        Some((a, b)) => Some(vec![(kind_of_word(a)?, first), (kind_of_word(b)?, second)]),
        None => kind_of_word(kind).map(|kind| vec![(kind, value)]),
    }
}

/// The same for an attribute of an object, where the name of the place says more than the type.
fn in_object(relation: &str, kind: &str) -> Option<IndicatorKind> {
    match (relation, kind) {
        ("certificate", "sha1" | "sha256" | "md5") => Some(IndicatorKind::Certificate),
        ("appid" | "app-id" | "package" | "package-name" | "bundle-id", "text") => Some(IndicatorKind::AppId),
        ("path" | "fullpath" | "file-path", "text") => Some(IndicatorKind::Path),
        _ => None,
    }
}

/// Reads events.
pub(super) fn read(file: &str, bytes: &[u8]) -> Result<Import, Sentence> {
    let mut misp =
        Misp { file, import: Import::default(), shared: Shared::default(), skipped: 0, deleted: 0 };
    misp.top(bytes);
    if misp.import.sets.is_empty() && misp.import.rejected.is_empty() && misp.skipped + misp.deleted == 0 {
        return Err(unknown("import-empty"));
    }
    for (key, count) in [("import-not-for-detection", misp.skipped), ("import-deleted", misp.deleted)] {
        if count > 0 {
            misp.import.note(file, Sentence::new(key).count("count", count));
        }
    }
    Ok(misp.import)
}

struct Misp<'f> {
    file: &'f str,
    import: Import,
    shared: Shared,
    skipped: u64,
    deleted: u64,
}

/// An event while it is read.
struct Event<'e> {
    date: Option<String>,
    about: Arc<About>,
    set: &'e mut IndicatorSet,
    indicators: &'e mut Vec<Indicator>,
}

impl Misp<'_> {
    /// `{"Event": …}`, `{"response": […]}`, `[…]`, `{"response": {"Attribute": […]}}`.
    fn top(&mut self, bytes: &[u8]) {
        let bytes = bytes.trim_ascii();
        if bytes.starts_with(b"[") {
            return self.list(bytes);
        }
        let (mut event, mut rest, mut bare) = (None, None, false);
        json::members(bytes, &mut |key, value| match key {
            "Event" => event = Some(value),
            "response" => rest = Some(value),
            "Attribute" | "Object" => bare = true,
            _ => {}
        });
        match (event, rest) {
            (Some(event), _) => self.event(event),
            (_, Some(rest)) if rest.starts_with(b"[") => self.list(rest),
            (_, Some(rest)) => self.event(rest),
            _ if bare => self.event(bytes),
            _ => {}
        }
    }

    fn list(&mut self, bytes: &[u8]) {
        let end = json::elements(bytes, &mut |number, element| match json::member(element, "Event") {
            Some(event) => self.event(event),
            None => self.reject(&number.to_string(), "", Sentence::new("import-no-event")),
        });
        self.ended(end);
    }

    fn ended(&mut self, end: Result<(), json::Broken>) {
        if let Err(broken) = end {
            self.reject("", "", Sentence::new(broken.key()));
        }
    }

    fn reject(&mut self, place: &str, what: &str, reason: Sentence) {
        self.import.reject(self.file, place, what, reason);
    }

    fn event(&mut self, bytes: &[u8]) {
        let of = |name| json::member(bytes, name).map(|v| json::text(v).into_owned()).unwrap_or_default();
        let (info, uuid, date) = (of("info"), of("uuid"), day(&of("date")));
        let stem = super::stem(self.file);
        let (id, name) =
            (if uuid.is_empty() { stem } else { &uuid }, if info.is_empty() { stem } else { &info });
        let mut made =
            IndicatorSet { date: date.clone(), ..set(&format!("misp-{id}"), name, threat([name])) };
        let publisher =
            ["Orgc", "Org"].into_iter().find_map(|org| json::member(json::member(bytes, org)?, "name"));
        made.attribution = publisher.map(|p| json::text(p).into_owned()).into_iter().collect();
        let tags = json::member(bytes, "Tag").and_then(|tags| serde_json::from_slice::<Vec<Tag>>(tags).ok());
        if let Some(kind) = own_tag(&tags.unwrap_or_default(), "kind").and_then(own_word) {
            made.kind = kind;
        }
        let mut indicators = Vec::new();
        let about = self.shared.of(About { first_seen: date.clone(), ..About::default() });
        let mut event = Event { date, about, set: &mut made, indicators: &mut indicators };
        json::members(bytes, &mut |key, value| match key {
            "Attribute" => self.attributes(value, false, &mut event),
            "Object" => {
                let end = json::elements(value, &mut |_, object| self.object(object, &mut event));
                self.ended(end);
            }
            _ => {}
        });
        self.import.put(made, indicators);
    }

    fn object(&mut self, object: &[u8], event: &mut Event<'_>) {
        let deleted = json::member(object, "deleted").is_some_and(|d| matches!(d, b"true" | b"1" | b"\"1\""));
        match json::member(object, "Attribute") {
            Some(_) if deleted => self.deleted += 1,
            Some(list) => self.attributes(list, true, event),
            None => {}
        }
    }

    fn attributes(&mut self, list: &[u8], in_object: bool, event: &mut Event<'_>) {
        let end =
            json::elements(list, &mut |number, bytes| match serde_json::from_slice::<Attribute>(bytes) {
                Ok(attribute) => self.attribute(number, &attribute, in_object, event),
                Err(error) => {
                    let place = json::member(bytes, "uuid")
                        .map_or_else(|| number.to_string(), |u| json::text(u).into_owned());
                    self.reject(
                        &place,
                        "",
                        Sentence::new("stix-object-damaged").with("reason", error.to_string()),
                    );
                }
            });
        self.ended(end);
    }

    fn attribute(&mut self, number: usize, attribute: &Attribute, inside: bool, event: &mut Event<'_>) {
        if is_set(&attribute.deleted) == Some(true) {
            self.deleted += 1;
            return;
        }
        let own: Option<IndicatorKind> = own_tag(&attribute.tags, "type").and_then(own_word);
        if own.is_none() && is_set(&attribute.to_ids) == Some(false) {
            self.skipped += 1;
            return;
        }
        let number = number.to_string();
        let place = attribute.uuid.as_deref().unwrap_or(&number);
        let relation = attribute.object_relation.as_deref().filter(|_| inside).unwrap_or_default();
        let value = attribute.value.as_str().unwrap_or_default();
        let found = match own.or_else(|| in_object(relation, &attribute.kind)) {
            Some(kind) => Some(vec![(kind, value)]),
            None => values(&attribute.kind, value),
        };
        let Some(found) = found else {
            let reason = Sentence::new("import-type-unknown").with("reason", &attribute.kind);
            return self.reject(place, value, reason);
        };
        let about = self.about(attribute, event);
        let app = own_tag(&attribute.tags, "app").map(|app| app_number(event.set, app));
        for (kind, value) in found {
            let known = match own {
                Some(kind) => as_written(value).map(|value| (kind, value.into())),
                None => as_kind(kind, value),
            };
            match known {
                Some((kind, value)) => event.indicators.push(Indicator {
                    source: attribute.uuid.as_deref().map(Arc::from),
                    app,
                    ..indicator(kind, value, &about)
                }),
                None => self.reject(place, value, Sentence::new("import-not-of-kind").with("value", value)),
            }
        }
    }

    fn about(&mut self, attribute: &Attribute, event: &Event<'_>) -> Arc<About> {
        let note = attribute.comment.clone().filter(|c| !c.is_empty());
        let first_seen = attribute.first_seen.as_deref().and_then(day);
        if note.is_none() && first_seen.is_none() {
            return Arc::clone(&event.about);
        }
        let first_seen = first_seen.or_else(|| event.date.clone());
        self.shared.of(About { note, first_seen, ..About::default() })
    }
}

#[cfg(test)]
mod tests;
