//! No prerequisites run in a circle, whatever the answers: an edge with a condition counts only where that holds.

use std::collections::BTreeSet;

use super::classes::Conditions;
use super::decisions::{FIRST_LAW_DATE, LAST_LAW_DATE, MOST_POINTS};
use super::finding::Finding;
use super::satisfy::{over_days, satisfy};
use super::space::{Space, subject_of};
use crate::domain::evaluator::{Evaluator, Subject};
use crate::domain::language::Expr;
use crate::domain::located::Place;
use crate::domain::model::Model;
use crate::domain::rules::{Edge, EdgeCondition, RuleId};
use crate::interview::answers_file;

/// The circles that some answers close. `place` says where a rule stands.
pub fn findings(model: &Model, place: impl Fn(RuleId) -> Place) -> Vec<Finding> {
    let mut found = Vec::new();
    for circle in circles(model) {
        if let Some(answers) = closed_by(model, &circle) {
            let path = circle.iter().map(|rule| model.rule(*rule).id.as_str()).collect::<Vec<_>>().join(" > ");
            found.push(Finding::new(place(circle[0]), "circle", &[("path", &path), ("answers", &answers)]));
        }
    }
    found
}

/// The circles there would be if every edge counted, each once, from its first rule.
fn circles(model: &Model) -> Vec<Vec<RuleId>> {
    let mut found = Vec::new();
    for start in 0..model.rules.len() {
        let start = RuleId(start as u16);
        walk(model, start, &leading_to(model, start), &mut vec![start], &mut found);
    }
    found
}

/// The rules from which edges lead to a rule.
fn leading_to(model: &Model, goal: RuleId) -> BTreeSet<RuleId> {
    let mut leading = BTreeSet::new();
    loop {
        let before = leading.len();
        for (index, rule) in model.rules.iter().enumerate() {
            if rule.after.iter().any(|edge| edge.after == goal || leading.contains(&edge.after)) {
                leading.insert(RuleId(index as u16));
            }
        }
        if leading.len() == before {
            return leading;
        }
    }
}

/// Follows edges to rules after `start` only, so that each circle is met from its first rule.
fn walk(model: &Model, start: RuleId, leading: &BTreeSet<RuleId>, trail: &mut Vec<RuleId>, found: &mut Vec<Vec<RuleId>>) {
    let Some(last) = trail.last().copied().filter(|last| leading.contains(last)) else { return };
    for edge in &model.rule(last).after {
        if edge.after == start {
            found.push(trail.clone());
        } else if edge.after > start && !trail.contains(&edge.after) {
            trail.push(edge.after);
            walk(model, start, leading, trail, found);
            trail.pop();
        }
    }
}

/// Answers under which all items of a circle are required and all its edges count.
fn closed_by(model: &Model, circle: &[RuleId]) -> Option<String> {
    let edges: Vec<&Edge> = circle
        .iter()
        .enumerate()
        .filter_map(|(index, rule)| {
            let next = circle[(index + 1) % circle.len()];
            model.rule(*rule).after.iter().find(|edge| edge.after == next)
        })
        .collect();
    if circle.iter().any(|rule| !model.rule(*rule).placements.is_empty()) {
        return closed_by_proof(model, circle, &edges);
    }
    let guards: Vec<(&Expr, _)> = edges
        .iter()
        .zip(circle)
        .filter_map(|(edge, rule)| match &edge.condition {
            Some(EdgeCondition::If(guard) | EdgeCondition::Unless(guard)) => Some((guard, model.rule(*rule).subject)),
            None => None,
        })
        .collect();
    let conditions = Conditions::of_expressions(model, circle, &guards);
    let closes = |evaluator: &Evaluator<'_>| {
        let required = circle.iter().all(|rule| evaluator.applies(*rule, subject_of(model.rule(*rule).subject)) == Some(true));
        required && edges.iter().zip(circle).all(|(edge, rule)| counts(evaluator, edge, subject_of(model.rule(*rule).subject)))
    };
    for law_date in conditions.law_dates(FIRST_LAW_DATE, LAST_LAW_DATE) {
        let space = Space::new(model, law_date, conditions.axes(law_date));
        if space.points().is_none_or(|points| points > MOST_POINTS) {
            continue;
        }
        let outcomes = space.outcomes(&|evaluator| Some(closes(evaluator)));
        if let Some(index) = outcomes.iter().position(|closed| *closed == Some(true)) {
            return Some(space.describe(&space.point(index)).to_string());
        }
    }
    None
}

/// The same where lists of proposals are among the rules: too many answers matter to them to look at all.
fn closed_by_proof<'a>(model: &'a Model, circle: &[RuleId], edges: &[&'a Edge]) -> Option<String> {
    let mut found = None;
    over_days(model, |circuit| {
        let mut conditions: Vec<_> = circle.iter().map(|rule| circuit.rule(*rule)).collect();
        for edge in edges {
            conditions.extend(match &edge.condition {
                None => None,
                Some(EdgeCondition::If(guard)) => Some(circuit.truth(guard)),
                Some(EdgeCondition::Unless(guard)) => {
                    let guard = circuit.truth(guard);
                    Some(circuit.not(guard))
                }
            });
        }
        let answers = satisfy(circuit, &conditions).answers();
        found = found.take().or_else(|| answers.map(|answers| answers_file::write(&answers.facts, &model.vocabulary).to_string()));
    });
    found
}

fn counts<'a>(evaluator: &Evaluator<'a>, edge: &'a Edge, subject: Subject) -> bool {
    match &edge.condition {
        None => true,
        Some(EdgeCondition::If(guard)) => evaluator.truth(guard, subject) == Some(true),
        Some(EdgeCondition::Unless(guard)) => evaluator.truth(guard, subject) != Some(true),
    }
}
