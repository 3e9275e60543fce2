//! One event of MISP: the indicators that were seen, each with its sightings, and what no indicator names as text.

use super::{Report, say, sets};
use crate::detect::workbench::export::{Target, export, uuid};
use crate::detect::{Finding, Why};
use crate::report::json;
use crate::time::Timestamp;
use serde_json::{Value, json};

/// The type of a sighting that says "seen".
const SEEN: &str = "0";

pub(super) fn write(report: &Report<'_>) -> String {
    let taken = report.parts.iter().find_map(|(_, section)| section.taken).map(Timestamp::instant);
    let seconds = taken.map_or(0, jiff::Timestamp::as_second).to_string();
    let day = taken.unwrap_or_default().to_string().chars().take(10).collect::<String>();
    let names: Vec<String> = report.findings().map(|f| json::id(f, report.library)).collect();
    let mut attributes = of_sets(report);
    attributes.extend(report.findings().filter_map(|finding| text(finding, report, &seconds)));
    let parts: Vec<&str> = names.iter().map(String::as_str).collect();
    let event = json!({ "Event": {
        "uuid": uuid(&[&["report"], &*parts].concat()),
        "info": report.catalogue.text("html-title"),
        "date": day,
        "timestamp": seconds,
        "published": false,
        "analysis": "1",
        "threat_level_id": if attributes.is_empty() { "4" } else { "1" },
        "distribution": "0",
        "Tag": [{ "name": "hoofprint:kind=\"report\"" }],
        "Attribute": attributes,
    }});
    serde_json::to_string_pretty(&event).expect("these structures are JSON") + "\n"
}

/// The indicators that were seen, as `indicators convert` writes them, with when and how often.
fn of_sets(report: &Report<'_>) -> Vec<Value> {
    let mut all = Vec::new();
    for set in sets(report) {
        // One set gives one event.
        let text = export(Target::Misp, std::slice::from_ref(&set)).map(|e| e.text).unwrap_or_default();
        let event: Value = serde_json::from_str(&text).unwrap_or_default();
        for attribute in event["Event"]["Attribute"].as_array().into_iter().flatten() {
            let mut attribute = attribute.clone();
            let value = attribute["value"].as_str().unwrap_or_default().to_owned();
            let is_of = |finding: &&Finding| match finding.why {
                Why::Indicator { indicator, .. } => {
                    let indicator = &report.library.indicators[indicator];
                    indicator.value.trim() == value && report.library.sets[indicator.set].id == set.set.id
                }
                _ => false,
            };
            let records = report.findings().filter(is_of).flat_map(|f| &f.records);
            let sightings = records.filter_map(|record| {
                let when = record.when()?.instant().as_second().to_string();
                Some(json!({ "type": SEEN, "source": "hoofprint", "date_sighting": when }))
            });
            attribute["Sighting"] = json!(sightings.collect::<Vec<_>>());
            attribute["comment"] = json!(set.set.name);
            all.push(attribute);
        }
    }
    all
}

/// A finding without an indicator.
fn text(finding: &Finding, report: &Report<'_>, seconds: &str) -> Option<Value> {
    if matches!(finding.why, Why::Indicator { .. }) {
        return None;
    }
    Some(json!({
        "uuid": uuid(&["finding", &json::id(finding, report.library)]),
        "type": "text",
        "category": "Other",
        "value": say(report, &finding.title),
        "to_ids": false,
        "comment": say(report, &finding.explanation),
        "distribution": "5",
        "timestamp": seconds,
        "Tag": [{ "name": format!("hoofprint:severity=\"{:?}\"", finding.severity).to_lowercase() }],
    }))
}
