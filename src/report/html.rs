//! `report.html`: the report for people. One file that needs nothing else: no script, nothing
//! loaded from anywhere, readable on a phone, printable, light and dark.
//!
//! The first screen says what was found, what that means and what to do. Everything from the
//! device goes through [`disarm`] and `escape`; no link in it can be followed.

mod parts;

pub(super) use parts::{address, device, escape, head, label_class};

use super::{Described, Outcome, Report, capabilities, disarm, json, words};
use crate::detect::{Finding, Severity, Why};
use crate::record::Record;
use crate::scan::{Diagnostic, Section, Status};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::Arc;

/// Records of one finding that are shown with their content; the rest is listed by place.
const MOST_SHOWN: usize = 5;

/// Records of one finding that are listed by place; `report.json` has all.
const MOST_LISTED: usize = 200;

/// Rows of the timeline; `report.json` has all.
const MOST_TIMES: usize = 2_000;

/// The page.
#[must_use]
pub fn page(report: &Report<'_>) -> String {
    let outcome = report.outcome();
    let mut page = Page { report, out: String::new() };
    page.head();
    page.verdict(&outcome);
    page.findings();
    page.capabilities();
    page.read();
    page.not_read();
    page.timeline();
    page.annex();
    page.out.push_str("</main>\n</body>\n</html>\n");
    page.out
}

struct Page<'a> {
    report: &'a Report<'a>,
    out: String,
}

impl Page<'_> {
    /// The words of a sentence, escaped. Its arguments are disarmed by the catalogue.
    fn say(&self, sentence: &Sentence) -> String {
        let words = self.report.catalogue.say(sentence);
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
        writeln!(self.out, "<{tag}{class} dir=\"auto\">{words}</{tag}>").expect("memory takes everything");
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
        let grave = words::told(self.report).iter().filter(|f| f.severity >= Severity::Medium).count();
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
        self.meaning(outcome);
        if self.report.redacted {
            let words = self.text("html-redacted");
            self.element("p", "", &words);
        }
        self.counts();
        self.put("</header>");
        self.section("terminal-next");
        self.put("<ol class=\"steps\">");
        for step in words::next_steps(self.report, outcome) {
            let words = self.say(&step);
            self.element("li", "", &words);
        }
        self.put("</ol>\n</section>");
    }

    /// What the result means, in one or two sentences.
    fn meaning(&mut self, outcome: &Outcome) {
        let critical = self.report.findings().any(|f| f.severity == Severity::Critical);
        let keys: &[&str] = match (outcome.findings, outcome.complete) {
            (true, _) if critical => &["html-means-critical"],
            (true, _) => &["html-means-findings"],
            (false, _) => &["outcome-no-proof"],
        };
        let incomplete = (outcome.findings && !outcome.complete).then_some("outcome-findings-incomplete");
        for key in keys.iter().copied().chain(incomplete) {
            let words = self.text(key);
            self.element("p", "", &words);
        }
    }

    fn counts(&mut self) {
        let told = words::told(self.report);
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
        }
    }

    fn findings(&mut self) {
        let findings = words::told(self.report);
        if findings.is_empty() {
            return;
        }
        self.section("html-findings");
        for finding in &findings {
            self.finding(finding);
        }
        self.put("</section>");
    }

    fn finding(&mut self, finding: &Finding) {
        let class = label_class(finding.severity);
        let (label, title) = (self.text(words::severity(finding.severity)), self.say(&finding.title));
        // What is common on healthy phones is there, but does not shout.
        let folded = finding.severity == Severity::Low;
        self.put(&format!("<article class=\"{class}\">"));
        let heading = format!("<span class=\"count {class}\">{label}</span> {title}");
        if folded {
            self.put(&format!("<details>\n<summary dir=\"auto\">{heading}</summary>"));
        } else {
            self.element("h3", "", &heading);
        }
        let explanation = self.say(&finding.explanation);
        self.element("p", "", &explanation);
        self.labelled("label-proves", std::slice::from_ref(&finding.proves));
        self.labelled("label-does-not-prove", std::slice::from_ref(&finding.does_not_prove));
        self.labelled("label-benign", &finding.benign_causes);
        self.steps(&finding.next_steps);
        self.source(finding);
        self.records(&finding.records);
        self.put(if folded { "</details>\n</article>" } else { "</article>" });
    }

    fn labelled(&mut self, key: &str, sentences: &[Sentence]) {
        let label = self.text(key);
        let said: Vec<_> = sentences.iter().map(|s| self.say(s)).collect();
        let words = match said.as_slice() {
            [one] => one.clone(),
            many => format!("<ul><li dir=\"auto\">{}</li></ul>", many.join("</li><li dir=\"auto\">")),
        };
        self.put(&format!("<div class=\"point\" dir=\"auto\"><strong>{label}</strong> {words}</div>"));
    }

    /// What to do about one finding: the numbers of the steps above, or the steps themselves.
    fn steps(&mut self, steps: &[Sentence]) {
        let above = words::next_steps(self.report, &self.report.outcome());
        let numbers: Option<Vec<String>> = steps
            .iter()
            .map(|step| above.iter().position(|a| a == step).map(|n| (n + 1).to_string()))
            .collect();
        match numbers {
            Some(mut numbers) => {
                numbers.sort();
                let sentence = Sentence::new("html-steps-above").with("numbers", numbers.join(", "));
                let words = self.say(&sentence);
                self.element("div", "point", &words);
            }
            None => self.labelled("html-steps", steps),
        }
    }

    /// Where what was seen is published.
    fn source(&mut self, finding: &Finding) {
        if let Why::Rule { name } = &finding.why {
            return self.rule(name);
        }
        let Why::Indicator { indicator, others } = &finding.why else { return };
        let Report { library, .. } = self.report;
        let line = self.say(&words::source(library, *indicator, others));
        let indicator = &library.indicators[*indicator];
        let value = escape(&disarm::text(&indicator.value)).into_owned();
        let note = indicator.about.note.as_deref().map(|n| format!(" ({})", escape(&disarm::text(n))));
        self.element("p", "small", &format!("{line}: <code>{value}</code>{}", note.unwrap_or_default()));
    }

    /// Which rule, of which file, and where what it describes is published.
    fn rule(&mut self, name: &str) {
        let Some((rule, file)) = self.report.rules.and_then(|rules| rules.named(name)) else { return };
        let sources = rule.sources.join(", ");
        let value = escape(&disarm::text(&format!("{name} ({}) {sources}", file.name))).into_owned();
        let heading = self.text("html-rules");
        self.element("p", "small", &format!("{heading}: <code>{value}</code>"));
    }

    fn records(&mut self, records: &[Arc<Record>]) {
        let heading = self.text("html-evidence");
        self.put(&format!("<details class=\"evidence\">\n<summary dir=\"auto\">{heading}</summary>"));
        for record in records.iter().take(MOST_SHOWN) {
            self.record(record);
        }
        if records.len() > MOST_SHOWN {
            self.put("<ul class=\"small\">");
            for record in records.iter().skip(MOST_SHOWN).take(MOST_LISTED) {
                let place = self.place(record);
                self.element("li", "", &place);
            }
            self.put("</ul>");
        }
        if records.len() > MOST_SHOWN + MOST_LISTED {
            let left = (records.len() - MOST_SHOWN - MOST_LISTED) as u64;
            let line = self.say(&Sentence::new("terminal-more-places").count("count", left));
            self.element("p", "small", &line);
        }
        self.put("</details>");
    }

    fn place(&self, record: &Record) -> String {
        if let Some(listed) = words::listed(record) {
            return self.say(&listed);
        }
        format!("<code>{}</code>, {}", device(&record.path), self.say(&words::place(&record.locator)))
    }

    /// One record: where it is, when, and what it says.
    fn record(&mut self, record: &Record) {
        let place = self.place(record);
        self.element("p", "small", &place);
        self.put("<table class=\"record\">");
        for (meaning, time) in &record.times {
            let words = self.say(&words::time(meaning, *time, self.report));
            self.put(&format!("<tr><th></th><td dir=\"auto\">{words}</td></tr>"));
        }
        let event = serde_json::to_value(&record.event).unwrap_or_default();
        for (name, value) in event.as_object().into_iter().flatten().filter(|(name, _)| *name != "kind") {
            let value = match value {
                serde_json::Value::String(text) => device(text),
                other => device(&other.to_string()),
            };
            self.put(&format!("<tr><th>{}</th><td>{value}</td></tr>", escape(&name.replace('_', " "))));
        }
        self.put("</table>");
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
        let read: Vec<_> = told.read.iter().map(|row| self.say(&words::coverage(row, self.report))).collect();
        let obtain: Vec<_> = told.obtain.iter().map(|key| self.text(key)).collect();
        let lists = [
            ("capability-read", read),
            ("capability-hints", told.hints.iter().map(title).collect()),
            ("capability-absent", told.absent.iter().map(title).collect()),
            ("capability-obtain", obtain),
        ];
        let mut out = String::new();
        for (key, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
            let label = self.text(key);
            let items = list.join("</li><li dir=\"auto\">");
            let _ = write!(
                out,
                "<p class=\"small\">{label}</p><ul class=\"small\"><li dir=\"auto\">{items}</li></ul>"
            );
        }
        let techniques = told.about.techniques.join(", ");
        let heading = self.text("capability-grounds");
        format!(
            "<details><summary dir=\"auto\">{heading}</summary>{out}<p class=\"small\">ATT&amp;CK: {techniques}</p></details>"
        )
    }

    /// What was read, from which device, and how much of it.
    fn read(&mut self) {
        let report = self.report;
        self.section("terminal-read");
        for (described, section) in &report.parts {
            let line = self.say(&words::describe(described, section, report));
            let name = words::device(&section.device);
            let name = if name.is_empty() { self.text("terminal-device-unknown") } else { device(&name) };
            self.element("p", "", &format!("{name}. {line}"));
            self.put("<ul class=\"coverage\">");
            for row in section.coverage.iter().filter(|c| c.files > 0 && c.status != Status::NotRead) {
                let line = self.say(&words::coverage(row, report));
                self.element("li", "", &line);
            }
            self.put("</ul>");
        }
        self.put("</section>");
    }

    fn not_read(&mut self) {
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

    /// All times of the records behind the findings, in order.
    fn timeline(&mut self) {
        let mut rows: Vec<(Timestamp, &'static str, &Finding)> = Vec::new();
        for finding in self.report.findings().filter(|f| f.severity > Severity::Low) {
            let times = finding.records.iter().flat_map(|r| &r.times);
            rows.extend(times.map(|(meaning, time)| (*time, *meaning, finding)));
        }
        rows.sort_by_key(|(time, meaning, finding)| (time.instant(), *meaning, finding.title.clone()));
        rows.dedup();
        if rows.is_empty() {
            return;
        }
        self.section("html-timeline");
        self.put("<table class=\"timeline\">");
        for (time, meaning, finding) in rows.into_iter().take(MOST_TIMES) {
            let when = self.say(&words::time(meaning, time, self.report));
            let title = self.say(&finding.title);
            let class = label_class(finding.severity);
            self.put(&format!(
                "<tr class=\"{class}\"><td dir=\"auto\">{when}</td><td dir=\"auto\">{title}</td></tr>"
            ));
        }
        self.put("</table>\n</section>");
    }

    /// What a helpline needs to follow every step.
    fn annex(&mut self) {
        self.section("html-annex");
        let heading = self.text("html-annex-open");
        self.put(&format!("<details>\n<summary dir=\"auto\">{heading}</summary>\n<table class=\"annex\">"));
        self.row("html-tool", concat!("hoofprint ", env!("CARGO_PKG_VERSION")));
        for (described, section) in &self.report.parts {
            self.evidence(described, section);
        }
        let Report { library, .. } = self.report;
        for set in &library.sets {
            let date = set.date.as_deref().unwrap_or("?");
            let publisher = set.attribution.join(", ");
            let file = if set.built_in { "" } else { &set.file };
            let origin = self.text(set.origin());
            let value = format!(
                "{} ({}), {date}, {origin}, {publisher}, {file} SHA-256 {}",
                set.name, set.count, set.sha256
            );
            self.row("html-set", &value);
        }
        for file in self.report.rules.map(|rules| &*rules.files).unwrap_or_default() {
            let origin = self.text(if file.built_in { "set-built-in" } else { "set-given" });
            let value = format!("{} ({}), {origin}, SHA-256 {}", file.name, file.count, file.sha256);
            self.row("html-rules", &value);
        }
        for flaw in self.report.rules.map(|rules| &*rules.flaws).unwrap_or_default() {
            let reason = self.report.catalogue.say(&flaw.reason);
            self.row("html-rejected", &format!("{}: {reason}", flaw.file));
        }
        for refused in &library.refused {
            let reason = self.report.catalogue.say(&refused.reason);
            self.row("html-refused", &format!("{} ({}): {reason}", refused.value, refused.set));
        }
        for rejected in &library.rejected {
            let reason = self.report.catalogue.say(&rejected.reason);
            self.row(
                "html-rejected",
                &format!("{} {} {}: {reason}", rejected.file, rejected.place, rejected.what),
            );
        }
        for note in &library.notes {
            let text = self.report.catalogue.say(&note.text);
            self.row("html-note", &format!("{}: {text}", note.file));
        }
        self.row("html-zone", self.report.case.zone.as_deref().unwrap_or("UTC"));
        self.put("</table>\n</details>\n</section>");
    }

    fn evidence(&mut self, described: &Described, section: &Section) {
        self.row("html-path", &format!("{}: {}", section.id, described.path.to_string_lossy()));
        let (kind, files, bytes) = (json::kind(described.kind), described.files, described.bytes);
        let encrypted = if described.encrypted { ", encrypted" } else { "" };
        self.row("html-kind", &format!("{kind}{encrypted}, {files} files, {bytes} bytes"));
        if let Some(hash) = &described.sha256 {
            self.row("html-sha256", hash);
        } else if described.unhashed {
            self.row("html-sha256", &self.text("html-unhashed"));
        }
        if let Some(age) = words::age(self.report, section) {
            let age = self.report.catalogue.say(&age);
            self.row("html-age", &age);
        }
        let identity = [&section.device.build, &section.device.serial].into_iter().flatten();
        let identity: Vec<_> = identity.map(String::as_str).collect();
        if !identity.is_empty() {
            self.row("html-identity", &identity.join(", "));
        }
    }

    fn row(&mut self, key: &str, value: &str) {
        let label = self.text(key);
        self.put(&format!("<tr><th>{label}</th><td>{}</td></tr>", device(value)));
    }
}
