//! Answers given all at once as JSON, alone or as `{"interview": …, "answers": {…}}`; nothing in them is guessed.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::answer::{self, AnswerProblem};
use super::script::Interview;
use crate::domain::facts::{Answer, FactDef, FactId, Facts, GroupId, Key, ListState, Vocabulary};
use crate::domain::located::{DataError, Place, SourceFile, nearest};
use crate::domain::model::Model;

/// The interview asked for by answers that do not name one.
pub const DEFAULT_INTERVIEW: &str = "luxembourg";

/// An answer that cannot be used, and where it stands.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{place}: {fact}: {problem:?}")]
pub struct AnswerError {
    /// Where in the file.
    pub place: Place,
    /// The fact, as the file writes it.
    pub fact: String,
    /// The value, as the file writes it.
    pub found: String,
    /// What is wrong with it.
    pub problem: AnswerProblem,
}

/// What is wrong with an answers file.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum AnswersFileError {
    /// It is not JSON of the right shape.
    #[error(transparent)]
    Shape(#[from] DataError),
    /// An answer in it cannot be used.
    #[error(transparent)]
    Answer(#[from] Box<AnswerError>),
}

/// The keys and raw values of a JSON object, in order, repeated keys among them.
#[derive(Debug)]
pub(crate) struct Entries<'a>(pub Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Entries<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EntriesVisitor;
        impl<'de> Visitor<'de> for EntriesVisitor {
            type Value = Vec<(String, &'de RawValue)>;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("{\"fact\": value, …}")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry::<String, &'de RawValue>()? {
                    entries.push(entry);
                }
                Ok(entries)
            }
        }
        deserializer.deserialize_map(EntriesVisitor).map(Entries)
    }
}

/// The interview that an answers file names, if it names one.
///
/// # Errors
/// Where the file is not a JSON object, or names the interview by something else than a text.
pub fn interview_of(file: &SourceFile<'_>) -> Result<Option<String>, AnswersFileError> {
    let Entries(entries) = file.parse()?;
    match entries.iter().find(|(key, _)| key == "interview") {
        Some((key, raw)) => serde_json::from_str(raw.get()).map(Some).map_err(|_| {
            let problem = AnswerProblem::WrongKind { wanted: "text" };
            let (place, fact, found) = (file.place_of(raw), key.clone(), raw.get().to_owned());
            Box::new(AnswerError { place, fact, found, problem }).into()
        }),
        None => Ok(None),
    }
}

/// Reads the answers of a file. Lists in it are complete.
///
/// # Errors
/// The first answer that cannot be used.
pub fn read(file: &SourceFile<'_>, interview: &Interview) -> Result<Facts, AnswersFileError> {
    let Entries(mut entries) = file.parse()?;
    let mut reader = Reader { file, vocabulary: &interview.model.vocabulary, facts: Facts::empty(&interview.model.vocabulary) };
    reader.check_once(&entries, "")?;
    if let Some(index) = entries.iter().position(|(key, _)| key == "answers") {
        if let Some((name, raw)) = entries.iter().find(|(key, _)| key != "answers" && key != "interview") {
            return Err(reader.error(name, raw, AnswerProblem::BesideAnswers).into());
        }
        let Entries(inner) = file.parse_part(entries[index].1)?;
        reader.check_once(&inner, "")?;
        entries = inner;
    } else {
        entries.retain(|(key, _)| key != "interview");
    }
    for (name, raw) in &entries {
        reader.entry(name, raw)?;
    }
    reader.check_fit(&interview.model, &entries)?;
    Ok(reader.facts)
}

struct Reader<'a> {
    file: &'a SourceFile<'a>,
    vocabulary: &'a Vocabulary,
    facts: Facts,
}

impl Reader<'_> {
    /// Refuses a key that an object gives twice.
    fn check_once(&self, entries: &[(String, &RawValue)], prefix: &str) -> Result<(), AnswersFileError> {
        let twice = |index: &usize| entries[..*index].iter().any(|(key, _)| *key == entries[*index].0);
        match (0..entries.len()).find(twice) {
            Some(index) => Err(self.error(&format!("{prefix}{}", entries[index].0), entries[index].1, AnswerProblem::GivenTwice).into()),
            None => Ok(()),
        }
    }

    /// Refuses an option that does not fit another answer: a region of another country.
    fn check_fit(&self, model: &Model, entries: &[(String, &RawValue)]) -> Result<(), AnswersFileError> {
        for (name, raw) in entries {
            let Some(key @ Key::Fact(fact)) = self.vocabulary.key(name) else { continue };
            if let Err(problem) = answer::check_fit(model, &self.facts, key, self.facts.answer(fact)) {
                return Err(self.error(name, raw, problem).into());
            }
        }
        Ok(())
    }

    fn entry(&mut self, name: &str, raw: &RawValue) -> Result<(), AnswersFileError> {
        let Some(Key::Fact(fact)) = self.vocabulary.key(name) else {
            let nearest = nearest(name, self.vocabulary.facts.iter().map(|fact| fact.name.as_str()));
            return Err(self.error(name, raw, AnswerProblem::UnknownFact { nearest }).into());
        };
        match self.vocabulary.group_of(fact) {
            Some(group) => self.members(name, group, raw),
            None => {
                let answer = self.answer(name, Key::Fact(fact), raw)?;
                self.facts.set(fact, answer);
                Ok(())
            }
        }
    }

    fn answer(&self, name: &str, key: Key, raw: &RawValue) -> Result<Answer, AnswersFileError> {
        let json: serde_json::Value = self.file.parse_part(raw)?;
        if json.is_null() {
            return Ok(Answer::NotAsked);
        }
        if let Some(note) = deferred_note(&json) {
            return Ok(Answer::Deferred(note));
        }
        answer::from_json(self.vocabulary.def(key), &self.vocabulary.symbols, &json)
            .map(Answer::Known)
            .map_err(|problem| self.error(name, raw, problem).into())
    }

    fn members(&mut self, name: &str, group: GroupId, raw: &RawValue) -> Result<(), AnswersFileError> {
        let wrong = AnswerProblem::WrongKind { wanted: "list" };
        let json: serde_json::Value = self.file.parse_part(raw)?;
        if json.is_null() {
            return Ok(());
        }
        if let Some(note) = deferred_note(&json) {
            self.facts.defer_list(self.vocabulary, group, note);
            return Ok(());
        }
        if !json.as_array().is_some_and(|members| members.iter().all(serde_json::Value::is_object)) {
            return Err(self.error(name, raw, wrong).into());
        }
        let members: Vec<Entries<'_>> = self.file.parse_part(raw)?;
        self.facts.set_list_state(group, ListState::Closed);
        let given: Vec<String> = members.iter().filter_map(|Entries(fields)| given_id(fields)).collect();
        let mut number = 0;
        for Entries(fields) in &members {
            // Members without an id are numbered past the ids that others were given.
            number += 1;
            while given.contains(&format!("m{number}")) && given_id(fields).is_none() {
                number += 1;
            }
            self.member(name, group, number, fields)?;
        }
        Ok(())
    }

    fn member(&mut self, list: &str, group: GroupId, number: usize, fields: &[(String, &RawValue)]) -> Result<(), AnswersFileError> {
        let given = fields.iter().find(|(key, _)| key == "id");
        let id = match given {
            Some((_, raw)) => {
                let wrong = AnswerProblem::WrongKind { wanted: "text" };
                let id: Option<String> = serde_json::from_str(raw.get()).ok();
                let id = id.filter(|id| is_member_id(id)).ok_or_else(|| self.error(&format!("{list}.id"), raw, wrong))?;
                if self.facts.list(group).members.iter().any(|member| *member.id == *id) {
                    return Err(self.error(&format!("{list}.id"), raw, AnswerProblem::GivenTwice).into());
                }
                id
            }
            None => format!("m{number}"),
        };
        self.check_once(fields, &format!("{list}[{id}]."))?;
        let member = self.facts.add_member(group, &id);
        for (field, raw) in fields.iter().filter(|(key, _)| key != "id") {
            let name = format!("{list}.{field}");
            let Some(key @ Key::Field(_, field)) = self.vocabulary.key(&name) else {
                let fields = self.vocabulary.group(group).fields.iter().map(|field| field.name.as_str());
                let nearest = nearest(&name, fields);
                return Err(self.error(&format!("{list}[{id}].{field}"), raw, AnswerProblem::UnknownFact { nearest }).into());
            };
            let path = format!("{list}[{id}].{}", &name[list.len() + 1..]);
            let answer = self.answer(&path, key, raw)?;
            self.facts.set_field(group, member, field, answer);
        }
        Ok(())
    }

    fn error(&self, fact: &str, raw: &RawValue, problem: AnswerProblem) -> Box<AnswerError> {
        let found = raw.get().to_owned();
        Box::new(AnswerError { place: self.file.place_of(raw), fact: fact.to_owned(), found, problem })
    }
}

/// The answers of a case as an answers file has them; what was not answered is left out.
pub fn write(facts: &Facts, vocabulary: &Vocabulary) -> serde_json::Value {
    let mut object = serde_json::Map::new();
    for (index, def) in vocabulary.facts.iter().enumerate() {
        let fact = FactId(index as u16);
        let value = match vocabulary.group_of(fact) {
            Some(group) => written_list(facts, vocabulary, group),
            None => written(facts.answer(fact), def, vocabulary),
        };
        object.extend(value.map(|value| (def.name.clone(), value)));
    }
    serde_json::Value::Object(object)
}

fn written(answer: &Answer, def: &FactDef, vocabulary: &Vocabulary) -> Option<serde_json::Value> {
    match answer {
        Answer::NotAsked => None,
        Answer::Deferred(note) if note.is_empty() => Some(serde_json::json!({"unknown": true})),
        Answer::Deferred(note) => Some(serde_json::json!({"unknown": true, "note": note})),
        Answer::Known(value) => Some(answer::to_json(value, def.kind, &vocabulary.symbols)),
    }
}

fn written_list(facts: &Facts, vocabulary: &Vocabulary, group: GroupId) -> Option<serde_json::Value> {
    let list = facts.list(group);
    match list.state {
        ListState::NotAsked => return None,
        ListState::Deferred => return Some(serde_json::json!({"unknown": true})),
        ListState::Open | ListState::Closed => {}
    }
    let members = list.members.iter().map(|member| {
        let mut object = serde_json::Map::from_iter([("id".to_owned(), serde_json::json!(&*member.id))]);
        for (answer, def) in member.answers.iter().zip(&vocabulary.group(group).fields) {
            let name = def.name.split_once('.').map_or(def.name.as_str(), |(_, field)| field);
            object.extend(written(answer, def, vocabulary).map(|value| (name.to_owned(), value)));
        }
        serde_json::Value::Object(object)
    });
    Some(members.collect())
}

/// The id that a member's object gives, if it gives one.
fn given_id(fields: &[(String, &RawValue)]) -> Option<String> {
    let (_, raw) = fields.iter().find(|(key, _)| key == "id")?;
    serde_json::from_str(raw.get()).ok()
}

/// The note of `{"unknown": true, "note": …}`.
pub fn deferred_note(json: &serde_json::Value) -> Option<String> {
    let object = json.as_object()?;
    if object.get("note").is_some_and(|note| !note.is_string()) {
        return None;
    }
    let known_keys = object.keys().all(|key| key == "unknown" || key == "note");
    let note = object.get("note").and_then(|note| note.as_str()).unwrap_or_default();
    (known_keys && object.get("unknown") == Some(&serde_json::Value::Bool(true))).then(|| note.to_owned())
}

/// Ids of members are short words without the signs that paths are made of.
pub fn is_member_id(id: &str) -> bool {
    (1..=40).contains(&id.len()) && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}
