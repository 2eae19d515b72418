//! Every rule can be required and can be ruled out; it decides neither too early nor later than it could.
//!
//! For each partial set of answers the rule is compared with all ways to complete it. Deciding what some completion contradicts
//! is *unsound*; staying open where all completions agree is *weak*.

use jiff::civil::Date;
use serde_json::Value as Json;

use super::classes::Conditions;
use super::placements;
use super::space::{Outcome, Space, subject_of};
use crate::domain::evaluator::Evaluator;
use crate::domain::model::Model;
use crate::domain::rules::RuleId;

/// The most points of a space that are all looked at.
pub const MOST_POINTS: usize = 1_000_000;

/// How many points of a larger space are looked at, and how many completions of each.
const SAMPLES: usize = 4_000;
const COMPLETIONS: usize = 24;

/// How many complete sets of answers are kept for each day of law.
const EXAMPLES: usize = 12;

/// The first and the last day of law that the program deals with.
pub const FIRST_LAW_DATE: Date = Date::constant(2024, 1, 1);
/// See [`FIRST_LAW_DATE`].
pub const LAST_LAW_DATE: Date = Date::constant(2027, 12, 31);

/// Answers under the law of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Situation {
    /// The day of the law.
    pub law_date: Date,
    /// The answers.
    pub answers: Json,
}

/// What was found out about one rule.
#[derive(Clone, Debug, Default)]
pub struct Decisions {
    /// The fewest answers found under which it is required.
    pub required: Option<Situation>,
    /// Some complete sets of answers under which it is required, different ones where there are several.
    pub examples: Vec<Situation>,
    /// The fewest answers found under which it is ruled out.
    pub ruled_out: Option<Situation>,
    /// Answers under which it decides what a completion contradicts.
    pub unsound: Option<Situation>,
    /// Answers under which it stays open though all completions agree.
    pub weak: Option<Situation>,
    /// How many points the largest space has, if it was too large to look at all of them.
    pub sampled: Option<usize>,
    /// How many points were looked at.
    pub points: usize,
}

/// What all completions of a partial set of answers say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Agreement {
    All(bool),
    Mixed,
}

/// Looks at one rule under every law that matters to it. Of a rule with placements only the outcomes are shown, by proof.
pub fn of_rule(model: &Model, rule: RuleId) -> Decisions {
    if !model.rule(rule).placements.is_empty() {
        return placements::decisions(model, rule);
    }
    let conditions = Conditions::of_rule(model, rule);
    let subject = subject_of(model.rule(rule).subject);
    let decide = move |evaluator: &Evaluator<'_>| evaluator.applies(rule, subject);
    let mut decisions = Decisions::default();
    for law_date in conditions.law_dates(FIRST_LAW_DATE, LAST_LAW_DATE) {
        let space = Space::new(model, law_date, conditions.axes(law_date));
        match space.points().filter(|points| *points <= MOST_POINTS) {
            Some(_) => look_at_all(&space, &decide, &mut decisions),
            None => look_at_samples(&space, &decide, &mut decisions),
        }
    }
    decisions
}

fn look_at_all(space: &Space<'_>, decide: &dyn Fn(&Evaluator<'_>) -> Outcome, decisions: &mut Decisions) {
    let outcomes = space.outcomes(decide);
    decisions.points += outcomes.len();
    let mut agreements: Vec<Agreement> = Vec::with_capacity(outcomes.len());
    let mut fewest = [usize::MAX; 2];
    let mut complete = Vec::new();
    let mut point = space.point(0);
    for (index, outcome) in outcomes.iter().enumerate() {
        let agreement = agreement(space, &mut point, &agreements, *outcome);
        agreements.push(agreement);
        if space.is_canonical(&point) {
            if *outcome == Some(true) && space.completions(&point).is_none() {
                complete.push(index);
            }
            match (*outcome, agreement) {
                (Some(decided), Agreement::All(all)) if decided == all => {
                    let given = space.answers_given(&point);
                    if given < fewest[usize::from(decided)] {
                        fewest[usize::from(decided)] = given;
                        let place = if decided { &mut decisions.required } else { &mut decisions.ruled_out };
                        keep_shorter(place, space, &point);
                    }
                }
                (Some(_), _) => note(&mut decisions.unsound, space, &point),
                (None, Agreement::All(all)) => {
                    if decisions.weak.is_none() && agree_beyond(space, decide, &point, all) {
                        note(&mut decisions.weak, space, &point);
                    }
                }
                (None, Agreement::Mixed) => {}
            }
        }
        space.advance(&mut point);
    }
    let apart = complete.len().div_ceil(EXAMPLES).max(1);
    decisions.examples.extend(complete.into_iter().step_by(apart).map(|index| situation(space, &space.point(index))));
}

/// Whether completions with numbers beyond the representatives still say the same.
fn agree_beyond(space: &Space<'_>, decide: &dyn Fn(&Evaluator<'_>) -> Outcome, point: &[usize], all: bool) -> bool {
    let mut random = Random::START;
    (0..COMPLETIONS * 4).all(|_| {
        let completed = complete(space, point, &mut random);
        let facts = space.facts_beyond(point, &completed, || random.next());
        decide(&Evaluator::seeing_all(space.model(), &facts, space.law_date)) == Some(all)
    })
}

/// One of the completions of a point.
pub(super) fn complete(space: &Space<'_>, point: &[usize], random: &mut Random) -> Vec<usize> {
    let mut completed = point.to_vec();
    while let Some((axis, digits)) = space.completions(&completed).filter(|(_, digits)| !digits.is_empty()) {
        completed[axis] = digits[random.next() % digits.len()];
        space.forget_absent(&mut completed);
    }
    completed
}

/// What the completions of a point say: they all come before it.
fn agreement(space: &Space<'_>, point: &mut [usize], before: &[Agreement], outcome: Outcome) -> Agreement {
    let Some((axis, digits)) = space.completions(point) else {
        return outcome.map_or(Agreement::Mixed, Agreement::All);
    };
    if outcome.is_none() && space.may_stay_open(axis) {
        return Agreement::Mixed;
    }
    let digit = point[axis];
    let mut all = None;
    for completed in digits {
        point[axis] = completed;
        match (before[space.index(point)], all) {
            (Agreement::All(next), None) => all = Some(Agreement::All(next)),
            (next, Some(so_far)) if next == so_far => {}
            _ => all = Some(Agreement::Mixed),
        }
    }
    point[axis] = digit;
    all.unwrap_or(Agreement::Mixed)
}

/// A space too large to look through: some partial sets, and some completions of each. Weakness cannot be seen that way.
fn look_at_samples(space: &Space<'_>, decide: &dyn Fn(&Evaluator<'_>) -> Outcome, decisions: &mut Decisions) {
    decisions.sampled = Some(space.points().unwrap_or(usize::MAX).max(decisions.sampled.unwrap_or(0)));
    let mut random = Random::START;
    let look = |point: &[usize]| {
        let facts = space.facts(point);
        decide(&Evaluator::seeing_all(space.model(), &facts, space.law_date))
    };
    for _ in 0..SAMPLES {
        let mut point = space.random_point(|| random.next());
        let Some(decided) = look(&point) else { continue };
        decisions.points += 1;
        let place = if decided { &mut decisions.required } else { &mut decisions.ruled_out };
        keep_shorter(place, space, &point);
        for _ in 0..COMPLETIONS {
            let completed = complete(space, &point, &mut random);
            if look(&completed).is_some_and(|outcome| outcome != decided) {
                note(&mut decisions.unsound, space, &point);
            }
        }
        space.advance(&mut point);
    }
}

pub(super) fn situation(space: &Space<'_>, point: &[usize]) -> Situation {
    Situation { law_date: space.law_date, answers: space.describe(point) }
}

fn note(place: &mut Option<Situation>, space: &Space<'_>, point: &[usize]) {
    keep_shorter(place, space, point);
}

fn keep_shorter(place: &mut Option<Situation>, space: &Space<'_>, point: &[usize]) {
    let given = space.answers_given(point);
    let shorter = place.as_ref().is_none_or(|kept| given < answers_in(&kept.answers));
    if shorter {
        *place = Some(situation(space, point));
    }
}

/// How many answers an answers object holds, those of members among them.
fn answers_in(answers: &Json) -> usize {
    let of_member = |member: &Json| member.as_object().map_or(0, |fields| fields.len().saturating_sub(1));
    let count = |value: &Json| match value {
        Json::Array(members) if members.iter().any(Json::is_object) => 1 + members.iter().map(of_member).sum::<usize>(),
        _ => 1,
    };
    answers.as_object().map_or(0, |answers| answers.values().map(count).sum())
}

/// Numbers that look random and are the same every time (xorshift).
pub(super) struct Random(u64);

impl Random {
    pub(super) const START: Self = Self(0x9e37_79b9_7f4a_7c15);

    pub(super) fn next(&mut self) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::space::{Axis, Open};
    use crate::data::DataFiles;
    use crate::domain::facts::{Answer, Key, Value};
    use crate::interview::script::Interview;

    /// A space of two yes/no facts, and a decision made by a formula instead of a rule.
    fn decided_by(decide: &dyn Fn(Option<bool>, Option<bool>) -> Outcome) -> Decisions {
        let Ok(interview) = Interview::load(&DataFiles::built_in(), "luxembourg") else { unreachable!() };
        let model = &interview.model;
        let fact = |name| match model.vocabulary.key(name) {
            Some(Key::Fact(fact)) => fact,
            _ => unreachable!(),
        };
        let (left, right) = (fact("uses_notary"), fact("defers_capital"));
        let both = || vec![Value::Bool(true), Value::Bool(false)];
        let space = Space::new(model, FIRST_LAW_DATE, vec![Axis::Fact(left, both(), Open::Until), Axis::Fact(right, both(), Open::Until)]);
        let mut decisions = Decisions::default();
        let rule = |evaluator: &Evaluator<'_>| {
            let seen = |fact| match evaluator.facts.answer(fact) {
                Answer::Known(Value::Bool(truth)) => Some(*truth),
                _ => None,
            };
            decide(seen(left), seen(right))
        };
        look_at_all(&space, &rule, &mut decisions);
        decisions
    }

    #[test]
    fn a_decision_that_a_completion_contradicts_is_unsound() {
        let decisions = decided_by(&|left, right| {
            if right.is_none() { Some(left == Some(true)) } else { Some(left == Some(true) && right == Some(true)) }
        });
        assert!(decisions.unsound.is_some());
    }

    #[test]
    fn a_decision_that_comes_later_than_it_could_is_weak() {
        let decisions = decided_by(&|left, right| left.zip(right).map(|(left, right)| left && right));
        assert!(decisions.unsound.is_none());
        let weak = decisions.weak.map(|situation| situation.answers.to_string());
        assert!(weak.is_some_and(|answers| answers == r#"{"uses_notary":false}"# || answers == r#"{"defers_capital":false}"#));
    }

    #[test]
    fn a_decision_in_three_values_is_neither() {
        let and = |left: Option<bool>, right: Option<bool>| match (left, right) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        };
        let decisions = decided_by(&and);
        assert!(decisions.unsound.is_none() && decisions.weak.is_none());
        assert!(decisions.required.is_some() && decisions.ruled_out.is_some());
    }
}
