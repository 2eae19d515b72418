//! The checklist as something to take away: text, Markdown, JSON.

pub mod comparison;
pub mod difference;
mod digests;
pub mod entry;
pub mod explanation;
mod json;
mod levers;
mod markdown;
mod plain_text;
mod proposals;

pub use digests::Digests;

use crate::checklist::Checklist;
use crate::wording::Wording;

/// The formats there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text for a terminal or a mail.
    Text,
    /// Markdown.
    Markdown,
    /// The format `madoguchi.checklist/1`.
    Json,
}

impl Format {
    /// The format with a name as the command line writes it.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "text" => Self::Text,
            "md" => Self::Markdown,
            "json" => Self::Json,
            _ => return None,
        })
    }

    /// The names of all formats.
    pub const NAMES: [&'static str; 3] = ["text", "md", "json"];

    /// How a file of this format ends.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Markdown => "md",
            Self::Json => "json",
        }
    }
}

/// What an export says beside the checklist.
#[derive(Clone, Debug)]
pub struct Frame<'a> {
    /// The title of the case.
    pub title: &'a str,
    /// What it was made from.
    pub digests: &'a Digests,
    /// The width of text, in cells.
    pub width: usize,
}

/// JSON as people can read it, with a line end.
fn pretty(value: &serde_json::Value) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

/// Writes a checklist in a format.
pub fn write(format: Format, checklist: &Checklist, wording: &Wording<'_>, frame: &Frame<'_>) -> String {
    match format {
        Format::Text => plain_text::write(checklist, wording, frame),
        Format::Markdown => markdown::write(checklist, wording, frame),
        Format::Json => json::write(checklist, wording, frame),
    }
}
