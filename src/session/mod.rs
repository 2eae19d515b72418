//! One person's work on one case: replies become changes, and what follows from them is found anew.
//!
//! Full screen and line mode share it. It touches no disk: whoever holds it saves the case after each change.

mod trail;

use std::sync::Arc;

pub use trail::Trail;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::case::facts;
use crate::case::file::{Author, CaseFile, Change, Mark, NewAnswer};
use crate::checklist::{Checklist, Request, build_from};
use crate::domain::facts::{Answer, Facts, GroupId, Key, Kind, Path, Value};
use crate::domain::symbols::Symbol;
use crate::interview::answer::{self, AnswerProblem};
use crate::interview::prompt::{Offer, Prompt, Reply};
use crate::interview::replay::{EstimatesWanted, Replay};
use crate::interview::script::Interview;
use crate::interview::typed;

/// A case being worked on.
#[derive(Clone, Debug)]
pub struct Session {
    /// The interview.
    pub interview: Arc<Interview>,
    /// The case.
    pub case: CaseFile,
    /// Its facts.
    pub facts: Facts,
    /// Answers in the file that the interview cannot use.
    pub unusable: Vec<String>,
    /// The day that counts as today.
    pub today: Date,
    /// Who works on it.
    pub by: String,
    /// The case was written by a newer program: it may be looked at only.
    pub read_only: bool,
}

impl Session {
    /// Takes up a case.
    pub fn new(interview: Arc<Interview>, case: CaseFile, today: Date, by: String) -> Self {
        let (facts, unusable) = facts::of(&case, &interview);
        Self { interview, case, facts, unusable, today, by, read_only: false }
    }

    /// Takes up a case to be looked at only.
    pub fn read_only(interview: Arc<Interview>, case: CaseFile, today: Date, by: String) -> Self {
        Self { read_only: true, ..Self::new(interview, case, today, by) }
    }

    /// The day of the law: the case's own, else today.
    pub fn law_date(&self) -> Date {
        self.case.law_date.unwrap_or(self.today)
    }

    /// The title of the case, or the name of the company.
    pub fn title(&self) -> String {
        self.case.display_title()
    }

    /// Where the interview stands.
    pub fn replay(&self) -> Replay<'_> {
        Replay::of(&self.interview, &self.facts, self.law_date(), self.case.estimates)
    }

    /// The checklist as it stands.
    pub fn checklist(&self, replay: &Replay<'_>) -> Checklist {
        let law_date = self.law_date();
        let request = Request {
            law_date,
            plan_start: self.case.plan_start.unwrap_or(law_date),
            estimates: self.case.estimates,
            marks: &self.case.marks,
        };
        build_from(&self.interview, &self.facts, &request, replay)
    }

    /// The question at a place, as the case stands.
    pub fn prompt(&self, path: Path) -> Option<Prompt<'_>> {
        Prompt::at(&self.interview, &self.facts, || self.replay(), path)
    }

    /// Takes a reply to the question at a place.
    ///
    /// # Errors
    /// Why the reply cannot be the answer; nothing has changed then.
    pub fn reply(&mut self, path: Path, reply: &Reply, at: Timestamp) -> Result<(), AnswerProblem> {
        if self.read_only {
            return Err(AnswerProblem::ReadOnly);
        }
        let change = self.change(path, reply)?;
        self.apply(&change, at);
        Ok(())
    }

    /// Applies a change.
    pub fn apply(&mut self, change: &Change, at: Timestamp) {
        let author = Author { by: self.by.clone(), at };
        self.case.apply(change, &author);
        (self.facts, self.unusable) = facts::of(&self.case, &self.interview);
    }

    /// Marks an item.
    ///
    /// # Errors
    /// The case may be looked at only.
    pub fn mark(&mut self, item: &str, mark: Mark, at: Timestamp) -> Result<(), AnswerProblem> {
        if self.read_only {
            return Err(AnswerProblem::ReadOnly);
        }
        self.apply(&Change::Mark(item.to_owned(), mark), at);
        Ok(())
    }

    /// Asks for the estimates from now on.
    pub fn want_estimates(&mut self) {
        self.case.estimates = EstimatesWanted::Now;
    }

    fn change(&self, path: Path, reply: &Reply) -> Result<Change, AnswerProblem> {
        let vocabulary = &self.interview.model.vocabulary;
        let def = vocabulary.def(path.key());
        let list = |path: Path| match path {
            Path::Fact(fact) => vocabulary.group_of(fact),
            Path::Field(..) => None,
        };
        let wrong = || AnswerProblem::WrongKind { wanted: def.kind.name() };
        let fits = match reply {
            Reply::YesNo(_) => def.kind == Kind::Bool,
            Reply::Option(_) => matches!(def.kind, Kind::Choice | Kind::Country),
            Reply::Options(_) => def.kind == Kind::Several,
            _ => true,
        };
        if !fits {
            return Err(wrong());
        }
        let known = |value: Value| NewAnswer::Known(answer::to_json(&value, def.kind, &vocabulary.symbols));
        let new = match reply {
            Reply::YesNo(truth) => known(Value::Bool(*truth)),
            Reply::Option(option) => known(Value::Choice(self.allowed(path, *option)?)),
            Reply::Options(options) => {
                let mut chosen = Vec::with_capacity(options.len());
                for option in options {
                    let option = self.allowed(path, *option)?;
                    if !chosen.contains(&option) {
                        chosen.push(option);
                    }
                }
                known(Value::Several(chosen))
            }
            Reply::Typed(text) => known(typed::read(def, text)?),
            Reply::NotKnown(note) => NewAnswer::NotKnown(note.clone()),
            Reply::Clear => NewAnswer::Cleared,
            Reply::AddMember(_) | Reply::CopyMember(_) | Reply::RemoveMember(_) | Reply::NoMore => {
                let group = list(path).ok_or_else(wrong)?;
                if let Reply::AddMember(Some(label)) = reply {
                    self.check_label(group, label)?;
                }
                return self.list_change(group, reply).ok_or_else(wrong);
            }
        };
        Ok(match path {
            Path::Fact(_) => Change::Fact(def.name.clone(), new),
            Path::Field(group, member, _) => {
                let (list, field) = def.name.split_once('.').unwrap_or((&def.name, ""));
                let member = self.facts.list(group).members[member].id.to_string();
                Change::Field(list.to_owned(), member, field.to_owned(), new)
            }
        })
    }

    /// The name of a member has the bounds of its `label` field.
    fn check_label(&self, group: GroupId, label: &str) -> Result<(), AnswerProblem> {
        let fields = &self.interview.model.vocabulary.group(group).fields;
        match fields.iter().find(|field| field.name.ends_with(".label")) {
            Some(field) => answer::check_text(field, label).map(|_| ()),
            None => Ok(()),
        }
    }

    fn list_change(&self, group: GroupId, reply: &Reply) -> Option<Change> {
        let vocabulary = &self.interview.model.vocabulary;
        let list = vocabulary.def(Key::Fact(vocabulary.group(group).list)).name.clone();
        let id = |member: &usize| Some(self.facts.list(group).members.get(*member)?.id.to_string());
        Some(match reply {
            Reply::AddMember(label) => {
                let label = label.as_deref().map(answer::printable).filter(|label| !label.is_empty());
                Change::AddMember(list, label)
            }
            Reply::CopyMember(member) => Change::CopyMember(list, id(member)?),
            Reply::RemoveMember(member) => Change::RemoveMember(list, id(member)?),
            _ => Change::CloseList(list, true),
        })
    }

    /// An option of the question at a place, unless it cannot be used in this case.
    fn allowed(&self, path: Path, option: Symbol) -> Result<Symbol, AnswerProblem> {
        let prompt = self.prompt(path);
        let offers: Vec<Offer> = prompt.map_or_else(Vec::new, |prompt| prompt.offers().to_vec());
        let allowed = offers.iter().map(|offer| offer.name.clone()).collect();
        let offer = offers.into_iter().find(|offer| offer.option == option);
        match offer {
            Some(Offer { barred: Some(reason), .. }) => Err(AnswerProblem::Barred { reason: self.interview.model.rule(reason).id.clone() }),
            Some(_) => Ok(option),
            None => Err(AnswerProblem::UnknownOption { allowed }),
        }
    }

    /// Whether a place has an answer that may be edited.
    pub fn is_answered(&self, path: Path) -> bool {
        *self.facts.at(path) != Answer::NotAsked
    }
}
