//! Company forms, founding and organs: the amounts of capital to be paid.

mod capital;

use crate::domain::luxembourg::EUR;
use crate::domain::module::Formula;

/// The estimates of this subject.
pub const ESTIMATES: &[Formula] = &[
    Formula { item: "lu.company.capital-deposit", currency: EUR, compute: capital::deposit },
    Formula { item: "lu.company.deferred-capital-sarl", currency: EUR, compute: capital::deferred },
];
