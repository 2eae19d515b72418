//! The whole checklist: required, possible, ruled out, each item a row.

use ratatui::layout::Rect;

use super::list::Scroll;
use super::{Outcome, Screen, item, panel, question, travel};
use crate::checklist::Item;
use crate::domain::evaluate::Status;
use crate::text::layout::pad;
use crate::tui::canvas::{Canvas, Line, part};
use crate::tui::keys::{self, Action};
use crate::tui::state::State;
use crate::tui::update::Input;

/// The whole checklist.
#[derive(Debug, Default)]
pub struct Overview {
    scroll: Scroll,
}

impl Overview {
    /// Takes an input.
    pub fn update(&mut self, state: &State, input: &Input) -> Outcome {
        let Input::Key(event) = input else { return Outcome::stay() };
        let action = keys::action(&[keys::CONFIRM, keys::MOVES, keys::BACK, keys::SCREENS], event);
        let Some(standing) = &state.standing else { return Outcome::close() };
        let items = &standing.checklist.items;
        match action {
            Some(Action::Confirm) => match items.get(self.scroll.selected) {
                Some(item) => Outcome::open(Screen::Item(item::Page::of(&item.key()))),
                None => Outcome::stay(),
            },
            Some(action) if self.scroll.moved(action, items.len()) => Outcome::stay(),
            action => travel(action, state),
        }
    }

    /// Draws the screen.
    pub fn view(&self, state: &State, canvas: &mut Canvas<'_>, area: Rect) {
        let (Some(standing), Some(wording)) = (&state.standing, state.wording()) else { return };
        let lines: Vec<Line> = standing
            .checklist
            .items
            .iter()
            .map(|item| {
                let status = pad(&wording.status(item.status), 12);
                let due = item.due.as_ref().and_then(|due| due.date).map_or_else(String::new, |day| state.words.short_date(day));
                let room = usize::from(area.width).saturating_sub(12 + 4 + 12);
                let title = pad(&panel::fitted_title(&wording, item, room), room);
                let style = if item.status == Status::RuledOut { state.theme.muted() } else { state.theme.text() };
                Line::new(format!("{} {status}{title}  {due}", mark(item)), style)
            })
            .collect();
        let notices = question::notices(state, area.width, usize::from(area.height / 2));
        let top = canvas.write_all(area, &notices) + 1;
        self.scroll.draw(&lines, canvas, part(area, 0, top, area.width, area.height.saturating_sub(top)), state.theme.selected());
    }
}

/// `x` done, `-` not applicable.
pub fn mark(item: &Item) -> char {
    match &item.mark {
        Some(mark) if mark.done.is_some() => 'x',
        Some(mark) if mark.not_applicable => '-',
        _ => ' ',
    }
}
