//! What the object paths of STIX patterns name, those of the standard and those in use.

use crate::detect::IndicatorKind;
use crate::detect::import::expression::Expression;
use crate::sentence::Sentence;

/// What a path names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Named {
    Kind(IndicatorKind),
    /// A folder: everything in it.
    Folder,
}

/// What a path names. Quotes, hyphens and case differ between publishers.
fn named(path: &str) -> Option<Named> {
    use IndicatorKind as K;
    let compact: String =
        path.chars().filter(|c| !matches!(c, '\'' | '"' | '-')).collect::<String>().to_lowercase();
    Some(Named::Kind(match compact.as_str() {
        "domainname:value" | "networktraffic:extensions.httprequestext.request_header.host" => K::Domain,
        "domainname:resolves_to_refs[*].value"
        | "ipv4addr:value"
        | "ipv6addr:value"
        | "networktraffic:dst_ref.value"
        | "networktraffic:src_ref.value" => K::Ip,
        "url:value" => K::Url,
        "emailaddr:value"
        | "emailmessage:from_ref.value"
        | "emailmessage:sender_ref.value"
        | "emailmessage:to_refs[*].value"
        | "useraccount:account_login" => K::Email,
        // The last as Hoofprint itself writes it: the standard has no word for some kinds.
        "phonenumber:value" | "xphonenumber:value" | "xhoofprintphone:value" => K::Phone,
        "process:name" | "process:image_ref.name" | "process:binary_ref.name" => K::Process,
        "file:name" => K::FileName,
        "file:path" => K::Path,
        "directory:path" | "file:parent_directory_ref.path" => return Some(Named::Folder),
        "app:id" => K::AppId,
        "configurationprofile:id" => K::ProfileId,
        "androidproperty:name" => K::Property,
        "xhoofprintwebsite:value" => K::Website,
        "xhoofprintlogtext:value" => K::LogText,
        other => return hash(other).map(Named::Kind),
    }))
}

/// MD5, SHA-1 and SHA-256; nothing on a phone is compared with the others.
fn hash(path: &str) -> Option<IndicatorKind> {
    let (object, algorithm) = path.rsplit_once('.')?;
    if !matches!(algorithm, "md5" | "sha1" | "sha256") {
        return None;
    }
    match object {
        "file:hashes" | "artifact:hashes" | "process:image_ref.hashes" | "process:binary_ref.hashes" => {
            Some(IndicatorKind::Hash)
        }
        "app:cert" | "x509certificate:hashes" => Some(IndicatorKind::Certificate),
        _ => None,
    }
}

fn unknown(path: &str) -> Expression {
    Expression::Unusable(Sentence::new("stix-path-unknown").with("reason", path))
}

/// `path = 'value'`.
pub(super) fn test(path: &str, value: &str, negated: bool) -> Expression {
    match named(path) {
        Some(Named::Kind(kind)) => Expression::equals(kind, value, negated),
        Some(Named::Folder) => {
            Expression::equals(IndicatorKind::Path, &format!("{}/", value.trim_end_matches('/')), negated)
        }
        None => unknown(path),
    }
}

/// `path MATCHES 'expression'`.
pub(super) fn search(path: &str, expression: &str, negated: bool) -> Expression {
    match named(path) {
        Some(Named::Kind(kind)) => Expression::matches(kind, expression, negated),
        Some(Named::Folder) => Expression::matches(IndicatorKind::Path, expression, negated),
        None => unknown(path),
    }
}
