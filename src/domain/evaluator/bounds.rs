//! What is known of a number that is not decided yet: the least and the greatest value that it can still take.

use rust_decimal::Decimal;

use super::{Evaluator, Subject};
use crate::domain::facts::{GroupId, Key, ListState};
use crate::domain::language::Expr;
use crate::domain::view::View;

/// The least and the greatest value that a number can take, as far as it has such.
pub type Bounds = (Option<Decimal>, Option<Decimal>);

impl<'a> Evaluator<'a> {
    /// The least and the greatest value that a number can still take.
    pub(in crate::domain) fn bounds(&self, expr: &'a Expr, subject: Subject) -> Bounds {
        match self.number(expr, subject) {
            Some(number) => (Some(number), Some(number)),
            None => self.open_bounds(expr, subject),
        }
    }

    /// The same for a number that is known to be undecided.
    pub(super) fn open_bounds(&self, expr: &'a Expr, subject: Subject) -> Bounds {
        match expr {
            Expr::Count(group, condition) => self.sum_bounds(*group, condition, None),
            Expr::Sum(group, parts) => self.sum_bounds(*group, &parts.0, Some(&parts.1)),
            Expr::Derived(derived) => self.open_bounds(&self.model.derived[usize::from(derived.0)].expr, Subject::Case),
            Expr::MemberDerived(derived) => self.open_bounds(&self.model.derived[usize::from(derived.0)].expr, subject),
            Expr::Call(function, arguments) => self.call_bounds(*function, arguments, subject),
            Expr::Product(sides) => product_bounds(self.bounds(&sides.0, subject), self.bounds(&sides.1, subject)),
            Expr::Fraction(part) => {
                let (least, most) = self.bounds(part, subject);
                (least.map(|least| least / Decimal::ONE_HUNDRED), most.map(|most| most / Decimal::ONE_HUNDRED))
            }
            _ => self.declared_bounds(expr),
        }
    }

    fn declared_bounds(&self, expr: &Expr) -> Bounds {
        let key = match expr {
            Expr::Fact(fact) => Key::Fact(*fact),
            Expr::Field(group, field) => Key::Field(*group, *field),
            _ => return (None, None),
        };
        let bounds = &self.model.vocabulary.def(key).bounds;
        (bounds.minimum.or(bounds.above), bounds.maximum)
    }

    fn sum_bounds(&self, group: GroupId, condition: &'a Expr, value: Option<&'a Expr>) -> Bounds {
        let state = self.list_state(group);
        let mut least = Some(Decimal::ZERO);
        let closed = state == ListState::Closed || self.truth(condition, Subject::Unasked) == Some(false);
        let mut most = closed.then_some(Decimal::ZERO);
        if matches!(state, ListState::NotAsked | ListState::Deferred) {
            return (least, most);
        }
        for member in 0..self.facts.list(group).members.len() {
            let subject = Subject::Member(member);
            let (low, high) = match value {
                Some(value) => self.bounds(value, subject),
                None => (Some(Decimal::ONE), Some(Decimal::ONE)),
            };
            let counted = self.truth(condition, subject);
            let zero = Some(Decimal::ZERO);
            let (low, high) = match counted {
                Some(true) => (low, high),
                Some(false) => (zero, zero),
                None => (low.map(|low| low.min(Decimal::ZERO)), high.map(|high| high.max(Decimal::ZERO))),
            };
            least = least.zip(low).and_then(|(sum, low)| sum.checked_add(low));
            most = most.zip(high).and_then(|(sum, high)| sum.checked_add(high));
        }
        // An open list may still grow, and a member that counts may lower the sum only if its value may be negative.
        if !closed && value.is_some_and(|value| self.bounds(value, Subject::Unasked).0.is_none_or(|low| low < Decimal::ZERO)) {
            least = None;
        }
        (least, most)
    }

    fn call_bounds(&self, function: usize, arguments: &'a [Expr], subject: Subject) -> Bounds {
        let bounds = self.model.function(function).and_then(|function| function.bounds);
        bounds.map_or((None, None), |bounds| bounds(&View::of_call(self, subject, arguments)))
    }
}

/// The bounds of a product of two numbers that cannot be negative; none where one can.
fn product_bounds(left: Bounds, right: Bounds) -> Bounds {
    let both = |a: Option<Decimal>, b: Option<Decimal>| a.zip(b).and_then(|(a, b)| a.checked_mul(b));
    let never_negative = |bounds: Bounds| bounds.0.is_some_and(|least| least >= Decimal::ZERO);
    if never_negative(left) && never_negative(right) { (both(left.0, right.0), both(left.1, right.1)) } else { (None, None) }
}
