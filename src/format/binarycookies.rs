//! `Cookies.binarycookies`: the cookies of Safari and of applications.
//!
//! Four letters `cook`, then big-endian the number of pages and their sizes, then the pages. A page
//! is little-endian: a mark, the number of cookies and where each begins. A cookie has its flags,
//! the places of host, name, path and value, which end in a NUL byte, and two Cocoa times: when it
//! expires and when it was made. The layout is known from the readers of libyal's `dtformats`.

/// One cookie.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cookie {
    /// Where it begins in the file.
    pub offset: usize,
    /// The host it is for, often with a dot in front.
    pub host: String,
    /// Its name.
    pub name: String,
    /// The path it is for.
    pub path: String,
    /// How many bytes its value has. The value itself opens accounts and is nobody's business.
    pub value_length: usize,
    /// Whether it is sent over encrypted connections only.
    pub secure: bool,
    /// Whether scripts cannot read it.
    pub http_only: bool,
    /// Cocoa seconds; 0 where it ends with the session.
    pub expires: f64,
    /// Cocoa seconds.
    pub created: f64,
}

/// Pages of one file.
const MOST_PAGES: usize = 1_000_000;

/// Whether the bytes are those of such a file.
#[must_use]
pub fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(b"cook")
}

/// Gives every cookie that can be read; returns how many pages and cookies cannot.
pub fn cookies(bytes: &[u8], each: &mut dyn FnMut(&Cookie)) -> u64 {
    let Some(count) = big(bytes, 4) else { return 1 };
    let (mut at, mut damaged) = (8 + 4 * count.min(MOST_PAGES), 0);
    for page in 0..count.min(MOST_PAGES) {
        let Some(size) = big(bytes, 8 + 4 * page) else { return damaged + 1 };
        let end = at.saturating_add(size).min(bytes.len());
        let Some(page) = bytes.get(at..end).filter(|_| at < bytes.len()) else { return damaged + 1 };
        damaged += u64::from(end - at < size) + self::page(page, at, each);
        at = end;
    }
    damaged
}

fn page(page: &[u8], at: usize, each: &mut dyn FnMut(&Cookie)) -> u64 {
    let mark = page.get(..4) == Some(&[0, 0, 1, 0]);
    let Some(count) = little(page, 4).filter(|_| mark) else { return 1 };
    // Cookies do not overlap: those of a page are together no longer than it, whatever it says.
    let (mut damaged, mut left) = (0, page.len());
    for number in 0..count {
        let Some(start) = little(page, 8 + 4 * number) else { return damaged + 1 };
        let rest = page.get(start..).unwrap_or_default();
        let Some(after) = left.checked_sub(little(rest, 0).unwrap_or(0)) else { return damaged + 1 };
        left = after;
        match cookie(rest) {
            Some(cookie) => each(&Cookie { offset: at + start, ..cookie }),
            None => damaged += 1,
        }
    }
    damaged
}

fn cookie(bytes: &[u8]) -> Option<Cookie> {
    let size = little(bytes, 0)?;
    let bytes = bytes.get(..size)?;
    let flags = little(bytes, 8)?;
    let text = |field: usize| {
        let rest = bytes.get(little(bytes, field)?..)?;
        let end = memchr::memchr(0, rest)?;
        Some(String::from_utf8_lossy(&rest[..end]).into_owned())
    };
    let time = |at: usize| Some(f64::from_le_bytes(bytes.get(at..at + 8)?.try_into().ok()?));
    Some(Cookie {
        offset: 0,
        host: text(16)?,
        name: text(20)?,
        path: text(24)?,
        value_length: text(28)?.len(),
        secure: flags & 1 != 0,
        http_only: flags & 4 != 0,
        expires: time(40)?,
        created: time(48)?,
    })
}

fn number(bytes: &[u8], at: usize) -> Option<[u8; 4]> {
    bytes.get(at..at.checked_add(4)?)?.try_into().ok()
}

fn big(bytes: &[u8], at: usize) -> Option<usize> {
    number(bytes, at).map(u32::from_be_bytes).and_then(|n| usize::try_from(n).ok())
}

fn little(bytes: &[u8], at: usize) -> Option<usize> {
    number(bytes, at).map(u32::from_le_bytes).and_then(|n| usize::try_from(n).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn one(host: &str, name: &str, flags: u32) -> Vec<u8> {
        let texts = [host, name, "/", "secret"];
        let mut places = Vec::new();
        let mut tail = Vec::new();
        for text in texts {
            places.push(u32::try_from(56 + tail.len()).expect("is small"));
            tail.extend(text.as_bytes());
            tail.push(0);
        }
        let mut bytes = Vec::new();
        for number in
            [u32::try_from(56 + tail.len()).expect("is small"), 0, flags, 0].into_iter().chain(places)
        {
            bytes.extend(number.to_le_bytes());
        }
        bytes.extend([0; 8]);
        bytes.extend(650_000_000_f64.to_le_bytes());
        bytes.extend(640_000_000_f64.to_le_bytes());
        bytes.extend(tail);
        bytes
    }

    fn file(cookies: &[Vec<u8>]) -> Vec<u8> {
        let mut page = vec![0, 0, 1, 0];
        let number = |n: usize| u32::try_from(n).expect("is small").to_le_bytes();
        page.extend(number(cookies.len()));
        let mut at = 8 + 4 * cookies.len() + 4;
        for cookie in cookies {
            page.extend(number(at));
            at += cookie.len();
        }
        page.extend([0; 4]);
        page.extend(cookies.concat());
        let size = u32::try_from(page.len()).expect("is small").to_be_bytes();
        [&b"cook"[..], &1_u32.to_be_bytes(), &size, &page, &[0; 8]].concat()
    }

    fn read(bytes: &[u8]) -> (Vec<Cookie>, u64) {
        let mut all = Vec::new();
        let damaged = cookies(bytes, &mut |cookie| all.push(cookie.clone()));
        (all, damaged)
    }

    #[test]
    fn every_cookie_is_given_with_its_times() {
        let bytes = file(&[one(".example.org", "id", 5), one("example.com", "a", 0)]);
        let (all, damaged) = read(&bytes);
        assert_eq!((all.len(), damaged), (2, 0));
        assert_eq!((&*all[0].host, &*all[0].name, all[0].value_length), (".example.org", "id", 6));
        assert!(all[0].secure && all[0].http_only && !all[1].secure);
        assert_eq!((all[0].expires, all[0].created), (650_000_000.0, 640_000_000.0));
        assert_eq!(
            &bytes[all[1].offset..][..4],
            &u32::try_from(one("example.com", "a", 0).len()).expect("is small").to_le_bytes()
        );
    }

    #[test]
    fn a_damaged_cookie_costs_itself() {
        let mut hurt = one("b.example", "b", 0);
        hurt[16..20].fill(0xff);
        let (all, damaged) = read(&file(&[one("a.example", "a", 0), hurt, one("c.example", "c", 0)]));
        assert_eq!((all.len(), damaged), (2, 1));
        let whole = file(&[one("a.example", "a", 0), one("b.example", "b", 0)]);
        let (all, damaged) = read(&whole[..whole.len() - 30]);
        assert_eq!((all.len(), damaged), (1, 2));
    }

    /// A page whose offsets all name one long record would be read a thousand times over.
    #[test]
    fn a_page_that_names_one_cookie_again_and_again_gives_it_once() {
        let long = one(&"a".repeat(100_000), "a", 0);
        let count = 20_000_u32;
        let mut page = vec![0, 0, 1, 0];
        page.extend(count.to_le_bytes());
        let start = 12 + 4 * count;
        (0..count).for_each(|_| page.extend(start.to_le_bytes()));
        page.extend([0; 4]);
        page.extend(&long);
        let size = u32::try_from(page.len()).expect("is small").to_be_bytes();
        let (all, damaged) = read(&[&b"cook"[..], &1_u32.to_be_bytes(), &size, &page].concat());
        assert_eq!((all.len(), damaged), (1, 1));
    }

    proptest! {
        #[test]
        fn nothing_stops_it(bytes in any::<Vec<u8>>(), place in 0..400_usize, byte in any::<u8>()) {
            let _ = read(&[b"cook", &bytes[..]].concat());
            let mut flipped = file(&[one("a.example", "a", 0), one("b.example", "b", 4)]);
            let place = place % flipped.len();
            flipped[place] = byte;
            let _ = read(&flipped);
        }
    }
}
