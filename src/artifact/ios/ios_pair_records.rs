//! Computers that the phone trusts over a cable or the network.
//!
//! One property list for each, named after its `HostID`, in `Lockdown/pair_records`, with `HostName` where the computer gave it,
//! `SystemBUID`, and certificates that the computer made when it was paired: the beginning of `DeviceCertificate` is when, by its
//! clock. With the record a computer may copy the phone as long as it stays. Source: libimobiledevice for the keys; iLEAPP for
//! the place.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::certificate;
use crate::format::plist as plists;
use crate::record::{DetailKind, Locator, Pairing, Platform};
use crate::sentence::Sentence;
use plist::Value;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_pair_records",
    platform: Platform::Ios,
    title: "Trusted computers",
    paths: &["/private/var/root/Library/Lockdown/pair_records/*.plist"],
    companions: &[],
    proves: "That somebody unlocked the phone and let this computer in, at this time by its clock. It does not say whose it is.",
    only_in_encrypted_backups: false,
    parse,
};

/// Certificates of a record, the one that is made for this phone first.
const CERTIFICATES: &[&str] = &["DeviceCertificate", "HostCertificate", "RootCertificate"];

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let list = inputs.plist()?;
    let Some(record) = list.as_dictionary() else {
        return Err(Failure(Sentence::new("plist-no-dictionary")));
    };
    let mut certificates =
        CERTIFICATES.iter().filter_map(|key| record.get(key).and_then(Value::as_data)).peekable();
    let has_one = certificates.peek().is_some();
    let dates = certificates.find_map(certificate::validity);
    if has_one && dates.is_none() {
        sink.lost(Sentence::new("records-damaged").count("count", 1));
    }
    let id = plists::text(&list, "HostID");
    let name = plists::text(&list, "HostName");
    let mut detail = Details::new();
    detail.add("host_id", DetailKind::DeviceId, id.clone().filter(|_| name.is_some()));
    detail.add("system_id", DetailKind::DeviceId, plists::text(&list, "SystemBUID"));
    let event = Pairing { host: name.or(id), action: Some("paired".to_owned()) };
    let times = [("created", dates.map(|(from, _)| from)), ("expires", dates.map(|(_, to)| to))];
    sink.emit(Locator::Whole, &times, event, detail.list());
    Ok(())
}
