//! Where the law says it: an act by id, and the place in it.

use serde::Deserialize;

use super::located::{DataError, Located, Problem, SourceFile, nearest};
use super::model::check_ids;

/// An act.
#[derive(Clone, Debug)]
pub struct Act {
    /// Its id.
    pub id: String,
    /// Its official title, in the language of its state.
    pub title: String,
}

/// A place in an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The act, by id.
    pub act: String,
    /// Article or paragraph, as citations write it in every language; empty for the whole act.
    pub place: String,
}

impl Citation {
    /// Reads `act` or `act place`.
    ///
    /// # Errors
    /// There is no such act.
    pub(super) fn read(file: &SourceFile<'_>, text: &Located<String>, acts: &[Act]) -> Result<Self, DataError> {
        let (act, place) = text.value.split_once(' ').unwrap_or((&text.value, ""));
        if acts.iter().any(|known| known.id == act) {
            return Ok(Self { act: act.to_owned(), place: place.trim().to_owned() });
        }
        let nearest = nearest(act, acts.iter().map(|known| known.id.as_str()));
        let problem = Problem::UnknownName { name: act.to_owned(), what: "act", nearest };
        Err(DataError { place: file.place(text), problem })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawActs {
    #[serde(rename = "format")]
    _format: FormatTag,
    acts: Vec<RawAct>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAct {
    id: Located<String>,
    title: String,
}

#[derive(Deserialize)]
enum FormatTag {
    #[serde(rename = "madoguchi.acts/1")]
    V1,
}

/// The acts of the files; one laid over replaces the built-in one of the same id.
pub(super) fn load(files: &[SourceFile<'_>]) -> Result<Vec<Act>, DataError> {
    let mut acts: Vec<Act> = Vec::new();
    for file in files {
        let raw: RawActs = file.parse()?;
        check_ids(file, &raw.acts.iter().map(|act| &act.id).collect::<Vec<_>>())?;
        for RawAct { id, title } in raw.acts {
            acts.retain(|known| known.id != id.value);
            acts.push(Act { id: id.value, title });
        }
    }
    Ok(acts)
}
