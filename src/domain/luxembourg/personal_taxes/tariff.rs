//! The income tax tariff (LIR art. 118 to 121): pure arithmetic over the brackets of a year.

use rust_decimal::Decimal;

use crate::domain::estimate::share;
use crate::domain::figures::Step;

/// The relief of class 1a (LIR art. 120bis): income below `limit` counts less by the distance to it divided by `divisor`.
#[derive(Clone, Copy, Debug)]
pub struct Relief {
    /// Income from which there is none.
    pub limit: Decimal,
    /// Divisor of the distance to the limit.
    pub divisor: Decimal,
    /// The most, in percent, that one more euro of income costs where the ordinary tariff does not take more.
    pub cap: Decimal,
}

/// Class 1: the tax on an income, unrounded.
pub fn class_1(brackets: &[Step], income: Decimal) -> Decimal {
    let mut tax = Decimal::ZERO;
    let mut from = Decimal::ZERO;
    for bracket in brackets {
        let to = bracket.up_to.map_or(income, |up_to| up_to.min(income));
        if to > from {
            tax += share(to - from, bracket.value);
            from = to;
        }
    }
    tax
}

/// Class 2: twice the tax on half of the income.
pub fn class_2(brackets: &[Step], income: Decimal) -> Decimal {
    class_1(brackets, income / Decimal::TWO) * Decimal::TWO
}

/// Class 1a: the tariff on the income less the relief, with the rate of each further euro capped.
pub fn class_1a(brackets: &[Step], income: Decimal, relief: Relief) -> Decimal {
    let mut bounds: Vec<Decimal> = brackets.iter().filter_map(|bracket| bracket.up_to).collect();
    // Where the reduced income reaches the end of a bracket.
    let reduced = bounds.iter().map(|bound| (*bound * relief.divisor + relief.limit) / (relief.divisor + Decimal::ONE));
    let reduced: Vec<Decimal> = reduced.chain([relief.limit, relief.limit / (relief.divisor + Decimal::ONE)]).collect();
    bounds.extend(reduced);
    bounds.push(income);
    bounds.sort();
    let mut tax = Decimal::ZERO;
    let mut from = Decimal::ZERO;
    for to in bounds.into_iter().filter(|bound| *bound <= income) {
        let middle = (from + to) / Decimal::TWO;
        let cap = relief.cap.max(rate_at(brackets, middle));
        tax += share(to - from, rate_after_relief(brackets, middle, relief).min(cap));
        from = to;
    }
    // The ends of the pieces may be thirds: their errors must not reach the euro.
    tax.round_dp(10)
}

fn rate_after_relief(brackets: &[Step], income: Decimal, relief: Relief) -> Decimal {
    if income >= relief.limit {
        return rate_at(brackets, income);
    }
    let reduced = income - (relief.limit - income) / relief.divisor;
    rate_at(brackets, reduced) * (Decimal::ONE + Decimal::ONE / relief.divisor)
}

fn rate_at(brackets: &[Step], income: Decimal) -> Decimal {
    if income < Decimal::ZERO {
        return Decimal::ZERO;
    }
    let bracket = brackets.iter().find(|bracket| bracket.up_to.is_none_or(|up_to| income <= up_to));
    bracket.map_or(Decimal::ZERO, |bracket| bracket.value)
}
