//! Notice by the employer and severance pay (Labour Code art. L.124-3, L.124-7), after the trial period.

use jiff::ToSpan as _;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use crate::domain::calendar::add_months;
use crate::domain::estimate::{Estimate, WorkUnit, Working};
use crate::domain::evaluator::Decided;
use crate::domain::known::{Known, Unknown, both};
use crate::domain::luxembourg::EUR;
use crate::domain::module::{Gives, NamedFunction};
use crate::domain::money::round_half_up;
use crate::domain::view::View;

/// `notice_end(first day of work, letter)`: the last day of the notice.
pub const NOTICE_END: NamedFunction = NamedFunction {
    name: "notice_end",
    gives: Gives::Date,
    reads: &["staff.start_date", "staff.dismissal_letter_date"],
    may_stay_open: &[],
    compute: |view| Ok(Decided::Date(dates(view, &mut Working::new(EUR))?.1)),
    bounds: None,
};

/// Months of gross pay by the years of service at the end of the notice.
pub fn severance(view: &View<'_>) -> Known<Estimate> {
    let mut working = Working::new(EUR);
    let (pay, (start, end)) = both(view.number("staff.gross_monthly"), dates(view, &mut working))?;
    let years = working.number("working-service-years", years_of_service(start, next_day(end)));
    let letter = view.date("staff.dismissal_letter_date")?;
    let months = working.figure("working-severance-months", view.scale("lu.dismissal.severance_months", letter, years)?, WorkUnit::Number);
    working.money("working-gross-monthly", pay);
    let amount = working.money("working-severance", round_half_up(months * pay, 2));
    Ok(working.result(amount))
}

/// The first day of work and the last day of the notice.
///
/// The notice begins on the 15th if the letter is sent before it, else on the first of the next month.
fn dates(view: &View<'_>, working: &mut Working) -> Known<(Date, Date)> {
    let (start, letter) = both(view.date("staff.start_date"), view.date("staff.dismissal_letter_date"))?;
    let years = years_of_service(start, letter);
    let months = view.scale("lu.dismissal.notice_months", letter, years)?;
    let middle = view.figure("lu.dismissal.notice_middle_day", letter)?.value.to_i8().unwrap_or(0);
    let months = working.figure("working-notice-months", months, WorkUnit::Number).to_i64().unwrap_or(0);
    let begins =
        if letter.day() < middle { Date::new(letter.year(), letter.month(), middle).ok() } else { add_months(letter.first_of_month(), 1) };
    let end = begins.and_then(|begins| add_months(begins, months)).and_then(|after| after.checked_sub(1.day()).ok());
    Ok((start, end.ok_or_else(Unknown::default)?))
}

/// Completed years from the first day of work to a day. Who began on 29 February completes a common year on 28 February.
fn years_of_service(start: Date, day: Date) -> Decimal {
    let years = i64::from(day.year()) - i64::from(start.year());
    let passed = add_months(start, years * 12).is_some_and(|anniversary| anniversary <= day);
    Decimal::from((years - i64::from(!passed)).max(0))
}

fn next_day(day: Date) -> Date {
    day.checked_add(1.day()).unwrap_or(day)
}
