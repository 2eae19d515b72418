//! Words that quote figures of law: the value is filled in as it stands on the law date.

use fluent::{FluentArgs, FluentValue};
use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive as _;

use super::Words;
use crate::domain::figures::{Figure, FigureData, FigureKind, FigureSet};

/// Words of messages that may quote figures.
#[derive(Clone, Copy, Debug)]
pub struct LegalWords<'a> {
    /// The words.
    pub words: &'a Words,
    /// The figures they may quote.
    pub figures: &'a FigureSet,
    /// The day of the law.
    pub law_date: Date,
}

impl LegalWords<'_> {
    /// A message or one of its attributes; `None` where there is none.
    pub fn find(&self, key: &str, attribute: Option<&str>) -> Option<String> {
        let mut args = FluentArgs::new();
        for variable in self.words.variables(key, attribute) {
            if let Some(figure) = self.figures.find(&variable.replace('-', ".")) {
                args.set(variable, self.value(self.figures.get(figure)));
            }
        }
        self.words.find(key, attribute, &args)
    }

    /// A message; the key itself where there is none, which the checks do not let pass.
    pub fn get(&self, key: &str, attribute: Option<&str>) -> String {
        self.find(key, attribute).unwrap_or_else(|| key.to_owned())
    }

    /// The value on the law date; before the first day of the figure, its first value.
    fn value(&self, figure: &Figure) -> FluentValue<'static> {
        let Some(value) = figure.on(self.law_date).or_else(|| figure.values.first()) else {
            return FluentValue::None;
        };
        let text = match (&value.data, figure.kind) {
            (FigureData::Number(number), FigureKind::Number) => match number.to_i64().filter(|_| number.fract().is_zero()) {
                Some(whole) => return FluentValue::from(whole),
                None => self.words.number(*number),
            },
            (FigureData::Number(number), FigureKind::Money(currency)) => self.words.money(*number, currency),
            (FigureData::Number(number), FigureKind::Percent) => self.words.percent(*number),
            (FigureData::Date(date), _) => self.words.date(*date),
            (FigureData::Range(least, most), FigureKind::Range(currency)) => self.words.money_range(*least, *most, currency),
            _ => return FluentValue::None,
        };
        FluentValue::from(text)
    }
}
