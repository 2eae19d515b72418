//! From an interview and its facts to the checklist.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde_json::Value as Json;

use super::proposals::{self, Placed};
use super::schedule;
use super::{Because, Checklist, DayOff, Due, EstimateItem, Item, Notice, OpenQuestion, order, papers, totals, waiting_names};
use crate::case::file::Mark;
use crate::domain::because::Reason;
use crate::domain::calendar::is_weekend;
use crate::domain::evaluate::{EstimateFinding, Finding, Status};
use crate::domain::evaluator::{Evaluator, Subject};
use crate::domain::facts::{Answer, Facts, Key, Path};
use crate::domain::figures::{Confidence, FigureData, FigureId};
use crate::domain::rules::{EdgeCondition, Help, Rule};
use crate::interview::answer;
use crate::interview::replay::{EstimatesWanted, Replay};
use crate::interview::script::{CaseNotice, Interview};

/// What a checklist is made of, beside the facts.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// The day of the law.
    pub law_date: Date,
    /// The day the plan begins.
    pub plan_start: Date,
    /// Whether estimates are wanted.
    pub estimates: EstimatesWanted,
    /// What people noted of items.
    pub marks: &'a BTreeMap<String, Mark>,
}

/// Makes the checklist of a case.
pub fn build(interview: &Interview, facts: &Facts, request: &Request<'_>) -> Checklist {
    build_from(interview, facts, request, &Replay::of(interview, facts, request.law_date, request.estimates))
}

/// Makes the checklist of a case that was replayed before.
pub fn build_from(interview: &Interview, facts: &Facts, request: &Request<'_>, replay: &Replay<'_>) -> Checklist {
    let evaluator = &replay.evaluator;
    let findings = evaluator.findings();
    let builder = Builder { interview, facts, evaluator, request };
    let mut items: Vec<Item> = findings.iter().map(|finding| builder.item(finding)).collect();
    drop_lost_prerequisites(&mut items);
    let schedule = schedule::plan(&items, &findings, request.plan_start);
    order::arrange(&mut items, &schedule);
    let estimates: Vec<EstimateItem> = evaluator.estimates().iter().map(|finding| builder.estimate(finding)).collect();
    let totals = totals::sum(&items, &estimates);
    let questions = builder.questions(replay, &items, &estimates);
    let complete = builder.is_complete(replay, &items, &estimates);
    let notices = builder.notices(&items, &estimates, &schedule);
    Checklist {
        interview: interview.id.clone(),
        interview_version: interview.version,
        law_date: request.law_date,
        law_checked: items.iter().map(|item| item.checked).min(),
        complete,
        asked_all: replay.next.is_none(),
        next_fact: replay.next.map(|path| facts.path_name(&interview.model.vocabulary, path)),
        at_most_questions_left: replay.at_most,
        questions,
        first_contacts: proposals::first_contacts(&items),
        papers: papers::gather(&items),
        items,
        estimates,
        schedule,
        totals,
        notices,
    }
}

/// A prerequisite that does not apply is none; between items of one group, what applies to the same member counts.
fn drop_lost_prerequisites(items: &mut [Item]) {
    let member = |item: &Item| item.subject_path.clone();
    let mut listed: BTreeMap<String, BTreeSet<Option<String>>> = BTreeMap::new();
    for item in items.iter().filter(|item| item.status != Status::RuledOut) {
        listed.entry(item.id.clone()).or_default().insert(member(item));
    }
    for item in items {
        let subject = member(item);
        let list = subject.as_deref().and_then(list_of);
        item.after.retain(|after| {
            listed.get(after).is_some_and(|members| {
                let same_group = members.iter().flatten().any(|other| list_of(other) == list);
                !same_group || members.contains(&subject)
            })
        });
    }
}

/// The list of a member's path.
fn list_of(path: &str) -> Option<&str> {
    Some(path.split_once('[')?.0)
}

/// Whether an item, its day or its prerequisites wait for a fact.
fn waits_for(item: &Item, fact: &String) -> bool {
    let due = item.due.as_ref().is_some_and(|due| due.waiting_for.contains(fact));
    due || item.waiting_for.contains(fact) || item.plan_waiting_for.contains(fact)
}

struct Builder<'a> {
    interview: &'a Interview,
    facts: &'a Facts,
    evaluator: &'a Evaluator<'a>,
    request: &'a Request<'a>,
}

impl Builder<'_> {
    fn item(&self, finding: &Finding) -> Item {
        let model = &self.interview.model;
        let rule = model.rule(finding.rule);
        let subject_path = self.subject_path(rule, finding.subject);
        let (waiting_for, waiting_for_figures) = waiting_names(model, self.facts, &finding.waiting);
        let plan = finding.plan.as_deref();
        let plan_waiting_for = plan.map_or(Vec::new(), |plan| waiting_names(model, self.facts, &plan.waiting).0);
        let key = super::key_of(&rule.id, subject_path.as_deref());
        Item {
            rule: finding.rule,
            id: rule.id.clone(),
            subject: finding.subject,
            subject_path,
            kind: rule.kind,
            status: finding.status,
            not_in_force: finding.not_in_force,
            because: finding.because.iter().map(|reason| self.because(reason)).collect(),
            waiting_for,
            waiting_for_figures,
            plan_waiting_for,
            authority: rule.authority.clone(),
            legal_basis: rule.law.clone(),
            sources: rule.sources.clone(),
            confidence: rule.confidence,
            checked: rule.checked,
            not_modelled: rule.not_modelled.clone(),
            due: plan.and_then(|plan| plan.due.as_ref()).map(|due| self.due(due)),
            lead: rule.lead,
            phase: rule.phase,
            fee: self.evaluator.fee(rule),
            documents: rule.documents.clone(),
            after: finding.after.iter().map(|after| model.rule(*after).id.clone()).collect(),
            helped_by: self.helped_by(rule, finding.subject),
            placed: if rule.placements.is_empty() { None } else { Placed::of(self.evaluator, finding.rule, finding.status) },
            is_proposal: !rule.placements.is_empty(),
            past_review: plan.map_or(Vec::new(), |plan| self.past_review(&plan.figures)),
            mark: self.request.marks.get(&key).cloned(),
        }
    }

    /// The bodies whose help counts; while its condition is undecided, a body is not named.
    fn helped_by(&self, rule: &Rule, subject: Subject) -> Vec<String> {
        let holds = |help: &&Help| match &help.condition {
            None => true,
            Some(EdgeCondition::If(condition)) => self.evaluator.truth(condition, subject) == Some(true),
            Some(EdgeCondition::Unless(condition)) => self.evaluator.truth(condition, subject) == Some(false),
        };
        rule.helped_by.iter().filter(holds).map(|help| help.by.clone()).collect()
    }

    fn subject_path(&self, rule: &Rule, subject: Subject) -> Option<String> {
        let group = rule.subject?;
        let Subject::Member(member) = subject else { return None };
        let vocabulary = &self.interview.model.vocabulary;
        let list = &vocabulary.def(Key::Fact(vocabulary.group(group).list)).name;
        Some(format!("{list}[{}]", self.facts.list(group).members[member].id))
    }

    fn because(&self, reason: &Reason) -> Because {
        let model = &self.interview.model;
        match reason {
            Reason::Fact(path) => {
                let name = self.facts.path_name(&model.vocabulary, *path);
                Because::Fact { name, value: self.answer(*path) }
            }
            Reason::Figure(figure, day) => {
                let value = model.figures.get(*figure).on(*day).map_or(Json::Null, |value| figure_json(&value.data));
                Because::Figure { figure: *figure, value, day: *day }
            }
        }
    }

    fn answer(&self, path: Path) -> Json {
        let vocabulary = &self.interview.model.vocabulary;
        if let Path::Fact(fact) = path
            && let Some(group) = vocabulary.group_of(fact)
        {
            return self.facts.list(group).members.iter().map(|member| &*member.id).collect();
        }
        if let Some(option) = self.evaluator.implied(self.facts.slot(path)) {
            return vocabulary.symbols.name(option).into();
        }
        match self.facts.at(path) {
            Answer::Known(value) => answer::to_json(value, vocabulary.def(path.key()).kind, &vocabulary.symbols),
            Answer::NotAsked | Answer::Deferred(_) => Json::Null,
        }
    }

    fn due(&self, due: &crate::domain::known::Known<Date>) -> Due {
        match due {
            Ok(date) => {
                let holiday = self.evaluator.is_holiday(*date).then_some(DayOff::Holiday);
                let weekend = is_weekend(*date).then_some(DayOff::Weekend);
                Due { date: Some(*date), waiting_for: Vec::new(), day_off: holiday.or(weekend) }
            }
            Err(unknown) => {
                let (waiting_for, _) = waiting_names(&self.interview.model, self.facts, unknown);
                Due { date: None, waiting_for, day_off: None }
            }
        }
    }

    fn estimate(&self, finding: &EstimateFinding) -> EstimateItem {
        let model = &self.interview.model;
        let rule = model.rule(finding.rule);
        let waiting = finding.outcome.as_ref().err().cloned().unwrap_or_default();
        let (waiting_for, waiting_for_figures) = waiting_names(model, self.facts, &waiting);
        let declared = rule.estimate.as_ref().map(|(declared, _)| declared);
        EstimateItem {
            id: rule.id.clone(),
            rule: finding.rule,
            subject_path: self.subject_path(rule, finding.subject),
            year: finding.year,
            currency: finding.currency,
            outcome: finding.outcome.as_ref().ok().cloned(),
            waiting_for,
            waiting_for_figures,
            nature: declared.map_or(crate::domain::rules::Nature::Tax, |declared| declared.nature),
            period: declared.map_or(crate::domain::rules::Period::Once, |declared| declared.period),
            borne_by: declared.map_or(crate::domain::rules::BorneBy::Company, |declared| declared.borne_by),
            headcount: self.headcount(rule, finding.subject),
            legal_basis: declared.map_or(Vec::new(), |declared| declared.law.clone()),
            past_review: self.past_review(&finding.figures),
        }
    }

    /// How many people a member stands for; one where the group does not count heads or the number is open.
    fn headcount(&self, rule: &Rule, subject: Subject) -> u64 {
        let (Some(group), Subject::Member(member)) = (rule.subject, subject) else { return 1 };
        let vocabulary = &self.interview.model.vocabulary;
        let list = &vocabulary.def(Key::Fact(vocabulary.group(group).list)).name;
        let Some(Key::Field(_, field)) = vocabulary.key(&format!("{list}.headcount")) else { return 1 };
        let path = Path::Field(group, member, field);
        if !self.evaluator.revealed().contains(self.facts.slot(path)) {
            return 1;
        }
        match self.facts.at(path) {
            Answer::Known(crate::domain::facts::Value::Number(count)) => (*count).try_into().unwrap_or(1),
            _ => 1,
        }
    }

    fn past_review(&self, figures: &[(FigureId, Date)]) -> Vec<String> {
        let mut past = Vec::new();
        for (figure, day) in figures {
            let definition = self.interview.model.figures.get(*figure);
            if definition.on(*day).is_some_and(|value| value.review_by < *day) && !past.contains(&definition.id) {
                past.push(definition.id.clone());
            }
        }
        past
    }

    fn questions(&self, replay: &Replay<'_>, items: &[Item], estimates: &[EstimateItem]) -> Vec<OpenQuestion> {
        let vocabulary = &self.interview.model.vocabulary;
        let open = replay.deferred.iter().map(|path| {
            let fact = self.facts.path_name(vocabulary, *path);
            let note = match self.facts.at(*path) {
                Answer::Deferred(note) => note.clone(),
                Answer::NotAsked | Answer::Known(_) => String::new(),
            };
            let of_amounts = estimates.iter().filter(|estimate| estimate.waiting_for.contains(&fact));
            let of_amounts: BTreeSet<String> = of_amounts.map(EstimateItem::key).collect();
            let waits = |item: &&Item| waits_for(item, &fact) || of_amounts.contains(&item.key());
            let items = items.iter().filter(waits).map(Item::key).collect();
            OpenQuestion { fact, note, items }
        });
        open.collect()
    }

    fn is_complete(&self, replay: &Replay<'_>, items: &[Item], estimates: &[EstimateItem]) -> bool {
        let decided = items.iter().all(|item| item.status != Status::Possible);
        let dated = items.iter().all(|item| item.due.as_ref().is_none_or(|due| due.date.is_some() || due.waiting_for.is_empty()));
        let wanted = self.request.estimates == EstimatesWanted::Now;
        let estimated = !wanted || estimates.iter().all(|estimate| estimate.waiting_for.is_empty());
        decided && dated && estimated && replay.deferred.is_empty() && replay.next.is_none()
    }

    fn notices(&self, items: &[Item], estimates: &[EstimateItem], schedule: &schedule::Schedule) -> Vec<Notice> {
        let mut notices = vec![Notice::NotAdvice];
        let holds = |notice: &&CaseNotice| self.evaluator.truth(&notice.when, Subject::Case) == Some(true);
        let script = self.interview.notices.iter().filter(holds);
        notices.extend(script.map(|notice| Notice::Script(notice.id.clone())));
        let required = || items.iter().filter(|item| item.status == Status::Required);
        let mut past: Vec<String> = required().flat_map(|item| item.past_review.clone()).collect();
        past.extend(estimates.iter().flat_map(|estimate| estimate.past_review.clone()));
        past.sort();
        past.dedup();
        if !past.is_empty() {
            notices.push(Notice::PastReview(past));
        }
        // A proposal says of itself what should be confirmed; nobody has to follow it.
        let unsure = required().filter(|item| !item.is_proposal && item.confidence == Confidence::Low).count();
        if unsure > 0 {
            notices.push(Notice::Unsure(unsure));
        }
        let late = schedule.steps.iter().filter(|step| step.late_days > 0).count();
        if late > 0 {
            notices.push(Notice::Late(late));
        }
        notices
    }
}

fn figure_json(data: &FigureData) -> Json {
    match data {
        FigureData::Number(number) => number.normalize().to_string().into(),
        FigureData::Date(date) => date.to_string().into(),
        // Sets, scales and maps are too large to be a reason by value: their id says enough.
        FigureData::Set(_) | FigureData::Scale(_) | FigureData::Map(_) | FigureData::Range(..) => Json::Null,
    }
}
