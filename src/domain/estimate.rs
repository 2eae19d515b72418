//! Estimated amounts with their working: steps that a person can check with a pocket calculator.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::figures::FigureId;
use super::money::Currency;

/// The unit of a step of the working.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkUnit {
    /// Money in the currency of the estimate.
    Money,
    /// A percentage in points.
    Percent,
    /// A bare number.
    Number,
}

/// One line of the working.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkStep {
    /// Key of its words (`working-…` in the locales).
    pub label: &'static str,
    /// The value reached.
    pub value: Decimal,
    /// Its unit.
    pub unit: WorkUnit,
    /// The figure it was read from, with the day of the reading.
    pub figure: Option<(FigureId, Date)>,
}

/// An amount and how it was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// The amount.
    pub amount: Decimal,
    /// Its currency.
    pub currency: Currency,
    /// How it was found.
    pub working: Vec<WorkStep>,
    /// Keys of remarks that go with it (`remark-…` in the locales).
    pub remarks: Vec<&'static str>,
}

/// The working of an amount while it is computed.
#[derive(Debug)]
pub struct Working {
    currency: Currency,
    steps: Vec<WorkStep>,
    remarks: Vec<&'static str>,
}

impl Working {
    /// Starts a working in a currency.
    pub fn new(currency: Currency) -> Self {
        Self { currency, steps: Vec::new(), remarks: Vec::new() }
    }

    /// Writes an amount down and hands it on.
    pub fn money(&mut self, label: &'static str, value: Decimal) -> Decimal {
        self.step(label, value, WorkUnit::Money, None)
    }

    /// Writes a percentage down and hands it on.
    pub fn percent(&mut self, label: &'static str, value: Decimal) -> Decimal {
        self.step(label, value, WorkUnit::Percent, None)
    }

    /// Writes a bare number down and hands it on.
    pub fn number(&mut self, label: &'static str, value: Decimal) -> Decimal {
        self.step(label, value, WorkUnit::Number, None)
    }

    /// Writes a figure down with the day it was read for, and hands its value on.
    pub fn figure(&mut self, label: &'static str, read: FigureRead, unit: WorkUnit) -> Decimal {
        self.step(label, read.value, unit, Some((read.figure, read.day)))
    }

    fn step(&mut self, label: &'static str, value: Decimal, unit: WorkUnit, figure: Option<(FigureId, Date)>) -> Decimal {
        self.steps.push(WorkStep { label, value, unit, figure });
        value
    }

    /// Adds a remark that the reader of the amount must know.
    pub fn remark(&mut self, key: &'static str) {
        self.remarks.push(key);
    }

    /// Ends with the amount.
    pub fn result(self, amount: Decimal) -> Estimate {
        Estimate { amount, currency: self.currency, working: self.steps, remarks: self.remarks }
    }
}

/// A number read from a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FigureRead {
    /// The figure.
    pub figure: FigureId,
    /// The day it was read for.
    pub day: Date,
    /// Its value.
    pub value: Decimal,
}

/// `percent` points of `amount`, unrounded.
pub fn share(amount: Decimal, percent: Decimal) -> Decimal {
    amount * percent / Decimal::ONE_HUNDRED
}
