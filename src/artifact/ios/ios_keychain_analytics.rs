//! Databases in `Keychains/Analytics/`: what the security daemons note of their own failures.
//!
//! Seen in dumps. Each row has a time in Unix seconds and a property list, among whose values are
//! names of programs and addresses, and the build of iOS that ran. The schema is that of
//! `SFAnalytics` of Apple's published Security framework: `hard_failures`, `soft_failures`,
//! `all_events`, `samples`.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::plist as plists;
use crate::record::{DetailKind, Locator, LogLine, Platform};
use crate::sentence::Sentence;
use crate::time::Timestamp;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_keychain_analytics",
    platform: Platform::Ios,
    title: "Notes of the security daemons",
    paths: &["/private/var/Keychains/Analytics/*.db"],
    companions: SQLITE,
    proves: "That a daemon of the system noted an event at this time, under this build of iOS.",
    only_in_encrypted_backups: false,
    parse,
};

const TABLES: &[&str] = &["hard_failures", "soft_failures", "all_events"];

/// Values of one event that are given one by one; the text has all of them.
const MOST_VALUES: usize = 200;

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    for table in TABLES {
        let scan = db.rows(table, &["timestamp", "data"], &mut |rowid, cells| {
            let (when, data) = (cells.real().and_then(Timestamp::unix_fraction), cells.blob());
            let Some(data) = data else { return };
            match plists::parse(data) {
                Ok(list) => event(table, rowid, when, &list, sink),
                Err(_) => sink.lost(Sentence::new("table-row-damaged").with("table", *table)),
            }
        });
        sink.scanned(scan);
    }
    Ok(())
}

fn event(table: &'static str, rowid: i64, when: Option<Timestamp>, list: &plist::Value, sink: &mut Sink) {
    let mut detail = Details::new();
    for key in ["eventType", "eventClass"] {
        detail.plain(if key == "eventType" { "event" } else { "class" }, plists::text(list, key));
    }
    detail.plain("build", plists::text(list, "build"));
    let (mut text, mut values) = (String::new(), 0);
    plists::each_value(list, &mut |key, value| {
        let between = if text.is_empty() { "" } else { "; " };
        text.extend([between, key, "=", value]);
        values += 1;
        if values <= MOST_VALUES {
            detail.add("value", kind(value), Some(value.to_owned()));
        }
    });
    // The values have their kinds; the text is for people and for words of logs.
    let line = LogLine { process: None, text: Some(text) };
    sink.emit(Locator::Row { table, rowid }, &[("logged", when)], line, detail.list());
}

/// What a value could be compared as. One word may be the name of a program.
fn kind(value: &str) -> DetailKind {
    let number = value.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b':' | b'T' | b'Z'));
    match () {
        () if value.contains("://") => DetailKind::Url,
        () if number || value.len() > 255 => DetailKind::Plain,
        () if value.contains(char::is_whitespace) => DetailKind::Text,
        () => DetailKind::Program,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_compared_as_what_it_can_be() {
        for (value, expected) in [
            ("https://example.org/a", DetailKind::Url),
            ("18F72", DetailKind::Program),
            ("bh", DetailKind::Program),
            ("1626717600.5", DetailKind::Plain),
            ("could not reach example.org", DetailKind::Text),
        ] {
            assert_eq!(kind(value), expected, "{value}");
        }
    }
}
