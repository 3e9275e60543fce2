//! What the platforms themselves ship and use. Never matched, and the measure of imitation.
//!
//! `gatekeeperd` is a name Pegasus uses on iOS and a program that Android ships; whoever
//! matches it on Android frightens everybody. The lists stand in `indicators/platform/`.

use super::network::{Networks, range};
use super::normal::Site;
use crate::record::Platform;
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

struct Names {
    list: Vec<&'static str>,
    set: FxHashSet<&'static str>,
}

static IOS: LazyLock<Names> =
    LazyLock::new(|| names(include_str!("../../indicators/platform/ios-processes.txt")));
static ANDROID: LazyLock<Names> =
    LazyLock::new(|| names(include_str!("../../indicators/platform/android-processes.txt")));
static PUBLIC_KEYS: LazyLock<Names> =
    LazyLock::new(|| names(include_str!("../../indicators/platform/public-keys.txt")));
static SHORTENERS: LazyLock<Names> =
    LazyLock::new(|| names(include_str!("../../indicators/platform/shorteners.txt")));

static FILES: LazyLock<Names> =
    LazyLock::new(|| names(include_str!("../../indicators/platform/file-names.txt")));
static SHARED_HOSTS: LazyLock<Names> =
    LazyLock::new(|| names(include_str!("../../indicators/platform/shared-hosts.txt")));
static SHARED_NETWORKS: LazyLock<Networks> = LazyLock::new(|| {
    let mut networks = Networks::default();
    SHARED_HOSTS.list.iter().filter_map(|line| range(line)).for_each(|range| networks.put(range, 0));
    networks
});

static POPULAR: LazyLock<Names> =
    LazyLock::new(|| names(include_str!("../../indicators/platform/popular-domains.txt")));
static PACKAGES: LazyLock<Names> =
    LazyLock::new(|| names(include_str!("../../indicators/platform/packages.txt")));
static FOLDERS: LazyLock<Names> =
    LazyLock::new(|| names(include_str!("../../indicators/platform/folders.txt")));

/// The first word of every line that is no comment.
fn names(text: &'static str) -> Names {
    let lines = text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#'));
    let list: Vec<_> = lines.filter_map(|l| l.split_whitespace().next()).collect();
    Names { set: list.iter().copied().collect(), list }
}

fn of(platform: Platform) -> &'static Names {
    match platform {
        Platform::Ios => &IOS,
        Platform::Android => &ANDROID,
    }
}

/// Names of the programs that a platform ships. Case matters.
#[must_use]
pub fn processes(platform: Platform) -> &'static [&'static str] {
    &of(platform).list
}

/// Whether a platform ships a program of this name.
#[must_use]
pub fn ships(platform: Platform, name: &str) -> bool {
    of(platform).set.contains(name)
}

/// Whether a certificate's private key is public. Hash in hexadecimal, any case.
#[must_use]
pub fn is_public_key(hash: &str) -> bool {
    PUBLIC_KEYS.set.contains(&*hash.replace(':', "").to_ascii_lowercase())
}

/// Whether healthy phones have a file of this name somewhere.
#[must_use]
pub fn has_file(name: &str) -> bool {
    FILES.set.contains(name)
}

/// Whether a host or address belongs to so many that it says nothing about any of them.
pub(super) fn is_shared_host(site: &Site<'_>) -> bool {
    match site {
        Site::Name(name) => SHARED_HOSTS.set.contains(&**name) || is_shortener(name),
        Site::Address(address) => {
            let mut shared = SHARED_HOSTS.set.contains(&*address.to_string());
            SHARED_NETWORKS.look_up(*address, &mut |_| shared = true);
            shared
        }
    }
}

/// Whether so many people visit a host, in lower case, or one below it, that an indicator would
/// meet them all.
#[must_use]
pub fn is_popular(host: &str) -> bool {
    let below = |listed: &&str| listed.strip_suffix(host).is_some_and(|rest| rest.ends_with('.'));
    let bare = host.strip_prefix("www.").unwrap_or(host);
    POPULAR.set.contains(bare) || POPULAR.list.iter().any(below) || SHARED_HOSTS.list.iter().any(below)
}

/// Whether a package or bundle is part of a system, or on very many phones.
#[must_use]
pub fn is_package(id: &str) -> bool {
    PACKAGES.set.contains(id) || ships(Platform::Ios, id) || ships(Platform::Android, id)
}

/// Folders that every phone has, as their platform spells them.
#[must_use]
pub fn folders() -> &'static [&'static str] {
    &FOLDERS.list
}

/// Whether a host, in lower case, only forwards to addresses that it hides.
#[must_use]
pub fn is_shortener(host: &str) -> bool {
    SHORTENERS.set.contains(host)
}

#[cfg(test)]
mod tests {
    use super::super::normal::site;
    use super::*;

    #[test]
    fn case_matters_and_comments_are_no_names() {
        assert!(ships(Platform::Ios, "diagnosticd") && !ships(Platform::Ios, "Diagnosticd"));
        assert!(ships(Platform::Android, "gatekeeperd") && !ships(Platform::Ios, "gatekeeperd"));
        assert!(processes(Platform::Ios).iter().all(|n| !n.starts_with('#')));
        assert!(is_public_key("A40DA80A59D170CAA950CF15C18C454D47A39B26989D8B640ECD745BA71BF5DC"));
        assert!(is_shortener("bit.ly") && !is_shortener("example.org"));
        assert!(has_file("com.apple.photolibraryd.plist") && !has_file("pl.core.lock"));
    }

    #[test]
    fn a_shared_host_is_itself_alone_and_a_shared_network_all_of_it() {
        for shared in ["github.com", "GitHub.com.", "172.67.81.216", "8.8.8.8", "bit.ly"] {
            assert!(site(shared).is_some_and(|s| is_shared_host(&s)), "{shared}");
        }
        for own in ["evil.github.com", "example.org", "192.0.2.1", "104.236.73.120", "2606:4700::1"] {
            assert!(site(own).is_some_and(|s| !is_shared_host(&s)), "{own}");
        }
    }

    #[test]
    fn every_list_is_without_repetition() {
        for names in [
            &*IOS,
            &*ANDROID,
            &*PUBLIC_KEYS,
            &*SHORTENERS,
            &*FILES,
            &*SHARED_HOSTS,
            &*POPULAR,
            &*PACKAGES,
            &*FOLDERS,
        ] {
            assert_eq!(names.list.len(), names.set.len());
        }
    }
}
