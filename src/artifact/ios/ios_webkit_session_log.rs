//! `full_browsing_session_resourceLog.plist`: sites that `WebKit` saw, and which led to which.
//!
//! Seen in backups and dumps up to iOS 13, in the containers of applications that show web pages,
//! of Safari's view service and of web clips. `observations.db` replaced it. The keys are those of
//! `ResourceLoadStatistics::encode`; times are seconds since 1970.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::plist as plists;
use crate::record::{DetailKind, Locator, Origin, Platform};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use plist::Value;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_webkit_session_log",
    platform: Platform::Ios,
    title: "Sites known to web views, older record",
    paths: &[
        "/private/var/mobile/Containers/Data/Application/com.apple.mobilesafari/Library/WebKit/WebsiteData/ResourceLoadStatistics/full_browsing_session_resourceLog.plist",
        "**/full_browsing_session_resourceLog.plist",
    ],
    companions: &[],
    proves: "That a web view of the application loaded something from a site, as a page, a frame, a part of a page \
             or a redirection.",
    only_in_encrypted_backups: false,
    parse,
};

/// Lists of other sites, and what they are to this one.
const RELATIONS: &[(&str, &str)] = &[
    ("topFrameUniqueRedirectsFrom", "redirected_from"),
    ("topFrameUniqueRedirectsTo", "redirected_to"),
    ("topFrameUniqueRedirectsToSinceSameSiteStrictEnforcement", "redirected_to"),
    ("topFrameLinkDecorationsFrom", "decorated_link_from"),
    ("topFrameLoadedThirdPartyScripts", "script_under"),
    ("subframeUnderTopFrameOrigins", "frame_under"),
    ("subframeUnderTopFrameDomains", "frame_under"),
    ("subresourceUnderTopFrameOrigins", "part_under"),
    ("subresourceUnderTopFrameDomains", "part_under"),
    ("subresourceUniqueRedirectsFrom", "part_redirected_from"),
    ("subresourceUniqueRedirectsTo", "part_redirected_to"),
    ("storageAccessUnderTopFrameOrigins", "storage_under"),
    ("storageAccessUnderTopFrameDomains", "storage_under"),
];

/// Keys under which an entry of such a list names its site.
const NAMES: &[&str] = &["origin", "domain"];

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let list = inputs.plist()?;
    let Some(sites) = list.as_dictionary().and_then(|d| d.get("browsingStatistics")) else {
        // A log that was just begun holds nothing but its version.
        return if list.as_dictionary().is_some() { Ok(()) } else { Err(wrong()) };
    };
    let Some(sites) = sites.as_array() else { return Err(wrong()) };
    for (n, entry) in sites.iter().enumerate() {
        site(n, entry, inputs.application(), sink);
    }
    Ok(())
}

fn wrong() -> Failure {
    Failure(Sentence::new("plist-no-dictionary"))
}

fn site(n: usize, entry: &Value, app: Option<&str>, sink: &mut Sink) {
    let Some(keys) = entry.as_dictionary() else { return sink.lost(wrong().0) };
    let time = |key: &str| keys.get(key).and_then(instant);
    let times = [("seen", time("lastSeen")), ("used", time("mostRecentUserInteraction"))];
    let mut detail = Details::new();
    for (key, name) in RELATIONS {
        let others = keys.get(key).and_then(Value::as_array).into_iter().flatten();
        for other in others.filter_map(named) {
            detail.add(name, DetailKind::Host, Some(other));
        }
    }
    for (key, name) in [
        ("hadUserInteraction", "had_user_interaction"),
        ("grandfathered", "grandfathered"),
        ("isPrevalentResource", "prevalent"),
        ("isVeryPrevalentResource", "very_prevalent"),
    ] {
        let set = keys.get(key).and_then(|v| v.as_boolean().or(v.as_signed_integer().map(|n| n != 0)));
        detail.plain(name, set.filter(|set| *set));
    }
    let own = ["PrevalentResourceOrigin", "PrevalentResourceDomain", "registrableDomain"];
    let url = own.iter().find_map(|key| plists::text(entry, key));
    let event = Origin { url, app: app.map(str::to_owned) };
    sink.emit(Locator::Key { key: format!("browsingStatistics/{n}") }, &times, event, detail.list());
}

/// The site an entry of a list names: a text, or a dictionary with it.
fn named(entry: &Value) -> Option<String> {
    let text = entry.as_string().filter(|t| !t.is_empty()).map(str::to_owned);
    text.or_else(|| NAMES.iter().find_map(|key| plists::text(entry, key)))
}

/// A date, or seconds since 1970.
fn instant(value: &Value) -> Option<Timestamp> {
    match value {
        Value::Date(_) => plists::instant(value),
        number => plists::number(number).and_then(Timestamp::unix_fraction),
    }
}
