//! Provisioning profiles: what lets an application run that did not come from the App Store.
//!
//! Seen in backups and dumps in `/private/var/MobileDevice/ProvisioningProfiles/`, and in dumps
//! beside the application as `embedded.mobileprovision`. A signed message (CMS) around an XML
//! property list. `ProvisionsAllDevices` is an employer's for all its phones, `ProvisionedDevices`
//! names single phones; with `get-task-allow` it is for development. Apple, TN3125.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::plist as plists;
use crate::record::{DetailKind, Locator, Platform, Profile};
use crate::sentence::Sentence;
use plist::Value;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_provisioning_profiles",
    platform: Platform::Ios,
    title: "Permissions to run applications from outside the App Store",
    paths: &[
        "/private/var/MobileDevice/ProvisioningProfiles/*",
        "/private/var/containers/Bundle/Application/*/*.app/embedded.mobileprovision",
    ],
    companions: &[],
    proves: "That the phone may run an application of this team that did not come from the App Store. It does \
             not prove that the application is installed.",
    only_in_encrypted_backups: false,
    parse,
};

/// A profile is a few kilobytes.
const LARGEST: u64 = 16 << 20;

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let bytes = inputs.main.content.bytes(inputs.limit.min(LARGEST))?;
    let list = plists::parse(inner(&bytes).ok_or_else(|| Sentence::new("provisioning-profile-none"))?)?;
    let get = |key: &str| list.as_dictionary().and_then(|d| d.get(key));
    let entitled = |key: &str| get("Entitlements").and_then(|e| e.as_dictionary()?.get(key));
    let mut detail = Details::new();
    detail.plain("kind", Some(kind(&get, &entitled)));
    let app = entitled("application-identifier").and_then(Value::as_string);
    // The identifier of the team stands in front: `A1B2C3D4E5.com.example.app`.
    detail.plain("app", app.map(|id| id.split_once('.').map_or(id, |(_, id)| id)));
    let team = plists::text(&list, "TeamName");
    detail.plain("team", team);
    let teams = get("TeamIdentifier").and_then(Value::as_array).into_iter().flatten();
    for id in teams.filter_map(Value::as_string).take(10) {
        detail.plain("team_id", Some(id));
    }
    let devices = get("ProvisionedDevices").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    detail.number("devices", i64::try_from(devices.len()).ok());
    for id in devices.iter().filter_map(Value::as_string).take(100) {
        detail.add("device", DetailKind::DeviceId, Some(id.to_owned()));
    }
    let times = [
        ("created", plists::date(&list, "CreationDate")),
        ("expires", plists::date(&list, "ExpirationDate")),
    ];
    let event = Profile {
        uuid: plists::text(&list, "UUID"),
        name: plists::text(&list, "Name").or_else(|| plists::text(&list, "AppIDName")),
        ..Profile::default()
    };
    sink.emit(Locator::Whole, &times, event, detail.list());
    Ok(())
}

/// The property list inside the signed message.
fn inner(bytes: &[u8]) -> Option<&[u8]> {
    let start = memchr::memmem::find(bytes, b"<?xml")?;
    let end = memchr::memmem::find(&bytes[start..], b"</plist>")?;
    bytes.get(start..start + end + b"</plist>".len())
}

/// For whom the application was signed.
fn kind<'a>(
    get: &dyn Fn(&str) -> Option<&'a Value>,
    entitled: &dyn Fn(&str) -> Option<&'a Value>,
) -> &'static str {
    let is_true = |value: Option<&Value>| value.and_then(Value::as_boolean) == Some(true);
    match get("ProvisionedDevices") {
        _ if is_true(get("ProvisionsAllDevices")) => "enterprise",
        Some(_) if is_true(entitled("get-task-allow")) => "development",
        Some(_) => "ad-hoc",
        None => "store",
    }
}
