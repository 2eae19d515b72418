//! Taxes on profit, wealth and dividends: corporate income tax with its surcharge, municipal business tax, net wealth tax
//! and the withholding tax on dividends.

mod corporate_income;
mod dividend_withholding;
mod municipal_business;
mod net_wealth;

use crate::domain::module::Formula;

/// The estimates of this subject.
pub const ESTIMATES: &[Formula] = &[
    Formula { item: "lu.tax.corporate-income-tax", compute: corporate_income::tax },
    Formula { item: "lu.tax.cit-solidarity-surcharge", compute: corporate_income::surcharge },
    Formula { item: "lu.tax.municipal-business-tax", compute: municipal_business::tax },
    Formula { item: "lu.tax.net-wealth-tax", compute: net_wealth::tax },
    Formula { item: "lu.tax.dividend-wht", compute: dividend_withholding::tax },
];
