//! The tables of the guides are those of the data, and the picture of the README is the screen. `UPDATE_DOCS=1 cargo test --test docs` writes them anew.

#![allow(clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use madoguchi::data::DataFiles;
use madoguchi::domain::located::SourceFile;
use madoguchi::domain::texts;
use madoguchi::interview::script::{Interview, Law};
use madoguchi::scenario::{self, By, Coverage, Scenario};
use serde_json::Value;

const BEGIN: &str = "<!-- The law in numbers: written by tests/docs.rs -->\n";
const END: &str = "<!-- End of the law in numbers -->\n";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What the list in a data file adds up to; nothing where a subject has no such file.
fn count(data: &DataFiles, path: &str, list: &str, counted: impl Fn(&Value) -> usize) -> usize {
    let Some(file) = data.at(path).last() else { return 0 };
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

fn scenarios() -> Vec<Scenario> {
    let mut files = Vec::new();
    scenario_files(&root().join("tests/scenarios"), &mut files);
    let read = |path: &PathBuf| {
        let (text, name) = (fs::read_to_string(path).expect("a file"), path.display().to_string());
        scenario::read(&SourceFile { name: &name, text: &text, overlay: false }).expect("a scenario")
    };
    files.iter().map(read).collect()
}

/// What the scenarios of an interview cover of its own law: outcomes and sides of thresholds, each as all and covered.
fn covered(data: &DataFiles, interview: &Interview, scenarios: &[Scenario]) -> [usize; 4] {
    let law = Law::of(data, &interview.id).expect("law");
    let texts = texts::of(&interview.model, &law.files).expect("texts");
    let mut coverage = Coverage::new(interview, &texts);
    for scenario in scenarios.iter().filter(|scenario| scenario.interview == interview.id) {
        coverage.add(scenario).expect("answers");
    }
    let ((outcomes, _, outcomes_covered), (sides, sides_covered)) = (coverage.outcome_counts(), coverage.side_counts());
    [outcomes, outcomes_covered, sides, sides_covered]
}

fn coverage_line(data: &DataFiles, interviews: &[Interview]) -> String {
    let scenarios = scenarios();
    let mut sums = [0; 4];
    for interview in interviews {
        let of_interview = covered(data, interview, &scenarios);
        sums.iter_mut().zip(of_interview).for_each(|(sum, count)| *sum += count);
    }
    let [outcomes, outcomes_covered, sides, sides_covered] = sums;
    let cases = |counts: &dyn Fn(By) -> bool| {
        scenarios.iter().filter(|scenario| counts(scenario.by)).map(|scenario| scenario.cases.len()).sum::<usize>()
    };
    format!(
        "{} scenario files with {} cases, {} of them worked out by hand and the others by a second reckoning, cover {outcomes_covered} of \
         {outcomes} outcomes and {sides_covered} of {sides} sides of thresholds.\n",
        scenarios.len(),
        cases(&|_| true),
        cases(&|by| by == By::Hand),
    )
}

/// The folders of the subjects of all interviews, each once.
fn subjects(interviews: &[Interview]) -> Vec<&'static str> {
    let mut found: Vec<&'static str> = Vec::new();
    for module in interviews.iter().flat_map(|interview| &interview.model.modules) {
        if !found.contains(&module.folder) {
            found.push(module.folder);
        }
    }
    found
}

fn table_of_subjects(data: &DataFiles, interviews: &[Interview]) -> String {
    let mut text =
        String::from("| subject | items | estimates | figures | values | entries |\n| --- | ---: | ---: | ---: | ---: | ---: |\n");
    let mut sums = [0; 5];
    for folder in subjects(interviews) {
        let [rules, figures, directory] = ["rules", "figures", "directory"].map(|name| format!("domain/{folder}/{name}.json"));
        let row = [
            count(data, &rules, "rules", |_| 1),
            count(data, &rules, "rules", |rule| usize::from(rule.get("estimate").is_some())),
            count(data, &figures, "figures", |_| 1),
            count(data, &figures, "figures", |figure| figure["values"].as_array().map_or(0, Vec::len)),
            count(data, &directory, "entries", |_| 1),
        ];
        sums.iter_mut().zip(row).for_each(|(sum, more)| *sum += more);
        let [items, estimates, figures, values, entries] = row;
        writeln!(text, "| `{folder}` | {items} | {estimates} | {figures} | {values} | {entries} |").expect("a string grows");
    }
    let [items, estimates, figures, values, entries] = sums;
    writeln!(text, "| **in all** | **{items}** | **{estimates}** | **{figures}** | **{values}** | **{entries}** |\n")
        .expect("a string grows");
    text
}

fn languages_line(data: &DataFiles) -> String {
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
    format!("Languages: {}.", languages.join(", "))
}

fn tables() -> String {
    let data = DataFiles::built_in();
    let load = |id: String| Interview::load(&data, &id).expect("the interview");
    let interviews: Vec<Interview> = data.interviews().into_iter().map(load).collect();
    format!("{}{} {}", table_of_subjects(&data, &interviews), languages_line(&data), coverage_line(&data, &interviews))
}

#[test]
fn the_table_of_the_law_is_that_of_the_data() {
    let path = root().join("docs/authoring.md");
    let text = fs::read_to_string(&path).expect("the guide");
    let (before, rest) = text.split_once(BEGIN).expect("the table begins");
    let (_, after) = rest.split_once(END).expect("the table ends");
    expect_current(&path, &format!("{before}{BEGIN}\n{}{END}{after}", tables()));
}

/// The small picture of a screen that was approved.
fn approved_screen(name: &str) -> String {
    let text = fs::read_to_string(root().join(format!("tests/snapshots/screens__{name}.snap"))).expect("a picture");
    let (_, rows) = text.split_once("\n80x24").and_then(|(_, rest)| rest.split_once('\n')).expect("the small one");
    let (rows, _) = rows.split_once("\n140x40").expect("the large one comes after it");
    format!("{}\n", rows.trim_end())
}

#[test]
fn the_picture_of_the_readme_is_a_screen_as_it_was_approved() {
    let path = root().join("README.md");
    let text = fs::read_to_string(&path).expect("the README");
    let (before, rest) = text.split_once("```\n").expect("the picture begins");
    let (_, after) = rest.split_once("```\n").expect("the picture ends");
    expect_current(&path, &format!("{before}```\n{}```\n{after}", approved_screen("money.en")));
}

fn expect_current(path: &Path, current: &str) {
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(path, current).expect("the guide can be written");
    }
    let written = fs::read_to_string(path).expect("the guide");
    assert!(written == current, "{} is old: renew it with UPDATE_DOCS=1 cargo test --test docs", path.display());
}
