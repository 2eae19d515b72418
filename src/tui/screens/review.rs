//! All answers by sections, to look over and to change; those that do not count now are marked.

use ratatui::layout::Rect;

use super::interview::Asking;
use super::list::Scroll;
use super::{Outcome, Screen, travel};
use crate::domain::facts::{Key, Path};
use crate::interview::script::Question;
use crate::text::layout::pad;
use crate::tui::canvas::{Canvas, Line};
use crate::tui::keys::{self, Action};
use crate::tui::state::State;
use crate::tui::update::Input;

/// Cells for the name of a fact.
const NAME_CELLS: usize = 34;

/// All answers.
#[derive(Debug, Default)]
pub struct Review {
    scroll: Scroll,
}

/// A row of the list.
enum Row {
    Section(usize),
    Answer(Path),
}

impl Review {
    fn rows(state: &State) -> Vec<Row> {
        let Some(session) = &state.session else { return Vec::new() };
        let mut rows = Vec::new();
        let mut section = None;
        for question in &session.interview.questions {
            if section != Some(question.section) {
                section = Some(question.section);
                rows.push(Row::Section(question.section));
            }
            rows.extend(paths(state, question).map(Row::Answer));
        }
        rows
    }

    /// Takes an input.
    pub fn update(&mut self, state: &State, input: &Input) -> Outcome {
        let Input::Key(event) = input else { return Outcome::stay() };
        let rows = Self::rows(state);
        match keys::action(&[keys::CONFIRM, keys::MOVES, keys::BACK, keys::SCREENS], event) {
            Some(Action::Confirm) => match rows.get(self.scroll.selected) {
                Some(Row::Answer(path)) => Outcome::open(Screen::Interview(Asking::single(state, *path))),
                _ => Outcome::stay(),
            },
            Some(action) if self.scroll.moved(action, rows.len()) => Outcome::stay(),
            action => travel(action, state),
        }
    }

    /// Draws the screen.
    pub fn view(&self, state: &State, canvas: &mut Canvas<'_>, area: Rect) {
        let (Some(session), Some(standing), Some(wording)) = (&state.session, &state.standing, state.wording()) else { return };
        let lines: Vec<Line> = Self::rows(state)
            .iter()
            .map(|row| match row {
                Row::Section(section) => Line::new(wording.section(*section), state.theme.title()),
                Row::Answer(path) => {
                    let name = wording.path(&session.facts.path_name(&session.interview.model.vocabulary, *path));
                    let name = pad(&name, NAME_CELLS);
                    match wording.answer(&session.facts, *path) {
                        None => Line::new(format!("  {name}  {}", state.words.get("review-not-asked")), state.theme.muted()),
                        Some(answer) if standing.used.contains(path) || is_text(session, *path) => {
                            Line::new(format!("  {name}  {answer}"), state.theme.text())
                        }
                        Some(answer) => {
                            let text = state.words.with("review-not-used", &[("answer", &answer)]);
                            Line::new(format!("  {name}  {text}"), state.theme.muted())
                        }
                    }
                }
            })
            .collect();
        self.scroll.draw(&lines, canvas, area, state.theme.selected());
    }
}

/// Texts are for people and never wait for a rule.
fn is_text(session: &crate::session::Session, path: Path) -> bool {
    session.interview.model.vocabulary.def(path.key()).kind == crate::domain::facts::Kind::Text
}

fn paths<'a>(state: &'a State, question: &'a Question) -> impl Iterator<Item = Path> + 'a {
    let list = match question.key {
        Key::Fact(fact) => Some(Path::Fact(fact)),
        Key::Field(..) => None,
    };
    let members =
        question.group.as_ref().zip(state.session.as_ref()).map_or(0, |((group, _), session)| session.facts.list(*group).members.len());
    let fields = question.group.iter().flat_map(|(_, fields)| fields);
    let fields: Vec<Key> = fields.map(|field| field.key).collect();
    let of_member = move |member: usize| {
        fields.clone().into_iter().filter_map(move |key| match key {
            Key::Field(group, field) => Some(Path::Field(group, member, field)),
            Key::Fact(_) => None,
        })
    };
    list.into_iter().chain((0..members).flat_map(of_member))
}
