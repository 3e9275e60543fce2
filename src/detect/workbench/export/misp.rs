//! Events of MISP, as its own export writes them: one event a set.
//!
//! MISP has no type for the name of a process, a profile, a property or a word of a log. They go
//! out as `other`, and a tag `hoofprint:type="..."` says what they are.

use super::{Exported, FIRST_DAY, LeftOut, algorithm, day, uuid, uuid_of};
use crate::detect::workbench::{Workset, word};
use crate::detect::{Indicator, IndicatorKind};
use serde_json::{Value, json};

/// One event for one set, or a list of events.
pub(super) fn write(sets: &[Workset]) -> Exported {
    let mut out = Exported::default();
    let events: Vec<_> = sets.iter().map(|set| json!({ "Event": event(set, &mut out) })).collect();
    let all = match <[Value; 1]>::try_from(events) {
        Ok([event]) => event,
        Err(events) => json!({ "response": events }),
    };
    out.text = serde_json::to_string_pretty(&all).expect("these structures are JSON") + "\n";
    out
}

fn event(set: &Workset, out: &mut Exported) -> Value {
    let date = day(set.set.date.as_deref()).unwrap_or(FIRST_DAY);
    let attributes: Vec<_> = set.values.iter().filter_map(|v| attribute(set, v, out)).collect();
    out.written += attributes.len();
    json!({
        "uuid": uuid(&["event", &set.set.id]),
        "info": set.set.name,
        "date": date.to_string(),
        "timestamp": seconds(date),
        "published": false,
        "analysis": "2",
        "threat_level_id": "1",
        "distribution": "0",
        "Tag": [{ "name": format!("hoofprint:kind=\"{}\"", word(set.set.kind)) }],
        "Attribute": attributes,
    })
}

fn seconds(date: jiff::civil::Date) -> String {
    let zoned = date.to_datetime(jiff::civil::Time::midnight()).in_tz("UTC");
    zoned.map_or(0, |z| z.timestamp().as_second()).to_string()
}

fn attribute(set: &Workset, value: &Indicator, out: &mut Exported) -> Option<Value> {
    let Some((kind, category)) = kind(value) else {
        out.left_out.push(LeftOut::new(set, value, "left-out-hash"));
        return None;
    };
    let mut tags = vec![json!({ "name": format!("hoofprint:type=\"{}\"", word(value.kind)) })];
    if let Some(app) = set.app_of(value) {
        tags.push(json!({ "name": format!("hoofprint:app=\"{}\"", app.replace('"', "'")) }));
    }
    let mut attribute = json!({
        "uuid": uuid_of(set, value),
        "type": kind,
        "category": category,
        "value": value.value.trim(),
        // What opening says little about is nothing to block or to alert on.
        "to_ids": value.kind != IndicatorKind::Website,
        "comment": value.about.note.clone().unwrap_or_default(),
        "distribution": "5",
        "timestamp": seconds(day(set.set.date.as_deref()).unwrap_or(FIRST_DAY)),
        "Tag": tags,
    });
    if let Some(date) = day(value.about.first_seen.as_deref()) {
        attribute["first_seen"] = json!(format!("{date}T00:00:00.000000+00:00"));
    }
    Some(attribute)
}

/// Type and category of MISP.
fn kind(value: &Indicator) -> Option<(&'static str, &'static str)> {
    use IndicatorKind as K;
    let network = "Network activity";
    Some(match value.kind {
        K::Domain | K::Website => ("domain", network),
        K::Ip => ("ip-dst", network),
        K::Url => ("url", network),
        K::Email => ("email", network),
        K::Phone => ("phone-number", "Person"),
        K::Path | K::FileName => ("filename", "Payload delivery"),
        K::Hash => (algorithm(&value.value)?, "Payload delivery"),
        K::AppId => ("mobile-application-id", "Payload delivery"),
        K::Certificate => match algorithm(&value.value)? {
            "md5" => ("x509-fingerprint-md5", network),
            "sha1" => ("x509-fingerprint-sha1", network),
            _ => ("x509-fingerprint-sha256", network),
        },
        K::Process | K::ProfileId | K::Property | K::LogText => ("other", "Other"),
    })
}
