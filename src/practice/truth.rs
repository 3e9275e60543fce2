//! `truth.json`: what is planted in a practice phone, for trainers and for the tests.

use super::scenario::{Expected, Shown, Story};
use super::{Phone, Shape};
use super::{Reason, hidden};
use crate::report::folder;
use serde_json::{Value, json};
use std::io::{self, Write as _};
use std::path::Path;

pub(super) fn write(to: &Path, phone: &Phone, story: &Story) -> io::Result<()> {
    let shown = |e: &&Expected| match e.shown {
        Shown::Everywhere => true,
        Shown::InBackups => phone.shape == Shape::Backup,
        Shown::InFilesystems => phone.shape != Shape::Backup,
        Shown::NotInPlainBackups => !phone.is_plain_backup(),
    };
    let findings = story.truth.iter().filter(shown).map(|e| of_ios(e, phone.shape));
    let findings: Vec<Value> = findings.chain(hidden::truth(phone.scenario)).collect();
    write_findings(to, phone, &findings)
}

pub(super) fn write_findings(to: &Path, phone: &Phone, findings: &[Value]) -> io::Result<()> {
    let truth = json!({
        "scenario": phone.scenario.name(),
        "damaged": phone.damaged,
        "findings": findings,
    });
    let mut out = folder::create(&to.join("truth.json"))?;
    serde_json::to_writer_pretty(&mut out, &truth)?;
    out.write_all(b"\n")
}

fn of_ios(expected: &Expected, shape: Shape) -> Value {
    // What a backup has in its manifest, a file system has in itself.
    let artifact = match (shape, expected.artifact) {
        (Shape::Filesystem | Shape::Zip | Shape::TarGz, "ios_manifest") => "ios_files",
        (_, artifact) => artifact,
    };
    let reason = if expected.heuristic { Reason::Heuristic } else { Reason::Indicator };
    finding(expected.severity, artifact, reason(expected.because), expected.what)
}

/// A line of the truth that only a look at all bytes gives.
pub(super) fn deep(mut line: Value) -> Value {
    line["deep"] = true.into();
    line
}

/// One line of the truth.
pub(super) fn finding(severity: &str, artifact: &str, reason: Reason, what: &str) -> Value {
    let (kind, because) = match reason {
        Reason::Rule(name) => ("rule", name),
        Reason::Heuristic(id) => ("heuristic", id),
        Reason::Indicator(value) => ("indicator", value),
    };
    json!({ "severity": severity, "artifact": artifact, kind: because, "what": what })
}
