//! Which key does what. Footers and the help page are made from these tables, so they cannot tell anything else.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::field::{Edit, Field};

/// What a key asks for. The same verb has the same name on all screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Take the answer, open what is selected.
    Confirm,
    /// One step back.
    Back,
    /// Selection up.
    Up,
    /// Selection down.
    Down,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// To the top.
    Top,
    /// To the bottom.
    Bottom,
    /// Choose or unchoose.
    Toggle,
    /// *I do not know yet*.
    NotKnown,
    /// To the checklist beside the question, and back.
    Focus,
    /// All answers.
    Review,
    /// The plan.
    Schedule,
    /// The amounts.
    Estimates,
    /// The whole checklist.
    Checklist,
    /// Whom to turn to.
    Network,
    /// Search the directory.
    Directory,
    /// To the next link of a page.
    NextLink,
    /// To the link before.
    PreviousLink,
    /// Draft a letter.
    Letter,
    /// A new line.
    Insert,
    /// The line goes away.
    Remove,
    /// Take the checklist away.
    Export,
    /// Another language.
    Language,
    /// All keys.
    Help,
    /// Leave.
    Leave,
    /// Mark as done.
    Done,
    /// Mark as not applicable.
    NotApplicable,
    /// Write a note.
    Note,
    /// Stop the program for a while.
    Suspend,
}

/// A key that does something on a screen.
#[derive(Clone, Copy, Debug)]
pub struct Command {
    /// The keys, the first of which is shown.
    pub keys: &'static [Key],
    /// What it does.
    pub action: Action,
    /// The message that says what it does.
    pub words: &'static str,
    /// Whether the footer shows it; the help page shows all.
    pub footer: bool,
}

/// A key with its modifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// A letter or sign.
    Char(char),
    /// A letter with Ctrl.
    Ctrl(char),
    /// Another key.
    Named(KeyCode),
}

impl Key {
    fn matches(self, event: &KeyEvent) -> bool {
        match self {
            Self::Char(c) => event.code == KeyCode::Char(c) && !event.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT),
            Self::Ctrl(c) => event.code == KeyCode::Char(c) && event.modifiers.contains(KeyModifiers::CONTROL),
            Self::Named(code) => event.code == code,
        }
    }

    /// Message that names the key, or the key itself.
    pub fn name(self) -> KeyName {
        match self {
            Self::Char(' ') => KeyName::Words("key-space"),
            Self::Char(c) => KeyName::Letter(c.to_string()),
            Self::Ctrl(c) => KeyName::Control(c.to_ascii_uppercase()),
            Self::Named(KeyCode::Enter) => KeyName::Words("key-enter"),
            Self::Named(KeyCode::Esc) => KeyName::Words("key-escape"),
            Self::Named(KeyCode::Tab) => KeyName::Words("key-tab"),
            Self::Named(KeyCode::Up) => KeyName::Words("key-up"),
            Self::Named(KeyCode::Down) => KeyName::Words("key-down"),
            Self::Named(KeyCode::PageUp) => KeyName::Words("key-page-up"),
            Self::Named(KeyCode::PageDown) => KeyName::Words("key-page-down"),
            Self::Named(KeyCode::Home) => KeyName::Words("key-home"),
            Self::Named(KeyCode::End) => KeyName::Words("key-end"),
            Self::Named(KeyCode::BackTab) => KeyName::Words("key-back-tab"),
            Self::Named(KeyCode::F(number)) => KeyName::Letter(format!("F{number}")),
            Self::Named(_) => KeyName::Words("key-other"),
        }
    }
}

/// How a key is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyName {
    /// By a message.
    Words(&'static str),
    /// By itself.
    Letter(String),
    /// By the letter that is pressed with Ctrl.
    Control(char),
}

const fn command(keys: &'static [Key], action: Action, words: &'static str, footer: bool) -> Command {
    Command { keys, action, words, footer }
}

/// Keys that work on every screen.
pub const EVERYWHERE: &[Command] =
    &[command(&[Key::Ctrl('c')], Action::Leave, "do-leave", true), command(&[Key::Ctrl('z')], Action::Suspend, "do-suspend", false)];

/// Keys that move a selection or a text.
pub const MOVES: &[Command] = &[
    command(&[Key::Named(KeyCode::Up), Key::Ctrl('p')], Action::Up, "do-up", false),
    command(&[Key::Named(KeyCode::Down), Key::Ctrl('n')], Action::Down, "do-down", false),
    command(&[Key::Named(KeyCode::PageUp), Key::Ctrl('b')], Action::PageUp, "do-page-up", false),
    command(&[Key::Named(KeyCode::PageDown), Key::Ctrl('f')], Action::PageDown, "do-page-down", false),
    command(&[Key::Named(KeyCode::Home)], Action::Top, "do-top", false),
    command(&[Key::Named(KeyCode::End)], Action::Bottom, "do-bottom", false),
];

/// Enter, where it takes or opens something.
pub const CONFIRM: &[Command] = &[command(&[Key::Named(KeyCode::Enter)], Action::Confirm, "do-confirm", true)];

/// Enter, where it leaves the program.
pub const LEAVE: &[Command] = &[command(&[Key::Named(KeyCode::Enter)], Action::Confirm, "do-leave", true)];

/// Enter, where it restores a copy.
pub const RESTORE: &[Command] = &[command(&[Key::Named(KeyCode::Enter)], Action::Confirm, "do-restore", true)];

/// The space bar, where several can be chosen.
pub const TOGGLE: &[Command] = &[command(&[Key::Char(' ')], Action::Toggle, "do-toggle", true)];

/// Back to what was before.
pub const BACK: &[Command] = &[command(&[Key::Named(KeyCode::Esc)], Action::Back, "do-back", true)];

/// At a question.
pub const QUESTION: &[Command] = &[
    command(&[Key::Named(KeyCode::Esc)], Action::Back, "do-previous-question", true),
    command(&[Key::Ctrl('d')], Action::NotKnown, "do-not-known", true),
    command(&[Key::Ctrl('g'), Key::Named(KeyCode::F(1))], Action::Help, "do-explain", true),
    command(&[Key::Named(KeyCode::Tab), Key::Named(KeyCode::BackTab)], Action::Focus, "do-focus", true),
];

/// Once nothing is left to ask.
pub const SETTLED: &[Command] = &[
    command(&[Key::Named(KeyCode::Esc)], Action::Back, "do-back", true),
    command(&[Key::Named(KeyCode::Tab), Key::Named(KeyCode::BackTab)], Action::Focus, "do-focus", true),
];

/// In the checklist beside the question.
pub const PANEL: &[Command] = &[command(
    &[Key::Named(KeyCode::Tab), Key::Named(KeyCode::BackTab), Key::Named(KeyCode::Esc)],
    Action::Focus,
    "do-focus-question",
    true,
)];

/// From an interview to the other screens, where no text is typed.
pub const SCREENS: &[Command] = &[
    command(&[Key::Char('?'), Key::Named(KeyCode::F(1))], Action::Help, "do-help", true),
    command(&[Key::Char('c')], Action::Checklist, "do-checklist", true),
    command(&[Key::Char('w')], Action::Network, "do-network", true),
    command(&[Key::Char('o')], Action::Directory, "do-directory", false),
    command(&[Key::Char('r')], Action::Review, "do-review", true),
    command(&[Key::Char('s')], Action::Schedule, "do-schedule", true),
    command(&[Key::Char('e')], Action::Estimates, "do-estimates", true),
    command(&[Key::Char('x')], Action::Export, "do-export", true),
    command(&[Key::Char('l')], Action::Language, "do-language", true),
    command(&[Key::Char('q')], Action::Leave, "do-leave", true),
];

/// On the page of an item.
pub const ITEM: &[Command] = &[
    command(&[Key::Char('d'), Key::Char(' ')], Action::Done, "do-mark-done", true),
    command(&[Key::Char('a')], Action::NotApplicable, "do-mark-not-applicable", true),
    command(&[Key::Char('n')], Action::Note, "do-note", true),
];

/// On a page with links.
pub const LINKS: &[Command] = &[
    command(&[Key::Named(KeyCode::Tab)], Action::NextLink, "do-next-link", true),
    command(&[Key::Named(KeyCode::BackTab)], Action::PreviousLink, "do-previous-link", false),
];

/// Enter, where a link is selected.
pub const OPEN_LINK: &[Command] = &[command(&[Key::Named(KeyCode::Enter)], Action::Confirm, "do-open-link", true)];

/// On the page of somebody who can be written to.
pub const WRITE: &[Command] = &[command(&[Key::Char('m')], Action::Letter, "do-letter", true)];

/// Enter, where it changes a line.
pub const EDIT_LINE: &[Command] = &[command(&[Key::Named(KeyCode::Enter)], Action::Confirm, "do-edit-line", true)];

/// On the draft of a letter.
pub const LETTER: &[Command] = &[
    command(&[Key::Char('i')], Action::Insert, "do-insert-line", true),
    command(&[Key::Char('d')], Action::Remove, "do-remove-line", true),
    command(&[Key::Char('x')], Action::Export, "do-write-letter", true),
];

/// The action of a key among tables of commands.
pub fn action(tables: &[&[Command]], event: &KeyEvent) -> Option<Action> {
    let commands = tables.iter().flat_map(|table| table.iter());
    commands.into_iter().find(|command| command.keys.iter().any(|key| key.matches(event))).map(|command| command.action)
}

/// Types or edits in a field, if the key does either.
pub fn type_into(field: &mut Field, event: &KeyEvent) -> bool {
    if let Some(edit) = edit(event) {
        field.edit(edit);
    } else if let Some(typed) = typed(event) {
        field.insert(&typed.to_string());
    } else {
        return false;
    }
    true
}

/// What a key does to a field, if it edits.
pub fn edit(event: &KeyEvent) -> Option<Edit> {
    let ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
    Some(match event.code {
        KeyCode::Left => Edit::Left,
        KeyCode::Right => Edit::Right,
        KeyCode::Home => Edit::Home,
        KeyCode::End => Edit::End,
        KeyCode::Backspace => Edit::Backspace,
        KeyCode::Delete => Edit::Delete,
        KeyCode::Char('a') if ctrl => Edit::Home,
        KeyCode::Char('e') if ctrl => Edit::End,
        KeyCode::Char('h') if ctrl => Edit::Backspace,
        KeyCode::Char('w') if ctrl => Edit::DeleteWord,
        KeyCode::Char('u') if ctrl => Edit::Clear,
        KeyCode::Char('y') if ctrl => Edit::Undo,
        _ => return None,
    })
}

/// The character that a key types, if it types one.
pub fn typed(event: &KeyEvent) -> Option<char> {
    match event.code {
        KeyCode::Char(c) if !event.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT) => Some(c),
        _ => None,
    }
}
