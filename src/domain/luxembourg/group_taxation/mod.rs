//! Taxation of groups: the interest that cannot be deducted.

mod interest_limitation;

use crate::domain::luxembourg::EUR;
use crate::domain::module::Formula;

/// The estimates of this subject.
pub const ESTIMATES: &[Formula] =
    &[Formula { item: "lu.tax.interest-limitation", currency: EUR, compute: interest_limitation::not_deductible }];
