//! Indicators that are more than one value: `file:name = 'x' AND file:hashes.MD5 = 'y'`.
//!
//! All parts have to be seen in the same record. A condition hangs on its keys, the parts
//! without which it cannot hold: only a record that shows one of them is looked at again, so
//! all other records cost nothing.

use super::IndicatorKind;
use regex::{Regex, RegexBuilder};

/// What has to be seen in one record.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Condition {
    /// The single comparisons.
    pub parts: Vec<Part>,
    /// How they belong together.
    pub root: Node,
    /// The whole of it, as published.
    pub text: String,
}

/// Comparisons and how they are joined; numbers are places in [`Condition::parts`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Node {
    /// One comparison.
    Part(usize),
    /// All of them.
    All(Vec<Node>),
    /// One of them.
    Any(Vec<Node>),
}

/// One comparison with the values of a record.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Part {
    /// What kind of value is compared.
    pub kind: IndicatorKind,
    /// How.
    pub how: How,
    /// Whether it holds where the record has such a value and none compares.
    pub negated: bool,
}

/// How a value is compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum How {
    /// Like any indicator of its kind.
    Equals(String),
    /// By a regular expression that is searched for in it.
    Matches(String),
}

/// Bytes that one compiled expression may take.
pub(super) const LARGEST_EXPRESSION: usize = 1 << 20;

/// What a key costs that is not an equality: it is compared with every value of its kind.
const SEARCHED: usize = 1_000;

/// Compiles an expression within limits. `regex` takes time linear in the text, whatever it is.
pub(super) fn compiled(expression: &str) -> Result<Regex, regex::Error> {
    let mut builder = RegexBuilder::new(expression);
    builder.size_limit(LARGEST_EXPRESSION).dfa_size_limit(LARGEST_EXPRESSION).nest_limit(50).build()
}

impl Condition {
    /// The parts that a record has to show before it is looked at, or nothing where the
    /// condition may hold for a record that shows no value of it at all.
    #[must_use]
    pub fn keys(&self) -> Option<Vec<usize>> {
        self.keys_of(&self.root).map(|(_, keys)| keys)
    }

    /// The cheapest keys and what they cost.
    fn keys_of(&self, node: &Node) -> Option<(usize, Vec<usize>)> {
        match node {
            Node::Part(part) => cost(&self.parts[*part]).map(|cost| (cost, vec![*part])),
            Node::All(nodes) => nodes.iter().filter_map(|n| self.keys_of(n)).min_by_key(|(cost, _)| *cost),
            Node::Any(nodes) => nodes.iter().try_fold((0, Vec::new()), |(sum, mut all), node| {
                let (cost, keys) = self.keys_of(node)?;
                all.extend(keys);
                Some((sum + cost, all))
            }),
        }
    }

    /// Whether it holds, where `part` says which comparisons do.
    pub fn holds(&self, part: &mut dyn FnMut(usize) -> bool) -> bool {
        holds(&self.root, part)
    }
}

fn holds(node: &Node, part: &mut dyn FnMut(usize) -> bool) -> bool {
    match node {
        Node::Part(number) => part(*number),
        Node::All(nodes) => nodes.iter().all(|n| holds(n, part)),
        Node::Any(nodes) => nodes.iter().any(|n| holds(n, part)),
    }
}

/// How many records will show a part, roughly: hashes are seldom, names are common.
fn cost(part: &Part) -> Option<usize> {
    use IndicatorKind as K;
    match (part.negated, &part.how, part.kind) {
        (true, ..) => None,
        (_, How::Matches(_), _) => Some(SEARCHED),
        (_, _, K::Hash | K::Certificate | K::ProfileId) => Some(1),
        (_, _, K::Url | K::Domain | K::Website | K::Email | K::Phone | K::AppId | K::Path) => Some(2),
        (_, _, K::Ip | K::Process | K::FileName | K::Property | K::LogText) => Some(4),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(kind: IndicatorKind, value: &str, negated: bool) -> Part {
        Part { kind, how: How::Equals(value.to_owned()), negated }
    }

    fn condition(root: Node) -> Condition {
        let parts = vec![
            part(IndicatorKind::FileName, "update.apk", false),
            part(IndicatorKind::Hash, "ab", false),
            part(IndicatorKind::Hash, "cd", true),
            Part { kind: IndicatorKind::Domain, how: How::Matches("x$".into()), negated: false },
        ];
        Condition { parts, root, text: String::new() }
    }

    #[test]
    fn the_most_selective_part_is_the_key() {
        use Node::{All, Any, Part};
        for (root, keys) in [
            (All(vec![Part(0), Part(1)]), Some(vec![1])),
            (All(vec![Part(0), Part(3)]), Some(vec![0])),
            (All(vec![Part(2), Part(3)]), Some(vec![3])),
            (All(vec![Any(vec![Part(0), Part(1)]), Part(2)]), Some(vec![0, 1])),
            (Any(vec![Part(0), Part(2)]), None),
            (Part(2), None),
        ] {
            assert_eq!(condition(root.clone()).keys(), keys, "{root:?}");
        }
    }

    #[test]
    fn an_expression_that_explodes_is_refused() {
        assert!(compiled("a{1000}{1000}{1000}").is_err());
        assert!(compiled(&"(".repeat(10_000)).is_err());
        assert!(compiled("(").is_err());
        assert!(compiled("^x[0-9]+").expect("is sound").is_match("x12"));
    }
}
