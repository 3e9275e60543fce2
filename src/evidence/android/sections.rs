//! The sections of a bug report, found in one read.
//!
//! `dumpstate` writes `------ TITLE (command) ------` before the output of each command, and, since
//! Android 2, `DUMP OF SERVICE name:` between lines of dashes before that of each service; the name
//! may have a priority in front (`CRITICAL`, `HIGH`, `NORMAL`). The same service may come twice.

use super::super::Content;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::io::{self, BufRead, BufReader, Read, Write as _};
use std::sync::Arc;

/// More sections than any phone has services.
const MOST_SECTIONS: usize = 20_000;

/// Bytes of a line that are looked at.
const HEAD: usize = 256;

/// One section.
pub(super) struct Section {
    /// Its path: `/cmd/dumpsys/package`.
    pub path: String,
    /// Number of the line that names it, from 1.
    pub line: u64,
    /// Where its first line begins, and how many bytes it has.
    pub from: u64,
    pub length: u64,
    /// Its bytes, compressed, where they were asked for.
    pub kept: Option<Arc<[u8]>>,
    /// Whether the text had to be decoded, so that `from` counts other bytes than the file has.
    pub decoded: bool,
}

/// Commands that have a path of their own, by the title of their section.
const TITLES: &[(&str, &str)] = &[
    ("SYSTEM PROPERTIES", "/cmd/getprop"),
    ("PROCESSES AND THREADS", "/cmd/ps"),
    ("PROCESSES", "/cmd/ps"),
    ("SYSTEM LOG", "/cmd/logcat"),
    ("LAST LOGCAT", "/cmd/logcat_old"),
    ("MOUNT INFO", "/cmd/mount"),
    ("KERNEL LOG", "/cmd/kernel_log"),
    ("PRINTENV", "/cmd/env"),
];

/// Finds the sections of a text. Of those that are `wanted` the bytes are kept, compressed, as
/// long as they fit into `room`. The second value is why the text ends early, if it does.
pub(super) fn index(
    content: &Content,
    wanted: &dyn Fn(&str) -> bool,
    room: u64,
) -> (Vec<Section>, Option<String>) {
    let mut index = Index { wanted, room, done: Vec::new(), open: None, decoded: false };
    index.begin("/cmd/dumpstate".to_owned(), 1, 0);
    let failed = read(content, &mut index).err();
    index.end(None);
    let mut sections = index.done;
    // What stands before the first section of a `dumpsys.txt` is nothing.
    sections.retain(|section| section.length > 0);
    (sections, failed.map(|error| error.to_string()))
}

fn read(content: &Content, index: &mut Index<'_>) -> io::Result<()> {
    let mut reader = content.reader_at(0)?;
    let mut start = [0; 2];
    let n = reader.read(&mut start)?;
    let utf16 = n == 2 && (start == [0xff, 0xfe] || start == [0xfe, 0xff]);
    drop(reader);
    if utf16 {
        index.decoded = true;
        let big = start == [0xfe, 0xff];
        lines(Utf8 { source: BufReader::new(content.reader_at(2)?), big, out: Vec::new(), at: 0 }, index)
    } else {
        lines(content.reader_at(0)?, index)
    }
}

/// Goes through a text line by line, however long the lines are.
fn lines(source: impl Read, index: &mut Index<'_>) -> io::Result<()> {
    let mut source = BufReader::with_capacity(1 << 20, source);
    let (mut head, mut number, mut offset) = (Vec::with_capacity(HEAD), 1_u64, 0_u64);
    let mut begun = offset;
    loop {
        let buffer = source.fill_buf()?;
        if buffer.is_empty() {
            return Ok(());
        }
        let end = memchr::memchr(b'\n', buffer).map_or(buffer.len(), |end| end + 1);
        let whole = buffer[end - 1] == b'\n';
        // Only lines that begin so are of interest; most are gone through without being looked at.
        if head.is_empty() {
            begun = offset;
        }
        let room = HEAD - head.len().min(HEAD);
        head.extend_from_slice(&buffer[..end.min(room)]);
        let piece = &buffer[..end];
        if head.first().is_some_and(|first| matches!(first, b'-' | b'D')) && (whole || head.len() >= HEAD) {
            index.line(&head, number, begun);
        }
        index.bytes(piece);
        source.consume(end);
        offset += end as u64;
        if whole {
            head.clear();
            number += 1;
        }
    }
}

struct Index<'a> {
    wanted: &'a dyn Fn(&str) -> bool,
    room: u64,
    done: Vec<Section>,
    open: Option<(Section, Option<ZlibEncoder<Vec<u8>>>)>,
    decoded: bool,
}

impl Index<'_> {
    fn begin(&mut self, path: String, line: u64, from: u64) {
        self.end(Some(from));
        if self.done.len() >= MOST_SECTIONS {
            return;
        }
        let keep = self.room > 0 && ((self.wanted)(&path) || self.decoded);
        let encoder = keep.then(|| ZlibEncoder::new(Vec::new(), Compression::fast()));
        let section = Section { path, line, from, length: 0, kept: None, decoded: self.decoded };
        self.open = Some((section, encoder));
    }

    fn end(&mut self, _at: Option<u64>) {
        let Some((mut section, encoder)) = self.open.take() else { return };
        let kept = encoder.and_then(|encoder| encoder.finish().ok());
        if let Some(kept) = kept.filter(|bytes| bytes.len() as u64 <= self.room) {
            self.room -= kept.len() as u64;
            section.kept = Some(kept.into());
        }
        self.done.push(section);
    }

    /// Whether a line is a border, and of what.
    fn line(&mut self, head: &[u8], number: u64, from: u64) {
        let text = String::from_utf8_lossy(head);
        let text = text.trim_end();
        if let Some(service) = service(text) {
            self.begin(format!("/cmd/dumpsys/{service}"), number, from);
        } else if text.len() >= 70 && text.bytes().all(|b| b == b'-') {
            self.end(Some(from));
        } else if let Some(title) = text.strip_prefix("------ ").and_then(|t| t.strip_suffix(" ------")) {
            if title.contains(" was the duration of ") {
                self.end(Some(from));
            } else if let Some(path) = of_title(title) {
                self.begin(path, number, from);
            }
        }
    }

    fn bytes(&mut self, piece: &[u8]) {
        if let Some((section, encoder)) = &mut self.open {
            section.length += piece.len() as u64;
            if let Some(encoder) = encoder {
                // Memory takes everything.
                let _ = encoder.write_all(piece);
            }
        }
    }
}

/// The name of a service out of the line that begins its section. It becomes part of a path.
fn service(line: &str) -> Option<String> {
    let name = line.strip_prefix("DUMP OF SERVICE ")?.strip_suffix(':')?;
    let priorities = ["CRITICAL ", "HIGH ", "NORMAL "];
    let name = priorities.iter().find_map(|p| name.strip_prefix(p)).unwrap_or(name).trim();
    let plain: String = name.chars().map(|c| if c == '/' || c.is_control() { '_' } else { c }).collect();
    (!plain.is_empty() && plain != "." && plain != "..").then_some(plain)
}

/// The path of a section by its title: what stands before the command in parentheses. Services are
/// announced once more as a group, which is no section of its own.
fn of_title(title: &str) -> Option<String> {
    let name = title.split(" (").next().unwrap_or(title).trim();
    if name.starts_with("DUMPSYS") {
        return None;
    }
    if let Some((_, path)) = TITLES.iter().find(|(known, _)| *known == name) {
        return Some((*path).to_owned());
    }
    let word = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    Some(format!("/cmd/dumpstate/{}", name.chars().map(word).collect::<String>()))
}

/// The first bytes of a text, whether UTF-8 or UTF-16.
pub(super) fn decoded(head: &[u8]) -> String {
    let two = |rest: &[u8], big: bool| {
        let pair = |p: &[u8]| {
            let pair = [p[0], p[1]];
            if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }
        };
        String::from_utf16_lossy(&rest.chunks_exact(2).map(pair).collect::<Vec<_>>())
    };
    match head {
        [0xff, 0xfe, rest @ ..] => two(rest, false),
        [0xfe, 0xff, rest @ ..] => two(rest, true),
        _ => String::from_utf8_lossy(head).into_owned(),
    }
}

/// Turns UTF-16 into UTF-8 while it is read.
struct Utf8<R> {
    source: R,
    big: bool,
    out: Vec<u8>,
    at: usize,
}

impl<R: Read> Read for Utf8<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.at == self.out.len() {
            let mut pairs = Vec::with_capacity(1 << 16);
            self.source.by_ref().take(1 << 16).read_to_end(&mut pairs)?;
            let pair = |p: &[u8]| {
                let pair = [p[0], p[1]];
                if self.big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }
            };
            let mut units: Vec<u16> = pairs.chunks_exact(2).map(pair).collect();
            // A character of two units may lie across the border.
            if units.last().is_some_and(|unit| (0xd800..0xdc00).contains(unit)) {
                let mut more = [0; 2];
                if self.source.read_exact(&mut more).is_ok() {
                    units.push(pair(&more));
                }
            }
            (self.out, self.at) = (String::from_utf16_lossy(&units).into_bytes(), 0);
        }
        let n = into.len().min(self.out.len() - self.at);
        into[..n].copy_from_slice(&self.out[self.at..self.at + n]);
        self.at += n;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sections(text: &[u8]) -> Vec<(String, u64, String)> {
        let content = Content::Memory(text.to_vec().into());
        let (sections, failed) = index(&content, &|_| true, 1 << 20);
        assert_eq!(failed, None);
        let text = |section: &Section| {
            let mut plain = String::new();
            let kept = section.kept.as_ref().expect("is kept");
            flate2::read::ZlibDecoder::new(&kept[..]).read_to_string(&mut plain).expect("is text");
            plain
        };
        sections.iter().map(|s| (s.path.clone(), s.line, text(s))).collect()
    }

    const REPORT: &str = "== dumpstate: 2020-01-08 15:30:07\n\
        ------ DUMPSYS CRITICAL (/system/bin/dumpsys) ------\n\
        -------------------------------------------------------------------------------\n\
        DUMP OF SERVICE CRITICAL SurfaceFlinger:\nlayers\n\
        --------- 0.053s was the duration of dumpsys SurfaceFlinger, ending at: 2020-01-08 15:30:08\n\
        -------------------------------------------------------------------------------\n\
        DUMP OF SERVICE adb:\n------ not a title\nkeys\n\
        ------ SYSTEM PROPERTIES (getprop) ------\n[a]: [b]\n\
        ------ 0.1s was the duration of 'SYSTEM PROPERTIES' ------\nlost\n\
        ------ A/B ../x (cmd) ------\nx\n";

    #[test]
    fn sections_begin_and_end_where_the_report_says() {
        let found = sections(REPORT.as_bytes());
        let paths: Vec<_> = found.iter().map(|(path, line, _)| (&**path, *line)).collect();
        assert_eq!(
            paths,
            [
                ("/cmd/dumpstate", 1),
                ("/cmd/dumpsys/SurfaceFlinger", 4),
                ("/cmd/dumpsys/adb", 8),
                ("/cmd/getprop", 11),
                ("/cmd/dumpstate/a_b____x", 15),
            ]
        );
        assert_eq!(found[2].2, "DUMP OF SERVICE adb:\n------ not a title\nkeys\n");
        assert_eq!(found[3].2, "------ SYSTEM PROPERTIES (getprop) ------\n[a]: [b]\n");
    }

    #[test]
    fn a_report_in_utf_16_has_the_same_sections() {
        for big in [false, true] {
            let bytes = |unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() };
            let units = std::iter::once(0xfeff).chain(REPORT.encode_utf16());
            let text: Vec<u8> = units.flat_map(bytes).collect();
            assert_eq!(sections(&text), sections(REPORT.as_bytes()));
        }
    }

    #[test]
    fn names_of_services_cannot_climb() {
        assert_eq!(service("DUMP OF SERVICE ../../x:").as_deref(), Some(".._.._x"));
        assert_eq!(service("DUMP OF SERVICE ..:"), None);
        assert_eq!(service("DUMP OF SERVICE HIGH meminfo:").as_deref(), Some("meminfo"));
    }

    proptest! {
        #[test]
        fn no_text_loses_bytes_of_a_section_or_panics(lines in proptest::collection::vec(
            prop_oneof![Just("DUMP OF SERVICE a:".to_owned()), Just("-".repeat(79)), "[-a ]{0,300}"], 0..30)
        ) {
            let text = lines.join("\n");
            let found = sections(text.as_bytes());
            for (_, _, section) in found {
                prop_assert!(text.contains(&section));
            }
        }
    }
}
