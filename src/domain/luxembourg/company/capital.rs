//! Capital at the deed and the capital of a SARL that may be paid later (LSC art. 420-1, 710-6; law of 18 May 2026).

use rust_decimal::Decimal;

use crate::domain::estimate::{Estimate, WorkUnit, Working, share};
use crate::domain::known::{Known, Unknown, both};
use crate::domain::luxembourg::EUR;
use crate::domain::money::round_half_up;
use crate::domain::view::View;

/// The money to be blocked before the deed: everything for a bank and for a SARL, a quarter for the other forms.
///
/// Where things are contributed, the part in money was not asked: the amount is not known.
pub fn deposit(view: &View<'_>) -> Known<Estimate> {
    let (capital, cash_only) = both(view.number("share_capital"), view.is_one_of("contribution_kind", &["cash"]))?;
    let (form, is_bank) = both(view.option("legal_form"), view.is_one_of("activity", &["bank"]))?;
    if !cash_only {
        return Err(Unknown::default());
    }
    let day = view.law_date();
    let mut working = Working::new(EUR);
    working.money("working-share-capital", capital);
    if let Some(minimum) = minimum_of(form) {
        let minimum = working.figure("working-minimum-capital", view.figure(minimum, day)?, WorkUnit::Money);
        if capital < minimum {
            working.remark("remark-capital-below-minimum");
        }
    }
    let amount = if is_bank {
        let least = working.figure("working-bank-capital", view.figure("lu.finance.bank_capital", day)?, WorkUnit::Money);
        capital.max(least)
    } else if form == "sarl" {
        capital
    } else {
        let part = working.figure("working-paid-share", view.figure("lu.company.paid_share", day)?, WorkUnit::Percent);
        share(capital, part)
    };
    let amount = working.money("working-capital-at-deed", round_half_up(amount, 2));
    Ok(working.result(amount))
}

/// The part of a SARL's capital that may be paid within a year: at most the legal minimum.
pub fn deferred(view: &View<'_>) -> Known<Estimate> {
    let capital = view.number("share_capital")?;
    let mut working = Working::new(EUR);
    working.money("working-share-capital", capital);
    let most = view.figure("lu.company.sarl_deferral_max", view.law_date())?;
    let most = working.figure("working-deferral-max", most, WorkUnit::Money);
    let amount = capital.min(most);
    working.money("working-capital-at-deed", (capital - amount).max(Decimal::ZERO));
    let amount = working.money("working-capital-deferred", amount);
    Ok(working.result(amount))
}

fn minimum_of(form: &str) -> Option<&'static str> {
    Some(match form {
        "sarl" => "lu.company.sarl_min_capital",
        "sa" => "lu.company.sa_min_capital",
        "sas" => "lu.company.sas_min_capital",
        "sca" => "lu.company.sca_min_capital",
        "se" => "lu.company.se_min_capital",
        _ => return None,
    })
}
