//! The screens. Each has what it shows, `update` for what it receives, `view` for how it looks, `commands` for its keys.

pub mod checklist;
pub mod directory;
pub mod estimates;
pub mod export;
mod frame;
pub mod help;
pub mod home;
pub mod interview;
pub mod item;
pub mod language;
pub mod leave;
pub mod letter;
mod list;
mod panel;
mod question;
pub mod review;
pub mod schedule;
mod typing;

use super::canvas::Canvas;
use super::keys::{self, Action, Command, SCREENS};
use super::state::{Effect, State};
use super::update::Input;

pub use frame::draw;

/// A screen with what it remembers.
#[derive(Debug)]
pub enum Screen {
    /// New case, saved cases, language.
    Home(home::Home),
    /// A question, with the checklist beside it.
    Interview(interview::Asking),
    /// The whole checklist.
    Checklist(checklist::Overview),
    /// One item, or an entry of the directory.
    Item(item::Page),
    /// The search of the directory.
    Directory(directory::Directory),
    /// The draft of a letter.
    Letter(letter::Draft),
    /// All answers.
    Review(review::Review),
    /// The plan.
    Schedule(list::Scroll),
    /// The amounts.
    Estimates(list::Scroll),
    /// Taking the checklist away.
    Export(export::Export),
    /// The languages.
    Language(list::Scroll),
    /// All keys.
    Help(list::Scroll),
    /// Whether to leave.
    Leave,
    /// Whether to restore the last good copy of a damaged case.
    Restore(leave::Restore),
}

/// What becomes of a screen.
#[derive(Debug)]
pub enum Flow {
    /// It stays in front.
    Stay,
    /// It goes away.
    Close,
    /// Another comes in front of it.
    Open(Box<Screen>),
    /// Another takes its place.
    Replace(Box<Screen>),
}

/// What an input led to.
#[derive(Debug)]
pub struct Outcome {
    /// What becomes of the screen.
    pub flow: Flow,
    /// What the event loop has to do.
    pub effects: Vec<Effect>,
}

impl Outcome {
    /// The screen stays, nothing else happens.
    pub fn stay() -> Self {
        Self { flow: Flow::Stay, effects: Vec::new() }
    }

    /// The screen goes away.
    pub fn close() -> Self {
        Self { flow: Flow::Close, effects: Vec::new() }
    }

    /// Another screen comes in front.
    pub fn open(screen: Screen) -> Self {
        Self { flow: Flow::Open(Box::new(screen)), effects: Vec::new() }
    }

    /// Something is to be done.
    pub fn effect(effect: Effect) -> Self {
        Self { flow: Flow::Stay, effects: vec![effect] }
    }
}

impl Screen {
    /// The message that names the screens about whom to turn to.
    const NETWORK: &'static str = "screen-network";

    /// Takes an input.
    pub fn update(&mut self, state: &mut State, input: &Input) -> Outcome {
        match self {
            Self::Home(home) => home.update(state, input),
            Self::Interview(asking) => asking.update(state, input),
            Self::Checklist(overview) => overview.update(state, input),
            Self::Item(page) => page.update(state, input),
            Self::Directory(directory) => directory.update(state, input),
            Self::Letter(draft) => draft.update(state, input),
            Self::Review(review) => review.update(state, input),
            Self::Schedule(scroll) => schedule::update(scroll, state, input),
            Self::Estimates(scroll) => estimates::update(scroll, state, input),
            Self::Export(export) => export.update(state, input),
            Self::Language(scroll) => language::update(scroll, state, input),
            Self::Help(scroll) => help::update(scroll, state, input),
            Self::Leave => leave::update(input),
            Self::Restore(restore) => restore.update(input),
        }
    }

    /// The keys that do something here now.
    pub fn commands(&self, state: &State) -> Vec<&'static [Command]> {
        match self {
            Self::Home(_) => home::commands(),
            Self::Interview(asking) => asking.commands(state),
            Self::Checklist(overview) => overview.commands(state),
            Self::Item(page) => page.commands(state),
            Self::Directory(_) => directory::commands(),
            Self::Letter(draft) => draft.commands(),
            Self::Review(_) => with_screens(Action::Review, true),
            Self::Schedule(_) => with_screens(Action::Schedule, schedule::any(state)),
            Self::Estimates(_) => with_screens(Action::Estimates, estimates::any(state)),
            Self::Export(_) | Self::Language(_) => vec![keys::CONFIRM, keys::MOVES, keys::BACK],
            Self::Help(_) => vec![keys::MOVES, keys::BACK],
            Self::Leave => vec![keys::LEAVE, keys::BACK],
            Self::Restore(_) => vec![keys::RESTORE, keys::BACK],
        }
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>, area: ratatui::layout::Rect) {
        match self {
            Self::Home(home) => home.view(state, canvas, area),
            Self::Interview(asking) => asking.view(state, canvas, area),
            Self::Checklist(overview) => overview.view(state, canvas, area),
            Self::Item(page) => page.view(state, canvas, area),
            Self::Directory(directory) => directory.view(state, canvas, area),
            Self::Letter(draft) => draft.view(state, canvas, area),
            Self::Review(review) => review.view(state, canvas, area),
            Self::Schedule(scroll) => schedule::view(scroll, state, canvas, area),
            Self::Estimates(scroll) => estimates::view(scroll, state, canvas, area),
            Self::Export(export) => export.view(state, canvas, area),
            Self::Language(scroll) => language::view(scroll, state, canvas, area),
            Self::Help(scroll) => help::view(scroll, state, canvas, area),
            Self::Leave => leave::view(state, canvas, area),
            Self::Restore(restore) => restore.view(state, canvas, area),
        }
    }

    /// The message that names the screen.
    fn name(&self, state: &State) -> &'static str {
        match self {
            Self::Item(page) if page.is_of_network(state) => Self::NETWORK,
            Self::Home(_) => "screen-home",
            Self::Interview(_) => "screen-interview",
            Self::Checklist(overview) => overview.name(state),
            Self::Item(_) => "screen-item",
            Self::Directory(_) => "screen-directory",
            Self::Letter(_) => "screen-letter",
            Self::Review(_) => "screen-review",
            Self::Schedule(_) => "screen-schedule",
            Self::Estimates(_) => "screen-estimates",
            Self::Export(_) => "screen-export",
            Self::Language(_) => "screen-language",
            Self::Help(_) => "screen-help",
            Self::Leave => "screen-leave",
            Self::Restore(_) => "screen-restore",
        }
    }
}

/// The keys of a list screen: the way to itself is left out, and so is Enter where there is nothing to open.
fn with_screens(own: Action, opens: bool) -> Vec<&'static [Command]> {
    let at = SCREENS.iter().position(|command| command.action == own).unwrap_or(SCREENS.len());
    let confirm: &[Command] = if opens { keys::CONFIRM } else { &[] };
    vec![confirm, keys::MOVES, keys::BACK, &SCREENS[..at], &SCREENS[SCREENS.len().min(at + 1)..]]
}

/// The screen that an action opens from anywhere within a case.
fn screen_for(action: Action, state: &State) -> Option<Screen> {
    Some(match action {
        Action::Checklist => Screen::Checklist(checklist::Overview::default()),
        Action::Network => Screen::Checklist(checklist::Overview::of_proposals()),
        Action::Directory => Screen::Directory(directory::Directory::default()),
        Action::Review => Screen::Review(review::Review::default()),
        Action::Schedule => Screen::Schedule(list::Scroll::default()),
        Action::Estimates => Screen::Estimates(list::Scroll::default()),
        Action::Export => Screen::Export(export::Export::new(state)),
        Action::Language => Screen::Language(language::begin(state)),
        Action::Help => Screen::Help(list::Scroll::default()),
        Action::Leave => Screen::Leave,
        _ => return None,
    })
}

/// What a screen reached from the interview does with the keys that lead to the other screens and back.
fn travel(action: Option<Action>, state: &State) -> Outcome {
    match action {
        Some(Action::Back) => Outcome::close(),
        Some(action) => match screen_for(action, state) {
            Some(screen @ (Screen::Help(_) | Screen::Leave | Screen::Language(_) | Screen::Directory(_))) => Outcome::open(screen),
            Some(screen) => Outcome { flow: Flow::Replace(Box::new(screen)), effects: Vec::new() },
            None => Outcome::stay(),
        },
        None => Outcome::stay(),
    }
}
