//! Incentives: credits for investments and the part of income from intellectual property that is exempt.

mod investment_credit;
mod ip_regime;

use crate::domain::luxembourg::EUR;
use crate::domain::module::Formula;

/// The estimates of this subject.
pub const ESTIMATES: &[Formula] = &[
    Formula { item: "lu.incentive.investment-tax-credit", currency: EUR, compute: investment_credit::global },
    Formula { item: "lu.incentive.itc-digital-green", currency: EUR, compute: investment_credit::projects },
    Formula { item: "lu.incentive.ip-regime", currency: EUR, compute: ip_regime::exempt },
];
