//! SEGB files, in which Biome keeps the records of a stream.
//!
//! Version 1: a head of 56 bytes with the end of the data (four bytes) at its start and `SEGB` at its end; then
//! records, each with a head of 32 bytes (length, state, two times, CRC-32, unknown) and padded to eight bytes.
//! Version 2: a head of 32 bytes that begins with `SEGB` and the number of records; each record is a CRC-32, four unknown
//! bytes and the payload, padded to four bytes; at the end of the file 16 bytes for each: where it ends (counted from
//! the head), state, time. Numbers are little-endian, times seconds since 2001. State 1: written, 3: deleted, 4:
//! empty. Source: ccl-segb, of Alex Caithness.

/// Records of one file that are read.
const MOST: usize = 2_000_000;

/// One record.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Record<'a> {
    /// Where its payload begins in the file.
    pub offset: u64,
    /// Whether it was written and not deleted since.
    pub is_live: bool,
    /// When, in seconds since 2001.
    pub time: f64,
    /// What it holds, a protocol buffer as a rule. Zeros where it was deleted.
    pub payload: &'a [u8],
    /// Whether the payload is what was written.
    pub is_whole: bool,
}

/// The records of a file in the order in which they lie there, and how many could not be read. `None` if it is no
/// SEGB file.
#[must_use]
pub fn records(bytes: &[u8]) -> Option<(Vec<Record<'_>>, u64)> {
    if bytes.get(52..56) == Some(b"SEGB") {
        return Some(of_version_1(bytes));
    }
    bytes.starts_with(b"SEGB").then(|| of_version_2(bytes))
}

fn of_version_1(bytes: &[u8]) -> (Vec<Record<'_>>, u64) {
    let end = long(bytes, 0).map_or(0, |end| (end as usize).min(bytes.len()));
    let (mut found, mut at) = (Vec::new(), 56);
    while at + 32 <= end && found.len() < MOST {
        let head = &bytes[at..at + 32];
        let length = long(head, 0).map_or(usize::MAX, |n| n as usize);
        let Some(payload) = bytes.get(at + 32..).and_then(|rest| rest.get(..length)) else {
            return (found, 1);
        };
        let state = long(head, 4).unwrap_or(0);
        // Room that was never written to.
        if state == 0 && length == 0 {
            break;
        }
        found.push(Record {
            offset: (at + 32) as u64,
            is_live: state == 1,
            time: real(head, 8).unwrap_or(f64::NAN),
            payload,
            is_whole: long(head, 24) == Some(sum(payload)),
        });
        at = (at + 32 + length).next_multiple_of(8);
    }
    (found, 0)
}

fn of_version_2(bytes: &[u8]) -> (Vec<Record<'_>>, u64) {
    let count = long(bytes, 4).map_or(0, |n| n as usize);
    let room = bytes.len().saturating_sub(32) / 16;
    let (kept, mut damaged) = (count.min(room).min(MOST), u64::from(count > room));
    let trailer = &bytes[bytes.len() - kept * 16..];
    let mut entries: Vec<(usize, u32, f64)> = trailer
        .chunks_exact(16)
        .filter_map(|entry| Some((long(entry, 0)? as usize, long(entry, 4)?, real(entry, 8)?)))
        .collect();
    // They stand there with the newest first or last.
    entries.sort_by_key(|(end, ..)| *end);
    let (mut found, mut begin) = (Vec::new(), 0_usize);
    for (end, state, time) in entries {
        let body = bytes.get(32..bytes.len() - kept * 16).unwrap_or_default();
        let start = begin;
        let entry = body.get(start..end).filter(|entry| entry.len() >= 8);
        begin = end.next_multiple_of(4);
        let Some(entry) = entry else {
            // An empty place has no bytes.
            damaged += u64::from(state != 4);
            continue;
        };
        let payload = &entry[8..];
        let offset = (32 + start + 8) as u64;
        let is_whole = long(entry, 0) == Some(sum(payload));
        found.push(Record { offset, is_live: state == 1, time, payload, is_whole });
    }
    (found, damaged)
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}

fn real(bytes: &[u8], at: usize) -> Option<f64> {
    bytes.get(at..at + 8)?.try_into().ok().map(f64::from_le_bytes)
}

fn sum(payload: &[u8]) -> u32 {
    let mut crc = flate2::Crc::new();
    crc.update(payload);
    crc.sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn head_1(length: u32, state: u32, time: f64, payload: &[u8]) -> Vec<u8> {
        let mut head = [length.to_le_bytes(), state.to_le_bytes()].concat();
        head.extend(time.to_le_bytes());
        head.extend(time.to_le_bytes());
        head.extend(sum(payload).to_le_bytes());
        head.extend([0; 4]);
        head.extend(payload);
        head.resize(head.len().next_multiple_of(8), 0);
        head
    }

    fn version_1() -> Vec<u8> {
        let records = [head_1(3, 1, 700.5, b"\x08\x01\x00"), head_1(2, 3, 701.0, b"\0\0")].concat();
        let mut file = u32::try_from(56 + records.len()).expect("is short").to_le_bytes().to_vec();
        file.resize(52, 0);
        file.extend(b"SEGB");
        file.extend(records);
        file.extend([0; 64]);
        file
    }

    fn version_2() -> Vec<u8> {
        let mut file = b"SEGB\x02\0\0\0".to_vec();
        file.resize(32, 0);
        for payload in [&b"\x08\x01\x00"[..], b"\x08\x00"] {
            file.extend(sum(payload).to_le_bytes());
            file.extend([0; 4]);
            file.extend(payload);
            file.resize(file.len().next_multiple_of(4), 0);
        }
        file.extend([0; 100]);
        for (end, state, time) in [(22_u32, 3_u32, 701.0_f64), (11, 1, 700.5)] {
            file.extend(end.to_le_bytes());
            file.extend(state.to_le_bytes());
            file.extend(time.to_le_bytes());
        }
        file
    }

    #[test]
    fn both_versions_give_their_records() {
        for file in [version_1(), version_2()] {
            let (found, damaged) = records(&file).expect("is one");
            assert_eq!((found.len(), damaged), (2, 0));
            assert_eq!(
                (found[0].payload, found[0].time, found[0].is_live, found[0].is_whole),
                (&b"\x08\x01\x00"[..], 700.5, true, true)
            );
            assert_eq!((found[1].is_live, found[1].time), (false, 701.0));
            let at = usize::try_from(found[0].offset).expect("is short");
            assert_eq!(&file[at..at + 3], b"\x08\x01\x00");
        }
        assert!(records(b"SQLite format 3").is_none());
    }

    #[test]
    fn what_is_cut_keeps_the_records_before() {
        let file = version_1();
        let (found, damaged) = records(&file[..56 + 40 + 33]).expect("is one");
        assert_eq!((found.len(), damaged), (1, 1));
    }

    proptest! {
        #[test]
        fn no_bytes_panic(changes in proptest::collection::vec((0..400_usize, any::<u8>()), 0..20), cut in 0..400_usize, two in any::<bool>()) {
            let mut file = if two { version_2() } else { version_1() };
            let length = file.len();
            for (at, byte) in changes {
                file[at % length] = byte;
            }
            file.truncate(cut);
            let _ = records(&file);
        }
    }
}
