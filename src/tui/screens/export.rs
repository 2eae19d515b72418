//! Taking the checklist away: a format, and the file it is written to.

use ratatui::layout::Rect;

use super::Outcome;
use super::list::Scroll;
use crate::export::Format;
use crate::text::layout::width;
use crate::tui::canvas::{Canvas, Line, part};
use crate::tui::field::Field;
use crate::tui::keys::{self, Action};
use crate::tui::state::{Effect, State};
use crate::tui::update::Input;

/// The formats on offer with the messages that name them.
const FORMATS: [(Format, &str); 3] =
    [(Format::Text, "export-as-text"), (Format::Markdown, "export-as-markdown"), (Format::Json, "export-as-json")];

/// Taking the checklist away.
#[derive(Debug)]
pub struct Export {
    scroll: Scroll,
    file: Field,
}

impl Export {
    /// The screen with a file name in the folder of exports.
    pub fn new(state: &State) -> Self {
        Self { scroll: Scroll::default(), file: Field::with(&file_name(state, Format::Text)) }
    }

    /// Takes an input.
    pub fn update(&mut self, state: &State, input: &Input) -> Outcome {
        let event = match input {
            Input::Paste(text) => {
                self.file.insert(text);
                return Outcome::stay();
            }
            Input::Key(event) => event,
        };
        match keys::action(&[keys::CONFIRM, keys::MOVES, keys::BACK], event) {
            Some(Action::Confirm) if !self.file.text().trim().is_empty() => {
                let path = state.folder.join(self.file.text().trim());
                let format = FORMATS[self.scroll.selected].0;
                return Outcome { effects: vec![Effect::Export(format, path)], ..Outcome::close() };
            }
            Some(Action::Back) => return Outcome::close(),
            Some(action @ (Action::Up | Action::Down)) => {
                self.scroll.moved(action, FORMATS.len());
                let stem = self.file.text().rsplit_once('.').map_or(self.file.text(), |(stem, _)| stem).to_owned();
                self.file = Field::with(&format!("{stem}.{}", FORMATS[self.scroll.selected].0.ending()));
            }
            _ => {
                keys::type_into(&mut self.file, event);
            }
        }
        Outcome::stay()
    }

    /// Draws the screen.
    pub fn view(&self, state: &State, canvas: &mut Canvas<'_>, area: Rect) {
        let words = &state.words;
        let lines: Vec<Line> = FORMATS.iter().map(|(_, name)| Line::new(words.get(name), state.theme.text())).collect();
        self.scroll.draw(&lines, canvas, part(area, 0, 0, area.width, 3), state.theme.selected());
        let label = words.get("export-file");
        let row = part(area, 0, 4, area.width, 1);
        canvas.write(row, 0, &Line::new(label.clone(), state.theme.text()));
        let at = u16::try_from(width(&label)).unwrap_or(0) + 1;
        let room = part(row, at, 0, row.width.saturating_sub(at), 1);
        let (text, caret) = self.file.visible(usize::from(room.width).saturating_sub(1));
        canvas.write(room, 0, &Line::new(text, state.theme.title()));
        canvas.place_cursor(room, u16::try_from(caret).unwrap_or(0), 0);
        let folder = words.with("export-folder", &[("folder", &state.folder.display().to_string())]);
        canvas.write_all(
            part(area, 0, 6, area.width, area.height.saturating_sub(6)),
            &Line::wrapped(&folder, 0, area.width, state.theme.muted()),
        );
    }
}

fn file_name(state: &State, format: Format) -> String {
    let id = state.session.as_ref().map_or("", |session| &session.case.id);
    format!("{id}.{}", format.ending())
}
