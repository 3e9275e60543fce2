//! Newer indicator sets than those that are built in: fetched, checked, installed, taken back.
//!
//! Spyware moves to new servers faster than programs are released. Two ways lead here. An
//! `index` names files that nobody signed; they are read like a file that somebody gave, and
//! add values to those of the program without replacing any. A `bundle` is signed; a set in it
//! takes the place of the built-in one of the same id if it is newer. Everything is checked
//! before anything is installed, in `store`; `network` is the only part that opens a socket.

pub mod bundle;
pub mod index;
#[cfg(feature = "update")]
pub mod network;
pub mod store;

use crate::detect::indicators::{Installed, Library, Rejected};
use crate::sentence::Sentence;
use jiff::civil::Date;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use store::{Change, Kind, Manifest, Part, Piece, Store};

/// The largest index.
pub const LARGEST_INDEX: u64 = 1 << 20;

/// The largest set, or bundle of sets.
pub const LARGEST_FILE: u64 = 64 << 20;

/// The largest signature.
pub const LARGEST_SIGNATURE: u64 = 4 << 10;

/// The public key of our bundles, if this program was built with one.
pub const KEY: Option<&str> = option_env!("HOOFPRINT_UPDATE_KEY");

/// Where our newest bundle is, if this program was built with an address.
pub const ADDRESS: Option<&str> = option_env!("HOOFPRINT_UPDATE_URL");

/// Names under which a bundle as it came is kept.
const SEALED: [&str; 2] = ["bundle.hfb", "bundle.hfb.minisig"];

/// What fetches a file: its address and the bytes it may have.
pub type Fetch<'a> = &'a mut dyn FnMut(&str, u64) -> Result<Vec<u8>, Sentence>;

/// What an update comes to before it is installed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    /// What became of each file.
    pub said: Vec<Sentence>,
    /// Whether something could not be had.
    pub incomplete: bool,
    /// What to install; nothing where all is there already.
    pub change: Option<Change>,
}

/// The folder for what a user keeps: as given, or `HOOFPRINT_DATA`, or where the system wants it.
#[must_use]
pub fn data_folder(given: Option<&Path>, variable: &dyn Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let path = |name: &str| variable(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    if let Some(path) = given.map(Path::to_path_buf).or_else(|| path("HOOFPRINT_DATA")) {
        return Some(path);
    }
    let folder = if cfg!(windows) {
        path("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        path("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        // The standard says that a relative path is to be ignored.
        let data = path("XDG_DATA_HOME").filter(|p| p.is_absolute());
        data.or_else(|| path("HOME").map(|home| home.join(".local/share")))
    };
    folder.map(|f| f.join("hoofprint"))
}

/// The host of an address, to name it.
#[must_use]
pub fn host(address: &str) -> String {
    let url = url::Url::parse(address).ok();
    url.as_ref().and_then(url::Url::host_str).map_or_else(|| address.to_owned(), str::to_owned)
}

/// The installed sets for a scan. What cannot be used is named, and stops nothing.
#[must_use]
pub fn installed(store: &Store) -> (Vec<Installed>, Vec<Rejected>) {
    let (mut sets, mut rejected) = (Vec::new(), Vec::new());
    let mut reject = |file: &str, reason: Sentence| {
        let (file, place, what) = (file.to_owned(), String::new(), String::new());
        rejected.push(Rejected { file, place, what, reason });
    };
    let parts = match store.manifest() {
        Ok(manifest) => manifest.map(|m| m.parts).unwrap_or_default(),
        Err(reason) => {
            reject("manifest.json", reason);
            Vec::new()
        }
    };
    for part in parts {
        for piece in &part.files {
            match store.bytes(piece) {
                Ok(bytes) => {
                    let (name, signed) = (piece.name.clone(), part.kind == Kind::Bundle);
                    sets.push(Installed { name, bytes, signed });
                }
                Err(reason) => reject(&piece.name, reason),
            }
        }
    }
    (sets, rejected)
}

/// What is to be said of the age of installed sets. They stay in use all the same.
#[must_use]
pub fn warnings(manifest: &Manifest, today: Date) -> Vec<Sentence> {
    let expired = |part: &Part| {
        let expires = part.expires.as_deref()?.parse::<Date>().ok()?;
        (expires < today).then(|| Sentence::new("update-expired").with("day", expires.to_string()))
    };
    manifest.parts.iter().filter_map(expired).collect()
}

/// A file that was looked at and can be installed.
struct Usable {
    piece: Piece,
    bytes: Vec<u8>,
}

/// Reads a file as a scan would.
fn usable(name: &str, source: &str, bytes: Vec<u8>) -> Result<Usable, Sentence> {
    let mut library = Library::default();
    library.add(name, &bytes, false);
    if library.indicators.is_empty() {
        let reason = library.rejected.into_iter().next().map(|r| r.reason);
        return Err(reason.unwrap_or_else(|| Sentence::new("update-no-value")));
    }
    let piece = Piece {
        file: String::new(),
        name: name.to_owned(),
        source: source.to_owned(),
        sha256: hex::encode(Sha256::digest(&bytes)),
        date: library.sets.iter().filter_map(|s| s.date.clone()).max(),
        values: library.indicators.len(),
    };
    Ok(Usable { piece, bytes })
}

/// Fetches what an index names, and compares it with what is installed.
///
/// # Errors
/// When nobody can be reached, or not one file can be used. Nothing is changed here.
pub fn prepare_index(
    store: &Store,
    items: &[index::Item],
    source: &str,
    fetch: Fetch<'_>,
    now: jiff::Timestamp,
) -> Result<Prepared, Sentence> {
    let before = store.manifest()?;
    let old = before.as_ref().and_then(|m| m.part(Kind::Index));
    let mut round = Round::new(store, old);
    for item in items {
        round.item(item, fetch);
    }
    round.is_of_use(items.len())?;
    round.dropped(&|piece| items.iter().any(|i| i.address.as_deref() == Ok(&*piece.source)));
    let Round { files, said, incomplete, .. } = round;
    let part = part(Kind::Index, source, now);
    let change = change(store, before.as_ref(), part, files, Vec::new())?;
    Ok(Prepared { said, incomplete, change })
}

/// One pass over the files that an update offers.
struct Round<'a> {
    store: &'a Store,
    old: Option<&'a Part>,
    files: Vec<Usable>,
    said: Vec<Sentence>,
    fresh: usize,
    incomplete: bool,
    /// Hosts that could not be reached, and why; they are not asked again.
    silent: BTreeMap<String, Sentence>,
}

impl<'a> Round<'a> {
    fn new(store: &'a Store, old: Option<&'a Part>) -> Self {
        let (files, said, silent) = (Vec::new(), Vec::new(), BTreeMap::new());
        Self { store, old, files, said, fresh: 0, incomplete: false, silent }
    }

    fn fetch(&mut self, address: &str, fetch: Fetch<'_>) -> Result<Vec<u8>, Sentence> {
        if let Some(reason) = self.silent.get(&host(address)) {
            return Err(reason.clone());
        }
        fetch(address, LARGEST_FILE).inspect_err(|reason| {
            if reason.key == "update-unreachable" {
                self.silent.insert(host(address), reason.clone());
            }
        })
    }

    fn item(&mut self, item: &index::Item, fetch: Fetch<'_>) {
        let address = item.address.as_deref().unwrap_or_default();
        let bytes = item.address.clone().and_then(|a| self.fetch(&a, fetch));
        let name = address.rsplit('/').next().unwrap_or_default();
        let before = self.old.and_then(|p| p.files.iter().find(|f| f.source == address));
        let read = bytes.and_then(|b| usable(name, address, b)).and_then(|u| not_older(u, before));
        self.take(&item.title, read, before);
    }

    /// Takes a file, or keeps the one that was installed `before`.
    fn take(&mut self, title: &str, read: Result<Usable, Sentence>, before: Option<&Piece>) {
        let title = |key: &'static str| Sentence::new(key).with("title", title);
        match read {
            Ok(usable) => {
                self.fresh += 1;
                let count = usable.piece.values as u64;
                self.said.push(title("update-file-usable").count("count", count));
                self.files.push(usable);
            }
            Err(reason) => {
                self.incomplete = true;
                let kept = before.and_then(|p| Some((p, self.store.bytes(p).ok()?)));
                let key = if kept.is_some() { "update-file-kept" } else { "update-file-unusable" };
                self.said.push(title(key).because(reason));
                self.files.extend(kept.map(|(p, bytes)| Usable { piece: p.clone(), bytes }));
            }
        }
    }

    /// An error when not one of `count` files can be used.
    fn is_of_use(&mut self, count: usize) -> Result<(), Sentence> {
        if self.fresh > 0 {
            return Ok(());
        }
        let reason = self.said.pop().unwrap_or_else(|| Sentence::new("update-no-value"));
        Err(Sentence::new("update-nothing").count("count", count as u64).because(reason))
    }

    /// Names the sets that were installed and are not offered any longer.
    fn dropped(&mut self, offered: &dyn Fn(&Piece) -> bool) {
        for piece in self.old.map(|p| &*p.files).unwrap_or_default().iter().filter(|p| !offered(p)) {
            self.said.push(Sentence::new("update-file-dropped").with("title", &piece.name));
        }
    }
}

/// Refuses a file whose newest value is older than that of the installed one.
fn not_older(usable: Usable, before: Option<&Piece>) -> Result<Usable, Sentence> {
    let installed = before.and_then(|p| p.date.clone());
    match installed {
        Some(installed) if usable.piece.date.as_ref() < Some(&installed) => {
            let offered = usable.piece.date.unwrap_or_else(|| "?".to_owned());
            Err(Sentence::new("update-file-older").with("offered", offered).with("installed", installed))
        }
        _ => Ok(usable),
    }
}

/// Checks a bundle and compares it with what is installed.
///
/// # Errors
/// When its signature is wrong, it is older than what is installed, or holds nothing of use.
pub fn prepare_bundle(
    store: &Store,
    key: Option<&str>,
    source: &str,
    bundle: (Vec<u8>, Vec<u8>),
    now: jiff::Timestamp,
) -> Result<Prepared, Sentence> {
    let key = key.ok_or_else(|| Sentence::new("bundle-off"))?;
    let label = bundle::verify(key, &bundle.0, &bundle.1)?;
    let before = store.manifest()?;
    let old = before.as_ref().and_then(|m| m.part(Kind::Bundle));
    let sha256 = hex::encode(Sha256::digest(&bundle.0));
    if let Some(installed) = old.and_then(|p| p.version).filter(|v| label.version <= *v) {
        let same = old.is_some_and(|p| p.sealed.first().is_some_and(|s| s.sha256 == sha256));
        if label.version == installed && same {
            return Ok(Prepared { said: Vec::new(), incomplete: false, change: None });
        }
        let refusal = Sentence::new("bundle-older").with("offered", label.version.to_string());
        return Err(refusal.with("installed", installed.to_string()));
    }
    let Round { files, mut said, incomplete, .. } = unpacked(store, None, &bundle.0, source)?;
    let expires = label.expires.to_string();
    let part =
        Part { version: Some(label.version), expires: Some(expires), ..part(Kind::Bundle, source, now) };
    said.extend(warnings(&Manifest::of(vec![part.clone()]), today(now)));
    let sealed = vec![bundle.0, bundle.1];
    Ok(Prepared { said, incomplete, change: change(store, before.as_ref(), part, files, sealed)? })
}

/// Checks a bundle without a signature; its sets are treated like those of an index.
///
/// # Errors
/// When it is damaged or holds nothing of use.
pub fn prepare_unsigned(
    store: &Store,
    source: &str,
    bundle: &[u8],
    now: jiff::Timestamp,
) -> Result<Prepared, Sentence> {
    let before = store.manifest()?;
    let old = before.as_ref().and_then(|m| m.part(Kind::Index));
    let Round { files, said, incomplete, .. } = unpacked(store, old, bundle, source)?;
    let part = part(Kind::Index, source, now);
    Ok(Prepared { said, incomplete, change: change(store, before.as_ref(), part, files, Vec::new())? })
}

/// One pass over the sets of a bundle. Those installed before are told by their names.
fn unpacked<'a>(
    store: &'a Store,
    old: Option<&'a Part>,
    bundle: &[u8],
    source: &str,
) -> Result<Round<'a>, Sentence> {
    let mut round = Round::new(store, old);
    let files = bundle::unpack(bundle)?;
    for (name, bytes) in &files {
        let before = old.and_then(|p| p.files.iter().find(|f| f.name == *name));
        let read = usable(name, source, bytes.clone()).and_then(|u| not_older(u, before));
        round.take(name, read, before);
    }
    round.is_of_use(files.len())?;
    round.dropped(&|piece| files.contains_key(&piece.name));
    Ok(round)
}

fn part(kind: Kind, source: &str, now: jiff::Timestamp) -> Part {
    let source = source.to_owned();
    // Whole seconds: nobody needs more.
    let installed = jiff::Timestamp::from_second(now.as_second()).unwrap_or(now).to_string();
    Part { kind, source, version: None, expires: None, installed, files: Vec::new(), sealed: Vec::new() }
}

/// What `now` is in UTC.
#[must_use]
pub fn today(now: jiff::Timestamp) -> Date {
    jiff::tz::TimeZone::UTC.to_datetime(now).date()
}

/// A part with its files, beside the other part as it is installed. Nothing where the sets are
/// the same that are there.
fn change(
    store: &Store,
    before: Option<&Manifest>,
    mut part: Part,
    files: Vec<Usable>,
    sealed: Vec<Vec<u8>>,
) -> Result<Option<Change>, Sentence> {
    let mut content = BTreeMap::new();
    let prefix = if part.kind == Kind::Index { "index" } else { "bundle" };
    for (number, usable) in files.into_iter().enumerate() {
        let file = format!("{prefix}-{:03}-{}", number + 1, plain(&usable.piece.name));
        content.insert(file.clone(), usable.bytes);
        part.files.push(Piece { file, ..usable.piece });
    }
    for (name, bytes) in SEALED.iter().zip(sealed) {
        let sha256 = hex::encode(Sha256::digest(&bytes));
        let (file, name, source) = ((*name).to_owned(), (*name).to_owned(), part.source.clone());
        content.insert(file.clone(), bytes);
        part.sealed.push(Piece { file, name, source, sha256, date: None, values: 0 });
    }
    let same = |old: &&Part| old.kind == part.kind && old.version == part.version && old.files == part.files;
    if before.is_some_and(|m| m.parts.iter().any(|old| same(&old))) {
        return Ok(None);
    }
    let mut parts = vec![part];
    let other = if parts[0].kind == Kind::Index { Kind::Bundle } else { Kind::Index };
    if let Some(other) = before.and_then(|m| m.part(other)) {
        for piece in other.files.iter().chain(&other.sealed) {
            content.insert(piece.file.clone(), store.bytes(piece)?);
        }
        parts.push(other.clone());
    }
    parts.sort_by_key(|p| p.kind == Kind::Index);
    Ok(Some(Change { manifest: Manifest::of(parts), content }))
}

/// The name of a file without what a system may not like in names.
fn plain(name: &str) -> String {
    let kept = |c: char| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' };
    let plain: String = name.chars().map(kept).collect();
    plain[plain.len().saturating_sub(80)..].to_owned()
}

/// The bundle to hand on: the signed one as it came, with its signature, or, `unsigned`, the
/// sets that an index named.
///
/// # Errors
/// When there is none.
pub fn export(store: &Store, unsigned: bool) -> Result<(Vec<u8>, Option<Vec<u8>>), Sentence> {
    let manifest = store.manifest()?.ok_or_else(|| Sentence::new("export-nothing"))?;
    if unsigned {
        let part = manifest.part(Kind::Index).ok_or_else(|| Sentence::new("export-nothing"))?;
        let mut files = BTreeMap::new();
        for piece in &part.files {
            let name = if files.contains_key(&piece.name) { &piece.file } else { &piece.name };
            files.insert(plain(name), store.bytes(piece)?);
        }
        return Ok((bundle::pack(&files)?, None));
    }
    let sealed = manifest.part(Kind::Bundle).map(|p| &*p.sealed);
    let [bundle, signature] = sealed.unwrap_or_default() else {
        return Err(Sentence::new("export-only-unsigned"));
    };
    Ok((store.bytes(bundle)?, Some(store.bytes(signature)?)))
}

#[cfg(test)]
mod tests;
