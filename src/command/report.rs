//! What is done with a report that was written: shown again, exported, packed, compared with newer indicators.

use super::scan::{begin, library_of, note, refused, show};
use super::{Error, tell};
use crate::cli::{Again, Export, ExportFormat, Pack, Rescan, Unpack};
use hoofprint::catalogue::Catalogue;
use hoofprint::report::export::{self, Format};
use hoofprint::report::stored::Stored;
use hoofprint::report::{folder, pack};
use hoofprint::scan;
use hoofprint::sentence::Sentence;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// `hoofprint report`: makes a report again from what was stored with it: in another language, redacted.
pub fn again(args: &Again, quiet: bool, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let mut stored = Stored::open(&args.report)?;
    if args.redact {
        stored.redact();
    }
    write(stored, &args.report, args.output.as_deref(), args.force, quiet, catalogue)
}

/// Writes a report where it is asked for, and shows it.
fn write(
    stored: Stored,
    from: &Path,
    output: Option<&Path>,
    force: bool,
    quiet: bool,
    catalogue: &Catalogue,
) -> Result<ExitCode, Error> {
    // The report itself is what must not be written into: its records would be lost.
    let unfinished = output.map(|dir| begin(dir, &[from.to_path_buf()], force)).transpose()?;
    stored.with_report(catalogue, |report| {
        let written = unfinished.map(|u| u.finish(report)).transpose()?;
        show(report, written.as_deref(), quiet)?;
        Ok(ExitCode::from(report.outcome().exit_code()))
    })
}

/// `hoofprint rescan`: compares the records of a report with other indicators.
pub fn rescan(
    args: &Rescan,
    data: Option<&Path>,
    quiet: bool,
    catalogue: &Catalogue,
) -> Result<ExitCode, Error> {
    let mut stored = Stored::open(&args.report)?;
    if !stored.options.records || stored.options.redacted {
        return Err(Sentence::new("rescan-needs-records").with("path", args.report.to_string_lossy()).into());
    }
    let mut library =
        library_of(&args.indicators, args.only_indicators, super::indicators::store(data), catalogue)?;
    let mut parts: Vec<_> = stored.parts.iter_mut().map(|(d, section)| (d.platform(), section)).collect();
    let threads = args.threads.map_or(0, usize::from);
    let folder = args.report.join("records");
    let count = scan::rescan(&folder, &mut parts, &stored.library, &mut library, &stored.case, threads)?;
    stored.library = library;
    stored.options.only_indicators = args.only_indicators;
    if !quiet {
        note(catalogue, &Sentence::new("rescan-compared").count("count", count))?;
    }
    write(stored, &args.report, args.output.as_deref(), args.force, quiet, catalogue)
}

/// `hoofprint export`: the findings in the format of another program.
pub fn export(args: &Export, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let mut stored = Stored::open(&args.report)?;
    if args.redact {
        stored.redact();
    }
    let format = match args.to {
        ExportFormat::Stix => Format::Stix,
        ExportFormat::Misp => Format::Misp,
        ExportFormat::Timesketch => Format::Timesketch,
        ExportFormat::Plaso => Format::Plaso,
    };
    let text = stored.with_report(catalogue, |report| export::export(format, report));
    match &args.written.output {
        None => super::put_out(&text)?,
        Some(path) => {
            folder::one_file(path, text.as_bytes(), args.written.force).map_err(|r| refused(path, r))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// `hoofprint pack`: a report in one file for those who hold a key.
pub fn pack(args: &Pack, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let members = if args.redact {
        let mut stored = Stored::open(&args.report)?;
        stored.redact();
        stored.with_report(catalogue, folder::in_memory)?
    } else {
        pack::members(&args.report)?
    };
    let sealed = pack::sealed(&members, &args.to)?;
    let path = args.output.clone().unwrap_or_else(|| beside(&args.report));
    folder::one_file(&path, &sealed, args.force).map_err(|refusal| refused(&path, refusal))?;
    let sentence = Sentence::new("pack-written").with("path", path.to_string_lossy());
    tell(catalogue, &sentence.count("count", members.len() as u64))?;
    Ok(ExitCode::SUCCESS)
}

/// `REPORT.hoofprint.age` beside the folder of a report.
fn beside(report: &Path) -> PathBuf {
    let name = report.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let name = if name.is_empty() || name == ".." { "report".to_owned() } else { name };
    report.with_file_name(format!("{name}.hoofprint.age"))
}

/// `hoofprint unpack`: the folder of a report out of such a file.
pub fn unpack(args: &Unpack, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let secret = match &args.identity {
        Some(path) => super::scan::password_of_file(path)?,
        None => super::scan::ask(&args.file, catalogue).ok_or_else(|| {
            Sentence::new("unpack-refused")
                .with("path", args.file.to_string_lossy())
                .because(Sentence::new("unpack-no-key"))
        })?,
    };
    let members = pack::opened(&args.file, &secret)?;
    let written = folder::unpack(&args.output, &members).map_err(|refusal| refused(&args.output, refusal))?;
    let page = written.join("report.html");
    tell(catalogue, &Sentence::new("unpack-written").with("path", page.to_string_lossy()))?;
    Ok(ExitCode::SUCCESS)
}
