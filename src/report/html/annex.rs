//! Where everything comes from and how to check it, for those who follow every step.

use super::{Page, device};
use crate::report::{Described, Report, json, words};
use crate::scan::Section;
use crate::sentence::Sentence;

impl Page<'_> {
    /// What a helpline needs to follow every step.
    pub(super) fn annex(&mut self) {
        self.section("html-annex");
        let heading = self.text("html-annex-open");
        self.put(&format!("<details>\n<summary>{heading}</summary>\n<table class=\"annex\">"));
        self.row("html-tool", concat!("hoofprint ", env!("CARGO_PKG_VERSION")));
        for (described, section) in &self.report.parts {
            self.evidence(described, section);
        }
        let Report { library, .. } = self.report;
        for set in &library.sets {
            let date = set.date.as_deref().map(|date| format!("{date}, ")).unwrap_or_default();
            let publisher = set.attribution.join(", ");
            let file = if set.built_in { "" } else { &set.file };
            let origin = self.text(set.origin());
            let value = format!(
                "{} ({}), {date}{origin}, {publisher}, {file} SHA-256 {}",
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
        let kind = Sentence::new("html-kind-value")
            .with("kind", json::kind(described.kind))
            .with("encrypted", if described.encrypted { "yes" } else { "no" })
            .count("files", described.files)
            .count("bytes", described.bytes);
        let kind = self.report.catalogue.say(&kind);
        self.row("html-kind", &kind);
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
