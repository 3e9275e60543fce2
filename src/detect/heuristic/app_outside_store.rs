//! An application that did not come from the App Store.
//!
//! Spyware for iPhones was given out as an employer's application, signed for all its phones
//! (Exodus for iOS, Hermit), or for single phones. The receipt of an application says what installed
//! it; where there is none, its provisioning profile says for whom it was signed.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Locator, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use std::collections::BTreeMap;
use std::sync::Arc;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "app-outside-store",
    severity: Severity::Medium,
    name: "applications from outside the App Store",
    title: "{ $count ->
        [one] An application did not come from the App Store: { $app }
       *[other] { $count } applications did not come from the App Store, among them { $app }
    }",
    explanation: "{ $how ->
        [enterprise] The application is signed by a company for all phones of its staff. Apple has not looked at it, and spyware was given out in this way.
        [ad-hoc] The application is signed for this very phone and a few others. Apple has not looked at it.
        [development] The application is signed for the work of a developer.
        [other] The receipt of the application says that { $installer } installed it, and not the App Store.
       *[unknown] The application has no receipt of the App Store, and nothing says where it came from.
    }",
    proves: "That the application was installed in another way.",
    does_not_prove: "That it is harmful.",
    benign_causes: &[
        "A test version, given out by its makers with TestFlight.",
        "An employer's application, another store, or one the owner made.",
        "The receipt was lost when the phone was restored.",
    ],
    source: "Lookout, Exodus for iOS, 2019, and Hermit, 2022; Mobile Verification Toolkit, check of applications",
    techniques: &["T1474", "T1632.001"],
    capabilities: &[Capability::ExploitDelivery],
    needs: Needs::All(&["ios_apps"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Programs by which the App Store and a managing server install.
const STORES: &[&str] =
    &["com.apple.AppStore", "com.apple.AppStore.ProductPageExtension", "com.apple.dmd", "dmd"];

/// What the number of a fact says.
const ANOTHER_INSTALLER: i64 = 0;
const NO_RECEIPT: i64 = 1;
/// A provisioning profile; its subject is its kind and the application, `*` for several.
const PROFILE: i64 = 2;
/// One that lies inside an application, which is therefore installed.
const PROFILE_OF_INSTALLED: i64 = 3;

fn keep(record: &Record) -> Option<Fact> {
    let detail = |name: &str| record.detail.iter().find(|d| d.name == name).map(|d| d.value.as_str());
    match &record.event {
        Event::App(app) if record.artifact == "ios_apps" => {
            if let Some(installer) = app.installer.as_deref() {
                let other = !STORES.contains(&installer);
                return other.then(|| Fact::evidence(record, Some(installer), ANOTHER_INSTALLER));
            }
            let id = app.id.as_deref().filter(|id| !id.starts_with("com.apple."))?;
            let listed =
                matches!(record.locator, Locator::Key { .. }) && detail("receipt") == Some("missing");
            listed.then(|| Fact::evidence(record, Some(id), NO_RECEIPT))
        }
        Event::Profile(_) if record.artifact == "ios_provisioning_profiles" => {
            let inside = record.path.contains("/Bundle/Application/");
            let number = if inside { PROFILE_OF_INSTALLED } else { PROFILE };
            let subject = format!("{} {}", detail("kind")?, detail("app")?);
            Some(Fact::evidence(record, Some(&subject), number))
        }
        _ => None,
    }
}

/// How an application came to the phone, with the records that say so and its name.
type Found = BTreeMap<(&'static str, String), Vec<(String, Arc<Record>)>>;

fn conclude(facts: &[Fact], case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let mut found = Found::new();
    for fact in facts {
        let (Some(record), Some(subject)) = (&fact.record, fact.subject.as_deref()) else { continue };
        let key = match fact.number {
            ANOTHER_INSTALLER => Some(("other", subject.to_owned())),
            NO_RECEIPT => Some((signed_for(subject, facts), String::new())),
            PROFILE_OF_INSTALLED => kind(subject).map(|how| (how, String::new())),
            _ => None,
        };
        if let Some(key) = key {
            found.entry(key).or_default().push((name(record, subject), Arc::clone(record)));
        }
    }
    found
        .into_iter()
        .filter_map(|((how, installer), apps)| conclusion(how, &installer, &apps, case))
        .collect()
}

/// For whom an application without a receipt was signed.
fn signed_for(id: &str, facts: &[Fact]) -> &'static str {
    let fits = |app: &str| match app.strip_suffix('*') {
        Some(begin) => id.starts_with(begin),
        None => app.eq_ignore_ascii_case(id),
    };
    let profiles = facts.iter().filter(|f| f.number == PROFILE || f.number == PROFILE_OF_INSTALLED);
    let subjects = profiles.filter_map(|f| f.subject.as_deref());
    let mut kinds: Vec<_> =
        subjects.filter(|s| s.split_once(' ').is_some_and(|(_, app)| fits(app))).filter_map(kind).collect();
    // The gravest of several.
    kinds.sort_by_key(|kind| ["enterprise", "ad-hoc", "development"].iter().position(|k| k == kind));
    kinds.first().copied().unwrap_or("unknown")
}

fn kind(subject: &str) -> Option<&'static str> {
    ["enterprise", "ad-hoc", "development"].into_iter().find(|kind| subject.starts_with(&format!("{kind} ")))
}

fn name(record: &Record, subject: &str) -> String {
    match &record.event {
        Event::App(app) => app.name.clone().or_else(|| app.id.clone()).unwrap_or_default(),
        Event::Profile(profile) => profile.name.clone().unwrap_or_else(|| subject.to_owned()),
        _ => subject.to_owned(),
    }
}

fn conclusion(
    how: &'static str,
    installer: &str,
    apps: &[(String, Arc<Record>)],
    case: &Case,
) -> Option<Conclusion> {
    let expected = case.managed || case.developer;
    let grave = matches!(how, "enterprise" | "ad-hoc") && !expected;
    let args = vec![
        ("count", Argument::Number(apps.len() as u64)),
        ("app", Argument::Text(apps.first()?.0.clone())),
        ("how", Argument::Text(how.to_owned())),
        ("installer", Argument::Text(installer.to_owned())),
    ];
    let records = apps.iter().map(|(_, record)| Arc::clone(record)).collect();
    Some(Conclusion { severity: if grave { Severity::Medium } else { Severity::Low }, records, args })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::heuristic::tests::record;
    use crate::record::{App, Detail, DetailKind, Profile};

    fn plain(name: &'static str, value: &str) -> Detail {
        Detail { name, kind: DetailKind::Plain, value: value.to_owned() }
    }

    fn app(id: &str, installer: Option<&str>, receipt: Option<&str>) -> Record {
        let event = App { id: Some(id.into()), installer: installer.map(str::to_owned), ..App::default() };
        let detail = receipt.map(|state| plain("receipt", state)).into_iter().collect();
        let locator = Locator::Key { key: format!("Applications/{id}") };
        Record { artifact: "ios_apps", locator, detail, ..record(event) }
    }

    fn profile(kind: &str, app: &str, path: &str) -> Record {
        let detail = vec![plain("kind", kind), plain("app", app)];
        Record {
            artifact: "ios_provisioning_profiles",
            path: path.into(),
            detail,
            ..record(Profile::default())
        }
    }

    fn found(records: &[Record], case: &Case) -> Vec<(Severity, Argument)> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, case, &[]).into_iter().map(|c| (c.severity, c.args[2].1.clone())).collect()
    }

    fn text(words: &str) -> Argument {
        Argument::Text(words.to_owned())
    }

    #[test]
    fn another_source_is_told_and_the_store_is_not() {
        let one = [app("com.example.app", Some("com.apple.TestFlight"), None)];
        assert_eq!(found(&one, &Case::default()), [(Severity::Low, text("other"))]);
        for installer in [Some("com.apple.AppStore"), Some("dmd"), None] {
            assert_eq!(found(&[app("com.example.app", installer, None)], &Case::default()), []);
        }
    }

    #[test]
    fn what_a_company_or_somebody_signed_weighs_more() {
        let listed = app("com.example.app", None, Some("missing"));
        let place = "/private/var/MobileDevice/ProvisioningProfiles/x";
        for (kind, id, severity) in [
            ("enterprise", "com.example.app", Severity::Medium),
            ("ad-hoc", "com.example.*", Severity::Medium),
            ("development", "com.example.app", Severity::Low),
        ] {
            let records = [listed.clone(), profile(kind, id, place)];
            assert_eq!(found(&records, &Case::default()), [(severity, text(kind))]);
            let managed = Case { managed: true, ..Case::default() };
            assert_eq!(found(&records, &managed), [(Severity::Low, text(kind))]);
        }
        assert_eq!(
            found(&[listed.clone(), profile("enterprise", "org.other", place)], &Case::default()),
            [(Severity::Low, text("unknown"))]
        );
        let inside = "/private/var/containers/Bundle/Application/U/a.app/embedded.mobileprovision";
        assert_eq!(
            found(&[profile("enterprise", "x", inside)], &Case::default()),
            [(Severity::Medium, text("enterprise"))]
        );
    }

    #[test]
    fn a_profile_without_its_application_and_those_of_apple_are_nothing() {
        let place = "/private/var/MobileDevice/ProvisioningProfiles/x";
        assert_eq!(found(&[profile("enterprise", "com.example.app", place)], &Case::default()), []);
        assert_eq!(found(&[app("com.apple.Pages", None, Some("missing"))], &Case::default()), []);
        assert_eq!(found(&[app("com.example.app", None, Some("unreadable"))], &Case::default()), []);
    }
}
