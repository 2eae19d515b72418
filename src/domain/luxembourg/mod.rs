//! Luxembourg. The rules and figures of each subject stand in its folder as JSON; here is what is computed.

mod company;
mod direct_taxes;
mod dismissal;
mod employment;
mod group_taxation;
mod holidays;
mod incentives;
mod intellectual_property;
mod land;
mod personal_taxes;
mod residence;
mod social_security;
mod value_added_tax;

use super::module::{Jurisdiction, Module};
use super::money::Currency;

/// The law of Luxembourg.
pub static LUXEMBOURG: Jurisdiction = Jurisdiction {
    folder: "luxembourg",
    is_holiday: holidays::is_holiday,
    functions: &[
        value_added_tax::FIRST_VAT_RETURN,
        employment::MINIMUM_WAGE,
        employment::MONTHLY_PAY,
        residence::FIRST_CARD_MONTHS,
        dismissal::NOTICE_END,
        dismissal::MOST_DISMISSALS_WITHIN,
    ],
    modules: &[
        Module { folder: "luxembourg/permits", estimates: &[] },
        Module { folder: "luxembourg/financial_sector", estimates: &[] },
        Module { folder: "luxembourg/funds", estimates: &[] },
        Module { folder: "luxembourg/sector_permits", estimates: &[] },
        Module { folder: "luxembourg/investment_screening", estimates: &[] },
        Module { folder: "luxembourg/company", estimates: company::ESTIMATES },
        Module { folder: "luxembourg/registers", estimates: &[] },
        Module { folder: "luxembourg/disclosure", estimates: &[] },
        Module { folder: "luxembourg/social_security", estimates: social_security::ESTIMATES },
        Module { folder: "luxembourg/employment", estimates: employment::ESTIMATES },
        Module { folder: "luxembourg/dismissal", estimates: dismissal::ESTIMATES },
        Module { folder: "luxembourg/residence", estimates: &[] },
        Module { folder: "luxembourg/direct_taxes", estimates: direct_taxes::ESTIMATES },
        Module { folder: "luxembourg/group_taxation", estimates: group_taxation::ESTIMATES },
        Module { folder: "luxembourg/exit_taxation", estimates: &[] },
        Module { folder: "luxembourg/personal_taxes", estimates: personal_taxes::ESTIMATES },
        Module { folder: "luxembourg/value_added_tax", estimates: &[] },
        Module { folder: "luxembourg/incentives", estimates: incentives::ESTIMATES },
        Module { folder: "luxembourg/land", estimates: land::ESTIMATES },
        Module { folder: "luxembourg/intellectual_property", estimates: intellectual_property::ESTIMATES },
        Module { folder: "luxembourg/closing", estimates: &[] },
    ],
};

/// The currency of all amounts.
const EUR: Currency = Currency::EUR;
