//! What the outputs of `dumpsys` and of other commands have in common: lines, indented by what they
//! belong to, with times of the phone's own clock and no zone.

use crate::artifact::{Failure, Inputs, Sink};
use crate::format::lines;
use crate::sentence::Sentence;
use crate::time::Timestamp;

/// One line of an output.
pub(super) struct Line<'a> {
    /// Counted from 1, in the section.
    pub number: u64,
    /// Blanks in front of it.
    pub indent: usize,
    /// What follows, without blanks at the end.
    pub text: &'a str,
}

/// Gives every line that is not blank. A line that is longer than any of a phone is cut, and said
/// to be so.
pub(super) fn lines(
    inputs: &Inputs,
    sink: &mut Sink,
    each: &mut dyn FnMut(&Line<'_>, &mut Sink),
) -> Result<(), Failure> {
    let unreadable =
        |e: std::io::Error| Failure(Sentence::new("open-unreadable").with("reason", e.to_string()));
    let reader = inputs.main.content.reader_at(0).map_err(unreadable)?;
    let (mut cut, mut stopped) = (0, false);
    let read = lines::each(reader, &mut |number, line, was_cut| {
        cut += u64::from(was_cut);
        let text = line.trim_start_matches([' ', '\t', '\u{feff}']);
        let indent = line.len() - text.len();
        let text = text.trim_end();
        // `dumpsys` and `dumpstate` stop what takes too long, and say so where it broke off.
        if text.starts_with("*** ")
            && (text.contains(" DUMP TIMEOUT ") || text.contains("' timed out after "))
        {
            stopped = true;
        } else if !text.is_empty() {
            each(&Line { number, indent, text }, sink);
        }
    });
    if stopped {
        sink.lost(Sentence::new("section-timed-out"));
    }
    if cut > 0 {
        sink.lost(Sentence::new("lines-cut").count("count", cut));
    }
    read.map_err(unreadable)
}

/// `2020-01-08 15:31:26.808` by the clock of the phone, whose zone is not said here. `None` for the
/// first of January 1970, which stands for "unknown".
pub(super) fn clock(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    let end = text.find(|c: char| !(c.is_ascii_digit() || "-:. T".contains(c))).unwrap_or(text.len());
    let text = text[..end].trim();
    let time: jiff::civil::DateTime = text.replacen(' ', "T", 1).parse().ok()?;
    let instant = jiff::tz::Offset::UTC.to_timestamp(time).ok()?;
    (time.year() > 1970).then(|| Timestamp::without_zone(instant))
}

/// What a value says that may be the word for nothing.
pub(super) fn said(value: &str) -> Option<String> {
    let value = value.trim();
    (!value.is_empty() && value != "null" && value != "?").then(|| value.to_owned())
}

/// The package of a component (`com.example.app/.Service`), or of a description that holds one
/// (`ComponentInfo{com.example.app/.Service}`).
pub(super) fn package(component: &str) -> Option<String> {
    let inside = component.rsplit('{').next().unwrap_or(component);
    let inside = inside.trim_matches(|c: char| c == '}' || c == '{' || c == ':' || c.is_whitespace());
    let name = inside.split('/').next().unwrap_or(inside).trim();
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == '_' || c == '-';
    (!name.is_empty() && name.chars().all(fits)).then(|| name.to_owned())
}

/// The JSON values of an array, or of a text of one value a line, with their number from 0. After
/// damage the next line that begins a value is tried. Returns how many pieces were damaged.
pub(super) fn json_rows(bytes: &[u8], each: &mut dyn FnMut(usize, serde_json::Value)) -> u64 {
    let mut at = bytes.iter().position(|b| !b.is_ascii_whitespace() && *b != b'[').unwrap_or(bytes.len());
    let (mut number, mut damaged) = (0, 0);
    while let Some(skip) = bytes[at..].iter().position(|b| !b.is_ascii_whitespace() && *b != b',') {
        at += skip;
        if bytes[at] == b']' {
            break;
        }
        let mut values = serde_json::Deserializer::from_slice(&bytes[at..]).into_iter();
        if let Some(Ok(value)) = values.next() {
            each(number, value);
            number += 1;
            at += values.byte_offset().max(1);
            continue;
        }
        damaged += 1;
        // Every attempt may look through all that is left.
        let next = (damaged < 50).then(|| memchr::memchr(b'\n', &bytes[at..])).flatten();
        let Some(end) = next else { break };
        at += end + 1;
    }
    damaged
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn clocks_are_read_with_or_without_fractions_and_what_follows() {
        let text = |t: &str| clock(t).map(Timestamp::to_rfc3339);
        assert_eq!(text("2020-01-08 15:31:26.808 (-24m50s)").as_deref(), Some("2020-01-08T15:31:26.808"));
        assert_eq!(text("2019-12-11 11:17:04").as_deref(), Some("2019-12-11T11:17:04"));
        assert_eq!((text("1970-01-01 01:00:00"), text("+3m"), text("")), (None, None, None));
    }

    #[test]
    fn packages_are_found_in_components() {
        for text in
            ["com.x.y/.Z", "ComponentInfo{com.x.y/com.x.y.Z}", "com.x.y", "{com.x.y/.Z}", "com.x.y/.Z:"]
        {
            assert_eq!(package(text).as_deref(), Some("com.x.y"), "{text}");
        }
        assert_eq!((package(""), package("<none>")), (None, None));
    }

    #[test]
    fn damage_costs_the_value_it_lies_in() {
        let rows = |text: &str| {
            let mut rows = Vec::new();
            let damaged = json_rows(text.as_bytes(), &mut |n, value| rows.push((n, value.to_string())));
            (rows.into_iter().map(|(_, row)| row).collect::<Vec<_>>(), damaged)
        };
        assert_eq!(rows("[{\"a\":1},\n{\"a\":2}]"), (vec!["{\"a\":1}".into(), "{\"a\":2}".into()], 0));
        assert_eq!(rows("{\"a\":1}\n{\"a\":\n{\"a\":3}\n").0.len(), 2);
        assert_eq!(rows("[{\"a\":1},{\"a\":"), (vec!["{\"a\":1}".into()], 1));
        assert_eq!(rows("null\n"), (vec!["null".into()], 0));
    }

    proptest! {
        #[test]
        fn no_bytes_panic(bytes in any::<Vec<u8>>(), text in any::<String>()) {
            json_rows(&bytes, &mut |_, _| {});
            let _ = (clock(&text), package(&text), said(&text));
        }
    }
}
