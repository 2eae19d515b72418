//! Data files against the schemas of their formats.

use super::finding::Finding;
use crate::data::DataFiles;
use crate::schema::Validator;

/// Which format the files of a name have.
const FORMATS: [(&str, &str); 7] = [
    ("rules.json", "rules"),
    ("figures.json", "figures"),
    ("facts.json", "facts"),
    ("acts.json", "acts"),
    ("authorities.json", "authorities"),
    ("documents.json", "documents"),
    ("countries.json", ""),
];

/// What the data files have against their schemas.
pub fn findings(data: &DataFiles) -> Vec<Finding> {
    let validator = Validator::new();
    let mut found = Vec::new();
    let domain = data.below("domain/").filter_map(|file| {
        let name = file.name.rsplit(['/', '\\']).next().unwrap_or(file.name);
        let (_, format) = FORMATS.iter().find(|(ending, _)| *ending == name)?;
        (!format.is_empty()).then_some((*format, file))
    });
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
