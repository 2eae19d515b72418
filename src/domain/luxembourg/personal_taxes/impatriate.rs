//! The regime for highly paid people who come from abroad (LIR art. 115 no. 13b).

use crate::domain::estimate::{Estimate, WorkUnit, Working, share};
use crate::domain::known::Known;
use crate::domain::luxembourg::EUR;
use crate::domain::money::round_half_up;
use crate::domain::view::View;

/// The exempt part of a full year's gross pay.
pub fn exempt(view: &View<'_>) -> Known<Estimate> {
    let pay = view.number("staff.gross_annual_salary")?;
    let day = view.tax_year_day(0);
    let mut working = Working::new(EUR);
    working.money("working-gross-annual", pay);
    let most = working.figure("working-pay-counted-at-most", view.figure("lu.impatriate.exempt_pay_max", day)?, WorkUnit::Money);
    let rate = working.figure("working-exempt-share", view.figure("lu.impatriate.exempt_share", day)?, WorkUnit::Percent);
    let amount = working.money("working-exempt-pay", round_half_up(share(pay.min(most), rate), 2));
    Ok(working.result(amount))
}
