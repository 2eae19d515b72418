//! What the event loop does for the screens: cases are opened, saved and let go of, words loaded, checklists written.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use crate::case::file::{Author, CaseFile};
use crate::case::id;
use crate::case::lock::{CaseLock, Holder};
use crate::case::store::{self, Listed, StoreError};
use crate::export::{self, Digests, Format, Frame};
use crate::letter;
use crate::session::Session;
use crate::text::Words;
use crate::workplace::{Setup, save_language, write_beside_others, write_whole};

use super::state::{CaseLine, Effect, State, Target};
use super::update::Message;

/// What is said when a file was written.
pub(super) fn written_to(path: &Path, state: &State) -> String {
    state.words.with("export-done", &[("path", &path.display().to_string())])
}

fn not_written(path: &Path, error: &std::io::Error, state: &State) -> Message {
    let values = [("path", path.display().to_string()), ("detail", error.to_string())];
    Message::Failed(state.words.with("error-io", &values.each_ref().map(|(name, value)| (*name, value.as_str()))))
}

/// The case that is open, with its lock.
#[derive(Debug)]
pub struct OpenCase {
    /// Its file.
    pub path: PathBuf,
    /// Its lock.
    pub lock: CaseLock,
}

/// Does the work.
#[derive(Debug)]
pub struct Worker<'a> {
    setup: &'a Setup<'a>,
    open: Option<OpenCase>,
}

/// What an effect led to.
#[derive(Debug)]
pub enum Done {
    /// Something to tell the screens.
    Message(Message),
    /// Nothing.
    Nothing,
    /// The program is to be stopped for a while.
    Suspend,
    /// The program ends.
    Quit,
}

impl<'a> Worker<'a> {
    /// A worker with a case that is open already, or none.
    pub fn new(setup: &'a Setup<'a>, open: Option<OpenCase>) -> Self {
        Self { setup, open }
    }

    /// Does what an effect asks for.
    pub fn perform(&mut self, effect: Effect, state: &mut State) -> Done {
        let message = match effect {
            Effect::Quit => return Done::Quit,
            Effect::Suspend => return Done::Suspend,
            Effect::Save => match self.save(state) {
                Ok(()) => return Done::Nothing,
                Err(error) => Message::NotSaved(state.words.store_error(&error)),
            },
            Effect::NewCase(interview) => self.new_case(&interview, &state.words),
            Effect::OpenCase(id) => self.open_case(&id, &state.words),
            Effect::RestoreCase(id) => match store::restore_last_good(&self.setup.store.path(&id)) {
                Ok(_) => self.open_case(&id, &state.words),
                Err(error) => Message::Failed(state.words.store_error(&error)),
            },
            Effect::CloseCase => {
                self.open = None;
                Message::Closed(self.cases())
            }
            Effect::Speak(language) => self.speak(&language, state),
            Effect::Export(format, path) => self.export(format, &path, state),
            Effect::Draft(body) => self.draft(&body, state),
            Effect::WriteLetter(text, target) => Self::write_letter(&text, &target, state),
        };
        Done::Message(message)
    }

    fn save(&self, state: &mut State) -> Result<(), StoreError> {
        match (&self.open, &mut state.session) {
            (Some(open), Some(session)) if !session.read_only => store::save(&open.path, &mut session.case, &open.lock),
            _ => Ok(()),
        }
    }

    fn holder(&self) -> Holder {
        Holder { by: self.setup.environment.user.clone(), since: (self.setup.environment.now)(), pid: std::process::id() }
    }

    fn new_case(&mut self, interview: &str, words: &Words) -> Message {
        let loaded = match self.setup.interview(interview) {
            Ok(loaded) => loaded,
            Err(failure) => return Message::NotOpened(failure.message, None),
        };
        let environment = self.setup.environment;
        let author = Author { by: environment.user.clone(), at: (environment.now)() };
        let name = (interview, loaded.version);
        let mut case = CaseFile::new(id::new(environment.today), String::new(), name, words.language(), &author);
        let path = self.setup.store.path(&case.id);
        let prepared = self.setup.store.create_folder().and_then(|()| store::lock(&path, &self.holder()));
        match prepared.and_then(|lock| store::save(&path, &mut case, &lock).map(|()| lock)) {
            Ok(lock) => {
                self.open = Some(OpenCase { path, lock });
                Message::Opened(Box::new(Session::new(loaded, case, environment.today, environment.user.clone())))
            }
            Err(error) => Message::NotOpened(words.store_error(&error), None),
        }
    }

    fn open_case(&mut self, id: &str, words: &Words) -> Message {
        let path = self.setup.store.path(id);
        let opened = store::lock(&path, &self.holder()).and_then(|lock| Ok((lock, store::read(&path)?)));
        let (lock, loaded) = match opened {
            Ok(opened) => opened,
            Err(error) => {
                let restorable = matches!(error, StoreError::Damaged { previous: Some(_), .. });
                return Message::NotOpened(words.store_error(&error), restorable.then(|| id.to_owned()));
            }
        };
        match self.setup.interview(&loaded.case.interview) {
            Ok(interview) => {
                let environment = self.setup.environment;
                let (today, by) = (environment.today, environment.user.clone());
                let session = match loaded.newer_format {
                    Some(_) => Session::read_only(interview, loaded.case, today, by),
                    None => Session::new(interview, loaded.case, today, by),
                };
                self.open = Some(OpenCase { path, lock });
                Message::Opened(Box::new(session))
            }
            Err(failure) => Message::NotOpened(failure.message, None),
        }
    }

    fn speak(&self, language: &str, state: &mut State) -> Message {
        match Words::load(&self.setup.data, language) {
            Ok(words) => {
                if let Some(folder) = &self.setup.environment.data_directory {
                    // A setting that cannot be kept is asked for again next time; nothing else is lost.
                    let _ = save_language(folder, language);
                }
                if let Some(session) = &mut state.session {
                    language.clone_into(&mut session.case.language);
                }
                Message::Spoken(Rc::new(words))
            }
            Err(error) => Message::Failed(state.words.data_error(&error)),
        }
    }

    fn export(&self, format: Format, path: &Path, state: &State) -> Message {
        let (Some(session), Some(standing), Some(wording)) = (&state.session, &state.standing, state.wording()) else {
            return Message::Failed(String::new());
        };
        let digests = Digests::of(&self.setup.data, &session.interview.id, state.words.language(), &session.facts);
        let title = session.title();
        let text = export::write(format, &standing.checklist, &wording, &Frame { title: &title, digests: &digests, width: 80 });
        match write_whole(path, &text) {
            Ok(()) => Message::Done(written_to(path, state)),
            Err(error) => not_written(path, &error, state),
        }
    }

    fn draft(&self, body: &str, state: &State) -> Message {
        let (Some(session), Some(standing)) = (&state.session, &state.standing) else { return Message::Failed(String::new()) };
        let directory = &session.interview.model.directory;
        let Some(entry) = directory.entry(body) else { return Message::Failed(String::new()) };
        match Words::of_letters(&self.setup.data, &letter::language_of(directory, entry)) {
            Ok(words) => {
                let agreement = letter::agreement_for(&standing.checklist, directory, body);
                Message::Drafted(Box::new(letter::draft(&words, &session.replay().evaluator, entry, agreement)))
            }
            Err(error) => Message::Failed(state.words.data_error(&error)),
        }
    }

    fn write_letter(text: &str, target: &Target, state: &State) -> Message {
        let (wanted, written) = match target {
            Target::New(path) => (path, write_beside_others(path, text)),
            Target::Same(path) => (path, write_whole(path, text).map(|()| path.clone())),
        };
        match written {
            Ok(path) => Message::LetterWritten(path),
            Err(error) => not_written(wanted, &error, state),
        }
    }

    /// The saved cases for the home screen.
    pub fn cases(&self) -> Vec<CaseLine> {
        let listed = self.setup.store.list().unwrap_or_default();
        listed.into_iter().map(line).collect()
    }
}

fn line(listed: Listed) -> CaseLine {
    match listed {
        Listed::Case(case, holder) => CaseLine {
            title: case.display_title(),
            interview: case.interview.clone(),
            updated: case.updated.strftime("%Y-%m-%d").to_string(),
            answered: case.answered(),
            locked_by: holder.map(|holder| holder.by),
            damaged: false,
            id: case.id,
        },
        Listed::Damaged(id) | Listed::Newer(id, _) => CaseLine {
            id,
            title: String::new(),
            interview: String::new(),
            updated: String::new(),
            answered: 0,
            locked_by: None,
            damaged: true,
        },
    }
}
