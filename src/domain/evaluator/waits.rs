//! What an undecided expression waits for: the facts that are not known yet, and the figures that have no value on that day.

use super::{Evaluator, Subject};
use crate::domain::facts::{GroupId, Key, ListState, Path, Slot};
use crate::domain::figures::FigureId;
use crate::domain::known::Unknown;
use crate::domain::language::Expr;
use crate::domain::rules::RuleId;
use crate::domain::slots::SlotSet;

/// Receives what an undecided expression waits for.
pub trait Waits {
    /// It waits for a fact.
    fn fact(&mut self, slot: Slot);
    /// It waits for a figure.
    fn figure(&mut self, figure: FigureId);
}

impl Waits for Unknown {
    fn fact(&mut self, slot: Slot) {
        self.add_fact(slot);
    }
    fn figure(&mut self, figure: FigureId) {
        self.add_figure(figure);
    }
}

impl Waits for SlotSet {
    fn fact(&mut self, slot: Slot) {
        self.insert(slot);
    }
    fn figure(&mut self, _figure: FigureId) {}
}

impl<'a> Evaluator<'a> {
    /// Tells `waits` what a rule waits for; nothing if it is decided.
    pub fn rule_waits(&self, rule: RuleId, subject: Subject, waits: &mut impl Waits) {
        if self.applies(rule, subject).is_some() {
            return;
        }
        let rule = self.model.rule(rule);
        if let Some(given) = &rule.given {
            self.waits(given, Subject::Case, waits);
        }
        self.waits(&rule.when, self.unasked(rule.subject, subject), waits);
    }

    fn unasked(&self, group: Option<GroupId>, subject: Subject) -> Subject {
        if group.is_some() { subject } else { Subject::Case }
    }

    /// Tells `waits` what an expression waits for; nothing if it is decided.
    pub fn waits(&self, expr: &'a Expr, subject: Subject, waits: &mut impl Waits) {
        if self.value(expr, subject).is_some() {
            return;
        }
        match expr {
            Expr::Bool(_) | Expr::Number(_) | Expr::Option(_) | Expr::LawDate => {}
            Expr::Fact(fact) => waits.fact(self.facts.slot(Path::Fact(*fact))),
            Expr::Field(group, field) => self.field_waits(Key::Field(*group, *field), *group, subject, waits),
            Expr::Derived(derived) => {
                let derived = &self.model.derived[usize::from(derived.0)];
                if derived.asks {
                    self.waits(&derived.expr, Subject::Case, waits);
                }
            }
            Expr::MemberDerived(derived) => self.waits(&self.model.derived[usize::from(derived.0)].expr, subject, waits),
            Expr::Figure(figure, day) => self.figure_waits(*figure, day.as_deref(), subject, waits),
            Expr::And(parts) | Expr::Or(parts) => parts.iter().for_each(|part| self.waits(part, subject, waits)),
            Expr::Not(part) | Expr::Is(part, _) | Expr::OneOf(part, _) | Expr::Fraction(part) | Expr::Year(part) => {
                self.waits(part, subject, waits);
            }
            Expr::If(parts) => {
                let condition = self.truth(&parts.0, subject);
                self.waits(&parts.0, subject, waits);
                if condition != Some(false) {
                    self.waits(&parts.1, subject, waits);
                }
                if condition != Some(true) {
                    self.waits(&parts.2, subject, waits);
                }
            }
            Expr::InSet(part, figure) | Expr::Column(figure, part) => {
                self.waits(part, subject, waits);
                self.figure_waits(*figure, None, subject, waits);
            }
            Expr::Compare(_, sides)
            | Expr::Same(sides)
            | Expr::Product(sides)
            | Expr::AddDays(sides)
            | Expr::AddMonths(sides)
            | Expr::YearEnd(sides)
            | Expr::WorkingDays(sides) => {
                self.waits(&sides.0, subject, waits);
                self.waits(&sides.1, subject, waits);
            }
            Expr::Has(key, _) | Expr::NoneChosen(key) => match key {
                Key::Fact(fact) => waits.fact(self.facts.slot(Path::Fact(*fact))),
                Key::Field(group, _) => self.field_waits(*key, *group, subject, waits),
            },
            Expr::NoMembers(group) => self.list_waits(*group, waits),
            Expr::Any(group, condition) | Expr::Count(group, condition) => {
                self.member_waits(*group, condition, None, waits);
            }
            Expr::Sum(group, parts) | Expr::First(group, parts) => {
                self.member_waits(*group, &parts.0, Some(&parts.1), waits);
            }
            Expr::OfFirst(group, parts) => self.first_waits(*group, &parts.0, &parts.1, waits),
            Expr::Applies(rule) => self.rule_waits(*rule, self.unasked(self.model.rule(*rule).subject, subject), waits),
            Expr::Call(function, arguments) => {
                if let Err(unknown) = self.call(*function, arguments, subject) {
                    unknown.facts.into_iter().for_each(|slot| waits.fact(slot));
                    unknown.figures.into_iter().for_each(|figure| waits.figure(figure));
                }
            }
        }
    }

    fn figure_waits(&self, figure: FigureId, day: Option<&'a Expr>, subject: Subject, waits: &mut impl Waits) {
        if let Some(day) = day {
            self.waits(day, subject, waits);
        }
        let day_known = day.is_none_or(|day| self.date(day, subject).is_some());
        if day_known && self.figure(figure, day, subject).is_none() {
            waits.figure(figure);
        }
    }

    fn field_waits(&self, key: Key, group: GroupId, subject: Subject, waits: &mut impl Waits) {
        match (key, subject) {
            (key, Subject::Member(_)) => {
                if let Some(path) = Self::path(key, subject) {
                    waits.fact(self.facts.slot(path));
                }
            }
            _ => self.list_waits(group, waits),
        }
    }

    fn list_waits(&self, group: GroupId, waits: &mut impl Waits) {
        waits.fact(self.facts.slot(Path::Fact(self.model.vocabulary.group(group).list)));
    }

    /// Of the members in their order, only the first that may fulfil the condition matters.
    fn first_waits(&self, group: GroupId, condition: &'a Expr, option: &'a Expr, waits: &mut impl Waits) {
        let state = self.list_state(group);
        if matches!(state, ListState::Open | ListState::Closed) {
            for member in 0..self.facts.list(group).members.len() {
                let subject = Subject::Member(member);
                match self.truth(condition, subject) {
                    Some(true) => return self.waits(option, subject, waits),
                    Some(false) => {}
                    None => return self.waits(condition, subject, waits),
                }
            }
        }
        if state != ListState::Closed {
            self.list_waits(group, waits);
        }
    }

    fn member_waits(&self, group: GroupId, condition: &'a Expr, value: Option<&'a Expr>, waits: &mut impl Waits) {
        let state = self.list_state(group);
        if state != ListState::Closed && self.truth(condition, Subject::Unasked) != Some(false) {
            self.list_waits(group, waits);
        }
        if !matches!(state, ListState::Open | ListState::Closed) {
            return;
        }
        for member in 0..self.facts.list(group).members.len() {
            let subject = Subject::Member(member);
            self.waits(condition, subject, waits);
            if let Some(value) = value.filter(|_| self.truth(condition, subject) != Some(false)) {
                self.waits(value, subject, waits);
            }
        }
    }
}
