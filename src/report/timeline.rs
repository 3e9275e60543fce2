//! `timeline.csv`: every time of every record, in order, for a spreadsheet or Timesketch.
//!
//! Sorted outside memory: each job gives runs of sorted rows, which are merged at the end.

use super::disarm;
use crate::record::{Record, RecordId};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Cursor, Read, Write as _};
use std::path::{Path, PathBuf};

/// Bytes of rows that are sorted in memory before they are written as a run.
const FULL: usize = 4 << 20;

/// Runs that are merged at once: fewer than the files an operating system opens.
const MERGED_AT_ONCE: usize = 200;

/// The columns.
const HEADER: &[&str] =
    &["time", "meaning", "kind", "artifact", "summary", "evidence", "path", "place", "record"];

/// Rows of one part: each a line of the table, by its time in nanoseconds since 1970.
#[derive(Debug)]
pub(super) struct Run {
    lines: csv::Writer<Vec<u8>>,
    rows: Vec<(i128, usize)>,
    written: usize,
}

impl Default for Run {
    fn default() -> Self {
        Self { lines: csv::Writer::from_writer(Vec::new()), rows: Vec::new(), written: 0 }
    }
}

impl Run {
    pub(super) fn take(&mut self, id: RecordId, record: &Record) -> io::Result<()> {
        if record.times.is_empty() {
            return Ok(());
        }
        let (summary, place, id) = (record.event.summary(), record.locator.to_string(), id.to_string());
        let summary = disarm::cell(&summary);
        for (meaning, time) in &record.times {
            self.rows.push((time.instant().as_nanosecond(), self.lines.get_ref().len()));
            let time = time.to_rfc3339();
            let cells = [&*time, meaning, record.event.kind(), record.artifact];
            let origin = [&*record.evidence, &*record.path, &*place, &*id].map(disarm::cell);
            let cells = cells.into_iter().chain([&*summary]).chain(origin.iter().map(|cell| &**cell));
            self.lines.write_record(cells)?;
            self.lines.flush()?;
        }
        Ok(())
    }

    pub(super) fn bytes(&self) -> usize {
        self.lines.get_ref().len() + self.rows.len() * HEAD
    }

    pub(super) fn is_full(&self) -> bool {
        self.bytes() > FULL
    }

    /// Whether everything it holds is still in memory, and is little.
    pub(super) fn is_small(&self) -> bool {
        self.written == 0 && self.bytes() < FULL / 64
    }

    /// The rows in order: time, length and line of each.
    pub(super) fn sorted(&mut self) -> Vec<u8> {
        let lines = self.lines.get_ref();
        let ends = self.rows.iter().skip(1).map(|(_, start)| *start).chain([lines.len()]);
        let mut rows: Vec<(i128, &[u8])> =
            self.rows.iter().zip(ends).map(|((time, start), end)| (*time, &lines[*start..end])).collect();
        rows.sort_unstable();
        let mut run = Vec::with_capacity(self.bytes());
        for (time, line) in rows {
            put(&mut run, time, line).expect("memory takes everything");
        }
        (self.rows, self.lines) = (Vec::new(), csv::Writer::from_writer(Vec::new()));
        run
    }

    pub(super) fn spill(&mut self, stem: &Path) -> io::Result<()> {
        if self.rows.is_empty() {
            return Ok(());
        }
        let path = stem.with_added_extension(format!("{:08}.run", self.written));
        self.written += 1;
        super::folder::create(&path)?.write_all(&self.sorted())
    }
}

/// Bytes in front of a line of a run: its time and its length.
const HEAD: usize = 20;

fn put(out: &mut impl io::Write, time: i128, line: &[u8]) -> io::Result<()> {
    out.write_all(&time.to_be_bytes())?;
    out.write_all(&u32::try_from(line.len()).map_err(io::Error::other)?.to_be_bytes())?;
    out.write_all(line)
}

/// Merges all runs, those of a folder and those in memory, into one table.
pub(super) fn merge(parts: &Path, runs: Vec<Vec<u8>>, table: &Path) -> io::Result<()> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(parts)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "run") {
            paths.push(path);
        }
    }
    paths.sort();
    while paths.len() > MERGED_AT_ONCE {
        let some: Vec<_> = paths.drain(..MERGED_AT_ONCE).collect();
        let joined = some[0].with_added_extension("joined");
        let mut out = BufWriter::new(super::folder::create(&joined)?);
        each_in_order(open(&some)?, &mut |time, line| put(&mut out, time, line))?;
        out.flush()?;
        paths.push(joined);
    }
    let mut inputs = open(&paths)?;
    inputs.extend(runs.into_iter().map(|run| Box::new(Cursor::new(run)) as Box<dyn Read>));
    let mut out = BufWriter::new(super::folder::create(table)?);
    writeln!(out, "{}", HEADER.join(","))?;
    each_in_order(inputs, &mut |_, line| out.write_all(line))?;
    out.flush()
}

fn open(paths: &[PathBuf]) -> io::Result<Vec<Box<dyn Read>>> {
    let open =
        |path: &PathBuf| -> io::Result<Box<dyn Read>> { Ok(Box::new(BufReader::new(File::open(path)?))) };
    paths.iter().map(open).collect()
}

fn each_in_order(
    mut inputs: Vec<Box<dyn Read>>,
    each: &mut dyn FnMut(i128, &[u8]) -> io::Result<()>,
) -> io::Result<()> {
    let mut heap = BinaryHeap::new();
    for (n, input) in inputs.iter_mut().enumerate() {
        heap.extend(next(input)?.map(|(time, line)| Reverse((time, line, n))));
    }
    while let Some(Reverse((time, line, n))) = heap.pop() {
        each(time, &line)?;
        heap.extend(next(&mut inputs[n])?.map(|(time, line)| Reverse((time, line, n))));
    }
    Ok(())
}

/// The next row of a run; `None` at its end.
fn next(input: &mut dyn Read) -> io::Result<Option<(i128, Vec<u8>)>> {
    let mut head = [0; HEAD];
    if input.read(&mut head[..1])? == 0 {
        return Ok(None);
    }
    input.read_exact(&mut head[1..])?;
    let (time, length) = head.split_at(16);
    let time = i128::from_be_bytes(time.try_into().map_err(io::Error::other)?);
    let length = u32::from_be_bytes(length.try_into().map_err(io::Error::other)?);
    let mut line = vec![0; length as usize];
    input.read_exact(&mut line)?;
    Ok(Some((time, line)))
}
