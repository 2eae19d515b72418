//! The proposals of the support network on a checklist: where each stands, why, and whom to write to first.

use super::{Checklist, Item};
use crate::domain::directory::Directory;
use crate::domain::evaluate::Status;
use crate::domain::evaluator::Evaluator;
use crate::domain::matches::Match;
use crate::domain::placement::{FIRST_CONTACTS, HISTORY, ORDER};
use crate::domain::rules::RuleId;

/// No more bodies than so many are named as first contacts.
const MOST_CONTACTS: usize = 5;

/// Where the list of proposals shows an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The block.
    pub block: u8,
    /// The rank within it.
    pub rank: i16,
    /// The message that says why.
    pub reason: String,
    /// What made it fit.
    pub matches: Vec<Match>,
}

impl Placed {
    /// The placement of a rule that counts now, unless the rule is undecided.
    pub fn of(evaluator: &Evaluator<'_>, rule: RuleId, status: Status) -> Option<Self> {
        let placed = evaluator.placed(rule).filter(|_| status != Status::Possible)?;
        let placement = placed.placement;
        let matches = evaluator.matches(placed.when);
        Some(Self { block: placement.block, rank: placement.rank, reason: placement.reason.clone(), matches })
    }

    /// Whether it is only remembered.
    pub fn is_history(&self) -> bool {
        self.block == HISTORY
    }
}

/// Sorts the proposals: blocks in their order, the larger rank first, then by id. What is undecided comes after what is proposed,
/// what is remembered after that, what no condition places last.
pub fn sort_key(item: &Item) -> (usize, std::cmp::Reverse<i16>, String) {
    let remembered = ORDER.len() - 1;
    let place = |block: u8| ORDER.iter().position(|known| *known == block).unwrap_or(remembered);
    let (block, rank) = match (&item.placed, item.status) {
        (Some(placed), _) if placed.is_history() => (remembered + 1, placed.rank),
        (Some(placed), _) => (place(placed.block), placed.rank),
        (None, Status::Possible) => (remembered, 0),
        (None, _) => (remembered + 2, 0),
    };
    (block, std::cmp::Reverse(rank), item.id.clone())
}

/// The first bodies and facilities among the proposals of the first blocks.
pub fn first_contacts(items: &[Item]) -> Vec<String> {
    let in_first_blocks = |item: &&Item| item.placed.as_ref().is_some_and(|placed| FIRST_CONTACTS.contains(&placed.block));
    let bodies = items.iter().filter(|item| item.status == Status::Required && item.kind.is_body()).filter(in_first_blocks);
    bodies.map(|item| item.id.clone()).take(MOST_CONTACTS).collect()
}

/// The entries that a remembered item makes room for, as far as the directory names one.
pub fn successor<'d>(directory: &'d Directory, id: &str) -> Option<&'d str> {
    Some(directory.entry(id)?.successor.as_ref()?.value.as_str())
}

/// How many there are of what is law, and of what is worth turning to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Items of law that are required, possible, ruled out.
    pub law: [usize; 3],
    /// Proposals of the support network that are made, and possible ones.
    pub proposals: [usize; 2],
}

impl Counts {
    /// Counts the items of a checklist. What the network does not propose is not counted: nobody misses it.
    pub fn of(checklist: &Checklist) -> Self {
        let count = |status, proposal| checklist.items.iter().filter(|item| item.status == status && item.is_proposal == proposal).count();
        let law = [Status::Required, Status::Possible, Status::RuledOut].map(|status| count(status, false));
        Self { law, proposals: [count(Status::Required, true), count(Status::Possible, true)] }
    }

    /// Whether the checklist says anything of the law.
    pub fn any_law(&self) -> bool {
        self.law.iter().any(|count| *count > 0)
    }

    /// Whether the network has or may have something for the case.
    pub fn any_proposals(&self) -> bool {
        self.proposals.iter().any(|count| *count > 0)
    }
}
