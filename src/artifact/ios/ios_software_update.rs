//! `com.apple.softwareupdateservices*.plist`: how searching for updates went, and what keeps them away.
//!
//! Seen in backups and dumps at `/private/var/mobile/Library/Preferences/`. The operators of Operation
//! Triangulation changed `com.apple.softwareupdateservicesd.plist` so that updates failed (Kaspersky,
//! 2023). Every healthy phone has these files; counters of failures and their times are worth reading.

use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::plist as plists;
use crate::record::{Locator, Platform, Setting};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_software_update",
    platform: Platform::Ios,
    title: "Settings of software updates",
    paths: &[
        "/private/var/mobile/Library/Preferences/com.apple.softwareupdateservices*.plist",
        "/private/var/root/Library/Preferences/com.apple.softwareupdateservices*.plist",
    ],
    companions: &[],
    proves: "What the phone notes of its search for updates.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let list = inputs.plist()?;
    if list.as_dictionary().is_none() {
        return Err(Failure(crate::sentence::Sentence::new("plist-no-dictionary")));
    }
    plists::each_value(&list, &mut |key, value| {
        let event = Setting { name: Some(key.to_owned()), value: Some(value.to_owned()) };
        sink.emit(Locator::Key { key: key.to_owned() }, &[], event, Vec::new());
    });
    Ok(())
}
