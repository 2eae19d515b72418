//! The format `madoguchi.checklist/1`: ids, values and, beside them, the words of one language.

use serde_json::{Value, json};

use super::Frame;
use crate::checklist::proposals::successor;
use crate::checklist::{Because, Checklist, EstimateItem, Item};
use crate::domain::citation::Citation;
use crate::domain::evaluate::Fee;
use crate::domain::money::two_places;
use crate::wording::Wording;

/// The format this version writes.
const FORMAT: &str = "madoguchi.checklist/1";

/// Writes the checklist with a line end.
pub fn write(checklist: &Checklist, wording: &Wording<'_>, frame: &Frame<'_>) -> String {
    super::pretty(&value(checklist, wording, frame))
}

fn value(checklist: &Checklist, wording: &Wording<'_>, frame: &Frame<'_>) -> Value {
    let digests = frame.digests;
    let questions = checklist.questions.iter().map(|open| json!({"fact": open.fact, "note": open.note, "items": open.items}));
    let papers = checklist.papers.iter().map(|office| {
        let documents =
            office.documents.iter().map(|paper| json!({"id": paper.id, "name": wording.document(&paper.id), "items": paper.items}));
        json!({"authority": office.authority, "documents": documents.collect::<Value>()})
    });
    let steps = checklist.schedule.steps.iter().map(|step| {
        json!({"id": step.key, "start": step.start, "finish": step.finish, "slack_days": step.slack_days, "late_days": step.late_days})
    });
    let totals = checklist.totals.iter().map(|total| {
        json!({
            "currency": total.currency.code(),
            "fees": two_places(total.fees),
            "taxes_full_year": two_places(total.taxes_full_year),
            "incomplete": total.incomplete,
            "rough_fees": total.rough_fees,
        })
    });
    json!({
        "format": FORMAT,
        "title": frame.title,
        "interview": checklist.interview,
        "interview_version": checklist.interview_version,
        "law_date": checklist.law_date,
        "law_checked": checklist.law_checked,
        "language": wording.words.language(),
        "complete": checklist.complete,
        "asked_all": checklist.asked_all,
        "next_fact": checklist.next_fact,
        "at_most_questions_left": checklist.at_most_questions_left,
        "questions": questions.collect::<Value>(),
        "papers": papers.collect::<Value>(),
        "digests": {
            "program": digests.program,
            "interview": digests.interview,
            "figures": digests.figures,
            "locale": digests.locale,
            "answers": digests.answers,
        },
        "items": checklist.items.iter().map(|item| self::item(item, wording)).collect::<Value>(),
        "first_contacts": checklist.first_contacts,
        "estimates": checklist.estimates.iter().map(|estimate| self::estimate(estimate, wording)).collect::<Value>(),
        "schedule": {
            "start": checklist.schedule.start,
            "finish": checklist.schedule.finish,
            "critical_path": checklist.schedule.critical_path,
            "steps": steps.collect::<Value>(),
        },
        "totals": totals.collect::<Value>(),
        "notices": checklist.notices.iter().map(|notice| wording.notice(notice)).collect::<Value>(),
    })
}

pub(super) fn item(item: &Item, wording: &Wording<'_>) -> Value {
    let model = &wording.interview.model;
    let authority = item.authority.as_ref().map(|id| {
        let url = model.authorities.get(id).and_then(|authority| authority.url.clone());
        json!({"id": id, "name": wording.authority(id), "url": url})
    });
    let due = item.due.as_ref().map(|due| {
        let rule = wording.item_text(&item.id, "when");
        json!({"date": due.date, "rule": rule, "waiting_for": due.waiting_for, "working_day": due.date.map(|_| due.day_off.is_none())})
    });
    let lead = item.lead.map(|lead| json!({"minimum": lead.minimum, "typical": lead.typical, "maximum": lead.maximum}));
    let (fee, rough_fee) = match &item.fee {
        Some(Fee::Exact(money)) => (json!({"amount": two_places(money.amount), "currency": money.currency.code()}), Value::Null),
        Some(Fee::Rough(least, most, currency)) => {
            let most = most.map(two_places);
            (Value::Null, json!({"minimum": two_places(*least), "maximum": most, "currency": currency.code()}))
        }
        None => (Value::Null, Value::Null),
    };
    let placed = item.placed.as_ref();
    json!({
        "id": item.id,
        "subject": item.subject_path,
        "kind": item.kind.name(),
        "status": item.status.name(),
        "because": item.because.iter().map(|because| self::because(because, wording)).collect::<Value>(),
        "waiting_for": item.waiting_for,
        "waiting_for_figures": item.waiting_for_figures,
        "plan_waiting_for": item.plan_waiting_for,
        "title": wording.title(&item.id, item.subject_path.as_deref()),
        "summary": wording.item_text(&item.id, "summary"),
        "when": wording.item_text(&item.id, "when"),
        "next": wording.item_text(&item.id, "next"),
        "trap": wording.item_text(&item.id, "trap"),
        "cost": wording.item_text(&item.id, "cost"),
        "doubt": wording.item_text(&item.id, "doubt"),
        "authority": authority,
        "legal_basis": citations(&item.legal_basis, wording),
        "acts": acts(&item.legal_basis, wording),
        "sources": wording.sources(item),
        "confidence": item.confidence.name(),
        "law_checked": item.checked,
        "past_review": item.past_review,
        "not_modelled": wording.limits(item),
        "due": due,
        "lead_time_days": lead,
        "fee": fee,
        "rough_fee": rough_fee,
        "documents": item.documents.iter().map(|document| wording.document(document)).collect::<Value>(),
        "document_ids": item.documents,
        "after": item.after,
        "helped_by": item.helped_by.iter().map(|id| json!({"id": id, "name": wording.entry_name(id)})).collect::<Value>(),
        "block": placed.map(|placed| placed.block),
        "rank": placed.map(|placed| placed.rank),
        "reason": placed.map(|placed| &placed.reason),
        "why": wording.why_placed(item),
        "replaced_by": placed.filter(|placed| placed.is_history()).and_then(|_| successor(&model.directory, &item.id)),
        "mark": item.mark,
    })
}

pub(super) fn citations(citations: &[Citation], wording: &Wording<'_>) -> Value {
    citations.iter().map(|citation| wording.citation(citation)).collect()
}

fn acts(citations: &[Citation], wording: &Wording<'_>) -> Value {
    let title = |id: &str| wording.interview.model.acts.iter().find(|act| act.id == id).map(|act| act.title.clone());
    citations.iter().map(|citation| json!({"id": citation.act, "title": title(&citation.act), "place": citation.place})).collect()
}

pub(super) fn because(because: &Because, wording: &Wording<'_>) -> Value {
    match because {
        Because::Fact { name, value } => json!({"fact": name, "value": value}),
        Because::Figure { figure, value, day } => {
            json!({"figure": wording.interview.model.figures.get(*figure).id, "value": value, "day": day})
        }
    }
}

pub(super) fn estimate(estimate: &EstimateItem, wording: &Wording<'_>) -> Value {
    let working = estimate.outcome.iter().flat_map(|outcome| {
        outcome.working.iter().map(|step| {
            use crate::domain::estimate::WorkUnit;
            let (value, unit) = match step.unit {
                WorkUnit::Money => (two_places(step.value), outcome.currency.code()),
                WorkUnit::Percent => (step.value.normalize().to_string(), "%"),
                WorkUnit::Number => (step.value.normalize().to_string(), ""),
            };
            let (figure, day) = step.figure.unzip();
            let figure = figure.map(|figure| wording.interview.model.figures.get(figure).id.clone());
            json!({"label": wording.words.get(step.label), "value": value, "unit": unit, "figure": figure, "day": day})
        })
    });
    json!({
        "id": estimate.id,
        "subject": estimate.subject_path,
        "year": estimate.year,
        "amount": estimate.amount().map(two_places),
        "currency": estimate.currency.code(),
        "nature": estimate.nature.name(),
        "period": estimate.period.name(),
        "borne_by": estimate.borne_by.name(),
        "headcount": estimate.headcount,
        "waiting_for": estimate.waiting_for,
        "waiting_for_figures": estimate.waiting_for_figures,
        "working": working.collect::<Value>(),
        "remarks": estimate.outcome.iter().flat_map(|outcome| wording.remarks(outcome)).collect::<Value>(),
        "past_review": estimate.past_review,
        "legal_basis": citations(&estimate.legal_basis, wording),
    })
}
