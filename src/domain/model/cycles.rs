//! Values and items that depend on themselves are refused.

use super::Model;
use super::rules::PlacedRule;
use crate::domain::facts_file::RawDerived;
use crate::domain::language::Expr;
use crate::domain::located::{DataError, Problem, SourceFile};

impl Model {
    /// Refuses circles of `applies` and derived values: they would have no answer.
    pub(super) fn check_cycles(&self, raw: &[PlacedRule<'_>], raw_derived: &[(SourceFile<'_>, RawDerived)]) -> Result<(), DataError> {
        let count = self.derived.len();
        let mut edges: Vec<Vec<usize>> = Vec::with_capacity(count + self.rules.len());
        let targets = |expr: &Expr| {
            let mut found = Vec::new();
            expr.walk(&mut |part| match part {
                Expr::Derived(id) | Expr::MemberDerived(id) => found.push(usize::from(id.0)),
                Expr::Applies(rule) => found.push(count + usize::from(rule.0)),
                _ => {}
            });
            found
        };
        edges.extend(self.derived.iter().map(|derived| targets(&derived.expr)));
        edges.extend(self.rules.iter().map(|rule| targets(&rule.when)));
        let mut state = vec![0_u8; edges.len()];
        let mut trail = Vec::new();
        for start in 0..edges.len() {
            if let Some(circle) = find_cycle(start, &edges, &mut state, &mut trail) {
                let name = |node: &usize| match node.checked_sub(count) {
                    Some(rule) => self.rules[rule].id.clone(),
                    None => self.derived[*node].name.clone(),
                };
                let path = circle.iter().map(name).collect::<Vec<_>>().join(" > ");
                let rule = circle.iter().find_map(|node| node.checked_sub(count));
                let place = match rule {
                    Some(rule) => {
                        let written = &raw[rule].rule;
                        raw[rule].file.place(written.when_texts().next().unwrap_or(&written.id))
                    }
                    None => {
                        let name = &self.derived[circle[0]].name;
                        let whole = name.split(':').next().unwrap_or(name);
                        let (file, derived) =
                            raw_derived.iter().find(|(_, derived)| derived.name.value == whole).unwrap_or(&raw_derived[0]);
                        file.place(derived.is.as_ref().unwrap_or(&derived.name))
                    }
                };
                return Err(DataError { place, problem: Problem::Cycle { path } });
            }
        }
        Ok(())
    }
}

fn find_cycle(node: usize, edges: &[Vec<usize>], state: &mut [u8], trail: &mut Vec<usize>) -> Option<Vec<usize>> {
    match state[node] {
        2 => return None,
        1 => {
            let start = trail.iter().position(|step| *step == node).unwrap_or(0);
            return Some(trail[start..].iter().copied().chain([node]).collect());
        }
        _ => {}
    }
    state[node] = 1;
    trail.push(node);
    for next in &edges[node] {
        if let Some(circle) = find_cycle(*next, edges, state, trail) {
            return Some(circle);
        }
    }
    trail.pop();
    state[node] = 2;
    None
}
