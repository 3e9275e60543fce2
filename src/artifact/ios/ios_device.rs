//! The property lists that say which device this is, and what was made of it when.
//!
//! In a backup `Info.plist`, `Manifest.plist` and `Status.plist`; in a dump the version of the
//! system and the lockdown daemon's store. They identify the phone in the report, and the date
//! of the backup is the day against which ages are counted.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::plist::{date, text};
use crate::models;
use crate::record::{Backup, Detail, DetailKind, Device, Locator, Platform};
use plist::Value;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_device",
    platform: Platform::Ios,
    title: "Identity of the device",
    paths: &[
        "/backup/Info.plist",
        "/backup/Manifest.plist",
        "/backup/Status.plist",
        "/System/Library/CoreServices/SystemVersion.plist",
        "/private/var/root/Library/Lockdown/data_ark.plist",
    ],
    companions: &[],
    proves: "Which device and which version of iOS the evidence is from, and when it was taken.",
    only_in_encrypted_backups: false,
    parse,
};

/// Keys of `Info.plist` that identify, with the kind of value each is.
const IDENTIFIERS: &[(&str, &str, DetailKind)] = &[
    ("Unique Identifier", "unique_identifier", DetailKind::DeviceId),
    ("Target Identifier", "target_identifier", DetailKind::DeviceId),
    ("GUID", "guid", DetailKind::DeviceId),
    ("IMEI", "imei", DetailKind::DeviceId),
    ("IMEI 2", "imei_2", DetailKind::DeviceId),
    ("MEID", "meid", DetailKind::DeviceId),
    ("ICCID", "iccid", DetailKind::DeviceId),
    ("Phone Number", "phone_number", DetailKind::Phone),
    ("Display Name", "display_name", DetailKind::Person),
    ("Product Name", "product_name", DetailKind::Plain),
    ("Target Type", "target_type", DetailKind::Plain),
    ("iTunes Version", "itunes_version", DetailKind::Plain),
    ("macOS Version", "macos_version", DetailKind::Plain),
];

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let list = inputs.plist()?;
    if list.as_dictionary().is_none() {
        return Err(Failure(crate::sentence::Sentence::new("plist-no-dictionary")));
    }
    match inputs.main.path.rsplit('/').next() {
        Some("Info.plist") => info(&list, sink),
        Some("Manifest.plist") => manifest(&list, sink),
        Some("Status.plist") => status(&list, sink),
        Some("SystemVersion.plist") => system_version(&list, sink),
        _ => data_ark(&list, sink),
    }
    Ok(())
}

fn flag(list: &Value, key: &str) -> Option<bool> {
    list.as_dictionary()?.get(key)?.as_boolean()
}

fn info(list: &Value, sink: &mut Sink) {
    let mut detail = Details::new();
    for &(key, name, kind) in IDENTIFIERS {
        detail.add(name, kind, text(list, key));
    }
    let apps = list.as_dictionary().and_then(|d| d.get("Installed Applications")?.as_array());
    detail.plain("installed_applications", apps.map(Vec::len));
    let (model, version) = (text(list, "Product Type"), text(list, "Product Version"));
    let event = Device {
        name: text(list, "Device Name"),
        system: Some(models::system(model.as_deref().unwrap_or_default(), version.as_deref()).to_owned()),
        model,
        version,
        build: text(list, "Build Version"),
        serial: text(list, "Serial Number"),
    };
    let times = [("backed_up", date(list, "Last Backup Date"))];
    sink.emit(Locator::Whole, &times, event, detail.list());
}

fn manifest(list: &Value, sink: &mut Sink) {
    let mut detail = Details::new();
    detail.plain("format_version", text(list, "Version"));
    detail.plain("passcode_set", flag(list, "WasPasscodeSet"));
    let event = Backup { host: None, encrypted: flag(list, "IsEncrypted") };
    sink.emit(Locator::Whole, &[("backed_up", date(list, "Date"))], event, detail.list());
    let Some(lockdown) = list.as_dictionary().and_then(|d| d.get("Lockdown")) else { return };
    let key = Locator::Key { key: "Lockdown".to_owned() };
    sink.emit(key, &[], lockdown_device(lockdown, ""), lockdown_detail(lockdown, ""));
}

fn status(list: &Value, sink: &mut Sink) {
    let mut detail = Details::new();
    for key in ["BackupState", "SnapshotState", "Version"] {
        detail.plain(key, text(list, key));
    }
    detail.add("UUID", DetailKind::DeviceId, text(list, "UUID"));
    detail.plain("IsFullBackup", flag(list, "IsFullBackup"));
    sink.emit(Locator::Whole, &[("backed_up", date(list, "Date"))], Backup::default(), detail.list());
}

fn system_version(list: &Value, sink: &mut Sink) {
    let event = Device {
        system: text(list, "ProductName"),
        version: text(list, "ProductVersion"),
        build: text(list, "ProductBuildVersion"),
        ..Device::default()
    };
    sink.emit(Locator::Whole, &[], event, Vec::new());
}

/// The lockdown daemon's store prefixes the keys of its unnamed domain with a dash.
fn data_ark(list: &Value, sink: &mut Sink) {
    sink.emit(Locator::Whole, &[], lockdown_device(list, "-"), lockdown_detail(list, "-"));
}

fn lockdown_device(list: &Value, prefix: &str) -> Device {
    let get = |key: &str| text(list, &format!("{prefix}{key}"));
    Device {
        name: get("DeviceName"),
        model: get("ProductType"),
        system: None,
        version: get("ProductVersion"),
        build: get("BuildVersion"),
        serial: get("SerialNumber"),
    }
}

fn lockdown_detail(list: &Value, prefix: &str) -> Vec<Detail> {
    let get = |key: &str| text(list, &format!("{prefix}{key}"));
    let mut detail = Details::new();
    detail.add("unique_identifier", DetailKind::DeviceId, get("UniqueDeviceID"));
    detail.plain("activation_state", get("ActivationState"));
    detail.plain("time_zone", get("TimeZone"));
    detail.list()
}
