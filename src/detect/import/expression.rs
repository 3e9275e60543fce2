//! What a pattern says, whatever language it was written in, and the indicators it becomes.
//!
//! Alternatives are indicators of their own. What is joined by AND stays together: two
//! indicators from `name AND hash` would raise an alarm for every file of that name.

use super::indicator;
use crate::detect::condition::{Condition, How, Node, Part, compiled};
use crate::detect::{About, Indicator, IndicatorKind};
use crate::sentence::Sentence;
use std::sync::Arc;

/// How deep expressions may be nested.
pub(super) const DEEPEST: usize = 64;

/// Searches of one file. Each is compared with every value of its kind.
const MOST_SEARCHES: usize = 10_000;

/// Values that are on every phone. An expression that finds itself in all of them says nothing.
const ORDINARY: &[&str] = &["example.org", "www.apple.com", "/data/app/x7", "kernel_task", "+12025550123"];

/// A pattern, taken apart.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expression {
    Test(Part),
    All(Vec<Expression>),
    Any(Vec<Expression>),
    /// Cannot be compared; why.
    Unusable(Sentence),
}

impl Expression {
    /// An equality of a kind; a value that cannot be of the kind is unusable.
    pub(super) fn equals(kind: IndicatorKind, value: &str, negated: bool) -> Self {
        match super::value::as_kind(kind, value) {
            Some((kind, value)) => Self::Test(Part { kind, how: How::Equals(value.into_owned()), negated }),
            None => Self::Unusable(Sentence::new("import-not-of-kind").with("value", value)),
        }
    }

    /// A search with a regular expression.
    pub(super) fn matches(kind: IndicatorKind, expression: &str, negated: bool) -> Self {
        let regex = match compiled(expression) {
            Ok(regex) => regex,
            Err(error) => {
                let reason = error.to_string();
                let reason = reason.lines().last().unwrap_or_default();
                return Self::Unusable(Sentence::new("import-expression-refused").with("reason", reason));
            }
        };
        if regex.is_match("") || ORDINARY.iter().all(|value| regex.is_match(value)) {
            return Self::Unusable(Sentence::new("import-expression-everything"));
        }
        Self::Test(Part { kind, how: How::Matches(expression.to_owned()), negated })
    }
}

/// Makes the indicators of patterns.
pub(super) struct Maker {
    searches: usize,
}

impl Maker {
    pub(super) fn new() -> Self {
        Self { searches: 0 }
    }

    /// The indicators of one pattern; what of it is unusable goes to `problem`.
    pub(super) fn indicators(
        &mut self,
        expression: Expression,
        text: &str,
        about: &Arc<About>,
        out: &mut Vec<Indicator>,
        problem: &mut dyn FnMut(Sentence),
    ) {
        let Some(expression) = usable(expression, problem) else { return };
        for alternative in alternatives(expression) {
            match alternative {
                Expression::Test(Part { kind, how: How::Equals(value), negated: false }) => {
                    out.push(indicator(kind, value, about));
                }
                other => match self.condition(other, text) {
                    Ok((kind, value, condition)) => {
                        let made = indicator(kind, value, about);
                        out.push(Indicator { condition: Some(Arc::new(condition)), ..made });
                    }
                    Err(reason) => problem(reason),
                },
            }
        }
    }

    /// A condition, with the kind and the words of its key.
    fn condition(
        &mut self,
        expression: Expression,
        text: &str,
    ) -> Result<(IndicatorKind, String, Condition), Sentence> {
        let mut parts = Vec::new();
        let root = node(expression, &mut parts);
        let condition = Condition { parts, root, text: text.to_owned() };
        let keys = condition.keys().unwrap_or_default();
        let Some(key) = keys.first().map(|key| &condition.parts[*key]) else {
            return Err(Sentence::new("import-only-negations"));
        };
        let searches = condition.parts.iter().filter(|p| matches!(p.how, How::Matches(_))).count();
        self.searches += searches;
        if searches > 0 && self.searches > MOST_SEARCHES {
            return Err(Sentence::new("import-too-many-searches").count("limit", MOST_SEARCHES as u64));
        }
        let (How::Equals(value) | How::Matches(value)) = &key.how;
        Ok((key.kind, value.clone(), condition))
    }
}

/// Without what cannot be compared: an alternative less, or nothing where all were wanted.
fn usable(expression: Expression, problem: &mut dyn FnMut(Sentence)) -> Option<Expression> {
    match expression {
        Expression::Unusable(reason) => {
            problem(reason);
            None
        }
        Expression::Any(all) => {
            let rest: Vec<_> = all.into_iter().filter_map(|e| usable(e, problem)).collect();
            (!rest.is_empty()).then_some(Expression::Any(rest))
        }
        Expression::All(all) => {
            let wanted = all.len();
            let rest: Vec<_> = all.into_iter().filter_map(|e| usable(e, problem)).collect();
            (wanted > 0 && rest.len() == wanted).then_some(Expression::All(rest))
        }
        test @ Expression::Test(_) => Some(test),
    }
}

/// The alternatives at the top of an expression.
fn alternatives(expression: Expression) -> Vec<Expression> {
    match expression {
        Expression::Any(all) => all.into_iter().flat_map(alternatives).collect(),
        Expression::All(mut all) if all.len() == 1 => alternatives(all.remove(0)),
        other => vec![other],
    }
}

fn node(expression: Expression, parts: &mut Vec<Part>) -> Node {
    let mut nodes = |all: Vec<Expression>| all.into_iter().map(|e| node(e, parts)).collect::<Vec<_>>();
    match expression {
        Expression::All(all) => Node::All(nodes(all)),
        Expression::Any(all) => Node::Any(nodes(all)),
        Expression::Test(part) => {
            parts.push(part);
            Node::Part(parts.len() - 1)
        }
        Expression::Unusable(_) => unreachable!("taken out before"),
    }
}
