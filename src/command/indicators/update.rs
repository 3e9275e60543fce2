//! `hoofprint indicators update` and its kin: newer sets, and back. `update` is the only command
//! that uses the network; it says so, and with whom it will speak, before it does.

use super::Error;
use crate::cli::{ExportBundle, ImportBundle, Update};
use crate::command::tell;
use hoofprint::catalogue::Catalogue;
use hoofprint::sentence::Sentence;
use hoofprint::update::{self, Prepared, store, store::Store};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Where installed sets are; `None` where the system names no folder for them.
pub fn store(data: Option<&Path>) -> Option<Store> {
    update::data_folder(data, &|name| std::env::var_os(name)).map(|folder| Store::at(&folder))
}

/// Says what became of each file, and installs them unless it is a trial. Code 3: something
/// could not be had.
fn conclude(prepared: &Prepared, store: &Store, dry: bool, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    for sentence in &prepared.said {
        tell(catalogue, sentence)?;
    }
    let end = match &prepared.change {
        None => Sentence::new("update-current"),
        Some(_) if dry => Sentence::new("update-dry"),
        Some(change) => {
            store.install(change)?;
            Sentence::new("update-done").with("path", store.folder().to_string_lossy())
        }
    };
    tell(catalogue, &end)?;
    Ok(ExitCode::from(if prepared.incomplete { 3 } else { 0 }))
}

pub fn rollback(store: &Store, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    store.rollback()?;
    tell(catalogue, &Sentence::new("rollback-done"))?;
    Ok(ExitCode::SUCCESS)
}

pub fn export(args: &ExportBundle, store: &Store, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let (bundle, signature) = update::export(store, args.unsigned)?;
    let beside = signature_of(&args.file);
    store::export(&args.file, &bundle)?;
    let key = match signature {
        Some(signature) => {
            store::export(&beside, &signature)?;
            "export-done"
        }
        None => "export-done-unsigned",
    };
    let done = Sentence::new(key).with("path", args.file.to_string_lossy());
    tell(catalogue, &done.with("signature", beside.to_string_lossy()))?;
    Ok(ExitCode::SUCCESS)
}

pub fn import(args: &ImportBundle, store: &Store, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let bundle = file(&args.file, update::LARGEST_FILE)?;
    let (source, now) = (args.file.to_string_lossy(), jiff::Timestamp::now());
    let prepared = if args.unsigned {
        tell(catalogue, &Sentence::new("update-unsigned"))?;
        update::prepare_unsigned(store, &source, &bundle, now)?
    } else {
        let signature = file(&signature_of(&args.file), update::LARGEST_SIGNATURE)?;
        update::prepare_bundle(store, update::KEY, &source, (bundle, signature), now)?
    };
    conclude(&prepared, store, args.dry_run, catalogue)
}

/// `NAME.hfb.minisig` beside `NAME.hfb`.
fn signature_of(bundle: &Path) -> PathBuf {
    let mut name = OsString::from(bundle);
    name.push(".minisig");
    name.into()
}

fn file(path: &Path, most: u64) -> Result<Vec<u8>, Sentence> {
    store::bounded(path, most).map_err(|e| {
        let unreadable = Sentence::new("update-file-unreadable").with("path", path.to_string_lossy());
        unreadable.with("reason", e.to_string())
    })
}

#[cfg(not(feature = "update"))]
pub fn fetch(_: &Update, _: &Store, _: bool, _: &Catalogue) -> Result<ExitCode, Error> {
    Err(Sentence::new("update-not-built").into())
}

#[cfg(feature = "update")]
pub use network::fetch;

#[cfg(feature = "update")]
mod network {
    //! The part that needs the network.

    use super::{Catalogue, Error, ExitCode, Path, Prepared, Sentence, Store, Update, tell, update};
    use hoofprint::update::index;
    use hoofprint::update::network::{Client, Limits};
    use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
    use std::io::{IsTerminal as _, Write as _};

    pub fn fetch(
        args: &Update,
        store: &Store,
        quiet: bool,
        catalogue: &Catalogue,
    ) -> Result<ExitCode, Error> {
        let line = Line::new(quiet, catalogue);
        let prepared = match &args.index {
            Some(index) => of_index(index, store, &line)?,
            None => of_bundle(store, &line)?,
        };
        line.bar.finish_and_clear();
        super::conclude(&prepared, store, args.dry_run, catalogue)
    }

    fn of_bundle(store: &Store, line: &Line<'_>) -> Result<Prepared, Error> {
        let (Some(_), Some(address)) = (update::KEY, update::ADDRESS) else {
            return Err(Sentence::new("update-off").into());
        };
        line.announce(&[update::host(address)])?;
        let bundle = line.get(address, update::LARGEST_FILE)?;
        let signature = line.get(&format!("{address}.minisig"), update::LARGEST_SIGNATURE)?;
        let now = jiff::Timestamp::now();
        Ok(update::prepare_bundle(store, update::KEY, address, (bundle, signature), now)?)
    }

    fn of_index(source: &str, store: &Store, line: &Line<'_>) -> Result<Prepared, Error> {
        let bytes = if source.contains("://") {
            line.announce(&[update::host(source)])?;
            line.get(source, update::LARGEST_INDEX)?
        } else {
            super::file(Path::new(source), update::LARGEST_INDEX)?
        };
        let items = index::items(&bytes, index::RAW_FILES)?;
        line.announce(&index::hosts(&items))?;
        line.say(&Sentence::new("update-unsigned"))?;
        let mut get = |address: &str, most: u64| line.get(address, most);
        Ok(update::prepare_index(store, &items, source, &mut get, jiff::Timestamp::now())?)
    }

    /// What fetches, and says so.
    struct Line<'a> {
        client: Client,
        catalogue: &'a Catalogue,
        bar: ProgressBar,
    }

    impl<'a> Line<'a> {
        fn new(quiet: bool, catalogue: &'a Catalogue) -> Self {
            let visible = !quiet && std::io::stderr().is_terminal();
            let target = if visible { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
            let style = ProgressStyle::with_template("{msg} {bar:30} {bytes}");
            let bar = ProgressBar::with_draw_target(None, target);
            let bar = bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            Self { client: Client::new(Limits::default()), catalogue, bar }
        }

        fn say(&self, sentence: &Sentence) -> std::io::Result<()> {
            tell(self.catalogue, sentence)?;
            std::io::stdout().flush()
        }

        /// Says with whom the next requests will speak. Also with `--quiet`.
        fn announce(&self, hosts: &[String]) -> std::io::Result<()> {
            self.say(&Sentence::new("update-network").with("hosts", hosts.join(", ")))
        }

        fn get(&self, address: &str, most: u64) -> Result<Vec<u8>, Sentence> {
            self.bar.set_message(update::host(address));
            self.bar.set_position(0);
            self.client.fetch(address, most, &mut |done, total| {
                self.bar.set_length(total.unwrap_or(done));
                self.bar.set_position(done);
            })
        }
    }
}
