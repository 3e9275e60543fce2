//! Values that healthy phones have too: one of them in a set, and everybody is told of spyware.

use super::{Flaw, error};
use crate::detect::normal::refang;
use crate::detect::normal::{Site, path, site};
use crate::detect::{Indicator, IndicatorKind, indicators, platform};
use crate::record::Platform;

/// What of a healthy phone a value would meet.
pub(super) fn flaw(value: &Indicator, platforms: &[Platform]) -> Option<Flaw> {
    use IndicatorKind as K;
    let text = value.value.trim();
    match value.kind {
        K::Domain | K::Website | K::Ip => host(&refang(text)),
        K::Path => platforms.iter().any(|p| is_system_path(text, *p)).then(|| error("check-system-path")),
        K::AppId if platform::is_package(text) => Some(error("check-system-package")),
        _ => platforms.iter().find_map(|p| indicators::refusal(value, *p)).map(|reason| {
            error(match &*reason.key {
                "refused-platform-file" => "check-platform-file",
                "refused-public-key" => "check-public-key",
                _ => "check-platform-name",
            })
        }),
    }
}

fn host(text: &str) -> Option<Flaw> {
    let site = site(text)?;
    let Site::Name(name) = &site else {
        return platform::is_shared_host(&site).then(|| error("check-shared"));
    };
    match () {
        () if platform::is_shortener(name) => Some(error("check-shortener")),
        () if platform::is_shared_host(&site) => Some(error("check-shared")),
        () if psl::suffix_str(name) == Some(&**name) => Some(error("check-suffix")),
        () if platform::is_popular(name) => Some(error("check-popular")),
        () => None,
    }
}

/// Whether a path is a folder that every phone has, or one above it. A file in it may be told.
fn is_system_path(text: &str, on: Platform) -> bool {
    let Some(path) = path(text, on) else { return false };
    let bare = path.trim_end_matches('/');
    let listed = platform::folders().iter().map(|f| f.trim_end_matches('/'));
    listed.into_iter().any(|f| f == bare || (path.ends_with('/') && f.starts_with(&*path)))
}
