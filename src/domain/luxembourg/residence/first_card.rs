//! How many months the first residence card is valid (law of 29 August 2008 art. 43, 45, 47, 51).

use rust_decimal::Decimal;

use crate::domain::evaluator::{Bounds, Decided};
use crate::domain::known::{Known, Unknown, both};
use crate::domain::module::{Gives, NamedFunction};
use crate::domain::view::View;

/// `first_card_months(role, months in the group, terms of the blue card, contract, months of the contract)`: the card that
/// somebody who needs one would get.
pub const FIRST_CARD_MONTHS: NamedFunction = NamedFunction {
    name: "first_card_months",
    gives: Gives::Number,
    reads: &["staff.role", "staff.months_in_group", "staff.blue_card_terms", "staff.contract", "staff.contract_months"],
    may_stay_open: &[],
    compute: |view| months(view).map(Decided::Number),
    bounds: Some(bounds),
};

fn months(view: &View<'_>) -> Known<Decimal> {
    let role = view.option("staff.role").map_err(|unknown| everything_open(view, unknown))?;
    match role {
        "owner_manager" => card(view, "lu.residence.card_months_self_employed"),
        "employee" => {
            if view.bool("staff.blue_card_terms")? {
                blue_card(view)
            } else {
                card(view, "lu.residence.card_months_salaried")
            }
        }
        _ => {
            let least = card(view, "lu.residence.ict_months_in_group")?;
            if view.number("staff.months_in_group")? < least {
                return card(view, "lu.residence.card_months_salaried");
            }
            transferred(view, role)
        }
    }
}

/// While the role is open, any sort of card is: everything that one of them asks for is waited for.
fn everything_open(view: &View<'_>, mut unknown: Unknown) -> Unknown {
    let asked = [
        view.number("staff.months_in_group").err(),
        view.bool("staff.blue_card_terms").err(),
        view.option("staff.contract").err(),
        view.number("staff.contract_months").err(),
    ];
    asked.into_iter().flatten().for_each(|other| unknown.merge(other));
    unknown
}

fn transferred(view: &View<'_>, role: &str) -> Known<Decimal> {
    let trainee = role == "transferee_trainee";
    card(view, if trainee { "lu.residence.card_months_trainee" } else { "lu.residence.card_months_ict" })
}

/// The full time of the card, or a little longer than a shorter contract.
fn blue_card(view: &View<'_>) -> Known<Decimal> {
    let most = card(view, "lu.residence.card_months_blue_card")?;
    if view.is_one_of("staff.contract", &["permanent"])? {
        return Ok(most);
    }
    let (contract, beyond) = both(view.number("staff.contract_months"), card(view, "lu.residence.blue_card_months_beyond"))?;
    Ok(most.min(contract + beyond))
}

fn card(view: &View<'_>, figure: &'static str) -> Known<Decimal> {
    Ok(view.figure(figure, view.law_date())?.value)
}

/// While the sort of card is open, it lies between the shortest and the longest one that the person can still get.
fn bounds(view: &View<'_>) -> Bounds {
    fn least_and_most(view: &View<'_>) -> Known<(Decimal, Decimal)> {
        let salaried = card(view, "lu.residence.card_months_salaried")?;
        let other = match view.option("staff.role")? {
            "employee" => blue_card(view).or_else(|_| card(view, "lu.residence.card_months_blue_card"))?,
            role => transferred(view, role)?,
        };
        Ok((salaried.min(other), salaried.max(other)))
    }
    match least_and_most(view) {
        Ok((least, most)) => (Some(least), Some(most)),
        Err(_) => (None, None),
    }
}
