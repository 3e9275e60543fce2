//! What only a look at the bytes of every file finds, and what looks like it.

use super::files::File;
use super::{Reason, Scenario, database, truth};
use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};
use rusqlite::Connection;
use serde_json::Value;
use std::io::{self, Write as _};

/// The application whose files they are.
const APP: &str = "AppDomain-com.example.news";

/// Servers of Pegasus that stand nowhere else on the phone.
const IN_A_CACHE: &str = "opposedarrangement.net";
const IN_AN_ARCHIVE: &str = "baramije.net";

const IN_A_COMPRESSED_ROW: &str = "unonoticias.net";
const IN_A_DELETED_MESSAGE: &str = "smsmensaje.mx";

/// Where a program lies that is none by its name.
const PROGRAM: &str = "Media/Downloads/update.dat";

/// A list of servers, as a blocker of advertisements has it.
const BLOCKED: &[&str] = &[
    "ads.example.com",
    "bestheadphones4u.com",
    "cashandlife.com",
    "coolbbqtools.net",
    "domain-control.net",
    "fabric-shops.com",
    "gate-sync.net",
    "hot-motors.com",
    "knowseminar.com",
    "mainredirecter.com",
    "myfundsdns.com",
    "nosemorningnine.com",
    "permalinking.com",
    "raininscreen.com",
    "track.example.net",
];

/// Files of a phone in whose bytes something is hidden.
pub(super) fn files(scenario: Scenario) -> io::Result<Vec<File>> {
    let wide: Vec<u8> = format!("\u{1}cached https://{IN_A_CACHE}/a?b=1\0")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    writeln!(packed, "GET / HTTP/1.1\r\nHost: {IN_AN_ARCHIVE}\r\n")?;
    let program = [&b"\xcf\xfa\xed\xfe\x0c\0\0\x01"[..], &[0; 120]].concat();
    Ok(match scenario {
        Scenario::Pegasus2021 => vec![
            File::new(APP, "Documents/page.cache", wide),
            File::new(APP, "Documents/log.gz", packed.finish()?),
            File::new("MediaDomain", PROGRAM, program),
            File::new(APP, "Documents/pages.db", pages()?),
        ],
        _ => vec![
            File::new(APP, "Documents/blocked.txt", BLOCKED.join("\n").into_bytes()),
            File::new(
                APP,
                "Documents/read.txt",
                b"https://www.example.org/?q=opposedarrangement.net".to_vec(),
            ),
        ],
    })
}

/// Pages that an application keeps, compressed, in a database.
fn pages() -> io::Result<Vec<u8>> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
    writeln!(packed, "<a href=\"https://{IN_A_COMPRESSED_ROW}/2016/07/\">Read more about it</a>")?;
    let body = packed.finish()?;
    database::image("CREATE TABLE page (id INTEGER PRIMARY KEY, title TEXT, body BLOB);", |db| {
        db.execute("INSERT INTO page (title, body) VALUES ('News', ?1)", [body]).map(|_| ())
    })
}

/// A message that was deleted, and whose bytes are still there.
pub(super) fn deleted(scenario: Scenario, db: &Connection) -> rusqlite::Result<()> {
    if scenario != Scenario::Pegasus2021 {
        return Ok(());
    }
    let text = format!("Your account was blocked: https://{IN_A_DELETED_MESSAGE}/8312904s/");
    db.execute(
        "INSERT INTO message (guid, text, handle_id, service, date, is_from_me, is_read)
         VALUES ('9F1C2B7E-52D0-4C0B-8D9E-1D0E6C1F77A2', ?1, 1, 'SMS', 640000000000000000, 0, 1)",
        [text],
    )?;
    db.execute("DELETE FROM message WHERE ROWID = ?1", [db.last_insert_rowid()]).map(|_| ())
}

/// What a deep scan finds of it, and no other.
pub(super) fn truth(scenario: Scenario) -> Vec<Value> {
    let line = |severity, reason, what| truth::deep(truth::finding(severity, "every_file", reason, what));
    match scenario {
        Scenario::Pegasus2021 => vec![
            line("medium", Reason::Indicator(IN_A_CACHE), "A server of Pegasus in a cache, in UTF-16"),
            line("medium", Reason::Indicator(IN_AN_ARCHIVE), "A server of Pegasus in a compressed log"),
            line("medium", Reason::Indicator(IN_A_COMPRESSED_ROW), "A server of Pegasus in a compressed row"),
            truth::deep(truth::finding(
                "medium",
                "ios_sms",
                Reason::Indicator(IN_A_DELETED_MESSAGE),
                "A deleted message with a link to a server of Pegasus",
            )),
            line("medium", Reason::Heuristic("program-out-of-place"), "A program among the downloads"),
            line(
                "medium",
                Reason::Rule("forcedentry_pdf"),
                "The attachments are PDF files as FORCEDENTRY had them",
            ),
        ],
        _ => vec![line("low", Reason::Indicator(""), "A list of servers that an application blocks")],
    }
}
