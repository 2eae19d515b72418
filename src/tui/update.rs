//! State and message to state and effects: the only place where what is shown changes.

use crossterm::event::KeyEvent;

use super::keys::{self, Action, EVERYWHERE};
use super::screens::{Flow, Outcome, Screen, home, interview, leave, letter};
use super::state::{CaseLine, Effect, State};
use crate::session::Session;

/// Something that happened.
#[derive(Debug)]
pub enum Message {
    /// A key was pressed.
    Key(KeyEvent),
    /// Text was pasted.
    Paste(String),
    /// The terminal has another size, or was given back after a suspension.
    Redraw,
    /// A case was opened.
    Opened(Box<Session>),
    /// A case could not be opened; with its id if its last good copy can be offered.
    NotOpened(String, Option<String>),
    /// The case was let go of; these are the saved ones.
    Closed(Vec<CaseLine>),
    /// Saving failed.
    NotSaved(String),
    /// Another language is spoken.
    Spoken(std::rc::Rc<crate::text::Words>),
    /// A letter was drafted.
    Drafted(Box<crate::letter::Letter>),
    /// The draft of a letter is in a file now.
    LetterWritten(std::path::PathBuf),
    /// Something was done that is worth a line.
    Done(String),
    /// Something failed.
    Failed(String),
}

/// Takes a message.
pub fn update(state: &mut State, message: Message) -> Vec<Effect> {
    match message {
        Message::Key(event) => key(state, &event),
        Message::Paste(text) => deliver(state, &Input::Paste(text)),
        Message::Redraw => Vec::new(),
        Message::Opened(session) => {
            state.session = Some(*session);
            state.standing = None;
            state.recount();
            state.notice = None;
            let asking = interview::Asking::next(state);
            state.screens = vec![Screen::Home(home::Home::default()), Screen::Interview(asking)];
            note_unusual(state);
            Vec::new()
        }
        Message::NotOpened(why, restorable) => {
            match restorable {
                Some(id) => state.screens.push(Screen::Restore(leave::Restore { id, why })),
                None => state.warn(why),
            }
            Vec::new()
        }
        Message::Closed(cases) => {
            state.session = None;
            state.standing = None;
            state.cases = cases;
            state.screens = vec![Screen::Home(home::Home::default())];
            Vec::new()
        }
        Message::NotSaved(why) | Message::Failed(why) => {
            state.warn(why);
            Vec::new()
        }
        Message::Spoken(words) => {
            state.words = words;
            state.notice = None;
            Vec::new()
        }
        Message::Drafted(letter) => {
            state.screens.push(Screen::Letter(letter::Draft::new(*letter)));
            Vec::new()
        }
        Message::LetterWritten(path) => {
            let what = super::work::written_to(&path, state);
            if let Some(Screen::Letter(draft)) = state.screens.last_mut() {
                draft.written(path);
            }
            state.say(what);
            Vec::new()
        }
        Message::Done(what) => {
            state.say(what);
            Vec::new()
        }
    }
}

/// Tells what is unusual about a case that was just opened.
fn note_unusual(state: &mut State) {
    if let Some(session) = state.session.as_ref().filter(|session| session.read_only) {
        let why = state.words.with("error-newer", &[("format", &session.case.format)]);
        state.warn(why);
        return;
    }

    let unusable = state.session.as_ref().map_or_else(Vec::new, |session| session.unusable.clone());
    if !unusable.is_empty() {
        let names = state.words.list(&unusable);
        let text = state.words.with("notice-unusable", &[("facts", &names)]);
        state.warn(text);
    }
}

/// What a screen receives.
#[derive(Debug)]
pub enum Input {
    /// A key.
    Key(KeyEvent),
    /// Pasted text.
    Paste(String),
}

fn key(state: &mut State, event: &KeyEvent) -> Vec<Effect> {
    match keys::action(&[EVERYWHERE], event) {
        Some(Action::Leave) if matches!(state.screens.last(), Some(Screen::Leave)) => return vec![Effect::Quit],
        Some(Action::Leave) => {
            state.screens.push(Screen::Leave);
            return Vec::new();
        }
        Some(Action::Suspend) => return vec![Effect::Suspend],
        _ => {}
    }
    deliver(state, &Input::Key(*event))
}

/// Hands an input to the screen in front; what it opens or closes is done afterwards.
fn deliver(state: &mut State, input: &Input) -> Vec<Effect> {
    let Some(mut screen) = state.screens.pop() else { return vec![Effect::Quit] };
    let Outcome { flow, effects } = screen.update(state, input);
    match flow {
        Flow::Stay => state.screens.push(screen),
        Flow::Close => {}
        Flow::Open(next) => {
            state.screens.push(screen);
            state.screens.push(*next);
        }
        Flow::Replace(next) => state.screens.push(*next),
    }
    if state.screens.is_empty() {
        state.screens.push(Screen::Home(home::Home::default()));
    }
    effects
}
