//! What was read, from which device, how much of it and of which time, and what could not be.

use super::{Page, device, month};
use crate::report::words;
use crate::scan::{Coverage, Diagnostic, Section, Status};
use crate::sentence::Sentence;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Width of a picture, in its own units.
const WIDTH: f64 = 1_000.0;

/// Years before the newest record that a picture of periods shows.
const MOST_YEARS: i64 = 5;

/// Seconds of a year.
const YEAR: i64 = 31_556_952;

/// The shares of a picture, in order, each with the key of its words.
const SHARES: [(&str, &str); 4] = [
    ("read", "share-read"),
    ("partly", "share-partly"),
    ("failed", "share-failed"),
    ("missing", "share-missing"),
];

/// To which share an artifact belongs; those that this evidence never holds belong to none.
fn share(status: Status) -> Option<usize> {
    Some(match status {
        Status::Read | Status::Empty => 0,
        Status::Partial => 1,
        Status::Failed => 2,
        Status::Missing | Status::NotRead => 3,
        Status::NotInThisKind => return None,
    })
}

impl Page<'_> {
    /// What was read, from which device, and how much of it.
    pub(super) fn read(&mut self) {
        let report = self.report;
        self.section("terminal-read");
        for (described, section) in &report.parts {
            let line = self.say(&words::describe(described, section, report));
            let name = words::device(&section.device);
            let name = if name.is_empty() { self.text("terminal-device-unknown") } else { device(&name) };
            self.element("p", "", &format!("{name}. {line}"));
            self.shares(section);
            self.periods(section);
        }
        self.put("</section>");
    }

    pub(super) fn not_read(&mut self) {
        let report = self.report;
        for (heading, incomplete) in [("terminal-not-read", true), ("terminal-odd", false)] {
            let lines: BTreeSet<String> = words::diagnostics(report)
                .filter(|d| d.incomplete == incomplete)
                .map(|d| self.diagnostic(d))
                .collect();
            self.list(heading, &lines.into_iter().collect::<Vec<_>>());
        }
        let rows = || report.parts.iter().flat_map(|(_, s)| &s.coverage);
        for (heading, status, prefix) in [
            ("terminal-not-yet", Status::NotRead, "unread"),
            ("terminal-missing", Status::Missing, "artifact"),
        ] {
            let ids: BTreeSet<_> = rows().filter(|c| c.status == status).map(|c| c.artifact).collect();
            let mut lines: Vec<_> = ids.iter().map(|id| self.text(&format!("{prefix}-{id}-title"))).collect();
            if status == Status::Missing {
                lines.extend(self.not_assessed());
            }
            self.list(heading, &lines);
        }
        if words::is_plain_backup(report) {
            let lines: Vec<_> = words::UNENCRYPTED.iter().map(|key| self.text(key)).collect();
            self.list("terminal-unencrypted", &lines);
        }
    }

    fn not_assessed(&self) -> Vec<String> {
        let checks: BTreeSet<_> = self.report.parts.iter().flat_map(|(_, s)| &s.not_assessed).collect();
        let sentence =
            |check| Sentence::new("terminal-not-assessed").words("check", format!("heuristic-{check}-name"));
        checks.into_iter().map(|check| self.say(&sentence(check))).collect()
    }

    fn diagnostic(&self, diagnostic: &Diagnostic) -> String {
        let path = diagnostic.path.as_deref().map(|p| format!("<code>{}</code>: ", device(p)));
        format!("{}{}", path.unwrap_or_default(), self.say(&diagnostic.message))
    }

    /// How many of the artifacts were read, as one bar.
    fn shares(&mut self, section: &Section) {
        let mut counts = [0_u64; SHARES.len()];
        for row in &section.coverage {
            if let Some(share) = share(row.status) {
                counts[share] += 1;
            }
        }
        let all: u64 = counts.iter().sum();
        if all == 0 {
            return;
        }
        let mut bars = String::new();
        let mut labels = Vec::new();
        let mut at = 0.0;
        for ((class, key), count) in SHARES.iter().zip(counts).filter(|(_, count)| *count > 0) {
            #[expect(clippy::cast_precision_loss, reason = "there are hundreds of artifacts")]
            let width = WIDTH * count as f64 / all as f64;
            let _ = write!(
                bars,
                "<rect class=\"{class}\" x=\"{at:.1}\" y=\"0\" width=\"{width:.1}\" height=\"24\"></rect>"
            );
            at += width;
            let words = self.say(&Sentence::new(*key).count("count", count));
            labels.push(format!("<li><span class=\"mark {class}\"></span> {words}</li>"));
        }
        self.put(&format!(
            "<svg class=\"shares\" viewBox=\"0 0 1000 24\" preserveAspectRatio=\"none\" aria-hidden=\"true\">{bars}</svg>\n\
             <ul class=\"legend\">{}</ul>",
            labels.concat()
        ));
    }

    /// What was read, each with the period of its records on a common scale.
    fn periods(&mut self, section: &Section) {
        let rows: Vec<&Coverage> =
            section.coverage.iter().filter(|c| c.files > 0 && c.status != Status::NotRead).collect();
        let second = |time: crate::time::Timestamp| time.instant().as_second();
        // Some lists name days that are yet to come, or that of the copy: they do not stretch the scale.
        let mut latest: Vec<i64> = rows.iter().filter_map(|c| c.latest).map(second).collect();
        latest.sort_unstable();
        let newest = section.taken.map(second).or_else(|| latest.get(latest.len() * 4 / 5).copied());
        let oldest = rows.iter().filter_map(|c| c.earliest).map(second).min();
        let scale =
            oldest.zip(newest).map(|(oldest, newest)| (oldest.max(newest - MOST_YEARS * YEAR), newest));
        self.put("<table class=\"coverage\">");
        if let Some((from, to)) = scale.filter(|(from, to)| from < to) {
            let label = self.text("coverage-period");
            let (from, to) = (month(self.report, from), month(self.report, to));
            self.put(&format!(
                "<tr><td>{label}</td><td class=\"scale\"><bdi>{from}</bdi> <bdi>{to}</bdi></td></tr>"
            ));
        }
        for row in rows {
            let line = self.say(&words::coverage(row, self.report));
            let bar = scale.map(|scale| period(row, scale)).unwrap_or_default();
            self.put(&format!("<tr><td>{line}</td><td class=\"period\">{bar}</td></tr>"));
        }
        self.put("</table>");
    }
}

/// The period of one artifact as a bar. Time runs from left to right in every language.
fn period(row: &Coverage, (from, to): (i64, i64)) -> String {
    let Some((earliest, latest)) = row.earliest.zip(row.latest) else { return String::new() };
    #[expect(clippy::cast_precision_loss, reason = "a place in a picture")]
    let place = |second: i64| WIDTH * (second.clamp(from, to) - from) as f64 / (to - from).max(1) as f64;
    let (start, end) = (place(earliest.instant().as_second()), place(latest.instant().as_second()));
    // What is short is seen too.
    let width = (end - start).max(8.0);
    let start = start.min(WIDTH - width);
    format!(
        "<svg viewBox=\"0 0 1000 60\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
         <rect class=\"track\" x=\"0\" y=\"24\" width=\"1000\" height=\"12\"></rect>\
         <rect class=\"read\" x=\"{start:.1}\" y=\"10\" width=\"{width:.1}\" height=\"40\"></rect></svg>"
    )
}
