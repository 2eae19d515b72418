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
    for name in ["japanese-sarl-five-kinds-of-staff", "half-answered-branch", "acquisition-votes-unknown", "branch-closing"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/scenarios/{name}.json"));
        let scenario = parse(&fs::read_to_string(path).expect("a file"));
        home.write("answers.json", scenario["answers"].to_string());
        let answers = home.path("answers.json").display().to_string();
        for language in ["ja", "en"] {
            let checklist = home.json(&["checklist", "--answers", &answers, "--format", "json", "--lang", language]);
            assert_eq!(faults(&validators["checklist"], &checklist), [] as [String; 0], "{name}, {language}");
        }
    }
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
