//! Value added tax: the day of the first return.

use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive as _;

use crate::domain::calendar::add_months;
use crate::domain::estimate::FigureRead;
use crate::domain::evaluator::Decided;
use crate::domain::known::{Known, Unknown, both};
use crate::domain::module::{Gives, NamedFunction};
use crate::domain::view::View;

/// `first_vat_return(start, turnover, purchases from abroad)` (VAT law art. 64).
pub const FIRST_VAT_RETURN: NamedFunction = NamedFunction {
    name: "first_vat_return",
    gives: Gives::Date,
    reads: &["planned_start_date", "expected_turnover", "foreign_purchases"],
    may_stay_open: &[],
    compute: |view| first_return(view).map(Decided::Date),
    bounds: None,
};

/// Monthly, quarterly or yearly by the larger of turnover and purchases from abroad.
fn first_return(view: &View<'_>) -> Known<Date> {
    let day = view.law_date();
    let monthly_above = view.figure("lu.vat.period_quarter_max", day)?.value;
    let turnover = view.number("expected_turnover");
    let size = match turnover {
        Ok(turnover) if turnover > monthly_above => Ok(turnover),
        turnover => both(turnover, view.number("foreign_purchases")).map(|(turnover, foreign)| turnover.max(foreign)),
    };
    let (start, size) = both(view.date("planned_start_date"), size)?;
    let quarterly_above = view.figure("lu.vat.period_annual_max", day)?.value;
    let return_day = view.figure("lu.vat.return_day", day)?;
    if size > monthly_above {
        day_of_month_after(start.first_of_month(), return_day)
    } else if size > quarterly_above {
        let months_into_quarter = (start.month() - 1) % 3;
        let last_of_quarter = add_months(start.first_of_month(), i64::from(2 - months_into_quarter));
        day_of_month_after(last_of_quarter.ok_or_else(Unknown::default)?, return_day)
    } else {
        let month = view.figure("lu.vat.annual_return_month", day)?;
        let number = month.value.to_i8().unwrap_or(0);
        Date::new(start.year() + 1, number, 1).map_err(|_| Unknown::figure(month.figure))
    }
}

fn day_of_month_after(month: Date, return_day: FigureRead) -> Known<Date> {
    let number = return_day.value.to_i8().unwrap_or(0);
    let next = add_months(month, 1).ok_or_else(Unknown::default)?;
    Date::new(next.year(), next.month(), number).map_err(|_| Unknown::figure(return_day.figure))
}
