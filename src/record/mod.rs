//! All that a parser can say: records, and the closed list of events they hold.
//!
//! A record is one thing that one artifact states, with the place it was read from.
//! Whatever wraps the evidence and whatever is suspicious is none of its business.
//! ARCHITECTURE.md has the table that maps every artifact to a kind of event.

mod event;
pub(crate) mod names;
mod platform;
mod read;

pub use event::*;
pub use names::Name;
pub use platform::Platform;
pub use read::Gist;

use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// One statement of one artifact, and where it was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Which of the scanned pieces of evidence; its id in the report.
    #[serde(deserialize_with = "names::shared")]
    pub evidence: Arc<str>,
    /// Id of the artifact, for example `ios_sms`.
    #[serde(deserialize_with = "names::one")]
    pub artifact: Name,
    /// Path of the file on the device.
    #[serde(deserialize_with = "names::shared")]
    pub path: Arc<str>,
    /// Where the acquisition keeps that file, where this differs (`3d/3d0d7e5f...`).
    #[serde(default, deserialize_with = "names::perhaps_shared", skip_serializing_if = "Option::is_none")]
    pub origin: Option<Arc<str>>,
    /// Which row, line, key or byte of the file.
    pub locator: Locator,
    /// Every time the statement carries, with its meaning, in the order the artifact gives them.
    #[serde(deserialize_with = "names::pairs")]
    pub times: Vec<(Name, Timestamp)>,
    /// What is stated.
    pub event: Event,
    /// What the artifact knows beyond the fields all its kind share.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub detail: Vec<Detail>,
}

impl Record {
    /// A stable name: a hash of evidence, artifact, path and locator.
    #[must_use]
    pub fn id(&self) -> RecordId {
        let mut hash = Sha256::new();
        for part in [&*self.evidence, self.artifact, &*self.path, &self.locator.to_string()] {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
        let mut id = [0; 10];
        id.copy_from_slice(&hash.finalize()[..10]);
        RecordId(id)
    }

    /// The time that places the record on a timeline: the first one the artifact gave.
    #[must_use]
    pub fn when(&self) -> Option<Timestamp> {
        self.times.first().map(|(_, t)| *t)
    }
}

/// The stable name of a record. 20 hexadecimal digits where a person sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordId([u8; 10]);

impl std::fmt::Display for RecordId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl Serialize for RecordId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The place inside a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "in", rename_all = "snake_case", try_from = "read::Place")]
pub enum Locator {
    /// A row of a database table.
    Row {
        /// Name of the table.
        table: Name,
        /// Its `rowid`.
        rowid: i64,
    },
    /// A part of a row, for rows that hold several statements (an edited message).
    RowPart {
        /// Name of the table.
        table: Name,
        /// Its `rowid`.
        rowid: i64,
        /// Which part.
        part: String,
    },
    /// A key path inside a property list or JSON document, `/`-separated.
    Key {
        /// The path, without a leading slash.
        key: String,
    },
    /// A line, counted from 1.
    Line {
        /// The number.
        line: u64,
    },
    /// A part of a line that states several things.
    LinePart {
        /// The number of the line, from 1.
        line: u64,
        /// Which part.
        part: String,
    },
    /// A byte offset.
    Byte {
        /// The offset from the start of the file.
        offset: u64,
    },
    /// The file as a whole.
    Whole,
}

impl std::fmt::Display for Locator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Row { table, rowid } => write!(f, "{table} row {rowid}"),
            Self::RowPart { table, rowid, part } => write!(f, "{table} row {rowid}, {part}"),
            Self::Key { key } => write!(f, "key {key}"),
            Self::Line { line } => write!(f, "line {line}"),
            Self::LinePart { line, part } => write!(f, "line {line}, {part}"),
            Self::Byte { offset } => write!(f, "byte {offset}"),
            Self::Whole => f.write_str("whole file"),
        }
    }
}

/// A value that only some artifacts know, with its kind.
///
/// The kind decides two things: matchable kinds become observables, private kinds
/// are what a redacted report replaces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Detail {
    /// The artifact's own name for it, usually the column or key.
    #[serde(deserialize_with = "names::one")]
    pub name: Name,
    /// What kind of value it is.
    pub kind: DetailKind,
    /// The value.
    pub value: String,
}

/// What a [`Detail`] holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DetailKind {
    /// A web address.
    Url,
    /// A host name or IP address.
    Host,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A person's name.
    Person,
    /// Free text written by a person; links in it are looked for.
    Text,
    /// Coordinates or an address.
    Place,
    /// A network name or identifier.
    Network,
    /// A serial number, IMEI, UDID.
    DeviceId,
    /// A path on the device.
    Path,
    /// The name of a program.
    Program,
    /// The identifier of an application.
    App,
    /// MD5, SHA-1 or SHA-256 of a file.
    Hash,
    /// Anything else: flags, counts, states.
    Plain,
}

impl DetailKind {
    /// Whether values of this kind are compared with indicators.
    #[must_use]
    pub fn is_compared(self) -> bool {
        !matches!(self, Self::Person | Self::Place | Self::Network | Self::DeviceId | Self::Plain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(rowid: i64) -> Record {
        Record {
            evidence: "a".into(),
            artifact: "ios_sms",
            path: "/private/var/mobile/Library/SMS/sms.db".into(),
            origin: None,
            locator: Locator::Row { table: "message", rowid },
            times: vec![],
            event: Message { text: Some("hello".into()), ..Message::default() }.into(),
            detail: vec![],
        }
    }

    #[test]
    fn the_id_depends_on_the_place_and_not_on_the_content() {
        let mut other = record(1);
        other.event = Message::default().into();
        assert_eq!(record(1).id(), other.id());
        assert_ne!(record(1).id(), record(2).id());
        assert_eq!(record(1).id().to_string().len(), 20);
    }

    #[test]
    fn a_report_holds_only_what_was_stated() {
        let json = serde_json::to_string(&record(1)).expect("serializes");
        assert!(json.contains(r#""event":{"kind":"message","text":"hello"}"#), "{json}");
    }
}
