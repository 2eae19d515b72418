//! A person at the program in its terminal: knows the words of a language, and so which question is on the screen, and all about one
//! company.
#![allow(dead_code, reason = "a driver offers more than every test needs")]

use std::collections::BTreeMap;
use std::sync::Arc;

use madoguchi::domain::facts::{FactDef, Facts, Kind};
use madoguchi::domain::symbols::Symbol;
use madoguchi::interview::script::{Interview, Question};
use madoguchi::text::Words;
use madoguchi::wording::Wording;
use serde_json::Value;
use vt100::Screen;

use super::common::{TODAY, interview_named, words};
use super::pty::{self, CTRL_C, CTRL_D, CTRL_U, ENTER, Terminal, left, selected, shows, squeezed};

/// Options that are searched by typing where there are more of them.
pub const SEARCHED_FROM: usize = 13;

pub fn locale(language: &str) -> String {
    match language {
        "ja" => "ja_JP.UTF-8".to_owned(),
        other => format!("{other}_US.UTF-8"),
    }
}

/// Knows the words of a language, and so which question is on the screen.
pub struct Reader {
    pub words: Words,
    pub interview: Arc<Interview>,
    pub facts: Facts,
}

/// What the interview shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// A question for a fact, with what stands above it: section, what is left, the member it is about.
    Question(String, String),
    /// Nothing is left to ask.
    Settled,
}

impl Reader {
    pub fn new(language: &str) -> Self {
        Self::of("luxembourg", language)
    }

    /// Knows another interview.
    pub fn of(interview: &str, language: &str) -> Self {
        let interview = interview_named(interview);
        let facts = Facts::empty(&interview.model.vocabulary);
        Self { words: words(language), interview, facts }
    }

    pub fn wording(&self) -> Wording<'_> {
        Wording::new(&self.words, &self.interview, &self.facts, TODAY)
    }

    pub fn def(&self, name: &str) -> &FactDef {
        let vocabulary = &self.interview.model.vocabulary;
        vocabulary.def(vocabulary.key(name).expect("a fact"))
    }

    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.interview
            .questions
            .iter()
            .flat_map(|question| std::iter::once(question).chain(question.group.iter().flat_map(|group| &group.1)))
    }

    pub fn question(&self, name: &str) -> &Question {
        let key = self.interview.model.vocabulary.key(name).expect("a fact");
        self.questions().find(|question| question.key == key).expect("a question")
    }

    /// The options of a question in the order in which it shows them.
    pub fn options(&self, name: &str) -> Vec<String> {
        let (question, def) = (self.question(name), self.def(name));
        let rest = def.options.iter().filter(|option| !question.first.contains(option));
        let name = |option: &Symbol| self.interview.model.vocabulary.symbols.name(*option).to_owned();
        question.first.iter().chain(rest).map(name).collect()
    }

    /// Which question is on the screen, found by its words.
    pub fn place(&self, screen: &Screen) -> Option<Place> {
        let (column, whole) = (left(screen), squeezed(&pty::rows(screen, 0, 80).concat()));
        let settled = ["settled", "settled-open"].iter().any(|key| column.contains(&squeezed(&self.words.get(key))));
        if settled {
            return Some(Place::Settled);
        }
        let wording = self.wording();
        let vocabulary = &self.interview.model.vocabulary;
        let mut found: Option<(usize, Place)> = None;
        for question in self.questions() {
            let def = vocabulary.def(question.key);
            let text = squeezed(&wording.question(def));
            let shown = if question.table.is_empty() { &column } else { &whole };
            if let Some(at) = shown.find(&text)
                && found.as_ref().is_none_or(|(length, _)| *length < text.len())
            {
                found = Some((text.len(), Place::Question(def.name.clone(), shown[..at].to_owned())));
            }
        }
        found.map(|(_, place)| place)
    }
}

/// A person at the program who knows all about one company.
pub struct Person<'a> {
    pub reader: &'a Reader,
    pub terminal: Terminal,
    pub answers: &'a Value,
    /// How many members of each list were added.
    pub told: BTreeMap<String, usize>,
    /// The questions in the order in which they were asked: `share_capital`, `staff[m2].age`.
    pub asked: Vec<String>,
    /// Facts that were worked out not to matter, but are asked before that is known: this person does not know them yet.
    pub unknown: &'a [&'a str],
}

impl Person<'_> {
    pub fn place(&self) -> Place {
        self.terminal.wait_for("a question", |screen| self.reader.place(screen));
        self.terminal.wait_calm();
        self.terminal.wait_for("a question", |screen| self.reader.place(screen))
    }

    pub fn on(&self, name: &str) -> bool {
        matches!(self.place(), Place::Question(asked, _) if asked == name)
    }

    /// Waits until another question is there.
    pub fn wait_past(&self, before: &Place) {
        self.terminal.wait_for(&format!("something after {before:?}"), |screen| {
            self.reader.place(screen).is_some_and(|now| now != *before).then_some(())
        });
    }

    /// Answers the question on the screen, whatever it is.
    pub fn answer(&mut self, place: &Place) {
        let Place::Question(name, above) = place else { panic!("nothing is asked") };
        let (asked, value) = match name.split_once('.') {
            None => (name.clone(), self.answers[name].clone()),
            Some((list, field)) => {
                let member = self.member(list, above);
                (format!("{list}[m{}].{field}", member + 1), self.answers[list][member][field].clone())
            }
        };
        self.asked.push(asked);
        if value.is_null() {
            let known = self.unknown.contains(&name.as_str());
            assert!(known, "the company has no answer to {name}, asked after {:?}\n{}", self.asked, self.terminal.picture());
            self.terminal.press(CTRL_D);
            self.terminal.wait_text(&self.reader.words.get("entry-note"));
            self.terminal.press(ENTER);
            return;
        }
        let reader = self.reader;
        let (words, wording, def) = (&reader.words, reader.wording(), reader.def(name));
        match (def.kind, &value) {
            (Kind::Bool, Value::Bool(truth)) => self.choose(&words.get(if *truth { "answer-yes" } else { "answer-no" })),
            (Kind::Choice | Kind::Country, Value::String(option)) => {
                let text = wording.option(def, option);
                // Long lists are searched by typing; how many options there are may depend on another answer.
                if self.terminal.read(|screen| shows(screen, &words.get("entry-search"))) {
                    self.terminal.press(&text);
                    self.terminal.wait_text(&format!("> {text}"));
                }
                self.choose(&text);
            }
            (Kind::Several, Value::Array(options)) => {
                for option in options {
                    self.choose(&wording.option(def, option.as_str().expect("an option")));
                    self.terminal.press(" ");
                    self.terminal
                        .wait_for("a cross", |screen| selected(screen).is_some_and(|(_, row)| row.starts_with("[x]")).then_some(()));
                }
            }
            (Kind::List, Value::Array(members)) => {
                let there = self.told.get(name).copied().unwrap_or_default();
                for member in &members[there..] {
                    *self.told.entry(name.clone()).or_default() += 1;
                    self.add_member(name, member["label"].as_str().unwrap_or_default());
                    if self.place() != *place {
                        // The questions about this member come first.
                        return;
                    }
                }
                let known = wording.legal().get(&format!("fact-{name}"), Some("member"));
                let key = if members.is_empty() { "group-nobody" } else { "group-no-more" };
                self.choose(&words.with(key, &[("member", &known)]));
            }
            (Kind::Count, Value::Number(count)) => {
                self.terminal.press(&count.to_string());
                self.terminal.wait_text(&format!("> {count}"));
            }
            (_, Value::String(text)) => {
                self.terminal.press(text);
                self.terminal.wait_text(&format!("> {text}"));
            }
            (kind, value) => panic!("{name}: no way to answer {kind:?} with {value}"),
        }
        self.terminal.press(ENTER);
    }

    /// Moves the selection to an option; long names may be cut, in a table they have columns beside them.
    pub fn choose(&mut self, option: &str) {
        self.terminal.select(option, |row| {
            let row = row.trim_start_matches("[ ] ").trim_start_matches("[x] ");
            row == option
                || row.starts_with(&format!("{option}  "))
                || row.split_once("...").is_some_and(|(kept, _)| option.starts_with(kept))
        });
    }

    /// Which member a question is about, from what stands above it.
    pub fn member(&self, list: &str, above: &str) -> usize {
        let members = self.answers[list].as_array().expect("members");
        let about = |index: usize| {
            let numbered = || self.reader.wording().member(&format!("{list}[m{}]", index + 1));
            let member = members[index]["label"].as_str().map_or_else(numbered, str::to_owned);
            squeezed(&self.reader.words.with("plain-about-member", &[("member", &member)]))
        };
        let found: Vec<usize> = (0..members.len()).filter(|index| above.ends_with(&about(*index))).collect();
        let [member] = found[..] else { panic!("{found:?} of {list} are named above the question: {above:?}") };
        member
    }

    pub fn add_member(&mut self, list: &str, label: &str) {
        let member = self.reader.wording().legal().get(&format!("fact-{list}"), Some("member"));
        self.choose(&self.reader.words.with("group-add", &[("member", &member)]));
        self.terminal.press(ENTER);
        let hint = self.reader.words.get("entry-member-name");
        self.terminal.wait_text(&hint);
        if !label.is_empty() {
            self.terminal.press(label);
            self.terminal.wait_text(&format!("> {label}"));
        }
        self.terminal.press(ENTER);
        self.terminal.wait_gone(&hint);
    }

    /// Answers until a question, or until nothing is left.
    pub fn answer_until(&mut self, until: Option<&str>) {
        for _ in 0..250 {
            let place = self.place();
            match (&place, until) {
                (Place::Settled, None) => return,
                (Place::Settled, Some(name)) => panic!("{name} was not asked\n{}", self.terminal.picture()),
                (Place::Question(name, _), Some(wanted)) if name == wanted => return,
                _ => {}
            }
            let members = |person: &Self| match &place {
                Place::Question(name, _) if person.reader.def(name).kind == Kind::List => person.asked.len(),
                _ => 0,
            };
            let before = members(self);
            self.answer(&place);
            if before == members(self) || self.place() == place {
                self.wait_past(&place);
            }
        }
        panic!("the questions do not end\n{}", self.terminal.picture());
    }

    /// Moves the selection to a message and takes it.
    pub fn take(&mut self, text: &str) {
        self.choose(text);
        self.terminal.press(ENTER);
    }

    pub fn leave(&mut self) {
        self.terminal.press(CTRL_C);
        self.terminal.wait_text(&self.reader.words.get("leave-saved"));
        self.terminal.press(ENTER);
        assert_eq!(self.terminal.wait_exit(), 0);
    }
}

impl Person<'_> {
    /// Chooses a format on the export screen and gives the file a name of one's own.
    pub fn take_format(&mut self, format: &str) {
        self.choose(&self.reader.words.get(&format!("export-as-{format}")));
        self.terminal.press(CTRL_U);
        self.terminal.press("checklist.json");
        self.terminal.wait_text(&format!("{} checklist.json", self.reader.words.get("export-file")));
        self.terminal.press(ENTER);
    }
}

pub fn wait_question(terminal: &Terminal, reader: &Reader, name: &str) {
    terminal.wait_for(&format!("the question for {name}"), |screen| {
        matches!(reader.place(screen), Some(Place::Question(asked, _)) if asked == name).then_some(())
    });
    terminal.wait_calm();
}

pub fn wait_settled(terminal: &Terminal, reader: &Reader) {
    terminal.wait_for("nothing left to ask", |screen| (reader.place(screen) == Some(Place::Settled)).then_some(()));
    terminal.wait_calm();
}
