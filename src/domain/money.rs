//! Exact money: a decimal amount in one currency, which refuses to meet another.

use rust_decimal::Decimal;

/// An ISO 4217 currency code such as `EUR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(*b"EUR");

    /// Reads a code of three capital letters.
    pub fn new(code: &str) -> Option<Self> {
        let bytes: [u8; 3] = code.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_uppercase).then_some(Self(bytes))
    }

    /// The code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// An amount in a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    /// The exact amount; how many places it shows is a matter of the locale.
    pub amount: Decimal,
    /// Its currency.
    pub currency: Currency,
}

/// Two amounts of different currencies were to be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cannot add {right} to {left}", left = .0.code(), right = .1.code())]
pub struct CurrencyMismatch(pub Currency, pub Currency);

impl Money {
    /// Puts an amount into a currency.
    pub fn new(amount: Decimal, currency: Currency) -> Self {
        Self { amount, currency }
    }

    /// The sum of two amounts of one currency.
    ///
    /// # Errors
    /// [`CurrencyMismatch`] if the currencies differ.
    pub fn plus(self, other: Self) -> Result<Self, CurrencyMismatch> {
        if self.currency == other.currency {
            Ok(Self::new(self.amount + other.amount, self.currency))
        } else {
            Err(CurrencyMismatch(self.currency, other.currency))
        }
    }
}

/// The amount with exactly two places, as the JSON formats write it.
pub fn two_places(amount: Decimal) -> String {
    let mut rounded = round_half_up(amount, 2);
    if rounded.is_zero() {
        rounded = Decimal::ZERO;
    }
    rounded.rescale(2);
    rounded.to_string()
}

/// Rounds half away from zero to `places` decimal places (the commercial *half up* of tax practice).
pub fn round_half_up(amount: Decimal, places: u32) -> Decimal {
    amount.round_dp_with_strategy(places, rust_decimal::RoundingStrategy::MidpointAwayFromZero)
}

/// Rounds down to a multiple of `step` (LIR art. 126 rounds income to multiples of 50 EUR).
pub fn round_down_to_multiple(amount: Decimal, step: Decimal) -> Decimal {
    if step.is_zero() { amount } else { (amount / step).floor() * step }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eur(amount: &str) -> Money {
        Money::new(amount.parse().unwrap_or_default(), Currency::EUR)
    }

    #[test]
    fn currencies_do_not_mix() {
        let yen = Money { currency: Currency(*b"JPY"), ..eur("1") };
        assert_eq!(eur("1.10").plus(eur("2.20")), Ok(eur("3.30")));
        assert!(eur("1").plus(yen).is_err());
        assert_eq!(Currency::new("eur"), None);
    }

    /// The table of cases around the half.
    #[test]
    fn halves_round_away_from_zero() {
        for (from, to) in [
            ("0.004", "0.00"),
            ("0.005", "0.01"),
            ("0.0049999", "0.00"),
            ("0.015", "0.02"),
            ("0.025", "0.03"),
            ("-0.005", "-0.01"),
            ("-0.004", "0.00"),
            ("2.675", "2.68"),
            ("141176.470588", "141176.47"),
            ("7", "7.00"),
        ] {
            assert_eq!(two_places(from.parse().unwrap_or_default()), to, "{from}");
        }
    }

    #[test]
    fn income_is_rounded_down_to_fifty() {
        let fifty = Decimal::from(50);
        for (from, to) in [("123456.78", "123450"), ("49.99", "0"), ("50", "50"), ("99.99", "50")] {
            assert_eq!(round_down_to_multiple(from.parse().unwrap_or_default(), fifty), to.parse().unwrap_or_default());
        }
    }
}
