//! What things mean, and how that looks. Nothing is told by colour alone, and no background is painted.

use ratatui::style::{Color, Modifier, Style};

/// A look for each meaning.
#[derive(Clone, Copy, Debug)]
pub struct Theme {
    color: bool,
}

impl Theme {
    /// A theme with or without colours.
    pub fn new(color: bool) -> Self {
        Self { color }
    }

    /// Running text.
    pub fn text(self) -> Style {
        Style::new()
    }

    /// Titles and questions.
    pub fn title(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// What is selected.
    pub fn selected(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// What may be passed over.
    pub fn muted(self) -> Style {
        Style::new().add_modifier(Modifier::DIM)
    }

    /// What needs care.
    pub fn warning(self) -> Style {
        self.colored(Color::Yellow).add_modifier(Modifier::BOLD)
    }

    /// What is new.
    pub fn changed(self) -> Style {
        self.colored(Color::Cyan).add_modifier(Modifier::BOLD)
    }

    /// What cannot be used.
    pub fn barred(self) -> Style {
        Style::new().add_modifier(Modifier::CROSSED_OUT).add_modifier(Modifier::DIM)
    }

    fn colored(self, color: Color) -> Style {
        if self.color { Style::new().fg(color) } else { Style::new() }
    }
}
