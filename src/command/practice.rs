//! `hoofprint practice`: makes a phone to practise on.

use super::{Error, tell};
use crate::cli::{self, Practice};
use hoofprint::catalogue::Catalogue;
use hoofprint::practice::{self, Scenario, Shape};
use hoofprint::record::Platform;
use hoofprint::sentence::Sentence;
use std::process::ExitCode;

/// Makes the phone and says where it lies.
pub fn run(args: &Practice, quiet: bool, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let shape = shape(args);
    let scenario = scenario(args, shape);
    let other = args.platform.is_some_and(|asked| platform(asked) != shape.platform());
    if other || !scenario.fits(shape.platform()) {
        return Err(Sentence::new("practice-other-platform").into());
    }
    let phone = practice::Phone {
        scenario,
        shape,
        password: args.password.clone(),
        amount: practice::Amount {
            messages: args.messages,
            whatsapp: args.whatsapp,
            visits: args.visits,
            files: args.files,
            bytes: args.size.as_deref().map_or(Ok(0), super::scan::size)?,
        },
        damaged: args.damaged,
    };
    if args.password.is_some() && !shape.takes_password() {
        return Err(Sentence::new("practice-no-password").into());
    }
    let occupied = std::fs::read_dir(&args.folder).is_ok_and(|mut entries| entries.next().is_some());
    if occupied {
        let path = args.folder.to_string_lossy();
        return Err(Sentence::new("practice-occupied").with("path", path).into());
    }
    let made = phone.make(&args.folder)?;
    if !quiet {
        let sentence = Sentence::new("practice-made")
            .with("path", made.to_string_lossy())
            .with("truth", args.folder.join("truth.json").to_string_lossy());
        tell(catalogue, &sentence)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn platform(asked: cli::Platform) -> Platform {
    match asked {
        cli::Platform::Ios => Platform::Ios,
        cli::Platform::Android => Platform::Android,
    }
}

/// As asked for; otherwise what holds most of the phone that was asked for.
fn shape(args: &Practice) -> Shape {
    let android = matches!(args.platform, Some(cli::Platform::Android))
        || matches!(args.scenario, Some(cli::Scenario::NoviSpy | cli::Scenario::Stalkerware));
    match args.shape {
        Some(cli::Shape::Filesystem) => Shape::Filesystem,
        Some(cli::Shape::Zip) => Shape::Zip,
        Some(cli::Shape::TarGz) => Shape::TarGz,
        Some(cli::Shape::AndroidBackup) => Shape::AndroidBackup,
        Some(cli::Shape::BugReport) => Shape::BugReport,
        Some(cli::Shape::AndroidQf) => Shape::AndroidQf,
        None if android => Shape::AndroidQf,
        Some(cli::Shape::Backup) | None => Shape::Backup,
    }
}

fn scenario(args: &Practice, shape: Shape) -> Scenario {
    match args.scenario {
        Some(cli::Scenario::NoviSpy) => Scenario::NoviSpy,
        Some(cli::Scenario::Stalkerware) => Scenario::Stalkerware,
        Some(cli::Scenario::Clean) => Scenario::Clean,
        None if shape.platform() == Platform::Android => Scenario::NoviSpy,
        Some(cli::Scenario::Pegasus2021) | None => Scenario::Pegasus2021,
    }
}
