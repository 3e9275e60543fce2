//! `hoofprint explain`: what is known of a check, an artifact or a capability, in the words of the report.

use super::{Error, tell};
use crate::cli::Explain;
use hoofprint::artifact;
use hoofprint::catalogue::Catalogue;
use hoofprint::detect::capability::{self, About};
use hoofprint::detect::heuristic::{self, Heuristic};
use hoofprint::sentence::Sentence;
use std::process::ExitCode;

/// Says it; without a word to look for, what there is.
pub fn run(args: &Explain, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let Some(word) = &args.word else {
        let checks = heuristic::ALL.iter().map(|h| (h.id.to_owned(), format!("heuristic-{}-name", h.id)));
        list("explain-heuristics", checks, catalogue)?;
        let artifacts = artifact::all().into_iter();
        let artifacts = artifacts.map(|a| (a.id.to_owned(), format!("artifact-{}-title", a.id)));
        list("explain-artifacts", artifacts, catalogue)?;
        let capabilities = capability::TABLE.iter().map(word_of);
        let capabilities = capabilities.map(|word| (word.clone(), format!("capability-{word}")));
        list("explain-capabilities", capabilities, catalogue)?;
        return Ok(ExitCode::SUCCESS);
    };
    let wanted = word.trim().to_lowercase().replace(' ', "-");
    if let Some(one) = heuristic::ALL.iter().find(|h| h.id == wanted.replace('_', "-")) {
        of_heuristic(one, catalogue)?;
    } else if let Some(one) = artifact::all().into_iter().find(|a| a.id == wanted.replace('-', "_")) {
        of_artifact(one, catalogue)?;
    } else if let Some(one) = capability::TABLE.iter().find(|about| word_of(about) == wanted) {
        of_capability(one, catalogue)?;
    } else {
        return Err(Sentence::new("explain-unknown").with("word", word).into());
    }
    Ok(ExitCode::SUCCESS)
}

/// The word of a capability in `report.json`.
fn word_of(about: &About) -> String {
    let word = serde_json::to_value(about.capability).unwrap_or_default();
    word.as_str().unwrap_or_default().to_owned()
}

/// A heading, and below it each name with the key of its words.
fn list(
    heading: &'static str,
    names: impl Iterator<Item = (String, String)>,
    catalogue: &Catalogue,
) -> Result<(), Error> {
    tell(catalogue, &Sentence::new(heading))?;
    for (name, key) in names {
        tell(catalogue, &Sentence::new("explain-name").with("name", name).words("text", key))?;
    }
    Ok(())
}

/// A line with a label, unless there is nothing to say.
fn line(key: &'static str, text: &str, catalogue: &Catalogue) -> Result<(), Error> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return Ok(());
    }
    Ok(tell(catalogue, &Sentence::new(key).with("text", text))?)
}

fn of_heuristic(one: &Heuristic, catalogue: &Catalogue) -> Result<(), Error> {
    let text = |part: &str| catalogue.text(&format!("heuristic-{}-{part}", one.id));
    line("explain-heuristic", &text("name"), catalogue)?;
    line("explain-proves", &text("proves"), catalogue)?;
    line("explain-does-not-prove", &text("does-not-prove"), catalogue)?;
    for n in 1..=one.benign_causes.len() {
        line("explain-benign", &text(&format!("benign-{n}")), catalogue)?;
    }
    line("explain-reads", &one.needs.artifacts().join(", "), catalogue)?;
    line("explain-source", one.source, catalogue)?;
    line("explain-techniques", &one.techniques.join(", "), catalogue)
}

fn of_artifact(one: &artifact::Artifact, catalogue: &Catalogue) -> Result<(), Error> {
    let text = |part: &str| catalogue.text(&format!("artifact-{}-{part}", one.id));
    line("explain-artifact", &text("title"), catalogue)?;
    line("explain-proves", &text("proves"), catalogue)?;
    line("explain-paths", &one.paths.join("  "), catalogue)?;
    let needed = heuristic::ALL.iter().filter(|h| h.needs.artifacts().contains(&one.id)).map(|h| h.id);
    line("explain-read-by", &needed.collect::<Vec<_>>().join(", "), catalogue)?;
    let of = |list: fn(&About) -> &'static [&'static str]| {
        let all = capability::TABLE.iter().filter(|about| list(about).contains(&one.id)).map(word_of);
        all.collect::<Vec<_>>().join(", ")
    };
    line("explain-shows", &of(|about| about.shown_by), catalogue)?;
    line("explain-hints-at", &of(|about| about.hinted_by), catalogue)
}

fn of_capability(about: &About, catalogue: &Catalogue) -> Result<(), Error> {
    line("explain-capability", &catalogue.text(&format!("capability-{}", word_of(about))), catalogue)?;
    line("explain-shown-by", &about.shown_by.join(", "), catalogue)?;
    line("explain-hinted-by", &about.hinted_by.join(", "), catalogue)?;
    let checks = [about.observed_by, about.prepared_by].concat();
    line("explain-read-by", &checks.join(", "), catalogue)?;
    line("explain-techniques", &about.techniques.join(", "), catalogue)?;
    line("explain-note", &catalogue.text("capabilities-note"), catalogue)
}
