//! What the phone recorded while it was in other hands: that it was unlocked, applications opened or installed, computers
//! trusted, commands given, profiles and permissions set.
//!
//! When it was is what the owner says. A single window of a few hours at a border or a police station is how NoviSpy, ResidentBat and
//! the forensic tools came onto phones; what the phone did by itself in that time looks alike.

use super::{Conclusion, Fact, Heuristic, Needs, detail};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use crate::time::Timestamp;
use jiff::SignedDuration;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "used-in-custody",
    severity: Severity::Medium,
    name: "what was done while the phone was in other hands",
    title: "The phone was used while it was in other hands",
    explanation: "What the phone recorded while it was in other hands. { $unlocked ->
        [0] {\"\"}
       *[other] Unlocked: { $unlocked }.
    } { $opened ->
        [0] {\"\"}
       *[other] Applications opened: { $opened }.
    } { $installed ->
        [0] {\"\"}
       *[other] Applications installed: { $installed }.
    } { $computers ->
        [0] {\"\"}
       *[other] Computers trusted or used: { $computers }.
    } { $commands ->
        [0] {\"\"}
       *[other] Commands over a cable: { $commands }.
    } { $profiles ->
        [0] {\"\"}
       *[other] Profiles: { $profiles }.
    } { $permissions ->
        [0] {\"\"}
       *[other] Permissions given: { $permissions }.
    } { $accessories ->
        [0] {\"\"}
       *[other] Accessories and cables: { $accessories }.
    }",
    proves: "That the phone recorded these things, and that they lie in the time you gave.",
    does_not_prove: "Who did them, or that anything was copied from the phone or put on it.",
    benign_causes: &[
        "You were asked to unlock it, or used it yourself in that time.",
        "The phone does some of it by itself: a call or an alarm comes to the front, a store installs what was asked for before.",
        "The time you gave, or the clock of the phone, is not exact.",
    ],
    source: "Amnesty International, A Digital Prison, 2024; the rule, ours",
    techniques: &["T1458", "T1461"],
    capabilities: &[Capability::ExploitDelivery],
    needs: Needs::Any(&[
        "android_adb",
        "android_battery_history",
        "android_intrusion_logs",
        "android_packages",
        "android_usage",
        "ios_biome_presence",
        "ios_configuration_profiles",
        "ios_knowledge",
        "ios_pair_records",
        "ios_power_log",
        "ios_profile_events",
        "ios_tcc",
    ]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// What was done, as the arguments name it; the number of a fact is its place here.
const KINDS: &[&str] =
    &["unlocked", "opened", "installed", "computers", "commands", "profiles", "permissions", "accessories"];

/// Kinds that several sources state, and within which time they mean the same.
const FROM_SEVERAL: &[&str] = &["unlocked", "opened"];
const NEAR: SignedDuration = SignedDuration::from_secs(3);

/// Records of each kind that are shown.
const MOST_SHOWN: usize = 50;

fn keep(record: &Record) -> Option<Fact> {
    let of = |meaning: &str| record.times.iter().find(|(m, _)| *m == meaning).map(|(_, time)| *time);
    let first = || record.when();
    let (kind, when): (&str, Option<Timestamp>) = match &record.event {
        // It is unlocked where a lock ends.
        Event::Presence(p) if p.state.as_deref() == Some("lock") && p.value.as_deref() != Some("0") => {
            ("unlocked", of("ended"))
        }
        Event::Presence(p) if p.state.as_deref() == Some("foreground") => ("opened", first()),
        Event::Process(_) if detail(record, "kind") == Some("opened") => ("opened", first()),
        Event::App(_) if record.artifact == "android_packages" && detail(record, "system").is_none() => {
            ("installed", of("installed"))
        }
        Event::Install(i) if i.action.as_deref() == Some("installed") => ("installed", first()),
        Event::Pairing(p) if p.action.as_deref() != Some("acquisition") => ("computers", first()),
        Event::Profile(_) if record.artifact != "ios_provisioning_profiles" => ("profiles", first()),
        Event::Permission(p) if p.decision.as_deref() == Some("allowed") && record.artifact == "ios_tcc" => {
            ("permissions", first())
        }
        Event::Usb(usb) if usb.action.as_deref() != Some("detached") => ("accessories", first()),
        Event::LogLine(_) if record.artifact == "android_intrusion_logs" => match detail(record, "tag")? {
            "keyguard_dismissed" => ("unlocked", first()),
            tag if tag.starts_with("adb_") => ("commands", first()),
            _ => return None,
        },
        _ => return None,
    };
    let number = i64::try_from(KINDS.iter().position(|k| *k == kind)?).ok()?;
    let app = match &record.event {
        Event::Presence(p) if kind == "opened" => p.value.as_deref(),
        Event::Process(p) => p.app.as_deref(),
        _ => None,
    };
    Some(Fact { when: Some(when?), ..Fact::evidence(record, app, number) })
}

/// The place of its kind.
fn index(fact: &Fact) -> usize {
    usize::try_from(fact.number).map_or(0, |kind| kind.min(KINDS.len() - 1))
}

fn conclude(facts: &[Fact], case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let inside = |f: &&Fact| {
        f.when.is_some_and(|when| case.custody.iter().any(|window| window.contains(when.instant())))
    };
    let mut of_kinds: Vec<Vec<&Fact>> = vec![Vec::new(); KINDS.len()];
    for fact in facts.iter().filter(inside) {
        of_kinds[index(fact)].push(fact);
    }
    if of_kinds.iter().all(Vec::is_empty) {
        return Vec::new();
    }
    for all in &mut of_kinds {
        // Two sources state one unlocking, or one opening of an application, within a few seconds.
        all.sort_by_key(|f| (f.subject.clone(), f.when));
        all.dedup_by(|later, earlier| match (later.when, earlier.when) {
            (Some(b), Some(a)) => {
                FROM_SEVERAL.contains(&KINDS[index(later)])
                    && later.subject == earlier.subject
                    && b.instant().duration_since(a.instant()) <= NEAR
            }
            _ => false,
        });
        all.sort_by_key(|f| f.when);
    }
    let only_accessories = of_kinds[..KINDS.len() - 1].iter().all(Vec::is_empty);
    let records = of_kinds.iter().flat_map(|all| all.iter().take(MOST_SHOWN));
    vec![Conclusion {
        severity: if only_accessories { Severity::Low } else { Severity::Medium },
        records: records.filter_map(|f| f.record.clone()).collect(),
        args: KINDS.iter().zip(&of_kinds).map(|(k, all)| (*k, Argument::Number(all.len() as u64))).collect(),
    }]
}

#[cfg(test)]
mod tests {
    use super::super::tests::{line, with};
    use super::*;
    use crate::case::Window;
    use crate::record::{LogLine, Pairing, Permission, Presence, Process, Usb};

    const DAY: i64 = 1_709_596_800;

    fn case() -> Case {
        let at = |hours: i64| jiff::Timestamp::from_second(DAY + hours * 3_600).expect("is a time");
        Case { custody: vec![Window { from: at(9), to: at(12) }], ..Case::default() }
    }

    fn locked(from: i64, to: i64) -> Record {
        let event = Presence { state: Some("lock".into()), value: Some("1".into()) };
        let mut record = line("ios_power_log", 1, DAY + from * 3_600, event);
        record.times.extend(Timestamp::unix_seconds(DAY + to * 3_600).map(|to| ("ended", to)));
        record
    }

    fn said(records: &[Record]) -> Option<(Severity, Vec<(&'static str, u64)>)> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        let conclusion = conclude(&facts, &case(), &[]).pop()?;
        let some = conclusion.args.into_iter().filter_map(|(name, arg)| match arg {
            Argument::Number(n) if n > 0 => Some((name, n)),
            _ => None,
        });
        Some((conclusion.severity, some.collect()))
    }

    #[test]
    fn what_was_done_in_other_hands_is_counted_by_kind() {
        let opened = with(line("android_usage", 2, DAY + 36_100, Process::default()), &[("kind", "opened")]);
        let host = || Pairing { host: Some("pc".into()), action: Some("used".into()) };
        let shell = LogLine { process: None, text: Some("pm install".into()) };
        let given = Permission {
            service: Some("kTCCServiceMicrophone".into()),
            decision: Some("allowed".into()),
            ..Permission::default()
        };
        let records = [
            locked(8, 10),
            // The same unlocking in another source.
            Record { artifact: "ios_biome_presence", ..locked(7, 10) },
            opened.clone(),
            Record { artifact: "android_battery_history", ..opened },
            line("android_adb", 3, DAY + 36_200, host()),
            with(line("android_intrusion_logs", 4, DAY + 36_300, shell), &[("tag", "adb_shell_cmd")]),
            line("ios_tcc", 5, DAY + 36_400, given),
        ];
        let counts = [("unlocked", 1), ("opened", 1), ("computers", 1), ("commands", 1), ("permissions", 1)];
        assert_eq!(said(&records), Some((Severity::Medium, counts.to_vec())));
    }

    #[test]
    fn a_cable_alone_is_a_hint_and_what_lies_outside_is_nothing() {
        let usb = |hour: i64| line("test", 1, DAY + hour * 3_600, Usb::default());
        assert_eq!(said(&[usb(10)]), Some((Severity::Low, vec![("accessories", 1)])));
        assert_eq!(said(&[usb(8), usb(13), locked(9, 13), locked(7, 8)]), None);
        let facts: Vec<_> = [locked(8, 10)].iter().filter_map(keep).collect();
        assert!(conclude(&facts, &Case::default(), &[]).is_empty(), "nobody said that it was in other hands");
    }
}
