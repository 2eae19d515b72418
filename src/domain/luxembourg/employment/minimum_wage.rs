//! The social minimum wage (Labour Code art. L.222-4, L.222-5, L.222-9, L.223-1), as it stands on a person's first day.

use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use crate::domain::estimate::{Estimate, WorkUnit, Working};
use crate::domain::evaluator::{Bounds, Decided};
use crate::domain::known::{Known, both};
use crate::domain::luxembourg::EUR;
use crate::domain::module::{Gives, NamedFunction};
use crate::domain::money::round_half_up;
use crate::domain::view::View;

/// `minimum_wage(age, skilled, hours, date)`: the least pay of a month.
pub const MINIMUM_WAGE: NamedFunction = NamedFunction {
    name: "minimum_wage",
    gives: Gives::Money(EUR),
    reads: &["staff.age", "staff.skilled", "staff.weekly_hours", "staff.start_date"],
    may_stay_open: &[],
    compute: |view| estimate(view).map(|estimate| Decided::Number(estimate.amount)),
    bounds: Some(bounds),
};

/// The least pay of a month for one person, in proportion to the hours.
pub fn estimate(view: &View<'_>) -> Known<Estimate> {
    let person = both(view.number("staff.age"), view.bool("staff.skilled"));
    let ((age, skilled), (hours, start)) = both(person, both(view.number("staff.weekly_hours"), view.date("staff.start_date")))?;
    let mut working = Working::new(EUR);
    let mut month = of_an_adult(view, start, &mut working)?;
    if skilled {
        month *= working.figure("working-skilled-factor", view.figure("lu.wage.skilled_factor", start)?, WorkUnit::Number);
    }
    if let Some(factor) = factor_of_age(age) {
        month *= working.figure("working-age-factor", view.figure(factor, start)?, WorkUnit::Number);
    }
    let full_time = working.money("working-minimum-full-time", round_half_up(month, 2));
    let full_week = working.figure("working-full-week", view.divisor("lu.employment.weekly_hours", start)?, WorkUnit::Number);
    working.number("working-weekly-hours", hours);
    let amount = working.money("working-minimum-wage", in_proportion(full_time, hours, full_week));
    Ok(working.result(amount))
}

fn of_an_adult(view: &View<'_>, start: Date, working: &mut Working) -> Known<Decimal> {
    let at_100 = working.figure("working-wage-at-100", view.figure("lu.wage.minimum_at_100", start)?, WorkUnit::Money);
    let index = working.figure("working-wage-index", view.figure("lu.wage.index", start)?, WorkUnit::Number);
    Ok(at_100 * index / Decimal::ONE_HUNDRED)
}

fn in_proportion(full_time: Decimal, hours: Decimal, full_week: Decimal) -> Decimal {
    round_half_up(full_time * hours / full_week, 2)
}

/// The factor for people under 18 (L.222-5).
fn factor_of_age(age: Decimal) -> Option<&'static str> {
    match age.to_u32() {
        Some(15 | 16) => Some("lu.wage.age15_16_factor"),
        Some(17) => Some("lu.wage.age17_factor"),
        _ => None,
    }
}

/// While something is open, the wage lies between those of the best and the worst case; nothing is said before the day is known.
fn bounds(view: &View<'_>) -> Bounds {
    fn least_and_most(view: &View<'_>) -> Known<(Decimal, Decimal)> {
        let start = view.date("staff.start_date")?;
        let figure = |id| view.figure(id, start).map(|read| read.value);
        let adult = of_an_adult(view, start, &mut Working::new(EUR))?;
        let (youngest, skilled) = (figure("lu.wage.age15_16_factor")?, figure("lu.wage.skilled_factor")?);
        let age = match view.number("staff.age") {
            Ok(age) => {
                let factor = factor_of_age(age).map_or(Ok(Decimal::ONE), figure)?;
                (factor, factor)
            }
            Err(_) => (youngest, Decimal::ONE),
        };
        let skill = match view.bool("staff.skilled") {
            Ok(true) => (skilled, skilled),
            Ok(false) => (Decimal::ONE, Decimal::ONE),
            Err(_) => (Decimal::ONE, skilled),
        };
        let full_week = view.divisor("lu.employment.weekly_hours", start)?.value;
        let hours = view.bounds("staff.weekly_hours");
        let wage = |age: Decimal, skill: Decimal, hours: Option<Decimal>| {
            in_proportion(round_half_up(adult * age * skill, 2), hours.unwrap_or(full_week), full_week)
        };
        Ok((wage(age.0, skill.0, hours.0), wage(age.1, skill.1, hours.1)))
    }
    match least_and_most(view) {
        Ok((least, most)) => (Some(least), Some(most)),
        Err(_) => (None, None),
    }
}
