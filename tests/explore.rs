#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]
//! Looking into a checklist: why an item is what it is, how far a number is from changing it, what other answers or another
//! law would change, and which papers go to which office. The cases are small and worked out by hand.

mod common;
mod support;

use std::collections::{BTreeMap, BTreeSet};

use madoguchi::checklist::difference::{Difference, Way};
use madoguchi::checklist::flip::{Finder, Lever};
use madoguchi::checklist::{Checklist, Request, build};
use madoguchi::domain::evaluate::Status;
use madoguchi::domain::facts::{Answer, Facts, Kind, Path, Value as Known};
use madoguchi::domain::located::SourceFile;
use madoguchi::interview::answer::places;
use madoguchi::interview::answers_file;
use madoguchi::interview::replay::EstimatesWanted;
use madoguchi::interview::script::Interview;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use support::{Home, scenario};

/// An owned company with an office and `staff` employees in one entry; a profit that the low rate of corporate tax is for.
fn company(staff: u32) -> Value {
    let mut answers = scenario("consulting-sa-two-owners")["answers"].clone();
    answers["staff"] = json!([{"role": "employee", "headcount": staff, "label": "Team"}]);
    answers["expected_profit"] = json!("150000");
    answers
}

fn home_with(answers: &Value) -> Home {
    let home = Home::new();
    home.write("answers.json", answers.to_string());
    home
}

/// The keys of entries with an id and a subject.
fn keys(entries: &Value) -> BTreeSet<String> {
    let key = |entry: &Value| match entry["subject"].as_str() {
        Some(subject) => format!("{}@{subject}", entry["id"].as_str().expect("an id")),
        None => entry["id"].as_str().expect("an id").to_owned(),
    };
    entries.as_array().expect("a list").iter().map(key).collect()
}

fn entry<'a>(entries: &'a Value, id: &str) -> &'a Value {
    let entries = entries.as_array().expect("a list");
    entries.iter().find(|entry| entry["id"] == id).unwrap_or_else(|| panic!("there is no {id} in {entries:?}"))
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

const WHAT_IF: [&str; 5] = ["what-if", "--answers", "answers.json", "--format", "json"];
const EXPLAIN: [&str; 5] = ["explain", "--answers", "answers.json", "--format", "json"];
const COMPARE: [&str; 5] = ["compare", "--answers", "answers.json", "--format", "json"];
const DELEGATION: &str = "lu.employment.staff-delegation";

// ---- what if

/// Labour Code, art. L.411-1: a staff delegation from 15 employees on; art. L.162-2: then there are collective agreements.
#[test]
fn the_fifteenth_employee_brings_a_staff_delegation() {
    let home = home_with(&company(14));
    let whole = home.json(&[&WHAT_IF[..], &["staff[m1].headcount=15"]].concat());
    assert_eq!(whole["format"], "madoguchi.what-if/1");
    assert_eq!(whole["changes"], json!([{"fact": "staff[m1].headcount", "before": 14, "after": 15}]));
    let difference = &whole["difference"];
    assert_eq!(keys(&difference["gained"]), set(&[DELEGATION, "lu.employment.collective-agreement"]));
    assert_eq!((&difference["lost"], &difference["changed"], &difference["estimates"]), (&json!([]), &json!([]), &json!([])));
    let gained = entry(&difference["gained"], DELEGATION);
    assert_eq!(gained["status"], json!({"before": "ruled-out", "after": "required"}));
    // The reasons are those after the change.
    let because = gained["because"].as_array().expect("reasons");
    assert!(because.contains(&json!({"fact": "staff[m1].headcount", "value": 15})), "{because:?}");
    // One less, and both are gone again.
    let down = whole["next"].as_array().expect("a list").iter().filter(|next| next["direction"] == "down");
    let down: Vec<(&Value, &Value)> = down.map(|next| (&next["to"], &next["status"])).collect();
    assert_eq!(down, [(&json!(14), &json!("ruled-out")), (&json!(14), &json!("ruled-out"))]);
}

#[test]
fn a_new_member_is_added_and_taken_away() {
    let home = home_with(&company(14));
    let added = home.json(&[&WHAT_IF[..], &["staff[m2].role=employee", "staff[m2].contract=permanent", "staff[m2].headcount=1"]].concat());
    let gained = keys(&added["difference"]["gained"]);
    assert!(gained.contains(DELEGATION) && gained.contains("lu.employment.adem-vacancy@staff[m2]"), "{gained:?}");
    let away = home.json(&[&WHAT_IF[..], &["staff[m1]="]].concat());
    assert_eq!(away["changes"], json!([{"fact": "staff[m1]", "before": "m1", "after": null}]));
    let lost = keys(&away["difference"]["lost"]);
    assert!(lost.contains("lu.employment.working-time") && lost.contains("lu.tax.personal-income-tax@staff[m1]"), "{lost:?}");
}

/// LIR art. 174, 2026: up to 175,000 the whole profit at 14 %: 150,000 x 14 % = 21,000.00; 160,000 x 14 % = 22,400.00.
#[test]
fn amounts_and_sums_are_told_before_and_after() {
    let home = home_with(&company(1));
    let whole = home.json(&[&WHAT_IF[..], &["expected_profit=160000"]].concat());
    let tax = entry(&whole["difference"]["estimates"], "lu.tax.corporate-income-tax");
    assert_eq!(
        (&tax["before"]["amount"], &tax["after"]["amount"], &tax["by"]),
        (&json!("21000.00"), &json!("22400.00"), &json!("1400.00"))
    );
    let total = &whole["difference"]["totals"][0];
    let taxes = |side: &str| total[side]["taxes_full_year"].as_str().expect("an amount").parse::<Decimal>().expect("a number");
    let by = whole["difference"]["estimates"].as_array().expect("a list").iter();
    let by: Decimal = by.map(|entry| entry["by"].as_str().expect("an amount").parse::<Decimal>().expect("a number")).sum();
    assert_eq!(taxes("after") - taxes("before"), by);
}

#[test]
fn an_answer_is_written_as_people_write_it() {
    let home = home_with(&company(1));
    for (change, after) in [
        ("legal_form=sarl", json!("sarl")),
        ("legal_form=\"sarl\"", json!("sarl")),
        ("share_capital=12,000", json!("12000.00")),
        ("share_capital=\"12000.50\"", json!("12000.50")),
        ("permit_holder_lives=", Value::Null),
        ("permit_holder_lives=null", Value::Null),
        ("critical_activities=energy,space", json!(["energy", "space"])),
        ("critical_activities=[]", json!([])),
        ("shareholders[m1].percent=25", json!("25")),
        ("shareholders[m1].country=LU", json!("LU")),
        ("incorporation_date=2027-03-01", json!("2027-03-01")),
        ("wants_state_aid=yes", json!(true)),
        ("wants_state_aid=false", json!(false)),
        ("share_capital={\"unknown\": true}", json!({"unknown": true})),
        ("staff=[]", json!([])),
        ("staff=[{\"role\": \"employee\", \"headcount\": 2}]", json!(["m1"])),
        ("staff=", Value::Null),
    ] {
        let whole = home.json(&[&WHAT_IF[..], &[change]].concat());
        assert_eq!(whole["changes"][0]["after"], after, "{change}");
    }
}

#[test]
fn a_change_that_cannot_be_made_names_fact_value_and_what_is_allowed() {
    let home = home_with(&company(1));
    for (changes, words) in [
        (&["legal_form=gmbh"][..], &["legal_form", "gmbh", "sarl", "snc"][..]),
        (&["legalform=sa"], &["legalform", "legal_form"]),
        (&["share_capital=much"], &["share_capital", "much", "12,000"]),
        (&["share_capital=-1"], &["share_capital", "-1", "0"]),
        (&["shareholders[m1].percent=101"], &["shareholders[m1].percent", "101", "100"]),
        (&["wants_state_aid=maybe"], &["wants_state_aid", "maybe", "true"]),
        (&["staff[m7].role=employee"], &["staff[m7].role", "m1", "m2"]),
        (&["staff[m1].rol=employee"], &["staff[m1].rol", "staff.role"]),
        (&["staff[m1]=employee"], &["staff[m1]", "employee"]),
        (&["staff=[], \"purpose\": \"close\""], &["staff", "[]"]),
        (&["legal_form"], &["legal_form", "fact=value"]),
        (&["legal_form=sa", "legal_form=sarl"], &["legal_form", "sarl", "twice"]),
        (&[], &["FACT=VALUE"]),
    ] {
        let ran = home.run(&[&WHAT_IF[..], changes].concat());
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{changes:?}: {}", ran.err);
        for word in words {
            assert!(ran.err.contains(word), "{changes:?}: {word} is not in: {}", ran.err);
        }
    }
}

#[test]
fn a_saved_case_is_looked_at_and_not_changed() {
    let home = Home::new();
    let case = common::case_with("en", &company(14), &[]);
    home.write(&format!("cases/{}.json", case.id), serde_json::to_string(&case).expect("a case"));
    let before = home.case_json(&case.id);
    let whole = home.json(&["what-if", &case.id, "staff[m1].headcount=15", "--format", "json"]);
    assert!(keys(&whole["difference"]["gained"]).contains(DELEGATION));
    let text = home.run(&["what-if", &case.id, "staff[m1].headcount=15", "--lang", "en"]);
    assert!(text.out.contains("New to do") && text.out.lines().all(|line| line.chars().count() <= 80), "{}", text.out);
    assert_eq!(home.case_json(&case.id), before);
    assert_eq!(home.run(&["what-if", "nobody", "legal_form=sa"]).code, Some(2));
}

// ---- explain

#[test]
fn an_item_ruled_out_says_what_would_have_to_be_different() {
    let home = home_with(&company(14));
    let item = &home.json(&[&EXPLAIN[..], &[DELEGATION]].concat())["items"][0];
    assert_eq!(
        (&item["status"], &item["condition"]["when"]),
        (&json!("ruled-out"), &json!("staff_count >= lu.employment.delegation_staff"))
    );
    let numbers = json!([{"sum": "staff.headcount", "from": 14, "to": 15, "direction": "up", "status": "required"}]);
    assert_eq!(item["would_change"]["numbers"], numbers);
    let figure = entry(&item["figures"], "lu.employment.delegation_staff");
    assert_eq!((&figure["value"], &figure["day"]), (&json!("15"), &json!("2026-11-21")));
    assert!(figure["source"].is_string() && figure["confidence"].is_string());
    // Nobody at all: the sum alone still says how far it is.
    let mut none = company(1);
    none["staff"] = json!([]);
    let home = home_with(&none);
    let item = &home.json(&[&EXPLAIN[..], &[DELEGATION]].concat())["items"][0];
    assert_eq!(item["would_change"]["numbers"][0]["to"], 15);
    let text = home.run(&["explain", "--answers", "answers.json", DELEGATION, "--lang", "en"]).out;
    assert!(text.contains("ruled out") && text.contains("from 15 on (now 0)"), "{text}");
}

#[test]
fn a_single_answer_that_turns_an_item_is_named() {
    let home = home_with(&company(1));
    let item = &home.json(&[&EXPLAIN[..], &["lu.company.managers-sarl"]].concat())["items"][0];
    let form = item["would_change"]["answers"].as_array().expect("a list").iter().find(|turn| turn["fact"] == "legal_form");
    let form = form.expect("another form would do");
    assert_eq!(form["status"], "required");
    assert!(form["answers"].as_array().expect("a list").contains(&json!("sarl")), "{form}");
}

#[test]
fn a_required_item_comes_with_its_day_its_prerequisites_and_its_working() {
    let home = home_with(&company(1));
    let tax = &home.json(&[&EXPLAIN[..], &["lu.tax.corporate-income-tax"]].concat())["items"][0];
    assert_eq!((&tax["status"], &tax["estimate"]["amount"]), (&json!("required"), &json!("21000.00")));
    let rate = entry(&tax["figures"], "lu.cit.low_rate");
    assert_eq!((&rate["value"], &rate["day"]), (&json!("14"), &json!("2026-01-01")));
    let deed = &home.json(&[&EXPLAIN[..], &["lu.company.notarial-deed"]].concat())["items"][0];
    assert_eq!(deed["due"]["date"], "2027-01-15");
    assert!(deed["condition"]["due"].is_string());
    assert!(deed["prerequisites"].as_array().is_some_and(|list| list.iter().all(|item| item["status"].is_string())), "{deed}");
    let text = home.run(&["explain", "--answers", "answers.json", "lu.tax.corporate-income-tax", "--lang", "en"]).out;
    assert!(text.contains("21,000.00 a year") && text.contains("lu.cit.low_rate: 14%"), "{text}");
    assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
}

#[test]
fn an_item_for_members_is_explained_for_one_or_for_all() {
    let mut answers = company(1);
    answers["staff"] = json!([{"role": "employee", "headcount": 1}, {"role": "employee", "headcount": 2}]);
    let home = home_with(&answers);
    let keys_of = |item: &str| keys(&home.json(&[&EXPLAIN[..], &[item]].concat())["items"]);
    let id = "lu.employment.adem-vacancy";
    assert_eq!(keys_of(id), set(&["lu.employment.adem-vacancy@staff[m1]", "lu.employment.adem-vacancy@staff[m2]"]));
    assert_eq!(keys_of("lu.employment.adem-vacancy@staff[m2]"), set(&["lu.employment.adem-vacancy@staff[m2]"]));
    let wrong = home.run(&[&EXPLAIN[..], &["lu.employment.adem-vacancy@staff[m9]"]].concat());
    assert!(wrong.code == Some(2) && wrong.err.contains("staff[m1]"), "{}", wrong.err);
    answers["staff"] = json!([]);
    let home = home_with(&answers);
    assert_eq!(home.json(&[&EXPLAIN[..], &[id]].concat())["items"], json!([]));
    assert_eq!(home.run(&["explain", "--answers", "answers.json", id]).code, Some(0));
}

#[test]
fn an_item_that_does_not_exist_names_the_nearest() {
    let home = home_with(&company(1));
    let ran = home.run(&[&EXPLAIN[..], &["lu.employment.staf-delegation"]].concat());
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("lu.employment.staf-delegation") && ran.err.contains(DELEGATION), "{}", ran.err);
    assert_eq!(home.run(&["explain", "--answers", "answers.json"]).code, Some(2));
    assert_eq!(home.run(&["explain", "--answers", "answers.json", "a-case", DELEGATION]).code, Some(2));
}

// ---- how far it is, for everything

fn facts_of(interview: &Interview, answers: &Value) -> Facts {
    let text = answers.to_string();
    answers_file::read(&SourceFile { name: "answers", text: &text, overlay: false }, interview).expect("the answers can be read")
}

fn checklist(interview: &Interview, facts: &Facts) -> Checklist {
    let marks = BTreeMap::new();
    let day = common::TODAY;
    build(interview, facts, &Request { law_date: day, plan_start: day, estimates: EstimatesWanted::Now, marks: &marks })
}

fn status_of(checklist: &Checklist, key: &str) -> Status {
    checklist.items.iter().find(|item| item.key() == key).map_or(Status::RuledOut, |item| item.status)
}

const SCENARIOS: [&str; 6] = [
    "consulting-sa-two-owners",
    "half-answered-sarl",
    "holding-sarl-2024",
    "passive-crossing-25-percent",
    "software-sas-audit-reserve",
    "web-shop-sarl-2026",
];

/// Every flip is looked up once more the long way: with the other answer in the case, and with the one just before it.
#[test]
fn every_flip_is_where_the_whole_checklist_changes() {
    let interview = common::interview();
    let mut checked = 0;
    for name in SCENARIOS {
        let facts = facts_of(&interview, &scenario(name)["answers"]);
        let before = checklist(&interview, &facts);
        for (index, flip) in Finder::new(&interview, &facts, common::TODAY).of_checklist(&before) {
            let Lever::Answer(path) = flip.lever else { continue };
            let key = before.items[index].key();
            let step = Decimal::new(1, places(interview.model.vocabulary.def(path.key()).kind));
            let last = if flip.to > flip.from { flip.to - step } else { flip.to + step };
            let at = |number: Decimal| status_of(&checklist(&interview, &with_number(&facts, path, number)), &key);
            assert_eq!(at(flip.to), flip.status, "{name}: {key} {flip:?}");
            assert_eq!(at(last), before.items[index].status, "{name}: {key} {flip:?}");
            checked += 1;
        }
    }
    assert!(checked >= 20, "only {checked} flips were found: this test would prove little");
}

fn with_number(facts: &Facts, path: Path, number: Decimal) -> Facts {
    let mut other = facts.clone();
    let answer = Answer::Known(Known::Number(number));
    match path {
        Path::Fact(fact) => other.set(fact, answer),
        Path::Field(group, member, field) => other.set_field(group, member, field, answer),
    }
    other
}

/// Audit of the accounts: a balance of 7.5 million, a turnover of 15 million and 50 people, two of which must be exceeded.
#[test]
fn money_and_percentages_flip_to_the_cent_and_to_the_last_place() {
    let interview = common::interview();
    let facts = facts_of(&interview, &scenario("consulting-sa-two-owners")["answers"]);
    let list = checklist(&interview, &facts);
    let audit = list.items.iter().find(|item| item.id == "lu.filing.audit").expect("the audit");
    let mut finder = Finder::new(&interview, &facts, common::TODAY);
    let found = finder.flips(audit.rule, audit.subject).into_iter().map(|flip| match flip.lever {
        Lever::Answer(path) => (facts.path_name(&interview.model.vocabulary, path), flip.to),
        Lever::Total(_) => ("sum".to_owned(), flip.to),
    });
    let found: BTreeSet<(String, Decimal)> = found.collect();
    let number = |text: &str| text.parse::<Decimal>().expect("a number");
    // Turnover is exceeded already; either of the other two would be the second.
    let wanted = [("expected_balance_total", "7500000.01"), ("sum", "51")].map(|(name, to)| (name.to_owned(), number(to)));
    assert_eq!(found, BTreeSet::from(wanted));
    let passive = facts_of(&interview, &scenario("passive-crossing-25-percent")["answers"]);
    let list = checklist(&interview, &passive);
    let percents = Finder::new(&interview, &passive, common::TODAY)
        .of_checklist(&list)
        .into_iter()
        .filter(|(_, flip)| matches!(flip.lever, Lever::Answer(path) if interview.model.vocabulary.def(path.key()).kind == Kind::Percent));
    let percents: BTreeSet<Decimal> = percents.map(|(_, flip)| flip.to).collect();
    assert!(percents.iter().all(|to| *to >= Decimal::ZERO && *to <= Decimal::ONE_HUNDRED), "{percents:?}");
}

// ---- differences

#[test]
fn a_difference_told_backwards_is_the_opposite() {
    let interview = common::interview();
    let lists: Vec<Checklist> =
        SCENARIOS.iter().map(|name| checklist(&interview, &facts_of(&interview, &scenario(name)["answers"]))).collect();
    for before in &lists {
        assert!(Difference::between(before, before).is_empty());
        for after in &lists {
            let (there, back) = (Difference::between(before, after), Difference::between(after, before));
            let of = |difference: &Difference<'_>, way| difference.of(way).map(|pair| pair.key()).collect::<BTreeSet<String>>();
            assert_eq!(of(&there, Way::Gained), of(&back, Way::Lost));
            assert_eq!(of(&there, Way::Changed), of(&back, Way::Changed));
            assert_eq!(there.estimates.len(), back.estimates.len());
        }
    }
}

// ---- two laws

/// LIR art. 174: 15 % until 2024, 14 % from 2025: 22,500.00 and 21,000.00; the surcharge of 7 % follows: 1,575.00 and 1,470.00.
#[test]
fn the_tax_of_another_year_is_explained_by_its_rate() {
    let home = home_with(&company(1));
    let whole = home.json(&[&COMPARE[..], &["--law-date", "2024-12-31", "--law-date", "2025-01-01"]].concat());
    assert_eq!(whole["format"], "madoguchi.comparison/1");
    let estimates = &whole["cases"][0]["difference"]["estimates"];
    let rate = json!([{
        "figure": "lu.cit.low_rate",
        "before": {"day": "2024-01-01", "value": "15"},
        "after": {"day": "2025-01-01", "value": "14"},
    }]);
    for (id, before, after) in
        [("lu.tax.corporate-income-tax", "22500.00", "21000.00"), ("lu.tax.cit-solidarity-surcharge", "1575.00", "1470.00")]
    {
        let tax = entry(estimates, id);
        assert_eq!((&tax["before"]["amount"], &tax["after"]["amount"]), (&json!(before), &json!(after)));
        assert_eq!(tax["causes"], rate, "{id}");
    }
    let causes = whole["summary"]["causes"].as_array().expect("a list");
    assert!(causes.iter().any(|cause| cause["figure"] == "lu.cit.low_rate" && cause["cases"] == 1), "{causes:?}");
    let text = home.run(&["compare", "--answers", "answers.json", "--law-date", "2024-12-31", "--law-date", "2025-01-01", "--lang", "en"]);
    assert!(text.out.contains("lu.cit.low_rate: 15% -> 14%"), "{}", text.out);
    assert!(text.out.lines().all(|line| line.chars().count() <= 80), "{}", text.out);
}

#[test]
fn the_same_law_twice_makes_no_difference() {
    let home = home_with(&company(14));
    let whole = home.json(&[&COMPARE[..], &["--law-date", "2026-01-01", "--law-date", "2026-01-01"]].concat());
    assert_eq!((&whole["cases"][0]["different"], &whole["summary"]["different"]), (&json!(false), &json!(0)));
}

/// A SARL may put its capital off from 2 June 2026 on. Before, the capital is paid in before the deed, whatever was wished.
#[test]
fn a_rule_that_comes_into_force_is_named_as_the_cause() {
    let mut answers = scenario("web-shop-sarl-2026")["answers"].clone();
    answers["defers_capital"] = json!(true);
    let home = home_with(&answers);
    let whole = home.json(&[&COMPARE[..], &["--law-date", "2026-06-01", "--law-date", "2026-06-02"]].concat());
    let difference = &whole["cases"][0]["difference"];
    assert_eq!(keys(&difference["gained"]), set(&["lu.company.deferred-capital-sarl"]));
    assert_eq!(keys(&difference["lost"]), set(&["lu.company.capital-deposit"]));
    let in_force = json!({"rule": "lu.company.deferred-capital-sarl", "part": "in_force"});
    // The deed loses a prerequisite for the same reason.
    let deed = entry(&difference["changed"], "lu.company.notarial-deed");
    assert_eq!(deed["changes"][0]["what"], "after");
    assert!(difference["gained"][0]["causes"].as_array().expect("a list").contains(&in_force), "{difference}");
    for item in [&difference["lost"][0], deed] {
        assert!(item["causes"].as_array().is_some_and(|causes| !causes.is_empty()), "{item}");
    }
}

const FIGURE: &str = r#"{"format": "madoguchi.figures/1", "figures": [{"id": "lu.employment.delegation_staff", "kind": "number",
  "law": "lu.labour-code art. L.411-1", "values": [{"value": "10", "from": null, "source": "a draft", "checked": "2026-11-21", "confidence": "low"}]}]}"#;

/// The delegation from 10 employees on: with 12 it is new, and nothing but the figure is to blame.
#[test]
fn a_figure_of_other_files_is_named_as_the_cause() {
    let home = home_with(&company(12));
    home.write("draft/domain/luxembourg/employment/figures.json", FIGURE);
    let whole = home.json(&[&COMPARE[..], &["--against-data", "draft", "--law-date", "2026-06-01"]].concat());
    let difference = &whole["cases"][0]["difference"];
    assert_eq!(keys(&difference["gained"]), set(&[DELEGATION, "lu.employment.collective-agreement"]));
    for gained in difference["gained"].as_array().expect("a list") {
        let causes = gained["causes"].as_array().expect("a list");
        assert_eq!(causes.len(), 1, "{gained}");
        assert_eq!(causes[0]["figure"], "lu.employment.delegation_staff");
        assert_eq!((&causes[0]["before"]["value"], &causes[0]["after"]["value"]), (&json!("15"), &json!("10")));
    }
    assert_eq!((&difference["lost"], &difference["estimates"]), (&json!([]), &json!([])));
}

/// A rule laid over the built-in one reads otherwise: its condition is the cause, for the item and for what follows from it.
#[test]
fn a_rule_of_other_files_is_named_as_the_cause() {
    let home = home_with(&company(12));
    let built_in = include_str!("../src/domain/luxembourg/employment/rules.json");
    let mut rules: Value = serde_json::from_str(built_in).expect("the rules are JSON");
    let mut rule = entry(&rules["rules"], DELEGATION).clone();
    rule["when"] = json!("staff_count >= 12");
    rule["documents"] = json!([]);
    rules["rules"] = json!([rule]);
    home.write("draft/domain/luxembourg/employment/rules.json", rules.to_string());
    let gained = |staff: u32| {
        home.write("answers.json", company(staff).to_string());
        home.json(&[&COMPARE[..], &["--against-data", "draft"]].concat())["cases"][0]["difference"].clone()
    };
    let of_twelve = gained(12);
    assert_eq!(keys(&of_twelve["gained"]), set(&[DELEGATION]));
    assert_eq!(of_twelve["gained"][0]["causes"], json!([{"rule": DELEGATION, "part": "condition"}]));
    // With fifteen it is required on both sides, and only the papers differ.
    let of_fifteen = gained(15);
    assert_eq!((&of_fifteen["gained"], &of_fifteen["lost"]), (&json!([]), &json!([])));
    let changed = entry(&of_fifteen["changed"], DELEGATION);
    assert_eq!((&changed["changes"][0]["what"], changed["changes"].as_array().map(Vec::len)), (&json!("documents"), Some(1)));
    assert_eq!(changed["causes"], json!([{"rule": DELEGATION, "part": "documents"}]));
}

#[test]
fn files_that_cannot_be_laid_over_are_refused_once_for_all() {
    let home = home_with(&company(1));
    home.write("draft/domain/luxembourg/employment/figures.json", FIGURE.replace("\"10\"", "10"));
    let ran = home.run(&[&COMPARE[..], &["--against-data", "draft"]].concat());
    assert!(ran.code == Some(2) && ran.err.contains("figures.json"), "{}", ran.err);
    assert_eq!(home.run(&[&COMPARE[..], &["--against-data", "nowhere"]].concat()).code, Some(2));
}

#[test]
fn the_whole_store_is_compared_and_a_damaged_case_stops_nothing() {
    let home = Home::new();
    for (number, staff) in [(1, 1), (2, 12), (3, 20)] {
        let mut case = common::case_with("en", &company(staff), &[]);
        case.id = format!("20261121-aaa{number}");
        home.write(&format!("cases/{}.json", case.id), serde_json::to_string(&case).expect("a case"));
    }
    home.write("cases/20261121-bbbb.json", "{\"format\": \"madoguchi.case/1\"");
    home.write("draft/domain/luxembourg/employment/figures.json", FIGURE);
    let ran = home.run(&["compare", "--all", "--against-data", "draft", "--format", "json"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    let whole: Value = serde_json::from_str(&ran.out).expect("the output is JSON");
    let cases = whole["cases"].as_array().expect("a list");
    let different: Vec<&str> =
        cases.iter().filter(|case| case["different"] == true).map(|case| case["case"].as_str().expect("an id")).collect();
    assert_eq!(different, ["20261121-aaa2"]);
    assert!(cases.iter().any(|case| case["case"] == "20261121-bbbb" && case["error"].is_string()), "{cases:?}");
    let summary = &whole["summary"];
    assert_eq!((&summary["cases"], &summary["different"], &summary["unreadable"]), (&json!(4), &json!(1), &json!(1)));
    for language in ["en", "ja"] {
        let text = home.run(&["compare", "--all", "--against-data", "draft", "--lang", language]);
        assert_eq!(text.code, Some(1));
        assert!(["aaa1", "aaa2", "aaa3", "bbbb"].iter().all(|id| text.out.contains(id)), "{}", text.out);
        assert!(text.out.contains("lu.employment.delegation_staff"), "{}", text.out);
    }
    // Chosen cases: one that does not exist does not stop the other.
    let chosen = home.run(&["compare", "20261121-aaa2", "nobody", "--against-data", "draft", "--format", "json"]);
    assert_eq!(chosen.code, Some(1));
    let whole: Value = serde_json::from_str(&chosen.out).expect("the output is JSON");
    assert_eq!((&whole["cases"][0]["different"], whole["cases"][1]["error"].is_string()), (&json!(true), true));
    // A single one that does not exist is wrong usage, as everywhere.
    assert_eq!(home.run(&["compare", "nobody", "--against-data", "draft"]).code, Some(2));
}

#[test]
fn a_comparison_needs_cases_and_two_laws() {
    let home = home_with(&company(1));
    home.write("draft/domain/luxembourg/employment/figures.json", FIGURE);
    for arguments in [
        &["compare", "--answers", "answers.json"][..],
        &["compare", "--answers", "answers.json", "--law-date", "2025-01-01"],
        &["compare", "--answers", "answers.json", "--law-date", "2025-01-01", "--law-date", "2025-13-01"],
        &["compare", "--answers", "answers.json", "--against-data", "draft", "--law-date", "2025-01-01", "--law-date", "2026-01-01"],
        &["compare", "--law-date", "2025-01-01", "--law-date", "2026-01-01"],
        &["compare", "--all", "--answers", "answers.json", "--law-date", "2025-01-01", "--law-date", "2026-01-01"],
        &["compare", "x", "--all", "--law-date", "2025-01-01", "--law-date", "2026-01-01"],
    ] {
        let ran = home.run(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{arguments:?}: {}", ran.err);
        assert!(!ran.err.is_empty());
    }
}

// ---- papers and open questions

#[test]
fn every_paper_stands_once_with_its_office_and_serves_required_items_only() {
    let home = home_with(&company(15));
    let list = home.json(&["checklist", "--answers", "answers.json", "--format", "json"]);
    let items = list["items"].as_array().expect("items");
    let mut wanted: BTreeSet<(String, String, String)> = BTreeSet::new();
    for item in items.iter().filter(|item| item["status"] == "required") {
        let key = keys(&json!([item])).pop_first().expect("a key");
        for document in item["document_ids"].as_array().expect("papers") {
            let office = item["authority"]["id"].as_str().unwrap_or_default().to_owned();
            wanted.insert((office, document.as_str().expect("an id").to_owned(), key.clone()));
        }
    }
    let mut found = BTreeSet::new();
    let mut papers = 0;
    for office in list["papers"].as_array().expect("papers") {
        let id = office["authority"].as_str().unwrap_or_default();
        let mut of_office = BTreeSet::new();
        for document in office["documents"].as_array().expect("documents") {
            let name = document["id"].as_str().expect("an id");
            assert!(of_office.insert(name), "{id} wants {name} twice");
            assert!(document["name"].is_string());
            papers += 1;
            for item in document["items"].as_array().expect("items") {
                found.insert((id.to_owned(), name.to_owned(), item.as_str().expect("a key").to_owned()));
            }
        }
    }
    assert_eq!(found, wanted);
    assert!(papers < found.len(), "some paper serves several items");
    for format in ["text", "md"] {
        let text = home.run(&["checklist", "--answers", "answers.json", "--format", format, "--lang", "en"]).out;
        assert!(text.contains("Papers by office"), "{text}");
    }
}

#[test]
fn an_open_question_names_what_it_would_decide() {
    let mut answers = company(1);
    answers["expected_profit"] = json!({"unknown": true, "note": "ask the accountant"});
    answers["legal_form"] = json!({"unknown": true});
    let home = home_with(&answers);
    let list = home.json(&["checklist", "--answers", "answers.json", "--format", "json"]);
    let questions = list["questions"].as_array().expect("questions");
    let question = questions.iter().find(|question| question["fact"] == "legal_form").expect("the form was put off");
    let items: BTreeSet<&str> = question["items"].as_array().expect("items").iter().filter_map(Value::as_str).collect();
    assert!(items.contains("lu.company.managers-sarl") && items.contains("lu.tax.corporate-income-tax"), "{items:?}");
    for (format, word) in [("text", "Decides:"), ("md", "**Decides:**")] {
        let text = home.run(&["checklist", "--answers", "answers.json", "--format", format, "--lang", "en"]).out;
        assert!(text.contains(word), "{text}");
    }
    // An amount waits, too.
    answers["legal_form"] = json!("sarl");
    let home = home_with(&answers);
    let list = home.json(&["checklist", "--answers", "answers.json", "--format", "json"]);
    let profit = list["questions"].as_array().expect("questions").iter().find(|question| question["fact"] == "expected_profit");
    let profit = profit.expect("the profit was put off");
    assert_eq!(profit["note"], "ask the accountant");
    assert!(profit["items"].as_array().expect("items").contains(&json!("lu.tax.corporate-income-tax")), "{profit}");
}
