//! What every page begins with and is made of: texts that cannot become markup, and one style.

use crate::catalogue::Catalogue;
use crate::detect::Severity;
use crate::report::disarm;
use std::borrow::Cow;
use std::fmt::Write as _;

const STYLE: &str = include_str!("style.css");

/// The beginning of a page, up to its `main`. `title` is escaped.
pub fn head(catalogue: &Catalogue, title: &str) -> String {
    let language = escape(catalogue.language()).into_owned();
    let direction = if catalogue.is_right_to_left() { "rtl" } else { "ltr" };
    // Even if something slipped through, the browser would run and load nothing.
    let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n"
    )
}

/// A part of an address: everything but letters, digits and `-._` as percent signs (RFC 3986, 2.1).
pub fn address(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
            out.push(char::from(byte));
        } else {
            write!(out, "%{byte:02X}").expect("memory takes everything");
        }
    }
    out
}

/// Text inside an element or a quoted attribute.
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// What came from the device, disarmed, escaped, and kept from turning the writing around it.
pub fn device(text: &str) -> String {
    format!("<bdi>{}</bdi>", escape(&disarm::text(text)))
}

/// The class of the label of a severity.
pub fn label_class(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical => "critical",
        Severity::High => "high",
        Severity::Medium => "medium",
        Severity::Low => "low",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn markup_becomes_text() {
        assert_eq!(
            escape("<a href='x' title=\"y\">&"),
            "&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;"
        );
        assert_eq!(device("\u{202e}<b>"), "<bdi>\\u{202e}&lt;b&gt;</bdi>");
    }

    proptest! {
        #[test]
        fn nothing_of_a_text_is_markup(text in any::<String>()) {
            let shown = device(&text);
            let inside = shown.strip_prefix("<bdi>").and_then(|s| s.strip_suffix("</bdi>")).expect("is wrapped");
            prop_assert!(!inside.contains(['<', '>', '"', '\'']));
        }
    }
}
