//! The file `origin` in the hashed folders where `WebKit` keeps what sites store.
//!
//! Two origins, that of the page and that of the site in it, each of a protocol, a host and perhaps a
//! port. A text is its length in four bytes, a byte that says whether its letters take one byte, and
//! the letters; an optional number is a byte 0 or 1 and the number. Little-endian. The layout is that
//! of `WTF::Persistence` and `WebCorePersistentCoders.cpp` of `WebKit`.

/// An origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// `https`.
    pub protocol: String,
    /// `example.org`.
    pub host: String,
    /// Port, where it is not the usual one.
    pub port: Option<u16>,
}

impl Origin {
    /// As an address.
    #[must_use]
    pub fn url(&self) -> String {
        let port = self.port.map(|port| format!(":{port}")).unwrap_or_default();
        format!("{}://{}{port}/", self.protocol, self.host)
    }
}

/// The longest host or protocol that is taken for one.
const LONGEST: usize = 4096;

/// The origin of the page, and that of the site in it.
#[must_use]
pub fn origins(bytes: &[u8]) -> Option<(Origin, Origin)> {
    let mut rest = bytes;
    Some((origin(&mut rest)?, origin(&mut rest)?))
}

fn origin(rest: &mut &[u8]) -> Option<Origin> {
    let (protocol, host) = (text(rest)?, text(rest)?);
    let port = match take(rest, 1)? {
        [0] => None,
        [1] => Some(u16::from_le_bytes(take(rest, 2)?.try_into().ok()?)),
        _ => return None,
    };
    Some(Origin { protocol, host, port })
}

fn text(rest: &mut &[u8]) -> Option<String> {
    let length = u32::from_le_bytes(take(rest, 4)?.try_into().ok()?);
    if length == u32::MAX {
        return Some(String::new());
    }
    let length = usize::try_from(length).ok().filter(|l| *l <= LONGEST)?;
    match take(rest, 1)? {
        [1] => Some(take(rest, length)?.iter().map(|b| char::from(*b)).collect()),
        [0] => {
            let units =
                take(rest, 2 * length)?.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
            Some(String::from_utf16_lossy(&units.collect::<Vec<_>>()))
        }
        _ => None,
    }
}

fn take<'a>(rest: &mut &'a [u8], n: usize) -> Option<&'a [u8]> {
    let (part, behind) = rest.split_at_checked(n)?;
    *rest = behind;
    Some(part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(text: &str) -> Vec<u8> {
        let length = u32::try_from(text.len()).expect("is short").to_le_bytes();
        [&length[..], &[1], text.as_bytes()].concat()
    }

    #[test]
    fn both_origins_are_read() {
        let bytes = [
            written("https"),
            written("example.org"),
            vec![0],
            written("http"),
            written("evil.example"),
            vec![1, 0x90, 0x1f],
            vec![7; 20],
        ]
        .concat();
        let (page, site) = origins(&bytes).expect("is read");
        assert_eq!(
            (page.url(), site.url()),
            ("https://example.org/".into(), "http://evil.example:8080/".into())
        );
        for cut in 0..bytes.len() - 20 {
            assert_eq!(origins(&bytes[..cut]), None, "{cut}");
        }
    }

    #[test]
    fn letters_of_two_bytes_are_read() {
        let wide: Vec<u8> = "é.example".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let host = [&9_u32.to_le_bytes()[..], &[0], &wide].concat();
        let one = [written("https"), host, vec![0]].concat();
        let (page, _) = origins(&[one.clone(), one].concat()).expect("is read");
        assert_eq!(page.host, "é.example");
    }

    proptest! {
        #[test]
        fn nothing_stops_it(bytes in any::<Vec<u8>>()) {
            let _ = origins(&bytes);
        }
    }
}
