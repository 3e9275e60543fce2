//! Sets in the formats of other programs, so that what was found can be shared.
//!
//! What a format cannot express is named and counted, never dropped in silence. The same sets
//! give the same bytes: ids are made from set and value, times from the dates of the set.

pub(in crate::detect) mod csv;
mod misp;
mod own;
mod stix;

pub(super) use own::scalar;

use super::Workset;
use crate::detect::{Indicator, IndicatorKind};
use crate::sentence::Sentence;
use sha1::{Digest as _, Sha1};

/// The formats that are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Our own.
    Hoofprint,
    /// STIX 2.1.
    Stix,
    /// An event of MISP.
    Misp,
    /// A table.
    Csv,
    /// STIX 2.1 as MVT reads it completely.
    Mvt,
}

/// What was written, and what could not be.
#[derive(Clone, Debug, Default)]
pub struct Exported {
    /// The file.
    pub text: String,
    /// Number of values in it.
    pub written: usize,
    /// Values that the format has no words for.
    pub left_out: Vec<LeftOut>,
}

/// A value that a format cannot express.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Id of its set.
    pub set: String,
    /// Its type.
    pub kind: IndicatorKind,
    /// The value.
    pub value: String,
    /// Why.
    pub reason: Sentence,
}

impl LeftOut {
    fn new(set: &Workset, value: &Indicator, reason: &'static str) -> Self {
        let (set, kind) = (set.set.id.clone(), value.kind);
        Self { set, kind, value: value.value.clone(), reason: Sentence::new(reason) }
    }
}

/// Writes sets in a format.
///
/// # Errors
/// When the format holds one set a file and there are several.
pub fn export(target: Target, sets: &[Workset]) -> Result<Exported, Sentence> {
    match target {
        Target::Hoofprint => own::write(sets),
        Target::Stix => Ok(stix::write(sets, stix::Dialect::Standard)),
        Target::Mvt => Ok(stix::write(sets, stix::Dialect::Mvt)),
        Target::Misp => Ok(misp::write(sets)),
        Target::Csv => Ok(csv::write(sets)),
    }
}

/// One set in our own format.
#[must_use]
pub fn yaml(set: &Workset) -> String {
    own::yaml(set)
}

/// The namespace of our ids: made once from random numbers.
const NAMESPACE: [u8; 16] =
    [0x6b, 0x0f, 0xa3, 0x52, 0x1d, 0x74, 0x4e, 0x0b, 0x9c, 0x35, 0x72, 0xd8, 0xe6, 0x41, 0x90, 0xaf];

/// A UUID of version 5 (RFC 9562, 5.5) from the parts of a name.
pub(crate) fn uuid(parts: &[&str]) -> String {
    let mut hash = Sha1::new();
    hash.update(NAMESPACE);
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    let digest = hash.finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    bytes[6] = (bytes[6] & 0x0f) | 0x50;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex = hex::encode(bytes);
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// The id of a value in its set, the same in every format and every run.
pub(crate) fn uuid_of(set: &Workset, value: &Indicator) -> String {
    let app = set.app_of(value).unwrap_or_default();
    uuid(&["indicator", &set.set.id, app, &super::word(value.kind), &value.value])
}

/// A day as a set has it, if it is one. Sets without a date count as of the first day there is.
fn day(text: Option<&str>) -> Option<jiff::civil::Date> {
    text.and_then(|t| t.get(..10)).and_then(|t| t.parse().ok())
}

const FIRST_DAY: jiff::civil::Date = jiff::civil::date(1970, 1, 1);

/// The algorithm of a hash, by its length in hexadecimal.
fn algorithm(hash: &str) -> Option<&'static str> {
    let hash: String = hash.chars().filter(|c| *c != ':').collect();
    match hash.len() {
        _ if !hash.bytes().all(|b| b.is_ascii_hexdigit()) => None,
        32 => Some("md5"),
        40 => Some("sha1"),
        64 => Some("sha256"),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
