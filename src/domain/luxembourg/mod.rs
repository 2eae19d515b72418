//! Luxembourg. The rules and figures of each subject stand in its folder as JSON; here is what is computed.

mod company;
mod direct_taxes;
mod holidays;
mod value_added_tax;

use super::module::{Jurisdiction, Module};
use super::money::Currency;

/// The law of Luxembourg.
pub static LUXEMBOURG: Jurisdiction = Jurisdiction {
    folder: "luxembourg",
    is_holiday: holidays::is_holiday,
    functions: &[value_added_tax::FIRST_VAT_RETURN],
    modules: &[
        Module { folder: "luxembourg/permits", estimates: &[] },
        Module { folder: "luxembourg/investment_screening", estimates: &[] },
        Module { folder: "luxembourg/company", estimates: company::ESTIMATES },
        Module { folder: "luxembourg/registers", estimates: &[] },
        Module { folder: "luxembourg/disclosure", estimates: &[] },
        Module { folder: "luxembourg/direct_taxes", estimates: direct_taxes::ESTIMATES },
        Module { folder: "luxembourg/value_added_tax", estimates: &[] },
    ],
};

/// The currency of all amounts.
const EUR: Currency = Currency::EUR;
