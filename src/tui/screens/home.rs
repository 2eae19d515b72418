//! Home: begin a case, go on with a saved one, choose the language.

use crossterm::event::KeyCode;
use ratatui::layout::Rect;

use super::list::Scroll;
use super::{Outcome, Screen, language};
use crate::text::layout::{pad, width};
use crate::tui::canvas::{Canvas, Line, part};
use crate::tui::field::Field;
use crate::tui::keys::{self, Action, Command};
use crate::tui::state::{CaseLine, Effect, State};
use crate::tui::update::Input;

/// The home screen.
#[derive(Debug, Default)]
pub struct Home {
    /// What is searched for among the cases.
    search: Field,
    scroll: Scroll,
}

/// A row that can be chosen.
#[derive(Debug)]
enum Row<'a> {
    New(&'a str),
    Language,
    Quit,
    Case(&'a CaseLine),
}

/// The keys of the screen.
pub fn commands() -> Vec<&'static [Command]> {
    vec![keys::CONFIRM, keys::MOVES, keys::EVERYWHERE]
}

impl Home {
    fn rows<'a>(&self, state: &'a State) -> Vec<Row<'a>> {
        let wanted = self.search.text().to_lowercase();
        let fits = |case: &&CaseLine| case.title.to_lowercase().contains(&wanted) || case.id.contains(&wanted);
        let new = state.interviews.iter().map(|interview| Row::New(interview));
        let cases = state.cases.iter().filter(fits).map(Row::Case);
        if wanted.is_empty() { new.chain([Row::Language, Row::Quit]).chain(cases).collect() } else { cases.collect() }
    }

    /// Takes an input.
    pub fn update(&mut self, state: &mut State, input: &Input) -> Outcome {
        let event = match input {
            Input::Paste(text) => {
                self.search.insert(text);
                self.scroll.selected = 0;
                return Outcome::stay();
            }
            Input::Key(event) => event,
        };
        let count = self.rows(state).len();
        match keys::action(&commands(), event) {
            Some(Action::Confirm) => return self.open(state),
            Some(action) if self.scroll.moved(action, count) => return Outcome::stay(),
            _ => {}
        }
        if event.code == KeyCode::Esc {
            self.search = Field::default();
        } else if keys::type_into(&mut self.search, event) {
            self.scroll.selected = 0;
        }
        Outcome::stay()
    }

    fn open(&self, state: &mut State) -> Outcome {
        state.notice = None;
        match self.rows(state).get(self.scroll.selected) {
            Some(Row::New(interview)) => Outcome::effect(Effect::NewCase((*interview).to_owned())),
            Some(Row::Language) => Outcome::open(Screen::Language(language::begin(state))),
            Some(Row::Quit) => Outcome::effect(Effect::Quit),
            Some(Row::Case(case)) => Outcome::effect(Effect::OpenCase(case.id.clone())),
            None => Outcome::stay(),
        }
    }

    /// Draws the screen.
    pub fn view(&self, state: &State, canvas: &mut Canvas<'_>, area: Rect) {
        let words = &state.words;
        let mut row = canvas.write_all(area, &Line::wrapped(&words.get("home-welcome"), 0, area.width, state.theme.text())) + 1;
        let label = words.get("home-search");
        canvas.write(area, row, &Line::new(label.clone(), state.theme.text()));
        let at = u16::try_from(width(&label)).unwrap_or(0) + 1;
        let field = part(area, at, row, area.width.saturating_sub(at), 1);
        let (text, caret) = self.search.visible(usize::from(field.width).saturating_sub(1));
        canvas.write(field, 0, &Line::new(text, state.theme.text()));
        row += 2;
        let rows = self.rows(state);
        let lines: Vec<Line> = rows.iter().map(|row| Line::new(self.row(state, row, area.width), state.theme.text())).collect();
        let list = part(area, 0, row, area.width, area.height.saturating_sub(row));
        if lines.is_empty() {
            canvas.write(list, 0, &Line::new(words.get("home-nothing-found"), state.theme.muted()));
        }
        self.scroll.draw(&lines, canvas, list, state.theme.selected());
        // Input methods open at the cursor: it stands where typing goes.
        canvas.place_cursor(field, u16::try_from(caret).unwrap_or(0), 0);
    }

    fn row(&self, state: &State, row: &Row<'_>, columns: u16) -> String {
        let words = &state.words;
        match row {
            Row::New(interview) => words.with("home-new", &[("interview", &words.get(&format!("interview-{interview}")))]),
            Row::Language => words.with("home-language", &[("language", &words.get("language-name"))]),
            Row::Quit => words.get("home-quit"),
            Row::Case(case) if case.damaged => words.with("home-damaged", &[("id", &case.id)]),
            Row::Case(case) => {
                let name = if case.title.is_empty() { words.get(&format!("interview-{}", case.interview)) } else { case.title.clone() };
                let state = match &case.locked_by {
                    Some(by) => words.with("home-locked", &[("by", by)]),
                    None => words.counted("home-answers", case.answered, &[]),
                };
                let right = format!("{}  {}  {state}", case.id, case.updated);
                let room = usize::from(columns).saturating_sub(width(&right) + 2);
                format!("{}  {right}", pad(&name, room))
            }
        }
    }
}
