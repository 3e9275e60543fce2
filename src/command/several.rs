//! `hoofprint scan A B C -o DIR`: a report for each acquisition, and an overview of all of them.

use super::Error;
use super::scan::{Shared, note, show};
use hoofprint::report::folder;
use hoofprint::report::overview::{Acquisition, Overview};
use hoofprint::sentence::Sentence;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::Ordering;

/// Scans one after the other. What cannot be read is named, and stops none of the others. Exit code 1 if there
/// are findings in one of them, else 3 if one could not be read to its end, else 0.
pub fn run(shared: &Shared<'_>, paths: &[PathBuf]) -> Result<ExitCode, Error> {
    let (args, catalogue) = (shared.args, shared.catalogue);
    if let Some(output) = &args.output {
        place(output, paths, args.force)?;
    }
    let names = names(paths, args.redact);
    let mut overview = Overview::default();
    for (n, (path, name)) in paths.iter().zip(&names).enumerate() {
        let sentence = Sentence::new("several-begin").count("number", n as u64 + 1);
        let sentence = sentence.count("all", paths.len() as u64).with("path", path.to_string_lossy());
        note(catalogue, &sentence)?;
        let folder = args.output.as_ref().map(|output| output.join(name));
        let scanned = if shared.stop.load(Ordering::Relaxed) {
            Err(Sentence::new("stopped-before").into())
        } else {
            shared.one(path, folder.as_deref(), args.force, |report, written| {
                // Each has its report; here stands what it comes to.
                show(report, written, shared.quiet || written.is_some())?;
                Ok(Acquisition::of(name, report))
            })
        };
        overview.acquisitions.push(scanned.unwrap_or_else(|error| {
            // What is said of a file names it.
            let reason = if args.redact { String::new() } else { error.say(catalogue) };
            Acquisition::failed(name, reason)
        }));
        let last = overview.acquisitions.last().and_then(|a| a.failed.clone());
        if let Some(reason) = last {
            note(catalogue, &Sentence::new("several-failed").with("reason", reason))?;
        }
        // After each, so that what was done is there whatever becomes of the rest.
        if let Some(output) = &args.output {
            folder::overview(output, &overview, catalogue)?;
        }
    }
    note(catalogue, &overview.sum())?;
    if let Some(output) = &args.output {
        let page = output.join("index.html");
        note(catalogue, &Sentence::new("several-written").with("path", page.to_string_lossy()))?;
    }
    Ok(ExitCode::from(overview.exit_code()))
}

/// The folder for the reports: a new one, or with `force` one that holds such reports.
fn place(output: &Path, paths: &[PathBuf], force: bool) -> Result<(), Error> {
    folder::begin_several(output, paths, force).map_err(|refusal| super::scan::refused(output, refusal))
}

/// A name for each: that of its file, as far as every system takes it, and no two the same.
fn names(paths: &[PathBuf], redacted: bool) -> Vec<String> {
    // What stands beside the reports has its own names.
    let mut taken: BTreeSet<String> = ["index.html", "summary.csv"].map(str::to_owned).into();
    let mut name = |(n, path): (usize, &PathBuf)| {
        let own = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let safe = |c: char| if c.is_alphanumeric() || "-_.+".contains(c) { c } else { '_' };
        let own: String = own.trim_matches('.').chars().map(safe).take(80).collect();
        let base = if own.is_empty() || redacted { format!("acquisition-{}", n + 1) } else { own };
        let mut name = base.clone();
        let mut count = 1;
        while !taken.insert(name.to_lowercase()) {
            count += 1;
            name = format!("{base}-{count}");
        }
        name
    };
    paths.iter().enumerate().map(&mut name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_acquisitions_have_the_same_name() {
        let paths = ["/a/phone.zip", "/b/Phone.zip", "/c/..", "/d/a b:c"].map(PathBuf::from);
        assert_eq!(names(&paths, false), ["phone.zip", "Phone.zip-2", "acquisition-3", "a_b_c"]);
        let others = ["/a/index.html", "/a/phone."].map(PathBuf::from);
        assert_eq!(names(&others, false), ["index.html-2", "phone"]);
        let redacted = ["acquisition-1", "acquisition-2", "acquisition-3", "acquisition-4"];
        assert_eq!(names(&paths, true), redacted);
    }
}
