//! Numbers, money, percentages and dates in the form of the language, which the locale files say.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::Words;
use crate::domain::money::Currency;

impl Words {
    /// A number with the language's separators, and as many places as it has.
    pub fn number(&self, number: Decimal) -> String {
        let text = number.normalize().abs().to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let mut grouped = String::new();
        let separator = self.get("format-group");
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index) % 3 == 0 {
                grouped.push_str(&separator);
            }
            grouped.push(digit);
        }
        if !fraction.is_empty() {
            grouped.push_str(&self.get("format-decimal"));
            grouped.push_str(fraction);
        }
        let negative = number.is_sign_negative() && !number.is_zero();
        if negative { self.with("format-negative", &[("number", &grouped)]) } else { grouped }
    }

    /// An amount; cents are shown only where there are any.
    pub fn money(&self, amount: Decimal, currency: Currency) -> String {
        let amount = if amount.fract().is_zero() { self.number(amount) } else { self.number_with_places(amount, 2) };
        self.with_currency(&amount, currency)
    }

    /// An amount with its cents, for columns of amounts.
    pub fn exact_money(&self, amount: Decimal, currency: Currency) -> String {
        let amount = self.number_with_places(amount, 2);
        self.with_currency(&amount, currency)
    }

    /// An amount known only roughly: at least, and at most where that is known.
    pub fn money_range(&self, least: Decimal, most: Option<Decimal>, currency: Currency) -> String {
        match most {
            Some(most) if most == least => self.money(least, currency),
            Some(most) => {
                let range = self.with("format-range", &[("least", &self.number(least)), ("most", &self.number(most))]);
                self.with_currency(&range, currency)
            }
            None => self.with("format-at-least", &[("least", &self.money(least, currency))]),
        }
    }

    fn with_currency(&self, amount: &str, currency: Currency) -> String {
        let key = format!("format-money-{}", currency.code());
        if self.has(&key, None) {
            self.with(&key, &[("amount", amount)])
        } else {
            self.with("format-money", &[("amount", amount), ("currency", currency.code())])
        }
    }

    fn number_with_places(&self, number: Decimal, places: u32) -> String {
        let rounded = crate::domain::money::round_half_up(number, places);
        let text = self.number(rounded.trunc());
        let mut fraction = rounded.fract().abs();
        fraction.rescale(places);
        let digits = fraction.to_string();
        let digits = digits.split_once('.').map_or("", |(_, digits)| digits);
        let text = format!("{text}{}{digits}", self.get("format-decimal"));
        let lost_sign = rounded.is_sign_negative() && rounded.trunc().is_zero() && !rounded.is_zero();
        if lost_sign { self.with("format-negative", &[("number", &text)]) } else { text }
    }

    /// A percentage given in points.
    pub fn percent(&self, points: Decimal) -> String {
        let number = self.number(points);
        self.with("format-percent", &[("number", &number)])
    }

    /// A day with the name or number of its month.
    pub fn date(&self, date: Date) -> String {
        self.date_as("format-date", date)
    }

    /// A day with its day of the week.
    pub fn date_with_weekday(&self, date: Date) -> String {
        self.date_as("format-date-weekday", date)
    }

    /// A day in a form of fixed width, for columns.
    pub fn short_date(&self, date: Date) -> String {
        date.to_string()
    }

    fn date_as(&self, key: &str, date: Date) -> String {
        let (year, month, day) = (date.year().to_string(), date.month().to_string(), date.day().to_string());
        let month_name = self.get(&format!("month-{month}"));
        let weekday = self.get(&format!("weekday-{}", date.weekday().to_monday_one_offset()));
        let values = [("year", year.as_str()), ("month", &month), ("day", &day), ("month-name", &month_name), ("weekday", &weekday)];
        self.with(key, &values)
    }

    /// A list of names with the language's separator.
    pub fn list(&self, names: &[String]) -> String {
        names.join(&self.get("format-list"))
    }
}
