//! Binary property lists, looked at where they lie.
//!
//! A backup's manifest has one small list a file, half a million of them; turning each into a
//! tree of values would take most of the time of a scan. Here an object is read when it is
//! asked for and its texts and bytes are borrowed. Format: the comment in Apple's
//! `CFBinaryPList.c`: objects, a table of their offsets, and a trailer of 32 bytes.

use std::borrow::Cow;

/// A binary property list.
#[derive(Clone, Copy, Debug)]
pub struct Bplist<'a> {
    bytes: &'a [u8],
    offset_size: usize,
    reference_size: usize,
    count: usize,
    top: usize,
    table: usize,
}

/// One object. References in arrays and dictionaries are numbers of objects.
#[derive(Clone, Debug, PartialEq)]
pub enum Object<'a> {
    /// Nothing, or a kind that no list of interest holds.
    Other,
    /// True or false.
    Boolean(bool),
    /// A whole number. Those of 16 bytes are cut to their lower half.
    Integer(i64),
    /// A floating-point number.
    Real(f64),
    /// Seconds since 2001.
    Date(f64),
    /// Bytes.
    Data(&'a [u8]),
    /// Text.
    Text(Cow<'a, str>),
    /// A number of an object in a keyed archive.
    Uid(usize),
    /// References.
    Array(References<'a>),
    /// References to the keys, and to the values in the same order.
    Dictionary(References<'a>, References<'a>),
}

/// References to other objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct References<'a> {
    bytes: &'a [u8],
    size: usize,
}

impl<'a> References<'a> {
    /// The numbers of the objects.
    pub fn iter(self) -> impl Iterator<Item = usize> + 'a {
        self.bytes.chunks_exact(self.size).filter_map(number)
    }

    /// The number of the `n`-th object.
    #[must_use]
    pub fn get(self, n: usize) -> Option<usize> {
        let start = n.checked_mul(self.size)?;
        number(self.bytes.get(start..start.checked_add(self.size)?)?)
    }
}

fn number(bytes: &[u8]) -> Option<usize> {
    (bytes.len() <= 8).then(|| bytes.iter().fold(0u64, |n, b| n << 8 | u64::from(*b)))?.try_into().ok()
}

impl<'a> Bplist<'a> {
    /// Reads the trailer. `None` if it does not fit the bytes.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Option<Self> {
        let trailer =
            bytes.strip_prefix(b"bplist").and_then(|_| bytes.get(bytes.len().checked_sub(32)?..))?;
        let list = Self {
            bytes,
            offset_size: usize::from(trailer[6]),
            reference_size: usize::from(trailer[7]),
            count: number(&trailer[8..16])?,
            top: number(&trailer[16..24])?,
            table: number(&trailer[24..32])?,
        };
        let sizes = (1..=8).contains(&list.offset_size) && (1..=8).contains(&list.reference_size);
        (sizes && list.count <= bytes.len() && list.table <= bytes.len()).then_some(list)
    }

    /// How many objects there are.
    #[must_use]
    pub fn count(self) -> usize {
        self.count
    }

    /// The number of the outermost object.
    #[must_use]
    pub fn top(self) -> usize {
        self.top
    }

    /// One object. `None` if its bytes make no sense.
    #[must_use]
    pub fn object(self, index: usize) -> Option<Object<'a>> {
        if index >= self.count {
            return None;
        }
        let entry = self.table.checked_add(index.checked_mul(self.offset_size)?)?;
        let at = number(self.bytes.get(entry..entry.checked_add(self.offset_size)?)?)?;
        let marker = *self.bytes.get(at)?;
        let low = usize::from(marker & 0x0f);
        match marker >> 4 {
            0x0 if low == 8 || low == 9 => Some(Object::Boolean(low == 9)),
            0x1 => self.integer(at + 1, low).map(Object::Integer),
            0x2 => self.real(at + 1, low).map(Object::Real),
            0x3 => self.real(at + 1, 3).map(Object::Date),
            0x4 => self.run(at, low, 1).map(Object::Data),
            0x5 => Some(Object::Text(String::from_utf8_lossy(self.run(at, low, 1)?))),
            0x6 => self.run(at, low, 2).map(|bytes| Object::Text(Cow::Owned(utf16(bytes)))),
            0x8 => number(self.bytes.get(at + 1..at + 2 + low)?).map(Object::Uid),
            0xa | 0xc => self.run(at, low, self.reference_size).map(|b| Object::Array(self.references(b))),
            0xd => {
                let bytes = self.run(at, low, 2 * self.reference_size)?;
                let (keys, values) = bytes.split_at(bytes.len() / 2);
                Some(Object::Dictionary(self.references(keys), self.references(values)))
            }
            _ => Some(Object::Other),
        }
    }

    /// The value under a key of a dictionary: the number of its object.
    #[must_use]
    pub fn get(self, dictionary: &Object<'a>, key: &str) -> Option<usize> {
        let Object::Dictionary(keys, values) = dictionary else { return None };
        let at = keys.iter().position(|k| matches!(self.object(k), Some(Object::Text(t)) if t == key))?;
        values.get(at)
    }

    fn references(self, bytes: &'a [u8]) -> References<'a> {
        References { bytes, size: self.reference_size }
    }

    fn integer(self, at: usize, power: usize) -> Option<i64> {
        let bytes = self.bytes.get(at..at.checked_add(1 << power.min(5))?)?;
        let bytes = if bytes.len() == 16 { &bytes[8..] } else { bytes };
        (bytes.len() <= 8).then(|| bytes.iter().fold(0u64, |n, b| n << 8 | u64::from(*b)).cast_signed())
    }

    fn real(self, at: usize, power: usize) -> Option<f64> {
        let bytes = self.bytes.get(at..at.checked_add(1 << power.min(4))?)?;
        match bytes.len() {
            4 => Some(f32::from_be_bytes(bytes.try_into().ok()?).into()),
            8 => Some(f64::from_be_bytes(bytes.try_into().ok()?)),
            _ => None,
        }
    }

    /// The bytes behind a marker whose low half, or the integer behind it, counts elements.
    fn run(self, at: usize, low: usize, width: usize) -> Option<&'a [u8]> {
        let (count, start) = if low == 0x0f {
            let power = usize::from(*self.bytes.get(at + 1)? & 0x0f);
            (usize::try_from(self.integer(at + 2, power)?).ok()?, at + 2 + (1 << power.min(5)))
        } else {
            (low, at + 1)
        };
        self.bytes.get(start..start.checked_add(count.checked_mul(width)?)?)
    }
}

fn utf16(bytes: &[u8]) -> String {
    let units = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sample() -> Vec<u8> {
        let mut d = plist::Dictionary::new();
        d.insert("text".into(), "hello".into());
        d.insert("foreign".into(), "سلام".into());
        d.insert("number".into(), (-5i64).into());
        d.insert("large".into(), 0x1234_5678_9abci64.into());
        d.insert("real".into(), 1.5.into());
        d.insert("yes".into(), true.into());
        d.insert("data".into(), plist::Value::Data(vec![7; 300]));
        d.insert("uid".into(), plist::Value::Uid(plist::Uid::new(3)));
        d.insert("list".into(), plist::Value::Array(vec![1.into(), 2.into()]));
        let mut bytes = Vec::new();
        plist::Value::Dictionary(d).to_writer_binary(&mut bytes).expect("writes");
        bytes
    }

    #[test]
    fn every_kind_of_object_is_read() {
        let bytes = sample();
        let list = Bplist::new(&bytes).expect("reads");
        let top = list.object(list.top()).expect("has a top");
        let get = |key: &str| list.get(&top, key).and_then(|i| list.object(i)).expect(key);
        assert_eq!(get("text"), Object::Text("hello".into()));
        assert_eq!(get("foreign"), Object::Text("سلام".into()));
        assert_eq!(get("number"), Object::Integer(-5));
        assert_eq!(get("large"), Object::Integer(0x1234_5678_9abc));
        assert_eq!(get("real"), Object::Real(1.5));
        assert_eq!(get("yes"), Object::Boolean(true));
        assert_eq!(get("data"), Object::Data(&[7; 300]));
        assert_eq!(get("uid"), Object::Uid(3));
        let Object::Array(items) = get("list") else { panic!("no list") };
        let items: Vec<_> = items.iter().filter_map(|i| list.object(i)).collect();
        assert_eq!(items, [Object::Integer(1), Object::Integer(2)]);
        assert_eq!(list.get(&top, "absent"), None);
    }

    proptest! {
        #[test]
        fn no_change_panics(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
            let mut bytes = sample();
            let i = at.index(bytes.len());
            bytes[i] = byte;
            bytes.truncate(cut.index(bytes.len()).max(bytes.len() / 2));
            if let Some(list) = Bplist::new(&bytes) {
                for index in 0..list.count() {
                    let _ = list.object(index);
                }
            }
        }
    }
}
