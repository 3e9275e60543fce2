//! Short ways to write down what an artifact knows beyond the shared fields.

use crate::record::{Detail, DetailKind};

/// What can stand in a detail without a kind. A text moves there without being copied.
pub trait Plain {
    /// As text.
    fn plain(self) -> String;
}

impl Plain for String {
    fn plain(self) -> String {
        self
    }
}

/// Prints what is no text.
macro_rules! printed {
    ($($kind:ty),*) => {
        $(impl Plain for $kind {
            fn plain(self) -> String {
                self.to_string()
            }
        })*
    };
}

printed!(&str, &String, &i64, bool, u8, u32, u64, usize, i32, i64, f64);

/// The details of one record, in the order they were added. What says nothing is left out.
#[derive(Debug, Default)]
pub struct Details(Vec<Detail>);

impl Details {
    /// An empty list.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value of the given kind, if there is one.
    pub fn add(&mut self, name: &'static str, kind: DetailKind, value: Option<String>) {
        if let Some(value) = value.filter(|v| !v.is_empty()) {
            if self.0.is_empty() {
                self.0.reserve(8);
            }
            self.0.push(Detail { name, kind, value });
        }
    }

    /// Adds a flag, count or state, if there is one.
    pub fn plain(&mut self, name: &'static str, value: Option<impl Plain>) {
        self.add(name, DetailKind::Plain, value.map(Plain::plain));
    }

    /// Adds a number, if there is one and it is not 0.
    pub fn number(&mut self, name: &'static str, value: Option<i64>) {
        self.plain(name, value.filter(|n| *n != 0));
    }

    /// Adds a web address if it is one, otherwise what says something as it is.
    pub fn link(&mut self, name: &'static str, value: Option<String>) {
        let kind = match &value {
            Some(v) if v.contains("://") => DetailKind::Url,
            _ => DetailKind::Plain,
        };
        self.add(name, kind, value);
    }

    /// Adds an account name: an e-mail address if it has an `@`, otherwise a telephone number.
    pub fn address(&mut self, name: &'static str, value: Option<String>) {
        let kind = match &value {
            Some(v) if v.contains('@') => DetailKind::Email,
            _ => DetailKind::Phone,
        };
        self.add(name, kind, value);
    }

    /// The list.
    #[must_use]
    pub fn list(self) -> Vec<Detail> {
        self.0
    }
}
