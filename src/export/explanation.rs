//! Explanations of items, as text and as the format `madoguchi.explanation/1`.

use serde_json::{Value, json};

use super::plain_text::{INDENT, Page};
use super::{json as checklist_json, levers};
use crate::checklist::explain::{Explanation, FigureUsed};
use crate::domain::evaluate::Status;
use crate::domain::facts::Facts;
use crate::domain::rules::RuleTexts;
use crate::interview::answer;
use crate::wording::{Part, Wording};

/// The format this version writes.
const FORMAT: &str = "madoguchi.explanation/1";

/// What of an item's sheet says nothing while the item is ruled out.
const ONLY_WHILE_OPEN: [&str; 16] = [
    "label-next",
    "label-trap",
    "label-cost",
    "label-when",
    "label-due",
    "label-fee",
    "label-lead",
    "label-documents",
    "label-address",
    "label-authority",
    "label-ask",
    "label-held",
    "label-email",
    "label-phone",
    "label-via",
    "label-caution",
];

/// Explanations of items of one case.
#[derive(Clone, Copy, Debug)]
pub struct Explained<'a> {
    /// The explanations.
    pub items: &'a [Explanation<'a>],
    /// The answers they are about.
    pub facts: &'a Facts,
    /// The words.
    pub wording: &'a Wording<'a>,
}

/// Writes explanations as text of a width.
pub fn text(explained: &Explained<'_>, width: usize) -> String {
    let mut page = Page::new(explained.wording, width);
    for (index, explanation) in explained.items.iter().enumerate() {
        if index > 0 {
            page.blank();
        }
        write_item(&mut page, explained, explanation);
    }
    page.text
}

fn write_item(page: &mut Page<'_>, explained: &Explained<'_>, explanation: &Explanation<'_>) {
    let (wording, item) = (explained.wording, explanation.item);
    page.title(&wording.title(&item.id, item.subject_path.as_deref()));
    let state = [("kind", wording.kind(item)), ("status", wording.status(item.status))];
    let state: Vec<(&str, &str)> = state.iter().map(|(name, value)| (*name, value.as_str())).collect();
    page.line(0, &wording.words.with("explain-state", &state));
    page.line(0, &wording.words.with("export-law-date", &[("day", &wording.words.date(wording.law_date))]));
    page.labelled("label-key", &item.key());
    if let Some(placed) = &item.placed {
        let (block, rank) = (wording.block(placed.block), wording.words.number(placed.rank.into()));
        page.labelled("label-block", &wording.words.with("explain-block", &[("block", &block), ("rank", &rank)]));
    }
    for part in wording.sheet(item) {
        match part {
            Part::Text(label, _) | Part::List(label, _) if item.status == Status::RuledOut && ONLY_WHILE_OPEN.contains(&label) => {}
            Part::List("label-after", _) => page.list("label-after", prerequisites(wording, explanation)),
            // It says what the item asks, as though it did.
            Part::Summary(_) if item.status == Status::RuledOut => {}
            Part::Summary(text) => page.line(INDENT, &text),
            Part::Text(label, text) => page.labelled(label, &text),
            Part::List(label, entries) => page.list(label, entries),
        }
    }
    page.labelled("label-confidence", &wording.confidence(item.confidence));
    if !item.plan_waiting_for.is_empty() {
        let names: Vec<String> = item.plan_waiting_for.iter().map(|name| wording.path(name)).collect();
        page.labelled("label-plan-waiting", &wording.words.list(&names));
    }
    if item.is_proposal {
        page.list("label-condition", explanation.texts.placements().map(str::to_owned).collect());
    } else {
        page.labelled("label-condition", &explanation.texts.when);
    }
    if let Some(due) = explanation.texts.due.as_ref().filter(|_| item.status != Status::RuledOut) {
        page.labelled("label-due-rule", due);
    }
    page.list("label-figures", explanation.figures.iter().map(|used| wording.figure_used(used)).collect());
    let flips = explanation.flips.iter().map(|flip| wording.flip(explained.facts, flip));
    let turns = explanation.turns.iter().map(|turn| wording.turn(explained.facts, turn));
    page.list("label-changes", flips.chain(turns).collect());
    if let Some(estimate) = explanation.estimate {
        page.labelled("label-working", "");
        page.amount(estimate);
    }
}

fn prerequisites(wording: &Wording<'_>, explanation: &Explanation<'_>) -> Vec<String> {
    let line = |(id, status): &(String, Status)| {
        wording.words.with("prerequisite", &[("title", &wording.title(id, None)), ("status", &wording.status(*status))])
    };
    explanation.after.iter().map(line).collect()
}

/// Writes explanations as JSON.
pub fn json(explained: &Explained<'_>) -> String {
    let wording = explained.wording;
    let whole = json!({
        "format": FORMAT,
        "interview": wording.interview.id,
        "law_date": wording.law_date,
        "language": wording.words.language(),
        "items": explained.items.iter().map(|explanation| item(explained, explanation)).collect::<Value>(),
    });
    super::pretty(&whole)
}

fn item(explained: &Explained<'_>, explanation: &Explanation<'_>) -> Value {
    let wording = explained.wording;
    let mut item = checklist_json::item(explanation.item, wording);
    let after = explanation.after.iter().map(|(id, status)| json!({"id": id, "status": status.name(), "title": wording.title(id, None)}));
    item["key"] = explanation.item.key().into();
    item["reasons"] = wording.reasons(explanation.item).into();
    item["condition"] = texts(explanation.texts);
    item["figures"] = explanation.figures.iter().map(|used| figure(wording, used)).collect();
    item["prerequisites"] = after.collect();
    item["estimate"] = explanation.estimate.map_or(Value::Null, |estimate| checklist_json::estimate(estimate, wording));
    item["would_change"] = json!({
        "numbers": explanation.flips.iter().map(|flip| levers::flip(wording, explained.facts, flip)).collect::<Value>(),
        "answers": answers(explained, explanation),
    });
    item
}

fn answers(explained: &Explained<'_>, explanation: &Explanation<'_>) -> Value {
    let vocabulary = &explained.wording.interview.model.vocabulary;
    let turns = explanation.turns.iter().map(|turn| {
        let kind = vocabulary.def(turn.path.key()).kind;
        let values = turn.answers.iter().map(|value| answer::to_json(value, kind, &vocabulary.symbols));
        let fact = explained.facts.path_name(vocabulary, turn.path);
        json!({"fact": fact, "answers": values.collect::<Value>(), "status": turn.status.name()})
    });
    turns.collect()
}

fn texts(texts: &RuleTexts) -> Value {
    json!({
        "given": texts.given, "when": texts.when, "due": texts.due, "due_if": texts.due_if,
        "not_before": texts.not_before, "after": texts.after,
    })
}

fn figure(wording: &Wording<'_>, used: &FigureUsed<'_>) -> Value {
    let definition = wording.interview.model.figures.get(used.figure);
    let value = crate::checklist::figure_value(&wording.interview.model, used.figure, used.day);
    json!({
        "id": definition.id,
        "day": used.day,
        "value": value,
        "law": wording.citation(&definition.law),
        "source": used.value.map(|value| &value.source),
        "confidence": used.value.map(|value| value.confidence.name()),
        "checked": used.value.map(|value| value.checked),
        "review_by": used.value.map(|value| value.review_by),
    })
}
