//! The grammar of patterns, and what every pattern in use comes to.

use super::*;
use crate::detect::About;
use crate::detect::IndicatorKind;
use crate::detect::condition::{How, Node};
use crate::detect::import::expression::Maker;
use proptest::prelude::*;
use std::sync::Arc;

type Found = Vec<(IndicatorKind, String, bool)>;

/// The indicators of a pattern (kind, value, whether there is a condition) and the keys of what
/// is unusable.
fn made(pattern: &str) -> (Found, Vec<String>) {
    let (mut out, mut problems) = (Vec::new(), Vec::new());
    match parse(pattern) {
        Ok(expression) => {
            let problem = &mut |s: Sentence| problems.push(s.key.into_owned());
            Maker::new().indicators(expression, pattern, &Arc::new(About::default()), &mut out, problem);
        }
        Err(flaw) => problems.push(flaw.key.into_owned()),
    }
    (out.into_iter().map(|i| (i.kind, i.value, i.condition.is_some())).collect(), problems)
}

#[test]
fn simple_patterns_are_read_in_every_spelling() {
    use IndicatorKind as K;
    let md5 = "d41d8cd98f00b204e9800998ecf8427e";
    for (pattern, kind, value) in [
        ("[domain-name:value='a.example']", K::Domain, "a.example"),
        ("[ domain-name:value = 'a.example' ]", K::Domain, "a.example"),
        ("[domain-name:value ='a.example']", K::Domain, "a.example"),
        ("[domain-name:value == 'a.example']", K::Domain, "a.example"),
        ("[domain-name:value = \"a.example\"]", K::Domain, "a.example"),
        ("[domain-name:value='10.0.0.1']", K::Ip, "10.0.0.1"),
        ("[ipv4-addr:value ISSUBSET '10.0.0.0/8']", K::Ip, "10.0.0.0/8"),
        ("[ipv6-addr:value = '2001:db8::1']", K::Ip, "2001:db8::1"),
        ("[domain-name:value='a.example/x/y']", K::Url, "a.example/x/y"),
        ("[url:value='https://a.example/?q=1&r=[2]']", K::Url, "https://a.example/?q=1&r=[2]"),
        ("[process:name='it\\'s']", K::Process, "it's"),
        ("[process:name='a\\\\b']", K::Process, "a\\b"),
        ("[process:name='a\\b']", K::Process, "a\\b"),
        (&format!("[file:hashes.'MD5'='{md5}']"), K::Hash, md5),
        (&format!("[file:hashes.md5='{md5}']"), K::Hash, md5),
        (&format!("[file:hashes.MD5 = h'{md5}']"), K::Hash, md5),
        (&format!("[app:cert.md5='{md5}']"), K::Certificate, md5),
        (&format!("[x509-certificate:hashes.'MD5'='{md5}']"), K::Certificate, md5),
        ("[app:id='x.y']", K::AppId, "x.y"),
        ("[android-property:name='p']", K::Property, "p"),
        ("[configuration-profile:id='u']", K::ProfileId, "u"),
        ("[file:path='/tmp/x/']", K::Path, "/tmp/x/"),
        ("[directory:path='/tmp/x']", K::Path, "/tmp/x/"),
        ("[email-message:sender_ref.value='a@b.example']", K::Email, "a@b.example"),
        ("[network-traffic:dst_ref.value='192.0.2.7']", K::Ip, "192.0.2.7"),
        ("([domain-name:value='a.example'])", K::Domain, "a.example"),
    ] {
        assert_eq!(made(pattern), (vec![(kind, value.to_owned(), false)], vec![]), "{pattern}");
    }
}

#[test]
fn alternatives_become_several_indicators() {
    for pattern in [
        "[domain-name:value='a.example' OR domain-name:value='b.example']",
        "[domain-name:value='a.example'] OR [domain-name:value='b.example']",
        "[domain-name:value='a.example'] or ([domain-name:value='b.example'])",
        "[domain-name:value IN ('a.example', 'b.example')]",
        "[(domain-name:value='a.example') OR (domain-name:value='b.example')]",
    ] {
        let (found, problems) = made(pattern);
        assert_eq!((found.len(), found.iter().any(|f| f.2), problems.len()), (2, false, 0), "{pattern}");
    }
}

#[test]
fn what_belongs_together_stays_together() {
    use IndicatorKind as K;
    let md5 = "d41d8cd98f00b204e9800998ecf8427e";
    for (pattern, kind, value) in [
        (format!("[file:name='a.apk' AND file:hashes.MD5='{md5}']"), K::Hash, md5),
        ("[process:name='a' AND process:name != 'b']".into(), K::Process, "a"),
        (
            "[process:name='a' AND NOT_a:path='b' OR process:name='a' AND file:name='b']".into(),
            K::Process,
            "a",
        ),
        ("[domain-name:value LIKE '%.a.example']".into(), K::Domain, r"(?s)^.*\.a\.example$"),
        (r"[domain-name:value MATCHES '^x[0-9]+\.a\.example$']".into(), K::Domain, r"^x[0-9]+\.a\.example$"),
        ("[file:name NOT IN ('x', 'y') AND file:path = '/tmp/']".into(), K::Path, "/tmp/"),
        ("[file:parent_directory_ref.path = '/tmp' AND file:name = 'x']".into(), K::Path, "/tmp/"),
    ] {
        let (found, problems) = made(&pattern);
        assert_eq!(found, [(kind, value.to_owned(), true)], "{pattern}");
        assert_eq!(problems.is_empty(), !pattern.contains("NOT_a"), "{problems:?}");
    }
}

/// AND binds tighter than OR.
#[test]
fn precedence() {
    let parsed = parse("[file:name='a' OR file:name='b' AND file:name='c']").expect("parses");
    let Expression::Any(observations) = parsed else { panic!("one observation") };
    let Expression::Any(all) = &observations[0] else { panic!("alternatives: {observations:?}") };
    assert!(matches!((&all[0], &all[1]), (Expression::Test(_), Expression::All(two)) if two.len() == 2));
    let (mut out, pattern) = (Vec::new(), "[(file:name='a' OR file:name='b') AND file:name='c']");
    let about = Arc::new(About::default());
    Maker::new().indicators(parse(pattern).expect("parses"), pattern, &about, &mut out, &mut |_| {});
    let condition = out[0].condition.as_ref().expect("is compound");
    assert_eq!(condition.root, Node::All(vec![Node::Any(vec![Node::Part(0), Node::Part(1)]), Node::Part(2)]));
    assert_eq!(condition.parts[2].how, How::Equals("c".into()));
    assert_eq!(out[0].value, "c");
}

#[test]
fn what_cannot_be_compared_is_named() {
    for (pattern, key) in [
        ("[process:name='a'] AND [file:name='b']", "stix-observations"),
        ("[process:name='a'] FOLLOWEDBY [file:name='b']", "stix-observations"),
        ("[process:name='a'] REPEATS 5 TIMES", "stix-observations"),
        ("[process:name='a'] WITHIN 300 SECONDS", "stix-observations"),
        (
            "[process:name='a'] START t'2021-01-01T00:00:00Z' STOP t'2021-02-01T00:00:00Z'",
            "stix-observations",
        ),
        ("[process:name != 'a']", "import-only-negations"),
        ("[process:name NOT LIKE 'a%']", "import-only-negations"),
        ("[process:name NOT IN ('a', 'b')]", "import-only-negations"),
        ("[process:name > 'a']", "stix-operator"),
        ("[EXISTS process:name]", "stix-operator"),
        ("[mutex:name='x']", "stix-path-unknown"),
        ("[file:hashes.'SHA-512'='x']", "stix-path-unknown"),
        ("[file:hashes.MD5='x']", "import-not-of-kind"),
        ("[file:name MATCHES '']", "import-expression-everything"),
        ("[file:name MATCHES '.*']", "import-expression-everything"),
        ("[file:name MATCHES '.+']", "import-expression-everything"),
        ("[file:name MATCHES 'x?']", "import-expression-everything"),
        ("[file:name LIKE '%']", "import-expression-everything"),
        ("[file:name MATCHES '(']", "import-expression-refused"),
        ("[file:name MATCHES '(a{1000}){1000}']", "import-expression-refused"),
        ("", "stix-pattern-unusable"),
        ("[domain-name:value='a", "stix-pattern-unusable"),
        ("[domain-name:value='a'", "stix-pattern-unusable"),
        ("[domain-name:value=t'2021-01-01T00:00:00Z']", "stix-pattern-unusable"),
        ("[domain-name:value='a.example'] junk", "stix-pattern-unusable"),
        ("[]", "stix-pattern-unusable"),
        ("rule x { }", "stix-pattern-unusable"),
    ] {
        assert_eq!(made(pattern), (vec![], vec![key.to_owned()]), "{pattern}");
    }
}

#[test]
fn an_alternative_that_cannot_be_compared_costs_only_itself() {
    let (found, problems) =
        made("[mutex:name='x' OR domain-name:value='a.example'] OR [file:name='b'] REPEATS 2 TIMES");
    assert_eq!(found, [(IndicatorKind::Domain, "a.example".to_owned(), false)]);
    assert_eq!(problems, ["stix-path-unknown", "stix-observations"]);
    let (found, problems) = made("[mutex:name='x' AND domain-name:value='a.example']");
    assert_eq!((found.len(), problems.len()), (0, 1));
}

#[test]
fn long_and_deep_patterns_are_bounded() {
    let terms: Vec<_> = (0..1_000_000).map(|n| format!("domain-name:value='x{n}.example'")).collect();
    assert_eq!(made(&format!("[{}]", terms.join(" OR "))).0.len(), 1_000_000);
    let deep = format!("[{}domain-name:value='a.example'{}]", "(".repeat(100_000), ")".repeat(100_000));
    assert_eq!(made(&deep).1, ["stix-pattern-unusable"]);
    let deep = format!("{}[domain-name:value='a.example']{}", "(".repeat(100_000), ")".repeat(100_000));
    assert_eq!(made(&deep).1, ["stix-pattern-unusable"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]
    #[test]
    fn no_pattern_panics(
        pattern in "[\\[\\]()'\",= a-zA-Z:.\\\\!<>%é-]{0,60}",
        words in prop::collection::vec(prop::sample::select(vec![
            "[", "]", "(", ")", "file:name", "=", "'a'", "AND", "OR", "NOT", "IN", "LIKE", "MATCHES", ",", "FOLLOWEDBY",
            "WITHIN", "5", "SECONDS", "h'00'", "t'x'", "file:hashes.'MD5'", "!=", "EXISTS",
        ]), 0..20),
    ) {
        let _ = (made(&pattern), made(&words.join(" ")), made(&words.concat()));
    }
}
