//! Findings in the formats of other programs, so that a helpline can work on with them.
//!
//! The same report gives the same bytes: ids are made from what they name, times are those of the phone.

mod misp;
mod plaso;
mod stix;
mod timesketch;

use super::Report;
use crate::detect::workbench::Workset;
use crate::detect::{Finding, Why};
use crate::record::Record;
use crate::sentence::Sentence;
use crate::time::Timestamp;

/// The formats that are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A bundle of STIX 2.1: indicators, sightings, observed data, and notes for what no indicator names.
    Stix,
    /// An event of MISP: attributes with their sightings.
    Misp,
    /// Lines of JSON as Timesketch imports them: one for each time of each finding.
    Timesketch,
    /// A table with the columns of plaso's dynamic output.
    Plaso,
}

/// Writes the findings of a report in a format.
#[must_use]
pub fn export(format: Format, report: &Report<'_>) -> String {
    match format {
        Format::Stix => stix::write(report),
        Format::Misp => misp::write(report),
        Format::Timesketch => timesketch::write(report),
        Format::Plaso => plaso::write(report),
    }
}

/// The sets of the indicators that were seen, each with these and no others.
fn sets(report: &Report<'_>) -> Vec<Workset> {
    let library = report.library;
    let mut sets: Vec<(usize, Workset)> = Vec::new();
    for finding in report.findings() {
        let Why::Indicator { indicator, .. } = finding.why else { continue };
        let indicator = &library.indicators[indicator];
        let place = sets.iter().position(|(number, _)| *number == indicator.set).unwrap_or_else(|| {
            sets.push((indicator.set, Workset::of(library.sets[indicator.set].clone())));
            sets.len() - 1
        });
        let values = &mut sets[place].1.values;
        if !values.contains(indicator) {
            values.push(indicator.clone());
        }
    }
    sets.sort_by_key(|(number, _)| *number);
    sets.into_iter().map(|(_, set)| set).collect()
}

/// The words of a sentence in one line.
fn say(report: &Report<'_>, sentence: &Sentence) -> String {
    report.catalogue.say(sentence).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// One time of one finding.
struct Moment<'a> {
    finding: &'a Finding,
    record: &'a Record,
    meaning: String,
    time: Timestamp,
}

/// All times of all findings, in order.
fn moments<'a>(report: &'a Report<'_>) -> Vec<Moment<'a>> {
    let mut all = Vec::new();
    for finding in report.findings() {
        for record in &finding.records {
            for (meaning, time) in &record.times {
                all.push(Moment { finding, record, meaning: meaning.replace('_', " "), time: *time });
            }
        }
    }
    all.sort_by(|a, b| {
        let key = |m: &Moment<'_>| (m.time.instant(), m.record.id());
        key(a).cmp(&key(b)).then_with(|| a.meaning.cmp(&b.meaning))
    });
    all
}

/// What a finding is about in one line, with what the record states.
fn message(report: &Report<'_>, moment: &Moment<'_>) -> String {
    let title = say(report, &moment.finding.title);
    format!("{title} [{}]", moment.record.event.summary())
}

/// Words to filter by.
fn tags(finding: &Finding) -> Vec<String> {
    let severity = format!("{:?}", finding.severity).to_lowercase();
    std::iter::once("hoofprint".to_owned())
        .chain([severity])
        .chain(finding.techniques.iter().cloned())
        .collect()
}
