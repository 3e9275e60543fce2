//! Our own format, written so that people go on with it: short texts bare, others in quotes.

use super::Exported;
use crate::detect::indicators::own::{Described, Group, Set, Source, Value};
use crate::detect::workbench::{Workset, word};
use crate::sentence::Sentence;
use serde::Serialize;
use std::fmt::Write as _;

/// One set; the format has a file for each.
pub(super) fn write(sets: &[Workset]) -> Result<Exported, Sentence> {
    let [set] = sets else {
        return Err(Sentence::new("workbench-one-set").count("count", sets.len() as u64));
    };
    Ok(Exported { text: yaml(set), written: set.values.len(), left_out: Vec::new() })
}

/// The text of a file.
pub(super) fn yaml(set: &Workset) -> String {
    let mut out = Yaml::default();
    out.set(&set.written());
    out.text
}

#[derive(Default)]
struct Yaml {
    text: String,
}

impl Yaml {
    fn line(&mut self, indent: usize, text: &str) {
        writeln!(self.text, "{:indent$}{text}", "").expect("memory takes everything");
    }

    fn field(&mut self, indent: usize, key: &str, value: &str) {
        self.line(indent, &format!("{key}: {}", scalar(value)));
    }

    fn optional(&mut self, indent: usize, key: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.field(indent, key, value);
        }
    }

    fn list<T: Serialize>(&mut self, indent: usize, key: &str, list: &[T]) {
        if !list.is_empty() {
            let items: Vec<_> = list.iter().map(|item| scalar(&word(item))).collect();
            self.line(indent, &format!("{key}: [{}]", items.join(", ")));
        }
    }

    fn set(&mut self, set: &Set) {
        self.field(0, "id", &set.id);
        self.field(0, "name", &set.name);
        self.list(0, "aliases", &set.aliases);
        self.optional(0, "vendor", set.vendor.as_deref());
        self.list(0, "operators", &set.operators);
        self.list(0, "platforms", &set.platforms);
        self.field(0, "kind", &word(set.kind));
        self.list(0, "capabilities", &set.capabilities);
        self.list(0, "techniques", &set.techniques);
        self.optional(0, "basis", set.basis.as_deref());
        self.field(0, "description", &set.description);
        self.references(set);
        if !set.sources.is_empty() {
            self.line(0, "sources:");
            set.sources.iter().for_each(|(key, source)| self.source(key, source));
        }
        if !set.roles.is_empty() {
            self.line(0, "roles:");
        }
        for (name, role) in &set.roles {
            self.line(2, &format!("{}:", scalar(name)));
            self.group(4, role);
        }
        self.values(set);
        self.apps(set);
    }

    fn references(&mut self, set: &Set) {
        if !set.references.is_empty() {
            self.line(0, "references:");
        }
        for reference in &set.references {
            self.field(2, "- url", &reference.url);
            self.field(4, "what", &reference.what);
        }
    }

    fn source(&mut self, key: &str, source: &Source) {
        self.line(2, &format!("{}:", scalar(key)));
        self.field(4, "publisher", &source.publisher);
        self.optional(4, "licence", source.licence.as_deref());
        self.optional(4, "attribution", source.attribution.as_deref());
        self.optional(4, "published", source.published.as_deref());
        self.optional(4, "updated", source.updated.as_deref());
    }

    fn group(&mut self, indent: usize, group: &Group) {
        self.field(indent, "type", &word(group.kind));
        self.optional(indent, "source", group.source.as_deref());
        self.list(indent, "platforms", &group.platforms);
        self.optional(indent, "note", group.note.as_deref());
        if let Some(confidence) = group.confidence {
            self.line(indent, &format!("confidence: {confidence}"));
        }
        self.optional(indent, "first_seen", group.first_seen.as_deref());
        self.optional(indent, "valid_until", group.valid_until.as_deref());
        self.list(indent, "capabilities", &group.capabilities);
    }

    fn values(&mut self, set: &Set) {
        if !set.values.is_empty() {
            self.line(0, "values:");
        }
        for group in &set.values {
            let start = self.text.len();
            self.group(4, group);
            // The first line of the group begins the item of the list.
            self.text.replace_range(start..start + 4, "  - ");
            self.line(4, "values:");
            group.values.iter().for_each(|v| self.value(6, v));
        }
    }

    fn apps(&mut self, set: &Set) {
        if !set.apps.is_empty() {
            self.line(0, "apps:");
        }
        for app in &set.apps {
            self.field(2, "- name", &app.name);
            self.list(4, "aliases", &app.aliases);
            if !app.values.is_empty() {
                self.line(4, "values:");
            }
            for (role, values) in &app.values {
                self.line(6, &format!("{}:", scalar(role)));
                for value in values {
                    self.value(8, value);
                }
            }
        }
    }

    fn value(&mut self, indent: usize, value: &Value) {
        match value {
            Value::Plain(text) => self.line(indent, &format!("- {}", scalar(text))),
            Value::Described(own) => self.described(indent, own),
        }
    }

    fn described(&mut self, indent: usize, own: &Described) {
        self.field(indent, "- value", &own.value);
        let more = indent + 2;
        self.optional(more, "source", own.source.as_deref());
        self.list(more, "platforms", &own.platforms);
        self.optional(more, "note", own.note.as_deref());
        if let Some(confidence) = own.confidence {
            self.line(more, &format!("confidence: {confidence}"));
        }
        self.optional(more, "first_seen", own.first_seen.as_deref());
        self.optional(more, "valid_until", own.valid_until.as_deref());
        self.list(more, "capabilities", &own.capabilities);
    }
}

/// Words that YAML takes for something else than text.
const TAKEN: &[&str] = &["true", "false", "yes", "no", "on", "off", "null", "y", "n"];

/// A text as YAML has it: bare where nothing in it could be taken for anything else.
pub(in crate::detect::workbench) fn scalar(text: &str) -> String {
    let first = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
    let plain = text.chars().all(|c| c.is_ascii_alphanumeric() || "._/- ".contains(c));
    let taken = TAKEN.iter().any(|t| text.eq_ignore_ascii_case(t)) || text.ends_with(' ');
    if first && plain && !taken { text.to_owned() } else { quoted(text) }
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control()
                || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}') =>
            {
                write!(out, "\\u{:04x}", u32::from(c)).expect("memory takes everything");
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
