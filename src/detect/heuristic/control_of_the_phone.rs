//! Who can control the phone: applications from outside a store, with the rights of an administrator or
//! of a service of accessibility, that used microphone, camera, location, messages or contacts.
//!
//! Each of the three alone is on many healthy phones; together they are what stalkerware and NoviSpy
//! need. One finding names all, by a table and without adding up points: all three are grave, two
//! of three deserve a look, the rights alone are mentioned.

use super::{Conclusion, Fact, Heuristic, Needs, detail};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{App, Event, Record};
use crate::scan::Coverage;
use crate::sentence::{Argument, Sentence};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "control-of-the-phone",
    severity: Severity::High,
    name: "applications that can control the phone",
    title: "Applications that can control this phone",
    explanation: "{ $three ->
        [none] {\"\"}
       *[other] Installed from outside a store, with rights over the whole phone, and used: { $three }.
    } { $two ->
        [none] {\"\"}
       *[other] Two of these three things hold for: { $two }.
    } { $one ->
        [none] {\"\"}
       *[other] Rights over the whole phone alone: { $one }.
    } Rights over the whole phone are those of an administrator, of an owner, or of a service of accessibility, \
    which sees the screen and can type and tap. Used means microphone, camera, location, screen, messages, calls or \
    contacts. { $support ->
        [none] {\"\"}
       *[other] Of these applications one more thing speaks: { $support }.
    }",
    proves: "That these applications have these rights, and where the phone says they came from.",
    does_not_prove: "That they are spyware, or that their owner did not want them.",
    benign_causes: &[
        "Employers and schools manage phones with such rights.",
        "Readers of the screen, password managers, assistants and parental control ask for them, and their owners \
         agreed.",
        "Applications from F-Droid, from a website of their maker, or moved over from an older phone have no store as \
         their source.",
        "Developers install what they write over a cable.",
    ],
    source: "Amnesty International, NoviSpy, 2024; AndroDR; the table, ours",
    techniques: &["T1453", "T1626.001", "T1429", "T1512"],
    capabilities: &[Capability::DeviceTakeover],
    needs: Needs::Any(&["android_packages", "android_accessibility", "android_device_policy", "android_settings"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Stores, and what moves applications from one phone to the next.
const STORES: &[&str] = &[
    "app.accrescent.client",
    "app.grapheneos.apps",
    "cm.aptoide.pt",
    "com.amazon.venezia",
    "com.android.vending",
    "com.aurora.store",
    "com.bbk.appstore",
    "com.google.android.apps.restore",
    "com.heytap.market",
    "com.huawei.appmarket",
    "com.looker.droidify",
    "com.machiav3lli.fdroid",
    "com.meizu.mstore",
    "com.oppo.market",
    "com.samsung.android.app.updatecenter",
    "com.sec.android.app.samsungapps",
    "com.sec.android.easyMover",
    "com.transsnet.store",
    "com.vivo.appstore",
    "com.xiaomi.discover",
    "com.xiaomi.market",
    "com.xiaomi.mipicks",
    "dev.imranr.obtainium",
    "dev.imranr.obtainium.app",
    "org.fdroid.basic",
    "org.fdroid.fdroid",
    "org.fdroid.fdroid.privileged",
];

/// Whether an application with this installer came from a store, or from an older phone.
pub(super) fn is_store(installer: Option<&str>) -> bool {
    installer.is_some_and(|id| STORES.contains(&id))
}

/// Operations beside sensors that read what is private.
const PRIVATE: &[&str] = &[
    "READ_CALENDAR",
    "READ_CALL_LOG",
    "READ_CONTACTS",
    "READ_SMS",
    "RECEIVE_MMS",
    "RECEIVE_SMS",
    "PROCESS_OUTGOING_CALLS",
    "READ_MEDIA_IMAGES",
];

const SYSTEM: i64 = 0;
const SIDELOADED: i64 = 1;
const FROM_STORE: i64 = 2;
const RIGHTS: i64 = 3;
const OWNER: i64 = 4;
const USED: i64 = 5;
/// What supports a suspicion and is no part of the table.
const SUPPORT: i64 = 6;

/// How much of it is said.
const MOST_SUPPORT: usize = 10;

fn keep(record: &Record) -> Option<Fact> {
    match &record.event {
        Event::App(app) if record.artifact == "android_apks" => {
            detail(record, "without_icon")?;
            Some(support(record, app.id.as_deref()?, "support-no-icon"))
        }
        Event::App(app) if record.artifact == "android_packages" => {
            let number = source(record, app);
            let id = app.id.as_deref();
            Some(if number == SIDELOADED {
                Fact::evidence(record, id, number)
            } else {
                Fact::context(record, id, number)
            })
        }
        Event::Control(control) if control.enabled == Some(true) => {
            let number = match control.role.as_deref()? {
                "accessibility" | "device_admin" => RIGHTS,
                "device_owner" | "profile_owner" => OWNER,
                role @ ("notification_listener" | "vpn" | "input_method") => {
                    let word = match role {
                        "vpn" => "support-traffic",
                        "input_method" => "support-keyboard",
                        _ => "support-notifications",
                    };
                    return Some(support(record, control.holder.as_deref()?, word));
                }
                _ => return None,
            };
            control.holder.as_deref().map(|holder| Fact::evidence(record, Some(holder), number))
        }
        Event::SensorUse(used) if record.artifact == "android_appops" => {
            Some(Fact::evidence(record, Some(used.actor.as_deref()?), USED))
        }
        Event::Permission(p) if record.artifact == "android_appops" => {
            let used = p.reason.as_deref() == Some("used") && p.decision.as_deref() == Some("allowed");
            let private = p.service.as_deref().is_some_and(|s| PRIVATE.contains(&s));
            (used && private).then(|| Fact::evidence(record, p.client.as_deref(), USED))
        }
        _ => None,
    }
}

/// A fact whose subject is an application and, behind a blank, the key of the sentence that is said of it.
fn support(record: &Record, app: &str, key: &'static str) -> Fact {
    Fact::context(record, Some(&format!("{app} {key}")), SUPPORT)
}

/// Where an application came from.
fn source(record: &Record, app: &App) -> i64 {
    if detail(record, "system").is_some() || detail(record, "hidden_system").is_some() {
        return SYSTEM;
    }
    if is_store(app.installer.as_deref()) { FROM_STORE } else { SIDELOADED }
}

/// What is known of one application.
#[derive(Default)]
struct Known {
    source: Option<i64>,
    sideloaded: Option<Arc<Record>>,
    rights: Option<Arc<Record>>,
    used: Option<Arc<Record>>,
}

fn conclude(facts: &[Fact], case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let mut known: BTreeMap<&str, Known> = BTreeMap::new();
    for fact in facts.iter().filter(|f| f.number != SUPPORT) {
        let Some(subject) = fact.subject.as_deref() else { continue };
        let known = known.entry(subject).or_default();
        let record = || fact.record.clone();
        match fact.number {
            // What any source calls part of the system is; a store named once outweighs its absence.
            SYSTEM => known.source = Some(SYSTEM),
            FROM_STORE if known.source != Some(SYSTEM) => known.source = Some(FROM_STORE),
            SIDELOADED => {
                known.source = known.source.or(Some(SIDELOADED));
                known.sideloaded = known.sideloaded.take().or_else(record);
            }
            // An employer owns what it manages.
            OWNER if case.managed => {}
            RIGHTS | OWNER => known.rights = known.rights.take().or_else(record),
            USED => known.used = known.used.take().or_else(record),
            _ => {}
        }
    }
    let mut groups: [Vec<&str>; 3] = Default::default();
    let mut records: [Vec<Arc<Record>>; 3] = Default::default();
    let mut outside: Vec<&str> = Vec::new();
    for (name, known) in known {
        if known.source == Some(SYSTEM) {
            continue;
        }
        let sideloaded = known.sideloaded.filter(|_| known.source == Some(SIDELOADED));
        let group = match (&sideloaded, &known.rights, &known.used) {
            (Some(_), Some(_), Some(_)) => 0,
            (Some(_), Some(_), None) | (Some(_), None, Some(_)) | (None, Some(_), Some(_)) => 1,
            (None, Some(_), None) => 2,
            _ => continue,
        };
        groups[group].push(name);
        outside.extend(sideloaded.is_some().then_some(name));
        records[group].extend([known.rights, known.used, sideloaded].into_iter().flatten());
    }
    let severities = [Severity::High, Severity::Medium, Severity::Low];
    let Some(gravest) = groups.iter().position(|group| !group.is_empty()) else { return Vec::new() };
    let list = |n: usize| {
        let names = if groups[n].is_empty() { "none".to_owned() } else { groups[n].join(", ") };
        Argument::Text(names)
    };
    let supports = facts.iter().filter(|f| f.number == SUPPORT).filter_map(|f| f.subject.as_deref());
    let is_in_question = |app: &str| groups.iter().flatten().any(|known| *known == app);
    let mut support: BTreeSet<(&str, &str)> =
        supports.filter_map(|s| s.rsplit_once(' ')).filter(|(app, _)| is_in_question(app)).collect();
    for app in groups[..2].iter().flatten() {
        let imitates = super::imitated_system_app::NAMES.iter().any(|name| app.starts_with(name));
        if imitates && outside.contains(app) {
            support.insert((app, "support-named-like-system"));
        }
    }
    let said = support.iter().take(MOST_SUPPORT);
    let said: Vec<_> = said.map(|(app, key)| Sentence::new((*key).to_owned()).with("app", *app)).collect();
    let support = if said.is_empty() { Argument::Text("none".to_owned()) } else { Argument::List(said) };
    vec![Conclusion {
        severity: severities[gravest],
        args: vec![("three", list(0)), ("two", list(1)), ("one", list(2)), ("support", support)],
        records: records.into_iter().flatten().collect(),
    }]
}

#[cfg(test)]
mod tests {
    use super::super::tests::line;
    use super::*;
    use crate::record::{Control, Detail, DetailKind, Permission, SensorUse};

    fn app(id: &str, installer: Option<&str>, system: bool) -> Record {
        let event = App { id: Some(id.into()), installer: installer.map(Into::into), ..App::default() };
        let mut record = line("android_packages", 1, 1, event);
        if system {
            record.detail.push(Detail { name: "system", kind: DetailKind::Plain, value: "1".into() });
        }
        record
    }

    fn rights(holder: &str, role: &str) -> Record {
        let (role, holder) = (Some(role.into()), Some(holder.into()));
        line("android_device_policy", 2, 2, Control { role, holder, enabled: Some(true) })
    }

    fn used(actor: &str) -> Record {
        let (actor, sensor) = (Some(actor.into()), Some("microphone".into()));
        line("android_appops", 3, 3, SensorUse { actor, sensor, foreground: Some(false), locked: None })
    }

    fn concluded(records: &[Record], case: &Case) -> Vec<(Severity, Vec<String>, usize)> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        let said = |s: &Sentence| match s.args.first() {
            Some((_, Argument::Text(app))) => format!("{app} {}", s.key),
            _ => String::new(),
        };
        let text = |(_, argument): (&str, Argument)| match argument {
            Argument::Text(text) => text,
            Argument::List(all) => all.iter().map(said).collect::<Vec<_>>().join("; "),
            _ => String::new(),
        };
        let found = conclude(&facts, case, &[]).into_iter();
        found.map(|c| (c.severity, c.args.into_iter().map(text).collect(), c.records.len())).collect()
    }

    #[test]
    fn all_three_are_grave_and_two_deserve_a_look() {
        let records = [
            app("com.serv.services", None, false),
            rights("com.serv.services", "device_admin"),
            used("com.serv.services"),
            app("org.example.recorder", Some("com.android.packageinstaller"), false),
            used("org.example.recorder"),
            app("com.example.reader", Some("com.android.vending"), false),
            rights("com.example.reader", "accessibility"),
        ];
        let list =
            ["com.serv.services", "org.example.recorder", "com.example.reader", "none"].map(Into::into);
        assert_eq!(concluded(&records, &Case::default()), [(Severity::High, list.to_vec(), 6)]);
        let found = concluded(&records[3..], &Case::default());
        assert_eq!((found[0].0, &*found[0].1[0]), (Severity::Medium, "none"));
        assert_eq!(concluded(&records[5..], &Case::default())[0].0, Severity::Low);
    }

    #[test]
    fn what_supports_is_named_of_the_applications_in_question_alone() {
        let role = |holder: &str, role: &str| rights(holder, role);
        let records = [
            app("com.serv.services", None, false),
            rights("com.serv.services", "device_admin"),
            role("com.serv.services", "notification_listener"),
            role("com.example.watch", "notification_listener"),
        ];
        let found = concluded(&records, &Case::default());
        assert_eq!(found[0].1[3], "com.serv.services support-notifications");
        let imitation =
            [app("com.android.system.x", None, false), rights("com.android.system.x", "accessibility")];
        let found = concluded(&imitation, &Case::default());
        assert_eq!(found[0].1[3], "com.android.system.x support-named-like-system");
        assert_eq!(concluded(&records[3..], &Case::default()), []);
    }

    #[test]
    fn what_is_usual_is_nothing() {
        let allowed = Permission {
            service: Some("VIBRATE".into()),
            client: Some("com.example.a".into()),
            decision: Some("allowed".into()),
            reason: Some("used".into()),
            ..Permission::default()
        };
        let records = [
            app("com.google.android.marvin.talkback", None, true),
            rights("com.google.android.marvin.talkback", "accessibility"),
            app("org.thoughtcrime.securesms", Some("com.android.vending"), false),
            used("org.thoughtcrime.securesms"),
            app("org.example.game", Some("org.fdroid.fdroid"), false),
            app("com.example.a", None, false),
            line("android_appops", 9, 9, allowed),
            rights("com.example.mdm", "device_owner"),
        ];
        let managed = Case { managed: true, ..Case::default() };
        assert_eq!(concluded(&records, &managed), []);
        assert_eq!(concluded(&records, &Case::default())[0].0, Severity::Low, "an owner is asked about");
    }
}
