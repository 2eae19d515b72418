//! Errors in the user's words: what was found, where, and what would be right.

use super::Words;
use crate::case::store::StoreError;
use crate::checklist::explain::Unexplained;
use crate::domain::located::{DataError, Problem};
use crate::interview::answer::AnswerProblem;
use crate::interview::answers_file::{AnswerError, AnswersFileError};
use crate::interview::change::ChangeError;

impl Words {
    /// A fault of a data file.
    pub fn data_error(&self, error: &DataError) -> String {
        format!("{}: {}", error.place, self.problem(&error.problem))
    }

    /// A fault of an answers file.
    pub fn answers_file_error(&self, error: &AnswersFileError) -> String {
        match error {
            AnswersFileError::Shape(error) => self.data_error(error),
            AnswersFileError::Answer(error) => self.answer_error(error),
        }
    }

    fn answer_error(&self, error: &AnswerError) -> String {
        let values = [("place", error.place.to_string()), ("fact", error.fact.clone()), ("found", error.found.clone())];
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let head = self.with("error-answer", &values);
        format!("{head} {}", self.answer_problem(&error.problem))
    }

    /// A change that cannot be made.
    pub fn change_error(&self, error: &ChangeError) -> String {
        let head = match error.problem {
            AnswerProblem::NoValue => error.fact.clone() + ":",
            _ => self.with("error-change", &[("fact", &error.fact), ("found", &error.found)]),
        };
        format!("{head} {}", self.answer_problem(&error.problem))
    }

    /// Why an item cannot be explained.
    pub fn unexplained(&self, key: &str, why: &Unexplained) -> String {
        match why {
            Unexplained::NoSuchItem(nearest) => self.with_nearest("error-unknown-item", &[("name", key)], nearest.as_deref()),
            Unexplained::NoMembers(list) => self.with("error-no-item-member", &[("item", key), ("allowed", list)]),
            Unexplained::NoSuchMember(members) => self.with("error-no-item-member", &[("item", key), ("allowed", &self.list(members))]),
        }
    }

    /// That the directory has no such entry, and which was meant.
    pub fn no_such_entry(&self, name: &str, nearest: Option<&str>) -> String {
        self.with_nearest("error-no-entry", &[("name", name)], nearest)
    }

    /// Why a value cannot be an answer, and what would be right.
    pub fn answer_problem(&self, problem: &AnswerProblem) -> String {
        match problem {
            AnswerProblem::UnknownFact { nearest } => self.with_nearest("error-no-such-fact", &[], nearest.as_deref()),
            AnswerProblem::BesideAnswers => self.get("error-beside-answers"),
            AnswerProblem::UnknownMember { allowed } => self.with("error-no-such-member", &[("allowed", &self.list(allowed))]),
            AnswerProblem::NoValue => self.get("error-change-form"),
            AnswerProblem::NotAValue => self.get("error-member-value"),
            AnswerProblem::GivenTwice => self.get("error-given-twice"),
            AnswerProblem::WrongKind { wanted } => self.get(&format!("error-need-{wanted}")),
            AnswerProblem::UnknownOption { allowed } => self.with("error-unknown-option", &[("allowed", &self.list(allowed))]),
            AnswerProblem::Barred { reason } => self.with("error-barred", &[("reason", reason)]),
            AnswerProblem::ReadOnly => self.get("error-read-only"),
            AnswerProblem::NoSuchDay => self.get("error-no-such-day"),
            AnswerProblem::AmbiguousDay => self.get("error-ambiguous-day"),
            AnswerProblem::BelowMinimum { minimum } => self.with("error-below-minimum", &[("bound", &self.number(*minimum))]),
            AnswerProblem::NotAbove { above } => self.with("error-not-above", &[("bound", &self.number(*above))]),
            AnswerProblem::AboveMaximum { maximum } => self.with("error-above-maximum", &[("bound", &self.number(*maximum))]),
            AnswerProblem::BeforeFirstDay { first } => self.with("error-before-first-day", &[("bound", &self.date(*first))]),
            AnswerProblem::AfterLastDay { last } => self.with("error-after-last-day", &[("bound", &self.date(*last))]),
            AnswerProblem::TooManyPlaces { places } => self.counted("error-too-many-places", *places as usize, &[]),
            AnswerProblem::TooLong { maximum } => self.counted("error-too-long", *maximum, &[]),
        }
    }

    fn with_nearest(&self, key: &str, values: &[(&str, &str)], nearest: Option<&str>) -> String {
        let text = self.with(key, values);
        match nearest {
            Some(name) => format!("{text} {}", self.with("error-did-you-mean", &[("name", name)])),
            None => text,
        }
    }

    fn problem(&self, problem: &Problem) -> String {
        match problem {
            Problem::Syntax { detail } => self.with("error-syntax", &[("detail", detail)]),
            Problem::Grammar { found, expected } => self.with("error-grammar", &[("found", found), ("expected", expected)]),
            Problem::UnknownName { name, what, nearest } => {
                let key = format!("error-unknown-{what}");
                self.with_nearest(&key, &[("name", name)], nearest.as_deref())
            }
            Problem::UnknownOption { fact, option, allowed } => {
                self.with("error-no-option", &[("fact", fact), ("option", option), ("allowed", allowed)])
            }
            Problem::UnlikeKinds { left, right } => self.with("error-unlike-kinds", &[("left", left), ("right", right)]),
            Problem::WrongKind { found, wanted } => self.with("error-wrong-kind", &[("found", found), ("wanted", wanted)]),
            Problem::Duplicate { id } => self.with("error-duplicate", &[("id", id)]),
            Problem::Cycle { path } => self.with("error-cycle", &[("path", path)]),
            Problem::BadValue { key, found, allowed } => {
                self.with("error-bad-value", &[("key", key), ("found", found), ("allowed", allowed)])
            }
            Problem::NoStanding { key } => self.with("error-no-standing", &[("key", key)]),
            Problem::MissingFile => self.get("error-missing-file"),
        }
    }
}

impl Words {
    /// Why a case cannot be read or saved, and the way out.
    pub fn store_error(&self, error: &StoreError) -> String {
        let shown = |path: &std::path::Path| path.display().to_string();
        match error {
            StoreError::NotFound(name) => self.with("error-no-case", &[("name", name)]),
            StoreError::Ambiguous(name, ids) => self.with("error-several-cases", &[("name", name), ("ids", &self.list(ids))]),
            StoreError::Damaged { path, detail, previous, .. } => {
                let text = self.with("error-damaged", &[("path", &shown(path)), ("detail", detail)]);
                match previous {
                    Some(previous) => format!("{text} {}", self.with("error-damaged-copy", &[("path", &shown(previous))])),
                    None => format!("{text} {}", self.get("error-damaged-no-copy")),
                }
            }
            StoreError::Locked(Some(holder)) => {
                let since = holder.since.strftime("%Y-%m-%d %H:%M UTC").to_string();
                self.with("error-locked-by", &[("by", &holder.by), ("since", &since)])
            }
            StoreError::Locked(None) => self.get("error-locked"),
            StoreError::Conflict { .. } => self.get("error-conflict"),
            StoreError::Newer(format) => self.with("error-newer", &[("format", format)]),
            StoreError::Io(path, source) => self.with("error-io", &[("path", &shown(path)), ("detail", &source.to_string())]),
        }
    }
}
