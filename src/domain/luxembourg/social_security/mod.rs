//! Social security: what employer and working owners pay each month, and the contribution for long-term care.

mod contributions;
mod dependency;

use crate::domain::luxembourg::EUR;
use crate::domain::module::Formula;

/// The estimates of this subject.
pub const ESTIMATES: &[Formula] = &[
    Formula { item: "lu.employment.social-contributions", currency: EUR, compute: contributions::of_a_month },
    Formula { item: "lu.tax.dependency-contribution", currency: EUR, compute: dependency::of_a_month },
];
