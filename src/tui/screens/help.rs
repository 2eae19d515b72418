//! Help: what the program is for and every key, made from the tables that the screens use.

use ratatui::layout::Rect;

use super::list::Scroll;
use super::{Outcome, Screen, frame};
use crate::text::layout::pad;
use crate::tui::canvas::{Canvas, Line};
use crate::tui::keys::{self, Action, Command};
use crate::tui::state::State;
use crate::tui::update::Input;

/// The tables by heading.
const PARTS: [(&str, &[&[Command]]); 5] = [
    ("help-everywhere", &[keys::EVERYWHERE, keys::CONFIRM, keys::MOVES]),
    ("help-question", &[keys::QUESTION, keys::TOGGLE]),
    ("help-screens", &[keys::SCREENS, keys::BACK]),
    ("help-item", &[keys::ITEM, keys::LINKS, keys::OPEN_LINK, keys::WRITE]),
    ("help-letter", &[keys::EDIT_LINE, keys::LETTER]),
];
/// Cells for the names of the keys.
const KEY_CELLS: usize = 24;

/// Takes an input.
pub fn update(scroll: &mut Scroll, state: &State, input: &Input) -> Outcome {
    let Input::Key(event) = input else { return Outcome::stay() };
    match keys::action(&[keys::MOVES, keys::BACK], event) {
        Some(Action::Back) => Outcome::close(),
        Some(action) => {
            let count = lines(state, scroll.columns()).len();
            scroll.moved(action, count);
            scroll.clamp_text(count);
            Outcome::stay()
        }
        None => Outcome::stay(),
    }
}

/// Draws the page.
pub fn view(scroll: &Scroll, state: &State, canvas: &mut Canvas<'_>, area: Rect) {
    scroll.draw_text(&lines(state, area.width), canvas, area);
}

/// The question that help was asked at: what it means, why it is asked, and the remarks to all its options.
fn question(state: &State, columns: u16) -> Vec<Line> {
    let asking = state.screens.iter().rev().find_map(|screen| match screen {
        Screen::Interview(asking) => Some(asking),
        _ => None,
    });
    let path = asking.and_then(|asking| asking.path);
    let (Some(session), Some(path), Some(wording)) = (&state.session, path, state.wording()) else { return Vec::new() };
    let Some(prompt) = session.prompt(path) else { return Vec::new() };
    let mut lines = Line::wrapped(&wording.question(prompt.def), 0, columns, state.theme.title());
    lines.extend(Line::wrapped(&wording.help(prompt.def), 0, columns, state.theme.text()));
    let why = state.words.with("plain-why", &[("why", &wording.why(prompt.def))]);
    lines.extend(Line::wrapped(&why, 0, columns, state.theme.text()));
    for offer in prompt.offers() {
        if let Some(hint) = wording.option_hint(prompt.def, &offer.name) {
            let text = state.words.with("because-fact", &[("fact", &wording.option(prompt.def, &offer.name)), ("value", &hint)]);
            lines.extend(Line::wrapped(&text, 2, columns, state.theme.text()));
        }
    }
    lines.push(Line::blank());
    lines
}

fn lines(state: &State, columns: u16) -> Vec<Line> {
    let text = |key: &str| Line::wrapped(&state.words.get(key), 0, columns, state.theme.text());
    let mut lines = question(state, columns);
    lines.extend(text("help-about"));
    lines.push(Line::blank());
    for (heading, tables) in PARTS {
        lines.push(Line::new(state.words.get(heading), state.theme.title()));
        for command in tables.iter().flat_map(|table| table.iter()) {
            let names: Vec<String> = command.keys.iter().map(|key| frame::key_text(state, key.name())).collect();
            let line = format!("  {}{}", pad(&names.join(" / "), KEY_CELLS), state.words.get(command.words));
            lines.push(Line::new(line, state.theme.text()));
        }
        lines.push(Line::blank());
    }
    lines.push(Line::new(state.words.get("help-editing"), state.theme.title()));
    lines.extend(text("help-editing-keys"));
    lines.push(Line::blank());
    lines.push(Line::new(state.words.get("help-signs"), state.theme.title()));
    lines.extend(text("help-signs-text"));
    lines
}
