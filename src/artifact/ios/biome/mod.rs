//! Files of Biome, as its readers share them: records of protocol buffers in SEGB.

use crate::artifact::{Failure, Inputs, Sink};
use crate::format::protobuf::{self, Value, first};
use crate::format::segb;
use crate::record::Locator;
use crate::sentence::Sentence;
use crate::time::Timestamp;

/// The largest file that is read, far above the segments that the system writes.
const LARGEST: u64 = 256 << 20;

/// A record that was written and not deleted since.
pub(super) struct Event<'a> {
    /// Seconds since 2001.
    pub(super) at: f64,
    fields: Vec<(u64, Value<'a>)>,
    offset: u64,
}

impl<'a> Event<'a> {
    /// The place of the record.
    pub(super) fn place(&self) -> Locator {
        Locator::Byte { offset: self.offset }
    }

    /// When it was written.
    pub(super) fn when(&self) -> Option<Timestamp> {
        Timestamp::cocoa_seconds(self.at)
    }

    /// The value of a field, given the numbers that lead to it.
    pub(super) fn value(&self, path: &[u64]) -> Option<Value<'a>> {
        let (last, outer) = path.split_last()?;
        let mut fields = self.fields.clone();
        for number in outer {
            fields = first(&fields, *number)?.fields();
        }
        first(&fields, *last)
    }

    /// A text.
    pub(super) fn text(&self, path: &[u64]) -> Option<String> {
        self.value(path)?.text()
    }

    /// A whole number.
    pub(super) fn number(&self, path: &[u64]) -> Option<u64> {
        self.value(path)?.number()
    }

    /// A time, which is kept as a number with a point.
    pub(super) fn time(&self, path: &[u64]) -> Option<f64> {
        self.number(path).map(f64::from_bits)
    }
}

/// Hands over the records of a file in the order in which they lie there. What cannot be read is said.
pub(super) fn each(
    inputs: &Inputs,
    sink: &mut Sink,
    each: &mut dyn FnMut(&Event<'_>, &mut Sink),
) -> Result<(), Failure> {
    let bytes = inputs.main.content.bytes(inputs.limit.min(LARGEST))?;
    if bytes.is_empty() {
        return Ok(());
    }
    let damage = |count| Sentence::new("records-damaged").count("count", count);
    let (records, mut damaged) = segb::records(&bytes).ok_or_else(|| Failure(damage(1)))?;
    for record in records.into_iter().filter(|record| record.is_live) {
        let (fields, whole) = protobuf::fields(record.payload);
        if !whole || !record.is_whole {
            damaged += 1;
            continue;
        }
        each(&Event { at: record.time, fields, offset: record.offset }, sink);
    }
    if damaged > 0 {
        sink.lost(damage(damaged));
    }
    Ok(())
}
