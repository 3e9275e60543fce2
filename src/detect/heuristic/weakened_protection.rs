//! Settings and properties that take protection away from the phone.
//!
//! Whoever installs spyware by hand first switches off the check of applications, switches on the
//! way in over a cable, or unlocks what guards the start of the system.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "weakened-protection",
    severity: Severity::Medium,
    name: "protection that is switched off",
    title: "Protection of this phone is switched off",
    explanation: "{ $count ->
        [one] One setting takes
       *[other] { $count } settings take
    } protection away from this phone: { $settings }",
    proves: "That these settings had these values when the acquisition was made.",
    does_not_prove: "Who changed them, when, or that the phone was attacked.",
    benign_causes: &[
        "An acquisition over a cable needs the settings for developers; switch them off again afterwards.",
        "Systems other than that of the maker start unlocked or with keys of their own.",
        "Owners switch the check of applications off to install something that it refuses.",
    ],
    source: "Android Open Source Project; the choice of settings, ours",
    techniques: &["T1629.003"],
    capabilities: &[Capability::Evasion],
    needs: Needs::Any(&["android_settings", "android_properties", "android_environment"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// A setting with the value that takes protection away, and whether that is more than a way in
/// which developers and acquisitions use.
const SETTINGS: &[(&str, &[&str], bool)] = &[
    ("adb_enabled", &["1"], false),
    ("adb_wifi_enabled", &["1"], false),
    ("development_settings_enabled", &["1"], false),
    ("package_verifier_enable", &["0"], true),
    ("package_verifier_state", &["0", "-1"], true),
    ("package_verifier_user_consent", &["0", "-1"], true),
    ("verifier_verify_adb_installs", &["0"], false),
    ("adb_install_need_confirm", &["0"], false),
    ("ro.boot.verifiedbootstate", &["orange"], false),
    ("ro.boot.verifiedbootstate", &["red"], true),
    ("ro.boot.flash.locked", &["0"], false),
    ("ro.boot.vbmeta.device_state", &["unlocked"], false),
    ("ro.boot.veritymode", &["disabled", "logging"], false),
    ("ro.debuggable", &["1"], false),
    ("ro.build.selinux", &["0"], false),
    ("ro.boot.warranty_bit", &["1"], false),
    ("ro.warranty_bit", &["1"], false),
    ("selinux", &["Permissive", "Disabled"], true),
];

fn keep(record: &Record) -> Option<Fact> {
    let (name, value) = match &record.event {
        Event::Setting(s) if record.artifact == "android_settings" => {
            (s.name.as_deref()?, s.value.as_deref()?)
        }
        Event::Property(p) => (p.name.as_deref()?, p.value.as_deref()?),
        _ => return None,
    };
    let (_, _, grave) =
        SETTINGS.iter().find(|(known, values, _)| *known == name && values.contains(&value))?;
    Some(Fact::evidence(record, Some(&format!("{name}={value}")), i64::from(*grave)))
}

fn conclude(facts: &[Fact], case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let mut settings: Vec<&str> = facts.iter().filter_map(|f| f.subject.as_deref()).collect();
    settings.sort_unstable();
    settings.dedup();
    if settings.is_empty() {
        return Vec::new();
    }
    let grave = facts.iter().any(|f| f.number > 0) && !case.developer && !case.rooted;
    vec![Conclusion {
        severity: if grave { Severity::Medium } else { Severity::Low },
        records: facts.iter().filter_map(|f| f.record.clone()).collect(),
        args: vec![
            ("count", Argument::Number(settings.len() as u64)),
            ("settings", Argument::Text(settings.join(", "))),
        ],
    }]
}

#[cfg(test)]
mod tests {
    use super::super::tests::record;
    use super::*;
    use crate::record::{Property, Setting};

    fn setting(name: &str, value: &str) -> Record {
        let event = Setting { name: Some(name.into()), value: Some(value.into()) };
        Record { artifact: "android_settings", ..record(event) }
    }

    fn concluded(records: &[Record], case: &Case) -> Vec<(Severity, Argument)> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, case, &[]).into_iter().map(|c| (c.severity, c.args[1].1.clone())).collect()
    }

    #[test]
    fn a_check_that_is_off_deserves_a_look_and_a_way_in_is_mentioned() {
        let both = [setting("adb_enabled", "1"), setting("package_verifier_enable", "0")];
        let said = Argument::Text("adb_enabled=1, package_verifier_enable=0".into());
        assert_eq!(concluded(&both, &Case::default()), [(Severity::Medium, said.clone())]);
        let developer = Case { developer: true, ..Case::default() };
        assert_eq!(concluded(&both, &developer), [(Severity::Low, said)]);
        let property = Property { name: Some("ro.boot.verifiedbootstate".into()), value: Some("red".into()) };
        assert_eq!(concluded(&[record(property)], &Case::default())[0].0, Severity::Medium);
    }

    #[test]
    fn what_protects_and_what_says_nothing_is_nothing() {
        let records = [
            setting("adb_enabled", "0"),
            setting("package_verifier_enable", "1"),
            setting("package_verifier_user_consent", "1"),
            setting("bluetooth_name", "1"),
            record(Property { name: Some("ro.boot.verifiedbootstate".into()), value: Some("green".into()) }),
        ];
        assert_eq!(concluded(&records, &Case::default()), []);
    }
}
