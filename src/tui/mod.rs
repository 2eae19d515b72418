//! The full screen. `State` and `Message` go into `update`, which gives effects; views only draw.

mod backend;
mod canvas;
mod events;
mod field;
mod input;
mod keys;
mod screens;
mod state;
pub mod terminal;
mod theme;
mod update;
mod work;

use std::io;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};

use crossterm::event::Event;
use ratatui::Terminal;
use rustix::process::{Signal, getpgrp, kill_process_group};

use crate::case::lock::CaseLock;
use crate::session::Session;
use crate::text::Words;
use crate::workplace::{Failure, Setup, exit};
use backend::TerminalBackend;
use events::Happening;
use input::Rejoin;
use terminal::TerminalGuard;
use work::{Done, OpenCase, Worker};

pub use backend::TerminalBackend as Backend;
pub use screens::draw;
pub use state::{CaseLine, Effect, State, Target};
pub use theme::Theme;
pub use update::{Message, update};

/// Exit code after the terminal went away.
const HUNG_UP: u8 = 129;

type Screen = Terminal<TerminalBackend<io::Stdout>>;

/// The state of a program that shows its home screen.
pub fn home(setup: &Setup<'_>, words: Rc<Words>, cases: Vec<CaseLine>) -> State {
    State {
        languages: setup.data.languages().into_iter().map(|tag| (tag.clone(), Words::name_of(&setup.data, &tag))).collect(),
        words,
        theme: Theme::new(setup.color),
        interviews: setup.data.interviews(),
        cases,
        session: None,
        standing: None,
        screens: vec![screens::Screen::Home(screens::home::Home::default())],
        notice: None,
        today: setup.environment.today,
        now: setup.environment.now,
        folder: std::env::current_dir().unwrap_or_default(),
    }
}

/// Runs the full screen, with a case that is open already or from the home screen.
///
/// # Errors
/// The terminal cannot be used.
pub fn run(setup: &Setup<'_>, work: Option<(Session, PathBuf, CaseLock)>) -> Result<u8, Failure> {
    let failed = |error: io::Error| Failure::io(&setup.words, &setup.words.get("terminal"), &error);
    let (session, open) = match work {
        Some((session, path, lock)) => (Some(session), Some(OpenCase { path, lock })),
        None => (None, None),
    };
    let worker = Worker::new(setup, open);
    // With a case open the list of the others can wait until it is let go of.
    let cases = if session.is_some() { Vec::new() } else { worker.cases() };
    let mut state = home(setup, Rc::clone(&setup.words), cases);
    if let Some(session) = session {
        update(&mut state, Message::Opened(Box::new(session)));
    }
    let happenings = events::listen().map_err(failed)?;
    let guard = TerminalGuard::new().map_err(failed)?;
    let remote = (setup.environment.variable)("SSH_CONNECTION").is_some();
    let mut runner = Runner { worker, state, rejoin: Rejoin::new(remote), happenings };
    let ended = runner.run();
    drop(guard);
    ended.map_err(failed)
}

struct Runner<'a> {
    worker: Worker<'a>,
    state: State,
    rejoin: Rejoin,
    happenings: Receiver<Happening>,
}

/// Whether the program goes on.
enum Next {
    Draw,
    DrawAll,
    End(u8),
}

impl Runner<'_> {
    fn run(&mut self) -> io::Result<u8> {
        let mut screen = Terminal::new(TerminalBackend::new(io::stdout(), crossterm::terminal::size))?;
        screen.clear()?;
        loop {
            self.draw(&mut screen)?;
            match self.wait()? {
                Next::Draw => {}
                Next::DrawAll => screen.clear()?,
                Next::End(code) => return Ok(code),
            }
        }
    }

    fn draw(&self, screen: &mut Screen) -> io::Result<()> {
        screen.draw(|frame| draw(&self.state, frame))?;
        Ok(())
    }

    /// Takes everything that has happened: one frame shows it all.
    fn wait(&mut self) -> io::Result<Next> {
        let mut next = Next::Draw;
        let mut happening = match self.rejoin.waits() {
            Some(wait) => match self.happenings.recv_timeout(wait) {
                Ok(happening) => Some(happening),
                Err(RecvTimeoutError::Timeout) => {
                    let keys = self.rejoin.give_up();
                    return self.keys(keys);
                }
                Err(RecvTimeoutError::Disconnected) => Some(Happening::Dead),
            },
            None => Some(self.happenings.recv().unwrap_or(Happening::Dead)),
        };
        while let Some(happened) = happening {
            match self.take(happened)? {
                Next::Draw => {}
                Next::DrawAll => next = Next::DrawAll,
                Next::End(code) => return Ok(Next::End(code)),
            }
            happening = self.happenings.try_recv().ok();
        }
        Ok(next)
    }

    fn take(&mut self, happening: Happening) -> io::Result<Next> {
        match happening {
            Happening::Terminal(Event::Key(key)) => {
                let keys = self.rejoin.push(key);
                self.keys(keys)
            }
            Happening::Terminal(Event::Paste(text)) => self.message(Message::Paste(text)),
            Happening::Terminal(Event::Resize(..)) => Ok(Next::DrawAll),
            Happening::Terminal(_) => Ok(Next::Draw),
            Happening::Suspend => {
                suspend()?;
                Ok(Next::DrawAll)
            }
            Happening::Dead => Ok(Next::End(HUNG_UP)),
        }
    }

    fn keys(&mut self, keys: Vec<crossterm::event::KeyEvent>) -> io::Result<Next> {
        let mut next = Next::Draw;
        for key in keys {
            match self.message(Message::Key(key))? {
                Next::Draw => {}
                other => next = other,
            }
        }
        Ok(next)
    }

    fn message(&mut self, message: Message) -> io::Result<Next> {
        let mut next = Next::Draw;
        let mut effects = update(&mut self.state, message);
        while let Some(effect) = (!effects.is_empty()).then(|| effects.remove(0)) {
            match self.worker.perform(effect, &mut self.state) {
                Done::Nothing => {}
                Done::Message(message) => effects.extend(update(&mut self.state, message)),
                Done::Suspend => {
                    suspend()?;
                    next = Next::DrawAll;
                }
                Done::Quit => return Ok(Next::End(exit::DONE)),
            }
        }
        Ok(next)
    }
}

/// Gives the terminal back, stops, and takes the terminal again when the shell goes on with the program.
fn suspend() -> io::Result<()> {
    terminal::restore();
    // The whole group is stopped, so that a shell that waits for a pipeline gets its prompt.
    kill_process_group(getpgrp(), Signal::STOP)?;
    terminal::enter()
}
