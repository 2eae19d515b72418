//! Sums by currency, with the names of what they lack.

use rust_decimal::Decimal;

use super::{EstimateItem, Item};
use crate::domain::evaluate::{Fee, Status};
use crate::domain::money::Currency;
use crate::domain::rules::{BorneBy, Nature, Period};

/// What a case costs in one currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Total {
    /// The currency.
    pub currency: Currency,
    /// Fees known to the cent, of required items.
    pub fees: Decimal,
    /// Taxes that the company bears in one full year.
    pub taxes_full_year: Decimal,
    /// Estimates of such taxes that are not known yet.
    pub incomplete: Vec<String>,
    /// Required items whose fee is known only roughly.
    pub rough_fees: Vec<String>,
}

/// Sums fees and taxes of the required items.
pub fn sum(items: &[Item], estimates: &[EstimateItem]) -> Vec<Total> {
    let mut totals: Vec<Total> = Vec::new();
    for item in items.iter().filter(|item| item.status == Status::Required) {
        match &item.fee {
            Some(Fee::Exact(fee)) => total_in(&mut totals, fee.currency).fees += fee.amount,
            Some(Fee::Rough(_, _, currency)) => total_in(&mut totals, *currency).rough_fees.push(item.key()),
            None => {}
        }
    }
    for estimate in estimates.iter().filter(|estimate| counts(estimate)) {
        let total = total_in(&mut totals, estimate.currency);
        match estimate.amount() {
            Some(amount) => total.taxes_full_year += amount,
            None => total.incomplete.push(estimate.key()),
        }
    }
    totals
}

fn counts(estimate: &EstimateItem) -> bool {
    estimate.nature == Nature::Tax && estimate.period == Period::Year && estimate.borne_by == BorneBy::Company
}

fn total_in(totals: &mut Vec<Total>, currency: Currency) -> &mut Total {
    let index = totals.iter().position(|total| total.currency == currency).unwrap_or_else(|| {
        totals.push(Total {
            currency,
            fees: Decimal::ZERO,
            taxes_full_year: Decimal::ZERO,
            incomplete: Vec::new(),
            rough_fees: Vec::new(),
        });
        totals.len() - 1
    });
    &mut totals[index]
}
