//! Company forms, founding and organs: the amounts of capital to be paid.

mod capital;

use crate::domain::module::Formula;

/// The estimates of this subject.
pub const ESTIMATES: &[Formula] = &[
    Formula { item: "lu.company.capital-deposit", compute: capital::deposit },
    Formula { item: "lu.company.deferred-capital-sarl", compute: capital::deferred },
];
