//! The eleven public holidays of Luxembourg (Labour Code, art. L.232-2; Europe Day since 2019).

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::domain::calendar::easter_sunday;

/// Month and day of the holidays that do not move.
const FIXED: [(i8, i8); 8] = [(1, 1), (5, 1), (5, 9), (6, 23), (8, 15), (11, 1), (12, 25), (12, 26)];
/// Days after Easter Sunday: Easter Monday, Ascension, Whit Monday.
const AFTER_EASTER: [i64; 3] = [1, 39, 50];

/// Whether a day is a public holiday.
pub fn is_holiday(day: Date) -> bool {
    let fixed = (day.month(), day.day());
    if FIXED.contains(&fixed) {
        return true;
    }
    easter_sunday(day.year())
        .is_some_and(|easter| AFTER_EASTER.iter().any(|days| easter.checked_add((*days).days()).is_ok_and(|moved| moved == day)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// The holidays of 2026 as the labour inspectorate lists them.
    #[test]
    fn the_year_2026_has_its_eleven_holidays() {
        let listed = [
            date(2026, 1, 1),
            date(2026, 4, 6),
            date(2026, 5, 1),
            date(2026, 5, 9),
            date(2026, 5, 14),
            date(2026, 5, 25),
            date(2026, 6, 23),
            date(2026, 8, 15),
            date(2026, 11, 1),
            date(2026, 12, 25),
            date(2026, 12, 26),
        ];
        let found: Vec<Date> = date(2026, 1, 1).series(1.day()).take(365).filter(|day| is_holiday(*day)).collect();
        assert_eq!(found, listed);
    }
}
