//! Conditions that many placements have in common are evaluated once: each becomes a derived value without a name.
//!
//! Hundreds of placements ask the same few things (where the company is at home, where it is going, in which field); without this,
//! all of them would be found out again for each.

use std::collections::HashMap;

use super::facts::DerivedId;
use super::language::Expr;
use super::model::Derived;
use super::rules::Rule;

/// A condition is shared from so many uses on.
const FROM_USES: usize = 3;

/// Puts derived values without a name in the place of the conditions that several placements of the rules have in common.
pub(super) fn share(rules: &mut [Rule], derived: &mut Vec<Derived>) {
    let mut uses: HashMap<Expr, usize> = HashMap::new();
    for_each_part(rules, &mut |part| {
        if !matches!(part, Expr::Derived(_) | Expr::Bool(_)) {
            *uses.entry(part.clone()).or_default() += 1;
        }
    });
    let mut shared: HashMap<Expr, DerivedId> = HashMap::new();
    for_each_part(rules, &mut |part| {
        if uses.get(part).is_some_and(|uses| *uses >= FROM_USES) {
            let id = *shared.entry(part.clone()).or_insert_with(|| {
                derived.push(Derived { name: String::new(), expr: part.clone(), asks: true, member_index: None });
                DerivedId((derived.len() - 1) as u16)
            });
            *part = Expr::Derived(id);
        }
    });
}

/// The parts that have to hold together, of each placement.
fn for_each_part(rules: &mut [Rule], visit: &mut dyn FnMut(&mut Expr)) {
    for rule in rules.iter_mut().filter(|rule| !rule.placements.is_empty()) {
        let proposing: &mut [Expr] = match &mut rule.when {
            Expr::Or(parts) => parts,
            _ => &mut [],
        };
        let remembering = rule.placements.history.iter_mut().map(|(_, when)| when);
        for when in proposing.iter_mut().chain(remembering) {
            match when {
                Expr::And(parts) => parts.iter_mut().for_each(&mut *visit),
                other => visit(other),
            }
        }
    }
}
