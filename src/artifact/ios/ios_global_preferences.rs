//! `.GlobalPreferences.plist`: settings of the whole system, among them Lockdown Mode.
//!
//! Seen in backups and dumps at `/private/var/mobile/Library/Preferences/`. `LDMGlobalEnabled` says
//! whether Lockdown Mode is on; languages and regions help to judge messages.

use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::plist as plists;
use crate::record::{Locator, Platform, Setting};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_global_preferences",
    platform: Platform::Ios,
    title: "Global settings (Lockdown Mode)",
    paths: &["/private/var/mobile/Library/Preferences/.GlobalPreferences.plist"],
    companions: &[],
    proves: "How the phone was set when it was copied.",
    only_in_encrypted_backups: false,
    parse: settings,
};

/// Every value of a property list as a setting.
pub(super) fn settings(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
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
