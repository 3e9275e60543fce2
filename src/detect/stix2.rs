//! STIX 2.0 and 2.1, as people share indicators of mobile spyware in it.
//!
//! Read: `malware`, `tool`, `report`, `campaign`, `intrusion-set`, `threat-actor`, `indicator`,
//! `relationship`. A pattern is read by a tokenizer, so a value may hold `=`, `]` or a quote.
//! Comparisons with `=` and `IN`, joined by OR, become indicators; whatever else a pattern says
//! is counted and named. Not one bad pattern or object stops a file.

use super::indicators::{Loaded, Rejected};
use super::{Indicator, IndicatorKind, IndicatorSet, ThreatKind};
use crate::record::Platform;
use crate::sentence::Sentence;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// The fields of any object that matter here; none has to be there.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_field_names, reason = "the names of the standard")]
struct Object {
    #[serde(rename = "type")]
    kind: String,
    id: String,
    name: String,
    description: String,
    pattern: String,
    pattern_type: Option<String>,
    revoked: bool,
    valid_until: Option<String>,
    modified: Option<String>,
    confidence: Option<u8>,
    object_refs: Vec<String>,
    source_ref: String,
    target_ref: String,
    malware_types: Vec<String>,
    labels: Vec<String>,
    x_platforms: Vec<Platform>,
}

/// Kinds of objects that an indicator can belong to.
const NAMING: &[&str] = &["malware", "tool", "report", "campaign", "intrusion-set", "threat-actor"];

/// Reads a bundle: one set for each thing its indicators belong to.
pub(super) fn read(file: &str, bytes: &[u8]) -> Result<Vec<Loaded>, Sentence> {
    let unusable = |reason: String| Sentence::new("indicator-format-unknown").with("reason", reason);
    let bundle: Value = serde_json::from_slice(bytes).map_err(|e| unusable(e.to_string()))?;
    let objects =
        bundle.get("objects").and_then(Value::as_array).ok_or_else(|| unusable("objects".into()))?;
    let mut rejected = Vec::new();
    let mut parsed = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        match Object::deserialize(object) {
            Ok(object) => parsed.push(object),
            Err(error) => {
                let place = object
                    .get("id")
                    .and_then(Value::as_str)
                    .map_or_else(|| number.to_string(), str::to_owned);
                rejected.push(reject(file, &place, "", "stix-object-damaged", &error.to_string()));
            }
        }
    }
    Ok(sets(file, &parsed, rejected))
}

fn reject(file: &str, place: &str, what: &str, key: &'static str, reason: &str) -> Rejected {
    Rejected {
        file: file.to_owned(),
        place: place.to_owned(),
        what: what.to_owned(),
        reason: Sentence::new(key).with("reason", reason),
    }
}

fn sets(file: &str, objects: &[Object], rejected: Vec<Rejected>) -> Vec<Loaded> {
    let owners = owners(objects);
    let stem = file.rsplit(['/', '\\']).next().unwrap_or(file).split('.').next().unwrap_or(file);
    let mut sets: BTreeMap<usize, Loaded> = BTreeMap::new();
    let mut rest = rejected;
    for object in objects.iter().filter(|o| o.kind == "indicator" && !o.revoked) {
        let owner = owners.get(&*object.id).copied();
        let loaded = sets
            .entry(owner.unwrap_or(usize::MAX))
            .or_insert_with(|| empty(stem, owner.map(|n| &objects[n])));
        if let Some(day) = object.modified.as_deref().and_then(|m| m.get(..10)) {
            let newest = loaded.set.date.as_deref().unwrap_or_default().max(day).to_owned();
            loaded.set.date = Some(newest);
        }
        let kind = object.pattern_type.as_deref().unwrap_or("stix");
        if kind != "stix" {
            rest.push(reject(file, &object.id, &object.pattern, "stix-pattern-type", kind));
            continue;
        }
        match comparisons(&object.pattern) {
            Ok(found) => {
                for (path, value) in found {
                    match indicator(&path, &value) {
                        Some((kind, value)) => loaded.indicators.push(Indicator {
                            kind,
                            value,
                            set: 0,
                            platforms: object.x_platforms.clone(),
                            source: Some(object.id.clone()),
                            note: Some(object.description.clone()).filter(|d| !d.is_empty()),
                            first_seen: None,
                            valid_until: object
                                .valid_until
                                .as_deref()
                                .and_then(|d| d.get(..10))
                                .map(str::to_owned),
                            confidence: object.confidence,
                            capabilities: Vec::new(),
                            app: None,
                        }),
                        None => {
                            rest.push(reject(file, &object.id, &object.pattern, "stix-path-unknown", &path));
                        }
                    }
                }
            }
            Err(reason) => {
                rest.push(reject(file, &object.id, &object.pattern, "stix-pattern-unusable", &reason));
            }
        }
    }
    let mut sets: Vec<_> = sets.into_values().collect();
    if sets.is_empty() {
        sets.push(empty(stem, None));
    }
    sets[0].rejected = rest;
    sets
}

/// The number of the object that each indicator belongs to: a report that lists it, or the
/// thing it indicates.
fn owners(objects: &[Object]) -> BTreeMap<&str, usize> {
    let number: BTreeMap<&str, usize> = objects
        .iter()
        .enumerate()
        .filter(|(_, o)| NAMING.contains(&&*o.kind))
        .map(|(n, o)| (&*o.id, n))
        .collect();
    let mut owners = BTreeMap::new();
    for object in objects.iter().filter(|o| o.kind == "relationship" && !o.revoked) {
        if let Some(n) = number.get(&*object.target_ref) {
            owners.entry(&*object.source_ref).or_insert(*n);
        }
    }
    for (n, object) in objects.iter().enumerate().filter(|(_, o)| NAMING.contains(&&*o.kind)) {
        for id in &object.object_refs {
            owners.entry(id).or_insert(n);
        }
    }
    owners
}

fn empty(stem: &str, owner: Option<&Object>) -> Loaded {
    let name = owner.map(|o| o.name.clone()).filter(|n| !n.is_empty()).unwrap_or_else(|| stem.to_owned());
    let words = owner
        .map(|o| o.malware_types.iter().chain(&o.labels).cloned().collect::<Vec<_>>())
        .unwrap_or_default();
    let said = |kind: &str| words.iter().any(|w| w.eq_ignore_ascii_case(kind));
    let kind = match () {
        () if words.iter().any(|w| w.contains("stalker")) => ThreatKind::Stalkerware,
        () if said("watchware") => ThreatKind::Watchware,
        () if said("forensic-tool") => ThreatKind::ForensicTool,
        () if said("phishing") => ThreatKind::Phishing,
        () => ThreatKind::TargetedSpyware,
    };
    let set = IndicatorSet {
        id: format!("{stem}-{}", name.to_lowercase().replace(' ', "-")),
        name,
        kind,
        platforms: owner.map(|o| o.x_platforms.clone()).unwrap_or_default(),
        capabilities: Vec::new(),
        techniques: Vec::new(),
        description: owner.map(|o| o.description.clone()).unwrap_or_default(),
        attribution: Vec::new(),
        date: None,
        count: 0,
        sha256: String::new(),
        built_in: false,
        about: super::About::default(),
    };
    Loaded { set, indicators: Vec::new(), rejected: Vec::new() }
}

/// What an object path of a pattern names. An address among the domains is an address, a path
/// among them a web address; both are common in published sets.
fn indicator(path: &str, value: &str) -> Option<(IndicatorKind, String)> {
    let compact: String =
        path.chars().filter(|c| !matches!(c, '\'' | '"' | '-')).collect::<String>().to_lowercase();
    let value = value.trim();
    if value.is_empty() {
        return None;
    }
    let kind = match compact.as_str() {
        "domainname:value" if value.split('/').next().is_some_and(is_ip) && !value.contains('/') => {
            IndicatorKind::Ip
        }
        "domainname:value" if value.contains('/') => IndicatorKind::Url,
        "domainname:value" => IndicatorKind::Domain,
        "ipv4addr:value" | "ipv6addr:value" => IndicatorKind::Ip,
        "url:value" => IndicatorKind::Url,
        "emailaddr:value" => IndicatorKind::Email,
        "process:name" => IndicatorKind::Process,
        "file:name" => IndicatorKind::FileName,
        "file:path" => IndicatorKind::Path,
        "app:id" => IndicatorKind::AppId,
        "configurationprofile:id" => IndicatorKind::ProfileId,
        "androidproperty:name" => IndicatorKind::Property,
        // What the standard has no word for, as Hoofprint itself writes it.
        "xhoofprintphone:value" => IndicatorKind::Phone,
        "xhoofprintwebsite:value" => IndicatorKind::Website,
        "xhoofprintlogtext:value" => IndicatorKind::LogText,
        other if other.starts_with("file:hashes.") => IndicatorKind::Hash,
        other if other.starts_with("app:cert.") || other.starts_with("x509certificate:hashes.") => {
            IndicatorKind::Certificate
        }
        _ => return None,
    };
    Some((kind, value.to_owned()))
}

fn is_ip(text: &str) -> bool {
    text.parse::<std::net::IpAddr>().is_ok()
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Open,
    Close,
    ParenOpen,
    ParenClose,
    Comma,
    Equals,
    Word(String),
    Text(String),
}

/// The comparisons of a pattern that is an OR of equalities: object path and value.
fn comparisons(pattern: &str) -> Result<Vec<(String, String)>, String> {
    let tokens = tokens(pattern)?;
    let mut found = Vec::new();
    let mut rest = &tokens[..];
    let mut depth = 0u32;
    loop {
        while let [Token::Open | Token::ParenOpen, tail @ ..] = rest {
            (depth, rest) = (depth + 1, tail);
        }
        rest = comparison(rest, &mut found)?;
        while let [Token::Close | Token::ParenClose, tail @ ..] = rest {
            (depth, rest) = (depth.checked_sub(1).ok_or("brackets do not match")?, tail);
        }
        match rest {
            [] if depth == 0 => return Ok(found),
            [] => return Err("brackets do not match".to_owned()),
            [Token::Word(word), tail @ ..] if word.eq_ignore_ascii_case("or") => rest = tail,
            [Token::Word(word), ..] => return Err(word.clone()),
            _ => return Err("not a pattern".to_owned()),
        }
    }
}

fn comparison<'t>(tokens: &'t [Token], found: &mut Vec<(String, String)>) -> Result<&'t [Token], String> {
    match tokens {
        [Token::Word(path), Token::Equals, Token::Text(value), rest @ ..] => {
            found.push((path.clone(), value.clone()));
            Ok(rest)
        }
        [Token::Word(path), Token::Word(operator), Token::ParenOpen, rest @ ..]
            if operator.eq_ignore_ascii_case("in") =>
        {
            let mut rest = rest;
            loop {
                match rest {
                    [Token::Text(value), Token::Comma, tail @ ..] => {
                        found.push((path.clone(), value.clone()));
                        rest = tail;
                    }
                    [Token::Text(value), Token::ParenClose, tail @ ..] => {
                        found.push((path.clone(), value.clone()));
                        return Ok(tail);
                    }
                    _ => return Err("a list that does not end".to_owned()),
                }
            }
        }
        [Token::Word(_), Token::Word(operator), ..] => Err(operator.clone()),
        _ => Err("not a comparison".to_owned()),
    }
}

fn tokens(pattern: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        tokens.push(match c {
            c if c.is_whitespace() => continue,
            '[' => Token::Open,
            ']' => Token::Close,
            '(' => Token::ParenOpen,
            ')' => Token::ParenClose,
            ',' => Token::Comma,
            '=' => {
                chars.next_if_eq(&'=');
                Token::Equals
            }
            // Double quotes are no part of the standard, and in use.
            '\'' | '"' => Token::Text(quoted(&mut chars, c)?),
            first => {
                let mut word = String::from(first);
                while let Some(next) = chars.next_if(|n| !n.is_whitespace() && !"[](),=\"".contains(*n)) {
                    word.push(next);
                    if next == '\'' {
                        word.push_str(&quoted(&mut chars, '\'')?);
                        word.push('\'');
                    }
                }
                Token::Word(word)
            }
        });
    }
    Ok(tokens)
}

fn quoted(chars: &mut std::iter::Peekable<std::str::Chars<'_>>, quote: char) -> Result<String, String> {
    let mut text = String::new();
    loop {
        match chars.next() {
            Some('\\') => text.extend(chars.next()),
            Some(c) if c == quote => return Ok(text),
            Some(c) => text.push(c),
            None => return Err("a text that does not end".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn values(pattern: &str) -> Result<Vec<(IndicatorKind, String)>, String> {
        comparisons(pattern).map(|found| found.iter().filter_map(|(p, v)| indicator(p, v)).collect())
    }

    #[test]
    fn simple_patterns_are_read_in_every_spelling() {
        use IndicatorKind as K;
        for (pattern, kind, value) in [
            ("[domain-name:value='a.example']", K::Domain, "a.example"),
            ("[ domain-name:value = 'a.example' ]", K::Domain, "a.example"),
            ("[domain-name:value = \"a.example\"]", K::Domain, "a.example"),
            ("[domain-name:value='10.0.0.1']", K::Ip, "10.0.0.1"),
            ("[domain-name:value='a.example/x/y']", K::Url, "a.example/x/y"),
            ("[url:value='https://a.example/?q=1&r=[2]']", K::Url, "https://a.example/?q=1&r=[2]"),
            ("[process:name='it\\'s']", K::Process, "it's"),
            ("[file:hashes.'SHA-256'='ab']", K::Hash, "ab"),
            ("[file:hashes.sha256='ab']", K::Hash, "ab"),
            ("[app:cert.sha256='ab']", K::Certificate, "ab"),
            ("[app:id='x.y']", K::AppId, "x.y"),
            ("[android-property:name='p']", K::Property, "p"),
            ("[configuration-profile:id='u']", K::ProfileId, "u"),
        ] {
            assert_eq!(values(pattern), Ok(vec![(kind, value.to_owned())]), "{pattern}");
        }
    }

    #[test]
    fn alternatives_become_several_indicators() {
        for pattern in [
            "[domain-name:value='a.example' OR domain-name:value='b.example']",
            "[domain-name:value='a.example'] OR [domain-name:value='b.example']",
            "[domain-name:value IN ('a.example', 'b.example')]",
            "[(domain-name:value='a.example') OR (domain-name:value='b.example')]",
        ] {
            assert_eq!(values(pattern).map(|v| v.len()), Ok(2), "{pattern}");
        }
    }

    #[test]
    fn what_cannot_be_evaluated_is_an_error_that_names_it() {
        for (pattern, named) in [
            ("[process:name='a' AND file:name='b']", "AND"),
            ("[domain-name:value LIKE 'a%']", "LIKE"),
            ("[file:name MATCHES '^a']", "MATCHES"),
            ("", "not a comparison"),
            ("[domain-name:value='a", "a text that does not end"),
            ("[domain-name:value='a'", "brackets do not match"),
        ] {
            assert_eq!(values(pattern).expect_err(pattern), named);
        }
    }

    #[test]
    fn one_bad_object_stops_nothing_and_revoked_ones_are_gone() {
        let bundle = br#"{"type":"bundle","objects":[
            {"type":"malware","id":"malware--1","name":"Thing"},
            {"type":"malware","id":"malware--2"},
            {"type":"indicator","id":"indicator--1","pattern":"[domain-name:value='a.example']","valid_until":"2022-01-01T00:00:00Z"},
            {"type":"indicator","id":"indicator--2","pattern":"rule x { }","pattern_type":"yara"},
            {"type":"indicator","id":"indicator--3","pattern":"[mutex:name='x']"},
            {"type":"indicator","id":"indicator--4","pattern":7},
            {"type":"indicator","id":"indicator--5","revoked":true,"pattern":"[domain-name:value='b.example']"},
            {"type":"relationship","source_ref":"indicator--1","target_ref":"malware--1"},
            17
        ]}"#;
        let sets = read("x.json", bundle).expect("reads");
        let all: Vec<_> = sets.iter().flat_map(|s| &s.indicators).collect();
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].valid_until.as_deref(), Some("2022-01-01"));
        assert_eq!(sets[0].set.name, "Thing");
        let rejected: Vec<_> = sets.iter().flat_map(|s| &s.rejected).map(|r| &*r.reason.key).collect();
        assert_eq!(
            rejected,
            ["stix-object-damaged", "stix-object-damaged", "stix-pattern-type", "stix-path-unknown"]
        );
    }

    proptest! {
        #[test]
        fn no_pattern_panics(pattern in "[\\[\\]()'\",= a-zA-Z:.\\\\-]{0,60}") {
            let _ = comparisons(&pattern);
        }
    }
}
