//! Applications with a name of the system's that the maker of the system did not sign.
//!
//! Stalkerware calls itself `com.android.system.update` or `com.google.android.service`. Those that sign
//! the parts of this system are known from the phone itself.

use super::{Conclusion, Fact, Heuristic, Needs, detail};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "imitated-system-app",
    severity: Severity::Medium,
    name: "applications that imitate a part of the system",
    title: "An application imitates a part of the system",
    explanation: "{ $count ->
        [one] One application carries
       *[other] { $count } applications carry
    } the name of a part of Android or of the maker of this phone, came from outside a store, and { $count ->
        [one] is
       *[other] are
    } signed by nobody who signed the system: { $apps }",
    proves: "That these applications have such names and other makers.",
    does_not_prove: "That they are harmful.",
    benign_causes: &[
        "Developers name samples and tests after Android.",
        "Parts of another maker's system that somebody installed, such as a camera.",
    ],
    source: "MITRE ATT&CK for Mobile, T1655.001; the rule, ours",
    techniques: &["T1655.001"],
    capabilities: &[Capability::Evasion],
    needs: Needs::All(&["android_packages"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// How names of parts of a system begin.
pub(super) const NAMES: &[&str] = &[
    "android.",
    "com.android.",
    "com.google.android.",
    "com.huawei.",
    "com.miui.",
    "com.oppo.",
    "com.samsung.",
    "com.sec.",
    "com.vivo.",
    "com.xiaomi.",
];

/// Those of Android itself, which nobody but the maker of the system gives out.
const OF_ANDROID: &[&str] = &["android.", "com.android."];

/// Digits of a SHA-256.
const HASH: usize = 64;

const OF_THE_SYSTEM: i64 = 0;
const NAMED_SO: i64 = 1;

fn keep(record: &Record) -> Option<Fact> {
    let Event::App(app) = &record.event else { return None };
    if record.artifact != "android_packages" {
        return None;
    }
    let id = app.id.as_deref()?;
    if detail(record, "system").is_some() || detail(record, "hidden_system").is_some() {
        return Some(Fact::evidence(record, None, OF_THE_SYSTEM));
    }
    let named = NAMES.iter().any(|name| id.starts_with(name));
    (named && !super::control_of_the_phone::is_store(app.installer.as_deref()))
        .then(|| Fact::evidence(record, Some(id), NAMED_SO))
}

/// Who signed: hashes of certificates, and what `dumpsys` prints of them.
fn signers(record: &Record) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    if let Event::App(app) = &record.event {
        all.extend(app.certificates.iter().map(|c| c.to_ascii_lowercase()));
    }
    let printed =
        detail(record, "signatures").and_then(|s| s.split_once("signatures:[")?.1.split(']').next());
    all.extend(
        printed.into_iter().flat_map(|list| list.split(", ")).filter(|s| !s.is_empty()).map(str::to_owned),
    );
    all
}

fn conclude(facts: &[Fact], case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let mut system = BTreeSet::new();
    for record in facts.iter().filter(|f| f.number == OF_THE_SYSTEM).filter_map(|f| f.record.as_ref()) {
        system.extend(signers(record));
    }
    // Every place that knows an application has to say so: one may not know who signed it.
    let mut named: BTreeMap<&str, Vec<&Arc<Record>>> = BTreeMap::new();
    for fact in facts.iter().filter(|f| f.number == NAMED_SO) {
        if let (Some(id), Some(record)) = (fact.subject.as_deref(), &fact.record) {
            named.entry(id).or_default().push(record);
        }
    }
    named.retain(|_, records| {
        let own: BTreeSet<String> = records.iter().flat_map(|record| signers(record)).collect();
        // A hash of a certificate and what `dumpsys` prints of it cannot be compared with each other.
        let comparable = |list: &BTreeSet<String>, long: bool| list.iter().any(|s| (s.len() == HASH) == long);
        let compared = [true, false].iter().any(|long| comparable(&own, *long) && comparable(&system, *long));
        compared && own.is_disjoint(&system)
    });
    if named.is_empty() {
        return Vec::new();
    }
    let apps: Vec<&str> = named.keys().copied().collect();
    // Parts of the maker's that were installed later have keys of their own now and then.
    let of_android = apps.iter().any(|app| OF_ANDROID.iter().any(|name| app.starts_with(name)));
    vec![Conclusion {
        severity: if of_android && !case.developer { Severity::Medium } else { Severity::Low },
        args: vec![("count", Argument::Number(apps.len() as u64)), ("apps", Argument::Text(apps.join(", ")))],
        records: named.into_values().flatten().cloned().collect(),
    }]
}

#[cfg(test)]
mod tests {
    use super::super::tests::{record, with};
    use super::*;
    use crate::record::App;

    fn app(id: &str, installer: Option<&str>, signer: &str, details: &[(&'static str, &str)]) -> Record {
        let certificates = vec![signer.to_owned()];
        let event =
            App { id: Some(id.into()), installer: installer.map(Into::into), certificates, ..App::default() };
        with(Record { artifact: "android_packages", ..record(event) }, details)
    }

    fn concluded(records: &[Record]) -> Vec<Argument> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, &Case::default(), &[]).into_iter().map(|c| c.args[1].1.clone()).collect()
    }

    #[test]
    fn a_name_of_the_system_and_another_signer_deserve_a_look() {
        let system = app("com.android.settings", None, "aa", &[("system", "1")]);
        let other = app("com.android.system.update", None, "bb", &[]);
        assert_eq!(concluded(&[system.clone(), other]), [Argument::Text("com.android.system.update".into())]);
        let printed = [("signatures", "PackageSignatures{1 version:2, signatures:[bb], past signatures:[]}")];
        let mut other = app("com.google.android.service", None, "", &printed);
        if let Event::App(app) = &mut other.event {
            app.certificates.clear();
        }
        assert_eq!(concluded(&[system, other]).len(), 1);
    }

    #[test]
    fn a_name_of_the_makers_is_mentioned_and_unlike_forms_are_not_compared() {
        let system = app("com.android.settings", None, "aa", &[("system", "1")]);
        let camera = app("com.google.android.GoogleCamera", None, "bb", &[]);
        let facts: Vec<_> = [system.clone(), camera].iter().filter_map(keep).collect();
        assert_eq!(conclude(&facts, &Case::default(), &[])[0].severity, Severity::Low);
        let hashed = app("com.android.x", None, &"b".repeat(64), &[]);
        assert_eq!(concluded(&[system, hashed]), []);
    }

    #[test]
    fn what_the_maker_or_a_store_gave_is_nothing() {
        let records = [
            app("com.android.settings", None, "aa", &[("system", "1")]),
            app("com.android.extension", None, "AA", &[]),
            app("com.google.android.apps.maps", Some("com.android.vending"), "bb", &[]),
            app("com.example.android", None, "cc", &[]),
        ];
        assert_eq!(concluded(&records), []);
        assert_eq!(concluded(&[app("com.android.alone", None, "bb", &[])]), [], "nobody to compare with");
    }
}
