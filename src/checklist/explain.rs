//! Why one item is required, possible or ruled out, with everything that it rests on and what would change it.

use jiff::civil::Date;

use super::flip::{Finder, Flip, Turn};
use super::side::{ItemPart, Side};
use super::{EstimateItem, Item};
use crate::domain::because::Grounds;
use crate::domain::evaluate::Status;
use crate::domain::facts::Key;
use crate::domain::figures::{DatedValue, FigureId};
use crate::domain::located::nearest;
use crate::domain::rules::RuleTexts;

/// A figure that an item rests on.
#[derive(Clone, Copy, Debug)]
pub struct FigureUsed<'a> {
    /// Which.
    pub figure: FigureId,
    /// The day it was read for.
    pub day: Date,
    /// Its value on that day, with source and confidence; `None` if it has none.
    pub value: Option<&'a DatedValue>,
}

/// An explanation of one item.
#[derive(Clone, Debug)]
pub struct Explanation<'a> {
    /// The item.
    pub item: &'a Item,
    /// Its amount.
    pub estimate: Option<&'a EstimateItem>,
    /// Its conditions and days as the law files write them.
    pub texts: &'a RuleTexts,
    /// The figures that its outcome, day, fee and amount rest on.
    pub figures: Vec<FigureUsed<'a>>,
    /// Its prerequisites by id, with what is known of them.
    pub after: Vec<(String, Status)>,
    /// Numbers that are not far from changing its outcome.
    pub flips: Vec<Flip<'a>>,
    /// Other answers that would change its outcome.
    pub turns: Vec<Turn>,
}

/// Why there is nothing to explain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unexplained {
    /// There is no such item; with the most similar id.
    NoSuchItem(Option<String>),
    /// The item is about members of this list, and there are none.
    NoMembers(String),
    /// The item is not about this member; with the members it is about, as paths.
    NoSuchMember(Vec<String>),
}

/// Explains the item with a key, or for a group item without member that of every member.
///
/// # Errors
/// Why there is nothing to explain.
pub fn explain<'a>(side: &Side<'a>, key: &str) -> Result<Vec<Explanation<'a>>, Unexplained> {
    let items = find(side, key)?;
    let mut finder = Finder::new(side.interview, side.facts(), side.checklist.law_date);
    Ok(items.into_iter().map(|item| explanation(side, &mut finder, item)).collect())
}

fn find<'a>(side: &Side<'a>, key: &str) -> Result<Vec<&'a Item>, Unexplained> {
    let model = &side.interview.model;
    let (id, member) = key.split_once('@').map_or((key, None), |(id, member)| (id, Some(member)));
    let Some(rule) = model.rule_id(id) else {
        return Err(Unexplained::NoSuchItem(nearest(id, model.rules.iter().map(|rule| rule.id.as_str()))));
    };
    let of_rule: Vec<&'a Item> = side.checklist.items.iter().filter(|item| item.rule == rule).collect();
    let found: Vec<&'a Item> = of_rule.iter().copied().filter(|item| member.is_none() || item.subject_path.as_deref() == member).collect();
    match model.rule(rule).subject {
        _ if !found.is_empty() => Ok(found),
        Some(group) if of_rule.is_empty() => {
            Err(Unexplained::NoMembers(model.vocabulary.def(Key::Fact(model.vocabulary.group(group).list)).name.clone()))
        }
        _ => Err(Unexplained::NoSuchMember(of_rule.iter().filter_map(|item| item.subject_path.clone()).collect())),
    }
}

fn explanation<'a>(side: &Side<'a>, finder: &mut Finder<'a>, item: &'a Item) -> Explanation<'a> {
    let status = |id: &String| {
        let found = side.checklist.items.iter().filter(|other| other.id == *id).map(|other| other.status).min();
        (id.clone(), found.unwrap_or(Status::RuledOut))
    };
    Explanation {
        item,
        estimate: side.estimate(item),
        texts: &side.interview.model.rule(item.rule).texts,
        figures: figures(side, item),
        after: item.after.iter().map(status).collect(),
        flips: finder.flips(item.rule, item.subject),
        turns: finder.turns(item.rule, item.subject),
    }
}

fn figures<'a>(side: &Side<'a>, item: &Item) -> Vec<FigureUsed<'a>> {
    let mut all = Grounds::default();
    for part in ItemPart::ALL {
        side.grounds(part, item).figures.into_iter().for_each(|(figure, day)| all.add_figure(figure, day));
    }
    let figures = &side.interview.model.figures;
    all.figures.into_iter().map(|(figure, day)| FigureUsed { figure, day, value: figures.get(figure).on(day) }).collect()
}
