//! Builds small device trees out of text: `fixtures/ARTIFACT/CASE/...`.
//!
//! `x.db.sql` becomes the database `x.db`, `x.hex` the bytes of `x` (pairs of hexadecimal digits,
//! `"text"`, and comments after `#`), `x.deflate` a zlib stream that inflates to its text, `x.abx` the binary form of its XML
//! (Android's), `x.apk.manifest` an installation file with this manifest, everything else stays as it is. In SQL,
//! `typedstream(text)` is the archive of a styled text, `plist(xml)` a binary property list,
//! and `mbfile('Size=1;Mode=33188')` the description of a file in a backup. A line
//! `-- damage: TEXT` overwrites every page that holds the text; `-- cut: BYTES` cuts the end off.
//! A file `listing` at the top is the list of all files: kind, mode, size, time and path in each line.

use hoofprint::evidence::{Content, Entry, EntryKind, Memory};
use hoofprint::time::Timestamp;
use plist::{Dictionary, Uid, Value};
use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;
use std::path::{Path, PathBuf};

/// The folder of all fixtures.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// Every case: name of the artifact, and folder.
pub fn cases() -> Vec<(String, PathBuf)> {
    let mut all = Vec::new();
    for artifact in folders(&root()) {
        let name = artifact.file_name().expect("has a name").to_string_lossy().into_owned();
        all.extend(folders(&artifact).into_iter().map(|case| (name.clone(), case)));
    }
    assert!(!all.is_empty(), "there are fixtures");
    all
}

fn folders(path: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(path).expect("is listed").map(|e| e.expect("is listed").path());
    let mut folders: Vec<_> = entries.filter(|p| p.is_dir()).collect();
    folders.sort();
    folders
}

/// The files of a case, by path on the device.
pub fn files(case: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(case).sort_by_file_name().into_iter().flatten() {
        let relative = entry.path().strip_prefix(case).expect("is below");
        if !entry.file_type().is_file() || relative == Path::new("expected.jsonl") {
            continue;
        }
        let names: Vec<_> = relative.components().map(|c| c.as_os_str().to_string_lossy()).collect();
        let path = format!("/{}", names.join("/"));
        let bytes = std::fs::read(entry.path()).expect("is read");
        let text = || String::from_utf8(bytes.clone()).expect("is text");
        files.push(match (path.strip_suffix(".sql"), path.strip_suffix(".hex")) {
            (Some(database), _) => (database.to_owned(), image(&text())),
            (_, Some(file)) => (file.to_owned(), unhex(&text())),
            _ if path.ends_with(".deflate") => {
                (path.trim_end_matches(".deflate").to_owned(), deflated(&bytes))
            }
            _ if path.ends_with(".manifest") => {
                (path.trim_end_matches(".manifest").to_owned(), crate::apk::file(&text()))
            }
            _ if path.strip_suffix(".abx").is_some() => {
                (path.trim_end_matches(".abx").to_owned(), binary_xml(&text()))
            }
            _ if path == "/listing" => ("/".to_owned(), bytes),
            _ => (path, bytes),
        });
    }
    files
}

/// The binary form of XML; a text that ends in `CUT` loses its last bytes in that form.
fn binary_xml(text: &str) -> Vec<u8> {
    let (document, cut) = text.trim_end().strip_suffix("CUT").map_or((text, 0), |whole| (whole, 12));
    let mut bytes = android_abx::xml_to_abx(document).expect("is XML");
    bytes.truncate(bytes.len() - cut);
    bytes
}

/// A zlib stream of the bytes; a text that ends in `CUT` loses its last bytes in that form.
fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    std::io::Write::write_all(&mut encoder, bytes).expect("memory takes everything");
    let mut packed = encoder.finish().expect("memory takes everything");
    if bytes.trim_ascii_end().ends_with(b"CUT") {
        packed.truncate(packed.len() - 8);
    }
    packed
}

/// A list of files from lines of text; bytes where there is no such line.
pub fn listing(bytes: &[u8]) -> Content {
    let text = String::from_utf8_lossy(bytes);
    let lines: Option<Vec<Entry>> = text.lines().map(entry).collect();
    lines.map_or_else(|| Content::Memory(bytes.to_vec().into()), |entries| Content::List(entries.into()))
}

/// `file 100644 12 1626804000 /private/var/x`, with `-` for what is not known, and behind the path
/// perhaps ` <- ` and where the dump has it.
fn entry(line: &str) -> Option<Entry> {
    let mut words = line.splitn(5, ' ');
    let mut next = || words.next();
    let kind = match next()? {
        "file" => EntryKind::File,
        "folder" => EntryKind::Folder,
        "link" => EntryKind::Link,
        "special" => EntryKind::Special,
        _ => return None,
    };
    let mode = u32::from_str_radix(next()?, 8).ok();
    let size = next()?.parse().ok();
    let modified = next()?.parse().ok().and_then(Timestamp::unix_seconds);
    let path = next()?;
    let (path, origin) = path.split_once(" <- ").map_or((path, None), |(path, o)| (path, Some(o.into())));
    Some(Entry { mode, size, modified, origin, ..Entry::new(path, kind) })
}

/// The files of a case as a source.
pub fn source(case: &Path) -> Memory {
    Memory::new(files(case))
}

fn unhex(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for line in text.lines().map(|l| l.split('#').next().unwrap_or_default()) {
        for (n, part) in line.split('"').enumerate() {
            if n % 2 == 1 {
                bytes.extend(part.as_bytes());
            } else {
                let digits: String = part.split_whitespace().collect();
                bytes.extend(hex::decode(digits).expect("are pairs of digits"));
            }
        }
    }
    bytes
}

/// The database that a script makes, damaged as its last lines say.
pub fn image(sql: &str) -> Vec<u8> {
    let mut db = Connection::open_in_memory().expect("opens");
    let text = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    db.create_scalar_function("typedstream", 1, text, |c| {
        Ok(hoofprint::practice::attributed_body(&c.get::<String>(0)?))
    })
    .expect("is defined");
    db.create_scalar_function("plist", 1, text, |c| Ok(binary_plist(&c.get::<String>(0)?)))
        .expect("is defined");
    db.create_scalar_function("mbfile", 1, text, |c| Ok(mbfile(&c.get::<String>(0)?))).expect("is defined");
    db.execute_batch(sql).expect("the script runs");
    let mut image = db.serialize(rusqlite::MAIN_DB).expect("serializes").to_vec();
    drop(db);
    let page = usize::from(u16::from_be_bytes([image[16], image[17]]));
    for line in sql.lines() {
        if let Some(marker) = line.strip_prefix("-- damage: ") {
            let mut hurt = 0;
            for page in image
                .chunks_mut(page)
                .skip(1)
                .filter(|p| memchr::memmem::find(p, marker.as_bytes()).is_some())
            {
                page.fill(0xa5);
                hurt += 1;
            }
            assert!(hurt > 0, "no page holds {marker}");
        } else if let Some(bytes) = line.strip_prefix("-- cut: ") {
            let left = image.len() - bytes.trim().parse::<usize>().expect("a number");
            image.truncate(left);
        }
    }
    image
}

fn binary_plist(xml: &str) -> Vec<u8> {
    let value = Value::from_reader_xml(xml.as_bytes()).expect("is a property list");
    binary(&value)
}

fn binary(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.to_writer_binary(&mut bytes).expect("is written");
    bytes
}

fn mbfile(fields: &str) -> Vec<u8> {
    let mut file = Dictionary::new();
    let mut objects: Vec<Value> = vec!["$null".into(), Value::Boolean(false)];
    for (key, value) in fields.split(';').filter_map(|f| f.split_once('=')) {
        let value = if let Ok(number) = value.parse::<i64>() {
            number.into()
        } else {
            objects.push(value.into());
            Value::Uid(Uid::new(objects.len() as u64 - 1))
        };
        file.insert(key.to_owned(), value);
    }
    objects[1] = Value::Dictionary(file);
    let top: Dictionary = [("root".to_owned(), Value::Uid(Uid::new(1)))].into_iter().collect();
    let archive = [
        ("$archiver", "NSKeyedArchiver".into()),
        ("$version", 100_000.into()),
        ("$top", Value::Dictionary(top)),
        ("$objects", Value::Array(objects)),
    ];
    binary(&Value::Dictionary(archive.into_iter().map(|(k, v)| (k.to_owned(), v)).collect()))
}
