//! The proposals of the support network as every export to read shows them: what is said, in which order, and how shortly.
//!
//! The whole page of an entry is one command away; here stands what is needed to choose and to write.

use crate::checklist::{Checklist, Item, OpenQuestion};
use crate::domain::evaluate::Status;
use crate::wording::{Part, Wording};

/// The block whose entries are only named: they become more once a place is chosen.
const CANDIDATES: u8 = 10;
/// The blocks whose entries are there for one and the same reason.
const SERVICES_AND_TASKS: std::ops::RangeInclusive<u8> = 12..=13;
/// The block of the agreements, none of which gives a right.
const AGREEMENTS: u8 = 3;
/// What of an entry's page is said here.
const SAID: [&str; 21] = [
    "label-because",
    "label-ask",
    "label-held",
    "label-term",
    "label-term-now",
    "label-cost",
    "label-news",
    "label-standing",
    "label-address",
    "label-email",
    "label-phone",
    "label-via",
    "label-next",
    "label-trap",
    "label-when",
    "label-due",
    "label-helped-by",
    "label-authority",
    "label-after",
    "label-past-review",
    "label-note",
];

/// The section of an export.
pub(super) struct Section<'c> {
    /// The bodies that are worth a first letter, by name.
    pub first_contacts: Vec<String>,
    /// The blocks that have entries, in their order.
    pub blocks: Vec<Block<'c>>,
    /// What is undecided yet.
    pub undecided: Vec<Undecided>,
}

/// A block with its entries.
pub(super) struct Block<'c> {
    /// Its heading.
    pub heading: String,
    /// What to do with it, and what holds for all its entries.
    pub about: Vec<String>,
    /// Its entries.
    pub entries: Entries<'c>,
}

/// Entries, as shortly as they can be said.
pub(super) enum Entries<'c> {
    /// A line each: a name, or what became of it.
    Lines(Vec<String>),
    /// A title with a few parts each.
    Sheets(Vec<(&'c Item, Vec<Part>)>),
}

/// Proposals that wait for the same answers.
pub(super) struct Undecided {
    /// What they wait for.
    pub waiting: String,
    /// What they are called.
    pub titles: Vec<String>,
}

impl<'c> Section<'c> {
    /// The section of a checklist; `None` if nobody is worth turning to.
    pub(super) fn of(checklist: &'c Checklist, wording: &Wording<'_>) -> Option<Self> {
        let placed: Vec<(u8, &Item)> = checklist.items.iter().filter_map(|item| Some((item.placed.as_ref()?.block, item))).collect();
        let blocks: Vec<Block<'c>> = placed.chunk_by(|left, right| left.0 == right.0).map(|placed| block(placed, wording)).collect();
        let undecided = undecided(checklist, wording);
        let first_contacts = checklist.first_contacts.iter().map(|id| wording.title(id, None)).collect();
        (!blocks.is_empty() || !undecided.is_empty()).then_some(Self { first_contacts, blocks, undecided })
    }
}

fn block<'c>(placed: &[(u8, &'c Item)], wording: &Wording<'_>) -> Block<'c> {
    let number = placed.first().map_or(0, |(block, _)| *block);
    let items = || placed.iter().map(|(_, item)| *item);
    let shared = if SERVICES_AND_TASKS.contains(&number) { shared_reason(&items().collect::<Vec<_>>(), wording) } else { None };
    let mut about = vec![wording.block_about(number)];
    about.extend((number == AGREEMENTS).then(|| wording.words.get("support-agreement-caution")));
    let entries = match number {
        CANDIDATES => Entries::Lines(items().map(|item| wording.short_title(&item.id)).collect()),
        _ if items().all(|item| item.placed.as_ref().is_some_and(|placed| placed.is_history())) => {
            Entries::Lines(items().filter_map(|item| wording.formerly(item)).collect())
        }
        _ => Entries::Sheets(items().map(|item| (item, parts(item, shared.is_some(), wording))).collect()),
    };
    about.extend(shared);
    Block { heading: wording.block(number), about, entries }
}

/// The reason that all items of a block have, if it is the same.
fn shared_reason(items: &[&Item], wording: &Wording<'_>) -> Option<String> {
    let mut reasons: Vec<Vec<String>> = items.iter().map(|item| wording.why_placed(item)).collect();
    reasons.dedup();
    match reasons.as_slice() {
        [reason] if items.len() > 1 => Some(reason.join(&wording.words.get("sentence-space"))),
        _ => None,
    }
}

fn parts(item: &Item, without_reason: bool, wording: &Wording<'_>) -> Vec<Part> {
    let said = |part: &Part| match part {
        Part::Summary(_) => true,
        Part::Text("label-because", _) => !without_reason,
        Part::Text(label, _) => SAID.contains(label),
        // The answers behind the reason are told by `explain`.
        Part::List(label, _) => *label != "label-because" && SAID.contains(label),
    };
    wording.sheet(item).into_iter().filter(said).collect()
}

/// The undecided proposals by what they wait for, in the order in which they were found.
fn undecided(checklist: &Checklist, wording: &Wording<'_>) -> Vec<Undecided> {
    let mut groups: Vec<Undecided> = Vec::new();
    for item in checklist.items.iter().filter(|item| item.is_proposal && item.status == Status::Possible) {
        let waiting = wording.waiting(item).unwrap_or_default();
        let title = wording.short_title(&item.id);
        match groups.iter_mut().find(|group| group.waiting == waiting) {
            Some(group) => group.titles.push(title),
            None => groups.push(Undecided { waiting, titles: vec![title] }),
        }
    }
    groups
}

/// What an open question decides: the items of law by name, those of the network by number.
pub(super) fn decided_by(open: &OpenQuestion, checklist: &Checklist, wording: &Wording<'_>) -> Vec<String> {
    let is_proposal = |key: &&String| checklist.items.iter().any(|item| item.is_proposal && item.id == **key);
    let (proposals, of_law): (Vec<&String>, Vec<&String>) = open.items.iter().partition(is_proposal);
    let mut lines: Vec<String> = of_law.into_iter().map(|key| wording.title_of_key(key)).collect();
    lines.extend((!proposals.is_empty()).then(|| wording.words.counted("decides-proposals", proposals.len(), &[])));
    lines
}
