//! What can happen to the program, gathered from three places: the keyboard, signals, and the line going dead.

use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use crossterm::event::{Event, KeyEventKind};
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
use signal_hook::iterator::Signals;

use super::terminal::restore;

/// Exit code of a program that a signal ended.
const SIGNAL_BASE: i32 = 128;

/// Something that happened.
#[derive(Debug)]
pub enum Happening {
    /// The terminal library read something.
    Terminal(Event),
    /// The program is to be stopped for a while.
    Suspend,
    /// The terminal cannot be read any more.
    Dead,
}

/// Starts listening.
///
/// # Errors
/// Signals cannot be listened to.
pub fn listen() -> io::Result<Receiver<Happening>> {
    let (sender, receiver) = channel();
    let keys = sender.clone();
    thread::Builder::new().name("keys".to_owned()).stack_size(64 * 1024).spawn(move || read_keys(&keys))?;
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP])?;
    thread::Builder::new().name("signals".to_owned()).stack_size(64 * 1024).spawn(move || {
        for signal in signals.forever() {
            match signal {
                SIGTSTP => {
                    let _ = sender.send(Happening::Suspend);
                }
                // The line is dead: write nothing to it. Every confirmed answer is saved already.
                SIGHUP => std::process::exit(SIGNAL_BASE + SIGHUP),
                signal => {
                    restore();
                    std::process::exit(SIGNAL_BASE + signal);
                }
            }
        }
    })?;
    thread::Builder::new().name("line".to_owned()).stack_size(64 * 1024).spawn(watch_line)?;
    Ok(receiver)
}

fn read_keys(sender: &Sender<Happening>) {
    loop {
        let happening = match crossterm::event::read() {
            // Some terminals tell the release of a key, too.
            Ok(Event::Key(key)) if key.kind == KeyEventKind::Release => continue,
            Ok(event) => Happening::Terminal(event),
            Err(_) => Happening::Dead,
        };
        let dead = matches!(happening, Happening::Dead);
        if sender.send(happening).is_err() || dead {
            return;
        }
    }
}

/// Waits for the terminal to hang up: with SIGHUP ignored nothing else would tell.
fn watch_line() {
    use rustix::event::{PollFd, PollFlags, poll};
    loop {
        let stdin = io::stdin();
        let mut waited = [PollFd::new(&stdin, PollFlags::empty())];
        match poll(&mut waited, None) {
            Ok(_) if waited[0].revents().intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) => {
                std::process::exit(SIGNAL_BASE + SIGHUP);
            }
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(_) => return,
        }
    }
}
