//! XML as Android's system stores it: text, or, since Android 12, a binary form of its own that
//! begins with `ABX` and a zero byte (`BinaryXmlSerializer` of AOSP).
//!
//! Both are read piece by piece; what is damaged costs what follows it.

use android_abx::{AbxParser, Event as Abx};
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event as Xml};

/// Elements inside elements. No file of a phone comes near.
const DEEPEST: usize = 200;

/// Attributes of one element that are kept.
const MOST_ATTRIBUTES: usize = 500;

/// An element as it begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// Its name.
    pub name: String,
    /// Its attributes, in their order.
    pub attributes: Vec<(String, String)>,
    /// Counted from 1, in the order in which elements begin.
    pub number: u64,
}

impl Element {
    /// The value of an attribute, unless it is empty.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, v)| &**v).filter(|v| !v.is_empty())
    }

    /// The value of an attribute as a number.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<i64> {
        self.get(name)?.trim().parse().ok()
    }

    /// The value of an attribute that is a number of base 16.
    #[must_use]
    pub fn hex(&self, name: &str) -> Option<i64> {
        i64::from_str_radix(self.get(name)?.trim_start_matches("0x"), 16).ok()
    }

    /// Whether an attribute says so.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.get(name) == Some("true")
    }
}

/// A piece of a document.
#[derive(Debug)]
pub enum Piece<'a> {
    /// An element begins; those around it, from the outermost.
    Begin(&'a Element, &'a [Element]),
    /// An element ends.
    End(&'a Element),
}

/// Whether bytes begin like XML of either form.
#[must_use]
pub fn is_xml(head: &[u8]) -> bool {
    head.starts_with(b"ABX\0") || head.trim_ascii_start().starts_with(b"<")
}

/// Gives every element of a document. Returns why it could not be read to its end, if so.
pub fn each(bytes: &[u8], mut piece: &mut dyn FnMut(Piece<'_>)) -> Option<String> {
    let mut open = Open { elements: Vec::new(), begun: 0, piece: &mut piece };
    let failed = if bytes.starts_with(b"ABX\0") { binary(bytes, &mut open) } else { text(bytes, &mut open) };
    let failed = failed.err();
    let unended = !open.elements.is_empty();
    while open.end() {}
    failed.or_else(|| unended.then(|| "it ends early".to_owned()))
}

struct Open<'a> {
    elements: Vec<Element>,
    begun: u64,
    piece: &'a mut dyn FnMut(Piece<'_>),
}

impl Open<'_> {
    fn begin(&mut self, name: String, attributes: Vec<(String, String)>) -> Result<(), String> {
        if self.elements.len() >= DEEPEST {
            return Err("its elements lie too deep in each other".to_owned());
        }
        self.begun += 1;
        let element = Element { name, attributes, number: self.begun };
        (self.piece)(Piece::Begin(&element, &self.elements));
        self.elements.push(element);
        Ok(())
    }

    fn end(&mut self) -> bool {
        let ended = self.elements.pop();
        if let Some(element) = &ended {
            (self.piece)(Piece::End(element));
        }
        ended.is_some()
    }
}

fn binary(bytes: &[u8], open: &mut Open<'_>) -> Result<(), String> {
    let mut parser = AbxParser::new(bytes).map_err(|e| e.to_string())?;
    while let Some(event) = parser.next_event().map_err(|e| e.to_string())? {
        match event {
            Abx::StartTag { name, attributes } => {
                let kept = attributes.iter().take(MOST_ATTRIBUTES);
                let kept = kept.map(|a| (a.name.to_string(), a.as_str().into_owned())).collect();
                open.begin(name.to_string(), kept)?;
            }
            Abx::EndTag { .. } => {
                open.end();
            }
            _ => {}
        }
    }
    Ok(())
}

fn text(bytes: &[u8], open: &mut Open<'_>) -> Result<(), String> {
    let document = String::from_utf8_lossy(bytes);
    let mut xml = quick_xml::Reader::from_str(&document);
    // Damage inside costs one element, not all that follow.
    xml.config_mut().check_end_names = false;
    loop {
        match xml.read_event().map_err(|e| e.to_string())? {
            Xml::Start(tag) => open.begin(name(&tag), attributes(&tag))?,
            Xml::Empty(tag) => {
                open.begin(name(&tag), attributes(&tag))?;
                open.end();
            }
            Xml::End(_) => {
                open.end();
            }
            Xml::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn name(tag: &BytesStart<'_>) -> String {
    tag.name().as_ref().to_owned()
}

fn attributes(tag: &BytesStart<'_>) -> Vec<(String, String)> {
    let mut list = Vec::new();
    for a in tag.attributes().with_checks(false).flatten().take(MOST_ATTRIBUTES) {
        let value = a.normalized_value(XmlVersion::Implicit1_0).map(std::borrow::Cow::into_owned);
        list.push((a.key.as_ref().to_owned(), value.unwrap_or_else(|_| a.value.clone().into_owned())));
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const DOCUMENT: &str = "<?xml version='1.0'?><keyStore version=\"1\"><adbKey key=\"a &amp; b\" lastConnection=\"7\" /><x/></keyStore>";

    fn elements(bytes: &[u8]) -> (Vec<(String, usize)>, Option<String>) {
        let mut all = Vec::new();
        let failed = each(bytes, &mut |piece| {
            if let Piece::Begin(element, around) = piece {
                all.push((format!("{} {:?}", element.name, element.attributes), around.len()));
            }
        });
        (all, failed)
    }

    #[test]
    fn both_forms_give_the_same() {
        let binary = android_abx::xml_to_abx(DOCUMENT).expect("is encoded");
        assert!(binary.starts_with(b"ABX\0") && is_xml(&binary) && is_xml(DOCUMENT.as_bytes()));
        assert_eq!(elements(&binary), elements(DOCUMENT.as_bytes()));
        assert_eq!(elements(DOCUMENT.as_bytes()).0.len(), 3);
    }

    #[test]
    fn what_stands_in_front_of_damage_is_read() {
        let binary = android_abx::xml_to_abx(DOCUMENT).expect("is encoded");
        for bytes in [&DOCUMENT.as_bytes()[..75], &binary[..binary.len() - 9]] {
            let (found, failed) = elements(bytes);
            assert!(!found.is_empty() && failed.is_some(), "{found:?} {failed:?}");
        }
        let deep = "<a>".repeat(10_000);
        assert_eq!(elements(deep.as_bytes()).0.len(), DEEPEST);
    }

    proptest! {
        #[test]
        fn no_bytes_panic(mut bytes in any::<Vec<u8>>(), binary in any::<bool>()) {
            if binary {
                bytes.splice(..0, *b"ABX\0");
            }
            elements(&bytes);
        }
    }
}
