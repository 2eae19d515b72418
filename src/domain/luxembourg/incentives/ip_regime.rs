//! The regime for income from patents and software (LIR art. 50ter).

use rust_decimal::Decimal;

use crate::domain::estimate::{Estimate, WorkUnit, Working, share};
use crate::domain::known::{Known, Unknown, both};
use crate::domain::luxembourg::EUR;
use crate::domain::money::round_half_up;
use crate::domain::view::View;

/// The exempt income of a year. Without any cost there is no ratio, and no amount.
pub fn exempt(view: &View<'_>) -> Known<Estimate> {
    let costs = both(view.number("ip_eligible_cost"), view.number("ip_total_cost"));
    let (income, (eligible, total)) = both(view.number("ip_net_income"), costs)?;
    if total.is_zero() {
        return Err(Unknown::default());
    }
    let day = view.tax_year_day(0);
    let mut working = Working::new(EUR);
    working.money("working-eligible-cost", eligible);
    let uplift = working.figure("working-uplift", view.figure("lu.ip.uplift", day)?, WorkUnit::Percent);
    working.money("working-total-cost", total);
    let counted = working.money("working-cost-counted", share(eligible, uplift).min(total));
    working.percent("working-nexus-ratio", round_half_up(counted / total * Decimal::ONE_HUNDRED, 2));
    working.money("working-ip-income", income);
    let exempt = working.figure("working-exempt-share", view.figure("lu.ip.exemption", day)?, WorkUnit::Percent);
    let amount = share(income.max(Decimal::ZERO), exempt) * counted / total;
    let amount = working.money("working-exempt-income", round_half_up(amount, 2));
    Ok(working.result(amount))
}
