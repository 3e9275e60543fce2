//! One spelling for values that can be spelled in many ways, so that equal ones compare equal.

use crate::record::Platform;
use std::net::IpAddr;
use url::{Host, Url};

/// A host as it is compared: an address, or a name in lower case and punycode without final dot.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Site {
    Name(String),
    Address(IpAddr),
}

/// The host of something that is a host, perhaps with port or user, or a web address.
pub(super) fn site(text: &str) -> Option<Site> {
    if is_plain_name(text) {
        return Some(Site::Name(text.to_owned()));
    }
    parsed(text).as_ref().and_then(site_of)
}

/// Whether a text is a host name in its one spelling already, as nearly all are that anybody
/// publishes: no capitals, no punycode, nothing around it, and no address.
fn is_plain_name(text: &str) -> bool {
    let plain = |label: &str| {
        let letters = label.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        letters && !label.is_empty() && label.get(..4) != Some("xn--")
    };
    let last = text.rsplit('.').next().unwrap_or_default();
    text.contains('.') && last.bytes().all(|b| b.is_ascii_lowercase()) && text.split('.').all(plain)
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

fn site_of(url: &Url) -> Option<Site> {
    Some(match url.host()? {
        Host::Domain(name) => Site::Name(name.trim_end_matches('.').to_owned()).filled()?,
        Host::Ipv4(address) => Site::Address(address.into()),
        Host::Ipv6(address) => Site::Address(address.to_ipv4_mapped().map_or(address.into(), IpAddr::from)),
    })
}

impl Site {
    fn filled(self) -> Option<Self> {
        (self != Self::Name(String::new())).then_some(self)
    }
}

/// A web address as it is compared: host, path and query. Scheme, user, port of the scheme,
/// fragment and a final slash say nothing of where it leads.
pub(super) struct Address {
    pub site: Site,
    pub normal: String,
    /// Whether there is more than a host.
    pub has_path: bool,
}

pub(super) fn address(text: &str) -> Option<Address> {
    let scheme_port =
        if text.trim_start().get(..6).is_some_and(|s| s.eq_ignore_ascii_case("https:")) { 443 } else { 80 };
    let url = parsed(text)?;
    let site = site_of(&url)?;
    let name = match &site {
        Site::Name(name) => name.clone(),
        Site::Address(address) => address.to_string(),
    };
    let port = url.port().filter(|p| *p != scheme_port).map(|p| format!(":{p}")).unwrap_or_default();
    let path = url.path().trim_end_matches('/');
    let query = url.query().map(|q| format!("?{q}")).unwrap_or_default();
    let has_path = !path.is_empty() || !query.is_empty();
    Some(Address { site, normal: format!("{name}{port}{path}{query}"), has_path })
}

/// A range of addresses.
#[derive(Clone, Copy, Debug)]
pub(super) struct Network {
    address: IpAddr,
    bits: u32,
}

impl Network {
    pub(super) fn contains(&self, other: IpAddr) -> bool {
        match (self.address, other) {
            (IpAddr::V4(a), IpAddr::V4(b)) => {
                shared(u128::from(u32::from(a)) << 96, u128::from(u32::from(b)) << 96, self.bits)
            }
            (IpAddr::V6(a), IpAddr::V6(b)) => shared(a.into(), b.into(), self.bits),
            _ => false,
        }
    }
}

/// Whether the first bits of two numbers are the same.
fn shared(a: u128, b: u128, bits: u32) -> bool {
    bits == 0 || (a ^ b).checked_shr(128 - bits.min(128)).unwrap_or(0) == 0
}

/// A range as it is written: `192.0.2.0/24`.
pub(super) fn network(text: &str) -> Option<Network> {
    let (address, bits) = text.trim().split_once('/')?;
    let (address, bits): (IpAddr, u32) = (address.parse().ok()?, bits.parse().ok()?);
    (bits <= if address.is_ipv4() { 32 } else { 128 }).then_some(Network { address, bits })
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
pub(super) fn path(text: &str, platform: Platform) -> Option<String> {
    let text = text.strip_prefix("file://").unwrap_or(text);
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
        let name = |text: &str| Some(Site::Name(text.to_owned()));
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
        let normal = |text: &str| address(text).map(|a| (a.normal, a.has_path));
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

    proptest! {
        /// The short way of a plain name leads where the long one does.
        #[test]
        fn a_plain_name_is_what_the_long_way_makes_of_it(text in "(xn--|[a-f0-9x]{0,3})?[a-c0-9A_.-]{1,12}\\.?[a-z0-9]{0,3}") {
            let long = parsed(&text).as_ref().and_then(site_of);
            prop_assert_eq!(site(&text), long);
        }
    }

    proptest! {
        #[test]
        fn nothing_panics(text in any::<String>()) {
            let _ = (site(&text), address(&text).map(|a| a.normal), phone(&text));
            let _ = (path(&text, Platform::Ios), path(&text, Platform::Android));
        }
    }
}
