//! Items, estimates and notices in words.

use super::Wording;
use crate::checklist::papers::{OfficePapers, Paper};
use crate::checklist::{Because, DayOff, Due, EstimateItem, Item, Notice};
use crate::domain::citation::Citation;
use crate::domain::estimate::{Estimate, WorkStep, WorkUnit};
use crate::domain::evaluate::{Fee, Status};
use crate::domain::figures::{FigureData, FigureId, FigureKind};
use crate::domain::rules::{LeadDays, Nature};
use crate::text::words::key_of;

impl Wording<'_> {
    /// The title of an item, with its member.
    pub fn title(&self, id: &str, member: Option<&str>) -> String {
        let title = match self.entry(id) {
            Some(entry) => self.entry_title(entry),
            None => self.legal().get(&key_of("item", id), None),
        };
        match member {
            Some(member) => self.words.with("item-for-member", &[("item", &title), ("member", &self.member(member))]),
            None => title,
        }
    }

    /// The title of an item by its key, `id` or `id@member`.
    pub fn title_of_key(&self, key: &str) -> String {
        match key.split_once('@') {
            Some((id, member)) => self.title(id, Some(member)),
            None => self.title(key, None),
        }
    }

    /// One of the texts of an item: `summary`, `when`, `next`, `trap`, `cost` or `doubt`; of an entry also `ask`, `term` and `news`.
    pub fn item_text(&self, id: &str, part: &str) -> Option<String> {
        self.legal().find(&key_of("item", id), Some(part))
    }

    /// What the law asks beyond the answers.
    pub fn limits(&self, item: &Item) -> Vec<String> {
        item.not_modelled.iter().map(|limit| self.legal().get(&format!("limit-{limit}"), None)).collect()
    }

    /// The office of an item.
    pub fn authority(&self, id: &str) -> String {
        self.legal().get(&key_of("authority", id), None)
    }

    /// A place in the law.
    pub fn citation(&self, citation: &Citation) -> String {
        let act = self.words.get(&key_of("act", &citation.act));
        if citation.place.is_empty() { act } else { self.words.with("citation", &[("act", &act), ("place", &citation.place)]) }
    }

    /// Several places in the law.
    pub fn citations(&self, citations: &[Citation]) -> String {
        let places: Vec<String> = citations.iter().map(|citation| self.citation(citation)).collect();
        places.join("; ")
    }

    /// A paper.
    pub fn document(&self, id: &str) -> String {
        self.legal().get(&format!("document-{id}"), None)
    }

    /// The office that papers are for.
    pub fn papers_at(&self, office: &OfficePapers) -> String {
        office.authority.as_ref().map_or_else(|| self.words.get("papers-no-office"), |id| self.authority(id))
    }

    /// A paper with the items that it serves.
    pub fn paper(&self, paper: &Paper) -> String {
        let items: Vec<String> = paper.items.iter().map(|item| self.title_of_key(item)).collect();
        self.words.with("paper-for", &[("paper", &self.document(&paper.id)), ("items", &self.words.list(&items))])
    }

    /// What is known of an item, in a word.
    pub fn status(&self, status: Status) -> String {
        self.words.get(&format!("status-{}", status.name()))
    }

    /// A sort of items.
    pub fn kind(&self, item: &Item) -> String {
        self.words.get(&format!("kind-{}", item.kind.name()))
    }

    /// Why an item is what it is: one line a reason, never none.
    pub fn reasons(&self, item: &Item) -> Vec<String> {
        if item.not_in_force {
            return vec![self.words.with("because-not-in-force", &[("day", &self.words.date(self.law_date))])];
        }
        let lines: Vec<String> = item.because.iter().map(|because| self.reason(because)).collect();
        match (lines.is_empty(), item.status) {
            (false, _) | (true, Status::Possible) => lines,
            (true, Status::Required) => vec![self.words.get("because-always")],
            (true, Status::RuledOut) if item.is_proposal => vec![self.words.get("because-not-proposed")],
            (true, Status::RuledOut) => vec![self.words.get("because-other-purpose")],
        }
    }

    fn reason(&self, because: &Because) -> String {
        match because {
            Because::Fact { name, value } => {
                let value = self.def_of_path(name).map_or_else(String::new, |def| self.value_of_json(def, value));
                self.words.with("because-fact", &[("fact", &self.path(name)), ("value", &value)])
            }
            Because::Figure { figure, day, .. } => {
                let definition = &self.interview.model.figures.get(*figure);
                let values = [("figure", definition.id.clone()), ("law", self.citation(&definition.law)), ("day", self.words.date(*day))];
                let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
                match self.figure_value(*figure, *day) {
                    Some(value) => {
                        let with_value: Vec<(&str, &str)> = values.into_iter().chain([("value", value.as_str())]).collect();
                        self.words.with("because-figure", &with_value)
                    }
                    None => self.words.with("because-set", &values),
                }
            }
        }
    }

    /// The value of a figure on a day in words; `None` for tables and where it has none.
    pub(super) fn figure_value(&self, figure: FigureId, day: jiff::civil::Date) -> Option<String> {
        let definition = self.interview.model.figures.get(figure);
        Some(match (&definition.on(day)?.data, definition.kind) {
            (FigureData::Number(number), FigureKind::Money(currency)) => self.words.money(*number, currency),
            (FigureData::Number(number), FigureKind::Percent) => self.words.percent(*number),
            (FigureData::Number(number), _) => self.words.number(*number),
            (FigureData::Date(date), _) => self.words.date(*date),
            _ => return None,
        })
    }

    /// What an undecided item waits for.
    pub fn waiting(&self, item: &Item) -> Option<String> {
        let mut names: Vec<String> = item.waiting_for.iter().map(|name| self.path(name)).collect();
        names.extend(item.waiting_for_figures.iter().cloned());
        (!names.is_empty()).then(|| self.words.list(&names))
    }

    /// When an item is due, with a remark where the day is no working day.
    pub fn due(&self, due: &Due) -> String {
        let Some(date) = due.date else {
            let names: Vec<String> = due.waiting_for.iter().map(|name| self.path(name)).collect();
            return self.words.with("due-waits", &[("facts", &self.words.list(&names))]);
        };
        let day = self.words.date_with_weekday(date);
        match due.day_off {
            None => day,
            Some(DayOff::Weekend) => self.words.with("due-weekend", &[("day", &day)]),
            Some(DayOff::Holiday) => self.words.with("due-holiday", &[("day", &day)]),
        }
    }

    /// How long a step takes.
    pub fn lead(&self, lead: LeadDays) -> String {
        let (least, most) = (lead.minimum.to_string(), lead.maximum.to_string());
        match (lead.typical, lead.minimum == lead.maximum) {
            (0, true) => self.words.get("lead-none"),
            (_, true) => self.words.counted("lead-days", lead.typical as usize, &[]),
            _ => self.words.counted("lead-range", lead.typical as usize, &[("least", &least), ("most", &most)]),
        }
    }

    /// A fee.
    pub fn fee(&self, fee: &Fee) -> String {
        match fee {
            Fee::Exact(money) => self.words.money(money.amount, money.currency),
            Fee::Rough(least, None, currency) => self.words.money_range(*least, None, *currency),
            Fee::Rough(least, most, currency) => {
                let amount = self.words.money_range(*least, *most, *currency);
                self.words.with("fee-about", &[("amount", &amount)])
            }
        }
    }

    /// An estimated amount, or what it waits for.
    pub fn estimate(&self, estimate: &EstimateItem) -> String {
        match &estimate.outcome {
            Some(outcome) => {
                let amount = self.words.exact_money(outcome.amount, outcome.currency);
                let amount = self.words.with(&format!("amount-{}", estimate.period.name()), &[("amount", &amount)]);
                self.by_nature(estimate.nature, amount)
            }
            None if estimate.waiting_for.is_empty() && estimate.waiting_for_figures.is_empty() => self.words.get("amount-not-modelled"),
            None => {
                let mut names: Vec<String> = estimate.waiting_for.iter().map(|name| self.path(name)).collect();
                names.extend(estimate.waiting_for_figures.iter().cloned());
                self.words.with("amount-waits", &[("facts", &self.words.list(&names))])
            }
        }
    }

    /// What an amount is, where it is nothing that has to be paid.
    fn by_nature(&self, nature: Nature, amount: String) -> String {
        match nature {
            Nature::Tax | Nature::Contribution | Nature::Fee => amount,
            _ => self.words.with(&format!("amount-of-{}", nature.name()), &[("amount", &amount)]),
        }
    }

    /// The working of an amount: label and value a line.
    pub fn working(&self, estimate: &Estimate) -> Vec<(String, String)> {
        estimate.working.iter().map(|step| (self.step_label(step), self.step_value(step, estimate))).collect()
    }

    /// The label of a step, with the day of the figure it was read from.
    pub fn step_label(&self, step: &WorkStep) -> String {
        let label = self.words.get(step.label);
        match step.figure {
            Some((_, day)) => self.words.with("working-as-of", &[("label", &label), ("year", &day.year().to_string())]),
            None => label,
        }
    }

    fn step_value(&self, step: &WorkStep, estimate: &Estimate) -> String {
        match step.unit {
            WorkUnit::Money => self.words.exact_money(step.value, estimate.currency),
            WorkUnit::Percent => self.words.percent(step.value),
            WorkUnit::Number => self.words.number(step.value),
        }
    }

    /// Remarks that go with an amount.
    pub fn remarks(&self, estimate: &Estimate) -> Vec<String> {
        estimate.remarks.iter().map(|remark| self.legal().get(remark, None)).collect()
    }

    /// A remark for the whole checklist.
    pub fn notice(&self, notice: &Notice) -> String {
        match notice {
            Notice::NotAdvice => self.words.get("notice-not-advice"),
            Notice::Script(id) => self.legal().get(&format!("notice-{id}"), None),
            Notice::PastReview(figures) => self.words.counted("notice-past-review", figures.len(), &[]),
            Notice::Unsure(count) => self.words.counted("notice-unsure", *count, &[]),
            Notice::Late(count) => self.words.counted("notice-late", *count, &[]),
        }
    }
}
