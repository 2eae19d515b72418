//! Where a list of proposals shows an entry, and why: rules that do not say what the law asks but who or what is worth turning to.
//!
//! Such a rule has several conditions. Each brings a block of the list, a rank within it and a reason; the best one that holds counts.

use serde::Deserialize;

use super::evaluator::{Evaluator, Subject};
use super::language::Expr;
use super::located::Located;
use super::rules::{Rule, RuleId};

/// The block of what is over or was replaced: shown, but never proposed.
pub const HISTORY: u8 = 11;
/// The blocks in the order of the list; the number says what an entry is, not where it stands.
pub const ORDER: [u8; 13] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, HISTORY];
/// Blocks whose bodies are worth a first letter.
pub const FIRST_CONTACTS: std::ops::RangeInclusive<u8> = 1..=5;

/// Where and why a list shows an entry while a condition holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement {
    /// The block, a number of [`ORDER`].
    pub block: u8,
    /// Entries of a larger rank come first within the block.
    pub rank: i16,
    /// The message that says why.
    pub reason: String,
    /// Its number among the placements of the rule, as the file writes them, from 0.
    pub number: usize,
}

impl Placement {
    /// What sorts placements, the best first: the block's number, then the larger rank.
    fn preference(&self) -> (u8, std::cmp::Reverse<i16>) {
        (self.block, std::cmp::Reverse(self.rank))
    }
}

/// The placements of a rule.
#[derive(Clone, Debug, Default)]
pub struct Placements {
    /// Those that propose the entry, best first: one for each part of the rule's own condition.
    pub proposing: Vec<Placement>,
    /// Those that only remember it, best first, with their conditions.
    pub history: Vec<(Placement, Expr)>,
}

impl Placements {
    /// Sorts compiled placements, and gives the condition under which one of them proposes the entry.
    pub(super) fn of(compiled: Vec<(Placement, Expr)>) -> (Self, Expr) {
        let (mut history, mut proposing): (Vec<_>, Vec<_>) = compiled.into_iter().partition(|(placement, _)| placement.block == HISTORY);
        history.sort_by_key(|(placement, _)| placement.preference());
        proposing.sort_by_key(|(placement, _)| placement.preference());
        let (proposing, parts) = proposing.into_iter().unzip();
        (Self { proposing, history }, Expr::Or(parts))
    }

    /// Whether the rule is one of law, not of proposals.
    pub fn is_empty(&self) -> bool {
        self.proposing.is_empty() && self.history.is_empty()
    }
}

/// A placement that holds, with the condition that holds.
#[derive(Clone, Copy, Debug)]
pub struct Placed<'a> {
    /// The placement.
    pub placement: &'a Placement,
    /// Its condition.
    pub when: &'a Expr,
}

impl Rule {
    /// The condition of each placement that proposes the entry.
    pub fn proposing(&self) -> impl Iterator<Item = (&Placement, &Expr)> {
        let parts: &[Expr] = match &self.when {
            Expr::Or(parts) => parts,
            _ => &[],
        };
        self.placements.proposing.iter().zip(parts)
    }
}

impl<'a> Evaluator<'a> {
    /// The placement of an entry that counts now: of a proposed one the best that holds, else of a remembered one; none while it is
    /// undecided whether the entry is proposed.
    pub fn placed(&self, id: RuleId) -> Option<Placed<'a>> {
        match self.applies(id, Subject::Case)? {
            true => {
                let mut proposing = self.model.rule(id).proposing();
                proposing.find(|(_, when)| self.holds(when)).map(|(placement, when)| Placed { placement, when })
            }
            false => self.remembered(id),
        }
    }

    /// The placement under which an entry that is not proposed is remembered.
    pub fn remembered(&self, id: RuleId) -> Option<Placed<'a>> {
        let mut history = self.model.rule(id).placements.history.iter();
        history.find(|(_, when)| self.holds(when)).map(|(placement, when)| Placed { placement, when })
    }

    fn holds(&self, when: &'a Expr) -> bool {
        self.truth(when, Subject::Case) == Some(true)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPlacement {
    pub when: Located<String>,
    pub block: Located<u8>,
    pub rank: i16,
    pub reason: String,
}
