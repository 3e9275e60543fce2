//! From when to when an X.509 certificate is valid; nothing else of it is read.
//!
//! DER: a tag, a length (below 128 in one byte, otherwise the number of bytes that follow, plus 128), and the content. A certificate
//! is a sequence whose first part has an optional version, number, algorithm, issuer and then two times, of two or four digits for
//! the year (RFC 5280, 4.1). PEM puts it in base64 between two lines.

use crate::time::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::DateTime;
use jiff::tz::Offset;

const SEQUENCE: u8 = 0x30;
const INTEGER: u8 = 0x02;
const VERSION: u8 = 0xa0;
const SHORT_TIME: u8 = 0x17;
const LONG_TIME: u8 = 0x18;

/// Bytes of a certificate that is read.
const LARGEST: usize = 1 << 20;

/// The two times of a certificate in DER or PEM.
#[must_use]
pub fn validity(bytes: &[u8]) -> Option<(Timestamp, Timestamp)> {
    let bytes = bytes.get(..LARGEST.min(bytes.len()))?;
    match std::str::from_utf8(bytes).ok().and_then(|text| text.split_once("-----BEGIN CERTIFICATE-----")) {
        Some((_, text)) => {
            let (text, _) = text.split_once("-----END")?;
            let text: Vec<u8> = text.bytes().filter(|b| !b.is_ascii_whitespace()).collect();
            of_der(&STANDARD.decode(text).ok()?)
        }
        None => of_der(bytes),
    }
}

fn of_der(bytes: &[u8]) -> Option<(Timestamp, Timestamp)> {
    let (certificate, _) = part(bytes, SEQUENCE)?;
    let (mut rest, _) = part(certificate, SEQUENCE)?;
    if let Some((_, after)) = part(rest, VERSION) {
        rest = after;
    }
    for tag in [INTEGER, SEQUENCE, SEQUENCE] {
        rest = part(rest, tag)?.1;
    }
    let (times, _) = part(rest, SEQUENCE)?;
    let (from, rest) = time(times)?;
    Some((from, time(rest)?.0))
}

/// The content of a part with this tag, and what stands behind it.
fn part(bytes: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (&[found, first], rest) = bytes.split_first_chunk::<2>()?;
    if found != tag {
        return None;
    }
    if first < 0x80 {
        return rest.split_at_checked(usize::from(first));
    }
    let (digits, rest) = rest.split_at_checked(usize::from(first & 0x7f)).filter(|(d, _)| d.len() <= 4)?;
    let length = digits.iter().fold(0_usize, |length, digit| length << 8 | usize::from(*digit));
    rest.split_at_checked(length)
}

fn time(bytes: &[u8]) -> Option<(Timestamp, &[u8])> {
    let (text, rest, short) = match part(bytes, SHORT_TIME) {
        Some((text, rest)) => (text, rest, true),
        None => part(bytes, LONG_TIME).map(|(text, rest)| (text, rest, false))?,
    };
    let text = std::str::from_utf8(text).ok()?.strip_suffix('Z')?;
    let (year, digits) = text.split_at_checked(if short { 2 } else { 4 })?;
    let year: i16 = year.parse().ok()?;
    let century = if !short {
        0
    } else if year < 50 {
        2_000
    } else {
        1_900
    };
    let mut numbers =
        digits.as_bytes().chunks(2).map(|two| std::str::from_utf8(two).ok()?.parse::<i8>().ok());
    let mut next = || numbers.next().flatten();
    let day = DateTime::new(year + century, next()?, next()?, next()?, next()?, next()?, 0).ok()?;
    Some((Timestamp::from_instant(Offset::UTC.to_timestamp(day).ok()?), rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sequence(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
        let content = parts.concat();
        let mut all = vec![tag];
        let length = u16::try_from(content.len()).expect("is short").to_be_bytes();
        if content.len() < 0x80 {
            all.push(length[1]);
        } else {
            all.push(0x82);
            all.extend(length);
        }
        all.extend(content);
        all
    }

    fn certificate(times: &[&[u8]]) -> Vec<u8> {
        let version = sequence(VERSION, &[&[2, 1, 2]]);
        let issuer = sequence(SEQUENCE, &[&[0; 200]]);
        let times = sequence(SEQUENCE, times);
        let signed = sequence(SEQUENCE, &[&version, &[2, 1, 0], &[0x30, 0], &issuer, &times]);
        sequence(SEQUENCE, &[&signed, &[0x30, 0]])
    }

    #[test]
    fn both_forms_of_times_and_of_the_file_are_read() {
        let der = certificate(&[b"\x17\x0d210704120304Z", b"\x18\x0f20310702120304Z"]);
        let shown = |bytes: &[u8]| validity(bytes).map(|(a, b)| (a.to_rfc3339(), b.to_rfc3339()));
        let wanted = Some(("2021-07-04T12:03:04Z".to_owned(), "2031-07-02T12:03:04Z".to_owned()));
        assert_eq!(shown(&der), wanted);
        let text = STANDARD.encode(&der);
        let pem = format!(
            "-----BEGIN CERTIFICATE-----\n{}\n{}\n-----END CERTIFICATE-----\n",
            &text[..64],
            &text[64..]
        );
        assert_eq!(shown(pem.as_bytes()), wanted);
        assert_eq!(shown(&certificate(&[b"\x17\x0d991332120304Z", b"\x17\x0d210704120304Z"])), None);
        for end in 0..der.len() - 4 {
            assert_eq!(shown(&der[..end]), None, "{end}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = validity(&bytes);
        }
    }
}
