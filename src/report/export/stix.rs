//! A bundle of STIX 2.1: the indicators that were seen with the malware they indicate, a sighting for each finding,
//! the observed data it rests on, and notes for findings that no indicator names.
//!
//! Indicators and malware have the ids that `hoofprint indicators convert --to stix` gives them.

use super::{Report, say, sets};
use crate::detect::workbench::Workset;
use crate::detect::workbench::export::{Target, export, uuid, uuid_of};
use crate::detect::{Finding, Indicator, IndicatorKind, Why};
use crate::report::json;
use crate::time::Timestamp;
use serde_json::{Value, json};
use std::collections::BTreeSet;

pub(super) fn write(report: &Report<'_>) -> String {
    let mut objects = Objects::default();
    let sets = sets(report);
    let text = export(Target::Stix, &sets).map(|exported| exported.text).unwrap_or_default();
    let bundle: Value = serde_json::from_str(&text).unwrap_or_default();
    for object in bundle["objects"].as_array().into_iter().flatten() {
        objects.put(object.clone());
    }
    let taken = report.parts.iter().find_map(|(_, section)| section.taken);
    let made = time(taken.map_or(jiff::Timestamp::UNIX_EPOCH, Timestamp::instant));
    let identity = format!("identity--{}", uuid(&["identity", "hoofprint"]));
    objects.put(json!({
        "type": "identity", "spec_version": "2.1", "id": identity, "created": made, "modified": made,
        "name": "Hoofprint", "identity_class": "system",
    }));
    let mut ids = Vec::new();
    for finding in report.findings() {
        ids.push(json::id(finding, report.library));
        objects.finding(finding, report, &sets, &made, &identity);
    }
    let parts: Vec<&str> = ids.iter().map(String::as_str).collect();
    let id = format!("bundle--{}", uuid(&[&["report"], &*parts].concat()));
    let bundle = json!({ "type": "bundle", "id": id, "objects": objects.list });
    serde_json::to_string_pretty(&bundle).expect("these structures are JSON") + "\n"
}

/// An instant as STIX has it, to the millisecond.
fn time(instant: jiff::Timestamp) -> String {
    instant.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}

/// Objects in the order they came, each id once.
#[derive(Default)]
struct Objects {
    list: Vec<Value>,
    ids: BTreeSet<String>,
}

impl Objects {
    fn put(&mut self, object: Value) {
        let id = object["id"].as_str().unwrap_or_default().to_owned();
        if self.ids.insert(id) {
            self.list.push(object);
        }
    }

    fn finding(&mut self, finding: &Finding, report: &Report<'_>, sets: &[Workset], made: &str, by: &str) {
        let name = json::id(finding, report.library);
        let seen = match finding.why {
            Why::Indicator { indicator, .. } => Some(&report.library.indicators[indicator]),
            _ => None,
        };
        let mut refs = Vec::new();
        for object in seen.and_then(observable).into_iter().chain(files(finding)) {
            refs.push(object["id"].clone());
            self.put(object);
        }
        refs.dedup();
        let times = finding.records.iter().filter_map(|r| r.when()).map(Timestamp::instant);
        let (first, last) = (times.clone().min().map(time), times.max().map(time));
        let observed = format!("observed-data--{}", uuid(&["observed", &name]));
        self.put(json!({
            "type": "observed-data", "spec_version": "2.1", "id": observed, "created": made, "modified": made,
            "created_by_ref": by,
            // What has no time was there when the phone was copied.
            "first_observed": first.as_deref().unwrap_or(made), "last_observed": last.as_deref().unwrap_or(made),
            "number_observed": finding.records.len(), "object_refs": refs,
        }));
        let (title, explanation) = (say(report, &finding.title), say(report, &finding.explanation));
        let set = seen.and_then(|i| sets.iter().find(|s| s.set.id == report.library.sets[i.set].id));
        let Some((indicator, set)) = seen.zip(set) else {
            return self.put(json!({
                "type": "note", "spec_version": "2.1", "id": format!("note--{}", uuid(&["note", &name])),
                "created": made, "modified": made, "created_by_ref": by, "abstract": title,
                "content": explanation, "object_refs": [observed],
                "labels": [format!("{:?}", finding.severity).to_lowercase()],
            }));
        };
        let mut sighting = json!({
            "type": "sighting", "spec_version": "2.1", "id": format!("sighting--{}", uuid(&["sighting", &name])),
            "created": made, "modified": made, "created_by_ref": by, "description": title,
            "count": finding.records.len(), "sighting_of_ref": format!("indicator--{}", uuid_of(set, indicator)),
            "observed_data_refs": [observed], "where_sighted_refs": [by],
            "labels": [format!("{:?}", finding.severity).to_lowercase()],
        });
        if let (Some(first), Some(last), Some(map)) = (first, last, sighting.as_object_mut()) {
            map.insert("first_seen".to_owned(), json!(first));
            map.insert("last_seen".to_owned(), json!(last));
        }
        self.put(sighting);
    }
}

/// The files of the phone in which it stands.
fn files(finding: &Finding) -> Vec<Value> {
    let mut paths: Vec<&str> = finding.records.iter().map(|record| &*record.path).collect();
    paths.sort_unstable();
    paths.dedup();
    paths.into_iter().flat_map(file).collect()
}

/// A file and its folder.
fn file(path: &str) -> Vec<Value> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let (folder, name) =
        (if folder.is_empty() { "/" } else { folder }, if name.is_empty() { "/" } else { name });
    let directory = format!("directory--{}", uuid(&["directory", folder]));
    vec![
        json!({
            "type": "file", "spec_version": "2.1", "id": format!("file--{}", uuid(&["file", path])),
            "name": name, "parent_directory_ref": directory,
        }),
        json!({ "type": "directory", "spec_version": "2.1", "id": directory, "path": folder }),
    ]
}

/// What an indicator names, where STIX has an object for it.
fn observable(indicator: &Indicator) -> Option<Value> {
    use IndicatorKind as K;
    let value = indicator.value.trim();
    let algorithm = || match value.len() {
        32 => "MD5",
        40 => "SHA-1",
        _ => "SHA-256",
    };
    let (kind, key, content) = match indicator.kind {
        K::Domain | K::Website => ("domain-name", "value", json!(value)),
        K::Ip if value.contains(':') => ("ipv6-addr", "value", json!(value)),
        K::Ip => ("ipv4-addr", "value", json!(value)),
        K::Url => ("url", "value", json!(value)),
        K::Email => ("email-addr", "value", json!(value)),
        K::Phone => ("user-account", "account_login", json!(value)),
        K::Process | K::FileName => ("file", "name", json!(value)),
        K::Hash => ("file", "hashes", json!({ algorithm(): value })),
        K::AppId => ("software", "name", json!(value)),
        K::Certificate => ("x509-certificate", "hashes", json!({ algorithm(): value })),
        // The file in which it was seen stands beside it.
        K::Path | K::ProfileId | K::Property | K::LogText => return None,
    };
    let id = format!("{kind}--{}", uuid(&["observable", kind, value]));
    Some(json!({ "type": kind, "spec_version": "2.1", "id": id, key: content }))
}
