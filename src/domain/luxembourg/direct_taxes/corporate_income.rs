//! Corporate income tax (LIR art. 174) and the surcharge for the employment fund (law of 30 June 1976).

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::domain::estimate::{Estimate, WorkUnit, Working, share};
use crate::domain::known::Known;
use crate::domain::luxembourg::EUR;
use crate::domain::money::{round_down_to_multiple, round_half_up};
use crate::domain::view::View;

/// The tax of a full year on the expected profit, without the surcharge. Losses carried forward are not subtracted.
pub fn tax(view: &View<'_>) -> Known<Estimate> {
    let mut working = Working::new(EUR);
    let amount = on_profit(view, view.tax_year_day(0), &mut working)?;
    working.remark("remark-losses-not-subtracted");
    Ok(working.result(amount))
}

/// The surcharge on the tax of a full year.
pub fn surcharge(view: &View<'_>) -> Known<Estimate> {
    let day = view.tax_year_day(0);
    let mut working = Working::new(EUR);
    let tax = on_profit(view, day, &mut working)?;
    let amount = surcharge_on(view, day, tax, &mut working)?;
    Ok(working.result(amount))
}

/// Tax and surcharge together, under the figures of a day.
pub fn with_surcharge(view: &View<'_>, day: Date, working: &mut Working) -> Known<Decimal> {
    let tax = on_profit(view, day, working)?;
    Ok(tax + surcharge_on(view, day, tax, working)?)
}

fn surcharge_on(view: &View<'_>, day: Date, tax: Decimal, working: &mut Working) -> Known<Decimal> {
    let rate = working.figure("working-surcharge-rate", view.figure("lu.cit.surcharge_rate", day)?, WorkUnit::Percent);
    Ok(working.money("working-surcharge", round_half_up(share(tax, rate), 2)))
}

/// The three branches of the tariff; they meet without a jump.
fn on_profit(view: &View<'_>, day: Date, working: &mut Working) -> Known<Decimal> {
    let profit = view.number("expected_profit")?;
    working.money("working-profit", profit);
    let step = working.figure("working-income-rounding", view.figure("lu.cit.income_rounding", day)?, WorkUnit::Money);
    let income = round_down_to_multiple(profit.max(Decimal::ZERO), step);
    working.money("working-taxable-income", income);
    let low = view.figure("lu.cit.low_ceiling", day)?;
    let middle = view.figure("lu.cit.mid_ceiling", day)?;
    let tax = if income <= low.value {
        let rate = working.figure("working-rate", view.figure("lu.cit.low_rate", day)?, WorkUnit::Percent);
        share(income, rate)
    } else if income <= middle.value {
        let base = working.figure("working-fixed-part", view.figure("lu.cit.mid_base_amount", day)?, WorkUnit::Money);
        let above = income - working.figure("working-above", low, WorkUnit::Money);
        working.money("working-part-above", above);
        let rate = working.figure("working-rate-above", view.figure("lu.cit.mid_rate", day)?, WorkUnit::Percent);
        base + share(above, rate)
    } else {
        let rate = working.figure("working-rate", view.figure("lu.cit.high_rate", day)?, WorkUnit::Percent);
        share(income, rate)
    };
    Ok(working.money("working-tax", round_half_up(tax, 2)))
}
