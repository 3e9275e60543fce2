//! What a file is by its content, whatever its name says.
//!
//! An exploit is often a file of another kind than its name: FORCEDENTRY came as PSD and PDF files
//! called `.gif`, LANDFALL as raw photographs called `.jpeg` with an archive behind them. The
//! numbers are those of the specifications of each format.

/// Bytes at the beginning that tell what a file is.
pub const HEAD: usize = 64;

/// Bytes at the end in which an archive is looked for: its last record, and a comment that is not
/// longer than any tool writes.
pub const TAIL: usize = 4096;

/// What the bytes of a file begin with.
const BEGINNINGS: &[(&[u8], &str)] = &[
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"8BPS", "psd"),
    (b"%PDF-", "pdf"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"BM", "bmp"),
    (b"\x97JB2\r\n\x1a\n", "jbig2"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\x1f\x8b", "gzip"),
    (b"\x7fELF", "elf"),
    (b"\xcf\xfa\xed\xfe", "mach-o"),
    (b"\xce\xfa\xed\xfe", "mach-o"),
    (b"\xca\xfe\xba\xbe", "mach-o"),
    (b"dex\n", "dex"),
    (b"SQLite format 3\0", "sqlite"),
    (b"bplist00", "plist"),
    (b"\0\0\0\x0cJXL \r\n\x87\n", "jpeg-xl"),
    (b"\xff\x0a", "jpeg-xl"),
    (b"\0\0\0\x0cjP  \r\n\x87\n", "jpeg-2000"),
];

/// Brands of files of the ISO base media format, which stand behind `ftyp`.
const BRANDS: &[(&[u8], &str)] = &[
    (b"heic", "heif"),
    (b"heix", "heif"),
    (b"hevc", "heif"),
    (b"heim", "heif"),
    (b"heis", "heif"),
    (b"mif1", "heif"),
    (b"msf1", "heif"),
    (b"avif", "heif"),
    (b"avis", "heif"),
    (b"qt  ", "video"),
    (b"crx ", "raw"),
];

/// What a file is by its first [`HEAD`] bytes, in one word; nothing where they say nothing.
#[must_use]
pub fn kind(head: &[u8]) -> Option<&'static str> {
    if head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP") {
        return Some("webp");
    }
    if head.get(4..8) == Some(b"ftyp") {
        let brand = head.get(8..12)?;
        return Some(BRANDS.iter().find(|(b, _)| *b == brand).map_or("video", |(_, kind)| kind));
    }
    BEGINNINGS.iter().find(|(begin, _)| head.starts_with(begin)).map(|(_, kind)| *kind)
}

/// How often each byte stands at the beginning of a file: in what is encrypted, all of them equally often.
pub struct Spread {
    counts: [u32; 256],
    seen: u32,
}

impl Default for Spread {
    fn default() -> Self {
        Self { counts: [0; 256], seen: 0 }
    }
}

impl Spread {
    /// Bytes that are counted, and the fewest that say something.
    const MOST: u32 = 16 << 10;
    const FEWEST: u32 = 4 << 10;

    /// The sum of the squared differences (chi-squared, 255 degrees of freedom) that of a million files of
    /// random bytes one exceeds is 368. What is compressed exceeds it by far in nearly every file.
    const MOST_UNEVEN: f64 = 368.0;

    /// Counts the next bytes.
    pub fn update(&mut self, piece: &[u8]) {
        let room = usize::try_from(Self::MOST - self.seen).unwrap_or_default();
        for byte in piece.iter().take(room) {
            self.counts[usize::from(*byte)] += 1;
            self.seen += 1;
        }
    }

    /// Whether the bytes are as evenly spread as those of something encrypted.
    #[must_use]
    pub fn is_random(&self) -> bool {
        let expected = f64::from(self.seen) / 256.0;
        let uneven = |count: &u32| (f64::from(*count) - expected).powi(2) / expected;
        self.seen >= Self::FEWEST && self.counts.iter().map(uneven).sum::<f64>() < Self::MOST_UNEVEN
    }
}

/// Whether the last [`TAIL`] bytes of a file are the end of a zip archive, which such a file is
/// whatever stands before it.
///
/// A picture may hold the four letters of the mark by chance, so the record must be whole: as long
/// as it says, and its directory neither empty nor longer than what stands before it.
#[must_use]
pub fn ends_as_zip(tail: &[u8], size: u64) -> bool {
    let number = |at: usize, width: usize| -> Option<u64> {
        let bytes = tail.get(at..at + width)?;
        Some(bytes.iter().rev().fold(0, |n, b| n << 8 | u64::from(*b)))
    };
    let is_record = |at: usize| -> Option<bool> {
        let comment = number(at + 20, 2)?;
        let (entries, directory) = (number(at + 10, 2)?, number(at + 12, 4)?);
        let before = (size - tail.len() as u64) + at as u64;
        let whole = at as u64 + 22 + comment == tail.len() as u64;
        Some(whole && entries > 0 && directory >= 46 * entries && directory <= before)
    };
    size >= tail.len() as u64
        && memchr::memmem::rfind_iter(tail, b"PK\x05\x06").any(|at| is_record(at) == Some(true))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn files_are_told_by_their_first_bytes() {
        for (head, expected) in [
            (&b"GIF89a...."[..], Some("gif")),
            (b"8BPS\0\x01", Some("psd")),
            (b"%PDF-1.7", Some("pdf")),
            (b"II*\0\x08", Some("tiff")),
            (b"RIFF\x10\0\0\0WEBPVP8 ", Some("webp")),
            (b"RIFF\x10\0\0\0WAVEfmt ", None),
            (b"\0\0\0\x18ftypheic", Some("heif")),
            (b"\0\0\0\x18ftypmp42", Some("video")),
            (b"\0\0\0\x18ftyp", None),
            (b"hello", None),
            (b"", None),
        ] {
            assert_eq!(kind(head), expected, "{head:?}");
        }
    }

    fn archive() -> Vec<u8> {
        use std::io::Write as _;
        let mut out = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        out.start_file("b.so", zip::write::SimpleFileOptions::default()).expect("starts");
        out.write_all(b"content").expect("is written");
        out.finish().expect("finishes").into_inner()
    }

    #[test]
    fn an_archive_behind_a_picture_is_seen_and_letters_alone_are_not() {
        let picture = [&b"\xff\xd8\xff\xe0"[..], &[7; 300]].concat();
        let both = [picture.clone(), archive()].concat();
        assert!(ends_as_zip(&both, both.len() as u64));
        let tail = &both[200..];
        assert!(ends_as_zip(tail, both.len() as u64), "from the end alone");
        let letters = [&picture[..], b"PK\x05\x06", &[0; 18]].concat();
        assert!(!ends_as_zip(&letters, letters.len() as u64), "an empty directory");
        let followed = [&both[..], &[1; 40]].concat();
        assert!(!ends_as_zip(&followed, followed.len() as u64), "something stands behind it");
        assert!(!ends_as_zip(&picture, picture.len() as u64));
        assert!(!ends_as_zip(b"", 0));
    }

    proptest! {
        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), size in any::<u64>()) {
            let _ = (kind(&bytes), ends_as_zip(&bytes, size));
            let marked = [&bytes[..], b"PK\x05\x06", &bytes].concat();
            let _ = ends_as_zip(&marked, marked.len() as u64);
        }
    }

    #[test]
    fn only_what_is_encrypted_is_spread_evenly() {
        // The bytes of a generator of random numbers (xorshift).
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let random: Vec<u8> = (0..100_000)
            .map(|_| {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                state.to_le_bytes()[3]
            })
            .collect();
        let of = |bytes: &[u8]| {
            let mut spread = Spread::default();
            bytes.chunks(1_000).for_each(|piece| spread.update(piece));
            spread.is_random()
        };
        assert!(of(&random) && of(&random[..4_096]));
        assert!(!of(&random[..4_095]));
        let text: Vec<u8> = random.iter().flat_map(|b| format!("{b} ").into_bytes()).collect();
        let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
        std::io::Write::write_all(&mut packed, &text).expect("is written");
        assert!(!of(&text) && !of(&packed.finish().expect("ends")));
        let counted: Vec<u8> = (0..=255).cycle().take(70_000).collect();
        // What is spread too evenly is no secret either, and passes: it is only context.
        assert!(of(&counted));
    }
}
