//! JSON cut into its values without reading them: of any size and any depth, in little memory.
//!
//! Feeds of indicators are lists of a million small objects. Each is found by its brackets and
//! read for itself, so one that is damaged costs only itself, and a file that is cut off gives
//! all that stands before the cut.

use std::borrow::Cow;
use std::io::Read;

/// The largest single object that is read.
const LARGEST: usize = 64 << 20;

/// How much is read at once.
const CHUNK: usize = 1 << 20;

/// Why there are no more values, though the list has not ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Broken {
    /// The file ends inside a value.
    Cut,
    /// One value is larger than is read.
    TooLarge,
    /// The file cannot be read on.
    Unreadable,
    /// What stands here is no value.
    NotJson,
}

impl Broken {
    /// The key of what is said of it.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Cut => "json-cut",
            Self::TooLarge => "json-too-large",
            Self::Unreadable => "json-unreadable",
            Self::NotJson => "json-not",
        }
    }
}

/// A file of JSON, read from front to back.
pub(super) struct Json<R> {
    reader: R,
    buffer: Vec<u8>,
    at: usize,
    ended: bool,
}

impl<R: Read> Json<R> {
    pub(super) fn new(reader: R) -> Self {
        Self { reader, buffer: Vec::new(), at: 0, ended: false }
    }

    fn fill(&mut self) -> Result<(), Broken> {
        self.buffer.drain(..self.at);
        self.at = 0;
        if self.buffer.len() > LARGEST {
            return Err(Broken::TooLarge);
        }
        let old = self.buffer.len();
        let more = old.max(CHUNK) as u64;
        let read = self.reader.by_ref().take(more).read_to_end(&mut self.buffer);
        self.ended = read.map_err(|_| Broken::Unreadable)? == 0;
        Ok(())
    }

    /// The next byte that is not white.
    pub(super) fn peek(&mut self) -> Result<Option<u8>, Broken> {
        loop {
            match self.buffer[self.at..].iter().position(|b| !b.is_ascii_whitespace()) {
                Some(white) => {
                    self.at += white;
                    return Ok(Some(self.buffer[self.at]));
                }
                None if self.ended => return Ok(None),
                None => {
                    self.at = self.buffer.len();
                    self.fill()?;
                }
            }
        }
    }

    /// Steps over a byte order mark. What cannot be read is noticed by who reads on.
    pub(super) fn skip_mark(&mut self) {
        if self.peek().is_ok() && self.buffer[self.at..].starts_with(b"\xef\xbb\xbf") {
            self.at += 3;
        }
    }

    /// Takes the next byte if it is this one.
    pub(super) fn take(&mut self, byte: u8) -> Result<bool, Broken> {
        let next = self.peek()? == Some(byte);
        self.at += usize::from(next);
        Ok(next)
    }

    /// The bytes of the next value.
    pub(super) fn value(&mut self) -> Result<&[u8], Broken> {
        self.peek()?;
        loop {
            match length(&self.buffer[self.at..], self.ended) {
                Some(0) => return Err(Broken::NotJson),
                Some(length) => {
                    self.at += length;
                    return Ok(&self.buffer[self.at - length..self.at]);
                }
                None if self.ended => return Err(Broken::Cut),
                None => self.fill()?,
            }
        }
    }

    /// Hands on every value of the list that begins here.
    pub(super) fn elements(&mut self, each: &mut dyn FnMut(usize, &[u8])) -> Result<(), Broken> {
        if !self.take(b'[')? {
            return Err(Broken::NotJson);
        }
        for number in 0.. {
            while self.take(b',')? {}
            if self.take(b']')? {
                break;
            }
            if self.peek()?.is_none() {
                return Err(Broken::Cut);
            }
            each(number, self.value()?);
        }
        Ok(())
    }

    /// Steps over `{`, or over `,` to the next key. Nothing at the end of the object.
    pub(super) fn key(&mut self) -> Result<Option<String>, Broken> {
        while self.take(b',')? || self.take(b'{')? {}
        match self.peek()? {
            None | Some(b'}') => return Ok(None),
            Some(b'"') => {}
            Some(_) => return Err(Broken::NotJson),
        }
        let key = text(self.value()?).into_owned();
        if self.take(b':')? { Ok(Some(key)) } else { Err(Broken::NotJson) }
    }
}

/// How long the value is that these bytes begin with; nothing if it does not end in them.
fn length(bytes: &[u8], ended: bool) -> Option<usize> {
    match bytes.first()? {
        b'"' => text_length(bytes),
        b'{' | b'[' => bracket_length(bytes),
        _ => {
            let end =
                bytes.iter().position(|b| matches!(b, b',' | b']' | b'}' | b':') || b.is_ascii_whitespace());
            end.or(ended.then_some(bytes.len()))
        }
    }
}

fn text_length(bytes: &[u8]) -> Option<usize> {
    let mut at = 1;
    loop {
        at += memchr::memchr2(b'"', b'\\', bytes.get(at..)?)?;
        match bytes[at] {
            b'"' => return Some(at + 1),
            _ => at += 2,
        }
    }
}

fn bracket_length(bytes: &[u8]) -> Option<usize> {
    let (mut depth, mut at) = (0usize, 0);
    loop {
        match bytes.get(at)? {
            b'"' => at += text_length(&bytes[at..])? - 1,
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth == 1 => return Some(at + 1),
            b'}' | b']' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
}

/// The text of a JSON string; what is none reads as empty.
pub(super) fn text(bytes: &[u8]) -> Cow<'_, str> {
    match bytes {
        [b'"', inner @ .., b'"'] if !inner.contains(&b'\\') => String::from_utf8_lossy(inner),
        _ => serde_json::from_slice::<String>(bytes).unwrap_or_default().into(),
    }
}

/// The members of an object, as far as they go.
pub(super) fn members<'b>(object: &'b [u8], each: &mut dyn FnMut(&str, &'b [u8])) {
    let mut rest = object.trim_ascii().strip_prefix(b"{").unwrap_or_default();
    loop {
        rest = rest.trim_ascii_start();
        rest = rest.strip_prefix(b",").unwrap_or(rest).trim_ascii_start();
        let Some(end) = text_length(rest).filter(|_| rest.first() == Some(&b'"')) else { return };
        let (key, tail) = rest.split_at(end);
        let Some(tail) = tail.trim_ascii_start().strip_prefix(b":") else { return };
        let tail = tail.trim_ascii_start();
        // The value that a cut went through is handed on as far as it goes.
        let end = length(tail, true).unwrap_or(tail.len());
        if end == 0 {
            return;
        }
        each(&text(key), &tail[..end]);
        rest = &tail[end..];
    }
}

/// The value of one member.
pub(super) fn member<'b>(object: &'b [u8], name: &str) -> Option<&'b [u8]> {
    let mut found = None;
    members(object, &mut |key, value| {
        if key == name && found.is_none() {
            found = Some(value);
        }
    });
    found
}

/// The elements of a list in memory, as far as they are whole.
pub(super) fn elements(list: &[u8], each: &mut dyn FnMut(usize, &[u8])) -> Result<(), Broken> {
    Json::new(list).elements(each)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn all(list: &str) -> (Vec<String>, Result<(), Broken>) {
        let mut found = Vec::new();
        let end = elements(list.as_bytes(), &mut |_, v| found.push(String::from_utf8_lossy(v).into_owned()));
        (found, end)
    }

    #[test]
    fn values_are_cut_at_their_brackets() {
        let list = r#" [ {"a":"}]\"","b":[{}]} , "x,]" ,7, null,[[]] ]"#;
        let (found, end) = all(list);
        assert_eq!(found, [r#"{"a":"}]\"","b":[{}]}"#, r#""x,]""#, "7", "null", "[[]]"]);
        assert_eq!(end, Ok(()));
    }

    #[test]
    fn what_stands_before_a_cut_is_kept() {
        assert_eq!(all(r#"[{"a":1},{"b":2"#), (vec![r#"{"a":1}"#.to_owned()], Err(Broken::Cut)));
        assert_eq!(all(r#"[{"a":1},"#), (vec![r#"{"a":1}"#.to_owned()], Err(Broken::Cut)));
        assert_eq!(all("7").1, Err(Broken::NotJson));
    }

    #[test]
    fn depth_costs_nothing() {
        let deep = format!("[{}{}]", "[".repeat(1_000_000), "]".repeat(1_000_000));
        assert_eq!(all(&deep).0.len(), 1);
        assert_eq!(all(&"[".repeat(1_000_000)).1, Err(Broken::Cut));
    }

    #[test]
    fn members_are_found_by_name() {
        let object = br#"{"a" : {"b":1}, "b":[2], "b":3, "c\n":4}"#;
        assert_eq!(member(object, "b"), Some(&b"[2]"[..]));
        assert_eq!(member(object, "c\n"), Some(&b"4"[..]));
        assert_eq!(member(object, "d"), None);
    }

    #[test]
    fn a_value_without_end_stops_at_the_limit() {
        let endless = std::io::repeat(b'a');
        let mut json = Json::new(b"[\"".chain(endless));
        assert_eq!(json.elements(&mut |_, _| {}), Err(Broken::TooLarge));
    }

    proptest! {
        #[test]
        fn no_bytes_panic(bytes in prop::collection::vec(prop::sample::select(b"{}[]\",:\\a 1".to_vec()), 0..80)) {
            let _ = elements(&bytes, &mut |_, _| {});
            members(&bytes, &mut |_, _| {});
            let mut json = Json::new(&bytes[..]);
            while let Ok(Some(_)) = json.key() {
                if json.value().is_err() {
                    break;
                }
            }
        }
    }
}
