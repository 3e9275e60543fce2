//! A sentence for a person, before its language is known.
//!
//! Code names the sentence and its arguments; the words stand in `locales/` and are
//! put in by [`crate::catalogue::Catalogue`] when the report is written.

use crate::record::{Name, names};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The key of a sentence in the catalogue, and its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Sentence {
    /// Message id in the Fluent files, for example `table-damaged`.
    pub key: Cow<'static, str>,
    /// Name and value of each argument, in the order they were given.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "names::pairs")]
    pub args: Vec<(Name, Argument)>,
}

/// An argument: numbers choose plural forms.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Argument {
    /// Text, which may come from the device.
    Text(String),
    /// The words of another key, which has no arguments.
    Words(String),
    /// A count.
    Number(u64),
    /// A sentence with arguments of its own.
    Sentence(Box<Sentence>),
    /// Several, one behind the other.
    List(Vec<Sentence>),
}

impl Sentence {
    /// A sentence without arguments.
    #[must_use]
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), args: Vec::new() }
    }

    /// Adds a text argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, Argument::Text(value.into())));
        self
    }

    /// Adds the words of another key.
    #[must_use]
    pub fn words(mut self, name: &'static str, key: impl Into<String>) -> Self {
        self.args.push((name, Argument::Words(key.into())));
        self
    }

    /// Adds a sentence, such as the reason of what this one says.
    #[must_use]
    pub fn because(mut self, reason: Self) -> Self {
        self.args.push(("reason", Argument::Sentence(Box::new(reason))));
        self
    }

    /// Adds a number.
    #[must_use]
    pub fn count(mut self, name: &'static str, value: u64) -> Self {
        self.args.push((name, Argument::Number(value)));
        self
    }
}
