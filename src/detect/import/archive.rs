//! Sets that are shared compressed: `.gz`, and `.zip` with any number of files.
//!
//! Inflated in memory under stated limits, so a bomb costs no more than any large file. An
//! archive inside an archive is named and not opened.

use super::{Import, plain};
use crate::sentence::Sentence;
use std::io::{Cursor, Read};

/// Bytes of one inflated file.
const LARGEST: u64 = 256 << 20;

/// Bytes of all inflated files of one archive.
const LARGEST_TOGETHER: u64 = 1 << 30;

/// Files of one archive.
const MOST_FILES: usize = 10_000;

/// Reads an archive; nothing if the bytes are none.
pub(super) fn read(file: &str, bytes: &[u8]) -> Option<Result<Import, Sentence>> {
    match bytes {
        [0x1f, 0x8b, ..] => Some(gzip(file, bytes)),
        [b'P', b'K', 3, 4, ..] => Some(zip(file, bytes)),
        _ => None,
    }
}

fn is_archive(bytes: &[u8]) -> bool {
    matches!(bytes, [0x1f, 0x8b, ..] | [b'P', b'K', 3, 4, ..])
}

/// Inflates up to the limit.
fn inflated(reader: impl Read, limit: u64) -> Result<Vec<u8>, Sentence> {
    let mut bytes = Vec::new();
    let read = reader.take(limit + 1).read_to_end(&mut bytes);
    match read {
        Ok(_) if bytes.len() as u64 > limit => {
            Err(Sentence::new("import-inflates").count("limit", limit >> 20))
        }
        Ok(_) if is_archive(&bytes) => Err(Sentence::new("import-nested")),
        Ok(_) => Ok(bytes),
        Err(error) => Err(Sentence::new("indicator-file-unreadable").with("reason", error.to_string())),
    }
}

fn gzip(file: &str, bytes: &[u8]) -> Result<Import, Sentence> {
    let inner = inflated(flate2::read::MultiGzDecoder::new(bytes), LARGEST)?;
    plain(file.strip_suffix(".gz").unwrap_or(file), &inner)
}

fn zip(file: &str, bytes: &[u8]) -> Result<Import, Sentence> {
    let damaged =
        |e: zip::result::ZipError| Sentence::new("indicator-file-unreadable").with("reason", e.to_string());
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut import = Import::default();
    let mut room = LARGEST_TOGETHER;
    for number in 0..archive.len().min(MOST_FILES) {
        let Ok(member) = archive.by_index(number).map_err(|e| {
            import.reject(file, number.to_string(), "", damaged(e));
        }) else {
            continue;
        };
        if member.is_dir() {
            continue;
        }
        let name = member.name().map_or_else(|_| number.to_string(), std::borrow::Cow::into_owned);
        let read = inflated(member, LARGEST.min(room)).and_then(|inner| {
            room -= inner.len() as u64;
            plain(&format!("{file}/{name}"), &inner)
        });
        match read {
            Ok(more) => {
                import.sets.extend(more.sets);
                import.rejected.extend(more.rejected);
                import.notes.extend(more.notes);
            }
            Err(reason) => import.reject(file, name, "", reason),
        }
    }
    if archive.len() > MOST_FILES {
        let count = (archive.len() - MOST_FILES) as u64;
        import.reject(file, "", "", Sentence::new("import-too-many-files").count("count", count));
    }
    Ok(import)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            writer.start_file(*name, zip::write::SimpleFileOptions::default()).expect("starts");
            writer.write_all(bytes).expect("writes");
        }
        writer.finish().expect("ends").into_inner()
    }

    fn gzipped(bytes: &[u8]) -> Vec<u8> {
        let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        writer.write_all(bytes).expect("writes");
        writer.finish().expect("ends")
    }

    #[test]
    fn every_file_of_an_archive_is_read() {
        let list: &[u8] = b"evil.example.org\nbad.example.com\n";
        let bytes =
            zipped(&[("a/domains.txt", list), ("b.gz", &gzipped(list)), ("c.txt", b"nothing to see here")]);
        let import = read("x.zip", &bytes).expect("is an archive").expect("reads");
        assert_eq!(import.sets.iter().map(|s| s.indicators.len()).sum::<usize>(), 2);
        let named: Vec<_> = import.rejected.iter().map(|r| (&*r.place, &*r.reason.key)).collect();
        assert_eq!(named, [("b.gz", "import-nested"), ("c.txt", "import-format-unknown")]);
        let import = read("x.txt.gz", &gzipped(list)).expect("is an archive").expect("reads");
        assert_eq!(import.sets[0].indicators.len(), 2);
    }

    #[test]
    fn a_bomb_is_named_and_the_rest_is_read() {
        let zeros = vec![b'a'; usize::try_from(LARGEST).expect("fits") + 10];
        let bytes = zipped(&[("bomb.txt", &zeros), ("domains.txt", b"evil.example.org")]);
        assert!(bytes.len() < 1 << 20);
        let import = read("x.zip", &bytes).expect("is an archive").expect("reads");
        assert_eq!(import.rejected[0].reason.key, "import-inflates");
        assert_eq!(import.sets[0].indicators.len(), 1);
        let refused = read("x.gz", &gzipped(&zeros)).expect("is an archive").expect_err("refused");
        assert_eq!(refused.key, "import-inflates");
    }

    #[test]
    fn a_damaged_archive_is_named() {
        let whole = gzipped(b"evil.example.org");
        for bytes in [&b"PK\x03\x04 and no more"[..], &whole[..whole.len() - 9], &[0x1f, 0x8b, 8]] {
            assert!(read("x", bytes).expect("looks like one").is_err(), "{bytes:?}");
        }
    }
}
