//! `typedstream`: the archive in which iOS keeps the styled text of a message.
//!
//! Since iOS 14 or so the column `attributedBody` of `message` often holds the only copy of
//! the text; whoever reads the column `text` alone misses it. The format is that of
//! `NSArchiver` (NeXTSTEP), never documented by Apple; the layout here was established from
//! archives: a version byte 4, the string `streamtyped`, the system version, then typed
//! values. Strings and objects are numbered as they appear and referred to by number.

use std::fmt;

/// Objects inside objects; a message nests about six deep.
const DEEPEST: u32 = 48;

/// Values in one archive; a long message has some thousands.
const MOST_VALUES: u32 = 200_000;

const HEADER: &[u8] = b"\x04\x0bstreamtyped";

/// An integer of two bytes follows.
const TWO_BYTES: u8 = 0x81;
/// An integer of four bytes follows.
const FOUR_BYTES: u8 = 0x82;
/// A floating-point number follows.
const REAL: u8 = 0x83;
/// Something new follows.
const NEW: u8 = 0x84;
/// Nothing.
const NIL: u8 = 0x85;
/// The end of an object.
const END: u8 = 0x86;
/// The first reference; the number counts from here.
const FIRST_REFERENCE: u8 = 0x92;

/// What a message archive holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttributedText {
    /// The text itself.
    pub text: String,
    /// Every other string: names of attributes, addresses behind links, mentions.
    pub others: Vec<String>,
    /// Whether the archive broke off or made no sense behind the text.
    pub damaged: bool,
}

/// Why nothing could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// The bytes are no typedstream.
    NotTypedstream,
    /// There is no text in it.
    NoText,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotTypedstream => "not a typedstream archive",
            Self::NoText => "no text in the archive",
        })
    }
}

/// Reads the text out of an archived `NSAttributedString` or `NSString`.
///
/// # Errors
/// When the bytes are no such archive, or hold no text.
pub fn attributed_text(bytes: &[u8]) -> Result<AttributedText, Error> {
    let start = HEADER.len();
    if bytes.get(..start) != Some(HEADER) {
        return Err(Error::NotTypedstream);
    }
    let mut reader =
        Reader { bytes, at: start, strings: Vec::new(), objects: 0, values: 0, found: Vec::new() };
    let complete = reader.integer().and_then(|_version| reader.groups(DEEPEST, false)).is_some();
    let mut found = reader.found.into_iter();
    let text = found.next().ok_or(Error::NoText)?;
    Ok(AttributedText { text, others: found.collect(), damaged: !complete })
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Type encodings and class names, in the order of their first appearance.
    strings: Vec<&'a [u8]>,
    /// How many classes, objects and C strings were numbered so far.
    objects: u32,
    values: u32,
    found: Vec<String>,
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let byte = *self.bytes.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn take(&mut self, n: usize) -> Option<&'a [u8]> {
        let slice = self.bytes.get(self.at..self.at.checked_add(n)?)?;
        self.at += n;
        Some(slice)
    }

    fn integer(&mut self) -> Option<i64> {
        match self.byte()? {
            TWO_BYTES => Some(i16::from_le_bytes(self.take(2)?.try_into().ok()?).into()),
            FOUR_BYTES => Some(i32::from_le_bytes(self.take(4)?.try_into().ok()?).into()),
            byte => Some(i64::from(byte.cast_signed())),
        }
    }

    /// A length: as an integer, but never negative.
    fn length(&mut self) -> Option<usize> {
        match self.byte()? {
            TWO_BYTES => Some(u16::from_le_bytes(self.take(2)?.try_into().ok()?).into()),
            FOUR_BYTES => usize::try_from(u32::from_le_bytes(self.take(4)?.try_into().ok()?)).ok(),
            byte => Some(byte.into()),
        }
    }

    /// A type encoding or class name: new, or one that appeared before.
    fn shared_string(&mut self) -> Option<&'a [u8]> {
        match self.byte()? {
            NEW => {
                let length = self.length()?;
                let string = self.take(length)?;
                self.strings.push(string);
                Some(string)
            }
            NIL => Some(b""),
            reference => {
                let index = reference.checked_sub(FIRST_REFERENCE)?;
                self.strings.get(usize::from(index)).copied()
            }
        }
    }

    /// Values with their types in front, up to the end of the object, or of the archive.
    fn groups(&mut self, depth: u32, inside: bool) -> Option<()> {
        loop {
            match self.peek() {
                Some(END) if inside => {
                    self.at += 1;
                    return Some(());
                }
                None => return if inside { None } else { Some(()) },
                Some(_) => {
                    let types = self.shared_string()?;
                    self.typed(types, depth)?;
                }
            }
        }
    }

    /// The values that an encoding such as `iI` or `@` announces.
    fn typed(&mut self, types: &[u8], depth: u32) -> Option<()> {
        let mut rest = types;
        while let Some((&kind, tail)) = rest.split_first() {
            self.values += 1;
            if depth == 0 || self.values > MOST_VALUES {
                return None;
            }
            rest = match kind {
                b'[' => self.array(tail, depth)?,
                // The fields of a structure stand one after the other; its name says nothing.
                b'{' => tail.iter().position(|b| *b == b'=').map_or(tail, |i| &tail[i + 1..]),
                b'}' => tail,
                _ => {
                    self.value(kind, depth)?;
                    tail
                }
            };
        }
        Some(())
    }

    /// An array `[12c]`; returns the encoding behind it.
    fn array<'t>(&mut self, types: &'t [u8], depth: u32) -> Option<&'t [u8]> {
        let digits = types.iter().take_while(|b| b.is_ascii_digit()).count();
        let count: usize = std::str::from_utf8(&types[..digits]).ok()?.parse().ok()?;
        let close = types.iter().position(|b| *b == b']')?;
        let element = types.get(digits..close)?;
        if matches!(element, b"c" | b"C") {
            self.take(count)?;
        } else {
            for _ in 0..count {
                self.typed(element, depth - 1)?;
            }
        }
        types.get(close + 1..)
    }

    fn value(&mut self, kind: u8, depth: u32) -> Option<()> {
        match kind {
            b'@' => self.object(depth - 1),
            b'#' => self.class(depth - 1),
            b'+' => {
                let length = self.length()?;
                let text = self.take(length)?;
                self.found.push(String::from_utf8_lossy(text).into_owned());
                Some(())
            }
            b'*' | b':' | b'%' => self.c_string(),
            b'f' | b'd' => self.real(kind),
            b'c' | b'C' | b'B' => self.byte().map(drop),
            b's' | b'S' | b'i' | b'I' | b'l' | b'L' | b'q' | b'Q' => self.wide_integer(),
            _ => None,
        }
    }

    fn wide_integer(&mut self) -> Option<()> {
        self.integer().map(drop)
    }

    fn real(&mut self, kind: u8) -> Option<()> {
        if self.peek() == Some(REAL) {
            self.at += 1;
            return self.take(if kind == b'f' { 4 } else { 8 }).map(drop);
        }
        self.integer().map(drop)
    }

    fn c_string(&mut self) -> Option<()> {
        if self.peek()? == NEW {
            self.at += 1;
            self.objects += 1;
            self.shared_string()?;
            return Some(());
        }
        self.reference()
    }

    /// A number for something that stood earlier; what it was does not matter here.
    fn reference(&mut self) -> Option<()> {
        match self.byte()? {
            NIL => Some(()),
            byte => (u32::from(byte.checked_sub(FIRST_REFERENCE)?) < self.objects).then_some(()),
        }
    }

    fn object(&mut self, depth: u32) -> Option<()> {
        if self.peek()? != NEW {
            return self.reference();
        }
        self.at += 1;
        self.objects += 1;
        self.class(depth)?;
        self.groups(depth, true)
    }

    /// A class and those it derives from: name and version each, ended by nothing or a known one.
    fn class(&mut self, depth: u32) -> Option<()> {
        for _ in 0..depth {
            if self.peek()? != NEW {
                return self.reference();
            }
            self.at += 1;
            self.objects += 1;
            self.shared_string()?;
            self.integer()?;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The archive of a message with one part, byte by byte as iOS writes it.
    fn archive(text: &str) -> Vec<u8> {
        let mut a = b"\x04\x0bstreamtyped\x81\xe8\x03\x84\x01@\x84\x84\x84\x12NSAttributedString\0".to_vec();
        a.extend(b"\x84\x84\x08NSObject\0\x85\x92\x84\x84\x84\x08NSString\x01\x94\x84\x01+");
        let length = |n: usize| match u8::try_from(n) {
            Ok(n) if n < 0x80 => vec![n],
            _ => [&[0x81][..], &u16::try_from(n).expect("short").to_le_bytes()].concat(),
        };
        a.extend(length(text.len()));
        a.extend(text.as_bytes());
        a.extend(b"\x86\x84\x02iI\x01");
        a.extend(length(text.chars().count()));
        a.extend(b"\x92\x84\x84\x84\x0cNSDictionary\0\x94\x84\x01i\x01\x92\x84\x96\x96\x1d__kIMMessagePartAttributeName");
        a.extend(
            b"\x86\x92\x84\x84\x84\x08NSNumber\0\x84\x84\x07NSValue\0\x94\x84\x01*\x84\x99\x99\0\x86\x86\x86",
        );
        a
    }

    #[test]
    fn the_text_of_a_message_is_read() {
        let read = attributed_text(&archive("Hello, world")).expect("reads");
        assert_eq!(read.text, "Hello, world");
        assert_eq!(read.others, ["__kIMMessagePartAttributeName"]);
        assert!(!read.damaged);
    }

    #[test]
    fn long_and_foreign_texts_are_read_whole() {
        for text in
            ["ب".repeat(300), "x".repeat(127), "x".repeat(128), "x".repeat(30_000), "🦄\u{fffc}".into()]
        {
            let read = attributed_text(&archive(&text)).expect("reads");
            assert_eq!((read.text, read.damaged), (text, false));
        }
    }

    #[test]
    fn a_cut_archive_keeps_its_text_and_is_called_damaged() {
        let whole = archive("Hello, world");
        let read = attributed_text(&whole[..whole.len() - 40]).expect("reads");
        assert_eq!(read.text, "Hello, world");
        assert!(read.damaged);
    }

    #[test]
    fn other_bytes_are_refused() {
        assert_eq!(attributed_text(b"bplist00"), Err(Error::NotTypedstream));
        assert_eq!(attributed_text(b"\x04\x0bstreamtyped\x81\xe8\x03"), Err(Error::NoText));
    }

    #[test]
    fn a_class_that_derives_from_itself_for_ever_ends() {
        let mut a = b"\x04\x0bstreamtyped\x81\xe8\x03\x84\x01@\x84".to_vec();
        a.extend(b"\x84\x84\x01A\0".repeat(100_000));
        assert_eq!(attributed_text(&a), Err(Error::NoText));
    }

    proptest! {
        #[test]
        fn no_change_panics(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
            let mut a = archive("Hello https://example.org");
            let i = at.index(a.len());
            a[i] = byte;
            a.truncate(cut.index(a.len()) + 1);
            let _ = attributed_text(&a);
        }

        #[test]
        fn no_bytes_panic(tail in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = attributed_text(&[HEADER, &tail].concat());
        }
    }
}
