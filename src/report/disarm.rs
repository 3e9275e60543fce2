//! What came from the device, made harmless before a person's screen or spreadsheet shows it.
//!
//! A message may hold escape sequences that rewrite a terminal, marks that turn the direction
//! of writing around, a formula that a spreadsheet runs, or a link that wants to be tapped.

use std::borrow::Cow;

/// Longer texts are cut where a person reads them; the records hold them whole.
const LONGEST: usize = 400;

/// Text for a terminal or a sentence: control and direction marks become visible, links are
/// spelled so that nothing makes them clickable, and what is very long is cut.
#[must_use]
pub fn text(raw: &str) -> Cow<'_, str> {
    // Most texts are short and plain, which is seen much faster than what each letter is.
    let plain = raw.len() <= LONGEST && raw.bytes().all(|b| matches!(b, b' '..=b'~'));
    let harmless =
        plain || (raw.chars().take(LONGEST + 1).count() <= LONGEST && !raw.chars().any(is_hostile));
    if harmless && memchr::memmem::find(raw.as_bytes(), b"://").is_none() {
        return Cow::Borrowed(raw);
    }
    if harmless {
        return Cow::Owned(defang(raw));
    }
    let mut out = String::with_capacity(raw.len().min(4 * LONGEST));
    for (n, c) in raw.chars().enumerate() {
        if n == LONGEST {
            out.push('…');
            break;
        }
        match c {
            '\n' | '\r' => out.push('⏎'),
            '\t' => out.push(' '),
            c if is_hostile(c) => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    Cow::Owned(defang(&out))
}

/// A file for other programs that goes to standard output, which may be a terminal: what would
/// move its cursor or turn its writing around is escaped as JSON and YAML do it.
#[must_use]
pub fn lines(raw: &str) -> Cow<'_, str> {
    let hostile = |c: char| is_hostile(c) && c != '\n';
    if !raw.contains(hostile) {
        return Cow::Borrowed(raw);
    }
    let mut out = String::with_capacity(raw.len());
    for c in raw.chars() {
        if hostile(c) {
            let escaped = |unit: &mut u16| format!("\\u{unit:04x}");
            out.extend(c.encode_utf16(&mut [0; 2]).iter_mut().map(escaped));
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// Text for a cell of a table that a spreadsheet may open.
#[must_use]
pub fn cell(raw: &str) -> Cow<'_, str> {
    let text = text(raw);
    if text.trim_start().starts_with(['=', '+', '-', '@', '|', '%']) {
        return Cow::Owned(format!("'{text}"));
    }
    text
}

/// `http://` and `https://` become `hxxp://` and `hxxps://`, whatever their case.
fn defang(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("://") {
        let (before, after) = rest.split_at(at);
        let scheme = before.len() - before.bytes().rev().take_while(u8::is_ascii_alphabetic).count();
        let (lead, scheme) = before.split_at(scheme);
        out.push_str(lead);
        match scheme.to_ascii_lowercase().as_str() {
            "http" => out.push_str("hxxp"),
            "https" => out.push_str("hxxps"),
            _ => out.push_str(scheme),
        }
        out.push_str("://");
        rest = &after[3..];
    }
    out.push_str(rest);
    out
}

/// Control characters, and the invisible marks that reorder or hide what stands around them.
fn is_hostile(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_escape_sequence_becomes_visible() {
        assert_eq!(text("a\u{1b}[2Jb\u{9b}c\u{7}"), "a\\u{1b}[2Jb\\u{9b}c\\u{7}");
    }

    #[test]
    fn marks_of_direction_become_visible_and_other_writing_stays() {
        assert_eq!(text("evil\u{202e}gnp.exe"), "evil\\u{202e}gnp.exe");
        assert_eq!(text("سلام שלום नमस्ते 👩‍👩‍👧"), "سلام שלום नमस्ते 👩‍👩‍👧");
    }

    #[test]
    fn a_link_cannot_be_tapped() {
        assert_eq!(
            text("see HTTPS://a.example/x and http://b.example"),
            "see hxxps://a.example/x and hxxp://b.example"
        );
        assert_eq!(text("ftp://c.example"), "ftp://c.example");
    }

    #[test]
    fn a_formula_is_text() {
        for formula in ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "  =1"] {
            assert!(cell(formula).starts_with('\''), "{formula}");
        }
        assert_eq!(cell("plain"), "plain");
    }

    #[test]
    fn what_is_very_long_is_cut() {
        assert_eq!(text(&"é".repeat(10_000)).chars().count(), LONGEST + 1);
    }

    proptest! {
        #[test]
        fn nothing_hostile_gets_through(raw in any::<String>()) {
            prop_assert!(!text(&raw).chars().any(is_hostile));
            prop_assert!(!cell(&raw).chars().any(is_hostile));
            prop_assert!(!lines(&raw).chars().any(|c| is_hostile(c) && c != '\n'));
            let json = serde_json::to_string(&raw).expect("is JSON");
            prop_assert_eq!(serde_json::from_str::<String>(&lines(&json)).expect("stays JSON"), raw);
        }
    }
}
