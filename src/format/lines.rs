//! Logs line by line, however long they or their lines are. Bytes that are no text are replaced.

use std::io::{self, BufRead, BufReader, Read};

/// Bytes of a line that are read; what stands behind them is skipped.
pub const LONGEST: usize = 64 << 10;

/// Gives every line without its end, counted from 1, and whether it was cut because it is too long.
///
/// # Errors
/// When the source fails. Lines before that were given.
pub fn each(source: impl Read, line: &mut dyn FnMut(u64, &str, bool)) -> io::Result<()> {
    let mut source = BufReader::with_capacity(LONGEST, source);
    let (mut bytes, mut number) = (Vec::new(), 0);
    loop {
        bytes.clear();
        let most = LONGEST as u64 + 1;
        if source.by_ref().take(most).read_until(b'\n', &mut bytes)? == 0 {
            return Ok(());
        }
        number += 1;
        let whole = bytes.ends_with(b"\n");
        let cut = !whole && bytes.len() > LONGEST;
        if cut {
            bytes.truncate(LONGEST);
            source.skip_until(b'\n')?;
        }
        let end = bytes.iter().rposition(|b| !matches!(b, b'\n' | b'\r')).map_or(0, |last| last + 1);
        line(number, &String::from_utf8_lossy(&bytes[..end]), cut);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lines(text: &[u8]) -> Vec<(u64, String, bool)> {
        let mut all = Vec::new();
        each(text, &mut |number, line, cut| all.push((number, line.to_owned(), cut))).expect("is read");
        all
    }

    #[test]
    fn a_line_that_is_too_long_is_cut_and_the_next_one_is_read() {
        let long = [vec![b'a'; 3 * LONGEST], b"\nb\r\n\nc".to_vec()].concat();
        let found = lines(&long);
        assert_eq!((found[0].1.len(), found[0].2), (LONGEST, true));
        let rest: Vec<_> = found[1..].iter().map(|(n, line, cut)| (*n, &**line, *cut)).collect();
        assert_eq!(rest, [(2, "b", false), (3, "", false), (4, "c", false)]);
    }

    proptest! {
        #[test]
        fn lines_are_those_of_the_text(text in "[ab\n]{0,200}") {
            let expected: Vec<_> = text.lines().map(str::to_owned).collect();
            let found: Vec<_> = lines(text.as_bytes()).into_iter().map(|(_, line, _)| line).collect();
            prop_assert_eq!(found, expected);
        }

        #[test]
        fn bytes_that_are_no_text_stop_nothing(bytes in any::<Vec<u8>>()) {
            let ends = memchr::memchr_iter(b'\n', &bytes).count();
            let found = lines(&bytes).len();
            prop_assert!(found == ends || found == ends + 1);
        }
    }
}
