//! What a person types, in the forms that people write numbers and days in, Japanese ones among them.

use jiff::civil::Date;
use rust_decimal::Decimal;
use unicode_normalization::UnicodeNormalization as _;

use super::answer::{self, AnswerProblem};
use crate::domain::facts::{FactDef, Kind, Value};

/// Reads typed text as the answer to a count, an amount, a percentage, a day or a text.
///
/// # Errors
/// Why it cannot be one.
pub fn read(def: &FactDef, typed: &str) -> Result<Value, AnswerProblem> {
    match def.kind {
        Kind::Text => answer::check_text(def, typed.trim()),
        Kind::Date => answer::check_date(def, day(typed)?),
        kind @ (Kind::Count | Kind::Money(_) | Kind::Percent) => {
            let number = number(typed).ok_or(AnswerProblem::WrongKind { wanted: kind.name() })?;
            answer::check_number(def, number)
        }
        kind => Err(AnswerProblem::WrongKind { wanted: kind.name() }),
    }
}

/// Full-width forms become half-width ones, and space around the text goes away.
fn folded(typed: &str) -> String {
    typed.nfkc().collect::<String>().trim().to_owned()
}

/// A number: `12000`, `12,000`, `12 000.50`, `１２，０００`, `1.2万`, with or without a unit behind it.
fn number(typed: &str) -> Option<Decimal> {
    let mut text = folded(typed);
    for unit in ["%", "ユーロ", "EUR", "€", "円", "人", "パーセント"] {
        if let Some(rest) = text.strip_suffix(unit) {
            text = rest.trim_end().to_owned();
        }
    }
    for unit in ["EUR", "€"] {
        if let Some(rest) = text.strip_prefix(unit) {
            text = rest.trim_start().to_owned();
        }
    }
    let mut factor = Decimal::ONE;
    for (unit, value) in [("億", 100_000_000_u32), ("万", 10_000)] {
        if let Some(rest) = text.strip_suffix(unit) {
            factor = Decimal::from(value);
            text = rest.trim_end().to_owned();
        }
    }
    let text = text.replace('\u{2212}', "-");
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest.trim_start()),
        None => ("", text.as_str()),
    };
    let digits = ungrouped(digits)?;
    format!("{sign}{digits}").parse::<Decimal>().ok()?.checked_mul(factor)
}

/// Removes separators of thousands where they stand between groups of three digits; refuses them elsewhere.
fn ungrouped(text: &str) -> Option<String> {
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let groups: Vec<&str> = whole.split([',', ' ', '_', '\'', '\u{202f}', '\u{a0}']).collect();
    let digits = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    let grouped = groups.len() == 1 || groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
    if !grouped || !groups.iter().all(|group| digits(group)) || fraction.is_some_and(|fraction| !digits(fraction)) {
        return None;
    }
    let whole = groups.concat();
    Some(fraction.map_or(whole.clone(), |fraction| format!("{whole}.{fraction}")))
}

/// A day: `2026-04-01`, `2026/4/1`, `2026年4月1日`, `令和8年4月1日`, `20260401`, `1.4.2026`.
fn day(typed: &str) -> Result<Date, AnswerProblem> {
    let wrong = AnswerProblem::WrongKind { wanted: Kind::Date.name() };
    let text = folded(typed).replace(['年', '月'], "-").replace('日', "");
    let (text, era) = match text.strip_prefix("令和").or_else(|| text.strip_prefix('R')) {
        Some(rest) => (rest.replace('元', "1"), true),
        None => (text, false),
    };
    if text.len() == 8 && text.chars().all(|c| c.is_ascii_digit()) {
        return build(&text[..4], &text[4..6], &text[6..]);
    }
    let parts: Vec<&str> = text.split(['-', '/', '.']).map(str::trim).collect();
    let [first, second, third] = parts[..] else { return Err(wrong) };
    if !parts.iter().all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit())) {
        return Err(wrong);
    }
    if era {
        // The first year of Reiwa is 2019.
        let year = first.parse::<u32>().map_err(|_| wrong)? + 2018;
        return build(&year.to_string(), second, third);
    }
    match (first.len(), third.len()) {
        (4, 1..=2) => build(first, second, third),
        (1..=2, 4) if text.contains('.') => build(third, second, first),
        (1..=2, 4) => Err(AnswerProblem::AmbiguousDay),
        _ => Err(wrong),
    }
}

fn build(year: &str, month: &str, day: &str) -> Result<Date, AnswerProblem> {
    let part = |text: &str| text.parse::<i8>().map_err(|_| AnswerProblem::NoSuchDay);
    let year = year.parse().map_err(|_| AnswerProblem::NoSuchDay)?;
    Date::new(year, part(month)?, part(day)?).map_err(|_| AnswerProblem::NoSuchDay)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (typed, value) in [
            ("12000", "12000"),
            ("12,000", "12000"),
            ("12 000.50", "12000.50"),
            ("１２，０００", "12000"),
            ("1.2万", "12000"),
            ("3億", "300000000"),
            ("EUR 12,000", "12000"),
            ("12,000 ユーロ", "12000"),
            ("-500", "-500"),
            ("25%", "25"),
            (" 7 ", "7"),
            ("−５００", "-500"),
        ] {
            assert_eq!(number(typed), value.parse().ok(), "{typed}");
        }
    }

    #[test]
    fn doubtful_numbers_are_refused() {
        for typed in ["12,00", "1,2000", "12.000,50", "1.2.3", "", "abc", "12-", ".5", "5.", "1e5", "0x10", ","] {
            assert_eq!(number(typed), None, "{typed}");
        }
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        let first_of_april = date(2026, 4, 1);
        for typed in ["2026-04-01", "2026/4/1", "2026年4月1日", "令和8年4月1日", "R8.4.1", "20260401", "1.4.2026", "２０２６－４－１"]
        {
            assert_eq!(day(typed), Ok(first_of_april), "{typed}");
        }
    }

    #[test]
    fn doubtful_days_are_refused() {
        assert_eq!(day("01/04/2026"), Err(AnswerProblem::AmbiguousDay));
        assert_eq!(day("2026-02-30"), Err(AnswerProblem::NoSuchDay));
        assert_eq!(day("2026-13-01"), Err(AnswerProblem::NoSuchDay));
        for typed in ["", "tomorrow", "2026", "26-4-1", "2026-4", "--"] {
            assert_eq!(day(typed), Err(AnswerProblem::WrongKind { wanted: "date" }), "{typed}");
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_typed_makes_it_panic(typed in "\\PC{0,24}|[0-9,./年月日万億 -]{0,16}") {
            let _ = number(&typed);
            let _ = day(&typed);
        }
    }
}
