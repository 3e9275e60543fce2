//! Applications: what was installed on the phone, from where, and when it was bought.
//!
//! In a backup `Info.plist` has a list of identifiers and, for each application from a store, the
//! receipt `iTunesMetadata`; in a dump the receipt lies beside the application, and the system names each in the
//! `MCMMetadataIdentifier` of its folder. An application without a receipt was put there in another way: by Apple, an
//! employer, a developer, or an attacker.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::plist as plists;
use crate::record::{App, DetailKind, Locator, Platform};
use crate::time::Timestamp;
use plist::Value;
use std::collections::BTreeSet;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_apps",
    platform: Platform::Ios,
    title: "Applications",
    paths: &[
        "/backup/Info.plist",
        "/private/var/containers/Bundle/Application/*/iTunesMetadata.plist",
        "/private/var/containers/Bundle/Application/*/.com.apple.mobile_container_manager.metadata.plist",
    ],
    companions: &[],
    proves: "That an application is installed, and where it came from as far as its receipt says.",
    only_in_encrypted_backups: false,
    parse,
};

/// Where the system names the application of a folder.
const NAMED_IN: &str = "MCMMetadataIdentifier";

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let list = inputs.plist()?;
    if inputs.main.path.ends_with(".metadata.plist") {
        let Some(id) = plists::text(&list, NAMED_IN) else {
            return Err(Failure(crate::sentence::Sentence::new("records-damaged").count("count", 1)));
        };
        let event = App { id: Some(id), ..App::default() };
        sink.emit(Locator::Key { key: NAMED_IN.to_owned() }, &[], event, Vec::new());
        return Ok(());
    }
    let Some(top) = list.as_dictionary() else {
        return Err(Failure(crate::sentence::Sentence::new("plist-no-dictionary")));
    };
    if inputs.main.path.ends_with("/iTunesMetadata.plist") {
        emit(None, Ok(&list), Locator::Whole, sink);
        return Ok(());
    }
    let receipts = top.get("Applications").and_then(Value::as_dictionary);
    let named = top.get("Installed Applications").and_then(Value::as_array);
    let mut ids: BTreeSet<&str> = named.into_iter().flatten().filter_map(Value::as_string).collect();
    ids.extend(receipts.into_iter().flat_map(|r| r.keys().map(String::as_str)));
    for id in ids {
        let receipt = receipts.and_then(|r| r.get(id)?.as_dictionary()?.get("iTunesMetadata")?.as_data());
        let read = receipt.map(plists::parse);
        if let Some(Err(lost)) = &read {
            // One receipt that cannot be read loses no other application.
            sink.lost(lost.clone());
        }
        let key = format!("Applications/{id}");
        let state = if read.is_some() { "unreadable" } else { "missing" };
        emit(Some(id), read.and_then(Result::ok).as_ref().ok_or(state), Locator::Key { key }, sink);
    }
    Ok(())
}

/// One application, and its receipt or what became of it.
fn emit(id: Option<&str>, receipt: Result<&Value, &'static str>, locator: Locator, sink: &mut Sink) {
    let (receipt, state) = (receipt.ok(), receipt.err());
    let text = |key: &str| receipt.and_then(|r| plists::text(r, key));
    let mut detail = Details::new();
    detail.plain("receipt", state);
    for key in ["itemId", "softwareVersionBundleId", "genre", "kind", "releaseDate", "rating"] {
        let value = receipt.and_then(|r| r.as_dictionary()?.get(key));
        detail.plain("value", value.and_then(plists::words).map(|v| format!("{key}: {v}")));
    }
    let download = receipt.and_then(|r| r.as_dictionary()?.get("com.apple.iTunesStore.downloadInfo"));
    let account = download.and_then(|d| d.as_dictionary()?.get("accountInfo"));
    detail.add("account", DetailKind::Email, account.and_then(|a| plists::text(a, "AppleID")));
    let bought = download.and_then(|d| d.as_dictionary()?.get("purchaseDate")).and_then(purchase);
    let event = App {
        id: id.map(str::to_owned).or_else(|| text("softwareVersionBundleId")),
        name: text("itemName").or_else(|| text("bundleDisplayName")),
        version: text("bundleShortVersionString"),
        vendor: text("artistName"),
        installer: text("sourceApp"),
        certificates: Vec::new(),
    };
    sink.emit(locator, &[("bought", bought)], event, detail.list());
}

/// A receipt holds the date as a date or as text in UTC.
fn purchase(value: &Value) -> Option<Timestamp> {
    let parsed = || value.as_string()?.parse::<jiff::Timestamp>().ok().map(Timestamp::from_instant);
    plists::instant(value).or_else(parsed)
}
