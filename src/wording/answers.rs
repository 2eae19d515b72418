//! Answers in words.

use super::Wording;
use crate::domain::facts::{Answer, FactDef, Facts, Key, Kind, ListState, Path, Value};
use crate::interview::answer;

impl Wording<'_> {
    /// A value in words.
    pub fn value(&self, def: &FactDef, value: &Value) -> String {
        let name = |option| self.option(def, self.interview.model.vocabulary.symbols.name(option));
        match (value, def.kind) {
            (Value::Bool(true), _) => self.words.get("answer-yes"),
            (Value::Bool(false), _) => self.words.get("answer-no"),
            (Value::Choice(option), _) => name(*option),
            (Value::Several(options), _) if options.is_empty() => self.words.get("answer-none"),
            (Value::Several(options), _) => {
                let names: Vec<String> = options.iter().map(|option| name(*option)).collect();
                self.words.list(&names)
            }
            (Value::Number(number), Kind::Money(currency)) => self.words.money(*number, currency),
            (Value::Number(number), Kind::Percent) => self.words.percent(*number),
            (Value::Number(number), _) => self.words.number(*number),
            (Value::Date(date), _) => self.words.date(*date),
            (Value::Text(text), _) => text.clone(),
        }
    }

    /// A value as answers files write it, in words.
    pub fn value_of_json(&self, def: &FactDef, json: &serde_json::Value) -> String {
        if def.kind == Kind::List {
            let members = json.as_array().map_or(0, Vec::len);
            return self.words.counted("answer-members", members, &[]);
        }
        match answer::from_json(def, &self.interview.model.vocabulary.symbols, json) {
            Ok(value) => self.value(def, &value),
            Err(_) => json.to_string(),
        }
    }

    /// What is known at a place, in words; `None` if it was not asked.
    pub fn answer(&self, facts: &Facts, path: Path) -> Option<String> {
        let vocabulary = &self.interview.model.vocabulary;
        if let Path::Fact(fact) = path
            && let Some(group) = vocabulary.group_of(fact)
        {
            let list = facts.list(group);
            return match list.state {
                ListState::NotAsked => None,
                ListState::Deferred => Some(self.words.get("answer-not-known")),
                ListState::Open => Some(self.words.counted("answer-members-open", list.members.len(), &[])),
                ListState::Closed => Some(self.words.counted("answer-members", list.members.len(), &[])),
            };
        }
        match facts.at(path) {
            Answer::NotAsked => None,
            Answer::Deferred(note) if note.is_empty() => Some(self.words.get("answer-not-known")),
            Answer::Deferred(note) => Some(self.words.with("answer-not-known-note", &[("note", note)])),
            Answer::Known(value) => Some(self.value(vocabulary.def(path.key()), value)),
        }
    }

    /// A place in words: the short name of the fact, with its member.
    pub fn path(&self, name: &str) -> String {
        let (key, member) = match name.split_once("].") {
            Some((member, field)) => {
                let list = member.split('[').next().unwrap_or_default();
                (format!("{list}.{field}"), Some(format!("{member}]")))
            }
            None => (name.to_owned(), None),
        };
        let label = match self.interview.model.vocabulary.key(&key) {
            Some(key) => self.label(self.interview.model.vocabulary.def(key)),
            None => name.to_owned(),
        };
        match member {
            Some(member) => self.words.with("member-field", &[("member", &self.member(&member)), ("field", &label)]),
            None => label,
        }
    }

    /// The definition of the fact at a place written as answers files write it.
    pub fn def_of_path(&self, name: &str) -> Option<&FactDef> {
        let key: String = match name.split_once("].") {
            Some((member, field)) => format!("{}.{field}", member.split('[').next().unwrap_or_default()),
            None => name.to_owned(),
        };
        let key: Key = self.interview.model.vocabulary.key(&key)?;
        Some(self.interview.model.vocabulary.def(key))
    }
}
