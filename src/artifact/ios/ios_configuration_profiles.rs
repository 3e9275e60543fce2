//! Configuration profiles: what an employer, a school or an attacker installed to control the phone.
//!
//! Seen in backups and dumps in the container of `systemgroup.com.apple.configurationprofiles`, one
//! `profile-*.stub` each. A profile can route all traffic through a server, trust a certificate,
//! hand the phone to a management server, or silence notifications. The profile and each of its
//! payloads are records of their own.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::plist as plists;
use crate::record::{DetailKind, Locator, Platform, Profile};
use plist::Value;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_configuration_profiles",
    platform: Platform::Ios,
    title: "Configuration profiles",
    paths: &["**/Library/ConfigurationProfiles/profile-*"],
    companions: &[],
    proves: "That a configuration profile is installed, what it sets, and when it was installed.",
    only_in_encrypted_backups: false,
    parse,
};

/// Values of one payload that are kept; a hostile profile may hold a million.
const MOST_VALUES: usize = 500;

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let list = inputs.plist()?;
    let Some(top) = list.as_dictionary() else {
        return Err(Failure(crate::sentence::Sentence::new("plist-no-dictionary")));
    };
    let payloads = top.get("PayloadContent").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let installed = plists::date(&list, "InstallDate");
    let mut head = list.clone();
    if let Some(head) = head.as_dictionary_mut() {
        head.remove("PayloadContent");
    }
    let types = payloads.iter().filter_map(|p| plists::text(p, "PayloadType")).collect();
    emit(&head, Locator::Whole, types, installed, sink);
    for (n, payload) in payloads.iter().enumerate() {
        let types = plists::text(payload, "PayloadType").into_iter().collect();
        emit(payload, Locator::Key { key: format!("PayloadContent/{n}") }, types, installed, sink);
    }
    Ok(())
}

fn emit(
    payload: &Value,
    locator: Locator,
    payloads: Vec<String>,
    installed: Option<crate::time::Timestamp>,
    sink: &mut Sink,
) {
    let mut detail = Details::new();
    let mut count = 0;
    plists::each_value(payload, &mut |key, value| {
        let known = ["PayloadIdentifier", "PayloadUUID", "PayloadDisplayName", "PayloadType", "InstallDate"];
        count += 1;
        if known.contains(&key) || count > MOST_VALUES {
            return;
        }
        let kind = if value.contains("://") {
            DetailKind::Url
        } else if key.ends_with("HostName") || key.ends_with("Server") || key.ends_with("RemoteAddress") {
            DetailKind::Host
        } else {
            DetailKind::Plain
        };
        let text = if kind == DetailKind::Plain { format!("{key}: {value}") } else { value.to_owned() };
        detail.add("setting", kind, Some(text));
    });
    let event = Profile {
        id: plists::text(payload, "PayloadIdentifier"),
        uuid: plists::text(payload, "PayloadUUID"),
        name: plists::text(payload, "PayloadDisplayName"),
        payloads,
        action: Some("installed".to_owned()),
        process: None,
    };
    sink.emit(locator, &[("installed", installed)], event, detail.list());
}
