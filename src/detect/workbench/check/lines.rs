//! On which line of a file a value stands.
//!
//! The reader of YAML gives values without their places. This goes through the text once and
//! notes every piece that could be a value: what stands behind `- `, behind `value:`, and between
//! the commas of a list in brackets, the cells of a table or the tags of XML.

use std::collections::HashMap;

/// The places of all pieces of a text.
pub(super) struct Lines<'a> {
    text: &'a str,
    places: HashMap<&'a str, Vec<u64>>,
}

impl<'a> Lines<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let mut places: HashMap<&str, Vec<u64>> = HashMap::new();
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.trim();
            if line.starts_with('#') {
                continue;
            }
            let mut put = |piece: &'a str| {
                let lines = places.entry(piece).or_default();
                if lines.last() != Some(&number) {
                    lines.push(number);
                }
            };
            let whole = line.split(" #").next().unwrap_or(line);
            for piece in
                [whole].into_iter().chain(whole.split(['[', ']', '{', '}', ',', ';', '\t', '<', '>']))
            {
                each_reading(piece, &mut put);
            }
        }
        Self { text, places }
    }

    /// The line of the nth place (from 0) where a value stands; the last one if there are fewer.
    pub(super) fn nth(&self, value: &str, nth: usize) -> u64 {
        match self.places.get(value.trim()) {
            Some(lines) => lines.get(nth).or(lines.last()).copied().unwrap_or(0),
            None => self.anywhere(value),
        }
    }

    /// The line of a key: `key:`.
    pub(super) fn key(&self, key: &str) -> u64 {
        let is = |line: &str| line.trim().strip_prefix(key).is_some_and(|rest| rest.starts_with(':'));
        (1..).zip(self.text.lines()).find(|(_, line)| is(line)).map_or(0, |(number, _)| number)
    }

    /// The first line that has a text anywhere.
    pub(super) fn anywhere(&self, value: &str) -> u64 {
        let at = if value.is_empty() {
            None
        } else {
            memchr::memmem::find(self.text.as_bytes(), value.as_bytes())
        };
        at.map_or(0, |at| memchr::memchr_iter(b'\n', &self.text.as_bytes()[..at]).count() as u64 + 1)
    }
}

/// A piece as it stands, behind its dash, behind its key, and without its quotes.
fn each_reading<'a>(piece: &'a str, put: &mut impl FnMut(&'a str)) {
    let piece = piece.trim();
    let item = piece.strip_prefix("- ").map_or(piece, str::trim);
    let behind_key = item.split_once(": ").map(|(_, value)| value.trim());
    for text in [Some(item), behind_key].into_iter().flatten().filter(|t| !t.is_empty()) {
        put(text);
        let quoted = |quote: char| text.strip_prefix(quote).and_then(|t| t.strip_suffix(quote));
        if let Some(bare) = quoted('"').or(quoted('\'')) {
            put(bare.trim());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_found_in_every_way_it_can_be_written() {
        let text = "id: x\nvalues:\n  # a.example\n  - a.example # why\n  - \"b.example\"\n  - { value: c.example, note: n }\n  - [d.example, 'e.example']\n  - value: f.example\n  - a.example\n";
        let lines = Lines::of(text);
        for (value, line) in
            [("b.example", 5), ("c.example", 6), ("d.example", 7), ("e.example", 7), ("f.example", 8)]
        {
            assert_eq!(lines.nth(value, 0), line, "{value}");
        }
        assert_eq!(
            (lines.nth("a.example", 0), lines.nth("a.example", 1), lines.nth("a.example", 7)),
            (4, 9, 9)
        );
        assert_eq!((lines.key("values"), lines.key("nothing"), lines.nth("not there", 0)), (2, 0, 0));
    }
}
