//! Values that cannot match, or not as their maker means, type by type.

use super::{Flaw, error, warning};
use crate::detect::IndicatorKind;
use crate::detect::normal::refang;
use crate::detect::normal::{Site, address, phone, site};
use std::net::IpAddr;

/// What is wrong with a value itself.
pub(super) fn flaws(kind: IndicatorKind, value: &str) -> Vec<Flaw> {
    use IndicatorKind as K;
    let bare = value.trim();
    if bare.is_empty() {
        return vec![error("check-empty")];
    }
    if bare.chars().any(|c| c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}' | '\u{ad}')) {
        return vec![error("check-invisible")];
    }
    let own = match kind {
        K::Domain | K::Website => host(bare),
        K::Ip => ip(bare),
        K::Url => url(bare),
        K::Email => email(bare),
        K::Phone => telephone(bare),
        K::Process => process(bare),
        K::Path => path(bare),
        K::FileName => file_name(bare),
        K::Hash => hash(bare),
        K::AppId => app_id(bare),
        K::Certificate => hash(&bare.replace(':', "")),
        K::ProfileId => one_word(bare),
        K::Property => property(bare),
        K::LogText => log_text(bare),
    };
    let around = (bare != value).then(|| warning("check-space"));
    own.into_iter().chain(around).collect()
}

fn host(value: &str) -> Option<Flaw> {
    let plain = refang(value);
    if plain.contains('/') {
        return Some(error("check-host-path"));
    }
    if plain.contains(char::is_whitespace) || plain.contains(['*', '@', ',']) {
        return Some(error("check-host"));
    }
    match site(&plain) {
        None => Some(error("check-host")),
        Some(Site::Address(_)) => Some(error("check-host-address")),
        Some(Site::Name(_)) if plain.contains(':') => Some(warning("check-host-port")),
        Some(Site::Name(name)) => ending(&name),
    }
}

/// Endings that nobody can register below: kept for examples and for what never leaves a network.
const RESERVED: &[&str] = &["example", "test", "invalid", "localhost", "local", "internal", "onion"];

fn ending(name: &str) -> Option<Flaw> {
    let Some((_, last)) = name.rsplit_once('.') else { return Some(error("check-no-ending")) };
    if RESERVED.contains(&last) {
        // Names of Tor are not in the list of endings, and are real.
        return (last != "onion").then(|| warning("check-ending-reserved"));
    }
    let known = psl::suffix(name.as_bytes()).is_some_and(|s| s.is_known());
    match () {
        () if !known => Some(error("check-ending")),
        () if name.starts_with("www.") => Some(warning("check-www")),
        () => None,
    }
}

fn ip(value: &str) -> Option<Flaw> {
    let (text, bits) = match value.split_once('/') {
        Some((text, bits)) => (text, Some(bits)),
        None => (value, None),
    };
    let Ok(address) = refang(text).parse::<IpAddr>() else { return Some(error("check-address")) };
    let widest = if address.is_ipv4() { 32 } else { 128 };
    match bits.map(str::parse::<u8>) {
        Some(Err(_)) => Some(error("check-address")),
        Some(Ok(bits)) if bits > widest => Some(error("check-address")),
        Some(Ok(bits)) if u32::from(bits) < u32::from(widest) / 2 => Some(error("check-network-wide")),
        _ if is_private(address) => Some(error("check-private")),
        _ => None,
    }
}

/// Addresses that every network has for itself, or nobody has.
fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(a) => {
            let shared = a.octets()[0] == 100 && (64..128).contains(&a.octets()[1]);
            a.is_private()
                || a.is_loopback()
                || a.is_link_local()
                || a.is_unspecified()
                || a.is_broadcast()
                || a.is_multicast()
                || shared
        }
        IpAddr::V6(a) => {
            a.is_loopback()
                || a.is_unspecified()
                || a.is_multicast()
                || a.is_unique_local()
                || a.is_unicast_link_local()
        }
    }
}

fn url(value: &str) -> Option<Flaw> {
    let plain = refang(value);
    if plain.contains(char::is_whitespace) {
        return Some(error("check-host"));
    }
    match address(&plain) {
        None => Some(error("check-host")),
        Some(address) if !address.has_path => Some(warning("check-url-bare")),
        Some(address) => match &address.site {
            Site::Name(name) => ending(name).filter(|f| f.what.key != "check-www"),
            Site::Address(_) => None,
        },
    }
}

fn email(value: &str) -> Option<Flaw> {
    if value.contains(char::is_whitespace) {
        return Some(error("check-email"));
    }
    match value.rsplit_once('@') {
        // The names of accounts are compared like addresses.
        None => Some(warning("check-email-account")),
        Some((name, domain)) if name.is_empty() || site(domain).is_none() => Some(error("check-email")),
        Some((_, domain)) => site(domain).and_then(|s| match s {
            Site::Name(name) => ending(&name).filter(|f| f.what.key != "check-www"),
            Site::Address(_) => None,
        }),
    }
}

fn telephone(value: &str) -> Option<Flaw> {
    match phone(value) {
        None => Some(error("check-phone")),
        Some(digits) if !digits.starts_with('+') => Some(warning("check-phone-national")),
        Some(_) => None,
    }
}

fn process(value: &str) -> Option<Flaw> {
    match () {
        () if value.contains('/') => Some(error("check-process-path")),
        () if value.contains('*') => Some(error("check-pattern")),
        () if value.chars().count() < 3 => Some(warning("check-short")),
        () => None,
    }
}

/// First parts of the paths of both systems, as they are written.
const ROOTS: &[&str] = &[
    "private",
    "var",
    "usr",
    "System",
    "Applications",
    "Library",
    "data",
    "system",
    "sdcard",
    "storage",
    "vendor",
    "dev",
];

fn path(value: &str) -> Option<Flaw> {
    let parts: Vec<_> = value.split('/').filter(|p| !p.is_empty()).collect();
    let first = parts.first().copied().unwrap_or_default();
    let root = |r: &&str| r.eq_ignore_ascii_case(first);
    match () {
        () if parts.contains(&"..") => Some(error("check-path-climbs")),
        () if value.contains('*') => Some(error("check-pattern")),
        () if value.contains('\\') => Some(error("check-path-backslash")),
        () if parts.is_empty() => Some(error("check-system-path")),
        () if value.starts_with('/') && !ROOTS.contains(&first) && ROOTS.iter().any(root) => {
            Some(error("check-path-case"))
        }
        () if parts.len() == 1 && !value.contains('/') => Some(warning("check-path-bare")),
        () => None,
    }
}

fn file_name(value: &str) -> Option<Flaw> {
    match () {
        () if value.contains(['/', '\\']) => Some(error("check-file-path")),
        () if value.contains('*') => Some(error("check-pattern")),
        () if value.chars().count() < 4 => Some(warning("check-short")),
        () => None,
    }
}

/// What MD5, SHA-1 and SHA-256 make of nothing: every empty file has it.
const OF_NOTHING: &[&str] = &[
    "d41d8cd98f00b204e9800998ecf8427e",
    "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
];

fn hash(value: &str) -> Option<Flaw> {
    let digits = value.bytes().all(|b| b.is_ascii_hexdigit());
    match value.len() {
        _ if !digits => Some(error("check-hash-digits")),
        32 | 40 | 64 => OF_NOTHING.contains(&&*value.to_lowercase()).then(|| error("check-hash-empty")),
        _ => Some(error("check-hash-length")),
    }
}

fn app_id(value: &str) -> Option<Flaw> {
    let plain = value.chars().all(|c| c.is_alphanumeric() || "._-".contains(c));
    match () {
        () if !plain => Some(error("check-app-id")),
        () if !value.contains('.') => Some(warning("check-app-id-short")),
        () => None,
    }
}

fn one_word(value: &str) -> Option<Flaw> {
    value.contains(char::is_whitespace).then(|| warning("check-several-words"))
}

fn property(value: &str) -> Option<Flaw> {
    let upper = value.contains(|c: char| c.is_ascii_uppercase());
    one_word(value).or_else(|| upper.then(|| warning("check-property-case")))
}

fn log_text(value: &str) -> Option<Flaw> {
    match () {
        () if value.contains(|c: char| !c.is_ascii_alphanumeric() && c != '_') => {
            Some(error("check-log-word"))
        }
        () if value.len() < 5 => Some(error("check-log-short")),
        () => None,
    }
}
