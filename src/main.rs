//! `hoofprint`: arguments, a scan, a report, an exit code.

mod cli;
mod command;

use hoofprint::catalogue::Catalogue;
use std::io::Write as _;
use std::process::ExitCode;

/// Gives back memory that is free; a scan of many files took twice as much without it.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let (cli, catalogue) = command::parse();
    let result = match &cli.command {
        cli::Command::Scan(args) => command::scan::run(args, cli.data.as_deref(), cli.quiet, &catalogue),
        cli::Command::Backups(args) => command::backups::run(args.folder.as_ref(), &catalogue),
        cli::Command::Demo => command::demo::run(cli.quiet, &catalogue),
        cli::Command::Practice(args) => command::practice::run(args, cli.quiet, &catalogue),
        cli::Command::Report(args) => command::report::again(args, cli.quiet, &catalogue),
        cli::Command::Rescan(args) => {
            command::report::rescan(args, cli.data.as_deref(), cli.quiet, &catalogue)
        }
        cli::Command::Export(args) => command::report::export(args, &catalogue),
        cli::Command::Pack(args) => command::report::pack(args, &catalogue),
        cli::Command::Unpack(args) => command::report::unpack(args, &catalogue),
        cli::Command::Diff(args) => command::diff::run(args, &catalogue),
        cli::Command::Explain(args) => command::explain::run(args, &catalogue),
        cli::Command::Verify(args) => command::verify::run(args, &catalogue),
        cli::Command::Indicators(args) => {
            command::indicators::run(&args.command, cli.data.as_deref(), cli.quiet, &catalogue)
        }
    };
    result.unwrap_or_else(|error| complain(&error, &catalogue))
}

/// Says why nothing could be done. Exit code 2.
fn complain(error: &command::Error, catalogue: &Catalogue) -> ExitCode {
    let text = error.say(catalogue);
    // Where even this cannot be written, the exit code has to do.
    let _ = writeln!(anstream::stderr(), "hoofprint: {text}");
    ExitCode::from(2)
}
