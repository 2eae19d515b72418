//! The amounts: each estimate or what it waits for, and the sums.

use ratatui::layout::Rect;

use super::list::Scroll;
use super::{Outcome, Screen, item, panel, travel};
use crate::text::layout::{pad, truncate, width};
use crate::tui::canvas::{Canvas, Line, part};
use crate::tui::keys::{self, Action};
use crate::tui::state::State;
use crate::tui::update::Input;

/// Whether there is anything to open.
pub fn any(state: &State) -> bool {
    state.standing.as_ref().is_some_and(|standing| !standing.checklist.estimates.is_empty())
}

/// Takes an input.
pub fn update(scroll: &mut Scroll, state: &State, input: &Input) -> Outcome {
    let Input::Key(event) = input else { return Outcome::stay() };
    let Some(standing) = &state.standing else { return Outcome::close() };
    let estimates = &standing.checklist.estimates;
    match keys::action(&[keys::CONFIRM, keys::MOVES, keys::BACK, keys::SCREENS], event) {
        Some(Action::Confirm) => match estimates.get(scroll.selected) {
            Some(estimate) => Outcome::open(Screen::Item(item::Page::of(&estimate.key()))),
            None => Outcome::stay(),
        },
        Some(action) if scroll.moved(action, estimates.len()) => Outcome::stay(),
        action => travel(action, state),
    }
}

/// Draws the amounts.
pub fn view(scroll: &Scroll, state: &State, canvas: &mut Canvas<'_>, area: Rect) {
    let (Some(standing), Some(wording)) = (&state.standing, state.wording()) else { return };
    let words = &state.words;
    let checklist = &standing.checklist;
    if checklist.estimates.is_empty() {
        canvas.write_all(area, &Line::wrapped(&words.get("estimates-none"), 0, area.width, state.theme.text()));
        canvas.place_cursor(area, 0, 0);
        return;
    }
    let mut foot = vec![Line::blank()];
    for total in &checklist.totals {
        let taxes = words.exact_money(total.taxes_full_year, total.currency);
        foot.extend(Line::wrapped(&words.with("total-taxes", &[("amount", &taxes)]), 0, area.width, state.theme.title()));
        if !total.incomplete.is_empty() {
            let names: Vec<String> = total.incomplete.iter().map(|key| wording.title_of_key(key)).collect();
            let text = words.with("total-incomplete", &[("items", &words.list(&names))]);
            foot.extend(Line::wrapped(&text, 0, area.width, state.theme.text()));
        }
        let fees = words.exact_money(total.fees, total.currency);
        foot.extend(Line::wrapped(&words.with("total-fees", &[("amount", &fees)]), 0, area.width, state.theme.text()));
    }
    let foot_rows = u16::try_from(foot.len()).unwrap_or(0).min(area.height / 2);
    let list = part(area, 0, 0, area.width, area.height - foot_rows);
    let lines: Vec<Line> = checklist
        .estimates
        .iter()
        .map(|estimate| {
            let amount = truncate(&wording.estimate(estimate), usize::from(area.width) / 2);
            let room = usize::from(area.width).saturating_sub(width(&amount) + 2);
            let title = panel::short_name(&wording, &estimate.id, estimate.subject_path.as_deref());
            Line::new(format!("{}  {amount}", pad(&title, room)), state.theme.text())
        })
        .collect();
    scroll.draw(&lines, canvas, list, state.theme.selected());
    canvas.write_all(part(area, 0, area.height - foot_rows, area.width, foot_rows), &foot);
}
