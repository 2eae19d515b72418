//! Which facts each rule may read, known without running it.

use std::collections::BTreeSet;

use crate::domain::facts::{GroupId, Key};
use crate::domain::language::Expr;
use crate::domain::model::Model;
use crate::domain::rules::{EdgeCondition, RuleId};

/// The facts that the parts of one rule may read.
#[derive(Clone, Debug, Default)]
pub struct RuleReads {
    /// Its condition, with the `given` of its file.
    pub condition: Vec<Key>,
    /// Its due date and the conditions of its prerequisites.
    pub schedule: Vec<Key>,
    /// Its estimate.
    pub estimate: Vec<Key>,
    /// Whether, for a rule about members, the answers about one member matter to that member alone.
    pub each_alone: bool,
}

/// The facts that all rules may read, both ways round.
#[derive(Clone, Debug, Default)]
pub struct Reads {
    /// By rule.
    pub rules: Vec<RuleReads>,
    /// By fact, then by the fields of each group: asked for so often that hashing would be felt.
    readers: Vec<Vec<RuleId>>,
    /// Where the fields of each group begin among the readers.
    fields: Vec<usize>,
}

impl Reads {
    /// Looks through the rules of a model.
    pub fn of(model: &Model) -> Self {
        let mut reads = Self::default();
        let mut keys = model.vocabulary.facts.len();
        for group in &model.vocabulary.groups {
            reads.fields.push(keys);
            keys += group.fields.len();
        }
        reads.readers = vec![Vec::new(); keys];
        for (index, rule) in model.rules.iter().enumerate() {
            let id = RuleId(index as u16);
            let mut condition = Collector::new(model);
            condition.rule(id);
            let mut schedule = Collector::new(model);
            rule.due.iter().chain(&rule.due_if).chain(&rule.not_before).for_each(|part| schedule.expression(part));
            for edge in &rule.after {
                if let Some(EdgeCondition::If(part) | EdgeCondition::Unless(part)) = &edge.condition {
                    schedule.expression(part);
                }
            }
            let mut estimate = Collector::new(model);
            if let Some((declared, _)) = &rule.estimate {
                declared.reads.iter().for_each(|name| estimate.name(name));
            }
            let parts = [&condition.found, &schedule.found, &estimate.found];
            for key in parts.into_iter().flatten() {
                let index = reads.index(*key);
                let readers = &mut reads.readers[index];
                if readers.last() != Some(&id) {
                    readers.push(id);
                }
            }
            let looks_through = [&condition, &schedule, &estimate].iter().any(|part| part.looks_through(rule.subject));
            let each_alone = rule.subject.is_some() && !looks_through;
            reads.rules.push(RuleReads {
                condition: condition.finish(),
                schedule: schedule.finish(),
                estimate: estimate.finish(),
                each_alone,
            });
        }
        reads
    }

    /// The facts that an expression may read.
    pub fn of_expression(model: &Model, expr: &Expr) -> Vec<Key> {
        let mut collector = Collector::new(model);
        collector.expression(expr);
        collector.finish()
    }

    /// The rules that may read a fact.
    pub fn readers(&self, key: Key) -> &[RuleId] {
        &self.readers[self.index(key)]
    }

    fn index(&self, key: Key) -> usize {
        match key {
            Key::Fact(fact) => usize::from(fact.0),
            Key::Field(group, field) => self.fields[usize::from(group.0)] + usize::from(field.0),
        }
    }
}

struct Collector<'a> {
    model: &'a Model,
    found: Vec<Key>,
    seen_rules: BTreeSet<RuleId>,
    /// Groups whose members are counted, summed or looked through, and those that functions read.
    through: BTreeSet<GroupId>,
    /// Whether a value of the whole case is being looked at: what functions read there, they read of every member.
    of_case: bool,
}

impl<'a> Collector<'a> {
    fn new(model: &'a Model) -> Self {
        Self { model, found: Vec::new(), seen_rules: BTreeSet::new(), through: BTreeSet::new(), of_case: false }
    }

    fn looks_through(&self, group: Option<GroupId>) -> bool {
        group.is_some_and(|group| self.through.contains(&group))
    }

    fn finish(self) -> Vec<Key> {
        self.found
    }

    fn add(&mut self, key: Key) {
        if !self.found.contains(&key) {
            self.found.push(key);
        }
        if let Key::Field(group, _) = key {
            self.add(Key::Fact(self.model.vocabulary.group(group).list));
        }
    }

    fn name(&mut self, name: &str) {
        if let Some(key) = self.model.vocabulary.key(name) {
            self.add(key);
        } else if let Some(derived) = self.model.derived_named(name) {
            self.expression(&self.model.derived[usize::from(derived.id.0)].expr);
        } else if let Some(rule) = self.model.rule_id(name) {
            self.rule(rule);
        }
    }

    fn rule(&mut self, id: RuleId) {
        if !self.seen_rules.insert(id) {
            return;
        }
        let rule = self.model.rule(id);
        rule.given.iter().for_each(|given| self.expression(given));
        if let Some(group) = rule.subject {
            self.add(Key::Fact(self.model.vocabulary.group(group).list));
        }
        self.expression(&rule.when);
    }

    fn expression(&mut self, expr: &Expr) {
        let mut keys = Vec::new();
        let mut derived = Vec::new();
        let mut rules = Vec::new();
        let mut calls = Vec::new();
        let mut through = Vec::new();
        expr.walk(&mut |part| match part {
            Expr::Fact(fact) => keys.push(Key::Fact(*fact)),
            Expr::Field(group, field) => keys.push(Key::Field(*group, *field)),
            Expr::Has(key, _) | Expr::NoneChosen(key) => keys.push(*key),
            Expr::NoMembers(group)
            | Expr::Any(group, _)
            | Expr::Count(group, _)
            | Expr::Sum(group, _)
            | Expr::First(group, _)
            | Expr::OfFirst(group, _) => {
                keys.push(Key::Fact(self.model.vocabulary.group(*group).list));
                through.push(*group);
            }
            Expr::Derived(id) => derived.push((*id, true)),
            Expr::MemberDerived(id) => derived.push((*id, false)),
            Expr::Applies(rule) => rules.push(*rule),
            Expr::Call(function, _) => calls.push(*function),
            _ => {}
        });
        self.through.extend(through);
        keys.into_iter().for_each(|key| self.add(key));
        for (id, of_case) in derived {
            let before = self.of_case;
            self.of_case |= of_case;
            self.expression(&self.model.derived[usize::from(id.0)].expr);
            self.of_case = before;
        }
        rules.into_iter().for_each(|rule| self.rule(rule));
        for call in calls {
            if let Some(function) = self.model.function(call) {
                function.reads.iter().for_each(|name| self.name(name));
                let fields = function.reads.iter().filter_map(|name| self.model.vocabulary.key(name));
                let groups = fields.filter_map(|key| match key {
                    Key::Field(group, _) => Some(group),
                    Key::Fact(_) => None,
                });
                let read_of_all: Vec<GroupId> = groups.filter(|_| self.of_case).collect();
                self.through.extend(read_of_all);
            }
        }
    }
}
