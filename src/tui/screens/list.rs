//! A list or a text that is longer than the screen: what is selected, what is in sight.

use ratatui::layout::Rect;
use std::cell::Cell;

use crate::tui::canvas::{Canvas, Line, scroll};
use crate::tui::keys::Action;

/// What is selected, and what is in sight.
#[derive(Clone, Debug, Default)]
pub struct Scroll {
    /// The selected row, or the first row in sight of a text.
    pub selected: usize,
    /// The first row in sight when it was last drawn: drawing decides it, so that a smaller window keeps the selection.
    first: Cell<usize>,
    /// The rows in sight when it was last drawn.
    rows: Cell<usize>,
    /// The columns it was last drawn in.
    columns: Cell<u16>,
}

impl Scroll {
    /// A list with a row selected.
    pub fn at(selected: usize) -> Self {
        Self { selected, ..Self::default() }
    }

    /// Moves the selection among `count` rows; `false` if the action is no move.
    pub fn moved(&mut self, action: Action, count: usize) -> bool {
        let last = count.saturating_sub(1);
        let page = self.rows.get().max(1);
        self.selected = match action {
            Action::Up => self.selected.saturating_sub(1),
            Action::Down => (self.selected + 1).min(last),
            Action::PageUp => self.selected.saturating_sub(page),
            Action::PageDown => (self.selected + page).min(last),
            Action::Top => 0,
            Action::Bottom => last,
            _ => return false,
        };
        true
    }

    /// The rows in sight, given how many fit.
    pub fn in_sight(&self, count: usize, rows: usize) -> std::ops::Range<usize> {
        let selected = self.selected.min(count.saturating_sub(1));
        let first = scroll(selected, self.first.get(), rows).min(count.saturating_sub(rows));
        self.first.set(first);
        self.rows.set(rows);
        first..count.min(first + rows)
    }

    /// The columns that a text was last drawn in.
    pub fn columns(&self) -> u16 {
        self.columns.get()
    }

    /// Tells above the list which of its rows are in sight, if that is not all.
    fn draw_position(&self, count: usize, sight: &std::ops::Range<usize>, canvas: &mut Canvas<'_>, area: Rect) {
        if sight.len() == count || area.y == 0 {
            return;
        }
        let text = format!(" {}-{}/{count}", sight.start + 1, sight.end);
        let cells = u16::try_from(text.len()).unwrap_or(0).min(area.width);
        let corner = Rect { x: area.right() - cells, y: area.y - 1, width: cells, height: 1 };
        canvas.write(corner, 0, &Line::new(text, ratatui::style::Style::new()));
    }

    /// Draws rows of one line each, the selected one marked and the cursor on it.
    pub fn draw(&self, lines: &[Line], canvas: &mut Canvas<'_>, area: Rect, selected: ratatui::style::Style) {
        let sight = self.in_sight(lines.len(), usize::from(area.height));
        self.draw_position(lines.len(), &sight, canvas, area);
        if lines.is_empty() {
            canvas.place_cursor(area, 0, 0);
        }
        for (row, index) in sight.enumerate() {
            let row = u16::try_from(row).unwrap_or(u16::MAX);
            let mut line = lines[index].clone();
            if index == self.selected {
                line.style = line.style.patch(selected);
                canvas.place_cursor(area, 0, row);
            }
            canvas.write(area, row, &line);
        }
    }

    /// Draws a text from the first row in sight; the selection is that row.
    pub fn draw_text(&self, lines: &[Line], canvas: &mut Canvas<'_>, area: Rect) {
        let rows = usize::from(area.height);
        self.rows.set(rows);
        self.columns.set(area.width);
        let first = self.selected.min(lines.len().saturating_sub(rows));
        self.first.set(first);
        let sight = first..lines.len().min(first + rows);
        self.draw_position(lines.len(), &sight, canvas, area);
        canvas.write_all(area, &lines[sight]);
        canvas.place_cursor(area, 0, 0);
    }

    /// The row of a line of a text when it was last drawn, if it is in sight.
    pub fn row_of(&self, line: usize) -> Option<u16> {
        let row = line.checked_sub(self.first.get()).filter(|row| *row < self.rows.get())?;
        u16::try_from(row).ok()
    }

    /// Brings a line of a text into sight.
    pub fn show_line(&mut self, line: usize, lines: usize) {
        let rows = self.rows.get().max(1);
        if line < self.selected || line >= self.selected + rows {
            self.selected = line.saturating_sub(rows / 2);
        }
        self.clamp_text(lines);
    }

    /// Keeps the first row of a text from running past its end.
    pub fn clamp_text(&mut self, lines: usize) {
        self.selected = self.selected.min(lines.saturating_sub(self.rows.get().max(1)));
    }
}
