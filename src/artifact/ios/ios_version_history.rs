//! `Analytics-Journal-*.ips`: which version of iOS ran when.
//!
//! Seen in dumps at `/private/var/db/analyticsd/`. Of each journal the first line, JSON, has a time and
//! the version. Updates, and a version that is older than an earlier one, can be seen in it.

use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Locator, Platform, Property};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use serde_json::Value;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_version_history",
    platform: Platform::Ios,
    title: "Versions of iOS over time",
    paths: &["/private/var/db/analyticsd/**/Analytics-Journal-*.ips"],
    companions: &[],
    proves: "That the phone ran this version of iOS at this time.",
    only_in_encrypted_backups: false,
    parse,
};

/// Bytes in which the first line has to end.
const LONGEST: usize = 64 << 10;

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let head = inputs.main.content.head(LONGEST)?;
    let end = memchr::memchr(b'\n', &head).unwrap_or(head.len());
    let header: Value =
        serde_json::from_slice(&head[..end]).map_err(|_| Failure(Sentence::new("crash-no-header")))?;
    let text = |key: &str| header[key].as_str().filter(|t| !t.is_empty()).map(str::to_owned);
    if let Some(version) = text("os_version") {
        let when = text("timestamp").as_deref().and_then(Timestamp::of_log);
        let event = Property { name: Some("os_version".to_owned()), value: Some(version) };
        sink.emit(Locator::Line { line: 1 }, &[("logged", when)], event, Vec::new());
    }
    Ok(())
}
