//! Data files against the schemas of their formats.

use super::finding::Finding;
use crate::data::DataFiles;
use crate::schema::Validator;

/// Which format the files of a name have. Derived values stand in files of their own, in the format of facts.
const FORMATS: [(&str, &str); 9] = [
    ("rules.json", "rules"),
    ("figures.json", "figures"),
    ("facts.json", "facts"),
    ("derived.json", "facts"),
    ("acts.json", "acts"),
    ("authorities.json", "authorities"),
    ("documents.json", "documents"),
    ("directory.json", "directory"),
    ("publications.json", "publications"),
];

/// The folder of the files that say what the answers of one interview mean to the rules of another folder.
const BRIDGES: &str = "bridges";

/// What the data files have against their schemas.
pub fn findings(data: &DataFiles) -> Vec<Finding> {
    let validator = Validator::new();
    let mut found = Vec::new();
    let domain = data.below("domain/").filter_map(|file| Some((format_of(file.name)?, file)));
    for (format, file) in domain.chain(data.below("interviews/").map(|file| ("interview", file))) {
        match validator.violations(format, &file) {
            Ok(violations) => found.extend(
                violations
                    .into_iter()
                    .map(|violation| Finding::new(violation.place, "schema", &[("format", format), ("detail", &violation.detail)])),
            ),
            Err(error) => found.push(Finding::new(error.place, "no-json", &[])),
        }
    }
    found
}

/// The format of a file of law by its path; `None` for one that has no schema.
fn format_of(path: &str) -> Option<&'static str> {
    let mut parts = path.rsplit(['/', '\\']);
    let (name, folder) = (parts.next()?, parts.next());
    if folder == Some(BRIDGES) {
        return Some("facts");
    }
    FORMATS.iter().find(|(known, _)| *known == name).map(|(_, format)| *format)
}
