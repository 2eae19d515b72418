//! The tables of the guides are those of the data. `UPDATE_DOCS=1 cargo test --test docs` writes them anew.

#![allow(clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use madoguchi::data::DataFiles;
use madoguchi::domain::located::SourceFile;
use madoguchi::domain::texts;
use madoguchi::interview::script::{Interview, Law};
use madoguchi::scenario::{self, Coverage};
use serde_json::Value;

const BEGIN: &str = "<!-- The law in numbers: written by tests/docs.rs -->\n";
const END: &str = "<!-- End of the law in numbers -->\n";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn count(data: &DataFiles, path: &str, list: &str, counted: impl Fn(&Value) -> usize) -> usize {
    let file = data.last_at(path).expect("a data file");
    let json: Value = serde_json::from_str(file.text).expect("JSON");
    json[list].as_array().expect("a list").iter().map(counted).sum()
}

fn scenario_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            scenario_files(&path, found);
        } else {
            found.push(path);
        }
    }
}

fn coverage_line(data: &DataFiles, interview: &Interview) -> String {
    let law = Law::of(data, "luxembourg").expect("law");
    let texts = texts::of(&interview.model, &law.files).expect("texts");
    let mut coverage = Coverage::new(interview, &texts);
    let mut files = Vec::new();
    scenario_files(&root().join("tests/scenarios"), &mut files);
    let mut cases = 0;
    for path in &files {
        let text = fs::read_to_string(path).expect("a file");
        let name = path.display().to_string();
        let scenario = scenario::read(&SourceFile { name: &name, text: &text, overlay: false }).expect("a scenario");
        cases += scenario.cases.len();
        coverage.add(&scenario).expect("answers");
    }
    let (outcomes, _, covered) = coverage.outcome_counts();
    let (sides, sides_covered) = coverage.side_counts();
    format!(
        "{} scenario files with {cases} cases worked out by hand cover {covered} of {outcomes} outcomes and {sides_covered} of {sides} sides of thresholds.\n",
        files.len()
    )
}

fn tables() -> String {
    let data = DataFiles::built_in();
    let interview = Interview::load(&data, "luxembourg").expect("the interview");
    let mut text = String::from("| subject | items | estimates | figures | values |\n| --- | ---: | ---: | ---: | ---: |\n");
    let mut sums = [0; 4];
    for module in &interview.model.modules {
        let (rules, figures) = (format!("domain/{}/rules.json", module.folder), format!("domain/{}/figures.json", module.folder));
        let row = [
            count(&data, &rules, "rules", |_| 1),
            count(&data, &rules, "rules", |rule| usize::from(rule.get("estimate").is_some())),
            count(&data, &figures, "figures", |_| 1),
            count(&data, &figures, "figures", |figure| figure["values"].as_array().map_or(0, Vec::len)),
        ];
        sums.iter_mut().zip(row).for_each(|(sum, more)| *sum += more);
        let [items, estimates, figures, values] = row;
        writeln!(text, "| `{}` | {items} | {estimates} | {figures} | {values} |", module.folder).expect("a string grows");
    }
    let [items, estimates, figures, values] = sums;
    writeln!(text, "| **in all** | **{items}** | **{estimates}** | **{figures}** | **{values}** |\n").expect("a string grows");
    let mut languages: BTreeMap<String, usize> = BTreeMap::new();
    for language in data.languages() {
        let folder = format!("locales/{language}/");
        let messages = data.below(&folder).map(|file| {
            let resource = fluent_syntax::parser::parse(file.text).expect("the words can be read");
            resource.body.iter().filter(|entry| matches!(entry, fluent_syntax::ast::Entry::Message(_))).count()
        });
        languages.insert(language.clone(), messages.sum());
    }
    let languages: Vec<String> = languages.iter().map(|(language, messages)| format!("`{language}` with {messages} messages")).collect();
    writeln!(text, "Languages: {}. {}", languages.join(", "), coverage_line(&data, &interview)).expect("a string grows");
    text
}

#[test]
fn the_table_of_the_law_is_that_of_the_data() {
    let path = root().join("docs/authoring.md");
    let text = fs::read_to_string(&path).expect("the guide");
    let (before, rest) = text.split_once(BEGIN).expect("the table begins");
    let (_, after) = rest.split_once(END).expect("the table ends");
    let current = format!("{before}{BEGIN}\n{}{END}{after}", tables());
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &current).expect("the guide can be written");
    }
    let written = fs::read_to_string(&path).expect("the guide");
    assert!(written == current, "the table is old: renew it with UPDATE_DOCS=1 cargo test --test docs");
}
