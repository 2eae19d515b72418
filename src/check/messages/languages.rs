//! What the languages have: every message with its place, the one laid over in place of the one built in.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;
use fluent_syntax::parser;

use super::super::Finding;
use crate::data::DataFiles;
use crate::domain::located::{Place, SourceFile};
use crate::text::words::visit;

/// The messages of a language.
#[derive(Debug, Default)]
pub struct Language {
    /// Its tag, such as `ja`.
    pub name: String,
    /// The messages by key.
    pub messages: BTreeMap<String, Message>,
    /// What cannot be read in its files, or stands there twice.
    pub faults: Vec<Finding>,
    built_in: bool,
    unreadable: BTreeSet<String>,
}

/// A message: its own text under the empty name, and its attributes.
#[derive(Debug)]
pub struct Message {
    /// Where it stands.
    pub place: Place,
    /// Whether it is laid over the built-in files.
    pub overlay: bool,
    /// Its texts by attribute.
    pub texts: BTreeMap<String, Text>,
}

/// What a text refers to.
#[derive(Debug)]
pub struct Text {
    /// Where it stands.
    pub place: Place,
    /// The values in it, those among them that only choose the form of words.
    pub variables: BTreeSet<String>,
    /// The values that can be read in it.
    pub shown: BTreeSet<String>,
    /// The messages it quotes.
    pub messages: BTreeSet<String>,
    /// It consists of spaces at most.
    pub blank: bool,
    /// What stands in brackets at its end.
    pub bracket: Option<String>,
}

/// All languages: those built in before others, so that these are compared with them.
pub fn load_all(data: &DataFiles) -> Vec<Language> {
    let mut languages: Vec<Language> = data.languages().into_iter().map(|name| Language::load(data, name)).collect();
    languages.sort_by_key(|language| !language.built_in);
    languages
}

/// The name of a text: `key` or `key.attribute`.
pub fn joined(key: &str, attribute: &str) -> String {
    if attribute.is_empty() { key.to_owned() } else { format!("{key}.{attribute}") }
}

/// The key and the attribute of a text; its own text has the empty one.
pub fn split(name: &str) -> (&str, &str) {
    name.split_once('.').unwrap_or((name, ""))
}

impl Language {
    /// Reads the files of a language, as far as they can be read.
    pub fn load(data: &DataFiles, name: String) -> Self {
        let folder = format!("locales/{name}/");
        let mut language = Self { name, ..Self::default() };
        for file in data.below(&folder) {
            language.built_in |= !file.overlay;
            language.read(&file);
        }
        language
    }

    /// Reads one file alone, the built-in one and the one laid over it.
    pub fn load_file(data: &DataFiles, name: String, path: &str) -> Self {
        let mut language = Self { name, ..Self::default() };
        for file in data.at(path) {
            language.built_in |= !file.overlay;
            language.read(&file);
        }
        language
    }

    /// The text of `key` or `key.attribute`.
    pub fn text(&self, name: &str) -> Option<&Text> {
        let (key, attribute) = split(name);
        self.messages.get(key)?.texts.get(attribute)
    }

    /// All texts as `key` or `key.attribute`.
    pub fn texts(&self) -> impl Iterator<Item = (String, &Text)> {
        self.messages.iter().flat_map(|(key, message)| message.texts.iter().map(move |(attribute, text)| (joined(key, attribute), text)))
    }

    /// Whether a message stands in its files, be it one that cannot be read.
    pub fn has(&self, key: &str) -> bool {
        self.messages.contains_key(key) || self.is_unreadable(key)
    }

    /// Whether a message or a part of it cannot be read.
    pub fn is_unreadable(&self, key: &str) -> bool {
        self.unreadable.contains(key)
    }

    fn read(&mut self, file: &SourceFile<'_>) {
        let resource = parser::parse(file.text).unwrap_or_else(|(resource, errors)| {
            let fault = |error: &parser::ParserError| {
                Finding::new(file.place_at(error.pos.start), "syntax", &[("detail", &error.kind.to_string())])
            };
            self.faults.extend(errors.iter().map(fault));
            resource
        });
        let mut last = String::new();
        for entry in resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    self.add(file, &message);
                    message.id.name.clone_into(&mut last);
                }
                // What does not begin with a key is the rest of the message before it.
                ast::Entry::Junk { content } => {
                    let end = content.find(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c))).unwrap_or(content.len());
                    let key = if end == 0 { &last } else { &content[..end] };
                    self.unreadable.insert(key.to_owned());
                }
                ast::Entry::Term(term) => {
                    self.faults.push(Finding::new(place(file, term.id.name), "term", &[("term", term.id.name)]));
                }
                ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) => {}
            }
        }
    }

    fn add(&mut self, file: &SourceFile<'_>, message: &ast::Message<&str>) {
        let key = message.id.name;
        let own = message.value.iter().map(|value| ("", key, value));
        let attributes = message.attributes.iter().map(|attribute| (attribute.id.name, attribute.id.name, &attribute.value));
        let mut texts: BTreeMap<String, Text> = BTreeMap::new();
        for (attribute, start, pattern) in own.chain(attributes) {
            let text = Text::of(place(file, start), pattern);
            if let Some(first) = texts.get(attribute) {
                self.faults.push(twice(&text.place, &joined(key, attribute), &first.place));
            }
            texts.insert(attribute.to_owned(), text);
        }
        let message = Message { place: place(file, key), overlay: file.overlay, texts };
        if let Some(first) = self.messages.get(key).filter(|first| first.overlay == message.overlay) {
            self.faults.push(twice(&message.place, key, &first.place));
        }
        self.messages.insert(key.to_owned(), message);
    }
}

fn twice(place: &Place, message: &str, first: &Place) -> Finding {
    Finding::new(place.clone(), "twice", &[("message", message), ("first", &first.to_string())])
}

/// Where a part of a file stands; the parser gives slices of the file's own text.
fn place(file: &SourceFile<'_>, part: &str) -> Place {
    file.place_at((part.as_ptr() as usize).saturating_sub(file.text.as_ptr() as usize))
}

impl Text {
    fn of(place: Place, pattern: &ast::Pattern<&str>) -> Self {
        let mut text = Self {
            place,
            variables: BTreeSet::new(),
            shown: BTreeSet::new(),
            messages: BTreeSet::new(),
            blank: pattern.elements.iter().all(is_blank),
            bracket: bracket(pattern),
        };
        visit(pattern, &mut |inline, shown| match inline {
            ast::InlineExpression::VariableReference { id } => {
                text.variables.insert(id.name.to_owned());
                text.shown.extend(shown.then(|| id.name.to_owned()));
            }
            ast::InlineExpression::MessageReference { id, .. } => {
                text.messages.insert(id.name.to_owned());
            }
            _ => {}
        });
        text
    }
}

fn is_blank(element: &ast::PatternElement<&str>) -> bool {
    matches!(element, ast::PatternElement::TextElement { value } if value.trim().is_empty())
}

/// What stands in brackets at the end of a pattern, half or full width.
fn bracket(pattern: &ast::Pattern<&str>) -> Option<String> {
    let parts = pattern.elements.iter().map(|element| match element {
        ast::PatternElement::TextElement { value } => value,
        ast::PatternElement::Placeable { .. } => "{}",
    });
    let text = parts.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    let within = text.strip_suffix([')', '）'])?;
    let mut depth = 1;
    for (at, character) in within.char_indices().rev() {
        match character {
            ')' | '）' => depth += 1,
            '(' | '（' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(within[at + character.len_utf8()..].to_owned());
        }
    }
    None
}
