//! A scenario against the law: what comes out differently from what was worked out.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde_json::Value as Json;

use super::file::{Case, Expected, ExpectedStatus, Totals};
use crate::checklist::{Because, Checklist, Item, Request, build_from};
use crate::domain::evaluate::{Fee, Status};
use crate::domain::figures::{DatedValue, FigureData, MapValue};
use crate::domain::located::{Place, SourceFile};
use crate::domain::model::Model;
use crate::domain::money::two_places;
use crate::interview::answers_file::{self, AnswersFileError};
use crate::interview::replay::{EstimatesWanted, Replay};
use crate::interview::script::Interview;

/// What a difference is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Whether an item applies.
    Status,
    /// What an open item waits for.
    WaitsFor,
    /// The day an item is due.
    Due,
    /// What that day waits for.
    DueWaitsFor,
    /// An amount.
    Estimate,
    /// What an amount waits for.
    EstimateWaitsFor,
    /// The reasons.
    Because,
    /// The prerequisites.
    After,
    /// The fee.
    Fee,
    /// The value of a figure.
    Figure,
    /// The sum of the fees.
    TotalFees,
    /// The sum of the taxes.
    TotalTaxes,
    /// What the sums lack.
    TotalLacks,
    /// Whether nothing is open.
    Complete,
    /// The proposals of a block.
    Block,
    /// The rank of a proposal.
    Rank,
    /// The reason of a proposal.
    Reason,
    /// Whom to write to first.
    FirstContacts,
    /// A remark for the whole.
    Notice,
}

impl What {
    /// The end of its key in the locales (`scenario-what-…`).
    pub fn key(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::WaitsFor => "waits-for",
            Self::Due => "due",
            Self::DueWaitsFor => "due-waits-for",
            Self::Estimate => "estimate",
            Self::EstimateWaitsFor => "estimate-waits-for",
            Self::Because => "because",
            Self::After => "after",
            Self::Fee => "fee",
            Self::Figure => "figure",
            Self::TotalFees => "total-fees",
            Self::TotalTaxes => "total-taxes",
            Self::TotalLacks => "total-lacks",
            Self::Complete => "complete",
            Self::Block => "block",
            Self::Rank => "rank",
            Self::Reason => "reason",
            Self::FirstContacts => "first-contacts",
            Self::Notice => "notice",
        }
    }
}

/// Something that came out differently. Values are written as the formats write them; `-` stands for none.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Where it was expected.
    pub place: Place,
    /// The case.
    pub case: String,
    /// The item or figure; empty for the case as a whole.
    pub key: String,
    /// What differs.
    pub what: What,
    /// What was expected.
    pub expected: String,
    /// What was found.
    pub found: String,
}

/// Reads the answers of a case for its interview.
///
/// # Errors
/// The first answer that cannot be used; its place is within the answers alone, the case's own place is more helpful.
pub fn facts_of(case: &Case, interview: &Interview) -> Result<crate::domain::facts::Facts, AnswersFileError> {
    let text = case.answers.to_string();
    let name = format!("{}:{}", case.place.file, case.place.line);
    answers_file::read(&SourceFile { name: &name, text: &text, overlay: false }, interview)
}

/// Runs a case. No differences: it comes out as expected.
///
/// # Errors
/// Answers that cannot be used.
pub fn run(case: &Case, interview: &Interview) -> Result<Vec<Difference>, AnswersFileError> {
    let facts = facts_of(case, interview)?;
    let replay = Replay::of(interview, &facts, case.law_date, EstimatesWanted::Now);
    Ok(differences(case, interview, &facts, &replay))
}

/// The differences of a case that was replayed before.
pub fn differences(case: &Case, interview: &Interview, facts: &crate::domain::facts::Facts, replay: &Replay<'_>) -> Vec<Difference> {
    let marks = BTreeMap::new();
    let request = Request { law_date: case.law_date, plan_start: case.plan_start, estimates: EstimatesWanted::Now, marks: &marks };
    let checklist = build_from(interview, facts, &request, replay);
    let mut comparison = Comparison { case, model: &interview.model, checklist: &checklist, found: Vec::new() };
    comparison.figures();
    comparison.statuses();
    comparison.whole_lists();
    comparison.days_and_reasons();
    comparison.amounts();
    comparison.whole();
    comparison.proposals();
    comparison.found
}

pub(super) struct Comparison<'a> {
    pub(super) case: &'a Case,
    model: &'a Model,
    pub(super) checklist: &'a Checklist,
    found: Vec<Difference>,
}

/// Nothing there.
pub(super) const NONE: &str = "-";

impl Comparison<'_> {
    pub(super) fn compare(&mut self, place: &Place, key: &str, what: What, expected: String, found: String) {
        if expected != found {
            let (place, case, key) = (place.clone(), self.case.title.clone(), key.to_owned());
            self.found.push(Difference { place, case, key, what, expected, found });
        }
    }

    pub(super) fn item(&self, key: &str) -> Option<&Item> {
        self.checklist.items.iter().find(|item| item.key() == key)
    }

    fn statuses(&mut self) {
        for (key, expected) in &self.case.expect.items {
            let item = self.item(key);
            let found = item.map_or(NONE, |item| item.status.name()).to_owned();
            let waits = item.map(|item| joined(item.waiting_for.iter()));
            let status = match &expected.value {
                ExpectedStatus::Required => Status::Required,
                ExpectedStatus::RuledOut => Status::RuledOut,
                ExpectedStatus::Possible | ExpectedStatus::WaitsFor(_) => Status::Possible,
            };
            self.compare(&expected.place, key, What::Status, status.name().to_owned(), found);
            if let (ExpectedStatus::WaitsFor(paths), Some(waits)) = (&expected.value, waits) {
                self.compare(&expected.place, key, What::WaitsFor, joined(paths.iter()), waits);
            }
        }
    }

    fn whole_lists(&mut self) {
        let expect = &self.case.expect;
        let of_law = || self.checklist.items.iter().filter(|item| !item.is_proposal);
        let of = |status| of_law().filter(move |item| item.status == status).map(Item::key).collect::<BTreeSet<_>>();
        let (required, ruled_out, possible) = (of(Status::Required), of(Status::RuledOut), of(Status::Possible));
        let mut lists = Vec::new();
        if let Some(expected) = &expect.required {
            lists.push((&expected.place, expected.value.clone(), required, Status::Required));
        }
        if let Some(expected) = &expect.ruled_out {
            lists.push((&expected.place, expected.value.clone(), ruled_out, Status::RuledOut));
        }
        if let Some(expected) = &expect.possible {
            lists.push((&expected.place, expected.value.keys().cloned().collect(), possible, Status::Possible));
        }
        for (place, expected, found, status) in lists {
            for key in expected.symmetric_difference(&found) {
                let wanted = if expected.contains(key) { status.name() } else { NONE };
                let actual = self.item(key).map_or(NONE, |item| item.status.name());
                self.compare(place, key, What::Status, wanted.to_owned(), actual.to_owned());
            }
        }
        if let Some(possible) = &expect.possible {
            for (key, paths) in &possible.value {
                if let Some(waits) = self.item(key).map(|item| joined(item.waiting_for.iter())) {
                    self.compare(&possible.place, key, What::WaitsFor, joined(paths.iter()), waits);
                }
            }
        }
    }

    fn days_and_reasons(&mut self) {
        let expect = &self.case.expect;
        for (key, expected) in &expect.due {
            let day = self.item(key).and_then(|item| item.due.as_ref()?.date);
            self.compare(&expected.place, key, What::Due, expected.value.to_string(), day.map_or(NONE.to_owned(), |day| day.to_string()));
        }
        for (key, expected) in &expect.due_waiting {
            let waits = self.item(key).and_then(|item| item.due.as_ref()).map(|due| joined(due.waiting_for.iter()));
            self.compare(&expected.place, key, What::DueWaitsFor, joined(expected.value.iter()), waits.unwrap_or(NONE.to_owned()));
        }
        for (key, expected) in &expect.because {
            let reasons = self.item(key).map_or(Vec::new(), |item| fact_names(&item.because));
            self.compare(&expected.place, key, What::Because, expected.value.join(", "), reasons.join(", "));
        }
        for (key, expected) in &expect.after {
            let found = self.item(key).map_or(NONE.to_owned(), |item| joined(item.after.iter()));
            self.compare(&expected.place, key, What::After, joined(expected.value.iter()), found);
        }
        for (key, expected) in &expect.fees {
            let fee = match self.item(key).and_then(|item| item.fee.as_ref()) {
                Some(Fee::Exact(money)) => two_places(money.amount),
                Some(Fee::Rough(least, most, _)) => range(*least, *most),
                None => NONE.to_owned(),
            };
            self.compare(&expected.place, key, What::Fee, expected.value.clone(), fee);
        }
    }

    fn amounts(&mut self) {
        let expect = &self.case.expect;
        let estimate = |key: &str| self.checklist.estimates.iter().find(|estimate| estimate.key() == key);
        let mut compared = Vec::new();
        for (key, expected) in &expect.estimates {
            let amount = estimate(key).and_then(|estimate| estimate.amount()).map_or(NONE.to_owned(), two_places);
            compared.push((&expected.place, key, What::Estimate, expected.value.clone(), amount));
        }
        for (key, expected) in &expect.estimates_waiting {
            let waits = estimate(key).map_or(NONE.to_owned(), |estimate| joined(estimate.waiting_for.iter()));
            compared.push((&expected.place, key, What::EstimateWaitsFor, joined(expected.value.iter()), waits));
        }
        for (place, key, what, expected, found) in compared {
            self.compare(place, key, what, expected, found);
        }
    }

    fn whole(&mut self) {
        if let Some(Expected { value, place }) = &self.case.expect.complete {
            self.compare(place, "", What::Complete, value.to_string(), self.checklist.complete.to_string());
        }
        if let Some(Expected { value: Totals { fees, taxes_full_year, incomplete }, place }) = &self.case.expect.totals {
            let total = self.checklist.totals.first();
            let amount = |amount: Option<Decimal>| two_places(amount.unwrap_or_default());
            let lacks = total.map_or(String::new(), |total| joined(total.incomplete.iter()));
            let (found_fees, found_taxes) = (amount(total.map(|total| total.fees)), amount(total.map(|total| total.taxes_full_year)));
            self.compare(place, "", What::TotalFees, fees.clone(), found_fees);
            self.compare(place, "", What::TotalTaxes, taxes_full_year.clone(), found_taxes);
            self.compare(place, "", What::TotalLacks, joined(incomplete.iter()), lacks);
        }
    }

    fn figures(&mut self) {
        for (id, expected) in &self.case.expect.figures {
            let figure = self.model.figures.find(id).map(|figure| self.model.figures.get(figure));
            let value = figure.and_then(|figure| figure.on(self.case.law_date));
            if let Some((expected_text, found)) = self.figure_difference(&expected.value, value) {
                self.compare(&expected.place, id, What::Figure, expected_text, found);
            }
        }
    }

    /// What was expected and found of a figure, where they differ; of sets, scales and maps only the parts named are compared.
    fn figure_difference(&self, expected: &Json, value: Option<&DatedValue>) -> Option<(String, String)> {
        let Some(value) = value else {
            return (expected.as_str() != Some("none")).then(|| (text_of(expected), NONE.to_owned()));
        };
        let symbols = &self.model.vocabulary.symbols;
        let found = match (&value.data, expected) {
            (FigureData::Number(number), _) => number_text(*number),
            (FigureData::Date(date), _) => date.to_string(),
            (FigureData::Range(least, most), _) => range(*least, *most),
            (FigureData::Set(set), Json::Object(parts)) => {
                let has = |name: &Json| name.as_str().and_then(|name| symbols.get(name)).is_some_and(|symbol| set.contains(&symbol));
                let names = |key: &str| parts.get(key).and_then(Json::as_array).cloned().unwrap_or_default();
                let wrong = names("contains").into_iter().find(|name| !has(name)).or_else(|| names("lacks").into_iter().find(has));
                return wrong.map(|name| (text_of(expected), text_of(&name)));
            }
            (FigureData::Scale(steps), Json::Object(parts)) => {
                let found: Vec<(String, String)> =
                    steps.iter().map(|step| (step.up_to.map_or("null".to_owned(), number_text), number_text(step.value))).collect();
                return part_difference(parts, |key| {
                    found.iter().find(|(up_to, _)| same_number(up_to, key)).map(|(_, value)| value.clone())
                });
            }
            (FigureData::Map(entries), Json::Object(parts)) => {
                return part_difference(parts, |key| {
                    symbols.get(key).and_then(|key| entries.get(&key)).map(|entry| match entry.value {
                        MapValue::Choice(option) => symbols.name(option).to_owned(),
                        MapValue::Percent(percent) => number_text(percent),
                    })
                });
            }
            _ => return Some((text_of(expected), value.source.clone())),
        };
        let expected = text_of(expected);
        (!same_number(&expected, &found)).then_some((expected, found))
    }
}

fn part_difference(parts: &serde_json::Map<String, Json>, found: impl Fn(&str) -> Option<String>) -> Option<(String, String)> {
    parts.iter().find_map(|(key, expected)| {
        let (expected, found) = (text_of(expected), found(key).unwrap_or(NONE.to_owned()));
        (!same_number(&expected, &found)).then(|| (format!("{key}: {expected}"), format!("{key}: {found}")))
    })
}

/// `12000` and `12000.00` are the same value.
fn same_number(left: &str, right: &str) -> bool {
    match (left.parse::<Decimal>(), right.parse::<Decimal>()) {
        (Ok(left), Ok(right)) => left == right,
        _ => left == right,
    }
}

fn number_text(number: Decimal) -> String {
    number.normalize().to_string()
}

fn range(least: Decimal, most: Option<Decimal>) -> String {
    match most {
        Some(most) => format!("{}-{}", number_text(least), number_text(most)),
        None => format!("{}-", number_text(least)),
    }
}

fn text_of(json: &Json) -> String {
    json.as_str().map_or_else(|| json.to_string(), str::to_owned)
}

/// The facts among the reasons.
fn fact_names(because: &[Because]) -> Vec<String> {
    let name = |because: &Because| match because {
        Because::Fact { name, .. } => Some(name.clone()),
        Because::Figure { .. } => None,
    };
    because.iter().filter_map(name).collect()
}

fn joined<'a>(names: impl Iterator<Item = &'a String>) -> String {
    let sorted: BTreeSet<&String> = names.collect();
    sorted.into_iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}
