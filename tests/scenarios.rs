//! Scenarios worked out by hand from the law: whole companies with every item, due dates, fees and amounts to the cent.

#![allow(clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use madoguchi::checklist::{Because, Checklist, Request, build};
use madoguchi::data::DataFiles;
use madoguchi::domain::evaluate::Status;
use madoguchi::domain::located::SourceFile;
use madoguchi::domain::money::two_places;
use madoguchi::interview::answers_file;
use madoguchi::interview::replay::EstimatesWanted;
use madoguchi::interview::script::Interview;
use serde::Deserialize;

type Waits = BTreeMap<String, Vec<String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    #[serde(rename = "title")]
    _title: String,
    by: String,
    articles: Vec<String>,
    worked: Vec<String>,
    interview: String,
    law_date: Date,
    plan_start: Date,
    answers: serde_json::Value,
    expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    required: BTreeSet<String>,
    possible: Waits,
    ruled_out: BTreeSet<String>,
    #[serde(default)]
    due: BTreeMap<String, Date>,
    #[serde(default)]
    due_waiting: Waits,
    #[serde(default)]
    estimates: BTreeMap<String, String>,
    #[serde(default)]
    estimates_waiting: Waits,
    totals: Option<Totals>,
    #[serde(default)]
    because: Waits,
    complete: Option<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Totals {
    fees: String,
    taxes_full_year: String,
    incomplete: Vec<String>,
}

fn scenario_files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    let entries = fs::read_dir(folder).expect("tests/scenarios can be listed");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("entry").path()).collect();
    files.sort();
    files
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names
}

/// The differences between what was expected and what the program finds, one line each.
fn differences(scenario: &Scenario, checklist: &Checklist) -> Vec<String> {
    let mut found = Vec::new();
    let keys = |status| checklist.items.iter().filter(move |item| item.status == status).map(|item| item.key()).collect::<BTreeSet<_>>();
    let mut sets = |name: &str, expected: &BTreeSet<String>, actual: &BTreeSet<String>| {
        found.extend(expected.difference(actual).map(|key| format!("{key} should be {name}")));
        found.extend(actual.difference(expected).map(|key| format!("{key} should not be {name}")));
    };
    let expect = &scenario.expect;
    sets("required", &expect.required, &keys(Status::Required));
    sets("possible", &expect.possible.keys().cloned().collect(), &keys(Status::Possible));
    sets("ruled out", &expect.ruled_out, &keys(Status::RuledOut));
    let mut equal = |what: String, expected: String, actual: String| {
        if expected != actual {
            found.push(format!("{what}: expected {expected}, found {actual}"));
        }
    };
    for item in &checklist.items {
        let key = item.key();
        if let Some(waits) = expect.possible.get(&key) {
            equal(format!("{key} waits for"), format!("{:?}", sorted(waits.clone())), format!("{:?}", sorted(item.waiting_for.clone())));
        }
        let due = item.due.as_ref();
        if let Some(day) = expect.due.get(&key) {
            equal(format!("{key} due"), day.to_string(), due.and_then(|due| due.date).map_or("none".to_owned(), |day| day.to_string()));
        }
        if let Some(waits) = expect.due_waiting.get(&key) {
            let actual = due.map_or(Vec::new(), |due| due.waiting_for.clone());
            equal(format!("{key} due waits for"), format!("{:?}", sorted(waits.clone())), format!("{:?}", sorted(actual)));
        }
        if let Some(facts) = expect.because.get(&key) {
            let actual: Vec<String> = item
                .because
                .iter()
                .filter_map(|because| match because {
                    Because::Fact { name, .. } => Some(name.clone()),
                    Because::Figure { .. } => None,
                })
                .collect();
            equal(format!("{key} because"), format!("{facts:?}"), format!("{actual:?}"));
        }
    }
    let estimate = |key: &String| checklist.estimates.iter().find(|estimate| estimate.key() == *key);
    for (key, amount) in &expect.estimates {
        let actual = estimate(key).and_then(|estimate| estimate.amount()).map_or("none".to_owned(), two_places);
        equal(format!("{key} amount"), amount.clone(), actual);
    }
    for (key, waits) in &expect.estimates_waiting {
        let actual = estimate(key).map_or(Vec::new(), |estimate| estimate.waiting_for.clone());
        equal(format!("{key} amount waits for"), format!("{:?}", sorted(waits.clone())), format!("{:?}", sorted(actual)));
    }
    if let Some(totals) = &expect.totals {
        let total = checklist.totals.first();
        equal("fees".to_owned(), totals.fees.clone(), total.map_or("0.00".to_owned(), |total| two_places(total.fees)));
        let taxes = total.map_or("0.00".to_owned(), |total| two_places(total.taxes_full_year));
        equal("taxes of a full year".to_owned(), totals.taxes_full_year.clone(), taxes);
        let incomplete = total.map_or(Vec::new(), |total| total.incomplete.clone());
        equal("incomplete".to_owned(), format!("{:?}", sorted(totals.incomplete.clone())), format!("{:?}", sorted(incomplete)));
    }
    if let Some(complete) = expect.complete {
        equal("complete".to_owned(), complete.to_string(), checklist.complete.to_string());
    }
    found
}

fn run(file: &Path, interview: &Interview) -> Vec<String> {
    let text = fs::read_to_string(file).expect("a scenario can be read");
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let scenario: Scenario = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(scenario.by, "hand", "{name}: a scenario here is worked out by hand");
    assert!(!scenario.articles.is_empty() && !scenario.worked.is_empty(), "{name}: articles and working are missing");
    assert_eq!(scenario.interview, interview.id);
    let answers = serde_json::to_string_pretty(&scenario.answers).expect("answers are JSON");
    let source = SourceFile { name: &name, text: &answers, overlay: false };
    let facts = answers_file::read(&source, interview).unwrap_or_else(|error| panic!("{name}: {error}"));
    let marks = BTreeMap::new();
    let request = Request { law_date: scenario.law_date, plan_start: scenario.plan_start, estimates: EstimatesWanted::Now, marks: &marks };
    let checklist = build(interview, &facts, &request);
    differences(&scenario, &checklist).into_iter().map(|line| format!("{name}: {line}")).collect()
}

#[test]
fn every_scenario_comes_out_as_worked_out_by_hand() {
    let interview = Interview::load(&DataFiles::built_in(), "luxembourg").expect("the interview loads");
    let files = scenario_files();
    assert!(files.len() >= 8, "at least eight companies");
    let differences: Vec<String> = files.iter().flat_map(|file| run(file, &interview)).collect();
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}
