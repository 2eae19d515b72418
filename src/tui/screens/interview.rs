//! A question with its answer control, what it means and why it is asked, and the checklist beside it.

use std::collections::BTreeSet;

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::Rect;

use super::list::Scroll;
use super::{Outcome, Screen, item, panel, question, screen_for};
use crate::domain::facts::{Answer, Kind, Path, Value};
use crate::interview::answer;
use crate::interview::prompt::{Control, Offer, Prompt, Reply};
use crate::session::Trail;
use crate::tui::canvas::{Canvas, part};
use crate::tui::field::Field;
use crate::tui::keys::{self, Action, Command};
use crate::tui::state::{Effect, State};
use crate::tui::update::Input;

/// More options than these are searched by typing.
const SEARCHED_FROM: usize = 13;
/// Cells of the checklist beside the question, at least.
const PANEL_CELLS: u16 = 27;

/// A question being asked.
#[derive(Debug)]
pub struct Asking {
    /// The question; `None` once nothing is left to ask.
    pub path: Option<Path>,
    /// The answer as far as it was given.
    pub entry: Entry,
    /// What is wrong with it.
    pub error: Option<String>,
    /// The questions answered before, for going back.
    trail: Trail,
    /// The selection in the checklist, while that has the keys.
    pub focus: Option<Scroll>,
    /// Asked from the list of answers: return there.
    single: bool,
}

/// The answer as far as it was given.
#[derive(Debug)]
pub enum Entry {
    /// A list to choose from.
    List {
        /// The selection.
        scroll: Scroll,
        /// What is searched for, where the list is long.
        search: Option<Field>,
        /// The options chosen so far, where several may be.
        chosen: BTreeSet<usize>,
    },
    /// Something typed.
    Field(Field),
    /// The name of a member to be added.
    MemberName(Field),
    /// A remark to *I do not know yet*.
    Note(Field),
}

impl Asking {
    /// The next question of the case.
    pub fn next(state: &State) -> Self {
        let path = state.standing.as_ref().and_then(|standing| standing.next);
        Self { path, entry: entry(state, path), error: None, trail: Trail::default(), focus: None, single: false }
    }

    /// One question, asked from the list of answers.
    pub fn single(state: &State, path: Path) -> Self {
        Self { path: Some(path), entry: entry(state, Some(path)), error: None, trail: Trail::default(), focus: None, single: true }
    }

    /// Asks another question.
    fn ask(&mut self, state: &State, path: Option<Path>) {
        self.path = path;
        self.entry = entry(state, path);
        self.error = None;
    }

    /// Whether letters are typed here and cannot be commands.
    fn is_typing(&self) -> bool {
        self.focus.is_none()
            && match &self.entry {
                Entry::Field(_) | Entry::MemberName(_) | Entry::Note(_) => true,
                Entry::List { search, .. } => search.is_some(),
            }
    }

    /// The keys that do something here now.
    pub fn commands(&self, state: &State) -> Vec<&'static [Command]> {
        if self.focus.is_some() {
            return vec![keys::CONFIRM, keys::MOVES, keys::PANEL, keys::SCREENS];
        }
        if matches!(self.entry, Entry::MemberName(_) | Entry::Note(_)) {
            return vec![keys::CONFIRM, keys::BACK];
        }
        if self.path.is_none() {
            return vec![keys::CONFIRM, keys::SETTLED, keys::MOVES, keys::SCREENS];
        }
        let mut tables = vec![keys::CONFIRM];
        if matches!(self.control(state), Some(Control::Several { .. })) && !self.is_typing() && !self.is_already_chosen(state) {
            tables.push(keys::TOGGLE);
        }
        tables.extend([keys::QUESTION, keys::MOVES]);
        if !self.is_typing() {
            tables.push(keys::SCREENS);
        }
        tables
    }

    /// Whether the selected option counts whatever is chosen here.
    fn is_already_chosen(&self, state: &State) -> bool {
        let Entry::List { scroll, .. } = &self.entry else { return false };
        matches!(self.rows(state).get(scroll.selected), Some(question::Row::Offer(offer)) if offer.already)
    }

    fn control(&self, state: &State) -> Option<Control> {
        let session = state.session.as_ref()?;
        session.prompt(self.path?).map(|prompt| prompt.control)
    }

    /// Takes an input.
    pub fn update(&mut self, state: &mut State, input: &Input) -> Outcome {
        let event = match input {
            Input::Paste(text) => {
                self.paste(text);
                return Outcome::stay();
            }
            Input::Key(event) => event,
        };
        state.notice = None;
        let action = keys::action(&self.commands(state), event);
        if let Some(mut scroll) = self.focus.take() {
            return self.update_panel(&mut scroll, action, state);
        }
        match action {
            Some(Action::Focus) if !matches!(self.entry, Entry::MemberName(_) | Entry::Note(_)) => {
                self.focus = Some(Scroll::default());
                Outcome::stay()
            }
            Some(Action::Help) => Outcome::open(Screen::Help(Scroll::default())),
            Some(Action::Back) => self.back(state),
            Some(Action::Confirm) => self.confirm(state),
            Some(Action::NotKnown) if self.can_be_put_off() => {
                self.entry = Entry::Note(Field::default());
                Outcome::stay()
            }
            Some(Action::Toggle) => {
                self.toggle();
                Outcome::stay()
            }
            action => self.move_or_type(action, event, state),
        }
    }

    fn update_panel(&mut self, scroll: &mut Scroll, action: Option<Action>, state: &State) -> Outcome {
        let items = panel::items(state);
        match action {
            Some(Action::Focus | Action::Back) => return Outcome::stay(),
            Some(Action::Confirm) => {
                let page = items.get(scroll.selected).map(|item| Screen::Item(item::Page::of(&item.key())));
                self.focus = Some(scroll.clone());
                return page.map_or_else(Outcome::stay, Outcome::open);
            }
            Some(action) => {
                if !scroll.moved(action, items.len())
                    && let Some(screen) = screen_for(action, state)
                {
                    self.focus = Some(scroll.clone());
                    return Outcome::open(screen);
                }
            }
            None => {}
        }
        self.focus = Some(scroll.clone());
        Outcome::stay()
    }

    fn can_be_put_off(&self) -> bool {
        self.path.is_some() && !matches!(self.entry, Entry::Note(_) | Entry::MemberName(_))
    }

    fn paste(&mut self, text: &str) {
        match &mut self.entry {
            Entry::Field(field) | Entry::MemberName(field) | Entry::Note(field) | Entry::List { search: Some(field), .. } => {
                field.insert(text);
                self.error = None;
            }
            Entry::List { .. } => {}
        }
    }

    fn move_or_type(&mut self, action: Option<Action>, event: &KeyEvent, state: &State) -> Outcome {
        let count = self.rows(state).len();
        match &mut self.entry {
            Entry::List { scroll, search, .. } => {
                if let Some(action) = action
                    && (event.code != KeyCode::Home && event.code != KeyCode::End || search.is_none())
                    && scroll.moved(action, count)
                {
                    self.error = None;
                } else if let Some(search) = search {
                    keys::type_into(search, event);
                    scroll.selected = 0;
                    self.error = None;
                } else if let Some(digit) = keys::typed(event).and_then(|typed| typed.to_digit(10)) {
                    if (1..=count).contains(&(digit as usize)) {
                        scroll.selected = digit as usize - 1;
                    }
                } else if let Some(screen) = action.and_then(|action| screen_for(action, state)) {
                    return Outcome::open(screen);
                }
            }
            Entry::Field(field) | Entry::MemberName(field) | Entry::Note(field) => {
                keys::type_into(field, event);
                self.error = None;
            }
        }
        Outcome::stay()
    }

    /// Back: out of a sub-entry, out of a single question, or to the question before.
    fn back(&mut self, state: &mut State) -> Outcome {
        if matches!(self.entry, Entry::MemberName(_) | Entry::Note(_)) {
            self.ask(state, self.path);
            return Outcome::stay();
        }
        if self.single {
            return Outcome::close();
        }
        let before = state.session.as_ref().and_then(|session| self.trail.back(&session.facts));
        match before {
            Some(before) => {
                self.ask(state, Some(before));
                Outcome::stay()
            }
            None => Outcome::effect(Effect::CloseCase),
        }
    }

    fn toggle(&mut self) {
        if let Entry::List { scroll, chosen, .. } = &mut self.entry
            && !chosen.remove(&scroll.selected)
        {
            chosen.insert(scroll.selected);
        }
        self.error = None;
    }

    /// The rows of the list that the entry chooses from.
    pub fn rows(&self, state: &State) -> Vec<question::Row> {
        let Entry::List { search, .. } = &self.entry else { return Vec::new() };
        question::rows(state, self.path, search.as_ref().map_or("", Field::text))
    }

    fn confirm(&mut self, state: &mut State) -> Outcome {
        let Some(path) = self.path else { return self.confirm_settled(state) };
        let reply = match &self.entry {
            Entry::Field(field) if field.text().trim().is_empty() && is_text(state, path) => Reply::Clear,
            Entry::Field(field) if field.text().trim().is_empty() => {
                self.error = Some(state.words.get("entry-empty"));
                return Outcome::stay();
            }
            Entry::Field(field) => Reply::Typed(field.text().to_owned()),
            Entry::MemberName(field) => Reply::AddMember(Some(field.text().trim().to_owned())),
            Entry::Note(field) => Reply::NotKnown(field.text().trim().to_owned()),
            Entry::List { scroll, chosen, .. } => match self.chosen(state, scroll.selected, chosen) {
                Some(question::Row::AddMember) => {
                    self.entry = Entry::MemberName(Field::default());
                    return Outcome::stay();
                }
                Some(row) => match row.reply() {
                    Some(reply) => reply,
                    None => return Outcome::stay(),
                },
                None => return Outcome::stay(),
            },
        };
        self.take(state, path, &reply)
    }

    /// What the list says: the options chosen, or the selected row.
    fn chosen(&self, state: &State, selected: usize, chosen: &BTreeSet<usize>) -> Option<question::Row> {
        let rows = self.rows(state);
        if matches!(self.control(state), Some(Control::Several { .. })) {
            let options = chosen.iter().filter_map(|index| match rows.get(*index) {
                Some(question::Row::Offer(offer)) if !offer.already => Some(offer.option),
                _ => None,
            });
            return Some(question::Row::Several(options.collect()));
        }
        rows.into_iter().nth(selected)
    }

    fn take(&mut self, state: &mut State, path: Path, reply: &Reply) -> Outcome {
        let now = (state.now)();
        let Some(session) = &mut state.session else { return Outcome::close() };
        if let Err(problem) = session.reply(path, reply, now) {
            let text = question::problem(state, path, reply).unwrap_or_else(|| state.words.answer_problem(&problem));
            self.error = Some(text);
            return Outcome::stay();
        }
        state.recount();
        if self.single && !matches!(reply, Reply::AddMember(_) | Reply::CopyMember(_) | Reply::RemoveMember(_)) {
            return Outcome { effects: vec![Effect::Save], ..Outcome::close() };
        }
        self.trail.answered(path);
        let next = state.standing.as_ref().and_then(|standing| standing.next);
        let next = if self.single { Some(path) } else { next };
        self.ask(state, next);
        Outcome::effect(Effect::Save)
    }

    fn confirm_settled(&mut self, state: &mut State) -> Outcome {
        let Entry::List { scroll, .. } = &self.entry else { return Outcome::stay() };
        let rows = self.rows(state);
        match rows.get(scroll.selected) {
            Some(question::Row::WantEstimates) => {
                if let Some(session) = &mut state.session {
                    session.want_estimates();
                }
                state.recount();
                let next = state.standing.as_ref().and_then(|standing| standing.next);
                self.ask(state, next);
                Outcome::effect(Effect::Save)
            }
            Some(question::Row::Screen(action)) => screen_for(*action, state).map_or_else(Outcome::stay, Outcome::open),
            Some(question::Row::Home) => Outcome::effect(Effect::CloseCase),
            _ => Outcome::stay(),
        }
    }

    /// Draws the screen.
    pub fn view(&self, state: &State, canvas: &mut Canvas<'_>, area: Rect) {
        let Some(wording) = state.wording() else { return };
        let wants_table = question::has_table(state, self.path);
        let panel_width = if wants_table { 0 } else { (area.width * 35 / 100).max(PANEL_CELLS) };
        let gap = if panel_width == 0 { 0 } else { 2 };
        let left = part(area, 0, 0, area.width - panel_width - gap, area.height);
        question::view(self, state, &wording, canvas, left);
        if panel_width > 0 {
            let right = part(area, left.width + gap, 0, panel_width, area.height);
            panel::view(state, &wording, self.focus.as_ref(), canvas, right);
        }
    }
}

/// A text may be left empty: no rule reads it.
fn is_text(state: &State, path: Path) -> bool {
    state.session.as_ref().is_some_and(|session| session.interview.model.vocabulary.def(path.key()).kind == Kind::Text)
}

/// The entry for a question, filled with the answer that is there.
fn entry(state: &State, path: Option<Path>) -> Entry {
    let (Some(session), Some(path)) = (&state.session, path) else {
        return Entry::List { scroll: Scroll::default(), search: None, chosen: BTreeSet::new() };
    };
    let Some(prompt) = session.prompt(path) else {
        return Entry::List { scroll: Scroll::default(), search: None, chosen: BTreeSet::new() };
    };
    match &prompt.control {
        Control::Typed => Entry::Field(Field::with(&typed_text(&prompt, session.facts.at(path)))),
        control => {
            let offers = prompt.offers();
            let answer = if matches!(control, Control::Group { .. }) { &Answer::NotAsked } else { session.facts.at(path) };
            let search = (offers.len() >= SEARCHED_FROM && !matches!(control, Control::Several { .. })).then(Field::default);
            Entry::List { scroll: Scroll::at(selected(offers, answer)), search, chosen: chosen(offers, answer) }
        }
    }
}

fn typed_text(prompt: &Prompt<'_>, answer: &Answer) -> String {
    match answer {
        Answer::Known(Value::Text(text)) => text.clone(),
        Answer::Known(Value::Number(number)) => number.normalize().to_string(),
        Answer::Known(value) => {
            // Dates are shown as they can be typed.
            let symbols = crate::domain::symbols::Symbols::default();
            answer::to_json(value, prompt.def.kind, &symbols).as_str().unwrap_or_default().to_owned()
        }
        Answer::NotAsked | Answer::Deferred(_) => String::new(),
    }
}

fn selected(offers: &[Offer], answer: &Answer) -> usize {
    match answer {
        Answer::Known(Value::Choice(option)) => offers.iter().position(|offer| offer.option == *option).unwrap_or(0),
        Answer::Known(Value::Bool(false)) => 1,
        _ => 0,
    }
}

fn chosen(offers: &[Offer], answer: &Answer) -> BTreeSet<usize> {
    match answer {
        Answer::Known(Value::Several(options)) => (0..offers.len()).filter(|index| options.contains(&offers[*index].option)).collect(),
        _ => BTreeSet::new(),
    }
}
