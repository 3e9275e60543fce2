//! Plain lists: one value a line, hosts files, blocklists.
//!
//! The kind of each value is judged by its form; the name of the file helps (`domains.txt`).
//! What was guessed is said, because a guess can be wrong.

use super::value::{Form, as_kind, form, is_ip, kind_of_word, refang};
use super::{Import, Kinds, indicator, set, stem, threat, unknown};
use crate::detect::{About, Indicator, IndicatorKind};
use crate::sentence::Sentence;
use std::borrow::Cow;
use std::sync::Arc;

/// Addresses that a hosts file sends its names to.
const NOWHERE: &[&str] =
    &["0.0.0.0", "127.0.0.1", "127.0.1.1", "::", "::1", "fe80::1%lo0", "255.255.255.255"];

/// Names that a hosts file of any computer holds.
const OF_THE_COMPUTER: &[&str] = &["localhost", "localhost.localdomain", "local", "broadcasthost", "0.0.0.0"];

/// A line without what is said about it.
fn bare(line: &str) -> &str {
    let line = line.trim();
    if line.starts_with(['#', ';', '!']) || line.starts_with("//") {
        return "";
    }
    let bytes = line.as_bytes();
    // A remark stands behind white space: `#` and `//` belong to web addresses too.
    let remark = memchr::memchr2_iter(b'#', b'/', bytes).find(|at| {
        *at > 0
            && bytes[at - 1].is_ascii_whitespace()
            && (bytes[*at] == b'#' || bytes[at + 1..].first() == Some(&b'/'))
    });
    line[..remark.unwrap_or(line.len())].trim_end().trim_end_matches([',', ';'])
}

/// What an item of a blocklist is about: `||evil.example^`, `*.evil.example`, quotes.
fn item(text: &str) -> &str {
    let text = text.trim_matches(['\u{22}', '\'', '`', '<', '>']);
    let text = text.strip_prefix("- ").or_else(|| text.strip_prefix("* ")).unwrap_or(text);
    text.strip_prefix("||").map_or(text, |rest| rest.split(['^', '$']).next().unwrap_or(rest))
}

/// The names of a line of a hosts file.
fn hosts(line: &str) -> Option<impl Iterator<Item = &str>> {
    let (address, names) = line.split_once(char::is_whitespace)?;
    let real = |name: &&str| !OF_THE_COMPUTER.contains(name) && !name.starts_with("ip6-");
    NOWHERE.contains(&address).then(|| names.split_whitespace().filter(real))
}

/// Whether a line looks like one of a list, and not like one of a text.
pub(super) fn is_entry(line: &str) -> bool {
    let line = item(bare(line));
    !line.is_empty()
        && (!line.contains(char::is_whitespace) || hosts(line).is_some() || line.starts_with(['+', '/']))
}

/// Whether a line is one of a table of values: an address or a hash, and little else.
pub(super) fn is_table_line(line: &str) -> bool {
    let mut cells =
        line.split(|c: char| c.is_whitespace() || matches!(c, '|' | ',' | ';')).filter(|c| !c.is_empty());
    cells.clone().count() <= 6
        && cells.all(|cell| !cell.bytes().all(|b| b.is_ascii_alphabetic()) || cell.len() <= 4)
}

/// The kind of value that the name of a file speaks of: `amnesty-2021-emails.txt`.
fn steering(file: &str) -> Option<IndicatorKind> {
    let words = stem(file).split(|c: char| !c.is_alphanumeric());
    words.filter_map(kind_of_word).next_back()
}

/// Reads a list.
pub(super) fn read(file: &str, text: &str) -> Result<Import, Sentence> {
    let mut reader = Reader::new(file);
    for (line, number) in text.split(['\n', '\r']).zip(LineNumbers::of(text)) {
        reader.line(number, line);
    }
    reader.finish()
}

/// Numbers of lines, whether they end in LF, CR or both.
struct LineNumbers<'t> {
    bytes: &'t [u8],
    at: usize,
    line: u64,
}

impl<'t> LineNumbers<'t> {
    fn of(text: &'t str) -> Self {
        Self { bytes: text.as_bytes(), at: 0, line: 1 }
    }
}

impl Iterator for LineNumbers<'_> {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        let line = self.line;
        let rest = self.bytes.get(self.at..)?;
        match memchr::memchr2(b'\n', b'\r', rest) {
            Some(end) => {
                let pair = rest[end] == b'\r' && rest.get(end + 1) == Some(&b'\n');
                self.line += u64::from(!pair);
                self.at += end + 1;
            }
            None => self.at = self.bytes.len() + 1,
        }
        Some(line)
    }
}

struct Reader<'f> {
    file: &'f str,
    steering: Option<IndicatorKind>,
    import: Import,
    indicators: Vec<Indicator>,
    about: Arc<About>,
    kinds: Kinds,
    /// Single words, which are programs if the list is one of those, and their lines.
    words: Vec<(u64, String)>,
}

impl<'f> Reader<'f> {
    fn new(file: &'f str) -> Self {
        Self {
            file,
            steering: steering(file),
            import: Import::default(),
            indicators: Vec::new(),
            about: Arc::default(),
            kinds: Kinds::default(),
            words: Vec::new(),
        }
    }

    fn line(&mut self, number: u64, line: &str) {
        let line = bare(line);
        if line.is_empty() {
            return;
        }
        if let Some(names) = hosts(line) {
            names.for_each(|name| self.value(number, name, Some(IndicatorKind::Domain)));
            return;
        }
        self.value(number, item(line), self.steering);
    }

    fn value(&mut self, number: u64, text: &str, steering: Option<IndicatorKind>) {
        let value = refang(text);
        let found = match (steering, form(&value)) {
            // A list of programs holds names with dots; a list of domains holds addresses.
            (Some(kind), shape) => steered(kind, shape, &value),
            (None, Form::Kind(kind)) => as_kind(kind, &value),
            (None, Form::Word) => return self.words.push((number, value.into_owned())),
            (None, Form::Unknown) => None,
        };
        match found {
            Some((kind, value)) => self.put(kind, value),
            None => self.unclear(number, text),
        }
    }

    fn put(&mut self, kind: IndicatorKind, value: Cow<'_, str>) {
        self.kinds.add(kind);
        self.indicators.push(indicator(kind, value, &self.about));
    }

    fn unclear(&mut self, number: u64, text: &str) {
        self.import.reject(self.file, number.to_string(), text, Sentence::new("import-unclear"));
    }

    fn finish(mut self) -> Result<Import, Sentence> {
        let words = std::mem::take(&mut self.words);
        // Words among other things say nothing; a list of words is one of programs.
        let programs = words.len() > 1 && words.len() > self.indicators.len();
        for (number, word) in words {
            if programs {
                self.put(IndicatorKind::Process, word.into());
            } else {
                self.unclear(number, &word);
            }
        }
        if self.indicators.is_empty() && self.import.rejected.is_empty() {
            return Err(unknown("import-empty"));
        }
        let guess = Sentence::new("import-guessed").with("kinds", self.kinds.text());
        if !self.indicators.is_empty() {
            self.import.note(self.file, guess);
        }
        let stem = stem(self.file);
        self.import.put(set(stem, stem, threat([self.file])), self.indicators);
        Ok(self.import)
    }
}

/// A value of a list whose name says what it holds.
fn steered(kind: IndicatorKind, shape: Form, value: &str) -> Option<(IndicatorKind, Cow<'_, str>)> {
    use IndicatorKind as K;
    match (kind, shape) {
        // The form is stronger than the name where both could not be more different.
        (K::Domain | K::Ip | K::Url | K::Email | K::Phone, Form::Kind(K::Hash | K::Path))
        | (K::Email, Form::Kind(K::Domain | K::Url) | Form::Word) => None,
        (K::FileName | K::Process, Form::Kind(K::Path)) => as_kind(K::Path, value),
        (K::FileName, Form::Kind(K::Hash)) => as_kind(K::Hash, value),
        (K::Domain | K::Ip | K::Url, Form::Kind(K::Email)) => as_kind(K::Email, value),
        (K::Domain, _) if is_ip(value) => as_kind(K::Ip, value),
        (kind, _) => as_kind(kind, value),
    }
}

#[cfg(test)]
mod tests;
