//! `new`, `open` and the home screen: an interview on the full screen or line by line.

use std::io;
use std::path::Path;

use super::arguments;
use crate::case::file::{Author, CaseFile};
use crate::case::lock::{CaseLock, Holder};
use crate::case::{id, store};
use crate::interview::answer::printable;
use crate::plain::{self, Desk, Outcome, PlainError};
use crate::session::Session;
use crate::tui;
use crate::workplace::{Failure, Setup, exit};

/// The home screen; without a terminal, help.
pub fn home(setup: &Setup<'_>) -> Result<u8, Failure> {
    if is_plain(setup, false) {
        let help = arguments::command(&setup.words).render_help().to_string();
        setup.print(&help)?;
        return Ok(exit::USAGE);
    }
    full_screen(setup, None)
}

/// A new case.
pub fn new(setup: &Setup<'_>, interview: &str, title: Option<String>, plain: bool) -> Result<u8, Failure> {
    let interview = setup.interview(interview)?;
    let fresh = id::new(setup.environment.today);
    let author = Author { by: setup.environment.user.clone(), at: (setup.environment.now)() };
    let title = printable(&title.unwrap_or_default());
    let mut case = CaseFile::new(fresh, title, (&interview.id, interview.version), setup.words.language(), &author);
    let failed = |error| Failure::store(&setup.words, &error);
    setup.store.create_folder().map_err(failed)?;
    let path = setup.store.path(&case.id);
    let lock = store::lock(&path, &holder(setup)).map_err(failed)?;
    store::save(&path, &mut case, &lock).map_err(failed)?;
    let session = Session::new(interview, case, setup.environment.today, setup.environment.user.clone());
    hold(setup, session, &path, lock, plain)
}

/// A case that exists.
pub fn open(setup: &Setup<'_>, name: &str, plain: bool) -> Result<u8, Failure> {
    let failed = |error| Failure::store(&setup.words, &error);
    let path = setup.store.find(name).map_err(failed)?;
    let lock = store::lock(&path, &holder(setup)).map_err(failed)?;
    let loaded = store::read(&path).map_err(failed)?;
    let interview = setup.interview(&loaded.case.interview)?;
    let (today, by) = (setup.environment.today, setup.environment.user.clone());
    let session = match loaded.newer_format {
        Some(_) => Session::read_only(interview, loaded.case, today, by),
        None => Session::new(interview, loaded.case, today, by),
    };
    hold(setup, session, &path, lock, plain)
}

fn hold(setup: &Setup<'_>, session: Session, path: &Path, lock: CaseLock, plain: bool) -> Result<u8, Failure> {
    if is_plain(setup, plain) {
        return hold_plain(setup, session, path, &lock);
    }
    full_screen(setup, Some((session, path.to_owned(), lock)))
}

fn hold_plain(setup: &Setup<'_>, mut session: Session, path: &Path, lock: &CaseLock) -> Result<u8, Failure> {
    if session.read_only {
        let format = session.case.format.clone();
        return Err(Failure::store(&setup.words, &store::StoreError::Newer(format)));
    }
    setup.words.language().clone_into(&mut session.case.language);
    let mut save = |case: &mut CaseFile| store::save(path, case, lock);
    let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
    let mut desk = Desk { input: &mut input, output: &mut output, save: &mut save, now: setup.environment.now };
    match plain::hold(&mut session, &setup.words, &mut desk) {
        Ok(Outcome::InputEnded) => Ok(exit::INPUT_ENDED),
        Ok(Outcome::Finished | Outcome::Left) => Ok(exit::DONE),
        Err(PlainError::Io(error)) => Err(Failure::io(&setup.words, &setup.words.get("standard-output"), &error)),
        Err(PlainError::Store(error)) => Err(Failure::store(&setup.words, &error)),
    }
}

fn full_screen(setup: &Setup<'_>, work: Option<(Session, std::path::PathBuf, CaseLock)>) -> Result<u8, Failure> {
    tui::run(setup, work)
}

/// Who takes locks here.
pub fn holder(setup: &Setup<'_>) -> Holder {
    Holder { by: setup.environment.user.clone(), since: (setup.environment.now)(), pid: std::process::id() }
}

/// Line mode was asked for, or nothing else is possible or wanted here.
fn is_plain(setup: &Setup<'_>, asked: bool) -> bool {
    let variable = setup.environment.variable;
    let dumb = variable("TERM").is_none_or(|term| term.is_empty() || term == "dumb");
    let accessible = variable("ACCESSIBLE").is_some_and(|value| !["", "0", "false"].contains(&value.as_str()));
    asked || dumb || accessible || !setup.environment.stdin_is_terminal || !setup.environment.stdout_is_terminal
}
