//! All that a parser can say: records, and the closed list of events they hold.
//!
//! A record is one thing that one artifact states, with the place it was read from.
//! Whatever wraps the evidence and whatever is suspicious is none of its business.
//! ARCHITECTURE.md has the table that maps every artifact to a kind of event.

use crate::time::Timestamp;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// The operating system an artifact or an indicator belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Platform {
    /// iPhone, iPad, iPod, Watch.
    Ios,
    /// Any Android.
    Android,
}

/// One statement of one artifact, and where it was read.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Record {
    /// Which of the scanned pieces of evidence; its id in the report.
    pub evidence: Arc<str>,
    /// Id of the artifact, for example `ios_sms`.
    pub artifact: &'static str,
    /// Path of the file on the device.
    pub path: Arc<str>,
    /// Where the acquisition keeps that file, where this differs (`3d/3d0d7e5f...`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<Arc<str>>,
    /// Which row, line, key or byte of the file.
    pub locator: Locator,
    /// Every time the statement carries, with its meaning, in the order the artifact gives them.
    pub times: Vec<(&'static str, Timestamp)>,
    /// What is stated.
    pub event: Event,
    /// What the artifact knows beyond the fields all its kind share.
    #[serde(skip_serializing_if = "Vec::is_empty")]
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
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "in", rename_all = "snake_case")]
pub enum Locator {
    /// A row of a database table.
    Row {
        /// Name of the table.
        table: &'static str,
        /// Its `rowid`.
        rowid: i64,
    },
    /// A part of a row, for rows that hold several statements (an edited message).
    RowPart {
        /// Name of the table.
        table: &'static str,
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
            Self::Byte { offset } => write!(f, "byte {offset}"),
            Self::Whole => f.write_str("whole file"),
        }
    }
}

/// A value that only some artifacts know, with its kind.
///
/// The kind decides two things: matchable kinds become observables, private kinds
/// are what a redacted report replaces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Detail {
    /// The artifact's own name for it, usually the column or key.
    pub name: &'static str,
    /// What kind of value it is.
    pub kind: DetailKind,
    /// The value.
    pub value: String,
}

/// What a [`Detail`] holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
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
    /// Anything else: flags, counts, states.
    Plain,
}

/// Which way a message or call went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// To this phone.
    Incoming,
    /// From this phone.
    Outgoing,
}

macro_rules! events {
    ($( $(#[$doc:meta])* $name:ident { $( $(#[$field_doc:meta])* $field:ident : $ty:ty ),* $(,)? } )*) => {
        /// What a record states, in the field's words. A closed list.
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[serde(tag = "kind", rename_all = "snake_case")]
        pub enum Event { $( $(#[$doc])* $name($name), )* }

        impl Event {
            /// The kinds.
            pub const KINDS: &'static [&'static str] = &[$( stringify!($name) ),*];

            /// The kind of this event, one of [`Event::KINDS`]. Reports spell it in snake case.
            #[must_use]
            pub fn kind(&self) -> &'static str {
                match self { $( Self::$name(_) => stringify!($name), )* }
            }
        }

        $(
            $(#[$doc])*
            #[derive(Clone, Debug, Default, PartialEq, Serialize)]
            pub struct $name { $( $(#[$field_doc])* #[serde(skip_serializing_if = "is_empty")] pub $field: $ty, )* }
            impl From<$name> for Event { fn from(event: $name) -> Self { Self::$name(event) } }
        )*
    };
}

events! {
    /// A message of any service.
    Message {
        /// `iMessage`, `SMS`, `WhatsApp`, ...
        service: Option<String>,
        /// Incoming or outgoing.
        direction: Option<Direction>,
        /// The other side of a single conversation, or the author in a group.
        participant: Option<String>,
        /// Identifier of the conversation, the same for all its messages.
        conversation: Option<String>,
        /// The text as a person would read it.
        text: Option<String>,
        /// Addresses the application itself keeps as links (previews, rich links).
        links: Vec<String>,
        /// `edited`, `unsent`, `recently_deleted`, in that order, as they apply.
        states: Vec<&'static str>,
    }
    /// A file that came or went with a message.
    Attachment {
        /// The service of the message.
        service: Option<String>,
        /// Incoming or outgoing.
        direction: Option<Direction>,
        /// The other side.
        participant: Option<String>,
        /// Identifier of the conversation.
        conversation: Option<String>,
        /// Where the file lies on the device.
        file: Option<String>,
        /// The name the sender gave.
        name: Option<String>,
        /// MIME type or uniform type identifier.
        content_type: Option<String>,
        /// Bytes.
        size: Option<u64>,
    }
    /// A page that a browser opened.
    Visit {
        /// The address.
        url: Option<String>,
        /// Title of the page.
        title: Option<String>,
        /// The application.
        app: Option<String>,
        /// The address it was redirected from or to, as the browser links them.
        redirect: Option<String>,
    }
    /// A site that a browser or web view knows of, without a visit being stated.
    Origin {
        /// Host or address.
        url: Option<String>,
        /// The application.
        app: Option<String>,
    }
    /// A downloaded file.
    Download {
        /// Where from.
        url: Option<String>,
        /// Where to.
        file: Option<String>,
        /// The application.
        app: Option<String>,
    }
    /// A call of any service.
    Call {
        /// The service.
        service: Option<String>,
        /// Incoming or outgoing.
        direction: Option<Direction>,
        /// The other side.
        participant: Option<String>,
        /// Seconds.
        seconds: Option<f64>,
        /// Whether it was answered.
        answered: Option<bool>,
    }
    /// An entry of an address book.
    Contact {
        /// Name.
        name: Option<String>,
        /// Numbers, addresses and handles.
        addresses: Vec<String>,
    }
    /// An entry of a calendar.
    CalendarItem {
        /// Summary line.
        title: Option<String>,
        /// Notes.
        text: Option<String>,
        /// Who sent it.
        organizer: Option<String>,
        /// Who is invited.
        attendees: Vec<String>,
        /// Attached address.
        url: Option<String>,
    }
    /// An account set up on the device.
    Account {
        /// The service.
        service: Option<String>,
        /// The name in use there.
        name: Option<String>,
    }
    /// Another device linked to an account on this one.
    LinkedDevice {
        /// The service.
        service: Option<String>,
        /// Its name.
        name: Option<String>,
    }
    /// An application present on the device.
    App {
        /// Bundle id or package name.
        id: Option<String>,
        /// Name shown to the user.
        name: Option<String>,
        /// Version.
        version: Option<String>,
        /// Who made or signed it.
        vendor: Option<String>,
        /// What installed it.
        installer: Option<String>,
        /// SHA-256 of its certificates.
        certificates: Vec<String>,
    }
    /// An application being installed, updated or removed.
    Install {
        /// Bundle id or package name.
        id: Option<String>,
        /// `installed`, `updated`, `removed`.
        action: Option<String>,
        /// What did it.
        installer: Option<String>,
    }
    /// A permission that was asked for, granted or refused.
    Permission {
        /// The permission, in the platform's words (`kTCCServiceMicrophone`).
        service: Option<String>,
        /// Who asks: bundle id, package or path.
        client: Option<String>,
        /// Whether `client` is a path.
        client_is_path: bool,
        /// `allowed`, `denied`, `limited`, `unknown`.
        decision: Option<String>,
        /// Why, in the platform's words (`user_consent`).
        reason: Option<String>,
    }
    /// Microphone, camera, screen or location in use.
    SensorUse {
        /// Who uses it.
        actor: Option<String>,
        /// `microphone`, `camera`, `screen`, `location`.
        sensor: Option<String>,
        /// Whether the actor was in the foreground.
        foreground: Option<bool>,
        /// Whether the device was locked.
        locked: Option<bool>,
    }
    /// Whether somebody was using the device: lock, screen, foreground, call.
    Presence {
        /// What is stated: `lock`, `screen`, `foreground`, `call`.
        state: Option<String>,
        /// Its value.
        value: Option<String>,
    }
    /// A program that ran.
    Process {
        /// Name, as the source has it.
        name: Option<String>,
        /// Path of the executable.
        executable: Option<String>,
        /// Identifier of the application it belongs to.
        app: Option<String>,
        /// Process number.
        pid: Option<i64>,
    }
    /// Network bytes counted for a program.
    DataUse {
        /// The program, as the source has it (`proc` or `proc/bundle.id`); nothing if its row is gone.
        process: Option<String>,
        /// Identifier of the application it belongs to.
        app: Option<String>,
        /// Bytes received over Wi-Fi.
        wifi_in: Option<f64>,
        /// Bytes sent over Wi-Fi.
        wifi_out: Option<f64>,
        /// Bytes received over the mobile network.
        wwan_in: Option<f64>,
        /// Bytes sent over the mobile network.
        wwan_out: Option<f64>,
    }
    /// A connection or name look-up.
    Connection {
        /// Host or address.
        host: Option<String>,
        /// Port.
        port: Option<u16>,
        /// Who made it.
        app: Option<String>,
    }
    /// A network the device knows.
    Network {
        /// Its name.
        name: Option<String>,
        /// Its hardware address.
        hardware_address: Option<String>,
    }
    /// A program that crashed or was stopped.
    Crash {
        /// The program.
        process: Option<String>,
        /// Its executable.
        executable: Option<String>,
        /// Exception, signal or reason.
        reason: Option<String>,
    }
    /// A program that delayed a shutdown.
    ShutdownDelay {
        /// Its executable.
        executable: Option<String>,
        /// Process number.
        pid: Option<i64>,
        /// Seconds waited for it.
        seconds: Option<f64>,
    }
    /// The device started or stopped.
    Boot {
        /// `started`, `stopped`.
        action: Option<String>,
        /// Version of the system.
        version: Option<String>,
    }
    /// A file on the device.
    File {
        /// Its path on the device.
        file: Option<String>,
        /// Bytes.
        size: Option<u64>,
        /// Mode bits as `ls` prints them in octal, with the file type (`100644`).
        mode: Option<String>,
        /// Numeric owner and group.
        owner: Option<String>,
        /// Hash, where the source states one.
        sha256: Option<String>,
    }
    /// A configuration profile or an action on one.
    Profile {
        /// Its identifier.
        id: Option<String>,
        /// Its UUID.
        uuid: Option<String>,
        /// Name shown to the user.
        name: Option<String>,
        /// Types of all its payloads.
        payloads: Vec<String>,
        /// `installed`, `removed`.
        action: Option<String>,
        /// What did it.
        process: Option<String>,
    }
    /// A property of the system.
    Property {
        /// Its name.
        name: Option<String>,
        /// Its value.
        value: Option<String>,
    }
    /// A setting made by or for the user.
    Setting {
        /// Its name.
        name: Option<String>,
        /// Its value.
        value: Option<String>,
    }
    /// Something that controls the device: accessibility, admin, listener, input method, VPN, certificate.
    Control {
        /// Which of those.
        role: Option<String>,
        /// Who has it.
        holder: Option<String>,
        /// Whether it is switched on.
        enabled: Option<bool>,
    }
    /// An automation.
    Shortcut {
        /// Its name.
        name: Option<String>,
        /// Identifiers of its actions.
        actions: Vec<String>,
        /// Addresses it opens.
        links: Vec<String>,
    }
    /// A computer that was trusted.
    Pairing {
        /// Its name or id.
        host: Option<String>,
        /// `paired`, `unpaired`, `used`.
        action: Option<String>,
    }
    /// A cable or accessory.
    Usb {
        /// What was plugged.
        name: Option<String>,
        /// `attached`, `detached`.
        action: Option<String>,
    }
    /// A mounted file system.
    Mount {
        /// Where.
        target: Option<String>,
        /// What.
        device: Option<String>,
        /// Options.
        options: Option<String>,
    }
    /// A notification that was shown.
    Notification {
        /// The application.
        app: Option<String>,
        /// Its text.
        text: Option<String>,
    }
    /// A backup that was made.
    Backup {
        /// The computer or service.
        host: Option<String>,
        /// Whether it was encrypted.
        encrypted: Option<bool>,
    }
    /// The identity of the device.
    Device {
        /// Name given by the owner.
        name: Option<String>,
        /// Model identifier (`iPhone12,1`).
        model: Option<String>,
        /// Name of the system.
        system: Option<String>,
        /// Version of the system.
        version: Option<String>,
        /// Build of the system.
        build: Option<String>,
        /// Serial number.
        serial: Option<String>,
    }
    /// A line of a log that states none of the above.
    LogLine {
        /// The program that wrote it.
        process: Option<String>,
        /// Its text.
        text: Option<String>,
    }
}

/// Whether a field says nothing and can be left out of a report.
trait Blank {
    fn blank(&self) -> bool;
}

impl<T> Blank for Option<T> {
    fn blank(&self) -> bool {
        self.is_none()
    }
}

impl<T> Blank for Vec<T> {
    fn blank(&self) -> bool {
        self.is_empty()
    }
}

impl Blank for bool {
    fn blank(&self) -> bool {
        !self
    }
}

fn is_empty<T: Blank>(value: &T) -> bool {
    value.blank()
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
