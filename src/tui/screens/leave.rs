//! Short questions of the program itself: whether to leave, whether to restore a copy.

use ratatui::layout::Rect;

use super::Outcome;
use crate::tui::canvas::{Canvas, Line};
use crate::tui::keys::{self, Action};
use crate::tui::state::{Effect, State};
use crate::tui::update::Input;

/// Takes an input to *do you want to leave?*
pub fn update(input: &Input) -> Outcome {
    match action(input) {
        Some(Action::Confirm) => Outcome::effect(Effect::Quit),
        Some(Action::Back) => Outcome::close(),
        _ => Outcome::stay(),
    }
}

/// Asks whether to leave.
pub fn view(state: &State, canvas: &mut Canvas<'_>, area: Rect) {
    let key = if state.session.is_some() { "leave-saved" } else { "leave-question" };
    ask(&state.words.get(key), state, canvas, area);
}

/// Whether to put the last good copy in the place of a damaged case.
#[derive(Debug)]
pub struct Restore {
    /// The case.
    pub id: String,
    /// What is wrong with it.
    pub why: String,
}

impl Restore {
    /// Takes an input.
    pub fn update(&self, input: &Input) -> Outcome {
        match action(input) {
            Some(Action::Confirm) => Outcome { effects: vec![Effect::RestoreCase(self.id.clone())], ..Outcome::close() },
            Some(Action::Back) => Outcome::close(),
            _ => Outcome::stay(),
        }
    }

    /// Asks.
    pub fn view(&self, state: &State, canvas: &mut Canvas<'_>, area: Rect) {
        let text = format!("{}\n\n{}", self.why, state.words.get("restore-question"));
        ask(&text, state, canvas, area);
    }
}

fn action(input: &Input) -> Option<Action> {
    match input {
        Input::Key(event) => keys::action(&[keys::CONFIRM, keys::BACK], event),
        Input::Paste(_) => None,
    }
}

fn ask(text: &str, state: &State, canvas: &mut Canvas<'_>, area: Rect) {
    let lines = Line::wrapped(text, 0, area.width, state.theme.text());
    let rows = canvas.write_all(area, &lines);
    canvas.place_cursor(area, 0, rows.saturating_sub(1));
}
