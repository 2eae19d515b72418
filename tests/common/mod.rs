//! What several tests start from: words, the interview, a company worked out by hand, and cases that hold its answers.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::fs;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::{Date, date};
use madoguchi::case::file::{Author, CaseFile, Change, NewAnswer};
use madoguchi::data::DataFiles;
use madoguchi::domain::facts::Kind;
use madoguchi::interview::script::Interview;
use madoguchi::text::Words;
use serde_json::Value;

/// The day that counts as today in all tests.
pub const TODAY: Date = date(2026, 11, 21);

/// The words of a language.
pub fn words(language: &str) -> Words {
    Words::load(&DataFiles::built_in(), language).expect("the words load")
}

/// The interview about Luxembourg.
pub fn interview() -> Arc<Interview> {
    interview_named("luxembourg")
}

/// An interview by its id.
pub fn interview_named(id: &str) -> Arc<Interview> {
    Arc::new(Interview::load(&DataFiles::built_in(), id).expect("the interview loads"))
}

/// A scenario worked out by hand, by the name of its file.
pub fn scenario(name: &str) -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios").join(format!("{name}.json"));
    serde_json::from_str(&fs::read_to_string(file).expect("the scenario can be read")).expect("the scenario is JSON")
}

/// The moment at which everything happens.
pub fn now() -> Timestamp {
    "2026-11-21T09:00:00Z".parse().expect("a moment")
}

/// A case without answers.
pub fn new_case(language: &str) -> CaseFile {
    new_case_of(&interview(), language)
}

/// A case of an interview without answers.
pub fn new_case_of(interview: &Interview, language: &str) -> CaseFile {
    let author = Author { by: "hanako@example".to_owned(), at: now() };
    CaseFile::new("20261121-k7m4".to_owned(), String::new(), (&interview.id, interview.version), language, &author)
}

/// A case with the answers of a scenario, but for those left out, which are named as `share_capital` or `shareholders.country`.
pub fn case_with(language: &str, answers: &Value, left_out: &[&str]) -> CaseFile {
    case_of(&interview(), language, answers, left_out)
}

/// The same for any interview.
pub fn case_of(interview: &Interview, language: &str, answers: &Value, left_out: &[&str]) -> CaseFile {
    let mut case = new_case_of(interview, language);
    let author = Author { by: "hanako@example".to_owned(), at: now() };
    let vocabulary = &interview.model.vocabulary;
    for (name, value) in answers.as_object().expect("answers are an object") {
        if left_out.contains(&name.as_str()) {
            continue;
        }
        let def = vocabulary.def(vocabulary.key(name).expect("a fact"));
        if def.kind != Kind::List {
            case.apply(&Change::Fact(name.clone(), NewAnswer::Known(value.clone())), &author);
            continue;
        }
        for member in value.as_array().expect("members are a list") {
            let label = member.get("label").and_then(Value::as_str).map(str::to_owned);
            case.apply(&Change::AddMember(name.clone(), label), &author);
            let id = case.last_member(name).expect("a member").to_owned();
            for (field, value) in member.as_object().expect("a member is an object") {
                if field != "label" && !left_out.contains(&format!("{name}.{field}").as_str()) {
                    let answer = NewAnswer::Known(value.clone());
                    case.apply(&Change::Field(name.clone(), id.clone(), field.clone(), answer), &author);
                }
            }
        }
        case.apply(&Change::CloseList(name.clone(), true), &author);
    }
    case
}
