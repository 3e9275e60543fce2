//! `timeline.csv`: every time of every record, in order, for a spreadsheet or Timesketch.
//!
//! Sorted outside memory: each job writes runs of sorted rows, which are merged at the end.

use super::disarm;
use crate::record::Record;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};

/// Rows that are sorted in memory before they are written as a run.
const ROWS_OF_A_RUN: usize = 100_000;

/// The columns.
const HEADER: &[&str] =
    &["time", "meaning", "kind", "artifact", "summary", "evidence", "path", "place", "record"];

/// One row, in the order by which rows are sorted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Row {
    /// Nanoseconds since 1970, to sort by.
    nanoseconds: i128,
    cells: Vec<String>,
}

/// The rows of one part, on their way to the disk.
pub(super) struct Run {
    stem: PathBuf,
    rows: Vec<Row>,
    written: usize,
}

impl Run {
    pub(super) fn new(stem: PathBuf) -> Self {
        Self { stem, rows: Vec::new(), written: 0 }
    }

    pub(super) fn take(&mut self, record: &Record) -> io::Result<()> {
        for (meaning, time) in &record.times {
            let cells = vec![
                time.to_rfc3339(),
                (*meaning).to_owned(),
                record.event.kind().to_owned(),
                record.artifact.to_owned(),
                summary(record),
                record.evidence.to_string(),
                record.path.to_string(),
                record.locator.to_string(),
                record.id().to_string(),
            ];
            self.rows.push(Row { nanoseconds: time.instant().as_nanosecond(), cells });
        }
        if self.rows.len() >= ROWS_OF_A_RUN { self.spill() } else { Ok(()) }
    }

    pub(super) fn finish(mut self) -> io::Result<()> {
        if self.rows.is_empty() { Ok(()) } else { self.spill() }
    }

    fn spill(&mut self) -> io::Result<()> {
        self.rows.sort_unstable();
        let path = self.stem.with_added_extension(format!("{:08}", self.written));
        self.written += 1;
        let mut out = BufWriter::new(super::folder::create(&path)?);
        for row in self.rows.drain(..) {
            serde_json::to_writer(&mut out, &row)?;
            out.write_all(b"\n")?;
        }
        out.flush()
    }
}

/// What a record says, in a few words: the values of its event, one after the other.
fn summary(record: &Record) -> String {
    let value = serde_json::to_value(&record.event).unwrap_or_default();
    let fields = value.as_object().into_iter().flatten().filter(|(key, _)| *key != "kind");
    let words = fields.map(|(key, value)| match value {
        serde_json::Value::String(text) => format!("{key}: {text}"),
        other => format!("{key}: {other}"),
    });
    words.collect::<Vec<_>>().join("; ")
}

/// Merges all runs of a folder into one table.
pub(super) fn merge(parts: &Path, table: &Path) -> io::Result<()> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(parts)? {
        let path = entry?.path();
        if path.file_name().is_some_and(|n| n.to_string_lossy().contains(".run.")) {
            paths.push(path);
        }
    }
    paths.sort();
    while paths.len() > 200 {
        // More files than an operating system opens at once are merged in steps.
        let some: Vec<_> = paths.drain(..200).collect();
        let joined = some[0].with_added_extension("joined");
        let mut out = BufWriter::new(super::folder::create(&joined)?);
        each_in_order(&some, &mut |row| {
            serde_json::to_writer(&mut out, &row)?;
            out.write_all(b"\n")
        })?;
        out.flush()?;
        paths.push(joined);
    }
    let mut csv = csv::Writer::from_writer(super::folder::create(table)?);
    csv.write_record(HEADER)?;
    each_in_order(&paths, &mut |row| {
        Ok(csv.write_record(row.cells.iter().map(|cell| disarm::cell(cell).into_owned()))?)
    })?;
    csv.flush()
}

fn each_in_order(paths: &[PathBuf], each: &mut dyn FnMut(Row) -> io::Result<()>) -> io::Result<()> {
    let mut runs = Vec::new();
    let mut heap = BinaryHeap::new();
    for (n, path) in paths.iter().enumerate() {
        let mut lines = BufReader::new(File::open(path)?).lines();
        if let Some(row) = next(&mut lines)? {
            heap.push(Reverse((row, n)));
        }
        runs.push(lines);
    }
    while let Some(Reverse((row, n))) = heap.pop() {
        each(row)?;
        if let Some(row) = next(&mut runs[n])? {
            heap.push(Reverse((row, n)));
        }
    }
    Ok(())
}

fn next(lines: &mut io::Lines<BufReader<File>>) -> io::Result<Option<Row>> {
    lines.next().transpose()?.map(|line| serde_json::from_str(&line).map_err(io::Error::from)).transpose()
}
