//! Why a condition is decided: the smallest set of answers and figures, in the order of the rule's text, that decides it now.

use jiff::civil::Date;

use super::evaluator::{Evaluator, Subject};
use super::facts::{GroupId, Key, ListState, Path};
use super::figures::FigureId;
use super::language::Expr;
use super::rules::RuleId;
use super::view::View;

/// Room for as many reasons as most expressions have.
const USUAL_COUNT: usize = 8;

/// One reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// An answer.
    Fact(Path),
    /// A figure, as it stood on a day.
    Figure(FigureId, Date),
}

/// Everything in the law that a decision or a day rests on, also what is not worth showing as a reason: tables that only
/// translate an answer, figures that a function reads, the condition of the whole file.
#[derive(Clone, Debug, Default)]
pub struct Grounds {
    /// Figures, with the day of each reading.
    pub figures: Vec<(FigureId, Date)>,
    /// Rules: the one asked about, and those whose outcome it asks for.
    pub rules: Vec<RuleId>,
}

/// Gathers reasons without repeats.
#[derive(Debug, Default)]
pub struct Reasons {
    found: Vec<Reason>,
    /// The rules passed, while everything is gathered.
    rules: Option<Vec<RuleId>>,
}

impl Grounds {
    /// Adds what the outcome of a rule rests on; nothing while it is undecided.
    pub fn add_rule(&mut self, evaluator: &Evaluator<'_>, rule: RuleId, subject: Subject) {
        self.add(|reasons| reasons.rule(evaluator, rule, subject));
    }

    /// Adds what the value of an expression rests on.
    pub fn add_expression<'a>(&mut self, evaluator: &Evaluator<'a>, expr: &'a Expr, subject: Subject) {
        self.add(|reasons| reasons.expression(evaluator, expr, subject));
    }

    /// Adds what a fact, a derived value or an item rests on, given by its name.
    pub fn add_name(&mut self, evaluator: &Evaluator<'_>, name: &str, subject: Subject) {
        self.add(|reasons| reasons.name(evaluator, name, subject));
    }

    /// Adds the reading of a figure.
    pub fn add_figure(&mut self, figure: FigureId, day: Date) {
        if !self.figures.contains(&(figure, day)) {
            self.figures.push((figure, day));
        }
    }

    fn add(&mut self, gather: impl FnOnce(&mut Reasons)) {
        let mut reasons = Reasons { rules: Some(Vec::new()), ..Reasons::default() };
        gather(&mut reasons);
        for rule in reasons.rules.into_iter().flatten() {
            if !self.rules.contains(&rule) {
                self.rules.push(rule);
            }
        }
        for reason in reasons.found {
            if let Reason::Figure(figure, day) = reason {
                self.add_figure(figure, day);
            }
        }
    }
}

impl Reasons {
    /// The reasons for a decided rule; none while it is undecided. The `given` of its file is left out.
    /// What was gathered before is forgotten; its room is used again.
    pub fn of_rule(&mut self, evaluator: &Evaluator<'_>, rule: RuleId, subject: Subject) -> Vec<Reason> {
        self.found.clear();
        self.rule(evaluator, rule, subject);
        self.found.clone()
    }

    /// The reasons for the value of a decided expression.
    pub fn of_expression<'a>(evaluator: &Evaluator<'a>, expr: &'a Expr, subject: Subject) -> Vec<Reason> {
        let mut reasons = Self { found: Vec::with_capacity(USUAL_COUNT), rules: None };
        reasons.expression(evaluator, expr, subject);
        reasons.found
    }

    #[inline]
    fn add(&mut self, reason: Reason) {
        if !self.found.contains(&reason) {
            self.found.push(reason);
        }
    }

    fn rule<'a>(&mut self, evaluator: &Evaluator<'a>, id: RuleId, subject: Subject) {
        let Some(applies) = evaluator.applies(id, subject) else { return };
        let rule = evaluator.model.rule(id);
        let given_fails = rule.given.as_ref().is_some_and(|given| evaluator.truth(given, Subject::Case) == Some(false));
        if let Some(rules) = &mut self.rules {
            rules.push(id);
            rule.given.iter().for_each(|given| self.expression(evaluator, given, Subject::Case));
        }
        if rule.in_force.covers(evaluator.law_date) && !given_fails {
            match (!applies).then(|| evaluator.remembered(id)).flatten() {
                Some(remembered) => self.condition(evaluator, remembered.when, subject, Some(true)),
                None => self.condition(evaluator, &rule.when, subject, Some(applies)),
            }
        }
    }

    fn expression<'a>(&mut self, evaluator: &Evaluator<'a>, expr: &'a Expr, subject: Subject) {
        match expr {
            Expr::Bool(_) | Expr::Number(_) | Expr::Option(_) | Expr::LawDate => {}
            Expr::Fact(fact) => self.key(evaluator, Key::Fact(*fact), subject),
            Expr::Field(group, field) => self.key(evaluator, Key::Field(*group, *field), subject),
            Expr::Has(key, _) | Expr::NoneChosen(key) => self.key(evaluator, *key, subject),
            Expr::Derived(derived) if self.rules.is_none() => {
                evaluator.reasons_of_derived(*derived).iter().for_each(|reason| self.add(*reason));
            }
            Expr::Derived(derived) => {
                self.expression(evaluator, &evaluator.model.derived[usize::from(derived.0)].expr, Subject::Case);
            }
            Expr::MemberDerived(derived) => {
                self.expression(evaluator, &evaluator.model.derived[usize::from(derived.0)].expr, subject);
            }
            Expr::Figure(figure, day) => self.figure(evaluator, *figure, day.as_deref(), subject),
            Expr::And(_) | Expr::Or(_) | Expr::Not(_) => self.condition(evaluator, expr, subject, evaluator.truth(expr, subject)),
            Expr::Is(part, _) | Expr::OneOf(part, _) | Expr::Fraction(part) | Expr::Year(part) => {
                self.expression(evaluator, part, subject);
            }
            Expr::If(parts) => {
                let condition = evaluator.truth(&parts.0, subject);
                if condition.is_some() {
                    self.expression(evaluator, &parts.0, subject);
                }
                if condition != Some(false) {
                    self.expression(evaluator, &parts.1, subject);
                }
                if condition != Some(true) {
                    self.expression(evaluator, &parts.2, subject);
                }
            }
            Expr::InSet(part, figure) => {
                self.expression(evaluator, part, subject);
                self.figure(evaluator, *figure, None, subject);
            }
            // A map only translates an answer: the answer is the reason.
            Expr::Column(figure, part) => {
                self.expression(evaluator, part, subject);
                if self.rules.is_some() {
                    self.figure(evaluator, *figure, None, subject);
                }
            }
            Expr::Compare(_, sides)
            | Expr::Same(sides)
            | Expr::Product(sides)
            | Expr::AddDays(sides)
            | Expr::AddMonths(sides)
            | Expr::YearEnd(sides)
            | Expr::WorkingDays(sides) => {
                self.expression(evaluator, &sides.0, subject);
                self.expression(evaluator, &sides.1, subject);
            }
            Expr::NoMembers(group) => self.list(evaluator, *group),
            Expr::Any(group, condition) => self.any(evaluator, *group, condition),
            Expr::Count(group, condition) => self.members(evaluator, *group, condition, None),
            Expr::Sum(group, parts) | Expr::First(group, parts) => {
                self.members(evaluator, *group, &parts.0, Some(&parts.1));
            }
            Expr::OfFirst(group, parts) => self.of_first(evaluator, *group, &parts.0, &parts.1),
            Expr::Applies(rule) => {
                let subject = if evaluator.model.rule(*rule).subject.is_some() { subject } else { Subject::Case };
                self.rule(evaluator, *rule, subject);
            }
            Expr::Call(function, arguments) => {
                arguments.iter().for_each(|argument| self.expression(evaluator, argument, subject));
                self.call(evaluator, *function, subject);
                if self.rules.is_some() {
                    self.within_call(evaluator, *function, arguments, subject);
                }
            }
        }
    }

    /// A function of the whole case may read the fields of all members, which its arguments cannot name.
    fn call(&mut self, evaluator: &Evaluator<'_>, function: usize, subject: Subject) {
        if subject != Subject::Case {
            return;
        }
        let reads = evaluator.model.function(function).map_or(&[] as &[&str], |function| function.reads);
        for name in reads {
            if let Some(Key::Field(group, field)) = evaluator.model.vocabulary.key(name) {
                self.list(evaluator, group);
                for member in 0..evaluator.facts.list(group).members.len() {
                    let path = Path::Field(group, member, field);
                    if evaluator.answer(path).is_some() {
                        self.add(Reason::Fact(path));
                    }
                }
            }
        }
    }

    /// What a function reads beside its arguments.
    fn within_call<'a>(&mut self, evaluator: &Evaluator<'a>, function: usize, arguments: &'a [Expr], subject: Subject) {
        let Some(function) = evaluator.model.function(function) else { return };
        let view = View::of_call(evaluator, subject, arguments);
        // Only what it reads matters here, not what it comes to.
        let _ = (function.compute)(&view);
        view.figures_read().into_iter().for_each(|(figure, day)| self.add(Reason::Figure(figure, day)));
        view.names_read().into_iter().for_each(|name| self.name(evaluator, name, subject));
    }

    fn name(&mut self, evaluator: &Evaluator<'_>, name: &str, subject: Subject) {
        let model = evaluator.model;
        if let Some(key) = model.vocabulary.key(name) {
            self.key(evaluator, key, subject);
        } else if let Some(derived) = model.derived_named(name) {
            let subject = if derived.group.is_some() { subject } else { Subject::Case };
            self.expression(evaluator, &model.derived[usize::from(derived.id.0)].expr, subject);
        } else if let Some(rule) = model.rule_id(name) {
            let subject = if model.rule(rule).subject.is_some() { subject } else { Subject::Case };
            self.rule(evaluator, rule, subject);
        }
    }

    /// An answer that is not known decides nothing, though the rule's text names it: bounds have decided without it.
    fn key(&mut self, evaluator: &Evaluator<'_>, key: Key, subject: Subject) {
        if let Some(path) = Evaluator::path(key, subject).filter(|path| evaluator.answer(*path).is_some()) {
            self.add(Reason::Fact(path));
        }
    }

    fn figure<'a>(&mut self, evaluator: &Evaluator<'a>, figure: FigureId, day: Option<&'a Expr>, subject: Subject) {
        if let Some(day) = day {
            self.expression(evaluator, day, subject);
        }
        let read_on = day.map_or(Some(evaluator.law_date), |day| evaluator.date(day, subject));
        if let Some(read_on) = read_on {
            self.add(Reason::Figure(figure, read_on));
        }
    }

    /// The reasons for a condition of which the truth is known already.
    fn condition<'a>(&mut self, evaluator: &Evaluator<'a>, expr: &'a Expr, subject: Subject, truth: Option<bool>) {
        match expr {
            Expr::And(parts) => self.parts(evaluator, parts, subject, (truth, false)),
            Expr::Or(parts) => self.parts(evaluator, parts, subject, (truth, true)),
            Expr::Not(part) => self.condition(evaluator, part, subject, truth.map(|truth| !truth)),
            _ => self.expression(evaluator, expr, subject),
        }
    }

    /// Of several parts that would each decide, the first in the text counts; where none alone decides, all do.
    fn parts<'a>(&mut self, evaluator: &Evaluator<'a>, parts: &'a [Expr], subject: Subject, (truth, deciding): (Option<bool>, bool)) {
        match truth {
            Some(truth) if truth == deciding => {
                if let Some(part) = parts.iter().find(|part| evaluator.truth(part, subject) == Some(deciding)) {
                    self.condition(evaluator, part, subject, Some(deciding));
                }
            }
            Some(truth) => parts.iter().for_each(|part| self.condition(evaluator, part, subject, Some(truth))),
            None => {
                for part in parts {
                    if let Some(truth) = evaluator.truth(part, subject) {
                        self.condition(evaluator, part, subject, Some(truth));
                    }
                }
            }
        }
    }

    fn any<'a>(&mut self, evaluator: &Evaluator<'a>, group: GroupId, condition: &'a Expr) {
        if evaluator.truth(condition, Subject::Unasked) == Some(false) {
            return self.expression(evaluator, condition, Subject::Unasked);
        }
        let members = 0..evaluator.facts.list(group).members.len();
        match members.clone().find(|member| evaluator.truth(condition, Subject::Member(*member)) == Some(true)) {
            Some(member) => self.expression(evaluator, condition, Subject::Member(member)),
            None => {
                members.for_each(|member| self.expression(evaluator, condition, Subject::Member(member)));
                self.list(evaluator, group);
            }
        }
    }

    /// The members up to the first that fulfils the condition; without one, the list.
    fn of_first<'a>(&mut self, evaluator: &Evaluator<'a>, group: GroupId, condition: &'a Expr, option: &'a Expr) {
        for member in 0..evaluator.facts.list(group).members.len() {
            let subject = Subject::Member(member);
            self.expression(evaluator, condition, subject);
            if evaluator.truth(condition, subject) == Some(true) {
                return self.expression(evaluator, option, subject);
            }
        }
        self.list(evaluator, group);
    }

    fn members<'a>(&mut self, evaluator: &Evaluator<'a>, group: GroupId, condition: &'a Expr, value: Option<&'a Expr>) {
        self.list(evaluator, group);
        for member in 0..evaluator.facts.list(group).members.len() {
            let subject = Subject::Member(member);
            let counts = evaluator.truth(condition, subject);
            if counts.is_some() {
                self.expression(evaluator, condition, subject);
            }
            if let Some(value) = value.filter(|_| counts == Some(true)) {
                self.expression(evaluator, value, subject);
            }
        }
    }

    fn list(&mut self, evaluator: &Evaluator<'_>, group: GroupId) {
        if matches!(evaluator.list_state(group), ListState::Open | ListState::Closed) {
            self.add(Reason::Fact(Path::Fact(evaluator.model.vocabulary.group(group).list)));
        }
    }
}
