//! `report.json`: the report for machines. docs/report.md explains every field, and
//! docs/report.schema.json is checked against it by a test.

use super::{Described, Report, capabilities, words};
use crate::detect::indicators::Library;
use crate::detect::{Finding, Why};
use crate::evidence::Kind;
use crate::scan::Section;
use crate::sentence::Sentence;
use crate::time::Timestamp;
use serde_json::{Map, Value, json};

/// Version of the format. It changes when a reader would have to.
pub const SCHEMA: &str = "hoofprint-report/1";

/// The revision this program was built from, where the build knew it.
const COMMIT: Option<&str> = option_env!("HOOFPRINT_COMMIT");

/// The whole report.
#[must_use]
pub fn report(report: &Report<'_>) -> Value {
    let outcome = report.outcome();
    let say = |s: &Sentence| report.catalogue.say(s);
    let sections = || report.parts.iter().map(|(_, section)| section);
    json!({
        "schema": SCHEMA,
        "tool": tool(report),
        "evidence": report.parts.iter().map(|(d, s)| evidence(d, s, report)).collect::<Vec<_>>(),
        "indicators": indicators(report),
        "outcome": {
            "result": if outcome.findings { "findings" } else { "nothing-found" },
            "complete": outcome.complete,
            "reasons": outcome.reasons.iter().map(say).collect::<Vec<_>>(),
        },
        "findings": sections().flat_map(|s| s.findings.iter().map(|f| finding(f, s, report))).collect::<Vec<_>>(),
        "capabilities": capabilities::json(report, |f| id(f, report.library)),
        "coverage": sections().flat_map(|s| &s.coverage).collect::<Vec<_>>(),
        "heuristics_not_assessed": sections()
            .flat_map(|s| s.not_assessed.iter().map(|id| json!({"evidence": s.id, "heuristic": id})))
            .collect::<Vec<_>>(),
        "diagnostics": sections().flat_map(|s| &s.diagnostics).map(|d| json!({
            "evidence": d.evidence,
            "artifact": d.artifact,
            "path": d.path,
            "code": d.message.key,
            "message": say(&d.message),
            "incomplete": d.incomplete,
        })).collect::<Vec<_>>(),
    })
}

fn tool(report: &Report<'_>) -> Value {
    json!({
        "name": "hoofprint",
        "version": env!("CARGO_PKG_VERSION"),
        "commit": COMMIT,
        "options": {
            "language": report.catalogue.language(),
            "only_indicators": report.only_indicators,
            "records": report.records,
            "redacted": report.redacted,
            "case": report.case,
        },
        "zone": report.case.zone.as_deref().unwrap_or("UTC"),
    })
}

/// The word for a kind of evidence.
#[must_use]
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::ItunesBackup => "itunes-backup",
        Kind::Filesystem => "filesystem",
        Kind::PrivacyReport => "privacy-report",
        Kind::AndroidBackup => "android-backup",
        Kind::BugReport => "bugreport",
        Kind::AndroidQf => "androidqf",
        Kind::AndroidFilesystem => "android-filesystem",
        Kind::Apks => "apks",
        Kind::IntrusionLogs => "intrusion-logs",
        Kind::Unknown => "unknown",
    }
}

fn evidence(described: &Described, section: &Section, report: &Report<'_>) -> Value {
    json!({
        "id": section.id,
        "path": described.path.to_string_lossy(),
        "kind": kind(described.kind),
        "encrypted": described.encrypted,
        "device": section.device,
        "taken": section.taken,
        "files": described.files,
        "bytes": described.bytes,
        "sha256": described.sha256,
        "indicators_days_older": words::age_of_indicators(report, section),
    })
}

fn indicators(report: &Report<'_>) -> Value {
    let library: &Library = report.library;
    let say = |s: &Sentence| report.catalogue.say(s);
    json!({
        "sets": library.sets,
        "rules": rules(report),
        "newest": words::newest(library),
        "total": library.total(),
        "rejected": library.rejected.iter().map(|r| json!({
            "file": r.file, "place": r.place, "what": r.what, "reason": say(&r.reason),
        })).collect::<Vec<_>>(),
        "notes": library.notes.iter().map(|n| json!({
            "file": n.file, "text": say(&n.text),
        })).collect::<Vec<_>>(),
        "refused": library.refused.iter().map(|r| json!({
            "value": r.value, "set": r.set, "reason": say(&r.reason),
        })).collect::<Vec<_>>(),
    })
}

/// The rules that looked at every file; null where none did.
fn rules(report: &Report<'_>) -> Value {
    let Some(rules) = report.rules else { return Value::Null };
    json!({
        "files": rules.files.iter().map(|file| json!({
            "name": file.name, "sha256": file.sha256, "built_in": file.built_in, "count": file.count,
        })).collect::<Vec<_>>(),
        "rejected": rules.flaws.iter().map(|flaw| json!({
            "file": flaw.file, "reason": report.catalogue.say(&flaw.reason), "shown": flaw.shown,
        })).collect::<Vec<_>>(),
    })
}

/// The rule a finding is of.
fn rule(why: &Why, report: &Report<'_>) -> Value {
    let Why::Rule { name } = why else { return Value::Null };
    let about = report.rules.and_then(|rules| rules.named(name));
    json!({
        "name": name,
        "file": about.map(|(_, file)| &file.name),
        "tool": about.and_then(|(rule, _)| rule.tool.as_ref()),
        "description": about.and_then(|(rule, _)| rule.description.as_ref()),
        "sources": about.map(|(rule, _)| &*rule.sources).unwrap_or_default(),
    })
}

fn finding(finding: &Finding, section: &Section, report: &Report<'_>) -> Value {
    let say = |s: &Sentence| report.catalogue.say(s);
    let list = |s: &[Sentence]| s.iter().map(say).collect::<Vec<_>>();
    let first = &finding.records[0];
    let times = |times: &[(&'static str, Timestamp)]| {
        let during = |t: &Timestamp| report.case.during(t.instant());
        times.iter().map(|(m, t)| json!({"meaning": m, "time": t, "during": during(t)})).collect::<Vec<_>>()
    };
    let mut value = Map::new();
    let mut put = |key: &str, v: Value| drop(value.insert(key.to_owned(), v));
    put("id", json!(id(finding, report.library)));
    put("evidence", json!(section.id));
    put("severity", json!(finding.severity));
    put("kind", json!(kind_of(&finding.why)));
    put("title", json!(say(&finding.title)));
    put("explanation", json!(say(&finding.explanation)));
    put("proves", json!(say(&finding.proves)));
    put("does_not_prove", json!(say(&finding.does_not_prove)));
    put("benign_causes", json!(list(&finding.benign_causes)));
    put("next_steps", json!(list(&finding.next_steps)));
    put("artifact", json!(first.artifact));
    put("path", json!(first.path));
    put("origin", json!(first.origin));
    put("locator", json!(first.locator));
    put("times", json!(times(&first.times)));
    put("record", json!(first.id()));
    put(
        "records",
        json!(
            finding
                .records
                .iter()
                .map(|r| json!({
                    "record": r.id(), "artifact": r.artifact, "locator": r.locator, "times": times(&r.times),
                }))
                .collect::<Vec<_>>()
        ),
    );
    put("indicator", indicator(&finding.why, report.library));
    put(
        "heuristic",
        match &finding.why {
            Why::Heuristic { id } => json!(id),
            _ => Value::Null,
        },
    );
    put("rule", rule(&finding.why, report));
    put("capabilities", json!(finding.capabilities));
    put("techniques", json!(finding.techniques));
    Value::Object(value)
}

fn kind_of(why: &Why) -> &'static str {
    match why {
        Why::Indicator { .. } | Why::IndicatorList { .. } => "indicator",
        Why::Heuristic { .. } => "heuristic",
        Why::Rule { .. } => "rule",
    }
}

/// A stable name: the record it rests on and why. Which other sets know of it is not what makes it this finding,
/// nor how many sets were loaded.
pub(super) fn id(finding: &Finding, library: &Library) -> String {
    use sha2::{Digest as _, Sha256};
    let why = match &finding.why {
        Why::Indicator { indicator, .. } => {
            let indicator = &library.indicators[*indicator];
            format!("indicator {:?} {}", indicator.kind, indicator.value)
        }
        Why::IndicatorList { set } => format!("list {}", library.sets[*set].id),
        Why::Heuristic { id } => format!("heuristic {id}"),
        Why::Rule { name } => format!("rule {name}"),
    };
    let mut hash = Sha256::new();
    hash.update(finding.records[0].id().to_string());
    hash.update(why);
    hex::encode(&hash.finalize()[..8])
}

fn indicator(why: &Why, library: &Library) -> Value {
    match why {
        Why::Indicator { indicator, others } => {
            let others = others.iter().map(|n| &*library.sets[library.indicators[*n].set].id);
            let indicator = &library.indicators[*indicator];
            let (name, aliases) = library.named(indicator);
            json!({
                "type": indicator.kind,
                "value": indicator.value,
                "set": library.sets[indicator.set].id,
                "other_sets": others.collect::<Vec<_>>(),
                "name": name,
                "aliases": aliases,
                "source": indicator.source,
                "note": indicator.about.note,
                "first_seen": indicator.about.first_seen,
                "pattern": indicator.condition.as_ref().map(|c| &c.text),
            })
        }
        Why::IndicatorList { set } => json!({
            "type": "list", "value": Value::Null, "set": library.sets[*set].id, "source": Value::Null,
            "name": library.sets[*set].name, "aliases": library.sets[*set].background.aliases,
        }),
        _ => Value::Null,
    }
}
