//! One fault, where it stands, and the words that tell it.

use crate::domain::located::{Place, SourceFile};

/// A fault that the check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// The end of the key of its words (`check-…` in the locales).
    pub key: &'static str,
    /// What the words need to know.
    pub values: Vec<(&'static str, String)>,
}

impl Finding {
    /// A fault at a place.
    pub fn new(place: Place, key: &'static str, values: &[(&'static str, &str)]) -> Self {
        Self { place, key, values: values.iter().map(|(name, value)| (*name, (*value).to_owned())).collect() }
    }
}

/// Where a piece of text first stands in a file; the file alone where it does not.
pub fn place_of(file: &SourceFile<'_>, text: &str) -> Place {
    let Some(at) = file.text.find(text) else { return Place { file: file.name.to_owned(), line: 0, column: 0 } };
    let before = &file.text[..at];
    let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
    Place { file: file.name.to_owned(), line: before.matches('\n').count() + 1, column }
}
