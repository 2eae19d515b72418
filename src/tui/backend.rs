//! What ratatui draws, as few bytes as a slow line deserves: one write a frame, and no question to the terminal.
//!
//! The cursor is moved only where it has to be. After plain and full-width characters all terminals agree where it stands;
//! after characters of ambiguous width (é in a Japanese terminal) and emoji they do not, so it is always moved there.

use std::io::{self, Write};

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::queue;
use crossterm::style::{Attribute, Color as TermColor, Print, SetAttribute, SetForegroundColor};
use crossterm::terminal::{Clear, ClearType as TermClear};
use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr as _;

/// Room for a whole screen.
const FRAME_BYTES: usize = 64 * 1024;

/// Draws to a terminal through one buffer.
#[derive(Debug)]
pub struct TerminalBackend<W: Write> {
    out: W,
    buffer: Vec<u8>,
    cursor: Position,
    size: fn() -> io::Result<(u16, u16)>,
}

impl<W: Write> TerminalBackend<W> {
    /// A backend that writes to `out` and asks `size` for columns and rows.
    pub fn new(out: W, size: fn() -> io::Result<(u16, u16)>) -> Self {
        Self { out, buffer: Vec::with_capacity(FRAME_BYTES), cursor: Position::ORIGIN, size }
    }
}

/// Whether all terminals agree how many cells a symbol takes: ASCII takes one, kana, kanji and full-width forms take two.
fn is_settled(symbol: &str) -> bool {
    let mut characters = symbol.chars();
    match (characters.next(), characters.next()) {
        (Some(character), None) => character.is_ascii() || symbol.width() == 2 && character < '\u{1f000}',
        _ => false,
    }
}

/// Attributes that the screens use, with their terminal codes.
const ATTRIBUTES: [(Modifier, Attribute); 5] = [
    (Modifier::BOLD, Attribute::Bold),
    (Modifier::DIM, Attribute::Dim),
    (Modifier::UNDERLINED, Attribute::Underlined),
    (Modifier::REVERSED, Attribute::Reverse),
    (Modifier::CROSSED_OUT, Attribute::CrossedOut),
];

/// The few colours that the screens use.
fn terminal_color(color: Color) -> TermColor {
    match color {
        Color::Red => TermColor::DarkRed,
        Color::Green => TermColor::DarkGreen,
        Color::Yellow => TermColor::DarkYellow,
        Color::Cyan => TermColor::DarkCyan,
        _ => TermColor::Reset,
    }
}

impl<W: Write> Backend for TerminalBackend<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut expected: Option<(u16, u16)> = None;
        let mut style = (Modifier::empty(), Color::Reset);
        for (x, y, cell) in content {
            if expected != Some((x, y)) {
                queue!(self.buffer, MoveTo(x, y))?;
            }
            let wanted = (cell.modifier, cell.fg);
            if wanted != style {
                if style != (Modifier::empty(), Color::Reset) {
                    queue!(self.buffer, SetAttribute(Attribute::Reset))?;
                }
                for (modifier, attribute) in ATTRIBUTES {
                    if cell.modifier.contains(modifier) {
                        queue!(self.buffer, SetAttribute(attribute))?;
                    }
                }
                if cell.fg != Color::Reset {
                    queue!(self.buffer, SetForegroundColor(terminal_color(cell.fg)))?;
                }
                style = wanted;
            }
            queue!(self.buffer, Print(cell.symbol()))?;
            let next = x.saturating_add(u16::try_from(cell.symbol().width()).unwrap_or(1));
            expected = is_settled(cell.symbol()).then_some((next, y));
        }
        if style != (Modifier::empty(), Color::Reset) {
            queue!(self.buffer, SetAttribute(Attribute::Reset))?;
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        queue!(self.buffer, Hide)
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        queue!(self.buffer, Show)
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.cursor)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.cursor = position.into();
        queue!(self.buffer, MoveTo(self.cursor.x, self.cursor.y))
    }

    fn clear(&mut self) -> io::Result<()> {
        queue!(self.buffer, Clear(TermClear::All))
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        let part = match clear_type {
            ClearType::All => TermClear::All,
            ClearType::AfterCursor => TermClear::FromCursorDown,
            ClearType::BeforeCursor => TermClear::FromCursorUp,
            ClearType::CurrentLine => TermClear::CurrentLine,
            ClearType::UntilNewLine => TermClear::UntilNewLine,
        };
        queue!(self.buffer, Clear(part))
    }

    fn size(&self) -> io::Result<Size> {
        let (width, height) = (self.size)()?;
        Ok(Size { width, height })
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size()?, pixels: Size::default() })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.write_all(&self.buffer)?;
        self.buffer.clear();
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    fn drawn(text: &str) -> String {
        let mut backend = TerminalBackend::new(Vec::new(), || Ok((80, 24)));
        let mut buffer = Buffer::empty(Rect::new(0, 0, 40, 1));
        buffer.set_string(0, 0, text, Style::new());
        let empty = Buffer::empty(buffer.area);
        let changes = empty.diff(&buffer);
        assert!(backend.draw(changes.into_iter()).and_then(|()| backend.flush()).is_ok());
        String::from_utf8(backend.out).unwrap_or_default()
    }

    #[test]
    fn settled_text_needs_one_move() {
        assert_eq!(drawn("会社abc設立").matches('\u{1b}').count(), 1);
    }

    #[test]
    fn after_ambiguous_characters_the_cursor_is_moved() {
        assert_eq!(drawn("société").matches('\u{1b}').count(), 2);
        assert_eq!(drawn("dépôt").matches('\u{1b}').count(), 3);
    }
}
