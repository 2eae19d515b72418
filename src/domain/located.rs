//! Positions in data files: every complaint about a file names its line and column.
//!
//! `serde_json` knows positions only while it parses. [`Located`] keeps, for a value that is looked at again later (a
//! condition, an id), the place where its text began, so that an error found after parsing can point there too.

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// A value and the address of its first byte in the text it was read from.
#[derive(Clone, Debug)]
pub struct Located<T> {
    /// The value itself.
    pub value: T,
    address: usize,
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Located<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw: &'de RawValue = Deserialize::deserialize(deserializer)?;
        let value = serde_json::from_str(raw.get()).map_err(|error| D::Error::custom(bare_message(&error)))?;
        Ok(Self { value, address: raw.get().as_ptr() as usize })
    }
}

/// The offset of the byte that a JSON error points at: its columns count bytes, from one, and none is zero.
fn byte_offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let mut offset = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

impl<T> Located<T> {
    /// Another value at the same place.
    pub fn with<U>(&self, value: U) -> Located<U> {
        Located { value, address: self.address }
    }
}

impl Located<String> {
    /// A part of a located string that begins `start` bytes into it.
    pub fn part(&self, start: usize, text: &str) -> Self {
        Self { value: text.to_owned(), address: self.address + start }
    }
}

/// The message of a JSON error without the position that `serde_json` appends.
fn bare_message(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ") {
        Some(end) => text[..end].to_owned(),
        None => text,
    }
}

/// A file of law data, an interview or an answers file, under the name that error messages show.
#[derive(Clone, Copy, Debug)]
pub struct SourceFile<'a> {
    /// Path as shown to people.
    pub name: &'a str,
    /// Its whole text.
    pub text: &'a str,
    /// Whether it is laid over the built-in files: its entries then replace those of the same id.
    pub overlay: bool,
}

impl<'a> SourceFile<'a> {
    /// Parses the file as JSON of type `T`.
    ///
    /// # Errors
    /// [`DataError`] with the place where the text stops being a `T`.
    pub fn parse<T: Deserialize<'a>>(&self) -> Result<T, DataError> {
        serde_json::from_str(self.text).map_err(|error| DataError {
            place: self.place_at(byte_offset(self.text, error.line(), error.column())),
            problem: Problem::Syntax { detail: bare_message(&error) },
        })
    }

    /// Parses a part of the file that was left raw before.
    ///
    /// # Errors
    /// [`DataError`] with the place in the whole file where the part stops being a `T`.
    pub fn parse_part<T: Deserialize<'a>>(&self, raw: &'a RawValue) -> Result<T, DataError> {
        serde_json::from_str(raw.get()).map_err(|error| DataError {
            place: self.place_at(self.offset_of(raw) + byte_offset(raw.get(), error.line(), error.column())),
            problem: Problem::Syntax { detail: bare_message(&error) },
        })
    }

    /// Where a raw value begins in this file.
    pub fn place_of(&self, raw: &RawValue) -> Place {
        self.place_at(self.offset_of(raw))
    }

    fn offset_of(&self, raw: &RawValue) -> usize {
        (raw.get().as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize)
    }

    /// Where a located value begins in this file.
    pub fn place<T>(&self, located: &Located<T>) -> Place {
        self.place_at(located.address.saturating_sub(self.text.as_ptr() as usize))
    }

    /// Where the `offset`-th byte inside a located string stands (the opening quote is skipped).
    pub fn place_inside(&self, located: &Located<String>, offset: usize) -> Place {
        self.place_at(located.address.saturating_sub(self.text.as_ptr() as usize) + 1 + offset)
    }

    /// Where a byte of this file stands.
    pub fn place_at(&self, offset: usize) -> Place {
        let before = self.text.get(..offset.min(self.text.len())).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Place { file: self.name.to_owned(), line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }
}

/// File, line and column, counted from one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// File name as shown to people.
    pub file: String,
    /// Line, from 1; 0 where only the file is known.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl std::fmt::Display for Place {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.line == 0 { write!(formatter, "{}", self.file) } else { write!(formatter, "{}:{}:{}", self.file, self.line, self.column) }
    }
}

/// Something in a data file that cannot be used, and where it stands.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{place}: {problem:?}")]
pub struct DataError {
    /// Where.
    pub place: Place,
    /// What.
    pub problem: Problem,
}

/// What is wrong with a data file. Words for people are made from it by the `text` room.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// Not the JSON that the format asks for.
    Syntax {
        /// The parser's own explanation.
        detail: String,
    },
    /// A condition or expression that does not follow the grammar.
    Grammar {
        /// What stands there.
        found: String,
        /// What could stand there.
        expected: String,
    },
    /// A fact, derived value, figure, item, module, authority or document that does not exist.
    UnknownName {
        /// The name as written.
        name: String,
        /// What kind of thing was looked for.
        what: &'static str,
        /// The most similar name that exists.
        nearest: Option<String>,
    },
    /// An option that the fact does not have.
    UnknownOption {
        /// The fact.
        fact: String,
        /// The option as written.
        option: String,
        /// The options there are.
        allowed: String,
    },
    /// Two things of different kinds are compared or combined.
    UnlikeKinds {
        /// Kind on the left.
        left: String,
        /// Kind on the right.
        right: String,
    },
    /// An expression of one kind stands where another is needed.
    WrongKind {
        /// Its kind.
        found: String,
        /// The kind needed.
        wanted: String,
    },
    /// An id is given twice.
    Duplicate {
        /// The id.
        id: String,
    },
    /// Items, derived values or conditions depend on each other in a circle.
    Cycle {
        /// The ids on the circle, in order.
        path: String,
    },
    /// A key has a value that the format does not allow.
    BadValue {
        /// The key.
        key: String,
        /// What was found.
        found: String,
        /// What is allowed.
        allowed: String,
    },
    /// A rule lacks what tells how far it can be relied on, and no entry of the directory tells it in its place.
    NoStanding {
        /// The key that is missing.
        key: &'static str,
    },
    /// A file that is needed does not exist.
    MissingFile,
}

/// The most similar of `names` to `wanted`, for *did you mean*; `None` if nothing is close.
pub fn nearest<'a>(wanted: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
    names
        .map(|name| (edit_distance(wanted, name), name))
        .filter(|(distance, _)| *distance <= wanted.chars().count() / 3 + 1)
        .min()
        .map(|(_, name)| name.to_owned())
}

/// The error for a name that stands for nothing, with the most similar of those that stand for something.
pub fn unknown<'n>(file: &SourceFile<'_>, name: &Located<String>, what: &'static str, names: impl Iterator<Item = &'n str>) -> DataError {
    let nearest = nearest(&name.value, names);
    DataError { place: file.place(name), problem: Problem::UnknownName { name: name.value.clone(), what, nearest } }
}

fn edit_distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in right.iter().enumerate() {
            let substituted = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    struct Sample {
        when: Located<String>,
    }

    #[test]
    fn a_located_string_knows_its_line_and_column() {
        let text = "{\n  \"when\": \"a and b\"\n}";
        let file = SourceFile { name: "x.json", text, overlay: false };
        let sample: Sample = file.parse().unwrap_or_else(|e| unreachable!("{e}"));
        assert_eq!(file.place(&sample.when).to_string(), "x.json:2:11");
        assert_eq!(file.place_inside(&sample.when, 6).to_string(), "x.json:2:18");
    }

    #[test]
    fn a_misspelt_name_finds_its_neighbour() {
        let names = ["legal_form", "entry_mode"];
        assert_eq!(nearest("legalform", names.into_iter()), Some("legal_form".to_owned()));
        assert_eq!(nearest("zzz", names.into_iter()), None);
    }
}
