//! The closed list of what a record can state.

use super::names;
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt::{self, Display, Write as _};

/// Which way a message or call went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// To this phone.
    Incoming,
    /// From this phone.
    Outgoing,
}

impl Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Incoming => "incoming",
            Self::Outgoing => "outgoing",
        })
    }
}

macro_rules! events {
    ($( $(#[$doc:meta])* $name:ident { $( $(#[$field_doc:meta])* $field:ident : $ty:ty ),* $(,)? } )*) => {
        /// What a record states, in the field's words. A closed list.
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[serde(tag = "kind", rename_all = "snake_case")]
        pub enum Event { $( $(#[$doc])* $name($name), )* }

        #[derive(Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub(super) enum Kind { $( $name, )* }

        impl Kind {
            /// Reads the fields of an event of this kind.
            pub(super) fn read<'de, D: Deserializer<'de>>(self, fields: D) -> Result<Event, D::Error> {
                match self { $( Self::$name => $name::deserialize(fields).map(Event::$name), )* }
            }
        }

        impl Event {
            /// The kinds.
            pub const KINDS: &'static [&'static str] = &[$( stringify!($name) ),*];

            /// The kind of this event, one of [`Event::KINDS`]. Reports spell it in snake case.
            #[must_use]
            pub fn kind(&self) -> &'static str {
                match self { $( Self::$name(_) => stringify!($name), )* }
            }

            /// Puts another text in the place of each of its texts: of what is given the name of the field and
            /// the text.
            pub fn hide(&mut self, other: &mut dyn FnMut(&'static str, &str) -> String) {
                match self { $( Self::$name(event) => {
                    $( event.$field.hide(&mut |text| other(stringify!($field), text)); )*
                } )* }
            }

            /// What it states in a few words: its fields, one after the other.
            #[must_use]
            pub fn summary(&self) -> String {
                let mut out = String::new();
                match self { $( Self::$name(event) => { $( event.$field.say(stringify!($field), &mut out); )* } )* }
                out
            }
        }

        $(
            $(#[$doc])*
            #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
            #[serde(default)]
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
        #[serde(deserialize_with = "names::list")]
        states: Vec<names::Name>,
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

/// A field of an event.
trait Field {
    /// Whether it says nothing and can be left out of a report.
    fn blank(&self) -> bool;

    /// Adds `name: value`, unless it says nothing.
    fn say(&self, name: &str, out: &mut String);
}

/// What may hold texts of a person.
trait Hide {
    /// Puts another text in the place of each.
    fn hide(&mut self, other: &mut dyn FnMut(&str) -> String);
}

impl Hide for Option<String> {
    fn hide(&mut self, other: &mut dyn FnMut(&str) -> String) {
        if let Some(text) = self {
            *text = other(text);
        }
    }
}

impl Hide for Vec<String> {
    fn hide(&mut self, other: &mut dyn FnMut(&str) -> String) {
        for text in self {
            *text = other(text);
        }
    }
}

/// What holds no text.
macro_rules! without_text {
    ($($kind:ty),*) => {
        $(impl Hide for $kind {
            fn hide(&mut self, _: &mut dyn FnMut(&str) -> String) {}
        })*
    };
}

without_text!(
    bool,
    Option<bool>,
    Option<i64>,
    Option<u64>,
    Option<u16>,
    Option<f64>,
    Option<Direction>,
    Vec<&'static str>
);

impl<T: Display> Field for Option<T> {
    fn blank(&self) -> bool {
        self.is_none()
    }

    fn say(&self, name: &str, out: &mut String) {
        if let Some(value) = self {
            add(name, value, out);
        }
    }
}

impl<T: Display> Field for Vec<T> {
    fn blank(&self) -> bool {
        self.is_empty()
    }

    fn say(&self, name: &str, out: &mut String) {
        for value in self {
            add(name, value, out);
        }
    }
}

impl Field for bool {
    fn blank(&self) -> bool {
        !self
    }

    fn say(&self, name: &str, out: &mut String) {
        if *self {
            add(name, self, out);
        }
    }
}

fn add(name: &str, value: &impl Display, out: &mut String) {
    let comma = if out.is_empty() { "" } else { "; " };
    // A string takes everything.
    let _ = write!(out, "{comma}{name}: {value}");
}

fn is_empty<T: Field>(value: &T) -> bool {
    value.blank()
}
