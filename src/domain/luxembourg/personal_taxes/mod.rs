//! Taxes on people: income tax on pay with its surcharge, and the regime for people who come from abroad.

mod impatriate;
mod income_tax;
mod tariff;

use crate::domain::luxembourg::EUR;
use crate::domain::module::Formula;

/// The estimates of this subject.
pub const ESTIMATES: &[Formula] = &[
    Formula { item: "lu.tax.personal-income-tax", currency: EUR, compute: income_tax::tax },
    Formula { item: "lu.tax.pit-surcharge", currency: EUR, compute: income_tax::surcharge },
    Formula { item: "lu.incentive.impatriate-regime", currency: EUR, compute: impatriate::exempt },
];
