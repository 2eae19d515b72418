//! Cases under two laws, as text and as the format `madoguchi.comparison/1`.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::difference::{self, Told};
use super::plain_text::Page;
use crate::checklist::causes::Cause;
use crate::checklist::difference::Way;
use crate::text::Words;
use crate::wording::Wording;

/// The format this version writes.
const FORMAT: &str = "madoguchi.comparison/1";

/// The two laws.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Laws {
    /// The law in use on two days.
    Days(Date, Date),
    /// The law in use, and the same with a folder laid over it; on this day, or on each case's own.
    Folder(String, Option<Date>),
}

/// How one case compares.
#[derive(Clone, Debug)]
pub struct CaseReport {
    name: String,
    line: String,
    json: Value,
    state: State,
    details: Option<String>,
    causes: Vec<(String, Value)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Same,
    Different,
    Unreadable,
}

impl CaseReport {
    /// The report of a case, by its id, or `None` for answers without one.
    pub fn of(case: Option<&str>, case_title: &str, told: &Told<'_>, width: usize) -> Self {
        let words = told.after.words;
        let name = shown_name(case, case_title, told.after);
        let state = if told.difference.is_empty() { State::Same } else { State::Different };
        let mut page = Page::new(told.after, width);
        difference::tell(&mut page, told);
        let json = json!({
            "case": case,
            "title": case_title,
            "law_date": {"before": told.before.law_date, "after": told.after.law_date},
            "different": state == State::Different,
            "difference": difference::difference(told),
        });
        let line = words.with("comparison-case", &[("case", &name), ("result", &result(told))]);
        let causes = all_causes(told).iter().map(|cause| (told.after.cause(told.before, cause), difference::cause(cause))).collect();
        Self { name, line, json, state, details: Some(page.text), causes }
    }

    /// The report of a case that cannot be compared.
    pub fn unreadable(words: &Words, case: &str, reason: &str) -> Self {
        let line = words.with("comparison-case", &[("case", case), ("result", reason)]);
        let json = json!({"case": case, "error": reason});
        Self { name: case.to_owned(), line, json, state: State::Unreadable, details: None, causes: Vec::new() }
    }

    /// Whether the case could not be compared.
    pub fn is_unreadable(&self) -> bool {
        self.state == State::Unreadable
    }
}

fn shown_name(case: Option<&str>, title: &str, wording: &Wording<'_>) -> String {
    match (case, title.is_empty()) {
        (Some(id), true) => id.to_owned(),
        (Some(id), false) => format!("{id} {title}"),
        (None, true) => wording.interview_title(),
        (None, false) => title.to_owned(),
    }
}

/// What became of a case, in a line.
fn result(told: &Told<'_>) -> String {
    let (words, difference) = (told.after.words, told.difference);
    if difference.is_empty() {
        return words.get("comparison-same");
    }
    let count = |way| difference.of(way).count().to_string();
    let (gained, lost, changed) = (count(Way::Gained), count(Way::Lost), count(Way::Changed));
    let amounts = difference.estimates.len().to_string();
    let values = [("gained", gained.as_str()), ("lost", &lost), ("changed", &changed), ("amounts", &amounts)];
    let mut parts = vec![words.with("comparison-counts", &values)];
    for pair in &difference.totals {
        let Some(currency) = pair.after.or(pair.before).map(|total| total.currency) else { continue };
        let taxes = [pair.before, pair.after].map(|total| total.map_or(Decimal::ZERO, |total| total.taxes_full_year));
        if taxes[0] != taxes[1] {
            let [before, after] = taxes.map(|amount| words.exact_money(amount, currency));
            parts.push(words.with("comparison-taxes", &[("change", &told.after.from_to(&before, &after))]));
        }
    }
    words.list(&parts)
}

/// The causes of everything that is different, each once.
fn all_causes(told: &Told<'_>) -> Vec<Cause> {
    let Some(sides) = told.sides else { return Vec::new() };
    let mut found: Vec<Cause> = Vec::new();
    let of_items = told.difference.items.iter().flat_map(|(_, pair)| sides.causes_of_item(pair));
    let of_estimates = told.difference.estimates.iter().flat_map(|pair| sides.causes_of_estimate(pair));
    for cause in of_items.chain(of_estimates) {
        if !found.contains(&cause) {
            found.push(cause);
        }
    }
    found
}

/// The causes of all cases with the number of cases that each is behind, the most frequent first.
fn counted(reports: &[CaseReport]) -> Vec<(&String, &Value, usize)> {
    let mut counted: Vec<(&String, &Value, usize)> = Vec::new();
    for (words, json) in reports.iter().flat_map(|report| &report.causes) {
        match counted.iter_mut().find(|(_, known, _)| *known == json) {
            Some((_, _, count)) => *count += 1,
            None => counted.push((words, json, 1)),
        }
    }
    counted.sort_by_key(|(_, _, count)| std::cmp::Reverse(*count));
    counted
}

fn of_state(reports: &[CaseReport], state: State) -> usize {
    reports.iter().filter(|report| report.state == state).count()
}

/// Writes a comparison as text of a width: in full for one case, a line each for several.
pub fn text(laws: &Laws, reports: &[CaseReport], wording: &Wording<'_>, width: usize) -> String {
    let words = wording.words;
    let mut page = Page::new(wording, width);
    page.title(&words.get("comparison-title"));
    page.line(0, &heading(laws, words));
    if let [only] = reports {
        page.line(0, if only.details.is_some() { &only.name } else { &only.line });
        page.text.push_str(only.details.as_deref().unwrap_or_default());
        return page.text;
    }
    page.blank();
    reports.iter().for_each(|report| page.line(0, &report.line));
    let causes = counted(reports);
    if !causes.is_empty() {
        page.heading("comparison-causes");
    }
    for (cause, _, count) in causes {
        page.line(0, &format!("- {}", words.counted("comparison-cause", count, &[("cause", cause)])));
    }
    page.blank();
    let number = |count: usize| count.to_string();
    let (cases, different) = (number(reports.len()), number(of_state(reports, State::Different)));
    let unreadable = number(of_state(reports, State::Unreadable));
    page.line(0, &words.with("comparison-summary", &[("cases", &cases), ("different", &different), ("unreadable", &unreadable)]));
    page.text
}

fn heading(laws: &Laws, words: &Words) -> String {
    match laws {
        Laws::Days(before, after) => words.with("comparison-days", &[("before", &words.date(*before)), ("after", &words.date(*after))]),
        Laws::Folder(folder, Some(day)) => words.with("comparison-data", &[("folder", folder), ("day", &words.date(*day))]),
        Laws::Folder(folder, None) => words.with("comparison-data-own-day", &[("folder", folder)]),
    }
}

/// Writes a comparison as JSON.
pub fn json(laws: &Laws, reports: &[CaseReport], words: &Words) -> String {
    let (before, after) = match laws {
        Laws::Days(before, after) => (json!({"law_date": before, "data": null}), json!({"law_date": after, "data": null})),
        Laws::Folder(folder, day) => (json!({"law_date": day, "data": null}), json!({"law_date": day, "data": folder})),
    };
    let causes = counted(reports).into_iter().map(|(_, cause, cases)| {
        let mut cause = cause.clone();
        cause["cases"] = cases.into();
        cause
    });
    let whole = json!({
        "format": FORMAT,
        "language": words.language(),
        "before": before,
        "after": after,
        "cases": reports.iter().map(|report| report.json.clone()).collect::<Value>(),
        "summary": {
            "cases": reports.len(),
            "different": of_state(reports, State::Different),
            "unreadable": of_state(reports, State::Unreadable),
            "causes": causes.collect::<Value>(),
        },
    });
    super::pretty(&whole)
}
