//! The findings as a story: a picture of when what happened, and the findings part by part.

use super::{Page, device, label_class};
use crate::detect::{Finding, Severity};
use crate::report::story::{self, Part};
use crate::report::words;
use crate::sentence::Sentence;
use crate::time::Timestamp;
use std::fmt::Write as _;

/// Findings of one part that the page shows; the rest is counted, and stands in `report.json`.
const MOST_TOLD: usize = 100;

/// Rows of the table of times; `report.json` has all.
const MOST_TIMES: usize = 500;

/// Marks in the picture.
const MOST_MARKS: usize = 1_000;

/// Days that are written under the picture.
const TICKS: i64 = 4;

/// The parts that have a place in the picture, from above.
const LANES: [Part; 4] = [Part::Delivery, Part::Install, Part::Use, Part::CoverUp];

/// A picture for each part: an envelope, a phone that takes something, sound that goes out, an eye that is covered,
/// a note.
fn icon(part: Part) -> String {
    let path = match part {
        Part::Delivery => "M3 6h18v12H3z M3 6l9 7 9-7",
        Part::Install => "M7 2h10v20H7z M12 6v8 M9 11l3 3 3-3 M11 19h2",
        Part::Use => "M4 10v4 M8 6v12 M12 3v18 M16 7v10 M20 10v4",
        Part::CoverUp => "M2 12c4-7 16-7 20 0-4 7-16 7-20 0z M12 9a3 3 0 1 0 .1 0 M4 20L20 4",
        Part::Context => "M12 3a9 9 0 1 0 .1 0 M12 8v.5 M12 11v6",
    };
    format!("<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"{path}\"></path></svg>")
}

/// A time of a finding.
struct Moment<'f> {
    time: Timestamp,
    meaning: &'static str,
    finding: &'f Finding,
    part: Part,
}

impl Page<'_> {
    /// All findings, part by part, the gravest of each first.
    pub(super) fn findings(&mut self) {
        let told = std::mem::take(&mut self.told);
        if !told.is_empty() {
            self.section("html-findings");
            self.strip(&told);
            let moments = moments(&told);
            self.picture(&moments);
            for part in Part::ALL {
                let of_part: Vec<&Finding> = told.iter().filter(|f| story::part(f) == part).collect();
                self.part(part, &of_part);
            }
            self.put("</section>");
        }
        self.told = told;
    }

    /// The parts in a row, with how much there is of each.
    fn strip(&mut self, told: &[Finding]) {
        self.put("<ol class=\"strip\">");
        for part in LANES {
            let of_part: Vec<_> = told.iter().filter(|f| story::part(f) == part).collect();
            let class = of_part.iter().map(|f| f.severity).max().map_or("none", label_class);
            let (heading, count) = (self.text(part.heading()), of_part.len() as u64);
            let count = self.say(&Sentence::new("story-count").count("count", count));
            let icon = icon(part);
            self.put(&format!(
                "<li class=\"{class}\">{icon}<strong>{heading}</strong><span>{count}</span></li>"
            ));
        }
        self.put("</ol>");
    }

    fn part(&mut self, part: Part, findings: &[&Finding]) {
        if findings.is_empty() {
            return;
        }
        let heading = self.text(part.heading());
        self.put(&format!("<h3 class=\"part\">{}{heading}</h3>", icon(part)));
        for finding in findings.iter().take(MOST_TOLD) {
            self.finding(finding);
        }
        if findings.len() > MOST_TOLD {
            let left = (findings.len() - MOST_TOLD) as u64;
            let line = self.say(&Sentence::new("story-more").count("count", left));
            self.element("p", "small", &line);
        }
    }

    /// When what happened: a lane for each part, time from left to right in every language.
    fn picture(&mut self, moments: &[Moment<'_>]) {
        let second = |m: &Moment<'_>| m.time.instant().as_second();
        let shown: Vec<&Moment<'_>> = moments.iter().filter(|m| m.finding.severity > Severity::Low).collect();
        let (Some(first), Some(last)) = (shown.first(), shown.last()) else { return };
        let (from, to) = (second(first), second(last));
        if from == to {
            return;
        }
        // Marks at the edges stay whole.
        #[expect(clippy::cast_precision_loss, reason = "a place in a picture")]
        let x = |second: i64| 150.0 + 540.0 * (second - from) as f64 / (to - from) as f64;
        let mut drawn = String::new();
        for (lane, part) in LANES.into_iter().enumerate() {
            let y = 24 + lane * 48;
            let label = self.text(part.heading());
            let _ = write!(
                drawn,
                "<line class=\"lane\" x1=\"150\" y1=\"{y}\" x2=\"690\" y2=\"{y}\"></line>\
                 <foreignObject x=\"0\" y=\"{}\" width=\"140\" height=\"46\"><p>{label}</p></foreignObject>",
                y - 23
            );
            let mut seen = Vec::new();
            let of_part = shown.iter().filter(|m| m.part == part);
            for moment in of_part.take(MOST_MARKS) {
                let (at, class) = (x(second(moment)), label_class(moment.finding.severity));
                let mark = format!("<circle class=\"{class}\" cx=\"{at:.0}\" cy=\"{y}\" r=\"6\"></circle>");
                // Many at one place are one mark.
                if !seen.contains(&mark) {
                    drawn.push_str(&mark);
                    seen.push(mark);
                }
            }
        }
        for tick in 0..=TICKS {
            let at = from + (to - from) / TICKS * tick;
            let anchor = if tick == 0 {
                "start"
            } else if tick == TICKS {
                "end"
            } else {
                "middle"
            };
            let day = super::moment(self.report, at, to - from);
            let _ = write!(drawn, "<text x=\"{:.0}\" y=\"212\" text-anchor=\"{anchor}\">{day}</text>", x(at));
        }
        let label = self.text("story-picture");
        self.put(&format!(
            "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{label}\">\
             <svg class=\"story\" viewBox=\"0 0 700 220\" role=\"img\" aria-label=\"{label}\">{drawn}</svg></div>"
        ));
    }

    /// All times of the records behind the findings, in order.
    pub(super) fn timeline(&mut self) {
        let told = std::mem::take(&mut self.told);
        let mut rows = moments(&told);
        rows.retain(|m| m.finding.severity > Severity::Low);
        if !rows.is_empty() {
            self.section("html-timeline");
            self.put("<table class=\"timeline\">");
            for row in rows.iter().take(MOST_TIMES) {
                let when = self.say(&words::time(row.meaning, row.time, self.report));
                let title = self.say(&row.finding.title);
                let class = label_class(row.finding.severity);
                self.put(&format!("<tr class=\"{class}\"><td>{when}</td><td>{title}</td></tr>"));
            }
            self.put("</table>");
            if rows.len() > MOST_TIMES {
                let left = (rows.len() - MOST_TIMES) as u64;
                let line = self.say(&Sentence::new("story-more-times").count("count", left));
                self.element("p", "small", &line);
            }
            self.put("</section>");
        }
        self.told = told;
    }

    /// When sensors were in use on the last days, against when the phone was locked.
    pub(super) fn days(&mut self) {
        for (_, section) in &self.report.parts {
            let chart = super::days::chart(self, &section.days);
            if let Some(chart) = chart {
                self.section("days-heading");
                if self.report.parts.len() > 1 {
                    let name = device(&section.id);
                    self.element("p", "small", &name);
                }
                self.put(&chart);
                self.put("</section>");
            }
        }
    }
}

/// All times of findings, in order, each once.
fn moments(told: &[Finding]) -> Vec<Moment<'_>> {
    let mut all = Vec::new();
    for finding in told {
        let part = story::part(finding);
        let mut times: Vec<_> = finding.records.iter().flat_map(|r| &r.times).collect();
        times.sort_by_key(|(meaning, time)| (time.instant(), *meaning));
        times.dedup();
        all.extend(times.into_iter().map(|(meaning, time)| Moment { time: *time, meaning, finding, part }));
    }
    all.sort_by_key(|m| (m.time.instant(), m.meaning));
    all
}
