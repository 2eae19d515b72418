//! The plan: earliest days, slack and the critical path, by the critical path method.
//!
//! A step starts when the last of its prerequisites is finished, and takes its typical time. What begins only after the
//! opening (returns, meetings) is dated too, but does not move the day of opening.

use jiff::civil::Date;

use super::Item;
use crate::domain::calendar::add_days;
use crate::domain::evaluate::{Finding, Status};
use crate::domain::rules::Phase;

/// A planned step.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The item's key.
    pub key: String,
    /// The day it can start.
    pub start: Date,
    /// The day it is finished.
    pub finish: Date,
    /// Days it can be put off without moving the opening; `None` for what comes after it.
    pub slack_days: Option<i64>,
    /// Days by which it is finished after it is due; 0 if in time.
    pub late_days: i64,
    /// Days it can be put off without moving the opening and without being late itself.
    pub spare_days: Option<i64>,
}

/// The plan of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Schedule {
    /// The day it begins.
    pub start: Date,
    /// The day the last step of setting up is finished.
    pub finish: Date,
    /// Keys of the steps without slack that lead to the finish, in order.
    pub critical_path: Vec<String>,
    /// The steps of the required items, in the order of the rules; a tax that simply applies is no step.
    pub steps: Vec<Step>,
}

impl Schedule {
    /// The step of an item.
    pub fn step(&self, key: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.key == key)
    }
}

/// One required item while the plan is made.
struct Node {
    item: usize,
    days: i64,
    setup: bool,
    not_before: i64,
    /// Whether it is known when it can begin.
    dated: bool,
    before: Vec<usize>,
    start: i64,
    latest_finish: i64,
}

impl Node {
    fn finish(&self) -> i64 {
        self.start + self.days
    }

    fn slack(&self) -> i64 {
        self.latest_finish - self.finish()
    }
}

/// Plans the required items. `items` and `findings` are in the same order.
pub fn plan(items: &[Item], findings: &[Finding], plan_start: Date) -> Schedule {
    let mut nodes = nodes(items, findings, plan_start);
    let order = topological(&nodes);
    for index in &order {
        let earliest = nodes[*index].before.iter().map(|before| nodes[*before].finish()).max().unwrap_or(0);
        nodes[*index].start = earliest.max(nodes[*index].not_before);
    }
    let finish = nodes.iter().filter(|node| node.setup).map(Node::finish).max().unwrap_or(0);
    for node in &mut nodes {
        node.latest_finish = finish;
    }
    for index in order.iter().rev() {
        if !nodes[*index].setup {
            continue;
        }
        let latest_start = nodes[*index].latest_finish - nodes[*index].days;
        for before in nodes[*index].before.clone() {
            nodes[before].latest_finish = nodes[before].latest_finish.min(latest_start);
        }
    }
    let day = |days: i64| add_days(plan_start, days).unwrap_or(plan_start);
    // What takes no time, has no day and follows from nothing dated is no step: a tax simply applies.
    let is_step = |node: &&Node| {
        let item = &items[node.item];
        node.dated && (node.setup || item.lead.is_some() || item.due.is_some() || node.not_before > 0)
    };
    let steps = nodes.iter().filter(is_step).map(|node| {
        let item = &items[node.item];
        let due = item.due.as_ref().and_then(|due| due.date);
        let late = due.map_or(0, |due| days_between(due, day(node.finish())));
        Step {
            key: item.key(),
            start: day(node.start),
            finish: day(node.finish()),
            slack_days: node.setup.then(|| node.slack()),
            // What recurs or begins later is not late because the plan starts late.
            late_days: if node.setup { late.max(0) } else { 0 },
            spare_days: node.setup.then(|| due.map_or(node.slack(), |_| node.slack().min(-late)).max(0)),
        }
    });
    Schedule { start: plan_start, finish: day(finish), critical_path: critical_path(&nodes, items, finish), steps: steps.collect() }
}

fn nodes(items: &[Item], findings: &[Finding], plan_start: Date) -> Vec<Node> {
    let required: Vec<usize> = (0..items.len()).filter(|index| items[*index].status == Status::Required).collect();
    let node = |item: &usize| {
        let finding = &findings[*item];
        let not_before = finding.plan.as_ref().and_then(|plan| plan.not_before.as_ref());
        let comes_before = |other: &usize| finding.after.contains(&items[*other].rule) && same_member(&items[*item], &items[*other]);
        Node {
            item: *item,
            days: items[*item].lead.map_or(0, |lead| i64::from(lead.typical)),
            setup: items[*item].phase == Phase::Setup,
            not_before: match not_before {
                Some(Ok(day)) => days_between(plan_start, *day).max(0),
                _ => 0,
            },
            dated: !matches!(not_before, Some(Err(_))),
            before: (0..required.len()).filter(|index| comes_before(&required[*index])).collect(),
            start: 0,
            latest_finish: 0,
        }
    };
    required.iter().map(node).collect()
}

/// Between items of one group a prerequisite is that of the same member.
fn same_member(item: &Item, other: &Item) -> bool {
    let list = |item: &Item| item.subject_path.as_deref().and_then(|path| path.split_once('[')).map(|(list, _)| list.to_owned());
    list(item).is_none() || list(item) != list(other) || item.subject_path == other.subject_path
}

/// Prerequisites before what follows them. A circle, which the checks do not let pass, is cut where it is met.
fn topological(nodes: &[Node]) -> Vec<usize> {
    fn visit(index: usize, nodes: &[Node], seen: &mut [bool], order: &mut Vec<usize>) {
        if std::mem::replace(&mut seen[index], true) {
            return;
        }
        for before in &nodes[index].before {
            visit(*before, nodes, seen, order);
        }
        order.push(index);
    }
    let mut seen = vec![false; nodes.len()];
    let mut order = Vec::with_capacity(nodes.len());
    (0..nodes.len()).for_each(|index| visit(index, nodes, &mut seen, &mut order));
    order
}

/// From the finish back along prerequisites that leave no time.
fn critical_path(nodes: &[Node], items: &[Item], finish: i64) -> Vec<String> {
    let mut path = Vec::new();
    let critical = |index: &usize| nodes[*index].setup && nodes[*index].slack() == 0 && nodes[*index].days > 0;
    let mut at = (0..nodes.len()).find(|index| critical(index) && nodes[*index].finish() == finish);
    while let Some(index) = at {
        path.push(items[nodes[index].item].key());
        let start = nodes[index].start;
        at = nodes[index].before.iter().copied().find(|before| nodes[*before].finish() == start && nodes[*before].days > 0);
    }
    path.reverse();
    path
}

fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}
