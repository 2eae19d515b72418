//! What a condition that holds was fulfilled by, option by option: to say in words what made an entry fit.

use super::evaluator::{Decided, Evaluator, Subject};
use super::facts::Key;
use super::language::Expr;
use super::symbols::Symbol;

/// An option that a fact or derived value has and that a condition asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The fact or derived value.
    pub name: String,
    /// The option.
    pub option: String,
}

impl<'a> Evaluator<'a> {
    /// The options by which a condition of the case holds, in the order of its text, each once.
    pub fn matches(&self, condition: &'a Expr) -> Vec<Match> {
        let mut found = Vec::new();
        self.add_matches(condition, &mut found);
        found
    }

    fn add_matches(&self, expr: &'a Expr, found: &mut Vec<Match>) {
        if self.truth(expr, Subject::Case) != Some(true) {
            return;
        }
        match expr {
            Expr::And(parts) | Expr::Or(parts) => parts.iter().for_each(|part| self.add_matches(part, found)),
            Expr::Is(part, _) | Expr::OneOf(part, _) | Expr::InSet(part, _) => self.add_value(part, found),
            Expr::Has(Key::Fact(fact), option) => {
                let name = self.model.vocabulary.def(Key::Fact(*fact)).name.clone();
                self.add_match(name, *option, found);
            }
            Expr::Derived(id) => {
                let derived = &self.model.derived[usize::from(id.0)];
                match derived.name.split_once(':') {
                    Some((name, option)) => push(found, Match { name: name.to_owned(), option: option.to_owned() }),
                    None => self.add_matches(&derived.expr, found),
                }
            }
            _ => {}
        }
    }

    fn add_value(&self, part: &'a Expr, found: &mut Vec<Match>) {
        let name = match part {
            Expr::Fact(fact) => self.model.vocabulary.def(Key::Fact(*fact)).name.clone(),
            Expr::Derived(id) => self.model.derived[usize::from(id.0)].name.clone(),
            _ => return,
        };
        if let Some(Decided::Option(option)) = self.value(part, Subject::Case) {
            self.add_match(name, option, found);
        }
    }

    fn add_match(&self, name: String, option: Symbol, found: &mut Vec<Match>) {
        push(found, Match { name, option: self.model.vocabulary.symbols.name(option).to_owned() });
    }
}

fn push(found: &mut Vec<Match>, new: Match) {
    if !found.contains(&new) {
        found.push(new);
    }
}
