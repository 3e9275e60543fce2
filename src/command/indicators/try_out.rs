//! `hoofprint indicators test`: what a set would find on a practice phone that nothing happened
//! to, where every finding is a false alarm, and in evidence.

#![expect(
    clippy::disallowed_methods,
    reason = "a listed writer: makes the temporary folder of practice phones"
)]

use super::super::{Error, scan, tell};
use super::code;
use crate::cli::TestSet;
use hoofprint::case::Case;
use hoofprint::catalogue::Catalogue;
use hoofprint::detect::indicators::Library;
use hoofprint::detect::{Finding, Severity, Why};
use hoofprint::practice::{Amount, Phone, Scenario, Shape};
use hoofprint::scan::Options;
use hoofprint::sentence::Sentence;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Scans with this set alone. Code 1 when the practice phone would frighten its owner.
pub fn run(args: &TestSet, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let library = Library::load(std::slice::from_ref(&args.file), true)?;
    let loaded = Sentence::new("try-out-loaded").count("values", library.indicators.len() as u64);
    tell(catalogue, &loaded.count("refused", library.refused.len() as u64))?;
    for path in &args.on {
        tell(catalogue, &Sentence::new("try-out-on").with("path", path.to_string_lossy()))?;
        let found = findings(path.clone(), args, &library, catalogue)?;
        say(&found, &library, "try-out-nothing", catalogue)?;
    }
    tell(catalogue, &Sentence::new("try-out-practice"))?;
    let folder = tempfile::Builder::new().prefix("hoofprint-test-").tempdir()?;
    let mut alarms = Vec::new();
    for (name, shape) in [("backup", Shape::Backup), ("filesystem", Shape::Filesystem)] {
        let phone = Phone {
            scenario: Scenario::Clean,
            shape,
            password: None,
            amount: Amount::DEFAULT,
            damaged: false,
        };
        let made = phone.make(&folder.path().join(name))?;
        alarms.extend(findings(made, args, &library, catalogue)?);
    }
    // Both copies are of one phone: what is in both is said once.
    let mut said = Vec::new();
    alarms.retain(|f| {
        !said.contains(&f.title) && {
            said.push(f.title.clone());
            true
        }
    });
    say(&alarms, &library, "try-out-nothing", catalogue)?;
    // Low is what a scan says of things that healthy phones have too: a name in a message.
    let grave = alarms.iter().filter(|f| f.severity > Severity::Low).count();
    let key = if grave == 0 { "try-out-no-alarm" } else { "try-out-alarm" };
    tell(catalogue, &Sentence::new(key).count("count", grave as u64))?;
    Ok(code(grave == 0))
}

/// What the set itself leads to; heuristics say nothing about it.
fn findings(
    path: PathBuf,
    args: &TestSet,
    library: &Library,
    catalogue: &Catalogue,
) -> Result<Vec<Finding>, Error> {
    let memory = scan::memory(None)?;
    let arguments = crate::cli::Scan {
        password_file: args.password_file.clone(),
        ..scan::plain(path.clone(), PathBuf::new())
    };
    let evidence = scan::open_all(&[path], &arguments, memory, catalogue)?;
    let stop = AtomicBool::new(false);
    let case = Case::default();
    let options = Options {
        library,
        case: &case,
        threads: 0,
        memory,
        deep: false,
        rules: None,
        records: None,
        stop: &stop,
        progress: &|_, _| {},
    };
    let mut all = Vec::new();
    for (n, evidence) in evidence.iter().enumerate() {
        let id: Arc<str> = format!("evidence-{}", n + 1).into();
        all.extend(hoofprint::scan::scan(evidence, &id, &options)?.findings);
    }
    all.retain(|f| matches!(f.why, Why::Indicator { .. } | Why::IndicatorList { .. }));
    Ok(all)
}

fn say(
    found: &[Finding],
    library: &Library,
    none: &'static str,
    catalogue: &Catalogue,
) -> std::io::Result<()> {
    if found.is_empty() {
        return tell(catalogue, &Sentence::new(none));
    }
    for finding in found {
        let value = match finding.why {
            Why::Indicator { indicator, .. } => library.indicators[indicator].value.clone(),
            Why::IndicatorList { set } => library.sets[set].id.clone(),
            _ => String::new(),
        };
        let record = finding.records.first();
        let sentence = Sentence::new("try-out-finding")
            .words("severity", severity(finding.severity))
            .with("title", catalogue.say(&finding.title))
            .with("value", value)
            .words("artifact", record.map_or(String::new(), |r| format!("artifact-{}-title", r.artifact)))
            .count("records", finding.records.len() as u64);
        tell(catalogue, &sentence)?;
    }
    Ok(())
}

fn severity(of: Severity) -> &'static str {
    match of {
        Severity::Low => "severity-low",
        Severity::Medium => "severity-medium",
        Severity::High => "severity-high",
        Severity::Critical => "severity-critical",
    }
}
