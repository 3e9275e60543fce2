//! Packs `indicators/*.yaml` for the program: read once here, so that starting costs no YAML.
//!
//! A flaw in one of the files stops the build and names file and line. What is packed is
//! compressed JSON of the structures of `src/detect/indicators/own.rs`, the one definition of the
//! format; a test compares it with the files read as YAML.

#![allow(clippy::disallowed_methods, reason = "a build script writes what it builds")]

#[path = "src/detect/indicators/own.rs"]
mod own;
#[path = "src/record/platform.rs"]
mod platform;
#[path = "src/detect/vocabulary.rs"]
mod vocabulary;

use own::Packed;
use platform::Platform;
use sha2::{Digest as _, Sha256};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use vocabulary::{Capability, IndicatorKind, ThreatKind};

fn main() {
    for path in
        ["indicators", "src/detect/indicators/own.rs", "src/record/platform.rs", "src/detect/vocabulary.rs"]
    {
        println!("cargo::rerun-if-changed={path}");
    }
    let read: Vec<_> = files().iter().map(|path| packed(path)).collect();
    let flaws: Vec<_> = read.iter().filter_map(|r| r.as_ref().err()).collect();
    for flaw in &flaws {
        println!("cargo::error={flaw}");
    }
    if flaws.is_empty() {
        write(&read.into_iter().flatten().collect::<Vec<_>>());
    }
}

/// The files of the library in order of name.
fn files() -> Vec<PathBuf> {
    let folder = std::fs::read_dir("indicators").expect("the folder is part of the source");
    let paths = folder.map(|entry| entry.expect("it can be listed").path());
    let mut files: Vec<_> = paths.filter(|p| p.extension().is_some_and(|x| x == "yaml")).collect();
    files.sort();
    files
}

fn packed(path: &Path) -> Result<Packed, String> {
    let at = |line: u64, what: &str| format!("{}:{line}: {what}", path.display());
    let text = std::fs::read_to_string(path).map_err(|e| at(0, &e.to_string()))?;
    let set = own::read(&text).map_err(|flaw| at(flaw.line, &flaw.what))?;
    if let Some(flaw) = own::repeated(&set, &text) {
        return Err(at(flaw.line, &flaw.what));
    }
    let file = path.file_name().expect("it was listed").to_string_lossy().into_owned();
    Ok(Packed { file, sha256: hex::encode(Sha256::digest(&text)), set })
}

fn write(library: &[Packed]) {
    let json = serde_json::to_vec(library).expect("these structures are JSON");
    let folder = std::env::var_os("OUT_DIR").expect("cargo says where");
    let file = std::fs::File::create(Path::new(&folder).join("indicators")).expect("cargo made the folder");
    let mut packer = flate2::write::ZlibEncoder::new(file, flate2::Compression::best());
    packer.write_all(&json).expect("there is room");
    packer.finish().expect("there is room");
}
