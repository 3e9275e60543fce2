//! Every language says everything that English says, with the same places for what is put in.

use crate::house::{root, text};
use crate::program::{arg, code, make, phone, run, run_with, stdout};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use hoofprint::catalogue::Catalogue;
use hoofprint::practice::{Phone, Scenario, Shape};
use hoofprint::report::html;
use hoofprint::report::stored::Stored;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The files that are translated.
const FILES: &[&str] = &[
    "command.ftl",
    "evidence.ftl",
    "findings.ftl",
    "generated.ftl",
    "html.ftl",
    "reading.ftl",
    "report.ftl",
];

/// What a sentence needs: the names of what is put in, other sentences, and the words that choose a variant.
type Needs = BTreeSet<String>;

fn needs_of(pattern: &Pattern<&str>, needs: &mut Needs) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            needs_of_expression(expression, needs);
        }
    }
}

fn needs_of_expression(expression: &Expression<&str>, needs: &mut Needs) {
    match expression {
        Expression::Inline(inline) => needs_of_inline(inline, needs),
        Expression::Select { selector, variants } => {
            needs_of_inline(selector, needs);
            for variant in variants {
                // How many forms of the plural there are is a matter of the language.
                if let VariantKey::Identifier { name } = variant.key
                    && !["zero", "one", "two", "few", "many", "other"].contains(&name)
                {
                    needs.insert(format!("[{name}]"));
                }
                needs_of(&variant.value, needs);
            }
        }
    }
}

fn needs_of_inline(inline: &InlineExpression<&str>, needs: &mut Needs) {
    match inline {
        InlineExpression::VariableReference { id } => drop(needs.insert(format!("${}", id.name))),
        InlineExpression::MessageReference { id, .. } => drop(needs.insert(id.name.to_owned())),
        InlineExpression::Placeable { expression } => needs_of_expression(expression, needs),
        _ => {}
    }
}

fn sentences(language: &str, file: &str) -> BTreeMap<String, Needs> {
    let text = text(root().join("locales").join(language).join(file));
    let resource = parser::parse(text.as_str()).unwrap_or_else(|(_, e)| panic!("{language}/{file}: {e:?}"));
    let mut all = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut needs = Needs::new();
            needs_of(message.value.as_ref().expect("has words"), &mut needs);
            let twice = all.insert(message.id.name.to_owned(), needs);
            assert!(twice.is_none(), "{language}/{file}: {} stands twice", message.id.name);
        }
    }
    all
}

/// What a language may leave in English: the help of the command line, and what `explain` says of artifacts.
fn may_be_english(key: &str) -> bool {
    key.starts_with("help") || (key.starts_with("artifact-") && key.ends_with("-proves"))
}

/// `LANGUAGE KEY`, one a line: what waits for somebody who speaks the language, and is English until then.
fn untranslated() -> BTreeSet<(String, String)> {
    let text = text(root().join("locales/untranslated.txt"));
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(' ')).map(|(l, k)| (l.to_owned(), k.to_owned())).collect()
}

#[test]
fn no_sentence_is_missing_and_each_has_its_places() {
    assert!(Catalogue::languages().count() > 1);
    let mut waiting = untranslated();
    for language in Catalogue::languages().filter(|language| *language != "en") {
        for file in FILES {
            let (english, other) = (sentences("en", file), sentences(language, file));
            let (mut missing, mut wrong) = (Vec::new(), Vec::new());
            for (key, needs) in &english {
                match other.get(key) {
                    None if may_be_english(key) => {}
                    None if waiting.remove(&(language.to_owned(), key.clone())) => {}
                    None => missing.push(key),
                    Some(theirs) if theirs == needs => {}
                    Some(theirs) => wrong.push((key, needs.symmetric_difference(theirs).collect::<Vec<_>>())),
                }
            }
            let unknown: Vec<_> = other.keys().filter(|key| !english.contains_key(*key)).collect();
            assert!(missing.is_empty(), "{language}/{file} has not: {missing:?}");
            assert!(wrong.is_empty(), "{language}/{file}: {wrong:?}");
            assert!(unknown.is_empty(), "{language}/{file} has what English has not: {unknown:?}");
        }
    }
    assert_eq!(waiting, BTreeSet::new(), "they are there by now, or are no sentences");
}

/// A phone of each system, and one of which not everything can be read.
fn phones() -> [Phone; 5] {
    let pegasus = phone(Scenario::Pegasus2021);
    [
        Phone { shape: Shape::Filesystem, ..pegasus.clone() },
        Phone { damaged: true, ..pegasus },
        Phone { shape: Shape::AndroidQf, ..phone(Scenario::NoviSpy) },
        Phone { shape: Shape::BugReport, ..phone(Scenario::Stalkerware) },
        phone(Scenario::Clean),
    ]
}

#[test]
fn a_scan_is_told_in_every_language() {
    let folder = tempfile::tempdir().expect("makes a folder");
    for (n, phone) in phones().into_iter().enumerate() {
        let (place, _) = make(&phone, &folder.path().join(n.to_string()));
        let mut told = BTreeSet::new();
        for language in Catalogue::languages() {
            let out = folder.path().join(format!("{n}-{language}"));
            let output = run(&["scan", arg(&place), "--lang", language, "-o", arg(&out)]);
            assert!([0, 1, 3].contains(&code(&output)));
            let page = std::fs::read_to_string(out.join("report.html")).expect("is written");
            let direction = if language == "ar" { "rtl" } else { "ltr" };
            assert!(page.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\">")), "{language}");
            let unreviewed = Catalogue::of(&[language]).text("html-unreviewed");
            assert_eq!(page.contains(&unreviewed), language != "en", "{language}");
            for text in [&page, &stdout(&output)] {
                assert!(!text.contains("{ $") && !text.contains("{$"), "{language}: a place was left open");
            }
            assert!(told.insert(stdout(&output)), "{language} says what another language says");
        }
    }
    // The language of the computer, if nothing else is asked for.
    let place = folder.path().join("nothing");
    let words = |language: &str| {
        let output = run_with(&["scan", arg(&place)], &[("LC_ALL", language), ("LANG", "")]);
        String::from_utf8(output.stderr).expect("is text")
    };
    assert_ne!(words("es_MX.UTF-8"), words("C"));
    assert_eq!(words("tlh_KX.UTF-8"), words("en_GB.UTF-8"));
}

/// The texts that are put into a sentence, and into those inside it.
fn put_in(sentence: &Value) -> Vec<&str> {
    let mut all = Vec::new();
    for pair in sentence["args"].as_array().into_iter().flatten() {
        let argument = &pair[1];
        all.extend(argument["text"].as_str());
        all.extend(put_in(&argument["sentence"]));
        all.extend(argument["list"].as_array().into_iter().flatten().flat_map(put_in));
    }
    all
}

/// Two words of small letters side by side are part of a sentence.
fn is_prose(text: &str) -> bool {
    let is_word = |word: &&str| word.len() > 1 && word.bytes().all(|b| b.is_ascii_lowercase());
    let words: Vec<&str> = text.split(' ').collect();
    words.windows(2).any(|pair| pair.iter().all(is_word))
}

#[test]
fn no_check_puts_english_into_a_sentence() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let mut seen = 0;
    for (n, phone) in phones().into_iter().enumerate() {
        let (place, _) = make(&phone, &folder.path().join(n.to_string()));
        let out = folder.path().join(format!("r{n}"));
        run(&["scan", arg(&place), "--deep", "--custody", "2020-01-01..2025-01-01", "-o", arg(&out)]);
        let stored: Value = serde_json::from_str(&text(out.join("rendering.json"))).expect("is JSON");
        let sections = stored["parts"].as_array().expect("has parts").iter().map(|part| &part[1]);
        let findings = sections.flat_map(|section| section["findings"].as_array().expect("has findings"));
        for finding in findings.filter(|finding| !finding["why"]["heuristic"].is_null()) {
            for sentence in ["title", "explanation"] {
                for text in put_in(&finding[sentence]) {
                    seen += 1;
                    assert!(!is_prose(text), "{}: {text}", finding["why"]);
                }
            }
        }
    }
    assert!(seen > 30, "{seen}");
    assert!(is_prose("com.example.x reads all notifications") && !is_prose("com.example.x, com.example.y"));
}

/// What a page shows beside sentences, what came from the phone, and what is code.
fn loose_words(page: &str) -> BTreeSet<String> {
    let body = &page[page.find("<body>").expect("has a body")..];
    let mut words = BTreeSet::new();
    let mut open: Vec<&str> = Vec::new();
    for piece in body.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').expect("ends");
        let name = tag.split_whitespace().next().unwrap_or_default();
        match name.strip_prefix('/') {
            Some(_) => drop(open.pop()),
            None => open.push(name),
        }
        if open.iter().any(|tag| ["bdi", "code", "text"].contains(tag)) {
            continue;
        }
        let mut inside = 0;
        let mut word = String::new();
        for c in text.chars().chain([' ']) {
            match c {
                '\u{27e6}' => inside += 1,
                '\u{27e7}' => inside -= 1,
                c if inside == 0 && c.is_ascii_alphabetic() => word.push(c),
                _ if word.len() > 2 => drop(words.insert(std::mem::take(&mut word))),
                _ => word.clear(),
            }
        }
    }
    words
}

#[test]
fn nothing_of_a_page_is_said_outside_the_catalogue() {
    let folder = tempfile::tempdir().expect("makes a folder");
    for (n, phone) in phones().into_iter().enumerate() {
        let (place, _) = make(&phone, &folder.path().join(n.to_string()));
        let out = folder.path().join(format!("r{n}"));
        run(&["scan", arg(&place), "--deep", "-o", arg(&out)]);
        let stored = Stored::open(&out).expect("is a report");
        let page = stored.with_report(&Catalogue::marked(), html::page);
        assert!(page.matches('\u{27e6}').count() > 100);
        // Names of the fields of records are the field's own words, and English everywhere.
        let fields = text(root().join("src/record/event.rs"));
        let mut loose = loose_words(&page);
        loose.retain(|word| {
            !fields.contains(&format!("{word}:"))
                && !fields.contains(&format!("{word}_"))
                && !fields.contains(&format!("_{word}"))
        });
        // Names of products, and of the standard that techniques are named by.
        for name in ["ATT", "amp", "CK", "sha"] {
            loose.remove(name);
        }
        assert_eq!(loose, BTreeSet::new());
    }
}
