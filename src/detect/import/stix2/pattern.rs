//! The language of STIX patterns: comparisons in brackets, joined.
//!
//! The whole grammar of comparisons is read: AND, OR, NOT, parentheses, `=`, `!=`, IN, LIKE,
//! MATCHES, ISSUBSET. What ties several observations together (FOLLOWEDBY, WITHIN, REPEATS,
//! START) cannot be judged by one record and is named.

use super::paths;
use crate::detect::import::expression::{DEEPEST, Expression};
use crate::sentence::Sentence;

/// A pattern that is none; why, in the words of the pattern.
pub(super) type Flaw = Sentence;

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Open,
    Close,
    ParenOpen,
    ParenClose,
    Comma,
    /// `=`, `!=`, `<` and the like.
    Sign(&'static str),
    Word(String),
    /// A constant; the letter in front of it for those that are no plain text.
    Text(Option<char>, String),
}

/// Reads a pattern.
pub(super) fn parse(pattern: &str) -> Result<Expression, Flaw> {
    let mut parser = Parser { rest: pattern, next: None, depth: 0 };
    let expression = parser.observations()?;
    match parser.peek()? {
        None => Ok(expression),
        Some(Token::Word(word)) if is(word, "FOLLOWEDBY") => Err(untied(word)),
        Some(_) => Err(flaw("stix-pattern-unusable", "not a pattern")),
    }
}

fn flaw(key: &'static str, reason: &str) -> Flaw {
    Sentence::new(key).with("reason", reason)
}

/// What would have to be judged over several records.
fn untied(word: &str) -> Flaw {
    flaw("stix-observations", &word.to_uppercase())
}

fn is(word: &str, keyword: &str) -> bool {
    word.eq_ignore_ascii_case(keyword)
}

struct Parser<'p> {
    rest: &'p str,
    next: Option<Token>,
    depth: usize,
}

impl Parser<'_> {
    fn peek(&mut self) -> Result<Option<&Token>, Flaw> {
        if self.next.is_none() {
            self.next = token(&mut self.rest)?;
        }
        Ok(self.next.as_ref())
    }

    fn take(&mut self) -> Result<Option<Token>, Flaw> {
        self.peek()?;
        Ok(self.next.take())
    }

    fn takes(&mut self, wanted: &Token) -> Result<bool, Flaw> {
        let found = self.peek()? == Some(wanted);
        if found {
            self.next = None;
        }
        Ok(found)
    }

    fn takes_word(&mut self, keyword: &str) -> Result<bool, Flaw> {
        let found = matches!(self.peek()?, Some(Token::Word(word)) if is(word, keyword));
        if found {
            self.next = None;
        }
        Ok(found)
    }

    fn expect(&mut self, wanted: &Token) -> Result<(), Flaw> {
        if self.takes(wanted)? { Ok(()) } else { Err(flaw("stix-pattern-unusable", "brackets do not match")) }
    }

    fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Flaw>) -> Result<T, Flaw> {
        if self.depth >= DEEPEST {
            return Err(flaw("stix-pattern-unusable", "nested too deep"));
        }
        self.depth += 1;
        let read = read(self);
        self.depth -= 1;
        read
    }

    /// `[…] OR […]`. Each observation is an alternative.
    fn observations(&mut self) -> Result<Expression, Flaw> {
        let mut all = vec![self.observations_together()?];
        while self.takes_word("OR")? {
            all.push(self.observations_together()?);
        }
        Ok(Expression::Any(all))
    }

    /// `[…] AND […]`: both somewhere, sometime. One record cannot say.
    fn observations_together(&mut self) -> Result<Expression, Flaw> {
        let mut first = self.observation()?;
        while self.takes_word("AND")? {
            self.observation()?;
            first = Expression::Unusable(untied("AND"));
        }
        Ok(first)
    }

    fn observation(&mut self) -> Result<Expression, Flaw> {
        let mut expression = if self.takes(&Token::ParenOpen)? {
            let inner = self.deeper(Self::observations)?;
            self.expect(&Token::ParenClose)?;
            inner
        } else if self.takes(&Token::Open)? {
            let inner = self.comparisons()?;
            self.expect(&Token::Close)?;
            inner
        } else {
            return Err(flaw("stix-pattern-unusable", "not a comparison"));
        };
        while let Some(word) = self.qualifier()? {
            expression = Expression::Unusable(untied(&word));
        }
        Ok(expression)
    }

    /// `WITHIN 5 SECONDS`, `REPEATS 3 TIMES`, `START t'…' STOP t'…'`.
    fn qualifier(&mut self) -> Result<Option<String>, Flaw> {
        let words = match self.peek()? {
            Some(Token::Word(w)) if is(w, "WITHIN") || is(w, "REPEATS") => 2,
            Some(Token::Word(w)) if is(w, "START") => 3,
            _ => return Ok(None),
        };
        let Some(Token::Word(name)) = self.take()? else { return Ok(None) };
        for _ in 0..words {
            self.take()?;
        }
        Ok(Some(name))
    }

    fn comparisons(&mut self) -> Result<Expression, Flaw> {
        let mut all = vec![self.comparisons_together()?];
        while self.takes_word("OR")? {
            all.push(self.comparisons_together()?);
        }
        Ok(if all.len() == 1 { all.remove(0) } else { Expression::Any(all) })
    }

    fn comparisons_together(&mut self) -> Result<Expression, Flaw> {
        let mut all = vec![self.comparison()?];
        while self.takes_word("AND")? {
            all.push(self.comparison()?);
        }
        Ok(if all.len() == 1 { all.remove(0) } else { Expression::All(all) })
    }

    fn comparison(&mut self) -> Result<Expression, Flaw> {
        if self.takes(&Token::ParenOpen)? {
            let inner = self.deeper(Self::comparisons)?;
            self.expect(&Token::ParenClose)?;
            return Ok(inner);
        }
        let Some(Token::Word(path)) = self.take()? else {
            return Err(flaw("stix-pattern-unusable", "not a comparison"));
        };
        if is(&path, "EXISTS") {
            self.take()?;
            return Ok(Expression::Unusable(flaw("stix-operator", "EXISTS")));
        }
        let negated = self.takes_word("NOT")?;
        match self.take()? {
            Some(Token::Sign("=")) => Ok(paths::test(&path, &self.constant()?, negated)),
            Some(Token::Sign("!=")) => Ok(paths::test(&path, &self.constant()?, !negated)),
            Some(Token::Sign(other)) => {
                self.constant()?;
                Ok(Expression::Unusable(flaw("stix-operator", other)))
            }
            Some(Token::Word(operator)) => self.operator(&path, &operator, negated),
            _ => Err(flaw("stix-pattern-unusable", "not a comparison")),
        }
    }

    fn operator(&mut self, path: &str, operator: &str, negated: bool) -> Result<Expression, Flaw> {
        if is(operator, "IN") {
            let all = self.set()?.iter().map(|value| paths::test(path, value, negated)).collect();
            return Ok(if negated { Expression::All(all) } else { Expression::Any(all) });
        }
        let constant = self.constant()?;
        Ok(match operator.to_uppercase().as_str() {
            "LIKE" => paths::search(path, &like(&constant), negated),
            "MATCHES" => paths::search(path, &constant, negated),
            "ISSUBSET" => paths::test(path, &constant, negated),
            other => Expression::Unusable(flaw("stix-operator", other)),
        })
    }

    /// `('a', 'b')`.
    fn set(&mut self) -> Result<Vec<String>, Flaw> {
        self.expect(&Token::ParenOpen)?;
        let mut values = vec![self.constant()?];
        while self.takes(&Token::Comma)? {
            values.push(self.constant()?);
        }
        self.expect(&Token::ParenClose)?;
        Ok(values)
    }

    fn constant(&mut self) -> Result<String, Flaw> {
        match self.take()? {
            Some(Token::Text(None | Some('h'), text)) => Ok(text),
            Some(Token::Word(number)) => Ok(number),
            Some(Token::Text(Some('t' | 'b'), _)) => Err(flaw("stix-pattern-unusable", "a time or bytes")),
            _ => Err(flaw("stix-pattern-unusable", "not a value")),
        }
    }
}

/// A LIKE as the expression that says the same: `%` is any text, `_` any letter, and the whole
/// value has to agree.
fn like(pattern: &str) -> String {
    let mut expression = String::from("(?s)^");
    for c in pattern.chars() {
        match c {
            '%' => expression.push_str(".*"),
            '_' => expression.push('.'),
            c => expression.push_str(&regex::escape(c.encode_utf8(&mut [0; 4]))),
        }
    }
    expression.push('$');
    expression
}

/// Cuts the next token off.
fn token(rest: &mut &str) -> Result<Option<Token>, Flaw> {
    let text = rest.trim_start();
    let Some(first) = text.chars().next() else {
        *rest = text;
        return Ok(None);
    };
    for (sign, meaning) in [
        ("==", "="),
        ("=", "="),
        ("!=", "!="),
        ("<>", "!="),
        ("<=", "<="),
        (">=", ">="),
        ("<", "<"),
        (">", ">"),
    ] {
        if let Some(tail) = text.strip_prefix(sign) {
            *rest = tail;
            return Ok(Some(Token::Sign(meaning)));
        }
    }
    let token = match first {
        '[' => Token::Open,
        ']' => Token::Close,
        '(' => Token::ParenOpen,
        ')' => Token::ParenClose,
        ',' => Token::Comma,
        // Double quotes are no part of the standard, and in use.
        '\'' | '"' => {
            let (value, tail) = quoted(text)?;
            *rest = tail;
            return Ok(Some(Token::Text(None, value)));
        }
        'h' | 'b' | 't' if text[1..].starts_with('\'') => {
            let (value, tail) = quoted(&text[1..])?;
            *rest = tail;
            return Ok(Some(Token::Text(Some(first), value)));
        }
        _ => return word(text, rest).map(Some),
    };
    *rest = &text[1..];
    Ok(Some(token))
}

/// A keyword or an object path, which may hold quotes and brackets: `file:hashes.'SHA-256'`,
/// `network-traffic:protocols[*]`.
fn word<'p>(text: &'p str, rest: &mut &'p str) -> Result<Token, Flaw> {
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        match c {
            '\'' if at > 0 => {
                let (_, tail) = quoted(&text[at..])?;
                at = text.len() - tail.len();
            }
            '[' if at > 0 => match text[at..].find(']') {
                Some(end) if end <= 8 => at += end + 1,
                _ => break,
            },
            c if c.is_whitespace() || "[](),=!<>\"'".contains(c) => break,
            c => at += c.len_utf8(),
        }
    }
    if at == 0 {
        return Err(flaw("stix-pattern-unusable", "not a comparison"));
    }
    *rest = &text[at..];
    Ok(Token::Word(text[..at].to_owned()))
}

/// A text in quotes and what follows it. Only the quote and the backslash are escaped; before
/// anything else a backslash is one, as in most expressions of MATCHES.
fn quoted(text: &str) -> Result<(String, &str), Flaw> {
    let quote = text.as_bytes()[0];
    let mut value = String::new();
    let mut at = 1;
    loop {
        let Some(next) = memchr::memchr2(quote, b'\\', &text.as_bytes()[at..]) else {
            return Err(flaw("stix-pattern-unusable", "a text that does not end"));
        };
        value.push_str(&text[at..at + next]);
        at += next;
        if text.as_bytes()[at] == quote {
            return Ok((value, &text[at + 1..]));
        }
        if let Some(c @ (b'\\' | b'\'' | b'"')) = text.as_bytes().get(at + 1) {
            value.push(char::from(*c));
            at += 2;
        } else {
            value.push('\\');
            at += 1;
        }
    }
}

#[cfg(test)]
mod tests;
