//! The file that a new set begins as: every field with a line that says what belongs there.

use super::id_from;
use crate::catalogue::Catalogue;
use std::fmt::Write as _;

/// What stands in the file: a comment, then the lines it is about.
const PARTS: &[(&str, &str)] = &[
    ("skeleton-intro", "id: {id}\n"),
    ("skeleton-name", "name: {id}\n"),
    ("skeleton-kind", "kind: targeted-spyware\n"),
    ("skeleton-platforms", "platforms: [ios, android]\n"),
    (
        "skeleton-optional",
        "# aliases: [Another name]\n# vendor: Who sells it\n# capabilities: [microphone]\n# techniques: [T1429]\n",
    ),
    ("skeleton-description", "description: {id}\n"),
    ("skeleton-references", "references:\n  - url: https://example.org/report\n    what: The report\n"),
    (
        "skeleton-sources",
        "sources:\n  report:\n    publisher: {id}\n    # licence: CC BY\n    # published: \"2021-07-18\"\n",
    ),
    ("skeleton-values", "values:\n  - type: domain\n    source: report\n    values:\n"),
    ("skeleton-first-value", "      # - evil.example\n"),
    (
        "skeleton-more-values",
        "  # - type: app-id\n  #   source: report\n  #   platforms: [android]\n  #   values:\n  #     - com.example.evil\n",
    ),
];

/// The text of a new file; the id is brought into the spelling of ids.
#[must_use]
pub fn skeleton(id: &str, catalogue: &Catalogue) -> String {
    let id = id_from(id);
    let mut text = String::new();
    for (key, lines) in PARTS {
        let words = catalogue.text(key);
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let indent = if *key == "skeleton-first-value" { 6 } else { 0 };
        for line in textwrap::wrap(&words, 96) {
            writeln!(text, "{:indent$}# {line}", "").expect("memory takes everything");
        }
        text.push_str(&lines.replace("{id}", &super::export::scalar(&id)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::workbench::check;

    #[test]
    fn a_new_file_wants_a_value_and_with_one_it_is_accepted() {
        let text = skeleton("My New Set!", &Catalogue::of(&[]));
        assert!(text.contains("id: my-new-set\n"));
        assert!(check::text("new.yaml", text.as_bytes()).iter().any(check::Problem::is_error));
        let filled = text.replace("      # - evil.example", "      - evil.example");
        let problems = check::text("new.yaml", filled.as_bytes());
        assert!(!problems.iter().any(check::Problem::is_error), "{problems:?}");
    }

    #[test]
    fn an_id_that_looks_like_a_number_stays_text() {
        let text = skeleton("2026", &Catalogue::of(&[]));
        assert!(text.contains("id: \"2026\"\n"), "{text}");
    }
}
