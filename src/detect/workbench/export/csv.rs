//! A table: one line a value, for spreadsheets and scripts.
//!
//! A cell that a spreadsheet would run as a formula gets an apostrophe in front, as spreadsheets
//! themselves write a text. A telephone number may keep its plus.

use super::Exported;
use crate::detect::workbench::{Workset, word, words};

/// The columns. The importer knows a table of ours by them.
pub(in crate::detect) const COLUMNS: [&str; 13] = [
    "set",
    "name",
    "kind",
    "app",
    "type",
    "value",
    "platforms",
    "source",
    "note",
    "confidence",
    "first_seen",
    "valid_until",
    "capabilities",
];

/// All values of all sets.
pub(super) fn write(sets: &[Workset]) -> Exported {
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(COLUMNS).expect("memory takes everything");
    let mut written = 0;
    for set in sets {
        for v in &set.values {
            let text = |t: &Option<String>| t.clone().unwrap_or_default();
            let row = [
                set.set.id.clone(),
                set.set.name.clone(),
                word(set.set.kind),
                set.app_of(v).unwrap_or_default().to_owned(),
                word(v.kind),
                v.value.clone(),
                words(if v.about.platforms.is_empty() { &set.set.platforms } else { &v.about.platforms }),
                v.source.as_deref().unwrap_or_default().to_owned(),
                text(&v.about.note),
                v.about.confidence.map(|c| c.to_string()).unwrap_or_default(),
                text(&v.about.first_seen),
                text(&v.about.valid_until),
                words(&v.about.capabilities),
            ];
            table.write_record(row.map(cell)).expect("memory takes everything");
            written += 1;
        }
    }
    let bytes = table.into_inner().expect("memory takes everything");
    let text = String::from_utf8(bytes).expect("only text was written");
    Exported { text, written, left_out: Vec::new() }
}

fn cell(text: String) -> String {
    let number = |t: &str| t.chars().all(|c| c.is_ascii_digit() || " ()-".contains(c));
    let formula = match text.strip_prefix('+') {
        Some(rest) => !number(rest),
        None => text.starts_with(['=', '-', '@', '|', '%', '\t', '\r']),
    };
    if formula { format!("'{text}") } else { text }
}
