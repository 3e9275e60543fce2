//! Property lists, XML and binary, from a hostile source.

use crate::sentence::Sentence;

/// Reads a property list of either kind.
///
/// # Errors
/// A sentence saying what is wrong with it.
pub fn parse(bytes: &[u8]) -> Result<plist::Value, Sentence> {
    plist::Value::from_reader(std::io::Cursor::new(bytes))
        .map_err(|e| Sentence::new("plist-damaged").with("reason", e.to_string()))
}
