//! The plan: when each step can start and end, what leaves no time, what would be late.

use ratatui::layout::Rect;

use super::list::Scroll;
use super::{Outcome, Screen, item, panel, travel};
use crate::checklist::Item;
use crate::domain::evaluate::Status;
use crate::text::layout::{pad, width};
use crate::tui::canvas::{Canvas, Line, part};
use crate::tui::keys::{self, Action};
use crate::tui::state::State;
use crate::tui::update::Input;

/// The items that are steps, in the order of the plan.
fn items(state: &State) -> Vec<&Item> {
    let Some(standing) = &state.standing else { return Vec::new() };
    let schedule = &standing.checklist.schedule;
    let required = standing.checklist.items.iter().filter(|item| item.status == Status::Required);
    let mut items: Vec<&Item> = required.filter(|item| schedule.step(&item.key()).is_some()).collect();
    items.sort_by_key(|item| schedule.step(&item.key()).map(|step| (step.start, step.finish)));
    items
}

/// Whether there is a step.
pub fn any(state: &State) -> bool {
    !items(state).is_empty()
}

/// Takes an input.
pub fn update(scroll: &mut Scroll, state: &State, input: &Input) -> Outcome {
    let Input::Key(event) = input else { return Outcome::stay() };
    let items = items(state);
    match keys::action(&[keys::CONFIRM, keys::MOVES, keys::BACK, keys::SCREENS], event) {
        Some(Action::Confirm) => match items.get(scroll.selected) {
            Some(item) => Outcome::open(Screen::Item(item::Page::of(&item.key()))),
            None => Outcome::stay(),
        },
        Some(action) if scroll.moved(action, items.len()) => Outcome::stay(),
        action => travel(action, state),
    }
}

/// Draws the plan.
pub fn view(scroll: &Scroll, state: &State, canvas: &mut Canvas<'_>, area: Rect) {
    let (Some(standing), Some(wording)) = (&state.standing, state.wording()) else { return };
    let words = &state.words;
    let schedule = &standing.checklist.schedule;
    let items = items(state);
    if items.is_empty() {
        canvas.write_all(area, &Line::wrapped(&words.get("schedule-none"), 0, area.width, state.theme.text()));
        canvas.place_cursor(area, 0, 0);
        return;
    }
    let (start, finish) = (words.date(schedule.start), words.date(schedule.finish));
    let span = words.with("schedule-span", &[("start", &start), ("finish", &finish)]);
    let mut head = Line::wrapped(&span, 0, area.width, state.theme.text());
    head.push(Line::blank());
    let headings = format!("{}{}{}", pad(&words.get("column-start"), 12), pad(&words.get("column-finish"), 12), words.get("column-step"));
    head.push(Line::new(headings, state.theme.muted()));
    let top = canvas.write_all(area, &head);
    let lines: Vec<Line> = items
        .iter()
        .filter_map(|item| {
            let step = schedule.step(&item.key())?;
            let remark = if step.late_days > 0 {
                words.counted("schedule-late", usize::try_from(step.late_days).unwrap_or(0), &[])
            } else if schedule.critical_path.contains(&step.key) {
                words.get("schedule-critical-short")
            } else {
                match step.spare_days {
                    Some(slack) if slack > 0 => words.counted("schedule-slack", usize::try_from(slack).unwrap_or(0), &[]),
                    _ => String::new(),
                }
            };
            let room = usize::from(area.width).saturating_sub(24 + 2 + width(&remark));
            let title = pad(&panel::fitted_title(&wording, item, room), room);
            let style = if step.late_days > 0 { state.theme.warning() } else { state.theme.text() };
            let (start, finish) = (words.short_date(step.start), words.short_date(step.finish));
            Some(Line::new(format!("{start}  {finish}  {title}  {remark}"), style))
        })
        .collect();
    let list = part(area, 0, top, area.width, area.height.saturating_sub(top));
    scroll.draw(&lines, canvas, list, state.theme.selected());
}
