//! The term of the memorandum between Tokyo and North Rhine-Westphalia of 31 May 2021, part 3.
//!
//! Its first term has an end; it renews itself unless one side asks in writing, in time, that it stop. How long a renewal lasts is
//! not stated, so no later end is computed here.

use jiff::civil::Date;

use crate::domain::calendar::add_months;
use crate::domain::figures::{FigureData, FigureSet};

/// What is known of the term on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// It was not signed yet.
    NotSignedYet,
    /// Its first term runs, and a wish to stop has to be made known by a day.
    First {
        /// The last day of the term.
        until: Date,
        /// The last day on which a wish to stop counts.
        last_notice: Date,
    },
    /// It goes on by renewal; nobody is known to have asked that it stop.
    Renewed {
        /// The last day of the first term.
        since: Date,
    },
}

/// The term on a day; `None` if the figures do not say.
pub fn on(figures: &FigureSet, day: Date) -> Option<Term> {
    let (signed, until) = (date(figures, "support.tokyo_nrw.signed", day)?, date(figures, "support.tokyo_nrw.first_term_end", day)?);
    if day < signed {
        return Some(Term::NotSignedYet);
    }
    if day > until {
        return Some(Term::Renewed { since: until });
    }
    Some(Term::First { until, last_notice: last_notice_day(until, months(figures, day)?)? })
}

/// The last day on which a wish to stop counts: so many calendar months before the end, on the last day of a shorter month.
pub fn last_notice_day(end: Date, months: i64) -> Option<Date> {
    add_months(end, -months)
}

fn date(figures: &FigureSet, id: &str, day: Date) -> Option<Date> {
    match &figures.get(figures.find(id)?).on(day)?.data {
        FigureData::Date(date) => Some(*date),
        _ => None,
    }
}

fn months(figures: &FigureSet, day: Date) -> Option<i64> {
    match &figures.get(figures.find("support.tokyo_nrw.notice_months")?).on(day)?.data {
        FigureData::Number(number) => (*number).try_into().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn six_months_before_the_end_of_march_is_the_end_of_september() {
        assert_eq!(last_notice_day(date(2023, 3, 31), 6), Some(date(2022, 9, 30)));
    }
}
