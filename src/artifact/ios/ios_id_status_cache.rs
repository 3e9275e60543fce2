//! `idstatuscache.plist`: accounts that the phone looked up at Apple's identity service.
//!
//! Seen in backups before iOS 14.7 and in dumps. Before an iMessage or a FaceTime call is sent or
//! shown, the other side is looked up; the accounts of Pegasus' operators were found here when the
//! messages themselves were gone. One list a service; `LookupDate` is Cocoa seconds.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::plist as plists;
use crate::record::{Connection, Locator, Platform};
use plist::Value;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_id_status_cache",
    platform: Platform::Ios,
    title: "Apple account look-ups",
    paths: &[
        "/private/var/mobile/Library/Preferences/com.apple.identityservices.idstatuscache.plist",
        "/private/var/mobile/Library/IdentityServices/idstatuscache.plist",
    ],
    companions: &[],
    proves: "That this phone asked Apple about an account, because a message or call came from it or was to \
             go to it. It does not prove that anything was exchanged.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let list = inputs.plist()?;
    let Some(services) = list.as_dictionary() else {
        return Err(Failure(crate::sentence::Sentence::new("plist-no-dictionary")));
    };
    for (service, users) in services {
        for (user, entry) in users.as_dictionary().into_iter().flatten() {
            look_up(service, user, entry, sink);
        }
    }
    Ok(())
}

fn look_up(service: &str, user: &str, entry: &Value, sink: &mut Sink) {
    if entry.as_dictionary().is_none() {
        return;
    }
    let mut detail = Details::new();
    detail.address("user", Some(user.to_owned()));
    detail.plain("id_status", entry.as_dictionary().and_then(|e| plists::words(e.get("IDStatus")?)));
    let event = Connection { app: Some(service.to_owned()), ..Connection::default() };
    let times = [("looked_up", plists::date(entry, "LookupDate"))];
    let key = format!("{service}/{user}");
    sink.emit(Locator::Key { key }, &times, event, detail.list());
}
