//! Faults that readers of phones are known to have had, from the folder to the finding: each of these
//! missed something, or accused somebody, elsewhere.
//!
//! What goes wrong elsewhere, and where it is shown to go right here:
//!
//! | fault | shown by |
//! |---|---|
//! | the path of a file never fits, or fits beyond the end of a name | `a_path_of_a_file_is_seen_...` |
//! | a host below a sub-domain, behind a `w`, with a port or a user is missed | `a_host_is_seen_below_...` |
//! | of `name/bundle` the wrong half is compared, cut names are cut wrongly | `a_program_is_seen_by_...` |
//! | one pattern with `=`, `AND`, `IN` ends the program; a set without a name | `src/detect/import/stix2/pattern/tests.rs`, `bad_input.rs` |
//! | a set without any domain stops the comparison of addresses | `a_set_without_any_domain_...` |
//! | an address is found inside a longer one | `an_address_is_no_part_of_another` |
//! | an identifier of a profile is a part of another, or has another case | `a_profile_is_the_very_profile_...` |
//! | messages of nobody are dropped | `messages_of_nobody_are_read` |
//! | text that only stands in `attributedBody` is not read | `fixtures/ios_sms` |
//! | a redirection a day later counts as one within a second | `src/detect/heuristic/redirect_in_passing.rs` |
//! | only the first payload of a profile is read; one without payloads ends the list | `fixtures/ios_configuration_profiles` |
//! | one application without its usual keys discards all of them | `fixtures/ios_apps` |
//! | a damaged page discards the rows before and behind it | `fixtures/*/damaged-page` |
//! | NULL in a name or a time ends the table | `fixtures/ios_chrome_favicon/positive-null-times`, `a_row_without_...` |
//! | folders of web views: hashed names are not seen, times are those of the parent | `fixtures/ios_webkit_storage` |
//! | letters of a pattern in the name of a folder | `a_folder_with_odd_letters_...` |
//! | a value in two sets belongs to the last of them only | `a_value_of_two_sets_...` |
//! | gaps in numbers become records; a counter without a key hides programs | `nothing_is_made_up_...` |
//! | the exit code says nothing, nor what was not read | `practice.rs`, `report.rs` |
//! | what stands in a message runs on a screen or in a table | `bad_input.rs` |
//! | fractions of a second are lost, sent messages called received | `src/time.rs`, `fixtures/ios_sms` |

use crate::device_tree::image;
use crate::place::Place;
use crate::program::{arg, found, records, scan};
use std::path::Path;

impl Place {
    fn file(self, path: &str, bytes: &[u8]) -> Self {
        self.put(&format!("dump/private/var/{path}"), bytes);
        self
    }

    /// Messages that came, with the text in the column.
    fn messages(self, texts: &[&str]) -> Self {
        let rows: Vec<String> = (1..)
            .zip(texts)
            .map(|(n, text)| format!("INSERT INTO message VALUES ({n}, '{text}', 0, 0, 600000000, 'SMS');\n"))
            .collect();
        let sql = format!(
            "CREATE TABLE message (ROWID INTEGER PRIMARY KEY, text TEXT, handle_id INTEGER, is_from_me INTEGER, date INTEGER, service TEXT);\n{}",
            rows.concat()
        );
        self.file("mobile/Library/SMS/sms.db", &image(&sql))
    }

    fn usage(self, names: &[&str]) -> Self {
        let rows: Vec<String> = (1..)
            .zip(names)
            .map(|(n, name)| {
                format!("INSERT INTO ZPROCESS VALUES ({n}, 600000000, 600000001, NULL, '{name}');\n")
            })
            .collect();
        let sql = format!(
            "CREATE TABLE ZPROCESS (Z_PK INTEGER PRIMARY KEY, ZFIRSTTIMESTAMP TIMESTAMP, ZTIMESTAMP TIMESTAMP, ZBUNDLENAME VARCHAR, ZPROCNAME VARCHAR);\n\
             CREATE TABLE ZLIVEUSAGE (Z_PK INTEGER PRIMARY KEY, ZHASPROCESS INTEGER, ZTIMESTAMP TIMESTAMP);\n{}",
            rows.concat()
        );
        self.file("wireless/Library/Databases/DataUsage.sqlite", &image(&sql))
    }

    /// Artifact and indicator of every finding.
    fn found_in(&self, dump: &str) -> Vec<(String, String)> {
        let set = self.at("set.yaml");
        let (_, report) = scan(&self.at(dump), &["-i", arg(&set), "--only-indicators"]);
        let all =
            found(&report).into_iter().filter(|(_, _, why)| !why.contains("-without-") || why.contains('.'));
        all.map(|(_, artifact, why)| (artifact, why)).collect()
    }

    fn found(&self) -> Vec<(String, String)> {
        self.found_in("dump")
    }
}

fn pairs<'a>(list: &[(&'a str, &'a str)]) -> Vec<(String, String)> {
    list.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

#[test]
fn a_path_of_a_file_is_seen_in_a_dump_and_not_beyond_its_border() {
    let values = [("path", "/private/var/tmp/abc"), ("path", "/private/var/db/folder/")];
    let place = Place::new(&values).file("tmp/abc", b"x").file("db/folder/inside", b"x");
    assert_eq!(
        place.found(),
        pairs(&[("ios_files", "/private/var/db/folder/"), ("ios_files", "/private/var/tmp/abc")])
    );
    let benign = Place::new(&values).file("tmp/abcdef", b"x").file("db/folder2/inside", b"x");
    assert_eq!(benign.found(), []);
}

#[test]
fn a_host_is_seen_below_a_sub_domain_with_a_port_a_user_and_any_first_letters() {
    let host = |value| [("domain", value)];
    for (value, link) in [
        ("a.evil.org", "https://c.b.a.evil.org/x"),
        ("a.evil.org", "https://a.evil.org:8443/x"),
        ("a.evil.org", "https://user@a.evil.org/x"),
        ("web.evil.org", "https://web.evil.org/x"),
        ("www.evil.org", "https://www.evil.org/x"),
        ("evil.org", "https://WWW.EVIL.ORG/X"),
    ] {
        let place = Place::new(&host(value)).messages(&[link]);
        assert_eq!(place.found(), pairs(&[("ios_sms", value)]), "{link}");
    }
    for (value, link) in [
        ("web.evil.org", "https://eb.evil.org/x"),
        ("a.evil.org", "https://evil.org/x"),
        ("evil.org", "https://notevil.org/x"),
        ("evil.org", "https://bit.ly/evil.org"),
        ("evil.org", "https://example.org/?to=evil.org"),
    ] {
        let place = Place::new(&host(value)).messages(&[link]);
        assert_eq!(place.found(), [], "{link}");
    }
}

#[test]
fn an_address_is_no_part_of_another() {
    let place = Place::new(&[("ip", "1.2.3.4")]);
    let place = place.messages(&["http://11.2.3.45/a", "http://1.2.3.41/a", "https://example.org/1.2.3.4"]);
    assert_eq!(place.found(), []);
    let place = Place::new(&[("ip", "1.2.3.4")]).messages(&["http://1.2.3.4/a"]);
    assert_eq!(place.found(), pairs(&[("ios_sms", "1.2.3.4")]));
}

#[test]
fn a_program_is_seen_by_the_name_before_the_slash_also_where_it_is_cut() {
    let values = [("process", "bh"), ("process", "AgentWithALongNameX")];
    let place = Place::new(&values).usage(&["bh/com.apple.x", "AgentWithALongNa/com.apple.y"]);
    assert_eq!(place.found(), pairs(&[("ios_data_usage", "bh"), ("ios_data_usage", "AgentWithALongNameX")]));
    let benign = Place::new(&values).usage(&["x/com.apple.bh", "bhd", "BH"]);
    assert_eq!(benign.found(), []);
}

#[test]
fn a_set_without_any_domain_and_a_set_of_one_host_work_together() {
    let place =
        Place::new(&[("process", "implantd")]).usage(&["implantd"]).messages(&["https://example.org/"]);
    assert_eq!(place.found(), pairs(&[("ios_data_usage", "implantd")]));
}

#[test]
fn a_profile_is_the_very_profile_in_any_case() {
    let profile = |id: &str| {
        format!(
            "<plist version=\"1.0\"><dict><key>PayloadIdentifier</key><string>{id}</string><key>PayloadType</key><string>Configuration</string></dict></plist>"
        )
    };
    let path = "containers/Shared/SystemGroup/systemgroup.com.apple.configurationprofiles/Library/ConfigurationProfiles/profile-0a.stub";
    let values = [("profile-id", "com.evil.Profile")];
    let with = |id: &str| Place::new(&values).file(path, profile(id).as_bytes());
    assert_eq!(
        with("COM.EVIL.PROFILE").found(),
        pairs(&[("ios_configuration_profiles", "com.evil.Profile")])
    );
    assert_eq!(with("e").found(), []);
    assert_eq!(with("com.evil.profile.other").found(), []);
}

#[test]
fn messages_of_nobody_are_read() {
    let place = Place::new(&[]).messages(&["one", "two"]);
    let all = records(&place.at("dump"), &[]);
    assert_eq!(all["ios_sms"].len(), 2);
}

/// Brackets in the name of a folder are letters, and a folder beside it is another phone.
#[test]
fn a_folder_with_odd_letters_is_read_and_the_one_beside_it_is_not() {
    let place = Place::new(&[("process", "implantd")]).usage(&["implantd"]);
    for name in ["dump[1]", "dump{a,b}", "dump (copy) é"] {
        std::fs::create_dir_all(place.at(name)).expect("is made");
        copy(&place.at("dump"), &place.at(name));
        assert_eq!(place.found_in(name), pairs(&[("ios_data_usage", "implantd")]), "{name}");
    }
    let place = Place::new(&[("process", "implantd")]).usage(&["implantd"]);
    std::fs::rename(place.at("dump"), place.at("dump1")).expect("is renamed");
    let place = place.usage(&["harmless"]);
    std::fs::rename(place.at("dump"), place.at("dump[1]")).expect("is renamed");
    assert_eq!(place.found_in("dump[1]"), []);
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).into_iter().flatten() {
        let target = to.join(entry.path().strip_prefix(from).expect("is below"));
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(&target).expect("is made");
        } else {
            std::fs::copy(entry.path(), &target).expect("is copied");
        }
    }
}

/// A gap in the keys is no record, and a program without a counter is one.
#[test]
fn nothing_is_made_up_and_a_counter_without_a_key_hides_no_program() {
    let sql = "CREATE TABLE ZPROCESS (Z_PK INTEGER PRIMARY KEY, ZFIRSTTIMESTAMP TIMESTAMP, ZTIMESTAMP TIMESTAMP, ZBUNDLENAME VARCHAR, ZPROCNAME VARCHAR);\n\
        CREATE TABLE ZLIVEUSAGE (Z_PK INTEGER PRIMARY KEY, ZHASPROCESS INTEGER, ZTIMESTAMP TIMESTAMP);\n\
        INSERT INTO ZPROCESS VALUES (1, 600000000, 600000001, NULL, 'one'), (9, 600000000, 600000001, NULL, 'implantd'), (12, 0, 0, NULL, NULL);\n\
        INSERT INTO ZLIVEUSAGE VALUES (1, 1, 600000001), (2, NULL, 600000001);";
    let place = Place::new(&[("process", "implantd")])
        .file("wireless/Library/Databases/DataUsage.sqlite", &image(sql));
    assert_eq!(place.found(), pairs(&[("ios_data_usage", "implantd")]));
    let all = records(&place.at("dump"), &[]);
    assert_eq!(all["ios_data_usage"].len(), 5);
}

#[test]
fn a_row_without_a_name_or_a_time_ends_no_table() {
    let url = |n: u8| format!("https://row{n}.evil-host.example/");
    let sql = format!(
        "CREATE TABLE favicons (id INTEGER PRIMARY KEY, url TEXT, icon_type INTEGER);
         CREATE TABLE icon_mapping (id INTEGER PRIMARY KEY, page_url TEXT, icon_id INTEGER);
         CREATE TABLE favicon_bitmaps (id INTEGER PRIMARY KEY, icon_id INTEGER, last_updated INTEGER, last_requested INTEGER);
         INSERT INTO favicons VALUES (1, NULL, 1), (2, 'https://x.example/i', 1);
         INSERT INTO icon_mapping VALUES (1, NULL, 1), (2, '{}', 1), (3, '{}', 2);
         INSERT INTO favicon_bitmaps VALUES (1, 1, NULL, NULL), (2, 2, NULL, NULL);",
        url(1),
        url(2)
    );
    let place = Place::new(&[("domain", "evil-host.example")]).file(
        "mobile/Containers/Data/Application/com.google.chrome.ios/Library/Application Support/Google/Chrome/Default/Favicons",
        &image(&sql),
    );
    let (_, report) = scan(&place.at("dump"), &["-i", arg(&place.at("set.yaml")), "--only-indicators"]);
    assert_eq!(report["findings"][0]["records"].as_array().map(Vec::len), Some(2), "{}", report["findings"]);
}

#[test]
fn a_value_of_two_sets_is_one_finding_that_names_both() {
    let place = Place::new(&[("domain", "evil-host.example")]).messages(&["https://evil-host.example/"]);
    let set = "id: y\nname: Y\nkind: targeted-spyware\nsources: { s: { publisher: Q } }\nvalues:\n  \
               - { type: domain, source: s, values: ['evil-host.example'] }\n";
    place.put("other.yaml", set.as_bytes());
    let (sets, dump) = ([place.at("set.yaml"), place.at("other.yaml")], place.at("dump"));
    let (_, report) = scan(&dump, &["-i", arg(&sets[0]), "-i", arg(&sets[1]), "--only-indicators"]);
    assert_eq!(found(&report).len(), 1);
    let indicator = &report["findings"][0]["indicator"];
    assert_eq!((&indicator["set"], &indicator["other_sets"][0]), (&"x".into(), &"y".into()), "{indicator}");
}
