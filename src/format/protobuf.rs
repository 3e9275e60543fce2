//! Fields of a protocol buffer without its schema: numbers and byte strings by field number.
//!
//! A message is a row of keys and values (Encoding, protobuf.dev): a key is `number << 3 | wire type`,
//! all numbers are little-endian in groups of seven bits. Lengths are bounded by what is left.

/// The value of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A number of up to 64 bits.
    Number(u64),
    /// A text, bytes, or a message of its own.
    Bytes(&'a [u8]),
}

impl<'a> Value<'a> {
    /// The text, without zero bytes at its end; bytes that are none are replaced.
    #[must_use]
    pub fn text(self) -> Option<String> {
        let Self::Bytes(bytes) = self else { return None };
        let text = String::from_utf8_lossy(bytes);
        Some(text.trim_end_matches('\0').to_owned()).filter(|t| !t.is_empty())
    }

    /// The number.
    #[must_use]
    pub fn number(self) -> Option<u64> {
        if let Self::Number(number) = self { Some(number) } else { None }
    }

    /// The fields of a message inside.
    #[must_use]
    pub fn fields(self) -> Vec<(u64, Value<'a>)> {
        if let Self::Bytes(bytes) = self { fields(bytes).0 } else { Vec::new() }
    }
}

/// The fields of a message in their order, and whether it was read to its end.
#[must_use]
pub fn fields(mut bytes: &[u8]) -> (Vec<(u64, Value<'_>)>, bool) {
    let mut all = Vec::new();
    while !bytes.is_empty() {
        let Some(field) = field(&mut bytes) else { return (all, false) };
        all.push(field);
    }
    (all, true)
}

/// The first field of a number.
#[must_use]
pub fn first<'a>(fields: &[(u64, Value<'a>)], number: u64) -> Option<Value<'a>> {
    fields.iter().find(|(n, _)| *n == number).map(|(_, value)| *value)
}

fn field<'a>(bytes: &mut &'a [u8]) -> Option<(u64, Value<'a>)> {
    let key = varint(bytes)?;
    let value = match key & 7 {
        0 => Value::Number(varint(bytes)?),
        1 => Value::Number(u64::from_le_bytes(take(bytes, 8)?.try_into().ok()?)),
        2 => {
            let length = usize::try_from(varint(bytes)?).ok()?;
            Value::Bytes(take(bytes, length)?)
        }
        5 => Value::Number(u64::from(u32::from_le_bytes(take(bytes, 4)?.try_into().ok()?))),
        _ => return None,
    };
    Some((key >> 3, value)).filter(|(number, _)| *number > 0)
}

fn take<'a>(bytes: &mut &'a [u8], length: usize) -> Option<&'a [u8]> {
    let (part, rest) = bytes.split_at_checked(length)?;
    *bytes = rest;
    Some(part)
}

fn varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..70).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        let part = u64::from(byte & 0x7f);
        // What does not fit into 64 bits falls away, as protobuf has it.
        number |= part.checked_shl(shift).unwrap_or(0);
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_texts_and_messages_are_found_by_their_field() {
        let bytes = b"\x08\x96\x01\x12\x07testing\x1a\x02\x08\x05\x25\x01\0\0\0";
        let (fields, whole) = fields(bytes);
        assert!(whole);
        assert_eq!(first(&fields, 1).and_then(Value::number), Some(150));
        assert_eq!(first(&fields, 2).and_then(Value::text).as_deref(), Some("testing"));
        assert_eq!(first(&fields, 3).map(Value::fields), Some(vec![(1, Value::Number(5))]));
        assert_eq!(first(&fields, 4), Some(Value::Number(1)));
        assert_eq!(super::fields(&bytes[..8]), (vec![(1, Value::Number(150))], false));
    }

    proptest! {
        #[test]
        fn no_bytes_panic_or_make_more_than_they_are(bytes in any::<Vec<u8>>()) {
            let (found, _) = fields(&bytes);
            prop_assert!(found.len() <= bytes.len());
        }
    }
}
