//! Lines of finished text onto the screen: nothing is wrapped or measured here that `text` has not measured.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::text::layout::{truncate, wrap};

/// A line with its look.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Cells by which it stands in.
    pub indent: u16,
    /// The text.
    pub text: String,
    /// The look.
    pub style: Style,
}

impl Line {
    /// A line at the margin.
    pub fn new(text: impl Into<String>, style: Style) -> Self {
        Self { indent: 0, text: text.into(), style }
    }

    /// An empty line.
    pub fn blank() -> Self {
        Self::new("", Style::new())
    }

    /// A text, wrapped to `cells` with an indent.
    pub fn wrapped(text: &str, indent: u16, cells: u16, style: Style) -> Vec<Self> {
        let room = usize::from(cells.saturating_sub(indent));
        wrap(text, room).into_iter().map(|text| Self { indent, text, style }).collect()
    }
}

/// Where lines go, and where the cursor stands.
#[derive(Debug)]
pub struct Canvas<'a> {
    buffer: &'a mut Buffer,
    /// The cursor: the caret or the selected row.
    pub cursor: Option<Position>,
}

impl<'a> Canvas<'a> {
    /// Draws onto a buffer.
    pub fn new(buffer: &'a mut Buffer) -> Self {
        Self { buffer, cursor: None }
    }

    /// The whole screen.
    pub fn area(&self) -> Rect {
        self.buffer.area
    }

    /// Writes one line into an area; what does not fit is cut between graphemes.
    pub fn write(&mut self, area: Rect, row: u16, line: &Line) {
        let area = area.intersection(self.buffer.area);
        let indent = line.indent.min(area.width);
        if row >= area.height || area.width == indent {
            return;
        }
        let text = truncate(&line.text, usize::from(area.width - indent));
        self.buffer.set_stringn(area.x + indent, area.y + row, text, usize::from(area.width - indent), line.style);
    }

    /// Writes lines from the top of an area and gives the row after the last.
    pub fn write_all(&mut self, area: Rect, lines: &[Line]) -> u16 {
        let mut row = 0;
        for line in lines {
            self.write(area, row, line);
            row = row.saturating_add(1);
        }
        row
    }

    /// A row across the area that separates what is above from what is below.
    pub fn rule(&mut self, area: Rect, row: u16, style: Style) {
        self.write(area, row, &Line::new("-".repeat(usize::from(area.width)), style));
    }

    /// Puts the cursor at a cell of an area.
    pub fn place_cursor(&mut self, area: Rect, column: u16, row: u16) {
        let area = area.intersection(self.buffer.area);
        if area.width > 0 && row < area.height {
            self.cursor = Some(Position::new(area.x + column.min(area.width - 1), area.y + row));
        }
    }
}

/// A part of an area, cut to what there is.
pub fn part(area: Rect, x: u16, y: u16, width: u16, height: u16) -> Rect {
    let wanted = Rect { x: area.x.saturating_add(x), y: area.y.saturating_add(y), width, height };
    wanted.intersection(area)
}

/// The first row to show so that the selected one is within `rows`.
pub fn scroll(selected: usize, first: usize, rows: usize) -> usize {
    if selected < first {
        selected
    } else if rows > 0 && selected >= first + rows {
        selected + 1 - rows
    } else {
        first
    }
}
