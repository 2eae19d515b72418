//! Where the data asks for words: found again when no language has them.

use serde_json::Value as Json;

use crate::data::DataFiles;
use crate::domain::located::{Place, SourceFile};
use crate::interview::script::Interview;

/// A step on the way to a place: a text, as the value of a key or anywhere.
#[derive(Clone, Debug)]
struct Step {
    key: Option<&'static str>,
    value: String,
}

/// What asks for a text: files, and what leads to the place in one of them.
#[derive(Clone, Debug)]
pub struct Origin {
    paths: Vec<String>,
    steps: Vec<Step>,
}

impl Origin {
    /// One of some files.
    pub fn of(paths: Vec<String>) -> Self {
        Self { paths, steps: Vec::new() }
    }

    /// The files of a name that the jurisdictions of an interview have.
    pub fn of_jurisdictions(interview: &Interview, name: &str) -> Self {
        let jurisdictions = interview.model.jurisdictions.iter();
        Self::of(jurisdictions.map(|jurisdiction| format!("domain/{}/{name}.json", jurisdiction.folder)).collect())
    }

    /// Where a key has a value, after what was found so far.
    pub fn at(&self, key: &'static str, value: &str) -> Self {
        self.then(Some(key), value)
    }

    /// Where a text stands, after what was found so far.
    pub fn value(&self, value: &str) -> Self {
        self.then(None, value)
    }

    fn then(&self, key: Option<&'static str>, value: &str) -> Self {
        let mut longer = self.clone();
        longer.steps.push(Step { key, value: value.to_owned() });
        longer
    }

    /// The place: in the last file that has it, or the first file alone.
    pub fn place(&self, data: &DataFiles) -> Place {
        let files: Vec<SourceFile<'_>> = self.paths.iter().flat_map(|path| data.at(path)).collect();
        let found = files.iter().rev().find_map(|file| Some(file.place_at(self.offset(file.text)?)));
        let file = files.first().map_or_else(|| self.paths.first().cloned().unwrap_or_default(), |file| file.name.to_owned());
        found.unwrap_or(Place { file, line: 0, column: 0 })
    }

    fn offset(&self, text: &str) -> Option<usize> {
        self.steps.iter().try_fold(0, |from, step| step.offset(text, from))
    }
}

impl Step {
    /// Where the step leads to in a JSON text.
    fn offset(&self, text: &str, from: usize) -> Option<usize> {
        let quoted = format!("\"{}\"", self.value);
        text[from..].match_indices(&quoted).map(|(at, _)| from + at).find(|at| {
            self.key.is_none_or(|key| {
                let before = text[..*at].trim_end().strip_suffix(':').map(str::trim_end);
                before.is_some_and(|before| before.ends_with(&format!("\"{key}\"")))
            })
        })
    }
}

/// The ids of the entries of a data file; none where it cannot be read, which loading it reports.
pub fn ids(file: &SourceFile<'_>, list: &str) -> Vec<String> {
    let json: Json = file.parse().unwrap_or_default();
    let entries = json.get(list).and_then(Json::as_array).into_iter().flatten();
    entries.filter_map(|entry| Some(entry.get("id")?.as_str()?.to_owned())).collect()
}
