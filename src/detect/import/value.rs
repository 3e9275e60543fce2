//! What a value names, judged by its form; and the words that people use for kinds of values.
//!
//! Lists come without types. What cannot be told is not guessed: an indicator of the wrong
//! kind frightens somebody, or lets everybody believe that something was compared.

use crate::detect::IndicatorKind;
use crate::detect::normal::phone;
use std::borrow::Cow;
use std::net::IpAddr;

/// What a value looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// One kind.
    Kind(IndicatorKind),
    /// A single word: a program, if anything.
    Word,
    /// Something else.
    Unknown,
}

/// First parts of package names and bundle ids, which are domains turned around.
const REVERSED: &[&str] = &["com", "org", "net", "edu", "gov", "mil"];

/// Ends of names of files that are no top-level domains.
const FILE_ENDS: &[&str] = &[
    "apk",
    "aab",
    "dex",
    "odex",
    "jar",
    "dylib",
    "plist",
    "db",
    "sqlite",
    "bin",
    "dat",
    "log",
    "txt",
    "xml",
    "json",
    "html",
    "php",
    "js",
    "exe",
    "dll",
    "ipa",
    "mobileconfig",
    "pdf",
    "doc",
    "docx",
    "docm",
    "xls",
    "xlsx",
    "gif",
    "jpg",
    "jpeg",
    "png",
    "webp",
    "dng",
    "tar",
    "gz",
    "rar",
    "7z",
    "elf",
    "ko",
    "cfg",
    "conf",
    "tmp",
    "lnk",
    "hta",
    "vbs",
    "ps1",
    "bat",
];

/// Brackets that people put around dots, and what they write for them.
const DEFANGED: &[(&str, &str)] = &[
    ("[.]", "."),
    ("(.)", "."),
    ("{.}", "."),
    ("[dot]", "."),
    ("(dot)", "."),
    ("{dot}", "."),
    ("[DOT]", "."),
    ("(DOT)", "."),
    ("[:]", ":"),
    ("[://]", "://"),
    ("[/]", "/"),
    ("[@]", "@"),
    ("(@)", "@"),
    ("[at]", "@"),
    ("(at)", "@"),
    ("[AT]", "@"),
    ("\\.", "."),
];

/// Whether a value is written so that it cannot be clicked.
pub(super) fn is_defanged(text: &str) -> bool {
    scheme(text).is_some()
        || (text.contains(['[', '(', '{', '\\']) && DEFANGED.iter().any(|(d, _)| text.contains(d)))
}

/// The length of a scheme that is written so that it is none.
fn scheme(text: &str) -> Option<(usize, &'static str)> {
    let head = text.get(..4)?;
    let (length, real) = match () {
        () if head.eq_ignore_ascii_case("hxxp") || head.eq_ignore_ascii_case("htxp") => (4, "http"),
        () if head.eq_ignore_ascii_case("meow") => (4, "http"),
        () if head.eq_ignore_ascii_case("fxp:") => (3, "ftp"),
        () => return None,
    };
    let rest = text[length..].trim_start_matches(['s', 'S']);
    rest.starts_with([':', '[']).then_some((length, real))
}

/// The value that was meant by `hxxps://evil[.]example`.
pub(super) fn refang(text: &str) -> Cow<'_, str> {
    if !is_defanged(text) {
        return Cow::Borrowed(text);
    }
    let mut real = match scheme(text) {
        Some((length, scheme)) => format!("{scheme}{}", &text[length..]),
        None => text.to_owned(),
    };
    for (written, meant) in DEFANGED {
        if real.contains(written) {
            real = real.replace(written, meant);
        }
    }
    Cow::Owned(real)
}

/// Judges a value by its form alone.
pub(super) fn form(text: &str) -> Form {
    use IndicatorKind as K;
    if text.is_empty() || text.contains(char::is_whitespace) && !text.starts_with(['+', '/']) {
        return Form::Unknown;
    }
    let known = match () {
        () if text.contains("://") => is_url(text).then_some(K::Url),
        () if is_hex(text) && matches!(text.len(), 32 | 40 | 64) => Some(K::Hash),
        () if is_fingerprint(text) => Some(K::Certificate),
        () if text.starts_with('+') => is_phone(text).then_some(K::Phone),
        () if text.starts_with('/') || text.starts_with("~/") => Some(K::Path),
        () if text.contains('@') => is_email(text).then_some(K::Email),
        () if is_ip(text) => Some(K::Ip),
        () if text.contains('/') => is_url(text).then_some(K::Url),
        () if text.contains('.') => return dotted(text),
        () => return word(text),
    };
    known.map_or(Form::Unknown, Form::Kind)
}

fn word(text: &str) -> Form {
    let fits = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'+');
    let numbers = || text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    if text.len() > 1 && text.len() <= 64 && text.bytes().all(fits) && !numbers() && !is_long_hex(text) {
        Form::Word
    } else {
        Form::Unknown
    }
}

/// Hashes that nothing on a phone is compared with (SHA-512), and broken ones.
fn is_long_hex(text: &str) -> bool {
    text.len() > 24 && is_hex(&text.replace('-', ""))
}

/// Names with dots: domains, package names, files. `com.example.phone` and `phone.example.com`
/// differ in where the top-level domain stands.
fn dotted(text: &str) -> Form {
    let Some(name) = bare_domain(text) else {
        return if is_reversed(text) { Form::Kind(IndicatorKind::AppId) } else { Form::Unknown };
    };
    let ends_well = psl::suffix(name.as_bytes()).is_some_and(|s| s.is_known());
    let last = name.rsplit('.').next().unwrap_or(name);
    match (ends_well, is_reversed(text)) {
        (false, _) if FILE_ENDS.contains(&&*last.to_ascii_lowercase()) => Form::Kind(IndicatorKind::FileName),
        (_, true) => Form::Kind(IndicatorKind::AppId),
        (true, false) => Form::Kind(IndicatorKind::Domain),
        (false, false) => match name.split('.').next() {
            Some(first)
                if first.len() <= 3 && psl::suffix(first.as_bytes()).is_some_and(|s| s.is_known()) =>
            {
                Form::Kind(IndicatorKind::AppId)
            }
            _ => Form::Unknown,
        },
    }
}

/// Whether a name begins as package names do: `com.` and at least two more parts, or one that
/// is no top-level domain.
fn is_reversed(text: &str) -> bool {
    let mut parts = text.split('.');
    let fits =
        |p: &str| !p.is_empty() && p.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
    parts.next().is_some_and(|first| REVERSED.contains(&first))
        && parts.clone().all(fits)
        && (parts.clone().count() >= 2
            || parts.next().is_some_and(|last| !psl::suffix(last.as_bytes()).is_some_and(|s| s.is_known())))
}

/// A name as domains are written, without wildcard and final dot.
fn bare_domain(text: &str) -> Option<&str> {
    let name = text.strip_prefix("*.").unwrap_or(text).trim_end_matches('.');
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    let sound = !name.is_empty()
        && name.len() <= 253
        && name.chars().all(fits)
        && !name.starts_with(['.', '-'])
        && memchr::memmem::find(name.as_bytes(), b"..").is_none();
    sound.then_some(name)
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_hexdigit())
}

/// `AA:BB:…`, as certificates are shown.
fn is_fingerprint(text: &str) -> bool {
    matches!(text.len(), 47 | 59 | 95) && text.split(':').all(|pair| pair.len() == 2 && is_hex(pair))
}

fn is_phone(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '(' | ')' | '.' | '/');
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (7..=15).contains(&digits) && text.chars().all(fits)
}

fn is_email(text: &str) -> bool {
    let Some((name, domain)) = text.rsplit_once('@') else { return false };
    !name.is_empty()
        && !name.contains(['@', '/', ':', '<', ','])
        && domain.contains('.')
        && bare_domain(domain).is_some()
}

/// An address, perhaps with a port, or a range of them.
pub(super) fn is_ip(text: &str) -> bool {
    let may_be = text.bytes().next().is_some_and(|b| b.is_ascii_hexdigit() || matches!(b, b':' | b'['));
    let in_range = || {
        let (address, bits) = text.split_once('/')?;
        let (address, bits): (IpAddr, u32) = (address.parse().ok()?, bits.parse().ok()?);
        Some(bits <= if address.is_ipv4() { 32 } else { 128 })
    };
    may_be
        && (text.parse::<IpAddr>().is_ok()
            || in_range().unwrap_or(false)
            || text.parse::<std::net::SocketAddr>().is_ok())
}

/// A web address: its host is a name with a dot, or an address.
fn is_url(text: &str) -> bool {
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let host = authority.rsplit('@').next().unwrap_or(authority);
    let (name, port) = host.split_once(':').unwrap_or((host, ""));
    let named = name.contains('.') && bare_domain(name).is_some() && port.bytes().all(|b| b.is_ascii_digit());
    (named && (text.contains("://") || psl::suffix(name.as_bytes()).is_some_and(|s| s.is_known())))
        || is_ip(host)
}

/// Whether something that is said to be a web address can be one.
fn has_host(text: &str) -> bool {
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or(rest);
    is_url(text) || bare_domain(host).is_some()
}

/// A value that is said to be of a kind, as the kind it is: an address among domains is an
/// address, a path among them a web address. Nothing if it cannot be of that kind.
pub(super) fn as_kind(kind: IndicatorKind, text: &str) -> Option<(IndicatorKind, Cow<'_, str>)> {
    use IndicatorKind as K;
    let text = text.trim();
    let refanged = match kind {
        K::Domain | K::Website | K::Ip | K::Url | K::Email => refang(text),
        _ => Cow::Borrowed(text),
    };
    let value = refanged.as_ref();
    let kind = match kind {
        K::Domain | K::Website | K::Ip if is_ip(value) => K::Ip,
        K::Domain | K::Website | K::Ip | K::Url if value.contains('/') => {
            has_host(value).then_some(K::Url)?
        }
        K::Domain | K::Website | K::Ip | K::Url => {
            let name = bare_domain(value.split(':').next().unwrap_or(value))?;
            let kind = if kind == K::Website { K::Website } else { K::Domain };
            return Some((kind, owned_part(&refanged, name)));
        }
        K::Email => (value.contains('@') && !value.contains(char::is_whitespace)).then_some(K::Email)?,
        K::Phone => phone(value).map(|_| K::Phone)?,
        K::Hash => (is_hex(value) && matches!(value.len(), 32 | 40 | 64)).then_some(K::Hash)?,
        K::Certificate => (is_fingerprint(value) || is_hex(value) && matches!(value.len(), 32 | 40 | 64))
            .then_some(K::Certificate)?,
        K::FileName if value.trim_end_matches('/').contains('/') => K::Path,
        K::AppId if value.contains(char::is_whitespace) || value.contains('/') => return None,
        other => other,
    };
    let sound = !value.is_empty() && value.len() <= 4096 && !value.contains(char::is_control);
    sound.then_some((kind, refanged))
}

/// A part of a value, without a copy where that is possible.
fn owned_part<'t>(whole: &Cow<'t, str>, part: &str) -> Cow<'t, str> {
    match whole {
        Cow::Borrowed(text) => match text.find(part) {
            Some(start) => Cow::Borrowed(&text[start..start + part.len()]),
            None => Cow::Owned(part.to_owned()),
        },
        Cow::Owned(_) => Cow::Owned(part.to_owned()),
    }
}

/// The kind that a word of a table, of MISP or of another tool stands for.
pub(super) fn kind_of_word(word: &str) -> Option<IndicatorKind> {
    use IndicatorKind as K;
    let word: String = word.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    Some(match word.as_str() {
        "domain" | "domains" | "domainname" | "domainnames" | "hostname" | "hostnames" | "host" | "hosts"
        | "fqdn" | "dns" | "c2domain" | "domainnamevalue" | "website" | "websites" => K::Domain,
        "ip" | "ips" | "ipaddress" | "ipaddresses" | "ipaddr" | "ipdst" | "ipsrc" | "ipv4" | "ipv6"
        | "ip4" | "ip6" | "ip4addr" | "ip6addr" | "ipv4addr" | "ipv6addr" | "ipport" | "ipdstport"
        | "ipsrcport" | "cidr" | "destinationip" | "ipv4addrvalue" | "ipv6addrvalue" | "c2ip" => K::Ip,
        "url" | "urls" | "uri" | "uris" | "links" | "urlvalue" => K::Url,
        "email"
        | "emails"
        | "emailaddress"
        | "emailaddr"
        | "emailsrc"
        | "emaildst"
        | "mail"
        | "emailreplyto"
        | "whoisregistrantemail"
        | "emailaddrvalue"
        | "account"
        | "accounts" => K::Email,
        "md5" | "sha1" | "sha256" | "hash" | "hashes" | "filehash" | "filehashmd5" | "filehashsha1"
        | "filehashsha256" | "sha256hash" | "sha1hash" | "md5hash" | "filesha256" | "sample" | "samples" => {
            K::Hash
        }
        "filename" | "filenames" | "file" | "files" => K::FileName,
        "path" | "paths" | "filepath" | "filepaths" | "fullpath" => K::Path,
        "process" | "processes" | "processname" | "processnames" => K::Process,
        "package"
        | "packages"
        | "packagename"
        | "packagenames"
        | "appid"
        | "appids"
        | "applicationid"
        | "apps"
        | "bundleid"
        | "bundleids"
        | "bundle"
        | "bundles"
        | "mobileapplicationid"
        | "bundleidentifier"
        | "androidpackage"
        | "packageid" => K::AppId,
        "certificate"
        | "certificates"
        | "cert"
        | "certs"
        | "certsha1"
        | "certsha256"
        | "certificatesha1"
        | "certificatesha256"
        | "certificatehash"
        | "fingerprint"
        | "x509fingerprintmd5"
        | "x509fingerprintsha1"
        | "x509fingerprintsha256"
        | "appcertsha1"
        | "appcertsha256"
        | "appcertmd5" => K::Certificate,
        "phone" | "phones" | "phonenumber" | "phonenumbers" | "msisdn" | "telephone" | "tel" | "numbers" => {
            K::Phone
        }
        "property" | "properties" | "androidproperty" | "propertyname" => K::Property,
        "profile" | "profiles" | "profileid" | "profileuuid" | "configurationprofile" => K::ProfileId,
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
