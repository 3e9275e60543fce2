//! STIX 2.1: one `malware` for each set or application, one `indicator` for each value, and what
//! ties them together.
//!
//! Two dialects. The standard one uses the object paths of the standard where it has any. MVT
//! reads patterns by cutting them at `=` and knows a few paths; what it would misread, or read
//! and never match, is left out.

use super::{Exported, FIRST_DAY, LeftOut, algorithm, day, uuid, uuid_of};
use crate::detect::workbench::{Workset, word};
use crate::detect::{Indicator, IndicatorKind, ThreatKind};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    Standard,
    Mvt,
}

/// One bundle with all sets.
pub(super) fn write(sets: &[Workset], dialect: Dialect) -> Exported {
    let mut out = Exported::default();
    let mut objects = Vec::new();
    for set in sets {
        objects_of(set, dialect, &mut objects, &mut out);
    }
    let ids: Vec<_> = sets.iter().map(|s| &*s.set.id).collect();
    let id = format!("bundle--{}", uuid(&[&["bundle"], &*ids].concat()));
    let bundle = json!({ "type": "bundle", "id": id, "objects": objects });
    out.text = serde_json::to_string_pretty(&bundle).expect("these structures are JSON") + "\n";
    out
}

fn objects_of(set: &Workset, dialect: Dialect, objects: &mut Vec<Value>, out: &mut Exported) {
    let apps = (0..set.set.background.apps.len()).map(Some);
    for app in std::iter::once(None).chain(apps) {
        let values: Vec<_> = set.values.iter().filter(|v| v.app == app).collect();
        let mut written = BTreeSet::new();
        let mut own = Vec::new();
        let malware = malware(set, app);
        for value in values {
            match pattern(value, dialect) {
                Ok(pattern) if written.insert(folded(&pattern, value)) => {
                    own.push(indicator(set, value, &pattern, dialect));
                    own.push(relationship(set, value, &malware));
                }
                // The same value in another spelling, or twice: it is there already.
                Ok(_) => {}
                Err(reason) => out.left_out.push(LeftOut::new(set, value, reason)),
            }
        }
        if !own.is_empty() {
            out.written += written.len();
            objects.push(malware);
            objects.append(&mut own);
        }
    }
}

/// Hosts and accounts are the same in any case.
fn folded(pattern: &str, value: &Indicator) -> String {
    match value.kind {
        IndicatorKind::Domain | IndicatorKind::Website | IndicatorKind::Email => pattern.to_lowercase(),
        _ => pattern.to_owned(),
    }
}

fn time(text: Option<&str>) -> String {
    format!("{}T00:00:00.000Z", day(text).unwrap_or(FIRST_DAY))
}

fn malware(set: &Workset, app: Option<usize>) -> Value {
    let about = &set.set.background;
    let of_app = app.and_then(|n| about.apps.get(n));
    let name = of_app.map_or(&set.set.name, |a| &a.name);
    let aliases = of_app.map_or(&about.aliases, |a| &a.aliases);
    let time = time(set.set.date.as_deref());
    let mut object = json!({
        "type": "malware",
        "spec_version": "2.1",
        "id": format!("malware--{}", uuid(&["malware", &set.set.id, of_app.map_or("", |a| &a.name)])),
        "created": time,
        "modified": time,
        "name": name,
        "description": set.set.description,
        "malware_types": [if set.set.kind == ThreatKind::ForensicTool { "unknown" } else { "spyware" }],
        "is_family": true,
        "labels": [word(set.set.kind)],
    });
    let references = set.set.background.references.iter();
    let references: Vec<_> = references
        .map(|r| json!({ "source_name": set.set.name, "description": r.what, "url": r.url }))
        .collect();
    let map = object.as_object_mut().expect("it was made as one");
    insert(map, "aliases", json!(aliases));
    insert(map, "external_references", json!(references));
    insert(map, "x_platforms", json!(set.set.platforms));
    object
}

/// Empty lists are not allowed in STIX.
fn insert(map: &mut Map<String, Value>, key: &str, list: Value) {
    if list.as_array().is_some_and(|l| !l.is_empty()) {
        map.insert(key.to_owned(), list);
    }
}

fn indicator(set: &Workset, value: &Indicator, pattern: &str, dialect: Dialect) -> Value {
    let changed = time(set.set.date.as_deref());
    let from = time(value.about.first_seen.as_deref().or(set.set.date.as_deref()));
    let until = value.about.valid_until.as_deref().filter(|d| day(Some(d)).is_some()).map(|d| time(Some(d)));
    let mut object = json!({
        "type": "indicator",
        "spec_version": "2.1",
        "id": format!("indicator--{}", uuid_of(set, value)),
        "created": changed,
        "modified": changed,
        "indicator_types": ["malicious-activity"],
        "pattern": pattern,
        "pattern_type": "stix",
        "pattern_version": "2.1",
    });
    let map = object.as_object_mut().expect("it was made as one");
    // The span has to have an end behind its beginning.
    let from = if until.as_ref().is_some_and(|u| *u <= from) { time(None) } else { from };
    map.insert("valid_from".to_owned(), json!(from));
    if let Some(until) = until {
        map.insert("valid_until".to_owned(), json!(until));
    }
    if let Some(note) = &value.about.note {
        map.insert("description".to_owned(), json!(note));
    }
    if let Some(confidence) = value.about.confidence {
        map.insert("confidence".to_owned(), json!(confidence));
    }
    if dialect == Dialect::Standard {
        insert(map, "x_platforms", json!(value.about.platforms));
    }
    object
}

fn relationship(set: &Workset, value: &Indicator, malware: &Value) -> Value {
    let time = time(set.set.date.as_deref());
    json!({
        "type": "relationship",
        "spec_version": "2.1",
        "id": format!("relationship--{}", uuid(&["relationship", &uuid_of(set, value)])),
        "created": time,
        "modified": time,
        "relationship_type": "indicates",
        "source_ref": format!("indicator--{}", uuid_of(set, value)),
        "target_ref": malware["id"],
    })
}

fn pattern(value: &Indicator, dialect: Dialect) -> Result<String, &'static str> {
    let text = value.value.trim();
    if text.is_empty() {
        return Err("left-out-empty");
    }
    let path = match dialect {
        Dialect::Standard => standard_path(value.kind, text)?,
        Dialect::Mvt => mvt_path(value.kind, text)?,
    };
    if dialect == Dialect::Mvt && text.contains(['=', '\'', '\\']) {
        return Err("left-out-mvt-pattern");
    }
    let escaped = text.replace('\\', "\\\\").replace('\'', "\\'");
    Ok(format!("[{path}='{escaped}']"))
}

fn standard_path(kind: IndicatorKind, text: &str) -> Result<&'static str, &'static str> {
    use IndicatorKind as K;
    Ok(match kind {
        K::Ip if text.contains(':') => "ipv6-addr:value",
        K::Ip => "ipv4-addr:value",
        K::Hash => match algorithm(text).ok_or("left-out-hash")? {
            "md5" => "file:hashes.MD5",
            "sha1" => "file:hashes.'SHA-1'",
            _ => "file:hashes.'SHA-256'",
        },
        K::Certificate => match algorithm(text).ok_or("left-out-hash")? {
            "md5" => "x509-certificate:hashes.MD5",
            "sha1" => "x509-certificate:hashes.'SHA-1'",
            _ => "x509-certificate:hashes.'SHA-256'",
        },
        K::Phone => "x-hoofprint-phone:value",
        K::Website => "x-hoofprint-website:value",
        K::LogText => "x-hoofprint-log-text:value",
        both => in_both(both),
    })
}

fn mvt_path(kind: IndicatorKind, text: &str) -> Result<&'static str, &'static str> {
    use IndicatorKind as K;
    Ok(match kind {
        K::Ip => match text.parse::<IpAddr>() {
            Ok(IpAddr::V4(_)) => "ipv4-addr:value",
            _ => return Err("left-out-mvt-address"),
        },
        K::Domain if text.parse::<Ipv4Addr>().is_ok() => "ipv4-addr:value",
        K::Hash => match algorithm(text).ok_or("left-out-hash")? {
            "md5" => "file:hashes.md5",
            "sha1" => "file:hashes.sha1",
            _ => "file:hashes.sha256",
        },
        K::Certificate => match algorithm(text).ok_or("left-out-hash")? {
            "md5" => "app:cert.md5",
            "sha1" => "app:cert.sha1",
            _ => "app:cert.sha256",
        },
        K::Website => return Err("left-out-mvt-website"),
        K::Phone | K::LogText => return Err("left-out-mvt-type"),
        both => in_both(both),
    })
}

fn in_both(kind: IndicatorKind) -> &'static str {
    use IndicatorKind as K;
    match kind {
        K::Url => "url:value",
        K::Email => "email-addr:value",
        K::Process => "process:name",
        K::Path => "file:path",
        K::FileName => "file:name",
        K::AppId => "app:id",
        K::ProfileId => "configuration-profile:id",
        K::Property => "android-property:name",
        // The others have been told apart by each dialect before.
        _ => "domain-name:value",
    }
}
