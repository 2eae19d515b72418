//! The scenario files: every case comes out as it was worked out apart from the program, and together they cover every outcome of every rule.

#![allow(clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use madoguchi::data::DataFiles;
use madoguchi::domain::located::SourceFile;
use madoguchi::domain::texts;
use madoguchi::interview::script::{Interview, Law};
use madoguchi::scenario::{self, Coverage, Scenario};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder can be listed") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

fn scenarios() -> Vec<Scenario> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    files(&root.join("tests/scenarios"), &mut paths);
    paths.sort();
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).expect("a scenario can be read");
        let name = path.strip_prefix(root).expect("inside the project").display().to_string();
        scenario::read(&SourceFile { name: &name, text: &text, overlay: false }).unwrap_or_else(|error| panic!("{error}"))
    };
    paths.iter().map(read).collect()
}

#[test]
fn every_case_of_luxembourg_comes_out_as_worked_out_by_hand_and_every_outcome_is_covered() {
    every_case_comes_out("luxembourg");
}

#[test]
fn every_case_of_the_support_network_comes_out_as_worked_out_by_hand_and_every_outcome_is_covered() {
    every_case_comes_out("support");
}

fn every_case_comes_out(id: &str) {
    let data = DataFiles::built_in();
    let interview = Interview::load(&data, id).expect("the interview loads");
    let law = Law::of(&data, id).expect("the law can be gathered");
    let texts = texts::of(&interview.model, &law.files).expect("the law can be read");
    let mut coverage = Coverage::new(&interview, &texts);
    let mut differences = Vec::new();
    for scenario in scenarios().into_iter().filter(|scenario| scenario.interview == id) {
        assert!(scenario.by.proves(), "{}: a scenario here is worked out apart from the program", scenario.file);
        assert!(!scenario.articles.is_empty(), "{}: the articles are missing", scenario.file);
        assert!(!scenario.cases.is_empty(), "{}: nothing is expected", scenario.file);
        let found = coverage.add(&scenario).unwrap_or_else(|error| panic!("{}: {error}", scenario.file));
        differences.extend(found.into_iter().map(|difference| format!("{difference:?}")));
    }
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
    assert_eq!(coverage.outcome_gaps(), [], "outcomes that no scenario expects");
    assert_eq!(coverage.side_gaps(), [], "sides of thresholds on which no scenario lies");
}

/// All planted errors take minutes; every fortieth is tried here, all of them by `madoguchi test --mutations tests/scenarios`.
#[test]
fn errors_planted_into_the_law_of_luxembourg_are_noticed() {
    planted_errors_are_noticed("luxembourg", 40);
}

/// Each of its few facts is read by hundreds of placements: every two-hundredth is tried.
#[test]
fn errors_planted_into_the_support_network_are_noticed() {
    planted_errors_are_noticed("support", 200);
}

fn planted_errors_are_noticed(interview: &str, step: usize) {
    let scenarios: Vec<Scenario> = scenarios().into_iter().filter(|scenario| scenario.interview == interview).collect();
    let report = scenario::mutate(&DataFiles::built_in(), interview, &scenarios, step).expect("the law loads");
    let (planted, noticed) = report.total();
    assert!(planted >= 20, "only {planted} errors planted");
    assert!(noticed * 100 >= planted * 95, "{noticed} of {planted} noticed: {:?}", report.unnoticed);
}
