//! Property lists, XML and binary, from a source that may be hostile.
//!
//! The parsing itself is the `plist` crate's. What it lacks is a bound on a binary list
//! whose few objects refer to each other so often that they unfold to terabytes; that is
//! counted here before anything is unfolded.

use super::bplist::{Bplist, Object};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use plist::Value;

/// Values that a list may unfold to. The largest list of a real backup has some hundred thousand.
const MOST_VALUES: u64 = 20_000_000;

/// Lists inside lists. The parser and the drop of its value recurse.
const DEEPEST: u32 = 200;

/// Reads a property list of either kind.
///
/// # Errors
/// A sentence saying what is wrong with it.
pub fn parse(bytes: &[u8]) -> Result<Value, Sentence> {
    let (values, depth) = if bytes.starts_with(b"bplist") {
        unfolded(bytes).unwrap_or_default()
    } else if bytes.trim_ascii_start().starts_with(b"<") || bytes.starts_with(b"\xef\xbb\xbf<") {
        (0, xml_depth(bytes))
    } else {
        return Err(Sentence::new("plist-none"));
    };
    if values > MOST_VALUES || depth > DEEPEST {
        return Err(Sentence::new("plist-bomb"));
    }
    Value::from_reader(std::io::Cursor::new(bytes))
        .map_err(|e| Sentence::new("plist-damaged").with("reason", e.to_string()))
}

/// The text under a key of a dictionary.
#[must_use]
pub fn text(value: &Value, key: &str) -> Option<String> {
    value.as_dictionary()?.get(key)?.as_string().map(str::to_owned).filter(|t| !t.is_empty())
}

/// The time under a key of a dictionary: a date, or a number of seconds since 2001.
#[must_use]
pub fn date(value: &Value, key: &str) -> Option<Timestamp> {
    instant(value.as_dictionary()?.get(key)?)
}

/// A date, or a number of seconds since 2001.
#[must_use]
pub fn instant(value: &Value) -> Option<Timestamp> {
    if let Some(date) = value.as_date() {
        return jiff::Timestamp::try_from(std::time::SystemTime::from(date))
            .ok()
            .map(Timestamp::from_instant);
    }
    Timestamp::cocoa_seconds(number(value)?)
}

/// A number, whichever way the list holds it.
#[must_use]
pub fn number(value: &Value) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "counts and times fit in 53 bits")]
    value.as_real().or_else(|| value.as_signed_integer().map(|n| n as f64))
}

/// The words of a simple value: a text, number, flag or date. Nothing for lists and bytes.
#[must_use]
pub fn words(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()).filter(|t| !t.is_empty()),
        Value::Boolean(flag) => Some(flag.to_string()),
        Value::Integer(number) => Some(number.to_string()),
        Value::Real(number) => Some(number.to_string()),
        Value::Date(_) => instant(value).map(Timestamp::to_rfc3339),
        _ => None,
    }
}

/// Every simple value of a list, with the keys that lead to it (`PayloadContent/0/HostName`).
pub fn each_value(value: &Value, each: &mut dyn FnMut(&str, &str)) {
    walk(value, &mut String::new(), each);
}

/// The depth is that of the list, which [`parse`] bounds.
fn walk(value: &Value, path: &mut String, each: &mut dyn FnMut(&str, &str)) {
    let mut below = |key: &str, value: &Value, path: &mut String| {
        let length = path.len();
        if length > 0 {
            path.push('/');
        }
        path.push_str(key);
        walk(value, path, each);
        path.truncate(length);
    };
    match value {
        Value::Dictionary(entries) => entries.iter().for_each(|(key, value)| below(key, value, path)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(n, item)| below(&n.to_string(), item, path));
        }
        simple => {
            if let Some(words) = words(simple) {
                each(path, &words);
            }
        }
    }
}

/// How deep the tags of an XML list nest.
fn xml_depth(bytes: &[u8]) -> u32 {
    let (mut depth, mut deepest) = (0u32, 0);
    for at in memchr::memchr_iter(b'<', bytes) {
        let tag = &bytes[at + 1..];
        if opens(tag, b"array") || opens(tag, b"dict") {
            depth = depth.saturating_add(1);
            deepest = deepest.max(depth);
        } else if tag.starts_with(b"/array") || tag.starts_with(b"/dict") {
            depth = depth.saturating_sub(1);
        }
    }
    deepest
}

fn opens(tag: &[u8], name: &[u8]) -> bool {
    tag.strip_prefix(name).and_then(<[u8]>::first).is_some_and(|b| *b != b'/')
}

/// Number of values a binary list unfolds to, following every reference, and how deep they
/// nest. `None` if it is damaged. Walked with a stack of its own, for nesting may be deep.
fn unfolded(bytes: &[u8]) -> Option<(u64, u32)> {
    let list = Bplist::new(bytes)?;
    let mut sizes: Vec<Option<(u64, u32)>> = vec![None; list.count()];
    let mut open = vec![false; list.count()];
    let mut stack = vec![(list.top(), false)];
    while let Some((object, children_done)) = stack.pop() {
        if sizes.get(object)?.is_some() {
            continue;
        }
        let children = children(list, object);
        if children_done {
            let below = children.iter().filter_map(|c| sizes.get(*c).copied().flatten());
            let sum = |(n, deep): (u64, u32), child: (u64, u32)| {
                (n.saturating_add(child.0), deep.max(child.1.saturating_add(1)))
            };
            sizes[object] = Some(below.fold((1, 0), sum));
        } else if !open[object] {
            open[object] = true;
            stack.push((object, true));
            stack.extend(children.into_iter().filter(|c| *c < sizes.len()).map(|c| (c, false)));
        }
    }
    sizes[list.top()]
}

/// The objects that an array, set or dictionary refers to.
fn children(list: Bplist<'_>, object: usize) -> Vec<usize> {
    match list.object(object) {
        Some(Object::Array(items)) => items.iter().collect(),
        Some(Object::Dictionary(keys, values)) => keys.iter().chain(values.iter()).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// `levels` arrays, each holding the next one twice.
    fn doubling(levels: u8) -> Vec<u8> {
        let mut bytes = b"bplist00".to_vec();
        let mut offsets = Vec::new();
        for level in 0..levels {
            offsets.push(u8::try_from(bytes.len()).expect("short"));
            bytes.extend([0xa2, level + 1, level + 1]);
        }
        offsets.push(u8::try_from(bytes.len()).expect("short"));
        bytes.push(0x08);
        let table = bytes.len() as u64;
        bytes.extend(&offsets);
        bytes.extend([0, 0, 0, 0, 0, 0, 1, 1]);
        bytes.extend((u64::from(levels) + 1).to_be_bytes());
        bytes.extend(0u64.to_be_bytes());
        bytes.extend(table.to_be_bytes());
        bytes
    }

    #[test]
    fn a_list_that_unfolds_to_terabytes_is_refused() {
        assert!(parse(&doubling(10)).is_ok());
        assert_eq!(parse(&doubling(60)).expect_err("refused").key, "plist-bomb");
    }

    #[test]
    fn deep_nesting_does_not_overflow_the_stack() {
        let deep = format!(
            "<?xml version=\"1.0\"?><plist version=\"1.0\">{}{}</plist>",
            "<array>".repeat(100_000),
            "</array>".repeat(100_000)
        );
        assert_eq!(parse(deep.as_bytes()).expect_err("refused").key, "plist-bomb");
    }

    #[test]
    fn both_spellings_are_read() {
        let mut dictionary = plist::Dictionary::new();
        dictionary.insert("Device Name".into(), "phone".into());
        let value = Value::Dictionary(dictionary);
        let (mut xml, mut binary) = (Vec::new(), Vec::new());
        value.to_writer_xml(&mut xml).expect("writes");
        value.to_writer_binary(&mut binary).expect("writes");
        for bytes in [xml, binary] {
            assert_eq!(text(&parse(&bytes).expect("reads"), "Device Name").as_deref(), Some("phone"));
        }
    }

    proptest! {
        #[test]
        fn no_change_panics(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
            let mut bytes = doubling(8);
            let i = at.index(bytes.len());
            bytes[i] = byte;
            let _ = parse(&bytes);
        }
    }
}
