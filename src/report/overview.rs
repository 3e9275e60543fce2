//! What many acquisitions come to, each with its own report: `index.html` for people, `summary.csv` for tables.

use super::{Report, disarm, html, json, words};
use crate::catalogue::Catalogue;
use crate::detect::Severity;
use crate::sentence::Sentence;
use std::fmt::Write as _;
use std::io;

/// What one acquisition came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acquisition {
    /// Name of the folder of its report.
    pub name: String,
    /// Why it could not be read at all.
    pub failed: Option<String>,
    device: String,
    kinds: Vec<&'static str>,
    taken: String,
    outcome: &'static str,
    /// Findings, the gravest first: critical, high, medium, low.
    counts: [usize; 4],
    gravest: Vec<String>,
    exit_code: u8,
    complete: bool,
}

/// All of them, in the order they were given.
#[derive(Clone, Debug, Default)]
pub struct Overview {
    /// What each came to.
    pub acquisitions: Vec<Acquisition>,
}

/// Findings that are named in the overview.
const MOST_NAMED: usize = 3;

/// From the gravest on.
const SEVERITIES: [Severity; 4] = [Severity::Critical, Severity::High, Severity::Medium, Severity::Low];

impl Acquisition {
    /// What a report says of it.
    #[must_use]
    pub fn of(name: &str, report: &Report<'_>) -> Self {
        let outcome = report.outcome();
        let told = words::told(report);
        let sections = || report.parts.iter().map(|(_, section)| section);
        let mut kinds: Vec<_> =
            report.parts.iter().map(|(described, _)| json::kind(described.kind)).collect();
        kinds.dedup();
        let mut devices: Vec<_> =
            sections().map(|s| words::device(&s.device)).filter(|d| !d.is_empty()).collect();
        devices.dedup();
        let taken = sections().find_map(|s| s.taken).map(|time| words::show(time, report));
        Self {
            name: name.to_owned(),
            failed: None,
            device: devices.join("; "),
            kinds,
            taken: taken.unwrap_or_default(),
            outcome: words::outcome(report, &outcome),
            counts: SEVERITIES.map(|severity| told.iter().filter(|f| f.severity == severity).count()),
            gravest: told
                .iter()
                .filter(|f| f.severity > Severity::Low)
                .take(MOST_NAMED)
                .map(|f| report.catalogue.say(&f.title).split_whitespace().collect::<Vec<_>>().join(" "))
                .collect(),
            exit_code: outcome.exit_code(),
            complete: outcome.complete,
        }
    }

    /// One that could not be read.
    #[must_use]
    pub fn failed(name: &str, reason: String) -> Self {
        Self {
            name: name.to_owned(),
            failed: Some(reason),
            device: String::new(),
            kinds: Vec::new(),
            taken: String::new(),
            outcome: "overview-failed",
            counts: [0; 4],
            gravest: Vec::new(),
            exit_code: 3,
            complete: false,
        }
    }

    fn grave(&self) -> usize {
        self.counts[..3].iter().sum()
    }
}

impl Overview {
    /// 1 if one has findings, else 3 if one could not be read to its end, else 0.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        let has = |code| self.acquisitions.iter().any(|a| a.exit_code == code);
        match (has(1), has(3)) {
            (true, _) => 1,
            (false, true) => 3,
            _ => 0,
        }
    }

    /// How many of which.
    #[must_use]
    pub fn sum(&self) -> Sentence {
        let count = |of: fn(&&Acquisition) -> bool| self.acquisitions.iter().filter(of).count() as u64;
        Sentence::new("overview-sum")
            .count("all", self.acquisitions.len() as u64)
            .count("found", count(|a| a.exit_code == 1))
            .count("nothing", count(|a| a.exit_code == 0))
            .count("incomplete", count(|a| a.exit_code == 3 && a.failed.is_none()))
            .count("failed", count(|a| a.failed.is_some()))
    }

    /// The table: one line an acquisition.
    ///
    /// # Errors
    /// Never; memory takes everything.
    pub fn table(&self) -> io::Result<Vec<u8>> {
        let mut out = csv::Writer::from_writer(Vec::new());
        out.write_record([
            "name", "kind", "device", "taken", "result", "complete", "critical", "high", "medium", "low",
            "error",
        ])?;
        for a in &self.acquisitions {
            let result = match (&a.failed, a.grave()) {
                (Some(_), _) => "failed",
                (None, 0) => "nothing-found",
                _ => "findings",
            };
            let counts = a.counts.map(|count| count.to_string());
            let [critical, high, medium, low] = &counts;
            let (kinds, complete) = (a.kinds.join(" "), a.complete.to_string());
            let error = a.failed.as_deref().unwrap_or_default();
            let cells = [
                &*a.name, &*kinds, &*a.device, &*a.taken, result, &*complete, critical, high, medium, low,
                error,
            ];
            out.write_record(cells.map(disarm::cell).iter().map(|cell| &**cell))?;
        }
        out.into_inner().map_err(|error| io::Error::other(error.to_string()))
    }

    /// The page: the gravest first, each with the way to its report.
    #[must_use]
    pub fn page(&self, catalogue: &Catalogue) -> String {
        let mut sorted: Vec<&Acquisition> = self.acquisitions.iter().collect();
        sorted.sort_by_key(|a| (std::cmp::Reverse(a.counts), a.failed.is_none(), a.complete));
        let say = |sentence: &Sentence| {
            let words = catalogue.say(sentence);
            html::escape(&words.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned()
        };
        let text = |key: &str| say(&Sentence::new(key.to_owned()));
        let mut out = html::head(catalogue, &text("overview-title"));
        let _ = write!(out, "<header class=\"{}\">", if self.exit_code() == 1 { "found" } else { "partly" });
        let _ = writeln!(out, "<h1>{}</h1>", text("overview-title"));
        let _ =
            write!(out, "<p>{}</p>\n</header>\n<table class=\"overview\">\n<thead><tr>", say(&self.sum()));
        for key in ["overview-name", "overview-device", "overview-result"] {
            let _ = write!(out, "<th scope=\"col\">{}</th>", text(key));
        }
        out.push_str("</tr></thead>\n<tbody>\n");
        for a in sorted {
            let name = html::device(&a.name);
            // The one link there is: to a file beside this page, whose name this program chose.
            let name = match a.failed {
                None => format!("<a href=\"{}/report.html\">{name}</a>", html::address(&a.name)),
                Some(_) => name,
            };
            let about = [a.kinds.join(" "), a.device.clone(), a.taken.clone()];
            let about: Vec<_> = about.iter().filter(|t| !t.is_empty()).map(|t| html::device(t)).collect();
            let mut result = match &a.failed {
                Some(reason) => format!("{} {}", text(a.outcome), html::device(reason)),
                None => say(&Sentence::new(a.outcome).count("count", a.grave() as u64)),
            };
            for (severity, count) in SEVERITIES.into_iter().zip(a.counts).filter(|(_, count)| *count > 0) {
                let (class, label) = (html::label_class(severity), text(words::severity(severity)));
                let _ = write!(result, " <span class=\"count {class}\">{count} {label}</span>");
            }
            let named: Vec<_> = a.gravest.iter().map(|t| format!("<li>{}</li>", html::escape(t))).collect();
            if !named.is_empty() {
                let _ = write!(result, "<ul class=\"small\">{}</ul>", named.concat());
            }
            let _ = writeln!(
                out,
                "<tr><th scope=\"row\">{name}</th><td>{}</td><td>{result}</td></tr>",
                about.join("<br>")
            );
        }
        out.push_str("</tbody>\n</table>\n</main>\n</body>\n</html>\n");
        out
    }
}
