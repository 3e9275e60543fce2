//! Writes the archive in which iOS keeps the styled text of a message.

/// The archive of a text with one part, as iOS writes it for `attributedBody`.
#[must_use]
pub fn archive(text: &str) -> Vec<u8> {
    let mut a = b"\x04\x0bstreamtyped\x81\xe8\x03\x84\x01@\x84\x84\x84\x12NSAttributedString\0".to_vec();
    a.extend(b"\x84\x84\x08NSObject\0\x85\x92\x84\x84\x84\x08NSString\x01\x94\x84\x01+");
    a.extend(number(text.len()));
    a.extend(text.as_bytes());
    // One run of attributes over the whole text, which is counted in UTF-16.
    a.extend(b"\x86\x84\x02iI\x01");
    a.extend(number(text.encode_utf16().count()));
    a.extend(b"\x92\x84\x84\x84\x0cNSDictionary\0\x94\x84\x01i\x01\x92\x84\x96\x96\x1d__kIMMessagePartAttributeName");
    a.extend(
        b"\x86\x92\x84\x84\x84\x08NSNumber\0\x84\x84\x07NSValue\0\x94\x84\x01*\x84\x99\x99\0\x86\x86\x86",
    );
    a
}

fn number(n: usize) -> Vec<u8> {
    match (u8::try_from(n), u16::try_from(n)) {
        (Ok(n), _) if n < 0x80 => vec![n],
        (_, Ok(n)) => [&[0x81][..], &n.to_le_bytes()].concat(),
        _ => [&[0x82][..], &u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes()].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::archive;
    use crate::format::typedstream::attributed_text;

    #[test]
    fn what_is_written_is_read() {
        for text in ["", "a", "سلام", &"x".repeat(127), &"é".repeat(200), &"🦄".repeat(20_000)] {
            let read = attributed_text(&archive(text)).expect("reads");
            assert_eq!((&*read.text, read.damaged), (text, false));
        }
    }
}
