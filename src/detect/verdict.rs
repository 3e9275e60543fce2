//! From sightings of indicators to findings, by a table of stated conditions.
//!
//! How an indicator was seen decides how grave that is; doubt makes it less so. Nothing here
//! adds up points.

use super::indicators::Library;
use super::observable::Seen;
use super::spelling::normal_form;
use super::{Certainty, Finding, Hit, Indicator, IndicatorKind, IndicatorSet, Severity, ThreatKind, Why};
use crate::record::{Event, Record};
use crate::sentence::Sentence;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Reverse;
use std::sync::Arc;

/// More different indicators of one set than this in one record or conversation are a list of
/// indicators: somebody writes about them.
const MOST_OF_ONE_SET: usize = 10;

/// Below this confidence, of 100, a sighting weighs one step less.
const CONFIDENT: u8 = 50;

/// Below this one it weighs two steps less.
const HARDLY_CONFIDENT: u8 = 20;

/// So many other names of a tool are said.
const MOST_NAMES: usize = 15;

/// The findings that follow from the sightings in one piece of evidence.
#[must_use]
pub fn verdicts(hits: Vec<Hit>, library: &Library) -> Vec<Finding> {
    let (lists, hits) = lists(hits, library);
    let mut findings: Vec<Finding> =
        lists.into_iter().map(|(set, records)| list(set, records, library)).collect();
    let mut groups: FxHashMap<_, Vec<Hit>> = FxHashMap::default();
    let mut order = Vec::new();
    for hit in hits {
        let key = (
            hit.record.artifact,
            Arc::clone(&hit.record.path),
            hit.indicator,
            hit.seen,
            severity(&hit, library),
        );
        groups
            .entry(key.clone())
            .or_insert_with(|| {
                order.push(key);
                Vec::new()
            })
            .push(hit);
    }
    for key in order {
        let hits = groups.remove(&key).unwrap_or_default();
        findings.push(finding(key.4, hits, library));
    }
    once_each(findings, library)
}

/// A value that stands in several sets is one finding, which names them all: the gravest stays, or
/// the one of a built-in set.
fn once_each(findings: Vec<Finding>, library: &Library) -> Vec<Finding> {
    let mut kept: Vec<Finding> = Vec::new();
    let mut places: FxHashMap<_, usize> = FxHashMap::default();
    for finding in findings {
        let Why::Indicator { indicator, .. } = finding.why else {
            kept.push(finding);
            continue;
        };
        let seen = &library.indicators[indicator];
        let value = normal_form(seen.kind, &seen.value);
        let key = (seen.kind, value, finding.records.iter().map(|r| r.id()).collect::<Vec<_>>());
        if let Some(place) = places.get(&key) {
            join(&mut kept[*place], finding, library);
        } else {
            places.insert(key, kept.len());
            kept.push(finding);
        }
    }
    kept
}

fn join(kept: &mut Finding, mut other: Finding, library: &Library) {
    let weight = |f: &Finding| match f.why {
        Why::Indicator { indicator, .. } => {
            (f.severity, library.sets[library.indicators[indicator].set].built_in)
        }
        _ => (f.severity, false),
    };
    if weight(&other) > weight(kept) {
        std::mem::swap(kept, &mut other);
    }
    if let (Why::Indicator { others, .. }, Why::Indicator { indicator, others: more }) =
        (&mut kept.why, other.why)
    {
        others.push(indicator);
        others.extend(more);
        others.sort_unstable();
    }
}

/// Sorts findings: the gravest first, then by time, then by the place they rest on.
pub fn sort(findings: &mut [Finding]) {
    findings.sort_by_cached_key(|f| {
        let first = &f.records[0];
        (
            Reverse(f.severity),
            first.when(),
            first.artifact,
            Arc::clone(&first.path),
            first.locator.to_string(),
            f.title.key.clone(),
        )
    });
}

/// How grave one sighting is.
fn severity(hit: &Hit, library: &Library) -> Severity {
    let indicator = &library.indicators[hit.indicator];
    let set = &library.sets[indicator.set];
    let grave = match (hit.seen, set.kind) {
        (Seen::Mentioned, _) => Severity::Low,
        // Those who are watched, and those who fear it, read there about it. A program that speaks
        // with the host is another matter, and the confidence says how much of one.
        _ if indicator.kind == IndicatorKind::Website && !is_connection(&hit.record) => Severity::Low,
        // A name of a program is a word, and words stand in programs.
        (Seen::Stored, _) if matches!(indicator.kind, IndicatorKind::Process | IndicatorKind::FileName) => {
            Severity::Low
        }
        (Seen::Stored | Seen::Deleted, ThreatKind::TargetedSpyware | ThreatKind::Stalkerware) => {
            Severity::Medium
        }
        (Seen::Stored | Seen::Deleted, _) => Severity::Low,
        (_, ThreatKind::Watchware) => Severity::Medium,
        (Seen::Present, ThreatKind::TargetedSpyware) => Severity::Critical,
        (Seen::Present | Seen::Contacted | Seen::Received, _) => Severity::High,
    };
    let grave = match hit.certainty {
        Certainty::Exact => grave,
        Certainty::CutName | Certainty::Prose => grave.min(Severity::Medium),
    };
    (0..doubts(indicator, &hit.record)).fold(grave, |grave, _| grave.lower())
}

/// Whether a program is seen speaking with a host, and not a person opening a page.
fn is_connection(record: &Record) -> bool {
    matches!(record.event, Event::Connection(_))
}

/// By how many steps a sighting weighs less: the publisher was not sure, or hardly sure at all,
/// or the sighting is from after the value was last known good.
fn doubts(indicator: &Indicator, record: &Record) -> usize {
    let confidence = indicator.about.confidence.unwrap_or(100);
    let later = indicator.about.valid_until.as_deref().zip(record.when());
    let too_late =
        later.is_some_and(|(day, when)| when.to_rfc3339().get(..10).is_some_and(|seen| seen > day));
    let doubts = [confidence < CONFIDENT, confidence < HARDLY_CONFIDENT, too_late];
    doubts.into_iter().filter(|doubt| *doubt).count()
}

type Lists = Vec<(usize, Vec<Arc<Record>>)>;

/// Takes out the sightings that stand together as a list of indicators.
fn lists(hits: Vec<Hit>, library: &Library) -> (Lists, Vec<Hit>) {
    let place = |hit: &Hit| {
        // A list that an application blocks holds values of many sets.
        let stored = hit.seen == Seen::Stored;
        let set = if stored { usize::MAX } else { library.indicators[hit.indicator].set };
        let conversation = match &hit.record.event {
            Event::Message(m) => m.conversation.clone(),
            Event::Attachment(a) => a.conversation.clone(),
            // Values in one file belong together.
            _ if hit.seen == Seen::Stored => Some(hit.record.path.to_string()),
            _ => None,
        };
        (set, hit.record.artifact, conversation.unwrap_or_else(|| hit.record.id().to_string()))
    };
    // What is on the phone is no list, however much of it there is.
    let may_be = |hit: &&Hit| hit.seen < Seen::Present;
    let mut different: FxHashMap<_, FxHashSet<usize>> = FxHashMap::default();
    for hit in hits.iter().filter(may_be) {
        different.entry(place(hit)).or_default().insert(hit.indicator);
    }
    different.retain(|_, indicators| indicators.len() > MOST_OF_ONE_SET);
    let (mut lists, mut rest) = (Lists::new(), Vec::new());
    let mut numbers: FxHashMap<_, usize> = FxHashMap::default();
    for hit in hits {
        let key = place(&hit);
        if !may_be(&&hit) || !different.contains_key(&key) {
            rest.push(hit);
            continue;
        }
        let number = *numbers.entry(key).or_insert_with(|| {
            lists.push((library.indicators[hit.indicator].set, Vec::new()));
            lists.len() - 1
        });
        if !lists[number].1.contains(&hit.record) {
            lists[number].1.push(hit.record);
        }
    }
    (lists, rest)
}

fn list(set: usize, records: Vec<Arc<Record>>, library: &Library) -> Finding {
    let sentence = |part: &str| {
        Sentence::new(format!("finding-list-{part}"))
            .with("name", &library.sets[set].name)
            .count("count", records.len() as u64)
    };
    Finding {
        severity: Severity::Low,
        why: Why::IndicatorList { set },
        capabilities: Vec::new(),
        techniques: Vec::new(),
        title: sentence("title"),
        explanation: sentence("explanation"),
        proves: sentence("proves"),
        does_not_prove: sentence("does-not-prove"),
        benign_causes: vec![sentence("benign-1")],
        next_steps: steps(&["next-nothing-urgent", "next-keep-report"]),
        records,
    }
}

fn finding(severity: Severity, hits: Vec<Hit>, library: &Library) -> Finding {
    let first = &hits[0];
    let (why, seen) = (Why::Indicator { indicator: first.indicator, others: Vec::new() }, first.seen);
    let indicator = &library.indicators[first.indicator];
    let set = &library.sets[indicator.set];
    let stem = match indicator.kind {
        IndicatorKind::Website if seen > Seen::Deleted && severity == Severity::Low => "website",
        kind => stem(seen, kind, &first.record.event),
    };
    let (name, aliases) = library.named(indicator);
    let also = also(aliases);
    let value = first.seen_value.clone();
    let certainty = first.certainty;
    let sentence = |part: &str| {
        Sentence::new(format!("finding-{stem}-{part}"))
            .with("name", name)
            .with("also", also.as_str())
            .with("vendor", set.background.vendor.as_deref().unwrap_or("none"))
            .words("threat", threat(set.kind))
            .with("value", &value)
            .with("indicator", &indicator.value)
            .with(
                "app",
                app_of(&first.record.event).unwrap_or(if stem == "present-signed" { &value } else { "" }),
            )
            .with(
                "certainty",
                match certainty {
                    Certainty::Exact => "exact",
                    Certainty::CutName => "cut-name",
                    Certainty::Prose => "prose",
                },
            )
            .count("count", hits.len() as u64)
    };
    let capabilities = if indicator.about.capabilities.is_empty() {
        &set.capabilities
    } else {
        &indicator.about.capabilities
    };
    Finding {
        severity,
        why,
        capabilities: if seen <= Seen::Deleted { Vec::new() } else { capabilities.clone() },
        techniques: if seen <= Seen::Deleted { Vec::new() } else { set.techniques.clone() },
        title: sentence("title"),
        explanation: sentence("explanation"),
        proves: sentence("proves"),
        does_not_prove: sentence("does-not-prove"),
        benign_causes: vec![sentence("benign-1"), sentence("benign-2")],
        next_steps: if stem == "website" { after_a_website(set) } else { next_steps(severity, seen, set) },
        records: hits.into_iter().map(|h| h.record).collect(),
    }
}

/// The application that a statement is about.
fn app_of(event: &Event) -> Option<&str> {
    match event {
        Event::App(app) => app.id.as_deref(),
        _ => None,
    }
}

/// Other names of a tool, for people who know it by one of them.
fn also(aliases: &[String]) -> String {
    let more = if aliases.len() > MOST_NAMES { ", …" } else { "" };
    let names = aliases.iter().take(MOST_NAMES).map(String::as_str).collect::<Vec<_>>().join(", ");
    if names.is_empty() { "none".to_owned() } else { names + more }
}

/// Which sentences fit: how it was seen, what it is, and where.
fn stem(seen: Seen, kind: IndicatorKind, event: &Event) -> &'static str {
    use IndicatorKind as K;
    let account = matches!(kind, K::Email | K::Phone);
    match (seen, kind) {
        (Seen::Mentioned, _) => "mentioned",
        (Seen::Stored, _) => "stored",
        (Seen::Deleted, _) => "deleted",
        (Seen::Received, _) if account && matches!(event, Event::Attachment(_)) => "received-file",
        (Seen::Received, _) if account => "received-account",
        (Seen::Received, _) => "received",
        (Seen::Contacted, _) if account => "contacted-account",
        (Seen::Contacted, _) => "contacted",
        (Seen::Present, K::Process) => "present-process",
        (Seen::Present, K::Path | K::FileName | K::Hash) => "present-file",
        (Seen::Present, K::AppId) => "present-app",
        (Seen::Present, K::Certificate) => "present-signed",
        (Seen::Present, K::ProfileId) => "present-profile",
        (Seen::Present, _) => "present-other",
    }
}

/// The words for a kind of tool.
fn threat(kind: ThreatKind) -> &'static str {
    match kind {
        ThreatKind::TargetedSpyware => "threat-targeted-spyware",
        ThreatKind::Stalkerware => "threat-stalkerware",
        ThreatKind::Watchware => "threat-watchware",
        ThreatKind::ForensicTool => "threat-forensic-tool",
        ThreatKind::Phishing => "threat-phishing",
    }
}

/// Whoever read about stalkerware may have a reason to, and should know what to do before anything else.
fn after_a_website(set: &IndicatorSet) -> Vec<Sentence> {
    match set.kind {
        ThreatKind::Stalkerware => {
            steps(&["next-nothing-urgent", "next-stalkerware-found", "next-keep-report"])
        }
        _ => steps(&["next-nothing-urgent", "next-keep-report"]),
    }
}

fn next_steps(severity: Severity, seen: Seen, set: &IndicatorSet) -> Vec<Sentence> {
    if matches!(set.kind, ThreatKind::Stalkerware | ThreatKind::Watchware) && seen > Seen::Mentioned {
        return steps(&["next-stalkerware-safety", "next-keep-evidence", "next-ask-for-help"]);
    }
    match (severity, seen) {
        (Severity::Low, _) => steps(&["next-nothing-urgent", "next-keep-report"]),
        (_, Seen::Stored | Seen::Deleted) => steps(&["next-keep-evidence", "next-ask-for-help"]),
        (_, Seen::Received) => {
            steps(&["next-do-not-open", "next-keep-evidence", "next-do-not-wipe", "next-ask-for-help"])
        }
        _ => steps(&["next-other-device", "next-keep-evidence", "next-do-not-wipe", "next-ask-for-help"]),
    }
}

fn steps(keys: &[&'static str]) -> Vec<Sentence> {
    keys.iter().map(|key| Sentence::new(*key)).collect()
}

#[cfg(test)]
mod tests;
