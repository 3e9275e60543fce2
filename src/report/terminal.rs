//! What the person in front of the screen reads, in plain sentences and in the order in which
//! they need it: what was found, what that means, what could not be read, what to do.

use super::words::file_name;
use super::{Outcome, Report, capabilities, disarm, words};
use crate::detect::capability::Reply;
use crate::detect::{Finding, IndicatorSet, Severity, Why};
use crate::record::Record;
use crate::scan::{Diagnostic, Status};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use anstyle::{AnsiColor, Style};
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::Path;

/// Findings of one severity that are told in full; the report holds them all.
const MOST_TOLD: usize = 20;

/// Sets of one file that are named one by one.
const MOST_SETS: usize = 8;

/// Diagnostics that are told; the report holds them all.
const MOST_DIAGNOSTICS: usize = 12;

/// Records of one finding whose place is told.
const MOST_PLACES: usize = 3;

/// The narrowest and the widest a line may be.
const WIDTHS: std::ops::RangeInclusive<usize> = 30..=100;

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// How the report is shown.
#[derive(Clone, Debug)]
pub struct View<'a> {
    /// Columns of the screen.
    pub width: usize,
    /// Where the report was written, if it was.
    pub written: Option<&'a Path>,
    /// Only what it comes to.
    pub brief: bool,
}

/// Writes the report for a person.
///
/// # Errors
/// When the terminal is gone.
pub fn write(out: &mut dyn Write, report: &Report<'_>, view: &View<'_>) -> io::Result<()> {
    let outcome = report.outcome();
    let mut page = Page { out, report, width: view.width.clamp(*WIDTHS.start(), *WIDTHS.end()) };
    if !view.brief {
        page.evidence()?;
        page.indicators()?;
    }
    page.outcome(&outcome)?;
    if !view.brief {
        page.findings()?;
        page.capabilities()?;
        page.not_read()?;
        page.limits_of_backup()?;
        page.next_steps(&outcome)?;
    }
    page.place(view.written)
}

struct Page<'a> {
    out: &'a mut dyn Write,
    report: &'a Report<'a>,
    width: usize,
}

impl Page<'_> {
    fn say(&self, sentence: &Sentence) -> String {
        // Words wrapped over several lines in the catalogue are one paragraph here.
        self.report.catalogue.say(sentence).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn text(&self, key: &str) -> String {
        self.say(&Sentence::new(key.to_owned()))
    }

    fn paragraph(&mut self, style: Style, first: &str, rest: &str, text: &str) -> io::Result<()> {
        // Lines break at spaces only: a path or a link that is broken cannot be copied.
        let options = textwrap::Options::new(self.width)
            .initial_indent(first)
            .subsequent_indent(rest)
            .word_separator(textwrap::WordSeparator::AsciiSpace)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        for line in textwrap::wrap(text, options) {
            writeln!(self.out, "{style}{line}{style:#}")?;
        }
        Ok(())
    }

    fn plain(&mut self, text: &str) -> io::Result<()> {
        self.paragraph(Style::new(), "  ", "  ", text)
    }

    fn item(&mut self, text: &str) -> io::Result<()> {
        self.paragraph(Style::new(), "  - ", "    ", text)
    }

    fn heading(&mut self, key: &str) -> io::Result<()> {
        let text = self.text(key);
        writeln!(self.out)?;
        self.paragraph(BOLD, "", "", &text)
    }

    fn evidence(&mut self) -> io::Result<()> {
        self.heading("terminal-read")?;
        let report = self.report;
        for (described, section) in &report.parts {
            let device = words::device(&section.device);
            let device = if device.is_empty() { self.text("terminal-device-unknown") } else { device };
            self.plain(&device)?;
            let line = self.say(&words::describe(described, section, report));
            self.plain(&line)?;
            self.paragraph(DIM, "  ", "  ", &described.path.to_string_lossy())?;
            for row in section.coverage.iter().filter(|c| c.files > 0 && c.status != Status::NotRead) {
                let line = self.say(&words::coverage(row, report));
                self.item(&line)?;
            }
        }
        Ok(())
    }

    fn indicators(&mut self) -> io::Result<()> {
        let library = self.report.library;
        self.heading("terminal-compared")?;
        let files = library.sets.chunk_by(|a, b| a.file == b.file);
        let sets: Vec<_> = files.flat_map(sets_of_a_file).map(|sentence| self.say(&sentence)).collect();
        let total = self.say(&Sentence::new("terminal-total").count("count", library.total() as u64));
        self.plain(&format!("{total} {}", sets.join("; ")))?;
        if let Some(rules) = self.report.rules {
            let line = self.say(&Sentence::new("terminal-rules").count("count", rules.rules.len() as u64));
            self.plain(&line)?;
        }
        for (_, section) in &self.report.parts {
            if let Some(age) = words::age(self.report, section) {
                let line = self.say(&age);
                self.plain(&line)?;
            }
        }
        for (key, count) in
            [("terminal-rejected", library.rejected.len()), ("terminal-refused", library.refused.len())]
        {
            if count > 0 {
                let line = self.say(&Sentence::new(key).count("count", count as u64));
                self.plain(&line)?;
            }
        }
        for rejected in library.rejected.iter().take(MOST_DIAGNOSTICS) {
            let reason = self.say(&rejected.reason);
            let what = disarm::text(&rejected.what).into_owned();
            let place = format!("{} {}", file_name(&rejected.file), rejected.place);
            self.item(&[disarm::text(&place).as_ref(), &reason, &what].map(str::trim).join(" "))?;
        }
        for note in library.notes.iter().take(MOST_DIAGNOSTICS) {
            let text = self.say(&note.text);
            self.item(&format!("{} {text}", disarm::text(file_name(&note.file))))?;
        }
        Ok(())
    }

    fn outcome(&mut self, outcome: &Outcome) -> io::Result<()> {
        let told = words::told(self.report);
        let grave = told.iter().filter(|f| f.severity >= Severity::Medium).count();
        let low = told.len() - grave;
        let key = words::outcome(self.report, outcome);
        let color = match (outcome.findings, outcome.complete) {
            (true, _) => AnsiColor::Red,
            (false, true) => AnsiColor::Green,
            (false, false) => AnsiColor::Yellow,
        };
        let line = self.say(&Sentence::new(key).count("count", grave as u64));
        writeln!(self.out)?;
        self.paragraph(BOLD.fg_color(Some(color.into())), "", "", &line)?;
        if outcome.findings && !outcome.complete {
            let line = self.text("outcome-findings-incomplete");
            self.plain(&line)?;
        }
        if !outcome.findings {
            let line = self.text("outcome-no-proof");
            self.plain(&line)?;
        }
        if low > 0 {
            let line = self.say(&Sentence::new("outcome-low").count("count", low as u64));
            self.plain(&line)?;
        }
        Ok(())
    }

    fn findings(&mut self) -> io::Result<()> {
        let findings = words::told(self.report);
        for severity in [Severity::Critical, Severity::High, Severity::Medium, Severity::Low] {
            let mine: Vec<_> = findings.iter().filter(|f| f.severity == severity).collect();
            let mut explained = BTreeSet::new();
            for finding in mine.iter().take(MOST_TOLD) {
                // What two findings of one kind prove is told with the first of them.
                self.finding(finding, explained.insert(finding.title.key.clone()))?;
            }
            if mine.len() > MOST_TOLD {
                let left = (mine.len() - MOST_TOLD) as u64;
                let line = self.say(&Sentence::new("terminal-more-findings").count("count", left));
                self.plain(&line)?;
            }
        }
        Ok(())
    }

    fn finding(&mut self, finding: &Finding, explain: bool) -> io::Result<()> {
        let color = match finding.severity {
            Severity::Critical | Severity::High => AnsiColor::Red,
            Severity::Medium => AnsiColor::Yellow,
            Severity::Low => AnsiColor::Cyan,
        };
        let (label, title) = (self.text(words::severity(finding.severity)), self.say(&finding.title));
        writeln!(self.out)?;
        self.paragraph(BOLD.fg_color(Some(color.into())), "", "  ", &format!("{label}  {title}"))?;
        let explanation = self.say(&finding.explanation);
        self.plain(&explanation)?;
        if explain {
            self.labelled("label-proves", &[&finding.proves])?;
            self.labelled("label-does-not-prove", &[&finding.does_not_prove])?;
            self.labelled("label-benign", &finding.benign_causes.iter().collect::<Vec<_>>())?;
        }
        self.places(&finding.records)?;
        if let Why::Indicator { indicator, others } = &finding.why {
            let line = self.say(&words::source(self.report.library, *indicator, others));
            self.paragraph(DIM, "  ", "  ", &line)?;
        }
        Ok(())
    }

    /// What an attacker may be able to do, by answer: those that were not assessed as loudly as the rest.
    fn capabilities(&mut self) -> io::Result<()> {
        self.heading("html-capabilities")?;
        let mut of_replies: Vec<(String, Vec<String>)> = Vec::new();
        let mut obtain: Vec<&'static str> = Vec::new();
        for told in capabilities::told(self.report) {
            let reply = self.say(&capabilities::reply(&told));
            let question = self.text(&capabilities::question(told.about.capability));
            match of_replies.iter_mut().find(|(said, _)| *said == reply) {
                Some((_, questions)) => questions.push(question),
                None => of_replies.push((reply, vec![question])),
            }
            if told.reply == Reply::NotAssessed {
                obtain.extend(told.obtain);
            }
        }
        for (reply, questions) in of_replies {
            self.paragraph(BOLD, "  ", "  ", &reply)?;
            for question in questions {
                self.item(&question)?;
            }
        }
        obtain.sort_unstable();
        obtain.dedup();
        for key in obtain {
            let line = format!("{} {}", self.text("capability-obtain"), self.text(key));
            self.plain(&line)?;
        }
        let note = self.text("capabilities-note");
        self.plain(&note)
    }

    fn labelled(&mut self, key: &str, sentences: &[&Sentence]) -> io::Result<()> {
        let said: Vec<_> = sentences.iter().map(|s| self.say(s)).collect();
        let line = format!("{} {}", self.text(key), said.join(" "));
        self.plain(&line)
    }

    fn places(&mut self, records: &[std::sync::Arc<Record>]) -> io::Result<()> {
        for record in records.iter().take(MOST_PLACES) {
            let place = match words::listed(record) {
                Some(listed) => self.say(&listed),
                None => {
                    format!("{}, {}", disarm::text(&record.path), self.say(&words::place(&record.locator)))
                }
            };
            let times: Vec<_> = record.times.iter().map(|(m, t)| self.time(m, *t)).collect();
            let line = [vec![place], times].concat().join("; ");
            self.paragraph(DIM, "  ", "    ", &line)?;
        }
        if records.len() > MOST_PLACES {
            let left = (records.len() - MOST_PLACES) as u64;
            let line = self.say(&Sentence::new("terminal-more-places").count("count", left));
            self.paragraph(DIM, "  ", "    ", &line)?;
        }
        Ok(())
    }

    /// A time in the owner's zone, with its meaning and what the owner told of that hour.
    fn time(&self, meaning: &str, time: Timestamp) -> String {
        self.say(&words::time(meaning, time, self.report))
    }

    fn not_read(&mut self) -> io::Result<()> {
        let report = self.report;
        let lost: Vec<&Diagnostic> = words::diagnostics(report).filter(|d| d.incomplete).collect();
        let odd: Vec<&Diagnostic> = words::diagnostics(report).filter(|d| !d.incomplete).collect();
        for (heading, list) in [("terminal-not-read", lost), ("terminal-odd", odd)] {
            if list.is_empty() {
                continue;
            }
            self.heading(heading)?;
            let mut lines: Vec<String> = Vec::new();
            for diagnostic in list {
                let message = self.say(&diagnostic.message);
                let path = diagnostic.path.as_deref().map(|p| format!("{}: ", disarm::text(p)));
                let line = format!("{}{message}", path.unwrap_or_default());
                // Two artifacts of one file meet the same damage.
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
            for line in lines.iter().take(MOST_DIAGNOSTICS) {
                self.item(line)?;
            }
            if lines.len() > MOST_DIAGNOSTICS {
                let left = (lines.len() - MOST_DIAGNOSTICS) as u64;
                let line = self.say(&Sentence::new("terminal-more-diagnostics").count("count", left));
                self.plain(&line)?;
            }
        }
        self.not_yet()?;
        self.missing()
    }

    /// What is there and this version leaves alone.
    fn not_yet(&mut self) -> io::Result<()> {
        let rows = self.report.parts.iter().flat_map(|(_, s)| &s.coverage);
        let ids: BTreeSet<_> = rows.filter(|c| c.status == Status::NotRead).map(|c| c.artifact).collect();
        if ids.is_empty() {
            return Ok(());
        }
        self.heading("terminal-not-yet")?;
        let titles: Vec<_> = ids.iter().map(|id| self.text(&format!("unread-{id}-title"))).collect();
        self.plain(&titles.join(", "))
    }

    /// What could have been there and is not, and checks that could not be made without it.
    fn missing(&mut self) -> io::Result<()> {
        let report = self.report;
        let rows = report.parts.iter().flat_map(|(_, s)| &s.coverage);
        let ids: BTreeSet<_> = rows.filter(|c| c.status == Status::Missing).map(|c| c.artifact).collect();
        let checks: BTreeSet<_> = report.parts.iter().flat_map(|(_, s)| &s.not_assessed).collect();
        if ids.is_empty() && checks.is_empty() {
            return Ok(());
        }
        self.heading("terminal-missing")?;
        let titles: Vec<_> = ids.iter().map(|id| self.text(&format!("artifact-{id}-title"))).collect();
        if !titles.is_empty() {
            self.plain(&titles.join(", "))?;
        }
        for check in checks {
            let line = self.say(
                &Sentence::new("terminal-not-assessed").words("check", format!("heuristic-{check}-name")),
            );
            self.item(&line)?;
        }
        Ok(())
    }

    fn limits_of_backup(&mut self) -> io::Result<()> {
        if !words::is_plain_backup(self.report) {
            return Ok(());
        }
        self.heading("terminal-unencrypted")?;
        for key in
            ["unencrypted-lacks", "unencrypted-how-mac", "unencrypted-how-windows", "unencrypted-password"]
        {
            let line = self.text(key);
            self.item(&line)?;
        }
        Ok(())
    }

    fn next_steps(&mut self, outcome: &Outcome) -> io::Result<()> {
        self.heading("terminal-next")?;
        let steps = words::next_steps(self.report, outcome);
        for (n, step) in steps.iter().enumerate() {
            let line = self.say(step);
            self.paragraph(Style::new(), &format!("  {}. ", n + 1), "     ", &line)?;
        }
        Ok(())
    }

    fn place(&mut self, written: Option<&Path>) -> io::Result<()> {
        writeln!(self.out)?;
        let Some(path) = written else {
            let line = self.text("terminal-not-written");
            return self.paragraph(DIM, "", "", &line);
        };
        let line = self.text("terminal-written");
        self.paragraph(BOLD, "", "", &line)?;
        // On a line of its own and whole, so that it can be copied.
        writeln!(self.out, "  {}", path.display())?;
        let line = self.text("terminal-delete");
        self.plain(&line)
    }
}

/// The sets of one file: each for itself, or all in one where there are many.
fn sets_of_a_file(sets: &[IndicatorSet]) -> Vec<Sentence> {
    let total: usize = sets.iter().map(|s| s.count).sum();
    if sets.len() > MOST_SETS {
        let file = disarm::text(file_name(&sets[0].file)).into_owned();
        let sentence = Sentence::new("terminal-file-of-sets").with("name", file);
        return vec![sentence.count("sets", sets.len() as u64).count("count", total as u64)];
    }
    let one = |set: &IndicatorSet| {
        Sentence::new("terminal-set")
            .with("name", named(set))
            .words("origin", set.origin())
            .count("count", set.count as u64)
            .with("date", set.date.as_deref().unwrap_or("none"))
    };
    sets.iter().map(one).collect()
}

/// The name of a set; with that of its file where it is none of our own, so that none passes for one.
fn named(set: &IndicatorSet) -> String {
    let name = disarm::text(&set.name);
    if set.built_in { name.into_owned() } else { format!("{name} [{}]", disarm::text(file_name(&set.file))) }
}
