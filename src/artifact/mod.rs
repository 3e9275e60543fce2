//! Artifacts: the files on a phone that state something, one reader each.
//!
//! An artifact is a `static` in a file of its own: where it lives, what it proves, and
//! a function from the file to records. It never learns what wrapped the file, never
//! sees an indicator, and never decides what is suspicious.

pub mod android;
mod chromium;
pub mod detail;
pub mod every_file;
pub mod ios;
mod listing;
mod sink;
mod stretch;
pub mod unread;

pub use sink::{Outcome, Receiver, Sink, Stamp, Work};

use crate::evidence::{Content, Interest, OpenError, any_container, itunes, likely_device_path};
use crate::format::sqlite::Database;
use crate::record::Platform;
use crate::sentence::Sentence;
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use rustc_hash::FxHashSet;
use std::cell::OnceCell;
use std::sync::Arc;

/// One kind of file on a phone, and how to read it.
#[derive(Debug)]
pub struct Artifact {
    /// `ios_sms`: the platform, then the field's usual name.
    pub id: &'static str,
    /// Where it is found.
    pub platform: Platform,
    /// What a person calls it. English; other languages translate it in `locales/`.
    pub title: &'static str,
    /// Globs of device paths.
    pub paths: &'static [&'static str],
    /// Files read together with it: what begins with `-` or `.` is added to its file name, what begins with `../` lies
    /// beside its folder, anything else is a name beside it.
    pub companions: &'static [&'static str],
    /// What a record of it proves, in a sentence or two. English, as `title`.
    pub proves: &'static str,
    /// Whether an unencrypted backup lacks it.
    pub only_in_encrypted_backups: bool,
    /// Reads the file. An error means that nothing more of it can be read.
    pub parse: fn(&Inputs, &mut Sink) -> Result<(), Failure>,
}

/// The companions of every SQLite database.
pub const SQLITE: &[&str] = &["-wal", "-journal"];

/// Why an artifact could not be read, or not to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure(pub Sentence);

impl From<Sentence> for Failure {
    fn from(sentence: Sentence) -> Self {
        Self(sentence)
    }
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        Self(error.sentence())
    }
}

/// One file handed to an artifact.
#[derive(Clone, Debug)]
pub struct Input {
    /// Path on the device.
    pub path: String,
    /// The bytes.
    pub content: Content,
}

/// The main file of an artifact and its companions.
#[derive(Debug)]
pub struct Inputs {
    /// The file one of the artifact's globs names.
    pub main: Input,
    /// Those of its companions that are there.
    pub companions: Vec<Input>,
    /// Bytes that may be held in memory for any of them.
    pub limit: u64,
    database: OnceCell<Result<Database, Failure>>,
}

impl Inputs {
    /// The main file and what lies beside it.
    #[must_use]
    pub fn new(main: Input, companions: Vec<Input>, limit: u64) -> Self {
        Self { main, companions, limit, database: OnceCell::new() }
    }

    /// A database that is open already, as if it were a file of that path.
    #[must_use]
    pub fn of_database(path: String, database: Option<Database>) -> Self {
        let main = Input { path, content: Content::Memory(Arc::default()) };
        let inputs = Self::new(main, Vec::new(), 0);
        if let Some(database) = database {
            // The cell is new, so it is empty.
            let _ = inputs.database.set(Ok(database));
        }
        inputs
    }

    /// The companion whose path is that of the main file with `suffix` added.
    #[must_use]
    pub fn companion(&self, suffix: &str) -> Option<&Content> {
        let wanted = |c: &&Input| c.path.strip_prefix(&*self.main.path) == Some(suffix);
        self.companions.iter().find(wanted).map(|c| &c.content)
    }

    /// The companion of this name, beside the main file or beside its folder.
    #[must_use]
    pub fn beside(&self, name: &str) -> Option<&Input> {
        self.companions.iter().find(|c| c.path.rsplit('/').next() == Some(name))
    }

    /// The main file as a database, with its write-ahead log or journal applied.
    /// Opened once for all artifacts that read the same file.
    ///
    /// # Errors
    /// When it is no SQLite database or its first page is beyond reading.
    pub fn database(&self) -> Result<&Database, Failure> {
        let open = || {
            let (wal, journal) = (self.companion("-wal"), self.companion("-journal"));
            Database::open(&self.main.content, wal, journal, self.limit)
        };
        self.database.get_or_init(open).as_ref().map_err(Clone::clone)
    }

    /// The application or group in whose container the main file lies. `None` outside of one, or
    /// where a dump does not say whose container it is.
    #[must_use]
    pub fn application(&self) -> Option<&str> {
        let folders = ["/Containers/Data/Application/", "/Containers/Shared/AppGroup/"];
        let inside = folders.iter().find_map(|f| self.main.path.split_once(f))?.1;
        let name = inside.split('/').next()?;
        let uuid = name.len() == 36 && name.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit());
        (!uuid).then_some(name)
    }

    /// The main file as a property list, XML or binary.
    ///
    /// # Errors
    /// When it is larger than 256 MB, or no property list.
    pub fn plist(&self) -> Result<plist::Value, Failure> {
        let bytes = self.main.content.bytes(self.limit.min(256 << 20))?;
        crate::format::plist::parse(&bytes).map_err(Failure)
    }
}

/// Every artifact this program reads, in order of id.
#[must_use]
pub fn all() -> Vec<&'static Artifact> {
    [android::ALL, ios::ALL].concat()
}

/// The paths that artifacts name without a wildcard, and those of their companions: a backup
/// can be asked for them by name.
#[must_use]
pub fn known_paths() -> Vec<String> {
    let mut paths = Vec::new();
    for artifact in all() {
        for path in artifact.paths.iter().filter(|p| !p.contains(['*', '?', '[', '{'])) {
            paths.push((*path).to_owned());
            paths.extend(artifact.companions.iter().map(|name| companion_path(path, name)));
        }
    }
    paths.sort_unstable();
    paths.dedup();
    paths
}

/// Where a companion of a file lies.
#[must_use]
pub fn companion_path(main: &str, name: &str) -> String {
    if let Some(name) = name.strip_prefix("../") {
        let folder = main.rsplit_once('/').and_then(|(folder, _)| folder.rsplit_once('/'));
        return folder.map_or_else(|| name.to_owned(), |(above, _)| format!("{above}/{name}"));
    }
    match main.rfind('/') {
        Some(slash) if !name.starts_with(['-', '.']) => format!("{}{name}", &main[..=slash]),
        _ => format!("{main}{name}"),
    }
}

/// How much of a file of an archive is likely to be read, before it is known whose container it
/// lies in: in a dump by its path, in a backup by the name of its blob.
///
/// # Panics
/// When a glob of an artifact is none; a test builds them all.
pub fn interest() -> impl Fn(&str) -> Interest {
    let mut names: FxHashSet<String> = OF_EVERY_EVIDENCE.iter().map(|n| (*n).to_owned()).collect();
    for path in known_paths() {
        names.extend(itunes::backup_names(&path).into_iter().map(|(d, r)| itunes::file_id(&d, &r)));
    }
    let (whole, edges) = all().into_iter().partition::<Vec<_>, _>(|a| !EDGES_ALONE.contains(&a.id));
    let (whole, edges) = (anywhere(&whole), anywhere(&edges));
    move |path| {
        let device = likely_device_path(path);
        if names.contains(path.rsplit('/').next().unwrap_or(path)) || whole.is_match(&device) {
            Interest::Whole
        } else if edges.is_match(&device) {
            Interest::Edges
        } else {
            Interest::None
        }
    }
}

/// Artifacts that read the first and last bytes of their files and nothing between.
const EDGES_ALONE: &[&str] = &["ios_image_files"];

/// The globs of artifacts and their companions, in whichever container.
fn anywhere(artifacts: &[&'static Artifact]) -> GlobSet {
    let mut set = GlobSetBuilder::new();
    for artifact in artifacts {
        for path in artifact.paths.iter().filter(|path| **path != "/") {
            let companions = artifact.companions.iter().map(|name| companion_path(path, name));
            for glob in companions.chain([(*path).to_owned()]) {
                let glob = any_container(&glob);
                let glob = GlobBuilder::new(&glob).literal_separator(true).backslash_escape(true).build();
                set.add(glob.expect("a test builds every glob"));
            }
        }
    }
    set.build().expect("a test builds every glob")
}

/// Files that the layouts themselves read.
const OF_EVERY_EVIDENCE: &[&str] = &[
    ".com.apple.mobile_container_manager.metadata.plist",
    "Info.plist",
    "Manifest.db",
    "Manifest.db-wal",
    "Manifest.db-journal",
    "Manifest.mbdb",
    "Manifest.plist",
    "Status.plist",
];
