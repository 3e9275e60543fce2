//! Bundles: what belongs together, what is gone, what is damaged.

use super::*;
use crate::detect::indicators::Rejected;
use crate::detect::{IndicatorKind, ThreatKind};
use proptest::prelude::*;

fn keys(rejected: &[Rejected]) -> Vec<(&str, &str)> {
    rejected.iter().map(|r| (&*r.place, &*r.reason.key)).collect()
}

const BUNDLE: &str = r#"{"type":"bundle","id":"bundle--1","objects":[
    {"type":"malware","id":"malware--1","name":"Thing","malware_types":["spyware"]},
    {"type":"malware","id":"malware--2"},
    {"type":"indicator","id":"indicator--1","modified":"2021-02-03T04:05:06.789Z","pattern":"[domain-name:value='a.example']","valid_until":"2022-01-01T00:00:00Z","confidence":30,"description":null},
    {"type":"indicator","id":"indicator--2","pattern":"rule x { }","pattern_type":"yara"},
    {"type":"indicator","id":"indicator--3","pattern":"[mutex:name='x']"},
    {"type":"indicator","id":"indicator--4","pattern":7},
    {"type":"indicator","id":"indicator--5","revoked":true,"pattern":"[domain-name:value='b.example']"},
    {"type":"indicator","id":"indicator--6","id":"indicator--7","pattern":"[domain-name:value='c.example']"},
    {"type":"relationship","source_ref":"indicator--1","target_ref":"malware--1"},
    17
]}"#;

#[test]
fn one_bad_object_stops_nothing_and_revoked_ones_are_gone() {
    let import = read("x.json", BUNDLE.as_bytes()).expect("reads");
    assert_eq!(import.sets.len(), 1);
    let (set, all) = (&import.sets[0].set, &import.sets[0].indicators);
    assert_eq!((&*set.name, &*set.id, set.date.as_deref()), ("Thing", "x-thing", Some("2021-02-03")));
    assert_eq!(all.len(), 1);
    assert_eq!(
        (all[0].about.valid_until.as_deref(), all[0].about.confidence),
        (Some("2022-01-01"), Some(30))
    );
    assert_eq!(all[0].source.as_deref(), Some("indicator--1"));
    assert_eq!(
        keys(&import.rejected),
        [
            ("indicator--2", "stix-pattern-type"),
            ("indicator--3", "stix-path-unknown"),
            ("indicator--4", "stix-object-damaged"),
            ("indicator--6", "stix-object-damaged"),
            ("9", "stix-object-damaged"),
        ]
    );
    assert_eq!(import.notes[0].text, Sentence::new("import-revoked").count("count", 1));
}

/// The newest version counts, wherever it stands. `valid_until` removes nothing.
#[test]
fn a_newer_version_replaces_an_older_one() {
    let version = |modified: &str, rest: &str| {
        format!(
            r#"{{"type":"indicator","id":"indicator--1","modified":"{modified}","valid_until":"2001-01-01T00:00:00Z",{rest}}}"#
        )
    };
    let old = version("2021-01-01T00:00:00Z", r#""pattern":"[domain-name:value='old.example']""#);
    let new = version("2021-01-01T00:00:00.500Z", r#""pattern":"[domain-name:value='new.example']""#);
    let gone = version("2022-01-01T00:00:00Z", r#""revoked":true"#);
    for (objects, expected) in [
        (vec![&old, &new], vec!["new.example"]),
        (vec![&new, &old], vec!["new.example"]),
        (vec![&gone, &new, &old], vec![]),
    ] {
        let text = format!(
            r#"{{"objects":[{}]}}"#,
            objects.iter().map(|o| o.as_str()).collect::<Vec<_>>().join(",")
        );
        let import = read("x.json", text.as_bytes()).expect("reads");
        let found: Vec<_> =
            import.sets.iter().flat_map(|s| &s.indicators).map(|i| i.value.as_str()).collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn indicators_belong_to_what_they_indicate_or_what_lists_them() {
    let text = r#"{"objects":[
        {"type":"relationship","source_ref":"indicator--1","target_ref":"intrusion-set--1","relationship_type":"indicates"},
        {"type":"indicator","id":"indicator--1","pattern":"[domain-name:value='a.example']"},
        {"type":"indicator","id":"indicator--2","pattern":"[domain-name:value='b.example']"},
        {"type":"indicator","id":"indicator--3","pattern":"[domain-name:value='c.example']"},
        {"type":"domain-name","id":"domain-name--1","value":"listed.example"},
        {"type":"domain-name","id":"domain-name--2","value":"unlisted.example"},
        {"type":"file","id":"file--1","name":"x.apk","hashes":{"MD5":"d41d8cd98f00b204e9800998ecf8427e","SHA-512":"00"}},
        {"type":"file","id":"file--2","name":"y.apk"},
        {"type":"ipv4-addr","id":"ipv4-addr--1","value":"192.0.2.7"},
        {"type":"report","id":"report--1","name":"A report of stalkerware","labels":["stalkerware"],"object_refs":["indicator--2","domain-name--1","file--1","file--2"]},
        {"type":"campaign","id":"campaign--1","name":"Campaign","x_platforms":["ios"]},
        {"type":"relationship","source_ref":"campaign--1","target_ref":"ipv4-addr--1","relationship_type":"uses"},
        {"type":"intrusion-set","id":"intrusion-set--1","name":"Group"}
    ]}"#;
    let import = read("f/x.stix2.json", text.as_bytes()).expect("reads");
    let sets: Vec<_> = import
        .sets
        .iter()
        .map(|s| (&*s.set.name, s.indicators.iter().map(|i| &*i.value).collect::<Vec<_>>()))
        .collect();
    assert_eq!(
        sets,
        [
            (
                "A report of stalkerware",
                vec!["b.example", "listed.example", "d41d8cd98f00b204e9800998ecf8427e", "y.apk"]
            ),
            ("Campaign", vec!["192.0.2.7"]),
            ("Group", vec!["a.example"]),
            ("x", vec!["c.example"]),
        ]
    );
    assert_eq!(import.sets[0].set.kind, ThreatKind::Stalkerware);
    assert_eq!(import.sets[1].set.platforms, [crate::record::Platform::Ios]);
    assert_eq!(import.sets[0].indicators[3].kind, IndicatorKind::FileName);
    assert_eq!(keys(&import.rejected), [("file--1", "import-not-of-kind")]);
}

#[test]
fn a_bare_list_of_objects_is_read() {
    let text = br#"[{"type":"indicator","id":"i","pattern":"[domain-name:value='a.example']"}]"#;
    assert_eq!(read("x", &text[..]).expect("reads").sets[0].indicators.len(), 1);
}

#[test]
fn what_stands_before_a_cut_is_kept() {
    let cut = BUNDLE.find("indicator--3").expect("is there");
    let import = read("x.json", &BUNDLE.as_bytes()[..cut]).expect("reads");
    assert_eq!(import.sets[0].indicators.len(), 1);
    assert_eq!(keys(&import.rejected).last(), Some(&("", "json-cut")));
    for text in ["{\"type\": \"bundle\", \"objects\": [", "{", "{}", "[", "7", ""] {
        assert!(read("x", text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn deep_json_is_bounded_and_the_rest_is_read() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let text = format!(
        r#"{{"x":{deep},"objects":[{{"type":"indicator","id":"i1","x":{deep},"pattern":"[domain-name:value='a.example']"}},
           {{"type":"indicator","id":"i2","labels":{deep},"pattern":"[domain-name:value='b.example']"}}]}}"#
    );
    let import = read("x", text.as_bytes()).expect("reads");
    assert_eq!(import.sets[0].indicators.len(), 1);
    assert_eq!(keys(&import.rejected), [("i2", "stix-object-damaged")]);
}

proptest! {
    #[test]
    fn no_mutation_panics(at in 0..BUNDLE.len(), byte in any::<u8>(), cut in 0..BUNDLE.len(), bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        let mut changed = BUNDLE.as_bytes().to_vec();
        changed[at] = byte;
        let _ = (read("x", &changed[..]), read("x", &changed[..cut]), read("x", &bytes[..]));
    }
}
