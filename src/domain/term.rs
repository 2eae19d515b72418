//! The term of an agreement: a first term with an end, then renewals unless one side asks in writing, in time, that it stop.
//!
//! The agreement names the figures; how long a renewal lasts is not among them, so no later end is computed.

use jiff::civil::Date;
use serde::Deserialize;

use super::calendar::add_months;
use super::figures::{FigureData, FigureKind, FigureSet};
use super::located::Located;

/// The figures that an agreement's term is computed from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermFigures {
    /// The day on which it was signed.
    pub signed: Located<String>,
    /// The last day of the first term.
    pub until: Located<String>,
    /// How many calendar months before the end a wish to stop has to be made known.
    pub notice_months: Located<String>,
}

/// What is known of a term on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// The agreement was not signed yet.
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

impl TermFigures {
    /// The figures, each with the kind that it has to be of and the name of that kind in the files.
    pub fn kinds(&self) -> [(&Located<String>, FigureKind, &'static str); 3] {
        [
            (&self.signed, FigureKind::Date, "date"),
            (&self.until, FigureKind::Date, "date"),
            (&self.notice_months, FigureKind::Number, "number"),
        ]
    }

    /// The term on a day; `None` if the figures do not say.
    pub fn on(&self, figures: &FigureSet, day: Date) -> Option<Term> {
        let (signed, until) = (date(figures, &self.signed, day)?, date(figures, &self.until, day)?);
        if day < signed {
            return Some(Term::NotSignedYet);
        }
        if day > until {
            return Some(Term::Renewed { since: until });
        }
        let months = number(figures, &self.notice_months, day)?;
        Some(Term::First { until, last_notice: last_notice_day(until, months)? })
    }
}

/// The last day on which a wish to stop counts: so many calendar months before the end, on the last day of a shorter month.
pub fn last_notice_day(end: Date, months: i64) -> Option<Date> {
    add_months(end, -months)
}

fn date(figures: &FigureSet, id: &Located<String>, day: Date) -> Option<Date> {
    match &figures.get(figures.find(&id.value)?).on(day)?.data {
        FigureData::Date(date) => Some(*date),
        _ => None,
    }
}

fn number(figures: &FigureSet, id: &Located<String>, day: Date) -> Option<i64> {
    match &figures.get(figures.find(&id.value)?).on(day)?.data {
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
