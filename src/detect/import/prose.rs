//! Text pasted from a report, with values that are written so that nobody clicks on them.
//!
//! Only what is marked as a value counts: `hxxp://evil[.]example`, `evil[.]example`, hashes,
//! and addresses in the lines of a table. A report names harmless sites too, in plain letters.

use super::list::is_table_line;
use super::value::{Form, as_kind, form, is_defanged, refang};
use super::{Import, Kinds, indicator, set, stem, threat, unknown};
use crate::detect::IndicatorKind;
use crate::sentence::Sentence;
use std::net::IpAddr;
use std::sync::Arc;

/// What may stand around a value in a sentence.
const AROUND: &[char] = &[
    '.', ',', ';', ':', '\u{22}', '\'', '`', '<', '>', '“', '”', '‘', '’', '«', '»', '*', '|', '!', '?', '…',
];

/// Reads a text.
pub(super) fn read(file: &str, text: &str) -> Result<Import, Sentence> {
    let (mut import, mut kinds) = (Import::default(), Kinds::default());
    let mut indicators = Vec::new();
    let about = Arc::default();
    for (number, line) in (1u64..).zip(text.lines()) {
        let joined = joined(line);
        let table = is_table_line(&joined);
        for word in joined.split(|c: char| c.is_whitespace() || c == '|') {
            let word = trimmed(word);
            if !is_defanged(word) && !is_bare_value(word, table) {
                continue;
            }
            let value = refang(word);
            let found = match form(&value) {
                Form::Kind(IndicatorKind::AppId) if is_defanged(word) => {
                    as_kind(IndicatorKind::Domain, &value)
                }
                Form::Kind(kind) => as_kind(kind, &value),
                _ => None,
            };
            match found {
                Some((kind, value)) => {
                    kinds.add(kind);
                    indicators.push(indicator(kind, value, &about));
                }
                None => import.reject(file, number.to_string(), word, Sentence::new("import-unclear")),
            }
        }
    }
    if indicators.is_empty() && import.rejected.is_empty() {
        return Err(unknown("import-nothing-marked"));
    }
    if !indicators.is_empty() {
        import.note(file, Sentence::new("import-taken-from-text").with("kinds", kinds.text()));
    }
    let stem = stem(file);
    import.put(set(stem, stem, threat([file])), indicators);
    Ok(import)
}

/// `evil [.] example` and `user [at] evil` are one value each.
fn joined(line: &str) -> std::borrow::Cow<'_, str> {
    let mut line = std::borrow::Cow::Borrowed(line);
    for (written, meant) in
        [(" [.] ", "[.]"), (" [dot] ", "[.]"), (" [at] ", "[@]"), (" (dot) ", "[.]"), (" (at) ", "[@]")]
    {
        if line.contains(written) {
            line = line.replace(written, meant).into();
        }
    }
    line
}

/// A word without what the sentence puts around it; brackets that belong to it stay.
fn trimmed(word: &str) -> &str {
    let mut word = word.trim_matches(AROUND);
    for (open, close) in [('(', ')'), ('[', ']'), ('{', '}')] {
        let one_more = |w: &str, a: char, b: char| w.matches(a).count() > w.matches(b).count();
        if word.starts_with(open) && (one_more(word, open, close) || word.ends_with(close)) {
            word = &word[1..];
        }
        if word.ends_with(close) && one_more(word, close, open) {
            word = word[..word.len() - 1].trim_end_matches(AROUND);
        }
    }
    word
}

/// A value that needs no mark: a hash, or an address in a table.
fn is_bare_value(word: &str, table: bool) -> bool {
    match form(word) {
        Form::Kind(IndicatorKind::Hash) => word.bytes().any(|b| b.is_ascii_digit()),
        Form::Kind(IndicatorKind::Ip) => table && is_public(word),
        _ => false,
    }
}

/// Addresses of no network of one's own.
fn is_public(text: &str) -> bool {
    match text.split(['/', ':']).next().unwrap_or(text).parse::<IpAddr>() {
        Ok(IpAddr::V4(a)) => {
            !(a.is_private()
                || a.is_loopback()
                || a.is_unspecified()
                || a.is_link_local()
                || a.is_broadcast())
        }
        _ => text.parse::<IpAddr>().is_ok_and(|a| !a.is_loopback() && !a.is_unspecified()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::IndicatorKind as K;
    use proptest::prelude::*;

    const REPORT: &str = "The operators used hxxps://evil[.]example[.]org/a?b=1, and (bad[.]example.com).\n\
        Read more on https://citizen.example.net/report or write to press@example.net.\n\
        They wrote from user[at]mail[.]example[.]org; also from news [.] example [.] org!\n\
        Sample 0d2ee9ade24163613772fdda201af985d852ab506e3d3e7f07fb3fa8b0853560 (version 1.2.3.4)\n\
        We looked at 203.0.113.7 while the moon was full, and at com.example.app.\n\
        203.0.113.9 2021-03-04 443\n\
        203[.]0[.]113[.]10, 127.0.0.1\n";

    #[test]
    fn only_what_is_marked_is_taken() {
        let import = read("report.txt", REPORT).expect("reads");
        let found: Vec<_> = import.sets[0].indicators.iter().map(|i| (i.kind, i.value.as_str())).collect();
        assert_eq!(
            found,
            [
                (K::Url, "https://evil.example.org/a?b=1"),
                (K::Domain, "bad.example.com"),
                (K::Email, "user@mail.example.org"),
                (K::Domain, "news.example.org"),
                (K::Hash, "0d2ee9ade24163613772fdda201af985d852ab506e3d3e7f07fb3fa8b0853560"),
                (K::Ip, "203.0.113.9"),
                (K::Ip, "203.0.113.10"),
            ]
        );
        assert_eq!(import.rejected, []);
        assert_eq!(import.notes.len(), 1);
    }

    #[test]
    fn a_text_without_marks_is_no_list() {
        assert_eq!(
            read("x", "Nothing of interest is at example.org.").expect_err("refused").key,
            "import-format-unknown"
        );
    }

    proptest! {
        #[test]
        fn no_text_panics(text in any::<String>(), marked in "[a-z(){}\\[\\].@:hxp/ |]{0,40}") {
            let _ = (read("x", &text), read("x", &marked));
        }
    }
}
