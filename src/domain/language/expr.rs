//! Compiled expressions: names resolved, kinds checked, ready to be evaluated many times.

use rust_decimal::Decimal;

use crate::domain::facts::{DerivedId, FactId, FieldId, GroupId, Key};
use crate::domain::figures::FigureId;
use crate::domain::rules::RuleId;
use crate::domain::symbols::Symbol;

/// An order comparison or an equality of numbers, days or truth values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operator {
    /// `==`
    Equal,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    Greater,
    /// `>=`
    AtLeast,
}

/// A compiled expression.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Expr {
    /// A constant truth value.
    Bool(bool),
    /// A constant number.
    Number(Decimal),
    /// A constant option, or none.
    Option(Symbol),
    /// The date of the law the case is looked at under.
    LawDate,
    /// A fact of the case.
    Fact(FactId),
    /// A field of the member at hand.
    Field(GroupId, FieldId),
    /// A derived value of the case.
    Derived(DerivedId),
    /// A derived value of the member at hand.
    MemberDerived(DerivedId),
    /// A figure on the law date, or on the day given.
    Figure(FigureId, Option<Box<Expr>>),
    /// All parts hold.
    And(Vec<Expr>),
    /// At least one part holds.
    Or(Vec<Expr>),
    /// The part does not hold.
    Not(Box<Expr>),
    /// Where the first part holds, the second, else the third (of whatever kind); while the first is open, what the other two agree on.
    If(Box<(Expr, Expr, Expr)>),
    /// A comparison of numbers, days or truth values.
    Compare(Operator, Box<(Expr, Expr)>),
    /// A choice equals one option.
    Is(Box<Expr>, Symbol),
    /// Two choices are the same.
    Same(Box<(Expr, Expr)>),
    /// A choice is one of the options listed.
    OneOf(Box<Expr>, Vec<Symbol>),
    /// A choice is in a set figure.
    InSet(Box<Expr>, FigureId),
    /// A choice of several has an option.
    Has(Key, Symbol),
    /// A choice of several has no option.
    NoneChosen(Key),
    /// A group has no members.
    NoMembers(GroupId),
    /// Some member fulfils the condition.
    Any(GroupId, Box<Expr>),
    /// How many members fulfil the condition.
    Count(GroupId, Box<Expr>),
    /// The sum of a value over the members that fulfil the condition.
    Sum(GroupId, Box<(Expr, Expr)>),
    /// The earliest day among the members that fulfil the condition.
    First(GroupId, Box<(Expr, Expr)>),
    /// The option that the first member (in the order they were given) among those that fulfil the condition has.
    OfFirst(GroupId, Box<(Expr, Expr)>),
    /// Another rule applies (for the same member, if it is a rule of the same group).
    Applies(RuleId),
    /// A product.
    Product(Box<(Expr, Expr)>),
    /// A percentage as a fraction of one.
    Fraction(Box<Expr>),
    /// What a map figure gives for an option.
    Column(FigureId, Box<Expr>),
    /// A day plus days.
    AddDays(Box<(Expr, Expr)>),
    /// A day plus months.
    AddMonths(Box<(Expr, Expr)>),
    /// The n-th working day after a day.
    WorkingDays(Box<(Expr, Expr)>),
    /// 31 December of the year of a day plus n years.
    YearEnd(Box<(Expr, Expr)>),
    /// The year of a day.
    Year(Box<Expr>),
    /// A named function of a module, by its number; the arguments only say what it is about.
    Call(usize, Vec<Expr>),
}

impl Expr {
    /// Calls `visit` for this expression and for every part of it.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Expr)) {
        visit(self);
        match self {
            Self::Bool(_)
            | Self::Number(_)
            | Self::Option(_)
            | Self::LawDate
            | Self::Fact(_)
            | Self::Field(..)
            | Self::Derived(_)
            | Self::MemberDerived(_)
            | Self::Has(..)
            | Self::NoneChosen(_)
            | Self::NoMembers(_)
            | Self::Applies(_) => {}
            Self::Figure(_, day) => day.iter().for_each(|part| part.walk(visit)),
            Self::And(parts) | Self::Or(parts) | Self::Call(_, parts) => parts.iter().for_each(|part| part.walk(visit)),
            Self::Not(part)
            | Self::Is(part, _)
            | Self::OneOf(part, _)
            | Self::InSet(part, _)
            | Self::Any(_, part)
            | Self::Count(_, part)
            | Self::Fraction(part)
            | Self::Column(_, part)
            | Self::Year(part) => part.walk(visit),
            Self::If(parts) => {
                parts.0.walk(visit);
                parts.1.walk(visit);
                parts.2.walk(visit);
            }
            Self::Compare(_, pair)
            | Self::Same(pair)
            | Self::Sum(_, pair)
            | Self::First(_, pair)
            | Self::OfFirst(_, pair)
            | Self::Product(pair)
            | Self::AddDays(pair)
            | Self::AddMonths(pair)
            | Self::WorkingDays(pair)
            | Self::YearEnd(pair) => {
                pair.0.walk(visit);
                pair.1.walk(visit);
            }
        }
    }
}
