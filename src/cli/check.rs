//! `madoguchi check`: the faults of law, questions and words, as `file:line: message`.

use std::fmt::Write as _;

use super::arguments::CheckRequest;
use crate::check::{self, Age, Finding, Loaded, Report};
use crate::data::DataFiles;
use crate::domain::located::{DataError, Place};
use crate::interview::script::Interview;
use crate::text::Words;
use crate::workplace::{Failure, Setup, exit};

/// Runs the command.
pub fn run(setup: &Setup<'_>, request: &CheckRequest) -> Result<u8, Failure> {
    let mut data = setup.data.clone();
    for folder in &request.folders {
        data = data.overlaid_with(folder).map_err(|error| {
            let failure = Failure::io(&setup.words, &error.path.display().to_string(), &error.source);
            Failure { code: exit::USAGE, ..failure }
        })?;
    }
    if let Some(item) = &request.witness {
        return witness(setup, &data, item);
    }
    let today = setup.environment.today;
    let mut found = check::schemas::findings(&data);
    let mut loaded = Vec::new();
    for id in data.interviews() {
        match Loaded::new(&data, &id) {
            Ok(interview) => loaded.push(interview),
            Err(error) => return told(setup, found, Some(&error)),
        }
    }
    let mut text = String::new();
    for (interview, report) in loaded.iter().zip(check::interviews(&loaded, today)) {
        summary(&setup.words, &interview.interview.id, &report, request.figures, &mut text);
        found.extend(report.findings);
    }
    let network = check::network(&data, &loaded, today);
    found.extend(network.findings);
    entries(&setup.words, &network.ages, request.figures, &mut text);
    let interviews: Vec<Interview> = loaded.into_iter().map(|loaded| loaded.interview).collect();
    found.extend(check::messages::findings(&data, &interviews));
    setup.print(&text)?;
    told(setup, found, None)
}

/// Tells the findings in the order of files and lines, and how many there are.
fn told(setup: &Setup<'_>, mut found: Vec<Finding>, error: Option<&DataError>) -> Result<u8, Failure> {
    found.sort_by_cached_key(|finding| (finding.place.file.clone(), finding.place.line, finding.place.column));
    let found = once_each(found);
    let mut text = String::new();
    for finding in &found {
        let values: Vec<(&str, &str)> = finding.values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        line(&mut text, &finding.place, &setup.words.with(&format!("check-{}", finding.key), &values));
    }
    if let Some(error) = error {
        let _ = writeln!(text, "{}", setup.words.data_error(error));
    }
    let faults = found.len() + usize::from(error.is_some());
    let _ = writeln!(text, "{}", setup.words.counted("check-result", faults, &[]));
    setup.print(&text)?;
    Ok(if faults == 0 { exit::DONE } else { exit::FAILED })
}

/// What several interviews share is told once.
fn once_each(found: Vec<Finding>) -> Vec<Finding> {
    let mut told: Vec<Finding> = Vec::with_capacity(found.len());
    for finding in found {
        let mut here = told.iter().rev().take_while(|other| other.place == finding.place);
        if !here.any(|other| *other == finding) {
            told.push(finding);
        }
    }
    told
}

fn line(text: &mut String, place: &Place, message: &str) {
    let at = if place.line == 0 { place.file.clone() } else { format!("{}:{}", place.file, place.line) };
    let _ = writeln!(text, "{at}: {message}");
}

fn summary(words: &Words, id: &str, report: &Report, figures: bool, text: &mut String) {
    let number = |number: usize| words.number(rust_decimal::Decimal::from(number));
    let values = [("interview", id), ("rules", &number(report.rules)), ("sets", &number(report.points))];
    let _ = writeln!(text, "{}", words.with("check-looked-at", &values));
    for (item, points) in &report.sampled {
        let _ = writeln!(text, "{}", words.with("check-sampled", &[("item", item), ("sets", &number(*points))]));
    }
    let past = report.ages.iter().filter(|age| age.past).count();
    let next = report.ages.iter().find(|age| !age.past);
    let day = next.map_or_else(String::new, |age| words.date(age.review_by));
    let _ =
        writeln!(text, "{}", words.with("check-ages", &[("figures", &number(report.ages.len())), ("past", &number(past)), ("day", &day)]));
    if figures {
        report.ages.iter().for_each(|age| aged(words, age, text));
    }
}

/// How old the entries of the directory are; which of them is to be looked at again when, with the figures.
fn entries(words: &Words, ages: &[Age], figures: bool, text: &mut String) {
    let number = |number: usize| words.number(rust_decimal::Decimal::from(number));
    let Some(next) = ages.iter().find(|age| !age.past).or(ages.last()) else { return };
    let past = ages.iter().filter(|age| age.past).count();
    let values = [("entries", number(ages.len())), ("past", number(past)), ("day", words.date(next.review_by))];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let _ = writeln!(text, "{}", words.with("check-entries", &values));
    if figures {
        ages.iter().for_each(|age| aged(words, age, text));
    }
}

fn aged(words: &Words, age: &Age, text: &mut String) {
    let key = if age.past { "check-age-past" } else { "check-age" };
    let values = [("figure", age.id.as_str()), ("checked", &words.date(age.checked)), ("day", &words.date(age.review_by))];
    line(text, &age.place, &words.with(key, &values));
}

/// Writes the shortest answers for an outcome as a scenario to start from.
fn witness(setup: &Setup<'_>, data: &DataFiles, item: &str) -> Result<u8, Failure> {
    let (id, ruled_out) = item.strip_prefix('!').map_or((item, false), |id| (id, true));
    let mut is_known = false;
    for name in data.interviews() {
        let interview = Interview::load(data, &name).map_err(|error| Failure::data(&setup.words, &error))?;
        let Some(rule) = interview.model.rule_id(id) else { continue };
        let decisions = check::of_rule(&interview.model, rule);
        let (found, outcome) = if ruled_out { (decisions.ruled_out, "ruled-out") } else { (decisions.required, "required") };
        is_known = true;
        let Some(situation) = found else { continue };
        let group = interview.model.rule(rule).subject;
        let key = match group {
            Some(group) => {
                let list =
                    &interview.model.vocabulary.def(crate::domain::facts::Key::Fact(interview.model.vocabulary.group(group).list)).name;
                format!("{id}@{list}[m1]")
            }
            None => id.to_owned(),
        };
        let scenario = serde_json::json!({
            "format": "madoguchi.scenario/1", "title": id, "by": "witness", "articles": [], "worked": [],
            "interview": name, "law_date": situation.law_date, "answers": situation.answers,
            "expect": {"items": {key: outcome}},
        });
        setup.print(&format!("{scenario:#}\n"))?;
        return Ok(exit::DONE);
    }
    let told = if is_known { "check-no-witness" } else { "check-no-item" };
    Err(Failure::usage(setup.words.with(told, &[("item", id)])))
}
