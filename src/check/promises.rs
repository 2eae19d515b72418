//! What an interview promises is kept: whenever the condition of a promise holds, something in its blocks is required. Additions,
//! which a reader may leave out, do not count.

use super::finding::Finding;
use super::loaded::Loaded;
use super::placements::{self, stands_in};
use super::satisfy::{Circuit, Condition, Solution, over_days, satisfy};
use crate::domain::directory::ADDITION;
use crate::domain::model::Model;
use crate::interview::answers_file;
use crate::interview::script::Promise;

/// The promises that some answers break, or that could not be proven.
pub fn findings(loaded: &Loaded<'_>) -> Vec<Finding> {
    loaded.interview.promises.iter().filter_map(|promise| broken(&loaded.interview.model, promise)).collect()
}

fn broken(model: &Model, promise: &Promise) -> Option<Finding> {
    let blocks = promise.blocks.iter().map(u8::to_string).collect::<Vec<_>>().join(", ");
    let mut found = None;
    over_days(model, |circuit| {
        if found.is_some() {
            return;
        }
        let conditions = nothing_stands(circuit, model, promise);
        let day = circuit.law_date().to_string();
        match satisfy(circuit, &conditions) {
            Solution::Never => {}
            Solution::Holds(answers) => {
                let answers = answers_file::write(&answers.facts, &model.vocabulary).to_string();
                let values = [("blocks", blocks.as_str()), ("day", &day), ("answers", &answers)];
                found = Some(Finding::new(promise.place.clone(), "promise-broken", &values));
            }
            Solution::TooMany => {
                let values = [("blocks", blocks.as_str()), ("day", &day)];
                found = Some(Finding::new(promise.place.clone(), "promise-unproven", &values));
            }
        }
    });
    found
}

/// That the condition of a promise holds and nothing in its blocks is required.
fn nothing_stands<'a>(circuit: &mut Circuit<'a>, model: &'a Model, promise: &'a Promise) -> Vec<Condition> {
    let mut conditions = vec![circuit.truth(&promise.when)];
    for id in placements::rules(model).filter(|id| !model.rule(*id).id.starts_with(ADDITION)) {
        let given = circuit.given(id);
        let stands = stands_in(circuit, model.rule(id), &promise.blocks);
        let required = circuit.all(vec![given, stands]);
        conditions.push(circuit.not(required));
    }
    conditions
}
