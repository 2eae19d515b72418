//! Income tax on pay (LIR art. 118 to 121) with the surcharge for the employment fund (law of 30 June 1976).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::tariff::{self, Relief};
use crate::domain::estimate::{Estimate, WorkUnit, Working, share};
use crate::domain::figures::Step;
use crate::domain::known::{Known, both};
use crate::domain::luxembourg::EUR;
use crate::domain::money::round_down_to_multiple;
use crate::domain::view::View;

/// The classes of the tariff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    One,
    OneA,
    Two,
}

/// The tariff of a year for one class.
struct Tariff<'v> {
    class: Class,
    brackets: &'v [Step],
    relief: Relief,
}

/// The tax of a full year on the pay, without the surcharge.
pub fn tax(view: &View<'_>) -> Known<Estimate> {
    let mut working = Working::new(EUR);
    let (_, _, tax) = base_tax(view, &mut working)?;
    working.remark("remark-impatriate-not-taken-off");
    Ok(working.result(tax))
}

/// The surcharge of a full year. Only the tax on income above the limit bears the higher rate.
pub fn surcharge(view: &View<'_>) -> Known<Estimate> {
    let day = view.tax_year_day(0);
    let mut working = Working::new(EUR);
    let (tariff, income, tax) = base_tax(view, &mut working)?;
    let limit = if tariff.class == Class::Two { "lu.pit.surcharge_limit_couple" } else { "lu.pit.surcharge_limit" };
    let limit = view.figure(limit, day)?;
    let rate = working.figure("working-surcharge-rate", view.figure("lu.pit.surcharge_rate", day)?, WorkUnit::Percent);
    let mut surcharge = share(tax, rate);
    if income > limit.value {
        let limit = working.figure("working-surcharge-limit", limit, WorkUnit::Money);
        let below = working.money("working-tax-at-limit", tariff.tax(limit));
        let higher = view.figure("lu.pit.surcharge_rate_high", day)?;
        let higher = working.figure("working-surcharge-rate-high", higher, WorkUnit::Percent);
        surcharge = share(below, rate) + share(tax - below, higher);
        working.remark("remark-surcharge-on-part-above");
    }
    let amount = working.money("working-surcharge", (tax + surcharge).floor() - tax);
    Ok(working.result(amount))
}

/// The tariff, the taxable income and the tax of a full year, in whole euros.
fn base_tax<'v>(view: &View<'v>, working: &mut Working) -> Known<(Tariff<'v>, Decimal, Decimal)> {
    let (pay, household) = both(view.number("staff.gross_annual_salary"), view.option("staff.household"))?;
    let day = view.tax_year_day(0);
    let class = match household {
        "couple_one_earner" => Class::Two,
        "single_parent_widowed_or_65" => Class::OneA,
        _ => Class::One,
    };
    let income = taxable_income(view, pay, class, working)?;
    let relief = Relief {
        limit: view.figure("lu.pit.class_1a_limit", day)?.value,
        divisor: view.divisor("lu.pit.class_1a_divisor", day)?.value,
        cap: view.figure("lu.pit.class_1a_cap", day)?.value,
    };
    let tariff = Tariff { class, brackets: view.steps("lu.pit.tariff", day)?, relief };
    working.remark(match class {
        Class::One => "remark-tax-class-1",
        Class::OneA => "remark-tax-class-1a",
        Class::Two => "remark-tax-class-2",
    });
    let tax = working.money("working-tariff-tax", tariff.tax(income));
    Ok((tariff, income, tax))
}

impl Tariff<'_> {
    /// The tax on an income, cut to the euro.
    fn tax(&self, income: Decimal) -> Decimal {
        let tax = match self.class {
            Class::One => tariff::class_1(self.brackets, income),
            Class::OneA => tariff::class_1a(self.brackets, income, self.relief),
            Class::Two => tariff::class_2(self.brackets, income),
        };
        tax.floor()
    }
}

/// Pay less the employee's contributions and the lump sums, rounded down to a multiple.
fn taxable_income(view: &View<'_>, pay: Decimal, class: Class, working: &mut Working) -> Known<Decimal> {
    let day = view.tax_year_day(0);
    working.money("working-gross-annual", pay);
    let contributions = contributions(view, pay, day, working)?;
    let work = working.figure("working-work-expenses", view.figure("lu.pit.work_expenses", day)?, WorkUnit::Money);
    let special = working.figure("working-special-expenses", view.figure("lu.pit.special_expenses", day)?, WorkUnit::Money);
    let persons = if class == Class::Two { Decimal::TWO } else { Decimal::ONE };
    if class == Class::Two {
        working.remark("remark-special-expenses-twice");
    }
    let step = working.figure("working-income-rounding", view.figure("lu.pit.income_rounding", day)?, WorkUnit::Money);
    let income = (pay - contributions - work - special * persons).max(Decimal::ZERO);
    Ok(working.money("working-taxable-income", round_down_to_multiple(income, step)))
}

/// Pension and health contributions of the employee: each month of the year up to the ceiling of that month.
fn contributions(view: &View<'_>, pay: Decimal, day: Date, working: &mut Working) -> Known<Decimal> {
    let pension = working.figure("working-pension-rate", view.figure("lu.social.pension_rate", day)?, WorkUnit::Percent);
    let health = working.figure("working-health-rate", view.figure("lu.social.health_rate", day)?, WorkUnit::Percent);
    let monthly = pay / Decimal::from(12);
    let mut counted = Decimal::ZERO;
    let mut last = None;
    for month in 1..=12 {
        let first_day = Date::new(day.year(), month, 1).unwrap_or(day);
        let ceiling = view.figure("lu.social.ceiling", first_day)?;
        if monthly > ceiling.value && last != Some(ceiling.value) {
            working.figure("working-ceiling", ceiling, WorkUnit::Money);
            last = Some(ceiling.value);
        }
        counted += monthly.min(ceiling.value);
    }
    working.money("working-pay-with-contributions", counted);
    Ok(working.money("working-employee-contributions", share(counted, pension + health)))
}
