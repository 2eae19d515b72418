//! What one frame costs: the interview with the checklist beside it, drawn onto a terminal that takes everything at once.
//!
//! Aim: less than 1 ms a frame.

#![allow(clippy::expect_used, reason = "a bench that cannot start may say so")]

mod common;

use std::fmt;
use std::io::{self, Sink};
use std::rc::Rc;

use common::{FULL, TODAY};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use divan::Bencher;
use jiff::Timestamp;
use madoguchi::text::Words;
use madoguchi::tui::{Backend, Message, State, draw, home, update};
use madoguchi::workplace::{Environment, Setup};
use ratatui::Terminal;

fn main() {
    divan::main();
}

/// A terminal and a language.
struct Look(fn() -> io::Result<(u16, u16)>, &'static str);

const LOOKS: [Look; 4] =
    [Look(|| Ok((80, 24)), "en"), Look(|| Ok((80, 24)), "ja"), Look(|| Ok((200, 60)), "en"), Look(|| Ok((200, 60)), "ja")];

impl fmt::Display for Look {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (width, height) = self.0().unwrap_or_default();
        write!(formatter, "{width}x{height} {}", self.1)
    }
}

/// The first full case, with the kind of contribution to be asked next: options, the panel, long explanations.
fn asking(language: &str) -> State {
    let environment = Environment {
        arguments: Vec::new(),
        variable: |_| None,
        stdin_is_terminal: true,
        stdout_is_terminal: true,
        now: || Timestamp::UNIX_EPOCH,
        today: TODAY,
        user: "bench@host".to_owned(),
        data_directory: None,
    };
    let Ok(setup) = Setup::new(&environment) else { unreachable!("the built-in words load") };
    let words = Words::load(&setup.data, language).expect("the words load");
    let mut state = home(&setup, Rc::new(words), Vec::new());
    let session = common::session(&common::interview(), FULL[0], &["contribution_kind"]);
    update(&mut state, Message::Opened(Box::new(session)));
    assert!(state.standing.as_ref().is_some_and(|standing| standing.next.is_some()), "a question is open");
    state
}

fn terminal(look: &Look) -> Terminal<Backend<Sink>> {
    Terminal::new(Backend::new(io::sink(), look.0)).expect("a sink is a terminal")
}

fn press(state: &mut State, code: KeyCode) {
    update(state, Message::Key(KeyEvent::new(code, KeyModifiers::NONE)));
}

/// A frame, every cell of which is written.
#[divan::bench(args = LOOKS)]
fn whole_frame(bencher: Bencher<'_, '_>, look: &Look) {
    let (state, mut terminal) = (asking(look.1), terminal(look));
    bencher.bench_local(|| {
        terminal.clear().expect("a sink can be cleared");
        terminal.draw(|frame| draw(&state, frame)).expect("a sink takes everything");
    });
}

/// The marker goes down or up, and the frame after it.
#[divan::bench(args = LOOKS)]
fn marker_and_frame(bencher: Bencher<'_, '_>, look: &Look) {
    let (mut state, mut terminal) = (asking(look.1), terminal(look));
    let mut down = false;
    bencher.bench_local(|| {
        down = !down;
        press(&mut state, if down { KeyCode::Down } else { KeyCode::Up });
        terminal.draw(|frame| draw(&state, frame)).expect("a sink takes everything");
    });
}

/// The question is answered: the answer is taken, everything is counted anew, and the next question is drawn.
#[divan::bench(args = LOOKS)]
fn answer_and_frame(bencher: Bencher<'_, '_>, look: &Look) {
    let asked = || {
        let (state, mut terminal) = (asking(look.1), terminal(look));
        terminal.draw(|frame| draw(&state, frame)).expect("a sink takes everything");
        (state, terminal)
    };
    bencher.with_inputs(asked).bench_local_values(|(mut state, mut terminal)| {
        press(&mut state, KeyCode::Enter);
        terminal.draw(|frame| draw(&state, frame)).expect("a sink takes everything");
        (state, terminal)
    });
}
