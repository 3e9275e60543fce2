//! Lines of JSON with the fields that Timesketch needs: `message`, `datetime` (ISO 8601), `timestamp_desc`; the rest
//! can be searched for there.

use super::{Report, message, moments, say, tags};
use crate::report::json;
use serde_json::json;

pub(super) fn write(report: &Report<'_>) -> String {
    let mut out = String::new();
    for moment in moments(report) {
        let (finding, record) = (moment.finding, moment.record);
        let line = json!({
            "message": message(report, &moment),
            // Where the zone is not known the wall clock stands as if it were UTC, as in the report.
            "datetime": format!("{}", moment.time.instant()),
            "timestamp_desc": moment.meaning,
            "data_type": format!("hoofprint:{}", record.event.kind()),
            "tag": tags(finding),
            "severity": finding.severity,
            "finding": json::id(finding, report.library),
            "title": say(report, &finding.title),
            "artifact": record.artifact,
            "evidence": record.evidence,
            "path": record.path,
            "place": record.locator.to_string(),
            "record": record.id(),
        });
        out.push_str(&line.to_string());
        out.push('\n');
    }
    out
}
