//! `OpenIOC` of both versions.

use super::*;
use crate::detect::IndicatorKind as K;
use crate::detect::condition::Node;
use proptest::prelude::*;

fn item(condition: &str, search: &str, value: &str) -> String {
    format!(
        "<IndicatorItem id=\"00000000-0000-0000-0000-000000000000\" condition=\"{condition}\"><Context document=\"x\" \
         search=\"{search}\" type=\"mir\"/><Content type=\"string\">{value}</Content></IndicatorItem>"
    )
}

fn old(items: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><ioc xmlns=\"http://schemas.mandiant.com/2010/ioc\"><short_description>Event #1</short_description>\
         <description>Thing &amp; more</description><authored_by>Org</authored_by><authored_date>2019-09-24T00:00:00</authored_date>\
         <definition><Indicator operator=\"OR\" id=\"1\">{items}</Indicator></definition></ioc>"
    )
}

#[test]
fn alternatives_of_version_1_0() {
    let items = [
        item("is", "Network/DNS", "evil.example"),
        item("is", "FileItem/Md5sum", "d41d8cd98f00b204e9800998ecf8427e"),
        item("is", "RouteEntryItem/Destination", "192.0.2.7"),
        item("is", "UrlHistoryItem/URL", "http://evil.example/a?b=1&amp;c=2"),
        item("contains", "FileItem/FullPath", "/implant/"),
        item("is", "Network/UserAgent", "hots scot"),
        item("is", "ProcessItem/name", ""),
        item("greater-than", "ProcessItem/name", "7"),
    ];
    let import = read("x.ioc", &old(&items.concat())).expect("reads");
    let set = &import.sets[0];
    assert_eq!((&*set.set.name, set.set.date.as_deref()), ("Thing & more", Some("2019-09-24")));
    assert_eq!(set.set.attribution, ["Org"]);
    let found: Vec<_> =
        set.indicators.iter().map(|i| (i.kind, i.value.as_str(), i.condition.is_some())).collect();
    assert_eq!(
        found,
        [
            (K::Domain, "evil.example", false),
            (K::Hash, "d41d8cd98f00b204e9800998ecf8427e", false),
            (K::Ip, "192.0.2.7", false),
            (K::Url, "http://evil.example/a?b=1&c=2", false),
            (K::Path, "/implant/", true),
        ]
    );
    let rejected: Vec<_> = import.rejected.iter().map(|r| &*r.reason.key).collect();
    assert_eq!(rejected, ["stix-path-unknown", "import-not-of-kind", "stix-operator"]);
}

#[test]
fn version_1_1_with_and_or_and_negation() {
    let together = [
        item("is", "FileItem/FileName", "update.apk"),
        item("is", "FileItem/Sha1sum", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    ]
    .concat();
    let negated = item("is", "ProcessItem/name", "x").replace("condition", "negate=\"true\" condition");
    let text = format!(
        "<OpenIOC xmlns=\"http://openioc.org/schemas/OpenIOC_1.1\"><metadata><short_description>Thing</short_description></metadata>\
         <criteria><Indicator operator=\"OR\"><Indicator operator=\"AND\">{together}</Indicator>{negated}{}</Indicator></criteria></OpenIOC>",
        item("is", "Network/DNS", "evil.example")
    );
    let import = read("x.ioc", &text).expect("reads");
    let found = &import.sets[0].indicators;
    assert_eq!(found.len(), 2);
    let condition = found[0].condition.as_ref().expect("is compound");
    assert_eq!(
        (found[0].kind, condition.root.clone()),
        (IndicatorKind::Hash, Node::All(vec![Node::Part(0), Node::Part(1)]))
    );
    assert_eq!(import.rejected.iter().map(|r| &*r.reason.key).collect::<Vec<_>>(), ["import-only-negations"]);
}

#[test]
fn a_value_in_the_id_of_an_item_is_its_value() {
    let items = item("is", "Network/DNS", "").replace("00000000-0000-0000-0000-000000000000", "evil.example");
    assert_eq!(read("x.ioc", &old(&items)).expect("reads").sets[0].indicators[0].value, "evil.example");
}

#[test]
fn damaged_deep_and_exploding_files_are_bounded() {
    let cut = old(&item("is", "Network/DNS", "evil.example"));
    let cut = &cut[..cut.len() - 30];
    assert_eq!(read("x.ioc", cut).expect("reads").sets[0].indicators.len(), 1);
    let deep = old(&format!(
        "{}{}",
        "<Indicator operator=\"AND\">".repeat(50_000),
        item("is", "Network/DNS", "evil.example")
    ));
    let import = read("x.ioc", &deep).expect("reads");
    assert!(import.sets.is_empty() && !import.rejected.is_empty());
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>".to_owned()
        + &old(&item("is", "Network/DNS", "&b;"));
    assert!(read("x.ioc", &bomb).expect("reads").sets.is_empty());
}

proptest! {
    #[test]
    fn no_mutation_panics(at in 0..600usize, byte in "[<>/&\"a ]", cut in 0..600usize) {
        let mut text = old(&item("is", "Network/DNS", "evil.example"));
        let place = at.min(text.len() - 1);
        text.replace_range(place..=place, &byte);
        let _ = (read("x", &text), read("x", &text[..cut.min(text.len())]));
    }
}
