//! The schemas against a validator that the program does not use: they are schemas, every file of the project and everything
//! the program writes follows them, and they refuse what is wrong.

#![allow(clippy::expect_used, clippy::panic)]

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use madoguchi::data::DataFiles;
use madoguchi::schema;
use serde_json::{Value, json};

mod support;

use support::Home;

fn validators() -> HashMap<&'static str, Validator> {
    let compile = |name: &&'static str| {
        let schema: Value = serde_json::from_str(schema::text(name).expect("a schema")).expect("JSON");
        assert!(jsonschema::meta::is_valid(&schema), "{name} is a schema of 2020-12");
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        (*name, jsonschema::draft202012::new(&schema).unwrap_or_else(|error| panic!("{name}: {error}")))
    };
    schema::NAMES.iter().map(compile).collect()
}

fn faults(validator: &Validator, json: &Value) -> Vec<String> {
    validator.iter_errors(json).take(5).map(|error| format!("{} at {}", error, error.instance_path())).collect()
}

fn parse(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

#[test]
fn every_data_file_follows_its_schema() {
    let (validators, data) = (validators(), DataFiles::built_in());
    let mut looked_at = 0;
    for file in data.below("domain/").chain(data.below("interviews/")) {
        let format = match file.name.rsplit('/').next().expect("a name") {
            "countries.json" => continue,
            _ if file.name.starts_with("interviews/") => "interview",
            _ if file.name.contains("/bridges/") => "facts",
            "derived.json" => "facts",
            name => name.trim_end_matches(".json"),
        };
        assert_eq!(faults(&validators[format], &parse(file.text)), [] as [String; 0], "{}", file.name);
        looked_at += 1;
    }
    assert!(looked_at > 40, "{looked_at} files");
}

#[test]
fn every_scenario_and_its_answers_follow_their_schemas() {
    let validators = validators();
    let mut paths = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios"), &mut paths);
    for path in &paths {
        let scenario = parse(&fs::read_to_string(path).expect("a file"));
        assert_eq!(faults(&validators["scenario"], &scenario), [] as [String; 0], "{}", path.display());
        assert_eq!(faults(&validators["answers"], &scenario["answers"]), [] as [String; 0], "{}", path.display());
    }
    assert!(paths.len() > 100);
}

#[test]
fn what_the_program_writes_follows_the_schemas() {
    let (validators, home) = (validators(), Home::new());
    for name in [
        "japanese-sarl-five-kinds-of-staff",
        "half-answered-branch",
        "acquisition-votes-unknown",
        "branch-closing",
        "support/fukushima-hydrogen-to-nrw",
        "support/answers-missing",
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/scenarios/{name}.json"));
        let scenario = parse(&fs::read_to_string(path).expect("a file"));
        home.write("answers.json", scenario["answers"].to_string());
        let answers = home.path("answers.json").display().to_string();
        let interview = scenario["interview"].as_str().expect("an interview");
        for language in ["ja", "en"] {
            let checklist =
                home.json(&["checklist", "--answers", &answers, "--interview", interview, "--format", "json", "--lang", language]);
            assert_eq!(faults(&validators["checklist"], &checklist), [] as [String; 0], "{name}, {language}");
        }
    }
}

#[test]
fn the_checklist_tells_where_a_proposal_stands_and_what_took_its_place() {
    let home = Home::new();
    let scenario = support::scenario("support/fukushima-hydrogen-to-nrw");
    home.write("answers.json", scenario["answers"].to_string());
    let answers = home.path("answers.json").display().to_string();
    let checklist = home.json(&["checklist", "--answers", &answers, "--interview", "support", "--format", "json", "--lang", "en"]);
    let item = |id: &str| {
        let items = checklist["items"].as_array().expect("items");
        items.iter().find(|item| item["id"] == id).unwrap_or_else(|| panic!("{id} is listed")).clone()
    };
    assert_eq!(checklist["first_contacts"][0], "org-nrw-gb-japan");
    let agreement = item("mou-fukushima-nrw");
    assert_eq!((&agreement["block"], &agreement["rank"]), (&json!(3), &json!(10)));
    assert_eq!((&agreement["reason"], &agreement["replaced_by"]), (&json!("support-why-agreement-sector"), &Value::Null));
    assert!(agreement["why"][0].as_str().is_some_and(|why| why.contains("Fukushima")), "{}", agreement["why"]);
    let over = item("mou-eaf-ea-nrw");
    assert_eq!((&over["status"], &over["block"]), (&json!("ruled-out"), &json!(11)));
    assert_eq!(over["replaced_by"], "mou-fukushima-nrw");
    assert_eq!(over["why"].as_array().map(Vec::len), Some(2), "why it is remembered, and what took its place");
    let service = item("jp.support.tokyo-nrw-memorandum");
    assert_eq!(service["helped_by"][0]["id"], "org-tmg-bila");
    assert!(service["helped_by"][0]["name"].as_str().is_some_and(|name| name.contains("Tokyo")), "{}", service["helped_by"]);
    let elsewhere = item("org-luxinnovation");
    assert_eq!((&elsewhere["block"], &elsewhere["rank"], &elsewhere["reason"]), (&Value::Null, &Value::Null, &Value::Null));
}

#[test]
fn the_schemas_refuse_what_is_wrong() {
    let validators = validators();
    let figure = |value: Value| json!({"format": "madoguchi.figures/1", "figures": [value]});
    let value = json!({"value": "1", "from": null, "source": "x", "checked": "2026-11-21", "confidence": "high"});
    let good = json!({"id": "lu.test.number", "kind": "number", "law": "lu.lir art. 1", "values": [value]});
    assert_eq!(faults(&validators["figures"], &figure(good.clone())), [] as [String; 0]);
    for (key, wrong) in [("id", json!("lu.test")), ("kind", json!("sum")), ("law", json!(3)), ("values", json!([])), ("extra", json!(1))] {
        let mut bad = good.clone();
        bad[key] = wrong;
        assert_ne!(faults(&validators["figures"], &figure(bad)), [] as [String; 0], "{key}");
    }
    let scenario = json!({"title": "x", "by": "hand", "articles": [], "interview": "luxembourg", "law_date": "2026-11-21", "answers": {}});
    assert_ne!(faults(&validators["scenario"], &scenario), [] as [String; 0], "by hand, and no article");
    assert_ne!(faults(&validators["answers"], &json!({"answers": {}, "purpose": "enter"})), [] as [String; 0], "a fact beside the answers");
    assert_ne!(faults(&validators["case"], &json!({"format": "madoguchi.case/1"})), [] as [String; 0], "a case without a title");
}

/// Looks whether a schema takes a file that is made around a value, and refuses it with each of the changes to the value.
fn takes_and_refuses(format: &str, file: impl Fn(Value) -> Value, good: &Value, changes: &[(&str, Value)]) {
    let validator = &validators()[format];
    assert_eq!(faults(validator, &file(good.clone())), [] as [String; 0], "{good}");
    for (key, wrong) in changes {
        let mut bad = good.clone();
        bad[*key] = wrong.clone();
        assert_ne!(faults(validator, &file(bad)), [] as [String; 0], "{format}: {key} {wrong}");
    }
}

/// A file of a format with one entry in its list.
fn with_one(format: &str, list: &str) -> impl Fn(Value) -> Value {
    move |entry| json!({"format": format!("madoguchi.{format}/1"), list: [entry]})
}

#[test]
fn a_rule_of_proposals_has_placements_and_a_rule_of_law_a_condition() {
    let placement = json!({"when": "in_scope", "block": 2, "rank": 3, "reason": "support-why-task"});
    let placed = |key: &str, value: Value| {
        let mut placement = placement.clone();
        placement[key] = value;
        json!([placement])
    };
    let proposal = json!({"id": "org-test", "kind": "organisation", "placements": [placement], "law": [], "phase": "running"});
    takes_and_refuses(
        "rules",
        with_one("rules", "rules"),
        &proposal,
        &[
            ("id", json!("lu.test.rule")),
            ("kind", json!("event")),
            ("when", json!("in_scope")),
            ("subject", json!("staff")),
            ("placements", json!([])),
            ("placements", placed("block", json!(14))),
            ("placements", placed("rank", json!("3"))),
            ("sources", json!(["a source without a day"])),
            ("helped_by", json!(["lu.ministry-economy"])),
        ],
    );
    let of_law = json!({
        "id": "lu.test.rule", "kind": "permit", "when": "operating", "law": ["lu.lsc art. 1"], "phase": "setup",
        "helped_by": ["org-jetro [if home_country == JP]"], "sources": ["x"], "checked": "2026-11-21", "confidence": "high"
    });
    takes_and_refuses(
        "rules",
        with_one("rules", "rules"),
        &of_law,
        &[("id", json!("org-test")), ("kind", json!("organisation")), ("law", json!([])), ("placements", json!([placement]))],
    );
}

#[test]
fn an_entry_of_the_directory_has_a_source_and_only_what_belongs_to_its_sort() {
    let body = json!({
        "id": "org-test", "names": {"ja": "試験", "en": "Test"}, "local": "en", "status": "active", "letter": "en",
        "sources": [{"publication": "clair-385"}], "checked": "2026-11-21", "confidence": "high"
    });
    takes_and_refuses(
        "directory",
        with_one("directory", "entries"),
        &body,
        &[
            ("id", json!("test")),
            ("names", json!({"en": "Test"})),
            ("status", json!("open")),
            ("sources", json!([])),
            ("serves", json!([{"from": ["JP"]}])),
            ("url", json!("www.example.org")),
            ("formerly", json!([{"names": {"de": "Probe"}, "until": "2021-13"}])),
            ("sides", json!([["org-a"], ["org-b"]])),
            ("owners", json!(["org-a"])),
        ],
    );
    let agreement = json!({
        "id": "x-mou-test", "names": {"ja": "試験", "en": "Test"}, "local": "en", "status": "verify",
        "sides": [["org-a"], [{"names": {"ja": "市", "en": "City"}}]], "signed": "2022", "renewed": ["2023-04"],
        "term": {"signed": "a.signed", "until": "a.until", "notice_months": "a.months"},
        "sources": [{"publication": "clair-385", "part": "p. 1"}], "checked": "2026-11-21", "confidence": "low"
    });
    takes_and_refuses(
        "directory",
        with_one("directory", "entries"),
        &agreement,
        &[
            ("sides", json!([["org-a"]])),
            ("signed", json!("May 2022")),
            ("term", json!(true)),
            ("term", json!({"signed": "a.signed", "until": "a.until"})),
            ("letter", json!("de")),
            ("last", json!("2025")),
        ],
    );
    let publication = json!({"id": "test-1", "title": {"ja": "題", "en": "T"}, "publisher": {"ja": "社", "en": "P"}, "date": "2021-11"});
    takes_and_refuses(
        "publications",
        with_one("publications", "publications"),
        &publication,
        &[("id", json!("Test 1")), ("title", json!({"ja": "題"})), ("date", json!("2021-02-30"))],
    );
}

#[test]
fn a_derived_value_of_several_options_defines_each_of_them() {
    let file = |derived| json!({"format": "madoguchi.facts/1", "facts": [], "derived": [derived]});
    let several = json!({"name": "goals", "kind": "several", "options": ["set_up"], "each": {"set_up": "true"}});
    let changes = [("is", json!("true")), ("each", json!({})), ("options", json!([])), ("asks", json!("no")), ("kind", json!("bool"))];
    takes_and_refuses("facts", file, &several, &changes);
    let country = json!({"name": "target", "kind": "country", "options": ["europe_open"], "is": "if(a, LU, none)", "asks": false});
    takes_and_refuses("facts", file, &country, &[("each", json!({"LU": "true"})), ("is", json!("")), ("kind", json!("date"))]);
}

#[test]
fn options_within_another_answer_name_the_answer_and_the_map() {
    let file = |fact| json!({"format": "madoguchi.facts/1", "facts": [fact]});
    let within = json!({"value": "home_country", "map": "support.region.country"});
    let region = json!({"name": "home_region", "kind": "choice", "options": ["jp_mie"], "within": within});
    let changes = [("within", json!({"value": "home_country"})), ("kind", json!("several"))];
    takes_and_refuses("facts", file, &region, &changes);
}

#[test]
fn a_script_implies_options_and_promises_blocks() {
    let asked = |question| {
        json!({
            "format": "madoguchi.interview/1", "id": "test", "version": 1, "modules": ["support/places"],
            "sections": [{"id": "support", "questions": [question]}]
        })
    };
    let implied = json!({"fact": "company_size", "ask": "one-choice", "implied": [{"option": "large", "when": "not group_is_sme"}]});
    takes_and_refuses("interview", asked, &implied, &[("ask", json!("count")), ("implied", json!([])), ("already", json!("goals"))]);
    let already = json!({"fact": "support_goals", "ask": "several", "already": "goals"});
    takes_and_refuses("interview", asked, &already, &[("ask", json!("one-choice")), ("already", json!(["goals"]))]);
    let promised = |promise| {
        let mut script = asked(already.clone());
        script["promises"] = json!([promise]);
        script
    };
    let promise = json!({"when": "in_scope", "blocks": [1, 2, 13]});
    takes_and_refuses("interview", promised, &promise, &[("blocks", json!([])), ("blocks", json!([11])), ("when", json!(true))]);
}

#[test]
fn a_scenario_expects_proposals_by_block() {
    let file =
        |expect| json!({"title": "x", "by": "witness", "interview": "support", "law_date": "2026-11-21", "answers": {}, "expect": expect});
    let expect = json!({
        "blocks": {"1": ["org-jetro"], "13": ["prep.goal-shared"]}, "ranks": {"org-jetro": 3}, "reasons": {"org-jetro": "support-why-fallback"},
        "first_contacts": ["org-jetro"], "notices": ["support.scope"], "no_notices": ["own-regime"]
    });
    let changes = [
        ("blocks", json!({"14": []})),
        ("blocks", json!({"1": "org-jetro"})),
        ("ranks", json!({"org-jetro": "3"})),
        ("reasons", json!({"org-jetro": "It covers Japan."})),
        ("first_contacts", json!(["prep.goal-shared"])),
        ("notices", json!("support.scope")),
    ];
    takes_and_refuses("scenario", file, &expect, &changes);
}

#[test]
fn a_case_keeps_what_was_noted_of_a_proposal() {
    let home = Home::new();
    let ran = home.run_with(&["new", "support", "--title", "First talks", "--plain"], ":quit\n");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let mut case = home.case_json(&home.only_id());
    case["marks"] = json!({"org-jetro": {"done": "2026-11-21"}, "prep.goal-shared": {"note": "x"}});
    assert_eq!(faults(&validators()["case"], &case), [] as [String; 0]);
}
