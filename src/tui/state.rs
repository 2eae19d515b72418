//! Everything the screens show. It changes only in `update`; views read it.

use std::path::PathBuf;
use std::rc::Rc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::screens::Screen;
use super::theme::Theme;
use crate::checklist::{Checklist, Item};
use crate::domain::evaluate::Status;
use crate::domain::facts::Path;
use crate::session::Session;
use crate::text::Words;
use crate::wording::Wording;

/// Everything the screens show.
#[derive(Debug)]
pub struct State {
    /// The words.
    pub words: Rc<Words>,
    /// The languages there are, with their own names.
    pub languages: Vec<(String, String)>,
    /// The looks.
    pub theme: Theme,
    /// Ids of the interviews there are.
    pub interviews: Vec<String>,
    /// The saved cases.
    pub cases: Vec<CaseLine>,
    /// The case being worked on.
    pub session: Option<Session>,
    /// What follows from its answers.
    pub standing: Option<Standing>,
    /// Screens, the one in front last.
    pub screens: Vec<Screen>,
    /// One line that tells what just happened.
    pub notice: Option<Notice>,
    /// The day that counts as today.
    pub today: Date,
    /// Reads the clock.
    pub now: fn() -> Timestamp,
    /// Where exports are written.
    pub folder: PathBuf,
}

/// A saved case, as the home screen lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseLine {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The interview.
    pub interview: String,
    /// When it was last changed.
    pub updated: String,
    /// How many answers it has.
    pub answered: usize,
    /// Who works on it.
    pub locked_by: Option<String>,
    /// It cannot be read.
    pub damaged: bool,
}

/// One line that tells what just happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The words.
    pub text: String,
    /// Whether it needs care.
    pub warning: bool,
}

/// What follows from the answers of a case.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The next question.
    pub next: Option<Path>,
    /// The next question that only estimates wait for.
    pub next_for_estimates: Option<Path>,
    /// No more than so many questions are left.
    pub at_most: usize,
    /// No more than so many for the estimates alone.
    pub at_most_for_estimates: usize,
    /// The checklist.
    pub checklist: Checklist,
    /// The places whose answers count.
    pub used: Vec<Path>,
    /// Items whose state changed with the last answer.
    pub changed: Vec<Changed>,
}

/// An item whose state changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Its key.
    pub key: String,
    /// Its state now.
    pub now: Status,
}

/// Where the draft of a letter is written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To a new file, of this name if it is free: what stands there already may be a draft that was worked on.
    New(PathBuf),
    /// To the file that this draft was written to before.
    Same(PathBuf),
}

/// Something the event loop does for the screens.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Save the case.
    Save,
    /// Begin a case of an interview.
    NewCase(String),
    /// Go on with a case.
    OpenCase(String),
    /// Let go of the case and list the saved ones.
    CloseCase,
    /// Put the last good copy of a damaged case in its place and open it.
    RestoreCase(String),
    /// Speak another language.
    Speak(String),
    /// Write the checklist to a file.
    Export(crate::export::Format, PathBuf),
    /// Draft a letter to a body.
    Draft(String),
    /// Write the draft of a letter to a file.
    WriteLetter(String, Target),
    /// Stop the program for a while.
    Suspend,
    /// Leave.
    Quit,
}

impl State {
    /// Words for the case at hand; without one there is nothing to say about it.
    pub fn wording(&self) -> Option<Wording<'_>> {
        let session = self.session.as_ref()?;
        Some(Wording::new(&self.words, &session.interview, &session.facts, session.law_date()))
    }

    /// Whether the checklist has items of law; one that only tells whom to turn to has none.
    pub fn has_law(&self) -> bool {
        self.standing.as_ref().is_some_and(|standing| standing.checklist.items.iter().any(|item| !item.is_proposal))
    }

    /// Finds out anew what follows from the answers, and what changed by it.
    pub fn recount(&mut self) {
        let Some(session) = &self.session else {
            self.standing = None;
            return;
        };
        let replay = session.replay();
        let checklist = session.checklist(&replay);
        let before = self.standing.as_ref().map(|standing| &standing.checklist);
        let changed = before.map_or_else(Vec::new, |before| changes(before, &checklist));
        let used = session.facts.paths().filter(|path| replay.uses(*path)).collect();
        self.standing = Some(Standing {
            next: replay.next,
            next_for_estimates: replay.next_for_estimates,
            at_most: replay.at_most,
            at_most_for_estimates: replay.at_most_for_estimates,
            checklist,
            used,
            changed,
        });
    }

    /// Tells what just happened.
    pub fn say(&mut self, text: String) {
        self.notice = Some(Notice { text, warning: false });
    }

    /// Tells what went wrong.
    pub fn warn(&mut self, text: String) {
        self.notice = Some(Notice { text, warning: true });
    }
}

/// The items whose state differs between two checklists, in the order of the second.
fn changes(before: &Checklist, after: &Checklist) -> Vec<Changed> {
    let status_before = |key: &str| before.items.iter().find(|item| item.key() == key).map(|item| item.status);
    // Of the many proposals, only those matter that come or go.
    let matters =
        |item: &&Item| !item.is_proposal || item.status == Status::Required || status_before(&item.key()) == Some(Status::Required);
    let changed = after.items.iter().filter(|item| status_before(&item.key()) != Some(item.status));
    changed.filter(matters).map(|item| Changed { key: item.key(), now: item.status }).collect()
}
