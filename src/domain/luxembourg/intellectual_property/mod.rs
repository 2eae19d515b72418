//! Protecting brands and designs: the fees of the offices.

mod fees;

use crate::domain::luxembourg::EUR;
use crate::domain::module::Formula;

/// The estimates of this subject.
pub const ESTIMATES: &[Formula] = &[
    Formula { item: "lu.ip.trademark-benelux", currency: EUR, compute: fees::benelux_mark },
    Formula { item: "lu.ip.trademark-eu", currency: EUR, compute: fees::european_mark },
    Formula { item: "lu.ip.design-benelux", currency: EUR, compute: fees::benelux_designs },
    Formula { item: "lu.ip.design-eu", currency: EUR, compute: fees::european_designs },
];
