//! A look at every byte: what is found where, and what it costs at most.

use crate::place::{Place, zip};
use crate::program::{arg, found, records, scan};
use sha2::{Digest as _, Sha256};
use std::io::Write as _;
use std::path::Path;

impl Place {
    fn document(&self, name: &str, bytes: &[u8]) {
        self.put(&format!("dump/private/var/mobile/Documents/{name}"), bytes);
    }

    fn deep(&self, more: &[&str]) -> serde_json::Value {
        let set = self.at("set.yaml");
        scan(&self.at("dump"), &[&["--deep", "-i", arg(&set), "--only-indicators"], more].concat()).1
    }

    fn sighted(&self) -> Vec<(String, String, String)> {
        found(&self.deep(&[]))
    }
}

fn is(severity: &str, value: &str) -> (String, String, String) {
    (severity.to_owned(), "every_file".to_owned(), value.to_owned())
}

#[test]
fn a_file_and_a_member_of_an_archive_are_known_by_their_hash() {
    let (one, two) = (b"the implant".as_slice(), b"another one".as_slice());
    let (first, second) = (hex::encode(Sha256::digest(one)), hex::encode(sha1::Sha1::digest(two)));
    let place = Place::new(&[("hash", &first), ("hash", &second)]);
    place.document("harmless.txt", one);
    place.document("app.zip", &zip(&[("inside/b.so", two)]));
    let mut expected = vec![is("critical", &first), is("critical", &second)];
    expected.sort();
    assert_eq!(place.sighted(), expected);
}

#[test]
fn values_are_found_across_the_borders_of_pieces_and_in_archives() {
    let place = Place::new(&[
        ("domain", "evil.example"),
        ("domain", "packed.example"),
        ("email", "spy@mail.example"),
    ]);
    for shift in 0..24 {
        let mut bytes = vec![0xff_u8; (1 << 20) + 1_024 - shift];
        bytes.extend(b" https://a.evil.example/x ");
        bytes.extend(vec![0xff; 100_000]);
        place.document(&format!("border{shift}"), &bytes);
    }
    place.document(
        "mail.bin",
        &"\0spy@mail.example\0".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>(),
    );
    place.document("some.zip", &zip(&[("log.txt", b"host=packed.example;")]));
    let report = place.deep(&[]);
    let all = found(&report);
    assert_eq!(all.iter().filter(|f| f.2 == "evil.example").count(), 24);
    for value in ["packed.example", "spy@mail.example"] {
        assert!(all.contains(&is("medium", value)), "{all:?}");
    }
    assert_eq!(place.deep(&["--threads", "1"]), place.deep(&["--threads", "4"]));
}

fn deflated(text: &str, gzip: bool) -> Vec<u8> {
    let level = flate2::Compression::default();
    if gzip {
        let mut out = flate2::write::GzEncoder::new(Vec::new(), level);
        out.write_all(text.as_bytes()).expect("is written");
        return out.finish().expect("ends");
    }
    let mut out = flate2::write::ZlibEncoder::new(Vec::new(), level);
    out.write_all(text.as_bytes()).expect("is written");
    out.finish().expect("ends")
}

#[test]
fn values_are_found_in_what_is_compressed_inside_files() {
    let place = Place::new(&[("domain", "evil.example"), ("domain", "other.example")]);
    // Words that do not repeat, so that the stream is long.
    let words = |n: u64| {
        let each = (0..n).map(|i| hex::encode(i.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_le_bytes()));
        each.collect::<Vec<_>>().join(" ")
    };
    for (n, gzip) in [false, true].into_iter().enumerate() {
        for (m, before) in [100, (1 << 20) - 500, (1 << 20) + 1_000].into_iter().enumerate() {
            let stream = deflated(&format!("{} https://evil.example/ {}", words(20_000), words(9)), gzip);
            let bytes = [&vec![0xff; before][..], &stream, b" other.example ", &[0xff; 3_000]].concat();
            place.document(&format!("part{n}{m}.bin"), &bytes);
        }
    }
    let cut = deflated(&format!("note https://evil.example/ {}", words(20_000)), false);
    place.document("cut.bin", &cut[..cut.len() / 2]);
    let report = place.deep(&[]);
    let all = found(&report);
    assert_eq!(all.iter().filter(|f| f.2 == "evil.example").count(), 7, "{all:?}");
    assert_eq!(all.iter().filter(|f| f.2 == "other.example").count(), 6, "{all:?}");
    assert_eq!(report["outcome"]["complete"], true, "{}", report["diagnostics"]);
}

#[test]
fn what_an_artifact_reported_is_not_told_again_and_a_list_is_told_once() {
    let domains: Vec<String> = (0..20).map(|n| format!("server{n}.example")).collect();
    let values: Vec<(&str, &str)> = domains.iter().map(|d| ("domain", d.as_str())).collect();
    let place = Place::new(&values);
    place.document("blocked.txt", domains.join("\n").as_bytes());
    let sql = "CREATE TABLE history_items (id INTEGER PRIMARY KEY, url TEXT); CREATE TABLE history_visits (id INTEGER PRIMARY KEY, history_item INTEGER, visit_time REAL); INSERT INTO history_items VALUES (1, 'https://server7.example/'); INSERT INTO history_visits VALUES (1, 1, 600000000);";
    place.put("dump/private/var/mobile/Library/Safari/History.db", &crate::device_tree::image(sql));
    let all = place.sighted();
    let of_bytes: Vec<_> = all.iter().filter(|f| f.1 == "every_file").collect();
    assert_eq!(of_bytes, [&is("low", "")], "{all:?}");
    assert!(all.iter().any(|f| f.1 == "ios_safari_history" && f.2 == "server7.example"));
}

#[test]
fn what_stands_in_bytes_is_not_said_to_have_been_opened() {
    let place = Place::new(&[("website", "maker.example")]);
    place.document("note.txt", b"see maker.example");
    let report = place.deep(&[]);
    assert_eq!(found(&report), [is("low", "maker.example")]);
    let title = report["findings"][0]["title"].as_str().expect("has one");
    assert!(title.contains("stands in the bytes of a file"), "{title}");
}

#[test]
fn what_unpacks_without_end_is_bounded_and_named() {
    let place = Place::new(&[("domain", "evil.example")]);
    let nothing = vec![0; 64 << 20];
    let files: Vec<(String, &[u8])> = (0..20).map(|n| (format!("{n}"), &nothing[..])).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(n, b)| (n.as_str(), *b)).collect();
    place.document("bomb.zip", &zip(&files));
    place.document("other.txt", b"see evil.example");
    let report = place.deep(&["--memory", "100M"]);
    assert_eq!(found(&report), [is("medium", "evil.example")]);
    let said = report["diagnostics"].as_array().expect("is a list").iter();
    assert!(said.into_iter().any(|d| d["code"] == "limit-file-size" && d["artifact"] == "every_file"));
    assert_eq!(report["outcome"]["complete"], false);
}

/// A history of a browser with `count` visits, and what happens to it then.
fn history(count: usize, more: &str) -> String {
    format!(
        "CREATE TABLE history_items (id INTEGER PRIMARY KEY, url TEXT);
         CREATE TABLE history_visits (id INTEGER PRIMARY KEY, history_item INTEGER, visit_time REAL, title TEXT);
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
         INSERT INTO history_items SELECT i, 'https://www.site' || i || '.example/' || hex(zeroblob(i % 90)) FROM n;
         INSERT INTO history_visits SELECT id, id, 600000000.5 + id, 'Page ' || id FROM history_items;
         {more}"
    )
}

impl Place {
    /// The deleted records of a history: address, place, confidence.
    fn recovered(&self) -> Vec<(String, String, String)> {
        let all = records(&self.at("dump"), &["--deep"]);
        let told = |r: &serde_json::Value, name: &str| {
            let details = r["detail"].as_array().expect("is a list");
            let detail = details.iter().find(|d| d["name"] == name).expect("is told");
            detail["value"].as_str().expect("is a text").to_owned()
        };
        let deleted = all.get("recovered").map(Vec::as_slice).unwrap_or_default();
        deleted
            .iter()
            .map(|r| {
                assert_eq!(r["artifact"], "ios_safari_history");
                let url = r["event"]["url"].as_str().expect("has an address").to_owned();
                (url, told(r, "recovered"), told(r, "confidence"))
            })
            .collect()
    }
}

const HISTORY: &str = "dump/private/var/mobile/Library/Safari/History.db";

#[test]
fn deleted_rows_are_put_together_and_marked() {
    let evil = "INSERT INTO history_items VALUES (5000, 'https://deleted.evil.example/a');
                INSERT INTO history_visits VALUES (5000, 5000, 700000000.5, 'Gone');";
    let place = Place::new(&[("domain", "evil.example")]);
    // The items remain; in a row of its own, the visit is deleted.
    let sql = history(300, &format!("{evil} DELETE FROM history_visits WHERE id = 5000;"));
    place.put(HISTORY, &crate::device_tree::image(&sql));
    let free = "free part of a page".to_owned();
    assert_eq!(place.recovered(), [("https://deleted.evil.example/a".to_owned(), free, "high".to_owned())]);
    let report = place.deep(&[]);
    let of_history: Vec<_> = found(&report).into_iter().filter(|f| f.1 == "ios_safari_history").collect();
    assert_eq!(of_history, [("medium".into(), "ios_safari_history".into(), "evil.example".into())]);
    let finding = &report["findings"][0];
    assert!(finding["title"].as_str().is_some_and(|t| t.contains("deleted record")), "{finding}");
    assert_eq!(place.deep(&["--threads", "1"]), place.deep(&["--threads", "4"]));
}

#[test]
fn deleted_rows_are_found_on_free_pages_and_in_older_states() {
    let place = Place::new(&[]);
    let sql = history(3_000, "DELETE FROM history_visits WHERE id > 1000;");
    place.put(HISTORY, &crate::device_tree::image(&sql));
    let all = place.recovered();
    let pages = all.iter().filter(|r| r.1 == "free page" && r.2 == "high").count();
    // The pages that list the others are partly overwritten.
    assert!(pages > 1_700 && all.len() <= 2_000, "{pages} of {}", all.len());

    let place = Place::new(&[]);
    let folder = tempfile::tempdir().expect("makes a folder");
    let file = folder.path().join("History.db");
    let db = rusqlite::Connection::open(&file).expect("opens");
    db.execute_batch("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; PRAGMA secure_delete = 1;")
        .expect("is set");
    db.execute_batch(&history(3, "")).expect("runs");
    db.execute_batch("DELETE FROM history_visits WHERE id = 2").expect("runs");
    place.put(HISTORY, &std::fs::read(&file).expect("is read"));
    let wal = std::fs::read(folder.path().join("History.db-wal")).expect("is read");
    place.put(&format!("{HISTORY}-wal"), &wal);
    let address = format!("https://www.site2.example/{}", "00".repeat(2));
    assert_eq!(place.recovered(), [(address, "older state".to_owned(), "high".to_owned())]);
}

#[test]
fn a_deleted_row_whose_number_was_given_to_another_is_found() {
    let place = Place::new(&[]);
    let more = "DELETE FROM history_visits WHERE id = 20;
                INSERT INTO history_visits VALUES (20, 7, 1, 'A longer one than that');";
    place.put(HISTORY, &crate::device_tree::image(&history(40, more)));
    let address = format!("https://www.site20.example/{}", "00".repeat(20));
    assert_eq!(place.recovered(), [(address, "free part of a page".to_owned(), "low".to_owned())]);
}

#[test]
fn nothing_is_put_together_where_nothing_was_deleted() {
    let place = Place::new(&[]);
    let churn = "CREATE INDEX by_time ON history_visits (visit_time, title);
                 UPDATE history_items SET url = url || '?longer=' || hex(zeroblob(id % 70));
                 UPDATE history_visits SET title = 'Other ' || id WHERE id % 3 = 0;
                 INSERT INTO history_visits SELECT id + 9000, id, 1, 'Again' FROM history_items ORDER BY url;
                 DROP INDEX by_time;";
    place.put(HISTORY, &crate::device_tree::image(&history(3_000, churn)));
    assert_eq!(place.recovered(), []);
}

#[test]
fn a_database_that_is_too_large_is_named() {
    let place = Place::new(&[]);
    let sql = history(30_000, "DELETE FROM history_visits WHERE id > 1000;");
    place.put(HISTORY, &crate::device_tree::image(&sql));
    let (_, report) = scan(&place.at("dump"), &["--deep", "--memory", "16M"]);
    let said = report["diagnostics"].as_array().expect("is a list");
    let of_it: Vec<_> = said.iter().filter(|d| d["artifact"] == "recovered").collect();
    assert_eq!(of_it.len(), 1, "{said:?}");
    assert_eq!(of_it[0]["code"], "limit-deleted-rows");
}

#[cfg(unix)]
#[test]
fn special_files_and_loops_of_links_are_stepped_over() {
    let place = Place::new(&[("domain", "evil.example")]);
    place.document("note.txt", b"see evil.example");
    let folder = place.at("dump/private/var/mobile/Documents");
    let made = std::process::Command::new("mkfifo").arg(folder.join("pipe")).status().expect("runs");
    assert!(made.success());
    let _socket = std::os::unix::net::UnixListener::bind(folder.join("socket")).expect("is made");
    for (name, to) in [("loop", "."), ("outside", "/etc/hosts"), ("nowhere", "gone")] {
        std::os::unix::fs::symlink(to, folder.join(name)).expect("is made");
    }
    let all = records(&place.at("dump"), &["--deep"]);
    let paths: Vec<_> = all["every_file"].iter().map(|r| r["path"].as_str().expect("has one")).collect();
    assert_eq!(paths, ["/private/var/mobile/Documents/note.txt"]);
    assert_eq!(place.sighted(), [is("medium", "evil.example")]);
}

/// Optional: nothing that was taken from healthy phones is more than worth knowing.
#[test]
fn samples_hold_nothing_above_low() {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/samples");
    let Ok(folders) = std::fs::read_dir(samples) else {
        println!("skipped: no samples");
        return;
    };
    for folder in folders.flatten().filter(|f| f.path().is_dir()) {
        let (_, report) = scan(&folder.path(), &["--deep"]);
        let grave: Vec<_> = found(&report).into_iter().filter(|f| f.0 != "low").collect();
        assert_eq!(grave, [], "{}", folder.path().display());
    }
}

#[test]
fn every_file_has_a_record_with_what_it_is() {
    let place = Place::new(&[("domain", "evil.example")]);
    place.document("picture.jpg", &zip(&[("a", b"b")]));
    let dump = place.at("dump");
    let all = &records(&dump, &["--deep"])["every_file"];
    let picture = all
        .iter()
        .find(|r| {
            r["path"].as_str().is_some_and(|p| p.ends_with("picture.jpg")) && r["locator"]["in"] == "whole"
        })
        .expect("is there");
    let detail = |name: &str| {
        picture["detail"]
            .as_array()
            .expect("is a list")
            .iter()
            .find(|d| d["name"] == name)
            .map(|d| d["value"].clone())
    };
    assert_eq!((detail("content"), detail("name_says")), (Some("zip".into()), Some("jpg".into())));
}
