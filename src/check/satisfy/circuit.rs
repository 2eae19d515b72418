//! Conditions as a circuit over variables of few values: an answer to a choice, one option of a choice of several, yes or no.
//!
//! What has no few values (numbers, days, members of lists) stands in it as a free yes or no for each smallest part that reads it.
//! A proof that nothing fulfils the circuit holds all the more for the law; answers that fulfil it may then be none that exist.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::Date;

use super::domains::{Layout, Values, Variable, values};
use crate::domain::facts::{DerivedId, FactId, Key, Kind};
use crate::domain::figures::{DatedValue, FigureData, FigureId, MapValue};
use crate::domain::language::{Expr, Operator};
use crate::domain::model::Model;
use crate::domain::restriction::Restriction;
use crate::domain::rules::RuleId;
use crate::domain::symbols::Symbol;

/// A condition of a circuit, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Condition(usize);

/// What a condition consists of.
#[derive(Clone, Debug)]
pub enum Node {
    /// It is decided.
    Known(bool),
    /// The answer at a variable is among some values.
    Among(Variable, Values),
    /// All of these hold.
    All(Vec<Condition>),
    /// One of these holds.
    Any(Vec<Condition>),
    /// This does not hold.
    Not(Condition),
    /// Where the first holds, the second, else the third.
    If(Condition, Condition, Condition),
}

/// What a variable stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Meaning<'a> {
    /// The answer to a choice; the value after its options is no answer at all.
    Choice(FactId),
    /// The answer to a yes/no question; value 1 is yes.
    Flag(FactId),
    /// Whether an option is among those chosen.
    Chosen(FactId, Symbol),
    /// Some part that reads numbers, days or lists; value 1 is yes, where it is no option.
    Part(&'a Expr),
    /// A part of which nothing is known.
    Anything,
}

/// The conditions that were built, over one law on one day.
#[derive(Debug)]
pub struct Circuit<'a> {
    model: &'a Model,
    law_date: Date,
    nodes: Vec<Node>,
    meanings: Vec<Meaning<'a>>,
    layout: Layout,
    derived: HashMap<DerivedId, Condition>,
    rules: HashMap<RuleId, Condition>,
    /// What must hold of a variable where it is used.
    bounds: HashMap<Variable, Condition>,
    /// Days on which the law differs that the conditions rest on.
    days: BTreeSet<Date>,
}

impl Condition {
    /// The number of the condition.
    pub fn index(self) -> usize {
        self.0
    }
}

impl<'a> Circuit<'a> {
    /// A circuit without conditions.
    pub fn new(model: &'a Model, law_date: Date) -> Self {
        Self {
            model,
            law_date,
            nodes: Vec::new(),
            meanings: Vec::new(),
            layout: Layout::default(),
            derived: HashMap::new(),
            rules: HashMap::new(),
            bounds: HashMap::new(),
            days: BTreeSet::new(),
        }
    }

    /// The law.
    pub fn model(&self) -> &'a Model {
        self.model
    }

    /// The day of the law.
    pub fn law_date(&self) -> Date {
        self.law_date
    }

    /// What a condition consists of.
    pub fn node(&self, condition: Condition) -> &Node {
        &self.nodes[condition.0]
    }

    /// How many conditions there are, parts of others among them.
    pub fn count(&self) -> usize {
        self.nodes.len()
    }

    /// The values of the variables.
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// What a variable stands for.
    pub fn meaning(&self, variable: Variable) -> Meaning<'a> {
        self.meanings[variable.0]
    }

    /// What must hold of a variable where it is used, if anything.
    pub fn bound(&self, variable: Variable) -> Option<Condition> {
        self.bounds.get(&variable).copied()
    }

    /// The days from which on the law is another one that the conditions rest on.
    pub fn days(&self) -> impl Iterator<Item = Date> + '_ {
        self.days.iter().copied()
    }

    /// That something is so, or is not.
    pub fn known(&mut self, truth: bool) -> Condition {
        self.add(Node::Known(truth))
    }

    /// That all of some conditions hold.
    pub fn all(&mut self, parts: Vec<Condition>) -> Condition {
        self.joined(parts, true)
    }

    /// That one of some conditions holds.
    pub fn any(&mut self, parts: Vec<Condition>) -> Condition {
        self.joined(parts, false)
    }

    /// That a condition does not hold.
    pub fn not(&mut self, part: Condition) -> Condition {
        match self.nodes[part.0] {
            Node::Known(truth) => self.known(!truth),
            Node::Not(inner) => inner,
            _ => self.add(Node::Not(part)),
        }
    }

    /// That an item is required.
    pub fn rule(&mut self, id: RuleId) -> Condition {
        if let Some(known) = self.rules.get(&id) {
            return *known;
        }
        let parts = vec![self.given(id), self.truth(&self.model.rule(id).when)];
        let found = self.all(parts);
        self.rules.insert(id, found);
        found
    }

    /// That a rule is law, and that the condition of its whole file holds.
    pub fn given(&mut self, id: RuleId) -> Condition {
        let rule = self.model.rule(id);
        self.days.extend(rule.in_force.from);
        self.days.extend(rule.in_force.to.and_then(|to| to.tomorrow().ok()));
        let in_force = self.known(rule.in_force.covers(self.law_date));
        match &rule.given {
            Some(given) => {
                let parts = vec![in_force, self.truth(given)];
                self.all(parts)
            }
            None => in_force,
        }
    }

    /// That a condition of the law holds.
    pub fn truth(&mut self, expr: &'a Expr) -> Condition {
        match expr {
            Expr::Bool(truth) => self.known(*truth),
            Expr::Fact(fact) if self.kind(*fact) == Kind::Bool => self.yes(Meaning::Flag(*fact)),
            Expr::Derived(id) => self.derived(*id),
            Expr::And(parts) => {
                let parts = parts.iter().map(|part| self.truth(part)).collect();
                self.all(parts)
            }
            Expr::Or(parts) => {
                let parts = parts.iter().map(|part| self.truth(part)).collect();
                self.any(parts)
            }
            Expr::Not(part) => {
                let part = self.truth(part);
                self.not(part)
            }
            Expr::If(parts) => {
                let (then, otherwise) = (self.truth(&parts.1), self.truth(&parts.2));
                self.choose(&parts.0, then, otherwise)
            }
            Expr::Is(part, option) => self.option(part, &|found| found == *option),
            Expr::OneOf(part, options) => self.option(part, &|found| options.contains(&found)),
            Expr::InSet(part, figure) => match self.figure(*figure).map(|value| &value.data) {
                Some(FigureData::Set(set)) => self.option(part, &|found| set.contains(&found)),
                _ => self.yes(Meaning::Part(expr)),
            },
            Expr::Same(sides) => self.same(expr, &sides.0, &sides.1),
            Expr::Has(Key::Fact(fact), option) => self.yes(Meaning::Chosen(*fact, *option)),
            Expr::NoneChosen(key @ Key::Fact(fact)) => {
                let options = &self.model.vocabulary.def(*key).options;
                let chosen = options.iter().map(|option| self.yes(Meaning::Chosen(*fact, *option))).collect();
                let some = self.any(chosen);
                self.not(some)
            }
            Expr::Applies(rule) if self.model.rule(*rule).subject.is_none() => self.rule(*rule),
            Expr::Compare(Operator::Equal, sides) => match (&sides.0, &sides.1) {
                (part, Expr::Bool(true)) | (Expr::Bool(true), part) => self.truth(part),
                (part, Expr::Bool(false)) | (Expr::Bool(false), part) => {
                    let part = self.truth(part);
                    self.not(part)
                }
                _ => self.yes(Meaning::Part(expr)),
            },
            _ => self.yes(Meaning::Part(expr)),
        }
    }

    fn derived(&mut self, id: DerivedId) -> Condition {
        if let Some(known) = self.derived.get(&id) {
            return *known;
        }
        let found = self.truth(&self.model.derived[usize::from(id.0)].expr);
        self.derived.insert(id, found);
        found
    }

    /// That an option which an expression gives is one that `wanted` accepts. No option at all is never one.
    fn option(&mut self, expr: &'a Expr, wanted: &dyn Fn(Symbol) -> bool) -> Condition {
        match expr {
            Expr::Option(option) => self.known(*option != Symbol::NONE && wanted(*option)),
            Expr::Fact(fact) => self.among(Meaning::Choice(*fact), &self.model.vocabulary.def(Key::Fact(*fact)).options, wanted),
            Expr::Derived(id) => self.option(&self.model.derived[usize::from(id.0)].expr, wanted),
            Expr::If(parts) => {
                let (then, otherwise) = (self.option(&parts.1, wanted), self.option(&parts.2, wanted));
                self.choose(&parts.0, then, otherwise)
            }
            Expr::Column(figure, key) => match self.figure(*figure).map(|value| &value.data) {
                Some(FigureData::Map(entries)) => self.option(key, &|found| match entries.get(&found).map(|entry| &entry.value) {
                    Some(MapValue::Choice(option)) => wanted(*option),
                    _ => false,
                }),
                _ => self.yes(Meaning::Anything),
            },
            _ => match options_of(self.model, expr) {
                Some(options) => self.among(Meaning::Part(expr), options, wanted),
                None => self.yes(Meaning::Anything),
            },
        }
    }

    /// That two expressions give the same option.
    fn same(&mut self, expr: &'a Expr, left: &'a Expr, right: &'a Expr) -> Condition {
        let Some(options) = options_of(self.model, left).or_else(|| options_of(self.model, right)) else {
            return self.yes(Meaning::Part(expr));
        };
        let mut found = Vec::with_capacity(options.len());
        for option in options {
            let both = vec![self.option(left, &|given| given == *option), self.option(right, &|given| given == *option)];
            found.push(self.all(both));
        }
        self.any(found)
    }

    fn choose(&mut self, condition: &'a Expr, then: Condition, otherwise: Condition) -> Condition {
        let condition = self.truth(condition);
        match self.nodes[condition.0] {
            Node::Known(true) => then,
            Node::Known(false) => otherwise,
            _ if then == otherwise => then,
            _ => self.add(Node::If(condition, then, otherwise)),
        }
    }

    fn yes(&mut self, meaning: Meaning<'a>) -> Condition {
        let variable = self.variable(meaning, 2);
        self.add(Node::Among(variable, values(2, |value| value == 1)))
    }

    fn among(&mut self, meaning: Meaning<'a>, options: &'a [Symbol], wanted: &dyn Fn(Symbol) -> bool) -> Condition {
        let variable = self.variable(meaning, options.len() + 1);
        let set = values(options.len() + 1, |value| options.get(value).is_some_and(|option| wanted(*option)));
        if set.iter().all(|word| *word == 0) { self.known(false) } else { self.add(Node::Among(variable, set)) }
    }

    fn variable(&mut self, meaning: Meaning<'a>, count: usize) -> Variable {
        let known = self.meanings.iter().position(|known| *known == meaning && meaning != Meaning::Anything);
        if let Some(known) = known {
            return Variable(known);
        }
        let variable = self.layout.add(count);
        self.meanings.push(meaning);
        if let Meaning::Choice(fact) = meaning {
            let bound = self.bound_of(variable, fact, count);
            self.bounds.insert(variable, bound);
        }
        variable
    }

    /// A choice has an answer; where its options depend on another answer, one of those that fit, and none only where none fits.
    fn bound_of(&mut self, variable: Variable, fact: FactId, count: usize) -> Condition {
        let answered = self.add(Node::Among(variable, values(count, |value| value + 1 < count)));
        let restrictions = &self.model.restrictions;
        match restrictions.iter().find(|restriction| restriction.key == Key::Fact(fact)) {
            Some(restriction) => self.fitting(variable, restriction, answered),
            None => answered,
        }
    }

    fn fitting(&mut self, variable: Variable, restriction: &'a Restriction, answered: Condition) -> Condition {
        let Some(FigureData::Map(entries)) = self.figure(restriction.map).map(|value| &value.data) else { return answered };
        let options = &self.model.vocabulary.def(restriction.key).options;
        let place = |option: &Symbol| match entries.get(option).map(|entry| &entry.value) {
            Some(MapValue::Choice(place)) => Some(*place),
            _ => None,
        };
        let places: BTreeSet<Symbol> = options.iter().filter_map(place).collect();
        let everywhere = options.iter().any(|option| place(option).is_none());
        let mut parts = Vec::new();
        for at in &places {
            let set = values(options.len() + 1, |value| options.get(value).and_then(place) == Some(*at));
            let elsewhere = self.add(Node::Among(variable, set));
            let elsewhere = self.not(elsewhere);
            let there = self.option(&restriction.on, &|found| found == *at);
            parts.push(self.any(vec![elsewhere, there]));
        }
        let fits_some = self.option(&restriction.on, &|found| places.contains(&found));
        let fits_none = self.not(fits_some);
        parts.push(if everywhere { answered } else { self.any(vec![answered, fits_none]) });
        self.all(parts)
    }

    fn figure(&mut self, figure: FigureId) -> Option<&'a DatedValue> {
        let figure = self.model.figures.get(figure);
        for value in &figure.values {
            self.days.extend(value.from);
            self.days.extend(value.to.and_then(|to| to.tomorrow().ok()));
        }
        figure.on(self.law_date)
    }

    fn kind(&self, fact: FactId) -> Kind {
        self.model.vocabulary.def(Key::Fact(fact)).kind
    }

    /// `whole` is the truth value of one part that decides nothing: true for *all*, false for *any*.
    fn joined(&mut self, mut parts: Vec<Condition>, whole: bool) -> Condition {
        if parts.iter().any(|part| matches!(self.nodes[part.0], Node::Known(truth) if truth != whole)) {
            return self.known(!whole);
        }
        parts.retain(|part| !matches!(self.nodes[part.0], Node::Known(_)));
        match parts.as_slice() {
            [] => self.known(whole),
            [only] => *only,
            _ if whole => self.add(Node::All(parts)),
            _ => self.add(Node::Any(parts)),
        }
    }

    fn add(&mut self, node: Node) -> Condition {
        self.nodes.push(node);
        Condition(self.nodes.len() - 1)
    }
}

/// The options among which an expression gives one, if they are known.
fn options_of<'a>(model: &'a Model, expr: &Expr) -> Option<&'a [Symbol]> {
    match expr {
        Expr::Fact(fact) => Some(&model.vocabulary.def(Key::Fact(*fact)).options),
        Expr::Field(group, field) => Some(&model.vocabulary.def(Key::Field(*group, *field)).options),
        Expr::OfFirst(_, parts) => options_of(model, &parts.1),
        _ => None,
    }
}
