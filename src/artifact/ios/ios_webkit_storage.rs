//! What sites keep in web views: the names of folders and files, and the file `origin` in hashed ones.
//!
//! Seen in dumps below `WebKit/WebsiteData/`. Older versions of iOS name what belongs to a site after
//! it (`https_example.org_0`, with protocol, host and port), newer ones after a hash, with a file
//! `origin` beside the data that says which page and which site in it are meant. Stores with an identifier of
//! their own (`WebsiteDataStore/UUID/Origins/`, as in `WebsiteDataStoreCocoa.mm` of `WebKit`) look the same.
//! The time is that of the folder or file of the site itself.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::evidence::{Content, Entry};
use crate::format::webkit_origin;
use crate::record::{DetailKind, Locator, Origin, Platform};
use crate::sentence::Sentence;
use std::collections::BTreeMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_webkit_storage",
    platform: Platform::Ios,
    title: "What sites keep in web views",
    paths: &["/", "**/WebsiteData/**/origin", "**/WebsiteDataStore/**/origin"],
    companions: &[],
    proves: "That a page of this site was shown in the application, and kept something there.",
    only_in_encrypted_backups: false,
    parse,
};

/// The largest `origin` that is read.
const LARGEST: u64 = 64 << 10;

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    match &inputs.main.content {
        Content::List(entries) => listed(entries, sink),
        content if inputs.main.path != "/" => {
            let bytes = content.bytes(inputs.limit.min(LARGEST))?;
            let Some((page, site)) = webkit_origin::origins(&bytes) else {
                return Err(Failure(Sentence::new("origin-damaged")));
            };
            let mut detail = Details::new();
            if page != site {
                detail.add("page", DetailKind::Url, Some(page.url()));
            }
            let app = inputs.application().map(str::to_owned);
            sink.emit(Locator::Whole, &[], Origin { url: Some(site.url()), app }, detail.list());
        }
        _ => return Err(Failure(Sentence::new("files-no-list"))),
    }
    Ok(())
}

/// Folders and files that are named after a site, each once.
fn listed(entries: &[Entry], sink: &mut Sink) {
    let mut found: BTreeMap<&str, (&Entry, String)> = BTreeMap::new();
    for entry in entries {
        let Some((start, inside)) = entry.path.split_once("/WebsiteData/") else { continue };
        let mut at = start.len() + "/WebsiteData/".len();
        for part in inside.split('/') {
            let end = at + part.len();
            if let Some(url) = site(part) {
                // The folder itself comes first where it is listed: its time is the one that counts.
                found.entry(&entry.path[..end]).or_insert((entry, url));
                break;
            }
            at = end + 1;
        }
    }
    for (path, (entry, url)) in found {
        let mut detail = Details::new();
        detail.add("folder", DetailKind::Path, Some(path.to_owned()));
        let own = *entry.path == *path;
        let times = [("modified_in_copy", entry.modified.filter(|_| own))];
        let event = Origin { url: Some(url), app: application(path) };
        sink.emit(
            Locator::Key { key: path.trim_start_matches('/').to_owned() },
            &times,
            event,
            detail.list(),
        );
    }
}

/// The address in `https_example.org_0` and `http_example.org_8080.localstorage`. A host may have `_`.
fn site(name: &str) -> Option<String> {
    let (protocol, rest) = name.split_once('_')?;
    if !matches!(protocol, "http" | "https") {
        return None;
    }
    let rest = rest.strip_suffix(".localstorage").unwrap_or(rest);
    let (host, port) =
        rest.rsplit_once('_').filter(|(_, port)| port.parse::<u16>().is_ok()).unwrap_or((rest, "0"));
    let port = if port == "0" { String::new() } else { format!(":{port}") };
    (!host.is_empty()).then(|| format!("{protocol}://{host}{port}/"))
}

/// The application in whose container a path lies, if the dump says which it is.
fn application(path: &str) -> Option<String> {
    let inside = path.split_once("/Containers/Data/Application/")?.1;
    let name = inside.split('/').next()?;
    let uuid = name.len() == 36 && name.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit());
    (!uuid).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_the_site() {
        for (name, url) in [
            ("https_example.org_0", Some("https://example.org/")),
            ("http_a_b.example_8080.localstorage", Some("http://a_b.example:8080/")),
            ("https_example.org_0.localstorage-wal", Some("https://example.org_0.localstorage-wal/")),
            ("file__0", None),
            ("https__0", None),
            ("IndexedDB", None),
        ] {
            assert_eq!(site(name).as_deref(), url, "{name}");
        }
    }
}
