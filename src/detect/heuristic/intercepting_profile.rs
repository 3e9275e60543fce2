//! A configuration profile that can watch, redirect or hide.
//!
//! Profiles are how employers manage phones, and how Predator silenced the notifications of its
//! shortcuts. What each payload can do is known; whether somebody agreed to it is not.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Locator, Record};
use crate::scan::Coverage;
use crate::sentence::{Argument, Sentence};
use std::collections::BTreeSet;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "intercepting-profile",
    severity: Severity::Medium,
    name: "profiles that control the phone",
    title: "A configuration profile that can control the phone is installed: { $name }",
    explanation: "The profile { $name } can { $what }.",
    proves: "That the profile is installed, and what it is able to do.",
    does_not_prove: "That it is used against the owner, or who installed it.",
    benign_causes: &[
        "An employer or a school manages the phone, and the owner knows.",
        "The owner installed it: a VPN, a filter against advertising, a beta version of iOS, a network at work.",
    ],
    source: "Apple, Configuration Profile Reference; Citizen Lab, Pegasus vs. Predator, 2021",
    techniques: &["T1638"],
    capabilities: &[Capability::Interception, Capability::Evasion],
    needs: Needs::All(&["ios_configuration_profiles"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Types of payloads and the key of the words for what they can do.
const PAYLOADS: &[(&str, &str)] = &[
    ("com.apple.mdm", "profile-mdm"),
    ("com.apple.vpn.managed", "profile-vpn"),
    ("com.apple.vpn.managed.applayer", "profile-vpn-apps"),
    ("com.apple.dnsSettings.managed", "profile-dns"),
    ("com.apple.proxy.http.global", "profile-proxy"),
    ("com.apple.relay.managed", "profile-relay"),
    ("com.apple.apn.managed", "profile-mobile-data"),
    ("com.apple.cellular", "profile-mobile-data"),
    ("com.apple.webcontent-filter", "profile-filter"),
    ("com.apple.security.root", "profile-root"),
    ("com.apple.security.pkcs1", "profile-certificate"),
    ("com.apple.security.pem", "profile-certificate"),
    ("com.apple.notificationsettings", "profile-notifications"),
];

fn keep(record: &Record) -> Option<Fact> {
    let Event::Profile(profile) = &record.event else { return None };
    // The profile as a whole; its payloads are records of their own.
    if record.artifact != "ios_configuration_profiles" || record.locator != Locator::Whole {
        return None;
    }
    let what: Vec<&str> = PAYLOADS
        .iter()
        .filter(|(kind, _)| profile.payloads.iter().any(|p| p == kind))
        .map(|(_, what)| *what)
        .collect();
    (!what.is_empty()).then(|| Fact::evidence(record, Some(&what.join(" ")), 0))
}

fn conclude(facts: &[Fact], case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let severity = if case.managed { Severity::Low } else { Severity::Medium };
    facts
        .iter()
        .filter_map(|fact| {
            let record = fact.record.clone()?;
            let Event::Profile(profile) = &record.event else { return None };
            let name = profile.name.clone().or_else(|| profile.id.clone()).unwrap_or_default();
            let keys: BTreeSet<&str> = fact.subject.as_deref().unwrap_or_default().split(' ').collect();
            let what = keys.into_iter().map(|key| Sentence::new(key.to_owned())).collect();
            let args = vec![("name", Argument::Text(name)), ("what", Argument::List(what))];
            Some(Conclusion { severity, records: vec![record], args })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::heuristic::tests::record;
    use crate::record::Profile;

    fn profile(payloads: &[&str]) -> Record {
        let payloads = payloads.iter().map(|p| (*p).to_owned()).collect();
        let event = Profile { name: Some("Office".into()), payloads, ..Profile::default() };
        Record { artifact: "ios_configuration_profiles", locator: Locator::Whole, ..record(event) }
    }

    fn severities(payloads: &[&str], case: &Case) -> Vec<Severity> {
        let facts: Vec<_> = keep(&profile(payloads)).into_iter().collect();
        conclude(&facts, case, &[]).iter().map(|c| c.severity).collect()
    }

    #[test]
    fn whatever_payload_controls_is_found_wherever_it_stands() {
        assert_eq!(
            severities(&["com.apple.wifi.managed", "com.apple.mdm"], &Case::default()),
            [Severity::Medium]
        );
        for (kind, _) in PAYLOADS {
            assert_eq!(severities(&[kind], &Case::default()), [Severity::Medium], "{kind}");
        }
        let managed = Case { managed: true, ..Case::default() };
        assert_eq!(severities(&["com.apple.mdm"], &managed), [Severity::Low]);
    }

    #[test]
    fn networks_mail_and_fonts_are_nothing() {
        assert_eq!(
            severities(
                &["com.apple.wifi.managed", "com.apple.mail.managed", "com.apple.font"],
                &Case::default()
            ),
            []
        );
        assert_eq!(severities(&[], &Case::default()), []);
    }
}
