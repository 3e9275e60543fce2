//! Which files are read by which artifacts, in the order of their device paths.

use crate::artifact::every_file::EVERY_FILE;
use crate::artifact::{Artifact, companion_path};
use crate::evidence::{Entry, EntryKind};
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

/// The one folder that has a content: the list of everything.
const ROOT: &str = "/";

/// One file and the artifacts that read it.
pub(super) struct Job {
    pub entry: usize,
    pub artifacts: Vec<&'static Artifact>,
    pub companions: Vec<usize>,
}
/// Which files are read by which artifacts, in the order of their device paths.
pub(super) fn plan(entries: &[Entry], artifacts: &[&'static Artifact]) -> Vec<Job> {
    let (globs, owners) = globs(artifacts.iter().map(|a| a.paths));
    let mut jobs = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        if entry.kind == EntryKind::Folder && &*entry.path != ROOT {
            continue;
        }
        let matching = globs.matches(&*entry.path);
        // A path that an archive holds twice is read once, as it stands there last.
        if matching.is_empty() || entries.get(index + 1).is_some_and(|next| next.path == entry.path) {
            continue;
        }
        let mut mine: Vec<_> = matching.into_iter().map(|glob| artifacts[owners[glob]]).collect();
        mine.dedup_by_key(|a| a.id);
        // Only files have bytes; the root has a list.
        mine.retain(|a| entry.kind == EntryKind::File || a.id != EVERY_FILE.id);
        if mine.is_empty() {
            continue;
        }
        let names = mine.iter().flat_map(|a| a.companions);
        let mut companions: Vec<usize> =
            names.filter_map(|c| crate::evidence::find(entries, &companion_path(&entry.path, c))).collect();
        companions.sort_unstable();
        companions.dedup();
        jobs.push(Job { entry: index, artifacts: mine, companions });
    }
    jobs
}

/// One set of all globs, and which list each of them came from.
pub(super) fn globs(lists: impl Iterator<Item = &'static [&'static str]>) -> (GlobSet, Vec<usize>) {
    let (mut set, mut owners) = (GlobSetBuilder::new(), Vec::new());
    for (owner, list) in lists.enumerate() {
        for pattern in list {
            let glob = GlobBuilder::new(pattern).literal_separator(true).backslash_escape(true).build();
            set.add(glob.expect("a test builds every glob"));
            owners.push(owner);
        }
    }
    (set.build().expect("a test builds every glob"), owners)
}
