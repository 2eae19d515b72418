//! The draft of a first letter: paragraph by paragraph, to be changed and written to a file. The program sends nothing.

use std::path::PathBuf;

use ratatui::layout::Rect;

use super::Outcome;
use super::list::Scroll;
use super::typing::{Typed, type_line};
use crate::letter::Letter;
use crate::text::layout::width;
use crate::tui::canvas::{Canvas, Line, part};
use crate::tui::field::Field;
use crate::tui::keys::{self, Action, Command};
use crate::tui::state::{Effect, State, Target};
use crate::tui::update::Input;

/// A draft being edited.
#[derive(Debug)]
pub struct Draft {
    letter: Letter,
    /// Its lines: subject first, then those of the paragraphs, with empty ones between.
    lines: Vec<String>,
    scroll: Scroll,
    /// The line being changed.
    field: Option<Field>,
    /// The file that it was written to.
    file: Option<PathBuf>,
    /// Changed since it was last written to a file.
    changed: bool,
    /// Leaving was asked for once already, with changes that are in no file.
    warned: bool,
}

impl Draft {
    /// A draft as it was put together.
    pub fn new(letter: Letter) -> Self {
        let lines = letter.text().lines().map(str::to_owned).collect();
        Self { letter, lines, scroll: Scroll::default(), field: None, file: None, changed: false, warned: false }
    }

    /// The keys that do something here now.
    pub fn commands(&self) -> Vec<&'static [Command]> {
        match self.field {
            Some(_) => vec![keys::CONFIRM, keys::BACK],
            None => vec![keys::EDIT_LINE, keys::MOVES, keys::BACK, keys::LETTER],
        }
    }

    /// Takes an input.
    pub fn update(&mut self, state: &mut State, input: &Input) -> Outcome {
        if self.field.is_some() {
            return self.update_field(input);
        }
        let Input::Key(event) = input else { return Outcome::stay() };
        let action = keys::action(&self.commands(), event);
        match action {
            Some(Action::Back) if self.changed && !self.warned => {
                self.warned = true;
                let text = state.words.get("draft-unsaved");
                state.warn(text);
                return Outcome::stay();
            }
            Some(Action::Back) => {
                // What was said about the draft is over with it.
                state.notice = None;
                return Outcome::close();
            }
            Some(Action::Confirm) => self.field = Some(Field::with(&self.lines[self.scroll.selected])),
            Some(Action::Insert) => {
                self.lines.insert(self.scroll.selected + 1, String::new());
                self.scroll.selected += 1;
                self.field = Some(Field::default());
                self.changed = true;
            }
            Some(Action::Remove) if self.lines.len() > 1 => {
                self.lines.remove(self.scroll.selected);
                self.scroll.selected = self.scroll.selected.min(self.lines.len() - 1);
                self.changed = true;
            }
            Some(Action::Export) => {
                return Outcome::effect(Effect::WriteLetter(self.text(), self.target(state)));
            }
            Some(action) => {
                self.scroll.moved(action, self.lines.len());
            }
            None => {}
        }
        self.warned = false;
        Outcome::stay()
    }

    /// All of it is in a file now.
    pub fn written(&mut self, file: PathBuf) {
        self.file = Some(file);
        self.changed = false;
    }

    fn update_field(&mut self, input: &Input) -> Outcome {
        let Some(field) = &mut self.field else { return Outcome::stay() };
        match type_line(field, input) {
            Typed::Open => {}
            Typed::Taken => {
                self.changed |= self.lines[self.scroll.selected] != field.text();
                self.lines[self.scroll.selected] = field.text().to_owned();
                self.field = None;
            }
            Typed::Left => self.field = None,
        }
        Outcome::stay()
    }

    fn text(&self) -> String {
        format!("{}\n", self.lines.join("\n"))
    }

    fn target(&self, state: &State) -> Target {
        let case = state.session.as_ref().map_or("", |session| &session.case.id);
        let new = || Target::New(state.folder.join(format!("{case}-{}.txt", self.letter.to)));
        self.file.clone().map_or_else(new, Target::Same)
    }

    /// Draws the screen: each line of the letter is a row of its own, cut where the window ends; the selected one is shown whole below.
    pub fn view(&self, state: &State, canvas: &mut Canvas<'_>, area: Rect) {
        let about = Line::wrapped(&state.words.get("draft-about"), 0, area.width, state.theme.muted());
        let top = canvas.write_all(area, &about) + 1;
        let selected = self.lines.get(self.scroll.selected).map_or("", String::as_str);
        let whole = match &self.field {
            Some(_) => Vec::new(),
            None if width(selected) <= usize::from(area.width) => Vec::new(),
            None => Line::wrapped(selected, 0, area.width, state.theme.title()),
        };
        let below = u16::try_from(whole.len()).unwrap_or(0).max(u16::from(self.field.is_some())) + 1;
        let list = part(area, 0, top, area.width, area.height.saturating_sub(top + below));
        let lines: Vec<Line> = self
            .lines
            .iter()
            // An empty line takes a cell, so that it can be seen to be selected.
            .map(|line| if line.is_empty() { " " } else { line })
            .map(|line| Line::new(crate::text::layout::truncate(line, usize::from(area.width)), state.theme.text()))
            .collect();
        self.scroll.draw(&lines, canvas, list, state.theme.selected());
        let rest = part(area, 0, top + list.height + 1, area.width, below - 1);
        match &self.field {
            Some(field) => {
                canvas.write(rest, 0, &Line::new(">", state.theme.text()));
                let room = part(rest, 2, 0, rest.width.saturating_sub(2), 1);
                let (text, caret) = field.visible(usize::from(room.width).saturating_sub(1));
                canvas.write(room, 0, &Line::new(text, state.theme.title()));
                canvas.place_cursor(room, u16::try_from(caret).unwrap_or(0), 0);
            }
            None => {
                canvas.write_all(rest, &whole);
            }
        }
    }
}
