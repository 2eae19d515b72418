//! Which outcomes of which rules, and which sides of which thresholds, the scenarios cover.
//!
//! An outcome is *reached* when any scenario brings it about and *covered* when a scenario worked out apart from the program expects it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::file::{Case, ExpectedStatus, Scenario};
use super::run::{Difference, differences, facts_of};
use crate::domain::evaluate::Status;
use crate::domain::evaluator::{Evaluator, Subject};
use crate::domain::language::Expr;
use crate::domain::located::Place;
use crate::domain::model::Model;
use crate::domain::placement::HISTORY;
use crate::domain::rules::RuleId;
use crate::domain::texts::{Comparing, LawText, Owner};
use crate::interview::answers_file::AnswersFileError;
use crate::interview::replay::{EstimatesWanted, Replay};
use crate::interview::script::Interview;

/// How well something is covered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Covered {
    /// Some scenario brings it about.
    pub reached: bool,
    /// A scenario worked out apart from the program expects it.
    pub covered: bool,
}

/// An outcome of a rule that is not covered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeGap {
    /// The item.
    pub item: String,
    /// Where its rule stands.
    pub place: Place,
    /// The outcome.
    pub outcome: Status,
    /// Whether it is at least reached.
    pub reached: bool,
}

/// A side of a threshold that is not covered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideGap {
    /// Where the comparison stands.
    pub place: Place,
    /// The comparison.
    pub text: String,
    /// Whether it is the side on which the comparison holds.
    pub holds: bool,
}

/// What the scenarios cover.
#[derive(Debug)]
pub struct Coverage<'a> {
    interview: &'a Interview,
    /// The interview's own rules: those it shares are covered by the scenarios of their own interview.
    places: HashMap<RuleId, Place>,
    comparisons: Vec<Comparing>,
    /// For each rule, the rules and derived values its condition rests on, itself among them.
    rests_on: Vec<HashSet<Owner>>,
    outcomes: BTreeMap<(RuleId, Status), Covered>,
    sides: BTreeMap<(usize, bool), Covered>,
}

impl<'a> Coverage<'a> {
    /// Nothing covered yet. `texts` are those of the interview's law.
    pub fn new(interview: &'a Interview, texts: &[LawText<'_>]) -> Self {
        let model = &interview.model;
        let own = || texts.iter().filter(|text| interview.owns(text.file.name));
        let comparisons = own().flat_map(|text| text.comparisons(model)).collect();
        let places = own()
            .filter_map(|text| match text.owner {
                Owner::Rule(rule) => Some((rule, text.file.place(&text.text))),
                Owner::Derived(_) => None,
            })
            .rev()
            .collect();
        let rests_on = (0..model.rules.len()).map(|rule| rests_on(model, RuleId(rule as u16))).collect();
        Self { interview, places, comparisons, rests_on, outcomes: BTreeMap::new(), sides: BTreeMap::new() }
    }

    /// Runs a scenario and notes what it covers; gives what came out differently.
    ///
    /// # Errors
    /// Answers that cannot be used.
    pub fn add(&mut self, scenario: &Scenario) -> Result<Vec<Difference>, AnswersFileError> {
        let mut all = Vec::new();
        for case in &scenario.cases {
            let facts = facts_of(case, self.interview)?;
            let replay = Replay::of(self.interview, &facts, case.law_date, EstimatesWanted::Now);
            let found = differences(case, self.interview, &facts, &replay);
            let proves = scenario.by.proves() && found.is_empty();
            self.note(case, &replay.evaluator, proves);
            all.extend(found);
        }
        Ok(all)
    }

    fn note(&mut self, case: &Case, evaluator: &Evaluator<'_>, proves: bool) {
        let model = &self.interview.model;
        let expected = expected_outcomes(case, evaluator);
        for index in 0..model.rules.len() {
            let rule = RuleId(index as u16);
            for subject in evaluator.subjects(model.rule(rule)) {
                let status = evaluator.status(rule, subject);
                if status != Status::Possible {
                    self.outcomes.entry((rule, status)).or_default().reached = true;
                }
            }
        }
        if proves {
            for outcome in &expected {
                self.outcomes.entry(*outcome).or_default().covered = true;
            }
        }
        let asserted: BTreeSet<RuleId> = expected.iter().map(|(rule, _)| *rule).collect();
        for index in 0..self.comparisons.len() {
            let comparison = &self.comparisons[index];
            let counts = proves && asserted.iter().any(|rule| self.rests_on[usize::from(rule.0)].contains(&comparison.owner));
            for holds in sides_taken(evaluator, comparison) {
                let side = self.sides.entry((index, holds)).or_default();
                side.reached = true;
                side.covered |= counts;
            }
        }
    }

    /// How many outcomes there are, are reached, and are covered.
    pub fn outcome_counts(&self) -> (usize, usize, usize) {
        let possible = self.possible_outcomes();
        let known = || possible.iter().filter_map(|outcome| self.outcomes.get(outcome));
        let count = |wanted: fn(&Covered) -> bool| known().filter(|covered| wanted(covered)).count();
        (possible.len(), count(|covered| covered.reached), count(|covered| covered.covered))
    }

    /// How many sides of thresholds there are, and are covered.
    pub fn side_counts(&self) -> (usize, usize) {
        (self.comparisons.len() * 2, self.sides.values().filter(|covered| covered.covered).count())
    }

    /// The outcomes that are not covered.
    pub fn outcome_gaps(&self) -> Vec<OutcomeGap> {
        let mut gaps = Vec::new();
        for (id, outcome) in self.possible_outcomes() {
            let covered = self.outcomes.get(&(id, outcome)).copied().unwrap_or_default();
            if let Some(place) = self.places.get(&id).filter(|_| !covered.covered) {
                let item = self.interview.model.rule(id).id.clone();
                gaps.push(OutcomeGap { item, place: place.clone(), outcome, reached: covered.reached });
            }
        }
        gaps
    }

    /// The outcomes that the interview's own rules can have: what is only remembered is never required.
    fn possible_outcomes(&self) -> Vec<(RuleId, Status)> {
        let mut rules: Vec<RuleId> = self.places.keys().copied().collect();
        rules.sort();
        let outcomes = |id: RuleId| {
            let placements = &self.interview.model.rule(id).placements;
            let required = placements.is_empty() || !placements.proposing.is_empty();
            required.then_some((id, Status::Required)).into_iter().chain([(id, Status::RuledOut)])
        };
        rules.into_iter().flat_map(outcomes).collect()
    }

    /// The sides of thresholds that are not covered.
    pub fn side_gaps(&self) -> Vec<SideGap> {
        let mut gaps = Vec::new();
        for (index, comparison) in self.comparisons.iter().enumerate() {
            for holds in [true, false] {
                if !self.sides.get(&(index, holds)).is_some_and(|covered| covered.covered) {
                    gaps.push(SideGap { place: comparison.place.clone(), text: comparison.text.clone(), holds });
                }
            }
        }
        gaps
    }
}

/// The outcomes that a case expects.
fn expected_outcomes(case: &Case, evaluator: &Evaluator<'_>) -> BTreeSet<(RuleId, Status)> {
    let model = evaluator.model;
    let rule = |key: &str| model.rule_id(key.split('@').next().unwrap_or(key));
    let mut outcomes = BTreeSet::new();
    let expect = &case.expect;
    for (key, status) in &expect.items {
        match status.value {
            ExpectedStatus::Required => outcomes.extend(rule(key).map(|rule| (rule, Status::Required))),
            ExpectedStatus::RuledOut => outcomes.extend(rule(key).map(|rule| (rule, Status::RuledOut))),
            ExpectedStatus::Possible | ExpectedStatus::WaitsFor(_) => {}
        }
    }
    for (list, status) in [(&expect.required, Status::Required), (&expect.ruled_out, Status::RuledOut)] {
        let keys = list.iter().flat_map(|list| &list.value);
        outcomes.extend(keys.filter_map(|key| Some((rule(key)?, status))));
    }
    // Where all that is required and all that is open is told, everything else is said to be ruled out.
    if let (Some(required), Some(possible)) = (&expect.required, &expect.possible) {
        let told: BTreeSet<RuleId> = required.value.iter().chain(possible.value.keys()).filter_map(|key| rule(key)).collect();
        let rest = (0..model.rules.len()).map(|rule| RuleId(rule as u16)).filter(|rule| !told.contains(rule));
        let listed = rest.filter(|rule| evaluator.subjects(model.rule(*rule)).next().is_some());
        outcomes.extend(listed.map(|rule| (rule, Status::RuledOut)));
    }
    outcomes.extend(placed_outcomes(case, evaluator));
    outcomes
}

/// What the blocks of proposals say, which are told whole: what stands in none of them is not proposed.
fn placed_outcomes(case: &Case, evaluator: &Evaluator<'_>) -> Vec<(RuleId, Status)> {
    let model = evaluator.model;
    let Some(blocks) = &case.expect.blocks else { return Vec::new() };
    let proposed: BTreeSet<RuleId> =
        blocks.value.iter().filter(|(block, _)| **block != HISTORY).flat_map(|(_, ids)| ids).filter_map(|id| model.rule_id(id)).collect();
    let proposals = (0..model.rules.len()).map(|rule| RuleId(rule as u16)).filter(|rule| !model.rule(*rule).placements.is_empty());
    let outcome = |rule| match proposed.contains(&rule) {
        true => Some((rule, Status::Required)),
        false => (evaluator.status(rule, Subject::Case) == Status::RuledOut).then_some((rule, Status::RuledOut)),
    };
    proposals.filter_map(outcome).collect()
}

/// On which sides of a comparison a case lies, for itself or for some member.
fn sides_taken<'a>(evaluator: &Evaluator<'a>, comparison: &'a Comparing) -> BTreeSet<bool> {
    let subjects: Vec<Subject> = match comparison.scope {
        None => vec![Subject::Case],
        Some(group) => (0..evaluator.facts.list(group).members.len()).map(Subject::Member).collect(),
    };
    subjects.into_iter().filter_map(|subject| evaluator.truth(&comparison.expr, subject)).collect()
}

/// What the condition of a rule rests on.
fn rests_on(model: &Model, rule: RuleId) -> HashSet<Owner> {
    let mut found = HashSet::new();
    let mut open = vec![Owner::Rule(rule)];
    while let Some(owner) = open.pop() {
        if !found.insert(owner) {
            continue;
        }
        let mut look = |expr: &Expr| {
            expr.walk(&mut |part| match part {
                Expr::Derived(id) | Expr::MemberDerived(id) => open.push(Owner::Derived(*id)),
                Expr::Applies(rule) => open.push(Owner::Rule(*rule)),
                _ => {}
            });
        };
        match owner {
            Owner::Rule(rule) => {
                let rule = model.rule(rule);
                look(&rule.when);
                rule.due_if.iter().chain(&rule.due).for_each(&mut look);
            }
            Owner::Derived(derived) => look(&model.derived[usize::from(derived.0)].expr),
        }
        if let Owner::Rule(rule) = owner {
            for name in model.rule(rule).estimate.iter().flat_map(|(declared, _)| &declared.reads) {
                open.extend(model.derived_named(name).map(|derived| Owner::Derived(derived.id)));
            }
        }
    }
    found
}
