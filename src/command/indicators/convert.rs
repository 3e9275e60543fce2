//! `hoofprint indicators convert` and `new`: sets in other formats, and the beginning of one.

use super::super::Error;
use super::{aside, complain, put};
use crate::cli::{self, ConvertSets, NewSet};
use hoofprint::catalogue::Catalogue;
use hoofprint::detect::workbench::export::{Target, export};
use hoofprint::detect::workbench::{Bench, skeleton, word};
use hoofprint::sentence::Sentence;
use std::process::ExitCode;

/// Converts; what the target has no words for is named on the side.
pub fn run(args: &ConvertSets, quiet: bool, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let bench = Bench::of(&args.inputs)?;
    complain(&bench, catalogue)?;
    let target = match args.to {
        cli::Target::Hoofprint => Target::Hoofprint,
        cli::Target::Stix => Target::Stix,
        cli::Target::Misp => Target::Misp,
        cli::Target::Csv => Target::Csv,
        cli::Target::Mvt => Target::Mvt,
    };
    let exported = export(target, &bench.sets)?;
    put(&exported.text, &args.written, quiet, catalogue)?;
    for left in exported.left_out.iter().filter(|_| !quiet) {
        let sentence = Sentence::new("workbench-left-out")
            .with("set", left.set.clone())
            .with("kind", word(left.kind))
            .with("value", left.value.clone())
            .words("reason", left.reason.key.clone());
        aside(catalogue, &sentence)?;
    }
    let (written, left) = (exported.written as u64, exported.left_out.len() as u64);
    aside(catalogue, &Sentence::new("workbench-converted").count("written", written).count("left", left))?;
    Ok(ExitCode::SUCCESS)
}

/// Writes the file that a new set begins as.
pub fn new(args: &NewSet, quiet: bool, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    put(&skeleton::skeleton(&args.id, catalogue), &args.written, quiet, catalogue)?;
    Ok(ExitCode::SUCCESS)
}
