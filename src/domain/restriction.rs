//! Facts whose options depend on another answer: a region must lie in the country that was given.

use super::evaluator::{Decided, Evaluator, Subject};
use super::facts::{Answer, Key, Value};
use super::figures::{FigureData, FigureId, MapValue};
use super::language::Expr;
use super::symbols::Symbol;

/// The options of a fact that fit are those which a map gives the value of an expression, and those that the map does not have.
#[derive(Clone, Debug)]
pub struct Restriction {
    /// The fact.
    pub key: Key,
    /// What its options depend on.
    pub on: Expr,
    /// The map from its options.
    pub map: FigureId,
}

impl<'a> Evaluator<'a> {
    /// Whether an option of a fact fits the other answers. While those are not known, every option does.
    pub fn fits(&self, key: Key, option: Symbol) -> bool {
        let restriction = self.model.restrictions.iter().find(|restriction| restriction.key == key);
        restriction.is_none_or(|restriction| self.fits_into(restriction, option))
    }

    /// Whether an answer to a fact fits the other answers; what is no option always does.
    pub fn answer_fits(&self, key: Key, answer: &Answer) -> bool {
        match answer {
            Answer::Known(Value::Choice(option)) => self.fits(key, *option),
            _ => true,
        }
    }

    fn fits_into(&self, restriction: &'a Restriction, option: Symbol) -> bool {
        let Some(Decided::Option(given)) = self.value(&restriction.on, Subject::Case) else { return true };
        let Some(table) = self.model.figures.get(restriction.map).on(self.law_date) else { return true };
        match &table.data {
            FigureData::Map(entries) => match entries.get(&option).map(|entry| &entry.value) {
                // Where there is nothing to belong to, the fact does not matter.
                Some(MapValue::Choice(belongs_to)) => given == Symbol::NONE || *belongs_to == given,
                _ => true,
            },
            _ => true,
        }
    }
}
