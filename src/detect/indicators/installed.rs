//! Installed sets beside the built-in ones.
//!
//! A signed set takes the place of the built-in one of the same id if its newest value is newer.
//! A set that nobody signed takes nobody's place: it adds the values that are not there yet, so
//! that whoever can write to it can make the program see more, and never less.

use super::{Library, Loaded, Rejected, built_in_sets};
use crate::detect::spelling::normal_form;
use crate::detect::{Indicator, IndicatorKind, import};
use crate::record::Platform;
use crate::sentence::Sentence;
use rustc_hash::FxHashSet;
use sha2::{Digest as _, Sha256};
use std::path::PathBuf;
use std::sync::Arc;

/// A file that was installed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Installed {
    /// Its name where it came from.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// Whether its signature was checked.
    pub signed: bool,
}

impl Library {
    /// The built-in sets, the installed ones, and those of files and folders.
    ///
    /// # Errors
    /// When files were given and not one value of them can be used.
    pub fn load_with_installed(
        installed: (Vec<Installed>, Vec<Rejected>),
        paths: &[PathBuf],
    ) -> Result<Self, Sentence> {
        let mut library = Self { rejected: installed.1, ..Self::default() };
        let (signed, unsigned): (Vec<_>, Vec<_>) = installed.0.into_iter().partition(|i| i.signed);
        let signed: Vec<Loaded> = signed.iter().flat_map(|i| library.sets_of_installed(i)).collect();
        let (replacing, beside) = sorted(signed, built_in_sets().collect());
        replacing.into_iter().chain(beside).for_each(|loaded| library.take(loaded));
        for installed in &unsigned {
            for loaded in library.sets_of_installed(installed) {
                let new = new_values(loaded, &library.known());
                library.take(new);
            }
        }
        library.with(paths, false)
    }

    /// What is compared already, and where.
    fn known(&self) -> FxHashSet<(IndicatorKind, String, Platform)> {
        let values = self.indicators.iter();
        values.flat_map(|i| self.platforms_of(i).iter().map(move |p| key(i, *p))).collect()
    }

    fn sets_of_installed(&mut self, installed: &Installed) -> Vec<Loaded> {
        let import = match import::read(&installed.name, &installed.bytes) {
            Ok(import) => import,
            Err(reason) => {
                self.reject(&installed.name, "", reason);
                return Vec::new();
            }
        };
        self.rejected.extend(import.rejected);
        self.notes.extend(import.notes);
        let sha256 = hex::encode(Sha256::digest(&installed.bytes));
        let mut sets = import.sets;
        for loaded in &mut sets {
            loaded.set.installed = true;
            loaded.set.file.clone_from(&installed.name);
            loaded.set.sha256.clone_from(&sha256);
        }
        sets
    }
}

/// The built-in sets, each replaced by a newer one of the same id, and the sets of other ids.
fn sorted(signed: Vec<Loaded>, built_in: Vec<Loaded>) -> (Vec<Loaded>, Vec<Loaded>) {
    let ids: FxHashSet<String> = built_in.iter().map(|l| l.set.id.clone()).collect();
    let (mut same, others): (Vec<_>, Vec<_>) = signed.into_iter().partition(|l| ids.contains(&l.set.id));
    let newest = |own: Loaded| {
        let newer =
            |l: &Loaded| l.set.id == own.set.id && l.set.date > own.set.date && !l.indicators.is_empty();
        same.iter().position(newer).map_or(own, |n| same.swap_remove(n))
    };
    (built_in.into_iter().map(newest).collect(), others)
}

/// A set without the values that are known, each for the platforms where it is not.
fn new_values(mut loaded: Loaded, known: &FxHashSet<(IndicatorKind, String, Platform)>) -> Loaded {
    let of_set = loaded.set.platforms.clone();
    loaded.indicators.retain_mut(|indicator| {
        let lists = [&*indicator.about.platforms, &*of_set];
        let wanted = lists.into_iter().find(|l| !l.is_empty()).unwrap_or(&[Platform::Ios, Platform::Android]);
        let missing: Vec<_> =
            wanted.iter().copied().filter(|p| !known.contains(&key(indicator, *p))).collect();
        let new = !missing.is_empty();
        if missing != wanted {
            Arc::make_mut(&mut indicator.about).platforms = missing;
        }
        new
    });
    loaded
}

/// What makes two values the same. A website and a domain are compared alike.
fn key(indicator: &Indicator, platform: Platform) -> (IndicatorKind, String, Platform) {
    use IndicatorKind as K;
    let kind = if indicator.kind == K::Website { K::Domain } else { indicator.kind };
    (kind, normal_form(kind, &indicator.value), platform)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(id: &str, date: &str, values: &str, signed: bool) -> Installed {
        let text = format!(
            "id: {id}\nname: N\nkind: targeted-spyware\nplatforms: [ios, android]\nsources: {{ s: {{ publisher: P, published: \"{date}\" }} }}\nvalues:\n  - {{ type: domain, source: s, values: [{values}] }}\n"
        );
        Installed { name: format!("{id}.yaml"), bytes: text.into_bytes(), signed }
    }

    fn loaded(installed: Vec<Installed>) -> Library {
        Library::load_with_installed((installed, Vec::new()), &[]).expect("loads")
    }

    fn set<'a>(library: &'a Library, id: &str) -> Vec<&'a crate::detect::IndicatorSet> {
        let mine = |s: &&crate::detect::IndicatorSet| s.id.split('@').next() == Some(id);
        library.sets.iter().filter(mine).collect()
    }

    #[test]
    fn with_nothing_installed_it_is_the_built_in_library() {
        let (ours, theirs) = (loaded(Vec::new()), Library::built_in());
        assert_eq!(
            (ours.sets, ours.indicators, ours.refused),
            (theirs.sets, theirs.indicators, theirs.refused)
        );
    }

    #[test]
    fn a_newer_signed_set_takes_the_place_of_the_built_in_one() {
        let library = loaded(vec![file("pegasus", "2099-01-01", "new.example", true)]);
        let [pegasus] = set(&library, "pegasus")[..] else { panic!("one") };
        assert_eq!((pegasus.count, pegasus.installed, pegasus.built_in), (1, true, false));
        assert!(library.indicators.iter().any(|i| i.value == "new.example"));
        let order: Vec<_> = library.sets.iter().map(|s| &*s.id).collect();
        let built_in = Library::built_in();
        assert_eq!(order, built_in.sets.iter().map(|s| &*s.id).collect::<Vec<_>>());
    }

    #[test]
    fn an_older_or_empty_signed_set_does_not() {
        for (date, values) in [("2001-01-01", "new.example"), ("2099-01-01", "")] {
            let library = loaded(vec![file("pegasus", date, values, true)]);
            let [pegasus] = set(&library, "pegasus")[..] else { panic!("one") };
            assert!(pegasus.built_in && pegasus.count > 1000, "{date}");
        }
    }

    #[test]
    fn a_set_that_nobody_signed_adds_and_replaces_nothing() {
        let built_in = Library::built_in();
        let known = |i: &&Indicator| i.kind == IndicatorKind::Domain && i.about.platforms.is_empty();
        let known = built_in.indicators.iter().find(known).expect("there is one").value.clone();
        let values = format!("new.example, {}", known.to_uppercase());
        let library = loaded(vec![file("pegasus", "2099-01-01", &values, false)]);
        let [own, added] = set(&library, "pegasus")[..] else { panic!("two") };
        assert!(own.built_in && added.installed && added.count == 1);
        assert_eq!(library.indicators.len(), built_in.indicators.len() + 1);
        // The same once more adds nothing, and is not named.
        let all = vec![
            file("a", "2099-01-01", "new.example", false),
            file("b", "2099-01-01", "new.example", false),
        ];
        assert_eq!((set(&loaded(all.clone()), "a").len(), set(&loaded(all), "b").len()), (1, 0));
    }

    #[test]
    fn a_value_known_on_one_platform_is_added_for_the_other() {
        let text = "id: mine\nname: M\nkind: stalkerware\nplatforms: [android]\nvalues: [{ type: domain, values: [one.example] }]\n";
        let signed = Installed { name: "mine.yaml".into(), bytes: text.into(), signed: true };
        let library = loaded(vec![signed, file("theirs", "2020-01-01", "one.example", false)]);
        let both: Vec<_> = library.indicators.iter().filter(|i| i.value == "one.example").collect();
        assert_eq!(both.len(), 2);
        assert_eq!(both[1].about.platforms, [Platform::Ios]);
    }

    #[test]
    fn a_damaged_installed_file_is_named() {
        let damaged = Installed { name: "x.stix2".into(), bytes: b"{".to_vec(), signed: false };
        let library = loaded(vec![damaged]);
        assert_eq!(library.rejected[0].file, "x.stix2");
        assert_eq!(library.indicators.len(), Library::built_in().indicators.len());
    }
}
