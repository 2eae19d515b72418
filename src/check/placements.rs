//! Every placement of a list of proposals can be the one that counts, over all interviews that use its rule: one that a better one
//! always takes the place of says nothing. Decided by proof, not by looking through answers. A proof takes what members of lists say for
//! free, so a placement that only such answers rule out may pass; one that is named here cannot count.

use super::decisions::{Decisions, Situation};
use super::finding::Finding;
use super::loaded::Loaded;
use super::satisfy::{Circuit, Condition, over_days, satisfy};
use crate::domain::located::Place;
use crate::domain::model::Model;
use crate::domain::rules::{Rule, RuleId};
use crate::interview::answers_file;

/// The rules of a model that place entries on a list of proposals.
pub fn rules(model: &Model) -> impl Iterator<Item = RuleId> + '_ {
    let places = |id: &RuleId| !model.rule(*id).placements.is_empty();
    (0..model.rules.len()).map(|index| RuleId(index as u16)).filter(places)
}

/// What could be shown of one rule, in whichever interview.
struct Shown {
    id: String,
    /// Where the rule stands.
    place: Place,
    can_be_ruled_out: bool,
    /// Those that propose the entry, then those that only remember it.
    placements: Vec<Shows>,
}

/// What could be shown of one placement.
struct Shows {
    number: usize,
    block: u8,
    rank: i16,
    place: Place,
    proposes: bool,
    holds: bool,
    counts: bool,
}

/// The faults of the placements of all rules.
pub fn findings(loaded: &[Loaded<'_>]) -> Vec<Finding> {
    let mut shown: Vec<Shown> = Vec::new();
    for interview in loaded {
        let model = &interview.interview.model;
        for id in rules(model) {
            if !shown.iter().any(|known| known.id == model.rule(id).id) {
                shown.push(Shown::nothing(interview, id));
            }
        }
        over_days(model, |circuit| {
            for rule in &mut shown {
                if let Some(id) = model.rule_id(&rule.id) {
                    rule.show(circuit, model, id);
                }
            }
        });
    }
    shown.iter().flat_map(Shown::faults).collect()
}

/// That a rule requires its item through its placements in some blocks: one of these holds, and none of the others that is better.
pub fn stands_in<'a>(circuit: &mut Circuit<'a>, rule: &'a Rule, blocks: &[u8]) -> Condition {
    let (mut better_elsewhere, mut ways) = (Vec::new(), Vec::new());
    for (placement, when) in rule.proposing() {
        let holds = circuit.truth(when);
        if blocks.contains(&placement.block) {
            let mut parts: Vec<Condition> = vec![holds];
            parts.extend(&better_elsewhere);
            ways.push(circuit.all(parts));
        } else {
            better_elsewhere.push(circuit.not(holds));
        }
    }
    circuit.any(ways)
}

/// Answers under which a rule with placements is required and ruled out, as far as answers alone decide that.
pub fn decisions(model: &Model, rule: RuleId) -> Decisions {
    let mut found = Decisions::default();
    over_days(model, |circuit| {
        let required = circuit.rule(rule);
        let ruled_out = circuit.not(required);
        for (place, wanted) in [(&mut found.required, required), (&mut found.ruled_out, ruled_out)] {
            let answers = satisfy(circuit, &[wanted]).answers().filter(|answers| answers.exact && place.is_none());
            if let Some(answers) = answers {
                let answers = answers_file::write(&answers.facts, &model.vocabulary);
                *place = Some(Situation { law_date: circuit.law_date(), answers });
            }
        }
    });
    found
}

impl Shown {
    fn nothing(interview: &Loaded<'_>, id: RuleId) -> Self {
        let rule = interview.interview.model.rule(id);
        let proposing = rule.proposing().map(|(placement, _)| (placement, true));
        let placements = proposing.chain(rule.placements.history.iter().map(|(placement, _)| (placement, false)));
        let shows = placements.map(|(placement, proposes)| Shows {
            number: placement.number,
            block: placement.block,
            rank: placement.rank,
            place: interview.place_of_placement(id, placement.number),
            proposes,
            holds: false,
            counts: false,
        });
        Self { id: rule.id.clone(), place: interview.place(id), can_be_ruled_out: false, placements: shows.collect() }
    }

    /// Shows what can be shown in one interview under the law of one day.
    fn show<'a>(&mut self, circuit: &mut Circuit<'a>, model: &'a Model, id: RuleId) {
        let rule = model.rule(id);
        let required = circuit.rule(id);
        let ruled_out = circuit.not(required);
        self.can_be_ruled_out = self.can_be_ruled_out || is_possible(circuit, &[ruled_out]);
        let given = circuit.given(id);
        let mut none_better = vec![given];
        for (placement, when) in rule.proposing() {
            let holds = circuit.truth(when);
            self.show_one(placement.number, circuit, holds, &none_better);
            none_better.push(circuit.not(holds));
        }
        for (placement, when) in &rule.placements.history {
            let holds = circuit.truth(when);
            self.show_one(placement.number, circuit, holds, &[given]);
        }
    }

    fn show_one(&mut self, number: usize, circuit: &Circuit<'_>, holds: Condition, none_better: &[Condition]) {
        let Some(shows) = self.placements.iter_mut().find(|shows| shows.number == number && !shows.counts) else { return };
        let mut counts = none_better.to_vec();
        counts.push(holds);
        shows.counts = is_possible(circuit, &counts);
        shows.holds = shows.holds || shows.counts || is_possible(circuit, &[none_better[0], holds]);
    }

    fn faults(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        if !self.can_be_ruled_out {
            found.push(Finding::new(self.place.clone(), "never-ruled-out", &[("item", &self.id)]));
        }
        let proposes = self.placements.iter().any(|shows| shows.proposes);
        let never_required = proposes && !self.placements.iter().any(|shows| shows.proposes && shows.holds);
        if never_required {
            found.push(Finding::new(self.place.clone(), "never-required", &[("item", &self.id)]));
        }
        for shows in self.placements.iter().filter(|shows| !(shows.proposes && never_required)) {
            let key = match (shows.holds, shows.counts || !shows.proposes) {
                (true, true) => continue,
                (true, false) => "placement-never-counts",
                (false, _) => "placement-never-holds",
            };
            let values = [("item", self.id.as_str()), ("block", &shows.block.to_string()), ("rank", &shows.rank.to_string())];
            found.push(Finding::new(shows.place.clone(), key, &values));
        }
        found
    }
}

/// Whether conditions hold together under some answers; what could not be decided is taken to.
fn is_possible(circuit: &Circuit<'_>, conditions: &[Condition]) -> bool {
    !satisfy(circuit, conditions).is_never()
}
