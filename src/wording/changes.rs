//! What would change an outcome, what is different, and what caused it, in words.

use rust_decimal::Decimal;

use super::Wording;
use crate::checklist::Item;
use crate::checklist::causes::{Cause, Reading, RulePart};
use crate::checklist::difference::What;
use crate::checklist::explain::FigureUsed;
use crate::checklist::flip::{Flip, Lever, Turn};
use crate::domain::facts::{Facts, Key, Kind};
use crate::domain::figures::Confidence;
use crate::domain::rules::LeadDays;

/// So many answers are named; more are only counted.
const NAMED: usize = 3;

impl Wording<'_> {
    /// That an item about the members of a list has nobody to be about.
    pub fn nobody(&self, id: &str, list: &str) -> String {
        let list = self.path(list);
        self.words.with("explain-nobody", &[("item", &self.title(id, None)), ("list", &list)])
    }

    /// How sure the sources make us.
    pub fn confidence(&self, confidence: Confidence) -> String {
        self.words.get(match confidence {
            Confidence::High => "confidence-high",
            Confidence::Medium => "confidence-medium",
            Confidence::Low => "confidence-low",
        })
    }

    /// A figure with its value, day, source and confidence.
    pub fn figure_used(&self, used: &FigureUsed<'_>) -> String {
        let definition = self.interview.model.figures.get(used.figure);
        let (day, law) = (self.words.date(used.day), self.citation(&definition.law));
        let Some(dated) = used.value else {
            return self.words.with("figure-missing", &[("figure", &definition.id), ("day", &day), ("law", &law)]);
        };
        let value = self.figure_value(used.figure, used.day).unwrap_or_else(|| self.words.get("figure-table"));
        let confidence = self.confidence(dated.confidence);
        let values = [("figure", definition.id.as_str()), ("value", &value), ("day", &day), ("law", &law)];
        let head = self.words.with("figure-used", &values);
        let source = self.words.with("figure-source", &[("source", &self.source(&dated.source)), ("confidence", &confidence)]);
        format!("{head} {source}")
    }

    /// What can be moved: an answer, or a count or sum over a group.
    pub fn lever(&self, facts: &Facts, lever: &Lever<'_>) -> String {
        let vocabulary = &self.interview.model.vocabulary;
        match (lever, lever.total()) {
            (Lever::Answer(path), _) => self.path(&facts.path_name(vocabulary, *path)),
            (_, Some((_, Some(field)))) => self.words.with("lever-sum", &[("fact", &self.label(vocabulary.def(field)))]),
            (_, Some((group, None))) => {
                let list = self.label(vocabulary.def(Key::Fact(vocabulary.group(group).list)));
                self.words.with("lever-count", &[("list", &list)])
            }
            (Lever::Total(_), None) => String::new(),
        }
    }

    /// A number in the unit of what is moved.
    fn lever_number(&self, lever: &Lever<'_>, number: Decimal) -> String {
        let vocabulary = &self.interview.model.vocabulary;
        let key = match lever {
            Lever::Answer(path) => Some(path.key()),
            Lever::Total(_) => lever.total().and_then(|(_, field)| field),
        };
        match key.map(|key| vocabulary.def(key).kind) {
            Some(Kind::Money(currency)) => self.words.money(number, currency),
            Some(Kind::Percent) => self.words.percent(number),
            _ => self.words.number(number),
        }
    }

    /// The nearest number with another outcome.
    pub fn flip(&self, facts: &Facts, flip: &Flip<'_>) -> String {
        let status = self.status(flip.status);
        self.words.with("flip-to-status", &[("reach", &self.reach(facts, flip)), ("status", &status)])
    }

    /// How far a number is from it, without the outcome.
    pub fn reach(&self, facts: &Facts, flip: &Flip<'_>) -> String {
        let (fact, from, to) =
            (self.lever(facts, &flip.lever), self.lever_number(&flip.lever, flip.from), self.lever_number(&flip.lever, flip.to));
        let values = [("fact", fact.as_str()), ("from", &from), ("to", &to)];
        self.words.with(if flip.to > flip.from { "flip-up" } else { "flip-down" }, &values)
    }

    /// Other answers with another outcome.
    pub fn turn(&self, facts: &Facts, turn: &Turn) -> String {
        let vocabulary = &self.interview.model.vocabulary;
        let (fact, status) = (self.path(&facts.path_name(vocabulary, turn.path)), self.status(turn.status));
        let def = vocabulary.def(turn.path.key());
        if turn.answers.len() > NAMED {
            return self.words.counted("turn-many", turn.answers.len(), &[("fact", &fact), ("status", &status)]);
        }
        let answers: Vec<String> = turn.answers.iter().map(|value| self.value(def, value)).collect();
        let answers = answers.join(&self.words.get("turn-or"));
        self.words.with("turn-named", &[("fact", &fact), ("answers", &answers), ("status", &status)])
    }

    /// A part of an item as it was and as it is, with its label.
    pub fn change(&self, what: What, before: Option<&Item>, after: Option<&Item>) -> (&'static str, String) {
        let none = |item: Option<&Item>| match (item, what) {
            (None, What::Status) => self.words.get("change-unlisted"),
            _ => self.words.get("change-none"),
        };
        let part = |item: Option<&Item>| -> Option<String> {
            let item = item?;
            let titles = |ids: &[String]| ids.iter().map(|id| self.title(id, None)).collect::<Vec<String>>();
            match what {
                What::Status => Some(self.status(item.status)),
                What::Due => item.due.as_ref().map(|due| self.due(due)),
                What::Fee => item.fee.as_ref().map(|fee| self.fee(fee)),
                What::After => Some(self.words.list(&titles(&item.after))),
                What::Documents => Some(self.words.list(&item.documents.iter().map(|id| self.document(id)).collect::<Vec<String>>())),
                What::Lead => item.lead.map(|lead: LeadDays| self.lead(lead)),
            }
        };
        let shown = |item| part(item).filter(|text| !text.is_empty()).unwrap_or_else(|| none(item));
        let label = match what {
            What::Status => "label-status",
            What::Due => "label-due",
            What::Fee => "label-fee",
            What::After => "label-after",
            What::Documents => "label-documents",
            What::Lead => "label-lead",
        };
        (label, self.from_to(&shown(before), &shown(after)))
    }

    /// Something as it was and as it is.
    pub fn from_to(&self, before: &str, after: &str) -> String {
        self.words.with("change-from-to", &[("before", before), ("after", after)])
    }

    /// An answer as a change gives it, in words.
    pub fn changed_value(&self, name: &str, value: &serde_json::Value) -> String {
        match (value, self.def_of_path(name)) {
            (serde_json::Value::Null, _) => self.words.get("change-not-answered"),
            (serde_json::Value::Object(_), _) => self.words.get("answer-not-known"),
            (value, Some(def)) => self.value_of_json(def, value),
            (_, None) => self.member(name),
        }
    }

    /// The place of a change in words; a member is named as such.
    pub fn changed_place(&self, name: &str) -> String {
        if name.ends_with(']') { self.member(name) } else { self.path(name) }
    }

    /// What caused a difference. The values of a figure are told by the words of either side.
    pub fn cause(&self, before: &Wording<'_>, cause: &Cause) -> String {
        match cause {
            Cause::LawDate => self.words.get("cause-law-date"),
            Cause::Rule { id, part } => self.words.with(rule_part(*part), &[("rule", id)]),
            Cause::Figure { id, before: was, after: is } => {
                let values = [before.reading(id, was), self.reading(id, is)];
                let law = [self, before].iter().find_map(|side| {
                    let figures = &side.interview.model.figures;
                    Some(side.citation(&figures.get(figures.find(id)?).law))
                });
                let change = match &values {
                    [Some(was), Some(is)] => self.from_to(was, is),
                    _ => self.words.get("cause-table"),
                };
                let law = law.unwrap_or_default();
                self.words.with("cause-figure", &[("figure", id), ("change", &change), ("law", &law)])
            }
        }
    }

    /// The value of a reading in words; `None` for a table.
    fn reading(&self, id: &str, reading: &Reading) -> Option<String> {
        let figures = &self.interview.model.figures;
        match figures.find(id) {
            Some(figure) if reading.value.is_some() => self.figure_value(figure, reading.day),
            _ => Some(self.words.get("change-none")),
        }
    }
}

fn rule_part(part: RulePart) -> &'static str {
    match part {
        RulePart::Added => "cause-rule-added",
        RulePart::Removed => "cause-rule-removed",
        RulePart::InForce => "cause-rule-in-force",
        RulePart::Condition => "cause-rule-condition",
        RulePart::Due => "cause-rule-due",
        RulePart::Fee => "cause-rule-fee",
        RulePart::After => "cause-rule-after",
        RulePart::Documents => "cause-rule-documents",
        RulePart::Lead => "cause-rule-lead",
    }
}
