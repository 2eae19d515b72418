//! Changes written as `fact=value`, to see what would follow from another answer; nothing in them is guessed.

use serde_json::Value as Json;

use super::answer::{self, AnswerProblem};
use super::answers_file::{self, AnswersFileError, deferred_note};
use super::script::Interview;
use super::typed;
use crate::domain::facts::{Answer, FactDef, FactId, Facts, FieldId, GroupId, Key, Kind, ListState, Member, Members, Path, Value};
use crate::domain::located::{SourceFile, nearest};

/// A change that was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// The place, as it was written: `legal_form`, `staff[m2].role`, `staff[m2]`.
    pub name: String,
    /// What stood there, as answers files write it; null where nothing was known.
    pub before: Json,
    /// What stands there now.
    pub after: Json,
}

/// A change that cannot be made.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{fact}={found}: {problem:?}")]
pub struct ChangeError {
    /// The fact, as it was written.
    pub fact: String,
    /// The value, as it was written.
    pub found: String,
    /// What is wrong.
    pub problem: AnswerProblem,
}

/// What the left side of a change names.
enum Target {
    Fact(FactId),
    List(FactId, GroupId),
    Member(GroupId, String),
    Field(GroupId, String, FieldId),
}

/// Makes changes to the facts of a case, one after the other.
///
/// # Errors
/// The first change that cannot be made; those before it are made.
pub fn apply(interview: &Interview, facts: &mut Facts, changes: &[String]) -> Result<Vec<Changed>, ChangeError> {
    let mut made: Vec<Changed> = Vec::with_capacity(changes.len());
    for change in changes {
        let (name, value) = change.split_once('=').map_or((change.trim(), None), |(name, value)| (name.trim(), Some(value.trim())));
        let error = |problem| ChangeError { fact: name.to_owned(), found: value.unwrap_or_default().to_owned(), problem };
        let value = value.ok_or_else(|| error(AnswerProblem::NoValue))?;
        if made.iter().any(|known| known.name == name) {
            return Err(error(AnswerProblem::GivenTwice));
        }
        let target = target(interview, facts, name).map_err(error)?;
        let before = given(interview, facts, name);
        let mut editor = Editor { interview, facts: &mut *facts };
        editor.set(name, &target, value)?;
        made.push(Changed { name: name.to_owned(), before, after: given(interview, facts, name) });
    }
    Ok(made)
}

/// The place that a name such as `legal_form` or `staff[m2].role` means in a case.
pub fn place(interview: &Interview, facts: &Facts, name: &str) -> Option<Path> {
    match target(interview, facts, name).ok()? {
        Target::Fact(fact) | Target::List(fact, _) => Some(Path::Fact(fact)),
        Target::Member(..) => None,
        Target::Field(group, id, field) => Some(Path::Field(group, member_index(facts, group, &id)?, field)),
    }
}

fn member_index(facts: &Facts, group: GroupId, id: &str) -> Option<usize> {
    facts.list(group).members.iter().position(|member| *member.id == *id)
}

fn target(interview: &Interview, facts: &Facts, name: &str) -> Result<Target, AnswerProblem> {
    let vocabulary = &interview.model.vocabulary;
    let (list, rest) = name.split_once('[').map_or((name, None), |(list, rest)| (list, Some(rest)));
    let unknown_fact = |wanted: &str| {
        let names = vocabulary.facts.iter().map(|fact| fact.name.as_str());
        AnswerProblem::UnknownFact { nearest: nearest(wanted, names) }
    };
    let Some(Key::Fact(fact)) = vocabulary.key(list) else { return Err(unknown_fact(list)) };
    let group = vocabulary.group_of(fact);
    let (group, rest) = match (group, rest) {
        (None, None) => return Ok(Target::Fact(fact)),
        (Some(group), None) => return Ok(Target::List(fact, group)),
        (None, Some(_)) => return Err(unknown_fact(list)),
        (Some(group), Some(rest)) => (group, rest),
    };
    let (id, field) = rest.split_once(']').ok_or_else(|| unknown_fact(list))?;
    check_member(facts, group, id)?;
    match field.strip_prefix('.') {
        None if field.is_empty() => Ok(Target::Member(group, id.to_owned())),
        None => Err(unknown_fact(list)),
        Some(field) => match vocabulary.key(&format!("{list}.{field}")) {
            Some(Key::Field(_, field)) => Ok(Target::Field(group, id.to_owned(), field)),
            _ => {
                let fields = vocabulary.group(group).fields.iter().map(|def| def.name.as_str());
                Err(AnswerProblem::UnknownFact { nearest: nearest(&format!("{list}.{field}"), fields) })
            }
        },
    }
}

/// A member is one that exists, or the next new one: any other id may be a slip.
fn check_member(facts: &Facts, group: GroupId, id: &str) -> Result<(), AnswerProblem> {
    let next = next_member(facts, group);
    if member_index(facts, group, id).is_some() || id == next {
        return Ok(());
    }
    let known = facts.list(group).members.iter().map(|member| member.id.to_string());
    Err(AnswerProblem::UnknownMember { allowed: known.chain([next]).collect() })
}

/// The id that the next new member has.
fn next_member(facts: &Facts, group: GroupId) -> String {
    let numbers = facts.list(group).members.iter().filter_map(|member| member.id.strip_prefix('m')?.parse::<u32>().ok());
    format!("m{}", numbers.max().unwrap_or(0).saturating_add(1))
}

/// What stands at a place that was written as a change writes it.
fn given(interview: &Interview, facts: &Facts, name: &str) -> Json {
    let vocabulary = &interview.model.vocabulary;
    let answer = |path: Path| match facts.at(path) {
        Answer::Known(value) => answer::to_json(value, vocabulary.def(path.key()).kind, &vocabulary.symbols),
        Answer::Deferred(_) => serde_json::json!({"unknown": true}),
        Answer::NotAsked => Json::Null,
    };
    match target(interview, facts, name) {
        Ok(Target::Fact(fact)) => answer(Path::Fact(fact)),
        Ok(Target::List(_, group)) => match facts.list(group).state {
            ListState::NotAsked => Json::Null,
            ListState::Deferred => serde_json::json!({"unknown": true}),
            ListState::Open | ListState::Closed => facts.list(group).members.iter().map(|member| &*member.id).collect(),
        },
        Ok(Target::Member(group, id)) => member_index(facts, group, &id).map_or(Json::Null, |_| id.into()),
        Ok(Target::Field(group, id, field)) => {
            member_index(facts, group, &id).map_or(Json::Null, |member| answer(Path::Field(group, member, field)))
        }
        Err(_) => Json::Null,
    }
}

struct Editor<'e> {
    interview: &'e Interview,
    facts: &'e mut Facts,
}

impl Editor<'_> {
    fn set(&mut self, name: &str, target: &Target, text: &str) -> Result<(), ChangeError> {
        let error = |problem| ChangeError { fact: name.to_owned(), found: text.to_owned(), problem };
        match target {
            Target::Fact(fact) => {
                let answer = self.answer(Key::Fact(*fact), text).map_err(error)?;
                answer::check_fit(&self.interview.model, self.facts, Key::Fact(*fact), &answer).map_err(error)?;
                self.facts.set(*fact, answer);
            }
            Target::List(fact, group) => return self.set_list(name, *fact, *group, text),
            Target::Member(group, id) => {
                if !is_nothing(text) {
                    return Err(error(AnswerProblem::NotAValue));
                }
                self.remove_member(*group, id);
            }
            Target::Field(group, id, field) => {
                let answer = self.answer(Key::Field(*group, *field), text).map_err(error)?;
                let member = member_index(self.facts, *group, id).unwrap_or_else(|| self.add_member(*group, id));
                self.facts.set_field(*group, member, *field, answer);
            }
        }
        Ok(())
    }

    fn answer(&self, key: Key, text: &str) -> Result<Answer, AnswerProblem> {
        let vocabulary = &self.interview.model.vocabulary;
        let def = vocabulary.def(key);
        if is_nothing(text) {
            return Ok(Answer::NotAsked);
        }
        if text.starts_with(['"', '[', '{']) {
            let json: Json = serde_json::from_str(text).map_err(|_| AnswerProblem::WrongKind { wanted: def.kind.name() })?;
            return match deferred_note(&json) {
                Some(note) => Ok(Answer::Deferred(note)),
                None => answer::from_json(def, &vocabulary.symbols, &json).map(Answer::Known),
            };
        }
        self.bare(def, text).map(Answer::Known)
    }

    /// A value without the signs of JSON, as people write it on a command line.
    fn bare(&self, def: &FactDef, text: &str) -> Result<Value, AnswerProblem> {
        let symbols = &self.interview.model.vocabulary.symbols;
        match def.kind {
            Kind::Bool => match text {
                "true" | "yes" => Ok(Value::Bool(true)),
                "false" | "no" => Ok(Value::Bool(false)),
                _ => Err(AnswerProblem::WrongKind { wanted: def.kind.name() }),
            },
            Kind::Choice | Kind::Country => answer::option(def, symbols, text).map(Value::Choice),
            Kind::Several => {
                let options: Json = text.split(',').map(str::trim).collect();
                answer::from_json(def, symbols, &options)
            }
            _ => typed::read(def, text),
        }
    }

    fn set_list(&mut self, name: &str, fact: FactId, group: GroupId, text: &str) -> Result<(), ChangeError> {
        let error = |problem| ChangeError { fact: name.to_owned(), found: text.to_owned(), problem };
        let vocabulary = &self.interview.model.vocabulary;
        self.facts.set(fact, Answer::NotAsked);
        if is_nothing(text) {
            self.facts.set_list(group, Members::default());
            return Ok(());
        }
        let wrong = AnswerProblem::WrongKind { wanted: Kind::List.name() };
        let json: Json = serde_json::from_str(text).map_err(|_| error(wrong.clone()))?;
        if let Some(note) = deferred_note(&json) {
            self.facts.set_list(group, Members::default());
            self.facts.defer_list(vocabulary, group, note);
            return Ok(());
        }
        // Members are written as in an answers file, and read by the same rules.
        let whole = format!("{{\"{name}\": {text}}}");
        let file = SourceFile { name, text: &whole, overlay: false };
        let read = answers_file::read(&file, self.interview).map_err(|fault| match fault {
            AnswersFileError::Answer(fault) => ChangeError { fact: fault.fact, found: fault.found, problem: fault.problem },
            AnswersFileError::Shape(_) => error(wrong),
        })?;
        self.facts.set_list(group, read.list(group).clone());
        Ok(())
    }

    fn add_member(&mut self, group: GroupId, id: &str) -> usize {
        if self.facts.list(group).state != ListState::Closed {
            self.facts.set_list_state(group, ListState::Open);
        }
        self.facts.add_member(group, id)
    }

    fn remove_member(&mut self, group: GroupId, id: &str) {
        let list = self.facts.list(group);
        let members: Vec<Member> = list.members.iter().filter(|member| *member.id != *id).cloned().collect();
        let state = list.state;
        self.facts.set_list(group, Members { state, members });
    }
}

fn is_nothing(text: &str) -> bool {
    text.is_empty() || text == "null"
}
