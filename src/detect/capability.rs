//! "Can they hear me, see me, did they take everything?": one answer for each thing an attacker may be able to do.
//!
//! One table relates a capability to the techniques of ATT&CK for Mobile, to the artifacts that could show its use,
//! to those that only hint at it (a permission, a sum without times), and to the heuristics that look for it. What
//! indicator sets say of a tool is in the sets. That nothing was found is said only where something was read that
//! could have shown it; all else is "not assessed", with what would assess it.
//!
//! Which artifact shows what: docs of each artifact; techniques: ATT&CK for Mobile, version of November 2025.

use super::{Capability, Finding, Severity, Why};
use crate::artifact::Artifact;
use crate::record::{Event, Record};
use crate::scan::{Coverage, Status};

/// What is known of one capability.
#[derive(Debug)]
pub struct About {
    /// Which.
    pub capability: Capability,
    /// Techniques of ATT&CK for Mobile.
    pub techniques: &'static [&'static str],
    /// Artifacts that state its use, of whom and when.
    pub shown_by: &'static [&'static str],
    /// Artifacts that state a permission for it, or a sum: whether it was used they do not say.
    pub hinted_by: &'static [&'static str],
    /// Heuristics that see it being done or tried.
    pub observed_by: &'static [&'static str],
    /// Heuristics that see what makes it possible.
    pub prepared_by: &'static [&'static str],
}

/// All of them, in the order in which people ask.
pub static TABLE: &[About] = &[
    About {
        capability: Capability::Microphone,
        techniques: &["T1429"],
        shown_by: &[
            "android_appops",
            "android_appops_history",
            "android_audio",
            "android_privacy_dashboard",
            "ios_app_privacy_report",
            "ios_knowledge",
            "ios_privacy_accounting",
        ],
        hinted_by: &["android_packages", "ios_biome", "ios_power_log", "ios_tcc"],
        observed_by: &[
            "long-sensor-use",
            "recorded-call",
            "sensor-at-night",
            "sensor-in-background",
            "sensor-of-missing-app",
            "sensor-still-in-use",
            "sensor-while-locked",
            "sensor-without-opening",
        ],
        prepared_by: &["permission-outside-system"],
    },
    About {
        capability: Capability::Camera,
        techniques: &["T1512"],
        shown_by: &[
            "android_appops",
            "android_appops_history",
            "android_camera",
            "android_privacy_dashboard",
            "ios_app_privacy_report",
            "ios_power_log",
            "ios_privacy_accounting",
        ],
        hinted_by: &["android_battery_history", "android_packages", "ios_biome", "ios_tcc"],
        observed_by: &[
            "long-sensor-use",
            "sensor-at-night",
            "sensor-in-background",
            "sensor-of-missing-app",
            "sensor-still-in-use",
            "sensor-while-locked",
            "sensor-without-opening",
        ],
        prepared_by: &["permission-outside-system"],
    },
    About {
        capability: Capability::Screen,
        techniques: &["T1513"],
        shown_by: &["android_appops", "android_media_projection", "ios_app_privacy_report"],
        hinted_by: &["android_accessibility", "ios_power_log"],
        observed_by: &["sensor-of-missing-app"],
        prepared_by: &[],
    },
    About {
        capability: Capability::Calls,
        techniques: &["T1429", "T1616", "T1636.002"],
        shown_by: &["android_appops", "android_audio"],
        hinted_by: &["android_packages"],
        observed_by: &["recorded-call"],
        prepared_by: &[],
    },
    About {
        capability: Capability::Location,
        techniques: &["T1430"],
        shown_by: &[
            "android_appops",
            "android_appops_history",
            "android_privacy_dashboard",
            "ios_app_privacy_report",
            "ios_power_log",
            "ios_privacy_accounting",
        ],
        hinted_by: &["android_packages", "ios_biome", "ios_location_clients"],
        observed_by: &[],
        prepared_by: &[],
    },
    About {
        capability: Capability::Messages,
        techniques: &["T1409", "T1517", "T1533", "T1636.004"],
        shown_by: &["android_appops"],
        hinted_by: &["android_accessibility", "android_notifications", "android_packages", "ios_data_usage"],
        observed_by: &[],
        prepared_by: &["traffic-diverted"],
    },
    About {
        capability: Capability::ContactsAndCalendar,
        techniques: &["T1636.001", "T1636.003"],
        shown_by: &["android_appops", "ios_app_privacy_report", "ios_privacy_accounting"],
        hinted_by: &["android_packages", "ios_tcc"],
        observed_by: &[],
        prepared_by: &[],
    },
    About {
        capability: Capability::AllData,
        techniques: &["T1418", "T1420", "T1426", "T1532", "T1533"],
        shown_by: &["android_intrusion_logs"],
        hinted_by: &["ios_data_usage", "ios_mobile_backup", "ios_net_usage"],
        observed_by: &[],
        prepared_by: &[],
    },
    About {
        capability: Capability::Credentials,
        techniques: &["T1417.001", "T1517", "T1634.001", "T1635.001"],
        shown_by: &[],
        hinted_by: &["android_accessibility", "android_notifications", "ios_keychain_analytics"],
        observed_by: &[],
        prepared_by: &[],
    },
    About {
        capability: Capability::DeviceTakeover,
        techniques: &["T1404", "T1453", "T1617", "T1626.001", "T1631", "T1645", "T1658"],
        shown_by: &[
            "android_accessibility",
            "android_device_policy",
            "android_packages",
            "android_processes",
            "android_properties",
            "ios_crash_logs",
            "ios_data_usage",
            "ios_files",
            "ios_net_usage",
            "ios_os_analytics",
            "ios_shutdown_log",
        ],
        hinted_by: &["ios_tcc"],
        observed_by: &["control-of-the-phone", "foreign-process-domain", "root-traces"],
        prepared_by: &[],
    },
    About {
        capability: Capability::ExploitDelivery,
        techniques: &["T1456", "T1458", "T1461", "T1474", "T1632.001", "T1658", "T1660", "T1661", "T1664"],
        shown_by: &[
            "android_chrome_history",
            "android_intrusion_logs",
            "android_packages",
            "android_sms",
            "android_telephony",
            "android_tombstones",
            "ios_calendar",
            "ios_chrome_history",
            "ios_crash_logs",
            "ios_duckduckgo_history",
            "ios_firefox_history",
            "ios_id_status_cache",
            "ios_interactions",
            "ios_safari_history",
            "ios_sms",
            "ios_sms_attachments",
            "ios_webkit_statistics",
            "ios_whatsapp",
        ],
        hinted_by: &["android_adb", "android_dbinfo", "ios_pair_records", "ios_webkit_session_log"],
        observed_by: &[
            "app-outside-store",
            "apple-threat-notification",
            "backdated-invitation",
            "crash-cluster",
            "crash-on-media-path",
            "disguised-image",
            "installed-by-other-app",
            "installed-over-cable",
            "odd-account-look-up",
            "redirect-in-passing",
            "triangulation-timeline",
            "unknown-adb-computer",
        ],
        prepared_by: &["old-security-patch", "package-downgrade", "used-in-custody"],
    },
    About {
        capability: Capability::Persistence,
        techniques: &["T1398", "T1407", "T1541", "T1577", "T1603", "T1624.001", "T1625", "T1645"],
        shown_by: &[
            "android_device_policy",
            "android_files",
            "android_packages",
            "ios_configuration_profiles",
            "ios_files",
            "ios_shortcuts",
            "ios_shutdown_log",
        ],
        hinted_by: &["android_components"],
        observed_by: &["program-in-shell-folder", "program-out-of-place", "shortcut-automation"],
        prepared_by: &[],
    },
    About {
        capability: Capability::Evasion,
        techniques: &[
            "T1406",
            "T1544",
            "T1627",
            "T1628",
            "T1628.001",
            "T1629",
            "T1629.003",
            "T1630",
            "T1630.001",
            "T1630.002",
            "T1633",
            "T1655",
            "T1655.001",
        ],
        shown_by: &[
            "android_intrusion_logs",
            "android_packages",
            "android_settings",
            "ios_data_usage",
            "ios_net_usage",
            "ios_shutdown_log",
        ],
        hinted_by: &["ios_os_analytics", "ios_tcc"],
        observed_by: &[
            "cleared-shutdown-log",
            "deleted-process-record",
            "imitated-process-name",
            "imitated-system-app",
            "intercepting-profile",
            "intrusion-log-alarm",
            "permission-of-missing-app",
            "process-in-one-source",
            "process-outside-system",
            "sensor-of-missing-app",
            "triangulation-timeline",
            "updates-blocked",
            "weakened-protection",
        ],
        prepared_by: &[],
    },
    About {
        capability: Capability::Exfiltration,
        techniques: &["T1437.001", "T1481", "T1509", "T1532", "T1639", "T1644", "T1646"],
        shown_by: &["android_intrusion_logs", "ios_app_privacy_report"],
        hinted_by: &["ios_data_usage", "ios_net_usage", "ios_os_analytics"],
        observed_by: &[],
        prepared_by: &["encrypted-temporary-file"],
    },
    About {
        capability: Capability::Interception,
        techniques: &["T1638"],
        shown_by: &["android_settings", "ios_configuration_profiles", "ios_hosts", "ios_safari_history"],
        hinted_by: &["ios_profile_events"],
        observed_by: &["intercepting-profile", "redirect-in-passing"],
        prepared_by: &[],
    },
];

/// One of four answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reply {
    /// It was seen being done or tried.
    Observed,
    /// A tool of which traces were found is known to do it.
    OfFamily,
    /// Something was read that could have shown it, and did not.
    NothingFound,
    /// Nothing was read that could have shown it.
    NotAssessed,
}

impl Reply {
    /// The word in `report.json`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Observed => "use-observed",
            Self::OfFamily => "capability-of-matched-family",
            Self::NothingFound => "looked-for-nothing-found",
            Self::NotAssessed => "not-assessed",
        }
    }
}

/// The answer for one capability in one piece of evidence.
#[derive(Debug)]
pub struct Answer<'s> {
    /// What is known of the capability.
    pub about: &'static About,
    /// The answer.
    pub reply: Reply,
    /// Indices of the findings behind it.
    pub findings: Vec<usize>,
    /// What was read that could have shown it.
    pub read: Vec<&'s Coverage>,
    /// What was read that hints at most.
    pub hints: Vec<&'s Coverage>,
    /// What could have shown it and was not read: missing, damaged, or not in this kind of evidence.
    pub absent: Vec<&'static str>,
}

/// One answer for every capability, from the findings and the coverage of one piece of evidence.
#[must_use]
pub fn answers<'s>(
    findings: &[Finding],
    coverage: &'s [Coverage],
    known: &[&'static Artifact],
) -> Vec<Answer<'s>> {
    TABLE.iter().map(|about| answer(about, findings, coverage, known)).collect()
}

fn answer<'s>(
    about: &'static About,
    findings: &[Finding],
    coverage: &'s [Coverage],
    known: &[&'static Artifact],
) -> Answer<'s> {
    let grave = |f: &&(usize, &Finding)| f.1.severity >= Severity::Medium;
    let of_it = |f: &&(usize, &Finding)| {
        f.1.capabilities.contains(&about.capability) && shows_sensor(f.1, about.capability)
            || shows_use(f.1, about.capability)
    };
    let all: Vec<(usize, &Finding)> = findings.iter().enumerate().collect();
    let concerning: Vec<_> = all.iter().filter(grave).filter(of_it).collect();
    let observed = |f: &Finding| match &f.why {
        Why::Heuristic { id } => about.observed_by.contains(id),
        Why::Indicator { .. } => {
            about.capability == Capability::ExploitDelivery && is_attempt(f) || shows_use(f, about.capability)
        }
        _ => false,
    };
    let was_read = |c: &&Coverage| matches!(c.status, Status::Read | Status::Partial | Status::Empty);
    let of = |ids: &[&str]| -> Vec<&'s Coverage> {
        coverage.iter().filter(|c| ids.contains(&c.artifact)).filter(was_read).collect()
    };
    let (read, hints) = (of(about.shown_by), of(about.hinted_by));
    let reply = if concerning.iter().any(|(_, f)| observed(f)) {
        Reply::Observed
    } else if concerning.iter().any(|(_, f)| matches!(f.why, Why::Indicator { .. })) {
        Reply::OfFamily
    } else if read.is_empty() {
        Reply::NotAssessed
    } else {
        Reply::NothingFound
    };
    let of_platform = |id: &&&str| known.iter().any(|artifact| artifact.id == **id);
    let absent =
        about.shown_by.iter().filter(of_platform).filter(|id| !read.iter().any(|c| c.artifact == **id));
    Answer {
        about,
        reply,
        findings: concerning.iter().map(|(n, _)| *n).collect(),
        absent: absent.copied().collect(),
        read,
        hints,
    }
}

/// A heuristic that looks for the use of several sensors says of each only what its records show.
fn shows_sensor(finding: &Finding, capability: Capability) -> bool {
    let sensor = match capability {
        Capability::Microphone => "microphone",
        Capability::Camera => "camera",
        Capability::Screen => "screen",
        Capability::Location => "location",
        _ => return true,
    };
    let mut uses = finding.records.iter().filter_map(|record| match &record.event {
        Event::SensorUse(used) => used.sensor.as_deref(),
        _ => None,
    });
    !matches!(finding.why, Why::Heuristic { .. })
        || uses.clone().next().is_none()
        || uses.any(|one| one == sensor)
}

/// Whether the phone recorded that a tool, which an indicator names, did this.
fn shows_use(finding: &Finding, capability: Capability) -> bool {
    matches!(finding.why, Why::Indicator { .. })
        && finding.records.iter().any(|record| used(record).contains(&capability))
}

/// What a record states that somebody did, beyond being allowed to.
fn used(record: &Record) -> &'static [Capability] {
    let is = |name: &str| record.detail.iter().any(|detail| detail.name == name);
    match &record.event {
        Event::SensorUse(used) if !is("refused") && !is("silenced") => match used.sensor.as_deref() {
            Some("microphone") => &[Capability::Microphone],
            Some("camera") => &[Capability::Camera],
            Some("screen") => &[Capability::Screen],
            Some("location") => &[Capability::Location],
            _ => &[],
        },
        Event::Permission(permission)
            if permission.reason.as_deref() == Some("used")
                && permission.decision.as_deref() == Some("allowed") =>
        {
            match permission.service.as_deref() {
                Some("READ_SMS" | "RECEIVE_SMS" | "RECEIVE_MMS") => &[Capability::Messages],
                Some("READ_CONTACTS" | "READ_CALENDAR") => &[Capability::ContactsAndCalendar],
                Some("READ_CALL_LOG") => &[Capability::Calls],
                _ => &[],
            }
        }
        _ => &[],
    }
}

/// Whether a finding says that something was received from the tool or that the phone spoke with it: someone tried.
fn is_attempt(finding: &Finding) -> bool {
    ["finding-received", "finding-contacted"].iter().any(|stem| finding.title.key.starts_with(stem))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact;
    use crate::detect::heuristic;
    use crate::detect::indicators::Library;
    use std::collections::BTreeSet;

    #[test]
    fn every_heuristic_is_in_the_table_as_it_says_itself() {
        for heuristic in heuristic::ALL {
            for about in TABLE {
                let named = [about.observed_by, about.prepared_by].concat();
                let says = heuristic.capabilities.contains(&about.capability);
                assert_eq!(
                    says,
                    named.contains(&heuristic.id),
                    "{} and {:?}",
                    heuristic.id,
                    about.capability
                );
            }
        }
        let known: BTreeSet<&str> = heuristic::ALL.iter().map(|h| h.id).collect();
        for about in TABLE {
            let named: Vec<_> = about.observed_by.iter().chain(about.prepared_by).collect();
            assert_eq!(named.iter().collect::<BTreeSet<_>>().len(), named.len(), "{:?}", about.capability);
            assert!(named.iter().all(|id| known.contains(**id)), "{named:?}");
        }
    }

    #[test]
    fn every_set_and_every_technique_of_a_set_or_heuristic_is_in_the_table() {
        let capabilities: BTreeSet<_> = TABLE.iter().map(|about| format!("{:?}", about.capability)).collect();
        assert_eq!((capabilities.len(), TABLE.len()), (15, 15));
        let techniques: BTreeSet<&str> = TABLE.iter().flat_map(|about| about.techniques).copied().collect();
        // What describes how a tool is steered, and nothing a person asks about.
        let others = ["T1421", "T1634"];
        let library = Library::built_in();
        for set in &library.sets {
            assert!(set.capabilities.iter().all(|c| capabilities.contains(&format!("{c:?}"))), "{}", set.id);
            for technique in set.techniques.iter().filter(|t| !others.contains(&t.as_str())) {
                assert!(techniques.contains(technique.as_str()), "{}: {technique}", set.id);
            }
        }
        for heuristic in heuristic::ALL {
            for technique in heuristic.techniques {
                assert!(techniques.contains(technique), "{}: {technique}", heuristic.id);
            }
        }
    }

    #[test]
    fn what_a_tool_did_is_told_apart_from_what_it_was_allowed_to() {
        let of = |event: &str, detail: &str| {
            let text = format!(
                r#"{{"evidence":"a","artifact":"android_appops","path":"/","locator":{{"in":"whole"}},"times":[],
                "event":{event},"detail":[{detail}]}}"#
            );
            used(&serde_json::from_str(&text).expect("is a record")).to_vec()
        };
        let location = r#"{"kind":"sensor_use","sensor":"location"}"#;
        assert_eq!(of(location, ""), [Capability::Location]);
        assert_eq!(of(location, r#"{"name":"refused","kind":"plain","value":"1"}"#), []);
        let messages = |decision: &str, reason: &str| {
            let named = r#""kind":"permission","service":"READ_SMS""#;
            of(&format!(r#"{{{named},"decision":"{decision}","reason":"{reason}"}}"#), "")
        };
        assert_eq!(messages("allowed", "used"), [Capability::Messages]);
        assert_eq!((messages("denied", "used"), messages("allowed", "mode")), (vec![], vec![]));
    }

    #[test]
    fn every_artifact_of_the_table_is_known() {
        let known: BTreeSet<&str> =
            artifact::all().iter().map(|a| a.id).chain(artifact::unread::ALL.iter().map(|u| u.id)).collect();
        for about in TABLE {
            for list in [about.shown_by, about.hinted_by] {
                assert!(list.is_sorted(), "{list:?}");
                for id in list {
                    assert!(known.contains(id), "{id}");
                }
            }
            assert!(about.shown_by.iter().all(|id| !about.hinted_by.contains(id)));
        }
    }
}
