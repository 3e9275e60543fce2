//! `hoofprint demo`: a practice phone in a temporary folder, scanned.

#![expect(
    clippy::disallowed_methods,
    reason = "a listed writer: makes the temporary folder of the demonstration"
)]

use super::{Error, scan, tell};
use hoofprint::catalogue::Catalogue;
use hoofprint::practice::{self, Scenario, Shape};
use hoofprint::sentence::Sentence;
use std::process::ExitCode;

/// Makes the phone, scans it, and says what is what. Findings are what it is for: code 0.
pub fn run(quiet: bool, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let folder = tempfile::Builder::new().prefix("hoofprint-demo-").tempdir()?.keep();
    let phone = practice::Phone {
        scenario: Scenario::Pegasus2021,
        shape: Shape::Backup,
        password: None,
        amount: practice::Amount::DEFAULT,
        damaged: false,
    };
    let made = phone.make(&folder.join("phone"))?;
    let intro = Sentence::new("demo-intro").with("path", made.to_string_lossy());
    tell(catalogue, &intro)?;
    scan::run(&scan::plain(made, folder.join("report")), None, quiet, catalogue)?;
    tell(catalogue, &Sentence::new("demo-end"))?;
    Ok(ExitCode::SUCCESS)
}
