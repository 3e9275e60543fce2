//! Settings of the system: `cmd settings list`, and the `settings` section of a bug report.
//!
//! `key=value` a line, or `_id:1 name:adb_enabled pkg:android value:1 default:0` below
//! `SECURE SETTINGS (user 0)`, and XML in a dump of the file system. Some of them name who controls the phone: services of
//! accessibility, listeners of notifications, the keyboard, the application for messages, the VPN.

use super::dump::{self, package, said};
use super::stored;
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Control, Locator, Platform, Setting};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_settings",
    platform: Platform::Android,
    title: "Settings of the system",
    paths: &[
        "/cmd/settings/{system,secure,global}",
        "/cmd/dumpsys/settings",
        "/cmd/dumpsys/settings.[0-9]*",
        "/data/system/users/*/settings_{system,secure,global}.xml",
    ],
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
    if stored::is_xml(inputs) {
        return stored::settings::settings(inputs, sink, &mut |of, name, value, number, sink| {
            emit(Place::Element(number), of, name, value, sink);
        });
    }
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
        if let Some((name, value)) = setting.filter(|(name, _)| !name.is_empty()) {
            emit(Place::Line(line.number), (space.as_deref(), user.as_deref()), &name, &value, sink);
        }
    })
}

/// Where a setting stands.
#[derive(Clone, Copy)]
enum Place {
    Line(u64),
    Element(u64),
}

impl Place {
    fn locator(self) -> Locator {
        match self {
            Self::Line(line) => Locator::Line { line },
            Self::Element(number) => Locator::Key { key: number.to_string() },
        }
    }

    fn part(self, part: String) -> Locator {
        match self {
            Self::Line(line) => Locator::LinePart { line, part },
            Self::Element(number) => Locator::Key { key: format!("{number}/{part}") },
        }
    }
}

/// One setting; what names who controls the phone becomes a statement for each of those.
fn emit(place: Place, (space, user): (Option<&str>, Option<&str>), name: &str, value: &str, sink: &mut Sink) {
    let role = ROLES.iter().find(|(key, _)| *key == name).map(|(_, role)| *role);
    let mut detail = Details::new();
    detail.plain("namespace", space);
    detail.plain("user", user);
    let detail = detail.list();
    let holders = value.split(':').filter_map(|component| Some((component, package(component)?)));
    let holders: Vec<_> = holders.filter(|_| role.is_some()).collect();
    if holders.is_empty() {
        let event = Setting { name: Some(name.to_owned()), value: said(value) };
        return sink.emit(place.locator(), &[], event, detail);
    }
    for (component, holder) in holders.into_iter().filter(|(_, holder)| holder != "null") {
        let mut more = Details::new();
        more.plain("component", Some(component));
        let detail = detail.iter().cloned().chain(more.list()).collect();
        let event = Control { role: role.map(str::to_owned), holder: Some(holder), enabled: Some(true) };
        sink.emit(place.part(component.to_owned()), &[], event, detail);
    }
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
