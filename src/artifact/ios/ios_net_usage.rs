//! `netusage.sqlite`: which programs used which networks, and the networks themselves.
//!
//! Seen in dumps at `/private/var/networkd/`. A second list of programs beside `DataUsage.sqlite`,
//! with those that used Wi-Fi only; operators of Pegasus removed rows from one and forgot the other.
//! Core Data, with the tables of `DataUsage.sqlite`; `ZNETWORKATTACHMENT` has a row for each network
//! (a Wi-Fi with the address of its station, or a mobile network), `ZLIVEROUTEPERF` what went over it.
//! Times are Cocoa seconds.

use super::ios_data_usage::counters;
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::sqlite::{Cells, Database};
use crate::record::{DetailKind, Locator, Network, Platform};
use crate::time::Timestamp;
use rustc_hash::FxHashMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_net_usage",
    platform: Platform::Ios,
    title: "Network use of each program",
    paths: &["/private/var/networkd/netusage.sqlite", "/private/var/networkd/db/netusage.sqlite"],
    companions: SQLITE,
    proves: "That a program of this name used the network on this phone, with the first and the last time; and \
             to which networks the phone was connected, and when.",
    only_in_encrypted_backups: false,
    parse,
};

const ATTACHMENT: &[&str] = &["ZIDENTIFIER", "ZFIRSTTIMESTAMP", "ZTIMESTAMP", "ZKIND", "ZISHOTSPOT"];

const ROUTE: &[&str] = &["ZHASNETWORKATTACHMENT", "ZTIMESTAMP", "ZKIND", "ZBYTESIN", "ZBYTESOUT"];

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    counters(db, sink);
    let networks = networks(db, sink);
    let scan = db.rows("ZLIVEROUTEPERF", ROUTE, &mut |rowid, cells| {
        let event = cells.integer().and_then(|key| networks.get(&key).cloned()).unwrap_or_default();
        let used = cells.real().and_then(Timestamp::cocoa_seconds);
        let mut detail = Details::new();
        detail.plain("network_kind", kind(cells));
        detail.plain("bytes_in", cells.real());
        detail.plain("bytes_out", cells.real());
        sink.emit(Locator::Row { table: "ZLIVEROUTEPERF", rowid }, &[("used", used)], event, detail.list());
    });
    sink.scanned(scan);
    Ok(())
}

/// The networks, by the key of their rows.
fn networks(db: &Database, sink: &mut Sink) -> FxHashMap<i64, Network> {
    let mut networks = FxHashMap::default();
    let scan = db.rows("ZNETWORKATTACHMENT", ATTACHMENT, &mut |rowid, cells| {
        let identifier = cells.filled();
        let network = network(identifier.as_deref().unwrap_or_default());
        let first = cells.real().and_then(Timestamp::cocoa_seconds);
        let last = cells.real().and_then(Timestamp::cocoa_seconds);
        let mut detail = Details::new();
        detail.add("identifier", DetailKind::Plain, identifier);
        detail.plain("network_kind", kind(cells));
        detail.number("hotspot", cells.integer());
        let times = [("first_used", first), ("last_used", last)];
        let place = Locator::Row { table: "ZNETWORKATTACHMENT", rowid };
        sink.emit(place, &times, network.clone(), detail.list());
        networks.insert(rowid, network);
    });
    sink.scanned(scan);
    networks
}

/// What a number of the column stands for, as the identifiers beside it show.
fn kind(cells: &mut Cells<'_>) -> Option<String> {
    cells.integer().map(|kind| match kind {
        1 => "wifi".to_owned(),
        2 => "mobile".to_owned(),
        other => other.to_string(),
    })
}

/// `Name-f8:bb:bf:8d:b9:ca` is a Wi-Fi and the address of its station, `Carrier-18005506` a mobile network.
fn network(identifier: &str) -> Network {
    let text = |t: &str| (!t.is_empty()).then(|| t.to_owned());
    let is_address = |t: &str| {
        let parts: Vec<_> = t.split(':').collect();
        parts.len() == 6 && parts.iter().all(|p| (1..=2).contains(&p.len()) && hex_digits(p))
    };
    match identifier.rsplit_once('-').filter(|(_, address)| is_address(address)) {
        Some((name, address)) => Network { name: text(name), hardware_address: text(address) },
        None => Network { name: text(identifier), hardware_address: None },
    }
}

fn hex_digits(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_hexdigit())
}
