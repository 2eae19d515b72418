//! Numbers near another outcome, as the JSON formats write them.

use rust_decimal::Decimal;
use serde_json::{Value as Json, json};

use crate::checklist::flip::{Flip, Lever};
use crate::domain::facts::{Facts, Key, Kind, Value};
use crate::interview::answer;
use crate::wording::Wording;

/// What is moved, from where, to where, and the outcome there.
pub fn flip(wording: &Wording<'_>, facts: &Facts, flip: &Flip<'_>) -> Json {
    let vocabulary = &wording.interview.model.vocabulary;
    let (name, of, kind) = match (flip.lever, flip.lever.total()) {
        (Lever::Answer(path), _) => ("fact", facts.path_name(vocabulary, path), vocabulary.def(path.key()).kind),
        (_, Some((_, Some(field)))) => ("sum", vocabulary.def(field).name.clone(), vocabulary.def(field).kind),
        (_, Some((group, None))) => ("count", vocabulary.def(Key::Fact(vocabulary.group(group).list)).name.clone(), Kind::Count),
        (Lever::Total(_), None) => ("sum", String::new(), Kind::Count),
    };
    let number = |number: Decimal| answer::to_json(&Value::Number(number), kind, &vocabulary.symbols);
    json!({
        name: of,
        "from": number(flip.from),
        "to": number(flip.to),
        "direction": if flip.to > flip.from { "up" } else { "down" },
        "status": flip.status.name(),
    })
}
