//! The layout of a dump of the file system: a folder or archive that holds `private/var/...`.
//!
//! Tools put that root at different depths and under names of their own. The folders of
//! applications are named by UUIDs that differ from phone to phone; a small property list in
//! each says which application it belongs to, and that name takes the UUID's place.

use super::{Content, Entry, EntryKind, OpenError, Source, SourceDiagnostic, sort_entries};
use crate::format::plist as plists;
use std::collections::BTreeMap;
use std::iter;
use std::sync::Arc;

/// In every container folder: which application or group it belongs to.
const METADATA: &str = ".com.apple.mobile_container_manager.metadata.plist";

/// The deepest place at which the root of a dump is looked for.
const DEEPEST_ROOT: usize = 8;

/// Folders on the device whose entries are containers named by a UUID.
const CONTAINERS: &[&str] = &[
    "/private/var/mobile/Containers/Data/Application/",
    "/private/var/mobile/Containers/Data/PluginKitPlugin/",
    "/private/var/mobile/Containers/Data/VPNPlugin/",
    "/private/var/mobile/Containers/Shared/AppGroup/",
    "/private/var/containers/Data/System/",
    "/private/var/containers/Shared/SystemGroup/",
];

/// A dump in device paths.
pub struct Filesystem {
    inner: Box<dyn Source>,
    /// The first one is the root, whose content is the list of all others.
    entries: Arc<[Entry]>,
    /// Index of each entry in the inner source, but of the root.
    indices: Vec<usize>,
}

/// Where the root of a dump lies, and what has to be put in front of the paths below it.
#[derive(Debug, PartialEq, Eq)]
struct Root {
    prefix: String,
    device: &'static str,
}

/// Whether a source holds the file system of a phone.
#[must_use]
pub fn is_filesystem(entries: &[Entry]) -> bool {
    !roots(entries).is_empty()
}

/// All roots in a source: most have one, some tools write `filesystem1/` and `filesystem2/`.
fn roots(entries: &[Entry]) -> Vec<Root> {
    let mut prefixes = BTreeMap::new();
    for entry in entries {
        let path = &*entry.path;
        for (inside, device) in [("private/var/", "/"), ("var/mobile/", "/private/")] {
            let at = if path.starts_with(inside) {
                Some(0)
            } else {
                path.find(&format!("/{inside}")).map(|i| i + 1)
            };
            let Some(at) = at.filter(|at| path[..*at].matches('/').count() <= DEEPEST_ROOT) else { continue };
            // `private/var/mobile/` is found by its first half.
            if path[..at].ends_with("private/") {
                continue;
            }
            prefixes.entry(path[..at].to_owned()).or_insert(device);
            break;
        }
    }
    let all: Vec<_> = prefixes.into_iter().map(|(prefix, device)| Root { prefix, device }).collect();
    // A phone's files may hold such a path themselves: what lies inside a root is no root.
    let inside = |r: &Root| all.iter().any(|o| r.prefix != o.prefix && r.prefix.starts_with(&o.prefix));
    let outer: Vec<bool> = all.iter().map(|r| !inside(r)).collect();
    all.into_iter().zip(outer).filter_map(|(root, outer)| outer.then_some(root)).collect()
}

impl Filesystem {
    /// Renames the entries of a dump to their paths on the device. `limit`: bytes that one
    /// metadata file may take.
    #[must_use]
    pub fn new(inner: Box<dyn Source>, limit: u64) -> Self {
        let roots = roots(inner.entries());
        let mut found = Vec::new();
        for (index, entry) in inner.entries().iter().enumerate() {
            // Where two roots fit, the longer prefix is the one that was meant.
            let root = roots.iter().rev().find(|root| entry.path.starts_with(&root.prefix));
            let Some(root) = root else { continue };
            let path = format!("{}{}", root.device, &entry.path[root.prefix.len()..]);
            found.push((Entry { path: path.into(), ..entry.clone() }, index));
        }
        let names = container_names(&*inner, &found, limit);
        for (entry, index) in &mut found {
            if let Some(path) = translate(&entry.path, &names) {
                entry.path = path.into();
            }
            let inside = &inner.entries()[*index].path;
            entry.origin = (**inside != entry.path[1..]).then(|| Arc::clone(inside));
        }
        let (entries, indices) = sort_entries(found);
        let entries = iter::once(Entry::new("/", EntryKind::Folder)).chain(entries).collect();
        Self { inner, entries, indices }
    }

    /// The index in the inner source; the root has none.
    fn inside(&self, index: usize) -> Option<usize> {
        index.checked_sub(1).map(|n| self.indices[n])
    }
}

/// The identifier of each container folder, by its path on the device.
fn container_names(inner: &dyn Source, found: &[(Entry, usize)], limit: u64) -> BTreeMap<String, String> {
    let mut folder_of = BTreeMap::new();
    for (entry, index) in found {
        let folder = entry.path.strip_suffix(METADATA).and_then(|f| f.strip_suffix('/'));
        let Some(folder) = folder else { continue };
        if CONTAINERS.iter().any(|c| folder.strip_prefix(c).is_some_and(|uuid| !uuid.contains('/'))) {
            folder_of.insert(*index, folder.to_owned());
        }
    }
    let wanted: Vec<usize> = folder_of.keys().copied().collect();
    let mut names = BTreeMap::new();
    inner.read(&wanted, limit.min(1 << 20), &mut |index, content| {
        let Ok(bytes) = content.and_then(|c| c.bytes(1 << 20)) else { return };
        let Ok(list) = plists::parse(&bytes) else { return };
        let Some(name) = plists::text(&list, "MCMMetadataIdentifier") else { return };
        // The name becomes part of a path; it must not be able to climb or nest.
        if !name.contains(['/', '\0']) && name != ".." && name != "." {
            names.insert(folder_of[&index].clone(), name);
        }
    });
    names
}

/// A glob of device paths that also fits where containers have their UUIDs still.
#[must_use]
pub fn any_container(glob: &str) -> String {
    let inside = CONTAINERS.iter().find_map(|c| Some((*c, glob.strip_prefix(c)?.split_once('/')?.1)));
    inside.map_or_else(|| glob.to_owned(), |(container, rest)| format!("{container}*/{rest}"))
}

/// What a path in an archive most likely is on the device, before all paths are known and tell
/// where the root is. Containers keep their UUIDs.
#[must_use]
pub fn likely_device_path(path: &str) -> String {
    let folders = [
        ("private/", "/"),
        ("var/", "/private/"),
        ("System/", "/"),
        ("data/system/", "/"),
        ("data/data/", "/"),
        ("data/user_de/", "/"),
        ("data/misc", "/"),
        ("data/local/", "/"),
        ("data/tombstones/", "/"),
    ];
    for (folder, device) in folders {
        let at = if path.starts_with(folder) {
            Some(0)
        } else {
            path.find(&format!("/{folder}")).map(|at| at + 1)
        };
        if let Some(at) = at {
            return format!("{device}{}", &path[at..]);
        }
    }
    format!("/{path}")
}

fn translate(path: &str, names: &BTreeMap<String, String>) -> Option<String> {
    let container = CONTAINERS.iter().find(|c| path.starts_with(**c))?;
    let end = container.len() + path[container.len()..].find('/')?;
    let name = names.get(&path[..end])?;
    Some(format!("{container}{name}{}", &path[end..]))
}

impl Source for Filesystem {
    fn entries(&self) -> &[Entry] {
        &self.entries
    }

    fn open(&self, index: usize, limit: u64) -> Result<Content, OpenError> {
        match self.inside(index) {
            Some(inside) => self.inner.open(inside, limit),
            None => Ok(Content::List(Arc::clone(&self.entries))),
        }
    }

    fn random_access(&self) -> bool {
        self.inner.random_access()
    }

    fn read(&self, wanted: &[usize], limit: u64, each: &mut dyn FnMut(usize, Result<Content, OpenError>)) {
        for root in wanted.iter().filter(|w| **w == 0) {
            each(*root, self.open(*root, limit));
        }
        let outer: BTreeMap<usize, usize> =
            wanted.iter().filter_map(|w| self.inside(*w).map(|inside| (inside, *w))).collect();
        let inner: Vec<usize> = outer.keys().copied().collect();
        self.inner.read(&inner, limit, &mut |index, content| each(outer[&index], content));
    }

    fn memory_needed(&self, index: usize) -> u64 {
        self.inside(index).map_or(0, |inside| self.inner.memory_needed(inside))
    }

    fn diagnostics(&self) -> Vec<SourceDiagnostic> {
        self.inner.diagnostics()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Memory, find};
    use super::*;

    fn has(source: &Filesystem, path: &str) -> bool {
        find(&source.entries, path).is_some()
    }

    fn dump(paths: &[&str]) -> Filesystem {
        let files = paths.iter().map(|p| ((*p).to_owned(), b"x".to_vec()));
        Filesystem::new(Box::new(Memory::new(files)), 1 << 20)
    }

    #[test]
    fn the_root_is_found_wherever_a_tool_puts_it() {
        for prefix in ["", "dump[1]/", "a/b/filesystem1/", "Users/x/Desktop/case *?/"] {
            let path = format!("{prefix}private/var/mobile/Library/SMS/sms.db");
            assert!(has(&dump(&[&path]), "/private/var/mobile/Library/SMS/sms.db"), "{prefix}");
        }
        let bare = dump(&["x/var/mobile/Library/SMS/sms.db", "x/var/root/y"]);
        assert!(has(&bare, "/private/var/mobile/Library/SMS/sms.db") && has(&bare, "/private/var/root/y"));
    }

    #[test]
    fn a_path_alone_tells_most_of_where_it_is_on_the_device() {
        for (path, device) in [
            ("private/var/mobile/x", "/private/var/mobile/x"),
            ("filesystem1/private/var/db/x", "/private/var/db/x"),
            ("dump/var/root/x", "/private/var/root/x"),
            ("dump/System/Library/x", "/System/Library/x"),
            ("x", "/x"),
        ] {
            assert_eq!(likely_device_path(path), device);
        }
        let glob = "/private/var/mobile/Containers/Data/Application/com.{a,b}*/Library/x";
        assert_eq!(any_container(glob), "/private/var/mobile/Containers/Data/Application/*/Library/x");
        assert_eq!(any_container("**/x"), "**/x");
    }

    #[test]
    fn what_is_no_dump_has_no_root() {
        let memory = Memory::new([("Manifest.db".to_owned(), vec![])]);
        assert!(!is_filesystem(memory.entries()));
    }

    #[test]
    fn siblings_of_private_are_kept_and_inner_copies_are_no_root() {
        let source = dump(&[
            "private/var/mobile/x",
            "private/var/mobile/backup/private/var/mobile/y",
            "System/Library/CoreServices/SystemVersion.plist",
        ]);
        assert!(has(&source, "/System/Library/CoreServices/SystemVersion.plist"));
        assert!(has(&source, "/private/var/mobile/backup/private/var/mobile/y"));
    }

    #[test]
    fn container_folders_carry_the_name_of_their_application() {
        let uuid = "private/var/mobile/Containers/Data/Application/0A1B2C3D-0000-4000-8000-000000000001";
        let list = |name: &str| {
            format!(
                "<plist version=\"1.0\"><dict><key>MCMMetadataIdentifier</key><string>{name}</string></dict></plist>"
            )
        };
        let files = |name: &str| {
            Memory::new([
                (format!("{uuid}/{METADATA}"), list(name).into_bytes()),
                (format!("{uuid}/Documents/a.db"), vec![1]),
            ])
        };
        let source = Filesystem::new(Box::new(files("org.example.app")), 1 << 20);
        let path = "/private/var/mobile/Containers/Data/Application/org.example.app/Documents/a.db";
        let entry = &source.entries()[find(source.entries(), path).expect("is there")];
        assert_eq!(entry.origin.as_deref(), Some(&*format!("{uuid}/Documents/a.db")));
        let hostile = Filesystem::new(Box::new(files("../../../etc")), 1 << 20);
        assert!(has(&hostile, &format!("/{uuid}/Documents/a.db")));
    }
}
