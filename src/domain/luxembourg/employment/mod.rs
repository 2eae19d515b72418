//! Working for an employer: the minimum wage and the pay of a month.

mod minimum_wage;
mod pay;

pub use minimum_wage::MINIMUM_WAGE;
pub use pay::MONTHLY_PAY;

use crate::domain::luxembourg::EUR;
use crate::domain::module::Formula;

/// The estimates of this subject.
pub const ESTIMATES: &[Formula] = &[Formula { item: "lu.employment.minimum-wage", currency: EUR, compute: minimum_wage::estimate }];
