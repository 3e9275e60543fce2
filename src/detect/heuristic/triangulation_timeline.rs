//! Changes within minutes of each other, as Operation Triangulation left them.
//!
//! Kaspersky published the rule with its tool `triangle_check` (2023): within five minutes, folders
//! of attachments change although no attachment is there, certain settings files are written,
//! certain programs use the network, and certain parts of the location service stop. Two kinds of
//! such traces together are its suspicion. Two defects of the tool are not repeated: it never looked
//! at short timelines and at the end of long ones, and it threw away a whole stretch of time in which
//! any other attachment came; here an attachment explains only the folder in which it lies.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "triangulation-timeline",
    severity: Severity::Medium,
    name: "traces close together, as in Operation Triangulation",
    title: "{ $kinds ->
        [2] Ordinary changes of two kinds lie close together: { $when }
       *[other] Traces lie close together as in Operation Triangulation: { $when }
    }",
    explanation: "Within five minutes { $kinds } kinds of traces were left that Operation Triangulation leaves together: { $attachments ->
        [yes] folders of attachments that changed although no attachment is there;
       *[no] {\"\"}
    } { $settings ->
        [yes] settings files that were written;
       *[no] {\"\"}
    } { $network ->
        [yes] programs that used the network;
       *[no] {\"\"}
    } { $location ->
        [yes] parts of the location service that stopped;
       *[no] {\"\"}
    } first at { $when }.",
    proves: "That these changes happened close together.",
    does_not_prove: "That they belong together, or that the phone was attacked. Each of them alone is ordinary.",
    benign_causes: &[
        "A message with an attachment was deleted while the phone was doing something else.",
        "The phone was started, updated or restored at that time.",
    ],
    source: "Kaspersky, triangle_check, 2023",
    techniques: &["T1658", "T1630.002"],
    capabilities: &[Capability::ExploitDelivery, Capability::Evasion],
    needs: Needs::All(&["ios_manifest", "ios_data_usage"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Traces further apart than this do not belong together.
const WINDOW: i64 = 300;

/// Folder of the attachments of messages.
const ATTACHMENTS: &str = "/private/var/mobile/Library/SMS/Attachments/";

/// Settings files that the implant causes to be written.
const SETTINGS: &[&str] = &[
    "/private/var/root/Library/Preferences/com.apple.ImageIO.plist",
    "/private/var/mobile/Library/Preferences/com.apple.locationd.StatusBarIconManager.plist",
    "/private/var/mobile/Library/Preferences/com.apple.imservice.ids.FaceTime.plist",
];

/// Programs of the system by which it uses the network.
const PROGRAMS: &[&str] = &[
    "nehelper",
    "com.apple.WebKit.WebContent",
    "powerd/com.apple.datausage.diagnostics",
    "lockdownd/com.apple.datausage.security",
];

/// Parts of the location service that it stops.
const LOCATION: &[&str] =
    &["LocationBundles/IonosphereHarvest.bundle", "LocationBundles/WRMLinkSelection.bundle"];

/// What the number of a fact says.
const EMPTIED: i64 = 0;
const SETTING: i64 = 1;
const NETWORK: i64 = 2;
const PLACE: i64 = 3;

fn keep(record: &Record) -> Option<Fact> {
    match &record.event {
        Event::File(file) if record.artifact == "ios_manifest" => {
            let path = file.file.as_deref()?;
            if SETTINGS.contains(&path) {
                return Some(Fact::evidence(record, None, SETTING));
            }
            let inside = path.strip_prefix(ATTACHMENTS)?;
            // Two levels of folders by hash; whatever lies deeper belongs to an attachment.
            Some(match inside.matches('/').count() {
                0 | 1 => Fact::evidence(record, Some(path), EMPTIED),
                // Only when it came or was put there: it explains that its folder changed.
                _ => Fact::context(record, Some(path), time(record, "changed").unwrap_or(i64::MIN)),
            })
        }
        Event::Process(e) => program(record, e.name.as_deref()),
        Event::DataUse(e) => program(record, e.process.as_deref()),
        Event::SensorUse(_) if record.artifact == "ios_location_clients" => {
            let key = record.detail.iter().find(|d| d.name == "key")?;
            let known = LOCATION.iter().any(|part| key.value.trim_end_matches(':').ends_with(part));
            known.then(|| Fact::evidence(record, None, PLACE))
        }
        _ => None,
    }
}

fn program(record: &Record, name: Option<&str>) -> Option<Fact> {
    PROGRAMS.contains(&name?).then(|| Fact::evidence(record, None, NETWORK))
}

/// One change: when, of which kind, and the record that states it.
type Item = (i64, i64, Arc<Record>);

fn conclude(facts: &[Fact], case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let mut items = items(facts);
    items.sort_by_key(|(when, kind, _)| (*when, *kind));
    let (mut found, mut from) = (Vec::new(), 0);
    while from < items.len() {
        let end = items.partition_point(|item| item.0 <= items[from].0 + WINDOW);
        let window = &items[from..end];
        let kinds: BTreeSet<i64> = window.iter().map(|(_, kind, _)| *kind).collect();
        if kinds.len() < 2 {
            from += 1;
            continue;
        }
        found.push(conclusion(window, &kinds, case));
        from = end;
    }
    found
}

/// Every change that belongs to the rule, with its time.
fn items(facts: &[Fact]) -> Vec<Item> {
    let explained = attachments(facts);
    let mut items = Vec::new();
    for fact in facts {
        let Some(record) = &fact.record else { continue };
        match fact.number {
            EMPTIED => {
                let folder = fact.subject.as_deref().unwrap_or_default();
                items.extend(
                    emptied(record, folder, &explained).map(|when| (when, EMPTIED, Arc::clone(record))),
                );
            }
            PLACE => {
                let stopped = time(record, "location_used");
                items.extend(stopped.map(|when| (when, PLACE, Arc::clone(record))));
            }
            kind => {
                let times: BTreeSet<i64> =
                    record.times.iter().map(|(_, t)| t.instant().as_second()).collect();
                items.extend(times.into_iter().map(|when| (when, kind, Arc::clone(record))));
            }
        }
    }
    items
}

/// When the content of each folder of attachments was written or put there, by the folders above it.
fn attachments(facts: &[Fact]) -> BTreeMap<&str, Vec<i64>> {
    let mut all: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
    for fact in facts.iter().filter(|f| f.record.is_none()) {
        let path = fact.subject.as_deref().unwrap_or_default();
        let inside = path.get(ATTACHMENTS.len()..).unwrap_or_default();
        for (slash, _) in inside.match_indices('/').take(2) {
            let times = all.entry(&path[..ATTACHMENTS.len() + slash]).or_default();
            times.push(fact.number);
            times.extend(fact.when.map(|when| when.instant().as_second()));
        }
    }
    all
}

/// When a folder changed and nothing in it tells why. Both its content and its entry must have changed.
fn emptied(record: &Record, folder: &str, attachments: &BTreeMap<&str, Vec<i64>>) -> Option<i64> {
    let (modified, changed) = (time(record, "modified")?, time(record, "changed")?);
    let near = |other: i64| modified.abs_diff(other) <= WINDOW.unsigned_abs();
    let explained = attachments.get(folder).is_some_and(|times| times.iter().any(|t| near(*t)));
    (near(changed) && !explained).then_some(modified)
}

fn time(record: &Record, meaning: &str) -> Option<i64> {
    record.times.iter().find(|(m, _)| *m == meaning).map(|(_, t)| t.instant().as_second())
}

fn conclusion(window: &[Item], kinds: &BTreeSet<i64>, case: &Case) -> Conclusion {
    let mut known = BTreeSet::new();
    let records = window.iter().map(|(.., record)| record).filter(|r| known.insert(r.id()));
    let records: Vec<_> = records.map(Arc::clone).collect();
    let when = records[0].times.iter().find(|(_, t)| t.instant().as_second() == window[0].0);
    let when = when.map(|(_, t)| case.shown(t.instant())).unwrap_or_default();
    let has = |kind| Argument::Text(if kinds.contains(&kind) { "yes" } else { "no" }.to_owned());
    let args = vec![
        ("kinds", Argument::Number(kinds.len() as u64)),
        ("when", Argument::Text(when)),
        ("attachments", has(EMPTIED)),
        ("settings", has(SETTING)),
        ("network", has(NETWORK)),
        ("location", has(PLACE)),
    ];
    Conclusion { severity: if kinds.len() > 2 { Severity::Medium } else { Severity::Low }, records, args }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::heuristic::tests::record;
    use crate::record::{Detail, DetailKind, File, Process, SensorUse};
    use crate::time::Timestamp;

    const NIGHT: i64 = 1_570_000_000;

    fn at(meanings: &[&'static str], when: i64) -> Vec<(&'static str, Timestamp)> {
        let time = Timestamp::unix_seconds(when).expect("a time");
        meanings.iter().map(|m| (*m, time)).collect()
    }

    fn file(path: &str, modified: i64, changed: i64) -> Record {
        let times = [at(&["modified"], modified), at(&["changed"], changed)].concat();
        let event = File { file: Some(path.into()), ..File::default() };
        Record { artifact: "ios_manifest", times, ..record(event) }
    }

    fn folder(name: &str, when: i64) -> Record {
        file(&format!("{ATTACHMENTS}{name}"), when, when)
    }

    fn network(name: &str, when: i64) -> Record {
        let event = Process { name: Some(name.into()), ..Process::default() };
        Record { times: at(&["first_used"], when), ..record(event) }
    }

    fn location(bundle: &str, when: i64) -> Record {
        let key = format!("com.apple.locationd.bundle-/System/Library/LocationBundles/{bundle}.bundle:");
        let detail = vec![Detail { name: "key", kind: DetailKind::Plain, value: key }];
        let times = at(&["location_used"], when);
        Record { artifact: "ios_location_clients", times, detail, ..record(SensorUse::default()) }
    }

    fn severities(records: &[Record]) -> Vec<Severity> {
        // Their ids tell records apart.
        let numbered = records.iter().zip(1..).map(|(record, rowid)| Record {
            locator: crate::record::Locator::Row { table: "t", rowid },
            ..record.clone()
        });
        let facts: Vec<_> = numbered.filter_map(|r| keep(&r)).collect();
        conclude(&facts, &Case::default(), &[]).iter().map(|c| c.severity).collect()
    }

    #[test]
    fn a_short_timeline_is_seen_to_its_end() {
        let traces = [
            folder("6f", NIGHT),
            file(SETTINGS[0], NIGHT + 60, NIGHT + 60),
            network("nehelper", NIGHT + 250),
            location("IonosphereHarvest", NIGHT + 299),
        ];
        assert_eq!(severities(&traces), [Severity::Medium]);
        assert_eq!(severities(&traces[1..3]), [Severity::Low]);
        assert_eq!(severities(&traces[..1]), []);
        let twice: Vec<_> = traces
            .iter()
            .cloned()
            .chain([folder("aa/01", NIGHT + 9_000), network(PROGRAMS[1], NIGHT + 9_001)])
            .collect();
        assert_eq!(severities(&twice), [Severity::Medium, Severity::Low]);
    }

    #[test]
    fn an_attachment_explains_its_own_folder_and_no_other() {
        let near = network("nehelper", NIGHT + 10);
        let came = file(&format!("{ATTACHMENTS}6f/15/A/cat.gif"), NIGHT, NIGHT);
        for name in ["6f", "6f/15"] {
            assert_eq!(severities(&[folder(name, NIGHT), near.clone(), came.clone()]), [], "{name}");
        }
        assert_eq!(severities(&[folder("aa", NIGHT), near.clone(), came]), [Severity::Low]);
        // Restored from a backup: written long ago, put there now.
        let restored = file(&format!("{ATTACHMENTS}6f/15/A/cat.gif"), NIGHT - 90_000, NIGHT);
        assert_eq!(severities(&[folder("6f", NIGHT), near, restored]), []);
    }

    #[test]
    fn what_lies_apart_and_other_programs_are_nothing() {
        assert_eq!(severities(&[folder("6f", NIGHT), network("nehelper", NIGHT + 301)]), []);
        assert_eq!(severities(&[folder("6f", NIGHT), network("nehelperd", NIGHT)]), []);
        assert_eq!(severities(&[folder("6f", NIGHT), location("Other", NIGHT)]), []);
        let moved = file(&format!("{ATTACHMENTS}6f"), NIGHT, NIGHT - 9_000);
        assert_eq!(severities(&[moved, network("nehelper", NIGHT)]), [], "its entry did not change then");
    }
}
