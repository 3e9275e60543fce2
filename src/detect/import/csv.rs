//! Tables: with or without a header, with any of the usual delimiters.
//!
//! A header names a column for the kind and one for the value, or a column for each kind.
//! Without one every cell is judged by its form, and what was guessed is said.

use super::value::{Form, as_kind, form, kind_of_word, refang};
use super::{Import, Kinds, Shared, day, indicator, misp, own_table, set, stem, threat, unknown};
use crate::detect::{About, Indicator, IndicatorKind};
use crate::sentence::Sentence;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Type,
    Value,
    Kind(IndicatorKind),
    Note,
    FirstSeen,
    ValidUntil,
    Confidence,
    ToIds,
    Ignored,
}

fn column(name: &str) -> Column {
    let word: String = name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    match word.as_str() {
        "type" | "ioctype" | "indicatortype" | "kind" | "valuetype" | "attributetype" => Column::Type,
        "value" | "indicator" | "indicators" | "ioc" | "iocs" | "iocvalue" | "indicatorvalue"
        | "observable" => Column::Value,
        "comment" | "comments" | "description" | "note" | "notes" | "app" | "family" | "malware"
        | "campaign" | "threat" => Column::Note,
        "firstseen" | "date" | "datefirstseen" | "created" => Column::FirstSeen,
        "validuntil" | "expires" | "expiration" => Column::ValidUntil,
        "confidence" => Column::Confidence,
        "toids" | "ids" => Column::ToIds,
        _ => kind_of_word(name).map_or(Column::Ignored, Column::Kind),
    }
}

/// Whether a line names columns: one at least is known, and none is a value itself.
pub(super) fn is_header(line: &str, delimiter: u8) -> bool {
    let cells = || line.split(char::from(delimiter)).map(|c| c.trim().trim_matches('\u{22}').trim());
    let names = |c: Column| matches!(c, Column::Value | Column::Kind(_));
    cells().any(|c| names(column(c))) && !cells().any(|c| matches!(form(&refang(c)), Form::Kind(_)))
}

/// Reads a table.
pub(super) fn read(file: &str, text: &str, delimiter: u8) -> Result<Import, Sentence> {
    if own_table::is_one(text) {
        return Ok(own_table::read(file, text));
    }
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .comment(Some(b'#'))
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut table = Table::new(file);
    let mut row = csv::StringRecord::new();
    loop {
        match reader.read_record(&mut row) {
            Ok(true) => table.row(line_of(text, row.position()), &row),
            Ok(false) => break,
            Err(error) => {
                let line = line_of(text, error.position());
                let reason = Sentence::new("import-line-damaged").with("reason", error.to_string());
                table.reject(line, "", reason);
            }
        }
    }
    table.finish()
}

/// The line on which a row stands: the reader notes where it began to look for it, which may be
/// before empty lines and comments.
pub(super) fn line_of(text: &str, position: Option<&csv::Position>) -> u64 {
    let Some(position) = position else { return 0 };
    let mut rest = usize::try_from(position.byte()).ok().and_then(|at| text.get(at..)).unwrap_or_default();
    let mut line = position.line();
    while let Some(first) = rest.as_bytes().first().filter(|b| matches!(b, b'\n' | b'\r' | b'#')) {
        let skipped =
            if *first == b'#' { memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len()) } else { 1 };
        line += u64::from(*first == b'\n');
        rest = &rest[skipped..];
    }
    line
}

struct Table<'f> {
    file: &'f str,
    columns: Option<Vec<Column>>,
    /// Whether the first row was seen.
    begun: bool,
    import: Import,
    shared: Shared,
    indicators: Vec<Indicator>,
    /// What was guessed of each column.
    guessed: BTreeMap<usize, Kinds>,
    /// Rows whose publisher does not mean them for detection.
    skipped: u64,
    /// Rows that are a hash and an id and nothing else.
    cached: usize,
}

impl<'f> Table<'f> {
    fn new(file: &'f str) -> Self {
        Self {
            file,
            columns: None,
            begun: false,
            import: Import::default(),
            shared: Shared::default(),
            indicators: Vec::new(),
            guessed: BTreeMap::new(),
            skipped: 0,
            cached: 0,
        }
    }

    fn row(&mut self, line: u64, row: &csv::StringRecord) {
        if !std::mem::replace(&mut self.begun, true) {
            let columns: Vec<Column> = row.iter().map(column).collect();
            let joined = row.iter().collect::<Vec<_>>().join(",");
            if is_header(&joined, b',') {
                self.columns = Some(columns);
                return;
            }
        }
        match self.columns.take() {
            Some(columns) => {
                self.named(line, row, &columns);
                self.columns = Some(columns);
            }
            None => self.guess(line, row),
        }
    }

    /// A row whose columns have names.
    fn named(&mut self, line: u64, row: &csv::StringRecord, columns: &[Column]) {
        let of = |wanted: Column| {
            let mut cells = row.iter().zip(columns).filter(|(cell, c)| **c == wanted && !cell.is_empty());
            cells.next().map(|(cell, _)| cell)
        };
        if of(Column::ToIds).is_some_and(|t| matches!(t.to_lowercase().as_str(), "0" | "false" | "no")) {
            self.skipped += 1;
            return;
        }
        let about = self.shared.of(About {
            note: of(Column::Note).map(str::to_owned),
            first_seen: of(Column::FirstSeen).and_then(day),
            valid_until: of(Column::ValidUntil).and_then(day),
            confidence: of(Column::Confidence).and_then(|c| c.parse().ok()).filter(|c| *c <= 100),
            ..About::default()
        });
        if let Some(value) = of(Column::Value) {
            if let Some(kind) = of(Column::Type) {
                self.typed(line, kind, value, &about);
            } else {
                let place = columns.iter().position(|c| *c == Column::Value);
                self.judged(line, place, value, &about);
            }
        }
        for (cell, column) in row.iter().zip(columns).filter(|(cell, _)| !cell.is_empty()) {
            if let Column::Kind(kind) = column {
                self.put(line, *kind, cell, &about);
            }
        }
    }

    fn typed(&mut self, line: u64, kind: &str, value: &str, about: &Arc<About>) {
        match misp::values(kind, value) {
            Some(values) => values.into_iter().for_each(|(kind, value)| self.put(line, kind, value, about)),
            None => self.reject(line, value, Sentence::new("import-type-unknown").with("reason", kind)),
        }
    }

    fn put(&mut self, line: u64, kind: IndicatorKind, value: &str, about: &Arc<About>) {
        match as_kind(kind, value) {
            Some((kind, value)) => self.indicators.push(indicator(kind, value, about)),
            None => self.reject(line, value, Sentence::new("import-not-of-kind").with("value", value)),
        }
    }

    fn reject(&mut self, line: u64, what: &str, reason: Sentence) {
        self.import.reject(self.file, line.to_string(), what, reason);
    }

    /// A value of a column that does not say what it holds. Whether it could be judged.
    fn judged(&mut self, line: u64, column: Option<usize>, value: &str, about: &Arc<About>) -> bool {
        let real = refang(value);
        let Form::Kind(kind) = form(&real) else {
            self.reject(line, value, Sentence::new("import-unclear"));
            return false;
        };
        self.guessed.entry(column.unwrap_or_default()).or_default().add(kind);
        self.put(line, kind, &real, about);
        true
    }

    /// A row of a table without names: every cell that is a value for itself.
    fn guess(&mut self, line: u64, row: &csv::StringRecord) {
        if row.len() == 2 && row[0].len() == 32 && row[1].len() == 36 && row[1].matches('-').count() == 4 {
            self.cached += 1;
            return;
        }
        let about = Arc::default();
        let mut found = false;
        for (number, cell) in row.iter().enumerate() {
            if matches!(form(&refang(cell)), Form::Kind(_)) {
                found |= self.judged(line, Some(number), cell, &about);
            }
        }
        if !found && row.iter().any(|cell| !cell.is_empty()) {
            let what = row.iter().collect::<Vec<_>>().join(" ");
            self.reject(line, &what, Sentence::new("import-unclear"));
        }
    }

    fn finish(mut self) -> Result<Import, Sentence> {
        if self.cached > 0 && self.indicators.is_empty() {
            // `hashes.csv` of a feed of MISP: hashes of the values in its events, not of files.
            return Err(unknown("import-index"));
        }
        if self.indicators.is_empty() && self.import.rejected.is_empty() && self.skipped == 0 {
            return Err(unknown("import-empty"));
        }
        for (column, kinds) in &self.guessed {
            let note = Sentence::new("import-column-guessed").with("column", (column + 1).to_string());
            self.import.note(self.file, note.with("kinds", kinds.text()));
        }
        if self.skipped > 0 {
            self.import
                .note(self.file, Sentence::new("import-not-for-detection").count("count", self.skipped));
        }
        let stem = stem(self.file);
        self.import.put(set(stem, stem, threat([self.file])), self.indicators);
        Ok(self.import)
    }
}

#[cfg(test)]
mod tests;
