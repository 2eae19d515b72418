//! Tax credits for investments of one year (LIR art. 152bis).

use crate::domain::estimate::{Estimate, WorkUnit, Working, share};
use crate::domain::known::{Known, both};
use crate::domain::luxembourg::EUR;
use crate::domain::money::round_half_up;
use crate::domain::view::View;

/// The global credit; approved environment and disability equipment (art. 32bis) gets the higher rate.
pub fn global(view: &View<'_>) -> Known<Estimate> {
    let (all, approved) = both(view.number("invest_tangible"), view.number("invest_environment"))?;
    let day = view.tax_year_day(0);
    let mut working = Working::new(EUR);
    working.money("working-invest-tangible", all);
    let rate = working.figure("working-rate", view.figure("lu.itc.global_rate", day)?, WorkUnit::Percent);
    working.money("working-invest-environment", approved);
    let higher = working.figure("working-rate-approved", view.figure("lu.itc.global_rate_32bis", day)?, WorkUnit::Percent);
    working.remark("remark-credit-carried-forward");
    let amount = working.money("working-credit", round_half_up(share(all, rate) + share(approved, higher - rate), 2));
    Ok(working.result(amount))
}

/// The credit for a certified digital or green project, on top of the global one.
pub fn projects(view: &View<'_>) -> Known<Estimate> {
    let (equipment, other) = both(view.number("invest_project_tangible"), view.number("invest_project_other"))?;
    let day = view.tax_year_day(0);
    let mut working = Working::new(EUR);
    working.money("working-project-equipment", equipment);
    let top_up = working.figure("working-rate-project-equipment", view.figure("lu.itc.det_rate_tangible_topup", day)?, WorkUnit::Percent);
    working.money("working-project-other", other);
    let rate = working.figure("working-rate-project-other", view.figure("lu.itc.det_rate", day)?, WorkUnit::Percent);
    working.remark("remark-credit-carried-forward");
    let amount = working.money("working-credit", round_half_up(share(equipment, top_up) + share(other, rate), 2));
    Ok(working.result(amount))
}
