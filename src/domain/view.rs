//! The typed view that formulas have of a case: facts, derived values and figures by name.
//!
//! Reading what is not known gives an [`Unknown`] that a formula passes on with `?`; whoever asked learns what it waits for.

use std::cell::RefCell;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::calendar;
use super::estimate::FigureRead;
use super::evaluator::{Bounds, Decided, Evaluator, Subject};
use super::facts::{Key, ListState, Path};
use super::figures::{DatedValue, FigureData, FigureId, MapEntry, MapValue, Step};
use super::known::{Known, Unknown};
use super::language::Expr;
use super::symbols::Symbol;

/// What a formula sees.
#[derive(Debug)]
pub struct View<'v> {
    evaluator: &'v Evaluator<'v>,
    subject: Subject,
    arguments: &'v [Expr],
    names_read: RefCell<Vec<&'static str>>,
    figures_read: RefCell<Vec<(FigureId, Date)>>,
}

impl<'v> View<'v> {
    /// The view of an evaluator's case for one subject.
    pub fn new(evaluator: &'v Evaluator<'v>, subject: Subject) -> Self {
        Self::of_call(evaluator, subject, &[])
    }

    /// The view of a function that was called with arguments.
    pub(super) fn of_call(evaluator: &'v Evaluator<'v>, subject: Subject, arguments: &'v [Expr]) -> Self {
        Self { evaluator, subject, arguments, names_read: RefCell::default(), figures_read: RefCell::default() }
    }

    /// The number given as the n-th argument of a function.
    ///
    /// # Errors
    /// What it waits for.
    pub fn argument(&self, index: usize) -> Known<Decimal> {
        let Some(expr) = self.arguments.get(index) else { return Err(Unknown::default()) };
        self.evaluator.number(expr, self.subject).ok_or_else(|| {
            let mut unknown = Unknown::default();
            self.evaluator.waits(expr, self.subject, &mut unknown);
            unknown
        })
    }

    /// A view of each member known of a group, and whether these are all.
    pub fn members(&self, list: &'static str) -> (Vec<View<'v>>, bool) {
        self.names_read.borrow_mut().push(list);
        let model = self.evaluator.model;
        let group = match model.vocabulary.key(list) {
            Some(Key::Fact(fact)) => model.vocabulary.group_of(fact),
            _ => None,
        };
        let Some(group) = group else { return (Vec::new(), false) };
        let state = self.evaluator.list_state(group);
        let members = match state {
            ListState::Open | ListState::Closed => self.evaluator.facts.list(group).members.len(),
            ListState::NotAsked | ListState::Deferred => 0,
        };
        ((0..members).map(|member| View::new(self.evaluator, Subject::Member(member))).collect(), state == ListState::Closed)
    }

    /// What it means to wait for the members of a group.
    pub fn group_unknown(&self, list: &'static str) -> Unknown {
        match self.evaluator.model.vocabulary.key(list) {
            Some(Key::Fact(fact)) => Unknown::fact(self.evaluator.facts.slot(Path::Fact(fact))),
            _ => Unknown::default(),
        }
    }

    /// The least and the greatest value that a number can take: the number itself, once it is known.
    pub fn bounds(&self, name: &'static str) -> Bounds {
        let model = self.evaluator.model;
        if let Some(derived) = model.derived_named(name) {
            return self.evaluator.bounds(&model.derived[usize::from(derived.id.0)].expr, self.subject);
        }
        match (self.number(name), model.vocabulary.key(name)) {
            (Ok(number), _) => (Some(number), Some(number)),
            (Err(_), Some(key)) => {
                let bounds = &model.vocabulary.def(key).bounds;
                (bounds.minimum.or(bounds.above), bounds.maximum)
            }
            (Err(_), None) => (None, None),
        }
    }

    /// The day of the law.
    pub fn law_date(&self) -> Date {
        self.evaluator.law_date
    }

    /// The first day of the tax year, and of the year `years` later or earlier: tax figures are read on it.
    pub fn tax_year_day(&self, years: i16) -> Date {
        calendar::first_of_year(self.law_date().year() + years).unwrap_or(self.law_date())
    }

    /// A number, amount or percentage in points.
    ///
    /// # Errors
    /// What it waits for.
    pub fn number(&self, name: &'static str) -> Known<Decimal> {
        match self.read(name)? {
            Decided::Number(number) => Ok(number),
            _ => Err(Unknown::default()),
        }
    }

    /// A yes/no.
    ///
    /// # Errors
    /// What it waits for.
    pub fn bool(&self, name: &'static str) -> Known<bool> {
        match self.read(name)? {
            Decided::Bool(truth) => Ok(truth),
            _ => Err(Unknown::default()),
        }
    }

    /// A day.
    ///
    /// # Errors
    /// What it waits for.
    pub fn date(&self, name: &'static str) -> Known<Date> {
        match self.read(name)? {
            Decided::Date(date) => Ok(date),
            _ => Err(Unknown::default()),
        }
    }

    /// Whether a choice is one of `options`.
    ///
    /// # Errors
    /// What it waits for.
    pub fn is_one_of(&self, name: &'static str, options: &[&str]) -> Known<bool> {
        match self.read(name)? {
            Decided::Option(option) => Ok(options.contains(&self.evaluator.model.vocabulary.symbols.name(option))),
            _ => Err(Unknown::default()),
        }
    }

    /// The chosen option.
    ///
    /// # Errors
    /// What it waits for.
    pub fn option(&self, name: &'static str) -> Known<&'v str> {
        match self.read(name)? {
            Decided::Option(option) => Ok(self.evaluator.model.vocabulary.symbols.name(option)),
            _ => Err(Unknown::default()),
        }
    }

    /// Whether a choice of several has an option.
    ///
    /// # Errors
    /// What it waits for.
    pub fn has(&self, name: &'static str, option: &str) -> Known<bool> {
        match self.read(name)? {
            Decided::Options(options) => {
                let symbol: Option<Symbol> = self.evaluator.model.vocabulary.symbols.get(option);
                Ok(symbol.is_some_and(|symbol| options.contains(&symbol)))
            }
            _ => Err(Unknown::default()),
        }
    }

    /// Whether another item applies, for the same member if it is of the same group.
    ///
    /// # Errors
    /// What it waits for.
    pub fn applies(&self, item: &'static str) -> Known<bool> {
        let Some(rule) = self.evaluator.model.rule_id(item) else { return Ok(false) };
        let subject = if self.evaluator.model.rule(rule).subject.is_some() { self.subject } else { Subject::Case };
        self.evaluator.applies(rule, subject).ok_or_else(|| {
            let mut unknown = Unknown::default();
            self.evaluator.rule_waits(rule, subject, &mut unknown);
            unknown
        })
    }

    /// A number, amount or percentage figure on a day.
    ///
    /// # Errors
    /// The figure, where it has no value on that day.
    pub fn figure(&self, id: &'static str, day: Date) -> Known<FigureRead> {
        let figure = self.figure_id(id)?;
        match self.dated(figure, day)?.data {
            FigureData::Number(value) => Ok(FigureRead { figure, day, value }),
            _ => Err(Unknown::figure(figure)),
        }
    }

    /// A figure that something is divided by: nothing while it is zero, which only a mistake in the data can make it.
    ///
    /// # Errors
    /// The figure, where it has no value on that day, or none to divide by.
    pub fn divisor(&self, id: &'static str, day: Date) -> Known<FigureRead> {
        let read = self.figure(id, day)?;
        if read.value.is_zero() { Err(Unknown::figure(read.figure)) } else { Ok(read) }
    }

    /// The step of a scale figure that holds for a size on a day.
    ///
    /// # Errors
    /// The figure, where it has no value on that day.
    pub fn scale(&self, id: &'static str, day: Date, size: Decimal) -> Known<FigureRead> {
        let figure = self.figure_id(id)?;
        let FigureData::Scale(steps) = &self.dated(figure, day)?.data else { return Err(Unknown::figure(figure)) };
        let step: Option<&Step> = steps.iter().find(|step| step.up_to.is_none_or(|up_to| size <= up_to));
        step.map(|step| FigureRead { figure, day, value: step.value }).ok_or_else(|| Unknown::figure(figure))
    }

    /// All steps of a scale figure on a day.
    ///
    /// # Errors
    /// The figure, where it has no value on that day.
    pub fn steps(&self, id: &'static str, day: Date) -> Known<&'v [Step]> {
        let figure = self.figure_id(id)?;
        match &self.dated(figure, day)?.data {
            FigureData::Scale(steps) => Ok(steps),
            _ => Err(Unknown::figure(figure)),
        }
    }

    /// The percentage of an option in a map figure; `None` where the map has no such option.
    ///
    /// # Errors
    /// The figure, where it has no value on that day.
    pub fn map_percent(&self, id: &'static str, day: Date, option: &str) -> Known<Option<FigureRead>> {
        let figure = self.figure_id(id)?;
        let FigureData::Map(entries) = &self.dated(figure, day)?.data else { return Err(Unknown::figure(figure)) };
        let entry: Option<&MapEntry> = self.evaluator.model.vocabulary.symbols.get(option).and_then(|option| entries.get(&option));
        Ok(entry.and_then(|entry| match entry.value {
            MapValue::Percent(value) => Some(FigureRead { figure, day, value }),
            MapValue::Choice(_) => None,
        }))
    }

    /// The names of facts and derived values read so far.
    pub fn names_read(&self) -> Vec<&'static str> {
        self.names_read.borrow().clone()
    }

    /// The figures read so far, with the day of each reading.
    pub fn figures_read(&self) -> Vec<(FigureId, Date)> {
        self.figures_read.borrow().clone()
    }

    fn figure_id(&self, id: &str) -> Known<FigureId> {
        self.evaluator.model.figures.find(id).ok_or_else(Unknown::default)
    }

    fn dated(&self, figure: FigureId, day: Date) -> Known<&'v DatedValue> {
        self.figures_read.borrow_mut().push((figure, day));
        self.evaluator.model.figures.get(figure).on(day).ok_or_else(|| Unknown::figure(figure))
    }

    fn read(&self, name: &'static str) -> Known<Decided<'v>> {
        self.names_read.borrow_mut().push(name);
        let model = self.evaluator.model;
        if let Some(derived) = model.derived_named(name) {
            let expr = &model.derived[usize::from(derived.id.0)].expr;
            let subject = if derived.group.is_some() { self.subject } else { Subject::Case };
            return self.evaluator.value(expr, subject).ok_or_else(|| {
                let mut unknown = Unknown::default();
                self.evaluator.waits(expr, subject, &mut unknown);
                unknown
            });
        }
        let Some(key) = model.vocabulary.key(name) else { return Err(Unknown::default()) };
        let path = match (key, self.subject) {
            (Key::Fact(fact), _) => Path::Fact(fact),
            (Key::Field(group, field), Subject::Member(member)) => Path::Field(group, member, field),
            (Key::Field(group, _), _) => Path::Fact(model.vocabulary.group(group).list),
        };
        self.evaluator.answer(path).ok_or_else(|| Unknown::fact(self.evaluator.facts.slot(path)))
    }
}
