//! Withholding tax on directors' fees (LIR art. 91, 152; regulation of 28 December 1990).

use crate::domain::estimate::{Estimate, WorkUnit, Working, share};
use crate::domain::known::Known;
use crate::domain::luxembourg::EUR;
use crate::domain::money::round_half_up;
use crate::domain::view::View;

/// The tax on the gross fees of a full year.
pub fn tax(view: &View<'_>) -> Known<Estimate> {
    let fees = view.number("directors_fees_amount")?;
    let mut working = Working::new(EUR);
    working.money("working-directors-fees", fees);
    let rate = working.figure("working-rate", view.figure("lu.wht.directors_fees", view.law_date())?, WorkUnit::Percent);
    let amount = working.money("working-tax", round_half_up(share(fees, rate), 2));
    Ok(working.result(amount))
}
