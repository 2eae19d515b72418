//! Somebody who answers the interview line by line, from the answers of a scenario.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Home;

/// What the guest knows: the answers, and which words ask for which fact.
pub struct Guest {
    facts: Vec<Value>,
    answers: Value,
}

/// A question as the guest understood it.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The fact, such as `shareholders.kind`; `estimates` for the offer of the estimates.
    pub fact: String,
    /// The lines that answer it.
    pub lines: Vec<String>,
    /// What the case file holds afterwards, by path.
    pub stored: Vec<(String, Value)>,
}

/// Everything a case file answers, by path; the state of the estimates beside it.
pub fn flat(case: &Value) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::from([("estimates".to_owned(), case["estimates"].clone())]);
    for (fact, entry) in case["answers"].as_object().expect("answers are an object") {
        let members = entry.get("members").and_then(Value::as_array);
        for member in members.into_iter().flatten() {
            let path = format!("{fact}[{}]", member["id"].as_str().expect("a member has an id"));
            for (field, entry) in member["answers"].as_object().expect("answers of a member are an object") {
                found.insert(format!("{path}.{field}"), value(entry));
            }
            found.insert(path, json!(true));
        }
        if entry.get("closed") == Some(&json!(true)) {
            found.insert(fact.clone(), json!("closed"));
        } else if members.is_none() {
            found.insert(fact.clone(), value(entry));
        }
    }
    found
}

fn value(entry: &Value) -> Value {
    if entry.get("unknown") == Some(&json!(true)) { json!({"unknown": true, "note": entry["note"]}) } else { entry["value"].clone() }
}

impl Guest {
    /// A guest who reads a language and has these answers.
    pub fn new(home: &Home, language: &str, answers: Value) -> Self {
        let listing = home.json(&["facts", "luxembourg", "--format", "json", "--lang", language]);
        let facts = listing["facts"].as_array().expect("facts are a list").clone();
        Self { facts, answers }
    }

    /// The words that ask for a fact.
    pub fn words(&self, fact: &str) -> &str {
        self.fact(fact)["question"].as_str().expect("a question has words")
    }

    /// The words of an option of a fact.
    pub fn option<'a>(&'a self, fact: &'a str, option: &str) -> &'a str {
        let options = self.fact(fact)["options"].as_array().expect("options are a list");
        let found = options.iter().find(|known| known["option"] == option).unwrap_or_else(|| panic!("{fact} has no {option}"));
        found["text"].as_str().expect("an option has words")
    }

    /// What kind of answer a fact has; `None` where there is no such fact.
    pub fn kind(&self, name: &str) -> Option<&str> {
        self.facts.iter().find(|fact| fact["name"] == name).and_then(|fact| fact["kind"].as_str())
    }

    fn fact(&self, name: &str) -> &Value {
        self.facts.iter().find(|fact| fact["name"] == name).unwrap_or_else(|| panic!("there is no fact {name}"))
    }

    /// The fact that was asked for last; `None` for the offer of the estimates.
    pub fn asked(&self, heard: &str) -> Option<String> {
        let block = last_block(heard);
        let found = self.facts.iter().find(|fact| block.iter().take(2).any(|line| fact["question"] == **line));
        found.map(|fact| fact["name"].as_str().expect("a fact has a name").to_owned())
    }

    /// The question asked last, and this guest's answer to it; `None` where nothing is asked.
    pub fn question(&self, heard: &str) -> Option<Question> {
        if !heard.ends_with("\n> ") {
            return None;
        }
        let Some(fact) = self.asked(heard) else {
            let stored = vec![("estimates".to_owned(), json!("now"))];
            return Some(Question { fact: "estimates".to_owned(), lines: vec!["1".to_owned()], stored });
        };
        let block = last_block(heard);
        Some(match (fact.split_once('.'), self.fact(&fact)["kind"].as_str()) {
            (Some((list, field)), _) => {
                let (id, member) = self.member(list, &block);
                self.single(&fact, format!("{list}[{id}].{field}"), &member[field])
            }
            (None, Some("list")) => self.group(&fact, &block),
            (None, _) => self.single(&fact, fact.clone(), &self.answers[&fact]),
        })
    }

    fn member(&self, list: &str, block: &[&str]) -> (String, &Value) {
        let members = self.answers[list].as_array().expect("members are a list");
        let named = |member: &Value| member["label"].as_str().is_some_and(|label| block[0].contains(label));
        let index = match members.as_slice() {
            [_] => 0,
            several => several.iter().position(named).unwrap_or_else(|| panic!("nobody is named in {block:?}")),
        };
        (format!("m{}", index + 1), &members[index])
    }

    fn group(&self, list: &str, block: &[&str]) -> Question {
        let members = self.answers[list].as_array().expect("members are a list");
        let present = block.iter().filter(|line| line.starts_with("   ")).count();
        let Some(next) = members.get(present) else {
            let stored = vec![(list.to_owned(), json!("closed"))];
            return Question { fact: list.to_owned(), lines: vec!["2".to_owned()], stored };
        };
        let path = format!("{list}[m{}]", present + 1);
        let label = next["label"].as_str().unwrap_or_default();
        let mut stored = vec![(path.clone(), json!(true))];
        if !label.is_empty() {
            stored.push((format!("{path}.label"), json!(label)));
        }
        Question { fact: list.to_owned(), lines: vec!["1".to_owned(), label.to_owned()], stored }
    }

    fn single(&self, fact: &str, path: String, answer: &Value) -> Question {
        let def = self.fact(fact);
        let number = |option: &Value| {
            let options = def["options"].as_array().expect("options are a list");
            let index = options.iter().position(|known| known["option"] == *option);
            (index.unwrap_or_else(|| panic!("{fact} has no option {option}")) + 1).to_string()
        };
        let text = || answer.as_str().unwrap_or_else(|| panic!("{path} has no answer: {answer}")).to_owned();
        let (line, stored) = match def["kind"].as_str().expect("a fact has a kind") {
            "bool" => (if answer == &json!(true) { "1" } else { "2" }.to_owned(), answer.clone()),
            "choice" if def["options"].as_array().is_some_and(|options| options.len() > 100) => (text(), answer.clone()),
            "choice" => (number(answer), answer.clone()),
            "several" => {
                let chosen: Vec<String> = answer.as_array().expect("several options are a list").iter().map(number).collect();
                (if chosen.is_empty() { "0".to_owned() } else { chosen.join(",") }, answer.clone())
            }
            "count" => (answer.to_string(), answer.clone()),
            "money" => (text(), json!(two_places(&text()))),
            _ => (text(), answer.clone()),
        };
        Question { fact: fact.to_owned(), lines: vec![line], stored: vec![(path, stored)] }
    }
}

/// The lines from the last empty line on: a question with everything that belongs to it.
fn last_block(heard: &str) -> Vec<&str> {
    heard.rsplit("\n\n").next().unwrap_or_default().lines().collect()
}

fn two_places(amount: &str) -> String {
    match amount.split_once('.') {
        Some((whole, places)) => format!("{whole}.{places:0<2}"),
        None => format!("{amount}.00"),
    }
}
