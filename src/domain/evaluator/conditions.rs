//! The truth of conditions: decided as soon as the parts that are known decide it.

use super::bounds::Bounds;
use super::{Decided, Evaluator, Subject};
use crate::domain::facts::{GroupId, ListState};
use crate::domain::language::{Expr, Operator};

impl<'a> Evaluator<'a> {
    /// The truth of a condition; `None` while undecided.
    pub fn truth(&self, expr: &'a Expr, subject: Subject) -> Option<bool> {
        match self.value(expr, subject) {
            Some(Decided::Bool(truth)) => Some(truth),
            _ => None,
        }
    }

    /// `deciding` is the truth value of one part that decides the whole: false for `and`, true for `or`.
    pub(super) fn decide(&self, parts: &'a [Expr], subject: Subject, deciding: bool) -> Option<bool> {
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

    pub(super) fn compare(&self, operator: Operator, left: &'a Expr, right: &'a Expr, subject: Subject) -> Option<bool> {
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

    pub(super) fn any(&self, group: GroupId, condition: &'a Expr) -> Option<bool> {
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
