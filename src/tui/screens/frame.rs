//! What every screen has: a title above, what just happened and the keys below, and a word when the terminal is too small.

use ratatui::Frame;

use super::Screen;
use crate::domain::evaluate::Status;
use crate::text::layout::{truncate, width};
use crate::tui::canvas::{Canvas, Line, part};
use crate::tui::keys::{Command, KeyName};
use crate::tui::state::State;

/// Columns that the screens need.
pub const MINIMUM_WIDTH: u16 = 80;
/// Rows that the screens need.
pub const MINIMUM_HEIGHT: u16 = 24;
/// Rows above what a screen shows: title and rule.
const HEAD: u16 = 2;
/// Rows of keys below, at least and at most.
const KEYS: std::ops::RangeInclusive<usize> = 2..=3;

/// Draws the screen in front.
pub fn draw(state: &State, frame: &mut Frame<'_>) {
    let mut canvas = Canvas::new(frame.buffer_mut());
    let area = canvas.area();
    if area.width < MINIMUM_WIDTH || area.height < MINIMUM_HEIGHT {
        too_small(state, &mut canvas);
    } else if let Some(screen) = state.screens.last() {
        let told = notice(state, area.width - 2);
        let keys = key_lines(state, screen, usize::from(area.width - 2));
        let foot_rows = u16::try_from(told.len() + keys.len()).unwrap_or(area.height);
        head(state, screen, &mut canvas);
        screen.view(state, &mut canvas, part(area, 1, HEAD, area.width - 2, area.height.saturating_sub(HEAD + foot_rows)));
        foot(state, &told, keys, &mut canvas);
    }
    if let Some(cursor) = canvas.cursor {
        frame.set_cursor_position(cursor);
    }
}

fn too_small(state: &State, canvas: &mut Canvas<'_>) {
    let area = canvas.area();
    let values = [("width", MINIMUM_WIDTH.to_string()), ("height", MINIMUM_HEIGHT.to_string())];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let text = state.words.with("too-small", &values);
    canvas.write_all(area, &Line::wrapped(&text, 0, area.width, state.theme.text()));
}

fn head(state: &State, screen: &Screen, canvas: &mut Canvas<'_>) {
    let area = canvas.area();
    let row = part(area, 1, 0, area.width - 2, 1);
    let right = counts(state, screen);
    let room = usize::from(row.width).saturating_sub(width(&right) + 2);
    let name = state.words.get(screen.name(state));
    let title = match state.session.as_ref().map(|session| session.case.display_title()) {
        Some(title) if !title.is_empty() => state.words.with("head-case", &[("screen", &name), ("case", &title)]),
        _ => name,
    };
    canvas.write(row, 0, &Line::new(truncate(&title, room), state.theme.title()));
    let start = row.width.saturating_sub(u16::try_from(width(&right)).unwrap_or(0));
    canvas.write(part(row, start, 0, row.width, 1), 0, &Line::new(right, state.theme.text()));
    canvas.rule(area, 1, state.theme.muted());
}

/// How many items of law are required, possible and ruled out; where it is about whom to turn to, how much is proposed.
fn counts(state: &State, screen: &Screen) -> String {
    let Some(standing) = &state.standing else { return String::new() };
    let items = &standing.checklist.items;
    let of_law = state.has_law() && screen.name(state) != Screen::NETWORK;
    let counted = items.iter().filter(|item| item.is_proposal != of_law);
    let count = |status| counted.clone().filter(|item| item.status == status).count().to_string();
    let (required, possible, ruled_out) = (count(Status::Required), count(Status::Possible), count(Status::RuledOut));
    match of_law {
        true => state.words.with("head-counts", &[("required", &required), ("possible", &possible), ("ruled-out", &ruled_out)]),
        false => state.words.with("head-proposals", &[("proposed", &required), ("possible", &possible)]),
    }
}

/// What just happened, whole; an empty row while nothing did.
fn notice(state: &State, columns: u16) -> Vec<Line> {
    let Some(notice) = &state.notice else { return vec![Line::blank()] };
    let style = if notice.warning { state.theme.warning() } else { state.theme.text() };
    Line::wrapped(&notice.text, 0, columns, style)
}

/// What just happened, and the keys below it.
fn foot(state: &State, told: &[Line], keys: Vec<String>, canvas: &mut Canvas<'_>) {
    let area = canvas.area();
    let (rows_told, rows_keys) = (u16::try_from(told.len()).unwrap_or(1), u16::try_from(keys.len()).unwrap_or(0));
    let rows = part(area, 1, area.height.saturating_sub(rows_told + rows_keys), area.width - 2, rows_told + rows_keys);
    canvas.write_all(rows, told);
    let keys: Vec<Line> = keys.into_iter().map(|line| Line::new(line, state.theme.muted())).collect();
    canvas.write_all(part(rows, 0, rows_told, rows.width, rows_keys), &keys);
}

/// The keys that do something, with what they do, as many a line as fit.
fn key_lines(state: &State, screen: &Screen, columns: usize) -> Vec<String> {
    let commands = screen.commands(state);
    let shown = commands.iter().flat_map(|table| table.iter()).filter(|command| command.footer);
    let mut lines = vec![String::new()];
    for command in shown {
        let text = command_text(state, command);
        let last = lines.len() - 1;
        let needed = width(&lines[last]) + width(&text) + if lines[last].is_empty() { 0 } else { 2 };
        if needed > columns {
            lines.push(text);
        } else {
            if !lines[last].is_empty() {
                lines[last].push_str("  ");
            }
            lines[last].push_str(&text);
        }
    }
    lines.resize(lines.len().clamp(*KEYS.start(), *KEYS.end()), String::new());
    lines
}

/// A key with what it does, `Enter take`.
pub fn command_text(state: &State, command: &Command) -> String {
    let key = command.keys.first().map_or_else(String::new, |key| key_text(state, key.name()));
    state.words.with("key-does", &[("key", &key), ("what", &state.words.get(command.words))])
}

/// The name of a key.
pub fn key_text(state: &State, name: KeyName) -> String {
    match name {
        KeyName::Words(key) => state.words.get(key),
        KeyName::Letter(letter) => letter,
        KeyName::Control(letter) => state.words.with("key-control", &[("letter", &letter.to_string())]),
    }
}
