//! Which application is the phone's own for messages, calls, the keyboard, the browser, and which one
//! carries all traffic.
//!
//! `dumpsys role` lists `name=android.app.role.SMS` and `holders=...`; `dumpsys input_method` says
//! `mCurMethodId=`, the system's user interface `mCurrentVpns={0=com.example.vpn}`, and `dumpsys
//! vpn_management` lists the networks of each user.

use super::dump::{self, package};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Control, Locator, Platform};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_roles",
    platform: Platform::Android,
    title: "Applications with a role of the phone",
    paths: &[
        "/cmd/dumpsys/role",
        "/cmd/dumpsys/role.[0-9]*",
        "/cmd/dumpsys/input_method",
        "/cmd/dumpsys/input_method.[0-9]*",
        "/cmd/dumpsys/{SystemUI,activity,vpn_management}",
        "/cmd/dumpsys/{SystemUI,activity,vpn_management}.[0-9]*",
        "/cmd/dumpstate/app_services*",
    ],
    companions: &[],
    proves: "That this application had this role when the acquisition was made.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let vpn = inputs.main.path.contains("/vpn_management");
    let (mut user, mut role, mut method): (Option<String>, Option<String>, Option<String>) =
        (None, None, None);
    dump::lines(inputs, sink, &mut |line, sink| {
        let text = line.text;
        if let Some(id) = text.strip_prefix("user_id=") {
            user = Some(id.to_owned());
        } else if let Some(name) = text.strip_prefix("name=android.app.role.") {
            role = Some(name.to_ascii_lowercase());
        } else if let Some(holder) = text.strip_prefix("holders=") {
            if let Some(role) = &role {
                emit(sink, line.number, role, holder, user.as_deref());
            }
        } else if let Some(id) = text.strip_prefix("mCurMethodId=").or_else(|| text.strip_prefix("mCurId=")) {
            let id = id.split(' ').next().unwrap_or(id);
            if method.as_deref() != Some(id) {
                emit(sink, line.number, "input_method", id, None);
                method = Some(id.to_owned());
            }
        } else if let Some(list) = text.strip_prefix("mCurrentVpns={") {
            for one in list.trim_end_matches('}').split(", ") {
                if let Some((user, holder)) = one.split_once('=') {
                    emit(sink, line.number, "vpn", holder, Some(user));
                }
            }
        } else if vpn {
            // `0: com.example.vpn`
            let pair = text.split_once(": ").filter(|(user, _)| user.bytes().all(|b| b.is_ascii_digit()));
            if let Some((user, holder)) = pair {
                emit(sink, line.number, "vpn", holder, Some(user));
            }
        }
    })
}

fn emit(sink: &mut Sink, line: u64, role: &str, holder: &str, user: Option<&str>) {
    let Some(name) = package(holder).filter(|name| name.contains('.')) else { return };
    let mut detail = Details::new();
    detail.plain("component", Some(holder).filter(|h| h.contains('/')));
    detail.plain("user", user);
    let place = Locator::LinePart { line, part: format!("{role}/{holder}") };
    let event = Control { role: Some(role.to_owned()), holder: Some(name), enabled: Some(true) };
    sink.emit(place, &[], event, detail.list());
}
