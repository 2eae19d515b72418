//! Net wealth tax with its minimum and the five-year reserve (VStG § 8, 8a; until 2024 Constitutional Court 185/23).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::corporate_income;
use crate::domain::estimate::{Estimate, WorkUnit, Working, share};
use crate::domain::known::{Known, both};
use crate::domain::luxembourg::EUR;
use crate::domain::money::round_half_up;
use crate::domain::view::View;

/// The tax for the key date of 1 January of the tax year. A branch has no minimum.
pub fn tax(view: &View<'_>) -> Known<Estimate> {
    let resident = view.bool("capital_company")?;
    let day = view.tax_year_day(0);
    let mut working = Working::new(EUR);
    let assets;
    let minimum;
    if resident {
        let (net, total) = both(view.number("expected_net_assets"), view.number("expected_balance_total"))?;
        assets = net;
        minimum = least_tax(view, day, total, &mut working)?;
    } else {
        assets = view.number("expected_net_assets")?;
        minimum = Decimal::ZERO;
        working.remark("remark-branch-without-minimum");
    }
    let full = full_tax(view, day, assets.max(Decimal::ZERO), &mut working)?;
    let amount = if full > minimum && view.bool("uses_nwt_reserve")? {
        full - reduction(view, full - minimum, &mut working)?
    } else {
        full.max(minimum)
    };
    let amount = working.money("working-tax", round_half_up(amount, 2));
    Ok(working.result(amount))
}

/// The normal rate up to the threshold, the lower one above it.
fn full_tax(view: &View<'_>, day: Date, assets: Decimal, working: &mut Working) -> Known<Decimal> {
    working.money("working-net-assets", assets);
    let rate = working.figure("working-rate", view.figure("lu.nwt.rate_normal", day)?, WorkUnit::Percent);
    let threshold = view.figure("lu.nwt.threshold", day)?;
    let mut tax = share(assets.min(threshold.value), rate);
    if assets > threshold.value {
        let above = assets - working.figure("working-above", threshold, WorkUnit::Money);
        let rate = working.figure("working-rate-above", view.figure("lu.nwt.rate_excess", day)?, WorkUnit::Percent);
        tax += share(above, rate);
    }
    Ok(working.money("working-full-tax", round_half_up(tax, 2)))
}

/// The minimum by balance-sheet total; under the law before 2025 companies of mainly financial assets had their own.
fn least_tax(view: &View<'_>, day: Date, total: Decimal, working: &mut Working) -> Known<Decimal> {
    working.money("working-balance-total", total);
    let general = view.scale("lu.nwt.min_scale", day, total)?;
    let Ok(financial_from) = view.figure("lu.nwt.financial_balance_min", day) else {
        return Ok(working.figure("working-minimum", general, WorkUnit::Money));
    };
    if total <= financial_from.value {
        return Ok(working.figure("working-minimum", general, WorkUnit::Money));
    }
    let limit = view.figure("lu.nwt.financial_share", day)?;
    let financial = working.percent("working-financial-assets", view.number("financial_assets_percent")?);
    if financial <= working.figure("working-financial-limit", limit, WorkUnit::Percent) {
        return Ok(working.figure("working-minimum", general, WorkUnit::Money));
    }
    let reduced_up_to = view.figure("lu.nwt.financial_low_balance_max", day)?;
    let flat = if total <= reduced_up_to.value { "lu.nwt.min_flat_financial_low" } else { "lu.nwt.min_flat_financial" };
    Ok(working.figure("working-minimum", view.figure(flat, day)?, WorkUnit::Money))
}

/// At most the corporate tax of the year before, and never below the minimum.
fn reduction(view: &View<'_>, room: Decimal, working: &mut Working) -> Known<Decimal> {
    let before = corporate_income::with_surcharge(view, view.tax_year_day(-1), working)?;
    working.money("working-corporate-tax-before", before);
    let reduction = working.money("working-reduction", before.min(room));
    let multiple = view.figure("lu.nwt.reserve_multiple", view.tax_year_day(0))?;
    let reserve = reduction * working.figure("working-reserve-multiple", multiple, WorkUnit::Number);
    working.money("working-reserve", reserve);
    working.remark("remark-reserve-years");
    Ok(reduction)
}
