//! The page of an item: what it is, why it is there, what to do, by when, where, with what; and its marks. Also the page of an entry of
//! the directory, on the checklist or not, with the way to everything it has to do with.

use ratatui::layout::Rect;

use super::list::Scroll;
use super::typing::{Typed, type_line};
use super::{Outcome, Screen, travel};
use crate::case::file::Mark;
use crate::checklist::Item;
use crate::domain::directory::Entry;
use crate::text::layout::{pad, width};
use crate::tui::canvas::{Canvas, Line, part};
use crate::tui::field::Field;
use crate::tui::keys::{self, Action, Command};
use crate::tui::state::{Effect, State};
use crate::tui::update::Input;
use crate::wording::{Part, Relation, Wording};

/// The page of an item.
#[derive(Debug)]
pub struct Page {
    /// The item's key.
    pub key: String,
    scroll: Scroll,
    /// The note being written.
    note: Option<Field>,
    /// The link that is selected.
    link: Option<usize>,
}

impl Page {
    /// The page of an item.
    pub fn of(key: &str) -> Self {
        Self { key: key.to_owned(), scroll: Scroll::default(), note: None, link: None }
    }

    /// The keys that do something here now.
    pub fn commands(&self, state: &State) -> Vec<&'static [Command]> {
        if self.note.is_some() {
            return vec![keys::CONFIRM, keys::BACK];
        }
        let mut tables: Vec<&'static [Command]> = Vec::new();
        tables.extend(self.link.is_some().then_some(keys::OPEN_LINK));
        tables.extend(self.has_other_links(state).then_some(keys::LINKS));
        tables.extend(self.can_be_written_to(state).then_some(keys::WRITE));
        tables.extend(self.item(state).is_some().then_some(keys::ITEM));
        tables.extend([keys::MOVES, keys::BACK, keys::SCREENS]);
        tables
    }

    fn item<'a>(&self, state: &'a State) -> Option<&'a Item> {
        state.standing.as_ref()?.checklist.items.iter().find(|item| item.key() == self.key)
    }

    /// Whether it is about whom to turn to: an entry of the directory, a service or a preparation.
    pub fn is_of_network(&self, state: &State) -> bool {
        self.item(state).is_none_or(|item| item.is_proposal)
    }

    fn can_be_written_to(&self, state: &State) -> bool {
        let entry = state.session.as_ref().and_then(|session| session.interview.model.directory.entry(&self.key));
        entry.is_some_and(Entry::can_be_written_to)
    }

    /// What is reached from the page: of an entry all it has to do with, of another item those who help with it.
    fn links(&self, state: &State) -> Vec<(Relation, String)> {
        let Some(wording) = state.wording() else { return Vec::new() };
        if let Some(entry) = wording.entry(&self.key) {
            return wording.links(entry).into_iter().map(|(relation, linked)| (relation, linked.id.value.clone())).collect();
        }
        let Some(item) = self.item(state) else { return Vec::new() };
        let bodies = item.helped_by.iter().map(|body| (Relation::Body, body.clone()));
        let agreements = wording.agreements(item).into_iter().map(|agreement| (Relation::Agreement, agreement.id.value.clone()));
        bodies.chain(agreements).collect()
    }

    /// Whether there is a link to go to beside the selected one.
    fn has_other_links(&self, state: &State) -> bool {
        self.links(state).len() > usize::from(self.link.is_some())
    }

    /// Takes an input.
    pub fn update(&mut self, state: &mut State, input: &Input) -> Outcome {
        if self.note.is_some() {
            return self.update_note(state, input);
        }
        let Input::Key(event) = input else { return Outcome::stay() };
        let before = self.mark(state);
        match keys::action(&self.commands(state), event) {
            Some(action @ (Action::NextLink | Action::PreviousLink)) => {
                self.select_link(action, state);
                Outcome::stay()
            }
            Some(Action::Confirm) => self.open_link(state),
            Some(Action::Letter) => Outcome::effect(Effect::Draft(self.key.clone())),
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
                let count = self.text(state, self.scroll.columns()).lines.len();
                if self.scroll.moved(action, count) {
                    self.scroll.clamp_text(count);
                    return Outcome::stay();
                }
                travel(Some(action), state)
            }
            None => Outcome::stay(),
        }
    }

    /// Selects the next link or the one before, and brings it into sight.
    fn select_link(&mut self, action: Action, state: &State) {
        let count = self.links(state).len();
        let last = count.saturating_sub(1);
        self.link = Some(match (self.link, action) {
            (None, Action::NextLink) => 0,
            (None, _) => last,
            (Some(at), Action::NextLink) => {
                if at == last {
                    0
                } else {
                    at + 1
                }
            }
            (Some(at), _) => at.checked_sub(1).unwrap_or(last),
        });
        let text = self.text(state, self.scroll.columns());
        if let Some(line) = self.link.and_then(|link| text.links.get(link)) {
            self.scroll.show_line(*line, text.lines.len());
        }
    }

    fn open_link(&self, state: &State) -> Outcome {
        let linked = self.link.and_then(|link| self.links(state).into_iter().nth(link));
        linked.map_or_else(Outcome::stay, |(_, id)| Outcome::open(Screen::Item(Self::of(&id))))
    }

    fn update_note(&mut self, state: &mut State, input: &Input) -> Outcome {
        let Some(field) = &mut self.note else { return Outcome::stay() };
        match type_line(field, input) {
            Typed::Open => {}
            Typed::Taken => {
                let note = field.text().trim().to_owned();
                self.note = None;
                let before = self.mark(state);
                return self.set_mark(state, Mark { note, ..before });
            }
            Typed::Left => self.note = None,
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

    /// The lines of the page, and which of them are links.
    fn text(&self, state: &State, columns: u16) -> Whole {
        let Some(wording) = state.wording() else { return Whole::default() };
        let mut page = Text { state, wording: &wording, columns, lines: Vec::new() };
        match (self.item(state), wording.entry(&self.key)) {
            (Some(item), _) => {
                page.item(item);
                page.estimate(item);
            }
            (None, Some(entry)) => page.entry(entry),
            (None, None) => page.paragraph(&state.words.get("item-gone"), state.theme.text()),
        }
        let of_entry = wording.entry(&self.key).is_some();
        let heading = |relation: Relation| if relation == Relation::Body && !of_entry { "links-helpers" } else { relation.heading() };
        let links = page.links(&self.links(state), heading, self.link);
        Whole { lines: page.lines, links }
    }

    /// Draws the page.
    pub fn view(&self, state: &State, canvas: &mut Canvas<'_>, area: Rect) {
        let rows = if self.note.is_some() { area.height.saturating_sub(2) } else { area.height };
        let text = self.text(state, area.width);
        self.scroll.draw_text(&text.lines, canvas, part(area, 0, 0, area.width, rows));
        // Magnifiers and readers look where the cursor is: at the selected link.
        let selected = self.link.and_then(|link| text.links.get(link)).and_then(|line| self.scroll.row_of(*line));
        if let Some(row) = selected {
            canvas.place_cursor(area, 0, row);
        }
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

/// The whole text of the page.
#[derive(Default)]
struct Whole {
    lines: Vec<Line>,
    /// The lines that are links.
    links: Vec<usize>,
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
        let status = if item.is_proposal { self.wording.proposal_status(item) } else { self.wording.status(item.status) };
        let status = self.state.words.with("item-status", &[("status", &status), ("kind", &self.wording.kind(item))]);
        self.paragraph(&status, theme.muted());
        self.marks(item);
        self.lines.push(Line::blank());
        // Who helps stands below, as links.
        let mut parts = self.wording.sheet(item);
        parts.retain(|part| !matches!(part, Part::List("label-helped-by", _)));
        self.parts(parts);
    }

    /// An entry that is not on the checklist.
    fn entry(&mut self, entry: &Entry) {
        self.paragraph(&self.wording.entry_title(entry), self.state.theme.title());
        self.paragraph(&self.state.words.get("entry-not-proposed"), self.state.theme.muted());
        self.lines.push(Line::blank());
        self.parts(self.wording.entry_sheet(entry, self.state.today));
    }

    /// Links under the headings of what they are; gives the lines they stand on.
    fn links(&mut self, links: &[(Relation, String)], heading: impl Fn(Relation) -> &'static str, selected: Option<usize>) -> Vec<usize> {
        let mut found = Vec::with_capacity(links.len());
        let mut last = None;
        for (index, (relation, id)) in links.iter().enumerate() {
            if last != Some(*relation) {
                self.lines.push(Line::blank());
                self.paragraph(&self.state.words.get(heading(*relation)), self.state.theme.title());
                last = Some(*relation);
            }
            found.push(self.lines.len());
            let name = crate::text::layout::truncate(&format!("- {}", self.wording.entry_name(id)), usize::from(self.columns));
            let style = if selected == Some(index) { self.state.theme.selected() } else { self.state.theme.text() };
            self.lines.push(Line::new(name, style));
        }
        found
    }

    fn parts(&mut self, parts: Vec<Part>) {
        let theme = self.state.theme;
        for part in parts {
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
