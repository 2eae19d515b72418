//! The truth of conditions: decided as soon as the parts that are known decide it.

use super::bounds::Bounds;
use super::{Decided, Evaluator, Subject};
use crate::domain::facts::{GroupId, ListState};
use crate::domain::figures::FigureData;
use crate::domain::language::{Expr, Operator};
use crate::domain::symbols::Symbol;

impl<'a> Evaluator<'a> {
    /// The truth of a condition; `None` while undecided.
    pub fn truth(&self, expr: &'a Expr, subject: Subject) -> Option<bool> {
        Some(match expr {
            Expr::Bool(truth) => *truth,
            Expr::And(parts) => self.decide(parts, subject, false)?,
            Expr::Or(parts) => self.decide(parts, subject, true)?,
            Expr::Not(part) => !self.truth(part, subject)?,
            Expr::Compare(operator, sides) => self.compare(*operator, &sides.0, &sides.1, subject)?,
            Expr::Is(part, option) => self.option(part, subject)? == *option,
            Expr::Same(sides) => {
                let (left, right) = (self.option(&sides.0, subject)?, self.option(&sides.1, subject)?);
                left == right && left != Symbol::NONE
            }
            Expr::OneOf(part, options) => options.contains(&self.option(part, subject)?),
            Expr::InSet(part, figure) => {
                let option = self.option(part, subject)?;
                match &self.figure(*figure, None, subject)?.data {
                    FigureData::Set(set) => set.contains(&option),
                    _ => return None,
                }
            }
            Expr::Has(key, option) => self.options(*key, subject)?.contains(option),
            Expr::NoneChosen(key) => self.options(*key, subject)?.is_empty(),
            Expr::NoMembers(group) => self.no_members(*group)?,
            Expr::Any(group, condition) => self.any(*group, condition)?,
            Expr::Applies(rule) => {
                let subject = if self.model.rule(*rule).subject.is_some() { subject } else { Subject::Case };
                self.applies(*rule, subject)?
            }
            Expr::Derived(derived) => return truth_of(self.derived_value(*derived, Subject::Case)),
            _ => return truth_of(self.value(expr, subject)),
        })
    }

    fn no_members(&self, group: GroupId) -> Option<bool> {
        let members = self.facts.list(group).members.len();
        match self.list_state(group) {
            ListState::Closed => Some(members == 0),
            ListState::Open if members > 0 => Some(false),
            _ => None,
        }
    }

    /// `deciding` is the truth value of one part that decides the whole: false for `and`, true for `or`.
    fn decide(&self, parts: &'a [Expr], subject: Subject, deciding: bool) -> Option<bool> {
        let mut open = false;
        for part in parts {
            match self.truth(part, subject) {
                Some(truth) if truth == deciding => return Some(deciding),
                Some(_) => {}
                None => open = true,
            }
        }
        (!open).then_some(!deciding)
    }

    fn compare(&self, operator: Operator, left: &'a Expr, right: &'a Expr, subject: Subject) -> Option<bool> {
        match (self.value(left, subject), self.value(right, subject)) {
            (Some(Decided::Number(a)), Some(Decided::Number(b))) => Some(holds(operator, a.cmp(&b))),
            (Some(Decided::Date(a)), Some(Decided::Date(b))) => Some(holds(operator, a.cmp(&b))),
            (Some(Decided::Bool(a)), Some(Decided::Bool(b))) => Some(holds(operator, a.cmp(&b))),
            // What is decided and no number has no bounds either.
            (Some(Decided::Number(a)), None) => compare_bounds(operator, (Some(a), Some(a)), self.open_bounds(right, subject)),
            (None, Some(Decided::Number(b))) => compare_bounds(operator, self.open_bounds(left, subject), (Some(b), Some(b))),
            (None, None) => match self.open_bounds(left, subject) {
                (None, None) => None,
                bounds => compare_bounds(operator, bounds, self.open_bounds(right, subject)),
            },
            _ => None,
        }
    }

    fn any(&self, group: GroupId, condition: &'a Expr) -> Option<bool> {
        let state = self.list_state(group);
        let mut open = state != ListState::Closed && self.truth(condition, Subject::Unasked) != Some(false);
        if matches!(state, ListState::Open | ListState::Closed) {
            for member in 0..self.facts.list(group).members.len() {
                match self.truth(condition, Subject::Member(member)) {
                    Some(true) => return Some(true),
                    Some(false) => {}
                    None => open = true,
                }
            }
        }
        (!open).then_some(false)
    }
}

fn truth_of(value: Option<Decided<'_>>) -> Option<bool> {
    match value {
        Some(Decided::Bool(truth)) => Some(truth),
        _ => None,
    }
}

fn holds(operator: Operator, order: std::cmp::Ordering) -> bool {
    match operator {
        Operator::Equal => order.is_eq(),
        Operator::Less => order.is_lt(),
        Operator::AtMost => order.is_le(),
        Operator::Greater => order.is_gt(),
        Operator::AtLeast => order.is_ge(),
    }
}

/// Two numbers that are not known exactly may still lie apart.
fn compare_bounds(operator: Operator, left: Bounds, right: Bounds) -> Option<bool> {
    let ((left_least, left_most), (right_least, right_most)) = (left, right);
    let below = matches!((left_most, right_least), (Some(a), Some(b)) if a < b);
    let above = matches!((left_least, right_most), (Some(a), Some(b)) if a > b);
    let not_above = matches!((left_most, right_least), (Some(a), Some(b)) if a <= b);
    let not_below = matches!((left_least, right_most), (Some(a), Some(b)) if a >= b);
    match operator {
        Operator::Equal => (below || above).then_some(false),
        Operator::Less => either(below, not_below),
        Operator::AtMost => either(not_above, above),
        Operator::Greater => either(above, not_above),
        Operator::AtLeast => either(not_below, below),
    }
}

fn either(yes: bool, no: bool) -> Option<bool> {
    if yes { Some(true) } else { no.then_some(false) }
}
