//! `madoguchi test`: scenario files against the law, what they cover, and which planted errors they notice.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::arguments::TestRequest;
use crate::domain::evaluate::Status;
use crate::domain::located::{Place, SourceFile};
use crate::domain::texts;
use crate::interview::script::{Interview, Law};
use crate::scenario::{self, Coverage, Difference, Report, Scenario};
use crate::text::Words;
use crate::workplace::{Failure, Setup, exit};

/// Runs the command.
pub fn run(setup: &Setup<'_>, request: &TestRequest) -> Result<u8, Failure> {
    let scenarios = read_all(setup, &request.files)?;
    let mut by_interview: BTreeMap<&str, Vec<Scenario>> = BTreeMap::new();
    for scenario in &scenarios {
        by_interview.entry(&scenario.interview).or_default().push(scenario.clone());
    }
    let mut clean = true;
    for (id, scenarios) in by_interview {
        clean &= run_interview(setup, request, id, &scenarios)?;
    }
    Ok(if clean { exit::DONE } else { exit::FAILED })
}

fn run_interview(setup: &Setup<'_>, request: &TestRequest, id: &str, scenarios: &[Scenario]) -> Result<bool, Failure> {
    let words = &setup.words;
    let failed = |error| Failure::data(words, &error);
    let interview = setup.interview(id)?;
    let law = Law::of(&setup.data, id).map_err(failed)?;
    let texts = texts::of(&interview.model, &law.files).map_err(failed)?;
    let mut coverage = Coverage::new(&interview, &texts);
    let mut text = String::new();
    let mut differences = 0;
    for scenario in scenarios {
        for difference in coverage.add(scenario).map_err(|error| Failure::answers(words, &error))? {
            differences += 1;
            let _ = writeln!(text, "{}", told(words, &difference));
        }
    }
    let cases = scenarios.iter().map(|scenario| scenario.cases.len()).sum::<usize>();
    let counts = [("files", scenarios.len()), ("cases", cases), ("differences", differences)];
    let _ = writeln!(text, "{}", words.with("scenario-result", &numbers(words, &counts).iter().map(pair).collect::<Vec<_>>()));
    if request.coverage {
        tell_coverage(words, &coverage, &interview, &mut text);
    }
    setup.print(&text)?;
    if request.mutations {
        let report = scenario::mutate(&setup.data, id, scenarios, 1).map_err(failed)?;
        setup.print(&mutations(words, &report))?;
    }
    Ok(differences == 0)
}

/// A difference in words.
pub fn told(words: &Words, difference: &Difference) -> String {
    let what = words.get(&format!("scenario-what-{}", difference.what.key()));
    let values = [
        ("case", difference.case.as_str()),
        ("key", difference.key.as_str()),
        ("what", &what),
        ("expected", &difference.expected),
        ("found", &difference.found),
    ];
    let key = if difference.key.is_empty() { "scenario-difference-of-case" } else { "scenario-difference" };
    at(&difference.place, &words.with(key, &values))
}

fn at(place: &Place, message: &str) -> String {
    format!("{}:{}: {message}", place.file, place.line)
}

fn numbers<'n>(words: &Words, counts: &[(&'n str, usize)]) -> Vec<(&'n str, String)> {
    counts.iter().map(|(name, count)| (*name, words.number(rust_decimal::Decimal::from(*count)))).collect()
}

fn pair<'p>(pair: &'p (&'p str, String)) -> (&'p str, &'p str) {
    (pair.0, pair.1.as_str())
}

fn tell_coverage(words: &Words, coverage: &Coverage<'_>, interview: &Interview, text: &mut String) {
    for gap in coverage.outcome_gaps() {
        let outcome = words.get(if gap.outcome == Status::Required { "scenario-outcome-required" } else { "scenario-outcome-ruled-out" });
        let key = if gap.reached { "scenario-gap-reached" } else { "scenario-gap" };
        let _ = writeln!(text, "{}", at(&gap.place, &words.with(key, &[("item", &gap.item), ("outcome", &outcome)])));
    }
    for gap in coverage.side_gaps() {
        let key = if gap.holds { "scenario-side-holds" } else { "scenario-side-fails" };
        let _ = writeln!(text, "{}", at(&gap.place, &words.with(key, &[("text", &gap.text)])));
    }
    let (all, reached, covered) = coverage.outcome_counts();
    let (sides, sides_covered) = coverage.side_counts();
    let counts = [
        ("rules", interview.model.rules.len()),
        ("all", all),
        ("reached", reached),
        ("covered", covered),
        ("sides", sides),
        ("sides_covered", sides_covered),
    ];
    let _ = writeln!(text, "{}", words.with("scenario-coverage", &numbers(words, &counts).iter().map(pair).collect::<Vec<_>>()));
}

fn mutations(words: &Words, report: &Report) -> String {
    let mut text = String::new();
    for mutant in &report.unnoticed {
        let message = words.with("mutation-unnoticed", &[("before", mutant.before.as_str()), ("after", &mutant.after)]);
        let _ = writeln!(text, "{}", at(&mutant.place, &message));
    }
    let percent = |(planted, noticed): (usize, usize)| {
        let share = rust_decimal::Decimal::from(noticed * 100) / rust_decimal::Decimal::from(planted.max(1));
        words.number(crate::domain::money::round_half_up(share, 1))
    };
    for (kind, count) in &report.counts {
        let name = words.get(&format!("mutation-{}", kind.key()));
        let mut values = numbers(words, &[("planted", count.0), ("noticed", count.1)]);
        values.extend([("kind", name), ("percent", percent(*count))]);
        let _ = writeln!(text, "{}", words.with("mutation-kind", &values.iter().map(pair).collect::<Vec<_>>()));
    }
    let total = report.total();
    let mut values = numbers(words, &[("planted", total.0), ("noticed", total.1)]);
    values.push(("percent", percent(total)));
    let _ = writeln!(text, "{}", words.with("mutation-result", &values.iter().map(pair).collect::<Vec<_>>()));
    text
}

fn read_all(setup: &Setup<'_>, paths: &[PathBuf]) -> Result<Vec<Scenario>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        collect(setup, path, &mut files)?;
    }
    files.sort();
    files.dedup();
    let mut scenarios = Vec::new();
    for path in files {
        let name = path.display().to_string();
        let text = fs::read_to_string(&path).map_err(|error| unreadable(setup, &path, &error))?;
        let file = SourceFile { name: &name, text: &text, overlay: false };
        scenarios.push(scenario::read(&file).map_err(|error| Failure::data(&setup.words, &error))?);
    }
    Ok(scenarios)
}

fn collect(setup: &Setup<'_>, path: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(path).map_err(|error| unreadable(setup, path, &error))? {
        let inner = entry.map_err(|error| unreadable(setup, path, &error))?.path();
        if inner.is_dir() || inner.extension().is_some_and(|extension| extension == "json") {
            collect(setup, &inner, files)?;
        }
    }
    Ok(())
}

fn unreadable(setup: &Setup<'_>, path: &Path, error: &std::io::Error) -> Failure {
    Failure { code: exit::USAGE, ..Failure::io(&setup.words, &path.display().to_string(), error) }
}
