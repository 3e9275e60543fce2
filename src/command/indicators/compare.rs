//! `hoofprint indicators diff` and `merge`: what changed between two versions, and several sets
//! as one.

use super::super::{Error, tell};
use super::{aside, code, complain, put};
use crate::cli::{DiffSets, MergeSets};
use hoofprint::catalogue::Catalogue;
use hoofprint::detect::workbench::diff::{self, Change, How, Of};
use hoofprint::detect::workbench::{Bench, export, merge, word};
use hoofprint::sentence::Sentence;
use std::process::ExitCode;

/// Says every difference. Code 0: none; 1: some.
pub fn diff(args: &DiffSets, quiet: bool, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let (old, new) =
        (Bench::of(std::slice::from_ref(&args.old))?, Bench::of(std::slice::from_ref(&args.new))?);
    complain(&old, catalogue)?;
    complain(&new, catalogue)?;
    let changes = diff::diff(&old, &new);
    for change in changes.iter().filter(|_| !quiet) {
        lines(change).iter().try_for_each(|line| tell(catalogue, line))?;
    }
    let count = |is: fn(&How) -> bool| changes.iter().filter(|c| is(&c.how)).count() as u64;
    let total = Sentence::new("workbench-differs")
        .count("added", count(|h| matches!(h, How::Added)))
        .count("removed", count(|h| matches!(h, How::Removed)))
        .count("changed", count(|h| matches!(h, How::Changed(_))));
    tell(catalogue, &total)?;
    Ok(code(changes.is_empty()))
}

fn lines(change: &Change) -> Vec<Sentence> {
    let what = match &change.of {
        Of::Set => change.set.clone(),
        Of::Value { app, kind, value } if app.is_empty() => format!("{}: {} {value}", change.set, word(kind)),
        Of::Value { app, kind, value } => format!("{}, {app}: {} {value}", change.set, word(kind)),
    };
    match &change.how {
        How::Added => vec![Sentence::new("workbench-added").with("what", what)],
        How::Removed => vec![Sentence::new("workbench-removed").with("what", what)],
        How::Changed(fields) => {
            let field = |(field, old, new): &(&'static str, String, String)| {
                Sentence::new("workbench-changed")
                    .with("what", what.clone())
                    .with("field", *field)
                    .with("old", old.clone())
                    .with("new", new.clone())
            };
            fields.iter().map(field).collect()
        }
    }
}

/// Joins sets into one file of our format.
pub fn merge(args: &MergeSets, quiet: bool, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let bench = Bench::of(&args.inputs)?;
    complain(&bench, catalogue)?;
    let sets = bench.sets.len() as u64;
    let merged = merge::merge(bench)?;
    put(&export::yaml(&merged.set), &args.written, quiet, catalogue)?;
    let total = Sentence::new("workbench-merged")
        .count("sets", sets)
        .count("values", merged.set.values.len() as u64)
        .count("repeated", merged.repeated as u64);
    aside(catalogue, &total)?;
    Ok(ExitCode::SUCCESS)
}
