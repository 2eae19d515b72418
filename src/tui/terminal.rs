//! The terminal as the program changes it, and as it gives it back: at the end, on an error, a panic, a signal, a suspension.

use std::io::{self, Write as _};
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::cursor::Show;
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::execute;
use crossterm::style::{Attribute, SetAttribute};
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};

/// Whether the terminal is changed now: what was not changed is not given back, and nothing is given back twice.
static CHANGED: AtomicBool = AtomicBool::new(false);

/// Gives the terminal back when it is dropped.
#[derive(Debug)]
pub struct TerminalGuard(());

impl TerminalGuard {
    /// Changes the terminal to the full screen, and makes panics give it back.
    ///
    /// # Errors
    /// The terminal refuses.
    pub fn new() -> io::Result<Self> {
        let default_hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            restore();
            default_hook(panic);
        }));
        enter()?;
        Ok(Self(()))
    }
}

impl Drop for TerminalGuard {
    fn drop(&mut self) {
        restore();
    }
}

/// Changes the terminal to the full screen.
///
/// # Errors
/// The terminal refuses.
pub fn enter() -> io::Result<()> {
    CHANGED.store(true, Ordering::SeqCst);
    enable_raw_mode()?;
    execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste)
}

/// Gives the terminal back. It may be called at any time and from any thread; errors cannot be helped any more.
pub fn restore() {
    if CHANGED.swap(false, Ordering::SeqCst) {
        let mut out = io::stdout();
        let _ = execute!(out, DisableBracketedPaste, SetAttribute(Attribute::Reset), Show, LeaveAlternateScreen);
        let _ = disable_raw_mode();
        let _ = out.flush();
    }
}
