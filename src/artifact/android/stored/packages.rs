//! `packages.xml`, and what was granted at run time (`runtime-permissions.xml`).
//!
//! Times are hexadecimal milliseconds since 1970 (`ft` of the file, `it` first installation, `ut` last
//! update). A certificate is written out once, at the first package that has it, and referred to
//! by its index afterwards (`Settings` and `PackageSignatures` of AOSP).

use super::each;
use crate::artifact::detail::Details;
use crate::artifact::{Failure, Inputs, Sink};
use crate::format::android_xml::{Element, Piece};
use crate::record::{App, DetailKind, Install, Locator, Permission};
use crate::time::Timestamp;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

/// `ApplicationInfo.FLAG_SYSTEM`.
const SYSTEM: i64 = 1;

/// A package while its element is open.
struct Package {
    element: Element,
    hidden: bool,
    certificates: Vec<String>,
    permissions: Vec<(Element, &'static str)>,
}

pub(in super::super) fn list(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let mut keys: BTreeMap<String, String> = BTreeMap::new();
    let mut package: Option<Package> = None;
    each(inputs, sink, &mut |piece, sink| match piece {
        Piece::Begin(element, around) => match (&*element.name, &mut package) {
            ("package" | "updated-package", _) if element.get("name").is_some() && around.len() == 1 => {
                let hidden = element.name == "updated-package";
                let element = element.clone();
                package =
                    Some(Package { element, hidden, certificates: Vec::new(), permissions: Vec::new() });
            }
            ("cert", Some(package)) if !around.iter().any(|e| e.name == "pastSigs") => {
                package.certificates.extend(certificate(element, &mut keys));
            }
            ("item", Some(package)) if around.last().is_some_and(|e| e.name == "perms") => {
                package.permissions.push((element.clone(), "install"));
            }
            _ => {}
        },
        Piece::End(element) if element.name == "package" || element.name == "updated-package" => {
            if let Some(package) = package.take() {
                package.emit(sink);
            }
        }
        Piece::End(_) => {}
    })
}

/// SHA-256 of a certificate, which stands here or stood further up.
fn certificate(element: &Element, keys: &mut BTreeMap<String, String>) -> Option<String> {
    let index = element.get("index").unwrap_or_default().to_owned();
    if let Some(bytes) = element.get("key").and_then(|key| hex::decode(key).ok()) {
        let hash = hex::encode(Sha256::digest(bytes));
        keys.insert(index, hash.clone());
        return Some(hash);
    }
    keys.get(&index).cloned()
}

impl Package {
    fn emit(self, sink: &mut Sink) {
        let get = |name: &str| self.element.get(name).map(str::to_owned);
        let flags = self.element.number("publicFlags").or_else(|| self.element.number("flags"));
        let mut detail = Details::new();
        detail.plain("version_code", get("version"));
        detail.add("code", DetailKind::Path, get("codePath"));
        detail.plain("uid", get("userId").or_else(|| get("sharedUserId")));
        detail.plain("system", flags.filter(|f| f & SYSTEM != 0).map(|_| "1"));
        detail.plain("hidden_system", self.hidden.then_some("1"));
        detail.plain("initiating", get("installInitiator"));
        detail.plain("originating", get("installOriginator"));
        detail.plain("update_owner", get("updateOwner"));
        detail.plain("package_source", get("packageSource"));
        let event = App {
            id: get("name"),
            installer: get("installer"),
            certificates: self.certificates,
            ..App::default()
        };
        let time =
            |name: &str| self.element.hex(name).filter(|n| *n > 0).and_then(Timestamp::unix_milliseconds);
        let times = [("installed", time("it")), ("updated", time("ut")), ("modified", time("ft"))];
        let name = get("name").unwrap_or_default();
        sink.emit(Locator::Key { key: format!("{}{name}", mark(self.hidden)) }, &times, event, detail.list());
        if !self.hidden {
            for (item, reason) in self.permissions {
                permission(&name, &item, reason, None, sink);
            }
        }
    }
}

/// A package may stand twice: as it is, and as it was before an update replaced it.
fn mark(hidden: bool) -> &'static str {
    if hidden { "updated/" } else { "" }
}

fn permission(package: &str, item: &Element, reason: &str, user: Option<&str>, sink: &mut Sink) {
    let granted = item.get("granted").is_none_or(|g| g == "true");
    let mut detail = Details::new();
    detail.plain("user", user);
    detail.plain("flags", item.get("flags").filter(|f| *f != "0"));
    let service = item.get("name").map(str::to_owned);
    let key = format!("{package}/{}", service.as_deref().unwrap_or_default());
    let event = Permission {
        service,
        client: Some(package.to_owned()),
        client_is_path: false,
        decision: Some(if granted { "allowed" } else { "denied" }.to_owned()),
        reason: Some(reason.to_owned()),
    };
    sink.emit(Locator::Key { key }, &[], event, detail.list());
}

/// `package-restrictions.xml`: the state of each package for one user. What is as usual is left out:
/// installed, visible, not suspended, enabled (0; 2 to 4 are ways of being switched off).
pub(in super::super) fn states(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let path = inputs.main.path.clone();
    let user = super::user(&path);
    each(inputs, sink, &mut |piece, sink| {
        let Piece::Begin(element, _) = piece else { return };
        let ("pkg", Some(name)) = (&*element.name, element.get("name")) else { return };
        let mut detail = Details::new();
        detail.plain("user", user);
        detail.plain("removed", (element.get("inst") == Some("false")).then_some("1"));
        for state in ["hidden", "suspended", "stopped"] {
            detail.plain(state, element.is(state).then_some("1"));
        }
        detail.plain("disabled", element.number("enabled").filter(|n| (2..=4).contains(n)).map(|_| "1"));
        let installed = element.hex("first-install-time").filter(|n| *n > 0);
        let times = [("installed", installed.and_then(Timestamp::unix_milliseconds))];
        let event = Install { id: Some(name.to_owned()), action: None, installer: None };
        sink.emit(Locator::Key { key: name.to_owned() }, &times, event, detail.list());
    })
}

/// `<package name=""><permission name="" granted="" flags=""/></package>`, `<pkg><item/></pkg>` before
/// Android 11.
pub(in super::super) fn granted(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    // `/data/misc_de/10/apexdata/...` or `/data/system/users/10/...`
    let path = inputs.main.path.clone();
    let user = path.split('/').find(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
    each(inputs, sink, &mut |piece, sink| {
        let Piece::Begin(element, around) = piece else { return };
        let inside = around.last().filter(|e| e.name == "package" || e.name == "pkg");
        if let (Some(package), "permission" | "item") = (inside.and_then(|e| e.get("name")), &*element.name) {
            permission(package, element, "runtime", user, sink);
        }
    })
}
