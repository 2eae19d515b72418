//! Counting days, months and years the way the law counts them.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan as _};

/// Adds calendar days; `None` beyond the calendar.
pub fn add_days(date: Date, days: i64) -> Option<Date> {
    date.checked_add(Span::new().try_days(days).ok()?).ok()
}

/// Adds months. A day that the month does not have becomes the month's last day.
pub fn add_months(date: Date, months: i64) -> Option<Date> {
    date.checked_add(Span::new().try_months(months).ok()?).ok()
}

/// 31 December of the year of `date` plus `years`.
pub fn year_end(date: Date, years: i64) -> Option<Date> {
    let year = i64::from(date.year()).checked_add(years)?;
    Date::new(i16::try_from(year).ok()?, 12, 31).ok()
}

/// 1 January of a year.
pub fn first_of_year(year: i16) -> Option<Date> {
    Date::new(year, 1, 1).ok()
}

/// The `n`-th working day after `date`: Monday to Friday without the public holidays.
pub fn working_days(date: Date, n: i64, is_holiday: impl Fn(Date) -> bool) -> Option<Date> {
    let mut day = date;
    let mut left = n;
    while left > 0 {
        day = day.checked_add(1.day()).ok()?;
        if !is_weekend(day) && !is_holiday(day) {
            left -= 1;
        }
    }
    Some(day)
}

/// Saturday or Sunday.
pub fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher).
pub fn easter_sunday(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let month = (h + l - 7 * m + 114) / 31;
    let day = (h + l - 7 * m + 114) % 31 + 1;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn months_clamp_to_the_last_day() {
        assert_eq!(add_months(date(2026, 1, 31), 1), Some(date(2026, 2, 28)));
        assert_eq!(add_months(date(2024, 1, 31), 1), Some(date(2024, 2, 29)));
        assert_eq!(add_months(date(2026, 12, 31), 6), Some(date(2027, 6, 30)));
        assert_eq!(add_months(date(2026, 3, 15), 7), Some(date(2026, 10, 15)));
    }

    #[test]
    fn the_year_ends_on_31_december() {
        assert_eq!(year_end(date(2027, 3, 31), 1), Some(date(2028, 12, 31)));
    }

    /// Easter Sundays as the churches publish them.
    #[test]
    fn easter_falls_on_its_published_days() {
        for (year, month, day) in [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2030, 4, 21)] {
            assert_eq!(easter_sunday(year), Some(date(year, month, day)));
        }
    }

    #[test]
    fn working_days_skip_weekends_and_holidays() {
        let friday = date(2026, 12, 18);
        assert_eq!(working_days(friday, 1, |_| false), Some(date(2026, 12, 21)));
        assert_eq!(working_days(friday, 1, |day| day == date(2026, 12, 21)), Some(date(2026, 12, 22)));
        assert_eq!(working_days(friday, 0, |_| false), Some(friday));
    }
}
