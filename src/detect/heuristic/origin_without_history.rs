//! Sites that the owner used in Safari and that the history does not know.
//!
//! `WebKit` keeps for weeks with which sites somebody dealt, and icons of pages stay as well, also when
//! entries of the history are removed. Attackers removed the visits that led to their servers; so do
//! owners. Sites that were only part of a page are not counted, nor those older than the history.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::Severity;
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use std::collections::{BTreeMap, BTreeSet};

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "origin-without-history",
    severity: Severity::Low,
    name: "sites that were used and are not in the history",
    title: "{ $count ->
        [one] A site that was used in Safari is
       *[other] { $count } sites that were used in Safari are
    } not in its history",
    explanation: "Safari notes with which sites its owner dealt, apart from the history. Of the time that the history covers, \
                  { $count ->
        [one] one of them is
       *[other] { $count } of them are
    } missing there: { $names }.",
    proves: "That Safari noted these sites as used, or fetched their icons, and that the history has no visit to them.",
    does_not_prove: "That the visits were removed by somebody else, or that the sites are harmful.",
    benign_causes: &[
        "Private tabs are not in the history, and entries can be removed by hand.",
        "Safari fetches icons for bookmarks and suggestions that nobody opened.",
        "The history keeps fewer days than the other lists, or was copied at another time.",
        "The page was opened inside an application, or on another device of the same account.",
    ],
    source: "Ours",
    techniques: &["T1630", "T1630.002"],
    capabilities: &[],
    needs: Needs::All(&["ios_safari_history"]),
    argues_from_absence: true,
    keep,
    conclude,
};

/// Names that are said; the records have all of them.
const MOST_NAMES: usize = 8;

/// A visit of Safari, whose history the sites are compared with.
const VISITED: i64 = 0;
const USED: i64 = 1;
/// What explains a site as well: a visit in another browser, or a bookmark.
const KNOWN: i64 = 2;

fn keep(record: &Record) -> Option<Fact> {
    match (&record.event, record.artifact) {
        (Event::Visit(visit), artifact) if artifact.starts_with("ios_") => {
            let number = if artifact == "ios_safari_history" { VISITED } else { KNOWN };
            Some(Fact::context(record, Some(host(visit.url.as_deref()?)?), number))
        }
        (Event::Setting(bookmark), "ios_safari_bookmarks") => {
            Some(Fact::context(record, Some(host(bookmark.value.as_deref()?)?), KNOWN))
        }
        (Event::Origin(origin), "ios_webkit_statistics") if is_safari(origin.app.as_deref()) => {
            let detail = |name: &str| record.detail.iter().any(|d| d.name == name);
            let used = detail("had_user_interaction") && !detail("relation");
            let site = origin.url.as_deref().and_then(host).filter(|_| used)?;
            Some(Fact::evidence(record, Some(site), USED))
        }
        (Event::Origin(origin), "ios_safari_favicon") if is_safari(origin.app.as_deref()) => {
            let used = !record.detail.iter().any(|d| d.name == "rejected");
            let site = origin.url.as_deref().and_then(host).filter(|_| used)?;
            Some(Fact::evidence(record, Some(site), USED))
        }
        _ => None,
    }
}

fn is_safari(app: Option<&str>) -> bool {
    app == Some("com.apple.mobilesafari")
}

/// The host of an address, or the name itself, without `www.`.
fn host(url: &str) -> Option<&str> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next()?.rsplit('@').next()?.split(':').next()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    host.contains('.').then_some(host)
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let visits = || facts.iter().filter(|f| f.number == VISITED);
    let Some(first) = visits().filter_map(|f| f.when).map(crate::time::Timestamp::instant).min() else {
        return Vec::new();
    };
    let mut known = BTreeSet::new();
    for name in facts.iter().filter(|f| f.number != USED).filter_map(|f| f.subject.as_deref()) {
        let name = name.to_lowercase();
        // A visit to a.example.org is one to example.org.
        known.extend(memchr::memchr_iter(b'.', name.as_bytes()).map(|dot| name[dot + 1..].to_owned()));
        known.insert(name);
    }
    let mut missing: BTreeMap<String, &Fact> = BTreeMap::new();
    for fact in facts.iter().filter(|f| f.number == USED && f.when.is_some_and(|t| t.instant() >= first)) {
        let name = fact.subject.as_deref().unwrap_or_default().to_lowercase();
        if !known.contains(&name) {
            missing.entry(name).or_insert(fact);
        }
    }
    if missing.is_empty() {
        return Vec::new();
    }
    let mut names: Vec<&str> = missing.keys().take(MOST_NAMES).map(String::as_str).collect();
    names.extend((missing.len() > MOST_NAMES).then_some("…"));
    let names = names.join(", ");
    let args = vec![("count", Argument::Number(missing.len() as u64)), ("names", Argument::Text(names))];
    let records = missing.into_values().filter_map(|f| f.record.clone()).collect();
    vec![Conclusion { severity: Severity::Low, records, args }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::heuristic::tests::line;
    use crate::record::{Detail, DetailKind, Origin, Visit};

    const DAY: i64 = 86_400;
    const START: i64 = 1_626_000_000;

    fn visit(day: i64, url: &str) -> Record {
        line("ios_safari_history", 1, START + day * DAY, Visit { url: Some(url.into()), ..Visit::default() })
    }

    fn used(day: i64, site: &str, detail: &'static str) -> Record {
        let origin = Origin { url: Some(site.into()), app: Some("com.apple.mobilesafari".into()) };
        let detail = vec![Detail { name: detail, kind: DetailKind::Plain, value: "1".into() }];
        Record { detail, ..line("ios_webkit_statistics", 2, START + day * DAY, origin) }
    }

    fn concluded(records: &[Record]) -> Vec<Argument> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, &Case::default(), &[]).into_iter().map(|c| c.args[1].1.clone()).collect()
    }

    #[test]
    fn a_site_that_was_used_and_not_visited_is_told() {
        let found = concluded(&[
            visit(0, "https://www.example.org/a"),
            used(1, "example.org", "had_user_interaction"),
            used(1, "evil.example", "had_user_interaction"),
        ]);
        assert_eq!(found, [Argument::Text("evil.example".into())]);
    }

    #[test]
    fn bookmarks_and_visits_of_other_browsers_explain_a_site() {
        let bookmark = crate::record::Setting { name: None, value: Some("https://kept.example/".into()) };
        let chrome = |day: i64, url: &str| Record { artifact: "ios_chrome_history", ..visit(day, url) };
        let found = concluded(&[
            visit(0, "https://example.org/"),
            line("ios_safari_bookmarks", 3, START, bookmark),
            chrome(-9, "https://other.example/"),
            used(1, "kept.example", "had_user_interaction"),
            used(1, "other.example", "had_user_interaction"),
            // Older than the history of Safari, not than that of the other browser.
            used(-5, "older.example", "had_user_interaction"),
        ]);
        assert_eq!(found, []);
    }

    #[test]
    fn parts_of_pages_old_sites_and_an_empty_history_are_nothing() {
        let history = visit(0, "https://a.example.org/a");
        assert_eq!(concluded(&[history.clone(), used(1, "example.org", "had_user_interaction")]), []);
        assert_eq!(concluded(&[history.clone(), used(1, "evil.example", "prevalent")]), []);
        assert_eq!(concluded(&[history, used(-1, "evil.example", "had_user_interaction")]), []);
        assert_eq!(concluded(&[used(1, "evil.example", "had_user_interaction")]), []);
    }
}
