//! An index of indicator sets, as the Mobile Verification Toolkit publishes one: YAML with the
//! key `indicators`, a list of `type`, `name` and either `github` (owner, repo, branch, path) or
//! `download_url`.
//!
//! It holds no hash, signature, version or date. Whoever can write to one of the places that it
//! names decides what is in the sets; they are read like a file that somebody gave.

use crate::sentence::Sentence;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeSet;
use url::Url;

/// The host that serves the files of public repositories, byte by byte.
pub const RAW_FILES: &str = "https://raw.githubusercontent.com";

/// More sets than any index names. The published one names fifteen.
const MOST_ENTRIES: usize = 500;

/// A file that an index names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What the index calls it.
    pub title: String,
    /// Where it is, or why nobody knows.
    pub address: Result<String, Sentence>,
}

#[derive(Deserialize)]
struct Index {
    indicators: Vec<Value>,
}

#[derive(Deserialize)]
struct Entry {
    #[serde(default)]
    name: String,
    github: Option<Place>,
    download_url: Option<String>,
}

#[derive(Deserialize)]
struct Place {
    owner: String,
    repo: String,
    branch: Option<String>,
    path: String,
}

/// The files that an index names, in its order. `base` is where files of repositories are.
///
/// # Errors
/// When it is no index, or names nothing or too much.
pub fn items(bytes: &[u8], base: &str) -> Result<Vec<Item>, Sentence> {
    let unusable = |reason: String| Sentence::new("index-unusable").with("reason", reason);
    let text = std::str::from_utf8(bytes).map_err(|e| unusable(e.to_string()))?;
    let first_line = |e: serde_saphyr::Error| e.to_string().lines().next().unwrap_or_default().to_owned();
    let index: Index = serde_saphyr::from_str(text).map_err(|e| unusable(first_line(e)))?;
    if index.indicators.is_empty() || index.indicators.len() > MOST_ENTRIES {
        let count = index.indicators.len() as u64;
        return Err(Sentence::new("index-count").count("count", count).count("most", MOST_ENTRIES as u64));
    }
    Ok(index.indicators.into_iter().enumerate().map(|(n, entry)| item(n, entry, base)).collect())
}

fn item(number: usize, entry: Value, base: &str) -> Item {
    match serde_json::from_value::<Entry>(entry) {
        Ok(entry) => {
            let address = address(&entry, base);
            let title = if entry.name.is_empty() { format!("#{}", number + 1) } else { entry.name };
            Item { title, address }
        }
        Err(error) => Item {
            title: format!("#{}", number + 1),
            address: Err(Sentence::new("index-entry").with("reason", error.to_string())),
        },
    }
}

fn address(entry: &Entry, base: &str) -> Result<String, Sentence> {
    let odd = |reason: &str| Sentence::new("index-entry").with("reason", reason);
    let url = match (&entry.github, &entry.download_url) {
        (Some(place), _) => raw(place, base).ok_or_else(|| odd(&place.path))?,
        (None, Some(url)) => Url::parse(url).map_err(|e| odd(&e.to_string()))?,
        (None, None) => return Err(odd("download_url")),
    };
    if url.scheme() != "https" || !url.username().is_empty() || url.password().is_some() {
        return Err(Sentence::new("update-https-only").with("host", super::host(url.as_str())));
    }
    Ok(url.into())
}

/// Address of a file of a repository. Its parts stay parts: none is empty, none climbs.
fn raw(place: &Place, base: &str) -> Option<Url> {
    let mut url = Url::parse(base).ok()?;
    let branch = place.branch.as_deref().unwrap_or("main");
    let parts =
        [&*place.owner, &*place.repo].into_iter().chain(branch.split('/')).chain(place.path.split('/'));
    let parts: Vec<&str> = parts.collect();
    if parts.iter().any(|p| p.is_empty() || *p == "." || *p == ".." || p.contains('\\')) {
        return None;
    }
    url.path_segments_mut().ok()?.pop_if_empty().extend(parts);
    Some(url)
}

/// The hosts that will be spoken to, each once, in order of name.
#[must_use]
pub fn hosts(items: &[Item]) -> Vec<String> {
    let addresses = items.iter().filter_map(|i| i.address.as_ref().ok());
    addresses.map(|a| super::host(a)).collect::<BTreeSet<_>>().into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const INDEX: &str = "indicators:\n  -\n    type: github\n    name: One\n    sources: [Somebody]\n    github:\n      owner: o\n      repo: r\n      branch: main\n      path: a b/one.stix2\n  - type: url\n    name: Two\n    download_url: https://example.org/two.stix2\n  - type: github\n    name: Climbs\n    github: { owner: .., repo: r, path: x }\n  - name: Plain\n    download_url: http://example.org/x\n  - name: Nowhere\n  - 7\n";

    #[test]
    fn each_entry_becomes_an_address_or_says_why_not() {
        let items = items(INDEX.as_bytes(), RAW_FILES).expect("is an index");
        let keys: Vec<_> = items
            .iter()
            .map(|i| (&*i.title, i.address.as_ref().map_or_else(|s| &*s.key, |a| a.as_str())))
            .collect();
        let expected = [
            ("One", "https://raw.githubusercontent.com/o/r/main/a%20b/one.stix2"),
            ("Two", "https://example.org/two.stix2"),
            ("Climbs", "index-entry"),
            ("Plain", "update-https-only"),
            ("Nowhere", "index-entry"),
            ("#6", "index-entry"),
        ];
        assert_eq!(keys, expected);
        assert_eq!(hosts(&items), ["example.org", "raw.githubusercontent.com"]);
    }

    #[test]
    fn what_is_no_index_is_refused() {
        for text in ["", "indicators: 7", "[1, 2", "\u{0}", "a: &a [*a, *a]\nindicators: *a"] {
            assert_eq!(items(text.as_bytes(), RAW_FILES).expect_err(text).key, "index-unusable");
        }
        assert_eq!(items(b"indicators: []", RAW_FILES).expect_err("empty").key, "index-count");
        let long = format!("indicators:\n{}", "- {}\n".repeat(501));
        assert_eq!(items(long.as_bytes(), RAW_FILES).expect_err("long").key, "index-count");
    }

    #[test]
    fn the_published_index_is_understood() {
        let Some(path) = crate::shared_folder().map(|s| s.join("indicators/mvt-index.yaml")) else {
            return println!("skipped: the published index is not here");
        };
        let items = items(&std::fs::read(path).expect("is read"), RAW_FILES).expect("is an index");
        assert_eq!(items.len(), 15);
        assert!(items.iter().all(|i| i.address.is_ok()), "{items:?}");
        let first = items[0].address.as_deref().expect("has one");
        assert_eq!(
            first,
            "https://raw.githubusercontent.com/AmnestyTech/investigations/master/2021-07-18_nso/pegasus.stix2"
        );
    }

    proptest! {
        #[test]
        fn no_index_makes_it_panic(text in any::<String>(), owner in any::<String>(), path in any::<String>()) {
            let _ = items(text.as_bytes(), RAW_FILES);
            let place = Place { owner, repo: "r".into(), branch: None, path };
            if let Some(url) = raw(&place, RAW_FILES) {
                prop_assert_eq!(url.host_str(), Some("raw.githubusercontent.com"));
            }
        }
    }
}
