//! Ending contracts: notice, severance pay and collective redundancy.

mod collective;
mod notice;

pub use collective::MOST_DISMISSALS_WITHIN;
pub use notice::NOTICE_END;

use crate::domain::luxembourg::EUR;
use crate::domain::module::Formula;

/// The estimates of this subject.
pub const ESTIMATES: &[Formula] = &[Formula { item: "lu.employment.dismissal", currency: EUR, compute: notice::severance }];
