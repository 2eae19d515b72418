//! Every language says everything: the same messages with the same values in each, all that the law and the program ask for,
//! nothing that nobody asks for; and the program itself holds ids only, no words.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path as FilePath, PathBuf};
use std::sync::LazyLock;

use fluent_syntax::ast;
use fluent_syntax::parser;
use jiff::civil::{Date, date};
use madoguchi::data::DataFiles;
use madoguchi::domain::evaluate::Status;
use madoguchi::domain::facts::{FactDef, Kind};
use madoguchi::domain::figures::FigureKind;
use madoguchi::domain::rules::{ItemKind, Period};
use madoguchi::interview::script::Interview;
use madoguchi::text::Words;
use madoguchi::text::figures::LegalWords;
use madoguchi::text::layout::width;
use madoguchi::text::words::key_of;

/// The language that the others are compared with.
const FIRST: &str = "en";
/// The widest short name of a fact that fits beside its answer.
const LABEL_CELLS: usize = 28;
/// A language may say an amount of a currency in a form of its own; `format-money` is for all others.
const OWN_FORM: &str = "format-money-";
/// Texts that an item has only where there is something to say.
const SPARE_ITEM_TEXTS: [&str; 3] = ["trap", "cost", "doubt"];

static DATA: LazyLock<DataFiles> = LazyLock::new(DataFiles::built_in);
static LANGUAGES: LazyLock<BTreeMap<String, Language>> = LazyLock::new(|| DATA.languages().into_iter().map(load).collect());
static INTERVIEWS: LazyLock<Vec<Interview>> =
    LazyLock::new(|| DATA.interviews().iter().map(|id| Interview::load(&DATA, id).expect("the interview loads")).collect());
static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let root = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("src");
    rust_files(&root).iter().map(|path| Source::read(&root, path)).collect()
});

// ---------------------------------------------------------------------------------------------------------------------
// What the languages have

/// The messages of a language.
#[derive(Default)]
struct Language {
    messages: BTreeMap<String, Message>,
    /// What stands in its files twice, or cannot be read.
    faults: Vec<String>,
}

/// A message: its own text under the empty name, and its attributes.
struct Message {
    file: String,
    texts: BTreeMap<String, Text>,
}

/// What a text refers to.
#[derive(Default)]
struct Text {
    /// The values in it, those among them that only choose the form of words.
    variables: BTreeSet<String>,
    /// The values that can be read in it.
    shown: BTreeSet<String>,
    messages: BTreeSet<String>,
    /// It consists of spaces at most.
    blank: bool,
}

impl Language {
    /// The text of `key` or `key.attribute`.
    fn text(&self, name: &str) -> Option<&Text> {
        let (key, attribute) = name.split_once('.').unwrap_or((name, ""));
        self.messages.get(key)?.texts.get(attribute)
    }

    /// All texts as `key` or `key.attribute`.
    fn texts(&self) -> impl Iterator<Item = (String, &Text)> {
        self.messages.iter().flat_map(|(key, message)| message.texts.iter().map(move |(attribute, text)| (joined(key, attribute), text)))
    }
}

fn joined(key: &str, attribute: &str) -> String {
    if attribute.is_empty() { key.to_owned() } else { format!("{key}.{attribute}") }
}

fn load(name: String) -> (String, Language) {
    let mut language = Language::default();
    let folder = format!("locales/{name}/");
    for file in DATA.below(&folder) {
        let short = file.name.rsplit('/').next().unwrap_or_default().to_owned();
        let resource = parser::parse(file.text).unwrap_or_else(|(resource, errors)| {
            language.faults.push(format!("{}: {errors:?}", file.name));
            resource
        });
        for entry in resource.body {
            match entry {
                ast::Entry::Message(message) => add(&mut language, &short, &message),
                ast::Entry::Junk { content } => language.faults.push(format!("{}: {content}", file.name)),
                ast::Entry::Term(term) => {
                    language.faults.push(format!("{}: -{} is a term, which the program never reads", file.name, term.id.name))
                }
                ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) => {}
            }
        }
    }
    (name, language)
}

fn add(language: &mut Language, file: &str, message: &ast::Message<&str>) {
    let key = message.id.name;
    let own = message.value.iter().map(|value| ("", value));
    let attributes = message.attributes.iter().map(|attribute| (attribute.id.name, &attribute.value));
    let mut texts = BTreeMap::new();
    for (attribute, pattern) in own.chain(attributes) {
        let mut text = Text { blank: true, ..Text::default() };
        collect(pattern, &mut text);
        if texts.insert(attribute.to_owned(), text).is_some() {
            language.faults.push(format!("{file}: {key}.{attribute} stands there twice"));
        }
    }
    if let Some(known) = language.messages.insert(key.to_owned(), Message { file: file.to_owned(), texts }) {
        language.faults.push(format!("{key} stands in {} and in {file}", known.file));
    }
}

fn collect(pattern: &ast::Pattern<&str>, text: &mut Text) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.blank &= value.trim().is_empty(),
            ast::PatternElement::Placeable { expression } => {
                text.blank = false;
                collect_expression(expression, text);
            }
        }
    }
}

fn collect_expression(expression: &ast::Expression<&str>, text: &mut Text) {
    match expression {
        ast::Expression::Inline(inline) => {
            if let ast::InlineExpression::VariableReference { id } = inline {
                text.shown.insert(id.name.to_owned());
            }
            collect_inline(inline, text);
        }
        ast::Expression::Select { selector, variants } => {
            collect_inline(selector, text);
            variants.iter().for_each(|variant| collect(&variant.value, text));
        }
    }
}

fn collect_inline(inline: &ast::InlineExpression<&str>, text: &mut Text) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            text.variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::MessageReference { id, .. } => {
            text.messages.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)).for_each(|part| collect_inline(part, text));
        }
        ast::InlineExpression::Placeable { expression } => collect_expression(expression, text),
        ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. }
        | ast::InlineExpression::TermReference { .. } => {}
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// What the law and the program ask for by convention

/// How the keys begin that the program makes of a convention and an id or a name.
const CONVENTIONS: [&str; 22] = [
    "act",
    "amount",
    "authority",
    "column",
    "country",
    "document",
    "error-need",
    "error-unknown",
    "fact",
    "format-money",
    "interview",
    "item",
    "kind",
    "limit",
    "month",
    "notice",
    "option",
    "plain-typed",
    "section",
    "status",
    "table",
    "weekday",
];

/// A text that the conventions ask for: must it exist, and may it quote figures of law?
struct Asked {
    needed: bool,
    legal: bool,
}

#[derive(Default)]
struct Asks(BTreeMap<String, Asked>);

impl Asks {
    fn plain(&mut self, name: impl Into<String>) {
        self.0.insert(name.into(), Asked { needed: true, legal: false });
    }

    fn legal(&mut self, name: impl Into<String>) {
        self.0.insert(name.into(), Asked { needed: true, legal: true });
    }

    fn spare(&mut self, name: impl Into<String>) {
        self.0.insert(name.into(), Asked { needed: false, legal: true });
    }

    fn interview(&mut self, interview: &Interview) {
        self.plain(format!("interview-{}", interview.id));
        self.plain(format!("interview-{}.summary", interview.id));
        interview.sections.iter().for_each(|section| self.plain(format!("section-{section}")));
        let vocabulary = &interview.model.vocabulary;
        for def in vocabulary.facts.iter().chain(vocabulary.groups.iter().flat_map(|group| &group.fields)) {
            self.fact(interview, def);
        }
        let questions = interview.questions.iter();
        for question in questions.flat_map(|question| std::iter::once(question).chain(question.group.iter().flat_map(|(_, fields)| fields)))
        {
            let def = vocabulary.def(question.key);
            for column in &question.table {
                self.legal(format!("table-{}-column-{column}", def.name));
                for option in &def.options {
                    self.legal(format!("table-{}-{}-{column}", def.name, vocabulary.symbols.name(*option)));
                }
            }
        }
        for rule in &interview.model.rules {
            let key = key_of("item", &rule.id);
            self.legal(&key);
            ["summary", "when", "next"].iter().for_each(|part| self.legal(format!("{key}.{part}")));
            SPARE_ITEM_TEXTS.iter().for_each(|part| self.spare(format!("{key}.{part}")));
            rule.not_modelled.iter().for_each(|limit| self.legal(format!("limit-{limit}")));
        }
        interview.model.authorities.keys().for_each(|id| self.legal(key_of("authority", id)));
        interview.model.acts.iter().for_each(|act| self.plain(key_of("act", &act.id)));
        interview.notices.iter().for_each(|notice| self.legal(format!("notice-{}", notice.id)));
        for jurisdiction in &interview.model.jurisdictions {
            documents(jurisdiction.folder).iter().for_each(|id| self.legal(format!("document-{id}")));
        }
    }

    fn fact(&mut self, interview: &Interview, def: &FactDef) {
        let key = key_of("fact", &def.name);
        self.legal(&key);
        ["label", "help", "why"].iter().for_each(|part| self.legal(format!("{key}.{part}")));
        if def.kind == Kind::List {
            self.legal(format!("{key}.member"));
        }
        for option in &def.options {
            let option = interview.model.vocabulary.symbols.name(*option);
            let key =
                if def.kind == Kind::Country { format!("country-{option}") } else { format!("{}-{option}", key_of("option", &def.name)) };
            self.legal(&key);
            if def.kind != Kind::Country {
                self.spare(format!("{key}.hint"));
            }
        }
    }

    /// Words for the names of the program's own types.
    fn types(&mut self) {
        let statuses = [Status::Required, Status::Possible, Status::RuledOut];
        statuses.iter().for_each(|status| self.plain(format!("status-{}", status.name())));
        let kinds = [
            ItemKind::Permit,
            ItemKind::Registration,
            ItemKind::Filing,
            ItemKind::Tax,
            ItemKind::Incentive,
            ItemKind::Employment,
            ItemKind::Residence,
            ItemKind::Ip,
            ItemKind::Property,
            ItemKind::Closing,
            ItemKind::Support,
        ];
        kinds.iter().for_each(|kind| self.plain(format!("kind-{}", kind.name())));
        [Period::Once, Period::Month, Period::Year].iter().for_each(|period| self.plain(format!("amount-{}", period.name())));
        (1..=12).for_each(|month| self.plain(format!("month-{month}")));
        (1..=7).for_each(|day| self.plain(format!("weekday-{day}")));
        let currency = madoguchi::domain::money::Currency::EUR;
        let typed = [Kind::Count, Kind::Money(currency), Kind::Percent, Kind::Date, Kind::Text];
        typed.iter().for_each(|kind| self.plain(format!("plain-typed-{}", kind.name())));
        let others = [Kind::Bool, Kind::Choice, Kind::Several, Kind::Country, Kind::List];
        typed.iter().chain(&others).for_each(|kind| self.plain(format!("error-need-{}", kind.name())));
    }

    /// Words for names that the sources pass on: what is missing from a data file, and columns of listings.
    fn sources(&mut self) {
        for source in SOURCES.iter() {
            source.literals_after("what:").for_each(|what| self.plain(format!("error-unknown-{what}")));
            source.first_literals_of("unknown(").for_each(|what| self.plain(format!("error-unknown-{what}")));
            source.lists_of("print_table(").for_each(|column| self.plain(format!("column-{}", column.replace('_', "-"))));
        }
    }
}

/// The documents of a jurisdiction, by id.
fn documents(folder: &str) -> Vec<String> {
    let path = format!("domain/{folder}/documents.json");
    let file = DATA.last_at(&path).expect("the documents");
    let json: serde_json::Value = serde_json::from_str(file.text).expect("documents are JSON");
    json["documents"].as_array().expect("a list").iter().map(|document| document["id"].as_str().expect("an id").to_owned()).collect()
}

fn asks() -> BTreeMap<String, Asked> {
    let mut asks = Asks::default();
    INTERVIEWS.iter().for_each(|interview| asks.interview(interview));
    asks.types();
    asks.sources();
    asks.0
}

// ---------------------------------------------------------------------------------------------------------------------
// What the sources say

/// A part of a source: a text or a character of code; comments, attributes, spaces and tests are left out.
enum Token {
    Code(char),
    Literal(String, usize),
}

/// A source file.
struct Source {
    file: String,
    tokens: Vec<Token>,
}

/// A message asked for by its key.
struct Call {
    how: &'static str,
    key: String,
    line: usize,
    /// The names of the values, where they are written beside the key.
    names: Option<BTreeSet<String>>,
}

fn rust_files(folder: &FilePath) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

impl Source {
    fn read(root: &FilePath, path: &FilePath) -> Self {
        let text = fs::read_to_string(path).expect("a source");
        let file = path.strip_prefix(root).unwrap_or(path).display().to_string();
        Self { file, tokens: without_tests_and_attributes(Scanner::new(&text).tokens()) }
    }

    fn literals(&self) -> impl Iterator<Item = (usize, &str, usize)> {
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
    fn literals_after(&self, code: &'static str) -> impl Iterator<Item = &str> {
        self.literals().filter(move |(index, ..)| self.follows(*index, code)).map(|(_, text, _)| text)
    }

    /// The tokens behind each place where a piece of code stands.
    fn behind(&self, code: &'static str) -> impl Iterator<Item = &[Token]> {
        (0..self.tokens.len()).filter(move |index| self.follows(*index, code)).map(|index| &self.tokens[index..])
    }

    /// The first text within each call, if it has one.
    fn first_literals_of(&self, call: &'static str) -> impl Iterator<Item = &str> {
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
    fn lists_of(&self, call: &'static str) -> impl Iterator<Item = &str> {
        self.behind(call).flat_map(|tokens| {
            let list = tokens.iter().take_while(|token| !matches!(token, Token::Code(']' | ';' | '{')));
            list.filter_map(|token| match token {
                Token::Literal(text, _) => Some(text.as_str()),
                Token::Code(_) => None,
            })
        })
    }

    /// The messages that are asked for by a key written there.
    fn calls(&self) -> Vec<Call> {
        let mut calls = Vec::new();
        for (index, key, line) in self.literals() {
            for how in ["get", "with", "counted"] {
                let of_words = self.follows(index, &format!("words.{how}("));
                let within_text = self.file.starts_with("text/") && self.follows(index, &format!("self.{how}("));
                if of_words || within_text {
                    let names = if how == "get" { Some(BTreeSet::new()) } else { self.names_behind(index) };
                    calls.push(Call { how, key: key.to_owned(), line, names });
                }
            }
        }
        calls
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

/// Small words joined by hyphens, as the keys of messages are.
fn looks_like_a_key(text: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    text.contains('-') && text.starts_with(|c: char| c.is_ascii_lowercase()) && text.split('-').all(part)
}

/// The text without what `format!` fills in.
fn without_placeholders(text: &str) -> String {
    let mut kept = String::new();
    let mut depth = 0_usize;
    for character in text.replace("{{", "").replace("}}", "").chars() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(character),
            _ => {}
        }
    }
    kept
}

/// Two words of small letters with a space between them.
fn reads_like_a_sentence(text: &str) -> bool {
    let text = without_placeholders(text);
    let words: Vec<&str> = text.split(' ').collect();
    let word = |word: &str| {
        let word = word.trim_matches(|c: char| c.is_ascii_punctuation());
        word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase())
    };
    words.windows(2).any(|pair| word(pair[0]) && word(pair[1]))
}

/// Fails with all that was found, one line each.
fn assert_none(what: &str, found: &[String]) {
    let found: Vec<&str> = found.iter().map(String::as_str).collect::<BTreeSet<_>>().into_iter().collect();
    assert!(found.is_empty(), "{} {what}:\n{}", found.len(), found.join("\n"));
}

// ---------------------------------------------------------------------------------------------------------------------

#[test]
fn the_files_of_every_language_can_be_read_and_say_nothing_twice() {
    assert!(LANGUAGES.len() >= 2, "Japanese and English at least");
    let faults: Vec<String> =
        LANGUAGES.iter().flat_map(|(name, language)| language.faults.iter().map(move |fault| format!("{name}: {fault}"))).collect();
    assert_none("faults", &faults);
}

#[test]
fn every_language_has_the_same_messages_in_the_same_files() {
    let first = &LANGUAGES[FIRST];
    let names = |language: &Language| -> BTreeSet<String> {
        let texts = language.messages.iter().filter(|(key, _)| !key.starts_with(OWN_FORM));
        texts
            .flat_map(|(key, message)| message.texts.keys().map(move |attribute| format!("{}: {}", message.file, joined(key, attribute))))
            .collect()
    };
    let mut found = Vec::new();
    for (name, language) in LANGUAGES.iter() {
        found.extend(names(first).difference(&names(language)).map(|text| format!("{text} is missing in {name}")));
        found.extend(names(language).difference(&names(first)).map(|text| format!("{text} is in {name} only")));
    }
    assert_none("messages differ", &found);
}

#[test]
fn every_language_shows_the_same_values_in_a_message() {
    // A month has a number and a name, and a language says one of them.
    let shown = |text: &Text| -> BTreeSet<String> { text.shown.iter().map(|name| name.replace("month-name", "month")).collect() };
    let mut found = Vec::new();
    for (name, language) in LANGUAGES.iter() {
        for (text, said) in LANGUAGES[FIRST].texts() {
            let Some(other) = language.text(&text) else { continue };
            if shown(other) != shown(said) {
                found.push(format!("{text} shows {:?} in {FIRST} and {:?} in {name}", said.shown, other.shown));
            }
        }
    }
    assert_none("messages differ in their values", &found);
}

#[test]
fn everything_that_the_law_and_the_questions_need_has_words() {
    let asks = asks();
    let mut found = Vec::new();
    for (name, language) in LANGUAGES.iter() {
        for (text, _) in asks.iter().filter(|(_, asked)| asked.needed) {
            match language.text(text) {
                None => found.push(format!("{text} is missing in {name}")),
                Some(said) if said.blank => found.push(format!("{text} is empty in {name}")),
                Some(_) => {}
            }
        }
    }
    assert_none("texts are missing", &found);
    // Only a currency's own form need not be there.
    for convention in CONVENTIONS.iter().filter(|convention| !OWN_FORM.starts_with(**convention)) {
        let asked = asks.keys().any(|text| text.starts_with(&format!("{convention}-")));
        assert!(asked, "nothing was asked for {convention}-…: this test would prove nothing of it");
    }
}

#[test]
fn keys_are_made_by_the_known_conventions_only() {
    let mut found = BTreeSet::new();
    for source in SOURCES.iter() {
        let made = source.literals_after("format!(").filter_map(|text| text.split_once('{')?.0.strip_suffix('-'));
        found.extend(made.filter(|made| made.starts_with(|c: char| c.is_ascii_lowercase())).map(str::to_owned));
        found.extend(source.literals_after("key_of(").map(str::to_owned));
    }
    let known: BTreeSet<String> = CONVENTIONS.iter().map(|&convention| convention.to_owned()).collect();
    assert_eq!(found, known, "a convention that is not looked after, or one that is gone");
}

/// Texts that look like the key of a message and are none.
const NO_KEYS: [(&str, &str); 6] = [
    ("law-date", "an option of the command line"),
    ("plan-start", "an option of the command line"),
    ("no-color", "an option of the command line"),
    ("against-data", "an option of the command line"),
    ("what-if", "a command"),
    ("madoguchi-cases", "a folder"),
];

#[test]
fn every_message_that_the_program_names_exists() {
    let variables: BTreeSet<&String> = LANGUAGES.values().flat_map(Language::texts).flat_map(|(_, text)| &text.variables).collect();
    let statuses = [Status::Required, Status::Possible, Status::RuledOut].map(Status::name);
    let mut found = Vec::new();
    for source in SOURCES.iter() {
        let mut named: Vec<(String, usize)> = Vec::new();
        for (_, text, line) in source.literals().filter(|(_, text, _)| looks_like_a_key(text)) {
            let other = NO_KEYS.iter().any(|(known, _)| *known == text) || variables.contains(&text.to_owned()) || statuses.contains(&text);
            if !other {
                named.push((text.to_owned(), line));
            }
        }
        named.extend(source.calls().into_iter().map(|call| (call.key, call.line)));
        for (key, line) in named {
            for (name, _) in LANGUAGES.iter().filter(|(_, language)| !language.messages.contains_key(&key)) {
                found.push(format!("{}:{line}: {key} is missing in {name}", source.file));
            }
        }
    }
    assert_none("messages are named and missing", &found);
    for (text, _) in NO_KEYS {
        let literals = SOURCES.iter().flat_map(Source::literals);
        assert!(literals.into_iter().any(|(_, known, _)| known == text), "{text} is gone from the sources: take it off the list");
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let asks = asks();
    let named: BTreeSet<&str> = SOURCES.iter().flat_map(Source::literals).map(|(_, text, _)| text).collect();
    let mut found = Vec::new();
    for (name, language) in LANGUAGES.iter() {
        let referred: BTreeSet<&String> = language.texts().flat_map(|(_, text)| &text.messages).collect();
        for (text, _) in language.texts() {
            let own_form = text.strip_prefix(OWN_FORM).is_some_and(|code| madoguchi::domain::money::Currency::new(code).is_some());
            let said = asks.contains_key(&text) || named.contains(text.as_str()) || referred.contains(&text) || own_form;
            if !said {
                found.push(format!("{text} is in {name}, and nothing says it"));
            }
        }
    }
    assert_none("messages are never said", &found);
}

#[test]
fn every_value_of_a_message_is_given_where_it_is_said() {
    let mut found = Vec::new();
    let mut given = 0;
    for source in SOURCES.iter() {
        for call in source.calls() {
            for (name, language) in LANGUAGES.iter() {
                let (Some(text), Some(names)) = (language.text(&call.key), &call.names) else { continue };
                let counted = |variable: &str| call.how == "counted" && variable == "count";
                let missing: Vec<&String> =
                    text.variables.iter().filter(|variable| !counted(variable) && !names.contains(*variable)).collect();
                given += names.len();
                if !missing.is_empty() {
                    found.push(format!("{}:{}: {} is said without {missing:?} ({name})", source.file, call.line, call.key));
                }
            }
        }
    }
    assert_none("messages are said with values missing", &found);
    assert!(given > 50, "the values were not found in the sources: this test would prove nothing");
}

#[test]
fn every_figure_that_a_message_quotes_exists_and_can_be_quoted() {
    let asks = asks();
    let remarks: BTreeSet<&str> = SOURCES.iter().flat_map(|source| source.literals_after("remark(")).collect();
    let literals: BTreeSet<&str> = SOURCES.iter().flat_map(Source::literals).map(|(_, text, _)| text).collect();
    let (mut found, mut quoted) = (Vec::new(), 0);
    for (name, language) in LANGUAGES.iter() {
        let words = Words::load(&DATA, name).expect("the words load");
        for (text, said) in language.texts() {
            let (key, attribute) = text.split_once('.').map_or((text.as_str(), None), |(key, attribute)| (key, Some(attribute)));
            let legal = asks.get(&text).is_some_and(|asked| asked.legal) || remarks.contains(key);
            let seen: BTreeSet<String> = words.variables(key, attribute).into_iter().collect();
            if legal && seen != said.variables {
                found.push(format!("{name}: {text}: the program sees the values {seen:?} only"));
            }
            for variable in &said.variables {
                let id = variable.replace('-', ".");
                let figures = INTERVIEWS.iter().find_map(|interview| Some((interview, interview.model.figures.find(&id)?)));
                match figures {
                    Some((interview, figure)) if legal => {
                        quoted += 1;
                        let kind = interview.model.figures.get(figure).kind;
                        if matches!(kind, FigureKind::Set | FigureKind::Scale | FigureKind::ChoiceMap | FigureKind::PercentMap) {
                            found.push(format!("{name}: {text}: {id} is a {kind:?}, which cannot be quoted"));
                        }
                    }
                    Some(_) => found.push(format!("{name}: {text} quotes {id}, but is said where figures are not filled in")),
                    None if legal => found.push(format!("{name}: {text}: there is no figure {id}")),
                    None if !literals.contains(variable.as_str()) => found.push(format!("{name}: {text}: nothing fills in {variable}")),
                    None => {}
                }
            }
        }
    }
    assert_none("figures cannot be quoted", &found);
    assert!(quoted > 50, "only {quoted} figures are quoted: this test would prove nothing");
}

#[test]
fn what_is_quoted_is_filled_in_whatever_the_day_of_the_law() {
    let asks = asks();
    let days: [Date; 3] = [date(2024, 2, 1), date(2025, 6, 1), date(2026, 11, 21)];
    let mut found = Vec::new();
    for name in LANGUAGES.keys() {
        let words = Words::load(&DATA, name).expect("the words load");
        for (interview, law_date) in INTERVIEWS.iter().flat_map(|interview| days.map(|day| (interview, day))) {
            let legal = LegalWords { words: &words, figures: &interview.model.figures, law_date };
            for (text, _) in asks.iter().filter(|(_, asked)| asked.legal) {
                let (key, attribute) = text.split_once('.').map_or((text.as_str(), None), |(key, attribute)| (key, Some(attribute)));
                if let Some(said) = legal.find(key, attribute).filter(|said| said.contains(['{', '}', '$', '\u{2068}'])) {
                    found.push(format!("{name}: {text} on {law_date}: {said}"));
                }
            }
        }
    }
    assert_none("texts with something not filled in", &found);
}

#[test]
fn the_short_name_of_every_fact_fits_beside_its_answer() {
    let mut found = Vec::new();
    for name in LANGUAGES.keys() {
        let words = Words::load(&DATA, name).expect("the words load");
        for interview in INTERVIEWS.iter() {
            let legal = LegalWords { words: &words, figures: &interview.model.figures, law_date: date(2026, 11, 21) };
            let vocabulary = &interview.model.vocabulary;
            for def in vocabulary.facts.iter().chain(vocabulary.groups.iter().flat_map(|group| &group.fields)) {
                let label = legal.get(&key_of("fact", &def.name), Some("label"));
                if width(&label) > LABEL_CELLS {
                    found.push(format!("{name}: {} is {} cells wide: {label}", def.name, width(&label)));
                }
            }
        }
    }
    assert_none("labels are too wide", &found);
}

/// The rooms that show or say something: they must take every word from the locales.
const SPEAKING: [&str; 7] = ["tui/", "plain/", "export/", "wording/", "cli/", "workplace/", "session/"];

#[test]
fn no_words_for_people_stand_in_the_program() {
    let speaking = || SOURCES.iter().filter(|source| SPEAKING.iter().any(|room| source.file.starts_with(room)));
    let mut found = Vec::new();
    for source in speaking() {
        for (_, text, line) in source.literals() {
            let foreign = text.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
            if foreign || reads_like_a_sentence(text) {
                found.push(format!("{}:{line}: {text}", source.file));
            }
        }
    }
    assert_none("texts stand in the sources", &found);
    assert!(speaking().flat_map(Source::literals).count() > 200, "the sources were not read: this test would prove nothing");
}

#[test]
fn the_scan_of_the_sources_finds_words_where_there_are_some() {
    for text in ["the case is saved", "{count} of them left", "Not known yet."] {
        assert!(reads_like_a_sentence(text), "{text}");
    }
    for text in ["{start}  {finish}  {title}", "%Y-%m-%d %H:%M UTC", "[x] {title}", "label-next", "- ", "Ctrl-{}"] {
        assert!(!reads_like_a_sentence(text), "{text}");
    }
    let code = r##"
        #[error("in an attribute")] // "in a comment"
        fn f<'a>(x: &'a str) -> char { let _ = words.with("a-key", &[("name", &words.get("other-key")), ("day", r#"raw "text""#)]); '"' }
        #[cfg(test)] mod tests { const A: &str = "in a test {"; }
        const B: &str = "a \"quoted\" \
            text";
    "##;
    let source = Source { file: "x.rs".to_owned(), tokens: without_tests_and_attributes(Scanner::new(code).tokens()) };
    let texts: Vec<&str> = source.literals().map(|(_, text, _)| text).collect();
    assert_eq!(texts, ["a-key", "name", "other-key", "day", "raw \"text\"", "\"", "a \"quoted\" text"]);
    let calls = source.calls();
    let names = calls[0].names.as_ref().expect("the names stand beside the key");
    assert_eq!(names.iter().map(String::as_str).collect::<Vec<_>>(), ["day", "name"]);
    assert_eq!((calls[0].how, calls[1].how, calls.len()), ("with", "get", 2));
}
