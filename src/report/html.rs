//! `report.html`: the report for people. One file that needs nothing else: no script, nothing
//! loaded from anywhere, readable on a phone, printable, light and dark.
//!
//! The first screen says what was found, what that means and what to do. Everything from the
//! device goes through `disarm` and `escape`; no link in it can be followed.

mod annex;
mod coverage;
mod days;
mod finding;
mod parts;
mod story;

pub(super) use parts::{address, device, escape, head, label_class};

use super::{Outcome, Report, capabilities, words};
use crate::detect::{Finding, Severity};
use crate::scan::Coverage;
use crate::sentence::Sentence;
use std::fmt::Write as _;

/// The page.
#[must_use]
pub fn page(report: &Report<'_>) -> String {
    let outcome = report.outcome();
    let told = words::told(report);
    let next = words::next_steps(report, &outcome);
    let mut page = Page { report, told, next, out: String::new() };
    page.head();
    page.verdict(&outcome);
    page.findings();
    page.capabilities();
    page.days();
    page.timeline();
    page.read();
    page.not_read();
    page.glossary();
    page.annex();
    if !report.catalogue.is_reviewed() {
        let words = page.text("html-unreviewed");
        page.element("p", "small", &words);
    }
    page.out.push_str("</main>\n</body>\n</html>\n");
    page.out
}

struct Page<'a> {
    report: &'a Report<'a>,
    /// The findings as a person is told of them, the gravest first.
    told: Vec<Finding>,
    /// What to do next.
    next: Vec<Sentence>,
    out: String,
}

impl Page<'_> {
    /// The words of a sentence, escaped. Its arguments are disarmed by the catalogue.
    fn say(&self, sentence: &Sentence) -> String {
        let words = self.report.catalogue.isolated(sentence);
        escape(&words.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned()
    }

    fn text(&self, key: &str) -> String {
        self.say(&Sentence::new(key.to_owned()))
    }

    fn put(&mut self, html: &str) {
        self.out.push_str(html);
        self.out.push('\n');
    }

    /// An element with words in it.
    fn element(&mut self, tag: &str, class: &str, words: &str) {
        let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
        writeln!(self.out, "<{tag}{class}>{words}</{tag}>").expect("memory takes everything");
    }

    fn section(&mut self, key: &str) {
        self.put("<section>");
        let words = self.text(key);
        self.element("h2", "", &words);
    }

    fn head(&mut self) {
        let title = self.text("html-title");
        self.out = head(self.report.catalogue, &title);
    }

    /// The first screen.
    fn verdict(&mut self, outcome: &Outcome) {
        let grave = self.told.iter().filter(|f| f.severity >= Severity::Medium).count();
        let class = match (outcome.findings, outcome.complete) {
            (true, _) => "found",
            (false, true) => "nothing",
            (false, false) => "partly",
        };
        self.put(&format!("<header class=\"{class}\">"));
        let title = self.text("html-title");
        self.element("p", "kind", &title);
        let names: Vec<_> = self.report.parts.iter().map(|(_, s)| words::device(&s.device)).collect();
        let shown: Vec<_> = names.iter().filter(|n| !n.is_empty()).map(|n| device(n)).collect();
        if !shown.is_empty() {
            self.element("p", "device", &shown.join(", "));
        }
        let key = words::outcome(self.report, outcome);
        let line = self.say(&Sentence::new(key).count("count", grave as u64));
        self.element("h1", "", &line);
        let names = words::known_as(self.report);
        if !names.is_empty() {
            let line = self.say(&Sentence::new("html-known-as").with("names", names.join(", ")));
            self.element("p", "known", &line);
        }
        self.meaning(outcome);
        if self.report.redacted {
            let words = self.text("html-redacted");
            self.element("p", "", &words);
        }
        self.counts();
        self.put("</header>");
        self.section("terminal-next");
        self.put("<ol class=\"steps\">");
        for step in self.next.clone() {
            let words = self.say(&step);
            self.element("li", "", &words);
        }
        self.put("</ol>\n</section>");
    }

    /// What the result means, in one or two sentences.
    fn meaning(&mut self, outcome: &Outcome) {
        let meaning = words::meaning(self.report, outcome);
        let incomplete = (outcome.findings && !outcome.complete).then_some("outcome-findings-incomplete");
        for key in [meaning].into_iter().chain(incomplete) {
            let words = self.text(key);
            self.element("p", "", &words);
        }
    }

    fn counts(&mut self) {
        let told = &self.told;
        let low = told.iter().filter(|f| f.severity == Severity::Low).count();
        if low > 0 && low == told.len() {
            // A label alone frightens; the sentence says what it is worth.
            let words = self.say(&Sentence::new("outcome-low").count("count", low as u64));
            return self.element("p", "", &words);
        }
        let mut parts = Vec::new();
        for severity in [Severity::Critical, Severity::High, Severity::Medium, Severity::Low] {
            let count = told.iter().filter(|f| f.severity == severity).count();
            if count > 0 {
                let label = self.text(words::severity(severity));
                let class = label_class(severity);
                parts.push(format!("<span class=\"count {class}\">{count} {label}</span>"));
            }
        }
        if !parts.is_empty() {
            self.element("p", "counts", &parts.join(" "));
            self.severities();
        }
    }

    /// What the words for severities mean.
    fn severities(&mut self) {
        let heading = self.text("html-severities");
        self.put(&format!("<details class=\"terms\">\n<summary>{heading}</summary>\n<dl>"));
        for severity in [Severity::Critical, Severity::High, Severity::Medium, Severity::Low] {
            let key = words::severity(severity);
            let (word, means) = (self.text(key), self.text(&format!("{key}-means")));
            self.element("dt", label_class(severity), &word);
            self.element("dd", "", &means);
        }
        self.put("</dl>\n</details>");
    }

    /// What an attacker may be able to do, one answer each. What was not assessed is said as loudly as the rest.
    fn capabilities(&mut self) {
        self.section("html-capabilities");
        let note = self.text("capabilities-note");
        self.element("p", "small", &note);
        self.put("<dl class=\"capabilities\">");
        for told in capabilities::told(self.report) {
            let class = told.reply.word();
            let question = self.text(&capabilities::question(told.about.capability));
            let reply = self.say(&capabilities::reply(&told));
            self.element("dt", class, &question);
            self.element("dd", class, &format!("<strong>{reply}</strong>{}", self.grounds(&told)));
        }
        self.put("</dl>\n</section>");
    }

    /// What an answer rests on, and what would give a better one.
    fn grounds(&self, told: &capabilities::Told) -> String {
        let title = |id: &&str| self.text(&format!("artifact-{id}-title"));
        let rows = |rows: &[Coverage]| {
            rows.iter().map(|row| self.say(&words::coverage(row, self.report))).collect::<Vec<_>>()
        };
        let obtain: Vec<_> = told.obtain.iter().map(|key| self.text(key)).collect();
        let lists = [
            ("capability-read", rows(&told.read)),
            ("capability-hints", rows(&told.hints)),
            ("capability-absent", told.absent.iter().map(title).collect()),
            ("capability-obtain", obtain),
        ];
        let mut out = String::new();
        for (key, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
            let label = self.text(key);
            let items = list.join("</li><li>");
            let _ = write!(out, "<p class=\"small\">{label}</p><ul class=\"small\"><li>{items}</li></ul>");
        }
        let techniques = told.about.techniques.join(", ");
        let heading = self.text("capability-grounds");
        format!(
            "<details><summary>{heading}</summary>{out}<p class=\"small\">ATT&amp;CK: {techniques}</p></details>"
        )
    }

    /// A section of short lines; nothing if there are none.
    fn list(&mut self, heading: &str, lines: &[String]) {
        if lines.is_empty() {
            return;
        }
        self.section(heading);
        self.put("<ul>");
        for line in lines {
            self.element("li", "", line);
        }
        self.put("</ul>\n</section>");
    }
}

/// The month of a moment in the owner's zone.
fn month(report: &Report<'_>, second: i64) -> String {
    moment(report, second, i64::MAX).chars().take(7).collect()
}

/// A moment as a span of time of so many seconds needs it: a day, or with its hour.
fn moment(report: &Report<'_>, second: i64, span: i64) -> String {
    let Ok(time) = jiff::Timestamp::from_second(second) else { return String::new() };
    let shown = report.case.shown(time);
    let length = if span > 4 * crate::detect::days::DAY { 10 } else { 16 };
    shown.chars().take(length).collect()
}
