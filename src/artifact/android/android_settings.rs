//! Settings of the system: `cmd settings list`, and the `settings` section of a bug report.
//!
//! `key=value` a line, or `_id:1 name:adb_enabled pkg:android value:1 default:0` below
//! `SECURE SETTINGS (user 0)`. Some of them name who controls the phone: services of
//! accessibility, listeners of notifications, the keyboard, the application for messages, the VPN.

use super::dump::{self, package, said};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Control, Locator, Platform, Setting};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_settings",
    platform: Platform::Android,
    title: "Settings of the system",
    paths: &["/cmd/settings/{system,secure,global}", "/cmd/dumpsys/settings", "/cmd/dumpsys/settings.[0-9]*"],
    companions: &[],
    proves: "That this setting had this value when the acquisition was made, not who set it.",
    only_in_encrypted_backups: false,
    parse,
};

/// Settings that name who controls the phone: the setting, and the role.
pub(super) const ROLES: &[(&str, &str)] = &[
    ("enabled_accessibility_services", "accessibility"),
    ("enabled_notification_listeners", "notification_listener"),
    ("default_input_method", "input_method"),
    ("sms_default_application", "sms"),
    ("dialer_default_application", "dialer"),
    ("assistant", "assistant"),
    ("always_on_vpn_app", "vpn"),
];

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let of_file = inputs.main.path.strip_prefix("/cmd/settings/").map(str::to_owned);
    let (mut space, mut user) = (of_file.clone(), None);
    dump::lines(inputs, sink, &mut |line, sink| {
        let setting = if of_file.is_some() {
            line.text.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned()))
        } else {
            if let Some((name, rest)) = line.text.split_once(" SETTINGS (user ") {
                space = Some(name.to_ascii_lowercase());
                user = rest.strip_suffix(')').map(str::to_owned);
                return;
            }
            of_dump(line.text)
        };
        let Some((name, value)) = setting.filter(|(name, _)| !name.is_empty()) else { return };
        let place = Locator::Line { line: line.number };
        let role = ROLES.iter().find(|(key, _)| *key == name).map(|(_, role)| *role);
        let mut detail = Details::new();
        detail.plain("namespace", space.as_ref());
        detail.plain("user", user.as_ref());
        let Some(role) = role else {
            let event = Setting { name: Some(name), value: said(&value) };
            return sink.emit(place, &[], event, detail.list());
        };
        let holders = value.split(':').filter_map(|component| Some((component, package(component)?)));
        let holders: Vec<_> = holders.map(|(component, name)| (component.to_owned(), name)).collect();
        let detail = detail.list();
        if holders.is_empty() {
            let event = Setting { name: Some(name), value: said(&value) };
            return sink.emit(place, &[], event, detail);
        }
        for (component, holder) in holders.into_iter().filter(|(_, holder)| holder != "null") {
            let mut detail = detail.clone();
            let mut more = Details::new();
            more.plain("component", Some(&component));
            detail.extend(more.list());
            let event = Control { role: Some(role.to_owned()), holder: Some(holder), enabled: Some(true) };
            sink.emit(Locator::LinePart { line: line.number, part: component }, &[], event, detail);
        }
    })
}

/// `_id:1 name:adb_enabled pkg:android value:1 default:0 defaultSystemSet:true`
fn of_dump(text: &str) -> Option<(String, String)> {
    let (_, rest) = text.strip_prefix("_id:")?.split_once(" name:")?;
    let (name, rest) = rest.split_once(' ')?;
    let (_, value) = rest.split_once("value:")?;
    let end = [" default:", " defaultSystemSet:", " defaultFromSystem:", " tag:"]
        .iter()
        .filter_map(|e| value.find(e))
        .min();
    Some((name.to_owned(), value[..end.unwrap_or(value.len())].to_owned()))
}
