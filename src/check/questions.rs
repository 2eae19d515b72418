//! Every fact that is read has a question, every question is read by something, and what whole files rest on is asked first.

use std::collections::BTreeSet;

use super::finding::{Finding, place_of};
use crate::domain::facts::{FieldId, GroupId, Key, Kind};
use crate::domain::language::Expr;
use crate::domain::located::SourceFile;
use crate::domain::rules::EdgeCondition;
use crate::interview::reads::Reads;
use crate::interview::script::{Interview, Question};

/// The faults of an interview's questions.
pub fn findings(interview: &Interview, script: &SourceFile<'_>) -> Vec<Finding> {
    let asked = asked(interview);
    let read = read(interview);
    let name = |key: Key| interview.model.vocabulary.def(key).name.as_str();
    let place = |key: Key| place_of(script, &format!("\"{}\"", name(key)));
    let mut found = Vec::new();
    for key in &asked {
        if !read.contains(&order(*key)) && interview.model.vocabulary.def(*key).kind != Kind::Text {
            found.push(Finding::new(place(*key), "never-read", &[("fact", name(*key))]));
        }
    }
    let needed: BTreeSet<KeyOrder> = read.iter().copied().chain(used_if_known(interview)).collect();
    for key in needed.into_iter().map(key_of).filter(|key| !asked.contains(key)) {
        found.push(Finding::new(place_of(script, "\"sections\""), "never-asked", &[("fact", name(key))]));
    }
    found.extend(asked_late(interview, &asked).into_iter().map(|key| Finding::new(place(key), "given-late", &[("fact", name(key))])));
    found
}

type KeyOrder = (bool, u16, u16);

fn order(key: Key) -> KeyOrder {
    match key {
        Key::Fact(fact) => (false, fact.0, 0),
        Key::Field(group, field) => (true, group.0, field.0),
    }
}

fn key_of((is_field, first, second): KeyOrder) -> Key {
    if is_field { Key::Field(GroupId(first), FieldId(second)) } else { Key::Fact(crate::domain::facts::FactId(first)) }
}

fn asked(interview: &Interview) -> Vec<Key> {
    let fields =
        |question: &Question| question.group.iter().flat_map(|(_, fields)| fields.iter().map(|field| field.key)).collect::<Vec<_>>();
    interview.questions.iter().flat_map(|question| std::iter::once(question.key).chain(fields(question))).collect()
}

/// What rules, days, prerequisites, estimates, remarks and barred options read.
fn read(interview: &Interview) -> BTreeSet<KeyOrder> {
    let mut keys: BTreeSet<KeyOrder> = BTreeSet::new();
    for reads in &interview.reads.rules {
        keys.extend(reads.condition.iter().chain(&reads.schedule).chain(&reads.estimate).copied().map(order));
    }
    let barred = interview.questions.iter().flat_map(|question| question.barred.iter().map(|barred| &barred.when));
    for expr in interview.notices.iter().map(|notice| &notice.when).chain(barred) {
        keys.extend(Reads::of_expression(&interview.model, expr).into_iter().map(order));
    }
    keys
}

/// What is read without being asked for: on what the options of other facts depend, which answers follow from others, who helps.
fn used_if_known(interview: &Interview) -> BTreeSet<KeyOrder> {
    let model = &interview.model;
    let restricted = model.restrictions.iter().map(|restriction| &restriction.on);
    let implied = interview.questions.iter().flat_map(|question| question.implied.iter().map(|implied| &implied.when));
    let helped = model.rules.iter().flat_map(|rule| &rule.helped_by).filter_map(|help| match &help.condition {
        Some(EdgeCondition::If(guard) | EdgeCondition::Unless(guard)) => Some(guard),
        None => None,
    });
    let promised = interview.promises.iter().map(|promise| &promise.when);
    let read = restricted.chain(implied).chain(helped).chain(promised);
    read.flat_map(|expr| Reads::of_expression(model, expr)).map(order).collect()
}

/// Facts that the `given` of a rules file reads and that are not asked before all others.
fn asked_late(interview: &Interview, asked: &[Key]) -> Vec<Key> {
    let givens: Vec<&Expr> = interview.model.rules.iter().filter_map(|rule| rule.given.as_ref()).collect();
    let given: BTreeSet<KeyOrder> = givens.into_iter().flat_map(|given| Reads::of_expression(&interview.model, given)).map(order).collect();
    asked.iter().copied().skip(given.len()).filter(|key| given.contains(&order(*key))).collect()
}
