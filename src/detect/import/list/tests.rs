//! Lists as people write them.

use super::*;
use crate::detect::IndicatorKind as K;
use proptest::prelude::*;

fn values(file: &str, text: &str) -> Vec<(IndicatorKind, String)> {
    let import = read(file, text).expect("reads");
    import.sets.iter().flat_map(|s| &s.indicators).map(|i| (i.kind, i.value.clone())).collect()
}

fn unclear(file: &str, text: &str) -> Vec<(String, String)> {
    read(file, text).expect("reads").rejected.into_iter().map(|r| (r.place, r.what)).collect()
}

#[test]
fn remarks_blank_lines_and_every_end_of_line() {
    let text = "# remark\r\n\r\nevil-site.com # seen in May\r\n// another\rbad-site.org // too\nhttps://a-site.com/#x\n\n;x\n";
    assert_eq!(
        values("x.txt", text),
        [
            (K::Domain, "evil-site.com".to_owned()),
            (K::Domain, "bad-site.org".to_owned()),
            (K::Url, "https://a-site.com/#x".to_owned())
        ]
    );
    let text = "evil-site.com\r\n\r\nnot clear\rnot this\n\nnor this\n";
    let places: Vec<_> = unclear("x.txt", text).into_iter().map(|(line, _)| line).collect();
    assert_eq!(places, ["3", "4", "6"]);
}

#[test]
fn a_hosts_file_names_domains() {
    let text = "127.0.0.1 localhost\n::1 localhost ip6-localhost\n0.0.0.0 evil-site.com www.evil-site.com # x\n127.0.0.1\tno-tld.lab\n";
    let found: Vec<_> = values("hosts", text)
        .into_iter()
        .map(|(kind, value)| {
            assert_eq!(kind, IndicatorKind::Domain);
            value
        })
        .collect();
    assert_eq!(found, ["evil-site.com", "www.evil-site.com", "no-tld.lab"]);
}

#[test]
fn a_blocklist_names_domains() {
    let found = values("x", "! title\n||evil-site.com^\n||bad-site.org^$third-party\n*.third-site.net\n");
    assert_eq!(
        found.iter().map(|(_, v)| v.as_str()).collect::<Vec<_>>(),
        ["evil-site.com", "bad-site.org", "third-site.net"]
    );
}

#[test]
fn the_name_of_the_file_says_what_it_holds() {
    for (file, text, expected) in [
        (
            "a/domains.txt",
            "no-tld.lab\n192.0.2.1\nevil[.]example",
            vec![(K::Domain, "no-tld.lab"), (K::Ip, "192.0.2.1"), (K::Domain, "evil.example")],
        ),
        (
            "processes.txt",
            "bh\ncom.apple.x.y\nkernel task\n/usr/lib/x",
            vec![
                (K::Process, "bh"),
                (K::Process, "com.apple.x.y"),
                (K::Process, "kernel task"),
                (K::Path, "/usr/lib/x"),
            ],
        ),
        (
            "campaign-files.txt",
            "implant\nx.zip\n/private/var/x",
            vec![(K::FileName, "implant"), (K::FileName, "x.zip"), (K::Path, "/private/var/x")],
        ),
        ("package_names.txt", "xx.an\nevil-site.com", vec![(K::AppId, "xx.an"), (K::AppId, "evil-site.com")]),
        ("emails.txt", "user@mail.example", vec![(K::Email, "user@mail.example")]),
        (
            "phones.txt",
            "+44 7700 900123\n07700900124",
            vec![(K::Phone, "+44 7700 900123"), (K::Phone, "07700900124")],
        ),
        (
            "cert_sha1.txt",
            "da39a3ee5e6b4b0d3255bfef95601890afd80709",
            vec![(K::Hash, "da39a3ee5e6b4b0d3255bfef95601890afd80709")],
        ),
    ] {
        let expected: Vec<_> = expected.into_iter().map(|(k, v)| (k, v.to_owned())).collect();
        assert_eq!(values(file, text), expected, "{file}");
    }
    assert_eq!(unclear("emails.txt", "user@mail.example\nnobody"), [("2".to_owned(), "nobody".to_owned())]);
}

#[test]
fn words_are_programs_only_in_a_list_of_words() {
    assert_eq!(values("x", "bh\nimplantd\n").len(), 2);
    assert_eq!(unclear("x", "evil-site.com\nbad-site.org\nword\n"), [("3".to_owned(), "word".to_owned())]);
    assert_eq!(unclear("x", "nothing\n").len(), 1);
}

#[test]
fn the_guess_is_said() {
    let import = read("x", "evil-site.com\nbad-site.org\n192.0.2.7\n").expect("reads");
    let note = &import.notes[0].text;
    assert_eq!(
        (&*note.key, &note.args[0].1),
        ("import-guessed", &crate::sentence::Argument::Text("domain 2, ip 1".into()))
    );
}

proptest! {
    #[test]
    fn no_text_panics(text in any::<String>(), list in "([a-z0-9.:/@|^*+# -]{0,12}[\r\n]{1,2}){0,6}") {
        let _ = (read("x", &text), read("domains.txt", &list), read("files", &list));
        let lines = list.replace("\r\n", "\n").split(['\r', '\n']).count() as u64;
        prop_assert!(LineNumbers::of(&list).last().unwrap_or(1) <= lines + 1);
    }
}
