//! Municipal business tax (law of 1 December 1936, GewStG § 11; yearly order on the multipliers).

use rust_decimal::Decimal;

use crate::domain::estimate::{Estimate, WorkUnit, Working, share};
use crate::domain::known::{Known, both};
use crate::domain::luxembourg::EUR;
use crate::domain::money::{round_down_to_multiple, round_half_up};
use crate::domain::view::View;

/// The tax of a full year on the expected profit, in one municipality.
pub fn tax(view: &View<'_>) -> Known<Estimate> {
    let (profit, commune) = both(view.number("expected_profit"), view.option("commune"))?;
    let (company, establishment) = both(view.bool("capital_company"), view.bool("has_pe"))?;
    let day = view.tax_year_day(0);
    let mut working = Working::new(EUR);
    working.money("working-profit", profit);
    let step = working.figure("working-income-rounding", view.figure("lu.mbt.profit_rounding", day)?, WorkUnit::Money);
    let rounded = round_down_to_multiple(profit.max(Decimal::ZERO), step);
    working.money("working-business-profit", rounded);
    let allowance = if company || establishment { "lu.mbt.allowance_company" } else { "lu.mbt.allowance_other" };
    let allowance = working.figure("working-allowance", view.figure(allowance, day)?, WorkUnit::Money);
    let base = working.money("working-after-allowance", (rounded - allowance).max(Decimal::ZERO));
    let rate = working.figure("working-base-rate", view.figure("lu.mbt.base_rate", day)?, WorkUnit::Percent);
    let assessment = working.money("working-assessment-base", share(base, rate));
    let multiplier = match view.map_percent("lu.mbt.multiplier", day, commune)? {
        Some(read) => {
            working.remark("remark-multiplier-may-be-old");
            working.figure("working-multiplier", read, WorkUnit::Percent)
        }
        None => working.percent("working-multiplier-entered", view.number("mbt_multiplier")?),
    };
    working.remark("remark-losses-not-subtracted");
    let amount = working.money("working-tax", round_half_up(share(assessment, multiplier), 2));
    Ok(working.result(amount))
}
