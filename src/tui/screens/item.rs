//! The page of an item: what it is, why it is there, what to do, by when, where, with what; and its marks.

use ratatui::layout::Rect;

use super::list::Scroll;
use super::{Outcome, travel};
use crate::case::file::Mark;
use crate::checklist::Item;
use crate::text::layout::{pad, width};
use crate::tui::canvas::{Canvas, Line, part};
use crate::tui::field::Field;
use crate::tui::keys::{self, Action, Command};
use crate::tui::state::{Effect, State};
use crate::tui::update::Input;
use crate::wording::{Part, Wording};

/// The page of an item.
#[derive(Debug)]
pub struct Page {
    /// The item's key.
    pub key: String,
    scroll: Scroll,
    /// The note being written.
    note: Option<Field>,
}

impl Page {
    /// The page of an item.
    pub fn of(key: &str) -> Self {
        Self { key: key.to_owned(), scroll: Scroll::default(), note: None }
    }

    /// The keys that do something here now.
    pub fn commands(&self) -> Vec<&'static [Command]> {
        match self.note {
            Some(_) => vec![keys::CONFIRM, keys::BACK],
            None => vec![keys::ITEM, keys::MOVES, keys::BACK, keys::SCREENS],
        }
    }

    /// Takes an input.
    pub fn update(&mut self, state: &mut State, input: &Input) -> Outcome {
        if self.note.is_some() {
            return self.update_note(state, input);
        }
        let Input::Key(event) = input else { return Outcome::stay() };
        let before = self.mark(state);
        match keys::action(&self.commands(), event) {
            Some(Action::Done) => {
                let done = before.done.is_none().then_some(state.today);
                self.set_mark(state, Mark { done, not_applicable: false, ..before })
            }
            Some(Action::NotApplicable) => {
                let not_applicable = !before.not_applicable;
                self.set_mark(state, Mark { done: None, not_applicable, ..before })
            }
            Some(Action::Note) => {
                self.note = Some(Field::with(&before.note));
                Outcome::stay()
            }
            Some(action) => {
                let count = self.lines(state, self.scroll.columns()).len();
                if self.scroll.moved(action, count) {
                    self.scroll.clamp_text(count);
                    return Outcome::stay();
                }
                travel(Some(action), state)
            }
            None => Outcome::stay(),
        }
    }

    fn update_note(&mut self, state: &mut State, input: &Input) -> Outcome {
        let Some(field) = &mut self.note else { return Outcome::stay() };
        let event = match input {
            Input::Paste(text) => {
                field.insert(text);
                return Outcome::stay();
            }
            Input::Key(event) => event,
        };
        match keys::action(&[keys::CONFIRM, keys::BACK], event) {
            Some(Action::Confirm) => {
                let note = field.text().trim().to_owned();
                self.note = None;
                let before = self.mark(state);
                return self.set_mark(state, Mark { note, ..before });
            }
            Some(Action::Back) => self.note = None,
            _ => {
                if let Some(edit) = keys::edit(event) {
                    field.edit(edit);
                } else if let Some(typed) = keys::typed(event) {
                    field.insert(&typed.to_string());
                }
            }
        }
        Outcome::stay()
    }

    fn mark(&self, state: &State) -> Mark {
        state.session.as_ref().and_then(|session| session.case.marks.get(&self.key).cloned()).unwrap_or_default()
    }

    fn set_mark(&self, state: &mut State, mark: Mark) -> Outcome {
        let now = (state.now)();
        let said = match &mark {
            Mark { done: Some(day), .. } => state.words.with("item-done", &[("day", &state.words.date(*day))]),
            Mark { not_applicable: true, .. } => state.words.get("item-not-applicable"),
            mark if mark.is_empty() => state.words.get("item-unmarked"),
            _ => state.words.get("item-noted"),
        };
        let marked = state.session.as_mut().map(|session| session.mark(&self.key, mark, now));
        if let Some(Err(problem)) = marked {
            let why = state.words.answer_problem(&problem);
            state.warn(why);
            return Outcome::stay();
        }
        state.say(said);
        state.recount();
        Outcome::effect(Effect::Save)
    }

    fn lines(&self, state: &State, columns: u16) -> Vec<Line> {
        let (Some(standing), Some(wording)) = (&state.standing, state.wording()) else { return Vec::new() };
        let Some(item) = standing.checklist.items.iter().find(|item| item.key() == self.key) else {
            return Line::wrapped(&state.words.get("item-gone"), 0, columns, state.theme.text());
        };
        let mut page = Text { state, wording: &wording, columns, lines: Vec::new() };
        page.item(item);
        page.estimate(item);
        page.lines
    }

    /// Draws the page.
    pub fn view(&self, state: &State, canvas: &mut Canvas<'_>, area: Rect) {
        let rows = if self.note.is_some() { area.height.saturating_sub(2) } else { area.height };
        self.scroll.draw_text(&self.lines(state, area.width), canvas, part(area, 0, 0, area.width, rows));
        if let Some(field) = &self.note {
            let label = state.words.get("label-note");
            let row = part(area, 0, rows + 1, area.width, 1);
            canvas.write(row, 0, &Line::new(label.clone(), state.theme.title()));
            let at = u16::try_from(width(&label)).unwrap_or(0) + 1;
            let room = part(row, at, 0, row.width.saturating_sub(at), 1);
            let (text, caret) = field.visible(usize::from(room.width).saturating_sub(1));
            canvas.write(room, 0, &Line::new(text, state.theme.text()));
            canvas.place_cursor(room, u16::try_from(caret).unwrap_or(0), 0);
        }
    }
}

/// The text of the page while it is put together.
struct Text<'a> {
    state: &'a State,
    wording: &'a Wording<'a>,
    columns: u16,
    lines: Vec<Line>,
}

impl Text<'_> {
    fn paragraph(&mut self, text: &str, style: ratatui::style::Style) {
        self.lines.extend(Line::wrapped(text, 0, self.columns, style));
    }

    fn labelled(&mut self, label: &str, text: &str) {
        let words = &self.state.words;
        let line = words.with("labelled", &[("label", &words.get(label)), ("text", text)]);
        self.paragraph(&line, self.state.theme.text());
    }

    fn list(&mut self, label: &str, entries: Vec<String>) {
        if entries.is_empty() {
            return;
        }
        self.labelled(label, "");
        for entry in entries {
            self.lines.extend(Line::wrapped(&format!("- {entry}"), 2, self.columns, self.state.theme.text()));
        }
    }

    fn item(&mut self, item: &Item) {
        let theme = self.state.theme;
        self.paragraph(&self.wording.title(&item.id, item.subject_path.as_deref()), theme.title());
        let status =
            self.state.words.with("item-status", &[("status", &self.wording.status(item.status)), ("kind", &self.wording.kind(item))]);
        self.paragraph(&status, theme.muted());
        self.marks(item);
        self.lines.push(Line::blank());
        for part in self.wording.sheet(item) {
            match part {
                Part::Summary(text) => {
                    self.paragraph(&text, theme.text());
                    self.lines.push(Line::blank());
                }
                Part::Text(label, text) => self.labelled(label, &text),
                Part::List(label, entries) => self.list(label, entries),
            }
        }
    }

    fn marks(&mut self, item: &Item) {
        let Some(mark) = &item.mark else { return };
        let words = &self.state.words;
        if let Some(day) = mark.done {
            self.paragraph(&words.with("item-done", &[("day", &words.date(day))]), self.state.theme.changed());
        }
        if mark.not_applicable {
            self.paragraph(&words.get("item-not-applicable"), self.state.theme.changed());
        }
    }

    fn estimate(&mut self, item: &Item) {
        let Some(standing) = &self.state.standing else { return };
        let key = item.key();
        let Some(estimate) = standing.checklist.estimates.iter().find(|estimate| estimate.key() == key) else { return };
        self.lines.push(Line::blank());
        let amount = self.wording.estimate(estimate);
        self.labelled("label-working", &amount);
        let Some(outcome) = &estimate.outcome else { return };
        let steps = self.wording.working(outcome);
        let widest = steps.iter().map(|(label, _)| width(label)).max().unwrap_or(0);
        for (label, value) in steps {
            self.lines.push(Line { indent: 2, text: format!("{}  {value}", pad(&label, widest)), style: self.state.theme.text() });
        }
        for remark in self.wording.remarks(outcome) {
            self.lines.extend(Line::wrapped(&remark, 2, self.columns, self.state.theme.text()));
        }
    }
}
