//! `madoguchi check`: the faults of law, questions and words, as `file:line: message`.

use std::fmt::Write as _;

use super::arguments::CheckRequest;
use crate::check::{self, Finding, Report};
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
    let mut found = check::schemas::findings(&data);
    let mut reports = Vec::new();
    for id in data.interviews() {
        match check::interview(&data, &id, setup.environment.today) {
            Ok(report) => reports.push((id, report)),
            Err(error) => return told(setup, found, Some(&error)),
        }
    }
    let interviews = data.interviews().iter().map(|id| Interview::load(&data, id)).collect::<Result<Vec<_>, _>>();
    found.extend(check::messages::findings(&data, &interviews.unwrap_or_default()));
    let mut text = String::new();
    for (id, report) in &mut reports {
        found.append(&mut report.findings);
        summary(&setup.words, id, report, request.figures, &mut text);
    }
    setup.print(&text)?;
    told(setup, found, None)
}

/// Tells the findings in the order of files and lines, and how many there are.
fn told(setup: &Setup<'_>, mut found: Vec<Finding>, error: Option<&DataError>) -> Result<u8, Failure> {
    found.sort_by(|left, right| (&left.place.file, left.place.line).cmp(&(&right.place.file, right.place.line)));
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
        for age in &report.ages {
            let key = if age.past { "check-age-past" } else { "check-age" };
            let values = [("figure", age.id.as_str()), ("checked", &words.date(age.checked)), ("day", &words.date(age.review_by))];
            line(text, &age.place, &words.with(key, &values));
        }
    }
}

/// Writes the shortest answers for an outcome as a scenario to start from.
fn witness(setup: &Setup<'_>, data: &DataFiles, item: &str) -> Result<u8, Failure> {
    let (id, ruled_out) = item.strip_prefix('!').map_or((item, false), |id| (id, true));
    for name in data.interviews() {
        let interview = Interview::load(data, &name).map_err(|error| Failure::data(&setup.words, &error))?;
        let Some(rule) = interview.model.rule_id(id) else { continue };
        let decisions = check::of_rule(&interview.model, rule);
        let (found, outcome) = if ruled_out { (decisions.ruled_out, "ruled-out") } else { (decisions.required, "required") };
        let Some(situation) = found else { return Err(Failure::usage(setup.words.with("check-no-witness", &[("item", id)]))) };
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
    Err(Failure::usage(setup.words.with("check-no-item", &[("item", id)])))
}
