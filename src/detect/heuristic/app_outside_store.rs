//! An application that did not come from the App Store.
//!
//! Its receipt says which program installed it. Development tools, `TestFlight`, employers and
//! attackers install in other ways. Without a receipt nobody can tell, so nothing is said of
//! those; one that names another source is context.

use super::{Conclusion, Fact, Heuristic};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "app-outside-store",
    severity: Severity::Low,
    name: "applications from outside the App Store",
    title: "An application came from outside the App Store: { $app }",
    explanation: "The receipt of the application { $app } says that { $installer } installed it, and not the App Store.",
    proves: "That the application was installed in another way.",
    does_not_prove: "That it is harmful.",
    benign_causes: &[
        "A test version, given out by its makers with TestFlight.",
        "An employer's application, another store, or one the owner made.",
    ],
    source: "Ours, after the Mobile Verification Toolkit's check of applications",
    techniques: &[],
    capabilities: &[Capability::ExploitDelivery],
    needs: &["ios_apps"],
    argues_from_absence: false,
    keep,
    conclude,
};

/// Programs by which the App Store and a managing server install.
const STORES: &[&str] =
    &["com.apple.AppStore", "com.apple.AppStore.ProductPageExtension", "com.apple.dmd", "dmd"];

fn keep(record: &Record) -> Option<Fact> {
    let Event::App(app) = &record.event else { return None };
    let installer =
        app.installer.as_deref().filter(|i| record.artifact == "ios_apps" && !STORES.contains(i))?;
    Some(Fact::evidence(record, Some(installer), 0))
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    facts
        .iter()
        .filter_map(|fact| {
            let record = fact.record.clone()?;
            let Event::App(app) = &record.event else { return None };
            let name = app.name.clone().or_else(|| app.id.clone()).unwrap_or_default();
            let installer = fact.subject.as_deref().unwrap_or_default().to_owned();
            let args = vec![("app", Argument::Text(name)), ("installer", Argument::Text(installer))];
            Some(Conclusion { severity: Severity::Low, records: vec![record], args })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::heuristic::tests::record;
    use crate::record::App;

    fn app(installer: Option<&str>) -> Record {
        let event = App {
            id: Some("com.example.app".into()),
            installer: installer.map(str::to_owned),
            ..App::default()
        };
        Record { artifact: "ios_apps", ..record(event) }
    }

    #[test]
    fn another_source_is_told_and_the_store_is_not() {
        let facts: Vec<_> = keep(&app(Some("com.apple.TestFlight"))).into_iter().collect();
        let found = conclude(&facts, &Case::default(), &[]);
        assert_eq!(found.iter().map(|c| c.severity).collect::<Vec<_>>(), [Severity::Low]);
        for installer in [Some("com.apple.AppStore"), Some("dmd"), None] {
            assert!(keep(&app(installer)).is_none());
        }
    }
}
