//! `clients.plist` of `locationd`: programs that asked for the location, and when they last got it.
//!
//! Seen in backups and dumps below `Library/Caches/locationd/`. One entry a program, under a key
//! that holds its bundle or path. Times are Cocoa seconds.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::plist as plists;
use crate::record::{DetailKind, Locator, Platform, Process, SensorUse};
use plist::Value;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_location_clients",
    platform: Platform::Ios,
    title: "Programs that used the location",
    paths: &[
        "/private/var/mobile/Library/Caches/locationd/clients.plist",
        "/private/var/root/Library/Caches/locationd/clients.plist",
    ],
    companions: &[],
    proves: "That a program is known to the location service, and when it last used it.",
    only_in_encrypted_backups: false,
    parse,
};

/// Keys that hold a time, with its meaning.
const TIMES: &[(&str, &str)] = &[
    ("LocationTimeStopped", "location_used"),
    ("ReceivingLocationInformationTimeStopped", "location_received"),
    ("BackgroundLocationTimeStopped", "location_used_in_background"),
    ("SignificantTimeStopped", "location_used_significant"),
    ("NonPersistentSignificantTimeStopped", "location_used_significant_once"),
    ("VisitTimeStopped", "visits_used"),
    ("FenceTimeStopped", "fence_used"),
    ("BeaconRegionTimeStopped", "beacon_used"),
    ("ConsumptionPeriodBegin", "period_began"),
];

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let list = inputs.plist()?;
    let Some(clients) = list.as_dictionary() else {
        return Err(Failure(crate::sentence::Sentence::new("plist-no-dictionary")));
    };
    for (key, entry) in clients.iter().filter(|(_, e)| e.as_dictionary().is_some()) {
        client(key, entry, sink);
    }
    Ok(())
}

fn client(key: &str, entry: &Value, sink: &mut Sink) {
    let times: Vec<_> = TIMES.iter().map(|(key, meaning)| (*meaning, plists::date(entry, key))).collect();
    let bundle = plists::text(entry, "BundleId");
    let actor = bundle.clone().unwrap_or_else(|| key.trim_end_matches(':').to_owned());
    let mut detail = Details::new();
    detail.plain("key", Some(key));
    for name in ["BundlePath", "Executable", "Registered"] {
        let path = plists::text(entry, name).filter(|p| p.contains('/'));
        detail.add(name, DetailKind::Path, path);
    }
    for name in ["Authorization", "SupportedAuthorizationMask"] {
        let value = entry.as_dictionary().and_then(|e| e.get(name)?.as_signed_integer());
        detail.number(name, value);
    }
    let event = SensorUse { actor: Some(actor), sensor: Some("location".to_owned()), ..SensorUse::default() };
    sink.emit(Locator::Key { key: key.to_owned() }, &times, event, detail.list());
    // The path of the program is a statement of its own: it ran.
    if let Some(executable) = plists::text(entry, "Executable") {
        let event = Process { executable: Some(executable), app: bundle, ..Process::default() };
        sink.emit(Locator::Key { key: format!("{key}/Executable") }, &times[..1], event, Vec::new());
    }
}
