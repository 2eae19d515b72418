//! No amount jumps or falls at a threshold, unless the law makes it and the figure says why (`jump`).
//!
//! Each estimate is computed at every threshold that its figures name and one step further: where the step changes it by more
//! than the step itself, it jumps.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::decisions::{FIRST_LAW_DATE, LAST_LAW_DATE, Situation};
use super::finding::Finding;
use crate::domain::evaluator::{Evaluator, Subject};
use crate::domain::facts::{Answer, Facts, Key, Kind, ListState, Path, Value};
use crate::domain::figures::FigureData;
use crate::domain::located::Place;
use crate::domain::model::Model;
use crate::domain::rules::RuleId;

/// One step: income is rounded down to multiples of 50, so that less would show nothing.
const STEP: Decimal = Decimal::from_parts(50, 0, 0, false, 0);

/// The jumps of one estimate, from answers under which its item is required.
pub fn findings<'s>(
    model: &Model,
    rule: RuleId,
    required: impl Iterator<Item = &'s Situation>,
    read: &dyn Fn(&Situation) -> Option<Facts>,
    place: &Place,
) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    let Some((declared, _)) = &model.rule(rule).estimate else { return found };
    let is_money = |key: &Key| matches!(model.vocabulary.def(*key).kind, Kind::Money(_));
    let keys: Vec<Key> = declared.reads.iter().filter_map(|name| model.vocabulary.key(name)).filter(is_money).collect();
    for situation in required {
        for key in &keys {
            for law_date in law_dates(model, &declared.figures) {
                let line = read(situation).and_then(|facts| Line::new(model, rule, facts, law_date, *key));
                for jump in line.iter().flat_map(|line| line.jumps(&declared.figures, place)) {
                    if !found.contains(&jump) {
                        found.push(jump);
                    }
                }
            }
        }
    }
    found
}

/// The days on which the figures of an estimate change.
fn law_dates(model: &Model, figures: &[String]) -> BTreeSet<Date> {
    let mut days = BTreeSet::from([FIRST_LAW_DATE]);
    for figure in figures.iter().filter_map(|id| model.figures.find(id)) {
        days.extend(model.figures.get(figure).values.iter().filter_map(|value| value.from));
    }
    days.into_iter().filter(|day| (FIRST_LAW_DATE..=LAST_LAW_DATE).contains(day)).collect()
}

/// Every amount that the figures of an estimate name: thresholds are among them.
fn thresholds(model: &Model, figures: &[String], day: Date) -> BTreeSet<Decimal> {
    let mut found = BTreeSet::new();
    for figure in figures.iter().filter_map(|id| model.figures.find(id)) {
        match model.figures.get(figure).on(day).map(|value| &value.data) {
            Some(FigureData::Number(number)) => found.extend([Some(*number), number.checked_mul(Decimal::from(12))].into_iter().flatten()),
            Some(FigureData::Scale(steps)) => found.extend(steps.iter().filter_map(|step| step.up_to)),
            _ => {}
        }
    }
    found.into_iter().filter(|at| *at >= Decimal::ONE).collect()
}

/// Whether a figure with a step at an amount says why the law jumps there.
fn explaining(model: &Model, figures: &[String], day: Date, at: Decimal) -> bool {
    figures.iter().filter_map(|id| model.figures.find(id)).map(|figure| model.figures.get(figure)).any(|figure| {
        let here = match figure.on(day).map(|value| &value.data) {
            Some(FigureData::Number(number)) => *number == at || number.checked_mul(Decimal::from(12)) == Some(at),
            Some(FigureData::Scale(steps)) => steps.iter().any(|step| step.up_to == Some(at)),
            _ => false,
        };
        here && figure.jump.is_some()
    })
}

/// An estimate as one of its amounts moves.
struct Line<'a> {
    model: &'a Model,
    rule: RuleId,
    subject: Subject,
    facts: Facts,
    law_date: Date,
    key: Key,
}

impl<'a> Line<'a> {
    /// Answers what the estimate still waits for; nothing if it cannot be computed.
    fn new(model: &'a Model, rule: RuleId, facts: Facts, law_date: Date, key: Key) -> Option<Self> {
        let subject = model.rule(rule).subject.map_or(Subject::Case, |_| Subject::Member(0));
        let mut line = Self { model, rule, subject, facts, law_date, key };
        for _ in 0..32 {
            let waiting = {
                let evaluator = Evaluator::seeing_all(model, &line.facts, law_date);
                match evaluator.estimate(rule, subject)?.outcome {
                    Ok(_) => return Some(line),
                    Err(unknown) => unknown.facts,
                }
            };
            if waiting.is_empty() {
                return None;
            }
            for slot in waiting {
                line.answer(line.facts.path(slot));
            }
        }
        None
    }

    /// Where a step changes the amount by more than itself, and no figure says why.
    fn jumps(&self, figures: &[String], place: &Place) -> Vec<Finding> {
        let mut found = Vec::new();
        for at in thresholds(self.model, figures, self.law_date) {
            let (Some(before), Some(after)) = (self.amount(at), at.checked_add(STEP).and_then(|next| self.amount(next))) else { continue };
            if (after - before).abs() > STEP && !explaining(self.model, figures, self.law_date, at) {
                let fact = &self.model.vocabulary.def(self.key).name;
                let [at, before, after] = [at, before, after].map(|number| number.normalize().to_string());
                found.push(Finding::new(place.clone(), "jump", &[("fact", fact), ("at", &at), ("before", &before), ("after", &after)]));
            }
        }
        found
    }

    fn answer(&mut self, path: Path) {
        let def = self.model.vocabulary.def(path.key());
        let value = match def.kind {
            Kind::Bool => Value::Bool(false),
            Kind::Choice | Kind::Country => match def.options.first() {
                Some(option) => Value::Choice(*option),
                None => return,
            },
            Kind::Several => Value::Several(Vec::new()),
            Kind::Count => {
                Value::Number(def.bounds.minimum.unwrap_or_default().max(Decimal::from(20)).min(def.bounds.maximum.unwrap_or(Decimal::MAX)))
            }
            Kind::Percent => Value::Number(def.bounds.minimum.unwrap_or_default().max(Decimal::from(50))),
            Kind::Money(_) => Value::Number(Decimal::from(100_000)),
            Kind::Date => Value::Date(self.law_date),
            Kind::Text | Kind::List => return self.close(path),
        };
        match path {
            Path::Fact(fact) => self.facts.set(fact, Answer::Known(value)),
            Path::Field(group, member, field) => self.facts.set_field(group, member, field, Answer::Known(value)),
        }
    }

    fn close(&mut self, path: Path) {
        if let Path::Fact(fact) = path
            && let Some(group) = self.model.vocabulary.group_of(fact)
        {
            self.facts.set_list_state(group, ListState::Closed);
        }
    }

    fn amount(&self, at: Decimal) -> Option<Decimal> {
        let mut facts = self.facts.clone();
        let answer = Answer::Known(Value::Number(at));
        match self.key {
            Key::Fact(fact) => facts.set(fact, answer),
            Key::Field(group, field) => facts.set_field(group, 0, field, answer),
        }
        let evaluator = Evaluator::seeing_all(self.model, &facts, self.law_date);
        Some(evaluator.estimate(self.rule, self.subject)?.outcome.ok()?.amount)
    }
}
