//! One case as it stands under one law: what an explanation looks into, and one side of a comparison.

use super::{Checklist, EstimateItem, Item};
use crate::domain::because::Grounds;
use crate::domain::evaluate::Status;
use crate::domain::evaluator::Evaluator;
use crate::domain::facts::Facts;
use crate::domain::rules::{EdgeCondition, Rule};
use crate::interview::replay::Replay;
use crate::interview::script::Interview;

/// A case under a law, with everything that was found about it.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The interview with its law.
    pub interview: &'a Interview,
    /// The answers that count.
    pub replay: &'a Replay<'a>,
    /// What they come to.
    pub checklist: &'a Checklist,
}

/// A part of an item that rests on something in the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemPart {
    /// Its outcome.
    Status,
    /// Its day, its fee and its prerequisites, while it is required.
    Plan,
    /// Its amount.
    Estimate,
}

impl ItemPart {
    /// All parts.
    pub const ALL: [Self; 3] = [Self::Status, Self::Plan, Self::Estimate];
}

impl<'a> Side<'a> {
    /// The answers.
    pub fn facts(&self) -> &'a Facts {
        self.replay.evaluator.facts
    }

    /// The item with a key.
    pub fn item(&self, key: &str) -> Option<&'a Item> {
        self.checklist.items.iter().find(|item| item.key() == key)
    }

    /// The estimate of an item.
    pub fn estimate(&self, item: &Item) -> Option<&'a EstimateItem> {
        self.checklist.estimates.iter().find(|estimate| estimate.rule == item.rule && estimate.subject_path == item.subject_path)
    }

    /// What in the law a part of an item rests on.
    pub fn grounds(&self, part: ItemPart, item: &Item) -> Grounds {
        match part {
            ItemPart::Status => self.grounds_of_status(item),
            ItemPart::Plan => self.grounds_of_plan(item),
            ItemPart::Estimate => self.grounds_of_estimate(item),
        }
    }

    fn grounds_of_status(&self, item: &Item) -> Grounds {
        let mut grounds = Grounds::default();
        grounds.add_rule(&self.replay.evaluator, item.rule, item.subject);
        grounds
    }

    fn grounds_of_plan(&self, item: &Item) -> Grounds {
        let mut grounds = Grounds::default();
        if item.status != Status::Required {
            return grounds;
        }
        let evaluator: &Evaluator<'a> = &self.replay.evaluator;
        let rule = evaluator.model.rule(item.rule);
        days(rule).for_each(|expr| grounds.add_expression(evaluator, expr, item.subject));
        for edge in &rule.after {
            if let Some(EdgeCondition::If(guard) | EdgeCondition::Unless(guard)) = &edge.condition {
                grounds.add_expression(evaluator, guard, item.subject);
            }
        }
        if let Some(fee) = rule.fee {
            grounds.add_figure(fee, evaluator.law_date);
        }
        grounds
    }

    fn grounds_of_estimate(&self, item: &Item) -> Grounds {
        let mut grounds = Grounds::default();
        let evaluator: &Evaluator<'a> = &self.replay.evaluator;
        let declared = evaluator.model.rule(item.rule).estimate.as_ref();
        let (Some((declared, _)), Some(found)) = (declared, evaluator.estimate(item.rule, item.subject)) else { return grounds };
        found.figures.into_iter().for_each(|(figure, day)| grounds.add_figure(figure, day));
        declared.reads.iter().for_each(|name| grounds.add_name(evaluator, name, item.subject));
        grounds
    }
}

/// The days of a rule with their condition.
fn days(rule: &Rule) -> impl Iterator<Item = &crate::domain::language::Expr> {
    rule.due.iter().chain(&rule.due_if).chain(&rule.not_before)
}
