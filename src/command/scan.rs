//! `hoofprint scan`: from paths to a report.

use super::Error;
use crate::cli::Scan;
use anstream::AutoStream;
use hoofprint::artifact;
use hoofprint::case::{self, Case};
use hoofprint::catalogue::Catalogue;
use hoofprint::detect::indicators::Library;
use hoofprint::detect::rules::Rules;
use hoofprint::evidence::{self, Evidence, Interest};
use hoofprint::report::folder::{self, Refusal, Unfinished};
use hoofprint::report::records::Folder;
use hoofprint::report::redact::Redactor;
use hoofprint::report::{Described, Report, disarm, terminal};
use hoofprint::scan::{self, Options, Section};
use hoofprint::sentence::Sentence;
use hoofprint::update::{self, store::Store};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use zeroize::Zeroizing;

/// The variable that may hold the password of a backup.
const PASSWORD_VARIABLE: &str = "HOOFPRINT_PASSWORD";

/// Runs a scan and shows its report. The exit code is that of the report's outcome.
pub fn run(args: &Scan, data: Option<&Path>, quiet: bool, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let mut case = case_of(args)?;
    if args.ask {
        ask_the_owner(&mut case, catalogue)?;
    }
    let paths =
        if args.paths.is_empty() { vec![super::backups::choose(catalogue)?] } else { args.paths.clone() };
    let memory = memory(args.memory.as_deref())?;
    let library = library(args, data, catalogue)?;
    let deep = args.deep || !args.yara.is_empty();
    let rules = if deep { rules(args, catalogue)? } else { None };
    let stop = Arc::new(AtomicBool::new(false));
    stop_on_interrupt(&stop);
    let shared = Shared { args, case, memory, library, rules, stop, quiet, catalogue };
    if let [path] = &*paths {
        return shared.one(path, args.output.as_deref(), args.force, |report, written| {
            show(report, written, quiet)?;
            Ok(ExitCode::from(report.outcome().exit_code()))
        });
    }
    super::several::run(&shared, &paths)
}

/// What all acquisitions of one scan have in common.
pub(super) struct Shared<'a> {
    pub args: &'a Scan,
    case: Case,
    memory: u64,
    library: Library,
    rules: Option<Rules>,
    pub stop: Arc<AtomicBool>,
    pub quiet: bool,
    pub catalogue: &'a Catalogue,
}

impl Shared<'_> {
    /// Scans what lies at one path, writes its report, and hands it over with the place it was written to.
    pub fn one<T>(
        &self,
        path: &Path,
        output: Option<&Path>,
        force: bool,
        then: impl FnOnce(&Report<'_>, Option<&Path>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let Self { args, catalogue, .. } = *self;
        let paths = [path.to_path_buf()];
        let unfinished = output.map(|dir| begin(dir, &paths, force)).transpose()?;
        let evidence = open_all(&paths, args, self.memory, catalogue)?;
        let records = match &unfinished {
            Some(unfinished) if args.records => Some(Folder::create(unfinished.path())?),
            _ => None,
        };
        if records.is_some() && evidence.iter().any(|e| e.encrypted) {
            note(catalogue, &Sentence::new("records-decrypted"))?;
        }
        let mut parts = self.parts(&evidence, records.as_ref())?;
        if let Some(records) = records {
            records.finish()?;
        }
        let (mut redacted, mut rules) = (None, self.rules.as_ref().map(|rules| rules.list.clone()));
        if args.redact {
            redacted = Some(Redactor::take_out(&mut parts, &self.library, rules.as_mut()));
        }
        let report = Report {
            library: redacted.as_ref().unwrap_or(&self.library),
            rules: rules.as_ref(),
            case: &self.case,
            catalogue,
            only_indicators: args.only_indicators,
            records: args.records,
            redacted: args.redact,
            parts,
            stopped: self.stop.load(Ordering::Relaxed),
        };
        let written = unfinished.map(|u| u.finish(&report)).transpose()?;
        then(&report, written.as_deref())
    }

    fn parts(
        &self,
        evidence: &[Evidence],
        records: Option<&Folder>,
    ) -> Result<Vec<(Described, Section)>, Error> {
        let progress = progress_bar(self.quiet, self.catalogue);
        let options = Options {
            library: &self.library,
            case: &self.case,
            threads: self.args.threads.map_or(0, usize::from),
            memory: self.memory,
            deep: self.args.deep || !self.args.yara.is_empty(),
            rules: self.rules.as_ref(),
            records,
            stop: &self.stop,
            progress: &|done, total| {
                progress.set_length(total as u64);
                progress.set_position(done as u64);
            },
        };
        let mut parts = Vec::new();
        for (n, evidence) in evidence.iter().enumerate() {
            let id: Arc<str> = format!("evidence-{}", n + 1).into();
            parts.push((Described::from(evidence), scan::scan(evidence, &id, &options)?));
        }
        progress.finish_and_clear();
        Ok(parts)
    }
}

/// The sets to compare with: built-in, installed and given ones, or what the options leave.
fn library(args: &Scan, data: Option<&Path>, catalogue: &Catalogue) -> Result<Library, Error> {
    let store = super::indicators::store(data).filter(|_| !args.built_in_indicators_only);
    library_of(&args.indicators, args.only_indicators, store, catalogue)
}

/// The same: given and installed ones.
pub(super) fn library_of(
    given: &[PathBuf],
    only: bool,
    installed: Option<Store>,
    catalogue: &Catalogue,
) -> Result<Library, Error> {
    let Some(store) = installed.filter(|_| !only) else {
        return Ok(Library::load(given, only)?);
    };
    // The age of installed sets is said here and not in the report, which knows no clock.
    let manifest = store.manifest().ok().flatten();
    let today = update::today(jiff::Timestamp::now());
    for warning in manifest.map(|m| update::warnings(&m, today)).unwrap_or_default() {
        note(catalogue, &warning)?;
    }
    Ok(Library::load_with_installed(update::installed(&store), given)?)
}

/// The rules that look at every file: built-in and given ones. What is wrong with one is shown as its compiler
/// shows it, and costs no other rule.
fn rules(args: &Scan, catalogue: &Catalogue) -> Result<Option<Rules>, Error> {
    let Some(rules) = Rules::load(&args.yara, args.only_indicators)? else { return Ok(None) };
    for flaw in &rules.list.flaws {
        writeln!(anstream::stderr(), "{}", disarm::lines(&flaw.shown))?;
    }
    if !args.yara.is_empty() && rules.given_in_vain() {
        return Err(Sentence::new("rules-unusable").into());
    }
    if !rules.list.flaws.is_empty() {
        let count = rules.list.flaws.len() as u64;
        note(catalogue, &Sentence::new("rules-some-unusable").count("count", count))?;
    }
    Ok(Some(rules))
}

/// The same that the options say, in questions. What cannot be understood is asked once more.
fn ask_the_owner(case: &mut Case, catalogue: &Catalogue) -> Result<(), Error> {
    let mut lines = io::stdin().lock().lines();
    let mut question = |key: &'static str| -> Result<String, Error> {
        note(catalogue, &Sentence::new(key))?;
        Ok(lines.next().transpose()?.unwrap_or_default().trim().to_owned())
    };
    note(catalogue, &Sentence::new("ask-intro"))?;
    // The zone first: the hours are told in it.
    answered("ask-zone", &mut question, catalogue, &mut |text| case.set_zone(text))?;
    let mut key = "ask-custody";
    while answered(key, &mut question, catalogue, &mut |text| {
        let window = case.window(text)?;
        case.custody.push(window);
        Ok(())
    })? {
        key = "ask-more";
    }
    answered("ask-asleep", &mut question, catalogue, &mut |text| {
        case.asleep = Some(case::hours(text)?);
        Ok(())
    })?;
    for (key, flag) in [
        ("ask-managed", &mut case.managed),
        ("ask-developer", &mut case.developer),
        ("ask-rooted", &mut case.rooted),
    ] {
        let answer = question(key)?.to_lowercase();
        // Yes in the languages of the catalogue.
        *flag |= ["y", "yes", "s", "o", "j", "да", "д"].contains(&answer.as_str());
    }
    Ok(())
}

/// Whether there was an answer that could be understood.
fn answered(
    key: &'static str,
    question: &mut dyn FnMut(&'static str) -> Result<String, Error>,
    catalogue: &Catalogue,
    take: &mut dyn FnMut(&str) -> Result<(), Sentence>,
) -> Result<bool, Error> {
    for _ in 0..3 {
        let text = question(key)?;
        if text.is_empty() {
            return Ok(false);
        }
        match take(&text) {
            Ok(()) => return Ok(true),
            Err(reason) => note(catalogue, &Sentence::new("ask-again").because(reason))?,
        }
    }
    Ok(false)
}

fn case_of(args: &Scan) -> Result<Case, Sentence> {
    let (managed, developer, rooted) = (args.managed, args.developer, args.rooted);
    let mut case = Case { managed, developer, rooted, ..Case::default() };
    if let Some(zone) = &args.zone {
        case.set_zone(zone)?;
    }
    case.asleep = args.asleep.as_deref().map(case::hours).transpose()?;
    case.custody = args.custody.iter().map(|span| case.window(span)).collect::<Result<_, _>>()?;
    case.since = args.since.as_deref().map(|time| case.first(time)).transpose()?;
    case.until = args.until.as_deref().map(|time| case.last(time)).transpose()?;
    Ok(case)
}

/// Bytes that all open files may take: as given (`500M`, `2G`), or a third of the machine's.
pub(super) fn memory(given: Option<&str>) -> Result<u64, Sentence> {
    let Some(given) = given else {
        let system = sysinfo::System::new_with_specifics(
            sysinfo::RefreshKind::nothing().with_memory(sysinfo::MemoryRefreshKind::nothing().with_ram()),
        );
        // Where the system does not say, what every computer of today has.
        return Ok(system.map_or(1 << 30, |s| s.total_memory() / 3).max(256 << 20));
    };
    size(given)
}

/// A number of bytes as given: `500M`, `2G`.
pub(super) fn size(given: &str) -> Result<u64, Sentence> {
    let (digits, shift) = match given.trim().to_ascii_uppercase() {
        text if text.ends_with('G') => (text.trim_end_matches('G').to_owned(), 30),
        text if text.ends_with('M') => (text.trim_end_matches('M').to_owned(), 20),
        text => (text, 0),
    };
    let bytes = digits.parse::<u64>().ok().and_then(|n| n.checked_mul(1 << shift)).filter(|n| *n > 0);
    bytes.ok_or_else(|| Sentence::new("option-size-wrong").with("value", given))
}

pub(super) fn begin(output: &Path, paths: &[PathBuf], force: bool) -> Result<Unfinished, Error> {
    for path in paths {
        // A path that is not there is told about before a folder is made for its report.
        std::fs::metadata(path).map_err(|e| evidence::EvidenceError::from(e).sentence(path))?;
    }
    folder::begin(output, paths, force).map_err(|refusal| refused(output, refusal))
}

/// Why nothing can be written to a place.
pub(super) fn refused(output: &Path, refusal: Refusal) -> Error {
    let key = match refusal {
        Refusal::Exists => "output-exists",
        Refusal::NotEmpty => "output-not-empty",
        Refusal::NotAFolder => "output-not-a-folder",
        Refusal::InsideEvidence => "output-inside-evidence",
        Refusal::Disk(error) => return error.into(),
    };
    Sentence::new(key).with("path", output.to_string_lossy()).into()
}

pub(super) fn open_all(
    paths: &[PathBuf],
    args: &Scan,
    memory: u64,
    catalogue: &Catalogue,
) -> Result<Vec<Evidence>, Error> {
    let file = args.password_file.as_deref().map(password_of_file).transpose()?;
    let known_paths = artifact::known_paths();
    let known: Vec<&str> = known_paths.iter().map(String::as_str).collect();
    let (of_artifacts, deep) = (artifact::interest(), args.deep || !args.yara.is_empty());
    let interest = |path: &str| if deep { Interest::Whole } else { of_artifacts(path) };
    let mut password =
        |path: &Path| file.clone().or_else(password_of_environment).or_else(|| ask(path, catalogue));
    let mut options = evidence::Options {
        memory,
        known_paths: &known,
        interest: &interest,
        hash: args.hash,
        everything: deep,
        password: &mut password,
    };
    let mut all = Vec::new();
    for path in paths {
        all.extend(evidence::open(path, &mut options).map_err(|error| error.sentence(path))?);
    }
    Ok(all)
}

pub(super) fn password_of_file(path: &Path) -> Result<Zeroizing<String>, Sentence> {
    let read = std::fs::read(path).map(Zeroizing::new).map_err(|e| e.to_string());
    let text = read.and_then(|b| {
        std::str::from_utf8(&b).map(|t| Zeroizing::new(t.to_owned())).map_err(|e| e.to_string())
    });
    let text = text.map_err(|reason| {
        Sentence::new("password-file-unreadable").with("path", path.to_string_lossy()).with("reason", reason)
    })?;
    // Editors end a file with a line break, which no password holds.
    Ok(Zeroizing::new(text.trim_end_matches(['\r', '\n']).to_owned()))
}

fn password_of_environment() -> Option<Zeroizing<String>> {
    std::env::var(PASSWORD_VARIABLE).ok().map(Zeroizing::new)
}

/// Asks on the terminal, without showing what is typed.
pub(super) fn ask(path: &Path, catalogue: &Catalogue) -> Option<Zeroizing<String>> {
    if !io::stdin().is_terminal() {
        return None;
    }
    let question = Sentence::new("password-prompt").with("path", path.to_string_lossy());
    rpassword::prompt_password(format!("{} ", catalogue.say(&question))).ok().map(Zeroizing::new)
}

pub(super) fn note(catalogue: &Catalogue, sentence: &Sentence) -> io::Result<()> {
    writeln!(anstream::stderr(), "{}", catalogue.say(sentence))
}

fn progress_bar(quiet: bool, catalogue: &Catalogue) -> ProgressBar {
    let visible = !quiet && io::stderr().is_terminal();
    let target = if visible { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let bar = ProgressBar::with_draw_target(None, target).with_message(catalogue.text("progress-reading"));
    let style = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}");
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// The first Ctrl-C ends the scan with what is complete; the second ends the program.
fn stop_on_interrupt(stop: &Arc<AtomicBool>) {
    let stop = Arc::clone(stop);
    let handler = move || {
        if stop.swap(true, Ordering::Relaxed) {
            std::process::exit(130);
        }
    };
    // Where there can be no handler, Ctrl-C ends the program at once.
    let _ = ctrlc::try_set_handler(handler);
}

pub(super) fn show(report: &Report<'_>, written: Option<&Path>, brief: bool) -> io::Result<()> {
    let width = terminal_size::terminal_size().map_or(80, |(columns, _)| usize::from(columns.0));
    let view = terminal::View { width, written, brief };
    let mut out = AutoStream::auto(io::stdout().lock());
    match terminal::write(&mut out, report, &view).and_then(|()| out.flush()) {
        // Somebody read the first lines and closed the pipe.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

/// The arguments of a plain scan, for commands that scan what they made.
pub fn plain(path: PathBuf, output: PathBuf) -> Scan {
    Scan {
        paths: vec![path],
        output: Some(output),
        force: false,
        hash: false,
        records: false,
        indicators: Vec::new(),
        only_indicators: false,
        built_in_indicators_only: true,
        password_file: None,
        deep: false,
        yara: Vec::new(),
        custody: Vec::new(),
        asleep: None,
        zone: None,
        ask: false,
        redact: false,
        managed: false,
        developer: false,
        rooted: false,
        since: None,
        until: None,
        memory: None,
        threads: None,
    }
}

/// Opens evidence with all that lies in it, for commands that look at every file.
pub(super) fn open_everything(
    paths: &[PathBuf],
    password_file: Option<&Path>,
    catalogue: &Catalogue,
) -> Result<Vec<Evidence>, Error> {
    let args = Scan {
        deep: true,
        password_file: password_file.map(Path::to_path_buf),
        ..plain(PathBuf::new(), PathBuf::new())
    };
    open_all(paths, &args, memory(None)?, catalogue)
}
