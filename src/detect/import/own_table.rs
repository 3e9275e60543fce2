//! The table that `hoofprint indicators convert --to csv` writes: every column has its meaning.

use super::csv::line_of;
use super::{Import, Shared, app_number, as_written, day, indicator, own_word, set};
use crate::detect::workbench::export::csv::COLUMNS;
use crate::detect::{About, Indicator, IndicatorKind, IndicatorSet, ThreatKind};
use crate::sentence::Sentence;
use std::collections::HashMap;

/// Whether a table has the columns of ours, in their order.
pub(super) fn is_one(text: &str) -> bool {
    text.lines().next().is_some_and(|line| line.trim_end() == COLUMNS.join(","))
}

/// Reads it: one set for each name in the first column.
pub(super) fn read(file: &str, text: &str) -> Import {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let mut table = Table { file, ..Table::default() };
    for row in reader.records() {
        match row {
            Ok(row) => table.row(line_of(text, row.position()), &row),
            Err(error) => {
                let line = line_of(text, error.position());
                let reason = Sentence::new("import-line-damaged").with("reason", error.to_string());
                table.reject(line, "", reason);
            }
        }
    }
    for (set, indicators) in table.sets {
        table.import.put(set, indicators);
    }
    table.import
}

#[derive(Default)]
struct Table<'f> {
    file: &'f str,
    import: Import,
    shared: Shared,
    sets: Vec<(IndicatorSet, Vec<Indicator>)>,
    /// Place of each set, by its id.
    places: HashMap<String, usize>,
}

impl Table<'_> {
    fn reject(&mut self, line: u64, what: &str, reason: Sentence) {
        self.import.reject(self.file, line.to_string(), what, reason);
    }

    fn row(&mut self, line: u64, row: &csv::StringRecord) {
        let of = |column: &str| {
            let cell = COLUMNS.iter().position(|c| *c == column).and_then(|n| row.get(n)).unwrap_or_default();
            text(cell)
        };
        let filled = |column: &str| Some(of(column)).filter(|t| !t.is_empty()).map(str::to_owned);
        let Some(kind) = own_word::<IndicatorKind>(of("type")) else {
            let reason = Sentence::new("import-type-unknown").with("reason", of("type"));
            return self.reject(line, of("value"), reason);
        };
        let Some(value) = as_written(of("value")) else {
            let reason = Sentence::new("import-not-of-kind").with("value", of("value"));
            return self.reject(line, of("value"), reason);
        };
        let about = self.shared.of(About {
            platforms: words(of("platforms")),
            note: filled("note"),
            first_seen: day(of("first_seen")),
            valid_until: day(of("valid_until")),
            confidence: of("confidence").parse().ok().filter(|c| *c <= 100),
            capabilities: words(of("capabilities")),
        });
        let place = self.place(of("set"), of("name"), of("kind"));
        let (set, indicators) = &mut self.sets[place];
        let app = filled("app").map(|app| app_number(set, &app));
        let source = filled("source").map(|source| source.as_str().into());
        indicators.push(Indicator { source, app, ..indicator(kind, value, &about) });
    }

    /// The place of a set, which is made when its first value comes.
    fn place(&mut self, id: &str, name: &str, kind: &str) -> usize {
        if let Some(place) = self.places.get(id) {
            return *place;
        }
        let kind = own_word(kind).unwrap_or(ThreatKind::TargetedSpyware);
        self.sets.push((set(id, name, kind), Vec::new()));
        self.places.insert(id.to_owned(), self.sets.len() - 1);
        self.sets.len() - 1
    }
}

/// Words with commas between them; those of ours that are known.
fn words<T: serde::de::DeserializeOwned>(list: &str) -> Vec<T> {
    list.split(',').filter_map(own_word).collect()
}

/// A cell without the apostrophe that keeps a spreadsheet from running it.
fn text(cell: &str) -> &str {
    let formula = |rest: &&str| rest.starts_with(['=', '+', '-', '@', '|', '%', '\t', '\r']);
    cell.strip_prefix('\'').filter(formula).unwrap_or(cell)
}
