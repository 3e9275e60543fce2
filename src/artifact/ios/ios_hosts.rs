//! `/etc/hosts`: names that this phone does not look up, because their address stands in a file.
//!
//! Seen in dumps at `/private/etc/hosts`. Only a program with full rights can change it. Entries for
//! hosts of Apple keep updates away; others lead somewhere else without anybody noticing.

use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::lines;
use crate::record::{Locator, Platform, Setting};
use crate::sentence::Sentence;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_hosts",
    platform: Platform::Ios,
    title: "Fixed addresses of hosts",
    paths: &["/private/etc/hosts"],
    companions: &[],
    proves: "That this name leads to this address on the phone, whatever the network says.",
    only_in_encrypted_backups: false,
    parse,
};

/// Lines that every phone has.
const USUAL: &[&str] = &["localhost", "broadcasthost"];

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let unreadable =
        |e: std::io::Error| Failure(Sentence::new("open-unreadable").with("reason", e.to_string()));
    let reader = inputs.main.content.reader_at(0).map_err(unreadable)?;
    let mut damaged = 0;
    let read = lines::each(reader, &mut |line, text, cut| {
        let mut words = text.split('#').next().unwrap_or_default().split_whitespace();
        let Some(address) = words.next() else { return };
        if cut || address.split('%').next().is_none_or(|a| a.parse::<std::net::IpAddr>().is_err()) {
            damaged += 1;
            return;
        }
        for host in words.filter(|host| !USUAL.contains(host)) {
            // An entry may keep a host away as well: it is no sign that the phone spoke with it.
            let event = Setting { name: Some(host.to_owned()), value: Some(format!("{address} {host}")) };
            sink.emit(Locator::Line { line }, &[], event, Vec::new());
        }
    });
    if damaged > 0 {
        sink.lost(Sentence::new("log-damaged").count("count", damaged));
    }
    read.map_err(unreadable)
}
