//! Which format a file is of, by what stands in it.

use super::json;
use super::{unknown, value};
use crate::sentence::Sentence;
use std::borrow::Cow;

/// The formats that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Own,
    Stix,
    Misp,
    OpenIoc,
    Echap,
    EchapSamples,
    /// With what stands between the cells.
    Csv(u8),
    List,
    Prose,
}

/// Lines that a guess looks at.
const LOOKED_AT: usize = 200;

/// The text of a file: UTF-8 or UTF-16, with or without a byte order mark; and whether bytes
/// that are no text had to be replaced.
pub(super) fn text(bytes: &[u8]) -> (Cow<'_, str>, bool) {
    let units = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = rest.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        String::from_utf16(&units)
            .map_or_else(|_| (String::from_utf16_lossy(&units), true), |text| (text, false))
    };
    let (text, mended) = match bytes {
        [0xff, 0xfe, rest @ ..] => units(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => units(rest, u16::from_be_bytes),
        _ => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            return match String::from_utf8_lossy(bytes) {
                Cow::Borrowed(text) => (Cow::Borrowed(text), false),
                Cow::Owned(text) => (Cow::Owned(text), true),
            };
        }
    };
    (Cow::Owned(text), mended)
}

/// The format of a text.
pub(super) fn format(file: &str, text: &str) -> Result<Format, Sentence> {
    let start = text.trim_start();
    match start.as_bytes().first() {
        None => Err(unknown("import-empty")),
        Some(b'{') => object(start.as_bytes()),
        // A defanged list may begin with `[`.
        Some(b'[') if start[1..].trim_start().starts_with(['{', ']']) => list(start.as_bytes()),
        Some(b'<') => xml(start),
        Some(_) if start.contains('\0') => Err(unknown("import-binary")),
        Some(_) => lines(file, text),
    }
}

fn object(bytes: &[u8]) -> Result<Format, Sentence> {
    let (mut stix, mut misp, mut manifest) = (false, false, false);
    json::members(bytes, &mut |key, value| match key {
        "objects" => stix = true,
        "Event" | "response" | "Attribute" => misp = true,
        _ => manifest |= json::member(value, "Orgc").is_some() && json::member(value, "info").is_some(),
    });
    match (stix, misp, manifest) {
        (true, ..) => Ok(Format::Stix),
        (_, true, _) => Ok(Format::Misp),
        // The table of contents of a feed. Its events lie beside it.
        (_, _, true) => Err(unknown("import-index")),
        _ => Err(unknown("import-other-json")),
    }
}

/// A list of events of MISP, or of objects of STIX.
fn list(bytes: &[u8]) -> Result<Format, Sentence> {
    let mut format = None;
    let _ = json::elements(bytes, &mut |_, element| {
        let has = |name| json::member(element, name).is_some();
        format = format.or_else(|| match () {
            () if has("Event") => Some(Format::Misp),
            () if has("type") && has("id") => Some(Format::Stix),
            () => None,
        });
    });
    format.ok_or_else(|| unknown("import-other-json"))
}

/// Whether the first bytes of a large file are those of STIX.
pub(super) fn is_stix_head(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    let has = |word: &[u8]| memchr::memmem::find(head, word).is_some();
    head.starts_with(b"{") && has(b"\"objects\"") && (has(b"bundle") || has(b"\"spec_version\""))
}

fn xml(text: &str) -> Result<Format, Sentence> {
    let head: String = text.chars().take(4096).collect();
    if head.contains("<ioc") || head.contains("<OpenIOC") || head.contains("openioc") {
        Ok(Format::OpenIoc)
    } else {
        Err(unknown("import-other-xml"))
    }
}

fn lines(file: &str, text: &str) -> Result<Format, Sentence> {
    let content = || {
        text.lines().map(str::trim_end).filter(|l| !l.is_empty() && !l.starts_with(['#', ';']) && *l != "---")
    };
    let first = content().next().ok_or_else(|| unknown("import-empty"))?;
    if content().take(5).any(is_rule) {
        return Err(unknown("import-rules"));
    }
    if is_own(file, content()) {
        return Ok(Format::Own);
    }
    if first == "indicators:" {
        return Err(unknown("import-index"));
    }
    if first.starts_with("- name:") || first == "-" && text.contains("\n  name:") {
        return Ok(Format::Echap);
    }
    if first == "SHA256,Package Name,Certificate,Version,App" {
        return Ok(Format::EchapSamples);
    }
    let some: Vec<&str> = content().take(LOOKED_AT).collect();
    if let Some(delimiter) = delimiter(file, &some) {
        return Ok(Format::Csv(delimiter));
    }
    let of_list = some.iter().filter(|l| super::list::is_entry(l)).count();
    // A list with a heading or two is a list; a report with a short line or two is none.
    Ok(if of_list * 2 > some.len() { Format::List } else { Format::Prose })
}

/// Rules of YARA, Suricata and Snort: read by other tools.
fn is_rule(line: &str) -> bool {
    let mut words = line.split_whitespace();
    match (words.next(), words.next()) {
        (Some("rule" | "private" | "global"), Some(_)) => line.ends_with('{') || words.next().is_none(),
        (Some("alert" | "drop" | "reject"), Some("tcp" | "udp" | "dns" | "http" | "tls" | "ip")) => true,
        (Some("import"), Some(module)) => module.starts_with('"'),
        _ => false,
    }
}

/// Whether the name of a file ends in one of these.
fn is_named(file: &str, ends: &[&str]) -> bool {
    file.rsplit_once('.').is_some_and(|(_, end)| ends.iter().any(|e| end.eq_ignore_ascii_case(e)))
}

/// Our own format has its keys at the beginning of lines.
fn is_own<'t>(file: &str, content: impl Iterator<Item = &'t str>) -> bool {
    let keys: Vec<&str> = content.take(LOOKED_AT).filter_map(|l| l.split_once(':').map(|(k, _)| k)).collect();
    let has = |key: &str| keys.contains(&key);
    let named = is_named(file, &["yaml", "yml"]);
    (has("id") && (has("name") || has("values") || has("kind"))) || (named && has("values") && has("name"))
}

/// What stands between the cells, if a text is a table: the same number of cells in every line,
/// or a name that says so.
fn delimiter(file: &str, lines: &[&str]) -> Option<u8> {
    let first = lines.first()?;
    let named = is_named(file, &["csv", "tsv"]);
    let count = |line: &str, by: u8| {
        let mut quoted = false;
        line.bytes()
            .filter(|b| {
                quoted ^= *b == b'"';
                !quoted && *b == by
            })
            .count()
    };
    let candidates = [b'\t', b';', b',', b'|'];
    let most = candidates.into_iter().max_by_key(|by| count(first, *by)).filter(|by| count(first, *by) > 0);
    let Some(by) = most else { return named.then_some(b',') };
    let cells = count(first, by);
    let even = lines.iter().filter(|l| count(l, by) == cells).count() * 10 >= lines.len() * 9;
    // Sentences have commas too: a table has a header, or a value in most of its lines.
    let is_value = |cell: &str| {
        matches!(value::form(&value::refang(cell.trim().trim_matches('\u{22}'))), value::Form::Kind(_))
    };
    let with_values = lines.iter().filter(|l| l.split(char::from(by)).any(is_value)).count();
    let table = super::csv::is_header(first, by) || with_values * 2 >= lines.len();
    (named || (even && table)).then_some(by)
}
