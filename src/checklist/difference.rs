//! The difference between two checklists: what is gained, lost and changed, and what it costs more or less.
//!
//! The two may differ in their answers, in the day of the law, or in the law itself: only ids and values are compared.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::totals::Total;
use super::{Checklist, EstimateItem, Item};
use crate::domain::evaluate::Status;

/// What became of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// It is required, and was not.
    Gained,
    /// It was required, and is not any more.
    Lost,
    /// Something else about it is different.
    Changed,
}

impl Way {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 3] = [Self::Gained, Self::Lost, Self::Changed];

    /// The name that the data formats use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gained => "gained",
            Self::Lost => "lost",
            Self::Changed => "changed",
        }
    }
}

/// A part of an item that can be different.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// What is known of it.
    Status,
    /// The day it is due.
    Due,
    /// The fee.
    Fee,
    /// The prerequisites.
    After,
    /// The papers.
    Documents,
    /// The time it takes.
    Lead,
}

impl What {
    /// The name that the data formats use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Due => "due",
            Self::Fee => "fee",
            Self::After => "after",
            Self::Documents => "documents",
            Self::Lead => "lead_time_days",
        }
    }
}

/// An item that is different.
#[derive(Clone, Copy, Debug)]
pub struct ItemPair<'c> {
    /// As it was; `None` if it was not listed.
    pub before: Option<&'c Item>,
    /// As it is; `None` if it is not listed any more.
    pub after: Option<&'c Item>,
}

impl<'c> ItemPair<'c> {
    /// The item as it is, or as it was where it is not listed any more.
    pub fn shown(&self) -> Option<&'c Item> {
        self.after.or(self.before)
    }

    /// Its key.
    pub fn key(&self) -> String {
        self.shown().map(Item::key).unwrap_or_default()
    }

    /// What became of it; `None` if nothing worth telling did.
    pub fn way(&self) -> Option<Way> {
        let (was, is) = (status(self.before), status(self.after));
        match (was, is) {
            (Some(Status::Required), Some(Status::Required)) => (!self.what().is_empty()).then_some(Way::Changed),
            (_, Some(Status::Required)) => Some(Way::Gained),
            (Some(Status::Required), _) => Some(Way::Lost),
            // To be ruled out and not to be listed comes to the same.
            _ => (was.unwrap_or(Status::RuledOut) != is.unwrap_or(Status::RuledOut)).then_some(Way::Changed),
        }
    }

    /// The parts that are different. The rest of an item counts only while it is required.
    pub fn what(&self) -> Vec<What> {
        let mut what = Vec::new();
        if status(self.before) != status(self.after) {
            what.push(What::Status);
        }
        let (Some(before), Some(after)) = (self.before, self.after) else { return what };
        if before.status != Status::Required || after.status != Status::Required {
            return what;
        }
        let due = |item: &Item| item.due.as_ref().map(|due| (due.date, due.waiting_for.clone()));
        let parts = [
            (What::Due, due(before) != due(after)),
            (What::Fee, before.fee != after.fee),
            (What::After, before.after != after.after),
            (What::Documents, before.documents != after.documents),
            (What::Lead, before.lead != after.lead),
        ];
        what.extend(parts.into_iter().filter(|(_, differs)| *differs).map(|(part, _)| part));
        what
    }
}

fn status(item: Option<&Item>) -> Option<Status> {
    item.map(|item| item.status)
}

/// An estimate that is different.
#[derive(Clone, Copy, Debug)]
pub struct EstimatePair<'c> {
    /// As it was; `None` if there was none.
    pub before: Option<&'c EstimateItem>,
    /// As it is; `None` if there is none any more.
    pub after: Option<&'c EstimateItem>,
}

impl<'c> EstimatePair<'c> {
    /// The estimate as it is, or as it was where there is none any more.
    pub fn shown(&self) -> Option<&'c EstimateItem> {
        self.after.or(self.before)
    }

    fn differs(&self) -> bool {
        let (Some(before), Some(after)) = (self.before, self.after) else { return true };
        before.amount() != after.amount()
            || before.currency != after.currency
            || before.waiting_for != after.waiting_for
            || before.waiting_for_figures != after.waiting_for_figures
    }
}

/// The sums in one currency.
#[derive(Clone, Copy, Debug)]
pub struct TotalPair<'c> {
    /// As they were.
    pub before: Option<&'c Total>,
    /// As they are.
    pub after: Option<&'c Total>,
}

impl TotalPair<'_> {
    /// Whether anything about them is different.
    pub fn differs(&self) -> bool {
        self.before != self.after
    }
}

/// Everything that is different between two checklists.
#[derive(Clone, Debug)]
pub struct Difference<'c> {
    /// The items, with what became of each: gained, lost, changed; within each in checklist order.
    pub items: Vec<(Way, ItemPair<'c>)>,
    /// The estimates that are different.
    pub estimates: Vec<EstimatePair<'c>>,
    /// The sums in all currencies, different or not.
    pub totals: Vec<TotalPair<'c>>,
    /// The day on which everything is set up, before and after.
    pub finish: (Date, Date),
    /// Whether nothing is open, before and after.
    pub complete: (bool, bool),
}

impl<'c> Difference<'c> {
    /// Compares two checklists.
    pub fn between(before: &'c Checklist, after: &'c Checklist) -> Self {
        let pairs = pairs(&before.items, &after.items, Item::key);
        let mut items: Vec<(Way, ItemPair<'c>)> = pairs
            .into_iter()
            .filter_map(|(before, after)| {
                let pair = ItemPair { before, after };
                Some((pair.way()?, pair))
            })
            .collect();
        items.sort_by_key(|(way, _)| *way);
        let estimates = pairs_of_estimates(before, after).into_iter().filter(EstimatePair::differs).collect();
        let totals = pairs_of_totals(before, after);
        let finish = (before.schedule.finish, after.schedule.finish);
        Self { items, estimates, totals, finish, complete: (before.complete, after.complete) }
    }

    /// Whether nothing is different.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.estimates.is_empty() && !self.totals.iter().any(TotalPair::differs) && self.finish.0 == self.finish.1
    }

    /// The items that something became of.
    pub fn of(&self, way: Way) -> impl Iterator<Item = &ItemPair<'c>> {
        self.items.iter().filter(move |(found, _)| *found == way).map(|(_, pair)| pair)
    }
}

fn pairs_of_estimates<'c>(before: &'c Checklist, after: &'c Checklist) -> Vec<EstimatePair<'c>> {
    let pairs = pairs(&before.estimates, &after.estimates, EstimateItem::key);
    pairs.into_iter().map(|(before, after)| EstimatePair { before, after }).collect()
}

fn pairs_of_totals<'c>(before: &'c Checklist, after: &'c Checklist) -> Vec<TotalPair<'c>> {
    let pairs = pairs(&before.totals, &after.totals, |total| total.currency.code().to_owned());
    pairs.into_iter().map(|(before, after)| TotalPair { before, after }).collect()
}

/// What stands on either side under the same key: first what is there now, in its order, then what is gone.
fn pairs<'c, T>(before: &'c [T], after: &'c [T], key: fn(&T) -> String) -> Vec<(Option<&'c T>, Option<&'c T>)> {
    let mut old: BTreeMap<String, &'c T> = before.iter().map(|entry| (key(entry), entry)).collect();
    let mut pairs: Vec<(Option<&'c T>, Option<&'c T>)> = after.iter().map(|entry| (old.remove(&key(entry)), Some(entry))).collect();
    pairs.extend(before.iter().filter(|entry| old.contains_key(&key(entry))).map(|entry| (Some(entry), None)));
    pairs
}
