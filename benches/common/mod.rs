//! What the benches share: the cases of the scenarios, as facts and as case files.

#![allow(dead_code, reason = "no bench needs all of it")]

use std::fs;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::{Date, date};
use madoguchi::case::file::{Author, CaseFile};
use madoguchi::data::DataFiles;
use madoguchi::domain::facts::Facts;
use madoguchi::domain::located::SourceFile;
use madoguchi::interview::answers_file;
use madoguchi::interview::script::Interview;
use madoguchi::session::Session;
use serde_json::{Map, Value, json};

/// Full cases; the last one also asks the support network for several things.
pub const FULL: [&str; 4] =
    ["web-shop-sarl-2026", "consulting-sa-two-owners", "japanese-sarl-five-kinds-of-staff", "support/luxembourg/space-startup-sa"];
/// The day that counts as today.
pub const TODAY: Date = date(2026, 11, 21);

/// The interview of all scenarios.
pub fn interview() -> Arc<Interview> {
    Arc::new(Interview::load(&DataFiles::built_in(), "luxembourg").expect("the interview loads"))
}

fn answers(scenario: &str) -> Map<String, Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios").join(scenario).with_extension("json");
    let text = fs::read_to_string(path).expect("a scenario can be read");
    let scenario: Value = serde_json::from_str(&text).expect("a scenario is JSON");
    scenario["answers"].as_object().expect("a scenario has answers").clone()
}

/// The facts of a scenario.
pub fn facts(interview: &Interview, scenario: &str) -> Facts {
    let text = Value::Object(answers(scenario)).to_string();
    let source = SourceFile { name: scenario, text: &text, overlay: false };
    answers_file::read(&source, interview).expect("the answers can be used")
}

/// A scenario as a case, without some of its answers.
pub fn case(scenario: &str, without: &[&str]) -> CaseFile {
    let author = Author { by: "bench@host".to_owned(), at: Timestamp::UNIX_EPOCH };
    let mut case = CaseFile::new("20261121-bnch".to_owned(), String::new(), ("luxembourg", 1), "en", &author);
    for (fact, answer) in answers(scenario).iter().filter(|(fact, _)| !without.contains(&fact.as_str())) {
        let entry = match answer.as_array() {
            Some(members) if members.iter().all(Value::is_object) && !is_choice(fact) => list(members),
            _ => known(answer),
        };
        case.answers.insert(fact.clone(), serde_json::from_value(entry).expect("an entry"));
    }
    case
}

/// Whether an empty list means that none of the options was chosen.
fn is_choice(fact: &str) -> bool {
    ["critical_activities", "payments", "planned_events", "operations", "short_visits", "support_goals"].contains(&fact)
}

fn known(value: &Value) -> Value {
    json!({"value": value, "by": "bench@host", "at": Timestamp::UNIX_EPOCH})
}

fn list(members: &[Value]) -> Value {
    let members: Vec<Value> = members
        .iter()
        .enumerate()
        .map(|(index, member)| {
            let fields = member.as_object().expect("a member");
            let answers: Map<String, Value> = fields.iter().map(|(field, value)| (field.clone(), known(value))).collect();
            json!({"id": format!("m{}", index + 1), "answers": answers})
        })
        .collect();
    json!({"members": members, "closed": true, "by": "bench@host", "at": Timestamp::UNIX_EPOCH})
}

/// Work on a scenario.
pub fn session(interview: &Arc<Interview>, scenario: &str, without: &[&str]) -> Session {
    let session = Session::new(Arc::clone(interview), case(scenario, without), TODAY, "bench@host".to_owned());
    assert!(session.unusable.is_empty(), "every answer of {scenario} can be used: {:?}", session.unusable);
    session
}
