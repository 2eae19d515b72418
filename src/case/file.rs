//! The format `madoguchi.case/1` and the changes a case goes through. Keys that this version does not know survive.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::interview::answer::printable;
use crate::interview::replay::EstimatesWanted;

/// The format this version writes.
pub const FORMAT: &str = "madoguchi.case/1";
/// The facts that name whom a case is about, in the interviews there are.
const NAMES: [&str; 2] = ["company_name", "asking_organisation"];

/// A case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseFile {
    /// [`FORMAT`].
    pub format: String,
    /// Its id, which is also its file name.
    pub id: String,
    /// Its title, for people.
    pub title: String,
    /// Counts the saves.
    pub revision: u64,
    /// Who began it.
    pub owner: String,
    /// When it was begun.
    pub created: Timestamp,
    /// When it was last changed.
    pub updated: Timestamp,
    /// The day on which the plan begins, if one was chosen.
    #[serde(default)]
    pub plan_start: Option<Date>,
    /// The interview it answers.
    pub interview: String,
    /// The version of that interview.
    pub interview_version: u32,
    /// The day of the law, if one was chosen.
    #[serde(default)]
    pub law_date: Option<Date>,
    /// The language it was last worked on in.
    pub language: String,
    /// When the questions of the estimates are asked.
    #[serde(default)]
    pub estimates: EstimatesWanted,
    /// The answers by fact.
    #[serde(default)]
    pub answers: BTreeMap<String, Entry>,
    /// What people noted of items.
    #[serde(default)]
    pub marks: BTreeMap<String, Mark>,
    /// The changes of answers and marks, the oldest first.
    #[serde(default)]
    pub history: Vec<HistoryEntry>,
    /// Keys of other versions.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

/// One answer, or the members of a group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The value, as answers files write it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// Asked, and not known.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unknown: bool,
    /// What was noted with *not known*.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The members of a group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<MemberEntry>>,
    /// Whether the group has no more members than these.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub closed: bool,
    /// The number of the next new member: numbers are never used again.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub next_member: u32,
    /// Who answered.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// Keys of other versions.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// A member of a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MemberEntry {
    /// Its permanent id.
    pub id: String,
    /// The answers about it by field.
    #[serde(default)]
    pub answers: BTreeMap<String, Entry>,
    /// Keys of other versions.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

/// What people noted of an item.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// The day it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<Date>,
    /// It does not apply after all.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub not_applicable: bool,
    /// A note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Keys of other versions.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

impl Mark {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HistoryEntry {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: String,
    /// The fact, member or item that changed.
    pub what: String,
    /// Before.
    pub from: Value,
    /// After.
    pub to: Value,
    /// Keys of other versions.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

/// Who changes a case, and when.
#[derive(Clone, Debug)]
pub struct Author {
    /// Who.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// A new answer to a fact or field.
#[derive(Clone, Debug, PartialEq)]
pub enum NewAnswer {
    /// The value, as answers files write it.
    Known(Value),
    /// Asked, and not known; with a note.
    NotKnown(String),
    /// As if it had not been asked.
    Cleared,
}

impl NewAnswer {
    fn json(&self) -> Value {
        match self {
            Self::Known(value) => value.clone(),
            Self::NotKnown(note) => serde_json::json!({"unknown": true, "note": note}),
            Self::Cleared => Value::Null,
        }
    }
}

/// A change of a case. Facts are named as answers files name them, members by their ids.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// A fact is answered anew.
    Fact(String, NewAnswer),
    /// A field of a member is answered anew: list, member, field.
    Field(String, String, String, NewAnswer),
    /// A member is added, with its name for people.
    AddMember(String, Option<String>),
    /// A member is added with the answers of another.
    CopyMember(String, String),
    /// A member is taken away.
    RemoveMember(String, String),
    /// There are no more members, or there may be more after all.
    CloseList(String, bool),
    /// An item is marked anew.
    Mark(String, Mark),
}

impl CaseFile {
    /// A case without answers.
    pub fn new(id: String, title: String, interview: (&str, u32), language: &str, author: &Author) -> Self {
        Self {
            format: FORMAT.to_owned(),
            id,
            title,
            revision: 0,
            owner: author.by.clone(),
            created: author.at,
            updated: author.at,
            plan_start: None,
            interview: interview.0.to_owned(),
            interview_version: interview.1,
            law_date: None,
            language: language.to_owned(),
            estimates: EstimatesWanted::default(),
            answers: BTreeMap::new(),
            marks: BTreeMap::new(),
            history: Vec::new(),
            others: Map::new(),
        }
    }

    /// Applies a change and writes it into the history.
    pub fn apply(&mut self, change: &Change, author: &Author) {
        let (what, from, to) = match change {
            Change::Fact(fact, answer) => {
                let from = set(&mut self.answers, fact, answer, author);
                (fact.clone(), from, answer.json())
            }
            Change::Field(list, member, field, answer) => {
                let entry = self.list(list, author);
                let found = entry.members.get_or_insert_default().iter_mut().find(|entry| entry.id == *member);
                let Some(found) = found else { return };
                let from = set(&mut found.answers, field, answer, author);
                (format!("{list}[{member}].{field}"), from, answer.json())
            }
            Change::AddMember(list, label) => {
                let answers = match label {
                    Some(label) => BTreeMap::from([("label".to_owned(), known(Value::from(label.as_str()), author))]),
                    None => BTreeMap::new(),
                };
                let id = self.add_member(list, answers, author);
                (format!("{list}[{id}]"), Value::Null, label.clone().map_or(Value::Bool(true), Value::String))
            }
            Change::CopyMember(list, member) => {
                let members = self.list(list, author).members.get_or_insert_default();
                let Some(copied) = members.iter().find(|entry| entry.id == *member) else { return };
                let mut answers = copied.answers.clone();
                answers.remove("label");
                let id = self.add_member(list, answers, author);
                (format!("{list}[{id}]"), Value::Null, Value::from(format!("{list}[{member}]")))
            }
            Change::RemoveMember(list, member) => {
                let members = self.list(list, author).members.get_or_insert_default();
                let Some(index) = members.iter().position(|entry| entry.id == *member) else { return };
                let removed = members.remove(index);
                let from = serde_json::to_value(&removed).unwrap_or_default();
                (format!("{list}[{member}]"), from, Value::Null)
            }
            Change::CloseList(list, closed) => {
                let entry = self.list(list, author);
                let from = entry.closed;
                entry.members.get_or_insert_default();
                entry.closed = *closed;
                entry.unknown = false;
                (list.clone(), Value::Bool(from), Value::Bool(*closed))
            }
            Change::Mark(item, mark) => {
                let from = match mark.is_empty() {
                    true => self.marks.remove(item),
                    false => self.marks.insert(item.clone(), mark.clone()),
                };
                let json = |mark: &Mark| serde_json::to_value(mark).unwrap_or_default();
                (item.clone(), from.as_ref().map_or(Value::Null, json), json(mark))
            }
        };
        self.updated = author.at;
        let (at, by, others) = (author.at, author.by.clone(), Map::new());
        self.history.push(HistoryEntry { at, by, what, from, to, others });
    }

    /// The id of the member that was added last to a list.
    pub fn last_member(&self, list: &str) -> Option<&str> {
        self.answers.get(list)?.members.as_ref()?.last().map(|member| member.id.as_str())
    }

    /// Its title, else the name of the company, else nothing.
    pub fn display_title(&self) -> String {
        let company = || NAMES.iter().find_map(|fact| self.answers.get(*fact)?.value.as_ref()?.as_str());
        printable(if self.title.is_empty() { company().unwrap_or_default() } else { &self.title })
    }

    /// How many facts have an answer.
    pub fn answered(&self) -> usize {
        self.answers.values().filter(|entry| entry.value.is_some() || entry.members.is_some()).count()
    }

    fn list(&mut self, list: &str, author: &Author) -> &mut Entry {
        let entry = self.answers.entry(list.to_owned()).or_default();
        entry.by.clone_from(&author.by);
        entry.at = author.at;
        entry
    }

    fn add_member(&mut self, list: &str, answers: BTreeMap<String, Entry>, author: &Author) -> String {
        let entry = self.list(list, author);
        entry.closed = false;
        entry.unknown = false;
        let members = entry.members.get_or_insert_default();
        // Files written by hand may not count: never give an id twice.
        let mut number = entry.next_member.max(1);
        while members.iter().any(|member| member.id == format!("m{number}")) {
            number += 1;
        }
        entry.next_member = number + 1;
        let id = format!("m{number}");
        members.push(MemberEntry { id: id.clone(), answers, others: Map::new() });
        id
    }
}

fn known(value: Value, author: &Author) -> Entry {
    Entry { value: Some(value), by: author.by.clone(), at: author.at, ..Entry::default() }
}

fn set(answers: &mut BTreeMap<String, Entry>, fact: &str, answer: &NewAnswer, author: &Author) -> Value {
    let before = match answers.get(fact) {
        Some(entry) if entry.unknown => serde_json::json!({"unknown": true, "note": entry.note}),
        Some(entry) => entry.value.clone().unwrap_or_default(),
        None => Value::Null,
    };
    match answer {
        NewAnswer::Cleared => {
            answers.remove(fact);
        }
        NewAnswer::Known(_) | NewAnswer::NotKnown(_) => {
            let entry = answers.entry(fact.to_owned()).or_default();
            entry.by.clone_from(&author.by);
            entry.at = author.at;
            (entry.value, entry.unknown, entry.note) = match answer {
                NewAnswer::Known(value) => (Some(value.clone()), false, String::new()),
                NewAnswer::NotKnown(note) => (None, true, note.clone()),
                NewAnswer::Cleared => (None, false, String::new()),
            };
            entry.closed = false;
        }
    }
    before
}

#[cfg(test)]
mod tests {
    use super::*;

    fn author() -> Author {
        Author { by: "hana".to_owned(), at: Timestamp::UNIX_EPOCH }
    }

    fn case() -> CaseFile {
        CaseFile::new("c1".to_owned(), "t".to_owned(), ("luxembourg", 1), "ja", &author())
    }

    #[test]
    fn numbers_of_members_are_never_used_again() {
        let mut case = case();
        let list = || "shareholders".to_owned();
        case.apply(&Change::AddMember(list(), Some("花".to_owned())), &author());
        case.apply(&Change::AddMember(list(), None), &author());
        case.apply(&Change::RemoveMember(list(), "m2".to_owned()), &author());
        case.apply(&Change::CopyMember(list(), "m1".to_owned()), &author());
        let ids: Vec<String> = case.answers["shareholders"].members.iter().flatten().map(|member| member.id.clone()).collect();
        assert_eq!(ids, ["m1", "m3"]);
        assert_eq!(case.history.len(), 4);
    }

    #[test]
    fn unknown_keys_survive() {
        let mut json = serde_json::to_value(case()).unwrap_or_default();
        json["colour"] = "green".into();
        json["answers"]["activity"] = serde_json::json!({"value": "online_shop", "by": "x", "at": "2026-01-01T00:00:00Z", "mood": 3});
        let case: CaseFile = serde_json::from_value(json.clone()).unwrap_or_else(|error| unreachable!("{error}"));
        assert_eq!(serde_json::to_value(case).ok(), Some(json));
    }

    #[test]
    fn the_history_tells_before_and_after() {
        let mut case = case();
        let answer = |value: &str| Change::Fact("purpose".to_owned(), NewAnswer::Known(value.into()));
        case.apply(&answer("enter"), &author());
        case.apply(&answer("close"), &author());
        assert_eq!(case.history[1].from, Value::from("enter"));
        assert_eq!(case.history[1].to, Value::from("close"));
    }
}
