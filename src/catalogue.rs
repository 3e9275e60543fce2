//! Every sentence a person reads, in the language it is read in.
//!
//! The words stand in `locales/LANGUAGE/*.ftl` and are compiled in. The texts of artifacts
//! and heuristics stand in the code, next to what they describe; a test writes them into
//! `locales/en/generated.ftl`, so that a translator finds everything in one place.

use crate::report::disarm;
use crate::sentence::{Argument, Sentence};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use unic_langid::LanguageIdentifier;

/// The files of a language that is translated: all that a scan and its report say. What only those read who keep
/// indicator sets is English in every language.
macro_rules! translated {
    ($tag:literal) => {
        (
            $tag,
            &[
                include_str!(concat!("../locales/", $tag, "/command.ftl")),
                include_str!(concat!("../locales/", $tag, "/evidence.ftl")),
                include_str!(concat!("../locales/", $tag, "/findings.ftl")),
                include_str!(concat!("../locales/", $tag, "/generated.ftl")),
                include_str!(concat!("../locales/", $tag, "/html.ftl")),
                include_str!(concat!("../locales/", $tag, "/reading.ftl")),
                include_str!(concat!("../locales/", $tag, "/report.ftl")),
            ],
        )
    };
}

/// The languages there are, with their files; the first one has every sentence.
const LANGUAGES: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            include_str!("../locales/en/command.ftl"),
            include_str!("../locales/en/evidence.ftl"),
            include_str!("../locales/en/findings.ftl"),
            include_str!("../locales/en/generated.ftl"),
            include_str!("../locales/en/html.ftl"),
            include_str!("../locales/en/indicators.ftl"),
            include_str!("../locales/en/reading.ftl"),
            include_str!("../locales/en/report.ftl"),
            include_str!("../locales/en/update.ftl"),
            include_str!("../locales/en/workbench.ftl"),
        ],
    ),
    translated!("es"),
    translated!("ar"),
    translated!("fr"),
    translated!("pt"),
    translated!("ru"),
    translated!("hi"),
];

/// Those whose sentences no native speaker has reviewed yet; the page says so.
const UNREVIEWED: &[&str] = &["es", "ar", "fr", "pt", "ru", "hi"];

/// Those that are written from right to left.
const RIGHT_TO_LEFT: &[&str] = &["ar"];

/// The sentences of one language; those that it has not are English.
pub struct Catalogue {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
    english: Option<FluentBundle<FluentResource>>,
    /// Whether sentences are shown by their keys, so that a test sees what is no sentence.
    marked: bool,
}

impl Catalogue {
    /// The languages there are.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        LANGUAGES.iter().map(|(tag, _)| *tag)
    }

    /// The catalogue of the first of the wanted languages there is; English if there is none.
    ///
    /// # Panics
    /// When a file of the catalogue is no Fluent; a test reads them all.
    #[must_use]
    pub fn of(wanted: &[&str]) -> Self {
        let known = |tag: &&str| {
            let primary = tag.split(['-', '_', '.']).next().unwrap_or_default().to_lowercase();
            LANGUAGES.iter().find(|(name, _)| **name == primary)
        };
        let (language, files) = wanted.iter().find_map(known).unwrap_or(&LANGUAGES[0]);
        let english = (*language != LANGUAGES[0].0).then(|| bundle(LANGUAGES[0].0, LANGUAGES[0].1));
        Self { language, bundle: bundle(language, files), english, marked: false }
    }

    /// A catalogue that says of each sentence only its key, in `⟦⟧`: what else stands in a report is in no catalogue.
    #[doc(hidden)]
    #[must_use]
    pub fn marked() -> Self {
        Self { marked: true, ..Self::of(&[]) }
    }

    /// Tag of the language: `en`.
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// Whether a native speaker has reviewed its sentences.
    #[must_use]
    pub fn is_reviewed(&self) -> bool {
        !UNREVIEWED.contains(&self.language)
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        RIGHT_TO_LEFT.contains(&self.language)
    }

    /// Whether there are words for a key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    /// The pattern of a sentence, and the bundle it is from.
    fn pattern(&self, key: &str) -> Option<(&FluentBundle<FluentResource>, &Pattern<&str>)> {
        let of = |bundle| FluentBundle::get_message(bundle, key).and_then(|m| m.value()).map(|p| (bundle, p));
        of(&self.bundle).or_else(|| self.english.as_ref().and_then(of))
    }

    /// Whether a text that is put into a sentence is not shown, but chooses between its words: then it is one of this
    /// program.
    #[must_use]
    pub fn chooses(&self, key: &str, name: &str, text: &str) -> bool {
        self.pattern(key).is_some_and(|(_, pattern)| is_choice(pattern, name, text))
    }

    /// The words of a sentence, with what came from the device disarmed. A key without words
    /// gives the key, so that nothing is hidden.
    #[must_use]
    pub fn say(&self, sentence: &Sentence) -> String {
        let words = self.isolated(sentence);
        if self.is_right_to_left() { words.replace(['\u{2068}', '\u{2069}'], "") } else { words }
    }

    /// The same for a page. In a language that is written from right to left, what is put in stands between marks
    /// (FSI, PDI) that keep a path or an address in one piece; in many terminals they show up as boxes.
    #[must_use]
    pub fn isolated(&self, sentence: &Sentence) -> String {
        if self.marked {
            return format!("\u{27e6}{}\u{27e7}", sentence.key);
        }
        let Some((bundle, pattern)) = self.pattern(&sentence.key) else {
            return sentence.key.to_string();
        };
        let mut args = FluentArgs::new();
        for (name, value) in &sentence.args {
            match value {
                Argument::Text(text) => args.set(*name, disarm::text(text)),
                Argument::Words(key) => args.set(*name, self.isolated(&Sentence::new(key.clone()))),
                Argument::Sentence(sentence) => args.set(*name, self.isolated(sentence)),
                Argument::List(all) => {
                    let between = if self.is_right_to_left() { "؛ " } else { "; " };
                    let all: Vec<_> = all.iter().map(|sentence| self.isolated(sentence)).collect();
                    args.set(*name, all.join(between));
                }
                #[expect(clippy::cast_precision_loss, reason = "counts for people fit in 53 bits")]
                Argument::Number(number) => args.set(*name, *number as f64),
            }
        }
        let mut errors = Vec::new();
        bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
    }

    /// The words of a sentence without arguments.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.say(&Sentence::new(key.to_owned()))
    }
}

/// Whether a pattern has words for a text that is put in under a name.
fn is_choice(pattern: &Pattern<&str>, name: &str, text: &str) -> bool {
    let of_variant = |variant: &Variant<&str>, asked: bool| {
        let is_it = matches!(&variant.key, VariantKey::Identifier { name } if *name == text);
        asked && is_it || is_choice(&variant.value, name, text)
    };
    pattern.elements.iter().any(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            let asked = matches!(selector, InlineExpression::VariableReference { id } if id.name == name);
            variants.iter().any(|variant| of_variant(variant, asked))
        }
        _ => false,
    })
}

/// The sentences of the files of a language.
fn bundle(language: &str, files: &[&str]) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = language.parse().expect("a test parses every tag");
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(RIGHT_TO_LEFT.contains(&language));
    for file in files {
        let resource = FluentResource::try_new((*file).to_owned()).expect("a test parses every file");
        bundle.add_resource(resource).expect("a test finds keys that are there twice");
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_language_reads_english() {
        assert_eq!(Catalogue::of(&["tlh_KX.UTF-8"]).language(), "en");
        assert_eq!(Catalogue::of(&["tlh", "en_GB.UTF-8"]).language(), "en");
    }

    #[test]
    fn arguments_are_put_in_and_numbers_choose_the_plural() {
        let catalogue = Catalogue::of(&[]);
        let say = |n| catalogue.say(&Sentence::new("count-files").count("count", n));
        assert_eq!((say(1).as_str(), say(2).as_str()), ("1 file", "2 files"));
    }

    #[test]
    fn a_key_without_words_shows_itself() {
        assert_eq!(Catalogue::of(&[]).text("no-such-key"), "no-such-key");
    }
}
