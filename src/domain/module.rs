//! What a jurisdiction and its modules add to their data files: the things that are computed.

use jiff::civil::Date;

use super::estimate::Estimate;
use super::evaluator::{Bounds, Decided};
use super::known::Known;
use super::language::Type;
use super::money::Currency;
use super::view::View;

/// The law of one country or region, as far as it is not data.
#[derive(Debug)]
pub struct Jurisdiction {
    /// The folder of its data files, such as `luxembourg`.
    pub folder: &'static str,
    /// Whether a day is a public holiday there.
    pub is_holiday: fn(Date) -> bool,
    /// Functions that its rules may call by name.
    pub functions: &'static [NamedFunction],
    /// Its subjects.
    pub modules: &'static [Module],
}

/// One subject of a jurisdiction: a folder of rules and figures, and its formulas.
#[derive(Debug)]
pub struct Module {
    /// Its folder, such as `luxembourg/company`.
    pub folder: &'static str,
    /// The estimates of its items.
    pub estimates: &'static [Formula],
}

/// A formula that estimates an amount for an item.
#[derive(Debug)]
pub struct Formula {
    /// The item whose estimate it is.
    pub item: &'static str,
    /// The currency of its amount.
    pub currency: Currency,
    /// The formula.
    pub compute: fn(&View<'_>) -> Known<Estimate>,
}

/// What a named function gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gives {
    /// A day.
    Date,
    /// A number without unit.
    Number,
    /// An amount of money.
    Money(Currency),
}

impl Gives {
    /// The same for the compiler of conditions.
    pub fn kind(self) -> Type {
        match self {
            Self::Date => Type::Date,
            Self::Number => Type::Number,
            Self::Money(currency) => Type::Money(currency),
        }
    }
}

/// A function that rules call by name, for what needs more than the language has.
#[derive(Debug)]
pub struct NamedFunction {
    /// Its name in the language.
    pub name: &'static str,
    /// What it gives.
    pub gives: Gives,
    /// The facts it may read.
    pub reads: &'static [&'static str],
    /// The function.
    pub compute: fn(&View<'_>) -> Known<Decided<'static>>,
    /// Facts among these that may never be answered: nobody gets a letter who is not dismissed.
    pub may_stay_open: &'static [&'static str],
    /// The least and the greatest value it can still take while it is not known.
    pub bounds: Option<fn(&View<'_>) -> Bounds>,
}
