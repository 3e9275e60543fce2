//! Settings and certificates by which somebody else can read what the phone sends.
//!
//! A certificate of its own together with a proxy, or with a network that carries everything, is what
//! reading encrypted traffic needs. Each alone is common.

use super::{Conclusion, Fact, Heuristic, Needs, subjects};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "traffic-diverted",
    severity: Severity::Medium,
    name: "traffic that others may read",
    title: "What this phone sends may be read by others",
    explanation: "{ $count ->
        [one] One setting or certificate leads
       *[other] { $count } settings or certificates lead
    } the traffic of this phone over somebody else: { $ways }. { $together ->
        [0] {\"\"}
       *[other] A certificate together with such a way lets its owner read what is encrypted.
    }",
    proves: "That these settings and certificates were there when the acquisition was made.",
    does_not_prove: "Who set them, or that anybody reads along.",
    benign_causes: &[
        "Blockers of advertisements, Tor, and networks of employers and schools use the same ways.",
        "People who test applications read their own traffic.",
    ],
    source: "MITRE ATT&CK for Mobile, T1638; the rule, ours",
    techniques: &["T1638"],
    capabilities: &[Capability::Messages],
    needs: Needs::Any(&["android_settings", "android_files", "android_intrusion_logs", "android_roles"]),
    argues_from_absence: false,
    keep,
    conclude,
};

const WAY: i64 = 0;
const CERTIFICATE: i64 = 1;
const OWN_NETWORK: i64 = 2;

/// Settings that name who carries the traffic, unless they say one of these.
const SETTINGS: &[(&str, &[&str])] = &[
    ("http_proxy", &[":0", "null", "0"]),
    ("global_http_proxy_host", &["null", "localhost"]),
    ("global_proxy_pac_url", &["null"]),
    (
        "private_dns_specifier",
        &["null", "dns.google", "one.one.one.one", "dns.quad9.net", "1dot1dot1dot1.cloudflare-dns.com"],
    ),
];

fn keep(record: &Record) -> Option<Fact> {
    let fact = |number, subject: &str| Some(Fact::evidence(record, Some(subject), number));
    match &record.event {
        Event::Setting(s) if record.artifact == "android_settings" => {
            let (name, value) = (s.name.as_deref()?, s.value.as_deref()?);
            let (_, usual) = SETTINGS.iter().find(|(known, _)| *known == name)?;
            (!usual.contains(&value)).then(|| fact(WAY, &format!("{name}={value}")))?
        }
        Event::Control(control) if control.enabled == Some(true) => match control.role.as_deref()? {
            "vpn" => fact(OWN_NETWORK, &format!("VPN {}", control.holder.as_deref()?)),
            "certificate" => fact(CERTIFICATE, "certificate"),
            _ => None,
        },
        Event::File(file) => {
            let path = file.file.as_deref()?;
            let added = path.starts_with("/data/misc/user/") && path.contains("/cacerts-added/");
            added.then(|| fact(CERTIFICATE, path))?
        }
        _ => None,
    }
}

fn conclude(facts: &[Fact], case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let (count, ways) = subjects(&facts.iter().collect::<Vec<_>>());
    if count == 0 {
        return Vec::new();
    }
    let has = |number| facts.iter().any(|f| f.number == number);
    let together = has(CERTIFICATE) && (has(WAY) || has(OWN_NETWORK));
    let grave = together && !case.managed && !case.developer;
    vec![Conclusion {
        severity: if grave { Severity::Medium } else { Severity::Low },
        records: facts.iter().filter_map(|f| f.record.clone()).collect(),
        args: vec![
            ("count", Argument::Number(count)),
            ("ways", Argument::Text(ways)),
            ("together", Argument::Number(u64::from(together))),
        ],
    }]
}

#[cfg(test)]
mod tests {
    use super::super::tests::record;
    use super::*;
    use crate::record::{Control, File, Setting};

    fn setting(name: &str, value: &str) -> Record {
        let event = Setting { name: Some(name.into()), value: Some(value.into()) };
        Record { artifact: "android_settings", ..record(event) }
    }

    fn severity(records: &[Record], case: &Case) -> Option<Severity> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, case, &[]).first().map(|c| c.severity)
    }

    #[test]
    fn a_certificate_and_a_way_deserve_a_look_and_each_alone_is_mentioned() {
        let path = "/data/misc/user/0/cacerts-added/9f0f5fd6.0";
        let certificate = record(File { file: Some(path.into()), ..File::default() });
        let proxy = setting("http_proxy", "10.0.0.9:8080");
        assert_eq!(severity(&[certificate.clone(), proxy.clone()], &Case::default()), Some(Severity::Medium));
        assert_eq!(severity(&[proxy], &Case::default()), Some(Severity::Low));
        let vpn =
            Control { role: Some("vpn".into()), holder: Some("com.example.vpn".into()), enabled: Some(true) };
        let both = [certificate, record(vpn)];
        assert_eq!(severity(&both, &Case::default()), Some(Severity::Medium));
        assert_eq!(severity(&both, &Case { managed: true, ..Case::default() }), Some(Severity::Low));
    }

    #[test]
    fn usual_values_are_nothing() {
        let records = [
            setting("http_proxy", ":0"),
            setting("private_dns_specifier", "dns.quad9.net"),
            setting("private_dns_mode", "opportunistic"),
            record(File { file: Some("/system/etc/security/cacerts/9f0f5fd6.0".into()), ..File::default() }),
        ];
        assert_eq!(severity(&records, &Case::default()), None);
    }
}
