//! The library as it is built in, and what becomes of files that somebody gives.

use super::*;
use std::collections::BTreeMap;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The built-in files as YAML, by name.
fn files() -> BTreeMap<String, String> {
    let folder = std::fs::read_dir(root().join("indicators")).expect("is part of the source");
    let paths = folder.map(|e| e.expect("is listed").path());
    let yaml = paths.filter(|p| p.extension().is_some_and(|x| x == "yaml"));
    yaml.map(|p| {
        let name = p.file_name().expect("was listed").to_string_lossy().into_owned();
        (name, std::fs::read_to_string(p).expect("is text"))
    })
    .collect()
}

#[test]
fn the_built_in_sets_are_whole() {
    let library = Library::built_in();
    let ids: Vec<_> = library.sets.iter().map(|s| (s.id.as_str(), s.count)).collect();
    let expected = [
        ("android-campaign-2023", 2187),
        ("candiru", 125),
        ("cellebrite", 1),
        ("coruna", 216),
        ("darksword", 43),
        ("eaglemsgspy", 51),
        ("graphite", 2),
        ("landfall", 4),
        ("novispy", 18),
        ("operation-triangulation", 112),
        ("pegasus", 1549),
        ("predator", 585),
        ("quadream", 167),
        ("rcs-lab", 40),
        ("residentbat", 48),
        ("stalkerware", 6422),
        ("watchware", 163),
        ("wintego-helios", 175),
        ("wyrmspy-dragonegg", 53),
    ];
    assert_eq!(ids, expected);
    assert_eq!(library.rejected, []);
}

#[test]
fn what_is_packed_is_what_the_files_say() {
    let packed = Library::built_in();
    let mut read = Library::default();
    for (name, text) in files() {
        read.add(&name, text.as_bytes(), true);
        assert!(text.starts_with("# "), "{name} does not say what it is");
    }
    assert_eq!(read.rejected, []);
    assert_eq!(packed.sets, read.sets);
    assert_eq!(packed.indicators, read.indicators);
    assert_eq!(packed.refused, read.refused);
}

#[test]
fn every_built_in_set_says_what_it_is_and_where_it_is_from() {
    for set in &Library::built_in().sets {
        assert!(set.description.len() > 60 && !set.attribution.is_empty(), "{}", set.id);
        assert!(set.background.basis.is_some() && !set.background.references.is_empty(), "{}", set.id);
        assert!(!set.capabilities.is_empty() && !set.techniques.is_empty(), "{}", set.id);
        assert!(set.background.references.iter().all(|r| r.url.starts_with("https://")), "{}", set.id);
    }
}

#[test]
fn every_built_in_value_names_a_source_and_is_written_as_it_is_compared() {
    let library = Library::built_in();
    for indicator in &library.indicators {
        let value = &indicator.value;
        assert!(indicator.source.is_some(), "{value}");
        assert_eq!(value.trim(), value);
        let is = |length: &[usize]| {
            length.contains(&value.len()) && value.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
        };
        match indicator.kind {
            IndicatorKind::Hash => assert!(is(&[32, 40, 64]), "{value}"),
            IndicatorKind::Certificate => assert!(is(&[40, 64]), "{value}"),
            IndicatorKind::Ip => assert!(value.parse::<std::net::IpAddr>().is_ok(), "{value}"),
            IndicatorKind::Email => assert!(value.contains('@'), "{value}"),
            IndicatorKind::Domain | IndicatorKind::Website => {
                let odd = |c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || ".-_".contains(c));
                assert!(!value.contains(odd) && value.parse::<std::net::IpAddr>().is_err(), "{value}");
            }
            _ => {}
        }
    }
}

const SHARED: &[&str] = &[
    "104.18.54.129",
    "104.18.55.129",
    "104.25.169.109",
    "104.25.170.109",
    "104.25.28.15",
    "104.25.29.15",
    "104.26.14.56",
    "104.26.15.56",
    "172.67.194.85",
    "172.67.73.2",
    "172.67.81.216",
    "172.67.82.183",
    "alog.umeng.com",
    "waws-prod-blu-247.sip.azurewebsites.windows.net",
];

/// Every one with its reason; anything else would be a trace that is lost in silence.
#[test]
fn what_of_the_built_in_values_is_never_compared() {
    let library = Library::built_in();
    let mut refused: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for r in &library.refused {
        refused.entry((&r.set, &r.reason.key)).or_default().push(&r.value);
    }
    for values in refused.values_mut() {
        values.sort_unstable();
        values.dedup();
    }
    let expected = [
        // iOS ships a file of this name; the two paths of it are compared.
        (("coruna", "refused-platform-file"), &["com.apple.photolibraryd.plist"][..]),
        // Published without its ending, so that it stands for nothing or for everything.
        (("predator", "refused-public-suffix"), &["despachosnegocios"]),
        // The test key of Android, with which nine of the applications are signed, and many others.
        (("stalkerware", "refused-public-key"), &["61ed377e85d386a8dfee6b864bd85b0bfaa5af81"]),
        // Statistics, Azure, and Cloudflare: hosts of thousands of sites.
        (("stalkerware", "refused-shared-host"), SHARED),
    ];
    let expected: BTreeMap<_, _> = expected.iter().map(|(key, values)| (*key, values.to_vec())).collect();
    assert_eq!(refused, expected);
    assert_eq!(library.refused.len(), 25);
}

fn with_apps() -> Library {
    let text = "id: many\nname: Many\nkind: stalkerware\naliases: [Lots]\nroles:\n  package: { type: app-id, platforms: [android], note: its package }\n  site: { type: website, confidence: 10 }\napps:\n  - name: First\n    aliases: [Erste]\n    values:\n      package: [com.first, { value: com.first.ios, platforms: [ios], capabilities: [camera] }]\n  - name: Second\n    values: { site: [second.example] }\n";
    let mut library = Library::default();
    library.add("many.yaml", text.as_bytes(), false);
    assert_eq!(library.rejected, []);
    library
}

#[test]
fn each_application_of_a_set_has_its_name_and_what_its_role_says() {
    let library = with_apps();
    assert_eq!((library.sets.len(), library.sets[0].count), (1, 3));
    let named: Vec<_> = library.indicators.iter().map(|i| (&*i.value, library.named(i).0)).collect();
    assert_eq!(named, [("com.first", "First"), ("com.first.ios", "First"), ("second.example", "Second")]);
    let [first, ios, site] = &library.indicators[..] else { panic!("three") };
    assert_eq!(library.named(first).1, ["Erste"]);
    assert_eq!(
        (first.about.note.as_deref(), &*first.about.platforms),
        (Some("its package"), &[Platform::Android][..])
    );
    assert_eq!(
        (&*ios.about.platforms, &*ios.about.capabilities),
        (&[Platform::Ios][..], &[Capability::Camera][..])
    );
    assert_eq!((site.kind, site.about.confidence), (IndicatorKind::Website, Some(10)));
}

#[test]
fn a_flaw_names_its_line() {
    let head = "id: x\nname: X\nkind: stalkerware\n";
    for (rest, line, what) in [
        ("values:\n  - type: domian\n    values: [a.example]\n", 5, "domian"),
        ("values:\n  - type: domain\n    valeus: [a.example]\n", 6, "valeus"),
        ("values:\n  - type: hash\n    values: [1234567890]\n", 6, "quotes"),
        ("apps:\n  - name: A\n    values:\n      package: [a.b]\n", 7, "package"),
        ("values:\n  - type: domain\n    source: nobody\n    values: [a.example]\n", 6, "nobody"),
        ("values:\n  - type: domain\n   values: [\n", 6, ""),
    ] {
        let flaw = own::read(&format!("{head}{rest}")).expect_err(rest);
        assert_eq!(flaw.line, line, "{flaw:?}");
        assert!(flaw.what.contains(what), "{flaw:?}");
    }
}

#[test]
fn a_value_that_stands_twice_is_found() {
    let text = "id: x\nname: X\nkind: stalkerware\nroles: { p: { type: app-id } }\nvalues:\n  - type: domain\n    values:\n      - a.example\n      - b.example\n";
    let more = |more: &str| {
        let text = format!("{text}{more}");
        own::repeated(&own::read(&text).expect("reads"), &text).map(|f| f.line)
    };
    assert_eq!(more(""), None);
    assert_eq!(more("      - a.example\n"), Some(10));
    assert_eq!(more("apps:\n  - { name: A, values: { p: [a.example] } }\n"), None);
    assert_eq!(more("apps:\n  - name: A\n    values:\n      p:\n        - q\n        - q\n"), Some(15));
}

#[test]
fn a_file_that_is_none_is_named_and_stops_nothing() {
    let mut library = Library::built_in();
    let before = library.indicators.len();
    for bytes in [
        &b"just some text"[..],
        b"{\"type\": \"bundle\", \"objects\": [",
        b"\xff\xfe",
        b"",
        b"id: x\nvalues: 7",
    ] {
        library.add("odd", bytes, false);
    }
    assert_eq!(library.indicators.len(), before);
    assert_eq!(library.rejected.len(), 5);
}

#[test]
fn given_files_without_a_usable_value_are_an_error() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let path = folder.path().join("x.txt");
    std::fs::write(&path, "nothing").expect("writes");
    assert_eq!(Library::load(&[path], false).expect_err("refused").key, "indicators-unusable");
}
