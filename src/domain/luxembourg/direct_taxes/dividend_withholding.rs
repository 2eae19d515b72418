//! Withholding tax on dividends (LIR art. 146-148; Japan treaty art. 10), for each shareholder.

use rust_decimal::Decimal;

use crate::domain::estimate::{Estimate, WorkUnit, Working, share};
use crate::domain::known::{Known, both};
use crate::domain::luxembourg::EUR;
use crate::domain::money::round_half_up;
use crate::domain::view::View;

/// The tax of a full year. Capital and votes are taken to be equal; treaty rates of other states than Japan are not modelled.
pub fn tax(view: &View<'_>) -> Known<Estimate> {
    let amounts = both(view.number("dividend_amount"), view.number("shareholders.percent"));
    let ((dividend, percent), exempt) = both(amounts, view.applies("lu.tax.dividend-wht-exemption"))?;
    let day = view.law_date();
    let mut working = Working::new(EUR);
    working.money("working-dividend", dividend);
    working.percent("working-share-percent", percent);
    let gross = working.money("working-gross-dividend", share(dividend, percent));
    if exempt {
        working.remark("remark-dividend-exempt");
        let amount = working.money("working-tax", Decimal::ZERO);
        return Ok(working.result(amount));
    }
    let rate = if treaty_with_japan(view, percent)? {
        working.remark("remark-japan-treaty-rate");
        view.figure("lu.treaty.jp_dividend_substantial", day)?
    } else {
        view.figure("lu.wht.dividend", day)?
    };
    let rate = working.figure("working-rate", rate, WorkUnit::Percent);
    let amount = working.money("working-tax", round_half_up(share(gross, rate), 2));
    Ok(working.result(amount))
}

/// The lower treaty rate: a Japanese company with a substantial stake held for six months.
fn treaty_with_japan(view: &View<'_>, percent: Decimal) -> Known<bool> {
    let least = view.figure("lu.treaty.jp_substantial_percent", view.law_date())?;
    let (japanese, company) = both(view.is_one_of("shareholders.country", &["JP"]), view.is_one_of("shareholders.kind", &["company"]))?;
    if !japanese || !company || percent < least.value {
        return Ok(false);
    }
    Ok(!view.is_one_of("shareholders.holding_period", &["under_6_months"])?)
}
