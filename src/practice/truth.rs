//! `truth.json`: what is planted in a practice phone, for trainers and for the tests.

use super::scenario::{Expected, Shown, Story};
use super::{Phone, Shape};
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
    let findings: Vec<Value> = story.truth.iter().filter(shown).map(|e| finding(e, phone.shape)).collect();
    let truth = json!({
        "scenario": phone.scenario.name(),
        "damaged": phone.damaged,
        "findings": findings,
    });
    let mut out = folder::create(&to.join("truth.json"))?;
    serde_json::to_writer_pretty(&mut out, &truth)?;
    out.write_all(b"\n")
}

fn finding(expected: &Expected, shape: Shape) -> Value {
    // What a backup has in its manifest, a file system has in itself.
    let artifact = match (shape, expected.artifact) {
        (Shape::Filesystem | Shape::Zip | Shape::TarGz, "ios_manifest") => "ios_files",
        (_, artifact) => artifact,
    };
    json!({
        "severity": expected.severity,
        "artifact": artifact,
        if expected.heuristic { "heuristic" } else { "indicator" }: expected.because,
        "what": expected.what,
    })
}
