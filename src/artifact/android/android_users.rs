//! Users and profiles of the phone: `dumpsys user`, and AndroidQF's `package_users.json`.
//!
//! `UserInfo{0:Amal:4c13} serialNo=0`: number, name, flags. A second user, a work profile or a secure
//! folder is a phone within the phone: applications there are seen by nobody else.

use super::dump::{self, said};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Account, Locator, Platform};
use crate::sentence::Sentence;
use serde_json::Value;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_users",
    platform: Platform::Android,
    title: "Users and profiles",
    paths: &["/cmd/dumpsys/user", "/cmd/dumpsys/user.[0-9]*", "/cmd/package_users.json"],
    companions: &[],
    proves: "That the phone had this user or profile, in which applications can be that others do not show.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    if inputs.main.path.ends_with("/package_users.json") {
        return list(inputs, sink);
    }
    dump::lines(inputs, sink, &mut |line, sink| {
        let Some((_, rest)) = line.text.split_once("UserInfo{") else { return };
        // A name may hold colons; number and flags do not.
        let Some((inside, _)) = rest.split_once('}') else { return };
        let (Some((number, rest)), true) = (inside.split_once(':'), line.text.starts_with("UserInfo{"))
        else {
            return;
        };
        let (name, flags) = rest.rsplit_once(':').unwrap_or((rest, ""));
        emit(Locator::Line { line: line.number }, number, said(name), flags, None, sink);
    })
}

fn list(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let bytes = inputs.main.content.bytes(16 << 20)?;
    let damaged = |_| Failure(Sentence::new("json-damaged").count("count", 1));
    let value: Value = serde_json::from_slice(&bytes).map_err(damaged)?;
    for (at, user) in value.get("users").and_then(Value::as_array).into_iter().flatten().enumerate() {
        let text = |key: &str| match user.get(key) {
            Some(Value::String(text)) => said(text),
            Some(Value::Number(number)) => Some(number.to_string()),
            _ => None,
        };
        let place = Locator::Key { key: at.to_string() };
        let collected = text("inventory_status");
        if collected.as_deref().is_some_and(|status| status != "collected") {
            sink.lost(Sentence::new("user-not-collected").with("user", text("id").unwrap_or_default()));
        }
        let (number, flags) = (text("id").unwrap_or_default(), text("flags").unwrap_or_default());
        emit(place, &number, text("name"), &flags, collected, sink);
    }
    Ok(())
}

fn emit(
    place: Locator,
    number: &str,
    name: Option<String>,
    flags: &str,
    collected: Option<String>,
    sink: &mut Sink,
) {
    let mut detail = Details::new();
    detail.plain("user", Some(number));
    detail.plain("flags", said(flags));
    detail.plain("collected", collected);
    let event = Account { service: Some("Android user".to_owned()), name };
    sink.emit(place, &[], event, detail.list());
}
