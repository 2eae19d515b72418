//! The expressions behind the outcome of a rule.

use super::Model;
use crate::domain::facts::DerivedId;
use crate::domain::language::Expr;
use crate::domain::rules::RuleId;

impl Model {
    /// The expressions behind the outcome of a rule: its own conditions, and those of the values and items that they read.
    pub fn expressions_behind(&self, rule: RuleId) -> Vec<&Expr> {
        let mut behind = Behind::default();
        behind.rules.push(rule);
        let (mut rules_seen, mut derived_seen) = (0, 0);
        let mut found = Vec::new();
        while rules_seen < behind.rules.len() || derived_seen < behind.derived.len() {
            let fresh = found.len();
            for rule in &behind.rules[rules_seen..] {
                let rule = self.rule(*rule);
                found.extend(rule.given.iter().chain([&rule.when]));
            }
            found.extend(behind.derived[derived_seen..].iter().map(|derived| &self.derived[usize::from(derived.0)].expr));
            (rules_seen, derived_seen) = (behind.rules.len(), behind.derived.len());
            found[fresh..].iter().for_each(|expr| behind.add_parts(self, expr));
        }
        found
    }
}

/// The rules and derived values that expressions lead to, each once.
#[derive(Default)]
struct Behind {
    rules: Vec<RuleId>,
    derived: Vec<DerivedId>,
}

impl Behind {
    fn add_parts(&mut self, model: &Model, expr: &Expr) {
        expr.walk(&mut |part| match part {
            Expr::Derived(derived) | Expr::MemberDerived(derived) => self.add_derived(*derived),
            Expr::Applies(rule) => self.add_rule(*rule),
            Expr::Call(function, _) => {
                let reads = model.function(*function).map_or(&[] as &[&str], |function| function.reads);
                for name in reads {
                    model.derived_named(name).into_iter().for_each(|derived| self.add_derived(derived.id));
                    model.rule_id(name).into_iter().for_each(|rule| self.add_rule(rule));
                }
            }
            _ => {}
        });
    }

    fn add_rule(&mut self, rule: RuleId) {
        if !self.rules.contains(&rule) {
            self.rules.push(rule);
        }
    }

    fn add_derived(&mut self, derived: DerivedId) {
        if !self.derived.contains(&derived) {
            self.derived.push(derived);
        }
    }
}
