//! One spelling for values that can be spelled in many ways, so that equal ones compare equal.

use crate::record::Platform;
use std::borrow::Cow;
use std::net::{IpAddr, Ipv4Addr};
use url::{Host, Url};

/// A host as it is compared: an address, or a name in lower case and punycode without final dot.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Site<'a> {
    Name(Cow<'a, str>),
    Address(IpAddr),
}

/// Without white space around it. Nearly no value has any, which is seen at a glance.
pub(super) fn trim(text: &str) -> &str {
    match text.as_bytes() {
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim(),
    }
}

/// The host of something that is a host, perhaps with port or user, or a web address.
pub(super) fn site(text: &str) -> Option<Site<'_>> {
    let text = trim(text);
    if let Some(plain) = plain(text) {
        return Some(Site::Name(Cow::Borrowed(plain.host)));
    }
    // Logs are full of bare addresses.
    match text.parse::<Ipv4Addr>() {
        Ok(address) => Some(Site::Address(address.into())),
        Err(_) => parsed(text).as_ref().and_then(site_of),
    }
}

fn parsed(text: &str) -> Option<Url> {
    let text = text.trim();
    // An address of version 6 stands bare in logs and in brackets in addresses of the web.
    if let Ok(IpAddr::V6(address)) = text.parse() {
        return Url::parse(&format!("http://[{address}]/")).ok();
    }
    match text.split_once("://") {
        // Schemes the crate does not call special keep their host as it is written.
        Some((_, rest)) => Url::parse(&format!("http://{rest}")).ok(),
        None => Url::parse(&format!("http://{text}")).ok(),
    }
}

fn site_of(url: &Url) -> Option<Site<'static>> {
    Some(match url.host()? {
        Host::Domain(name) => Site::Name(name.trim_end_matches('.').to_owned().into()).filled()?,
        Host::Ipv4(address) => Site::Address(address.into()),
        Host::Ipv6(address) => Site::Address(address.to_ipv4_mapped().map_or(address.into(), IpAddr::from)),
    })
}

impl Site<'_> {
    fn filled(self) -> Option<Self> {
        (self != Self::Name(Cow::Borrowed(""))).then_some(self)
    }
}

/// A web address as it is compared: host, path and query. Scheme, user, port of the scheme,
/// fragment and a final slash say nothing of where it leads.
pub(super) struct Address<'a> {
    pub site: Site<'a>,
    pub normal: Cow<'a, str>,
    /// Whether there is more than a host.
    pub has_path: bool,
}

pub(super) fn address(text: &str) -> Option<Address<'_>> {
    let text = trim(text);
    match plain(text) {
        Some(Plain { host, normal }) => Some(Address {
            site: Site::Name(Cow::Borrowed(host)),
            normal: Cow::Borrowed(normal),
            has_path: normal.len() > host.len(),
        }),
        None => spelled_address(text),
    }
}

fn spelled_address(text: &str) -> Option<Address<'static>> {
    let scheme_port = if text.get(..6).is_some_and(|s| s.eq_ignore_ascii_case("https:")) { 443 } else { 80 };
    let url = parsed(text)?;
    let site = site_of(&url)?;
    let name = match &site {
        Site::Name(name) => name.clone(),
        Site::Address(address) => address.to_string().into(),
    };
    let port = url.port().filter(|p| *p != scheme_port).map(|p| format!(":{p}")).unwrap_or_default();
    let path = url.path().trim_end_matches('/');
    let query = url.query().map(|q| format!("?{q}")).unwrap_or_default();
    let has_path = !path.is_empty() || !query.is_empty();
    Some(Address { site, normal: format!("{name}{port}{path}{query}").into(), has_path })
}

/// Parts of a web address that is already in the one spelling, as nearly all are.
struct Plain<'a> {
    host: &'a str,
    /// Host, path and query.
    normal: &'a str,
}

/// The parts of an address in which nothing has to be folded, found without parsing it.
fn plain(text: &str) -> Option<Plain<'_>> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or(text);
    let end = rest.bytes().position(|b| !is_plain_in_host(b)).unwrap_or(rest.len());
    let (host, tail) = rest.split_at(end);
    if !is_plain_host(host) {
        return None;
    }
    let tail = tail.split('#').next().unwrap_or(tail);
    match tail.as_bytes() {
        [] if rest.len() > end && !rest[end..].starts_with('#') => None,
        [] | b"/" => Some(Plain { host, normal: host }),
        [b'/', ..] if is_plain_path(tail) => Some(Plain { host, normal: &rest[..end + tail.len()] }),
        _ => None,
    }
}

fn is_plain_in_host(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_')
}

/// A name that is no number, without empty parts and without punycode.
fn is_plain_host(host: &str) -> bool {
    let last = host.rsplit('.').next().unwrap_or(host).as_bytes();
    // The last part of a name begins with a letter; a number there makes it an address.
    last.first().is_some_and(u8::is_ascii_lowercase)
        && !host.starts_with(['.', '-'])
        && !holds(host, *b"..")
        // Punycode has two hyphens, and hardly anything else has.
        && !holds(host, *b"--")
}

/// Whether two bytes follow each other anywhere. For short texts faster than a prepared search.
fn holds(text: &str, pair: [u8; 2]) -> bool {
    text.as_bytes().windows(2).any(|window| window == pair)
}

/// Whether a path and query, without fragment, are spelled as the parser would spell them.
fn is_plain_path(tail: &str) -> bool {
    let plain = |b: u8| {
        b.is_ascii_alphanumeric()
            || matches!(b, b'-' | b'.' | b'_' | b'~' | b'!' | b'$' | b'&' | b'(' | b')' | b'*' | b'+')
            || matches!(b, b',' | b';' | b'=' | b':' | b'@' | b'/' | b'?')
    };
    let path = tail.split('?').next().unwrap_or(tail);
    tail.bytes().all(plain) && !path.ends_with('/') && !holds(path, *b"/.")
}

/// Written so that it cannot be clicked: `evil[.]example`, `hxxps://`.
pub(super) fn refang(text: &str) -> String {
    let text = text.trim().replace("[.]", ".").replace("[:]", ":");
    match text.get(..4) {
        Some(head) if head.eq_ignore_ascii_case("hxxp") => format!("http{}", &text[4..]),
        _ => text,
    }
}

/// A text in lower case, without a copy where it is already.
pub(super) fn lower(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase()) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.to_lowercase())
    }
}

/// A telephone number as its digits, `+` in front where it is international.
pub(super) fn phone(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let international = text.trim_start().starts_with('+');
    match digits.strip_prefix("00") {
        Some(rest) if !international && rest.len() >= 7 => Some(format!("+{rest}")),
        _ if digits.len() < 3 || text.chars().any(char::is_alphabetic) => None,
        _ if international => Some(format!("+{digits}")),
        _ => Some(digits),
    }
}

/// A path in the one spelling of its platform. `None` for one that climbs.
pub(super) fn path(text: &str, platform: Platform) -> Option<Cow<'_, str>> {
    let text = text.strip_prefix("file://").unwrap_or(text);
    if is_plain_absolute(text, platform) {
        return Some(Cow::Borrowed(text));
    }
    spelled_path(text, platform).map(Cow::Owned)
}

/// Whether a path is in the one spelling already.
fn is_plain_absolute(text: &str, platform: Platform) -> bool {
    let linked: &[&str] = match platform {
        Platform::Ios => &["/var", "/etc", "/tmp", "/private/tmp"],
        Platform::Android => &["/sdcard", "/storage", "/data/user"],
    };
    text.starts_with('/')
        && text.len() > 1
        && !holds(text, *b"//")
        && !holds(text, *b"/.")
        && !text.starts_with("/~")
        && !linked.iter().any(|l| text.starts_with(l))
}

fn spelled_path(text: &str, platform: Platform) -> Option<String> {
    let absolute = text.starts_with('/') || text.starts_with('~');
    let mut parts: Vec<&str> = text.split('/').filter(|p| !p.is_empty() && *p != ".").collect();
    if parts.contains(&"..") {
        return None;
    }
    let directory = if text.ends_with('/') { "/" } else { "" };
    if !absolute {
        return Some(format!("{}{directory}", parts.join("/")));
    }
    match platform {
        Platform::Ios => ios_links(&mut parts),
        Platform::Android => android_links(&mut parts),
    }
    Some(format!("/{}{directory}", parts.join("/")))
}

/// `/var`, `/etc` and `/tmp` are links on iOS; `~` is the home of the user.
fn ios_links(parts: &mut Vec<&str>) {
    match parts.first() {
        Some(&"~") => drop(parts.splice(..1, ["private", "var", "mobile"])),
        Some(&("var" | "etc" | "tmp")) => parts.insert(0, "private"),
        _ => {}
    }
    if parts.starts_with(&["private", "tmp"]) {
        parts.splice(1..2, ["var", "tmp"]);
    }
}

/// The shared storage and the data of applications go by several names on Android.
fn android_links(parts: &mut Vec<&str>) {
    match parts.as_slice() {
        ["sdcard", ..] => drop(parts.splice(..1, ["data", "media", "0"])),
        ["storage", "emulated", "0", ..] | ["storage", "self", "primary", ..] => {
            drop(parts.splice(..3, ["data", "media", "0"]));
        }
        ["data", "user", "0", ..] => drop(parts.splice(1..3, ["data"])),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hosts_are_folded() {
        let name = |text: &'static str| Some(Site::Name(text.into()));
        for text in [
            "EVIL.example",
            "evil.example.",
            "evil.example:8443",
            "user:pw@evil.example",
            "https://evil.example/x?y",
            "ftp://Evil.Example/",
        ] {
            assert_eq!(site(text), name("evil.example"), "{text}");
        }
        assert_eq!(site("bücher.example"), name("xn--bcher-kva.example"));
        assert_eq!(site("XN--BCHER-KVA.example"), name("xn--bcher-kva.example"));
        for text in ["10.0.0.1", "10.0.0.1:80", "http://10.0.0.1/", "::ffff:10.0.0.1", "http://167772161/"] {
            assert_eq!(site(text), Some(Site::Address("10.0.0.1".parse().expect("an address"))), "{text}");
        }
        assert_eq!(site("2001:DB8::1"), site("http://[2001:db8:0::1]:80/"));
        assert_eq!(site(""), None);
    }

    #[test]
    fn addresses_of_the_web_are_folded() {
        let normal = |text: &str| address(text).map(|a| (a.normal.into_owned(), a.has_path));
        let expected = Some(("evil.example/a?b=C".to_owned(), true));
        for text in
            ["evil.example/a?b=C", "HTTPS://EVIL.example:443/a?b=C", "http://u@evil.example:80/a/?b=C#f"]
        {
            assert_eq!(normal(text), expected, "{text}");
        }
        assert_eq!(normal("https://evil.example/"), Some(("evil.example".to_owned(), false)));
        assert_eq!(normal("http://evil.example:8080/a"), Some(("evil.example:8080/a".to_owned(), true)));
    }

    #[test]
    fn numbers_are_folded() {
        assert_eq!(phone("+1 (202) 555-0123").as_deref(), Some("+12025550123"));
        assert_eq!(phone("0012025550123").as_deref(), Some("+12025550123"));
        assert_eq!(phone("AMNESTY"), None);
    }

    #[test]
    fn paths_are_folded() {
        let ios = |text| path(text, Platform::Ios);
        for text in [
            "/var/tmp/x",
            "/tmp/x",
            "/private/tmp/x",
            "/private/var/tmp/x",
            "//private/./var//tmp/x",
            "file:///tmp/x",
        ] {
            assert_eq!(ios(text).as_deref(), Some("/private/var/tmp/x"), "{text}");
        }
        assert_eq!(ios("~/Library/x").as_deref(), Some("/private/var/mobile/Library/x"));
        assert_eq!(ios("/etc/hosts").as_deref(), Some("/private/etc/hosts"));
        assert_eq!(ios("/private/var/tmp/d/").as_deref(), Some("/private/var/tmp/d/"));
        assert_eq!(ios("/private/var/../etc"), None);
        let android = |text| path(text, Platform::Android);
        for text in ["/sdcard/x", "/storage/emulated/0/x", "/data/media/0/x"] {
            assert_eq!(android(text).as_deref(), Some("/data/media/0/x"), "{text}");
        }
        assert_eq!(android("/data/user/0/a.b/x").as_deref(), Some("/data/data/a.b/x"));
    }

    /// The short way and the long way come to the same.
    fn agree(text: &str) -> Result<(), TestCaseError> {
        let long = spelled_address(text.trim()).map(|a| (a.site, a.normal, a.has_path));
        prop_assert_eq!(address(text).map(|a| (a.site, a.normal, a.has_path)), long);
        prop_assert_eq!(site(text), parsed(text).as_ref().and_then(site_of));
        for platform in [Platform::Ios, Platform::Android] {
            let bare = text.strip_prefix("file://").unwrap_or(text);
            prop_assert_eq!(path(text, platform), spelled_path(bare, platform).map(Cow::Owned));
        }
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]
        #[test]
        fn the_short_way_agrees_with_the_long_one(
            text in "(https?://|HTTP://|ftp://|file://)?[a-z0-9A-Zé_.~-]{0,12}(\\.(com|xn--p1ai|1|example))?[:@]?[0-9]{0,3}([/?#.&=%'a-z0-9 \\\\~-]{0,4}[/?#]?[a-zA-Z0-9./~]{0,3}){0,3}",
            other in "/?(private|var|tmp|storage|data|user|sdcard|~)?(/(0|\\.|\\.\\.|self|x|tmp|)){0,4}/?",
        ) {
            agree(&text)?;
            agree(&other)?;
        }

        #[test]
        fn nothing_panics(text in any::<String>()) {
            let _ = (site(&text), address(&text).map(|a| a.normal), phone(&text));
            let _ = (path(&text, Platform::Ios), path(&text, Platform::Android));
        }
    }
}
