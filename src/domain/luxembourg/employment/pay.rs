//! The pay of one month.

use rust_decimal::Decimal;

use crate::domain::evaluator::{Bounds, Decided};
use crate::domain::known::Known;
use crate::domain::luxembourg::EUR;
use crate::domain::module::{Gives, NamedFunction};
use crate::domain::money::round_half_up;
use crate::domain::view::View;

/// `monthly_pay(pay of a full year)`: a twelfth, rounded half up to the cent.
pub const MONTHLY_PAY: NamedFunction = NamedFunction {
    name: "monthly_pay",
    gives: Gives::Money(EUR),
    reads: &["staff.gross_annual_salary"],
    may_stay_open: &[],
    compute: |view| monthly(view).map(Decided::Number),
    bounds: Some(bounds),
};

fn monthly(view: &View<'_>) -> Known<Decimal> {
    Ok(of_a_month(view.argument(0)?))
}

fn of_a_month(yearly: Decimal) -> Decimal {
    round_half_up(yearly / Decimal::from(12), 2)
}

fn bounds(view: &View<'_>) -> Bounds {
    let (least, most) = view.bounds("staff.gross_annual_salary");
    (least.map(of_a_month), most.map(of_a_month))
}
