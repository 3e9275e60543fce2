//! `hoofprint indicators list` and `show`: what sets there are, and what is in one.

use super::super::{Error, tell};
use super::{library, print_json};
use crate::cli::{ListSets, ShowSet};
use hoofprint::catalogue::Catalogue;
use hoofprint::detect::Indicator;
use hoofprint::detect::workbench::{Workset, word, words};
use hoofprint::record::Platform;
use hoofprint::sentence::Sentence;
use serde_json::{Value, json};
use std::process::ExitCode;

/// A line for each set.
pub fn list(args: &ListSets, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let bench = library(&args.indicators, catalogue)?;
    if args.json {
        let all: Vec<_> = bench.sets.iter().map(summary).collect();
        print_json(&Value::Array(all))?;
        return Ok(ExitCode::SUCCESS);
    }
    for set in &bench.sets {
        tell(catalogue, &line(set))?;
    }
    let values = bench.sets.iter().map(|s| s.values.len() as u64).sum();
    let total =
        Sentence::new("workbench-total").count("sets", bench.sets.len() as u64).count("values", values);
    tell(catalogue, &total)?;
    Ok(ExitCode::SUCCESS)
}

fn summary(set: &Workset) -> Value {
    let mut object = serde_json::to_value(&set.set).unwrap_or_default();
    if !set.set.background.apps.is_empty() {
        object["apps"] = json!(set.set.background.apps.len());
    }
    object
}

fn line(set: &Workset) -> Sentence {
    let s = &set.set;
    Sentence::new("workbench-line")
        .with("id", s.id.clone())
        .with("name", s.name.clone())
        .with("kind", word(s.kind))
        .with(
            "platforms",
            words(if s.platforms.is_empty() { &[Platform::Ios, Platform::Android] } else { &s.platforms }),
        )
        .count("count", set.values.len() as u64)
        .with("date", s.date.clone().unwrap_or_else(|| "-".into()))
        .with("publisher", s.attribution.join("; "))
}

/// Everything about one set.
pub fn show(args: &ShowSet, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let bench = library(&args.indicators, catalogue)?;
    // What is given comes behind what is built in, and is meant.
    let Some(set) = bench.sets.iter().rev().find(|s| s.set.id == args.id) else {
        return Err(Sentence::new("workbench-no-set").with("id", args.id.clone()).into());
    };
    if args.json {
        print_json(&whole(set))?;
        return Ok(ExitCode::SUCCESS);
    }
    tell(catalogue, &line(set))?;
    for (key, value) in said(set) {
        if !value.is_empty() {
            tell(catalogue, &Sentence::new(key).with("value", value))?;
        }
    }
    for (kind, values) in set.by_kind() {
        let heading = Sentence::new("workbench-kind").with("kind", word(kind));
        tell(catalogue, &heading.count("count", values.len() as u64))?;
        for value in values {
            tell(catalogue, &value_line(set, value))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn said(set: &Workset) -> Vec<(&'static str, String)> {
    let (s, about) = (&set.set, &set.set.background);
    let pages: Vec<_> = about.references.iter().map(|r| format!("{} ({})", r.url, r.what)).collect();
    let apps: Vec<_> = about.apps.iter().map(|a| &*a.name).collect();
    vec![
        ("workbench-description", s.description.clone()),
        ("workbench-aliases", about.aliases.join(", ")),
        ("workbench-vendor", about.vendor.clone().unwrap_or_default()),
        ("workbench-operators", about.operators.join("; ")),
        ("workbench-capabilities", words(&s.capabilities)),
        ("workbench-techniques", s.techniques.join(", ")),
        ("workbench-basis", about.basis.clone().unwrap_or_default()),
        ("workbench-references", pages.join("; ")),
        ("workbench-apps", apps.join(", ")),
        ("workbench-sha256", s.sha256.clone()),
    ]
}

/// A value and what is said of it.
pub(super) fn value_line(set: &Workset, value: &Indicator) -> Sentence {
    let confidence = value.about.confidence.map(|c| format!("confidence {c}"));
    let app = set.app_of(value).map(str::to_owned);
    let platforms = Some(words(&value.about.platforms)).filter(|p| !p.is_empty());
    let more: Vec<_> = [app, platforms, confidence, value.about.note.clone()].into_iter().flatten().collect();
    Sentence::new(if more.is_empty() { "workbench-value" } else { "workbench-value-more" })
        .with("value", value.value.clone())
        .with("more", more.join("; "))
}

fn whole(set: &Workset) -> Value {
    let mut object = summary(set);
    let values = set.by_kind().into_iter().map(|(kind, values)| {
        let of_kind = values.into_iter().map(|v| described(set, v)).collect();
        (word(kind), Value::Array(of_kind))
    });
    object["values"] = Value::Object(values.collect());
    object
}

/// A value as JSON, with its application.
pub(super) fn described(set: &Workset, value: &Indicator) -> Value {
    let mut object = serde_json::to_value(value).unwrap_or_default();
    object["app"] = json!(set.app_of(value));
    object
}
