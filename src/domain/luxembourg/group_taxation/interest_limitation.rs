//! The limit on the deduction of interest (LIR art. 168bis).

use rust_decimal::Decimal;

use crate::domain::estimate::{Estimate, WorkUnit, Working, share};
use crate::domain::known::{Known, both};
use crate::domain::luxembourg::EUR;
use crate::domain::money::round_half_up;
use crate::domain::view::View;

/// The interest of one year above the higher of the two limits, without amounts carried from other years.
pub fn not_deductible(view: &View<'_>) -> Known<Estimate> {
    let (interest, earnings) = both(view.number("net_interest_cost"), view.number("tax_ebitda"))?;
    let day = view.tax_year_day(0);
    let mut working = Working::new(EUR);
    working.money("working-net-interest", interest);
    working.money("working-tax-ebitda", earnings);
    let percent = working.figure("working-ebitda-percent", view.figure("lu.ilr.ebitda_percent", day)?, WorkUnit::Percent);
    let of_earnings = working.money("working-limit-of-ebitda", share(earnings, percent));
    let safe = working.figure("working-safe-harbour", view.figure("lu.ilr.safe_harbour", day)?, WorkUnit::Money);
    let limit = working.money("working-interest-limit", of_earnings.max(safe));
    working.remark("remark-interest-carried-forward");
    let amount = working.money("working-not-deductible", round_half_up((interest - limit).max(Decimal::ZERO), 2));
    Ok(working.result(amount))
}
