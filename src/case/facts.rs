//! From the answers of a case file to the facts that rules read.

use super::file::{CaseFile, Entry};
use crate::domain::facts::{Answer, Facts, GroupId, Key, ListState};
use crate::interview::answer;
use crate::interview::script::Interview;

/// The facts of a case, and the answers that this interview cannot use (they stay in the file).
pub fn of(case: &CaseFile, interview: &Interview) -> (Facts, Vec<String>) {
    let mut reader = Reader { interview, facts: Facts::empty(&interview.model.vocabulary), unusable: Vec::new() };
    for (name, entry) in &case.answers {
        reader.entry(name, entry);
    }
    (reader.facts, reader.unusable)
}

struct Reader<'a> {
    interview: &'a Interview,
    facts: Facts,
    unusable: Vec<String>,
}

impl Reader<'_> {
    fn entry(&mut self, name: &str, entry: &Entry) {
        let vocabulary = &self.interview.model.vocabulary;
        let Some(Key::Fact(fact)) = vocabulary.key(name) else {
            self.unusable.push(name.to_owned());
            return;
        };
        match vocabulary.group_of(fact) {
            Some(group) => self.list(name, group, entry),
            None => {
                let answer = self.answer(name, Key::Fact(fact), entry);
                self.facts.set(fact, answer);
            }
        }
    }

    fn list(&mut self, name: &str, group: GroupId, entry: &Entry) {
        let state = match &entry.members {
            _ if entry.unknown => ListState::Deferred,
            _ if entry.closed => ListState::Closed,
            Some(members) if !members.is_empty() => ListState::Open,
            _ => ListState::NotAsked,
        };
        match state {
            ListState::Deferred => self.facts.defer_list(&self.interview.model.vocabulary, group, entry.note.clone()),
            state => self.facts.set_list_state(group, state),
        }
        for member in entry.members.iter().flatten() {
            let index = self.facts.add_member(group, &member.id);
            for (field, entry) in &member.answers {
                let path = format!("{name}[{}].{field}", member.id);
                match self.interview.model.vocabulary.key(&format!("{name}.{field}")) {
                    Some(key @ Key::Field(_, field)) => {
                        let answer = self.answer(&path, key, entry);
                        self.facts.set_field(group, index, field, answer);
                    }
                    _ => self.unusable.push(path),
                }
            }
        }
    }

    fn answer(&mut self, path: &str, key: Key, entry: &Entry) -> Answer {
        if entry.unknown {
            return Answer::Deferred(entry.note.clone());
        }
        let Some(json) = entry.value.as_ref().filter(|json| !json.is_null()) else { return Answer::NotAsked };
        let vocabulary = &self.interview.model.vocabulary;
        match answer::from_json(vocabulary.def(key), &vocabulary.symbols, json) {
            Ok(value) => Answer::Known(value),
            Err(_) => {
                self.unusable.push(path.to_owned());
                Answer::NotAsked
            }
        }
    }
}
