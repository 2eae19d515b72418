//! Evaluation in three values (Kleene): an expression is decided as soon as what is known decides it.
//!
//! The evaluator sees only the facts that were revealed to it, so that answers which do not matter (any more) stay out.
//! Knowledge only grows: what was decided once stays decided, and is remembered.

mod bounds;
mod conditions;
mod memo;
mod waits;

use std::cell::RefCell;
use std::rc::Rc;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::because::{Reason, Reasons};
use super::calendar;
use super::facts::{Answer, DerivedId, Facts, GroupId, Key, ListState, Path, Slot, Value};
use super::figures::{DatedValue, FigureData, FigureId, MapValue};
use super::known::{Known, Unknown};
use super::language::Expr;
use super::model::Model;
use super::rules::{Rule, RuleId};
use super::slots::SlotSet;
use super::symbols::Symbol;
use super::view::View;
pub use bounds::Bounds;
use memo::{Memo, Memos};
pub use waits::Waits;

/// A decided value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Decided<'a> {
    /// Yes or no.
    Bool(bool),
    /// An option.
    Option(Symbol),
    /// Several options.
    Options(&'a [Symbol]),
    /// A number, an amount, a percentage in points.
    Number(Decimal),
    /// A day.
    Date(Date),
}

impl Decided<'_> {
    /// The same value without a borrow; `None` for a list of options, which derived values never give.
    fn detached(self) -> Option<Decided<'static>> {
        Some(match self {
            Self::Bool(truth) => Decided::Bool(truth),
            Self::Option(option) => Decided::Option(option),
            Self::Number(number) => Decided::Number(number),
            Self::Date(date) => Decided::Date(date),
            Self::Options(_) => return None,
        })
    }
}

/// Whose fields an expression reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// Nobody's: the rule is about the case.
    Case,
    /// The n-th member's.
    Member(usize),
    /// A member of which nothing is known, because the group was not asked (or may grow).
    Unasked,
}

/// Something that is taken to be other than the case says, to see what would follow.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Assumption<'a> {
    /// The answer at a place is this one.
    Answer(Slot, Decided<'a>),
    /// A count or sum over a group, wherever it is taken, gives this number.
    Number(&'a Expr, Decimal),
}

/// Evaluates expressions of one model over the revealed facts of one case, under the law of one day.
#[derive(Debug)]
pub struct Evaluator<'a> {
    /// The law.
    pub model: &'a Model,
    /// The case.
    pub facts: &'a Facts,
    /// The day of the law.
    pub law_date: Date,
    revealed: SlotSet,
    assumed: Option<Assumption<'a>>,
    /// Answers that follow from others: they count in place of what was given.
    implied: Vec<(Slot, Symbol)>,
    /// How many answers were revealed so far.
    reveals: u32,
    /// What was found of derived values.
    derived: Memos<Decided<'static>>,
    /// The reasons for the derived values.
    derived_reasons: RefCell<Vec<Option<Gathered>>>,
    /// What was found of rules.
    rules: Memos<bool>,
}

/// Reasons, with how many answers were revealed when they were gathered.
type Gathered = (u32, Rc<[Reason]>);

impl<'a> Evaluator<'a> {
    /// An evaluator that sees nothing yet.
    pub fn blind(model: &'a Model, facts: &'a Facts, law_date: Date) -> Self {
        let members = facts.largest_group();
        Self {
            model,
            facts,
            law_date,
            revealed: SlotSet::with_capacity(facts.slot_count()),
            assumed: None,
            implied: Vec::new(),
            reveals: 0,
            derived: Memos::new(model.derived.len(), usize::from(model.derived_of_members), members),
            derived_reasons: RefCell::default(),
            rules: Memos::new(model.rules.len(), usize::from(model.rules_of_members), members),
        }
    }

    /// An evaluator that sees every answer.
    pub fn seeing_all(model: &'a Model, facts: &'a Facts, law_date: Date) -> Self {
        let count = facts.slot_count();
        let reveals = u32::try_from(count).unwrap_or(u32::MAX - 1);
        Self { revealed: SlotSet::first(count), reveals, ..Self::blind(model, facts, law_date) }
    }

    /// Lets the evaluator see the answer at a place.
    pub fn reveal(&mut self, slot: Slot) {
        self.revealed.insert(slot);
        self.reveals += 1;
    }

    /// Lets the evaluator see, at a place, an answer that follows from others.
    pub fn imply(&mut self, slot: Slot, option: Symbol) {
        self.implied.push((slot, option));
        self.reveal(slot);
    }

    /// The answer at a place that follows from others.
    #[inline]
    pub fn implied(&self, slot: Slot) -> Option<Symbol> {
        self.implied.iter().find(|(place, _)| *place == slot).map(|(_, option)| *option)
    }

    /// Takes something to be other than the case says, or nothing any more. What was found before is forgotten.
    pub fn assume(&mut self, assumption: Option<Assumption<'a>>) {
        self.assumed = assumption;
        self.derived.clear();
        self.derived_reasons.borrow_mut().clear();
        self.rules.clear();
    }

    /// The places whose answers are seen.
    pub fn revealed(&self) -> &SlotSet {
        &self.revealed
    }

    /// Whether a rule applies; `None` while undecided.
    pub fn applies(&self, rule: RuleId, subject: Subject) -> Option<bool> {
        let (index, rule) = (usize::from(rule.0), self.model.rule(rule));
        let Some(memo) = self.rules.cell(index, rule.member_index, subject) else { return self.decide_rule(rule, subject) };
        if memo.get().holds(self.reveals) {
            return memo.get().found;
        }
        let found = self.decide_rule(rule, subject);
        memo.set(Memo { found, reveals: self.reveals });
        found
    }

    fn decide_rule(&self, rule: &'a Rule, subject: Subject) -> Option<bool> {
        if !rule.in_force.covers(self.law_date) {
            return Some(false);
        }
        let given = rule.given.as_ref().map_or(Some(true), |given| self.truth(given, Subject::Case));
        if given == Some(false) {
            return given;
        }
        let when = self.truth(&rule.when, subject);
        if when == Some(false) || given == Some(true) { when } else { None }
    }

    /// The value of a number; `None` while undecided.
    pub fn number(&self, expr: &'a Expr, subject: Subject) -> Option<Decimal> {
        match self.value(expr, subject) {
            Some(Decided::Number(number)) => Some(number),
            _ => None,
        }
    }

    /// The value of a day; `None` while undecided.
    pub fn date(&self, expr: &'a Expr, subject: Subject) -> Option<Date> {
        match self.value(expr, subject) {
            Some(Decided::Date(date)) => Some(date),
            _ => None,
        }
    }

    /// The value of an expression; `None` while undecided.
    pub fn value(&self, expr: &'a Expr, subject: Subject) -> Option<Decided<'a>> {
        Some(match expr {
            Expr::Number(number) => Decided::Number(*number),
            Expr::Option(option) => Decided::Option(*option),
            Expr::LawDate => Decided::Date(self.law_date),
            Expr::Fact(fact) => self.answer(Path::Fact(*fact))?,
            Expr::Field(group, field) => match subject {
                Subject::Member(member) => self.answer(Path::Field(*group, member, *field))?,
                Subject::Case | Subject::Unasked => return None,
            },
            Expr::Derived(derived) => self.derived_value(*derived, Subject::Case)?,
            Expr::MemberDerived(derived) => self.derived_value(*derived, subject)?,
            Expr::Figure(figure, day) => match &self.figure(*figure, day.as_deref(), subject)?.data {
                FigureData::Number(number) => Decided::Number(*number),
                FigureData::Date(date) => Decided::Date(*date),
                _ => return None,
            },
            Expr::Bool(_)
            | Expr::And(_)
            | Expr::Or(_)
            | Expr::Not(_)
            | Expr::Compare(..)
            | Expr::Is(..)
            | Expr::Same(_)
            | Expr::OneOf(..)
            | Expr::InSet(..)
            | Expr::Has(..)
            | Expr::NoneChosen(_)
            | Expr::NoMembers(_)
            | Expr::Any(..)
            | Expr::Applies(_) => Decided::Bool(self.truth(expr, subject)?),
            Expr::If(parts) => self.choose(&parts.0, &parts.1, &parts.2, subject)?,
            Expr::Count(..) | Expr::Sum(..) => {
                if let Some(number) = self.assumed_number(expr) {
                    return Some(Decided::Number(number));
                }
                let (least, most) = self.open_bounds(expr, subject);
                let exact = least.filter(|least| most == Some(*least))?;
                Decided::Number(exact)
            }
            Expr::First(group, parts) => Decided::Date(self.first(*group, &parts.0, &parts.1)?),
            Expr::OfFirst(group, parts) => Decided::Option(self.of_first(*group, &parts.0, &parts.1)?),
            Expr::Product(sides) => Decided::Number(self.number(&sides.0, subject)?.checked_mul(self.number(&sides.1, subject)?)?),
            Expr::Fraction(part) => Decided::Number(self.number(part, subject)? / Decimal::ONE_HUNDRED),
            Expr::Column(figure, key) => {
                let key = self.option(key, subject)?;
                match &self.figure(*figure, None, subject)?.data {
                    FigureData::Map(entries) => match entries.get(&key)?.value {
                        MapValue::Choice(option) => Decided::Option(option),
                        MapValue::Percent(percent) => Decided::Number(percent),
                    },
                    _ => return None,
                }
            }
            Expr::AddDays(sides) => Decided::Date(calendar::add_days(self.date(&sides.0, subject)?, self.whole(&sides.1, subject)?)?),
            Expr::AddMonths(sides) => Decided::Date(calendar::add_months(self.date(&sides.0, subject)?, self.whole(&sides.1, subject)?)?),
            Expr::YearEnd(sides) => Decided::Date(calendar::year_end(self.date(&sides.0, subject)?, self.whole(&sides.1, subject)?)?),
            Expr::WorkingDays(sides) => {
                let (from, count) = (self.date(&sides.0, subject)?, self.whole(&sides.1, subject)?);
                Decided::Date(calendar::working_days(from, count, |day| self.is_holiday(day))?)
            }
            Expr::Year(part) => Decided::Number(Decimal::from(self.date(part, subject)?.year())),
            Expr::Call(function, arguments) => self.call(*function, arguments, subject).ok()?,
        })
    }

    /// Whether a day is a public holiday of a jurisdiction in use.
    pub fn is_holiday(&self, day: Date) -> bool {
        self.model.jurisdictions.iter().any(|jurisdiction| (jurisdiction.is_holiday)(day))
    }

    fn call(&self, function: usize, arguments: &'a [Expr], subject: Subject) -> Known<Decided<'static>> {
        match self.model.function(function) {
            Some(function) => (function.compute)(&View::of_call(self, subject, arguments)),
            None => Err(Unknown::default()),
        }
    }

    #[inline]
    fn derived_value(&self, derived: DerivedId, subject: Subject) -> Option<Decided<'a>> {
        let index = usize::from(derived.0);
        let definition = &self.model.derived[index];
        let Some(memo) = self.derived.cell(index, definition.member_index, subject) else {
            return self.value(&definition.expr, subject);
        };
        if memo.get().holds(self.reveals) {
            return memo.get().found;
        }
        let found = self.value(&definition.expr, subject);
        let kept = found.and_then(Decided::detached);
        if kept.is_some() == found.is_some() {
            memo.set(Memo { found: kept, reveals: self.reveals });
        }
        found
    }

    /// The reasons for a derived value of the case: gathered once, because many rules read the same few values.
    pub(super) fn reasons_of_derived(&self, derived: DerivedId) -> Rc<[Reason]> {
        let index = usize::from(derived.0);
        if let Some(Some((reveals, known))) = self.derived_reasons.borrow().get(index)
            && *reveals == self.reveals
        {
            return Rc::clone(known);
        }
        let found: Rc<[Reason]> = Reasons::of_expression(self, &self.model.derived[index].expr, Subject::Case).into();
        let mut kept = self.derived_reasons.borrow_mut();
        kept.resize(self.model.derived.len(), None);
        kept[index] = Some((self.reveals, Rc::clone(&found)));
        found
    }

    fn choose(&self, condition: &'a Expr, then: &'a Expr, otherwise: &'a Expr, subject: Subject) -> Option<Decided<'a>> {
        match self.truth(condition, subject) {
            Some(true) => self.value(then, subject),
            Some(false) => self.value(otherwise, subject),
            None => self.value(then, subject).filter(|value| self.value(otherwise, subject) == Some(*value)),
        }
    }

    fn first(&self, group: GroupId, condition: &'a Expr, day: &'a Expr) -> Option<Date> {
        if self.list_state(group) != ListState::Closed {
            return None;
        }
        let mut earliest: Option<Date> = None;
        for member in 0..self.facts.list(group).members.len() {
            let subject = Subject::Member(member);
            if self.truth(condition, subject)? {
                let day = self.date(day, subject)?;
                earliest = Some(earliest.map_or(day, |earliest| earliest.min(day)));
            }
        }
        earliest
    }

    /// Members before the first that fulfils the condition must be known not to; of a list without such there is no option.
    fn of_first(&self, group: GroupId, condition: &'a Expr, option: &'a Expr) -> Option<Symbol> {
        let state = self.list_state(group);
        if matches!(state, ListState::NotAsked | ListState::Deferred) {
            return None;
        }
        for member in 0..self.facts.list(group).members.len() {
            let subject = Subject::Member(member);
            if self.truth(condition, subject)? {
                return self.option(option, subject);
            }
        }
        (state == ListState::Closed).then_some(Symbol::NONE)
    }

    /// What is known of how many members a group has, as far as it was revealed.
    pub fn list_state(&self, group: GroupId) -> ListState {
        let slot = self.facts.slot(Path::Fact(self.model.vocabulary.group(group).list));
        if self.revealed.contains(slot) { self.facts.list(group).state } else { ListState::NotAsked }
    }

    /// What a count or sum is taken to be, if it is taken to be something.
    fn assumed_number(&self, expr: &Expr) -> Option<Decimal> {
        match self.assumed {
            Some(Assumption::Number(of, number)) if of == expr => Some(number),
            _ => None,
        }
    }

    /// The answer at a place, if it is revealed and known.
    pub fn known(&self, path: Path) -> Option<Decided<'a>> {
        self.answer(path)
    }

    /// The revealed answer at a place, if it is known.
    pub(super) fn answer(&self, path: Path) -> Option<Decided<'a>> {
        let slot = self.facts.slot(path);
        if !self.revealed.contains(slot) {
            return None;
        }
        if let Some(Assumption::Answer(place, value)) = self.assumed
            && place == slot
        {
            return Some(value);
        }
        if let Some(option) = self.implied(slot) {
            return Some(Decided::Option(option));
        }
        match self.facts.at(path) {
            Answer::Known(Value::Bool(truth)) => Some(Decided::Bool(*truth)),
            Answer::Known(Value::Choice(option)) => Some(Decided::Option(*option)),
            Answer::Known(Value::Several(options)) => Some(Decided::Options(options)),
            Answer::Known(Value::Number(number)) => Some(Decided::Number(*number)),
            Answer::Known(Value::Date(date)) => Some(Decided::Date(*date)),
            Answer::Known(Value::Text(_)) | Answer::NotAsked | Answer::Deferred(_) => None,
        }
    }

    /// The place that a key means for a subject; none for a field where no member is at hand.
    pub(super) fn path(key: Key, subject: Subject) -> Option<Path> {
        match (key, subject) {
            (Key::Fact(fact), _) => Some(Path::Fact(fact)),
            (Key::Field(group, field), Subject::Member(member)) => Some(Path::Field(group, member, field)),
            (Key::Field(..), _) => None,
        }
    }

    #[inline]
    fn option(&self, expr: &'a Expr, subject: Subject) -> Option<Symbol> {
        let value = match expr {
            Expr::Fact(fact) => self.answer(Path::Fact(*fact)),
            Expr::Derived(derived) => self.derived_value(*derived, Subject::Case),
            _ => self.value(expr, subject),
        };
        match value? {
            Decided::Option(option) => Some(option),
            _ => None,
        }
    }

    fn options(&self, key: Key, subject: Subject) -> Option<&'a [Symbol]> {
        match self.answer(Self::path(key, subject)?)? {
            Decided::Options(options) => Some(options),
            _ => None,
        }
    }

    fn whole(&self, expr: &'a Expr, subject: Subject) -> Option<i64> {
        self.number(expr, subject)?.trunc().try_into().ok()
    }

    /// The value of a figure on the law date or on the day given.
    pub fn figure(&self, figure: FigureId, day: Option<&'a Expr>, subject: Subject) -> Option<&'a DatedValue> {
        let day = match day {
            Some(day) => self.date(day, subject)?,
            None => self.law_date,
        };
        self.model.figures.get(figure).on(day)
    }
}
