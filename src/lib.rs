//! Hoofprint finds the traces that mercenary spyware leaves on a phone.
//!
//! The story in ten lines: [`evidence`] opens whatever was taken from the phone and lists
//! its files in device paths. [`artifact`]s, one file each, read those they know with the
//! help of [`mod@format`] readers and give [`record`]s. [`detect`] compares every record with
//! published indicators and hands it to the heuristics. [`scan`] plans the work, runs it on
//! all cores, and gathers the answers in planned order. [`report`] says in plain words what
//! was found, what that proves, and how far it could see. [`practice`] makes phones to
//! practise on, for trainers and for the tests.

#![cfg_attr(test, allow(clippy::disallowed_methods, reason = "tests make their own folders and files"))]

pub mod artifact;
pub mod case;
pub mod catalogue;
pub mod detect;
pub mod evidence;
pub mod format;
#[cfg(test)]
mod generated;
pub mod models;
pub mod practice;
pub mod record;
pub mod report;
pub mod scan;
pub mod sentence;
pub mod threads;
pub mod time;
pub mod update;

/// The folder with optional real samples that some tests read, if it is there.
#[cfg(test)]
pub(crate) fn shared_folder() -> Option<std::path::PathBuf> {
    let beside = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let folder = std::env::var_os("HOOFPRINT_SHARED").map_or(beside, Into::into);
    folder.is_dir().then_some(folder)
}
