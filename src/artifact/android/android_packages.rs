//! Applications of every user: the packages table of `dumpsys package`, AndroidQF's `packages.json`,
//! and `packages.xml` of a dump.
//!
//! The table begins with `Packages:`; a second one, `Hidden system packages:`, holds what an update
//! replaced. Blank lines stand between packages and end nothing. Since Android 14 the uid is
//! called `appId`, and the first installation is stated for each user.

use super::dump::{self, Line, clock, said};
use super::stored;
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{App, DetailKind, File, Locator, Permission, Platform};
use crate::sentence::Sentence;
use serde_json::Value;
use std::collections::BTreeMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_packages",
    platform: Platform::Android,
    title: "Applications and their permissions",
    paths: &[
        "/cmd/dumpsys/package",
        "/cmd/dumpsys/package.[0-9]*",
        "/cmd/packages.json",
        "/data/system/packages.xml",
        "/data/system/users/*/package-restrictions.xml",
        "/data/system/users/*/runtime-permissions.xml",
        "/data/misc_de/*/apexdata/com.android.permission/runtime-permissions.xml",
    ],
    companions: &[],
    proves: "That the phone knew this application, what installed it, and what it was allowed to do. An application \
             that was removed may be listed still.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    if inputs.main.path.starts_with("/cmd/packages.json") {
        return list(inputs, sink);
    }
    if inputs.main.path.ends_with("/packages.xml") {
        return stored::packages::list(inputs, sink);
    }
    if inputs.main.path.ends_with("/package-restrictions.xml") {
        return stored::packages::states(inputs, sink);
    }
    if inputs.main.path.ends_with("/runtime-permissions.xml") {
        return stored::packages::granted(inputs, sink);
    }
    let mut table = Table::default();
    dump::lines(inputs, sink, &mut |line, sink| table.line(line, sink))?;
    table.end(sink);
    Ok(())
}

/// The table of packages while it is read.
#[derive(Default)]
struct Table {
    /// `Some(hidden)` inside one of the tables.
    inside: Option<bool>,
    package: Option<Package>,
    /// The list of permissions that is being read, and how far its heading is indented.
    list: Option<(List, usize)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    Declared,
    Requested,
    Install,
    Runtime,
}

#[derive(Default)]
struct Package {
    line: u64,
    name: String,
    hidden: bool,
    /// The first value of each key counts: later ones are of splits and users.
    fields: BTreeMap<String, String>,
    users: Vec<String>,
    user: Option<String>,
    permissions: Vec<Asked>,
}

struct Asked {
    line: u64,
    name: String,
    list: List,
    granted: Option<bool>,
    user: Option<String>,
    flags: Option<String>,
}

impl Table {
    fn line(&mut self, line: &Line<'_>, sink: &mut Sink) {
        if line.indent == 0 {
            self.end(sink);
            self.inside = match line.text {
                "Packages:" => Some(false),
                "Hidden system packages:" => Some(true),
                _ => None,
            };
            return;
        }
        let Some(hidden) = self.inside else { return };
        if let Some(name) = header(line) {
            self.end(sink);
            self.package = Some(Package { line: line.number, name, hidden, ..Package::default() });
        } else if let Some(package) = &mut self.package {
            if self.list.is_some_and(|(_, indent)| line.indent <= indent) {
                self.list = None;
            }
            match (heading(line.text), self.list) {
                (Some(list), _) => self.list = Some((list, line.indent)),
                (None, Some((list, _))) => package.permission(line, list),
                (None, None) => package.field(line),
            }
        }
    }

    fn end(&mut self, sink: &mut Sink) {
        self.list = None;
        if let Some(package) = self.package.take() {
            package.emit(sink);
        }
    }
}

/// `Package [com.example] (1a2b3c):`
fn header(line: &Line<'_>) -> Option<String> {
    let (name, rest) = line.text.strip_prefix("Package [")?.split_once(']')?;
    (line.indent <= 4 && rest.trim_start().starts_with('(')).then(|| name.to_owned())
}

fn heading(text: &str) -> Option<List> {
    Some(match text {
        "declared permissions:" => List::Declared,
        "requested permissions:" => List::Requested,
        "install permissions:" => List::Install,
        "runtime permissions:" => List::Runtime,
        _ => return None,
    })
}

impl Package {
    fn field(&mut self, line: &Line<'_>) {
        if let Some((user, state)) = line.text.strip_prefix("User ").and_then(|rest| rest.split_once(": ")) {
            if user.bytes().all(|b| b.is_ascii_digit()) {
                self.user = Some(user.to_owned());
                self.users.push(format!("{user}: {state}"));
            }
            return;
        }
        // Signatures hold their own `name:value` pairs, flags are lists in brackets: each is one value.
        if let Some((key, value)) = line.text.split_once('=') {
            let key = key.trim();
            if !key.contains(' ') {
                self.fields.entry(key.to_owned()).or_insert_with(|| value.trim().to_owned());
            }
        }
    }

    fn permission(&mut self, line: &Line<'_>, list: List) {
        let (name, rest) = line.text.split_once(':').unwrap_or((line.text, ""));
        let value = |key: &str| rest.split_once(key).map(|(_, rest)| rest);
        let granted = value("granted=").map(|v| v.starts_with("true"));
        let flags = value("flags=[").and_then(|v| v.split(']').next()).and_then(said);
        let user = self.user.clone().filter(|_| list == List::Runtime);
        self.permissions.push(Asked {
            line: line.number,
            name: name.trim().to_owned(),
            list,
            granted,
            user,
            flags,
        });
    }

    fn get(&self, key: &str) -> Option<String> {
        self.fields.get(key).and_then(|value| said(value))
    }

    fn emit(self, sink: &mut Sink) {
        let word = |key: &str| self.get(key).map(|v| v.split(' ').next().unwrap_or_default().to_owned());
        let flags = self.get("pkgFlags").or_else(|| self.get("flags")).unwrap_or_default();
        let mut detail = Details::new();
        detail.plain("version_code", word("versionCode"));
        detail.add("code", DetailKind::Path, self.get("codePath").or_else(|| self.get("path")));
        detail.plain("uid", word("userId").or_else(|| word("appId")));
        detail.plain("system", flags.split(' ').any(|f| f == "SYSTEM").then_some("1"));
        detail.plain("hidden_system", self.hidden.then_some("1"));
        detail.plain("flags", said(flags.trim_matches(['[', ']', ' '])));
        detail.plain("private_flags", self.get("privateFlags"));
        detail.plain(
            "initiating",
            self.get("initiatingPackageName").or_else(|| self.get("installInitiatingPackageName")),
        );
        detail.plain(
            "originating",
            self.get("originatingPackageName").or_else(|| self.get("installOriginatingPackageName")),
        );
        detail.plain("update_owner", self.get("updateOwnerPackageName"));
        detail.plain("package_source", self.get("packageSource"));
        detail.plain("shared_user", self.get("sharedUser"));
        detail.plain("signatures", self.get("signatures"));
        for user in &self.users {
            detail.plain("user", Some(user));
        }
        let event = App {
            id: Some(self.name.clone()),
            version: self.get("versionName"),
            installer: self.get("installerPackageName"),
            ..App::default()
        };
        let time = |key: &str| self.fields.get(key).and_then(|value| clock(value));
        let times = [
            ("installed", time("firstInstallTime")),
            ("updated", time("lastUpdateTime")),
            ("modified", time("timeStamp")),
        ];
        sink.emit(Locator::Line { line: self.line }, &times, event, detail.list());
        if !self.hidden {
            self.permissions(sink);
        }
    }

    /// What is asked for and nowhere granted or refused is said once.
    fn permissions(self, sink: &mut Sink) {
        let name = self.name;
        let decided: Vec<String> =
            self.permissions.iter().filter(|p| p.granted.is_some()).map(|p| p.name.clone()).collect();
        for p in self.permissions {
            let (decision, reason) = match (p.list, p.granted) {
                (List::Declared, _) => continue,
                (List::Requested, _) if decided.contains(&p.name) => continue,
                (List::Requested, _) => ("unknown", "requested"),
                (list, granted) => {
                    let reason = if list == List::Install { "install" } else { "runtime" };
                    (if granted == Some(false) { "denied" } else { "allowed" }, reason)
                }
            };
            let mut detail = Details::new();
            detail.plain("user", p.user);
            detail.plain("flags", p.flags);
            let event = Permission {
                service: Some(p.name),
                client: Some(name.clone()),
                client_is_path: false,
                decision: Some(decision.to_owned()),
                reason: Some(reason.to_owned()),
            };
            sink.emit(Locator::Line { line: p.line }, &[], event, detail.list());
        }
    }
}

/// What AndroidQF collected with `pm list packages`, with the hashes and certificates of the files.
fn list(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let bytes = inputs.main.content.bytes(inputs.limit.min(256 << 20))?;
    let damaged = dump::json_rows(&bytes, &mut |number, row| {
        let text = |row: &Value, key: &str| row.get(key).and_then(Value::as_str).and_then(said);
        let flag = |key: &str| row.get(key).and_then(Value::as_bool).filter(|flag| *flag).map(|_| "1");
        let Some(name) = text(&row, "name") else { return };
        let (mut certificates, mut detail) = (Vec::new(), Details::new());
        detail.plain("uid", row.get("uid").and_then(Value::as_i64));
        for key in ["system", "disabled", "third_party"] {
            detail.plain(key, flag(key));
        }
        detail.plain("user", row.get("user_id").and_then(Value::as_i64));
        let kept = row.get("installed").and_then(Value::as_bool) == Some(false);
        detail.plain("removed", kept.then_some("1"));
        let files = row.get("files").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        for file in files {
            let certificate = file.get("certificate").unwrap_or(&Value::Null);
            for key in ["Sha256", "Sha1", "Md5"] {
                certificates.extend(
                    text(certificate, key)
                        .filter(|hash| !certificates.contains(hash))
                        .into_iter()
                        .collect::<Vec<_>>(),
                );
            }
            detail.plain("certificate_subject", text(certificate, "Subject"));
            let refused = file.get("verified_certificate").and_then(Value::as_bool) == Some(false);
            let asked = text(certificate, "Sha256").is_some();
            detail.plain("certificate_not_verified", (refused && asked).then_some("1"));
            detail.plain("certificate_error", text(file, "certificate_error"));
        }
        let installer = text(&row, "installer");
        let event = App { id: Some(name), installer, certificates, ..App::default() };
        sink.emit(Locator::Key { key: number.to_string() }, &[], event, detail.list());
        for (n, file) in files.iter().enumerate() {
            let mut detail = Details::new();
            for key in ["sha1", "md5"] {
                detail.add(key, DetailKind::Hash, text(file, key));
            }
            detail.plain("error", text(file, "error"));
            let event = File { file: text(file, "path"), sha256: text(file, "sha256"), ..File::default() };
            let key = format!("{number}/files/{n}");
            sink.emit(Locator::Key { key }, &[], event, detail.list());
        }
    });
    if damaged > 0 {
        sink.lost(Sentence::new("json-damaged").count("count", damaged));
    }
    Ok(())
}
