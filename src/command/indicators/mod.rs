//! `hoofprint indicators`: the workbench of those who keep indicator sets.

mod check;
mod compare;
mod convert;
mod list;
mod search;
mod try_out;
mod update;

pub use update::store;

use super::Error;
use crate::cli::{IndicatorsCommand, Written};
use hoofprint::catalogue::Catalogue;
use hoofprint::detect::workbench::Bench;
use hoofprint::report::disarm;
use hoofprint::report::folder::{self, Refusal};
use hoofprint::sentence::Sentence;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Runs one of the sub-commands.
pub fn run(
    command: &IndicatorsCommand,
    data: Option<&Path>,
    quiet: bool,
    catalogue: &Catalogue,
) -> Result<ExitCode, Error> {
    let store = || store(data).ok_or_else(|| Sentence::new("update-no-folder"));
    match command {
        IndicatorsCommand::List(args) => list::list(args, catalogue),
        IndicatorsCommand::Show(args) => list::show(args, catalogue),
        IndicatorsCommand::Search(args) => search::run(args, catalogue),
        IndicatorsCommand::Check(args) => check::run(args, quiet, catalogue),
        IndicatorsCommand::Convert(args) => convert::run(args, quiet, catalogue),
        IndicatorsCommand::Diff(args) => compare::diff(args, quiet, catalogue),
        IndicatorsCommand::Merge(args) => compare::merge(args, quiet, catalogue),
        IndicatorsCommand::New(args) => convert::new(args, quiet, catalogue),
        IndicatorsCommand::Test(args) => try_out::run(args, catalogue),
        IndicatorsCommand::Update(args) => update::fetch(args, &store()?, quiet, catalogue),
        IndicatorsCommand::Rollback => update::rollback(&store()?, catalogue),
        IndicatorsCommand::ExportBundle(args) => update::export(args, &store()?, catalogue),
        IndicatorsCommand::ImportBundle(args) => update::import(args, &store()?, catalogue),
    }
}

/// The built-in sets and those of the given files, with what of these cannot be used.
fn library(files: &[PathBuf], catalogue: &Catalogue) -> Result<Bench, Error> {
    let mut bench = Bench::built_in();
    if !files.is_empty() {
        let given = Bench::of(files)?;
        complain(&given, catalogue)?;
        bench.sets.extend(given.sets);
    }
    Ok(bench)
}

/// Says on the side what of the files could not be used.
fn complain(bench: &Bench, catalogue: &Catalogue) -> std::io::Result<()> {
    for rejected in &bench.rejected {
        let sentence = Sentence::new("workbench-rejected")
            .with("file", rejected.file.clone())
            .with("place", rejected.place.clone())
            .with("reason", catalogue.say(&rejected.reason));
        aside(catalogue, &sentence)?;
    }
    Ok(())
}

fn aside(catalogue: &Catalogue, sentence: &Sentence) -> std::io::Result<()> {
    writeln!(anstream::stderr(), "{}", catalogue.say(sentence))
}

/// Writes a text where it is wanted: to a file, or to standard output as it is.
fn put(text: &str, written: &Written, quiet: bool, catalogue: &Catalogue) -> Result<(), Error> {
    let Some(path) = &written.output else { return Ok(print(text)?) };
    let said = |key: &'static str| Sentence::new(key).with("path", path.to_string_lossy());
    folder::one_file(path, text.as_bytes(), written.force).map_err(|refusal| match refusal {
        Refusal::Disk(error) => Error::from(error),
        Refusal::Exists => said("workbench-exists").into(),
        _ => said("workbench-is-folder").into(),
    })?;
    if !quiet {
        aside(catalogue, &said("workbench-written"))?;
    }
    Ok(())
}

/// Where nobody listens any longer (`| head`), that is no error.
fn print(text: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    match out.write_all(disarm::lines(text).as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

fn print_json(value: &serde_json::Value) -> std::io::Result<()> {
    print(&format!("{value:#}\n"))
}

/// A yes or no for scripts.
fn code(good: bool) -> ExitCode {
    ExitCode::from(u8::from(!good))
}
