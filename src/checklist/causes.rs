//! Which figure or rule caused a difference between two laws: one that is read on either side and is not the same on both.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde_json::Value as Json;

use super::difference::{EstimatePair, ItemPair, What};
use super::side::{ItemPart, Side};
use super::{Item, figure_value, key_of};
use crate::domain::figures::FigureId;
use crate::domain::model::Model;
use crate::domain::rules::{Rule, RuleId};

/// A figure as one law has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The day it is read for.
    pub day: Date,
    /// Its value, as figures files write it; `None` if it has none on that day.
    pub value: Option<Json>,
}

/// A part of a rule that can be different.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RulePart {
    /// There was no such rule.
    Added,
    /// There is no such rule any more.
    Removed,
    /// The days on which it is law.
    InForce,
    /// Its condition, or that of its file.
    Condition,
    /// The day it is due.
    Due,
    /// The fee.
    Fee,
    /// The prerequisites.
    After,
    /// The papers.
    Documents,
    /// The time it takes.
    Lead,
}

impl RulePart {
    /// The name that the data formats use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::InForce => "in_force",
            Self::Condition => "condition",
            Self::Due => "due",
            Self::Fee => "fee",
            Self::After => "after",
            Self::Documents => "documents",
            Self::Lead => "lead_days",
        }
    }
}

/// What caused a difference.
#[derive(Clone, Debug, PartialEq)]
pub enum Cause {
    /// A figure has another value.
    Figure {
        /// Its id.
        id: String,
        /// As it was read before.
        before: Reading,
        /// As it is read after.
        after: Reading,
    },
    /// A rule reads otherwise.
    Rule {
        /// Its id.
        id: String,
        /// In which part.
        part: RulePart,
    },
    /// The day of the law itself, which some days and years are counted from.
    LawDate,
}

/// The two laws that are compared, for one case.
#[derive(Clone, Copy, Debug)]
pub struct Sides<'a> {
    /// The law before.
    pub before: Side<'a>,
    /// The law after.
    pub after: Side<'a>,
}

impl Sides<'_> {
    /// What caused an item to be different.
    pub fn causes_of_item(&self, pair: &ItemPair<'_>) -> Vec<Cause> {
        let mut found = Found::default();
        let what = pair.what();
        self.of_status(pair, &mut found);
        if what.iter().any(|what| matches!(what, What::Due | What::Fee | What::After)) {
            self.figures(pair, ItemPart::Plan, &mut found);
        }
        for part in &what {
            self.own_rule(pair, *part, &mut found);
        }
        if what.contains(&What::After) {
            self.prerequisites(pair, &mut found);
        }
        self.finish(found)
    }

    /// What caused an estimate to be different.
    pub fn causes_of_estimate(&self, pair: &EstimatePair<'_>) -> Vec<Cause> {
        let Some(shown) = pair.shown() else { return Vec::new() };
        let key = shown.key();
        let items = ItemPair { before: self.before.item(&key), after: self.after.item(&key) };
        let mut found = Found::default();
        if pair.before.is_some() && pair.after.is_some() {
            self.figures(&items, ItemPart::Estimate, &mut found);
            self.rules(&items, ItemPart::Estimate, &mut found);
        } else {
            self.of_status(&items, &mut found);
        }
        self.finish(found)
    }

    /// Where no figure and no rule differs, days and years counted from the day of the law do.
    fn finish(&self, found: Found) -> Vec<Cause> {
        let moved = self.before.checklist.law_date != self.after.checklist.law_date;
        if found.causes.is_empty() && moved { vec![Cause::LawDate] } else { found.causes }
    }

    fn of_status(&self, pair: &ItemPair<'_>, found: &mut Found) {
        if pair.before.map(|item| item.status) != pair.after.map(|item| item.status) {
            self.figures(pair, ItemPart::Status, found);
            self.rules(pair, ItemPart::Status, found);
        }
    }

    /// A prerequisite comes or goes with the item that it is.
    fn prerequisites(&self, pair: &ItemPair<'_>, found: &mut Found) {
        let (Some(before), Some(after)) = (pair.before, pair.after) else { return };
        let (was, is): (BTreeSet<&String>, BTreeSet<&String>) = (before.after.iter().collect(), after.after.iter().collect());
        for id in was.symmetric_difference(&is) {
            let own = key_of(id, pair.shown().and_then(|item| item.subject_path.as_deref()));
            for key in [(*id).clone(), own] {
                self.of_status(&ItemPair { before: self.before.item(&key), after: self.after.item(&key) }, found);
            }
        }
    }

    /// Adds the figures read on either side that differ.
    fn figures(&self, pair: &ItemPair<'_>, part: ItemPart, found: &mut Found) {
        let (before, after) = (&self.before, &self.after);
        let read = |side: &Side<'_>, item: Option<&Item>| item.map(|item| side.grounds(part, item).figures).unwrap_or_default();
        let id_of = |side: &Side<'_>, figure: FigureId| side.interview.model.figures.get(figure).id.clone();
        for (figure, day) in read(before, pair.before) {
            found.figure(self, id_of(before, figure), day, counterpart(day, before, after));
        }
        for (figure, day) in read(after, pair.after) {
            found.figure(self, id_of(after, figure), counterpart(day, after, before), day);
        }
    }

    /// Adds the rules passed on either side whose conditions or days of force differ.
    fn rules(&self, pair: &ItemPair<'_>, part: ItemPart, found: &mut Found) {
        for (side, item) in [(&self.before, pair.before), (&self.after, pair.after)] {
            let Some(item) = item else { continue };
            let model = &side.interview.model;
            let passed: Vec<RuleId> = std::iter::once(item.rule).chain(side.grounds(part, item).rules).collect();
            passed.into_iter().for_each(|rule| self.rule(&model.rule(rule).id, found));
        }
    }

    fn rule(&self, id: &str, found: &mut Found) {
        let part = match self.both(id) {
            (None, Some(_)) => Some(RulePart::Added),
            (Some(_), None) => Some(RulePart::Removed),
            (Some(before), Some(after)) => {
                let in_force = |rule: &Rule, side: &Side<'_>| rule.in_force.covers(side.checklist.law_date);
                if in_force(before, &self.before) != in_force(after, &self.after) {
                    Some(RulePart::InForce)
                } else {
                    let same = before.texts.when == after.texts.when && before.texts.given == after.texts.given;
                    (!same).then_some(RulePart::Condition)
                }
            }
            (None, None) => None,
        };
        found.rule(id, part);
    }

    /// Adds the part of the item's own rule behind a part of the item, if it reads otherwise.
    fn own_rule(&self, pair: &ItemPair<'_>, what: What, found: &mut Found) {
        let Some(item) = pair.shown() else { return };
        let (Some(before), Some(after)) = self.both(&item.id) else { return };
        let (models, texts) = ((self.model(&self.before), self.model(&self.after)), (&before.texts, &after.texts));
        let fee = |model: &Model, rule: &Rule| rule.fee.map(|fee| model.figures.get(fee).id.clone());
        let (part, differs) = match what {
            What::Status => return,
            What::Due => (RulePart::Due, texts.0.due != texts.1.due || texts.0.due_if != texts.1.due_if),
            What::Fee => (RulePart::Fee, fee(models.0, before) != fee(models.1, after)),
            What::After => (RulePart::After, texts.0.after != texts.1.after),
            What::Documents => (RulePart::Documents, before.documents != after.documents),
            What::Lead => (RulePart::Lead, before.lead != after.lead),
        };
        found.rule(&item.id, differs.then_some(part));
    }

    fn model<'s>(&self, side: &Side<'s>) -> &'s Model {
        &side.interview.model
    }

    fn both(&self, id: &str) -> (Option<&Rule>, Option<&Rule>) {
        let (before, after) = (self.model(&self.before), self.model(&self.after));
        (before.rule_id(id).map(|rule| before.rule(rule)), after.rule_id(id).map(|rule| after.rule(rule)))
    }
}

/// Causes without repeats.
#[derive(Debug, Default)]
struct Found {
    causes: Vec<Cause>,
}

impl Found {
    fn figure(&mut self, sides: &Sides<'_>, id: String, before: Date, after: Date) {
        let reading = |side: &Side<'_>, day: Date| Reading { day, value: value_on(&side.interview.model, &id, day) };
        let (before, after) = (reading(&sides.before, before), reading(&sides.after, after));
        let known = self.causes.iter().any(|cause| matches!(cause, Cause::Figure { id: other, .. } if *other == id));
        if before.value != after.value && !known {
            self.causes.push(Cause::Figure { id, before, after });
        }
    }

    fn rule(&mut self, id: &str, part: Option<RulePart>) {
        let Some(part) = part else { return };
        let cause = Cause::Rule { id: id.to_owned(), part };
        if !self.causes.contains(&cause) {
            self.causes.push(cause);
        }
    }
}

/// The day on which the other side would read what one side reads on a day: the law date for the law date, and the first day
/// of a tax year for that of the other side's; days that the case gives are the same on both.
fn counterpart(day: Date, from: &Side<'_>, to: &Side<'_>) -> Date {
    let (from, to) = (from.checklist.law_date, to.checklist.law_date);
    if day == from {
        return to;
    }
    let years_apart = (day.year() - from.year()).abs();
    if day.month() == 1 && day.day() == 1 && years_apart <= 1 {
        return Date::new(day.year() + to.year() - from.year(), 1, 1).unwrap_or(day);
    }
    day
}

fn value_on(model: &Model, id: &str, day: Date) -> Option<Json> {
    figure_value(model, model.figures.find(id)?, day)
}
