//! Text to tree. The grammar, loosest first:
//! `or` · `and` · `not` · comparison (`==` … `>=`, `in`, `not in`) · `+ n days|weeks|months` (or `-`) · `*` · `@` · name, number, call, list.

use rust_decimal::Decimal;

use super::LanguageError;
use crate::domain::located::Problem;

/// A parsed expression with the offset of its first byte.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub offset: usize,
    pub form: Form,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    Name(String),
    Number(Decimal),
    Bool(bool),
    Not(Box<Node>),
    And(Vec<Node>),
    Or(Vec<Node>),
    Compare(Comparison, Box<(Node, Node)>),
    In {
        subject: Box<Node>,
        list: Box<Node>,
        negated: bool,
    },
    List(Vec<Node>),
    Call(String, Vec<Node>),
    Product(Box<(Node, Node)>),
    /// A day and how much is added to it, or taken away.
    Add {
        sides: Box<(Node, Node)>,
        unit: Unit,
        backwards: bool,
    },
    At(Box<(Node, Node)>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    Equal,
    Unequal,
    Less,
    AtMost,
    Greater,
    AtLeast,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Days,
    Weeks,
    Months,
}

/// Deeper nesting than this is refused, so that no text can exhaust the stack.
const MAX_DEPTH: usize = 64;

/// Parses a whole expression.
pub fn parse(text: &str) -> Result<Node, LanguageError> {
    let mut parser = Parser { tokens: tokens(text)?, at: 0, depth: 0, end: text.len() };
    let node = parser.either()?;
    match parser.peek() {
        None => Ok(node),
        Some(_) => Err(parser.unexpected("and, or, the end")),
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Word(String),
    Number(Decimal),
    Sign(&'static str),
}

const SIGNS: [&str; 14] = ["==", "!=", "<=", ">=", "<", ">", "(", ")", "[", "]", ",", "*", "+", "-"];

fn tokens(text: &str) -> Result<Vec<(usize, Token)>, LanguageError> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        if first.is_whitespace() {
            at += first.len_utf8();
        } else if first.is_ascii_alphabetic() || first == '_' {
            let length = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "_.-".contains(c))).unwrap_or(rest.len());
            found.push((at, Token::Word(rest[..length].to_owned())));
            at += length;
        } else if first.is_ascii_digit() {
            let length = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
            let number = rest[..length].parse().map_err(|_| grammar(at, &rest[..length], "a number"))?;
            found.push((at, Token::Number(number)));
            at += length;
        } else if first == '@' {
            found.push((at, Token::Sign("@")));
            at += 1;
        } else if let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
            found.push((at, Token::Sign(sign)));
            at += sign.len();
        } else {
            return Err(grammar(at, &first.to_string(), "a name, a number, a comparison"));
        }
    }
    Ok(found)
}

fn grammar(offset: usize, found: &str, expected: &str) -> LanguageError {
    let problem = Problem::Grammar { found: found.to_owned(), expected: expected.to_owned() };
    LanguageError { offset, problem }
}

struct Parser {
    tokens: Vec<(usize, Token)>,
    at: usize,
    depth: usize,
    end: usize,
}

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at).map(|(_, token)| token)
    }

    fn offset(&self) -> usize {
        self.tokens.get(self.at).map_or(self.end, |(offset, _)| *offset)
    }

    fn unexpected(&self, expected: &str) -> LanguageError {
        let found = match self.peek() {
            Some(Token::Word(word)) => word.clone(),
            Some(Token::Number(number)) => number.to_string(),
            Some(Token::Sign(sign)) => (*sign).to_owned(),
            None => String::new(),
        };
        grammar(self.offset(), &found, expected)
    }

    fn take_sign(&mut self, sign: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Sign(next)) if *next == sign);
        self.at += usize::from(found);
        found
    }

    fn take_word(&mut self, word: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Word(next)) if next == word);
        self.at += usize::from(found);
        found
    }

    fn need_sign(&mut self, sign: &'static str) -> Result<(), LanguageError> {
        if self.take_sign(sign) { Ok(()) } else { Err(self.unexpected(sign)) }
    }

    fn either(&mut self) -> Result<Node, LanguageError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.unexpected("less nesting"));
        }
        let node = self.chain("or", Self::both, Form::Or);
        self.depth -= 1;
        node
    }

    fn both(&mut self) -> Result<Node, LanguageError> {
        self.chain("and", Self::negation, Form::And)
    }

    fn chain(
        &mut self,
        word: &str,
        part: fn(&mut Self) -> Result<Node, LanguageError>,
        form: fn(Vec<Node>) -> Form,
    ) -> Result<Node, LanguageError> {
        let offset = self.offset();
        let first = part(self)?;
        let mut parts = vec![first];
        while self.take_word(word) {
            parts.push(part(self)?);
        }
        Ok(match parts.len() {
            1 => parts.remove(0),
            _ => Node { offset, form: form(parts) },
        })
    }

    fn negation(&mut self) -> Result<Node, LanguageError> {
        let offset = self.offset();
        let mut count = 0;
        while self.take_word("not") {
            count += 1;
        }
        let node = self.comparison()?;
        Ok(if count % 2 == 1 { Node { offset, form: Form::Not(Box::new(node)) } } else { node })
    }

    fn comparison(&mut self) -> Result<Node, LanguageError> {
        let offset = self.offset();
        let left = self.sum()?;
        let comparisons = [
            ("==", Comparison::Equal),
            ("!=", Comparison::Unequal),
            ("<=", Comparison::AtMost),
            (">=", Comparison::AtLeast),
            ("<", Comparison::Less),
            (">", Comparison::Greater),
        ];
        for (sign, comparison) in comparisons {
            if self.take_sign(sign) {
                let right = self.sum()?;
                return Ok(Node { offset, form: Form::Compare(comparison, Box::new((left, right))) });
            }
        }
        let negated = matches!(self.peek(), Some(Token::Word(word)) if word == "not");
        self.at += usize::from(negated);
        if self.take_word("in") {
            let list = Box::new(self.operand()?);
            return Ok(Node { offset, form: Form::In { subject: Box::new(left), list, negated } });
        }
        if negated { Err(self.unexpected("in")) } else { Ok(left) }
    }

    fn sum(&mut self) -> Result<Node, LanguageError> {
        let offset = self.offset();
        let mut node = self.product()?;
        loop {
            let backwards = self.take_sign("-");
            if !backwards && !self.take_sign("+") {
                return Ok(node);
            }
            let amount = self.product()?;
            let unit = self.unit()?;
            node = Node { offset, form: Form::Add { sides: Box::new((node, amount)), unit, backwards } };
        }
    }

    fn unit(&mut self) -> Result<Unit, LanguageError> {
        let unit = match self.peek() {
            Some(Token::Word(word)) if word == "day" || word == "days" => Unit::Days,
            Some(Token::Word(word)) if word == "week" || word == "weeks" => Unit::Weeks,
            Some(Token::Word(word)) if word == "month" || word == "months" => Unit::Months,
            _ => return Err(self.unexpected("days, weeks, months")),
        };
        self.at += 1;
        Ok(unit)
    }

    fn product(&mut self) -> Result<Node, LanguageError> {
        let offset = self.offset();
        let mut node = self.dated()?;
        while self.take_sign("*") {
            let right = self.dated()?;
            node = Node { offset, form: Form::Product(Box::new((node, right))) };
        }
        Ok(node)
    }

    fn dated(&mut self) -> Result<Node, LanguageError> {
        let offset = self.offset();
        let node = self.operand()?;
        if self.take_sign("@") {
            let day = self.operand()?;
            return Ok(Node { offset, form: Form::At(Box::new((node, day))) });
        }
        Ok(node)
    }

    fn operand(&mut self) -> Result<Node, LanguageError> {
        let offset = self.offset();
        if self.take_sign("(") {
            let node = self.either()?;
            self.need_sign(")")?;
            return Ok(node);
        }
        if self.take_sign("[") {
            let form = Form::List(self.until("]")?);
            return Ok(Node { offset, form });
        }
        let form = match self.peek().cloned() {
            Some(Token::Number(number)) => Form::Number(number),
            Some(Token::Word(word)) if !["and", "or", "not", "in"].contains(&word.as_str()) => match word.as_str() {
                "true" => Form::Bool(true),
                "false" => Form::Bool(false),
                _ => Form::Name(word),
            },
            _ => return Err(self.unexpected("a name, a number, (")),
        };
        self.at += 1;
        match form {
            Form::Name(name) if self.take_sign("(") => Ok(Node { offset, form: Form::Call(name, self.until(")")?) }),
            form => Ok(Node { offset, form }),
        }
    }

    fn until(&mut self, closing: &'static str) -> Result<Vec<Node>, LanguageError> {
        let mut parts = Vec::new();
        if self.take_sign(closing) {
            return Ok(parts);
        }
        loop {
            parts.push(self.either()?);
            if self.take_sign(closing) {
                return Ok(parts);
            }
            if !self.take_sign(",") {
                return Err(self.unexpected(&format!(", {closing}")));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<(usize, Problem)> {
        parse(text).err().map(|error| (error.offset, error.problem))
    }

    #[test]
    fn and_binds_closer_than_or() {
        let Ok(node) = parse("a and b or not c in [d, e]") else { unreachable!() };
        let Form::Or(parts) = node.form else { unreachable!() };
        assert!(matches!(parts[0].form, Form::And(_)));
        assert!(matches!(parts[1].form, Form::Not(_)));
    }

    #[test]
    fn errors_say_where_and_what() {
        assert!(matches!(found("a and"), Some((5, Problem::Grammar { .. }))));
        assert!(matches!(found("a == b c"), Some((7, Problem::Grammar { .. }))));
        assert!(matches!(found("a ? b"), Some((2, Problem::Grammar { .. }))));
        assert!(matches!(found("a + 3"), Some((5, Problem::Grammar { .. }))));
        assert!(matches!(found("(a"), Some((2, Problem::Grammar { .. }))));
        assert!(matches!(found("a not b"), Some((6, Problem::Grammar { .. }))));
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_the_parser_panic(text in "[a-z.()\\[\\]<>=!@*+, 0-9-]{0,80}|\\PC{0,40}") {
            let _ = parse(&text);
        }
    }

    #[test]
    fn deep_nesting_is_refused() {
        assert!(parse(&"(".repeat(100_000)).is_err());
        assert!(parse(&format!("{}a", "not ".repeat(100_000))).is_ok_and(|node| node.form == Form::Name("a".to_owned())));
    }
}
