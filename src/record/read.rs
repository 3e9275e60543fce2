//! Events and places of stored records, read without holding back their fields until it is known what they are of:
//! a million records are read for each comparison with newer indicators.

use super::event::{Event, Kind};
use super::names::{self, Name};
use super::{Detail, DetailKind, Locator, Record};
use serde::de::value::{MapAccessDeserializer, MapDeserializer};
use serde::de::{Error as _, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// The kind stands first where we wrote it, and the fields are read as they come. Elsewhere all are read before.
impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = Event;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an event with its kind")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Event, A::Error> {
                let mut before = Map::new();
                while let Some(key) = fields.next_key::<Cow<'_, str>>()? {
                    if key != "kind" {
                        before.insert(key.into_owned(), fields.next_value()?);
                        continue;
                    }
                    let kind: Kind = fields.next_value()?;
                    if before.is_empty() {
                        return kind.read(MapAccessDeserializer::new(fields));
                    }
                    while let Some((key, value)) = fields.next_entry::<String, Value>()? {
                        before.insert(key, value);
                    }
                    let all = MapDeserializer::new(before.into_iter());
                    return kind
                        .read(MapAccessDeserializer::new(all))
                        .map_err(|e: serde_json::Error| A::Error::custom(e));
                }
                Err(A::Error::missing_field("kind"))
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

/// What of a stored record is compared with indicators: its event, and the details of a kind that is. The rest is skipped,
/// as most records are looked at once and never again.
#[derive(Deserialize)]
pub struct Gist {
    #[serde(deserialize_with = "names::shared")]
    evidence: Arc<str>,
    event: Event,
    #[serde(default)]
    detail: Vec<Compared>,
}

impl From<Gist> for Record {
    /// A record that knows nothing of its place and times.
    fn from(gist: Gist) -> Self {
        Self {
            path: Arc::clone(&gist.evidence),
            evidence: gist.evidence,
            artifact: "",
            origin: None,
            locator: Locator::Whole,
            times: Vec::new(),
            event: gist.event,
            detail: gist.detail.into_iter().filter_map(|one| one.0).collect(),
        }
    }
}

/// One detail, if it is compared.
struct Compared(Option<Detail>);

impl<'de> Deserialize<'de> for Compared {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = Compared;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a detail")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Compared, A::Error> {
                let (mut kind, mut value) = (None::<DetailKind>, None::<String>);
                while let Some(key) = fields.next_key::<Cow<'_, str>>()? {
                    match &*key {
                        "kind" => kind = Some(fields.next_value()?),
                        // The kind stands before the value where we wrote it.
                        "value" if kind.is_none_or(DetailKind::is_compared) => {
                            value = Some(fields.next_value()?);
                        }
                        _ => drop(fields.next_value::<IgnoredAny>()?),
                    }
                }
                let kind = kind.ok_or_else(|| A::Error::missing_field("kind"))?;
                let detail = |value| Detail { name: "", kind, value };
                Ok(Compared(value.filter(|_| kind.is_compared()).map(detail)))
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

/// A [`Locator`] as it is read: the fields of all its forms, so that none has to be held back until its form is known.
#[derive(Deserialize)]
pub(super) struct Place {
    r#in: Form,
    #[serde(default, deserialize_with = "names::perhaps")]
    table: Option<Name>,
    rowid: Option<i64>,
    part: Option<String>,
    key: Option<String>,
    line: Option<u64>,
    offset: Option<u64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Form {
    Row,
    RowPart,
    Key,
    Line,
    LinePart,
    Byte,
    Whole,
}

impl TryFrom<Place> for Locator {
    type Error = &'static str;

    fn try_from(place: Place) -> Result<Self, Self::Error> {
        let Place { r#in: form, table, rowid, part, key, line, offset } = place;
        let read = match form {
            Form::Row => table.zip(rowid).map(|(table, rowid)| Self::Row { table, rowid }),
            Form::RowPart => {
                table.zip(rowid).zip(part).map(|((table, rowid), part)| Self::RowPart { table, rowid, part })
            }
            Form::Key => key.map(|key| Self::Key { key }),
            Form::Line => line.map(|line| Self::Line { line }),
            Form::LinePart => line.zip(part).map(|(line, part)| Self::LinePart { line, part }),
            Form::Byte => offset.map(|offset| Self::Byte { offset }),
            Form::Whole => Some(Self::Whole),
        };
        read.ok_or("a part of the place is missing")
    }
}

#[cfg(test)]
mod tests {
    use super::super::Message;
    use super::*;

    #[test]
    fn an_event_is_read_wherever_its_kind_stands() {
        let event: Event =
            Message { text: Some("hello".into()), states: vec!["edited"], ..Message::default() }.into();
        let first = serde_json::to_string(&event).expect("is JSON");
        assert!(first.starts_with(r#"{"kind":"message""#), "{first}");
        let between = r#"{"states":["edited"],"kind":"message","text":"hello"}"#;
        let last = r#"{"text":"hello","states":["edited"],"kind":"message"}"#;
        for text in [&*first, between, last] {
            assert_eq!(serde_json::from_str::<Event>(text).expect("is an event"), event);
        }
        for text in [
            "{}",
            r#"{"text":"hello"}"#,
            r#"{"kind":"odd"}"#,
            r#"{"states":[1],"kind":"message"}"#,
            "[]",
            "1",
        ] {
            assert!(serde_json::from_str::<Event>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_gist_of_a_record_is_its_event_and_what_has_a_kind() {
        let text = r#"{"record":"x","evidence":"e","artifact":"a","path":"/p","locator":{"in":"whole"},"times":[],
            "event":{"kind":"message","text":"hello"},"detail":[{"name":"n","kind":"plain","value":"1"},
            {"value":"https://a.example/","name":"u","kind":"url"},{"name":"who","kind":"person","value":"Amal"},
            {"name":"c","kind":"phone","value":"+447700900142"}]}"#;
        let whole: Record = serde_json::from_str(text).expect("is a record");
        let gist: Record = serde_json::from_str::<Gist>(text).expect("has a gist").into();
        assert_eq!((&gist.evidence, &gist.event), (&whole.evidence, &whole.event));
        let values = |record: &Record| {
            let compared = record.detail.iter().filter(|d| d.kind.is_compared());
            compared.map(|d| (d.kind, d.value.clone())).collect::<Vec<_>>()
        };
        assert_eq!((values(&gist), gist.detail.len()), (values(&whole), 2));
        assert!(
            serde_json::from_str::<Gist>(r#"{"evidence":"e","event":{"kind":"message"},"detail":[{}]}"#)
                .is_err()
        );
    }

    #[test]
    fn every_place_is_read_as_it_was_written() {
        let part = || "2".to_owned();
        for place in [
            Locator::Row { table: "message", rowid: -1 },
            Locator::RowPart { table: "message", rowid: 7, part: part() },
            Locator::Key { key: "a/b".into() },
            Locator::Line { line: 3 },
            Locator::LinePart { line: 3, part: part() },
            Locator::Byte { offset: u64::MAX },
            Locator::Whole,
        ] {
            let text = serde_json::to_string(&place).expect("is JSON");
            assert_eq!(serde_json::from_str::<Locator>(&text).expect("is a place"), place);
        }
        assert!(serde_json::from_str::<Locator>(r#"{"in":"row","table":"message"}"#).is_err());
    }
}
