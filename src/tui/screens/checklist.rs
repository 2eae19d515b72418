//! The whole checklist: required, possible, ruled out, each item a row; then whom to turn to, block by block.

use std::collections::BTreeSet;

use ratatui::layout::Rect;

use super::list::Scroll;
use super::{Outcome, Screen, item, panel, question, travel};
use crate::checklist::Item;
use crate::domain::evaluate::Status;
use crate::domain::placement::ORDER;
use crate::text::layout::{pad, truncate};
use crate::tui::canvas::{Canvas, Line, part};
use crate::tui::keys::{self, Action, Command};
use crate::tui::state::State;
use crate::tui::update::Input;
use crate::wording::Wording;

/// The block of candidate regions: folded until somebody wants to see it.
const CANDIDATES: u8 = 10;
/// Rows that tell more about the selected row.
const DETAIL: u16 = 4;

/// The whole checklist.
#[derive(Debug)]
pub struct Overview {
    scroll: Scroll,
    /// The blocks of which only the heading is shown.
    folded: BTreeSet<u8>,
    /// Show the proposals alone: whom to turn to.
    only_proposals: bool,
}

impl Default for Overview {
    fn default() -> Self {
        Self { scroll: Scroll::default(), folded: BTreeSet::from([CANDIDATES]), only_proposals: false }
    }
}

/// A row of the list.
#[derive(Debug)]
enum Row<'a> {
    /// An item of law or a proposal.
    Item(&'a Item),
    /// The heading of a block, with how many entries it has.
    Block(u8, usize),
    /// The heading of the proposals that are still open.
    Open,
}

impl Overview {
    /// The proposals alone.
    pub fn of_proposals() -> Self {
        Self { only_proposals: true, ..Self::default() }
    }

    /// The message that names the screen; where there is no law, there are only proposals.
    pub fn name(&self, state: &State) -> &'static str {
        if self.only_proposals || !state.has_law() { "screen-network" } else { "screen-checklist" }
    }

    /// The keys that do something here now.
    pub fn commands(&self, state: &State) -> Vec<&'static [Command]> {
        let own = if self.only_proposals { Action::Network } else { Action::Checklist };
        super::with_screens(own, !self.rows(state).is_empty())
    }

    /// Takes an input.
    pub fn update(&mut self, state: &State, input: &Input) -> Outcome {
        let Input::Key(event) = input else { return Outcome::stay() };
        let action = keys::action(&[keys::CONFIRM, keys::MOVES, keys::BACK, keys::SCREENS], event);
        if state.standing.is_none() {
            return Outcome::close();
        }
        let rows = self.rows(state);
        let count = rows.len();
        match action {
            Some(Action::Confirm) => match rows.get(self.scroll.selected) {
                Some(Row::Item(item)) => Outcome::open(Screen::Item(item::Page::of(&item.key()))),
                Some(Row::Block(block, _)) => {
                    let block = *block;
                    if !self.folded.remove(&block) {
                        self.folded.insert(block);
                    }
                    Outcome::stay()
                }
                Some(Row::Open) | None => Outcome::stay(),
            },
            Some(action) if self.scroll.moved(action, count) => Outcome::stay(),
            action => travel(action, state),
        }
    }

    /// Items of law, then the proposals under the headings of their blocks; a proposal that no condition places is left out.
    fn rows<'a>(&self, state: &'a State) -> Vec<Row<'a>> {
        let Some(standing) = &state.standing else { return Vec::new() };
        let items = &standing.checklist.items;
        let mut rows: Vec<Row<'a>> = items.iter().filter(|item| !item.is_proposal && !self.only_proposals).map(Row::Item).collect();
        for block in ORDER {
            let of_block: Vec<&Item> =
                items.iter().filter(|item| item.placed.as_ref().is_some_and(|placed| placed.block == block)).collect();
            if of_block.is_empty() {
                continue;
            }
            rows.push(Row::Block(block, of_block.len()));
            if !self.folded.contains(&block) {
                rows.extend(of_block.into_iter().map(Row::Item));
            }
        }
        let open: Vec<&Item> = items.iter().filter(|item| item.is_proposal && item.status == Status::Possible).collect();
        if !open.is_empty() {
            rows.push(Row::Open);
            rows.extend(open.into_iter().map(Row::Item));
        }
        rows
    }

    /// Draws the screen.
    pub fn view(&self, state: &State, canvas: &mut Canvas<'_>, area: Rect) {
        let Some(wording) = state.wording() else { return };
        let rows = self.rows(state);
        let lines: Vec<Line> = rows.iter().map(|row| self.line(row, state, &wording, area.width)).collect();
        // Why nothing is proposed is said in the remarks; else the proposals need the room.
        let notices = match self.only_proposals && !rows.is_empty() {
            true => Vec::new(),
            false => question::notices(state, area.width, usize::from(area.height / 2)),
        };
        let top = canvas.write_all(area, &notices) + 1;
        let has_detail = rows.iter().any(|row| !is_of_law(row));
        let detail_rows = if has_detail { DETAIL } else { 0 };
        let list = part(area, 0, top, area.width, area.height.saturating_sub(top + detail_rows));
        self.scroll.draw(&lines, canvas, list, state.theme.selected());
        if has_detail {
            let detail = rows.get(self.scroll.selected).map_or_else(Vec::new, |row| detail(row, state, &wording, area.width));
            let detail = cut(detail, usize::from(detail_rows - 1), area.width);
            canvas.write_all(part(area, 0, top + list.height + 1, area.width, detail_rows - 1), &detail);
        }
    }

    fn line(&self, row: &Row<'_>, state: &State, wording: &Wording<'_>, columns: u16) -> Line {
        match row {
            Row::Item(item) if item.is_proposal => proposal_line(item, state, wording, columns),
            Row::Item(item) => law_line(item, state, wording, columns),
            Row::Block(block, count) => {
                let key = if self.folded.contains(block) { "block-folded" } else { "block-open" };
                let text = state.words.counted(key, *count, &[("block", &wording.block(*block))]);
                Line::new(text, state.theme.title())
            }
            Row::Open => Line::new(state.words.get("block-undecided"), state.theme.title()),
        }
    }
}

fn is_of_law(row: &Row<'_>) -> bool {
    matches!(row, Row::Item(item) if !item.is_proposal)
}

fn due(item: &Item, state: &State) -> String {
    item.due.as_ref().and_then(|due| due.date).map_or_else(String::new, |day| state.words.short_date(day))
}

fn law_line(item: &Item, state: &State, wording: &Wording<'_>, columns: u16) -> Line {
    let status = pad(&wording.status(item.status), 12);
    let room = usize::from(columns).saturating_sub(12 + 4 + 12);
    let title = pad(&panel::fitted_title(wording, item, room), room);
    let style = if item.status == Status::RuledOut { state.theme.muted() } else { state.theme.text() };
    Line::new(format!("{} {status}{title}  {}", mark(item), due(item, state)), style)
}

/// The number of a first contact, the name, and the day on which to start with a preparation.
fn proposal_line(item: &Item, state: &State, wording: &Wording<'_>, columns: u16) -> Line {
    let contacts = state.standing.as_ref().map_or(&[] as &[String], |standing| &standing.checklist.first_contacts);
    let number = contacts.iter().position(|contact| *contact == item.id).map_or_else(String::new, |at| format!("{}.", at + 1));
    let room = usize::from(columns).saturating_sub(2 + 3 + 12);
    let title = pad(&panel::fitted_title(wording, item, room), room);
    let style = if item.status == Status::Required { state.theme.text() } else { state.theme.muted() };
    Line::new(format!("{} {}{title}  {}", mark(item), pad(&number, 3), due(item, state)), style)
}

/// As many lines as fit; the last one tells if there are more.
fn cut(mut lines: Vec<Line>, rows: usize, columns: u16) -> Vec<Line> {
    if lines.len() > rows {
        let rest: Vec<String> = lines.split_off(rows).into_iter().map(|line| line.text).collect();
        if let Some(last) = lines.last_mut() {
            last.text = truncate(&format!("{} {}", last.text, rest.join(" ")), usize::from(columns));
        }
    }
    lines
}

/// What the selected item is, why the selected proposal is there, or what to do with the entries of a block.
fn detail(row: &Row<'_>, state: &State, wording: &Wording<'_>, columns: u16) -> Vec<Line> {
    let text = match row {
        Row::Block(block, _) => wording.block_about(*block),
        Row::Item(item) if item.is_proposal => match wording.waiting(item) {
            Some(waiting) => state.words.with("labelled", &[("label", &state.words.get("label-waiting")), ("text", &waiting)]),
            None => wording.why_placed(item).join(&state.words.get("sentence-space")),
        },
        Row::Item(item) => wording.item_text(&item.id, "summary").unwrap_or_default(),
        Row::Open => String::new(),
    };
    Line::wrapped(&text, 0, columns, state.theme.muted())
}

/// `x` done, `-` not applicable.
pub fn mark(item: &Item) -> char {
    match &item.mark {
        Some(mark) if mark.done.is_some() => 'x',
        Some(mark) if mark.not_applicable => '-',
        _ => ' ',
    }
}
