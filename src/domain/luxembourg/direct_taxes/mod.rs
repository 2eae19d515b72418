//! Taxes on profit, wealth and dividends: corporate income tax with its surcharge, municipal business tax, net wealth tax
//! and the withholding taxes on dividends and directors' fees.

mod corporate_income;
mod directors_fees;
mod dividend_withholding;
mod municipal_business;
mod net_wealth;

use crate::domain::luxembourg::EUR;
use crate::domain::module::Formula;

/// The estimates of this subject.
pub const ESTIMATES: &[Formula] = &[
    Formula { item: "lu.tax.corporate-income-tax", currency: EUR, compute: corporate_income::tax },
    Formula { item: "lu.tax.cit-solidarity-surcharge", currency: EUR, compute: corporate_income::surcharge },
    Formula { item: "lu.tax.municipal-business-tax", currency: EUR, compute: municipal_business::tax },
    Formula { item: "lu.tax.net-wealth-tax", currency: EUR, compute: net_wealth::tax },
    Formula { item: "lu.tax.dividend-wht", currency: EUR, compute: dividend_withholding::tax },
    Formula { item: "lu.tax.directors-fees", currency: EUR, compute: directors_fees::tax },
];
