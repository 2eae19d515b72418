//! A line that is typed over a screen: Enter takes it, Esc leaves it.

use crate::tui::field::Field;
use crate::tui::keys::{self, Action};
use crate::tui::update::Input;

/// What became of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// It goes on.
    Open,
    /// It is to be taken.
    Taken,
    /// It is to be forgotten.
    Left,
}

/// Types an input into the line.
pub fn type_line(field: &mut Field, input: &Input) -> Typed {
    let event = match input {
        Input::Paste(text) => {
            field.insert(text);
            return Typed::Open;
        }
        Input::Key(event) => event,
    };
    match keys::action(&[keys::CONFIRM, keys::BACK], event) {
        Some(Action::Confirm) => Typed::Taken,
        Some(Action::Back) => Typed::Left,
        _ => {
            keys::type_into(field, event);
            Typed::Open
        }
    }
}
