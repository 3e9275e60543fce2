//! `hoofprint indicators check`: what is wrong with files. Code 1 when something has to be mended.

use super::super::{Error, tell};
use super::code;
use crate::cli::CheckSets;
use hoofprint::catalogue::Catalogue;
use hoofprint::detect::workbench::check::{self, Problem};
use hoofprint::sentence::Sentence;
use std::process::ExitCode;

/// Checks, and says every problem with its place and what to do.
pub fn run(args: &CheckSets, quiet: bool, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let problems = check::files(&args.files);
    let errors = problems.iter().filter(|p| p.is_error()).count();
    for problem in problems.iter().filter(|p| p.is_error() || !quiet) {
        tell(catalogue, &line(problem, catalogue))?;
    }
    if !quiet {
        let (errors, all) = (errors as u64, problems.len() as u64);
        let total =
            Sentence::new("workbench-checked").count("errors", errors).count("warnings", all - errors);
        tell(catalogue, &total)?;
    }
    Ok(code(errors == 0))
}

/// As compilers write it, so that editors can jump there.
fn line(problem: &Problem, catalogue: &Catalogue) -> Sentence {
    let (error, warning) = ("workbench-error", "workbench-warning");
    Sentence::new("workbench-problem")
        .with("file", problem.file.clone())
        .with("line", problem.line.to_string())
        .words("gravity", if problem.is_error() { error } else { warning })
        .with("what", catalogue.say(&problem.what))
        .with("advice", catalogue.say(&problem.advice))
}
