//! The difference between two checklists, as text and JSON; and what would change, the format `madoguchi.what-if/1`.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::plain_text::{INDENT, Page};
use super::{json as checklist_json, levers};
use crate::checklist::causes::{Cause, Reading, Sides};
use crate::checklist::difference::{Difference, EstimatePair, ItemPair, TotalPair, Way, What};
use crate::checklist::flip::Flip;
use crate::checklist::totals::Total;
use crate::checklist::{Checklist, EstimateItem, Item};
use crate::domain::evaluate::{Fee, Status};
use crate::domain::facts::Facts;
use crate::domain::money::two_places;
use crate::interview::change::Changed;
use crate::wording::Wording;

/// The format this version writes.
const FORMAT: &str = "madoguchi.what-if/1";

/// A difference with all that is needed to tell it.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// The difference.
    pub difference: &'a Difference<'a>,
    /// The words of the side before.
    pub before: &'a Wording<'a>,
    /// The words of the side after.
    pub after: &'a Wording<'a>,
    /// The two laws, where they are not the same.
    pub sides: Option<&'a Sides<'a>>,
}

/// What other answers would change.
#[derive(Clone, Copy, Debug)]
pub struct WhatIf<'a> {
    /// The difference.
    pub told: Told<'a>,
    /// The other answers.
    pub changes: &'a [Changed],
    /// The case with them.
    pub facts: &'a Facts,
    /// Its checklist.
    pub checklist: &'a Checklist,
    /// How far the changed numbers are from changing something else, with the place of the item in the checklist.
    pub next: &'a [(usize, Flip<'a>)],
}

/// Writes what would change as text of a width.
pub fn what_if_text(what_if: &WhatIf<'_>, width: usize) -> String {
    let (before, after) = (what_if.told.before, what_if.told.after);
    let mut page = Page::new(after, width);
    page.title(&after.words.get("difference-title"));
    page.line(0, &after.words.with("export-law-date", &[("day", &after.words.date(after.law_date))]));
    for change in what_if.changes {
        let from_to = after.from_to(&before.changed_value(&change.name, &change.before), &after.changed_value(&change.name, &change.after));
        let values = [("fact", after.changed_place(&change.name)), ("value", from_to)];
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        page.line(0, &after.words.with("because-fact", &values));
    }
    tell(&mut page, &what_if.told);
    if !what_if.next.is_empty() {
        page.heading("difference-next");
        next(what_if).iter().for_each(|line| page.line(0, &format!("- {line}")));
    }
    page.text
}

/// One line for each number that changes something, with all that it changes.
fn next(what_if: &WhatIf<'_>) -> Vec<String> {
    let wording = what_if.told.after;
    let mut told: Vec<&Flip<'_>> = Vec::new();
    let mut lines = Vec::new();
    for (_, flip) in what_if.next {
        let same = |other: &Flip<'_>| other.lever == flip.lever && other.to == flip.to;
        if told.iter().any(|other| same(other)) {
            continue;
        }
        told.push(flip);
        let items = what_if.next.iter().filter(|(_, other)| same(other)).map(|(index, other)| {
            let item = &what_if.checklist.items[*index];
            let title = wording.title(&item.id, item.subject_path.as_deref());
            wording.words.with("flip-item", &[("item", &title), ("status", &wording.status(other.status))])
        });
        let items = wording.words.list(&items.collect::<Vec<String>>());
        lines.push(wording.words.with("flip-items", &[("reach", &wording.reach(what_if.facts, flip)), ("items", &items)]));
    }
    lines
}

/// Writes what would change as JSON.
pub fn what_if_json(what_if: &WhatIf<'_>) -> String {
    let wording = what_if.told.after;
    let changes = what_if.changes.iter().map(|change| json!({"fact": change.name, "before": change.before, "after": change.after}));
    let next = what_if.next.iter().map(|(index, flip)| {
        let mut entry = levers::flip(wording, what_if.facts, flip);
        let item = &what_if.checklist.items[*index];
        entry["id"] = item.id.clone().into();
        entry["subject"] = item.subject_path.clone().into();
        entry
    });
    let whole = json!({
        "format": FORMAT,
        "interview": wording.interview.id,
        "law_date": wording.law_date,
        "language": wording.words.language(),
        "changes": changes.collect::<Value>(),
        "difference": difference(&what_if.told),
        "next": next.collect::<Value>(),
    });
    super::pretty(&whole)
}

/// Writes a difference as text, section by section.
pub(super) fn tell(page: &mut Page<'_>, told: &Told<'_>) {
    let difference = told.difference;
    if difference.is_empty() {
        page.blank();
        page.line(0, &told.after.words.get("difference-nothing"));
        return;
    }
    for (way, heading, sign) in
        [(Way::Gained, "difference-gained", '+'), (Way::Lost, "difference-lost", '-'), (Way::Changed, "difference-changed", '*')]
    {
        if difference.of(way).next().is_some() {
            page.heading(heading);
        }
        difference.of(way).for_each(|pair| tell_item(page, told, way, sign, pair));
    }
    if !difference.estimates.is_empty() {
        page.heading("difference-amounts");
        difference.estimates.iter().for_each(|pair| tell_estimate(page, told, pair));
    }
    tell_totals(page, told);
}

fn tell_item(page: &mut Page<'_>, told: &Told<'_>, way: Way, sign: char, pair: &ItemPair<'_>) {
    page.line(0, &format!("{sign} {}", title(told, pair)));
    let wording = told.after;
    let what = pair.what();
    for part in what.iter().filter(|part| way == Way::Changed || **part == What::Status) {
        let (label, text) = wording.change(*part, pair.before, pair.after);
        page.labelled(label, &text);
    }
    if what.contains(&What::Status) {
        match pair.after {
            Some(after) => tell_reasons(page, wording, after),
            None => page.line(INDENT, &wording.words.get("change-not-listed")),
        }
    }
    if let Some(item) = pair.after.filter(|_| way == Way::Gained) {
        item.due.iter().for_each(|due| page.labelled("label-due", &wording.due(due)));
        item.fee.iter().for_each(|fee| page.labelled("label-fee", &wording.fee(fee)));
    }
    if let Some(sides) = told.sides {
        tell_causes(page, told, &sides.causes_of_item(pair));
    }
}

fn tell_reasons(page: &mut Page<'_>, wording: &Wording<'_>, item: &Item) {
    if item.status == Status::Possible {
        wording.waiting(item).iter().for_each(|waiting| page.labelled("label-waiting", waiting));
    } else {
        page.list("label-because", wording.reasons(item));
    }
}

fn tell_causes(page: &mut Page<'_>, told: &Told<'_>, causes: &[Cause]) {
    causes.iter().for_each(|cause| page.labelled("label-cause", &told.after.cause(told.before, cause)));
}

fn title(told: &Told<'_>, pair: &ItemPair<'_>) -> String {
    let words_of = if pair.after.is_some() { told.after } else { told.before };
    pair.shown().map_or_else(String::new, |item| words_of.title(&item.id, item.subject_path.as_deref()))
}

fn tell_estimate(page: &mut Page<'_>, told: &Told<'_>, pair: &EstimatePair<'_>) {
    let Some(shown) = pair.shown() else { return };
    let wording = if pair.after.is_some() { told.after } else { told.before };
    page.line(0, &format!("* {}", wording.title(&shown.id, shown.subject_path.as_deref())));
    let amount = |wording: &Wording<'_>, estimate: Option<&EstimateItem>| match estimate {
        Some(estimate) => wording.estimate(estimate),
        None => wording.words.get("change-none"),
    };
    let change = wording.from_to(&amount(told.before, pair.before), &amount(told.after, pair.after));
    page.line(INDENT, &change);
    if let Some(sides) = told.sides {
        tell_causes(page, told, &sides.causes_of_estimate(pair));
    }
}

fn tell_totals(page: &mut Page<'_>, told: &Told<'_>) {
    let (wording, difference) = (told.after, told.difference);
    page.heading("difference-totals");
    for pair in &difference.totals {
        let Some(currency) = pair.after.or(pair.before).map(|total| total.currency) else { continue };
        let money = |amount: Decimal| wording.words.exact_money(amount, currency);
        let change = |part: fn(&Total) -> Decimal| {
            let (before, after) = (pair.before.map_or(Decimal::ZERO, part), pair.after.map_or(Decimal::ZERO, part));
            if before == after { money(after) } else { wording.from_to(&money(before), &money(after)) }
        };
        page.line(0, &wording.words.with("total-fees", &[("amount", &change(|total| total.fees))]));
        page.line(0, &wording.words.with("total-taxes", &[("amount", &change(|total| total.taxes_full_year))]));
        tell_lacking(page, wording, pair);
    }
    let days = difference.finish;
    if days.0 != days.1 {
        let change = wording.from_to(&wording.words.date(days.0), &wording.words.date(days.1));
        page.line(0, &wording.words.with("difference-finish", &[("change", &change)]));
    }
}

fn tell_lacking(page: &mut Page<'_>, wording: &Wording<'_>, pair: &TotalPair<'_>) {
    let lacking = pair.after.map(|total| total.incomplete.as_slice()).unwrap_or_default();
    if !lacking.is_empty() {
        let names: Vec<String> = lacking.iter().map(|key| wording.title_of_key(key)).collect();
        page.line(0, &wording.words.with("total-incomplete", &[("items", &wording.words.list(&names))]));
    }
}

/// A difference as JSON.
pub(super) fn difference(told: &Told<'_>) -> Value {
    let of = |way| told.difference.of(way).map(|pair| item(told, pair)).collect::<Value>();
    let (finish, complete) = (told.difference.finish, told.difference.complete);
    let mut whole = json!({});
    for way in Way::ALL {
        whole[way.name()] = of(way);
    }
    whole["estimates"] = told.difference.estimates.iter().map(|pair| estimate(told, pair)).collect();
    whole["totals"] = told.difference.totals.iter().map(total).collect();
    whole["finish"] = json!({"before": finish.0, "after": finish.1});
    whole["complete"] = json!({"before": complete.0, "after": complete.1});
    whole
}

fn item(told: &Told<'_>, pair: &ItemPair<'_>) -> Value {
    let Some(shown) = pair.shown() else { return Value::Null };
    let reasons = pair.after.map(|item| item.because.iter().map(|because| checklist_json::because(because, told.after)).collect::<Value>());
    let changes = pair
        .what()
        .into_iter()
        .map(|what| json!({"what": what.name(), "before": part(what, pair.before), "after": part(what, pair.after)}));
    let mut entry = json!({
        "id": shown.id,
        "subject": shown.subject_path,
        "title": title(told, pair),
        "status": {"before": pair.before.map(|item| item.status.name()), "after": pair.after.map(|item| item.status.name())},
        "because": reasons,
        "waiting_for": pair.after.map(|item| &item.waiting_for),
        "due": pair.after.and_then(|item| item.due.as_ref()?.date),
        "changes": changes.collect::<Value>(),
    });
    if let Some(sides) = told.sides {
        entry["causes"] = causes(&sides.causes_of_item(pair));
    }
    entry
}

fn part(what: What, item: Option<&Item>) -> Value {
    let Some(item) = item else { return Value::Null };
    match what {
        What::Status => item.status.name().into(),
        What::Due => json!(item.due.as_ref().map(|due| json!({"date": due.date, "waiting_for": due.waiting_for}))),
        What::Fee => match &item.fee {
            None => Value::Null,
            Some(Fee::Exact(money)) => json!({"amount": two_places(money.amount), "currency": money.currency.code()}),
            Some(Fee::Rough(least, most, currency)) => {
                json!({"minimum": two_places(*least), "maximum": most.map(two_places), "currency": currency.code()})
            }
        },
        What::After => json!(item.after),
        What::Documents => json!(item.documents),
        What::Lead => json!(item.lead.map(|lead| json!({"minimum": lead.minimum, "typical": lead.typical, "maximum": lead.maximum}))),
    }
}

fn estimate(told: &Told<'_>, pair: &EstimatePair<'_>) -> Value {
    let Some(shown) = pair.shown() else { return Value::Null };
    let side = |estimate: Option<&EstimateItem>| {
        estimate.map(|estimate| {
            let waiting = estimate.waiting_for.iter().chain(&estimate.waiting_for_figures);
            json!({"amount": estimate.amount().map(two_places), "year": estimate.year, "waiting_for": waiting.collect::<Vec<&String>>()})
        })
    };
    let wording = if pair.after.is_some() { told.after } else { told.before };
    let amount = |estimate: Option<&EstimateItem>| estimate.and_then(EstimateItem::amount);
    let by = amount(pair.before).zip(amount(pair.after)).map(|(before, after)| two_places(after - before));
    let mut entry = json!({
        "id": shown.id,
        "subject": shown.subject_path,
        "title": wording.title(&shown.id, shown.subject_path.as_deref()),
        "currency": shown.currency.code(),
        "nature": shown.nature.name(),
        "period": shown.period.name(),
        "before": side(pair.before),
        "after": side(pair.after),
        "by": by,
        "working": pair.after.map(|after| checklist_json::estimate(after, told.after)["working"].take()),
    });
    if let Some(sides) = told.sides {
        entry["causes"] = causes(&sides.causes_of_estimate(pair));
    }
    entry
}

fn total(pair: &TotalPair<'_>) -> Value {
    let side = |total: Option<&Total>| {
        total.map(|total| {
            json!({"fees": two_places(total.fees), "taxes_full_year": two_places(total.taxes_full_year), "incomplete": total.incomplete})
        })
    };
    let currency = pair.after.or(pair.before).map(|total| total.currency.code().to_owned());
    json!({"currency": currency, "before": side(pair.before), "after": side(pair.after)})
}

/// Causes as JSON.
pub(super) fn causes(causes: &[Cause]) -> Value {
    causes.iter().map(cause).collect()
}

/// A cause as JSON.
pub(super) fn cause(cause: &Cause) -> Value {
    let reading = |reading: &Reading| json!({"day": reading.day, "value": reading.value});
    match cause {
        Cause::Figure { id, before, after } => json!({"figure": id, "before": reading(before), "after": reading(after)}),
        Cause::Rule { id, part } => json!({"rule": id, "part": part.name()}),
        Cause::LawDate => json!({"law_date": true}),
    }
}
