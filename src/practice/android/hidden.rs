//! What only a look at every byte of a backup over the cable finds: a trace in each place where one can hide.
//! Nothing in it can run.

use super::super::{Reason, Scenario, database};
use super::story::Expected;
use super::{DAY, Shape, TAKEN};
use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};
use std::io::{self, Cursor, Write as _};
use zip::write::{SimpleFileOptions, ZipWriter};

/// The applications and folders whose files they are, as the backup names them.
const NOTES: &str = "apps/com.example.notes";
const BROWSER: &str = "apps/com.android.chrome";
const SHARED: &str = "shared/0";

/// Servers of NoviSpy that stand nowhere else on the phone.
const IN_A_CACHE: &str = "176.223.111.131";
const IN_A_LOG: &str = "185.86.148.174";
const IN_A_COMPRESSED_ROW: &str = "94.140.125.174";
const IN_A_DELETED_VISIT: &str = "188.93.127.34";

/// Words of the spyware as its code has them, and no code.
const WORDS: &[&str] =
    &["CALL_REC_ON", "CHARGING_REC_ON", "SECURE_REC_ON", "SSD_MOBILE_ON", "UPLOAD_WIFI_ON", "WIFI_LOCK_OFF"];

/// Files of a backup, by their path in it.
pub(super) fn files(scenario: Scenario) -> io::Result<Vec<(String, Vec<u8>)>> {
    if scenario != Scenario::NoviSpy {
        return Ok(Vec::new());
    }
    let wide: Vec<u8> =
        format!("\u{1}upload http://{IN_A_CACHE}/u\0").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut log = GzEncoder::new(Vec::new(), Compression::default());
    writeln!(log, "STOR 0312.amr\r\nHost: {IN_A_LOG}\r\n")?;
    let code = [b"dex\n035\0".as_slice(), &[0; 248], WORDS.join("\0").as_bytes(), b"\0"].concat();
    let photograph =
        [b"\xff\xd8\xff\xe0".as_slice(), &[0; 400], &zipped("payload.txt", b"practice")?].concat();
    Ok(vec![
        (format!("{NOTES}/f/page.cache"), wide),
        (format!("{NOTES}/f/log.gz"), log.finish()?),
        (format!("{NOTES}/db/notes.db"), notes()?),
        (format!("{BROWSER}/r/app_chrome/Default/History"), visits()?),
        (format!("{SHARED}/Download/update.dat"), [b"\x7fELF\x02\x01\x01".as_slice(), &[0; 120]].concat()),
        (format!("{SHARED}/Pictures/IMG_0312.jpg"), photograph),
        (format!("{SHARED}/Documents/service.zip"), zipped("classes.dex", &code)?),
    ])
}

fn zipped(name: &str, bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    out.start_file(name, SimpleFileOptions::default()).map_err(io::Error::other)?;
    out.write_all(bytes)?;
    Ok(out.finish().map_err(io::Error::other)?.into_inner())
}

/// Notes that an application keeps, compressed, in a database.
fn notes() -> io::Result<Vec<u8>> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
    writeln!(packed, "call {IN_A_COMPRESSED_ROW} and say that you are there, then call again and again")?;
    let body = packed.finish()?;
    database::image("CREATE TABLE note (id INTEGER PRIMARY KEY, title TEXT, body BLOB);", |db| {
        db.execute("INSERT INTO note (title, body) VALUES ('Saturday', ?1)", [body]).map(|_| ())
    })
}

/// The history of a browser from which somebody deleted a visit.
fn visits() -> io::Result<Vec<u8>> {
    let schema =
        "CREATE TABLE urls (id INTEGER PRIMARY KEY AUTOINCREMENT, url LONGVARCHAR, title LONGVARCHAR,
         visit_count INTEGER DEFAULT 0 NOT NULL, typed_count INTEGER DEFAULT 0 NOT NULL,
         last_visit_time INTEGER NOT NULL, hidden INTEGER DEFAULT 0 NOT NULL);
         CREATE TABLE visits (id INTEGER PRIMARY KEY AUTOINCREMENT, url INTEGER NOT NULL,
         visit_time INTEGER NOT NULL, from_visit INTEGER, transition INTEGER DEFAULT 0 NOT NULL,
         visit_duration INTEGER DEFAULT 0 NOT NULL);";
    // Microseconds since 1601.
    let chrome = |seconds: i64| (seconds + 11_644_473_600) * 1_000_000;
    database::image(schema, |db| {
        let pages = [
            ("https://www.example.org/vesti".to_owned(), "Vesti"),
            (format!("http://{IN_A_DELETED_VISIT}/service.apk"), "service.apk"),
            ("https://maps.example.com/beograd".to_owned(), "Mapa"),
        ];
        for (n, (url, title)) in (1_i64..).zip(&pages) {
            let when = chrome(TAKEN - (20 - n) * DAY);
            db.execute(
                "INSERT INTO urls (id, url, title, visit_count, last_visit_time) VALUES (?1, ?2, ?3, 1, ?4)",
                (n, url, title, when),
            )?;
            db.execute("INSERT INTO visits (id, url, visit_time) VALUES (?1, ?1, ?2)", (n, when))?;
        }
        db.execute_batch("DELETE FROM urls WHERE id = 2; DELETE FROM visits WHERE id = 2;")
    })
}

/// Acquisitions that hold a backup.
const BACKED_UP: &[Shape] = &[Shape::AndroidBackup, Shape::AndroidQf];

const fn of(reason: Reason, what: &'static str) -> Expected {
    Expected { severity: "medium", artifact: "every_file", reason, what, shown: BACKED_UP }
}

/// What a deep scan finds of it.
pub(super) const TRUTH: &[Expected] = &[
    of(Reason::Indicator(IN_A_CACHE), "A server of NoviSpy in a cache, in UTF-16"),
    of(Reason::Indicator(IN_A_LOG), "A server of NoviSpy in a compressed log"),
    of(Reason::Indicator(IN_A_COMPRESSED_ROW), "A server of NoviSpy in a compressed row"),
    Expected {
        artifact: "android_chrome_history",
        ..of(Reason::Indicator(IN_A_DELETED_VISIT), "A deleted visit to a server of NoviSpy")
    },
    Expected {
        severity: "low",
        ..of(Reason::Heuristic("program-out-of-place"), "A program among the downloads")
    },
    of(Reason::Heuristic("disguised-image"), "A photograph with an archive behind it"),
    of(Reason::Rule("novispy_admin"), "Code with the commands of NoviSpy, in an archive"),
];
