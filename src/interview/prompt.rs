//! One question as every way of asking shows it: full screen, line by line, or JSON.

use super::replay::Replay;
use super::script::{Ask, Interview, Question};
use crate::domain::evaluator::Subject;
use crate::domain::facts::{FactDef, Facts, GroupId, ListState, Path};
use crate::domain::language::{Expr, member_name};
use crate::domain::rules::RuleId;
use crate::domain::symbols::Symbol;

/// An option on offer.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The option.
    pub option: Symbol,
    /// Its name.
    pub name: String,
    /// The item that explains why it cannot be used in this case.
    pub barred: Option<RuleId>,
    /// Other answers say already that it is chosen.
    pub already: bool,
}

/// How the answer is given.
#[derive(Clone, Debug, PartialEq)]
pub enum Control {
    /// Yes or no.
    YesNo,
    /// One of the offers, perhaps with a table that compares them.
    Choice {
        /// What can be chosen.
        offers: Vec<Offer>,
        /// Columns of the table.
        table: Vec<String>,
    },
    /// Any number of the offers.
    Several {
        /// What can be chosen.
        offers: Vec<Offer>,
    },
    /// One of many countries.
    Country {
        /// What can be chosen.
        offers: Vec<Offer>,
    },
    /// Something typed: a count, an amount, a percentage, a day, a text.
    Typed,
    /// Members are added until there are no more.
    Group {
        /// The group.
        group: GroupId,
        /// Indices of the members there are.
        members: usize,
        /// Whether the list was closed.
        closed: bool,
    },
}

/// A question, ready to be asked.
#[derive(Clone, Debug)]
pub struct Prompt<'a> {
    /// What it asks for.
    pub path: Path,
    /// The question in the script.
    pub question: &'a Question,
    /// The definition of the fact.
    pub def: &'a FactDef,
    /// How the answer is given.
    pub control: Control,
}

impl<'a> Prompt<'a> {
    /// The question for a place, as the case stands; `None` if the script does not ask for it.
    pub fn at<'r>(interview: &'a Interview, facts: &Facts, replay: impl FnOnce() -> Replay<'r>, path: Path) -> Option<Self>
    where
        'a: 'r,
    {
        let question = interview.question(path.key())?;
        // Few questions have options that cannot be used in some cases: the others need no replay.
        let restricted = interview.model.restrictions.iter().any(|restriction| restriction.key == path.key());
        let depends = restricted || !question.barred.is_empty() || question.already.is_some();
        let replay = depends.then(replay);
        let def = interview.model.vocabulary.def(path.key());
        let offers = || -> Vec<Offer> {
            let rest = def.options.iter().filter(|option| !question.first.contains(option));
            question
                .first
                .iter()
                .chain(rest)
                .filter(|option| replay.as_ref().is_none_or(|replay| replay.evaluator.fits(path.key(), **option)))
                .map(|option| Offer {
                    option: *option,
                    name: interview.model.vocabulary.symbols.name(*option).to_owned(),
                    barred: replay.as_ref().and_then(|replay| barred(question, replay, *option)),
                    already: replay.as_ref().is_some_and(|replay| already(interview, question, replay, *option)),
                })
                .collect()
        };
        let control = match (question.ask, &question.group) {
            (Ask::YesNo, _) => Control::YesNo,
            (Ask::OneChoice, _) => Control::Choice { offers: offers(), table: question.table.clone() },
            (Ask::Several, _) => Control::Several { offers: offers() },
            (Ask::Country, _) => Control::Country { offers: offers() },
            (Ask::Group, Some((group, _))) => {
                let list = facts.list(*group);
                Control::Group { group: *group, members: list.members.len(), closed: list.state == ListState::Closed }
            }
            _ => Control::Typed,
        };
        Some(Self { path, question, def, control })
    }

    /// What can be chosen, if the answer is a choice.
    pub fn offers(&self) -> &[Offer] {
        match &self.control {
            Control::Choice { offers, .. } | Control::Several { offers } | Control::Country { offers } => offers,
            Control::YesNo | Control::Typed | Control::Group { .. } => &[],
        }
    }
}

fn barred(question: &Question, replay: &Replay<'_>, option: Symbol) -> Option<RuleId> {
    let holds = |condition| replay.evaluator.truth(condition, crate::domain::evaluator::Subject::Case) == Some(true);
    // The conditions belong to the interview that the replay was made of.
    let bars = question.barred.iter().filter(|bar| bar.option == option);
    bars.into_iter().find(|bar| holds(&bar.when)).map(|bar| bar.reason)
}

/// Whether other answers say already that an option is chosen. An answer that was given to the question itself says nothing here.
fn already(interview: &Interview, question: &Question, replay: &Replay<'_>, option: Symbol) -> bool {
    let model = &interview.model;
    let name = question.already.as_ref().map(|several| member_name(several, model.vocabulary.symbols.name(option)));
    let Some(derived) = name.and_then(|name| model.derived_named(&name)) else { return false };
    let expr = &replay.evaluator.model.derived[usize::from(derived.id.0)].expr;
    let other = |part: &&Expr| !matches!(part, Expr::Has(key, _) if *key == question.key);
    let holds = |part: &Expr| replay.evaluator.truth(part, Subject::Case) == Some(true);
    match expr {
        Expr::Or(parts) => parts.iter().filter(other).any(holds),
        _ => false,
    }
}

/// What somebody replies to a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// Yes or no.
    YesNo(bool),
    /// One option.
    Option(Symbol),
    /// Any number of options.
    Options(Vec<Symbol>),
    /// Something typed.
    Typed(String),
    /// *I do not know yet*, with a note.
    NotKnown(String),
    /// As if it had not been asked.
    Clear,
    /// One more member, with its name for people.
    AddMember(Option<String>),
    /// One more member like the n-th.
    CopyMember(usize),
    /// The n-th member goes away.
    RemoveMember(usize),
    /// There are no more members.
    NoMore,
}
