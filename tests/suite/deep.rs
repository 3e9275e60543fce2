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

/// A frame of LZ4.
fn framed(text: &str) -> Vec<u8> {
    let mut out = lz4_flex::frame::FrameEncoder::new(Vec::new());
    out.write_all(text.as_bytes()).expect("is written");
    out.finish().expect("ends")
}

/// LZ4 as Apple keeps it: here in two blocks, the second of which is not compressed.
fn in_blocks(text: &str) -> Vec<u8> {
    let length = |bytes: &[u8]| u32::try_from(bytes.len()).expect("is short").to_le_bytes();
    let (first, second) = text.as_bytes().split_at(text.len() - 50);
    let packed = lz4_flex::block::compress(first);
    [b"bv41", &length(first)[..], &length(&packed), &packed, b"bv4-", &length(second), second, b"bv4$"]
        .concat()
}

#[test]
fn values_are_found_in_what_is_compressed_inside_files() {
    let place = Place::new(&[("domain", "evil.example"), ("domain", "other.example")]);
    // Words that do not repeat, so that the stream is long.
    let words = |n: u64| {
        let each = (0..n).map(|i| hex::encode(i.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_le_bytes()));
        each.collect::<Vec<_>>().join(" ")
    };
    let packers: [fn(&str) -> Vec<u8>; 4] =
        [|text| deflated(text, false), |text| deflated(text, true), framed, in_blocks];
    for (n, packed) in packers.into_iter().enumerate() {
        for (m, before) in [100, (1 << 20) - 500, (1 << 20) + 1_000].into_iter().enumerate() {
            // The parts of the address stand there before, so that LZ4 does not spell it out again: in front,
            // for it looks closely there alone.
            let text = "https://evil.exam, one xample/ and more, https://evil.example/ and more";
            let long = words(20_000).replace(' ', if n < 2 { " " } else { " the beat of hooves on a road " });
            let stream =
                packed(&if n < 2 { format!("{long} {text} {}", words(9)) } else { format!("{text} {long}") });
            assert!(!stream.windows(12).any(|bytes| bytes == b"evil.example"));
            let bytes = [&vec![0xff; before][..], &stream, b" other.example ", &[0xff; 3_000]].concat();
            place.document(&format!("part{n}{m}.bin"), &bytes);
        }
    }
    let cut = deflated(&format!("note https://evil.example/ {}", words(20_000)), false);
    place.document("cut.bin", &cut[..cut.len() / 2]);
    let report = place.deep(&[]);
    let all = found(&report);
    assert_eq!(all.iter().filter(|f| f.2 == "evil.example").count(), 13, "{all:?}");
    assert_eq!(all.iter().filter(|f| f.2 == "other.example").count(), 12, "{all:?}");
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

/// Opens the dump of a place, lets somebody change it, and scans it.
fn scan_after(place: &Place, change: impl FnOnce()) -> hoofprint::scan::Section {
    use hoofprint::{case::Case, detect::indicators::Library, evidence, scan};
    let interest = |_: &str| evidence::Interest::Whole;
    let mut password = |_: &Path| None;
    let mut options = evidence::Options {
        memory: 64 << 20,
        known_paths: &[],
        interest: &interest,
        hash: false,
        everything: true,
        password: &mut password,
    };
    let evidence = evidence::open(&place.at("dump"), &mut options).expect("opens").remove(0);
    change();
    let library = Library::load(&[place.at("set.yaml")], true).expect("loads");
    let (case, stop) = (Case::default(), std::sync::atomic::AtomicBool::new(false));
    let options = scan::Options {
        library: &library,
        case: &case,
        threads: 2,
        memory: 64 << 20,
        deep: true,
        rules: None,
        records: None,
        stop: &stop,
        progress: &|_, _| {},
    };
    scan::scan(&evidence, &"evidence-1".into(), &options).expect("scans")
}

#[test]
fn a_file_that_vanishes_is_named_and_one_that_grows_is_read_to_its_end() {
    let place = Place::new(&[("domain", "evil.example")]);
    for name in ["gone.txt", "grows.txt", "shrinks.txt", "stays.txt"] {
        place.document(name, b"see evil.example, and more of it");
    }
    let folder = place.at("dump/private/var/mobile/Documents");
    let section = scan_after(&place, || {
        std::fs::remove_file(folder.join("gone.txt")).expect("is removed");
        std::fs::write(folder.join("grows.txt"), [&vec![b'.'; 3 << 20][..], b" evil.example "].concat())
            .expect("grows");
        std::fs::write(folder.join("shrinks.txt"), b"x").expect("shrinks");
    });
    let of = |name: &str| section.files.iter().find(|f| f.path.ends_with(name)).map(|f| f.size);
    assert_eq!((of("gone.txt"), of("grows.txt"), of("shrinks.txt")), (None, Some((3 << 20) + 14), Some(1)));
    let named: Vec<_> =
        section.diagnostics.iter().filter(|d| d.incomplete).filter_map(|d| d.path.clone()).collect();
    assert_eq!(named, ["/private/var/mobile/Documents/gone.txt"]);
    let seen: Vec<_> = section.findings.iter().map(|f| f.records[0].path.rsplit('/').next()).collect();
    assert_eq!(seen, [Some("grows.txt"), Some("stays.txt")]);
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_listed_is_named() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::new(&[("domain", "evil.example")]);
    place.document("closed/note.txt", b"see evil.example");
    place.document("note.txt", b"see evil.example");
    let closed = place.at("dump/private/var/mobile/Documents/closed");
    let mode =
        |mode| std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(mode)).expect("is set");
    mode(0o000);
    if std::fs::read_dir(&closed).is_ok() {
        println!("skipped: the administrator of this computer may list every folder");
        return mode(0o700);
    }
    let report = place.deep(&[]);
    mode(0o700);
    assert_eq!(found(&report), [is("medium", "evil.example")]);
    assert_eq!(report["outcome"]["complete"], false);
}

#[test]
fn archives_in_archives_are_opened_and_the_depth_is_bounded() {
    let place = Place::new(&[("domain", "evil.example")]);
    let mut archive = zip(&[("note.txt", b"see evil.example")]);
    for n in 0..3 {
        archive = zip(&[(&format!("level{n}.zip"), &archive)]);
    }
    place.document("four.zip", &archive);
    let report = place.deep(&[]);
    assert_eq!(found(&report), [is("medium", "evil.example")]);
    assert_eq!(report["outcome"]["complete"], true, "{}", report["diagnostics"]);
    let dump = place.at("dump");
    let all = &records(&dump, &["--deep"])["every_file"];
    let key = all.iter().filter_map(|r| r["locator"]["key"].as_str()).find(|k| k.ends_with("note.txt"));
    assert_eq!(key, Some("level2.zip!/level1.zip!/level0.zip!/note.txt"));
    place.document("four.zip", &zip(&[("outer.zip", &archive)]));
    let report = place.deep(&[]);
    assert_eq!(found(&report), []);
    assert!(report["diagnostics"].to_string().contains("limit-archives-deep"), "{}", report["diagnostics"]);
}

#[test]
fn a_sighting_in_a_database_says_to_what_of_it_the_bytes_belong() {
    let place = Place::new(&[("domain", "live.example"), ("domain", "gone.example")]);
    let sql = "CREATE TABLE page (x TEXT); INSERT INTO page VALUES ('at live.example now'), ('was gone.example then');
               DELETE FROM page WHERE x LIKE '%gone%';";
    place.document("own.db", &crate::device_tree::image(sql));
    let mut places: Vec<_> =
        records(&place.at("dump"), &["--deep", "-i", arg(&place.at("set.yaml")), "--only-indicators"])
            .remove("every_file")
            .expect("is there")
            .iter()
            .flat_map(|r| r["detail"].as_array().expect("is a list").clone())
            .filter(|d| d["name"] == "database")
            .map(|d| d["value"].as_str().expect("is a text").to_owned())
            .collect();
    places.sort();
    assert_eq!(places, ["page, in use, page 2", "page, unallocated, page 2"]);
}

#[test]
fn what_looks_encrypted_among_temporary_files_is_context() {
    let place = Place::new(&[("domain", "evil.example")]);
    let mut hash = Sha256::digest(b"seed").to_vec();
    let random: Vec<u8> = (0..1_000)
        .flat_map(|_| {
            hash = Sha256::digest(&hash).to_vec();
            hash.clone()
        })
        .collect();
    place.put("dump/private/var/tmp/out.bin", &random);
    place.document("out.bin", &random);
    place.put("dump/private/var/tmp/log.txt", &[b'.'; 9_000]);
    let report = place.deep(&[]);
    let expected = ("low".to_owned(), "every_file".to_owned(), "encrypted-temporary-file".to_owned());
    assert_eq!(found(&report), [expected]);
    assert_eq!(report["findings"][0]["path"], "/private/var/tmp/out.bin");
}

#[cfg(feature = "yara")]
#[test]
fn rules_of_the_user_look_at_files_and_members_and_say_what_they_saw() {
    let place = Place::new(&[("domain", "evil.example")]);
    place.document("note.txt", b"the hoofbeat of a horse");
    place.document("app.zip", &zip(&[("lib/x.so", b"\x7fELF hoofbeat")]));
    place.put("rules/own.yar", b"rule horse { meta: description = \"A horse.\" strings: $a = \"hoofbeat\" condition: $a }\nrule bad { condition: nothing }");
    place.put("rules/notes.txt", b"no rules");
    let rules = place.at("rules");
    let report = place.deep(&["--yara", arg(&rules)]);
    let of = |file: &str| {
        let all = report["findings"].as_array().expect("is a list").iter();
        let records = all.clone().flat_map(|f| f["records"].as_array().expect("is a list").clone());
        records.filter(|r| r["locator"].to_string().contains(file)).count()
    };
    let finding = &report["findings"][0];
    assert_eq!((&finding["kind"], &finding["severity"]), (&"rule".into(), &"medium".into()));
    assert_eq!(finding["rule"]["name"], "horse");
    assert_eq!(finding["records"].as_array().map(Vec::len), Some(2), "{finding}");
    assert_eq!(of("offset"), 2);
    assert!(finding["explanation"].as_str().is_some_and(|e| e.contains("A horse.")), "{finding}");
    let rules = &report["indicators"]["rules"];
    assert_eq!(rules["files"][0]["count"], 1);
    assert!(rules["rejected"][0]["shown"].as_str().is_some_and(|s| s.contains("own.yar:2")), "{rules}");
    assert_eq!(place.deep(&["--yara", arg(&place.at("rules")), "--threads", "1"]), report);
}
