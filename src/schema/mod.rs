//! The JSON Schemas (2020-12) of the formats, and files held against them.

use std::cell::OnceCell;

use boon::{Compiler, Draft, SchemaIndex, Schemas};
use serde_json::Value as Json;

use crate::domain::located::{DataError, Place, Problem, SourceFile};

/// The formats and their schemas.
const SCHEMAS: [(&str, &str); 13] = [
    ("case", include_str!("case.schema.json")),
    ("answers", include_str!("answers.schema.json")),
    ("checklist", include_str!("checklist.schema.json")),
    ("interview", include_str!("interview.schema.json")),
    ("figures", include_str!("figures.schema.json")),
    ("rules", include_str!("rules.schema.json")),
    ("facts", include_str!("facts.schema.json")),
    ("acts", include_str!("acts.schema.json")),
    ("authorities", include_str!("authorities.schema.json")),
    ("documents", include_str!("documents.schema.json")),
    ("directory", include_str!("directory.schema.json")),
    ("publications", include_str!("publications.schema.json")),
    ("scenario", include_str!("scenario.schema.json")),
];

/// The names of the formats.
pub const NAMES: [&str; 13] = [
    "case",
    "answers",
    "checklist",
    "interview",
    "figures",
    "rules",
    "facts",
    "acts",
    "authorities",
    "documents",
    "directory",
    "publications",
    "scenario",
];

/// The schema of a format.
pub fn text(format: &str) -> Option<&'static str> {
    SCHEMAS.iter().find(|(name, _)| *name == format).map(|(_, text)| *text)
}

/// All schemas, compiled when first needed.
pub struct Validator {
    compiled: OnceCell<Option<(Schemas, Vec<SchemaIndex>)>>,
}

impl std::fmt::Debug for Validator {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Validator")
    }
}

/// What a file has against its schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Where.
    pub place: Place,
    /// What, in the words of the validator.
    pub detail: String,
}

impl Default for Validator {
    fn default() -> Self {
        Self::new()
    }
}

impl Validator {
    /// Nothing compiled yet.
    pub fn new() -> Self {
        Self { compiled: OnceCell::new() }
    }

    /// The violations of a file, each where it stands.
    ///
    /// # Errors
    /// A file that is no JSON.
    pub fn violations(&self, format: &str, file: &SourceFile<'_>) -> Result<Vec<Violation>, DataError> {
        let json: Json = file.parse()?;
        let Some((schemas, indexes)) = self.compiled.get_or_init(compile) else { return Ok(Vec::new()) };
        let Some(index) = NAMES.iter().position(|name| *name == format).and_then(|at| indexes.get(at)) else { return Ok(Vec::new()) };
        let Err(error) = schemas.validate(&json, *index) else { return Ok(Vec::new()) };
        let mut found = Vec::new();
        collect(&error, file, &mut found);
        Ok(found)
    }
}

fn compile() -> Option<(Schemas, Vec<SchemaIndex>)> {
    let mut compiler = Compiler::new();
    compiler.set_default_draft(Draft::V2020_12);
    let mut schemas = Schemas::new();
    let mut indexes = Vec::new();
    for (name, text) in SCHEMAS {
        let location = format!("urn:madoguchi:{name}:1");
        compiler.add_resource(&location, serde_json::from_str(text).ok()?).ok()?;
        indexes.push(compiler.compile(&location, &mut schemas).ok()?);
    }
    Some((schemas, indexes))
}

/// The innermost causes say what is wrong; those around them only that something is.
fn collect(error: &boon::ValidationError<'_, '_>, file: &SourceFile<'_>, found: &mut Vec<Violation>) {
    if error.causes.is_empty() {
        let pointer = error.instance_location.to_string();
        found.push(Violation { place: place_of_pointer(file, &pointer), detail: error.kind.to_string() });
    }
    error.causes.iter().for_each(|cause| collect(cause, file, found));
}

/// Where a JSON pointer leads to in a file.
pub fn place_of_pointer(file: &SourceFile<'_>, pointer: &str) -> Place {
    use serde_json::value::RawValue;
    let Ok(mut raw) = file.parse::<&RawValue>() else { return Place { file: file.name.to_owned(), line: 0, column: 0 } };
    for part in pointer.split('/').skip(1) {
        let key = part.replace("~1", "/").replace("~0", "~");
        let inner = match key.parse::<usize>() {
            Ok(index) if raw.get().starts_with('[') => {
                serde_json::from_str::<Vec<&RawValue>>(raw.get()).ok().and_then(|members| members.get(index).copied())
            }
            _ => serde_json::from_str::<std::collections::HashMap<String, &RawValue>>(raw.get()).ok().and_then(|mut all| all.remove(&key)),
        };
        match inner {
            Some(inner) => raw = inner,
            None => break,
        }
    }
    file.place_of(raw)
}

/// A violation as the fault of a data file.
impl From<Violation> for DataError {
    fn from(violation: Violation) -> Self {
        Self { place: violation.place, problem: Problem::Syntax { detail: violation.detail } }
    }
}
