//! The condition language: how rules say when they apply and when something is due.
//!
//! `parse` turns text into a tree with positions; `compile` resolves names, checks kinds and gives an [`Expr`];
//! evaluation in three values lives in [`super::evaluate`].

mod compile;
mod expr;
mod parse;

pub use compile::{Compiler, DerivedType, Function, Scope, member_name};
pub use expr::{Expr, Operator};
pub(crate) use parse::{Comparison, Form, Node, parse};

/// What an expression gives, as the compiler checks it.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// Yes or no.
    Bool,
    /// One of these options.
    Option(Vec<super::symbols::Symbol>),
    /// Any number of these options; only `has(…)` looks into it.
    Several(Vec<super::symbols::Symbol>),
    /// A whole or decimal number without unit.
    Number,
    /// An amount of money.
    Money(super::money::Currency),
    /// A percentage.
    Percent,
    /// A day.
    Date,
}

impl Type {
    /// The word for it in error messages.
    pub fn name(&self) -> String {
        match self {
            Self::Bool => "bool".to_owned(),
            Self::Option(_) => "choice".to_owned(),
            Self::Several(_) => "several".to_owned(),
            Self::Number => "number".to_owned(),
            Self::Money(currency) => format!("money in {}", currency.code()),
            Self::Percent => "percent".to_owned(),
            Self::Date => "date".to_owned(),
        }
    }
}

/// Something wrong in an expression, at a byte offset of its text.
#[derive(Clone, Debug, PartialEq)]
pub struct LanguageError {
    /// Where in the expression.
    pub offset: usize,
    /// What.
    pub problem: super::located::Problem,
}
