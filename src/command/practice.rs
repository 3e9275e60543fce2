//! `hoofprint practice`: makes a phone to practise on.

use super::{Error, tell};
use crate::cli::{self, Practice};
use hoofprint::catalogue::Catalogue;
use hoofprint::practice;
use hoofprint::sentence::Sentence;
use std::process::ExitCode;

/// Makes the phone and says where it lies.
pub fn run(args: &Practice, quiet: bool, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let phone = practice::Phone {
        scenario: match args.scenario {
            cli::Scenario::Pegasus2021 => practice::Scenario::Pegasus2021,
            cli::Scenario::Clean => practice::Scenario::Clean,
        },
        shape: match args.shape {
            cli::Shape::Backup => practice::Shape::Backup,
            cli::Shape::Filesystem => practice::Shape::Filesystem,
            cli::Shape::Zip => practice::Shape::Zip,
            cli::Shape::TarGz => practice::Shape::TarGz,
        },
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
    if args.password.is_some() && !matches!(args.shape, cli::Shape::Backup) {
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
