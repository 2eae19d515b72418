//! Findings as a checklist: items in order, the schedule, estimates and totals. Ids and values only; words come later.

mod build;
pub mod causes;
pub mod difference;
pub mod explain;
pub mod flip;
mod order;
pub mod papers;
pub mod proposals;
pub mod schedule;
pub mod side;
pub mod totals;
mod values;

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::domain::citation::Citation;
use crate::domain::estimate::Estimate;
use crate::domain::evaluate::{Fee, Status};
use crate::domain::evaluator::Subject;
use crate::domain::figures::{Confidence, FigureId};
use crate::domain::known::Unknown;
use crate::domain::money::Currency;
use crate::domain::rules::{BorneBy, ItemKind, LeadDays, Nature, Period, Phase, RuleId};

pub use build::{Request, build, build_from};
use schedule::Schedule;
use totals::Total;
pub use values::figure_value;

/// Everything that a case comes to.
#[derive(Clone, Debug)]
pub struct Checklist {
    /// The interview.
    pub interview: String,
    /// Its version.
    pub interview_version: u32,
    /// The day of the law.
    pub law_date: Date,
    /// The day on which the least recently checked rule was checked.
    pub law_checked: Option<Date>,
    /// Nothing is undecided, put off or missing.
    pub complete: bool,
    /// No question is left to ask.
    pub asked_all: bool,
    /// The next question.
    pub next_fact: Option<String>,
    /// No more than so many questions are left.
    pub at_most_questions_left: usize,
    /// What was asked and not known, with the items that wait for it.
    pub questions: Vec<OpenQuestion>,
    /// The items in order: required ones by the plan, then possible ones, then those ruled out; after all of them the proposals of the
    /// support network, block by block.
    pub items: Vec<Item>,
    /// Bodies of the support network that are worth a first letter, by id, the best first.
    pub first_contacts: Vec<String>,
    /// The papers of the required items, by office.
    pub papers: Vec<papers::OfficePapers>,
    /// The estimates of the required items.
    pub estimates: Vec<EstimateItem>,
    /// The plan.
    pub schedule: Schedule,
    /// Sums by currency.
    pub totals: Vec<Total>,
    /// Remarks for the whole.
    pub notices: Vec<Notice>,
}

/// Something that was asked and not known.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenQuestion {
    /// The fact.
    pub fact: String,
    /// What was noted.
    pub note: String,
    /// Keys of the items that wait for it: whether they apply, their day, their prerequisites or their amount.
    pub items: Vec<String>,
}

/// A reason.
#[derive(Clone, Debug, PartialEq)]
pub enum Because {
    /// An answer.
    Fact {
        /// Its name, with the member.
        name: String,
        /// Its value, as answers files write it; for a list, the ids of its members.
        value: serde_json::Value,
    },
    /// A figure.
    Figure {
        /// Which.
        figure: FigureId,
        /// Its value, as figures files write it.
        value: serde_json::Value,
        /// The day it was read for.
        day: Date,
    },
}

/// A note on the day something falls on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOff {
    /// Saturday or Sunday.
    Weekend,
    /// A public holiday.
    Holiday,
}

/// When an item is due.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// The day, if it is known.
    pub date: Option<Date>,
    /// The facts that it waits for.
    pub waiting_for: Vec<String>,
    /// Whether the day is no working day.
    pub day_off: Option<DayOff>,
}

/// An item.
#[derive(Clone, Debug)]
pub struct Item {
    /// The rule behind it.
    pub rule: RuleId,
    /// The item's id.
    pub id: String,
    /// The member it is about.
    pub subject: Subject,
    /// The member it is about as a path, `shareholders[m1]`.
    pub subject_path: Option<String>,
    /// What sort of item.
    pub kind: ItemKind,
    /// What is known of it.
    pub status: Status,
    /// Whether it is ruled out only because that day's law does not have it.
    pub not_in_force: bool,
    /// What decided it.
    pub because: Vec<Because>,
    /// The facts it waits for.
    pub waiting_for: Vec<String>,
    /// The figures it waits for.
    pub waiting_for_figures: Vec<String>,
    /// The facts that its prerequisites and days wait for, while it is required.
    pub plan_waiting_for: Vec<String>,
    /// The office.
    pub authority: Option<String>,
    /// Acts and articles.
    pub legal_basis: Vec<Citation>,
    /// Where it was read.
    pub sources: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// When the sources were last looked at.
    pub checked: Date,
    /// What the law asks and the facts do not cover, by key.
    pub not_modelled: Vec<String>,
    /// When it is due; only required items with a due date.
    pub due: Option<Due>,
    /// How long it takes.
    pub lead: Option<LeadDays>,
    /// Setting up or running.
    pub phase: Phase,
    /// The fee.
    pub fee: Option<Fee>,
    /// Papers, by id.
    pub documents: Vec<String>,
    /// Prerequisites that count, by id.
    pub after: Vec<String>,
    /// Bodies of the directory that help with it, by id.
    pub helped_by: Vec<String>,
    /// Where the list of proposals shows it; `None` for an item of law, and for a proposal that no condition places.
    pub placed: Option<proposals::Placed>,
    /// Whether it is a proposal of the support network.
    pub is_proposal: bool,
    /// Figures it rests on that are past their review day.
    pub past_review: Vec<String>,
    /// What people noted.
    pub mark: Option<crate::case::file::Mark>,
}

impl Item {
    /// Its id with its member, unique within the checklist.
    pub fn key(&self) -> String {
        key_of(&self.id, self.subject_path.as_deref())
    }
}

/// An item's id with its member.
pub fn key_of(id: &str, subject: Option<&str>) -> String {
    match subject {
        Some(subject) => format!("{id}@{subject}"),
        None => id.to_owned(),
    }
}

/// An estimate.
#[derive(Clone, Debug)]
pub struct EstimateItem {
    /// The item it belongs to.
    pub id: String,
    /// The rule behind it.
    pub rule: RuleId,
    /// The member it is about.
    pub subject_path: Option<String>,
    /// The year whose figures it uses.
    pub year: i16,
    /// The currency of the amount.
    pub currency: Currency,
    /// The amount with its working, if it is known.
    pub outcome: Option<Estimate>,
    /// What it waits for.
    pub waiting_for: Vec<String>,
    /// The figures it waits for.
    pub waiting_for_figures: Vec<String>,
    /// What it is.
    pub nature: Nature,
    /// How often it falls due.
    pub period: Period,
    /// Who pays it.
    pub borne_by: BorneBy,
    /// For how many people alike the amount is paid: `headcount` of the member, if the group counts heads.
    pub headcount: u64,
    /// Legal basis.
    pub legal_basis: Vec<Citation>,
    /// Figures it rests on that are past their review day.
    pub past_review: Vec<String>,
}

impl EstimateItem {
    /// Its id with its member.
    pub fn key(&self) -> String {
        key_of(&self.id, self.subject_path.as_deref())
    }

    /// The amount, if it is known.
    pub fn amount(&self) -> Option<Decimal> {
        self.outcome.as_ref().map(|estimate| estimate.amount)
    }
}

/// A remark for the whole checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// This is information, not legal advice.
    NotAdvice,
    /// A remark of the script, by key.
    Script(String),
    /// Figures are past their review day.
    PastReview(Vec<String>),
    /// Some items are not sure.
    Unsure(usize),
    /// Some steps end after they are due.
    Late(usize),
}

/// Names of what an undecided thing waits for.
fn waiting_names(
    model: &crate::domain::model::Model,
    facts: &crate::domain::facts::Facts,
    unknown: &Unknown,
) -> (Vec<String>, Vec<String>) {
    let mut slots = unknown.facts.clone();
    slots.sort_unstable();
    let names = slots.iter().map(|slot| facts.path_name(&model.vocabulary, facts.path(*slot)));
    let figures = unknown.figures.iter().map(|figure| model.figures.get(*figure).id.clone());
    (names.collect(), figures.collect())
}
