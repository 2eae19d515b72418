//! Reads the program's own Rust sources as far as finding the texts in them needs it: which messages they name, and with which values.
//!
//! The build makes of it the table that the check of the words rests on; the tests prove the sources themselves with it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Rooms whose texts are the ends of keys: `"weak"` there stands for the message `check-weak`.
const ENDS: [(&str, &str); 3] = [("check/", FAULTS), ("scenario/", "scenario-what-"), ("scenario/", "mutation-")];
/// How the keys of the faults begin that the check finds.
const FAULTS: &str = "check-";

/// What all sources together say.
#[derive(Debug, Default)]
pub struct Said {
    /// The texts that can be keys of messages, or the names of values.
    pub names: BTreeSet<String>,
    /// The keys of remarks, which may quote figures of law.
    pub remarks: BTreeSet<String>,
    /// The names of the values that a message is given wherever it is said; a key that ends in a hyphen stands for all that begin so.
    pub given: BTreeMap<String, BTreeSet<String>>,
}

impl Said {
    /// Gathers it.
    pub fn of(sources: &[Source]) -> Self {
        let mut said = Self::default();
        for source in sources {
            said.names.extend(source.literals().map(|(_, text, _)| text).filter(|text| looks_like_a_name(text)).map(str::to_owned));
            said.names.extend(source.ends().into_iter().map(|(key, _)| key));
            said.names.extend(source.passed_on());
            said.remarks.extend(source.literals_after("remark(").map(str::to_owned));
            for call in source.calls() {
                let Some(names) = call.names else { continue };
                let names: BTreeSet<String> = names.into_iter().chain((call.how == "counted").then(|| "count".to_owned())).collect();
                said.given.entry(call.key).and_modify(|known| known.retain(|name| names.contains(name))).or_insert(names);
            }
        }
        said
    }
}

/// All sources below a folder.
///
/// # Errors
/// A file or folder that cannot be read.
pub fn read_all(root: &Path) -> io::Result<Vec<Source>> {
    let mut files = Vec::new();
    rust_files(root, &mut files)?;
    files.sort();
    files.iter().map(|path| Source::read(root, path)).collect()
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            rust_files(&path, found)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    Ok(())
}

/// A part of a source: a text or a character of code; comments, attributes, spaces and tests are left out.
#[derive(Debug)]
pub enum Token {
    /// A character of code.
    Code(char),
    /// A text, and the line it begins in.
    Literal(String, usize),
}

/// A source file.
#[derive(Debug)]
pub struct Source {
    /// Its path below the folder of the sources.
    pub file: String,
    tokens: Vec<Token>,
}

/// A message asked for by its key.
#[derive(Debug)]
pub struct Call {
    /// The function that is called.
    pub how: &'static str,
    /// The key; one that ends in a hyphen is the beginning of keys.
    pub key: String,
    /// The line it stands in.
    pub line: usize,
    /// The names of the values, where they are written beside the key.
    pub names: Option<BTreeSet<String>>,
}

impl Source {
    fn read(root: &Path, path: &Path) -> io::Result<Self> {
        let file = path.strip_prefix(root).unwrap_or(path).display().to_string().replace('\\', "/");
        Ok(Self::of(file, &fs::read_to_string(path)?))
    }

    /// The source of a text.
    pub fn of(file: String, text: &str) -> Self {
        Self { file, tokens: without_tests_and_attributes(Scanner::new(text).tokens()) }
    }

    /// The texts, each with its index and its line.
    pub fn literals(&self) -> impl Iterator<Item = (usize, &str, usize)> {
        self.tokens.iter().enumerate().filter_map(|(index, token)| match token {
            Token::Literal(text, line) => Some((index, text.as_str(), *line)),
            Token::Code(_) => None,
        })
    }

    /// Whether the code before a place ends so.
    fn follows(&self, index: usize, code: &str) -> bool {
        let mut before = self.tokens[..index].iter().rev();
        code.chars().rev().all(|wanted| matches!(before.next(), Some(Token::Code(found)) if *found == wanted))
    }

    /// The texts that stand directly behind a piece of code.
    pub fn literals_after(&self, code: &'static str) -> impl Iterator<Item = &str> {
        self.literals().filter(move |(index, ..)| self.follows(*index, code)).map(|(_, text, _)| text)
    }

    /// The tokens behind each place where a piece of code stands that is not the end of a longer name.
    fn behind(&self, code: &'static str) -> impl Iterator<Item = &[Token]> {
        let longer = move |index: usize| matches!(index.checked_sub(code.len() + 1).map(|at| &self.tokens[at]), Some(Token::Code('_')));
        (0..self.tokens.len()).filter(move |index| self.follows(*index, code) && !longer(*index)).map(|index| &self.tokens[index..])
    }

    /// The first text within each call, if it has one.
    pub fn first_literals_of(&self, call: &'static str) -> impl Iterator<Item = &str> {
        self.behind(call).filter_map(|tokens| {
            let mut depth = 0;
            for token in tokens {
                match token {
                    Token::Literal(text, _) => return Some(text.as_str()),
                    Token::Code('(') => depth += 1,
                    Token::Code(')') if depth == 0 => return None,
                    Token::Code(')') => depth -= 1,
                    Token::Code(_) => {}
                }
            }
            None
        })
    }

    /// The texts up to the end of the first list within each call.
    pub fn lists_of(&self, call: &'static str) -> impl Iterator<Item = &str> {
        self.behind(call).flat_map(|tokens| {
            let list = tokens.iter().take_while(|token| !matches!(token, Token::Code(']' | ';' | '{')));
            list.filter_map(|token| match token {
                Token::Literal(text, _) => Some(text.as_str()),
                Token::Code(_) => None,
            })
        })
    }

    /// The messages that are asked for by a key, or the beginning of one, that is written there.
    pub fn calls(&self) -> Vec<Call> {
        let mut calls: Vec<Call> = self.literals().filter_map(|(index, text, line)| self.call(index, text, line)).collect();
        let faults = self.finding_keys().into_iter();
        calls.extend(faults.map(|(index, key, line)| {
            let names = self.names_behind(index);
            Call { how: "with", key: format!("{FAULTS}{key}"), line, names }
        }));
        calls
    }

    fn call(&self, index: usize, text: &str, line: usize) -> Option<Call> {
        for how in ["get", "with", "counted"] {
            for receiver in ["words", "self"].into_iter().take(if self.file.starts_with("text/") { 2 } else { 1 }) {
                let (key, end) = if self.follows(index, &format!("{receiver}.{how}(")) {
                    (text.to_owned(), index)
                } else if self.follows(index, &format!("{receiver}.{how}(&format!(")) {
                    (text.split_once('{')?.0.to_owned(), self.closing(index))
                } else if self.follows(index, &format!("{receiver}.{how}(&key_of(")) {
                    (format!("{text}-"), self.closing(index))
                } else {
                    continue;
                };
                let names = if how == "get" { Some(BTreeSet::new()) } else { self.names_behind(end) };
                return Some(Call { how, key, line, names });
            }
        }
        None
    }

    /// The parenthesis that closes the call around a place.
    fn closing(&self, index: usize) -> usize {
        let mut depth = 0_i32;
        let end = self.tokens[index..].iter().position(|token| {
            depth += match token {
                Token::Code('(') => 1,
                Token::Code(')') => -1,
                _ => 0,
            };
            depth < 0
        });
        index + end.unwrap_or(0)
    }

    /// The keys that the texts of this source may be the ends of, with their lines.
    pub fn ends(&self) -> Vec<(String, usize)> {
        let beginnings = ENDS.iter().filter(|(room, _)| self.file.starts_with(room));
        let names = || self.literals().filter(|(_, text, _)| looks_like_a_name(text));
        beginnings.flat_map(|(_, beginning)| names().map(move |(_, text, line)| (format!("{beginning}{text}"), line))).collect()
    }

    /// Keys of messages made of names that this source passes on: what is missing from a data file, columns of listings, faults.
    pub fn passed_on(&self) -> Vec<String> {
        let unknown = self.literals_after("what:").chain(self.first_literals_of("unknown("));
        let mut keys: Vec<String> = unknown.map(|what| format!("error-unknown-{what}")).collect();
        keys.extend(self.lists_of("print_table(").map(|column| format!("column-{}", column.replace('_', "-"))));
        keys.extend(self.finding_keys().into_iter().map(|(_, key, _)| format!("{FAULTS}{key}")));
        keys
    }

    /// The texts that are the second argument of a finding, each with its index and its line.
    fn finding_keys(&self) -> Vec<(usize, &str, usize)> {
        let starts = (0..self.tokens.len()).filter(|index| self.follows(*index, "Finding::new("));
        starts.filter_map(|start| self.second_argument(start)).collect()
    }

    fn second_argument(&self, start: usize) -> Option<(usize, &str, usize)> {
        let mut depth = 0_i32;
        for (index, token) in self.tokens.iter().enumerate().skip(start) {
            match token {
                Token::Code('(' | '[' | '{') => depth += 1,
                Token::Code(')' | ']' | '}') => depth -= 1,
                Token::Code(',') if depth == 0 => {
                    return match self.tokens.get(index + 1) {
                        Some(Token::Literal(key, line)) => Some((index + 1, key, *line)),
                        _ => None,
                    };
                }
                _ => {}
            }
            if depth < 0 {
                return None;
            }
        }
        None
    }

    /// The first text of each pair in a list `&[("name", value), …]` that is an argument beside the key.
    fn names_behind(&self, index: usize) -> Option<BTreeSet<String>> {
        let mut names = BTreeSet::new();
        let (mut depth, mut within, mut before) = (0_i32, false, ' ');
        for token in &self.tokens[index + 1..] {
            let Token::Code(code) = token else {
                if let (Token::Literal(name, _), true, 2, '(') = (token, within, depth, before) {
                    names.insert(name.clone());
                }
                before = ' ';
                continue;
            };
            match code {
                '[' if depth == 0 && before == '&' => {
                    within = true;
                    depth += 1;
                }
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' => depth -= 1,
                _ => {}
            }
            if within && depth == 0 {
                return Some(names);
            }
            if depth < 0 {
                return None;
            }
            before = *code;
        }
        None
    }
}

/// Reads Rust as far as telling texts, comments and code apart needs it.
struct Scanner {
    text: Vec<char>,
    at: usize,
    line: usize,
}

impl Scanner {
    fn new(text: &str) -> Self {
        Self { text: text.chars().collect(), at: 0, line: 1 }
    }

    fn peek(&self, ahead: usize) -> char {
        self.text.get(self.at + ahead).copied().unwrap_or('\0')
    }

    fn next(&mut self) -> char {
        let found = self.peek(0);
        self.line += usize::from(found == '\n');
        self.at += 1;
        found
    }

    fn tokens(mut self) -> Vec<Token> {
        let mut tokens = Vec::new();
        while self.at < self.text.len() {
            let line = self.line;
            match (self.peek(0), self.peek(1), self.peek(2)) {
                ('/', '/', _) => {
                    while self.at < self.text.len() && self.peek(0) != '\n' {
                        self.next();
                    }
                }
                ('/', '*', _) => {
                    while self.at < self.text.len() && (self.peek(0), self.peek(1)) != ('*', '/') {
                        self.next();
                    }
                    self.at += 2;
                }
                ('r', '"', _) | ('r', '#', '"' | '#') => tokens.push(Token::Literal(self.raw(), line)),
                ('"', ..) => tokens.push(Token::Literal(self.quoted('"'), line)),
                ('\'', '\\', _) | ('\'', _, '\'') => tokens.push(Token::Literal(self.quoted('\''), line)),
                (space, ..) if space.is_whitespace() => {
                    self.next();
                }
                _ => tokens.push(Token::Code(self.next())),
            }
        }
        tokens
    }

    fn quoted(&mut self, quote: char) -> String {
        self.next();
        let mut text = String::new();
        while self.at < self.text.len() && self.peek(0) != quote {
            match (self.next(), self.peek(0)) {
                ('\\', 'u') => {
                    let digits: String = std::iter::from_fn(|| Some(self.next()).filter(|c| *c != '}')).collect();
                    let code = digits.trim_start_matches(['u', '{']);
                    text.extend(u32::from_str_radix(code, 16).ok().and_then(char::from_u32));
                }
                // A line that goes on below.
                ('\\', '\n') => {
                    while self.peek(0).is_whitespace() {
                        self.next();
                    }
                }
                ('\\', 'n' | 'r' | 't' | '0') => {
                    self.next();
                    text.push(' ');
                }
                ('\\', _) => text.push(self.next()),
                (plain, _) => text.push(plain),
            }
        }
        self.next();
        text
    }

    fn raw(&mut self) -> String {
        self.next();
        let hashes = std::iter::from_fn(|| (self.peek(0) == '#').then(|| self.next())).count();
        self.next();
        let mut text = String::new();
        while self.at < self.text.len() {
            if self.peek(0) == '"' && (1..=hashes).all(|ahead| self.peek(ahead) == '#') {
                self.at += 1 + hashes;
                break;
            }
            text.push(self.next());
        }
        text
    }
}

/// Leaves out `#[…]` and, where that is `#[cfg(test)]`, the whole thing it stands before.
fn without_tests_and_attributes(tokens: Vec<Token>) -> Vec<Token> {
    let code = |index: usize| match tokens.get(index) {
        Some(Token::Code(code)) => *code,
        _ => '\0',
    };
    let closing = |from: usize, (open, close): (char, char)| {
        let mut depth = 0_i32;
        let end = (from..tokens.len()).find(|index| {
            depth += i32::from(code(*index) == open) - i32::from(code(*index) == close);
            depth == 0
        });
        end.unwrap_or(tokens.len())
    };
    let mut keep = vec![true; tokens.len()];
    let mut at = 0;
    while at < tokens.len() {
        let bracket = if code(at + 1) == '!' { at + 2 } else { at + 1 };
        if code(at) != '#' || code(bracket) != '[' {
            at += 1;
            continue;
        }
        let mut end = closing(bracket, ('[', ']'));
        let attribute: String = (bracket..=end).map(code).collect();
        if attribute == "[cfg(test)]" {
            let body = (end..tokens.len()).find(|index| matches!(code(*index), '{' | ';')).unwrap_or(tokens.len());
            end = if code(body) == '{' { closing(body, ('{', '}')) } else { body };
        }
        keep[at..=end.min(tokens.len() - 1)].fill(false);
        at = end + 1;
    }
    let mut keep = keep.into_iter();
    tokens.into_iter().filter(|_| keep.next() == Some(true)).collect()
}

/// Small letters, digits, hyphens, underscores and points: what keys of messages and names of values are made of.
fn looks_like_a_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
}
