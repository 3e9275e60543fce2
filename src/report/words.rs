//! What the report says in words, shared by the terminal and the page.

use super::{Described, Outcome, Report, disarm};
use crate::detect::indicators::Library;
use crate::detect::{Finding, IndicatorSet, Severity, ThreatKind, Why};
use crate::evidence::Kind;
use crate::record::{Device, Locator, Record};
use crate::scan::{Coverage, Diagnostic, Section, Status};
use crate::sentence::{Argument, Sentence};
use crate::time::{Timestamp, Zone};
use std::collections::BTreeMap;

/// What an unencrypted backup cannot show, and how to make one that does.
pub(super) const UNENCRYPTED: &[&str] =
    &["unencrypted-lacks", "unencrypted-how-mac", "unencrypted-how-windows", "unencrypted-password"];

/// Safety of the person comes first, then that of the traces, then help.
const ORDER: &[&str] = &[
    "next-stalkerware-safety",
    "next-stalkerware-found",
    "next-other-device",
    "next-do-not-open",
    "next-keep-evidence",
    "next-do-not-wipe",
    "next-ask-for-help",
];

/// Who published a set: those it names, or else the file it came in.
pub(super) fn publisher(set: &IndicatorSet) -> String {
    if set.attribution.is_empty() { file_name(&set.file).to_owned() } else { set.attribution.join(", ") }
}

/// The name of a file without its folder.
pub(super) fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// What to do next, in the order in which it should be done.
pub(super) fn next_steps(report: &Report<'_>, outcome: &Outcome) -> Vec<Sentence> {
    let grave = report.findings().filter(|f| f.severity >= Severity::Medium);
    let mut steps: Vec<Sentence> = Vec::new();
    for step in grave.flat_map(|f| &f.next_steps) {
        if !steps.contains(step) {
            steps.push(step.clone());
        }
    }
    if steps.is_empty() {
        let incomplete = (!outcome.complete).then_some("next-again");
        let android = report.parts.iter().all(|(described, _)| is_android(described.kind));
        let switch_on = if android { "next-advanced-protection" } else { "next-lockdown" };
        let keys = incomplete.into_iter().chain(["next-keep-updated", switch_on, "next-ask-if-worried"]);
        steps.extend(keys.map(Sentence::new));
    }
    steps.sort_by_key(|s| ORDER.iter().position(|key| *key == s.key));
    steps
}

/// Whether a kind of evidence is of Android.
fn is_android(kind: Kind) -> bool {
    !matches!(kind, Kind::ItunesBackup | Kind::Filesystem | Kind::PrivacyReport | Kind::Unknown)
}

/// The sentence that says what the scan comes to.
pub(super) fn outcome(report: &Report<'_>, outcome: &Outcome) -> &'static str {
    match (outcome.findings, outcome.complete) {
        (true, _) => match Told::of(report) {
            Told::Spyware => "outcome-critical",
            Told::Stalkerware => "outcome-stalkerware",
            Told::Else => "outcome-findings",
        },
        (false, true) => "outcome-nothing",
        (false, false) => "outcome-nothing-incomplete",
    }
}

/// What that means for the person who reads it.
pub(super) fn meaning(report: &Report<'_>, outcome: &Outcome) -> &'static str {
    match Told::of(report) {
        _ if !outcome.findings => "outcome-no-proof",
        Told::Spyware => "html-means-critical",
        Told::Stalkerware => "html-means-stalkerware",
        Told::Else => "html-means-findings",
    }
}

/// What a report begins with: spyware that takes over a phone, an application by which people watch each other, or neither.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Told {
    Else,
    Stalkerware,
    Spyware,
}

impl Told {
    fn of(report: &Report<'_>) -> Self {
        report.findings().map(|finding| Self::by(finding, report.library)).max().unwrap_or(Self::Else)
    }

    /// What one finding alone would let it begin with.
    fn by(finding: &Finding, library: &Library) -> Self {
        let set = match finding.why {
            Why::Indicator { indicator, .. } => library.indicators.get(indicator).map(|i| i.set),
            _ => None,
        };
        let kind = set.and_then(|set| library.sets.get(set)).map(|set| set.kind);
        match finding.severity {
            Severity::Critical => Self::Spyware,
            Severity::High if kind == Some(ThreatKind::Stalkerware) => Self::Stalkerware,
            _ => Self::Else,
        }
    }
}

/// Names of tools to show at once.
const MOST_NAMES: usize = 3;

/// By which names the tools are known that a report begins with. What was only sent to a phone is no tool on it.
pub(super) fn known_as<'r>(report: &'r Report<'_>) -> Vec<&'r str> {
    let told = Told::of(report);
    let mut names: Vec<&str> = Vec::new();
    for finding in report.findings().filter(|f| told > Told::Else && Told::by(f, report.library) == told) {
        let is_known = matches!(finding.why, Why::Indicator { .. });
        let name = finding.title.args.iter().find(|(key, _)| *key == "name" && is_known);
        if let Some((_, Argument::Text(name))) = name
            && !names.contains(&name.as_str())
        {
            names.push(name);
        }
    }
    names.truncate(MOST_NAMES);
    names
}

/// The word for a severity.
pub(super) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical => "severity-critical",
        Severity::High => "severity-high",
        Severity::Medium => "severity-medium",
        Severity::Low => "severity-low",
    }
}

/// Whether some of the evidence is a backup that was not encrypted.
pub(super) fn is_plain_backup(report: &Report<'_>) -> bool {
    report.parts.iter().any(|(d, _)| d.kind == Kind::ItunesBackup && !d.encrypted)
}

/// A time in the owner's zone, with its meaning and what the owner told of that hour.
pub(super) fn time(meaning: &str, time: Timestamp, report: &Report<'_>) -> Sentence {
    let during = report.case.during(time.instant());
    let words: Vec<_> = during.iter().map(|d| report.catalogue.text(&format!("during-{d}"))).collect();
    let remark = if words.is_empty() { String::new() } else { format!(" ({})", words.join(", ")) };
    let key = format!("time-{}", meaning.replace('_', "-"));
    Sentence::new(key).with("when", format!("{}{remark}", show(time, report)))
}

pub(super) fn diagnostics<'a>(report: &'a Report<'_>) -> impl Iterator<Item = &'a Diagnostic> {
    report.parts.iter().flat_map(|(_, section)| &section.diagnostics)
}

/// Where in a file something stands.
pub(super) fn place(locator: &Locator) -> Sentence {
    match locator {
        Locator::Row { table, rowid } => {
            Sentence::new("place-row").with("table", *table).with("row", rowid.to_string())
        }
        Locator::RowPart { table, rowid, part } => Sentence::new("place-row-part")
            .with("table", *table)
            .with("row", rowid.to_string())
            .with("part", part),
        Locator::Key { key } => Sentence::new("place-key").with("key", key),
        Locator::Line { line } => Sentence::new("place-line").with("line", line.to_string()),
        Locator::LinePart { line, part } => {
            Sentence::new("place-line-part").with("line", line.to_string()).with("part", part)
        }
        Locator::Byte { offset } => Sentence::new("place-byte").with("offset", offset.to_string()),
        Locator::Whole => Sentence::new("place-whole"),
    }
}

/// The day of the newest set, `YYYY-MM-DD`.
pub(super) fn newest(library: &Library) -> Option<&str> {
    library.sets.iter().filter_map(|set| set.date.as_deref()).max()
}

/// Days by which the newest set is older than the copy of the phone; negative where it is newer.
pub(super) fn age_of_indicators(report: &Report<'_>, section: &Section) -> Option<i64> {
    let newest: jiff::civil::Date = newest(report.library)?.parse().ok()?;
    let taken = jiff::tz::Offset::UTC.to_datetime(section.taken?.instant()).date();
    newest.until((jiff::Unit::Day, taken)).ok().map(|span| i64::from(span.get_days()))
}

/// The same for a person.
pub(super) fn age(report: &Report<'_>, section: &Section) -> Option<Sentence> {
    let days = age_of_indicators(report, section)?;
    let sentence = Sentence::new(if days < 0 { "indicators-newer" } else { "indicators-older" });
    let date = newest(report.library).unwrap_or_default();
    Some(sentence.with("date", date).count("days", days.unsigned_abs()))
}

/// The place of what stands in the list of all files: no file holds it.
pub(super) fn listed(record: &Record) -> Option<Sentence> {
    match &record.locator {
        Locator::Key { key } if &*record.path == "/" => Some(Sentence::new("place-listed").with("path", key)),
        _ => None,
    }
}

/// What is known of a device, in one line.
pub(super) fn device(device: &Device) -> String {
    let by_build = || device.build.as_deref().and_then(crate::models::version).map(str::to_owned);
    let version = device.version.clone().or_else(by_build);
    let system = [device.system.clone(), version].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let fields = [
        device.name.clone(),
        device.model.as_deref().map(crate::models::described),
        Some(system).filter(|s| !s.is_empty()),
    ];
    let fields: Vec<_> = fields.into_iter().flatten().map(|f| disarm::text(&f).into_owned()).collect();
    fields.join(", ")
}

pub(super) fn describe(described: &Described, section: &Section, report: &Report<'_>) -> Sentence {
    let kind = match (described.kind, described.encrypted) {
        (Kind::ItunesBackup | Kind::AndroidBackup, true) => "kind-backup-encrypted",
        (Kind::ItunesBackup | Kind::AndroidBackup, false) => "kind-backup",
        (Kind::Filesystem | Kind::AndroidFilesystem, _) => "kind-filesystem",
        (Kind::PrivacyReport, _) => "kind-privacy-report",
        (Kind::Apks, _) => "kind-apks",
        (Kind::BugReport, _) => "kind-bugreport",
        (Kind::AndroidQf, _) => "kind-androidqf",
        (Kind::IntrusionLogs, _) => "kind-intrusion-logs",
        (Kind::Unknown, _) => "kind-unknown",
    };
    Sentence::new("terminal-evidence")
        .words("kind", kind)
        .with("taken", section.taken.map(|t| show(t, report)).unwrap_or_default())
        .with("dated", if section.taken.is_some() { "yes" } else { "no" })
        .count("files", described.files)
        .count("megabytes", described.bytes.div_ceil(1_000_000))
}

pub(super) fn coverage(row: &Coverage, report: &Report<'_>) -> Sentence {
    let day = |time: Option<Timestamp>| time.map(|t| show(t, report).chars().take(10).collect::<String>());
    let key = match row.status {
        Status::Partial => "coverage-partial",
        Status::Failed => "coverage-failed",
        Status::Empty => "coverage-empty",
        _ if row.earliest.is_some() && day(row.earliest) == day(row.latest) => "coverage-day",
        _ if row.earliest.is_some() => "coverage-dated",
        _ => "coverage-read",
    };
    Sentence::new(key)
        .words("title", format!("artifact-{}-title", row.artifact))
        .count("records", row.records)
        .with("earliest", day(row.earliest).unwrap_or_default())
        .with("latest", day(row.latest).unwrap_or_default())
}

/// A time as a person reads it: day, time and zone.
pub(super) fn show(time: Timestamp, report: &Report<'_>) -> String {
    match time.zone() {
        Zone::Unknown => time.to_rfc3339().replace('T', " "),
        Zone::Utc | Zone::Offset(_) | Zone::OfPhone(_) => report.case.shown(time.instant()),
    }
}

/// The findings as a person is told of them, the gravest first: the same thing seen in several
/// artifacts is told once, with the places in all of them. For machines each stands for itself.
pub(super) fn told(report: &Report<'_>) -> Vec<Finding> {
    let mut told: Vec<Vec<&Finding>> = Vec::new();
    let mut places = BTreeMap::new();
    for finding in report.findings() {
        let key = (finding.severity, report.catalogue.say(&finding.title));
        let place = *places.entry(key).or_insert(told.len());
        if place == told.len() {
            told.push(Vec::new());
        }
        told[place].push(finding);
    }
    let mut told: Vec<Finding> = told.iter().map(|list| together(list)).collect();
    told.sort_by_key(|f| std::cmp::Reverse(f.severity));
    told
}

/// Several findings as one. The first record of each comes first, so that each artifact is seen.
fn together(list: &[&Finding]) -> Finding {
    let mut whole = list[0].clone();
    if list.len() == 1 {
        return whole;
    }
    let first = list.iter().filter_map(|f| f.records.first());
    let rest = list.iter().flat_map(|f| f.records.iter().skip(1));
    whole.records = first.chain(rest).cloned().collect();
    let count = whole.records.len() as u64;
    let one = [&mut whole.title, &mut whole.explanation, &mut whole.proves, &mut whole.does_not_prove];
    for sentence in one.into_iter().chain(&mut whole.benign_causes) {
        for (_, argument) in sentence.args.iter_mut().filter(|(name, _)| *name == "count") {
            *argument = Argument::Number(count);
        }
    }
    whole
}

/// Which set, or sets, an indicator is from.
#[must_use]
pub fn source(library: &Library, indicator: usize, others: &[usize]) -> Sentence {
    let of = |n: usize| &library.sets[library.indicators[n].set];
    let set = of(indicator);
    let others: Vec<&str> = others.iter().map(|n| &*of(*n).name).collect();
    let others = if others.is_empty() { "none".to_owned() } else { others.join(", ") };
    Sentence::new("terminal-source")
        .with("name", &set.name)
        .with("publisher", publisher(set))
        .with("date", set.date.as_deref().unwrap_or("none"))
        .with("others", others)
}
