//! Looks for what indicators name in bytes, whatever they are: caches, logs, free pages, programs.
//!
//! Every host, address, identifier of an application and most paths have a dot in them, so the dots are
//! looked for, and the word around each is looked up in the tables; the cost does not depend on the
//! number of indicators. Words stand as UTF-8 or UTF-16. Names without a dot are searched for as they
//! are, and count only where they stand as a name: behind a slash or alone.

use super::{
    Certainty, Library, Matcher, Observable, ObservableKind, Platform, Seen, Site, address, all, refang, site,
};
use crate::detect::IndicatorKind;
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use rustc_hash::FxHashSet;
use std::borrow::Cow;

/// Bytes in front of and behind a place that a word or link may take, in UTF-16.
pub const REACH: usize = 1024;

/// The longest name of a host.
const LONGEST: usize = 253;

/// The longest part of one, between two dots.
const LONGEST_PART: usize = 64;

/// The shortest name that is searched for without a dot: shorter ones stand everywhere by chance.
const SHORTEST_NAME: usize = 6;

/// What is looked for in bytes.
pub struct Sweep<'a> {
    matcher: &'a Matcher,
    names: Option<AhoCorasick>,
    /// Last parts of the hosts, and first parts of the identifiers of applications, in lower case: nearly
    /// no word around a dot has one of them, which is seen before it is taken apart.
    last_parts: FxHashSet<Box<[u8]>>,
    first_parts: FxHashSet<Box<[u8]>>,
    /// Of each name: what it is, its text, and how many bytes a letter of it takes.
    kinds: Vec<(ObservableKind, String, usize)>,
}

/// Something found.
#[derive(Debug, PartialEq, Eq)]
pub struct Sighting {
    /// Index in [`crate::detect::indicators::Library::indicators`].
    pub indicator: usize,
    /// The value as it stands there.
    pub value: String,
    /// Where it begins in the bytes.
    pub at: usize,
    /// Bytes of a letter: 1, or 2 for UTF-16.
    pub width: usize,
}

impl<'a> Sweep<'a> {
    /// Prepares to look for the indicators of a library that a matcher compares.
    #[must_use]
    pub fn new(matcher: &'a Matcher, library: &Library, of: Platform) -> Self {
        let (mut patterns, mut kinds) = (Vec::new(), Vec::new());
        let (mut last_parts, mut first_parts) = (FxHashSet::default(), FxHashSet::default());
        for indicator in &library.indicators {
            let (value, part) =
                (indicator.value.trim(), |part: &str| part.to_ascii_lowercase().into_bytes().into());
            match indicator.kind {
                IndicatorKind::Domain | IndicatorKind::Website | IndicatorKind::Url | IndicatorKind::Ip => {
                    if let Some(Site::Name(name)) = site(&refang(value)) {
                        last_parts.extend(name.rsplit('.').next().map(part));
                    }
                }
                IndicatorKind::Email => last_parts.extend(value.rsplit('.').next().map(part)),
                IndicatorKind::AppId => first_parts.extend(value.split('.').next().map(part)),
                _ => {}
            }
            let kind = match indicator.kind {
                IndicatorKind::Process => ObservableKind::Process,
                IndicatorKind::Path | IndicatorKind::FileName => ObservableKind::Path,
                _ => continue,
            };
            let text = indicator.value.trim();
            let fits = text.len() >= SHORTEST_NAME && text.is_ascii() && indicator.condition.is_none();
            if !fits || !library.platforms_of(indicator).contains(&of) {
                continue;
            }
            let wide: Vec<u8> = text.bytes().flat_map(|b| [b, 0]).collect();
            for (pattern, width) in [(text.as_bytes().to_vec(), 1), (wide, 2)] {
                patterns.push(pattern);
                kinds.push((kind, text.to_owned(), width));
            }
        }
        let mut builder = AhoCorasick::builder();
        builder.match_kind(MatchKind::LeftmostLongest).kind(Some(AhoCorasickKind::DFA));
        let names = if patterns.is_empty() { None } else { builder.build(&patterns).ok() };
        Self { matcher, names, last_parts, first_parts, kinds }
    }

    /// Looks at the places `from..to`; words may reach beyond them. `names`: whether names without a dot
    /// are searched for too, which programs, pictures and archives are full of by chance.
    pub fn look(
        &self,
        bytes: &[u8],
        (from, to): (usize, usize),
        names: bool,
        each: &mut dyn FnMut(Sighting),
    ) {
        let (mut plain_end, mut wide_end) = (0, 0);
        for dot in memchr::memchr_iter(b'.', &bytes[from..to]).map(|at| from + at) {
            if dot >= plain_end {
                plain_end = self.word(bytes, dot, 1, each).max(plain_end);
            }
            if bytes.get(dot + 1) == Some(&0) && dot >= wide_end {
                wide_end = self.word(bytes, dot, 2, each).max(wide_end);
            }
        }
        let Some(names) = self.names.as_ref().filter(|_| names) else { return };
        let reach = &bytes[from..bytes.len().min(to + REACH)];
        for found in names.find_iter(reach).filter(|m| from + m.start() < to) {
            let (kind, text, width) = &self.kinds[found.pattern().as_usize()];
            let (start, end) = (from + found.start(), from + found.end());
            if stands_alone(bytes, start, end, *width, *kind) {
                self.look_up(*kind, text, (start, *width), each);
            }
        }
    }

    /// The word around a dot. Returns where it ends.
    fn word(&self, bytes: &[u8], dot: usize, width: usize, each: &mut dyn FnMut(Sighting)) -> usize {
        let of_host = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
        let (start, end) = expand(bytes, dot, width, &of_host);
        if end - start < 4 * width || !self.is_likely(bytes, (start, end), width) {
            return end;
        }
        let text = narrow(&bytes[start..end], width);
        let trimmed = text.trim_matches(['.', '-', '_']);
        // A dot at the end of a sentence, a number, a version.
        if trimmed.len() < 4 || !trimmed.contains('.') || trimmed.len() > LONGEST {
            return end;
        }
        let place = (start + (text.len() - text.trim_start_matches(['.', '-', '_']).len()) * width, width);
        let before = |n: usize| start.checked_sub(n * width).and_then(|at| bytes.get(at)).copied();
        if behind_a_host(bytes, start, width) {
            return end;
        }
        let letters =
            trimmed.rsplit('.').next().is_some_and(|last| last.bytes().any(|b| b.is_ascii_alphabetic()));
        // Behind a single slash stands the name of a file.
        let of_path = before(1) == Some(b'/') && before(2) != Some(b'/');
        if !of_path && letters || trimmed.bytes().filter(|b| *b == b'.').count() == 3 {
            self.look_up(ObservableKind::Host, trimmed, place, each);
        }
        if letters {
            self.look_up(ObservableKind::AppId, trimmed, place, each);
        }
        if before(1) == Some(b'@') {
            let of_name = |b: u8| b.is_ascii_alphanumeric() || b"._%+-".contains(&b);
            let at = start - width;
            let (name, _) = expand(bytes, at, width, &|b| of_name(b) || b == b'@');
            let whole = narrow(&bytes[name..end], width);
            self.look_up(ObservableKind::Email, whole.trim_end_matches('.'), (name, width), each);
        }
        if before(1) == Some(b'/') && before(2) == Some(b'/') && before(3) == Some(b':') {
            let (link, until) = expand(bytes, dot, width, &of_link);
            let whole = narrow(&bytes[link..until], width);
            // The host was looked up already; what is left is the address as a whole.
            if let Some(address) = whole.find("http").and_then(|scheme| address(&whole[scheme..])) {
                all(&self.matcher.urls, &address.normal, Certainty::Prose, &mut |id, _| {
                    self.give(id, &whole, (link, width), each);
                });
            }
        }
        end
    }

    /// Whether a word ends as a host or begins as an application that is looked for, or is an address.
    fn is_likely(&self, bytes: &[u8], (start, end): (usize, usize), width: usize) -> bool {
        let (mut first, mut last) = ([0; LONGEST_PART], [0; LONGEST_PART]);
        let first = part(&mut (start..end).step_by(width).map(|at| bytes[at]), &mut first);
        let last = part(&mut (start..end).step_by(width).rev().map(|at| bytes[at]), &mut last);
        let Some((first, last)) = first.zip(last) else { return false };
        last.reverse();
        last.iter().all(u8::is_ascii_digit)
            || self.last_parts.contains(&*last)
            || self.first_parts.contains(&*first)
    }

    fn look_up(
        &self,
        kind: ObservableKind,
        value: &str,
        (at, width): (usize, usize),
        each: &mut dyn FnMut(Sighting),
    ) {
        let observable =
            Observable { kind, value: Cow::Borrowed(value), seen: Seen::Stored, certainty: Certainty::Prose };
        self.matcher.look_up(&observable, &mut |id, _| self.give(id, value, (at, width), each));
    }

    /// A part of a condition says nothing alone.
    fn give(&self, id: u32, value: &str, (at, width): (usize, usize), each: &mut dyn FnMut(Sighting)) {
        if self.matcher.conditions.part(id).is_none() {
            each(Sighting { indicator: id as usize, value: value.to_owned(), at, width });
        }
    }
}

/// The letters up to a dot, in lower case, without what is no letter in front; nothing if they are too many for
/// a host.
fn part<'b>(
    letters: &mut dyn Iterator<Item = u8>,
    lower: &'b mut [u8; LONGEST_PART],
) -> Option<&'b mut [u8]> {
    let mut length = 0;
    for byte in letters {
        match byte {
            b'.' if length > 0 => break,
            b'.' | b'-' | b'_' if length == 0 => {}
            _ => {
                *lower.get_mut(length)? = byte.to_ascii_lowercase();
                length += 1;
            }
        }
    }
    Some(&mut lower[..length])
}

/// Letters of a link.
fn of_link(b: u8) -> bool {
    b.is_ascii_graphic() && !b"\"'<>\\`{}|^".contains(&b)
}

/// Whether a word is a part of a link behind its host: what stands there is no host.
fn behind_a_host(bytes: &[u8], start: usize, width: usize) -> bool {
    let (begun, _) = expand(bytes, start, width, &of_link);
    let link = narrow(&bytes[begun..start], width);
    link.rfind("://").is_some_and(|scheme| link[scheme + 3..].contains(['/', '?', '#']))
}

/// How far a run of letters reaches around a place, at most so far that a name can be.
fn expand(bytes: &[u8], at: usize, width: usize, fits: &dyn Fn(u8) -> bool) -> (usize, usize) {
    let letter = |at: usize| fits(bytes[at]) && (width == 1 || bytes.get(at + 1) == Some(&0));
    let (mut start, mut end) = (at, (at + width).min(bytes.len()));
    while start >= width && at - start < REACH - 2 * width && letter(start - width) {
        start -= width;
    }
    while end < bytes.len() && end - at < REACH - 2 * width && letter(end) {
        end = (end + width).min(bytes.len());
    }
    (start, end)
}

/// The letters of a word, whose bytes are ASCII.
fn narrow(bytes: &[u8], width: usize) -> Cow<'_, str> {
    if width == 1 {
        return String::from_utf8_lossy(bytes);
    }
    bytes.iter().step_by(width).map(|b| char::from(*b)).collect::<String>().into()
}

/// Whether a name stands where a name stands: as the last part of a path, or alone between what is no
/// letter. A path may go on behind a slash.
fn stands_alone(bytes: &[u8], start: usize, end: usize, width: usize, kind: ObservableKind) -> bool {
    let before = start.checked_sub(width).and_then(|at| bytes.get(at)).copied();
    let behind = bytes.get(end).copied();
    let of_name = |b: u8| b.is_ascii_alphanumeric() || b"._-".contains(&b);
    let ends = behind.is_none_or(|b| !of_name(b) && (kind != ObservableKind::Process || b != b'/'));
    let begins = match (kind, before) {
        // A name alone counts behind a slash, a zero, or the mark of a short text in a property list.
        (ObservableKind::Process, Some(b)) => {
            b == b'/' || b == 0 || usize::from(b) == 0x50 + (end - start) / width
        }
        (_, Some(b)) => !of_name(b),
        (_, None) => true,
    };
    // A name alone also ends in something that ends a text.
    let closed = before == Some(b'/')
        || kind != ObservableKind::Process
        || behind.is_none_or(|b| !b.is_ascii_graphic());
    begins && ends && closed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::indicators::Library;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static LIBRARY: LazyLock<Library> = LazyLock::new(Library::built_in);
    static MATCHER: LazyLock<Matcher> = LazyLock::new(|| Matcher::new(&LIBRARY, Platform::Ios));
    static SWEEP: LazyLock<Sweep<'static>> = LazyLock::new(|| Sweep::new(&MATCHER, &LIBRARY, Platform::Ios));

    fn found(text: &[u8]) -> Vec<(String, usize)> {
        let mut all = Vec::new();
        SWEEP.look(text, (0, text.len()), true, &mut |s| {
            all.push((LIBRARY.indicators[s.indicator].value.clone(), s.at));
        });
        all.sort();
        all.dedup();
        all
    }

    fn wide(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    #[test]
    fn values_are_seen_in_bytes_of_any_kind() {
        let known = |value: &str, at: usize| vec![(value.to_owned(), at)];
        assert_eq!(found(b"\x00\x01free247downloads.com\xff"), known("free247downloads.com", 2));
        assert_eq!(found(b"x=https://a.FREE247downloads.com:443/x\n"), known("free247downloads.com", 10));
        let text = [&b"\x07"[..], &wide("see free247downloads.com now")].concat();
        assert_eq!(found(&text), known("free247downloads.com", 9));
        assert_eq!(found(b"/usr/libexec/roleaboutd\0"), known("roleaboutd", 13));
        assert_eq!(found(b"\0roleaboutd\0"), known("roleaboutd", 1));
        assert_eq!(found(b"<string>bajablaster101@gmail.com</string>").len(), 1);
    }

    #[test]
    fn what_only_looks_like_them_is_none() {
        for text in [
            &b"myfree247downloads.com free247downloads.comx free247downloads.com.example.org"[..],
            b"the word roleaboutd in a text, roleaboutd2, xroleaboutd\0, /roleaboutd/x",
            b"https://www.example.org/free247downloads.com/?ref=free247downloads.com",
            b"src/free247downloads.com",
            b"version 1.2.3 and 3.14 and end. Next",
            b"........................",
        ] {
            assert_eq!(found(text), [], "{}", String::from_utf8_lossy(text));
        }
    }

    proptest! {
        #[test]
        fn no_bytes_panic_and_borders_do_not_matter(
            mut bytes in proptest::collection::vec(prop_oneof![Just(b'.'), Just(0), any::<u8>()], 0..600),
            at in 0..600_usize,
            cut in 0..600_usize,
        ) {
            let at = at.min(bytes.len());
            bytes.splice(at..at, b" free247downloads.com ".iter().copied());
            let cut = cut.min(bytes.len());
            let mut all = Vec::new();
            SWEEP.look(&bytes, (0, cut), true, &mut |s| all.push(s.at));
            SWEEP.look(&bytes, (cut, bytes.len()), true, &mut |s| all.push(s.at));
            prop_assert!(all.contains(&(at + 1)));
        }
    }
}
