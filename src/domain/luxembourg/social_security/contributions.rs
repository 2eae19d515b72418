//! Contributions of a month (Social Security Code art. 29, 39, 56, 149, 238; Labour Code L.325-3).

use rust_decimal::Decimal;

use crate::domain::estimate::{Estimate, WorkUnit, Working, share};
use crate::domain::known::{Known, both};
use crate::domain::luxembourg::EUR;
use crate::domain::money::round_half_up;
use crate::domain::view::View;

/// The employer's part; a working owner, who is self-employed, pays both parts.
pub fn of_a_month(view: &View<'_>) -> Known<Estimate> {
    let pay = both(view.number("staff.gross_monthly"), view.number("staff.weekly_hours"));
    let ((gross, hours), self_employed) = both(pay, view.is_one_of("staff.role", &["owner_manager"]))?;
    let mut working = Working::new(EUR);
    working.money("working-gross-monthly", gross);
    let base = contribution_base(view, gross, hours, &mut working)?;
    let pension = branch(view, base, ("working-pension-rate", "lu.social.pension_rate"), "working-pension", &mut working)?;
    let health = branch(view, base, ("working-health-rate", "lu.social.health_rate"), "working-health", &mut working)?;
    let accident = branch(view, base, ("working-accident-rate", "lu.social.accident_rate"), "working-accident", &mut working)?;
    let amount = if self_employed {
        working.remark("remark-self-employed-both-parts");
        (pension + health) * Decimal::TWO + accident
    } else {
        let sickness = ("working-mutuality-rate", "lu.social.mutuality_class_2");
        let mutuality = branch(view, base, sickness, "working-mutuality", &mut working)?;
        let service = ("working-health-at-work-rate", "lu.social.health_at_work");
        let at_work = branch(view, base, service, "working-health-at-work", &mut working)?;
        working.remark("remark-mutuality-class-of-beginners");
        pension + health + accident + mutuality + at_work
    };
    let amount = working.money("working-contributions", amount);
    Ok(working.result(amount))
}

/// Pay counts from the minimum wage (in proportion to the hours of a part-time post) up to the ceiling.
fn contribution_base(view: &View<'_>, gross: Decimal, hours: Decimal, working: &mut Working) -> Known<Decimal> {
    let day = view.law_date();
    let full_week = view.divisor("lu.employment.weekly_hours", day)?.value;
    let mut least = working.figure("working-minimum-full-time", view.figure("lu.wage.minimum", day)?, WorkUnit::Money);
    if hours < full_week {
        least = least * working.number("working-weekly-hours", hours) / full_week;
    }
    let most = working.figure("working-ceiling", view.figure("lu.social.ceiling", day)?, WorkUnit::Money);
    Ok(working.money("working-contribution-base", gross.max(least).min(most)))
}

fn branch(
    view: &View<'_>,
    base: Decimal,
    (rate_label, rate): (&'static str, &'static str),
    label: &'static str,
    working: &mut Working,
) -> Known<Decimal> {
    let rate = working.figure(rate_label, view.figure(rate, view.law_date())?, WorkUnit::Percent);
    Ok(working.money(label, round_half_up(share(base, rate), 2)))
}
