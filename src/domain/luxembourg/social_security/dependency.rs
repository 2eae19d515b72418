//! The contribution for long-term care (assurance dépendance; Social Security Code art. 376).

use rust_decimal::Decimal;

use crate::domain::estimate::{Estimate, WorkUnit, Working, share};
use crate::domain::known::{Known, both};
use crate::domain::luxembourg::EUR;
use crate::domain::money::round_half_up;
use crate::domain::view::View;

/// What one employee pays a month: no ceiling, but an allowance, in proportion to the hours of a small post.
pub fn of_a_month(view: &View<'_>) -> Known<Estimate> {
    let (gross, weekly) = both(view.number("staff.gross_monthly"), view.number("staff.weekly_hours"))?;
    let day = view.law_date();
    let mut working = Working::new(EUR);
    working.money("working-gross-monthly", gross);
    let mut allowance = working.figure("working-allowance", view.figure("lu.social.dependency_allowance", day)?, WorkUnit::Money);
    let full_month = view.divisor("lu.wage.full_time_hours", day)?.value;
    let full_week = view.divisor("lu.employment.weekly_hours", day)?.value;
    let hours = weekly * full_month / full_week;
    if hours < view.figure("lu.social.dependency_full_hours", day)?.value {
        working.number("working-monthly-hours", round_half_up(hours, 2));
        allowance = working.money("working-allowance-in-proportion", allowance * hours / full_month);
    }
    let base = working.money("working-after-allowance", (gross - allowance).max(Decimal::ZERO));
    let rate = working.figure("working-rate", view.figure("lu.social.dependency_rate", day)?, WorkUnit::Percent);
    let amount = working.money("working-contribution", round_half_up(share(base, rate), 2));
    Ok(working.result(amount))
}
