//! The words in which indicators are described: kinds of tools, of values, of what they can do.
//!
//! They stand in every file of `indicators/`, in the report and in its schema. The build script,
//! which packs the built-in indicators, reads this file too.

use serde::{Deserialize, Serialize};

/// What an attacker may be able to do. Answered one by one in every report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Capability {
    /// Full control of the device.
    DeviceTakeover,
    /// A copy of everything stored.
    AllData,
    /// Listening in.
    Microphone,
    /// Taking pictures and film.
    Camera,
    /// Seeing the screen.
    Screen,
    /// Following the device.
    Location,
    /// Reading messages and mail.
    Messages,
    /// Listening to or logging calls.
    Calls,
    /// Reading contacts and calendar.
    ContactsAndCalendar,
    /// Taking passwords, keys and tokens.
    Credentials,
    /// Surviving a restart.
    Persistence,
    /// Getting in.
    ExploitDelivery,
    /// Hiding its traces.
    Evasion,
    /// Sending data out.
    Exfiltration,
    /// Reading traffic on its way.
    Interception,
}

/// What kind of tool a set of indicators describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThreatKind {
    /// Sold to states, aimed at single people.
    TargetedSpyware,
    /// Sold to private people, to watch those near them.
    Stalkerware,
    /// Legitimate-looking monitoring: parental control, employee tracking.
    Watchware,
    /// Used by police and border guards on a phone in their hands.
    ForensicTool,
    /// Links that steal passwords.
    Phishing,
}

/// What an indicator names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IndicatorKind {
    /// A host name, which stands for all its sub-domains.
    Domain,
    /// An IPv4 or IPv6 address or network.
    Ip,
    /// A web address with a path.
    Url,
    /// An e-mail address or account name.
    Email,
    /// A telephone number.
    Phone,
    /// Name of a running program; case matters.
    Process,
    /// Path of a file, or of a folder if it ends in `/`.
    Path,
    /// Name of a file, without folder.
    FileName,
    /// MD5, SHA-1 or SHA-256 of a file.
    Hash,
    /// Bundle id or package name.
    AppId,
    /// Hash of a signing certificate.
    Certificate,
    /// UUID or identifier of a configuration profile.
    ProfileId,
    /// Name of an Android property.
    Property,
    /// A word in the text of a log; case matters.
    LogText,
    /// A site of the maker, for those who buy the tool or read about it. Looked up like a host
    /// name; visiting it is no contact with the tool.
    Website,
}
