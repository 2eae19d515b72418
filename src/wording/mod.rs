//! Ids and values in words: questions, answers, items and amounts, the same on every screen and in every export.

mod answers;
mod changes;
mod entries;
mod items;
mod proposals;
mod questions;
mod sheet;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::domain::facts::{Answer, Facts, Key, Path, Value};
use crate::interview::script::Interview;
use crate::text::Words;
use crate::text::figures::LegalWords;

pub use entries::Relation;
pub use sheet::Part;

/// Words for one interview in one language, under the law of one day.
#[derive(Clone, Debug)]
pub struct Wording<'a> {
    /// The words.
    pub words: &'a Words,
    /// The interview.
    pub interview: &'a Interview,
    /// The day of the law.
    pub law_date: Date,
    /// The names that people gave to members, by path such as `shareholders[m1]`.
    labels: BTreeMap<String, String>,
}

impl<'a> Wording<'a> {
    /// Words for a case.
    pub fn new(words: &'a Words, interview: &'a Interview, facts: &Facts, law_date: Date) -> Self {
        Self { words, interview, law_date, labels: labels(interview, facts) }
    }

    /// Words that may quote figures of law.
    pub fn legal(&self) -> LegalWords<'a> {
        LegalWords { words: self.words, figures: &self.interview.model.figures, law_date: self.law_date }
    }

    /// A member in words: the name that was given, or its number.
    pub fn member(&self, path: &str) -> String {
        if let Some(label) = self.labels.get(path) {
            return label.clone();
        }
        let (list, id) = path.split_once('[').unwrap_or((path, ""));
        let number = id.trim_end_matches(']').trim_start_matches('m');
        let word = self.legal().get(&format!("fact-{list}"), Some("member"));
        self.words.with("member-numbered", &[("member", &word), ("number", number)])
    }
}

/// The optional name of each member, from its `label` field.
fn labels(interview: &Interview, facts: &Facts) -> BTreeMap<String, String> {
    let vocabulary = &interview.model.vocabulary;
    let mut labels = BTreeMap::new();
    for (index, group) in vocabulary.groups.iter().enumerate() {
        let group_id = crate::domain::facts::GroupId(index as u16);
        let list = &vocabulary.def(Key::Fact(group.list)).name;
        let Some(field) = group.fields.iter().position(|field| field.name.ends_with(".label")) else { continue };
        for (member, entry) in facts.list(group_id).members.iter().enumerate() {
            let path = Path::Field(group_id, member, crate::domain::facts::FieldId(field as u16));
            if let Answer::Known(Value::Text(label)) = facts.at(path)
                && !label.is_empty()
            {
                labels.insert(format!("{list}[{}]", entry.id), label.clone());
            }
        }
    }
    labels
}
