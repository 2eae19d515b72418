//! Land and buildings: the duties on a purchase.

mod transfer_duties;

use crate::domain::luxembourg::EUR;
use crate::domain::module::Formula;

/// The estimates of this subject.
pub const ESTIMATES: &[Formula] = &[Formula { item: "lu.tax.transfer-duties", currency: EUR, compute: transfer_duties::on_purchase }];
