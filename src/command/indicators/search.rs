//! `hoofprint indicators search`: which sets know a value. Code 0: one does; 1: none.

use super::super::{Error, tell};
use super::{code, library, print_json};
use crate::cli::SearchValue;
use hoofprint::catalogue::Catalogue;
use hoofprint::detect::workbench::search::{Known, search};
use hoofprint::detect::workbench::{word, words};
use hoofprint::sentence::Sentence;
use serde_json::json;
use std::process::ExitCode;

/// Searches.
pub fn run(args: &SearchValue, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let bench = library(&args.indicators, catalogue)?;
    let found = search(&bench, &args.value);
    if args.json {
        print_json(&found.iter().map(object).collect())?;
        return Ok(code(!found.is_empty()));
    }
    for known in &found {
        tell(catalogue, &line(known))?;
        if let Some(note) = &known.indicator.about.note {
            tell(catalogue, &Sentence::new("workbench-note").with("note", note.clone()))?;
        }
    }
    if found.is_empty() {
        tell(catalogue, &Sentence::new("workbench-unknown").with("value", args.value.clone()))?;
    }
    Ok(code(!found.is_empty()))
}

fn line(known: &Known) -> Sentence {
    let name = known.app.as_ref().unwrap_or(&known.set.name);
    Sentence::new("workbench-known")
        .with("set", known.set.id.clone())
        .with("name", name.clone())
        .with("kind", word(known.indicator.kind))
        .with("value", known.indicator.value.clone())
        .with("platforms", words(&known.platforms))
        .with("source", known.indicator.source.as_deref().unwrap_or("-"))
}

fn object(known: &Known) -> serde_json::Value {
    json!({
        "set": known.set.id,
        "name": known.set.name,
        "app": known.app,
        "matched_on": known.platforms,
        "indicator": known.indicator,
    })
}
