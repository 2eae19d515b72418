//! Searching the directory of the support network by anything an entry is called.

use ratatui::layout::Rect;

use super::list::Scroll;
use super::{Outcome, Screen, item};
use crate::domain::directory::Entry;
use crate::text::layout::{pad, width};
use crate::tui::canvas::{Canvas, Line, part};
use crate::tui::field::Field;
use crate::tui::keys::{self, Action, Command};
use crate::tui::state::State;
use crate::tui::update::Input;
use crate::wording::Wording;

/// Cells of the place beside a name.
const PLACE_CELLS: usize = 22;

/// The search.
#[derive(Debug, Default)]
pub struct Directory {
    scroll: Scroll,
    query: Field,
}

/// The keys of the screen.
pub fn commands() -> Vec<&'static [Command]> {
    vec![keys::CONFIRM, keys::MOVES, keys::BACK]
}

impl Directory {
    /// Takes an input.
    pub fn update(&mut self, state: &State, input: &Input) -> Outcome {
        let event = match input {
            Input::Paste(text) => {
                self.query.insert(text);
                self.scroll.selected = 0;
                return Outcome::stay();
            }
            Input::Key(event) => event,
        };
        let found = self.found(state);
        match keys::action(&commands(), event) {
            Some(Action::Confirm) => {
                let page = found.get(self.scroll.selected).map(|entry| Screen::Item(item::Page::of(&entry.id.value)));
                return page.map_or_else(Outcome::stay, Outcome::open);
            }
            Some(Action::Back) => return Outcome::close(),
            Some(action @ (Action::Up | Action::Down | Action::PageUp | Action::PageDown)) => {
                self.scroll.moved(action, found.len());
                return Outcome::stay();
            }
            _ => {}
        }
        if keys::type_into(&mut self.query, event) {
            self.scroll.selected = 0;
        }
        Outcome::stay()
    }

    fn found<'a>(&self, state: &'a State) -> Vec<&'a Entry> {
        let Some(session) = &state.session else { return Vec::new() };
        session.interview.model.directory.search(self.query.text())
    }

    /// Draws the screen.
    pub fn view(&self, state: &State, canvas: &mut Canvas<'_>, area: Rect) {
        let Some(wording) = state.wording() else { return };
        let label = state.words.get("directory-search");
        canvas.write(area, 0, &Line::new(label.clone(), state.theme.text()));
        let at = u16::try_from(width(&label)).unwrap_or(0) + 1;
        let room = part(area, at, 0, area.width.saturating_sub(at), 1);
        let (text, caret) = self.query.visible(usize::from(room.width).saturating_sub(1));
        canvas.write(room, 0, &Line::new(text, state.theme.title()));
        let found = self.found(state);
        let list = part(area, 0, 2, area.width, area.height.saturating_sub(2));
        if found.is_empty() {
            canvas.write_all(list, &Line::wrapped(&state.words.get("entry-nothing-found"), 0, area.width, state.theme.warning()));
        } else {
            let lines: Vec<Line> = found.iter().map(|entry| line(entry, state, &wording, area.width)).collect();
            self.scroll.draw(&lines, canvas, list, state.theme.selected());
        }
        // Input methods show what is being typed where the cursor is.
        canvas.place_cursor(room, u16::try_from(caret).unwrap_or(0), 0);
    }
}

fn line(entry: &Entry, state: &State, wording: &Wording<'_>, columns: u16) -> Line {
    let place = entry.all_places().next().map_or_else(String::new, |place| {
        let narrow = place.region.as_ref().unwrap_or(&place.country);
        wording.option_named("home_region", narrow)
    });
    let place = crate::text::layout::truncate(place.split(" (").next().unwrap_or_default(), PLACE_CELLS);
    let room = usize::from(columns).saturating_sub(PLACE_CELLS + 2);
    let name = pad(&crate::text::layout::truncate(&wording.entry_title(entry), room), room);
    let style = if entry.status.is_over() { state.theme.muted() } else { state.theme.text() };
    Line::new(format!("{name}  {place}"), style)
}
