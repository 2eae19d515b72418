//! The languages, each called by its own name.

use ratatui::layout::Rect;

use super::Outcome;
use super::list::Scroll;
use crate::tui::canvas::{Canvas, Line};
use crate::tui::keys::{self, Action};
use crate::tui::state::{Effect, State};
use crate::tui::update::Input;

/// The list with the language spoken now selected.
pub fn begin(state: &State) -> Scroll {
    Scroll::at(state.languages.iter().position(|(tag, _)| tag == state.words.language()).unwrap_or(0))
}

/// Takes an input.
pub fn update(scroll: &mut Scroll, state: &mut State, input: &Input) -> Outcome {
    let Input::Key(event) = input else { return Outcome::stay() };
    match keys::action(&[keys::CONFIRM, keys::MOVES, keys::BACK], event) {
        Some(Action::Confirm) => match state.languages.get(scroll.selected) {
            Some((tag, _)) => Outcome { effects: vec![Effect::Speak(tag.clone())], ..Outcome::close() },
            None => Outcome::close(),
        },
        Some(Action::Back) => Outcome::close(),
        Some(action) => {
            scroll.moved(action, state.languages.len());
            Outcome::stay()
        }
        None => Outcome::stay(),
    }
}

/// Draws the list.
pub fn view(scroll: &Scroll, state: &State, canvas: &mut Canvas<'_>, area: Rect) {
    let lines: Vec<Line> = state.languages.iter().map(|(_, name)| Line::new(name.clone(), state.theme.text())).collect();
    scroll.draw(&lines, canvas, area, state.theme.selected());
}
