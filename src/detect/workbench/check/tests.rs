//! Every problem there is, and that the project's own sets have none.

use super::*;
use crate::catalogue::Catalogue;
use std::collections::BTreeSet;
use std::path::Path;

/// A set with one value of a type.
fn set(kind: &str, value: &str) -> String {
    format!(
        "id: x\nname: X\nkind: stalkerware\ndescription: D\nsources:\n  r: {{ publisher: P }}\nvalues:\n  - type: {kind}\n    source: r\n    values:\n      - {value}\n"
    )
}

/// Line and key of every problem of a file in another format.
fn problems(name: &str, file: &str) -> Vec<(u64, String)> {
    text(name, file.as_bytes()).into_iter().map(|p| (p.line, p.what.key.to_string())).collect()
}

#[test]
fn files_of_every_format_are_checked_and_the_line_is_named() {
    let bad = [(3, "check-popular".to_owned())];
    for (name, file) in [
        ("x.csv", "type,value,note\ndomain,evil.top,a\ndomain,reddit.com,b\n"),
        ("x.csv", "value;type\n\"evil.top\";domain\n\"reddit.com\";domain\n"),
        ("x.txt", "# a list\nevil.top\nreddit.com\n"),
        ("x.txt", "0.0.0.0 evil.top\n0.0.0.0 other.top\n0.0.0.0 reddit.com\n"),
        (
            "x.json",
            "{\"Event\":{\"info\":\"E\",\"Attribute\":[\n{\"type\":\"domain\",\"value\":\"evil.top\"},\n{\"type\":\"domain\",\"value\":\"reddit.com\"}]}}",
        ),
        (
            "x.ioc",
            "<ioc id=\"1\"><definition><Indicator operator=\"OR\"><IndicatorItem condition=\"is\"><Context search=\"DnsEntryItem/Host\"/>\n<Content>evil.top</Content></IndicatorItem><IndicatorItem condition=\"is\"><Context search=\"DnsEntryItem/Host\"/>\n<Content>reddit.com</Content></IndicatorItem></Indicator></definition></ioc>",
        ),
    ] {
        assert_eq!(problems(name, file), bad, "{file}");
    }
    let rejected = "type,value\ndomain,evil.top\n\nsha256,nonsense\n";
    assert_eq!(problems("x.csv", rejected), [(4, "import-not-of-kind".to_owned())]);
    assert_eq!(problems("x.txt", ""), [(0, "import-format-unknown".to_owned())]);
}

/// The keys of the problems that a value has.
fn keys(kind: &str, value: &str) -> Vec<String> {
    let mut problems = text("x.yaml", set(kind, value).as_bytes());
    // Where the only value is from elsewhere, the source of the set is not used.
    problems.retain(|p| p.what.key != "check-source-unused");
    assert!(problems.iter().all(|p| p.line == 11), "{problems:?}");
    let mark = |p: &Problem| if p.is_error() { "!" } else { "" };
    problems.iter().map(|p| format!("{}{}", mark(p), p.what.key)).collect()
}

/// Type, value as written, problem; an exclamation mark where it has to be mended.
const CASES: &[(&str, &str, &str)] = &[
    ("domain", "evil.example.com", ""),
    ("domain", "evil[.]top", ""),
    ("domain", "bücher.de", ""),
    ("domain", "'  '", "!check-empty"),
    ("domain", "\"evil\u{200b}.top\"", "!check-invisible"),
    ("domain", "' evil.top'", "check-space"),
    ("domain", "evil top", "!check-host"),
    ("domain", "'*.evil.top'", "!check-host"),
    ("domain", "evil.top/x", "!check-host-path"),
    ("domain", "https://evil.top", "!check-host-path"),
    ("domain", "'192.0.2.1'", "!check-host-address"),
    ("domain", "evil.top:8080", "check-host-port"),
    ("domain", "evil", "!check-no-ending"),
    ("domain", "evil.comv", "!check-ending"),
    ("domain", "{ value: evil.comv, note: as published }", "check-ending"),
    ("domain", "evil.example", "check-ending-reserved"),
    ("domain", "abcdefg.onion", ""),
    ("domain", "www.evil.top", "check-www"),
    ("domain", "co.uk", "!check-suffix"),
    ("domain", "bit.ly", "!check-shortener"),
    ("domain", "Wikipedia.org", "!check-shared"),
    ("domain", "reddit.com", "!check-popular"),
    ("domain", "evil.google.com", ""),
    ("website", "twimg.com", "!check-popular"),
    ("domain", "{ value: github.com, note: never compared }", "check-shared"),
    ("ip", "'203.0.113.7'", ""),
    ("ip", "'2001:db8::7'", ""),
    ("ip", "'203.0.113.0/24'", ""),
    ("ip", "evil.top", "!check-address"),
    ("ip", "'203.0.113.7/33'", "!check-address"),
    ("ip", "'203.0.0.0/8'", "!check-network-wide"),
    ("ip", "'10.1.2.3'", "!check-private"),
    ("ip", "'::1'", "!check-private"),
    ("ip", "'8.8.8.8'", "!check-shared"),
    ("url", "https://evil.top/x", ""),
    ("url", "https://bit.ly/evil", ""),
    ("url", "https://evil.top/", "check-url-bare"),
    ("url", "'https://'", "!check-host"),
    ("email", "a@evil.top", ""),
    ("email", "account", "check-email-account"),
    ("email", "a b@evil.top", "!check-email"),
    ("phone", "'+44 7700 900123'", ""),
    ("phone", "'07700 900123'", "check-phone-national"),
    ("phone", "nobody", "!check-phone"),
    ("process", "evild", ""),
    ("process", "/usr/libexec/evild", "!check-process-path"),
    ("process", "evil*", "!check-pattern"),
    ("process", "ab", "check-short"),
    ("process", "diagnosticd", "!check-platform-name"),
    ("path", "/private/var/db/evil", ""),
    ("path", "/private/var/tmp/", "!check-system-path"),
    ("path", "/tmp", "!check-system-path"),
    ("path", "/private/var/", "!check-system-path"),
    ("path", "/sdcard/Download/", "!check-system-path"),
    ("path", "/data/local/tmp/evil", ""),
    ("path", "/", "!check-system-path"),
    ("path", "/private/../x", "!check-path-climbs"),
    ("path", "/private/var/*", "!check-pattern"),
    ("path", "'C:\\x'", "!check-path-backslash"),
    ("path", "/Private/var/evil", "!check-path-case"),
    ("path", "evil.plist", "check-path-bare"),
    ("file-name", "evil.plist", ""),
    ("file-name", "a/evil.plist", "!check-file-path"),
    ("file-name", "evil*", "!check-pattern"),
    ("file-name", "a.b", "check-short"),
    ("file-name", "com.apple.photolibraryd.plist", "!check-platform-file"),
    ("hash", "\"0123456789ABCDEF0123456789abcdef\"", ""),
    ("hash", "\"0123456789ABCDEF\"", "!check-hash-length"),
    ("hash", "nothexnothexnothexnothexnothexno", "!check-hash-digits"),
    ("hash", "d41d8cd98f00b204e9800998ecf8427e", "!check-hash-empty"),
    ("certificate", "61:ED:37:7E:85:D3:86:A8:DF:EE:6B:86:4B:D8:5B:0B:FA:A5:AF:81", "!check-public-key"),
    ("app-id", "com.evil.app", ""),
    ("app-id", "evil", "check-app-id-short"),
    ("app-id", "com evil", "!check-app-id"),
    ("app-id", "com.google.android.gms", "!check-system-package"),
    ("app-id", "com.whatsapp", "!check-system-package"),
    ("profile-id", "a b", "check-several-words"),
    ("property", "sys.brand.note", ""),
    ("property", "Sys.brand", "check-property-case"),
    ("log-text", "EVILWORD", ""),
    ("log-text", "evil.word", "!check-log-word"),
    ("log-text", "evil", "!check-log-short"),
    ("domain", "{ value: evil.top, confidence: 101 }", "!check-confidence"),
    ("domain", "{ value: evil.top, first_seen: yesterday }", "!check-value-date"),
    (
        "domain",
        "{ value: evil.top, first_seen: '2024-01-02', valid_until: '2023-01-02' }",
        "!check-dates-turned",
    ),
    ("domain", "{ value: evil.top, source: nobody }", "!check-source-unknown"),
];

#[test]
fn every_value_has_the_problem_it_has_and_no_other() {
    for (kind, value, problem) in CASES {
        let found = keys(kind, value);
        let expected: Vec<_> = Some(*problem).filter(|p| !p.is_empty()).into_iter().collect();
        assert_eq!(found, expected, "{kind} {value}");
    }
}

fn whole(text_of: &str) -> Vec<(u64, String)> {
    text("x.yaml", text_of.as_bytes()).into_iter().map(|p| (p.line, p.what.key.into_owned())).collect()
}

#[test]
fn what_is_said_of_the_set_is_checked_too() {
    let good = set("domain", "evil.top");
    assert_eq!(whole(&good), []);
    for (from, to, line, key) in [
        ("id: x", "id: Not An Id", 1, "check-id"),
        ("description: D\n", "", 0, "check-no-description"),
        ("  r: { publisher: P }", "  r: { publisher: P, published: soon }", 6, "check-date"),
        ("  r: { publisher: P }", "  r: { publisher: P }\n  s: { publisher: Q }", 7, "check-source-unused"),
        ("type: domain", "type: domian", 8, "check-schema"),
        ("kind: stalkerware", "kind: something", 3, "check-schema"),
        ("      - evil.top", "      - evil.top\n      # evil.top\n      - evil.top", 13, "check-twice"),
        ("      - evil.top", "      - evil.top\n      - EVIL.top", 12, "check-twice-spelled"),
        ("      - evil.top\n", "", 10, "check-none"),
        ("    values:\n      - evil.top\n", "    values: []\n", 0, "check-none"),
    ] {
        let changed = good.replace(from, to);
        assert!(changed != good);
        let found = whole(&changed);
        // A set without values has a source that no value is from; only the first matters here.
        assert_eq!(found.first(), Some(&(line, key.to_owned())), "{to}: {found:?}");
    }
    let (no_source, _) = good.split_once("sources").expect("is there");
    let without = format!("{no_source}values:\n  - type: domain\n    values: [evil.top]\n");
    assert_eq!(whole(&without), [(7, "check-no-source".to_owned())]);
}

#[test]
fn the_projects_own_sets_have_no_errors() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("indicators");
    let problems = files(&[folder]);
    let errors: Vec<_> = problems.iter().filter(|p| p.is_error()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    // What stands there on purpose is seen all the same.
    assert!(problems.iter().any(|p| p.what.key == "check-public-key" && p.line > 0));
    assert!(problems.iter().all(|p| p.line > 0), "{problems:#?}");
}

#[test]
fn more_problems_than_anybody_reads_are_counted() {
    let lines: String =
        (0..5_000).flat_map(|n| ["      - bad value ".to_owned(), n.to_string(), "\n".to_owned()]).collect();
    let problems = text("x.yaml", set("domain", &format!("first bad\n{lines}")).as_bytes());
    assert_eq!(problems.len(), MOST + 1);
    assert_eq!(problems.last().map(|p| &*p.what.key), Some("check-more"));
}

/// A problem without words or advice would help nobody, and words that nothing says mislead translators.
#[test]
fn every_problem_has_words_and_advice() {
    let sources = [include_str!("mod.rs"), include_str!("values.rs"), include_str!("benign.rs")].concat();
    let quoted: BTreeSet<&str> = sources.split('"').filter(|w| w.starts_with("check-")).collect();
    let catalogue = Catalogue::of(&[]);
    let said: BTreeSet<&str> = include_str!("../../../../locales/en/workbench.ftl")
        .lines()
        .filter_map(|l| l.split_once(" =").map(|(key, _)| key).filter(|k| k.starts_with("check-")))
        .collect();
    for key in &quoted {
        assert!(catalogue.has(key), "{key}");
    }
    let own_advice = ["check-no-text", "check-schema"];
    for key in quoted.iter().filter(|k| !k.ends_with("-advice") && !own_advice.contains(k)) {
        assert!(catalogue.has(&format!("{key}-advice")), "{key}");
    }
    for key in said {
        assert!(
            quoted.contains(key.trim_end_matches("-advice")) || quoted.contains(key),
            "nothing says {key}"
        );
    }
}
