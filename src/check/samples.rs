//! Rules with placements decide none too early: some partial sets of answers to everything that any of them reads, each compared
//! with some completions, all rules at once. Their spaces are too large to look at every set.

use std::collections::BTreeMap;

use super::classes::Conditions;
use super::decisions::{FIRST_LAW_DATE, LAST_LAW_DATE, Random, Situation, complete, situation};
use super::placements;
use super::space::{Outcome, Space};
use crate::domain::evaluator::{Evaluator, Subject};
use crate::domain::model::Model;
use crate::domain::rules::RuleId;

/// How many partial sets are looked at under each law, and how many completions of each.
const SAMPLES: usize = 1_000;
const COMPLETIONS: usize = 8;

/// What the samples showed.
#[derive(Debug, Default)]
pub struct Samples {
    /// How many partial sets were looked at.
    pub points: usize,
    /// The rules that decide what a completion contradicts, each with the first answers that show it.
    pub unsound: BTreeMap<RuleId, Situation>,
}

/// Looks at samples of the answers that the rules with placements rest on.
pub fn of(model: &Model) -> Samples {
    let rules: Vec<RuleId> = placements::rules(model).collect();
    let mut samples = Samples::default();
    if rules.is_empty() {
        return samples;
    }
    let conditions = Conditions::of_expressions(model, &rules, &[]);
    for law_date in conditions.law_dates(FIRST_LAW_DATE, LAST_LAW_DATE) {
        let space = Space::new(model, law_date, conditions.axes(law_date));
        let mut random = Random::START;
        for _ in 0..SAMPLES {
            let point = space.random_point(|| random.next());
            samples.look(&space, &rules, &point, &mut random);
        }
    }
    samples
}

impl Samples {
    fn look(&mut self, space: &Space<'_>, rules: &[RuleId], point: &[usize], random: &mut Random) {
        self.points += 1;
        let decided = outcomes(space, rules, point);
        for _ in 0..COMPLETIONS {
            let completed = outcomes(space, rules, &complete(space, point, random));
            for ((rule, before), after) in rules.iter().zip(&decided).zip(completed) {
                if before.is_some() && after.is_some() && *before != after {
                    self.unsound.entry(*rule).or_insert_with(|| situation(space, point));
                }
            }
        }
    }
}

fn outcomes(space: &Space<'_>, rules: &[RuleId], point: &[usize]) -> Vec<Outcome> {
    let facts = space.facts(point);
    let evaluator = Evaluator::seeing_all(space.model(), &facts, space.law_date);
    rules.iter().map(|rule| evaluator.applies(*rule, Subject::Case)).collect()
}
