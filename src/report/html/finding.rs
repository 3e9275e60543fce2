//! One finding: what was seen, what that proves and what not, what to do, and the evidence.

use super::{Page, device, escape, label_class};
use crate::detect::{Finding, IndicatorKind, Severity, Why};
use crate::record::{Event, Record};
use crate::report::{Report, disarm, words};
use crate::sentence::Sentence;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Records of one finding that are shown with their content; the rest is listed by place.
const MOST_SHOWN: usize = 5;

/// Times of one record that are shown.
const MOST_TIMES: usize = 12;

/// Records of one finding that are listed by place; `report.json` has all.
const MOST_LISTED: usize = 200;

impl Page<'_> {
    pub(super) fn finding(&mut self, finding: &Finding) {
        let class = label_class(finding.severity);
        let (label, title) = (self.text(words::severity(finding.severity)), self.say(&finding.title));
        // What is common on healthy phones is there, but does not shout.
        let folded = finding.severity == Severity::Low;
        self.put(&format!("<article class=\"{class}\">"));
        let heading = format!("<span class=\"count {class}\">{label}</span> {title}");
        if folded {
            self.put(&format!("<details>\n<summary>{heading}</summary>"));
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
        self.terms(finding);
        self.records(&finding.records);
        self.put(if folded { "</details>\n</article>" } else { "</article>" });
    }

    fn labelled(&mut self, key: &str, sentences: &[Sentence]) {
        let label = self.text(key);
        let said: Vec<_> = sentences.iter().map(|s| self.say(s)).collect();
        let words = match said.as_slice() {
            [one] => one.clone(),
            many => format!("<ul><li>{}</li></ul>", many.join("</li><li>")),
        };
        self.put(&format!("<div class=\"point\"><strong>{label}</strong> {words}</div>"));
    }

    /// What to do about one finding: the numbers of the steps above, or the steps themselves.
    fn steps(&mut self, steps: &[Sentence]) {
        let numbers: Option<Vec<usize>> =
            steps.iter().map(|step| self.next.iter().position(|a| a == step).map(|n| n + 1)).collect();
        match numbers {
            Some(mut numbers) => {
                numbers.sort_unstable();
                let numbers: Vec<_> = numbers.iter().map(ToString::to_string).collect();
                let sentence = Sentence::new("html-steps-above").with("numbers", numbers.join(", "));
                let words = self.say(&sentence);
                self.element("div", "point", &words);
            }
            None => self.labelled("html-steps", steps),
        }
    }

    /// The words of all findings once more, for paper: there they do not stand at each finding.
    pub(super) fn glossary(&mut self) {
        let terms: BTreeSet<_> = self.told.iter().flat_map(|finding| terms(finding, self.report)).collect();
        if terms.is_empty() {
            return;
        }
        self.put("<section class=\"glossary\">");
        let heading = self.text("html-terms");
        self.element("h2", "", &heading);
        self.put("<dl>");
        self.define(terms);
        self.put("</dl>\n</section>");
    }

    /// The words of the field that belong to a finding, each with what it means.
    fn terms(&mut self, finding: &Finding) {
        let heading = self.text("html-terms");
        self.put(&format!("<details class=\"terms\">\n<summary>{heading}</summary>\n<dl>"));
        self.define(terms(finding, self.report));
        self.put("</dl>\n</details>");
    }

    fn define(&mut self, terms: impl IntoIterator<Item = &'static str>) {
        for term in terms {
            let (word, means) =
                (self.text(&format!("term-{term}")), self.text(&format!("term-{term}-means")));
            self.element("dt", "", &word);
            self.element("dd", "", &means);
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
        let note = indicator
            .about
            .note
            .as_deref()
            .map(|n| format!(" (<bdi lang=\"en\">{}</bdi>)", escape(&disarm::text(n))));
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
        self.put(&format!("<details class=\"evidence\">\n<summary>{heading}</summary>"));
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
        for (meaning, time) in record.times.iter().take(MOST_TIMES) {
            let words = self.say(&words::time(meaning, *time, self.report));
            self.put(&format!("<tr><th></th><td>{words}</td></tr>"));
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
}

/// Words of the field that a finding uses, by the keys of their explanations.
fn terms(finding: &Finding, report: &Report<'_>) -> Vec<&'static str> {
    let mut terms = vec![match finding.why {
        Why::Indicator { .. } | Why::IndicatorList { .. } => "indicator",
        Why::Heuristic { .. } => "check",
        Why::Rule { .. } => "rule",
    }];
    if let Why::Indicator { indicator, .. } = finding.why {
        terms.extend(match report.library.indicators[indicator].kind {
            IndicatorKind::Domain | IndicatorKind::Website | IndicatorKind::Ip | IndicatorKind::Url => {
                Some("server")
            }
            IndicatorKind::Process => Some("process"),
            IndicatorKind::AppId => Some("app-id"),
            IndicatorKind::Hash => Some("hash"),
            IndicatorKind::Certificate => Some("certificate"),
            IndicatorKind::ProfileId => Some("profile"),
            _ => None,
        });
    }
    terms.extend(match finding.records[0].event {
        Event::Process(_) => Some("process"),
        Event::DataUse(_) => Some("data-use"),
        Event::Crash(_) => Some("crash"),
        Event::Permission(_) => Some("permission"),
        Event::Control(_) => Some("control"),
        Event::Origin(_) => Some("origin"),
        Event::Pairing(_) => Some("pairing"),
        Event::Profile(_) => Some("profile"),
        Event::ShutdownDelay(_) => Some("shutdown-log"),
        _ => None,
    });
    terms.dedup();
    terms
}
