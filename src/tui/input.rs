//! Keys as they were meant: escape sequences that a slow line tore apart are joined again.
//!
//! The terminal library takes ESC, `[` and `B` that arrive a moment apart for three keys. They are held back for a moment;
//! what turns out not to be a sequence is handed on unchanged, so that Esc alone still works.

use std::time::Duration;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// How long the rest of a sequence may take on the same machine.
const LOCAL_WAIT: Duration = Duration::from_millis(25);
/// How long it may take over a network.
const REMOTE_WAIT: Duration = Duration::from_millis(100);
/// No sequence we know is longer.
const LONGEST: usize = 8;

/// Joins torn sequences.
#[derive(Debug)]
pub struct Rejoin {
    held: Vec<KeyEvent>,
    wait: Duration,
}

impl Rejoin {
    /// For a terminal here or at the end of a network.
    pub fn new(remote: bool) -> Self {
        Self { held: Vec::new(), wait: if remote { REMOTE_WAIT } else { LOCAL_WAIT } }
    }

    /// How long to wait for the next key before [`Self::give_up`]; `None` if nothing is held back.
    pub fn waits(&self) -> Option<Duration> {
        (!self.held.is_empty()).then_some(self.wait)
    }

    /// Takes a key and gives those that are settled.
    pub fn push(&mut self, event: KeyEvent) -> Vec<KeyEvent> {
        if self.held.is_empty() && event.code != KeyCode::Esc {
            return vec![event];
        }
        if event.code == KeyCode::Esc && !self.held.is_empty() {
            let settled = std::mem::take(&mut self.held);
            self.held.push(event);
            return settled;
        }
        self.held.push(event);
        match sequence(&self.held) {
            Sequence::Partial if self.held.len() < LONGEST => Vec::new(),
            Sequence::Key(code) => {
                self.held.clear();
                vec![KeyEvent::new(code, KeyModifiers::NONE)]
            }
            Sequence::Partial | Sequence::Other => std::mem::take(&mut self.held),
        }
    }

    /// Nothing more came: what was held back was meant as it came.
    pub fn give_up(&mut self) -> Vec<KeyEvent> {
        std::mem::take(&mut self.held)
    }
}

enum Sequence {
    Key(KeyCode),
    Partial,
    Other,
}

/// What the keys after ESC spell.
fn sequence(held: &[KeyEvent]) -> Sequence {
    let spelled: Option<String> = held[1..]
        .iter()
        .map(|event| match event.code {
            KeyCode::Char(c) => Some(c),
            _ => None,
        })
        .collect();
    let Some(spelled) = spelled else { return Sequence::Other };
    let code = match spelled.as_str() {
        "[A" | "OA" => KeyCode::Up,
        "[B" | "OB" => KeyCode::Down,
        "[C" | "OC" => KeyCode::Right,
        "[D" | "OD" => KeyCode::Left,
        "[H" | "OH" | "[1~" | "[7~" => KeyCode::Home,
        "[F" | "OF" | "[4~" | "[8~" => KeyCode::End,
        "[Z" => KeyCode::BackTab,
        "[3~" => KeyCode::Delete,
        "[5~" => KeyCode::PageUp,
        "[6~" => KeyCode::PageDown,
        "" | "[" | "O" | "[1" | "[3" | "[4" | "[5" | "[6" | "[7" | "[8" => return Sequence::Partial,
        _ => return Sequence::Other,
    };
    Sequence::Key(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(code: KeyCode) -> KeyEvent {
        KeyEvent::new(code, KeyModifiers::NONE)
    }

    fn codes(typed: &str) -> Vec<KeyCode> {
        let mut rejoin = Rejoin::new(false);
        let mut found = Vec::new();
        for c in typed.chars() {
            let code = if c == '\u{1b}' { KeyCode::Esc } else { KeyCode::Char(c) };
            found.extend(rejoin.push(key(code)));
        }
        found.extend(rejoin.give_up());
        found.into_iter().map(|event| event.code).collect()
    }

    #[test]
    fn torn_sequences_are_joined() {
        assert_eq!(codes("\u{1b}[B"), [KeyCode::Down]);
        assert_eq!(codes("\u{1b}[6~x"), [KeyCode::PageDown, KeyCode::Char('x')]);
        assert_eq!(codes("\u{1b}OA\u{1b}[B"), [KeyCode::Up, KeyCode::Down]);
    }

    #[test]
    fn what_is_no_sequence_comes_through() {
        assert_eq!(codes("\u{1b}"), [KeyCode::Esc]);
        assert_eq!(codes("\u{1b}\u{1b}"), [KeyCode::Esc, KeyCode::Esc]);
        assert_eq!(codes("\u{1b}q"), [KeyCode::Esc, KeyCode::Char('q')]);
        assert_eq!(codes("\u{1b}[9"), [KeyCode::Esc, KeyCode::Char('['), KeyCode::Char('9')]);
    }
}
