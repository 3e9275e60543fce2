//! `MCProfileEvents.plist`: when configuration profiles were installed and removed, and by what.
//!
//! Seen in backups and dumps below `Library/ConfigurationProfiles/`. A profile that was removed
//! before the phone was examined is still named here. One entry an event: the identifier of the
//! profile, then what happened.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::plist as plists;
use crate::record::{Locator, Platform, Profile};
use plist::Value;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_profile_events",
    platform: Platform::Ios,
    title: "Events of configuration profiles",
    paths: &["**/Library/ConfigurationProfiles/MCProfileEvents.plist"],
    companions: &[],
    proves: "That a configuration profile was installed, changed or removed, when, and by which program.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let list = inputs.plist()?;
    if list.as_dictionary().is_none() {
        return Err(Failure(crate::sentence::Sentence::new("plist-no-dictionary")));
    }
    let events = list.as_dictionary().and_then(|d| d.get("ProfileEvents")?.as_array());
    for (n, event) in events.into_iter().flatten().enumerate() {
        for (id, entry) in event.as_dictionary().into_iter().flatten() {
            emit(n, id, entry, sink);
        }
    }
    Ok(())
}

/// The spelling of the keys differs between versions.
fn get<'a>(entry: &'a Value, key: &str) -> Option<&'a Value> {
    entry.as_dictionary()?.iter().find(|(k, _)| k.eq_ignore_ascii_case(key)).map(|(_, value)| value)
}

fn emit(n: usize, id: &str, entry: &Value, sink: &mut Sink) {
    let words = |key: &str| get(entry, key).and_then(plists::words);
    let mut detail = Details::new();
    for (key, value) in entry.as_dictionary().into_iter().flatten() {
        let known = ["timestamp", "operation", "process"].iter().any(|k| key.eq_ignore_ascii_case(k));
        if let Some(value) = plists::words(value).filter(|_| !known) {
            detail.plain("value", Some(format!("{key}: {value}")));
        }
    }
    let event = Profile {
        id: Some(id.to_owned()),
        action: words("operation"),
        process: words("process"),
        ..Profile::default()
    };
    let times = [("happened", get(entry, "timestamp").and_then(plists::instant))];
    sink.emit(Locator::Key { key: format!("ProfileEvents/{n}/{id}") }, &times, event, detail.list());
}
