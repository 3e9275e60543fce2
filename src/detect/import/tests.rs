//! Files of every format, the published ones with the counts of the reference.

use super::*;
use crate::detect::indicators::Library;
use crate::record::Platform;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::path::PathBuf;

fn published(name: &str) -> Option<PathBuf> {
    let file = crate::shared_folder()?.join("indicators").join(name);
    if file.is_file() { Some(file) } else { None }
}

fn import(name: &str) -> Option<Import> {
    let Some(path) = published(name) else {
        println!("skipped: no published sets");
        return None;
    };
    let bytes = std::fs::read(&path).expect("is read");
    Some(read(&path.to_string_lossy(), &bytes).unwrap_or_else(|reason| panic!("{name}: {reason:?}")))
}

fn counts(import: &Import) -> BTreeMap<IndicatorKind, usize> {
    let mut counts = BTreeMap::new();
    for indicator in import.sets.iter().flat_map(|s| &s.indicators) {
        *counts.entry(indicator.kind).or_default() += 1;
    }
    counts
}

/// The reference's table of published STIX files: domains, addresses, programs, e-mail
/// addresses, file names, paths, hashes, applications, certificates, properties, profiles.
const STIX: &[(&str, &str, [usize; 11])] = &[
    ("2021-07-18_nso--pegasus", "Pegasus", [1438, 0, 81, 29, 1, 0, 0, 0, 0, 0, 0]),
    ("2021-12-16_cytrox--cytrox", "Predator", [336, 0, 0, 0, 0, 6, 0, 0, 0, 0, 1]),
    (
        "2023-03-29_android_campaign--malware",
        "MercenarySpywareCampaign",
        [2183, 0, 0, 0, 0, 1, 0, 0, 0, 3, 0],
    ),
    ("2024-05-02_wintego_helios--wintego_helios", "Wintego Helios", [175, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    // Its seven domains are addresses.
    ("2024-12-16_serbia_novispy--novispy", "NoviSpy", [0, 7, 0, 0, 0, 0, 4, 4, 3, 0, 0]),
    ("2022-06-23_rcs_lab--rcs", "RCSLab", [26, 0, 0, 0, 0, 0, 9, 5, 0, 0, 0]),
    ("2023-04-11_quadream--kingspawn", "KingSpawn", [164, 0, 1, 0, 0, 2, 0, 0, 0, 0, 0]),
    (
        "2023-06_01_operation_triangulation--operation_triangulation",
        "OperationTriangulation",
        [75, 0, 1, 36, 0, 0, 0, 0, 0, 0, 0],
    ),
    (
        "2023-07-25_wyrmspy_dragonegg--wyrmspy_dragonegg",
        "WyrmSpy_DragonEgg",
        [7, 5, 0, 0, 0, 0, 34, 7, 0, 0, 0],
    ),
    ("2024-12-25_eaglemsgspy--eaglemsgspy", "EagleMsgSpy", [13, 13, 0, 0, 0, 0, 25, 0, 0, 0, 0]),
    // One of its domains has a path, so it is a web address.
    ("2026-03-03_coruna_cryptowaters--coruna", "Coruna", [176, 0, 0, 0, 7, 12, 20, 0, 0, 0, 0]),
    ("2026-03-30_darksword--darksword", "DarkSword", [10, 3, 0, 0, 7, 22, 1, 0, 0, 0, 0]),
    ("ResidentBat--residentbat", "ResidentBat", [0, 24, 0, 0, 0, 0, 8, 8, 8, 0, 0]),
    ("candiru--candiru", "Candiru", [125, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    ("cellebrite--cellebrite", "Cellebrite", [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0]),
    ("intellexa_predator--predator", "Predator", [569, 0, 0, 0, 0, 15, 0, 0, 0, 0, 1]),
];

#[test]
fn published_stix_files_have_the_counts_of_the_reference() {
    use IndicatorKind as K;
    let kinds = [
        K::Domain,
        K::Ip,
        K::Process,
        K::Email,
        K::FileName,
        K::Path,
        K::Hash,
        K::AppId,
        K::Certificate,
        K::Property,
        K::ProfileId,
    ];
    let mut all = 0;
    for (file, name, expected) in STIX {
        let Some(import) = import(&format!("stix2/{file}.stix2")) else { return };
        let counts = counts(&import);
        let found = kinds.map(|k| counts.get(&k).copied().unwrap_or_default());
        let urls = counts.get(&K::Url).copied().unwrap_or_default();
        assert_eq!((found, urls), (*expected, usize::from(*name == "Coruna")), "{file}");
        assert_eq!(import.rejected, [], "{file}");
        assert_eq!(import.sets.iter().map(|s| &*s.set.name).collect::<Vec<_>>(), [*name], "{file}");
        all += counts.values().sum::<usize>();
    }
    assert_eq!(all, 5713);
}

#[test]
fn published_lists_of_stalkerware_have_the_counts_of_the_reference() {
    use IndicatorKind as K;
    let Some(ioc) = import("stalkerware/ioc.yaml") else { return };
    assert_eq!(ioc.sets.len(), 147);
    assert!(ioc.sets.iter().all(|s| s.set.kind == ThreatKind::Stalkerware));
    let of = |import: &Import, kind| counts(import).get(&kind).copied().unwrap_or_default();
    // 616 packages, 472 certificates, 65 addresses of servers, 3 under the key `ip`, one among the
    // places of distribution.
    assert_eq!((of(&ioc, K::AppId), of(&ioc, K::Certificate), of(&ioc, K::Ip)), (616, 472, 69));
    assert_eq!(ioc.rejected.iter().filter(|r| r.reason.key == "import-certificate-name").count(), 7);
    assert_eq!(ioc.rejected.len(), 7);
    let Some(watchware) = import("stalkerware/watchware.yaml") else { return };
    assert_eq!(watchware.sets.len(), 27);
    assert!(watchware.sets.iter().all(|s| s.set.kind == ThreatKind::Watchware));
    let on_ios = |i: &&Indicator| i.about.platforms == [Platform::Ios];
    assert_eq!(watchware.sets.iter().flat_map(|s| &s.indicators).filter(on_ios).count(), 6);
    assert_eq!(
        (of(&watchware, K::AppId), of(&watchware, K::Certificate), of(&watchware, K::Ip)),
        (36, 14, 1)
    );
    let Some(samples) = import("stalkerware/samples.csv") else { return };
    assert_eq!((samples.sets.len(), of(&samples, K::Hash)), (91, 3228));
    let distinct = |kind| {
        let all = samples.sets.iter().flat_map(|s| &s.indicators).filter(|i| i.kind == kind);
        all.map(|i| i.value.to_lowercase()).collect::<std::collections::BTreeSet<_>>().len()
    };
    assert_eq!((distinct(K::AppId), distinct(K::Certificate)), (200, 650));
    assert_eq!(samples.rejected, []);
}

/// 28 values for detection in all three forms of the same event; the rest is not meant for it.
#[test]
fn published_events_have_the_same_counts_in_every_form() {
    use IndicatorKind as K;
    for form in ["misp.json", "iocs.csv", "openioc.ioc"] {
        let Some(import) = import(&format!("other-formats/201909_MissingLink-{form}")) else { return };
        let expected = BTreeMap::from([(K::Domain, 15), (K::Ip, 12), (K::Hash, 1)]);
        assert_eq!(counts(&import), expected, "{form}");
        assert_eq!(import.rejected.iter().map(|r| &*r.what).collect::<Vec<_>>(), ["hots scot"], "{form}");
        let skipped: Vec<_> = import.notes.iter().map(|n| n.text.clone()).collect();
        let note = Sentence::new("import-not-for-detection").count("count", 42);
        assert_eq!(skipped, if form == "openioc.ioc" { vec![] } else { vec![note] }, "{form}");
    }
    for form in ["misp.json", "iocs.csv"] {
        let Some(import) = import(&format!("other-formats/202006_DarkBasin-{form}")) else { return };
        assert_eq!(counts(&import), BTreeMap::from([(K::Domain, 462)]), "{form}");
        assert_eq!(import.rejected, []);
        assert_eq!(import.notes[0].text, Sentence::new("import-not-for-detection").count("count", 17));
    }
}

#[test]
fn published_plain_lists_have_the_counts_of_the_reference() {
    for (name, kind, count) in [
        ("emails", IndicatorKind::Email, 29),
        ("files", IndicatorKind::FileName, 1),
        ("processes", IndicatorKind::Process, 81),
    ] {
        let Some(import) = import(&format!("other-formats/amnesty-2021-{name}.txt")) else { return };
        assert_eq!(counts(&import), BTreeMap::from([(kind, count)]), "{name}");
        assert_eq!(import.rejected, [], "{name}");
    }
}

/// A folder may hold all of them, and what is no indicator file is named.
#[test]
fn the_whole_folder_of_published_sets_loads() {
    let Some(folder) = crate::shared_folder().map(|f| f.join("indicators")) else {
        return println!("skipped: no published sets");
    };
    let library = Library::load(&[folder], true).expect("loads");
    let unread: Vec<_> =
        library.rejected.iter().filter(|r| r.reason.key == "import-format-unknown").collect();
    let names: Vec<_> = unread.iter().map(|r| stem(&r.file)).collect();
    assert_eq!(names, ["README", "mvt-index"]);
    assert!(library.indicators.len() > 5713 + 6008, "{}", library.indicators.len());
    assert!(library.sets.iter().all(|s| !s.built_in && s.sha256.len() == 64));
}

fn library(file: &str, bytes: &[u8]) -> Library {
    let mut library = Library::default();
    library.add(file, bytes, false);
    library
}

#[test]
fn every_encoding_is_read() {
    let text = "evil-site.com\r\nbad-site.org\r\n";
    let units = |unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    for bytes in [
        text.as_bytes().to_vec(),
        [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        [&[0xff, 0xfe][..], &units(u16::to_le_bytes)].concat(),
        [&[0xfe, 0xff][..], &units(u16::to_be_bytes)].concat(),
    ] {
        let library = library("x.txt", &bytes);
        let values: Vec<_> = library.indicators.iter().map(|i| i.value.as_str()).collect();
        assert_eq!(values, ["evil-site.com", "bad-site.org"], "{bytes:?}");
    }
    let library = library("x.txt", b"evil-site.com\nbad\xff-site.org\nfine-site.net\n");
    assert_eq!(library.indicators.len(), 2);
    assert_eq!(library.rejected.len(), 1);
    assert!(library.notes.iter().any(|n| n.text.key == "import-not-utf8"));
}

#[test]
fn every_format_is_recognised_by_its_bytes() {
    use recognise::format;
    for (text, expected) in [
        ("id: x\nname: X\nkind: phishing\nvalues: []", Some(Format::Own)),
        (r#"{"type":"bundle","objects":[]}"#, Some(Format::Stix)),
        (r#"[{"type":"indicator","id":"i"}]"#, Some(Format::Stix)),
        (r#"{"Event":{}}"#, Some(Format::Misp)),
        (r#"{"response":[]}"#, Some(Format::Misp)),
        (r#"[{"Event":{}}]"#, Some(Format::Misp)),
        (r#"{"u-1":{"Orgc":{},"info":"x"}}"#, None),
        (r#"{"a":1}"#, None),
        ("<?xml version=\"1.0\"?><ioc/>", Some(Format::OpenIoc)),
        ("<?xml version=\"1.0\"?>\n<OpenIOC/>", Some(Format::OpenIoc)),
        ("<html></html>", None),
        ("# x\n- name: X\n  type: stalkerware", Some(Format::Echap)),
        ("SHA256,Package Name,Certificate,Version,App\n", Some(Format::EchapSamples)),
        ("indicators:\n  - type: github", None),
        ("rule x {\n", None),
        ("alert dns any any -> any any (msg:\"x\";)", None),
        ("type,value\ndomain,x.example", Some(Format::Csv(b','))),
        ("domain;ip\nx.example;192.0.2.7", Some(Format::Csv(b';'))),
        ("evil-site.com\t192.0.2.7\nbad-site.org\t192.0.2.8", Some(Format::Csv(b'\t'))),
        ("evil-site.com\n192.0.2.7\n", Some(Format::List)),
        ("evil[.]example\n[evil]\n", Some(Format::List)),
        ("0.0.0.0 evil-site.com\n", Some(Format::List)),
        ("Indicators of the campaign\n\nevil-site.com\nbad-site.org\nx-site.org", Some(Format::List)),
        ("They used hxxp://evil[.]example to send it, and\nwent on, for months.\n", Some(Format::Prose)),
        ("\0\0\u{1}", None),
        ("", None),
    ] {
        assert_eq!(format("x", text).ok(), expected, "{text}");
    }
}

#[test]
fn no_set_passes_for_a_built_in_one() {
    let mut library = Library::built_in();
    let number = library.sets.len();
    let bytes =
        b"id: pegasus\nname: Pegasus\nkind: phishing\nvalues:\n- type: domain\n  values: [evil.example]\n";
    library.add("other.yaml", bytes, false);
    let (own, other) = (&library.sets[..number], &library.sets[number]);
    assert!(own.iter().all(|s| s.built_in) && own.iter().any(|s| s.id == "pegasus"));
    assert_eq!((&*other.id, &*other.file, other.built_in), ("pegasus@other.yaml", "other.yaml", false));
    assert_eq!(other.sha256.len(), 64);
}

#[test]
fn what_is_rejected_is_counted_to_the_end_and_named_to_a_limit() {
    let text = "and/or\n".repeat(MOST_NAMED + 5) + "evil-site.com\n".repeat(20_010).as_str();
    let library = library("x.txt", text.as_bytes());
    assert_eq!(library.rejected.len(), MOST_NAMED + 1);
    assert_eq!(
        library.rejected.last().expect("is there").reason,
        Sentence::new("import-more").count("count", 5)
    );
    assert_eq!(library.indicators.len(), 1);
    assert!(library.notes.iter().any(|n| n.text == Sentence::new("import-repeated").count("count", 20_009)));
}

#[test]
fn a_file_of_a_gigabyte_is_named_and_the_rest_is_read() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let large = std::fs::File::create(folder.path().join("a.txt")).expect("makes a file");
    large.set_len(1 << 30).expect("grows, without taking room");
    std::fs::write(folder.path().join("b.txt"), "evil-site.com\n").expect("writes");
    let library = Library::load(&[folder.path().to_path_buf()], true).expect("loads");
    assert_eq!(library.indicators.len(), 1);
    let named: Vec<_> = library.rejected.iter().map(|r| (stem(&r.file), &*r.reason.key)).collect();
    assert_eq!(named, [("a", "indicator-file-unreadable")]);
}

/// Read piece by piece or at once, a bundle is the same, and its hash that of the file.
#[test]
fn a_large_bundle_is_read_piece_by_piece() {
    let mut text = String::from("\u{feff}{\"type\": \"bundle\", \"id\": \"bundle--1\", \"objects\": [");
    for n in 0..40_000 {
        let pad = "x".repeat(800);
        let object = format!(
            "{{\"type\": \"indicator\", \"id\": \"indicator--{n}\", \"x_pad\": \"{pad}\", \
             \"pattern\": \"[domain-name:value='host{n}.example']\"}},\n"
        );
        text += &object;
    }
    text += "{}]}";
    assert!(text.len() > 33 << 20);
    let folder = tempfile::tempdir().expect("makes a folder");
    let path = folder.path().join("x.json");
    std::fs::write(&path, &text).expect("writes");
    let streamed = Library::load(std::slice::from_ref(&path), true).expect("loads");
    let mut whole = Library::default();
    whole.add(&path.to_string_lossy(), text.as_bytes(), false);
    assert_eq!(streamed.indicators.len(), 40_000);
    assert_eq!((&streamed.sets, &streamed.indicators), (&whole.sets, &whole.indicators));
    assert_eq!((&streamed.rejected, &whole.rejected), (&vec![], &vec![]));
}

/// Alternatives with the same key are not the same.
#[test]
fn conditions_are_repeated_only_as_a_whole() {
    let pattern = "[(process:name='a' AND file:name='b') OR (process:name='a' AND file:name='c')]";
    let object = format!(r#"{{"type":"indicator","id":"i","pattern":"{pattern}"}}"#);
    let library = library(
        "x.json",
        format!(r#"{{"objects":[{object},{}]}}"#, object.replace("\"i\"", "\"j\"")).as_bytes(),
    );
    assert_eq!(library.indicators.len(), 2);
    assert_eq!(library.notes[0].text, Sentence::new("import-repeated").count("count", 2));
}

#[test]
fn a_day_is_read_in_both_spellings() {
    for (text, expected) in [
        ("2021-02-03T04:05:06Z", Some("2021-02-03")),
        ("2021-02-03", Some("2021-02-03")),
        ("20210203", Some("2021-02-03")),
        ("03.02.2021", None),
        ("02-03-2021", None),
        ("", None),
        ("é021-02-0é", None),
    ] {
        assert_eq!(day(text).as_deref(), expected, "{text}");
    }
}

proptest! {
    #[test]
    fn no_bytes_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        start in prop::sample::select(vec!["{", "[{", "<ioc", "- name: ", "id: x\n", "a,b\n", "PK\u{3}\u{4}", "hxxp", ""]),
    ) {
        let bytes = [start.as_bytes(), &bytes].concat();
        let _ = read("x", &bytes);
        let _ = stream("x", &mut &bytes[..]);
    }
}
